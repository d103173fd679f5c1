"""The reader's bookmarks on the paragraphs of one document, each handed out once: where it is first wanted."""

from __future__ import annotations

from collections.abc import Sequence

from db.anchor import Anchors
from db.citation import cite
from db.keys import symbol_key
from db.records import Body, Bookmark, Paragraph


class Notes:
    """Notes and labels by the position of a paragraph."""

    def __init__(self, body: Body, bookmarks: Sequence[Bookmark], language: str) -> None:
        """Place the bookmarks of this document, whatever the language they were made in; cite in `language`."""
        self._at: dict[int, list[Bookmark]] = {}
        self._said: set[int] = set()
        self._language = language
        key = symbol_key(body.document.edition.symbol)
        mine = [each for each in bookmarks if symbol_key(each.edition.symbol) == key and (each.note or each.labels)]
        anchors = Anchors(body.document.edition, body.paragraphs)
        for bookmark in mine:
            anchor = anchors.find(bookmark)
            if anchor.state != "gone":
                placed = bookmark._replace(first=anchor.first, last=anchor.last)
                for position in _positions(body.paragraphs, anchor.first, anchor.last):
                    self._at.setdefault(position, []).append(placed)

    def take(self, position: int) -> tuple[str, tuple[str, ...]]:
        """Return the note and the labels of a paragraph that were not handed out yet.

        A note on several paragraphs names them; several notes stand on lines of their own.
        """
        notes: list[str] = []
        labels: list[str] = []
        for bookmark in self._at.get(position, ()):
            if bookmark.id in self._said:
                continue
            self._said.add(bookmark.id)
            labels += bookmark.labels
            if bookmark.note and bookmark.first != bookmark.last:
                notes.append(f"[{cite('', self._language, bookmark.first, bookmark.last)}] {bookmark.note}")
            elif bookmark.note:
                notes.append(bookmark.note)
        return "\n".join(notes), tuple(dict.fromkeys(labels))


def _positions(paragraphs: Sequence[Paragraph], first: str, last: str) -> range:
    """Return the positions from the paragraph with one number to the first one after it with another."""
    start = next((each.position for each in paragraphs if each.number == _whole(paragraphs, first)), None)
    if start is None:
        return range(0)
    wanted = _whole(paragraphs, last)
    return range(start, next((each.position for each in paragraphs[start:] if each.number == wanted), start) + 1)


def _whole(paragraphs: Sequence[Paragraph], number: str) -> str:
    """Return the number of the paragraph that a sub-paragraph without a place of its own belongs to."""
    return number if any(each.number == number for each in paragraphs) else number.partition("(")[0].rstrip()
