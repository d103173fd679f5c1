"""Two bookmarks on the same words beside each other, the reader's own and a colleague's, and which of them wins."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from db.records import Bookmark
from db.sharing import BOTH, MINE, THEIRS, Conflict
from desktop import bookmark_mark

_WAYS = (BOTH, MINE, THEIRS)
_LINES = 4


class ConflictPane(QWidget):
    """Shows one conflict at a time; without one it is empty and takes no choice."""

    settled = Signal(str)
    """The conflict shown is to end so: BOTH, MINE or THEIRS."""

    all_settled = Signal(str)
    """So are all."""

    def __init__(self, several: bool, parent: QWidget) -> None:
        """`several` tells that there is more than one, so that all can be settled alike."""
        super().__init__(parent)
        self.mine, self.theirs = QPlainTextEdit(self), QPlainTextEdit(self)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        for column, (box, name) in enumerate(((self.mine, self.tr("Yours")), (self.theirs, self.tr("Theirs")))):
            box.setReadOnly(True)
            box.setTabChangesFocus(True)
            box.setFixedHeight(box.fontMetrics().lineSpacing() * _LINES + 14)
            box.setAccessibleName(name)
            label = QLabel(name, self)
            label.setBuddy(box)
            grid.addWidget(label, 0, column)
            grid.addWidget(box, 1, column)
        self.ways = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(14)
        for place, caption in enumerate((self.tr("Keep &both"), self.tr("Keep m&ine"), self.tr("Take &theirs"))):
            button = QRadioButton(caption, self)
            self.ways.addButton(button, place)
            row.addWidget(button)
        self.ways.button(0).setChecked(True)
        self.ways.idClicked.connect(lambda place: self.settled.emit(_WAYS[place]))
        row.addStretch(1)
        self.alike = QPushButton(self.tr("The same for &all"), self)
        self.alike.setAutoDefault(False)
        self.alike.setVisible(several)
        self.alike.clicked.connect(lambda: self.all_settled.emit(_WAYS[self.ways.checkedId()]))
        row.addWidget(self.alike)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(grid)
        layout.addLayout(row)
        self.show_conflict(None)

    def way(self, how: str) -> QRadioButton:
        """Return the button that lets the conflict end so."""
        button = self.ways.button(_WAYS.index(how))
        assert isinstance(button, QRadioButton)  # noqa: S101
        return button

    def show_conflict(self, conflict: Conflict | None, how: str = BOTH) -> None:
        """Show both sides, and how it will end; None for no conflict."""
        self.setEnabled(conflict is not None)
        self.mine.setPlainText(self._told(conflict.here) if conflict else "")
        self.theirs.setPlainText(self._told(conflict.there) if conflict else "")
        self.way(how).setChecked(True)

    def _told(self, bookmark: Bookmark) -> str:
        """Return what somebody keeps with a bookmark, and when they last did."""
        kept = (bookmark_mark.tags(bookmark.labels), bookmark_mark.name(bookmark.color), bookmark.modified[:10])
        return "\n".join(filter(None, (bookmark.note.strip() or self.tr("(no note)"), "  ".join(filter(None, kept)))))
