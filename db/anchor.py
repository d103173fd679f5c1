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

from db import subparagraphs
from db.errors import NotFound
from db.likeness import alike, plain, plain_with_places
from db.records import Body, Bookmark, Edition, Paragraph

if TYPE_CHECKING:
    from db.library import Library

_AROUND = 32
"""Code points kept on either side of a highlight: they tell the same words in one paragraph apart."""

_TELLING = 20
"""Plain characters of words and what stands around them from which finding them elsewhere is no chance."""

_NEAR = 70
"""How much a piece of text has in common with altered words, of 100, to be what became of them."""

Span = tuple[int, int, int]
"""Words of a text: a paragraph's position, and where in it they begin and end, in code points."""


class Marked(NamedTuple):
    """What a bookmark is put on, as Notebook.add() and Notebook.reanchor() take it."""

    first: str
    last: str
    quote: str
    highlight: bool = False
    prefix: str = ""
    suffix: str = ""


class Anchor(NamedTuple):
    """How a bookmark fits a text, and the printed numbers it stands at now.

    `state`: ok, the quote stands where it was; moved, it stands under the numbers given here; changed, the text under
    its number was altered; gone, neither quote nor anything like it is there, and the numbers are the old ones.
    `start` and `end` are the positions of its first and its last paragraph, -1 when it is gone; `spans` its words where
    it is on less than its paragraphs, none where those are not known in this language.
    """

    state: str
    first: str
    last: str
    start: int = -1
    end: int = -1
    spans: tuple[Span, ...] = ()


def quote(paragraphs: Sequence[Paragraph]) -> str:
    """Return the words a bookmark on these paragraphs keeps: all of them, a line for each paragraph."""
    return "\n".join(paragraph.text for paragraph in paragraphs)


def whole(paragraphs: Sequence[Paragraph]) -> Marked | None:
    """Return the mark on these paragraphs, None when none of them has a number that could point back to it."""
    numbers = [paragraph.number for paragraph in paragraphs if paragraph.number]
    return Marked(numbers[0], numbers[-1], quote(paragraphs)) if numbers else None


def part(paragraph: Paragraph, name: str) -> Marked | None:
    """Return the mark on a sub-paragraph, by its name: "(a)"; None where there is none or nothing points to it."""
    found = subparagraphs.find(paragraph.text, name)
    if found is None or not paragraph.number:
        return None
    number = paragraph.number + found.name
    return Marked(number, number, paragraph.text[found.start : found.end])


def words(paragraphs: Sequence[Paragraph], start: int, end: int) -> Marked | None:
    """Return the highlight of words: from `start` in the first of these paragraphs to `end` in the last one.

    None where there are none, or where a paragraph at an end has no number. Words within a sub-paragraph name it.
    """
    opening, closing = paragraphs[0], paragraphs[-1]
    if not opening.number or not closing.number:
        return None
    if opening is closing:
        first = last = opening.number + subparagraphs.within(opening.text, start, end)
        marked = opening.text[start:end]
    else:
        first, last = opening.number, closing.number
        marked = "\n".join((opening.text[start:], *(each.text for each in paragraphs[1:-1]), closing.text[:end]))
    prefix, suffix = opening.text[max(0, start - _AROUND) : start], closing.text[end : end + _AROUND]
    return Marked(first, last, marked, True, prefix, suffix) if marked.strip() else None


