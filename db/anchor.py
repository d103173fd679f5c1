"""Where a bookmark stands in a text that may have changed since: its number and its quote, weighed against each other.

What is to be done about a bookmark that no longer fits is not decided here.
"""

from __future__ import annotations

import contextlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from db.errors import NotFound
from db.likeness import alike, plain
from db.records import Body, Bookmark, Edition, Paragraph

if TYPE_CHECKING:
    from db.library import Library


class Anchor(NamedTuple):
    """How a bookmark fits a text, and the printed numbers it stands at now.

    `state`: ok, the quote stands where it was; moved, it stands under the numbers given here; changed, the text under
    its number was altered; gone, neither quote nor anything like it is there, and the numbers are the old ones.
    """

    state: str
    first: str
    last: str


def quote(paragraphs: Sequence[Paragraph]) -> str:
    """Return the words a bookmark on these paragraphs keeps: all of them, a line for each paragraph."""
    return "\n".join(paragraph.text for paragraph in paragraphs)


class Anchors:
    """Places bookmarks in one edition's text; made once for many bookmarks, fast while they fit."""

    def __init__(self, edition: Edition, paragraphs: Sequence[Paragraph]) -> None:
        self._language = edition.language
        self._paragraphs = paragraphs
        self._places: dict[str, list[int]] = {}
        for place, paragraph in enumerate(paragraphs):
            if paragraph.number:
                self._places.setdefault(paragraph.number, []).append(place)

    def find(self, bookmark: Bookmark) -> Anchor:
        """Return where a bookmark of this document stands.

        Numbers are the same in every language, words are not: in another language than the bookmark was made in, its
        number alone decides between ok and gone. White space and the width of characters never count.
        """
        old = bookmark.first, bookmark.last
        texts = [quote(paragraphs) for paragraphs in self._ranges(*old)]
        if bookmark.edition.language != self._language:
            return Anchor("ok" if texts else "gone", *old)
        if bookmark.quote in texts:
            return Anchor("ok", *old)
        words = plain(bookmark.quote)
        plain_texts = [plain(text) for text in texts]
        if any(words in text for text in plain_texts):
            return Anchor("ok", *old)
        moved = self._search(words)
        if moved:
            return Anchor("moved", *moved)
        return Anchor("changed" if any(alike(words, text) for text in plain_texts) else "gone", *old)

    def _ranges(self, first: str, last: str) -> Iterator[Sequence[Paragraph]]:
        """Yield every run of paragraphs with these numbers at its ends: more than one where numbering starts anew."""
        for start in self._at(first):
            end = next((place for place in self._at(last) if place >= start), None)
            if end is not None:
                yield self._paragraphs[start : end + 1]

    def _at(self, number: str) -> list[int]:
        """Return the places of a number, or of the paragraph it is part of: 5(a) may have no place of its own."""
        return self._places.get(number) or self._places.get(number.partition("(")[0].rstrip(), [])

    def _search(self, words: str) -> tuple[str, str] | None:
        """Return the numbers of the first paragraphs that hold the words, be they in one or run over several."""
        text, starts = self._plain_text
        at = text.find(words) if words else -1
        while at >= 0:
            first, last = (self._paragraphs[bisect_right(starts, end) - 1] for end in (at, at + len(words) - 1))
            if first.number and last.number:
                return first.number, last.number
            at = text.find(words, at + 1)
        return None

    @cached_property
    def _plain_text(self) -> tuple[str, list[int]]:
        """All paragraphs run together, and where each begins."""
        texts = [plain(paragraph.text) for paragraph in self._paragraphs]
        return "".join(texts), [0, *accumulate(map(len, texts))][:-1]


def anchored(library: Library, bookmarks: Iterable[Bookmark]) -> Iterator[tuple[Bookmark, Anchor, Body | None]]:
    """Yield each bookmark with where it stands and the document it stands in; gone, with None, when none is held.

    That is the edition it was made in, or else another one of the same document.
    """
    texts: dict[Edition, tuple[Anchors, Body] | None] = {}
    for bookmark in bookmarks:
        edition = bookmark.edition
        if edition not in texts:
            body = _body(library, edition)
            texts[edition] = (Anchors(body.document.edition, body.paragraphs), body) if body else None
        text = texts[edition]
        yield (
            (bookmark, text[0].find(bookmark), text[1])
            if text
            else (bookmark, Anchor("gone", bookmark.first, bookmark.last), None)
        )


def _body(library: Library, edition: Edition) -> Body | None:
    for name in (str(edition), edition.symbol):
        with contextlib.suppress(NotFound):
            return library.body(library.document(name).edition)
    return None
