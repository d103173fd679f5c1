"""What a report's paragraphs point to: its own sections and paragraphs, other documents, resolutions.

Here a citation's words are held against the document they stand in. How citations and symbols are written, and whose a
resolution is, is known in db.citation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from db import citation, text
from db.keys import symbol_key
from db.records import Draft, Paragraph, Reference, Section

# Words that say "of this document", behind the citation or, in Chinese, before it.
_HERE_BEHIND = (
    r"[ ,]*(?:(?P<above>above|supra|ci-dessus|más arriba|anterior(?:es)?\b|выше|أعلاه)"
    r"|(?P<below>below|infra|ci-(?:dessous|après)|más (?:abajo|adelante)|ниже|أدناه)"
    r"|of (?:the present|this) \w+|du présent \w+|del presente \w+|настоящ\w+ \w+|من هذا \w+|من هذه \w+)"
)
_HERE_BEFORE = (
    r"(?:(?P<above>上文|以上)|(?P<below>下文|以下)|本(?:报告|文件|文|说明|决议)的?|(?:[参请]?见|详见))(?:所述的?)?\s*\Z"
)
# Where no such word stands: what must stand before and behind for the citation not to belong to something named there.
_BEHIND = r"\s*(?:[.,;:)]|\Z)"  # not "paragraph 8 of the Agreement"
_BARE = (r"(?:\A|[(:;。“]|[^\s,.)\u3400-\u9fff]\s)\s*\Z", _BEHIND)  # not "article 6, paragraph 8"
_BARE_CHINESE = (r"(?:\A|[(,;:。、“]|在|如|按|根据|由|与|和)\s*\Z", "")  # not 《规章》第6段
_BARE_SECTION = (
    r"(?i:(?<!\w)(?:in|see|under|dans la|dans le|voir|voir la|en la|en el|véase|véase la|в|см\.|في|انظر)\s)\Z",
    _BEHIND,
)
_LONGEST_MARK = 12

_CHINESE_NUMERAL = r"[一二三四五六七八九十]{1,3}"
_PART = r"(?:[IVX]{1,6}|[A-ZА-С]|\d{1,2})(?![\w/%])"
_LATIN_PATH = rf"{_PART}(?:\.{_PART}){{0,4}}"
_CHINESE_PART = rf"(?:{_CHINESE_NUMERAL}|(?:[IVX]{{1,6}}|[A-Z])(?![A-Za-z])|\d{{1,2}}(?!\d))"
_CHINESE_PATH = rf"{_CHINESE_PART}(?:(?:\s?[.、]\s?|\s)?{_CHINESE_PART}){{0,4}}"
_ARABIC_ORDINALS = ("أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر")
_ARABIC_LETTERS = ("ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء")
_ARABIC_PART = rf"(?:(?:ال)?(?:{'|'.join(_ARABIC_ORDINALS)})ا?ً?|{'|'.join(_ARABIC_LETTERS)}|\d{{1,2}}|[IVX]{{1,6}})"
_SECTIONS = (
    rf"(?P<nth>第\s*)?(?P<zh>{_CHINESE_PATH})\s*(?:[小分]?节|章|部分)(?:\s*第?\s*(?P<inner>{_CHINESE_PATH})\s*[小分]?节)?",
    r"(?<!\w)(?:(?i:sections?|sects?\.|chapters?|chaps?\.|parts?|chapitres?|parties?|secci(?:ón|ones)|secc?\.|capítulos?"
    rf"|caps?\.|partes?)|раздел\w*|глав\w*|част[ьия]\w*)\s+(?P<latin>{_LATIN_PATH})",
    rf"(?<!\w)\w{{0,3}}(?:فرع|فصل|جزء|قسم)\s+(?P<ar>{_ARABIC_PART}(?:(?:\s?[-–.]\s?|\s){_ARABIC_PART}){{0,4}})",
)


class _Here(NamedTuple):
    """Words that point into this document, with their mark; `direction` is "above", "below" or ""."""

    start: int
    end: int
    direction: str


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def references(draft: Draft) -> tuple[Reference, ...]:
    """Return what the paragraphs of a draft point to, in document order; ranges of one paragraph do not overlap.

    A section or paragraph that the draft does not have is none; nor is the document's own symbol.
    """
    outline = _Outline(draft.sections)
    numbers = {paragraph.number for paragraph in draft.paragraphs if paragraph.number}
    own = symbol_key(draft.masthead.symbol)
    found: list[Reference] = []
    for paragraph in draft.paragraphs:
        even = citation.plain(paragraph.text)
        documents = list(_documents(paragraph, outline, draft.masthead.body))
        others = [
            *(reference for reference in documents if reference.target and symbol_key(reference.target) != own),
            *_sections(even, paragraph, outline),
            *_paragraphs(even, paragraph, numbers, documents),
        ]
        end = 0
        for reference in sorted(others, key=lambda one: (one.start, -one.end)):
            if reference.start >= end:
                found.append(reference)
                end = reference.end
    return tuple(found)


def _documents(paragraph: Paragraph, outline: _Outline, body: str) -> Iterator[Reference]:
    """Yield the documents a paragraph names; the target is empty for a resolution without a symbol."""
    for start, end, symbol in citation.find_symbols(paragraph.text):
        yield Reference(start, end, "document", symbol, paragraph.position)
    sentences = text.sentences(paragraph.text)
    for found in citation.find_resolutions(paragraph.text, outline.titles(paragraph.section), sentences, body):
        yield Reference(found.start, found.end, "document", found.symbol, paragraph.position)


def _paragraphs(
    even: str, paragraph: Paragraph, numbers: set[str], documents: Sequence[Reference]
) -> Iterator[Reference]:
    """Yield the paragraphs of this document that a paragraph names, one reference for each number or range."""
    runs = citation.find_paragraphs(even)
    sentences = text.sentences(paragraph.text) if runs else ()
    for run in runs:
        start, stop = next((span for span in sentences if span[0] <= run.start < span[1]), (0, len(even)))
        alone = not any(start <= document.start < stop for document in documents)
        bare = _BARE_CHINESE if run.language == "zh" else _BARE
        here = _here(even, run.start, run.end, bare if alone else None)
        if here is None:
            continue
        for place, item in enumerate(run.items):
            first, last = (_existing(number, numbers) for number in (item.first, item.last))
            if first and last:
                yield Reference(
                    here.start if place == 0 else item.start,
                    here.end if place == len(run.items) - 1 else item.end,
                    "paragraph",
                    first if first == last else f"{first}-{last}",
                    paragraph.position,
                )


def _existing(number: str, numbers: set[str]) -> str:
    """Return the number, or that of the paragraph its sub-paragraph is in, as far as the document has it."""
    base = number.partition("(")[0]
    return number if number in numbers else base if base in numbers else ""


def _here(even: str, start: int, end: int, bare: tuple[str, str] | None) -> _Here | None:
    """Return the citation with its mark when it is about this document: marked so, or standing free as `bare` asks."""
    before = even[max(0, start - _LONGEST_MARK) : start]
    if mark := _pattern(_HERE_BEFORE).search(before):
        named = mark["above"] or mark["below"]
        return _Here(start - len(before) + mark.start() if named else start, end, mark.lastgroup or "")
    if mark := _pattern(_HERE_BEHIND).match(even, end):
        return _Here(start, mark.end(), mark.lastgroup or "")
    if bare and _pattern(bare[0]).search(before) and _pattern(bare[1]).match(even, end):
        return _Here(start, end, "")
    return None


def _sections(even: str, paragraph: Paragraph, outline: _Outline) -> Iterator[Reference]:
    """Yield the sections of this document that a paragraph names."""
    for pattern in _SECTIONS:
        for match in _pattern(pattern).finditer(even):
            groups = match.groupdict()
            # "Chapter VII" is the Charter's; in Chinese nothing tells, and a mark is needed.
            bare = None if "zh" in groups or match[0][0].isupper() else _BARE_SECTION
            here = _here(even, match.start(), match.end(), bare)
            if here is None:
                continue
            parts = [part for name in ("zh", "inner", "latin", "ar") for part in _split(groups.get(name) or "")]
            index = outline.find(parts, paragraph, here.direction)
            if index is not None:
                yield Reference(here.start, here.end, "section", str(index), paragraph.position)


def _split(path: str) -> list[str]:
    """Return the parts of a section's number: "II.B.2" has three."""
    return re.findall(rf"{_ARABIC_PART}|{_CHINESE_NUMERAL}|[A-ZА-С]+|\d+", path)


