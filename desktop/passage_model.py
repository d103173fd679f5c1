"""Passages as rows: what a list shows, in order. Knows no view; how a row looks is passage_delegate's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.bookmark_mark import Mark, tags
from desktop.navigation import Location

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
"""Gives the row itself."""


@dataclass(frozen=True, slots=True)
class Group:
    """A heading over the passages below it, with how many there are."""

    title: str
    count: str = ""
    prominent: bool = False


class Sign(NamedTuple):
    """A small picture below a row's number: an icon of the theme, and what it means in words."""

    icon: str
    name: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A row that can be opened. `marks` are ranges of `text`; what stands above and below it is shown smaller.

    `key` is the owner's own name for the row (a bookmark's id), `spoken` what a screen reader says instead of the text.
    `ground` is the theme's colour behind what is marked.
    """

    location: Location
    number: str
    text: str
    marks: tuple[tuple[int, int], ...] = ()
    above: str = ""
    note: str = ""
    key: int = 0
    spoken: str = ""
    labels: tuple[str, ...] = ()
    mark: Mark | None = None
    sign: Sign | None = None
    ground: str = "hit"

    @property
    def meanings(self) -> tuple[str, ...]:
        """What the pictures beside it mean."""
        return tuple(each.name for each in (self.sign, self.mark) if each)


Row = Group | Passage
Marks = tuple[tuple[int, int], ...]


class PassageModel(QAbstractListModel):
    """Rows as given. Groups cannot be chosen."""

    movable = False
    """Whether passages can be dragged."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    @property
    def rows(self) -> Sequence[Row]:
        """What is shown, in order."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Replace every row."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def grow(self, rows: Sequence[Row]) -> None:
        """Add rows at the end."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows = (*self._rows, *rows)
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], Passage):
            usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            return usual | Qt.ItemFlag.ItemIsDragEnabled if self.movable else usual
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if isinstance(row, Group):
            return f"{row.title} {row.count}" if role == Qt.ItemDataRole.DisplayRole else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            told = (row.number, row.text, row.above, row.note, *row.labels, *row.meanings)
            return row.spoken or " ".join(filter(None, told))
        if role == Qt.ItemDataRole.ToolTipRole:
            told = (row.above, row.text if len(row.text) < 400 else "", row.note, tags(row.labels))
            return "\n".join(filter(None, (*told, *row.meanings)))
        return None
