"""The margin left of the column: a star beside a bookmarked paragraph, a bar along the current one, signs of change."""

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
    """Paints the margin beside a sheet. `left` is the column's left edge in the view."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.bookmarked: frozenset[int] = frozenset()
        self.current = -1
        self.hovered = -1
        self.blank = -1  # the blank that takes the place of the current paragraph, counted from 0
        self._signs: Mapping[int, tuple[str, str]] = {}

    @property
    def room(self) -> int:
        """What the margin needs, in pixels."""
        return _ROOM + (_SIGN if self._signs else 0)

    def forget(self) -> None:
        """Show nothing that belongs to the text of before."""
        self.bookmarked, self._signs, self.blank = frozenset(), {}, -1

    def show_signs(self, signs: Mapping[int, tuple[str, str]]) -> None:
        """Show signs beside paragraphs, by position: each a character and what it means."""
        self._signs = signs

    def meaning(self, position: int) -> str:
        """Return what the sign beside a paragraph means, "" where there is none."""
        return self._signs.get(position, ("", ""))[1]

    def holds(self, point: QPoint, left: float) -> bool:
        """Return whether a point of the view is where the stars are."""
        return left - _ROOM <= point.x() < left - 10

    def holds_signs(self, point: QPoint, left: float) -> bool:
        """Return whether a point of the view is where the signs are."""
        return bool(self._signs) and left - _ROOM - _SIGN <= point.x() < left - _ROOM

    def paint(
        self, painter: QPainter, sheet: Sheet, positions: Sequence[int], left: float, scrolled: int, pixels: int
    ) -> None:
        """Paint what stands beside these paragraphs, the document scrolled by so many pixels, its text so large."""
        for position in positions:
            top = sheet.top(position) - scrolled
            star = QRectF(left - _ROOM + 2, top + (pixels * LINE_RATIO - _STAR) / 2, _STAR, _STAR).toRect()
            if position in self.bookmarked:
                self._theme.icon("star-full", "star").paint(painter, star)
            elif position == self.hovered:
                self._theme.icon("star", "muted").paint(painter, star)
            if position in self._signs:
                self._paint_sign(painter, self._signs[position][0], star.translated(-_SIGN, 0), pixels)
            if position == self.current and self.blank < 0:
                rect = sheet.rect(position)
                self._paint_bar(painter, left, top, rect.height() - pixels * PARAGRAPH_SPACE)
        if self.blank >= 0:
            self._paint_bar(painter, left, sheet.blank(self.blank).top() - scrolled, pixels * LINE_RATIO)

    def _paint_bar(self, painter: QPainter, left: float, top: float, height: float) -> None:
        painter.fillRect(QRectF(left - 9, top + 3, _BAR, height - 4), self._theme.color("accent"))

    def _paint_sign(self, painter: QPainter, sign: str, place: QRect, pixels: int) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QFont

        font = self._theme.reading_font(pixels)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.color("accent"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)
