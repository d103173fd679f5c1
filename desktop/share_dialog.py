"""Which bookmarks are to go into a file for a colleague, and what goes along: asked before the file is named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from db.records import Bookmark


class Choice(NamedTuple):
    """Bookmarks that can be shared together: what they are called, and how many reports they are on that are held."""

    caption: str
    bookmarks: tuple[Bookmark, ...]
    documents: int


class ShareDialog(QDialog):
    """Says what leaves before it leaves. Notes and labels stay unless they are asked for."""

    chosen = Signal(int, bool, bool)
    """Which choice, whether notes and labels go along, and whether the reports do."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices
        self.setWindowTitle(self.tr("Share bookmarks"))
        self.which = QComboBox(self)
        self.which.setMinimumWidth(320)
        for choice in choices:
            self.which.addItem(f"{choice.caption} ({len(choice.bookmarks)})")
        self.notes = QCheckBox(self.tr("With my &notes and labels"), self)
        self.documents = QCheckBox(self)
        self.documents.setChecked(True)
        self.meaning = QLabel(self)
        self.meaning.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.saving = buttons.addButton(self.tr("&Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.saving.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Which"), self.which)
        form.addRow("", self.notes)
        form.addRow("", self.documents)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.meaning)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.which.currentIndexChanged.connect(self._tell)
        self.notes.toggled.connect(self._tell)
        self._tell()
        self.resize(480, max(self.sizeHint().height(), 230))

    def accept(self) -> None:
        """Go on with what is chosen."""
        super().accept()
        documents = self.documents.isEnabled() and self.documents.isChecked()
        self.chosen.emit(self.which.currentIndex(), self.notes.isChecked(), documents)

    def _tell(self) -> None:
        """Say what would leave."""
        choice = self._choices[self.which.currentIndex()]
        self.documents.setText(
            self.tr("With the &reports they are in ({count}), for a colleague without them").format(
                count=choice.documents
            )
        )
        self.documents.setEnabled(choice.documents > 0)
        notes = sum(bool(each.note.strip()) for each in choice.bookmarks)
        self.meaning.setText(
            self.tr("Your notes ({count}) and labels can be read by whoever gets the file.").format(count=notes)
            if self.notes.isChecked()
            else self.tr("Your notes and labels stay here. The words you marked and their colours go along.")
        )
