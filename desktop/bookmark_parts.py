"""What the bookmarks panel is made of and where each part stands: the filter above, the list, what is kept below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.bookmark_details import BookmarkDetails
from desktop.bookmark_filter import BookmarkFilter
from desktop.bookmark_list import BookmarkList
from desktop.bookmark_several import SeveralBookmarks
from desktop.i18n import Languages
from desktop.reanchoring import Reanchoring
from desktop.theme import Theme


class BookmarkParts(QWidget):
    """The parts without words in them. What they say and do is the panel's."""

    def __init__(self, theme: Theme, languages: Languages, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.filter = BookmarkFilter(theme, languages, self)
        self._empty = QLabel(self)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setMargin(14)
        self.list = BookmarkList(theme, 2, self)
        self.reanchoring = Reanchoring(languages, self)
        self.details = BookmarkDetails(theme, languages, self)
        self.several = SeveralBookmarks(theme, languages, self)
        self.note = self.details.note
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filter)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.list, 1)
        for below in (self.reanchoring, self.details, self.several):
            layout.addWidget(below)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to the list. As its proxy for the focus the list would let Tab go past the filter."""
        super().focusInEvent(event)
        self.list.setFocus(event.reason())
