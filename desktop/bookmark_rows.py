"""The rows that bookmarks are shown as: where each stands in the open report, and under which report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from db import anchor
from db.keys import symbol_key
from db.library import Library
from db.records import Body, Bookmark
from desktop.bookmark_mark import mark
from desktop.navigation import Location
from desktop.passage_list import Group, Passage, Row


class Standing(NamedTuple):
    """How a bookmark fits the open report: where, as positions (-1 where it is gone), and what is to be said of it."""

    first: int
    last: int
    number: str
    state: str


def standings(body: Body, bookmarks: Sequence[Bookmark]) -> dict[int, Standing]:
    """Return where the bookmarks of a report stand in it, by their ids."""
    anchors = anchor.Anchors(body.document.edition, body.paragraphs)
    places: dict[str, int] = {}
    for paragraph in body.paragraphs:
        places.setdefault(paragraph.number or "", paragraph.position)
    found: dict[int, Standing] = {}
    for bookmark in bookmarks:
        there = anchors.find(bookmark)
        first, last = (_place(number, places) for number in (there.first, there.last))
        if there.state == "gone" or not 0 <= first <= last:
            first = last = -1
        state = {
            "moved": QCoreApplication.translate("Bookmarks", "moved, was {number}").format(number=numbers(bookmark)),
            "changed": QCoreApplication.translate("Bookmarks", "the text has changed"),
            "gone": QCoreApplication.translate("Bookmarks", "no longer in the text"),
        }.get(there.state, "")
        found[bookmark.id] = Standing(first, last, there.first, state)
    return found


def rows(body: Body, bookmarks: Sequence[Bookmark], found: Mapping[int, Standing]) -> list[Row]:
    """Return a row for each bookmark, in this order; those of other reports have no place before they are opened."""
    return [_row(body, bookmark, found.get(bookmark.id)) for bookmark in bookmarks]


def grouped(
    body: Body, bookmarks: Sequence[Bookmark], found: Mapping[int, Standing], titles: Mapping[str, str]
) -> list[Row]:
    """Return the rows under their reports, the reports in the order of their first bookmarks here."""
    groups: dict[str, list[Bookmark]] = {}
    for bookmark in bookmarks:
        groups.setdefault(symbol_key(bookmark.edition.symbol), []).append(bookmark)
    made: list[Row] = []
    for key, members in groups.items():
        title = f"{members[0].edition.symbol} {titles.get(key, '')}".strip()
        made.append(Group(title, str(len(members)), prominent=True))
        made += rows(body, members, found)
    return made


def titles(library: Library) -> dict[str, str]:
    """Return the titles of all reports, by the keys of their symbols."""
    return {symbol_key(each.edition.symbol): each.masthead.title for each in library.documents()}


def where(library: Library, bookmark: Bookmark) -> Location | None:
    """Return where a bookmark stands in the library: above the text when its words are gone, None without its report.

    That is in the language it was made in, or else in one that is held.
    """
    ((_, _, body),) = anchor.anchored(library, [bookmark])
    if body is None:
        return None
    standing = standings(body, [bookmark])[bookmark.id]
    return Location(body.document.edition, standing.first)


def numbers(bookmark: Bookmark) -> str:
    """Return the number, or the first and the last, that a bookmark was made on."""
    return bookmark.first if bookmark.first == bookmark.last else f"{bookmark.first}–{bookmark.last}"


def _row(body: Body, bookmark: Bookmark, standing: Standing | None) -> Passage:
    return Passage(
        Location(body.document.edition if standing else bookmark.edition, standing.first if standing else -1),
        standing.number if standing else bookmark.first,
        bookmark.quote[:120],
        above=standing.state if standing else "",
        note=bookmark.note,
        key=bookmark.id,
        labels=bookmark.labels,
        mark=mark(bookmark.color),
    )


def _place(number: str, places: Mapping[str, int]) -> int:
    """Return the position of a number, or of the paragraph that 5(a) is part of; -1 when there is neither."""
    return places.get(number, places.get(number.partition("(")[0].rstrip(), -1))