class Anchors:
    """Places bookmarks in one edition's text; made once for many bookmarks, fast while they fit."""

    def __init__(self, edition: Edition, paragraphs: Sequence[Paragraph]) -> None:
        self._language = edition.language
        self._paragraphs = paragraphs
        self._mapped: dict[int, list[int]] = {}  # where plain characters come from, by paragraph
        self._places: dict[str, list[int]] = {}
        for place, paragraph in enumerate(paragraphs):
            if paragraph.number:
                self._places.setdefault(paragraph.number, []).append(place)

    def find(self, bookmark: Bookmark) -> Anchor:
        """Return where a bookmark of this document stands.

        Numbers are the same in every language, words are not: in another language than the bookmark was made in, its
        number alone decides between ok and gone. White space and the width of characters never count.
        """
        if bookmark.edition.language != self._language:
            return self._find_number(bookmark)
        _, name = subparagraphs.split(bookmark.first)
        if bookmark.highlight or (name and bookmark.first not in self._places):
            return self._find_words(bookmark)
        return self._find_whole(bookmark)

    def _find_number(self, bookmark: Bookmark) -> Anchor:
        run = next(self._ranges(bookmark.first, bookmark.last), None)
        if run is None:
            return Anchor("gone", bookmark.first, bookmark.last)
        _, name = subparagraphs.split(bookmark.first)
        found = subparagraphs.find(self._paragraphs[run[0]].text, name) if name else None
        spans = ((run[0], found.start, found.end),) if found and bookmark.first == bookmark.last else ()
        return Anchor("ok", bookmark.first, bookmark.last, *run, spans)

    def _find_whole(self, bookmark: Bookmark) -> Anchor:
        old = bookmark.first, bookmark.last
        runs = list(self._ranges(*old))
        texts = [quote(self._paragraphs[first : last + 1]) for first, last in runs]
        if bookmark.quote in texts:
            return Anchor("ok", *old, *runs[texts.index(bookmark.quote)])
        sought = plain(bookmark.quote)
        texts = [plain(text) for text in texts]
        for run, text in zip(runs, texts, strict=True):
            if sought in text:
                return Anchor("ok", *old, *run)
        moved = self._search(sought)
        if moved:
            return moved
        for run, text in zip(runs, texts, strict=True):
            if alike(sought, text):
                return Anchor("changed", *old, *run)
        return Anchor("gone", *old)

    def _search(self, sought: str) -> Anchor | None:
        """Return the first paragraphs with numbers that hold the words, be they in one or run over several."""
        for at in self._occurrences(sought):
            spans = self._spans(0, at, len(sought))
            start, end = spans[0][0], spans[-1][0]
            first, last = self._paragraphs[start].number, self._paragraphs[end].number
            if first and last:
                return Anchor("moved", first, last, start, end)
        return None

    # --- less than a paragraph

    def _find_words(self, bookmark: Bookmark) -> Anchor:
        """Return where words stand: under their number before elsewhere, and where most of what was around them is."""
        old = bookmark.first, bookmark.last
        sought = plain(bookmark.quote)
        runs = list(self._ranges(*old))
        here = [(run[0], at) for run in runs for at in _all(self._plain(*run), sought)]
        if here:
            base, at = max(here, key=lambda each: self._around(bookmark, each[0], each[1], len(sought)))
            return self._at(bookmark, self._spans(base, at, len(sought)))
        there = [(self._around(bookmark, 0, at, len(sought)), -at) for at in self._occurrences(sought)]
        common, at = max(there, default=(0, 0))
        if there and len(sought) + common >= min(_TELLING, len(sought) + len(plain(bookmark.prefix + bookmark.suffix))):
            spans = self._spans(0, -at, len(sought))
            if all(self._paragraphs[position].number for position, _, _ in spans):
                return self._at(bookmark, spans)
        altered = next(filter(None, (self._altered(bookmark, run, sought) for run in runs)), None)
        return altered or Anchor("gone", *old)

    def _at(self, bookmark: Bookmark, spans: tuple[Span, ...]) -> Anchor:
        """Return the anchor of words found in these places."""
        start, end = spans[0][0], spans[-1][0]
        first, last = (str(self._paragraphs[place].number) for place in (start, end))
        name = subparagraphs.split(bookmark.first)[1] if bookmark.first not in self._places else ""
        inside = subparagraphs.within(self._paragraphs[start].text, *spans[0][1:]) if name and start == end else ""
        old = tuple(number if number in self._places else subparagraphs.split(number)[0] for number in bookmark[2:4])
        if (first, last) == old and inside in ("", name):
            return Anchor("ok", bookmark.first, bookmark.last, start, end, spans)
        return Anchor("moved", first + inside, last + inside, start, end, spans)

    def _around(self, bookmark: Bookmark, base: int, at: int, length: int) -> int:
        """Return how many characters before and behind words are those that stood there when they were marked."""
        text, starts = self._plain_text
        begin = starts[base] + at
        prefix, suffix = plain(bookmark.prefix), plain(bookmark.suffix)
        before, behind = text[max(0, begin - len(prefix)) : begin], text[begin + length : begin + length + len(suffix)]
        return _common(prefix[::-1], before[::-1]) + _common(suffix, behind)

    def _altered(self, bookmark: Bookmark, run: tuple[int, int], sought: str) -> Anchor | None:
        """Return where the altered words stand in paragraphs: their sub-paragraph, or what is most like them."""
        from rapidfuzz.fuzz import partial_ratio_alignment

        old = bookmark.first, bookmark.last
        first = self._paragraphs[run[0]]
        found = subparagraphs.find(first.text, subparagraphs.split(bookmark.first)[1])
        if found and not bookmark.highlight:
            near = alike(sought, plain(first.text[found.start : found.end]))
            return Anchor("changed", *old, *run, ((run[0], found.start, found.end),)) if near else None
        text = self._plain(*run)
        prefix, suffix = plain(bookmark.prefix), plain(bookmark.suffix)
        opening = text.find(prefix) + len(prefix) if len(prefix) >= _TELLING // 2 and prefix in text else -1
        closing = text.find(suffix, opening) if opening >= 0 and len(suffix) >= _TELLING // 2 else -1
        if 0 <= opening < closing <= opening + 3 * len(sought) + _TELLING:
            return Anchor("changed", *old, *run, self._spans(run[0], opening, closing - opening))
        if len(sought) >= _TELLING // 2 and len(text) >= len(sought) // 2:
            best = partial_ratio_alignment(sought, text, score_cutoff=_NEAR)
            if best and best.dest_end > best.dest_start:
                spans = self._spans(run[0], best.dest_start, best.dest_end - best.dest_start)
                return Anchor("changed", *old, *run, spans)
        return None

    # --- the text

    def _ranges(self, first: str, last: str) -> Iterator[tuple[int, int]]:
        """Yield every run of paragraphs with these numbers at its ends: more than one where numbering starts anew."""
        for start in self._with(first):
            end = next((place for place in self._with(last) if place >= start), None)
            if end is not None:
                yield start, end

    def _with(self, number: str) -> list[int]:
        """Return the places of a number, or of the paragraph it is part of: 5(a) may have no place of its own."""
        return self._places.get(number) or self._places.get(subparagraphs.split(number)[0], [])

    def _occurrences(self, sought: str) -> Iterator[int]:
        return _all(self._plain_text[0], sought)

    def _plain(self, first: int, last: int) -> str:
        text, starts = self._plain_text
        return text[starts[first] : starts[last + 1]]

    def _spans(self, base: int, at: int, length: int) -> tuple[Span, ...]:
        """Return the words at a place of the plain text that begins with the paragraph `base`, by paragraphs."""
        _, starts = self._plain_text
        begin = starts[base] + at
        end = begin + length
        spans = []
        place = bisect_right(starts, begin) - 1
        while place < len(self._paragraphs) and starts[place] < end:
            text = self._paragraphs[place].text
            places = self._mapped.get(place) or self._mapped.setdefault(place, plain_with_places(text)[1])
            inside = max(begin - starts[place], 0), min(end, starts[place + 1]) - starts[place]
            if inside[0] < inside[1] <= len(places):
                stop = places[inside[1]] if inside[1] < len(places) else len(text)
                stop = places[inside[1] - 1] + len(text[places[inside[1] - 1] : stop].rstrip())
                spans.append((place, places[inside[0]], stop))
            elif inside[0] < inside[1]:  # characters that only together are what they are
                spans.append((place, 0, len(text)))
            place += 1
        return tuple(spans)

    @cached_property
    def _plain_text(self) -> tuple[str, list[int]]:
        """All paragraphs run together, and where each begins; at last, where the text ends."""
        texts = [plain(paragraph.text) for paragraph in self._paragraphs]
        return "".join(texts), [0, *accumulate(map(len, texts))]


