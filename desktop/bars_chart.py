"""A small chart of horizontal bars: each a button with its label and numbers, to be chosen by keys or mouse.

Two series stand side by side in every row, the first filled and the second hatched: never told apart by colour alone.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QStyle, QVBoxLayout, QWidget

from desktop.theme import Theme

_EDGE = 12  # pixels at the left and right, as beside every list
_GAP = 8  # between a label and its bar
_LABEL_SHARE = 0.45  # of the width at most
_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class BarRow(NamedTuple):
    """What a bar stands for, what it is called, and how many there are: one number for each series."""

    key: Hashable
    label: str
    counts: tuple[int, ...]


class BarsChart(QWidget):
    """A title with bars below it. Choosing the chosen bar again lets it go."""

    chosen = Signal(object)
    """The key of the bar that was chosen, None when it was let go."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = QLabel(self)
        bold = QFont(self._title.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(bold)
        self._title.setContentsMargins(_EDGE, 4, _EDGE, 2)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 4)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._title)
        self.bars: list[Bar] = []
        self.widest_label = 0
        self.least_room = 0
        """How wide the labels are at least, in pixels: those of charts above each other are as wide as the widest."""

        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_bars(self, title: str, rows: Sequence[BarRow], series: Sequence[str], titled: bool) -> None:
        """Show other bars. `series` names what the counts of each row are of, where there are several."""
        self._title.setText(title)
        self._title.setVisible(titled)
        self.setAccessibleName(title)
        for bar in self.bars:
            self._layout.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        most = max((max(row.counts) for row in rows), default=0)
        self.bars = [Bar(row, most, series, self._theme, self) for row in rows]
        for bar in self.bars:
            self._layout.addWidget(bar)
            bar.clicked.connect(lambda _=False, bar=bar: self._choose(bar))
            bar.show()
        metrics = self.fontMetrics()
        self.widest_label = max((metrics.horizontalAdvance(f"✓ {row.label}") for row in rows), default=0)
        self.stop_at(self.bars[0] if self.bars else None)

    def mark(self, key: Hashable | None) -> None:
        """Show which bar is chosen, None for none."""
        for bar in self.bars:
            bar.setChecked(bar.row.key == key)

    def stop_at(self, reached: Bar | None) -> None:
        """Let the tabulator stop at one bar: from there, arrow keys lead to the others."""
        for bar in self.bars:
            bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus if bar is reached else Qt.FocusPolicy.ClickFocus)

    def step(self, bar: Bar, by: int) -> None:
        """Move to the bar so many further on, or to the last one on that way."""
        place = min(max(self.bars.index(bar) + by, 0), len(self.bars) - 1)
        self.bars[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def needed(self) -> int:
        """Return how high the chart is, in pixels, title and margins included."""
        title = 0 if self._title.isHidden() else self._title.sizeHint().height()
        return title + sum(bar.sizeHint().height() for bar in self.bars) + 4

    def label_room(self) -> int:
        """Return how wide the labels of the bars are, in pixels."""
        return min(max(self.widest_label, self.least_room), round(self.width() * _LABEL_SHARE))

    def _choose(self, bar: Bar) -> None:
        self.chosen.emit(bar.row.key if bar.isChecked() else None)


class Bar(QAbstractButton):
    """One bar, or one for each series."""

    def __init__(self, row: BarRow, most: int, series: Sequence[str], theme: Theme, chart: BarsChart) -> None:
        super().__init__(chart)
        self.row = row
        self._most = most
        self._theme = theme
        self._chart = chart
        self.setCheckable(True)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        numbers = [str(count) for count in row.counts]
        if len(series) > 1:
            numbers = [f"{named} {count}" for named, count in zip(series, numbers, strict=True)]
        said = f"{row.label}: {', '.join(numbers)}"
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(160, line + 6 if len(self.row.counts) == 1 else len(self.row.counts) * line + 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS:
            self._chart.step(self, _KEYS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._chart.step(self, len(self._chart.bars) * (1 if key == Qt.Key.Key_End else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._chart.stop_at(self)
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(_EDGE / 2, 0.5, -_EDGE / 2, -0.5)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selection" if self.isChecked() else "window"))
            painter.drawRoundedRect(inside, 3, 3)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inside, 3, 3)
        metrics = painter.fontMetrics()
        room = self._chart.label_room()
        shown = f"✓ {self.row.label}" if self.isChecked() else self.row.label
        painter.setPen(self._theme.color("text"))
        middle = Qt.AlignmentFlag.AlignVCenter
        direction, whole = self.layoutDirection(), self.rect()
        label = QStyle.visualRect(direction, whole, QRect(_EDGE, 0, room, self.height()))
        cut = Qt.TextElideMode.ElideRight if " " in self.row.label else Qt.TextElideMode.ElideMiddle  # a symbol
        painter.drawText(label, middle | Qt.AlignmentFlag.AlignLeft, metrics.elidedText(shown, cut, room))
        left = _EDGE + room + _GAP
        numbers = metrics.horizontalAdvance(str(self._most)) + 6
        line = (self.height() - 4) // len(self.row.counts)
        for place, count in enumerate(self.row.counts):
            width = (self.width() - _EDGE - left - numbers) * count / self._most if self._most else 0
            top = 2 + place * line
            if count:
                bar = QRect(left, top + 2, max(round(width) - 1, 2), line - 5)
                filled = QRectF(QStyle.visualRect(direction, whole, bar)).translated(0.5, 0.5)
                self._paint_bar(painter, filled, place)
            painter.setPen(self._theme.color("text" if count else "muted"))
            beside = QRect(left + (round(width) + 6 if count else 0), top, numbers + _EDGE, line)
            painter.drawText(
                QStyle.visualRect(direction, whole, beside), middle | Qt.AlignmentFlag.AlignLeft, str(count)
            )

    def _paint_bar(self, painter: QPainter, place: QRectF, series: int) -> None:
        paint(painter, place, series, self._theme)


def paint(painter: QPainter, place: QRectF, series: int, theme: Theme) -> None:
    """Paint a bar of the first series filled, of the second one hatched."""
    color = theme.color("star" if series else "accent")
    painter.setPen(QPen(color, 1))
    painter.setBrush(QBrush(color, Qt.BrushStyle.BDiagPattern if series else Qt.BrushStyle.SolidPattern))
    painter.drawRect(place)
