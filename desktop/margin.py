"""The margin left of the column: a star beside a bookmarked paragraph, a bar along the current one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF

from desktop.sheet import Sheet
from desktop.theme import Theme
from desktop.typesetting import LINE_RATIO, PARAGRAPH_SPACE

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

ROOM = 34
"""What the margin needs, in pixels."""

_STAR = 18
_BAR = 3


class Margin:
    """Paints the margin beside a sheet. `left` is the column's left edge in the view."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.bookmarked: frozenset[int] = frozenset()
        self.current = -1
        self.hovered = -1

    def holds(self, point: QPoint, left: float) -> bool:
        """Return whether a point of the view is where the stars are."""
        return left - ROOM <= point.x() < left - 10

    def paint(
        self, painter: QPainter, sheet: Sheet, positions: Sequence[int], left: float, scrolled: int, pixels: int
    ) -> None:
        """Paint what stands beside these paragraphs, the document scrolled by so many pixels, its text so large."""
        for position in positions:
            top = sheet.top(position) - scrolled
            star = QRectF(left - ROOM + 2, top + (pixels * LINE_RATIO - _STAR) / 2, _STAR, _STAR).toRect()
            if position in self.bookmarked:
                self._theme.icon("star-full", "star").paint(painter, star)
            elif position == self.hovered:
                self._theme.icon("star", "muted").paint(painter, star)
            if position == self.current:
                height = sheet.rect(position).height() - pixels * PARAGRAPH_SPACE
                painter.fillRect(QRectF(left - 9, top + 3, _BAR, height - 4), self._theme.color("accent"))
