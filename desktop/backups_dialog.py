"""Where a backup goes and whether the documents go along, and what came of it."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.backup import Backup
from desktop import backups_words


class BackupDialog(QDialog):
    """Asks; the backup is made by whoever hears `wanted`, and the dialog stays to say what came of it."""

    wanted = Signal(str, bool)
    """Back up into this file, with the documents or without."""

    def __init__(self, place: str, documents: int, size: int, moving: bool, parent: QWidget) -> None:
        """Offer a file; the library has so many documents and bytes. `moving`: it goes to another machine."""
        super().__init__(parent)
        self._moving = moving
        self.setWindowTitle(self.tr("Move to another laptop") if moving else self.tr("Back up"))
        intro = QLabel(
            self.tr("Your bookmarks, notes, labels and searches go into one file, which is then read again.")
        )
        intro.setWordWrap(True)
        self.file = QLineEdit(place, self)
        self.file.setMinimumWidth(360)
        browse = QPushButton(self.tr("Bro&wse…"), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.documents = QCheckBox(
            self.tr("With all &reports ({count}, {size})").format(count=documents, size=backups_words.size(size)), self
        )
        self.documents.setChecked(moving)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.hide()
        buttons = QDialogButtonBox(self)
        self.make = buttons.addButton(self.tr("&Back up"), QDialogButtonBox.ButtonRole.ActionRole)
        self.make.setDefault(True)
        self.make.clicked.connect(self._want)
        self.leave = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(browse)
        form = QFormLayout()
        form.addRow(self.tr("&File"), row)
        form.addRow("", self.documents)
        form.itemAt(0, QFormLayout.ItemRole.LabelRole).widget().setBuddy(self.file)  # type: ignore[attr-defined,union-attr,unused-ignore]
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(intro)
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.resize(560, self.sizeHint().height())
        self._asking = (self.file, browse, self.documents, self.make)

    def say_done(self, made: Backup) -> None:
        """Say what was backed up, and how to bring it back."""
        sentences = [
            self.tr("Done, and read again: {contents} in {size}.").format(
                contents=backups_words.contents(made), size=backups_words.size(made.size)
            )
        ]
        if self._moving:
            sentences.append(
                self.tr(
                    "On the other laptop: copy this file there, start RefDesk, choose File ▸ Restore… ▸ Another file…"
                    " and this file."
                )
            )
        self._say("\n\n".join(sentences))
        self.make.hide()
        self.leave.setText(self.tr("&Close"))
        self.leave.setDefault(True)
        self.leave.setFocus()

    def say_refusal(self, why: str) -> None:
        """Say why there is no backup, and let it be tried anew."""
        self._say(why)
        for widget in self._asking:
            widget.setEnabled(True)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()
        backups_words.grow(self)

    def _want(self) -> None:
        path = self.file.text().strip()
        if not path:
            self.file.setFocus()
            return
        for widget in self._asking:
            widget.setEnabled(False)
        self._say(self.tr("Backing up…"))
        self.wanted.emit(os.path.abspath(os.path.expanduser(path)), self.documents.isChecked())

    def _browse(self) -> None:
        chooser = QFileDialog(self, self.tr("Back up into"), self.file.text())
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("zip")
        chooser.setNameFilters([self.tr("Backups") + " (*.zip)"])
        chooser.fileSelected.connect(self.file.setText)
        chooser.open()
