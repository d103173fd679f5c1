"""The list of countries a report names, with counts: by region or by the alphabet, narrowed by any of their names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class CountryRow:
    """A country, or (with no `iso3`) the region over those below it. `counts` is shown flush right."""

    name: str
    iso3: str = ""
    counts: str = ""
    spoken: str = ""


class CountryModel(QAbstractListModel):
    """Rows as given. Regions cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
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

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].iso3:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.spoken or row.name
        return None


class _CountryDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: CountryRow = index.data(_ROW)
        return QSize(100, QFontMetrics(option.font).height() + (8 if row.iso3 else 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        row: CountryRow = index.data(_ROW)
        painter.save()
        font = QFont(option.font)
        inner: QRect = option.rect.adjusted(12 if not row.iso3 else 20, 0, -14, 0)
        if row.iso3:
            option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        else:
            font.setWeight(QFont.Weight.DemiBold)
            inner.adjust(0, 4, 0, 0)
        painter.setFont(font)
        painter.setPen(self._theme.color("muted"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, row.counts)
        if row.iso3:
            painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        room = inner.width() - painter.fontMetrics().horizontalAdvance(row.counts) - 8
        name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | middle, name)
        painter.restore()


class CountryList(QListView):
    """The view. Enter or a click opens a country."""

    country_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CountryModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_CountryDelegate(theme, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)
        theme.changed.connect(self.viewport().update)

    @property
    def rows(self) -> Sequence[CountryRow]:
        """What is shown, in order."""
        return self._model.rows

    def show_rows(self, rows: Sequence[CountryRow]) -> None:
        """Show other rows."""
        self._model.show(rows)

    def open_first(self) -> None:
        """Open the first country shown."""
        for number, row in enumerate(self.rows):
            if row.iso3:
                self.setCurrentIndex(self._model.index(number))
                self.country_requested.emit(row.iso3)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        row = index.data(_ROW) if index.isValid() else None
        if isinstance(row, CountryRow) and row.iso3:
            self.country_requested.emit(row.iso3)
