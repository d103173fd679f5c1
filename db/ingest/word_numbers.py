"""The numbers that Word counts by itself, written out before each paragraph as Word shows them.

They come from numbering.xml, from the styles, and from the paragraphs that stood before (ECMA-376 part 1, 17.9).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DEEPEST = 9  # levels of a list
_LARGEST = 99_999
_LARGEST_WORD = 4_000  # above it, numbers in letters would be longer than a line
_MOST_LETTERS = 26 * 8
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_HAN = "〇一二三四五六七八九"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_ALPHABETS = {"lowerLetter": "abcdefghijklmnopqrstuvwxyz", "russianLower": _RUSSIAN, "arabicAbjad": _ABJAD}
_ALPHABETS |= {"upperLetter": _ALPHABETS["lowerLetter"].upper(), "russianUpper": _RUSSIAN.upper()}


class _Level(NamedTuple):
    start: int
    form: str
    text: str
    legal: bool  # all its numbers are in figures
    restarts: bool


class _List(NamedTuple):
    """A list of a file: the abstract list whose count it shares, where it starts anew, and levels of its own."""

    abstract: str
    starts: dict[int, int]
    levels: dict[int, _Level]


class Numbers:
    """Counts the paragraphs of a file, from the first to the last."""

    def __init__(self, numbering: Any, styles: dict[str, Any]) -> None:
        """`numbering` is the root of numbering.xml, None without one; `styles` each style's element by its name."""
        self._styles = styles
        self._lists: dict[str, _List] = {}
        self._levels: dict[str, dict[int, _Level]] = {}
        self._styled: dict[str, dict[str, int]] = {}  # by abstract list, the depth of each style that it names
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._begun: set[str] = set()
        self._found: dict[str | None, tuple[str, int | None]] = {}
        if numbering is not None:
            self._read(numbering)

    def _read(self, numbering: Any) -> None:
        links = {}
        for abstract in numbering.iter(f"{W}abstractNum"):
            name = abstract.get(f"{W}abstractNumId", "")
            self._levels[name] = {depth(level): _level(level) for level in abstract.iter(f"{W}lvl")}
            self._styled[name] = {
                value(level, "pStyle") or "": depth(level)
                for level in abstract.iter(f"{W}lvl")
                if value(level, "pStyle")
            }
            links[name] = value(abstract, "numStyleLink")
        for number in numbering.iter(f"{W}num"):
            starts, levels = {}, {}
            for override in number.iter(f"{W}lvlOverride"):
                if override.find(f"{W}startOverride") is not None:
                    starts[depth(override)] = whole(value(override, "startOverride"), 1)
                own = override.find(f"{W}lvl")
                if own is not None:
                    levels[depth(override)] = _level(own)
            self._lists[number.get(f"{W}numId", "")] = _List(value(number, "abstractNumId") or "", starts, levels)
        for listed, each in list(self._lists.items()):  # a list whose levels a style has
            linked = self._of_style(links.get(each.abstract))[0]
            if linked in self._lists and linked != listed:
                self._lists[listed] = each._replace(abstract=self._lists[linked].abstract)

    def marker(self, paragraph: Any) -> str:
        """Count a paragraph, and return the number that stands before it; "" for none."""
        listed, at = self._of(paragraph)
        if listed not in self._lists:
            return ""
        abstract, starts, own = self._lists[listed]
        levels = self._levels.get(abstract, {}) | own
        level = levels.get(at)
        if level is None:
            return ""
        counts = self._counts[abstract]
        if listed not in self._begun:
            self._begun.add(listed)
            for each, start in starts.items():
                counts[each] = start - 1
        counts[at] = counts.get(at, level.start - 1) + 1
        for deeper in [each for each in counts if each > at]:
            if restarts_below(levels, deeper):
                del counts[deeper]
        if level.form in ("bullet", "none"):
            return "" if level.form == "none" else "–"
        return re.sub(r"%(\d)", lambda found: _written(levels, counts, int(found[1]) - 1, level), level.text).strip()

    def _of(self, paragraph: Any) -> tuple[str, int]:
        """Return the list of a paragraph and its depth there: its own, or that of its style or of one above it."""
        own = paragraph.find(f"{W}pPr")
        if own is None:
            return self._of_style(None)[0], 0
        style = value(own, "pStyle")
        listed, at = self._of_style(style)
        numbers = own.find(f"{W}numPr")
        if numbers is not None:
            listed = value(numbers, "numId") or listed
            printed = value(numbers, "ilvl")
            at = min(whole(printed, 0), _DEEPEST) if printed is not None else at
        if at is None and listed in self._lists:
            at = self._styled.get(self._lists[listed].abstract, {}).get(style or "", 0)
        return listed, at or 0

    def _of_style(self, style: str | None) -> tuple[str, int | None]:
        if style not in self._found:
            listed, at = "", None
            for properties in style_properties(self._styles, style):
                numbers = properties.find(f"{W}numPr")
                if numbers is not None:
                    listed = listed or value(numbers, "numId") or ""
                    printed = value(numbers, "ilvl")
                    at = min(whole(printed, 0), _DEEPEST) if at is None and printed is not None else at
            self._found[style] = listed, at
        return self._found[style]


