"""Brute force: what every search is held to, in speed and in what it finds.

Only the folding of text is the program's own. A term that begins with a letter or digit of a script written in words
must begin where a word does.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from db.text import normalise


class Scan:
    """The folded text of all paragraphs in one string, read from its beginning for every question."""

    def __init__(self, texts: Iterable[str]) -> None:
        folded = [normalise(text) for text in texts]
        self._text = "\n".join(folded)
        self._starts = list(accumulate((len(text) + 1 for text in folded), initial=0))

    def answers(self, terms: Sequence[str]) -> set[int]:
        """Return the indices of the paragraphs in which all terms occur.

        A spaced term that is nowhere is read as its pieces.
        """
        found = set.intersection(*(set(self._paragraphs(normalise(term))) for term in terms))
        pieces = terms[0].split()
        return found if found or len(terms) > 1 or len(pieces) == 1 else self.answers(pieces)

    def _paragraphs(self, term: str) -> Iterator[int]:
        place = self._text.find(term)
        while place >= 0:
            if begins_word(self._text, place):
                paragraph = bisect_right(self._starts, place) - 1
                yield paragraph
                place = self._text.find(term, self._starts[paragraph + 1])
            else:
                place = self._text.find(term, place + 1)


def occurs(folded: str, term: str) -> bool:
    """Tell whether a folded term occurs in one folded paragraph."""
    place = folded.find(term)
    while place >= 0 and not begins_word(folded, place):
        place = folded.find(term, place + 1)
    return place >= 0


def begins_word(text: str, place: int) -> bool:
    """Tell whether a match may begin at a place: anywhere but between two letters or digits written in words."""
    return not (place and _in_words(text[place]) and _in_words(text[place - 1]))


def _in_words(character: str) -> bool:
    return character.isalnum() and not "\u3005" <= character <= "\u9fff"


class Agreement(NamedTuple):
    """How what was found agrees with what there is, over all questions together."""

    both: int = 0
    found: int = 0
    there: int = 0

    def with_answer(self, found: set[int], there: set[int]) -> Agreement:
        """Return the agreement with one more question counted."""
        return Agreement(self.both + len(found & there), self.found + len(found), self.there + len(there))

    @property
    def recall(self) -> float:
        """The share found of what there is."""
        return self.both / self.there if self.there else 1.0

    @property
    def precision(self) -> float:
        """The share of what was found that is there."""
        return self.both / self.found if self.found else 1.0

    @property
    def whole(self) -> bool:
        """Whether everything that is there was found, and nothing else."""
        return self.both == self.found == self.there
