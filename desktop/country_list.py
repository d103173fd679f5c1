"""The list of countries a report names, with counts: by region or by the alphabet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from desktop import roles
from desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class CountryRow(NamedTuple):
    """A country, or (with no `iso3`) the region over those below it. `counts` is shown flush right."""

    name: str
    iso3: str = ""
    counts: str = ""


class CountryModel(QAbstractTableModel):
    """Rows as given, in two columns: name and counts."""

    def __init__(self, theme: Theme, row_height: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QSize(0, row_height)
        self._bold = QFont()
        self._bold.setBold(True)
        self._rows: Sequence[CountryRow] = ()

    def show(self, rows: Sequence[CountryRow]) -> None:
        """Replace every row."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def rows(self) -> Sequence[CountryRow]:
        """What is shown, in order."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        return 2

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == roles.DISPLAY:
            return row.counts if column else row.name
        if role == roles.SIZE:
            return self._row
        if role == roles.ALIGNMENT and column:
            return roles.RIGHT
        if role == roles.FOREGROUND and (column or not row.iso3):
            return self._theme.color("muted")
        if role == roles.FONT and not row.iso3:
            return self._bold
        if role in (roles.TOOLTIP, roles.SPOKEN):
            return f"{row.name} {row.counts}"
        return None


class CountryList(QTreeView):
    """The view. Enter or a click opens a country."""

    country_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CountryModel(theme, self.fontMetrics().height() + 8, self)
        self.setModel(self._model)
        self.setHeaderHidden(True)
        self.setIndentation(10)  # room at the left; nothing here opens
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)

    @property
    def rows(self) -> Sequence[CountryRow]:
        """What is shown, in order."""
        return self._model.rows

    def show_rows(self, rows: Sequence[CountryRow]) -> None:
        """Show other rows."""
        self._model.show(rows)
        widest = max((row.counts for row in rows), key=len, default="")
        self.setColumnWidth(1, self.fontMetrics().horizontalAdvance(widest) + 14)

    def open_first(self) -> None:
        """Open the first country shown."""
        for number, row in enumerate(self.rows):
            if row.iso3:
                self.setCurrentIndex(self._model.index(number, 0))
                self.country_requested.emit(row.iso3)
                return

    def _open(self, index: Index) -> None:
        iso3 = self.rows[index.row()].iso3 if index.isValid() else ""
        if iso3:
            self.country_requested.emit(iso3)
