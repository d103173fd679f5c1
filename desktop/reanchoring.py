"""What can be done about a bookmark that no longer fits its text: take it as it is now, or put it elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.i18n import Languages


class Reanchoring(QWidget):
    """A sentence and two buttons below the list, while a bookmark is chosen that moved, changed or is gone."""

    accepted = Signal()
    """The place and the words are to be taken as they are now."""

    placing_requested = Signal()
    """The bookmark is to be put on what is selected or current in the text."""

    place_requested = Signal(int)
    """A paragraph that is like the words is to be looked at: its position."""

    def __init__(self, languages: Languages, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = ""
        self._alike: Sequence[tuple[str, int]] | None = ()
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setContentsMargins(4, 0, 4, 0)
        self._said.setTextFormat(Qt.TextFormat.RichText)
        self.accept, self.place = (QPushButton(self) for _ in range(2))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.accept, 1)
        row.addWidget(self.place, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 0)
        layout.setSpacing(4)
        layout.addWidget(self._said)
        layout.addLayout(row)
        self.accept.clicked.connect(self.accepted)
        self.place.clicked.connect(self.placing_requested)
        self._said.linkActivated.connect(lambda position: self.place_requested.emit(int(position)))
        self.hide()
        languages.changed.connect(self._translate)

    @property
    def said(self) -> str:
        """What is said of the bookmark."""
        return self._said.text()

    def show_state(self, state: str, alike: Sequence[tuple[str, int]] | None = ()) -> None:
        """Show what can be done in a state of db.anchor, or where the report is "absent"; nothing for "ok" and "".

        `alike` are the numbers and positions of the paragraphs most like words that are gone, None while unknown.
        """
        self._state, self._alike = state, alike
        self.setVisible(state in ("moved", "changed", "gone", "absent"))
        self._translate()

    def _translate(self) -> None:
        self.accept.setVisible(self._state in ("moved", "changed"))
        self.accept.setText(self.tr("Accept"))
        self.accept.setToolTip(self.tr("Take the place and the words as they are now"))
        self.place.setText(self.tr("Put it here"))
        self.place.setToolTip(self.tr("Put it on the words that are selected in the text, or on the current paragraph"))
        sentence = {
            "moved": self.tr("The words stand elsewhere now."),
            "changed": self.tr("The words are not the ones you marked."),
            "gone": self.tr("The words are gone. Go to where they belong, then put it here."),
            "absent": self.tr("Its report is not in the library. Add it, or put the bookmark elsewhere."),
        }.get(self._state, "")
        if self._state == "gone" and self._alike:
            links = ", ".join(f'<a href="{place}">{escape(number)}</a>' for number, place in self._alike)
            sentence += "<br>" + self.tr("Most like it: {numbers}").format(numbers=links)
        self._said.setText(sentence)
        reading = Qt.TextInteractionFlag
        followed = reading.LinksAccessibleByMouse | reading.LinksAccessibleByKeyboard
        stops = "<a " in sentence  # Tab, where there is something to follow
        self._said.setTextInteractionFlags(followed if stops else reading.NoTextInteraction)
