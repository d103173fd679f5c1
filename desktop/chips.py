"""What a list is narrowed by, as buttons side by side that each take one thing away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from desktop.i18n import apart

_SPACING = 4
_NARROW = 40  # how far the line may shrink, in pixels


class Chips(QWidget):
    """The buttons, in as many lines as they need. A click or Space takes away what a button names."""

    removed = Signal(str)
    """The key of what is no longer wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: list[QToolButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: list[tuple[str, str]] = []
        self.hide()

    @property
    def shown(self) -> list[str]:
        """What the buttons name, in order."""
        return [name for _, name in self._shown]

    def show_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show a button for each key and name."""
        if list(chips) == self._shown:
            return
        self._shown = list(chips)
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = [self._made(key, name) for key, name in chips]
        self.setVisible(bool(chips))
        self.updateGeometry()
        self._lay_out(self.width(), True)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width, False)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROW, max((button.sizeHint().height() for button in self._buttons), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(event.size().width(), True)

    def _made(self, key: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(f"{apart(name)} ✕")
        button.setToolTip(name)
        button.setAccessibleName(self.tr("No longer filter by {what}").format(what=name))
        button.clicked.connect(lambda: self.removed.emit(key))
        button.show()
        return button

    def _lay_out(self, width: int, moving: bool) -> int:
        """Go through lines, from where lines begin, moving the buttons where wanted; return how high they all are."""
        height = self.minimumSizeHint().height()  # of each: faces of other scripts are higher
        left = top = 0
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for button in self._buttons:
            wide = min(button.sizeHint().width(), width)
            if left and left + wide > width:
                left, top = 0, top + height + _SPACING
            if moving:
                button.setGeometry(width - left - wide if mirrored else left, top, wide, height)
            left += wide + _SPACING
        return top + height
