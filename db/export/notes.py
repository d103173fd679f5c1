"""The reader's bookmarks on the paragraphs of one document, each handed out once: where it is first wanted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from db.anchor import Anchors
from db.citation import cite
from db.export.records import Highlight
from db.keys import symbol_key
from db.records import Body, Bookmark

_WORDS = 40  # characters of highlighted words that tell which a note is on


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
        self._highlights: dict[int, list[Highlight]] = {}
        mine = [each for each in bookmarks if symbol_key(each.edition.symbol) == key and _tells(each)]
        anchors = Anchors(body.document.edition, body.paragraphs)
        for bookmark in mine:
            anchor = anchors.find(bookmark)
            if anchor.state != "gone":
                placed = bookmark._replace(first=anchor.first, last=anchor.last)
                for position in range(anchor.start, anchor.end + 1):
                    self._at.setdefault(position, []).append(placed)
                for position, start, end in anchor.spans if bookmark.highlight else ():
                    self._highlights.setdefault(position, []).append(Highlight(start, end, bookmark.color))

    def take(self, position: int) -> Own:
        """Return what was noted on a paragraph and not handed out yet; of several, when the first and last was.

        A note on several paragraphs, or on part of one, names it; several notes stand on lines of their own.
        """
        notes: list[str] = []
        labels: list[str] = []
        taken = [each for each in self._at.get(position, ()) if each.id not in self._said]
        for bookmark in taken:
            self._said.add(bookmark.id)
            labels += bookmark.labels
            if bookmark.note:
                notes.append(" ".join(filter(None, (self._on(bookmark), bookmark.note))))
        return Own(
            "\n".join(notes),
            tuple(dict.fromkeys(labels)),
            min((each.created for each in taken), default=""),
            max((each.modified for each in taken), default=""),
        )

    def highlights(self, position: int) -> tuple[Highlight, ...]:
        """Return the words of a paragraph that are highlighted, in order."""
        return tuple(sorted(self._highlights.get(position, ())))

    def _on(self, bookmark: Bookmark) -> str:
        """Return what a note is on where that is not a whole paragraph, in brackets."""
        if bookmark.highlight:
            words = " ".join(bookmark.quote.split())
            return f"[{words[:_WORDS].rstrip()}…]" if len(words) > _WORDS else f"[{words}]"
        if bookmark.first != bookmark.last or "(" in bookmark.first:
            last = bookmark.last if bookmark.last != bookmark.first else ""
            return f"[{cite('', self._language, bookmark.first, last)}]"
        return ""


def _tells(bookmark: Bookmark) -> bool:
    return bool(bookmark.note or bookmark.labels or bookmark.highlight)