def _readings(part: str) -> frozenset[tuple[str, int]]:
    """Return what a part of a section's number may be: a numeral (二, II), a letter, a figure; "C" may be two."""
    bare = part.removeprefix("ال").rstrip("اً") if part not in _ARABIC_LETTERS else part
    if part.isascii() and part.isdigit():
        return frozenset({("figure", int(part))})
    if re.fullmatch(_CHINESE_NUMERAL, part):
        tens, ten, ones = part.rpartition("十")
        value = (("一二三四五六七八九".find(tens) + 1) or 1) * 10 if ten else 0
        return frozenset({("numeral", value + "一二三四五六七八九".find(ones) + 1 if ones else value)})
    for kind, names in (("numeral", _ARABIC_ORDINALS), ("letter", _ARABIC_LETTERS)):
        if bare in names:
            return frozenset({(kind, names.index(bare) + 1)})
    part = part.translate(str.maketrans("АВСЕ", "ABCE"))
    found: set[tuple[str, int]] = set()
    if re.fullmatch("[A-Z]", part):
        found.add(("letter", ord(part) - ord("A") + 1))
    if re.fullmatch("[IVXLC]+", part):
        values = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}[digit] for digit in part]
        following = [*values[1:], 0]
        found.add(("numeral", sum(-one if one < two else one for one, two in zip(values, following, strict=True))))
    return frozenset(found)


