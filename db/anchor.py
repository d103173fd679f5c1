"""Where a bookmark stands in a text that may have changed since: its number and its quote, weighed against each other.

What is to be done about a bookmark that no longer fits is not decided here.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from heapq import nlargest
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from db import subparagraphs
from db.errors import NotFound
from db.likeness import ALIKE, pieces, plain, share
from db.records import Body, Bookmark, Edition, Paragraph
from db.running_text import BETTER, Run, RunningText, Span, every, of_both, of_first

if TYPE_CHECKING:
    from db.library import Library

_AROUND = 32
"""Code points kept on either side of a highlight: they tell the same words in one paragraph apart."""

_TELLING = 20
"""Plain characters of words and what stands around them from which finding them elsewhere is no chance."""

_SURELY = 60
"""Plain characters of words from which they are not met with twice by chance."""

_WEIGHED = 100
"""Places of words that are weighed against each other, those first whose neighbours are the ones marked."""

_NEAR = 70
"""How much a piece of text has in common with altered words, of 100, to be what became of them."""


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

    `state`: ok, the quote stands where it was; moved, it stands under the numbers given here; changed, what stands
    under the numbers given here is what became of it; gone, neither quote nor anything like it is there, and the
    numbers are the old ones.
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


class _Surroundings:
    """What stood around a bookmark's words when they were marked, and how much of it stands in other places."""

    def __init__(self, text: RunningText, bookmark: Bookmark, length: int) -> None:
        self.prefix, self.suffix, self.length = plain(bookmark.prefix), plain(bookmark.suffix), length
        self._text = text
        self._pieces = pieces(self.prefix), pieces(self.suffix)
        self.most = len(self.prefix + self.suffix) + sum(map(len, self._pieces))

    def touching(self, base: int, at: int) -> int:
        """Return how many characters that adjoin words are those that adjoined them."""
        before, behind = self._text.around(base, at, self.length, (len(self.prefix), len(self.suffix)))
        return _common(self.prefix[::-1], before[::-1]) + _common(self.suffix, behind)

    def kept(self, base: int, at: int) -> int:
        """Return how much of what was around words is there, in characters; those that adjoin them count twice."""
        around = self._text.around(base, at, self.length, (len(self.prefix), len(self.suffix)))
        common = sum(len(own & pieces(other)) for own, other in zip(self._pieces, around, strict=True))
        return self.touching(base, at) + common


