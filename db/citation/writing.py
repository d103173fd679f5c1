"""Citations of paragraphs as UN documents write them, in the six languages.

Source of the forms: conventions, "Citing a paragraph".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from db.citation.numbers import Number, annexed, beside, follows, parted
from db.keys import symbol_key

Span = tuple[str, str]
"""The first and last number of a range; twice the same for one paragraph."""


class Cited(NamedTuple):
    """A document and what is cited of it. `language` is that of the words or the edition meant, "" when unknown.

    `spans` are the numbers and ranges in their order; where there are none, the whole document is cited.
    """

    symbol: str
    spans: tuple[Span, ...] = ()
    language: str = ""


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
    documents: str


_WORDINGS = {
    "en": _Wording("para. {}", "paras. {}", "paras. {}", "–", ", ", " and ", ", ", " ({})", "; "),
    "fr": _Wording("par. {}", "par. {}", "par. {}", " à ", ", ", " et ", ", ", " {})", "; "),
    "es": _Wording("párr. {}", "párrs. {}", "párrs. {}", " a ", ", ", " y ", ", ", " {})", "; "),
    "ru": _Wording("пункт {}", "пункты {}", "пункты {}", "–", ", ", " и ", ", ", "({})", "; "),
    "zh": _Wording("第{}段", "第{}段", "第{}段", "至", "、", "和", "，", "({})", "；"),
    "ar": _Wording("الفقرة {}", "الفقرتان {}", "الفقرات {}", "-", " و ", " و ", "، ", " ({})", "؛ "),
}
ARABIC_LETTERS = ("أ", "ب", "ج", "د", "هـ", *"وزحطيكلمنسعفصقرشتثخذض")
"""The Arabic letters that count sub-paragraphs, in the order of a, b, c …"""


def cite(symbol: str, language: str, first: str, last: str = "") -> str:
    """Return the citation of a paragraph, or of the range from `first` to `last`, in one of the six languages.

    Two neighbours are named, not written as a range: "paras. 4 and 5". Without a number the document itself is cited;
    without a symbol the paragraphs alone. A language that is none of the six is cited in as English.
    """
    return cite_spans(symbol, language, [(first, last or first)])


def cite_paragraphs(symbol: str, language: str, numbers: Sequence[str]) -> str:
    """Return the citation of several paragraphs, given in document order: "paras. 4, 7 and 9–12".

    Three or more neighbours become a range. Empty numbers are passed over.
    """
    return cite_spans(symbol, language, [(number, number) for number in numbers])


def cite_spans(symbol: str, language: str, spans: Iterable[Span]) -> str:
    """Return the citation of numbers and ranges of one document, given in its order: "paras. 5 (a)–(c) and 9".

    An annex that is told with a number is named: "annex II, para. 3".
    """
    wording = _WORDINGS.get(language, _WORDINGS["en"])
    written = [
        wording.after_symbol.join(filter(None, (annex, _cited(group, wording, language))))
        for annex, group in groupby(filter(any, spans), lambda span: annexed(span[0])[0])
    ]
    return wording.after_symbol.join(filter(None, (symbol, wording.documents.join(written))))


def _cited(spans: Iterable[Span], wording: _Wording, language: str) -> str:
    """Return the citation of numbers and ranges of one run of numbers, with its noun."""
    joined = list(_joined((annexed(first)[1], annexed(last)[1]) for first, last in spans))
    parts = list(_parts(joined, wording, language))
    written = wording.last.join(filter(None, (wording.comma.join(parts[:-1]), parts[-1])))
    pair = len(joined) == 2 and all(first == last for first, last in joined)
    one = len(joined) == 1 and parted(joined[0][0]).base == parted(joined[0][1]).base
    noun = wording.two if pair else wording.one if one else wording.more
    return noun.format(written)


def cite_documents(documents: Iterable[Cited], language: str) -> str:
    """Return the citation of several documents: "CTOC/COP/2018/2, para. 7; A/77/489, paras. 3 and 4".

    What is cited of one document stands together, where it is named first. All is written in `language`.
    """
    spans: dict[str, list[Span]] = {}
    symbols: dict[str, str] = {}
    for document in documents:
        key = symbol_key(document.symbol)
        symbols.setdefault(key, document.symbol)
        spans.setdefault(key, []).extend(document.spans)
    wording = _WORDINGS.get(language, _WORDINGS["en"])
    return wording.documents.join(
        filter(None, (cite_spans(symbol, language, spans[key]) for key, symbol in symbols.items()))
    )


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield spans with neighbours made one; a span of two neighbours becomes two again."""
    joined: list[Span] = []
    for first, last in dict.fromkeys(spans):
        if joined and first and follows(joined[-1][1], first):
            joined[-1] = (joined[-1][0], last)
        elif first:
            joined.append((first, last))
    for first, last in joined:
        yield from ((first, first), (last, last)) if first != last and follows(first, last) else ((first, last),)


def _parts(spans: Iterable[Span], wording: _Wording, language: str) -> Iterator[str]:
    before = ""
    for first, last in spans:
        part = _written(first, before, wording, language)
        if last != first:
            part += wording.to + _written(last, first, wording, language)
        before = last
        yield part


def _written(number: str, before: str, wording: _Wording, language: str) -> str:
    """Return a number as running text has it after another: "5(a)" is "5 (a)" in English, "5 a)" in French.

    After another sub-paragraph of the same paragraph its own labels do.
    """
    base, labels = parted(number)
    other = parted(before)
    level = 0
    if base == other.base and other.labels:
        level = next((at for at, (a, b) in enumerate(zip(labels, other.labels, strict=False)) if a != b), len(labels))
        if beside(before, labels[level:]) != str(Number(base, labels)):
            level = 0
        else:
            base = ""
    if language == "ar" and level == 0 and labels and len(labels[0]) == 1 and "a" <= labels[0] <= "z":
        labels = (ARABIC_LETTERS[ord(labels[0]) - ord("a")], *labels[1:])
    return (base + "".join(wording.sub.format(label) for label in labels[level:])).strip()
