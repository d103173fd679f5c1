"""Counts beside a heading: hits on a filled ground, the chosen country's mentions in an outline."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import roles
from desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class CountPills(QStyledItemDelegate):
    """Paints up to two counts side by side, where the line ends."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def room(self, metrics: QFontMetrics, counts: Iterable[Iterable[int]]) -> int:
        """Return the width that the widest of some counts beside each other need."""
        return max((sum(_width(metrics, count) + 4 for count in pair if count) for pair in counts), default=0) + 4

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        hits, country = index.data(roles.COUNTS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        right = option.rect.right() - 4
        for count, ground, line, words in ((hits, "hit", "hit", "hit_text"), (country, "", "accent", "accent")):
            if not count:
                continue
            width, height = _width(option.fontMetrics, count), option.fontMetrics.height()
            place = QRect(right - width, option.rect.center().y() - height // 2, width, height)
            pill = QStyle.visualRect(option.direction, option.rect, place)
            painter.setPen(self._theme.color(line))
            painter.setBrush(self._theme.color(ground) if ground else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(pill, height / 2, height / 2)
            painter.setPen(self._theme.color(words))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, str(count))
            right = place.left() - 4
        painter.restore()


def _width(metrics: QFontMetrics, count: int) -> int:
    return max(metrics.horizontalAdvance(str(count)) + 10, 20)
