"""The search box. It says what was typed and which way to go; it searches nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.i18n import Languages
from desktop.theme import ICON_ROOM

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent, QKeyEvent


class SearchBox(QLineEdit):
    """The box. Only committed text counts: what an input method is still composing never searches."""

    down_pressed = Signal()
    next_requested = Signal()
    previous_requested = Signal()
    left = Signal()

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self.setTextMargins(ICON_ROOM, 0, 0, 0)
        languages.changed.connect(self._translate)
        self._translate()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        if self._composing:  # keys belong to the input method until it has committed
            super().keyPressEvent(event)
            return
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.previous_requested if back else self.next_requested).emit()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _translate(self) -> None:
        self.setPlaceholderText(self.tr("Search the report (Ctrl+K)"))
        self.setAccessibleName(self.tr("Search the report"))
