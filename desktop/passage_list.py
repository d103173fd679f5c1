"""A list of passages from reports: number, words with the important ones marked, notes; grouped under headings.

Search results, a country's activities and bookmarks are all shown with it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop.passage_delegate import PassageDelegate
from desktop.passage_model import ROW, Group, Index, Passage, PassageModel, Row
from desktop.theme import Theme

__all__ = ["Group", "Passage", "PassageList", "Row"]


class PassageList(QListView):
    """The view. Moving onto a passage asks for its place; Enter asks to read there."""

    location_requested = Signal(object)
    reading_requested = Signal()
    removal_requested = Signal(int)
    end_neared = Signal()
    """The last rows came into view: if there are more, now is the time for grow()."""

    def __init__(self, theme: Theme, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = PassageModel(self)
        self.setModel(self._model)
        self._delegate = PassageDelegate(theme, lines, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(lines == 1)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)
        theme.changed.connect(self.viewport().update)

    def grow(self, rows: Sequence[Row]) -> None:
        """Show more rows below those shown."""
        self._model.grow(rows)

    def _look_ahead(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - self.viewport().height():
            self.end_neared.emit()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; nothing is chosen."""
        self._delegate.make_room(rows)
        self._model.show(rows)
        self.scrollToTop()

    @property
    def rows(self) -> Sequence[Row]:
        """What is shown, in order."""
        return self._model.rows

    def current(self) -> Passage | None:
        """Return the chosen passage."""
        row = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return row if isinstance(row, Passage) else None

    def choose(self, row: int) -> None:
        """Choose a row and bring it into view, without asking for its place."""
        index = self._model.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)  # also with Ctrl
        self.scrollTo(index)

    def choose_first(self) -> None:
        """Choose the first passage and ask for its place."""
        for row, found in enumerate(self.rows):
            if isinstance(found, Passage):
                self.choose(row)
                self._open(self._model.index(row))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.current() is not None:
                self._open(self.currentIndex())
                self.reading_requested.emit()
            return
        if event.key() == Qt.Key.Key_Delete:
            chosen = self.current()
            if chosen is not None:
                self.removal_requested.emit(chosen.key)
                return
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        if self.currentIndex().row() != before and self.current() is not None:
            self._open(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.uniformItemSizes() and event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _open(self, index: Index) -> None:
        row = index.data(ROW)
        if isinstance(row, Passage):
            self.location_requested.emit(row.location)