class _Outline:
    """A document's headings: their chains from the top, and the numbers along them."""

    def __init__(self, sections: Sequence[Section]) -> None:
        self._sections = sections
        self._chains: list[tuple[int, ...]] = []
        self._paths: list[list[frozenset[tuple[str, int]]]] = []
        for section in sections:
            above, path = (
                ((), []) if section.parent is None else (self._chains[section.parent], self._paths[section.parent])
            )
            self._chains.append((*above, section.place))
            self._paths.append([*path, *map(_readings, _split(section.number or ""))])

    def titles(self, index: int | None) -> tuple[str, ...]:
        """Return the titles of a section and of those around it, from the top."""
        return () if index is None else tuple(self._sections[one].title for one in self._chains[index])

    def find(self, parts: Sequence[str], paragraph: Paragraph, direction: str) -> int | None:
        """Return the section whose number ends in `parts`, the one nearest to the paragraph; None when in doubt.

        Nearest is what shares most headings with it; of several, the last one above it or the first one below it.
        """
        wanted = [_readings(part) for part in parts]
        if not wanted:
            return None
        own = self._chains[paragraph.section] if paragraph.section is not None else ()
        fitting = [
            section.place
            for section in self._sections
            if section.number
            and len(path := self._paths[section.place]) >= len(wanted)
            and all(one & two for one, two in zip(path[-len(wanted) :], wanted, strict=True))
        ]
        shared = {
            index: len(list(takewhile(lambda pair: pair[0] == pair[1], zip(own, self._chains[index], strict=False))))
            for index in fitting
        }
        nearest = [index for index in fitting if shared[index] == max(shared.values())]
        if len(nearest) > 1 and direction:
            above = [index for index in nearest if self._sections[index].start <= paragraph.position]
            below = [index for index in nearest if self._sections[index].start > paragraph.position]
            nearest = above[-1:] if direction == "above" else below[:1]
        return nearest[0] if len(nearest) == 1 else None
