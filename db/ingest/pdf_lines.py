"""The lines of a PDF page in the order they are read, from the runs of text that stand on it.

Raised numbers stay in a line's text between RAISED marks until db.ingest.pdf_notes tells what they refer to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from db.ingest import numbering
from db.ingest.pdf_glyphs import Page
from db.ingest.pdf_runs import Run, is_gap

RAISED = ("\x0e", "\x0f")
"""What stands before and after a raised number in a line's text."""

_raised_form = re.compile(r"[\d*†‡,;\-– ]{1,9}\*?|[a-z]{1,2}")
_other_number = re.compile(r"\*{1,4}|\d{1,3}\s?/|\d{1,3}/\d{1,4}\.")  # of a footnote, of a resolution
_SMALLER = 0.82  # a raised number is at most this part of the size of its line
_MOST_RAISED = 0.7  # of the size of its line
_FARTHEST_MARK = 60  # points from the mark of a footnote to its words
_COLUMN_ROWS = 8  # fewer lines side by side are no columns
_COLUMN_FILL = 0.72  # of the width of a column that lines of prose fill
_NARROWEST_COLUMN = 100  # points
_CELL_GAP = 1.5  # sizes
_NUMBER_KINDS = frozenset({numbering.ARABIC, numbering.DECIMAL, numbering.ITEM, *numbering.HEADING_KINDS})


class Cell(NamedTuple):
    """A part of a line that wide gaps set apart."""

    text: str
    left: float
    right: float


class Line(NamedTuple):
    """A line of one column of a page.

    `mark` is a raised number or asterisk that begins it; `tab` where its text goes on after a number set apart, 0 where
    none is. `right_edge` is where its column ends, 0 for the page's. `bold` and `italic` tell of all its words,
    `starts_bold` and `ends_bold` of the first and the last.
    """

    page: int
    text: str
    left: float
    right: float
    y: float
    size: float
    bold: bool
    italic: bool
    starts_bold: bool
    ends_bold: bool
    cells: tuple[Cell, ...]
    mark: str
    tab: float
    column: int
    right_edge: float

    @property
    def numbered(self) -> bool:
        """Tell whether it begins with a number or a bullet."""
        return starts_with_number(self.text)


class _Piece(NamedTuple):
    run: Run
    raised: bool


def starts_with_number(text: str) -> bool:
    """Tell whether a text begins like a numbered paragraph, a numbered heading or an item of a list."""
    return any(marker.kind in _NUMBER_KINDS for marker in numbering.markers(text))


def is_number(text: str) -> bool:
    """Tell whether a text is nothing but a number or a bullet ("12.", "(a)", "IV.")."""
    if text.isdecimal() and len(text) > 3:
        return False
    found = [marker for following in ("", " x", " ا") for marker in numbering.markers(text + following)]
    return any(marker.kind in _NUMBER_KINDS and marker.stop >= len(text) for marker in found)


def _sets_apart(text: str) -> bool:
    return _other_number.fullmatch(text) is not None or is_number(text)


def lines_of(page: Page, number: int) -> list[Line]:
    """Return the lines of a page, columns of prose one after the other."""
    rows = _rows(page)
    found: list[Line] = []
    start = 0
    for first, last, gutter in _columns(rows, page.width):
        found += _made(rows[start:first], page, number)
        left = [[piece for piece in row if piece.run.right <= gutter] for row in rows[first:last]]
        right = [[piece for piece in row if piece.run.right > gutter] for row in rows[first:last]]
        for column, side in enumerate((right, left) if page.from_right else (left, right), 1):
            edge = max(piece.run.right for row in side for piece in row)
            found += _made([row for row in side if row], page, number, column, edge)
        start = last
    found += _made(rows[start:], page, number)
    return [_mirrored(line, page.width) for line in found] if page.from_right else found


