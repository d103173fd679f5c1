"""Bringing reports in: the files that were given, what was found in each, and what to do with them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.certificate import Certificate
from desktop.i18n import Languages
from desktop.import_list import HELD, OTHER, READY, REFUSED, UNNAMED, ImportModel, Item
from desktop.theme import Theme

_SHARES = 1000  # steps of the bar


class ImportDialog(QDialog):
    """Shows one file after the other; of several, a list stands beside. Reading and writing are Arriving's."""

    add_requested = Signal()
    stop_requested = Signal()
    open_requested = Signal(object)
    """A report that the library holds already is to be opened: its Edition."""

    corrected = Signal(object, object)
    """A file's facts were put right: its Item, and a Masthead with only these."""

    item_wanted = Signal(object)
    """A file is to be shown whose text is not at hand: its Item."""

    def __init__(self, theme: Theme, languages: Languages, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add report"))
        self.resize(820, 640)
        self.model = ImportModel(self)
        self.files = QListView(self)
        self.files.setModel(self.model)
        self.files.setUniformItemSizes(True)
        self.files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.files.setAccessibleName(self.tr("Files"))
        self.files.setFrameShape(QListView.Shape.NoFrame)
        self.files.setMinimumWidth(180)
        self.certificate = Certificate(theme, languages, self)
        self._message = QLabel(self)
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setMargin(32)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._message)
        self._pages.addWidget(self.certificate)
        panes = QSplitter(self)
        panes.addWidget(self.files)
        panes.addWidget(self._pages)
        panes.setStretchFactor(1, 1)
        panes.setSizes([240, 580])
        panes.setChildrenCollapsible(False)
        self._doing = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, _SHARES)
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(6)
        buttons = QDialogButtonBox(self)
        self.add: QPushButton = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.add.clicked.connect(self._act)
        self.cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(panes, 1)
        layout.addWidget(self._doing)
        layout.addWidget(self._bar)
        layout.addWidget(buttons)
        self.certificate.corrected.connect(lambda facts: self.corrected.emit(self._shown(), facts))
        self.files.selectionModel().currentChanged.connect(lambda *_: self.show_current())
        self.model.dataChanged.connect(lambda *_: self.settle())
        self.busy = False
        self._act_then = False
        self.settle()

    def show_files(self) -> None:
        """Show the files anew: the list stands there only beside several."""
        self.files.setVisible(len(self.model.items) > 1)
        if not self.files.currentIndex().isValid() and self.model.items:
            self.files.setCurrentIndex(self.model.index(0))
        self.show_current()

    def show_current(self) -> None:
        """Show what is known of the chosen file."""
        item = self._shown()
        if item is None:
            return
        if item.arrival is not None:
            self.certificate.show_arrival(item.arrival, item.changes)
            self._pages.setCurrentWidget(self.certificate)
        else:
            self._message.setText(item.why or self.tr("Reading {file}…").format(file=item.name))
            self._pages.setCurrentWidget(self._message)
            if not item.why:
                self.item_wanted.emit(item)
        self.settle()

    def tell(self, item: Item) -> None:
        """Show what became of a file."""
        self.model.tell(item)
        if item is not self._shown():
            return
        self.show_current()
        act, self._act_then = self._act_then, False
        if act and (item.state == READY or len(self.model.items) > 1):  # another version is first looked at
            self._act()

    def tell_progress(self, doing: str, share: float) -> None:
        """Say what is being done and what share of it is; nothing is being done for ""."""
        self.busy = bool(doing)
        self._doing.setText(doing)
        self._doing.setVisible(self.busy)
        self._bar.setVisible(self.busy)
        self._bar.setValue(round(share * _SHARES))
        self._bar.setAccessibleName(doing)
        self.settle()

    def settle(self) -> None:
        """Let the buttons say what can be done now."""
        items, shown = self.model.items, self._shown()
        wanted = sum(item.wanted for item in items)
        single = len(items) == 1
        caption = self.tr("&Add to the library")
        if single and shown and shown.state == OTHER:
            caption = self.tr("&Replace the version that is held")
        elif single and shown and shown.state == HELD:
            caption = self.tr("&Open the report")
        elif not single and wanted:
            caption = self.tr("&Add {count} reports").format(count=wanted)
        self.add.setText(caption)
        usable = wanted or (single and shown is not None and shown.state in (OTHER, HELD, UNNAMED))
        self.add.setEnabled(bool(usable) and not self.busy)
        self.add.setDefault(True)
        self.add.setVisible(not (single and shown is not None and shown.state == REFUSED))
        over = bool(items) and not wanted and not self.busy and not usable
        self.cancel.setText(self.tr("&Close") if over else self.tr("&Cancel"))

    def reject(self) -> None:
        """Stop what is being done; when nothing is, close."""
        self.stop_requested.emit()
        super().reject()

    def _act(self) -> None:
        shown = self._shown()
        if self.certificate.isVisible() and self.certificate.correct():
            self._act_then = self.certificate.symbol_is_right()
            return  # what was typed last counts: tell() goes on when it is taken in
        if len(self.model.items) == 1 and shown is not None:
            if shown.state == HELD and shown.arrival and shown.arrival.held:
                self.open_requested.emit(shown.arrival.held.edition)
                self.accept()
                return
            if not self.certificate.symbol_is_right() or shown.state == UNNAMED:
                return
            shown.wanted = True
        self.add_requested.emit()

    def _shown(self) -> Item | None:
        index: QModelIndex = self.files.currentIndex()
        return self.model.items[index.row()] if index.isValid() else None
