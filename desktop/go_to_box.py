"""The box that goes to a numbered place: 55, 第55段, a citation pasted from an e-mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.i18n import Languages
from desktop.theme import ICON_ROOM

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class GoToBox(QLineEdit):
    """Reads what is typed when Enter is pressed; of several places the first, then the next. Says so when it is
    none."""

    places_requested = Signal(object, int)
    """Where the text leads: every place it names (Citation), and which of them to go to."""
    not_understood = Signal(str)
    left = Signal()

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last = ("", -1)  # what was read last, and which of its places
        self.setTextMargins(ICON_ROOM, 0, 0, 0)
        self.returnPressed.connect(self._read)
        languages.changed.connect(self._translate)
        self._translate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _read(self) -> None:
        text = self.text().strip()
        if not text:
            return
        from db import citation

        places = citation.places(citation.resolve_all(text))
        if not places:
            self.selectAll()
            self.not_understood.emit(text)
            return
        before, at = self._last  # the same again leads on to the next place
        self._last = (text, (at + 1) % len(places) if text == before else 0)
        self.places_requested.emit(places, self._last[1])

    def _translate(self) -> None:
        self.setPlaceholderText(self.tr("Go to: 55, a citation"))
        self.setAccessibleName(self.tr("Go to a paragraph or a citation"))
        self.setToolTip(self.tr("A paragraph number, or a citation in any UN language (Ctrl+G)"))
