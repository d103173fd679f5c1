"""The menu bar and the toolbar as the first frame shows them; desktop.menus fills them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QWidget

from desktop import actions

_BAR_HEIGHT = 40
_BUTTON_WIDTH = 34


class Bars:
    """Titles and boxes in the places they keep, so that nothing moves when the commands come."""

    def __init__(self, window: QMainWindow, go_to: QWidget, search: QWidget) -> None:
        self.menus = [
            window.menuBar().addMenu(QCoreApplication.translate("Actions", title)) for title, _ in actions.MENUS
        ]
        self.toolbar = QToolBar(window)
        self.toolbar.setMovable(False)
        self.toolbar.setMinimumHeight(_BAR_HEIGHT)
        room = QWidget()
        room.setFixedWidth(_BUTTON_WIDTH * len(actions.TOOLBAR_LEFT))
        go_to.setFixedWidth(200)
        search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        search.setMinimumWidth(440)
        search.setMaximumWidth(560)
        self.room = self.toolbar.addWidget(room)
        for widget in (go_to, _spring(), search, _spring()):
            self.toolbar.addWidget(widget)
        window.addToolBar(self.toolbar)


def _spring() -> QWidget:
    spring = QWidget()
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spring
