"""What is kept with the chosen bookmark, to be read and written: its note, its labels, its colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from db.records import Bookmark
from desktop.bookmark_colors import ColorBox
from desktop.bookmark_labels import LabelsEdit, joined, parted
from desktop.i18n import Languages
from desktop.theme import Theme

_PAUSE_MS = 400  # after the last key in a note, before it is saved


class Given(TypedDict, total=False):
    """What was written and is not saved yet, as Notebook.change takes it."""

    note: str
    labels: Sequence[str]
    color: str


class NoteEditor(QPlainTextEdit):
    """A note's text. Says when the reader leaves it."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class BookmarkDetails(QWidget):
    """The fields. They say when there is something to save; what is being typed is not overwritten."""

    save_requested = Signal()

    def __init__(self, theme: Theme, languages: Languages, parent: QWidget) -> None:
        super().__init__(parent)
        self._bookmark: Bookmark | None = None
        self._number = ""
        self._unsaved: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.save_requested)
        self._label = QLabel(self)
        self._label.setContentsMargins(4, 0, 4, 0)
        self.note = NoteEditor(self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(QFontMetrics(self.note.font()).height() * 4 + 12)
        self._label.setBuddy(self.note)
        self.labels = LabelsEdit(self)
        self.color = ColorBox(theme, self)
        self.color.setMinimumContentsLength(8)
        self.note.textChanged.connect(self._typed)
        self.note.left.connect(self._save)
        self.labels.textEdited.connect(lambda: self._unsaved.add("labels"))
        self.labels.finished.connect(self._take_labels)
        self.color.activated.connect(self._take_color)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self.labels, 1)
        below.addWidget(self.color)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self._label)
        layout.addWidget(self.note)
        layout.addLayout(below)
        languages.changed.connect(self._translate)
        self._translate()

    @property
    def key(self) -> int:
        """The bookmark that is shown, 0 for none."""
        return self._bookmark.id if self._bookmark else 0

    @property
    def in_use(self) -> bool:
        """Whether the cursor is in one of the fields."""
        return any(field.hasFocus() for field in (self.note, self.labels, self.color))

    def show_bookmark(self, bookmark: Bookmark | None, number: str) -> None:
        """Show a bookmark, standing at that number now; what was written of another one has been taken."""
        self._bookmark, self._number = bookmark, number
        self.setVisible(bookmark is not None)
        if bookmark is None:
            return
        if "note" not in self._unsaved and self.note.toPlainText() != bookmark.note:
            self.note.blockSignals(True)
            self.note.setPlainText(bookmark.note)
            self.note.blockSignals(False)
        if "labels" not in self._unsaved and parted(self.labels.text()) != bookmark.labels:
            self.labels.setText(joined(bookmark.labels))
        if "color" not in self._unsaved:
            self.color.show_color(bookmark.color)
        if not self._unsaved:
            self._say(self.tr("&Note on {number}"))

    def give_color(self, color: str) -> None:
        """Give the bookmark that is shown a colour, or take it away, as if it had been chosen here."""
        self.color.show_color(color)
        self._take_color()

    def say_saved(self) -> None:
        """Say that the note is kept."""
        self._say(self.tr("&Note (saved)"))

    def take(self) -> Given:
        """Return what was written and is not saved yet; from now on it is."""
        self._timer.stop()
        given: Given = {}
        if "note" in self._unsaved:
            given["note"] = self.note.toPlainText()
        if "labels" in self._unsaved:
            given["labels"] = parted(self.labels.text())
        if "color" in self._unsaved:
            given["color"] = self.color.color
        self._unsaved.clear()
        return given

    # --- inside

    def _say(self, words: str) -> None:
        self._label.setText(words.format(number=self._number))

    def _typed(self) -> None:
        if self._bookmark is not None:
            self._unsaved.add("note")
            self._timer.start()

    def _save(self) -> None:
        if self._unsaved:
            self.save_requested.emit()

    def _take_labels(self) -> None:
        if self._bookmark is not None and parted(self.labels.text()) != self._bookmark.labels:
            self._unsaved.add("labels")
            self.save_requested.emit()
        else:
            self._unsaved.discard("labels")

    def _take_color(self) -> None:
        if self._bookmark is not None:
            self._unsaved.add("color")
            self.save_requested.emit()

    def _translate(self) -> None:
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Write a note; it is saved as you type."))
        self.labels.setAccessibleName(self.tr("Labels"))
        self.labels.setPlaceholderText(self.tr("Labels, separated by commas"))
        self.color.say_names(self.tr("No colour"))
        self.color.setAccessibleName(self.tr("Colour"))
        self.color.setToolTip(self.tr("In the list, keys 1 to 4 give a bookmark a colour and 0 takes it away."))
        if self._bookmark is not None and not self._unsaved:
            self._say(self.tr("&Note on {number}"))
