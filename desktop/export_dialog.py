"""What is to leave, in which format, with or without the reader's own notes: asked before a file is named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

_ROWS = (3, 8)  # at the least and at the most in view


class ExportDialog(QDialog):
    """A list of what there is to export. Enter, a double click or the button goes on."""

    chosen = Signal(int, str, bool)
    """Which of what was offered, the format's name, and whether notes go along."""

    def __init__(self, offered: Sequence[str], formats: Mapping[str, str], form: str, parent: QWidget) -> None:
        """Offer these things, and the formats by name; `form` is chosen first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        what = QLabel(self.tr("&What"), self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What to export"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.addItems(list(offered))
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self.accept)
        what.setBuddy(self.list)
        row = self.list.sizeHintForRow(0) + 2 * self.list.spacing()
        self.list.setMinimumHeight(row * min(max(len(offered), _ROWS[0]), _ROWS[1]) + 8)
        self.format = QComboBox(self)
        for name, caption in formats.items():
            self.format.addItem(caption, name)
        self.format.setCurrentIndex(max(self.format.findData(form), 0))
        self.notes = QCheckBox(self.tr("With my &notes and labels"), self)
        self.notes.setChecked(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        save = buttons.addButton(self.tr("&Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form_row = QFormLayout()
        form_row.addRow(self.tr("&Format"), self.format)
        form_row.addRow("", self.notes)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(what)
        layout.addWidget(self.list, 1)
        layout.addLayout(form_row)
        layout.addWidget(buttons)
        self.resize(520, self.sizeHint().height())
        self.list.setFocus()

    def accept(self) -> None:
        """Go on with what is chosen."""
        super().accept()
        self.chosen.emit(self.list.currentRow(), self.format.currentData(), self.notes.isChecked())
