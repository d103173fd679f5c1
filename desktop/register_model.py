"""A register as a tree: its things, narrowed by words and sorted by a column, and below each its places."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cmp_to_key
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QCollator, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.text import normalise
from desktop.i18n import apart
from desktop.register_rows import Place, Register, Thing
from desktop.register_words import COLUMNS, NAME, PARAGRAPHS, PLACES, VALUE, YEAR, caption
from desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_NUMBERS = (PLACES, VALUE, YEAR)
_MOST_SPELLINGS = 8
_LONGEST_TOLD = 400  # characters


class RegisterModel(QAbstractItemModel):
    """With room, a column for each fact; without, two: the name, and where it is."""

    def __init__(self, theme: Theme, roomy: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._roomy = roomy
        self._register: Register | None = None
        self._shown: Sequence[Thing] = ()
        self._wanted: list[str] = []
        self._column, self._order = -1, Qt.SortOrder.AscendingOrder
        self._collator = QCollator()
        self._collator.setNumericMode(True)

    def show(self, register: Register | None) -> None:
        """Show another register, or none."""
        self.beginResetModel()
        self._register = register
        self._choose()
        self.endResetModel()

    def narrow(self, words: str) -> None:
        """Show only what has all these words, each in any column or in a place's words."""
        self._wanted = [normalise(word) for word in words.split()]
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by none, as the register comes."""
        self._column, self._order = column, order
        self._arrange()

    @property
    def columns(self) -> tuple[int, ...]:
        """What the columns tell, as codes of register_words."""
        if not self._roomy or self._register is None:
            return NAME, PLACES
        return COLUMNS[self._register.which]

    @property
    def things(self) -> Sequence[Thing]:
        """What is shown, in order."""
        return self._shown

    def thing(self, index: Index) -> Thing | None:
        """Return the thing of a row, or the one that a place's row stands under."""
        if not index.isValid():
            return None
        return self._shown[index.internalId() - 1 if index.internalId() else index.row()]

    def place(self, index: Index) -> Place | None:
        """Return where a row leads: a place, or a thing that has no other; None when it has several."""
        thing = self.thing(index)
        if thing is None:
            return None
        if index.internalId():
            return thing.places[index.row()]
        return thing.places[0] if len(thing.places) == 1 else None

    def find(self, key: str) -> QModelIndex:
        """Return the row of a thing, an invalid index when it is not shown."""
        row = next((row for row, thing in enumerate(self._shown) if thing.key == key), -1)
        return self.index(row, 0) if row >= 0 else QModelIndex()

    def lines(self, rows: Iterable[Index] | None = None) -> list[list[str]]:
        """Return rows as lines of cells for another program: all things below captions, or the rows given."""
        which = self._register.which if self._register else ""
        columns = COLUMNS.get(which, ())
        if rows is None:
            return [[caption(which, column) for column in columns], *(_cells(each, columns) for each in self._shown)]
        return [self._line(row, columns) for row in rows]

    def _line(self, row: Index, columns: Sequence[int]) -> list[str]:
        thing, place = self.thing(row), self.place(row)
        if row.internalId() and place is not None:
            return [*filter(None, (place.report,)), place.number, f"{place.before}{place.words}{place.after}"]
        return _cells(thing, columns) if thing else []

    def _arrange(self) -> None:
        self.beginResetModel()
        self._choose()
        self.endResetModel()

    def _choose(self) -> None:
        things = self._register.things if self._register else ()
        shown = [thing for thing in things if all(word in thing.folded for word in self._wanted)]
        columns = self.columns
        if 0 <= self._column < len(columns):
            column = columns[self._column]
            shown.sort(key=self._key(column), reverse=self._order == Qt.SortOrder.DescendingOrder)
        self._shown = shown

    def _key(self, column: int) -> Any:
        if column == PARAGRAPHS:
            return lambda thing: (thing.places[0].report, thing.places[0].position, thing.places[0].start)
        if column in _NUMBERS:
            return lambda thing: float(thing.cells[column] or 0)
        collate = cmp_to_key(self._collator.compare)
        if not self._roomy:
            return lambda thing: collate(thing.title)
        return lambda thing: collate(str(thing.cells[column]))

    # --- what views ask

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._shown)
        if parent.internalId() or parent.column():
            return 0
        places = self._shown[parent.row()].places
        return len(places) if len(places) > 1 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        return len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            if self._register is None:
                return ""
            if not self._roomy:
                return self.tr("Where") if column == PLACES else caption(self._register.which, NAME)
            return caption(self._register.which, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column in _NUMBERS)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        thing = self.thing(index)
        if thing is None:
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column in _NUMBERS)
        if index.internalId():
            return self._of_place(thing.places[index.row()], index.column(), role)
        return self._of_thing(thing, column, role)

    def _of_place(self, place: Place, column: int, role: int) -> Any:
        around = f"{place.before}{place.words}{place.after}"
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if column else around
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "" if column else ", ".join(filter(None, (place.report, self.where(place), around)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return around
        return None

    def _of_thing(self, thing: Thing, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return apart(self._cell(thing, column))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._told(thing)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if self._roomy:
                return self._cell(thing, column)
            return ", ".join((thing.title, thing.note)) if column == NAME else self.amount(thing)
        if role == Qt.ItemDataRole.ForegroundRole and column not in (NAME, VALUE):
            return self._theme.color("muted")
        return None

    def _cell(self, thing: Thing, column: int) -> str:
        if not self._roomy:
            return thing.title if column == NAME else self.amount(thing)
        return _said(thing, column)

    def amount(self, thing: Thing) -> str:
        """Return where a thing is, in few words: its only paragraph, else in how many places."""
        if len(thing.places) == 1:
            return self.where(thing.places[0])
        return self.tr("%n place(s)", "", len(thing.places))

    def where(self, place: Place) -> str:
        """Return which paragraph a place is in."""
        return self.tr("para. {number}").format(number=place.number) if place.number else "·"

    def _told(self, thing: Thing) -> str:
        spelled = [f"{words} ×{times}" if times > 1 else words for words, times in thing.spellings[:_MOST_SPELLINGS]]
        if spelled == [thing.title]:
            spelled = []
        parts = str(thing.cells[NAME])
        lines = [thing.title, *([] if parts == thing.title else [parts]), *spelled]
        if not spelled:
            only = thing.places[0]
            lines.append(f"{only.before}{only.words}{only.after}")
        lines.append(self.tr("Paragraphs: {numbers}").format(numbers=str(thing.cells[PARAGRAPHS])))
        return "\n".join(line[:_LONGEST_TOLD] for line in lines)


def _cells(thing: Thing, columns: Sequence[int]) -> list[str]:
    return [_said(thing, column) for column in columns]


def _said(thing: Thing, column: int) -> str:
    cell = thing.cells[column]
    if isinstance(cell, float) and column == VALUE:
        return f"{cell:,.0f}" if cell == int(cell) else f"{cell:,}"
    return str(cell)


def _side(right: bool) -> Qt.AlignmentFlag:
    return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
