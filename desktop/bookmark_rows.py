"""The rows that bookmarks are shown as: where each stands in the open report, and under which report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from db import anchor
from db.keys import symbol_key
from db.library import Library
from db.records import Body, Bookmark
from desktop.bookmark_mark import COLORS, mark
from desktop.navigation import Location
from desktop.passage_list import Group, Passage, Row
from desktop.passage_model import Sign

ABSENT = "absent"
"""The state of a bookmark whose report is not held; the other ones are db.anchor's."""

_LONGEST = 120  # characters of a bookmark's words in a row
_AROUND = 9  # of what stands before and behind a highlight


class Standing(NamedTuple):
    """How a bookmark fits the open report: where, as positions (-1 where it is gone), and what is to be said of it."""

    first: int
    last: int
    number: str
    state: str
    found: anchor.Anchor


def standings(body: Body, bookmarks: Sequence[Bookmark]) -> dict[int, Standing]:
    """Return where the bookmarks of a report stand in it, by their ids."""
    anchors = anchor.Anchors(body.document.edition, body.paragraphs)
    return {bookmark.id: standing(bookmark, anchors.find(bookmark)) for bookmark in bookmarks}


def standing(bookmark: Bookmark, found: anchor.Anchor | None) -> Standing:
    """Return how a bookmark stands where it was found; None says that its report is not held."""
    if found is None:
        absent = QCoreApplication.translate("Bookmarks", "its report is not in the library")
        return Standing(-1, -1, numbers(bookmark), absent, anchor.Anchor(ABSENT, bookmark.first, bookmark.last))
    moved = QCoreApplication.translate("Bookmarks", "moved, was {number}").format(number=numbers(bookmark))
    changed = QCoreApplication.translate("Bookmarks", "the text has changed")
    state = {
        "moved": moved,
        "changed": changed if found[1:3] == bookmark[2:4] else f"{changed} · {moved}",
        "gone": QCoreApplication.translate("Bookmarks", "no longer in the text"),
    }.get(found.state, "")
    return Standing(found.start, found.end, spaced(found.first, found.last), state, found)


def rows(
    body: Body,
    bookmarks: Sequence[Bookmark],
    found: Mapping[int, Standing],
    elsewhere: Mapping[int, Standing],
    symbols: bool = False,
) -> list[Row]:
    """Return a row for each bookmark, in this order: `found` are those of the open report, the others stand elsewhere.

    Those have no place before they are opened. With `symbols`, each says which report it is in.
    """
    return [_row(body, each, found.get(each.id), elsewhere.get(each.id), symbols) for each in bookmarks]


def parted(body: Body, bookmarks: Sequence[Bookmark], found: Mapping[int, Standing]) -> list[Row]:
    """Return the rows with those under a heading of their own, at the end, whose words are gone."""
    gone = [bookmark for bookmark in bookmarks if found[bookmark.id].first < 0]
    if not gone:
        return rows(body, bookmarks, found, {})
    heading = Group(QCoreApplication.translate("Bookmarks", "No longer in the text"), str(len(gone)))
    return [
        *rows(body, [bookmark for bookmark in bookmarks if found[bookmark.id].first >= 0], found, {}),
        heading,
        *rows(body, gone, found, {}),
    ]


def grouped(
    body: Body,
    bookmarks: Sequence[Bookmark],
    found: Mapping[int, Standing],
    elsewhere: Mapping[int, Standing],
    titles: Mapping[str, str],
) -> list[Row]:
    """Return the rows under their reports, the reports in the order of their first bookmarks here."""
    groups: dict[str, list[Bookmark]] = {}
    for bookmark in bookmarks:
        groups.setdefault(symbol_key(bookmark.edition.symbol), []).append(bookmark)
    made: list[Row] = []
    for key, members in groups.items():
        title = f"{members[0].edition.symbol} {titles.get(key, '')}".strip()
        made.append(Group(title, str(len(members)), prominent=True))
        made += rows(body, members, found, elsewhere)
    return made


def titles(library: Library) -> dict[str, str]:
    """Return the titles of all reports, by the keys of their symbols."""
    return {symbol_key(each.edition.symbol): each.masthead.title for each in library.documents()}


def anchors_elsewhere(library: Library, bookmarks: Iterable[Bookmark]) -> dict[int, anchor.Anchor | None]:
    """Return where bookmarks of any reports stand, by their ids; None where no report is held. Reads every report."""
    found = anchor.anchored(library, sorted(bookmarks, key=lambda bookmark: bookmark.edition))
    return {bookmark.id: place if body else None for bookmark, place, body in found}


def where(library: Library, bookmark: Bookmark) -> Location | None:
    """Return where a bookmark stands in the library: above the text when its words are gone, None without its report.

    That is in the language it was made in, or else in one that is held.
    """
    ((_, _, body),) = anchor.anchored(library, [bookmark])
    if body is None:
        return None
    return Location(body.document.edition, standings(body, [bookmark])[bookmark.id].first)


def numbers(bookmark: Bookmark) -> str:
    """Return the number, or the first and the last, that a bookmark was made on: "5 (a)", "5–7"."""
    return spaced(bookmark.first, bookmark.last)


def spaced(first: str, last: str) -> str:
    """Return a number as people write it, or the first and the last with a dash between them."""
    written = [number.replace("(", " (", 1) for number in (first, last)]
    return written[0] if first == last else "–".join(written)


def row(bookmark: Bookmark, location: Location, number: str, above: str) -> Passage:
    """Return a bookmark as a row: at that place and number now, and what is said of it."""
    text, marks = _words(bookmark)
    shown = mark(bookmark.color)
    return Passage(
        location,
        number,
        text,
        marks,
        above=above,
        note=bookmark.note,
        key=bookmark.id,
        labels=bookmark.labels,
        mark=shown,
        sign=Sign("highlight", QCoreApplication.translate("Bookmarks", "Highlight")) if bookmark.highlight else None,
        ground=f"ground_{bookmark.color if shown else COLORS[0]}",
    )


def _row(body: Body, bookmark: Bookmark, here: Standing | None, elsewhere: Standing | None, symbol: bool) -> Passage:
    known = here or elsewhere
    told = " · ".join(filter(None, (bookmark.edition.symbol if symbol else "", known.state if known else "")))
    place = Location(body.document.edition, here.first) if here else Location(bookmark.edition, -1)
    return row(bookmark, place, known.number if known else numbers(bookmark), told)


def _words(bookmark: Bookmark) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the words that a row shows; of a highlight with a little of what stands around them, and their range."""
    quote = bookmark.quote[:_LONGEST]
    if not bookmark.highlight:
        return quote, ()
    before, after = bookmark.prefix[-_AROUND:], bookmark.suffix[:_AROUND]
    before = ("…" if len(bookmark.prefix) > _AROUND else "") + before
    behind = after + ("…" if len(bookmark.suffix) > _AROUND else "")
    if len(bookmark.quote) > _LONGEST:
        behind = "…"
    return before + quote + behind, ((len(before), len(before) + len(quote)),)
