"""Tables and contents lists among the lines of a PDF page: told by cells below each other and by the lines drawn.

A table becomes rows with strokes between cells; what a column breaks into several lines is joined again.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from db.ingest import vocabulary
from db.ingest.blocks import join
from db.ingest.pdf_glyphs import Page
from db.ingest.pdf_lines import Cell, Line

_leader = re.compile(r"(?:[.…‥·_]\s?){4,}\s*(?P<page>[ivxlc\d]{1,4}(?:\s?[-–]\s?\d{1,4})?)?\s*\Z", re.IGNORECASE)
_page = re.compile(r"[ivxlc\d]{1,5}", re.IGNORECASE)
_NEAR = 4  # points
_INSIDE = 6  # lines of one column between two rows of a table
_CONTENTS_GAP = 6  # lines without a page number within a list of contents
_FEWEST_RULES = 3  # fewer frame a box, or head a page
_NARROWEST = 0.35  # of the width of a page, a table with rules
_PROSE = 70  # characters: a line of so many is running text
_APART = 1.15  # times the distance of lines: more parts rows


class Table(NamedTuple):
    """A stretch of lines that is a table, and the texts of its rows."""

    start: int
    stop: int
    rows: list[str]


def without_contents(lines: list[Line]) -> list[Line]:
    """Leave out the list of contents: lines that lead to page numbers. The heading above them stays."""
    leading = [place for place, line in enumerate(lines) if _leader.search(line.text)]
    headed = next((place for place, line in enumerate(lines) if vocabulary.CONTENTS.fullmatch(line.text)), None)
    if headed is not None:
        leading += list(_paged(lines, headed))
    if not leading:
        return lines
    drop: set[int] = set()
    start, last = (headed, headed) if headed is not None else (min(leading), min(leading))
    for place in sorted(set(leading)):
        if place >= start and place - last <= _CONTENTS_GAP:
            drop.update(range(last + 1, place))
            last = place
        elif place > start:
            last = place
        drop.add(place)
    return [line for place, line in enumerate(lines) if place not in drop]


def _paged(lines: Sequence[Line], headed: int) -> Iterator[int]:
    """Yield the lines below the heading of a list of contents that end with a page number set apart."""
    last = headed
    for place in range(headed + 1, len(lines)):
        cells = lines[place].cells
        if len(cells) > 1 and _page.fullmatch(cells[-1].text):
            yield place
            last = place
        elif place - last > _CONTENTS_GAP:
            return


def tables(lines: Sequence[Line], pages: Sequence[Page]) -> list[Table]:
    """Find the tables among the lines of a text, in order."""
    grids = [_grids(page) for page in pages]
    found: list[Table] = []
    place = 0
    while place < len(lines):
        ruled = _ruled(lines, place, grids)
        start, stop, rules = ruled or (place, _stop(lines, place), ())
        if stop > start:
            found.append(Table(start, stop, _rows(lines[start:stop], rules)))
        place = max(stop, place + 1)
    return found


def _grids(page: Page) -> list[list[float]]:
    """Return the heights of the rules of each table on a page, from the top: those of one width below each other."""
    heights: list[list[float]] = []  # y, left, right of rules, those drawn in pieces joined
    for rule in sorted(page.rules, key=lambda each: -each.y):
        left, right = (rule.left, rule.right)
        if heights and abs(heights[-1][0] - rule.y) <= 2:
            heights[-1][1:] = [min(heights[-1][1], left), max(heights[-1][2], right)]
        else:
            heights.append([rule.y, left, right])
    found: list[list[float]] = []
    for _, same in itertools.groupby(
        (height for height in heights if height[2] - height[1] > _NARROWEST * page.width),
        key=lambda height: (round(height[1] / 12), round(height[2] / 12)),
    ):
        grid = [height[0] for height in same]
        if len(grid) >= _FEWEST_RULES:
            found.append(grid)
    return found


def _ruled(
    lines: Sequence[Line], place: int, grids: Sequence[list[list[float]]]
) -> tuple[int, int, tuple[float, ...]] | None:
    """Return the stretch of lines from a place on that stands between the rules of a table, and these rules."""
    page = lines[place].page
    for grid in grids[page]:
        if grid[-1] < lines[place].y < grid[0]:
            return _framed(lines, place, grid)
    return None


def _framed(lines: Sequence[Line], place: int, grid: Sequence[float]) -> tuple[int, int, tuple[float, ...]] | None:
    """Return the rows from a place on that rules part, up to the first that is running text."""
    stop, last, used, look = place, place, [], place
    for upper, lower in itertools.pairwise(grid):
        between = look
        while look < len(lines) and lines[look].page == lines[place].page and lower < lines[look].y < upper:
            look += 1
        if look == between:
            continue
        used.append(upper)
        if any(map(_is_prose, lines[between:look])):
            break
        stop = look
        if any(map(_is_row, lines[between:stop])):
            last = stop
        elif last == place:
            return None  # a caption, text between two tables
    return (place, last, (*used, grid[-1])) if last > place and len(used) > 1 else None


def _is_prose(line: Line) -> bool:
    return len(line.cells) == 1 and len(line.text) > _PROSE


def _stop(lines: Sequence[Line], start: int) -> int:
    """Return where a table without rules ends that begins at a line: rows of cells that stand below each other."""
    if not _is_row(lines[start]):
        return start
    stop, rows = start + 1, 1
    look = start + 1
    while look < len(lines) and look - stop <= _INSIDE and lines[look].page == lines[start].page:
        line = lines[look]
        if line.y >= lines[look - 1].y or lines[look - 1].y - line.y > 5 * line.size:
            break
        if _is_row(line):
            if not _aligned(line, lines[start:stop]):
                break
            stop, rows = look + 1, rows + 1
        elif not _within(line, lines[start:stop]):
            break
        look += 1
    if rows == 1:
        return start
    while stop < look and stop < len(lines) and _hangs(lines[stop], lines[start:stop]):
        stop += 1
    return stop


def _is_row(line: Line) -> bool:
    return len(line.cells) > 1


def _aligned(line: Line, others: Sequence[Line]) -> bool:
    """Tell whether a cell of a line, not its first, begins, ends or is centred where one of the others does."""
    return any(
        abs(cell.left - above.left) < _NEAR
        or abs(cell.right - above.right) < _NEAR
        or abs(cell.left + cell.right - above.left - above.right) < 2 * _NEAR
        for other in others
        for cell, above in itertools.product(line.cells[1:], other.cells[1:])
    )


def _within(line: Line, others: Sequence[Line]) -> bool:
    """Tell whether a line of one cell fits into a column of a table."""
    cell = line.cells[0]
    columns = [each for other in others if _is_row(other) for each in other.cells]
    crossed = sum(1 for each in others[-1].cells if each.left < cell.right - _NEAR and each.right > cell.left + _NEAR)
    begins = any(abs(cell.left - each.left) < 4 * _NEAR or abs(cell.right - each.right) < _NEAR for each in columns)
    return begins and (crossed <= 1 or not _is_row(others[-1]))


def _hangs(line: Line, others: Sequence[Line]) -> bool:
    """Tell whether a line below a table is the rest of a cell of its last row: right of the first column, close."""
    lefts = [each.left for other in others if _is_row(other) for each in other.cells[1:]]
    close = others[-1].y - line.y < 1.4 * line.size
    return close and not line.numbered and any(abs(line.left - left) < _NEAR for left in lefts)


def _rows(lines: Sequence[Line], rules: Sequence[float]) -> list[str]:
    """Return the rows of a table, written with strokes between its cells."""
    steps = sorted(above.y - below.y for above, below in itertools.pairwise(lines) if above.y - below.y > 2)
    usual = steps[len(steps) // 8] if steps else 0.0
    even = not steps or steps[-len(steps) // 8] <= _APART * usual
    framed = len(rules) > max(_FEWEST_RULES, len(lines) // 4)  # every row has its own
    found: list[list[Cell]] = []
    first = min(cell.left for line in lines for cell in line.cells)
    for place, line in enumerate(lines):
        above = lines[place - 1].y if place else line.y
        apart = any(line.y < rule < above for rule in rules)
        if not framed:
            begins = even and _is_row(line) and line.cells[0].left < first + 2 * _NEAR
            apart = apart or above - line.y > _APART * usual or begins
        if not found or apart:
            found.append(list(line.cells))
        else:
            for cell in line.cells:
                _add(found[-1], cell)
    return [
        "| " + " | ".join(cell.text for cell in sorted(row, key=lambda each: each.left)) + " |" for row in found if row
    ]


def _add(row: list[Cell], cell: Cell) -> None:
    """Add a cell to a row: below one that it stands under, else beside."""
    for place, other in enumerate(row):
        if cell.left < other.right - _NEAR and cell.right > other.left + _NEAR:
            row[place] = Cell(join(other.text, cell.text), min(cell.left, other.left), max(cell.right, other.right))
            return
    row.append(cell)
