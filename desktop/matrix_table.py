"""The matrix of countries for a keyboard and a mouse. What is in it is matrix_model's."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from desktop.matrix_model import MatrixModel
from desktop.theme import Theme

_NARROW, _WIDE = 84, 168  # pixels: columns, and at most as wide
_CAPTION_LINES = 3


class MatrixTable(QTableView):
    """Enter or a click opens a cell, Ctrl+C copies what is selected, a click on a caption sorts."""

    opened = Signal()
    copy_requested = Signal()

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_Cells(theme, self))
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        across = _Captions(self)
        self.setHorizontalHeader(across)
        across.setSectionsClickable(True)
        across.setSortIndicatorShown(True)
        across.setHighlightSections(True)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        down = self.verticalHeader()
        down.setDefaultSectionSize(self.fontMetrics().height() + 10)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setSectionsClickable(True)
        self.clicked.connect(self._open_alone)

    def fit(self) -> None:
        """Let columns be as wide as they need, and share what room is left."""
        model = self.model()
        metrics = self.horizontalHeader().fontMetrics()
        longest = [
            max((metrics.horizontalAdvance(word) for word in str(model.headerData(n, _ACROSS)).split()), default=0)
            for n in range(model.columnCount())
        ]
        whole = [metrics.horizontalAdvance(str(model.headerData(n, _ACROSS))) for n in range(model.columnCount())]
        for number, (word, title) in enumerate(zip(longest, whole, strict=True)):
            width = max(min(word + 30, _WIDE), min(title / _CAPTION_LINES + 50, _WIDE), _NARROW)
            self.setColumnWidth(number, round(width))

    def _open_alone(self) -> None:
        if len(self.selectionModel().selectedIndexes()) == 1:  # not the last one of several, chosen with Shift
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


_ACROSS = Qt.Orientation.Horizontal


class _Captions(QHeaderView):
    """Captions in up to three lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_ACROSS, parent)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _CAPTION_LINES * self.fontMetrics().height() + 12)


class _Cells(QStyledItemDelegate):
    """Frames the cell that keys act on: its ground already tells how many there are."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._view = parent
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        current = focused or index == self._view.currentIndex()
        if current:
            option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        super().paint(painter, option, index)
        if current:
            painter.save()
            painter.setPen(QPen(self._theme.color("text" if focused else "muted"), 2))
            painter.drawRect(QRect(option.rect).adjusted(1, 1, -1, -1))
            painter.restore()
