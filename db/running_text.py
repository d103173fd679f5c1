"""The paragraphs of a report run together, as the characters that count: where words are in it, and what they became.

Which words are sought, and what is said of them, is db.anchor's.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import accumulate

from db.likeness import ALIKE, pieces, plain, plain_with_places, share
from db.records import Paragraph

_ELSEWHERE = 0.5
"""The share of common pieces from which paragraphs under another number are taken for the altered ones."""

Run = tuple[int, int]
"""The positions of the first and the last of some paragraphs."""

Fit = Callable[[AbstractSet[str], AbstractSet[str]], float]
"""How much pieces of words and of a text have in common, from 0 to 1."""

Span = tuple[int, int, int]
"""Words of a text: a paragraph's position, and where in it they begin and end, in code points."""

BETTER = 0.1
"""How much more of it such paragraphs share than those under the old number, to be taken for them."""


class RunningText:
    """One text, made once and asked often."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._paragraphs = paragraphs
        self._mapped: dict[int, list[int]] = {}  # where plain characters come from, by paragraph

    def occurrences(self, sought: str) -> Iterator[int]:
        """Yield every place of plain words in the plain text."""
        return every(self._whole[0], sought)

    def plain(self, first: int, last: int) -> str:
        """Return the plain text of paragraphs, by their positions."""
        text, starts = self._whole
        return text[starts[first] : starts[last + 1]]

    def around(self, base: int, at: int, length: int, lengths: tuple[int, int]) -> tuple[str, str]:
        """Return what stands before and behind words of the plain text, so many characters of it."""
        text, starts = self._whole
        begin = starts[base] + at
        end = begin + length
        return text[max(0, begin - lengths[0]) : begin], text[end : end + lengths[1]]

    def spans(self, base: int, at: int, length: int) -> tuple[Span, ...]:
        """Return the words at a place of the plain text that begins with the paragraph `base`, by paragraphs."""
        _, starts = self._whole
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
    def _whole(self) -> tuple[str, list[int]]:
        """All paragraphs run together, and where each begins; at last, where the text ends."""
        texts = [plain(paragraph.text) for paragraph in self._paragraphs]
        return "".join(texts), [0, *accumulate(map(len, texts))]

    def likest(self, words: AbstractSet[str], runs: Sequence[Run], how: Fit) -> Run | None:
        """Return the paragraphs that words became, as `how` compares pieces; None where none are like them.

        Those of the old number, `runs`, are preferred unless others are clearly more like the words.
        """
        here = max(((how(words, self._pieces_of(run)), run) for run in runs), default=(0.0, None))
        numbered = [place for place, paragraph in enumerate(self._paragraphs) if paragraph.number]
        start = max(numbered, key=lambda place: how(words, self._pieces[place]), default=None)
        if start is None:
            return here[1]
        fit, run = self._grown(words, numbered, (start, start), how)
        if fit >= max(_ELSEWHERE, here[0] + BETTER):
            return run
        return here[1] if here[0] >= ALIKE else None

    def _grown(self, words: AbstractSet[str], numbered: Sequence[int], run: Run, how: Fit) -> tuple[float, Run]:
        """Return paragraphs with those before and behind that words go on in, and how much they have in common."""
        fit = how(words, self._pieces_of(run))
        while True:
            first, last = numbered.index(run[0]), numbered.index(run[1])
            wider = [(numbered[first - 1], run[1])] if first else []
            wider += [(run[0], numbered[last + 1])] if last + 1 < len(numbered) else []
            best, grown = max(((how(words, self._pieces_of(each)), each) for each in wider), default=(0.0, run))
            if best < fit + BETTER / 2:
                return fit, run
            fit, run = best, grown

    def _pieces_of(self, run: Run) -> AbstractSet[str]:
        if run[0] == run[1]:
            return self._pieces[run[0]]
        return pieces(self.plain(*run))

    @cached_property
    def _pieces(self) -> Sequence[AbstractSet[str]]:
        """The pieces of each paragraph; made for words that do not stand anywhere as they were."""
        return [pieces(self.plain(place, place)) for place in range(len(self._paragraphs))]

    def numbered(self, spans: Sequence[Span]) -> bool:
        """Tell whether the paragraphs at both ends of words have numbers."""
        return all(self._paragraphs[place].number for place in (spans[0][0], spans[-1][0]))


def of_both(words: AbstractSet[str], text: AbstractSet[str]) -> float:
    """Return how much words and a text have in common, from 0 to 1."""
    return share(len(words & text), words, text)


def of_first(words: AbstractSet[str], text: AbstractSet[str]) -> float:
    """Return how much of words a text has, from 0 to 1."""
    return len(words & text) / len(words)


def every(text: str, sought: str) -> Iterator[int]:
    """Yield every place of words in a text; none for no words."""
    at = text.find(sought) if sought else -1
    while at >= 0:
        yield at
        at = text.find(sought, at + 1)