def _mirrored(line: Line, width: float) -> Line:
    """Turn a line that runs from right to left around, so that it begins at its left."""
    cells = tuple(Cell(cell.text, width - cell.right, width - cell.left) for cell in line.cells)
    tab = width - line.tab if line.tab else 0.0
    edge = width if line.column else 0.0
    return line._replace(left=width - line.right, right=width - line.left, cells=cells, tab=tab, right_edge=edge)


def _made(rows: Sequence[list[_Piece]], page: Page, number: int, column: int = 0, edge: float = 0) -> list[Line]:
    return [line for row in rows for line in _line(row, page, number, column, edge)]


def _rows(page: Page) -> list[list[_Piece]]:
    """Put runs on the same baseline together, from the top, raised numbers with the words they stand beside."""
    rows: list[list[Run]] = []
    for run in sorted(page.runs, key=lambda each: -each.y):
        near = next((row for row in rows[-3:] if any(_level(other, run) for other in row)), None)
        if near is not None:
            near.append(run)
        else:
            rows.append([run])
    hosts: list[tuple[float, list[_Piece]]] = [(row[0].y, [_Piece(run, False) for run in row]) for row in rows]
    for place, row in enumerate(rows):
        for run in row:
            host = _host(run, rows, place) if _raised_form.fullmatch(run.text) else None
            if host is not None:
                hosts[place][1].remove(_Piece(run, False))
                hosts[host][1].append(_Piece(run, True))
    return [_sorted(pieces, page.from_right) for _, pieces in hosts if pieces]


def _level(one: Run, other: Run) -> bool:
    return abs(one.y - other.y) <= 0.25 * min(one.size, other.size)


def _host(run: Run, rows: Sequence[Sequence[Run]], place: int) -> int | None:
    """Return the row that a small run stands raised beside; its own baseline may be that row's when it is drawn so."""
    for other in range(place + 1, min(place + 6, len(rows))):
        for word in rows[other]:
            rise = run.y - word.y
            if (
                0.08 * word.size < rise <= _MOST_RAISED * word.size
                and run.size <= _SMALLER * word.size
                and min(abs(run.left - word.right), abs(word.left - run.right)) <= _FARTHEST_MARK
                and (word.left - _FARTHEST_MARK <= run.left <= word.right + word.size)
            ):
                return other
    return None


def _sorted(pieces: list[_Piece], from_right: bool) -> list[_Piece]:
    return sorted(pieces, key=lambda piece: -piece.run.right if from_right else piece.run.left)


def _columns(rows: Sequence[Sequence[_Piece]], width: float) -> Iterator[tuple[int, int, float]]:
    """Yield the stretches of rows that are two columns of prose side by side, each with the place between them."""
    start = 0
    middle = width / 2
    crossing = sum(any(piece.run.left < middle < piece.run.right for piece in row) for row in rows)
    while crossing <= len(rows) - _COLUMN_ROWS and len(rows) - start >= _COLUMN_ROWS:
        best: tuple[int, int, float] | None = None
        for step in range(int(0.35 * width), int(0.65 * width), 4):
            for first, last in (_trimmed(rows, *each, step) for each in _uncrossed(rows, start, step)):
                if (best is None or last - first > best[1] - best[0]) and _is_prose(rows[first:last], step):
                    best = (first, last, step)
        if best is None:
            return
        yield best
        start = best[1]


def _uncrossed(rows: Sequence[Sequence[_Piece]], start: int, gutter: float) -> Iterator[tuple[int, int]]:
    first = start
    for place in range(start, len(rows) + 1):
        crossed = place == len(rows) or any(
            piece.run.left < gutter + 4 and piece.run.right > gutter - 4 for piece in rows[place]
        )
        if crossed:
            if place - first >= _COLUMN_ROWS:
                yield first, place
            first = place + 1


def _trimmed(rows: Sequence[Sequence[_Piece]], first: int, last: int, gutter: float) -> tuple[int, int]:
    """Leave out what stands by itself below two columns: lines on one side only, set apart."""
    left = [place for place in range(first, last) if rows[place][0].run.right <= gutter]
    right = [place for place in range(first, last) if rows[place][-1].run.right > gutter]
    if not left or not right:
        return first, last
    for place in range(min(left[-1], right[-1]) + 1, last):
        if rows[place - 1][0].run.y - rows[place][0].run.y > 2 * rows[place][0].run.size:
            return first, place
    return first, last


