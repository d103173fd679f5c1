"""Two documents side by side on their way out: in rows, each paragraph beside its counterpart.

Which paragraphs belong together is db.comparison's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from db.citation import cite
from db.comparison import CHANGED, ONLY_LEFT, ONLY_RIGHT, TRANSLATION, Pair, differing, pairs
from db.errors import NotFound
from db.export import provenance
from db.export.notes import Notes
from db.export.records import BESIDE, NEAREST, Chapter, Export, Imprint, Passage
from db.export.sources import whole
from db.keys import symbol_key
from db.library import Library, heading_path
from db.progress import Heard, unheard
from db.records import Body, Bookmark, Edition, Section

LEFT, RIGHT = 0, 1


def compared(
    library: Library,
    imprint: Imprint,
    editions: tuple[Edition, Edition],
    bookmarks: Sequence[Bookmark] = (),
    *,
    rows: Sequence[Pair] | None = None,
    section: int | None = None,
    heard: Heard = unheard,
) -> Export:
    """Return two documents beside each other under the headings of the left; in one language, what differs marked.

    Only these `rows` of theirs, or those under a heading of the left one, by its index; all when neither is given.
    Raises NotFound.
    """
    bodies = library.body(editions[LEFT]), library.body(editions[RIGHT])
    chosen = pairs(*bodies) if rows is None else rows
    if section is not None:
        under = bodies[LEFT].sections[section] if 0 <= section < len(bodies[LEFT].sections) else None
        if under is None:
            raise NotFound(what="section", name=str(section))
        chosen = stretch(chosen, LEFT, under.start, under.stop - 1)
    if not chosen:
        raise NotFound(what="passage", name=f"{editions[LEFT]} {editions[RIGHT]}")
    sides = _names(imprint, editions)
    passages = list(_passages(imprint, bodies, chosen, bookmarks, sides, heard))
    documents = bodies[LEFT].document, bodies[RIGHT].document
    return Export(
        title=imprint.say("beside", left=_first(editions, sides), right=sides[RIGHT]),
        subtitle="\n".join(provenance.heading(imprint, document) for document in documents),
        lead=tuple(_lead(imprint, chosen, sides)),
        chapters=tuple(_chapters(bodies, chosen, passages)),
        documents=documents,
        provenance=tuple(provenance.facts(imprint, document) for document in documents),
        colophon=provenance.colophon(imprint, documents),
        imprint=imprint,
        layout=BESIDE,
        sides=sides,
    )


def stretch(rows: Sequence[Pair], side: int, first: int, last: int) -> Sequence[Pair]:
    """Return the rows from one paragraph of a side to another, by their positions; what only the other has between."""
    placed = (pair.left if side == LEFT else pair.right for pair in rows)
    places = [row for row, place in enumerate(placed) if first <= place <= last]
    return rows[places[0] : places[-1] + 1] if places else ()


def _names(imprint: Imprint, editions: tuple[Edition, Edition]) -> tuple[str, str]:
    """Return what tells two documents apart: the symbols, the languages, or both where both differ."""
    left, right = editions
    if symbol_key(left.symbol) == symbol_key(right.symbol):
        return provenance.language(imprint, left.language), provenance.language(imprint, right.language)
    if left.language == right.language:
        return left.symbol, right.symbol
    name, other = (f"{each.symbol} · {provenance.language(imprint, each.language)}" for each in editions)
    return name, other


def _first(editions: tuple[Edition, Edition], sides: tuple[str, str]) -> str:
    symbol = editions[LEFT].symbol
    return sides[LEFT] if sides[LEFT].startswith(symbol) else f"{symbol} · {sides[LEFT]}"


def _passages(
    imprint: Imprint,
    bodies: tuple[Body, Body],
    rows: Sequence[Pair],
    bookmarks: Sequence[Bookmark],
    sides: tuple[str, str],
    heard: Heard,
) -> Iterator[Passage]:
    left, right = (body.document.edition for body in bodies)
    said: tuple[set[int], set[int]] = (set(), set())
    if symbol_key(left.symbol) == symbol_key(right.symbol):  # what is noted on one is noted on the other
        said = said[LEFT], said[LEFT]
    notes = [Notes(body, bookmarks, imprint.language, each) for body, each in zip(bodies, said, strict=True)]
    states = {
        CHANGED: imprint.say("pair.changed"),
        ONLY_LEFT: imprint.say("pair.only", side=sides[LEFT]),
        ONLY_RIGHT: imprint.say("pair.only", side=sides[RIGHT]),
    }
    translated = left.language != right.language
    for number, pair in enumerate(rows):
        heard(number / len(rows))
        one, other = (
            whole(imprint, body, body.paragraphs[place], taken)
            if place >= 0
            else Passage(body.document.edition, "", "", "", "", missing=imprint.say("missing"))
            for body, place, taken in zip(bodies, (pair.left, pair.right), notes, strict=True)
        )
        if translated:  # each is cited as its own language does: that tells them apart
            one, other = (each._replace(citation=_cited(each)) for each in (one, other))
        if pair.change == CHANGED:
            marks = differing(one.quote, other.quote)
            one, other = one._replace(marks=marks[LEFT]), other._replace(marks=marks[RIGHT])
        yield one._replace(beside=other, state="" if translated else states.get(pair.change, ""))


def _cited(passage: Passage) -> str:
    return cite(passage.edition.symbol, passage.edition.language, passage.first) if passage.citation else ""


def _chapters(bodies: tuple[Body, Body], rows: Sequence[Pair], passages: Sequence[Passage]) -> Iterator[Chapter]:
    """Yield the rows by the heading of the left document they stand under; in two languages both headings are said."""
    left, right = bodies
    place: int | None = None
    places = []
    for pair in rows:
        place = left.paragraphs[pair.left].section if pair.left >= 0 else place
        places.append(place)
    edition = left.document.edition
    for within, group in groupby(zip(places, rows, passages, strict=True), key=lambda row: row[0]):
        members = list(group)
        titles = [" › ".join(heading_path(left.sections, within)[-NEAREST:])]
        if any(pair.change == TRANSLATION for _, pair, _ in members):
            titles.append(_heading(right.sections, _counterpart(right, [pair for _, pair, _ in members])))
        yield Chapter(
            " · ".join(filter(None, titles)), 1, edition.language, tuple(passage for _, _, passage in members)
        )


def _counterpart(right: Body, rows: Sequence[Pair]) -> int | None:
    """Return the heading that the first paragraph on the right stands under."""
    return next((right.paragraphs[pair.right].section for pair in rows if pair.left >= 0 and pair.right >= 0), None)


def _heading(sections: Sequence[Section], place: int | None) -> str:
    return " › ".join(heading_path(sections, place)[-NEAREST:])


def _lead(imprint: Imprint, rows: Sequence[Pair], sides: tuple[str, str]) -> Iterator[str]:
    yield imprint.say("pairs", count=len(rows))
    changes = [pair.change for pair in rows]
    if TRANSLATION not in changes:
        yield imprint.say(
            "differences",
            changed=changes.count(CHANGED),
            left=sides[LEFT],
            only_left=changes.count(ONLY_LEFT),
            right=sides[RIGHT],
            only_right=changes.count(ONLY_RIGHT),
        )
