"""What a list is narrowed by, as buttons side by side that each take one thing away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QToolButton, QWidget

from desktop.i18n import apart

_SPACING = 4


class FlowLayout(QLayout):
    """Widgets in lines, from where lines begin, as many in each as fit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(QRect(0, 0, width, 0), False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        tallest = max((item.sizeHint().height() for item in self._items), default=0)
        return QSize(40, tallest)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay_out(rect, True)

    def _lay_out(self, rect: QRect, moving: bool) -> int:
        """Go through the lines, moving the widgets where that is wanted; return how high they are together."""
        left, top = 0, 0
        height = self.minimumSize().height()  # of each: faces of other scripts are higher
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item in self._items:
            size = QSize(min(item.sizeHint().width(), rect.width()), height)
            if left and left + size.width() > rect.width():
                left, top = 0, top + height + _SPACING
            if moving:
                at = rect.width() - left - size.width() if mirrored else left
                item.setGeometry(QRect(rect.topLeft() + QPoint(at, top), size))
            left += size.width() + _SPACING
        return top + height


class Chips(QWidget):
    """The buttons. A click, Space or Delete takes away what a button names."""

    removed = Signal(str)
    """The key of what is no longer wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
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
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for key, name in chips:
            button = QToolButton(self)
            button.setText(f"{apart(name)} ✕")
            button.setToolTip(name)
            button.setAccessibleName(self.tr("No longer filter by {what}").format(what=name))
            button.clicked.connect(lambda _=False, key=key: self.removed.emit(key))
            self._flow.addWidget(button)
            button.show()
        self.setVisible(bool(chips))
        self.updateGeometry()
