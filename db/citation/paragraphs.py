"""Paragraph citations found in running text, in the six languages.

Source of the forms: conventions, "Citing a paragraph". How a number is written is told in db.citation.numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from db.citation.numbers import beside
from db.citation.symbols import DASH, plain
from db.citation.writing import ARABIC_LETTERS, Span

_TO_LATIN = {arabic[0]: chr(ord("a") + place) for place, arabic in enumerate(ARABIC_LETTERS)} | {"ا": "a"}
_TO_LATIN |= dict(zip("асеорх", "aceopx", strict=True))  # Cyrillic letters typed where Latin ones are printed


class Item(NamedTuple):
    """A number or range within a citation: where it stands, and its first and last number (equal when one)."""

    start: int
    end: int
    first: str
    last: str


class Paragraphs(NamedTuple):
    """Words that cite paragraphs: "paras. 4, 7 and 9–12". `language` is "" where only a sign stands (¶ 55)."""

    start: int
    end: int
    language: str
    items: tuple[Item, ...]


_LETTER = rf"(?:[ivx]{{2,7}}|{'|'.join(2 * letter for letter in 'abcdefghjklmnopqrstuwyz')}|[A-Za-zасеорх]|[ء-ي]ـ?)"
_SUB = rf"(?: ?\( ?{_LETTER} ?\)| ?{_LETTER}\)){{0,3}}"
# Labels alone, where a number with labels stands before: "5 (a) and (b)".
LABELS = rf"(?:\( ?{_LETTER} ?\)|{_LETTER}\))(?: ?\( ?{_LETTER} ?\)| ?{_LETTER}\)){{0,2}}(?![A-Za-z0-9/%])"
_LABELLED = r"(?<=\))"
_NUMBER = (
    r"(?:[IVXLC]{1,6}\.)?\d{1,4}(?:\.(?:\d{1,4}|[IVXLC]{1,6}(?=\.\d)))*(?![A-Za-z0-9%])" + _SUB + r"(?![A-Za-z0-9/%])"
)
_TO = rf"(?:\s*{DASH}\s*|\s*[至到]\s*|\s+(?:to|through|à|au|a|al|по|до|إلى)\s+)"
_COMMA = r"\s*[,،、]\s*"
_AND = r"(?:\s+(?:and|or|&|et|ou|y|e|o|u|и|или)\s+|\s+(?:و|أو)\s*|\s*(?:[和及与或]|以及)\s*)"
_ITEM = rf"{_NUMBER}(?:{_TO}{_NUMBER}|{_LABELLED}{_TO}{LABELS})?"
_PART = rf"{LABELS}(?:{_TO}(?:{_NUMBER}|{LABELS}))?"
_LIST = (
    rf"{_ITEM}(?:{_COMMA}{_ITEM}|{_LABELLED}{_COMMA}{_PART}){{0,40}}"
    rf"(?:,?{_AND}{_ITEM}|{_LABELLED},?{_AND}{_PART}){{0,40}}"
)
_ONE = rf"{_ITEM}(?:{_LABELLED}(?:{_COMMA}|,?{_AND}){_PART}){{0,40}}"
# The noun before several numbers, and before one number or range.
_NOUNS = {
    # "para" without its dot is the Spanish "for": it counts before what cannot be a year or a thousand.
    "en": (r"(?i:paras|paragraphs)\b\.?", r"(?i:paragraph\b|para\.|para(?=\s\d{1,3}(?!\d|\.\d{3})))"),
    "fr": (r"(?i:par\.|paragraphes?\b)", ""),
    "es": (r"(?i:p(?:á|a\u0301?)rr(?:s\b\.?|afos\b))", r"(?i:p(?:á|a\u0301?)rr(?:afo\b|\b\.?))"),
    "ru": (r"(?i:пункт(?:ы|ов|ам|ами|ах)\b|пп\.)", r"(?i:пункт(?:а|у|ом|е)?\b|п\.)"),
    "ar": (r"\w{0,3}فقر(?:ات|تان|تين)\b", r"\w{0,3}فقرة\b"),
    "": (r"[¶§]{2}", r"[¶§]"),
}
_AGENDA = r"\s+(?:\w+\s+)?повестки"  # in Russian an item of the agenda is called by the same word
BETWEEN = rf"(?:{_TO}|{_COMMA}|{_AND})"
_CHINESE = rf"第\s*{_NUMBER}(?:(?:\s*段)?{BETWEEN}(?:第\s*)?{_NUMBER}|{_LABELLED}{BETWEEN}{LABELS}){{0,40}}\s*段"


@cache
def _finders() -> tuple[tuple[str, re.Pattern[str]], ...]:
    found = [("zh", re.compile(_CHINESE))]
    for language, (several, one) in _NOUNS.items():
        alternatives = rf"(?:{several})\s*{_LIST}" + (rf"|(?:{one})\s*{_ONE}" if one else "")
        found.append((language, re.compile(rf"(?<!\w)(?:{alternatives})")))
    return tuple(found)


@cache
def _item() -> re.Pattern[str]:
    to = rf"(?:\s*段)?{_TO}(?:第\s*)?"
    return re.compile(
        rf"(?:(?<![A-Za-z0-9.])(?P<first>{_NUMBER})|(?<![A-Za-z0-9.(])(?P<part>{LABELS}))"
        rf"(?:{to}(?P<last>{_NUMBER})|{_LABELLED}{_TO}(?P<end>{LABELS}))?"
    )


def _canonical(number: str) -> str:
    """Return a number as documents print it before a paragraph: without spaces, each sub-paragraph in brackets."""
    base = re.match(r"[IVXLC\d.]+", number)
    end = base.end() if base else 0
    return number[:end] + "".join(f"({label})" for label in _labels(number[end:]))


def _labels(written: str) -> list[str]:
    """Return the labels in what is written after a number, in Latin letters."""
    return [_TO_LATIN.get(letter[0], letter) for letter in re.findall(_LETTER, written)]


def _items(text: str, start: int, end: int) -> Iterator[Item]:
    before = ""
    for match in _item().finditer(text, start, end):
        first = _canonical(match["first"]) if match["first"] else beside(before, _labels(match["part"]))
        if not first:  # a letter of the words between
            continue
        before = _canonical(match["last"]) if match["last"] else beside(first, _labels(match["end"] or "")) or first
        yield Item(match.start(), match.end(), first, before)


def find_paragraphs(text: str) -> tuple[Paragraphs, ...]:
    """Return the words of running text that cite paragraphs, in order, in any of the six languages."""
    even = plain(text)
    found = [
        Paragraphs(match.start(), match.end(), language, tuple(_items(even, match.start(), match.end())))
        for language, finder in _finders()
        for match in finder.finditer(even)
        if not re.compile(_AGENDA).match(even, match.end())
    ]
    return tuple(sorted(found))


def bare_spans(text: str) -> tuple[Span, ...]:
    """Return the numbers and ranges of a text that is nothing but these: "55", "4, 7 and 9-12", "段 55"; else none."""
    match = re.fullmatch(rf"[\s,،:;#@(]*+(?:(?:段落?|[Nn]o\.?|№)\s*)?({_LIST})[\s.,;،؛)]*", plain(text))
    return spans(_items(plain(text), *match.span(1))) if match else ()


def bare_numbers(text: str) -> Span | None:
    """Return the first and last number of a text that is nothing but numbers, else None."""
    found = bare_spans(text)
    return (found[0][0], found[-1][1]) if found else None


def spans(items: Iterable[Item]) -> tuple[Span, ...]:
    """Return the first and last number of each item."""
    return tuple((item.first, item.last) for item in items)
