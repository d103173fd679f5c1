"""The reader's bookmarks on the paragraphs of one document, each handed out once: where it is first wanted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from db.anchor import Anchors
from db.citation import cite
from db.keys import symbol_key
from db.records import Body, Bookmark, Paragraph


class Own(NamedTuple):
    """What the reader added to a paragraph: the fields of a passage that it fills."""

    note: str = ""
    labels: tuple[str, ...] = ()
    created: str = ""
    modified: str = ""


class Notes:
    """Notes and labels by the position of a paragraph."""

    def __init__(self, body: Body, bookmarks: Sequence[Bookmark], language: str, said: set[int] | None = None) -> None:
        """Place the bookmarks of this document, whatever the language they were made in; cite in `language`.

        Those in `said`, by their ids, were handed out elsewhere.
        """
        self._at: dict[int, list[Bookmark]] = {}
        self._said = set() if said is None else said
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

    def take(self, position: int) -> Own:
        """Return what was noted on a paragraph and not handed out yet; of several, when the first and last was.

        A note on several paragraphs names them; several notes stand on lines of their own.
        """
        notes: list[str] = []
        labels: list[str] = []
        taken = [each for each in self._at.get(position, ()) if each.id not in self._said]
        for bookmark in taken:
            self._said.add(bookmark.id)
            labels += bookmark.labels
            if bookmark.note and bookmark.first != bookmark.last:
                notes.append(f"[{cite('', self._language, bookmark.first, bookmark.last)}] {bookmark.note}")
            elif bookmark.note:
                notes.append(bookmark.note)
        return Own(
            "\n".join(notes),
            tuple(dict.fromkeys(labels)),
            min((each.created for each in taken), default=""),
            max((each.modified for each in taken), default=""),
        )


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
