"""The reports of the library as a table: narrowed by words, sorted by a column. Knows no view."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication

from db.keys import number_order
from db.records import Document, Edition
from db.text import normalise
from desktop.i18n import apart
from desktop.typesetting import language_name

Index = QModelIndex | QPersistentModelIndex

SYMBOL, LANGUAGE, TITLE, DATE, SESSION, BODY, PARAGRAPHS = range(7)
COLUMNS = PARAGRAPHS + 1
_PRINTED = (TITLE, SESSION, BODY)  # in the language of the report


class _Row(NamedTuple):
    """A document as it is shown. `words` is what the filter looks into."""

    document: Document
    cells: tuple[str, ...]
    words: str


class LibraryModel(QAbstractTableModel):
    """The documents held; those that are not shown are kept for when the filter is cleared."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._shown: list[_Row] = []
        self._wanted: list[str] = []
        self._column, self._order = SYMBOL, Qt.SortOrder.AscendingOrder
        self._open: Edition | None = None

    def show(self, documents: tuple[Document, ...], opened: Edition | None) -> None:
        """Show what the library holds; `opened` is the one being read."""
        self._rows = []
        for document in documents:
            cells = _cells(document)
            words = normalise(" ".join((*cells, document.masthead.language, document.source_name)))
            self._rows.append(_Row(document, cells, words))
        self._open = opened
        self._arrange()

    def narrow(self, words: str) -> None:
        """Show only the documents that have all these words, each in any column."""
        self._wanted = [normalise(word) for word in words.split()]
        self._arrange()

    @property
    def total(self) -> int:
        """How many documents there are, shown or not."""
        return len(self._rows)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = column, order
        self._arrange()

    def document(self, index: Index) -> Document | None:
        """Return the document of a row, None for no row."""
        return self._shown[index.row()].document if index.isValid() else None

    def find(self, edition: Edition) -> QModelIndex:
        """Return the first cell of a document, an invalid index when it is not shown."""
        for place, row in enumerate(self._shown):
            if row.document.edition == edition:
                return self.index(place, SYMBOL)
        return QModelIndex()

    def _arrange(self) -> None:
        self.beginResetModel()
        shown = [row for row in self._rows if all(word in row.words for word in self._wanted)]
        shown.sort(key=lambda row: number_order(row.document.edition.symbol))
        shown.sort(key=self._key, reverse=self._order == Qt.SortOrder.DescendingOrder)
        self._shown = shown
        self.endResetModel()

    def _key(self, row: _Row) -> Any:
        if self._column == PARAGRAPHS:
            return row.document.paragraphs
        if self._column == SYMBOL:
            return number_order(row.document.edition.symbol)
        if self._column == SESSION:
            return number_order(row.cells[SESSION])
        return normalise(row.cells[self._column])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.captions()[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section == PARAGRAPHS)
        return None

    def captions(self) -> tuple[str, ...]:
        """Return what the columns are called."""
        return (
            self.tr("Symbol"),
            self.tr("Language"),
            self.tr("Title"),
            self.tr("Date"),
            self.tr("Session"),
            self.tr("Body"),
            self.tr("Paragraphs"),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], index.column()
        cell = row.cells[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return apart(cell) if column in _PRINTED else cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell if column in (TITLE, BODY, SESSION) else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            ends = column in _PRINTED and row.document.masthead.language == "ar" and not QGuiApplication.isRightToLeft()
            return _side(column == PARAGRAPHS or ends)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.captions()[column]}: {cell}" if cell else ""
        if role == Qt.ItemDataRole.FontRole and row.document.edition == self._open:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None


def name(edition: Edition) -> str:
    """Return a document as a sentence names it: "A/79/1 (English)"."""
    named = QCoreApplication.translate("LibraryModel", "{symbol} ({language})")
    return named.format(symbol=edition.symbol, language=language_name(edition.language))


def _cells(document: Document) -> tuple[str, ...]:
    facts = document.masthead
    presumed = QCoreApplication.translate("Typesetting", "{symbol} (presumed)")
    return (
        facts.symbol if facts.symbol_confirmed else presumed.format(symbol=facts.symbol),
        language_name(facts.language),
        " ".join(facts.title.split()),
        facts.date,
        facts.session,
        facts.body,
        str(document.paragraphs),
    )


def _side(right: bool) -> Qt.AlignmentFlag:
    return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
