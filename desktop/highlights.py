"""Which words of a document are highlighted, and which bookmark a mark is already kept as. No widget."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from db.anchor import Marked
from db.records import Body, Bookmark
from desktop import bookmark_places
from desktop.bookmark_mark import name, tags
from desktop.bookmark_rows import Standing
from desktop.marking import Highlight, Highlights

Standings = Mapping[int, Standing]
"""Where the bookmarks of a document stand in it, by their ids."""


def known(body: Body, bookmarks: Iterable[Bookmark], standings: Standings, marked: Marked) -> Bookmark | None:
    """Return the bookmark that stands where a mark of this document does, whatever the words were when it was made."""
    for bookmark, standing in _standing(bookmarks, standings):
        if bookmark.highlight != marked.highlight:
            continue
        if not marked.highlight and (standing.found.first, standing.found.last) == marked[:2]:
            return bookmark
        if standing.found.spans and bookmark_places.now(body, bookmark, standing.found) == marked:
            return bookmark
    return None


def whole(body: Body, bookmarks: Iterable[Bookmark], standings: Standings, first: int, last: int) -> Bookmark | None:
    """Return the bookmark on all of the paragraphs at these positions."""
    for bookmark, standing in _standing(bookmarks, standings):
        part = standing.found.spans or body.paragraphs[standing.first].number != standing.found.first
        if standing[:2] == (first, last) and not bookmark.highlight and not part:
            return bookmark
    return None


def starred(bookmarks: Iterable[Bookmark], standings: Standings) -> frozenset[int]:
    """Return the positions of the paragraphs with a bookmark on them, on a part of them or on a range they are in."""
    return frozenset(
        position
        for bookmark, standing in _standing(bookmarks, standings)
        if not bookmark.highlight
        for position in range(standing.first, standing.last + 1)
    )


def highlighted(bookmarks: Iterable[Bookmark], standings: Standings) -> Highlights:
    """Return what is highlighted in a document, by the positions of the paragraphs, in the order of the words.

    Where the words are not known, which is so in another language, a highlight is of no words.
    """
    found: dict[int, list[Highlight]] = {}
    for bookmark, standing in _standing(bookmarks, standings):
        if bookmark.highlight:
            nowhere = ((position, 0, 0) for position in range(standing.first, standing.last + 1))
            changed, said = standing.found.state == "changed", _said(bookmark, standing)
            for position, start, end in standing.found.spans or nowhere:
                here = Highlight(start, end, bookmark.color, changed, bookmark.id, said)
                found.setdefault(position, []).append(here)
    return {position: tuple(sorted(each, key=lambda one: (one.start, -one.end))) for position, each in found.items()}


def _standing(bookmarks: Iterable[Bookmark], standings: Standings) -> Iterator[tuple[Bookmark, Standing]]:
    """Yield the bookmarks of a document that are still in it."""
    for bookmark in bookmarks:
        standing = standings.get(bookmark.id)
        if standing is not None and standing.first >= 0:
            yield bookmark, standing


def _said(bookmark: Bookmark, standing: Standing) -> str:
    """Return what is said of a highlight where it is pointed at: its colour, what became of it, note and labels."""
    about = " · ".join(filter(None, (name(bookmark.color), standing.state)))
    return "\n".join(filter(None, (about, bookmark.note, tags(bookmark.labels))))