def _is_prose(rows: Sequence[Sequence[_Piece]], gutter: float) -> bool:
    """Tell whether both sides of a gutter are filled with lines as wide as their side."""
    for side in (True, False):
        parts = [part for row in rows if (part := [each.run for each in row if (each.run.right <= gutter) == side])]
        if len(parts) < _COLUMN_ROWS:
            return False
        width = max(run.right for part in parts for run in part) - min(run.left for part in parts for run in part)
        filled = sum(run.right - run.left for part in parts for run in part)
        if width < _NARROWEST_COLUMN or filled < _COLUMN_FILL * width * len(parts):
            return False
    return True


def _line(row: list[_Piece], page: Page, number: int, column: int, edge: float) -> list[Line]:
    mark, pieces = "", row
    if row[0].raised and len(row) > 1 and not row[0].run.text.isalpha():
        mark, pieces = row[0].run.text, row[1:]
    weights = [(len(piece.run.text), piece.run) for piece in pieces if not piece.raised]
    if not weights:
        weights = [(1, piece.run) for piece in pieces]
    total = sum(weight for weight, _ in weights)
    size = max({run.size for _, run in weights}, key=lambda each: sum(w for w, run in weights if run.size == each))
    cells, tab = _cells(pieces, size, page.from_right)
    text = " ".join(cell.text for cell in cells)
    if not any(character.isalnum() for character in text) and not text.strip("_*•–— "):
        return [] if not text.strip("*•–— ") and not text else [_bare(row, number, text, size, column, edge)]
    return [
        Line(
            number,
            text,
            min(cell.left for cell in cells),
            max(cell.right for cell in cells),
            weights[0][1].y,
            size,
            sum(weight for weight, run in weights if run.bold) > 0.9 * total,
            sum(weight for weight, run in weights if run.italic) > 0.9 * total,
            weights[0][1].bold,
            weights[-1][1].bold,
            cells,
            mark,
            tab,
            column,
            edge,
        )
    ]


def _bare(row: list[_Piece], number: int, text: str, size: float, column: int, edge: float) -> Line:
    """Make a line of signs only: a typed rule, a bullet that stands alone."""
    left, right = min(piece.run.left for piece in row), max(piece.run.right for piece in row)
    cell = Cell(text, left, right)
    y = row[0].run.y
    return Line(number, text, left, right, y, size, False, False, False, False, (cell,), "", 0, column, edge)


def _cells(pieces: Sequence[_Piece], size: float, from_right: bool) -> tuple[tuple[Cell, ...], float]:
    """Join the runs of a row into cells, and tell where the text begins that a number set apart stands before."""
    cells: list[Cell] = []
    tab = 0.0
    for piece in pieces:
        run = piece.run
        words = f"{RAISED[0]}{run.text}{RAISED[1]}" if piece.raised else run.text
        if not cells:
            cells.append(Cell(words, run.left, run.right))
            continue
        last = cells[-1]
        gap = last.left - run.right if from_right else run.left - last.right
        outer = (min(last.left, run.left), max(last.right, run.right))
        if len(cells) == 1 and not tab and gap > 0.5 * size and not piece.raised and _sets_apart(last.text):
            tab = run.right if from_right else run.left
            cells[-1] = Cell(f"{last.text} {words}", *outer)
        elif gap > _CELL_GAP * min(size, run.size) and not piece.raised:
            cells.append(Cell(words, run.left, run.right))
        else:
            wide = any("\u2e80" <= each <= "\uffef" for each in last.text[-1:] + run.text[:1])
            space = not piece.raised and is_gap(gap, size, written=run.spaced, narrow=wide)
            if from_right:
                space = not piece.raised and gap > 0.1 * size
            cells[-1] = Cell(f"{last.text}{' ' if space else ''}{words}", *outer)
    return tuple(cells), tab
