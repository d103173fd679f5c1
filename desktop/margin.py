"""The margin where the column's lines begin: a star beside a bookmarked paragraph, a pen beside one that only has
highlights, a bar along the current one, signs of change.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF

from desktop.sheet import Sheet
from desktop.theme import Theme
from desktop.typesetting import LINE_RATIO, PARAGRAPH_SPACE

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

_ROOM = 34  # what the margin needs, in pixels
_SIGN = 18  # what it needs more for signs
_STAR = 18
_BAR = 3


class Margin:
    """Paints the margin beside a sheet. `edge` is where in the view the column's lines begin."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.bookmarked: frozenset[int] = frozenset()
        self.colors: Mapping[int, str] = {}  # of stars that have their own, by position
        self.highlighted: frozenset[int] = frozenset()
        self.current = -1
        self.hovered = -1
        self.blank = -1  # the blank that takes the place of the current paragraph, counted from 0
        self.mirrored = False  # at the right, beside lines that run to the left
        self._signs: Mapping[int, tuple[str, str]] = {}

    @property
    def room(self) -> int:
        """What the margin needs, in pixels."""
        return _ROOM + (_SIGN if self._signs else 0)

    def forget(self) -> None:
        """Show nothing that belongs to the text of before."""
        self.bookmarked, self.colors, self._signs, self.blank = frozenset(), {}, {}, -1
        self.highlighted = frozenset()

    def show_signs(self, signs: Mapping[int, tuple[str, str]]) -> None:
        """Show signs beside paragraphs, by position: each a character and what it means."""
        self._signs = signs

    def meaning(self, position: int) -> str:
        """Return what the sign beside a paragraph means, "" where there is none."""
        return self._signs.get(position, ("", ""))[1]

    def holds(self, point: QPoint, edge: float) -> bool:
        """Return whether a point of the view is where the stars are."""
        return 10 < self._before(point, edge) <= _ROOM

    def holds_signs(self, point: QPoint, edge: float) -> bool:
        """Return whether a point of the view is where the signs are."""
        return bool(self._signs) and _ROOM < self._before(point, edge) <= _ROOM + _SIGN

    def _before(self, point: QPoint, edge: float) -> float:
        """Return how far before the beginning of the lines a point lies, in pixels."""
        return point.x() - edge if self.mirrored else edge - point.x()

    def _place(self, edge: float, before: float, width: float) -> float:
        """Return the left side of something so wide that begins so far before the lines."""
        return edge + before - width if self.mirrored else edge - before

    def paint(
        self, painter: QPainter, sheet: Sheet, positions: Sequence[int], edge: float, scrolled: int, pixels: int
    ) -> None:
        """Paint what stands beside these paragraphs, the document scrolled by so many pixels, its text so large."""
        for position in positions:
            top = sheet.top(position) - scrolled
            side = self._place(edge, _ROOM - 2, _STAR)
            star = QRectF(side, top + (pixels * LINE_RATIO - _STAR) / 2, _STAR, _STAR).toRect()
            if position in self.bookmarked:
                self._theme.icon("star-full", self.colors.get(position, "star")).paint(painter, star)
                self._theme.icon("star", "star").paint(painter, star)  # the outline, where the colour is a light one
            elif position in self.highlighted:
                self._theme.icon("highlight", "star").paint(painter, star)
            elif position == self.hovered:
                self._theme.icon("star", "muted").paint(painter, star)
            if position in self._signs:
                self._paint_sign(
                    painter, self._signs[position][0], star.translated(_SIGN if self.mirrored else -_SIGN, 0), pixels
                )
            if position == self.current and self.blank < 0:
                rect = sheet.rect(position)
                self._paint_bar(painter, edge, top, rect.height() - pixels * PARAGRAPH_SPACE)
        if self.blank >= 0:
            self._paint_bar(painter, edge, sheet.blank(self.blank).top() - scrolled, pixels * LINE_RATIO)

    def _paint_bar(self, painter: QPainter, edge: float, top: float, height: float) -> None:
        painter.fillRect(QRectF(self._place(edge, 9, _BAR), top + 3, _BAR, height - 4), self._theme.color("accent"))

    def _paint_sign(self, painter: QPainter, sign: str, place: QRect, pixels: int) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QFont

        font = self._theme.reading_font(pixels)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.color("accent"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)
