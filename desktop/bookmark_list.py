"""The list of bookmarks: passages that take a colour with a key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.bookmark_mark import COLORS
from desktop.passage_list import PassageList

_KEYS = {str(place): color for place, color in enumerate(("", *COLORS))}


class BookmarkList(PassageList):
    """1 to 4 give the chosen bookmark a colour, 0 takes it away."""

    color_requested = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.current() is not None and plain and event.text() in _KEYS:
            self.color_requested.emit(_KEYS[event.text()])
            return
        super().keyPressEvent(event)
