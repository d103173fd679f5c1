"""Two sheets brought to the same heights: which row a paragraph stands in, and the room put above rows.

A side is 0 for the left and 1 for the right. A row is a pair of db.comparison: a paragraph on each side, or a paragraph
and a blank. After the last row comes the end of both pages.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from db.comparison import CHANGED, ONLY_LEFT, ONLY_RIGHT, Pair
from desktop.sheet import Sheet
from desktop.typesetting import Blanks

LEFT, RIGHT = 0, 1


class Rows:
    """The rows of two documents, found by the positions of their paragraphs."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self.pairs = pairs
        self.places = [pair.left for pair in pairs], [pair.right for pair in pairs]
        self._of: tuple[dict[int, int], dict[int, int]] = ({}, {})
        self._blanks: tuple[dict[int, int], dict[int, int]] = ({}, {})
        for side, places in enumerate(self.places):
            for row, position in enumerate(places):
                if position >= 0:
                    self._of[side][position] = row
                else:
                    self._blanks[side][row] = len(self._blanks[side])

    def row(self, side: int, position: int) -> int:
        """Return the row a paragraph stands in; -1 for the masthead."""
        return self._of[side].get(position, -1)

    def position(self, side: int, row: int) -> int:
        """Return the paragraph in a row; where there is none, the last one before it, or -1."""
        while row >= 0 and self.places[side][row] < 0:
            row -= 1
        return self.places[side][row] if row >= 0 else -1

    def blank(self, side: int, row: int) -> int:
        """Return the blank in a row, counted from 0 over the side; -1 where there is a paragraph."""
        return self._blanks[side].get(row, -1)

    def counterpart(self, side: int, position: int) -> int:
        """Return the paragraph beside one of `side`, -1 for none."""
        row = self.row(side, position)
        return self.places[1 - side][row] if row >= 0 else -1

    def blanks(self, side: int, words: Callable[[int], str]) -> Blanks:
        """Return what stands in for missing paragraphs: `words` of the position of each on the other side."""
        found: dict[int, list[str]] = {}
        next_position = 0
        for here, there in zip(self.places[side], self.places[1 - side], strict=True):
            if here >= 0:
                next_position = here + 1
            else:
                found.setdefault(next_position, []).append(words(there))
        return found

    def differences(self) -> list[int]:
        """Return the rows that are not the same on both sides."""
        return [row for row, pair in enumerate(self.pairs) if pair.change in (CHANGED, ONLY_LEFT, ONLY_RIGHT)]


class Alignment:
    """Puts room above rows so that each begins at one height on both sides; a stretch of rows at a time.

    The first stretch stands where it will stand at last: its first row takes all the room that the rows above it are
    to get, and the row below it what those below are to get. So what is in view is right at once and does not move
    while the rest follows, and the pages have their height.
    """

    def __init__(self, sheets: tuple[Sheet, Sheet], rows: Rows) -> None:
        """Measure both sheets, which must be laid out and have no room put between rows."""
        self._sheets = sheets
        self._blocks: list[list[int]] = []
        self._room: list[list[float]] = [[], []]  # above each row and all before it, summed up
        tops = []
        for side, sheet in enumerate(sheets):
            sheet.set_together()
            places = [(here, rows.blank(side, row)) for row, here in enumerate(rows.places[side])] + [(-1, -1)]
            found = [sheet.row_blocks(*place) for place in places]
            self._blocks.append([first for first, _ in found])
            tops.append([sheet.block_top(block) for _, block in found])
        above = [0.0, 0.0]
        for one, other in zip(*tops, strict=True):
            height = max(one + above[LEFT], other + above[RIGHT])
            above = [height - one, height - other]
            for side in (LEFT, RIGHT):
                self._room[side].append(above[side])
        self._first = self._stop = 0

    @property
    def complete(self) -> bool:
        """Whether every row is where it belongs."""
        return self._first == 0 and self._stop == len(self._blocks[LEFT])

    def holds(self, row: int) -> bool:
        """Return whether a row is where it belongs."""
        return self._first <= max(row, 0) < self._stop

    def begin(self, first: int, stop: int) -> None:
        """Bring a stretch of rows to its height, the one to be seen."""
        last = len(self._blocks[LEFT])
        self._first = self._stop = max(0, min(first, last - 1))
        self._grow(self._first, min(stop, last))

    def go_on(self, count: int) -> None:
        """Bring some more rows to their height: those below, then those above."""
        last = len(self._blocks[LEFT])
        if self._stop < last:
            self._grow(self._stop, min(last, self._stop + count))
        else:
            self._grow(max(0, self._first - count), self._first)

    def _grow(self, first: int, stop: int) -> None:
        beginning, end = min(self._first, first), max(self._stop, stop)
        rows = range(first, stop + 1 if first < self._first else stop)  # and what was the first, now below others
        for sheet, blocks, room in zip(self._sheets, self._blocks, self._room, strict=True):
            wanted = {}
            for row in rows:
                before = room[row - 1] if row > beginning else 0.0
                wanted[blocks[row]] = room[row] - before
            if end < len(blocks):
                wanted[blocks[end]] = room[-1] - room[end - 1]
            sheet.set_apart(wanted)
        self._first, self._stop = beginning, end
