"""What a bookmark is put on: where it stands now, or what is selected or current in the text. No widget."""

from __future__ import annotations

from db import anchor, subparagraphs
from db.anchor import Anchor, Marked
from db.records import Body, Bookmark


def now(body: Body, bookmark: Bookmark, found: Anchor) -> Marked | None:
    """Return the place and the words that a bookmark has in a document now, as `found` says."""
    paragraphs = body.paragraphs[found.start : found.end + 1]
    if bookmark.highlight and found.spans:
        return anchor.words(paragraphs, found.spans[0][1], found.spans[-1][2])
    name = subparagraphs.split(found.first)[1]
    part = anchor.part(paragraphs[0], name) if name and found.first == found.last else None
    return part or Marked(found.first, found.last, anchor.quote(paragraphs))


def here(
    body: Body, bookmark: Bookmark, first: int, last: int, start: int | None = None, end: int | None = None
) -> Marked | None:
    """Return what a bookmark is put on that goes to these paragraphs, or to words selected in them.

    `start` is where the words begin in the first, `end` where they end in the last, None without a selection. A
    highlight goes to words; another bookmark to the sub-paragraph that the words are in, or to whole paragraphs. None
    where nothing could point back to it, and for a highlight without words.
    """
    paragraphs = body.paragraphs[first : last + 1]
    if bookmark.highlight:
        return anchor.words(paragraphs, start, end) if start is not None and end is not None else None
    if start is not None and end is not None and first == last:
        name = subparagraphs.within(paragraphs[0].text, start, end)
        if name:
            return anchor.part(paragraphs[0], name)
    return anchor.whole(paragraphs)
