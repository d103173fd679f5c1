"""The windows and panels made later, as they were left: given back when each is made, noted as each is changed.

What a person chose comes back: a register, its order, the columns of a table, a size. Words typed into a filter do not:
whoever comes back another day would miss what they hide. Nor does a size that the screen has no room for.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.keeping import Keeping

if TYPE_CHECKING:
    from desktop.country_window import CountryWindow
    from desktop.library_window import LibraryWindow
    from desktop.matrix_window import MatrixWindow
    from desktop.register_panel import RegisterPanel
    from desktop.register_window import RegisterWindow

_WIDEST = 600  # pixels of a column, at most: the title keeps some room beside it
_COLUMNS = 2  # of a register in the side panel


def library(made: LibraryWindow, keeping: Keeping) -> None:
    """Remember the order of the reports, the widths of their columns and the window's size."""
    kept, header = keeping.kept, made.table.horizontalHeader()
    if len(kept.library_widths) == header.count():
        for column, width in enumerate(kept.library_widths):
            if header.sectionResizeMode(column) == header.ResizeMode.Interactive:
                header.resizeSection(column, max(header.minimumSectionSize(), min(width, _WIDEST)))
    if 0 <= kept.library_column < header.count():
        made.table.sortByColumn(kept.library_column, _order(kept.library_descending))

    def note(*_: object) -> None:
        kept.library_column, kept.library_descending = header.sortIndicatorSection(), _descending(header)
        kept.library_widths = tuple(header.sectionSize(column) for column in range(header.count()))
        keeping.soon()

    header.sortIndicatorChanged.connect(note)
    header.sectionResized.connect(note)
    _Size(made, keeping, "library_size")


def matrix(made: MatrixWindow, keeping: Keeping) -> None:
    """Remember what the table of countries counts, in which reports, its order and the window's size.

    The order is by name or by the sum of all: what another column counts differs from report to report.
    """
    kept = keeping.kept
    made.columns.setCurrentIndex(max(made.columns.findData(kept.matrix_columns), 0))
    made.everywhere.setChecked(kept.matrix_everywhere)
    made.order_by_name(kept.matrix_by_name)

    def note(*_: object) -> None:
        kept.matrix_columns, kept.matrix_everywhere = str(made.columns.currentData()), made.everywhere.isChecked()
        kept.matrix_by_name = made.by_name
        keeping.soon()

    made.columns.activated.connect(note)
    made.everywhere.toggled.connect(note)
    made.ordered.connect(note)
    _Size(made, keeping, "matrix_size")


def country(made: CountryWindow, keeping: Keeping) -> None:
    """Remember the order of a country's activities and the window's size."""
    keeping.give_order(made.page)
    _Size(made, keeping, "country_size")


def register(made: RegisterPanel, keeping: Keeping) -> None:
    """Remember which register the side panel shows, of which reports, and its order."""
    kept, header = keeping.kept, made.tree.header()
    made.kind.setCurrentIndex(max(made.kind.findData(kept.register), 0))
    made.everywhere.setChecked(kept.register_everywhere)
    if 0 <= kept.register_column < _COLUMNS:
        header.setSortIndicator(kept.register_column, _order(kept.register_descending))

    def note(*_: object) -> None:
        kept.register, kept.register_everywhere = made.which, made.everywhere.isChecked()
        kept.register_column, kept.register_descending = header.sortIndicatorSection(), _descending(header)
        keeping.soon()

    made.kind.activated.connect(note)
    made.everywhere.toggled.connect(note)
    header.sortIndicatorChanged.connect(note)


def register_window(made: RegisterWindow, keeping: Keeping) -> None:
    """Remember the window's size. What it shows is what the side panel shows when it is opened."""
    _Size(made, keeping, "register_size")


def folder(kept: str) -> str:
    """Return a folder of last time while it is there, else ""."""
    return kept if kept and os.path.isdir(kept) else ""


class _Size(QObject):
    """Gives a window the size it was left in, and notes each it is given. Maximised it keeps the one before."""

    def __init__(self, window: QWidget, keeping: Keeping, name: str) -> None:
        """`name` is the setting's."""
        super().__init__(window)
        self._window = window
        self._keeping = keeping
        self._name = name
        size = getattr(keeping.kept, name)
        room = (window.parentWidget() or window).screen().availableSize()
        if len(size) == 2 and 0 < size[0] <= room.width() and 0 < size[1] <= room.height():
            window.resize(*size)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        window = self._window
        resized = event.type() == QEvent.Type.Resize and window.isVisible()
        if resized and not window.isMaximized() and not window.isFullScreen():
            setattr(self._keeping.kept, self._name, (window.width(), window.height()))
            self._keeping.soon()
        return super().eventFilter(watched, event)


def _order(descending: bool) -> Qt.SortOrder:
    return Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder


def _descending(header: QHeaderView) -> bool:
    return header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
