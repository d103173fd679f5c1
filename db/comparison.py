"""Two documents paragraph by paragraph: editions in two languages, two versions, or two reports that follow each other.

Numbers are the same in every language: they alone pair the paragraphs of two languages. In one language the words
pair them first, so that a paragraph put in does not make all that follow look altered.
"""

from __future__ import annotations

import math
import re
import unicodedata
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from db import likeness
from db.records import Body, Draft, Paragraph

SAME = "same"
CHANGED = "changed"
ONLY_LEFT = "only-left"
ONLY_RIGHT = "only-right"
TRANSLATION = "translation"

Ranges = tuple[tuple[int, int], ...]
_Match = tuple[int, int]

_COMMON = 40  # paragraphs that share a piece of text beyond which it tells nothing
_SAME_NUMBER = 0.25  # what an equal number adds to how alike two paragraphs are
_SKIPPED = 0.8  # what it costs to leave a paragraph alone, as if one were more than twice as long as the other
_MANY = 40_000  # pairs of paragraphs without numbers that are weighed against each other
_LONGEST = 6_000  # words of two paragraphs together that are compared one by one
_word = re.compile(r"[^\W\d_\u2e80-\ufaff]+|\d+|[^\s]")


class _Chain(NamedTuple):
    match: _Match
    before: _Chain | None


class Pair(NamedTuple):
    """A row of two documents side by side.

    `left` and `right` are positions of paragraphs, -1 where that side has nothing; `change` is same, changed,
    only-left, only-right or translation.
    """

    left: int
    right: int
    change: str


def pairs(left: Body | Draft, right: Body | Draft) -> tuple[Pair, ...]:
    """Return the rows that hold every paragraph of both documents, each once, in the order of reading."""
    translated = _language(left) != _language(right)
    ours, theirs = left.paragraphs, right.paragraphs
    matches: list[_Match] = []
    for step in (_by_number, _by_heading(left, right), _by_length) if translated else (_by_words, _by_number):
        matches = _refined(matches, ours, theirs, step)
    rows: list[Pair] = []
    for (one, other), (after_one, after_other) in pairwise([(-1, -1), *matches, (len(ours), len(theirs))]):
        if one >= 0:
            rows.append(Pair(one, other, TRANSLATION if translated else _change(ours[one], theirs[other])))
        rows += (Pair(place, -1, ONLY_LEFT) for place in range(one + 1, after_one))
        rows += (Pair(-1, place, ONLY_RIGHT) for place in range(other + 1, after_other))
    return tuple(rows)


def differing(left: str, right: str) -> tuple[Ranges, Ranges]:
    """Return the ranges of words that only `left` has, and those that only `right` has, in code points.

    White space and the width of characters never count; a Chinese character is a word.
    """
    ours, theirs = list(_word.finditer(left)), list(_word.finditer(right))
    if len(ours) + len(theirs) > _LONGEST:
        return ((0, len(left)),), ((0, len(right)),)
    first, second = ([_folded(word[0]) for word in words] for words in (ours, theirs))
    only_left: list[tuple[int, int]] = []
    only_right: list[tuple[int, int]] = []
    for kind, *ends in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        if kind != "equal":
            only_left += _range(ours[ends[0] : ends[1]])
            only_right += _range(theirs[ends[2] : ends[3]])
    return tuple(only_left), tuple(only_right)


def _range(words: Sequence[re.Match[str]]) -> Iterator[tuple[int, int]]:
    if words:
        yield words[0].start(), words[-1].end()


def _language(document: Body | Draft) -> str:
    return (document.document.masthead if isinstance(document, Body) else document.masthead).language


def _folded(word: str) -> str:
    return unicodedata.normalize("NFKC", word)


def _change(one: Paragraph, other: Paragraph) -> str:
    return SAME if likeness.plain(one.text) == likeness.plain(other.text) else CHANGED


_Step = Callable[[Sequence[Paragraph], Sequence[Paragraph]], Iterable[_Match]]


def _refined(
    matches: Sequence[_Match], ours: Sequence[Paragraph], theirs: Sequence[Paragraph], step: _Step
) -> list[_Match]:
    """Pair what stands between paragraphs that are paired already; a step is given both stretches and pairs places."""
    refined: list[_Match] = []
    for (one, other), (after_one, after_other) in pairwise([(-1, -1), *matches, (len(ours), len(theirs))]):
        if one >= 0:
            refined.append((one, other))
        if one + 1 < after_one and other + 1 < after_other:
            found = step(ours[one + 1 : after_one], theirs[other + 1 : after_other])
            refined += ((first + one + 1, second + other + 1) for first, second in found)
    return refined


