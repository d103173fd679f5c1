"""A register with room: every fact in a column, in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from db.library import Library
from desktop.i18n import Languages
from desktop.jobs import Jobs
from desktop.register_panel import RegisterPanel
from desktop.theme import Theme


class RegisterWindow(QDialog):
    """A window beside the main one. Esc closes it; so does Enter on a place, to read there."""

    reading_requested = Signal()

    def __init__(self, library: Library, jobs: Jobs, theme: Theme, languages: Languages, parent: QWidget) -> None:
        super().__init__(parent)
        room = parent.screen().availableSize()
        self.resize(min(1180, room.width() - 40), min(660, room.height() - 60))
        self.panel = RegisterPanel(library, jobs, theme, languages, True, self)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._close = QPushButton(self)
        self._close.setAutoDefault(False)
        below = QHBoxLayout()
        below.setContentsMargins(8, 6, 8, 8)
        below.addWidget(self._said, 1)
        below.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.panel, 1)
        layout.addLayout(below)
        self.panel.reading_requested.connect(self.reading_requested)
        self.panel.reading_requested.connect(self.accept)
        self.panel.told.connect(self._said.setText)
        self._close.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.panel.filter.setFocus)
        languages.changed.connect(self._translate)
        self._translate()

    def open(self) -> None:
        """Show in front, with the keyboard in the register."""
        self._said.clear()
        self.show()
        self.raise_()
        self.activateWindow()
        self.panel.enter()

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("Registers"))
        self._close.setText(self.tr("C&lose"))
        self._said.clear()
