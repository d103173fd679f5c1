"""Glyphs of a PDF page become runs of text in the order they are read, whichever way their script runs.

Words are parted where there is a gap between them; what spaces a file writes only helps to tell a narrow one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

_arabic = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_from_left = re.compile(r"[^\W_]")
_stretching = re.compile("(?<=[\u0621-\u064a])\u0640+(?=[\u0621-\u064a])")  # drawn to fill a line
_spaces = re.compile(r"\s+")
Style = tuple[float, bool, bool]
"""Of a glyph: its size in points, whether it is bold, and whether it is slanted."""

_MIRRORED = str.maketrans("()[]{}«»", ")(][}{»«")


class Run(NamedTuple):
    """Words in one style that stand on one line without a wide gap; places in points, `y` upwards to the baseline.

    `spaced` tells that the file writes a space before it.
    """

    text: str
    left: float
    right: float
    y: float
    size: float
    bold: bool
    italic: bool
    spaced: bool


class Glyph(NamedTuple):
    text: str
    left: float
    right: float
    y: float
    style: Style


def is_from_right(text: str) -> bool:
    """Tell whether a character belongs to a script that runs from right to left."""
    return _arabic.match(text) is not None and not text.isdigit()


def _wide(text: str) -> bool:
    return "\u2e80" <= text[-1:] <= "\ufaff" or "\uff00" <= text[-1:] <= "\uffef"


def runs_from_left(line: Iterable[Glyph]) -> Iterator[Run]:
    """Put glyphs together into runs, words parted where there is a gap between them, not where a file writes spaces."""
    text, left, right, last, y, style, pending, opened = "", 0.0, 0.0, 0.0, 0.0, (0.0, False, False), False, False
    for glyph in _as_seen(line):
        if glyph.text in {"", " "}:
            written = glyph.text == " " and glyph.right - glyph.left > 0.02 * glyph.style[0]
            pending, right = pending or written, min(right, glyph.left) if text else right
            continue
        if text and unicodedata.combining(glyph.text[0]):
            text += glyph.text
            continue
        size = glyph.style[0] or 1.0
        gap = glyph.left - right
        if (
            text
            and glyph.text == text[-1]
            and 0.005 < abs(glyph.left - last) / size < 0.08
            and abs(glyph.y - y) < 0.1 * size
        ):
            continue  # drawn twice to look bold
        last = glyph.left
        if text and (glyph.style != style or abs(glyph.y - y) > 0.12 * size or gap > 0.9 * size or gap < -0.6 * size):
            yield Run(text, left, right, y, *style, opened)
            text = ""
        if not text:
            text, left, y, style, opened = glyph.text, glyph.left, glyph.y, glyph.style, pending
        else:
            apart = gap > 0.08 * size and is_gap(gap, size, written=pending, narrow=_wide(text) or _wide(glyph.text))
            text += f" {glyph.text}" if apart else glyph.text
        right = max(glyph.right, glyph.left)
        pending = False
    if text:
        yield Run(text, left, right, y, *style, opened)


def _as_seen(line: Iterable[Glyph]) -> Iterator[Glyph]:
    """Yield the glyphs of a line from left to right: a file may draw those of another face, as quotes, after others.

    Spaces that PDFium supposes where the file steps back are none.
    """
    stretch: list[Glyph] = []
    back = False
    for glyph in line:
        size = glyph.style[0] or 1.0
        if stretch and abs(glyph.y - stretch[-1].y) > 0.12 * size:
            yield from _sorted(stretch, back)
            stretch, back = [], False
        back = back or bool(stretch and glyph.text.strip() and glyph.left < stretch[-1].left - 0.3 * size)
        stretch.append(glyph)
    yield from _sorted(stretch, back)


def _sorted(stretch: list[Glyph], back: bool) -> list[Glyph]:
    return sorted((glyph for glyph in stretch if glyph.text), key=lambda glyph: glyph.left) if back else stretch


def is_gap(gap: float, size: float, *, written: bool, narrow: bool = False) -> bool:
    """Tell whether the gap between two characters parts words. `narrow` tells that one of them is Chinese."""
    if narrow:
        return written and gap > 0.15 * size
    return gap > (0.08 if written else 0.17) * size


def runs_from_right(glyphs: list[Glyph]) -> Iterator[Run]:
    """Put the glyphs of a page whose script runs from right to left into runs, in the order they are read."""
    backwards = not any(
        text[0] == "ل" and text[-1] in "اأإآ" for text in ("".join(g.text for g in each) for each in _ligatures(glyphs))
    )
    letters: list[Glyph] = []
    marks: list[Glyph] = []
    for group in _ligatures(glyphs):
        text = "".join(glyph.text for glyph in (reversed(group) if backwards else group))
        if unicodedata.combining(text[0]):  # a letter goes before its marks
            text = "".join(sorted(text, key=lambda each: unicodedata.combining(each) > 0))
        whole = group[0]._replace(text=text, right=max(glyph.right for glyph in group))
        (marks if unicodedata.category(text[0]) == "Mn" else letters).append(whole)
    letters.sort(key=lambda glyph: -glyph.y)
    rows: list[list[Glyph]] = []
    for glyph in letters:
        if rows and abs(rows[-1][0].y - glyph.y) < 0.12 * max(glyph.style[0], 1.0):
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    for row in rows:
        yield from _row_from_right(row, marks)


def _ligatures(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """Return the glyphs, with the letters that one sign stands for together."""
    grouped = groupby(glyphs, key=lambda glyph: (glyph.left, glyph.right, glyph.y, glyph.text == " "))
    return [list(group) for (left, right, _, _), group in grouped if right > left]


def _row_from_right(row: list[Glyph], marks: list[Glyph]) -> Iterator[Run]:
    size = max(row[0].style[0], 1.0)
    row = sorted(row, key=lambda glyph: -(glyph.left + glyph.right))
    part: list[Glyph] = []
    for glyph in row:
        if part and (glyph.style != part[-1].style or part[-1].left - glyph.right > 0.9 * size):
            yield _run_from_right(part, marks)
            part = []
        if part or glyph.text != " ":
            part.append(glyph)
    if part:
        yield _run_from_right(part, marks)


def _run_from_right(part: list[Glyph], marks: list[Glyph]) -> Run:
    """Turn glyphs in order from right to left into the text that is read: numbers and Latin words run the other way."""
    size = max(part[0].style[0], 1.0)
    while len(part) > 1 and not part[-1].text.strip():
        part = part[:-1]
    read = ""
    other = ""  # what runs from left to right, as it is read
    between = ""  # signs behind it, which belong to it only if more of it follows
    right = None
    for glyph in part:
        text = glyph.text.strip()
        gap = not text or (right is not None and is_gap(right - glyph.right, size, written=False))
        space = " " if gap else ""
        right = glyph.left
        if text and not is_from_right(text) and _from_left.match(text):
            if other and not _runs_on(text, between + space, other):
                read += other + between.translate(_MIRRORED) + space
                other = text
            else:
                read += "" if other else space
                other = text + (space + between[::-1] if other else "") + other
            between = ""
        elif other and not (text and is_from_right(text)):
            between += space + text
        else:
            read += other + between.translate(_MIRRORED) + space
            other = between = ""
            mark = "".join(each.text for each in marks if _stands_on(each, glyph))
            read += text.translate(_MIRRORED) + mark
    read += other + between.translate(_MIRRORED)
    text = _stretching.sub("", unicodedata.normalize("NFC", _spaces.sub(" ", read).strip()))
    left, right = min(glyph.left for glyph in part), max(glyph.right for glyph in part)
    return Run(text, left, right, part[0].y, *part[0].style, spaced=False)


def _runs_on(left: str, between: str, right: str) -> bool:
    """Tell whether what stands left of a number or Latin word is read before it, as one with it.

    Two numbers are one only with a separator between them (Unicode's bidirectional algorithm, rule W4).
    """
    if left.isalpha() or any(character.isalpha() for character in right):
        return True
    return between in {"", ".", ",", ":", "/"}


def _stands_on(mark: Glyph, letter: Glyph) -> bool:
    middle = (mark.left + mark.right) / 2
    return letter.left <= middle < letter.right and abs(mark.y - letter.y) < 0.6 * max(letter.style[0], 1.0)
