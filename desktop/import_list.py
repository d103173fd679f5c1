"""The files that are to come in, each with what became of it so far."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.arrival import Arrival, Changes
from db.records import Edition, Masthead

Index = QModelIndex | QPersistentModelIndex

WAITING, READY, OTHER, HELD, UNNAMED, REFUSED, ADDED = (
    *("waiting", "ready", "other", "held", "unnamed", "refused", "added"),
)
WANTABLE = frozenset((READY, OTHER))
_NOTHING = Masthead()


@dataclass(slots=True)
class Item:
    """A file on its way in.

    `arrival` is what was read of it, `changes` what it alters of a version that is held, `why` the sentence that
    refuses it, `given` what was put right by hand, `wanted` whether it is to come in, `edition` what it became.
    """

    path: str
    state: str = WAITING
    arrival: Arrival | None = None
    changes: Changes | None = None
    why: str = ""
    given: Masthead = _NOTHING
    wanted: bool = False
    edition: Edition | None = None

    @property
    def name(self) -> str:
        """The name of the file."""
        return os.path.basename(self.path)

    def receive(self, arrival: Arrival, changes: Changes | None) -> None:
        """Take what was read: its state follows. A new report is wanted, another version only when that is said."""
        self.arrival, self.changes = arrival, changes
        undecided = self.state in (WAITING, UNNAMED, HELD)
        facts = arrival.draft.masthead
        if arrival.unchanged:
            self.state = HELD
        elif not (facts.symbol and facts.language):
            self.state = UNNAMED
        else:
            self.state = OTHER if arrival.held else READY
        self.wanted = self.state == READY if undecided else self.wanted and self.state in WANTABLE


class ImportModel(QAbstractListModel):
    """The files in the order in which they were given; those that can come in have a box to tick."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.items: list[Item] = []

    def add(self, paths: Sequence[str]) -> None:
        """Add files that are not there yet."""
        known = {item.path for item in self.items}
        fresh = [Item(path) for path in dict.fromkeys(paths) if path not in known]
        if fresh:
            self.beginInsertRows(QModelIndex(), len(self.items), len(self.items) + len(fresh) - 1)
            self.items += fresh
            self.endInsertRows()

    def tell(self, item: Item) -> None:
        """Show what became of a file."""
        index = self.index(self.items.index(item))
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.items[index.row()].state in WANTABLE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{item.name}\n{self._state(item)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (item.path, item.why)))
        if role == Qt.ItemDataRole.CheckStateRole and item.state in WANTABLE:
            return Qt.CheckState.Checked if item.wanted else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self.items[index.row()].state not in WANTABLE:
            return False
        self.items[index.row()].wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        return True

    def _state(self, item: Item) -> str:
        document = item.arrival.document if item.arrival else None
        edition = item.edition or (document.edition if document else None)
        words = {
            WAITING: self.tr("waiting"),
            READY: self.tr("{symbol} · {numbered} of {paragraphs} numbered"),
            OTHER: self.tr("{symbol} · another version is held"),
            HELD: self.tr("{symbol} · in the library already"),
            UNNAMED: self.tr("its symbol is missing"),
            REFUSED: self.tr("cannot be read"),
            ADDED: self.tr("{symbol} · added"),
        }
        return words[item.state].format(
            symbol=edition.symbol if edition else "",
            numbered=document.numbered if document else 0,
            paragraphs=document.paragraphs if document else 0,
        )