def _by_number(ours: Sequence[Paragraph], theirs: Sequence[Paragraph]) -> Iterator[_Match]:
    """Pair the paragraphs with equal numbers; where numbering starts anew, each run with its own."""
    first, second = ([(p.number, place) for place, p in enumerate(side) if p.number] for side in (ours, theirs))
    numbers = [[number for number, _ in side] for side in (first, second)]
    for start, other, length in SequenceMatcher(None, numbers[0], numbers[1], autojunk=False).get_matching_blocks():
        for step in range(length):
            yield first[start + step][1], second[other + step][1]


def _by_heading(left: Body | Draft, right: Body | Draft) -> _Step:
    """Pair the first paragraphs below headings, where a stretch has as many headings in both documents."""
    begun = [{section.start for section in side.sections} for side in (left, right)]

    def step(ours: Sequence[Paragraph], theirs: Sequence[Paragraph]) -> Iterator[_Match]:
        sides = zip((ours, theirs), begun, strict=True)
        first = [[place for place, p in enumerate(side) if p.position in starts] for side, starts in sides]
        return iter(zip(*first, strict=True) if len(first[0]) == len(first[1]) else ())

    return step


def _by_length(ours: Sequence[Paragraph], theirs: Sequence[Paragraph]) -> Iterator[_Match]:
    """Pair paragraphs without numbers: in order where both languages have as many, else those alike in length."""
    first, second = ([place for place, p in enumerate(side) if not p.number] for side in (ours, theirs))
    if len(first) == len(second) or len(first) * len(second) > _MANY:
        yield from zip(first, second, strict=False)
        return
    lengths = [[len(side[place].text) + 1 for place in places] for side, places in ((ours, first), (theirs, second))]
    scale = sum(lengths[1]) / max(sum(lengths[0]), 1)  # one language takes more letters than another
    costs = [[_SKIPPED * (row + column) for column in range(len(second) + 1)] for row in range(len(first) + 1)]
    for row, left in enumerate(lengths[0], 1):
        for column, right in enumerate(lengths[1], 1):
            paired = costs[row - 1][column - 1] + abs(math.log(left * scale / right))
            costs[row][column] = min(paired, costs[row - 1][column] + _SKIPPED, costs[row][column - 1] + _SKIPPED)
    matches: list[_Match] = []
    row, column = len(first), len(second)
    while row and column:
        if costs[row][column] == costs[row - 1][column] + _SKIPPED:
            row -= 1
        elif costs[row][column] == costs[row][column - 1] + _SKIPPED:
            column -= 1
        else:
            row, column = row - 1, column - 1
            matches.append((first[row], second[column]))
    yield from reversed(matches)


def _by_words(ours: Sequence[Paragraph], theirs: Sequence[Paragraph]) -> list[_Match]:
    """Pair the paragraphs that are versions of one another: the pairs in order that have the most in common."""
    first, second = ([likeness.pieces(likeness.plain(p.text)) for p in side] for side in (ours, theirs))
    holding: dict[str, list[int]] = defaultdict(list)
    for place, pieces in enumerate(second):
        for piece in pieces:
            holding[piece].append(place)
    weighed: list[tuple[int, int, float]] = []
    for place, pieces in enumerate(first):
        common: Counter[int] = Counter()
        for piece in pieces:
            if len(found := holding.get(piece, ())) <= _COMMON:
                common.update(found)
        for other, count in common.items():
            if likeness.share(count, pieces, second[other]) >= likeness.ALIKE / 2:  # pieces in many are not in `count`
                alike = likeness.share(len(pieces & second[other]), pieces, second[other])
                if alike >= likeness.ALIKE:
                    number = ours[place].number
                    equal = _SAME_NUMBER if number and number == theirs[other].number else 0.0
                    weighed.append((place, other, alike + equal))
    return _heaviest_chain(weighed)


def _heaviest_chain(weighed: Iterable[tuple[int, int, float]]) -> list[_Match]:
    """Return the pairs of places, rising on both sides, whose weights sum up highest."""
    ends: list[int] = []  # places on the right that chains end at, rising
    best: list[tuple[float, _Chain | None]] = []  # the weight and the last link of each, rising too
    by_left: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for one, other, weight in weighed:
        by_left[one].append((other, weight))
    for one in sorted(by_left):
        grown: list[tuple[int, float, _Chain]] = []
        for other, weight in by_left[one]:
            before = bisect_left(ends, other)
            total, link = best[before - 1] if before else (0.0, None)
            grown.append((other, total + weight, _Chain((one, other), link)))
        for other, total, chain in grown:  # after all have been looked up: a place is paired once
            at = bisect_left(ends, other)
            if at and best[at - 1][0] >= total:
                continue
            stop = at
            while stop < len(ends) and best[stop][0] <= total:
                stop += 1
            if stop == at < len(ends) and ends[at] == other:
                continue
            ends[at:stop], best[at:stop] = [other], [(total, chain)]
    matches: list[_Match] = []
    last = best[-1][1] if best else None
    while last is not None:
        matches.append(last.match)
        last = last.before
    return matches[::-1]
