"""Bookmarks as they are shown to a room: each with its words as its document has them now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from db import anchor, citation, subparagraphs
from db.anchor import Anchor
from db.keys import symbol_key
from db.library import Library, heading_path
from db.notebook import Notebook
from db.records import Body, Bookmark, Edition, Paragraph
from desktop.copying import About, Quotation, quoted

PLAIN, QUIET, MARKED = "", "quiet", "marked"
"""How a piece of a slide's text is set: as text, as what only stands around it, as what is highlighted."""

Piece = tuple[str, str]
"""Words, and how they are set."""


class Slide(NamedTuple):
    """A bookmark as it is shown.

    `pieces` are what is seen, `quotation` what is copied. `state` is ok, moved, changed, gone, or absent where the
    library does not hold the document, `was` the numbers of the bookmark itself. `position` is that of its first
    paragraph in `edition`, -1 when it is gone or absent: the text is then the one that was marked.
    """

    key: int
    edition: Edition
    title: str
    quotation: Quotation
    pieces: tuple[Piece, ...]
    headings: str
    state: str
    was: str
    note: str
    labels: tuple[str, ...]
    color: str
    position: int
    last: int

    def holds(self, edition: Edition, position: int) -> bool:
        """Tell whether a paragraph of a document is one of those that are shown."""
        return edition == self.edition and 0 <= self.position <= position <= self.last


def slides(notebook: Notebook, library: Library, body: Body, keys: Sequence[int]) -> list[Slide]:
    """Return the bookmarks with these ids, in this order; those of the open document as it is in `body`.

    Bookmarks that were removed meanwhile are left out.
    """
    known = {bookmark.id: bookmark for bookmark in notebook.bookmarks()}
    wanted = [known[key] for key in keys if key in known]
    edition = body.document.edition
    here = {mark.id for mark in wanted if symbol_key(mark.edition.symbol) == symbol_key(edition.symbol)}
    anchors = anchor.Anchors(edition, body.paragraphs)
    elsewhere = anchor.anchored(library, [mark for mark in wanted if mark.id not in here])
    made = {bookmark.id: _slide(bookmark, found, held) for bookmark, found, held in elsewhere}
    made |= {mark.id: _slide(mark, anchors.find(mark), body) for mark in wanted if mark.id in here}
    return [made[mark.id] for mark in wanted]


def _slide(bookmark: Bookmark, found: Anchor, body: Body | None) -> Slide:
    was = bookmark.first if bookmark.first == bookmark.last else f"{bookmark.first}–{bookmark.last}"
    held = body is not None and found.start >= 0
    edition = body.document.edition if body else bookmark.edition
    language = edition.language if held else bookmark.edition.language
    pieces: tuple[Piece, ...] = ((bookmark.quote, PLAIN),)
    text, headings = bookmark.quote, ""
    if body is not None and found.start >= 0:
        paragraphs = body.paragraphs[found.start : found.end + 1]
        text = _words(body, found) or anchor.quote(paragraphs)
        pieces = tuple(_pieces(bookmark, found, paragraphs))
        headings = " › ".join(heading_path(body.sections, paragraphs[0].section))
    place = (found.first, found.last)
    quotation = quoted(body, text, language, place, found.start) if body else _unheld(bookmark)
    state = found.state if body else "absent"
    title = " ".join(body.document.masthead.title.split()) if body else ""
    return Slide(
        bookmark.id,
        edition,
        title,
        quotation,
        pieces,
        headings,
        state,
        was,
        bookmark.note,
        bookmark.labels,
        bookmark.color,
        found.start if held else -1,
        found.end if held else -1,
    )


def _unheld(bookmark: Bookmark) -> Quotation:
    """Return what a bookmark keeps of a document that the library does not hold."""
    (symbol, language), place = bookmark.edition, (bookmark.first, bookmark.last)
    about = About(symbol, citation.cite("", language, *place))
    return Quotation(bookmark.quote, citation.cite(symbol, language, *place), language, about)


def _words(body: Body, found: Anchor) -> str:
    """Return the words of a bookmark on less than its paragraphs, a line for each paragraph."""
    return "\n".join(body.paragraphs[place].text[start:end] for place, start, end in found.spans)


def _pieces(bookmark: Bookmark, found: Anchor, paragraphs: Sequence[Paragraph]) -> Iterator[Piece]:
    """Yield what is shown: whole paragraphs, a sub-paragraph below what leads to it, words within what is around."""
    if not found.spans:
        yield anchor.quote(paragraphs), PLAIN
        return
    spans = {place: (start, end) for place, start, end in found.spans}
    for number, paragraph in enumerate(paragraphs):
        if number:
            yield "\n", PLAIN
        text = paragraph.text
        start, end = spans.get(paragraph.position, (0, len(text)))
        inside = subparagraphs.within(text, start, end) if number == 0 else ""
        part = subparagraphs.find(text, inside) if inside else None
        named = part and (not bookmark.highlight or subparagraphs.split(found.first)[1])
        if named and part:
            for lead in _leads(text, inside):
                yield f"{lead}\n", QUIET
        if not bookmark.highlight:
            yield text[start:end], PLAIN
            continue
        begin, stop = (part.start, part.end) if named and part else (0, len(text))
        yield text[begin:start], QUIET
        yield text[start:end], MARKED
        yield text[end:stop], QUIET


def _leads(text: str, name: str) -> Iterator[str]:
    """Yield the line that leads to a sub-paragraph, and for one within another the one's own."""
    parts = subparagraphs.parts(text)
    chain = [part for part in parts if name.startswith(part.name) and part.name != name]
    begin, outer = 0, ""
    for part in (*chain, None):
        inner = [each for each in parts if each.name.startswith(outer) and each.name != outer]
        if inner:
            lead = text[begin : inner[0].start].strip()
            if lead:
                yield lead.split("\n")[-1]
        if part:
            begin, outer = part.start, part.name