class Anchors:
    """Places bookmarks in one edition's text; made once for many bookmarks, fast while they fit."""

    def __init__(self, edition: Edition, paragraphs: Sequence[Paragraph]) -> None:
        self._language = edition.language
        self._paragraphs = paragraphs
        self._text = RunningText(paragraphs)
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
        if not sought and runs:
            return Anchor("ok", *old, *runs[0])
        here = ((run[0], at) for run in runs for at in every(self._text.plain(*run), sought))
        for start, end in self._ends(chain(here, ((0, at) for at in self._text.occurrences(sought))), len(sought)):
            numbers = str(self._paragraphs[start].number), str(self._paragraphs[end].number)
            return Anchor("ok" if numbers == old else "moved", *numbers, start, end)
        likest = self._text.likest(pieces(sought), runs, of_both)
        if likest is None or not sought:
            return Anchor("gone", *old)
        start, end = likest
        numbers = old if likest in runs else (str(self._paragraphs[start].number), str(self._paragraphs[end].number))
        return Anchor("changed", *numbers, *likest)

    def _ends(self, found: Iterable[tuple[int, int]], length: int) -> Iterator[Run]:
        """Yield the first and the last paragraph of words found, be they in one or run over several, with numbers."""
        for base, at in found:
            spans = self._text.spans(base, at, length)
            if self._text.numbered(spans):
                yield spans[0][0], spans[-1][0]

    # --- less than a paragraph

    def _find_words(self, bookmark: Bookmark) -> Anchor:
        """Return where words stand: under their number, unless what was around them stands elsewhere with them.

        Words that are few, among others than they were, are not known to be the same: they have changed.
        """
        sought = plain(bookmark.quote)
        surroundings = _Surroundings(self._text, bookmark, len(sought))
        context = len(surroundings.prefix + surroundings.suffix)
        runs = list(self._ranges(bookmark.first, bookmark.last))
        here = self._among(surroundings, ((run[0], at) for run in runs for at in every(self._text.plain(*run), sought)))
        there = None
        if here is None or here[0] + _TELLING <= surroundings.most:
            there = self._among(surroundings, ((0, at) for at in self._text.occurrences(sought)))
        best = there if there and (here is None or there[0] >= here[0] + _TELLING) else here
        doubtful = None
        if best:
            around, spans = best
            enough = min(_TELLING // 2, context) if best is here else context  # half of what it can be
            if not context or around >= enough or len(sought) >= _SURELY:
                return self._at(bookmark, spans)
            doubtful = self._at(bookmark, spans, altered=True) if best is here else None
        words = pieces(sought if not context else plain(bookmark.prefix + bookmark.quote + bookmark.suffix))
        likest = self._text.likest(words, runs, of_first)
        places = dict.fromkeys((*([likest] if likest else ()), *runs))
        altered = (self._altered(bookmark, run, sought) for run in places)
        return next(filter(None, altered), doubtful) or Anchor("gone", bookmark.first, bookmark.last)

    def _among(
        self, surroundings: _Surroundings, found: Iterable[tuple[int, int]]
    ) -> tuple[int, tuple[Span, ...]] | None:
        """Return the words with most of what was around them, of those found in these places, and how much it is."""
        told = [(surroundings.touching(base, at), -base, -at) for base, at in found]
        told = [(surroundings.kept(-base, -at), base, at) for _, base, at in nlargest(_WEIGHED, told)]
        for around, base, at in sorted(told, reverse=True):
            spans = self._text.spans(-base, -at, surroundings.length)
            if self._text.numbered(spans):
                return around, spans
        return None

    def _at(self, bookmark: Bookmark, spans: tuple[Span, ...], *, altered: bool = False) -> Anchor:
        """Return the anchor of words found in these places."""
        start, end = spans[0][0], spans[-1][0]
        first, last = (str(self._paragraphs[place].number) for place in (start, end))
        name = subparagraphs.split(bookmark.first)[1] if bookmark.first not in self._places else ""
        inside = subparagraphs.within(self._paragraphs[start].text, *spans[0][1:]) if name and start == end else ""
        old = tuple(number if number in self._places else subparagraphs.split(number)[0] for number in bookmark[2:4])
        if (first, last) == old and inside in ("", name):
            return Anchor("changed" if altered else "ok", bookmark.first, bookmark.last, start, end, spans)
        return Anchor("changed" if altered else "moved", first + inside, last + inside, start, end, spans)

    def _altered(self, bookmark: Bookmark, run: Run, sought: str) -> Anchor | None:
        """Return where the altered words stand in paragraphs: their sub-paragraph, or what is most like them."""
        from rapidfuzz.fuzz import partial_ratio_alignment

        text = self._text.plain(*run)
        if not bookmark.highlight:
            part = self._part(run[0], subparagraphs.split(bookmark.first)[1], sought)
            return self._at(bookmark, ((run[0], part.start, part.end),), altered=True) if part else None
        spans: tuple[Span, ...] = ()
        prefix, suffix = plain(bookmark.prefix), plain(bookmark.suffix)
        opening = text.find(prefix) + len(prefix) if len(prefix) >= _TELLING // 2 and prefix in text else -1
        closing = text.find(suffix, opening) if opening >= 0 and len(suffix) >= _TELLING // 2 else -1
        if 0 <= opening < closing <= opening + 3 * len(sought) + _TELLING:
            spans = self._text.spans(run[0], opening, closing - opening)
        elif len(sought) >= _TELLING // 2 and len(text) >= len(sought) // 2:
            best = partial_ratio_alignment(sought, text, score_cutoff=_NEAR)
            if best and best.dest_end > best.dest_start:
                spans = self._text.spans(run[0], best.dest_start, best.dest_end - best.dest_start)
        return self._at(bookmark, spans, altered=True) if spans and self._text.numbered(spans) else None

    def _part(self, place: int, name: str, sought: str) -> subparagraphs.Part | None:
        """Return the sub-paragraph that words became: the one of their name unless another is more like them."""
        text = self._paragraphs[place].text
        words = pieces(sought)
        shares: list[tuple[float, subparagraphs.Part]] = []
        for part in subparagraphs.parts(text):
            own = pieces(plain(text[part.start : part.end]))
            shares.append((share(len(words & own), words, own) + BETTER * (part.name == name), part))
        best = max(shares, default=None)
        return best[1] if best and best[0] >= ALIKE else None

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
