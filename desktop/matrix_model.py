"""Countries in rows, types, sections or reports in columns, the number of activities in each cell. Knows no view."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from db import gazetteer
from db.records import Country
from db.tallies import Column, Matrix
from db.text import normalise
from desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex

ALL = 0
"""The first column: how many activities a country has in all."""

BY_NAME = -1
"""Stands for the order of the names where a column to sort by is meant."""

_LEVELS = (1, 2, 4, 8)  # from how many activities on a cell is tinted one step more
_STEPS = (0.10, 0.19, 0.28, 0.37)  # of the accent in the ground of a cell


class _Row(NamedTuple):
    """A country, its name as it is shown, and its numbers: all, then one for each column."""

    country: Country
    name: str
    counts: tuple[int, ...]


class MatrixModel(QAbstractTableModel):
    """The countries with activities; those that are not shown are kept for when the filter is cleared."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns: tuple[Column, ...] = ()
        self._titles: tuple[str, ...] = ()
        self._rows: list[_Row] = []
        self._shown: list[_Row] = []
        self._wanted = ""
        self._by, self._descending = ALL, True
        self._chinese = True
        theme.changed.connect(self._repaint)

    # --- what is shown

    def show(self, matrix: Matrix, titles: Mapping[Column, str], language: str) -> None:
        """Show other counts; `titles` says what each column is called, `language` in which the countries are."""
        codes = dict.fromkeys(iso3 for iso3, _ in matrix.cells)
        self._columns = matrix.columns
        self._titles = tuple(titles[column] for column in matrix.columns)
        self._chinese = language == "zh"
        self._rows = []
        for code in codes:
            country = gazetteer.country(code)
            counts = tuple(matrix.cells.get((code, column), 0) for column in matrix.columns)
            self._rows.append(_Row(country, country.name(language), (sum(counts), *counts)))
        if self._by > len(self._columns):
            self._by, self._descending = ALL, True
        self._arrange()

    def narrow(self, words: str) -> None:
        """Show only the countries that can be called so: by name in six languages, pinyin or code."""
        self._wanted = words.strip()
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._by, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._arrange()

    @property
    def total(self) -> int:
        """How many countries there are, shown or not."""
        return len(self._rows)

    def cell(self, index: Index) -> tuple[str, Column | None, int] | None:
        """Return the ISO code, the column (None for all) and the number of a cell; None outside the table."""
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], index.column()
        return row.country.iso3, None if column == ALL else self._columns[column - 1], row.counts[column]

    def table(self, rows: Iterable[int] | None = None, columns: Iterable[int] | None = None) -> list[list[str]]:
        """Return captions and numbers as text, line by line: of some rows and columns, or of all that are shown."""
        across = list(range(self.columnCount()) if columns is None else columns)
        captions = self.captions()
        lines = [[self.tr("Country"), "ISO 3166-1", *(captions[column] for column in across)]]
        for number in range(len(self._shown)) if rows is None else rows:
            row = self._shown[number]
            lines.append([row.name, row.country.iso3, *(str(row.counts[column]) for column in across)])
        return lines

    def captions(self) -> tuple[str, ...]:
        """Return what the columns are called."""
        return (self.tr("All"), *self._titles)

    def _arrange(self) -> None:
        self.beginResetModel()
        shown = self._rows
        if self._wanted:
            words = normalise(self._wanted)
            called = {country.iso3 for country in gazetteer.suggest(self._wanted, 60)}
            shown = [row for row in shown if row.country.iso3 in called or words in normalise(row.name)]
        shown = sorted(shown, key=self._sound, reverse=self._by == BY_NAME and self._descending)
        if self._by != BY_NAME:
            shown.sort(key=lambda row: row.counts[self._by], reverse=self._descending)
        self._shown = shown
        self.endResetModel()

    def _sound(self, row: _Row) -> str:
        return row.country.pinyin if self._chinese else normalise(row.name)

    def _repaint(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, self.columnCount() - 1))

    # --- what a view asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if not 0 <= section < (self.columnCount() if across else len(self._shown)):
            return None
        name = self.captions()[section] if across else self._shown[section].name
        if role == Qt.ItemDataRole.DisplayRole:
            return name if across else f"\u2002{name}"  # a header has no margin of its own
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return name
        if role == Qt.ItemDataRole.TextAlignmentRole and not across:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], index.column()
        count = row.counts[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(count) if count else "·"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.BackgroundRole and count and column != ALL:
            return QBrush(tint(count, self._theme))
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(self._theme.color("text" if count else "muted"))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.tr("{country}, {column}: {count}").format(
                country=row.name, column=self.captions()[column], count=count
            )
        return None


def tint(count: int, theme: Theme) -> QColor:
    """Return the ground of a cell: the more activities, the more of the accent, never so much that text is hard."""
    share = _STEPS[sum(count >= level for level in _LEVELS) - 1]
    base, accent = theme.color("base"), theme.color("accent")
    mixed: Sequence[int] = [
        round(under + (over - under) * share)
        for under, over in zip(base.getRgb()[:3], accent.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return QColor(*mixed)
