"""The bookmarks of a document as they are shown to a room: each with its words as the document has them now."""

from __future__ import annotations

from typing import NamedTuple

from db import anchor
from db.keys import symbol_key
from db.library import heading_path
from db.notebook import Notebook
from db.records import Body
from desktop.copying import Quotation, quoted


class Slide(NamedTuple):
    """A bookmark as it is shown.

    `state` is ok, moved, changed or gone, `was` the numbers of the bookmark itself; `position` is that of its first
    paragraph, -1 when it is gone: the text is then the one that was marked.
    """

    key: int
    quotation: Quotation
    headings: str
    state: str
    was: str
    note: str
    position: int
    last: int


def slides(notebook: Notebook, body: Body) -> list[Slide]:
    """Return the bookmarks of a document in the order of its text; those that are gone from it come last."""
    edition = body.document.edition
    anchors = anchor.Anchors(edition, body.paragraphs)
    places: dict[str, int] = {}
    for paragraph in body.paragraphs:
        places.setdefault(paragraph.number or "", paragraph.position)
    made: list[Slide] = []
    for bookmark in notebook.bookmarks():
        if symbol_key(bookmark.edition.symbol) != symbol_key(edition.symbol):
            continue
        found = anchors.find(bookmark)
        first, last = (
            places.get(number, places.get(number.partition("(")[0].rstrip(), -1))  # 5(a) may be a part of 5
            for number in (found.first, found.last)
        )
        held = found.state != "gone" and 0 <= first <= last
        language = edition.language if held else bookmark.edition.language
        text = anchor.quote(body.paragraphs[first : last + 1]) if held else bookmark.quote
        headings = heading_path(body.sections, body.paragraphs[first].section) if held else ()
        made.append(
            Slide(
                bookmark.id,
                quoted(body, text, language, (found.first, found.last), first if held else -1),
                " › ".join(headings),
                found.state if held else "gone",
                bookmark.first if bookmark.first == bookmark.last else f"{bookmark.first}–{bookmark.last}",
                bookmark.note,
                first if held else -1,
                last if held else -1,
            )
        )
    return sorted(made, key=lambda slide: (slide.position < 0, slide.position))