def _all(text: str, sought: str) -> Iterator[int]:
    """Yield every place of words in a text; none for no words."""
    at = text.find(sought) if sought else -1
    while at >= 0:
        yield at
        at = text.find(sought, at + 1)


def _common(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def anchored(library: Library, bookmarks: Iterable[Bookmark]) -> Iterator[tuple[Bookmark, Anchor, Body | None]]:
    """Yield each bookmark with where it stands and the document it stands in; gone, with None, when none is held.

    That is the edition it was made in, or else another one of the same document.
    """
    texts: dict[Edition, tuple[Anchors, Body] | None] = {}
    for bookmark in bookmarks:
        if bookmark.edition not in texts:
            edition = _held(library, bookmark.edition)
            body = library.body(edition) if edition else None
            texts[bookmark.edition] = (Anchors(body.document.edition, body.paragraphs), body) if body else None
        text = texts[bookmark.edition]
        yield (
            (bookmark, text[0].find(bookmark), text[1])
            if text
            else (bookmark, Anchor("gone", bookmark.first, bookmark.last), None)
        )


def placed(library: Library, bookmarks: Iterable[Bookmark]) -> Iterator[Bookmark]:
    """Yield bookmarks with the numbers of the paragraphs they stand on now; not those that are gone."""
    texts: dict[Edition, tuple[Anchors, Sequence[Paragraph]] | None] = {}
    for bookmark in bookmarks:
        if bookmark.edition not in texts:
            edition = _held(library, bookmark.edition)
            paragraphs = library.paragraphs(edition) if edition else ()
            texts[bookmark.edition] = (Anchors(edition, paragraphs), paragraphs) if edition else None
        text = texts[bookmark.edition]
        found = text[0].find(bookmark) if text else None
        if text and found and found.start >= 0:
            first, last = (text[1][place].number or "" for place in (found.start, found.end))
            yield bookmark._replace(first=first, last=last)


def _held(library: Library, edition: Edition) -> Edition | None:
    """Return an edition that is held: this one, or else another one of the same document."""
    for name in (str(edition), edition.symbol):
        with contextlib.suppress(NotFound):
            return library.document(name).edition
    return None
