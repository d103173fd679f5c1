"""What the open document can be shown beside: its other languages, and every other document to compare it with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from db.records import Document, Edition
from desktop.typesetting import language_name


class CompanionDialog(QDialog):
    """A list narrowed by what is typed above it. Enter or a double click chooses."""

    chosen = Signal(object)
    """A document is to be shown beside: its Edition."""

    def __init__(self, editions: Sequence[Document], others: Sequence[Document], parent: QWidget) -> None:
        """Offer the other languages of the open document, then the other documents."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Side by side"))
        self.resize(620, 440)
        self._offered: list[Edition] = []
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Symbol, language or title"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Documents"))
        self._row = QSize(0, self.list.fontMetrics().height() + 8)  # as wide as the list: what is longer is cut
        self.list.itemActivated.connect(self._choose)
        for title, documents in ((self.tr("Other languages"), editions), (self.tr("Compare with"), others)):
            if documents:
                self._add_heading(title)
            for document in documents:
                self._add(document)
        self._nothing = QLabel(self.tr("No document has these words in its symbol, language or title."), self)
        self._nothing.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._open = buttons.addButton(self.tr("&Show beside"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(lambda: self._choose(self.list.currentItem()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self._narrow("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moves = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in moves:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _add_heading(self, title: str) -> None:
        heading = QListWidgetItem(title, self.list)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        heading.setSizeHint(self._row)

    def _add(self, document: Document) -> None:
        facts = document.masthead
        name = f"{facts.symbol} · {language_name(facts.language)}"
        row = QListWidgetItem(f"{name}　{facts.title}" if facts.title else name, self.list)
        row.setToolTip(facts.title)
        row.setSizeHint(self._row)
        row.setData(Qt.ItemDataRole.UserRole, len(self._offered))
        self._offered.append(document.edition)

    def _narrow(self, words: str) -> None:
        """Show only the documents with these words; a heading only with a document under it."""
        wanted = words.casefold().split()
        first: QListWidgetItem | None = None
        heading: QListWidgetItem | None = None
        for number in range(self.list.count()):
            row = self.list.item(number)
            if row.data(Qt.ItemDataRole.UserRole) is None:
                heading = row
                row.setHidden(True)
                continue
            shown = all(word in row.text().casefold() for word in wanted)
            row.setHidden(not shown)
            if shown:
                first = first or row
                if heading is not None:
                    heading.setHidden(False)
        if first is not None:
            self.list.setCurrentItem(first)
        self._nothing.setVisible(first is None)
        self._open.setEnabled(first is not None)

    def _choose(self, row: QListWidgetItem | None) -> None:
        place = row.data(Qt.ItemDataRole.UserRole) if row is not None and not row.isHidden() else None
        if place is not None:
            self.accept()
            self.chosen.emit(self._offered[place])
