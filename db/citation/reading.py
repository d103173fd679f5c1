"""What a citation points to: the documents it names, in order, and the paragraphs of each, in any of six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from db.citation.numbers import follows
from db.citation.paragraphs import Paragraphs, bare_spans, find_paragraphs, spans
from db.citation.prose import turned
from db.citation.resolutions import find_resolutions
from db.citation.symbols import capitals, find_symbols, plain
from db.citation.writing import Cited, Span
from db.keys import symbol_key
from db.records import Citation

_INVISIBLE = r"[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
_ADDRESS = r"(?i)(?:https?://)?(?:www\.)?(?:docs\.un|undocs)\.org/(?:(ar|en|es|fr|ru|zh)/)?"
_EDITION = r"\s*@\s*(ar|en|es|fr|ru|zh)\b"
# Between paragraphs and the document they are of, named after them: "paragraph 7 of document A/77/489".
_OF = (
    r"\s*(?:of|in|from|du|de|des|del|dans|en|из|в|документ\w*|доклад\w*|резолюци\w*|من|في)\b(?:\s[^,;.،؛。]{0,60})?\s*"
)
# The annex that paragraphs are in, named before them, in the words of UN documents (conventions, "Numbering").
_ANNEX = (
    r"(?i:(?<!\w)(?:annexe?|appendi(?:x|ce)|enclosure|anexo|apéndice|приложени[еия]|добавлени[еия])(?!\w)|附件|附录|附文"
    r"|(?<!\w)\w?(?:المرفق|مرفق|التذييل)(?!\w))"
)
_WHICH = (
    r"(?:\s*(?:[IVXLC]{1,6}|[A-Z]|\d{1,2}|[一二三四五六七八九十]{1,3})(?![A-Za-z0-9])"
    r"|\s+ال(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر))?"
)
_IN_ANNEX = rf"({_ANNEX}{_WHICH})\s*[,،]?\s*\Z"
_LONGEST_ANNEX = 40
# A resolution of a special session, which only the General Assembly can have adopted: "3201 (S-VI)".
_SPECIAL = r"(?i)(?<![\w/.(])(\d{1,4}(?: ?[A-Z])?) ?\((E?S-[IVX]{1,5})\)"
# Between two runs of paragraphs of one document: "para. 4 and paras. 7–9".
_LINK = r"\s*(?:[,،、;؛]\s*)?(?:(?:and|et|y|e|и|و|和|及|以及)\s*)?"


class _Name(NamedTuple):
    """A document named in a text. `language` is that of its address or edition, `wording` that of the words."""

    start: int
    end: int
    symbol: str
    language: str
    wording: str


class _Run(NamedTuple):
    """Words that cite paragraphs of one document, within the text between two names."""

    start: int
    end: int
    language: str
    spans: tuple[Span, ...]


def resolve(text: str) -> Citation | None:
    """Return what a pasted citation points to, None when it names neither a document nor a paragraph.

    Of several documents the first counts, of several paragraphs the first and the last of the run beside it. A symbol
    is returned as printed, or in capitals where it was typed in small letters.
    """
    first = next(iter(resolve_all(text)), None)
    return whole(first) if first else None


def resolve_all(text: str) -> tuple[Cited, ...]:
    """Return all that a pasted citation points to, one for each document, in order; () when it names nothing.

    Reads every form that is written here, in any of the six languages and either width, also from within a sentence;
    the names of resolutions in prose ("General Assembly resolution 77/236"); addresses of docs.un.org; "SYMBOL@zh";
    and numbers alone ("55", "4, 7, 9-12").
    """
    text = re.sub(_INVISIBLE, "", plain(text)).replace("%20", " ")
    if numbers := bare_spans(text):
        return (Cited("", numbers),)
    text, languages = _without_addresses(turned(text))
    names = _names(text, languages)
    if not names:
        run = next(iter(_runs(text)), None)
        return (Cited("", run.spans, run.language),) if run else ()
    found: list[Cited] = []
    for cited in _cited(text, names):
        known = [each for each in found if symbol_key(each.symbol) == symbol_key(cited.symbol)]
        if not known or (cited.spans and all(each.spans != cited.spans for each in known)):
            found.append(cited)
    return tuple(found)


def whole(cited: Cited) -> Citation:
    """Return a document with the first and the last of the numbers that are cited of it."""
    first, last = (cited.spans[0][0], cited.spans[-1][1]) if cited.spans else ("", "")
    return Citation(cited.symbol, cited.language, first, last)


def places(cited: Sequence[Cited]) -> tuple[Citation, ...]:
    """Return each place there is to go to: a document, a paragraph, a range. Neighbours are one place."""
    found: list[Citation] = []
    for document in cited:
        joined: list[Span] = []
        for first, last in document.spans:
            if joined and follows(joined[-1][1], first):
                joined[-1] = (joined[-1][0], last)
            else:
                joined.append((first, last))
        found += [Citation(document.symbol, document.language, *span) for span in joined or [("", "")]]
    return tuple(found)


def _without_addresses(text: str) -> tuple[str, dict[int, str]]:
    """Return a text without the beginnings of addresses, and the language that each gave to what stands there now."""
    kept, languages, length, place = [], {}, 0, 0
    for match in re.finditer(_ADDRESS, text):
        kept += [text[place : match.start()], " "]
        length += match.start() - place + 1
        languages[length] = (match[1] or "").lower()
        place = match.end()
    return "".join((*kept, text[place:])), languages


def _names(text: str, languages: dict[int, str]) -> list[_Name]:
    """Return the documents a text names: symbols, and resolutions in prose unless a symbol comes only after them."""
    names = [
        _Name(start, end, symbol, languages.get(start, ""), "")
        for start, end, symbol in find_symbols(text) or find_symbols(capitals(text))
    ]
    after = names[0].end if names else 0
    for resolution in find_resolutions(text):
        apart = all(resolution.end <= name.start or name.end <= resolution.start for name in names)
        if resolution.symbol and resolution.start >= after and apart:
            names.append(_Name(resolution.start, resolution.end, resolution.symbol, "", resolution.language))
    for special in _pattern(_SPECIAL).finditer(text):
        if all(special.end() <= name.start or name.end <= special.start() for name in names):
            symbol = capitals(f"A/RES/{special[1]} ({special[2]})")
            names.append(_Name(special.start(), special.end(), symbol, "", ""))
    return [_with_edition(text, name) for name in sorted(names)]


def _with_edition(text: str, name: _Name) -> _Name:
    edition = _pattern(_EDITION).match(text, name.end)
    return name._replace(end=edition.end(), language=edition[1]) if edition else name


def _cited(text: str, names: Sequence[_Name]) -> Iterator[Cited]:
    """Yield each document with the paragraphs that stand beside its name: behind it, or before it with an "of"."""
    ends = [0, *(name.end for name in names)]
    gaps = [text[start:end] for start, end in zip(ends, [*(name.start for name in names), len(text)], strict=True)]
    runs = [_runs(gap, between=0 < place < len(names)) for place, gap in enumerate(gaps)]
    # Of the runs before each name, the one that is said to be of it.
    claimed = [
        run[-1] if run and _pattern(_OF).fullmatch(gap, run[-1].end) else None
        for gap, run in zip(gaps, runs, strict=True)
    ]
    claimed[-1] = None
    for place, name in enumerate(names):
        behind = [run for run in runs[place + 1] if run is not claimed[place + 1]]
        run = claimed[place] or _nearest(runs[0] if place == 0 else (), behind, len(gaps[0]))
        numbers = run.spans if run else bare_spans(gaps[place + 1])
        language = name.language or (run.language if run else "") or name.wording
        yield Cited(name.symbol, numbers, language)


def _nearest(before: Sequence[_Run], after: Sequence[_Run], place: int) -> _Run | None:
    """Return the run nearest to the document's name, which stands at `place`; `after` counts from behind it."""
    if not before or (after and after[0].start <= place - before[-1].end):
        return after[0] if after else None
    return before[-1]


