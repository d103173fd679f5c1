"""A paragraph's number: what its document prints, with its sub-paragraphs in brackets ("55", "16.1", "5(a)(ii)").

Where numbering begins anew in an annex, its name stands before: "annex II, 3". Here lives which number follows which,
and which number a label standing alone means: "(c)" beside "5(a)" is 5(c).
Sub-paragraphs are (a) › (i) › a. › i. (conventions, "Numbering"): a level is lettered or numbered in roman numerals.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

_UNITS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_ROMAN = tuple(ten + unit for ten in ("", "x", "xx") for unit in _UNITS)[1:]
_LETTERS = (*"abcdefghijklmnopqrstuvwxyz", *(2 * letter for letter in "abcdefghijklmnopqrstuvwxyz"))


class Number(NamedTuple):
    """A number in its parts: "5(a)(ii)" is 5 with the labels a and ii."""

    base: str
    labels: tuple[str, ...]

    def __str__(self) -> str:
        return self.base + "".join(f"({label})" for label in self.labels)


def parted(number: str) -> Number:
    """Return a number in its parts."""
    base, *rest = re.split(r"\(([^()]+)\)", number)
    return Number(base, tuple(filter(None, rest)))


def annexed(number: str) -> tuple[str, str]:
    """Return the annex that a number is said to be in, "" for none, and the number: "annex II, 3" is 3 in annex II."""
    annex, _, rest = number.rpartition(", ")
    return annex, rest


def follows(first: str, second: str) -> bool:
    """Tell whether `second` is the number after `first`: 5 after 4, 16.2 after 16.1, 5(b) after 5(a)."""
    one, two = parted(first), parted(second)
    if one.labels and len(one.labels) == len(two.labels):
        same = (one.base, one.labels[:-1]) == (two.base, two.labels[:-1])
        return same and any((one.labels[-1], two.labels[-1]) in pairwise(row) for row in (_LETTERS, _ROMAN))
    match = re.fullmatch(r"(.*?)(\d{1,9})", first, re.ASCII)
    return match is not None and second == f"{match[1]}{int(match[2]) + 1}"


def beside(number: str, labels: Sequence[str]) -> str:
    """Return the number that labels alone mean after another one, "" after one that has none of its own.

    They begin at the innermost level of their kind: (iv) beside 5(a)(ii) is 5(a)(iv), and (c) is 5(c).
    """
    base, own = parted(number)
    if not own or not labels:
        return ""
    kinds = _kinds(labels[0], False)
    fitting = [level for level, label in enumerate(own) if kinds & _kinds(label, level > 0)]
    level = fitting[-1] if fitting else len(own) - 1
    return str(Number(base, (*own[:level], *labels)))


def _kinds(label: str, below: bool) -> frozenset[str]:
    """Return how a label counts: by letters, in roman numerals, or either way; i, v and x below another are roman."""
    roman = label in _ROMAN
    lettered = label.lower() in _LETTERS and not (roman and (below or len(label) > 1))
    return frozenset(kind for kind, so in (("letter", lettered), ("roman", roman)) if so)
