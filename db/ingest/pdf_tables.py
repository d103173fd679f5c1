"""Tables and contents lists among the lines of a PDF page: told by cells that stand below each other."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from db.ingest import vocabulary
from db.ingest.blocks import join
from db.ingest.pdf_lines import Cell, Line

_leader = re.compile(r"(?:[.…‥·_]\s?){4,}\s*(?P<page>[ivxlc\d]{1,4}(?:\s?[-–]\s?\d{1,4})?)?\s*\Z", re.IGNORECASE)
_page = re.compile(r"[ivxlc\d]{1,5}", re.IGNORECASE)
_NEAR = 4  # points
_INSIDE = 6  # lines of one column between two rows of a table
_CONTENTS_GAP = 6  # lines without a page number within a list of contents


def without_contents(lines: list[Line]) -> list[Line]:
    """Leave out the list of contents: lines that lead to page numbers, with the heading above them."""
    leading = [place for place, line in enumerate(lines) if _leader.search(line.text)]
    headed = next((place for place, line in enumerate(lines) if vocabulary.CONTENTS.fullmatch(line.text)), None)
    if headed is not None:
        leading += list(_paged(lines, headed))
    if not leading:
        return lines
    drop: set[int] = set()
    start, last = (headed, headed) if headed is not None else (min(leading), min(leading))
    for place in sorted(set(leading)):
        if place < start:
            drop.add(place)
            continue
        if place - last <= _CONTENTS_GAP:
            drop.update(range(last, place + 1))
        else:
            drop.add(place)
        last = place
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


def zones(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of lines that are tables: rows of cells that stand below each other."""
    place = 0
    while place < len(lines):
        if not _is_row(lines[place]):
            place += 1
            continue
        stop, rows = place + 1, 1
        look = place + 1
        while look < len(lines) and look - stop <= _INSIDE and lines[look].page == lines[place].page:
            line = lines[look]
            if line.y >= lines[look - 1].y or lines[look - 1].y - line.y > 5 * line.size:
                break
            if _is_row(line):
                if not _aligned(line, lines[place:stop]):
                    break
                stop, rows = look + 1, rows + 1
            elif not _within(line, lines[place:stop]):
                break
            look += 1
        if rows > 1:
            while stop < len(lines) and stop < look and _hangs(lines[stop], lines[place:stop]):
                stop += 1
            yield place, stop
            place = stop
        else:
            place += 1


def _is_row(line: Line) -> bool:
    return len(line.cells) > 1


def _aligned(line: Line, others: Sequence[Line]) -> bool:
    """Tell whether a cell of a line, not its first, begins, ends or is centred where one of the others does."""
    for cell in line.cells[1:]:
        for other in others:
            for above in other.cells[1:]:
                if (
                    abs(cell.left - above.left) < _NEAR
                    or abs(cell.right - above.right) < _NEAR
                    or abs(cell.left + cell.right - above.left - above.right) < 2 * _NEAR
                ):
                    return True
    return False


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


def rows(lines: Sequence[Line]) -> list[str]:
    """Return the rows of a table, written with strokes between its cells."""
    steps = sorted(above.y - below.y for above, below in itertools.pairwise(lines) if above.y > below.y)
    usual = steps[0] if steps else 0.0
    even = not steps or steps[-1] <= 1.15 * usual
    found: list[list[Cell]] = []
    first = min(cell.left for line in lines for cell in line.cells)
    for place, line in enumerate(lines):
        step = lines[place - 1].y - line.y if place else 0.0
        apart = step > 1.15 * usual or (even and _is_row(line) and line.cells[0].left < first + 2 * _NEAR)
        if not found or apart:
            found.append(list(line.cells))
        else:
            for cell in line.cells:
                _add(found[-1], cell)
    return ["| " + " | ".join(cell.text for cell in sorted(row, key=lambda cell: cell.left)) + " |" for row in found]


def _add(row: list[Cell], cell: Cell) -> None:
    """Add a cell to a row: below one that it stands under, else beside."""
    for place, other in enumerate(row):
        if cell.left < other.right - _NEAR and cell.right > other.left + _NEAR:
            row[place] = Cell(join(other.text, cell.text), min(cell.left, other.left), max(cell.right, other.right))
            return
    row.append(cell)
