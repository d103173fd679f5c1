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
    style: tuple[float, bool, bool]


def is_from_right(text: str) -> bool:
    """Tell whether a character belongs to a script that runs from right to left."""
    return _arabic.match(text) is not None


def _wide(text: str) -> bool:
    return "\u2e80" <= text[-1:] <= "\ufaff" or "\uff00" <= text[-1:] <= "\uffef"


def runs_from_left(line: Iterable[Glyph]) -> Iterator[Run]:
    """Put glyphs together into runs, words parted where there is a gap between them, not where a file writes spaces."""
    text, left, right, last, y, style, pending, opened = "", 0.0, 0.0, 0.0, 0.0, (0.0, False, False), False, False
    for glyph in line:
        if glyph.text in {"", " "}:
            written = glyph.text == " " and glyph.right - glyph.left > 0.02 * glyph.style[0]
            pending, right = pending or written, min(right, glyph.left) if text else right
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
            narrow = _wide(text) or _wide(glyph.text)
            text += (" " if is_gap(gap, size, written=pending, narrow=narrow) else "") + glyph.text
        right = max(glyph.right, glyph.left)
        pending = False
    if text:
        yield Run(text, left, right, y, *style, opened)


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
    pieces: list[str] = []
    backwards: list[str] = []  # what runs from left to right, collected backwards
    tail: list[str] = []  # signs behind it that belong to it only if more of it follows
    right = None
    for glyph in part:
        gap = right is not None and is_gap(right - glyph.right, size, written=False)
        sign = " " if glyph.text == " " or (gap and glyph.text != " ") else ""
        text = glyph.text.strip()
        if text and (_arabic.match(text) is None or text.isdigit()) and _from_left.match(text):
            (backwards if backwards else pieces).append(sign if not tail else "")
            backwards += [*tail, sign, text] if tail else [text]
            tail = []
        elif backwards and text and not _arabic.match(text):
            tail += [*([sign] if sign else []), text]
        elif backwards and not text:
            tail.append(" ")
        else:
            pieces += ["".join(reversed(backwards)), *(each.translate(_MIRRORED) for each in tail), sign]
            backwards, tail = [], []
            mark = "".join(each.text for each in marks if _stands_on(each, glyph))
            pieces.append((text if _arabic.match(text) else text.translate(_MIRRORED)) + mark)
        right = glyph.left
    pieces += ["".join(reversed(backwards)), *(each.translate(_MIRRORED) for each in tail)]
    text = re.sub(r"\s+", " ", "".join(pieces)).strip()
    left, right = min(glyph.left for glyph in part), max(glyph.right for glyph in part)
    return Run(text, left, right, part[0].y, *part[0].style, spaced=False)


def _stands_on(mark: Glyph, letter: Glyph) -> bool:
    middle = (mark.left + mark.right) / 2
    return letter.left <= middle < letter.right and abs(mark.y - letter.y) < 0.6 * max(letter.style[0], 1.0)