def _runs(text: str, between: bool = False) -> list[_Run]:
    """Return the words that cite paragraphs; what only a comma or an "and" parts is one run.

    In a text between two names, paragraphs said to be of the second are apart from those before them.
    """
    runs: list[_Run] = []
    for found in find_paragraphs(text):
        if runs and found.start < runs[-1].end:
            continue
        run = _run(text, found, runs[-1].end if runs else 0)
        linked = runs and _pattern(_LINK).fullmatch(text, runs[-1].end, run.start)
        if linked and not (between and _pattern(_OF).fullmatch(text, run.end)):
            runs[-1] = runs[-1]._replace(end=run.end, spans=(*runs[-1].spans, *run.spans))
        else:
            runs.append(run)
    return runs


def _run(text: str, found: Paragraphs, start: int) -> _Run:
    """Return a run with the annex that is named right before it, not before `start`."""
    annex = annex_before(text, found.start, start)
    if annex is None:
        return _Run(found.start, found.end, found.language, spans(found.items))
    named = tuple((f"{annex[1]}, {first}", last) for first, last in spans(found.items))
    return _Run(annex[0], found.end, found.language, named)


def annex_before(text: str, place: int, start: int) -> tuple[int, str] | None:
    """Return where the annex begins that is named right before a place of a plain text, not before `start`; its name.

    None where none is named there.
    """
    begin = max(start, place - _LONGEST_ANNEX)
    annex = _pattern(_IN_ANNEX).search(text[begin:place])
    return (begin + annex.start(), annex[1]) if annex else None


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
