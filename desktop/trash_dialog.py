"""The bookmarks that were removed: found again, brought back, or deleted for good."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QMessageBox, QPushButton, QVBoxLayout, QWidget

from db.text import fold
from db.undoing import KEPT_DAYS, Removed
from desktop import bookmark_rows
from desktop.navigation import Location
from desktop.passage_list import Passage, PassageList
from desktop.theme import Theme


class TrashDialog(QDialog):
    """A list in which several can be chosen. What it asks for is done by whoever hears it, who then shows the rest."""

    return_requested = Signal(list)
    """Bookmarks are to be brought back: their ids."""

    deletion_requested = Signal(list)
    """Bookmarks are to be deleted for good: their ids. The reader was asked."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._removed: Sequence[Removed] = ()
        room = parent.screen().availableSize()
        self.resize(min(640, room.width() - 40), min(480, room.height() - 60))
        self._lead, self._empty, self._said = (QLabel(self) for _ in range(3))
        for label in (self._lead, self._empty, self._said):
            label.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.hide()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setMargin(14)
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        theme.put_icon(self.filter, "filter")
        self.list = PassageList(theme, 2, self)
        self.list.setSelectionMode(self.list.SelectionMode.ExtendedSelection)
        self.bring_back, self.delete, self.leave = (QPushButton(self) for _ in range(3))
        for button in (self.bring_back, self.delete, self.leave):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.bring_back)
        buttons.addWidget(self.delete)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._lead)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._said)
        layout.addLayout(buttons)
        self.filter.textChanged.connect(self._fill)
        self.filter.returnPressed.connect(self._enter)
        self.list.selectionModel().selectionChanged.connect(self._enable)
        self.list.reading_requested.connect(self._bring_back)
        self.list.removal_requested.connect(self._ask)
        self.bring_back.clicked.connect(self._bring_back)
        self.delete.clicked.connect(self._ask)
        self.leave.clicked.connect(self.reject)

    def show_removed(self, removed: Sequence[Removed]) -> None:
        """List what is in the trash, the last removed first."""
        self._removed = removed
        self._fill()
        if self.focusWidget() in (None, self.leave):  # all that could have it while nothing was listed
            self._enter()

    def say(self, sentence: str) -> None:
        """Say what was done, or why it was not."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def translate(self) -> None:
        """Say everything in the language of the interface."""
        self.setWindowTitle(self.tr("Removed bookmarks"))
        self._lead.setText(
            self.tr("What you removed is kept for {days} days, with its notes and labels.").format(days=KEPT_DAYS)
        )
        self.filter.setPlaceholderText(self.tr("Filter bookmarks"))
        self.filter.setAccessibleName(self.tr("Filter bookmarks"))
        self.list.setAccessibleName(self.tr("Removed bookmarks"))
        self.bring_back.setText(self.tr("&Restore"))
        self.delete.setText(self.tr("&Delete for good…"))
        self.leave.setText(self.tr("&Close"))
        self.say("")
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
        elif event.key() == Qt.Key.Key_Down and self.filter.hasFocus():
            self._enter()
        else:
            super().keyPressEvent(event)

    # --- inside

    def _fill(self) -> None:
        words = fold(self.filter.text()).split()
        rows = [_row(each, self.tr("removed {when}")) for each in self._removed if _fits(each, words)]
        current = self.list.currentIndex().row()
        self.list.show_rows(rows)
        if rows:
            self.list.choose(min(max(current, 0), len(rows) - 1))
        self.list.setVisible(bool(rows))
        self.filter.setVisible(bool(self._removed))
        self._empty.setVisible(not rows)
        self._empty.setText(
            self.tr("No removed bookmark fits the filter. Esc clears it.")
            if self._removed
            else self.tr("Nothing was removed. A bookmark you remove stays here until you want it back.")
        )
        self._enable()

    def _enter(self) -> None:
        if self.list.isVisible():
            self.list.setFocus()

    def _chosen(self) -> list[int]:
        found = [self.list.rows[place] for place in sorted(each.row() for each in self.list.selectedIndexes())]
        return [row.key for row in found if isinstance(row, Passage)]

    def _enable(self) -> None:
        for button in (self.bring_back, self.delete):
            button.setEnabled(bool(self._chosen()))

    def _bring_back(self) -> None:
        if self._chosen():
            self.return_requested.emit(self._chosen())

    def _ask(self) -> None:
        """Ask before what cannot be undone."""
        keys = self._chosen()
        if not keys:
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Delete for good"))
        box.setText(self.tr("Delete %n bookmark(s) for good, with notes and labels?", "", len(keys)))
        box.setInformativeText(self.tr("This cannot be undone. Only a backup still has them."))
        deletion = box.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        deletion.clicked.connect(lambda: self.deletion_requested.emit(keys))
        box.open()


def _fits(removed: Removed, words: Sequence[str]) -> bool:
    bookmark = removed.bookmark
    told = fold("\n".join((bookmark.edition.symbol, bookmark.quote, bookmark.note, *bookmark.labels)))
    return all(word in told for word in words)


def _row(removed: Removed, told: str) -> Passage:
    bookmark = removed.bookmark
    when = QDateTime.fromString(removed.removed, Qt.DateFormat.ISODateWithMs).toLocalTime()
    said = told.format(when=QLocale().toString(when, QLocale.FormatType.ShortFormat))
    above = f"{bookmark.edition.symbol} · {said}"
    return bookmark_rows.row(bookmark, Location(bookmark.edition, -1), bookmark_rows.numbers(bookmark), above)