def style_properties(styles: dict[str, Any], style: str | None) -> Iterator[Any]:
    """Yield the paragraph properties of a style, and of the styles that it is based on."""
    seen: set[str | None] = set()
    while style in styles and style not in seen:
        seen.add(style)
        element = styles[style]
        properties = element.find(f"{W}pPr")
        if properties is not None:
            yield properties
        style = value(element, "basedOn")


def value(parent: Any, name: str) -> str | None:
    """Return the value of the child of this name, None when there is none."""
    found = parent.find(f"{W}{name}") if parent is not None else None
    return found.get(f"{W}val") if found is not None else None


def whole(text: str | None, otherwise: int) -> int:
    """Return the number that a text is, within what a document can have; `otherwise` when it is none."""
    if text is None or not re.fullmatch(r"[0-9]{1,9}", text):
        return otherwise
    return min(int(text), _LARGEST)


def depth(element: Any) -> int:
    """Return the level of a list that an element is about."""
    return min(whole(element.get(f"{W}ilvl"), 0), _DEEPEST)


def restarts_below(levels: dict[int, _Level], at: int) -> bool:
    """Tell whether a level of a list starts anew below each number of those above it."""
    level = levels.get(at)
    return level is None or level.restarts


def _level(level: Any) -> _Level:
    return _Level(
        whole(value(level, "start"), 1),
        value(level, "numFmt") or "decimal",
        value(level, "lvlText") or "",
        level.find(f"{W}isLgl") is not None,
        value(level, "lvlRestart") != "0",
    )


def _written(levels: dict[int, _Level], counts: dict[int, int], at: int, shown: _Level) -> str:
    level = levels.get(at)
    if level is None:
        return ""
    return formed(counts.get(at, level.start), "decimal" if shown.legal else level.form)


def formed(number: int, form: str) -> str:
    """Write a number as Word's format says."""
    if form in _ALPHABETS and 0 < number <= _MOST_LETTERS:
        letters = _ALPHABETS[form]
        return letters[(number - 1) % len(letters)] * ((number - 1) // len(letters) + 1)
    if form in ("lowerRoman", "upperRoman") and 0 < number < _LARGEST_WORD:
        written, left = "", number
        for each, sign in _ROMAN:
            written, left = written + sign * (left // each), left % each
        return written.upper() if form == "upperRoman" else written
    if form.startswith(("chinese", "ideograph", "japanese", "taiwanese")) and 0 < number < 100:
        tens, ones = divmod(number, 10)
        return ("" if tens < 2 else _HAN[tens]) + "十" * (tens > 0) + (_HAN[ones] if ones else "")
    return f"{number:02}" if form == "decimalZero" else str(number)
