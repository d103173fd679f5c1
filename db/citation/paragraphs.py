"""Paragraph citations in the six languages: written as UN documents write them, and found in running text.

Source of the forms: conventions, "Citing a paragraph". A paragraph's number is what its document prints, with its
sub-paragraphs in brackets: "55", "16.1", "31.I.25", "5(a)", "5(a)(ii)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from db.citation.symbols import DASH, plain


class _Wording(NamedTuple):
    """How one language cites: the noun with one, two and more numbers, and what stands between the parts."""

    one: str
    two: str
    more: str
    to: str
    comma: str
    last: str
    after_symbol: str
    sub: str


_WORDINGS = {
    "en": _Wording("para. {}", "paras. {}", "paras. {}", "–", ", ", " and ", ", ", " ({})"),
    "fr": _Wording("par. {}", "par. {}", "par. {}", " à ", ", ", " et ", ", ", " {})"),
    "es": _Wording("párr. {}", "párrs. {}", "párrs. {}", " a ", ", ", " y ", ", ", " {})"),
    "ru": _Wording("пункт {}", "пункты {}", "пункты {}", "–", ", ", " и ", ", ", "({})"),
    "zh": _Wording("第{}段", "第{}段", "第{}段", "至", "、", "和", "，", "({})"),
    "ar": _Wording("الفقرة {}", "الفقرتان {}", "الفقرات {}", "-", " و ", " و ", "، ", " ({})"),
}
_ARABIC_LETTERS = ("أ", "ب", "ج", "د", "هـ", *"وزحطيكلمنسعفصقرشتثخذض")  # in the order of a, b, c …
_TO_LATIN = {arabic[0]: chr(ord("a") + place) for place, arabic in enumerate(_ARABIC_LETTERS)} | {"ا": "a"}
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


def cite(symbol: str, language: str, first: str, last: str = "") -> str:
    """Return the citation of a paragraph, or of the range from `first` to `last`, in one of the six languages.

    Two neighbours are named, not written as a range: "paras. 4 and 5". Without a number the document itself is cited;
    without a symbol the paragraphs alone. A language that is none of the six is cited in as English.
    """
    if not first or not last or first == last:
        return _cite(symbol, language, [(first, first)] if first else [])
    if _next(first) == last:
        return _cite(symbol, language, [(first, first), (last, last)])
    return _cite(symbol, language, [(first, last)])


def cite_paragraphs(symbol: str, language: str, numbers: Sequence[str]) -> str:
    """Return the citation of several paragraphs, given in document order: "paras. 4, 7 and 9–12".

    Three or more neighbours become a range. Empty numbers are passed over.
    """
    runs: list[list[str]] = []
    for number in dict.fromkeys(filter(None, numbers)):
        if runs and _next(runs[-1][-1]) == number:
            runs[-1].append(number)
        else:
            runs.append([number])
    spans: list[tuple[str, str]] = []
    for run in runs:
        spans += [(run[0], run[-1])] if len(run) > 2 else [(number, number) for number in run]
    return _cite(symbol, language, spans)


def _next(number: str) -> str:
    """Return the number that follows, "" after a sub-paragraph."""
    match = re.fullmatch(r"(.*?)(\d{1,9})", number, re.ASCII)
    return f"{match[1]}{int(match[2]) + 1}" if match else ""


def _cite(symbol: str, language: str, spans: list[tuple[str, str]]) -> str:
    wording = _WORDINGS.get(language, _WORDINGS["en"])
    if not spans:
        return symbol
    parts = [wording.to.join(_written(number, wording, language) for number in dict.fromkeys(span)) for span in spans]
    written = wording.last.join(filter(None, (wording.comma.join(parts[:-1]), parts[-1])))
    several = len(spans) > 1 or spans[0][0] != spans[0][1]
    pair = len(spans) == 2 and all(first == last for first, last in spans)
    noun = wording.two if pair else wording.more if several else wording.one
    return (symbol and symbol + wording.after_symbol) + noun.format(written)


def _written(number: str, wording: _Wording, language: str) -> str:
    """Return a number as running text has it: "5(a)" becomes "5 (a)" in English, "5 a)" in French."""
    base, *subs = re.split(r"\(([^()]+)\)", number)
    letters = [letter for letter in subs if letter]
    if language == "ar" and letters and re.fullmatch("[a-z]", letters[0]):
        letters[0] = _ARABIC_LETTERS[ord(letters[0]) - ord("a")]
    return base + "".join(wording.sub.format(letter) for letter in letters)


_LETTER = r"(?:[ivx]{2,5}|[A-Za-zасеорх]|[ء-ي]ـ?)"
_SUB = rf"(?: ?\( ?{_LETTER} ?\)| ?{_LETTER}\)){{0,3}}"
_NUMBER = (
    r"(?:[IVXLC]{1,6}\.)?\d{1,4}(?:\.(?:\d{1,4}|[IVXLC]{1,6}(?=\.\d)))*(?![A-Za-z0-9%])" + _SUB + r"(?![A-Za-z0-9/%])"
)
_TO = rf"(?:\s*{DASH}\s*|\s*[至到]\s*|\s+(?:to|through|à|au|a|al|по|до|إلى)\s+)"
_COMMA = r"\s*[,،、]\s*"
_AND = r"(?:\s+(?:and|or|&|et|ou|y|e|o|u|и|или)\s+|\s+(?:و|أو)\s*|\s*(?:[和及与或]|以及)\s*)"
_ITEM = rf"{_NUMBER}(?:{_TO}{_NUMBER})?"
_LIST = rf"{_ITEM}(?:{_COMMA}{_ITEM}){{0,40}}(?:,?{_AND}{_ITEM}){{0,40}}"
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
_CHINESE = rf"第\s*{_NUMBER}(?:(?:\s*段)?(?:{_TO}|{_COMMA}|{_AND})(?:第\s*)?{_NUMBER}){{0,40}}\s*段"


@cache
def _finders() -> tuple[tuple[str, re.Pattern[str]], ...]:
    found = [("zh", re.compile(_CHINESE))]
    for language, (several, one) in _NOUNS.items():
        alternatives = rf"(?:{several})\s*{_LIST}" + (rf"|(?:{one})\s*{_ITEM}" if one else "")
        found.append((language, re.compile(rf"(?<!\w)(?:{alternatives})")))
    return tuple(found)


@cache
def _item() -> re.Pattern[str]:
    to = rf"(?:\s*段)?{_TO}(?:第\s*)?"
    return re.compile(rf"(?<![A-Za-z0-9.])(?P<first>{_NUMBER})(?:{to}(?P<last>{_NUMBER}))?")


def _canonical(number: str) -> str:
    """Return a number as documents print it before a paragraph: without spaces, each sub-paragraph in brackets."""
    base = re.match(r"[IVXLC\d.]+", number)
    end = base.end() if base else 0
    letters = re.findall(_LETTER, number[end:])
    return number[:end] + "".join(f"({_TO_LATIN.get(letter[0], letter)})" for letter in letters)


def _items(text: str, start: int, end: int) -> Iterator[Item]:
    for match in _item().finditer(text, start, end):
        first = _canonical(match["first"])
        yield Item(match.start(), match.end(), first, _canonical(match["last"]) if match["last"] else first)


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


def bare_numbers(text: str) -> tuple[str, str] | None:
    """Return the first and last number of a text that is nothing but numbers: "55", "55-57", "段 55"; else None."""
    match = re.fullmatch(rf"[\s,،:;#@(]*+(?:(?:段落?|[Nn]o\.?|№)\s*)?({_LIST})[\s.)]*", plain(text))
    return ends(tuple(_items(plain(text), *match.span(1)))) if match else None


def ends(items: tuple[Item, ...]) -> tuple[str, str]:
    """Return the first and last number of a run of items; both are "" when there are none."""
    return (items[0].first, items[-1].last) if items else ("", "")
