"""Bookmarks and their notes. Shows a star as solid only after the notebook has committed it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from db import anchor
from db.errors import RefDeskError
from db.keys import symbol_key
from db.notebook import Change, Notebook
from db.records import Body, Bookmark
from desktop.i18n import Languages
from desktop.jobs import Jobs
from desktop.navigation import Location
from desktop.passage_list import Passage, PassageList
from desktop.theme import Theme

T = TypeVar("T")

_PAUSE_MS = 400  # after the last key in a note, before it is saved


class NoteEditor(QPlainTextEdit):
    """A note's text. Says when the reader leaves it."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class BookmarksPanel(QWidget):
    """The list in document order, the chosen bookmark's note below it."""

    location_requested = Signal(object)
    reading_requested = Signal()
    bookmarks_changed = Signal(object)
    """Positions of the bookmarked paragraphs of the open document, as the notebook now holds them."""

    told = Signal(str)
    """A sentence about what was just done."""

    refused = Signal(object)
    """The notebook could not be read or written: a RefDeskError."""

    correction_changed = Signal(object, str)
    """Undo or Redo changed a correction: the Change, and a sentence about it with {what} for what it was."""

    def __init__(
        self, notebook: Notebook, jobs: Jobs, theme: Theme, languages: Languages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._jobs = jobs
        self._body: Body | None = None
        self._bookmarks: tuple[Bookmark, ...] = ()
        self._positions: dict[int, tuple[int, int]] = {}
        self._editing = 0  # the bookmark whose note is in the editor
        self._unsaved = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._save_note)

        self._empty = QLabel(self)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setMargin(14)
        self.list = PassageList(theme, 2, self)
        self.list.location_requested.connect(self.location_requested)
        self.list.reading_requested.connect(self.reading_requested)
        self.list.removal_requested.connect(self.remove)
        self.list.selectionModel().currentChanged.connect(self._show_note)
        self._label = QLabel(self)
        self._label.setContentsMargins(12, 6, 12, 2)
        self.note = NoteEditor(self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(QFontMetrics(self.note.font()).height() * 5 + 12)
        self.note.textChanged.connect(self._typed)
        self.note.left.connect(self._save_note)
        self._label.setBuddy(self.note)
        self.setFocusProxy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._label)
        layout.addWidget(self.note)
        languages.changed.connect(self._translate)
        self._translate()

    # --- what it shows

    def show_body(self, body: Body, bookmarks: tuple[Bookmark, ...]) -> None:
        """Show the bookmarks of another document."""
        self.flush()
        self._body = body
        self._show(bookmarks)

    def reload(self) -> None:
        """Show what the notebook holds now, where another program changed it; a note that is being typed stays."""

        def show(bookmarks: tuple[Bookmark, ...]) -> None:
            if self._body is not None and self._own(bookmarks) != self._bookmarks:
                self._show(bookmarks)

        self._jobs.run(self._notebook.bookmarks, show, self.refused.emit)

    def toggle(self, first: int, last: int) -> None:
        """Mark the paragraphs at these positions, or remove the bookmark they have."""
        if self._body is None:
            return
        for bookmark in self._bookmarks:
            if self._positions.get(bookmark.id) == (first, last):
                self.remove(bookmark.id)
                return
        marked = self._body.paragraphs[first : last + 1]
        numbers = [paragraph.number for paragraph in marked if paragraph.number]
        if not numbers:
            self.told.emit(self.tr("This paragraph has no number, so nothing could point back to it."))
            return
        edition, quote = self._body.document.edition, anchor.quote(marked)
        self._change(
            lambda: self._notebook.add(edition, numbers[0], numbers[-1], quote),
            self._marked,
        )

    def _marked(self, bookmark: Bookmark) -> None:
        self._choose(bookmark.id)
        self.told.emit(self.tr("Bookmarked {number}").format(number=_numbers(bookmark)))

    def remove(self, bookmark_id: int) -> None:
        """Remove a bookmark; Undo brings it back."""
        self.flush()
        self._change(
            lambda: self._notebook.remove(bookmark_id),
            lambda bookmark: self.told.emit(
                self.tr("Removed the bookmark on {number}. Ctrl+Z brings it back.").format(number=_numbers(bookmark))
            ),
        )

    def undo(self) -> None:
        """Take back the last change of the notebook."""
        self.flush()
        self._change(self._notebook.undo, lambda change: self._say_change(change, self.tr("Undone: {what}")))

    def redo(self) -> None:
        """Make again what was last taken back."""
        self.flush()
        self._change(self._notebook.redo, lambda change: self._say_change(change, self.tr("Redone: {what}")))

    def edit_note(self, first: int, last: int) -> None:
        """Put the cursor into the note of the paragraphs at these positions, marking them first if need be."""
        for bookmark in self._bookmarks:
            if self._positions.get(bookmark.id) == (first, last):
                self._choose(bookmark.id)
                self.note.setFocus()
                return
        self.toggle(first, last)
        self.note.setFocus()

    def flush(self) -> None:
        """Save a note that is still being typed, now."""
        if self._unsaved:
            self._timer.stop()
            self._unsaved = False
            try:
                self._notebook.change(self._editing, note=self.note.toPlainText())
            except RefDeskError as error:
                self.refused.emit(error)

    # --- inside

    def _say_change(self, change: Change | None, sentence: str) -> None:
        if change is None:
            self.told.emit(self.tr("There is nothing more to undo or redo."))
            return
        if change.bookmark is None:
            self.correction_changed.emit(change, sentence)
            return
        number = _numbers(change.bookmark)
        what = {
            "added": self.tr("bookmark on {number} added"),
            "removed": self.tr("bookmark on {number} removed"),
            "changed": self.tr("bookmark on {number} changed"),
        }[change.kind]
        self.told.emit(sentence.format(what=what.format(number=number)))

    def _change(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Change the notebook on the pool, then show what it holds, then say it."""

        def both() -> tuple[T, tuple[Bookmark, ...]]:
            result = work()
            return result, self._notebook.bookmarks()

        def shown(outcome: tuple[T, tuple[Bookmark, ...]]) -> None:
            result, bookmarks = outcome
            self._show(bookmarks)
            done(result)

        self._jobs.run(both, shown, self.refused.emit)

    def _show(self, bookmarks: tuple[Bookmark, ...]) -> None:
        body = self._body
        if body is None:
            return
        anchors = anchor.Anchors(body.document.edition, body.paragraphs)
        self._bookmarks = self._own(bookmarks)
        places: dict[str, int] = {}
        for paragraph in body.paragraphs:
            places.setdefault(paragraph.number or "", paragraph.position)
        self._positions = {}
        rows: list[Passage] = []
        marked: set[int] = set()
        for bookmark in self._bookmarks:
            found = anchors.find(bookmark)
            first, last = (_place(number, places) for number in (found.first, found.last))
            if found.state != "gone" and 0 <= first <= last:
                self._positions[bookmark.id] = (first, last)
                marked.update(range(first, last + 1))
            place = Location(body.document.edition, first if bookmark.id in self._positions else -1)
            state = {
                "moved": self.tr("moved, was {number}").format(number=_numbers(bookmark)),
                "changed": self.tr("the text has changed"),
                "gone": self.tr("no longer in the text"),
            }.get(found.state, "")
            beginning = bookmark.quote[:120]
            rows.append(Passage(place, found.first, beginning, above=state, note=bookmark.note, key=bookmark.id))
        chosen, focused = self.list.current(), self.list.hasFocus() or self.note.hasFocus()
        self.list.show_rows(rows)
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        if chosen is not None:
            self._choose(chosen.key)
        self._show_note()
        if focused and not rows:
            self.reading_requested.emit()  # the focus would go to the next box, and Ctrl+Z with it
        self.bookmarks_changed.emit(frozenset(marked))

    def _own(self, bookmarks: tuple[Bookmark, ...]) -> tuple[Bookmark, ...]:
        """Return those that are in the open document."""
        symbol = symbol_key(self._body.document.edition.symbol) if self._body else ""
        return tuple(mark for mark in bookmarks if symbol_key(mark.edition.symbol) == symbol)

    def _choose(self, bookmark_id: int) -> None:
        for row, found in enumerate(self.list.rows):
            if isinstance(found, Passage) and found.key == bookmark_id:
                self.list.choose(row)
        self._show_note()

    def _show_note(self) -> None:
        chosen = self.list.current()
        key = chosen.key if chosen else 0
        self.note.setVisible(bool(key))
        self._label.setVisible(bool(key))
        if key == self._editing and self._unsaved:
            return
        self.flush()
        self._editing = key
        note = chosen.note if chosen else ""
        if self.note.toPlainText() != note:
            self.note.blockSignals(True)
            self.note.setPlainText(note)
            self.note.blockSignals(False)
        if chosen is not None:
            self._label.setText(self.tr("&Note on {number}").format(number=chosen.number))

    def _typed(self) -> None:
        if self._editing:
            self._unsaved = True
            self._timer.start()
            self._label.setText(self.tr("&Note (not saved yet)"))

    def _save_note(self) -> None:
        if not self._unsaved:
            return
        self._timer.stop()
        self._unsaved = False
        editing, note = self._editing, self.note.toPlainText()
        self._change(
            lambda: self._notebook.change(editing, note=note),
            lambda _bookmark: self._label.setText(self.tr("&Note (saved)")),
        )

    def _translate(self) -> None:
        self.list.setAccessibleName(self.tr("Bookmarks"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Write a note; it is saved as you type."))
        self._empty.setText(
            self.tr(
                "No bookmarks yet.\n\nPress B while reading to mark the current paragraph, or click beside its number."
                " Several paragraphs: select words in them first."
            )
        )
        self._show(self._bookmarks)


def _place(number: str, places: dict[str, int]) -> int:
    """Return the position of a number, or of the paragraph that 5(a) is part of; -1 when there is neither."""
    return places.get(number, places.get(number.partition("(")[0].rstrip(), -1))


def _numbers(bookmark: Bookmark) -> str:
    return bookmark.first if bookmark.first == bookmark.last else f"{bookmark.first}–{bookmark.last}"
