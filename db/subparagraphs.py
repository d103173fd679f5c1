"""The sub-paragraphs of a paragraph's text: where (a), (b) and their (i), (ii) begin and end, in the six languages.

A paragraph is one text however many sub-paragraphs it has; their numbers ("5(a)", "5(a)(ii)") are worked out here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from db.citation import bare_numbers

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
_LETTER = r"(?P<letter>[ivx]{1,5}|[a-z]|[ء-ي]ـ?)"
_AND = r"(?:and|or|et|ou|y|e|o|u|и|или|以及|并且?|和|及|或|أو|و)"
# In brackets, or with the closing one alone as French and Spanish write it: at the beginning of a line, or in it
# behind a mark that ends the one before.
_MARK = re.compile(
    rf"(?:(?P<line>(?:\A|\n)[^\S\n]*)|[:;,.؛،](?:[^\S\n]*{_AND})?[^\S\n]*)(?P<mark>\(?{_LETTER}\))(?!\))"
)
_HALF_WIDTH = str.maketrans("（）：；，。．", "():;,..")


class Part(NamedTuple):
    """A sub-paragraph: its name as numbers have it ("(a)", "(a)(ii)"), and where its text is, in code points.

    The text begins with the mark.
    """

    name: str
    start: int
    end: int


@lru_cache(maxsize=512)
def parts(text: str) -> tuple[Part, ...]:
    """Return the sub-paragraphs of a paragraph, in order; what they hold of others follows each.

    They count from (a) without a gap; one alone in running text is taken for a reference, and is none.
    """
    even = text.translate(_HALF_WIDTH)
    found: list[tuple[str, int, bool]] = []  # name, where its mark stands, whether on a line of its own
    letters = romans = 0
    for match in _MARK.finditer(even):
        letter = _latin(match["letter"])
        number = ord(letter) - ord("a") + 1 if len(letter) == 1 else 0
        roman = _ROMAN.index(letter) + 1 if letter in _ROMAN else 0
        if number == letters + 1 and not (roman and roman == romans + 1 and romans):
            letters, romans = number, 0
            name = f"({letter})"
        elif roman == romans + 1:
            romans = roman
            name = (f"({chr(ord('a') + letters - 1)})" if letters else "") + f"({letter})"
        else:
            continue
        found.append((name, match.start("mark"), match["line"] is not None))
    return _ended(text, found)


def _latin(letter: str) -> str:
    """Return a letter as numbers have it: those of the Arabic order are a, b, c …"""
    if letter.isascii():
        return letter
    numbers = bare_numbers(f"1({letter})")
    return numbers[0][2:-1] if numbers else letter


def _ended(text: str, found: list[tuple[str, int, bool]]) -> tuple[Part, ...]:
    made = []
    for place, (name, start, own_line) in enumerate(found):
        depth = name.count("(")
        inside = [each for each in found if each[0].startswith(name)]
        following = next((each for each in found[place + 1 :] if each[0].count("(") <= depth), None)
        if len(inside) == len(found) and depth == found[0][0].count("(") and not own_line:
            continue  # a reference, not a list
        end = following[1] if following else text.find("\n", inside[-1][1])
        end = len(text) if end < 0 else end
        made.append(Part(name, start, start + len(text[start:end].rstrip())))
    return tuple(made)


def find(text: str, name: str) -> Part | None:
    """Return the sub-paragraph with this name."""
    return next((part for part in parts(text) if part.name == name), None)


def within(text: str, start: int, end: int) -> str:
    """Return the name of the innermost sub-paragraph that holds a range of the text, "" where none does."""
    holding = [part for part in parts(text) if part.start <= start and end <= part.end]
    return min(holding, key=lambda part: part.end - part.start).name if holding else ""


def split(number: str) -> tuple[str, str]:
    """Return the number of the paragraph and the name of the sub-paragraph: "5(a)" is ("5", "(a)")."""
    base, bracket, rest = number.partition("(")
    return base.rstrip(), bracket + rest
