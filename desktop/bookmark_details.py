"""What is kept with the chosen bookmark, to be read and written: its note, its labels, its colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from db.records import Bookmark, Citation
from desktop.bookmark_colors import ColorBox
from desktop.bookmark_labels import LabelsEdit, joined, parted
from desktop.i18n import Languages
from desktop.note_editor import NoteEditor
from desktop.theme import Theme

_PAUSE_MS = 400  # after the last key in a note, before it is saved
_SHARE = 3  # of the panel's height, that part a long note may take
_BRIEF = 9  # highlighted words are named in so many times the width of an M


class Given(TypedDict, total=False):
    """What was written and is not saved yet, as Notebook.change takes it."""

    note: str
    labels: Sequence[str]
    color: str


class BookmarkDetails(QWidget):
    """The fields. They say when there is something to save; what is being typed is not overwritten."""

    save_requested = Signal()

    reference_requested = Signal(object)
    """A reference in the note is followed: its Citation, which names the document."""

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
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.note = NoteEditor(theme, languages, self)
        self._label.setBuddy(self.note)
        self.labels = LabelsEdit(self)
        self.color = ColorBox(theme, self)
        self.color.setMinimumContentsLength(8)
        self.note.textChanged.connect(self._typed)
        self.note.left.connect(self._save)
        self.note.reference_requested.connect(self._follow)
        parent.installEventFilter(self)
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
            self._say_on()

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the note grow with the panel."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.note.give_room(watched.height() // _SHARE)
        return super().eventFilter(watched, event)

    # --- inside

    def _say_on(self) -> None:
        """Say what the note is on."""
        bookmark = self._bookmark
        if bookmark is None or not bookmark.highlight:
            self._say(self.tr("&Note on {number}"))
            return
        metrics = QFontMetrics(self._label.font())
        words = metrics.elidedText(
            " ".join(bookmark.quote.split()), Qt.TextElideMode.ElideRight, _BRIEF * metrics.horizontalAdvance("M")
        )
        self._say(self.tr("&Note on the words “{words}”"), words.replace("&", "&&"))

    def _say(self, sentence: str, words: str = "") -> None:
        self._label.setText(sentence.format(number=self._number, words=words))

    def _follow(self, reference: Citation) -> None:
        """Ask for what a reference leads to; one that names no document means the bookmark's own."""
        if self._bookmark is not None and not reference.symbol:
            edition = self._bookmark.edition
            reference = reference._replace(symbol=edition.symbol, language=edition.language)
        self.reference_requested.emit(reference)

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
            self._say_on()
