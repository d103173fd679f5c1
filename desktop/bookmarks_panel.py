"""Bookmarks: a list that can be narrowed, and what is kept with each. What is shown is what the notebook committed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db import anchor
from db.errors import RefDeskError
from db.keys import number_order, symbol_key
from db.library import Library
from db.notebook import Notebook
from db.records import Body, Bookmark
from desktop import bookmark_mark, bookmark_rows
from desktop.bookmark_changes import BookmarkChanges
from desktop.bookmark_parts import BookmarkParts
from desktop.bookmark_rows import Standing, numbers
from desktop.i18n import Languages
from desktop.jobs import Jobs
from desktop.navigation import Location
from desktop.passage_list import Passage
from desktop.theme import Theme


class BookmarksPanel(BookmarkParts):
    """The filter above, the list in document order, what is kept with the chosen bookmark below."""

    location_requested = Signal(object)
    reading_requested = Signal()
    bookmarks_changed = Signal(object)
    """Positions of the bookmarked paragraphs of the open document, as the notebook now holds them."""

    shown = Signal()
    """Follows bookmarks_changed: `count` and `star_colors` are those of the same bookmarks."""

    told = Signal(str)
    """A sentence about what was just done."""

    refused = Signal(object)
    """The notebook could not be read or written: a RefDeskError."""

    correction_changed = Signal(object, str)
    """Undo or Redo changed a correction: the Change, and a sentence about it with {what} for what it was."""

    library: Library | None = None
    """Where other reports are looked up; without it only the open one's bookmarks can be opened."""

    def __init__(
        self, notebook: Notebook, jobs: Jobs, theme: Theme, languages: Languages, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, languages, parent)
        self._jobs = jobs
        self.changes = BookmarkChanges(notebook, jobs, self)
        self._body: Body | None = None
        self._bookmarks: tuple[Bookmark, ...] = ()  # of all reports
        self._standings: dict[int, Standing] = {}  # of those in the open one
        self._titles: dict[str, str] = {}
        self._asked = 0
        self._saving = False
        self._connect()
        languages.changed.connect(self._translate)
        self._translate()

    def _connect(self) -> None:
        self.changes.committed.connect(self._show)
        self.changes.told.connect(self.told)
        self.changes.refused.connect(self.refused)
        self.changes.correction_changed.connect(self.correction_changed)
        self.filter.changed.connect(self._narrow)
        self.filter.scope_changed.connect(self._change_scope)
        self.filter.entered.connect(self._enter)
        self._empty.linkActivated.connect(self.filter.clear)
        self.list.location_requested.connect(self._open)
        self.list.reading_requested.connect(self.reading_requested)
        self.list.removal_requested.connect(self.remove)
        self.list.selectionModel().currentChanged.connect(self._show_details)
        self.list.color_requested.connect(self.details.give_color)
        self.details.save_requested.connect(self._save)

    # --- what it shows

    def show_body(self, body: Body, bookmarks: tuple[Bookmark, ...]) -> None:
        """Show the bookmarks of another document."""
        kept = self.flush()
        self._body = body
        self._show(_with(kept, bookmarks))
        self._ask_for_titles()

    @property
    def count(self) -> int:
        """How many bookmarks the open document has, whatever is listed."""
        return len(self._standings)

    @property
    def star_colors(self) -> dict[int, str]:
        """The theme's colours of the bookmarked paragraphs of the open document that have one, by position."""
        colors: dict[int, str] = {}
        for bookmark in self._bookmarks:
            standing, shown = self._standings.get(bookmark.id), bookmark_mark.mark(bookmark.color)
            if standing and shown and standing.first >= 0:
                colors.update(dict.fromkeys(range(standing.first, standing.last + 1), shown.color))
        return colors

    def reload(self) -> None:
        """Show what the notebook holds now, where another program changed it; a note that is being typed stays."""

        def show(bookmarks: tuple[Bookmark, ...]) -> None:
            if self._body is not None and bookmarks != self._bookmarks:
                self._show(bookmarks)

        self._jobs.run(self.changes.notebook.bookmarks, show, self.refused.emit)

    def toggle(self, first: int, last: int) -> None:
        """Mark the paragraphs at these positions, or remove the bookmark they have."""
        known = self._at(first, last)
        if known is not None:
            self.remove(known.id)
        else:
            self._mark(first, last, self._marked)

    def _at(self, first: int, last: int) -> Bookmark | None:
        """Return the bookmark on the paragraphs at these positions."""
        here = (mark for mark in self._bookmarks if mark.id in self._standings)
        return next((mark for mark in here if self._standings[mark.id][:2] == (first, last)), None)

    def _mark(self, first: int, last: int, done: Callable[[Bookmark], None]) -> None:
        if self._body is None:
            return
        marked = anchor.whole(self._body.paragraphs[first : last + 1])
        if marked is None:
            self.told.emit(self.tr("This paragraph has no number, so nothing could point back to it."))
            return
        self.changes.add(self._body.document.edition, marked, "", done)

    def _marked(self, bookmark: Bookmark) -> None:
        self._choose(bookmark)
        self.told.emit(self.tr("Bookmarked {number}").format(number=numbers(bookmark)))

    def remove(self, bookmark_id: int) -> None:
        """Remove a bookmark; Undo brings it back."""
        self.flush()
        self.changes.remove([bookmark for bookmark in self._bookmarks if bookmark.id == bookmark_id])

    def undo(self) -> None:
        """Take back the last change of the notebook."""
        self.flush()
        self.changes.undo()

    def redo(self) -> None:
        """Make again what was last taken back."""
        self.flush()
        self.changes.redo()

    def edit_note(self, first: int, last: int) -> None:
        """Put the cursor into the note of the paragraphs at these positions, marking them first if need be."""

        def write(bookmark: Bookmark) -> None:
            self._marked(bookmark)
            self.note.setFocus()

        known = self._at(first, last)
        if known is None:
            self._mark(first, last, write)
        else:
            self._choose(known)
            self.note.setFocus()

    def flush(self) -> Bookmark | None:
        """Save what is still being typed, now; return the bookmark as it then is, None where there was nothing."""
        key, given = self.details.key, self.details.take()
        if given:
            try:
                kept = self.changes.notebook.change(key, **given)
            except RefDeskError as error:
                self.refused.emit(error)
            else:
                self._bookmarks = _with(kept, self._bookmarks)
                return kept
        return None

    # --- inside

    def _save(self) -> None:
        """Save what was written: one thing after the other, so that the last one written is the one kept."""
        if self._saving:
            return
        key, given = self.details.key, self.details.take()
        if given:
            self._saving = True
            self.changes.run(
                lambda: self.changes.notebook.change(key, **given), lambda _: self._saved("note" in given), self._fail
            )

    def _saved(self, note: bool) -> None:
        """Say that a note is kept, and save what was written meanwhile."""
        self._saving = False
        if note:
            self.details.say_saved()
        self._save()

    def _fail(self, error: RefDeskError) -> None:
        self._saving = False
        bookmark = self._chosen()
        self.details.color.show_color(bookmark.color if bookmark else "")  # what was written is not taken away
        self.refused.emit(error)

    def _show(self, bookmarks: tuple[Bookmark, ...]) -> None:
        """Show what the notebook holds."""
        body = self._body
        if body is None:
            return
        self._bookmarks = bookmarks
        symbol = symbol_key(body.document.edition.symbol)
        own = [mark for mark in bookmarks if symbol_key(mark.edition.symbol) == symbol]
        self._standings = bookmark_rows.standings(body, own)
        labels = {label for bookmark in bookmarks for label in bookmark.labels}
        self.details.labels.know(sorted(labels, key=number_order))
        self._fill()
        marked = {
            place for each in self._standings.values() if each.first >= 0 for place in range(each[0], each[1] + 1)
        }
        self.bookmarks_changed.emit(frozenset(marked))
        self.shown.emit()

    def _fill(self) -> None:
        """List those that are wanted. The one that is being written stays, whatever it says now."""
        body = self._body
        if body is None:
            return
        everywhere = self.filter.everywhere.isChecked()
        scope = [mark for mark in self._bookmarks if everywhere or mark.id in self._standings]
        self.filter.know(scope)
        writing = self.details.key if self.details.in_use else 0
        wanted = [mark for mark in scope if mark.id == writing or self.filter.admits(mark)]
        if self.filter.newest.isChecked():
            wanted.sort(key=lambda bookmark: bookmark.created, reverse=True)
        rows = (
            bookmark_rows.grouped(body, wanted, self._standings, self._titles)
            if everywhere
            else bookmark_rows.rows(body, wanted, self._standings)
        )
        chosen, focused = self.list.current(), self.list.hasFocus() or self.details.in_use
        self.list.show_rows(rows)
        self.filter.setVisible(bool(self._bookmarks))
        self._empty.setText("" if rows else self._nothing(bool(scope)))
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        if chosen is not None:
            self._choose_row(chosen.key)
        self._show_details()
        if focused and not rows:
            self.reading_requested.emit()  # the focus would go to the next box, and Ctrl+Z with it

    def _narrow(self) -> None:
        self.flush()
        self._fill()

    def _change_scope(self) -> None:
        """Show the bookmarks of all reports under their titles, or again those of the open one."""
        self._narrow()
        self._ask_for_titles()

    def _ask_for_titles(self) -> None:
        library = self.library
        if library is not None and self.filter.everywhere.isChecked():
            self._jobs.run(lambda: bookmark_rows.titles(library), self._entitle, self.refused.emit)

    def _entitle(self, titles: dict[str, str]) -> None:
        if titles != self._titles:
            self._titles = titles
            self._fill()

    def _enter(self) -> None:
        """Go from the filter to the list."""
        if self.list.isVisible():
            if self.list.current() is None:
                self.list.choose_first()
            self.list.setFocus()

    def _open(self, location: Location) -> None:
        """Ask for the place of the chosen bookmark, which for one in another report has to be looked up."""
        self._asked += 1
        asked, library, bookmark = self._asked, self.library, self._chosen()
        if bookmark is None or bookmark.id in self._standings or library is None:
            self.location_requested.emit(location)
            return

        def opened(place: Location | None) -> None:
            if self._asked != asked:
                return
            if place is None:
                self.told.emit(
                    self.tr("{symbol} is not in the library; the bookmark keeps the words.").format(
                        symbol=bookmark.edition.symbol
                    )
                )
            else:
                self.location_requested.emit(place)

        self._jobs.run(lambda: bookmark_rows.where(library, bookmark), opened, self.refused.emit)

    def _chosen(self) -> Bookmark | None:
        chosen = self.list.current()
        return next((mark for mark in self._bookmarks if chosen and mark.id == chosen.key), None)

    def _choose(self, bookmark: Bookmark) -> None:
        """Choose a bookmark; a filter that would hide it ends."""
        if not self._choose_row(bookmark.id):
            self.filter.clear()
            self._choose_row(bookmark.id)
        self._show_details()

    def _choose_row(self, bookmark_id: int) -> bool:
        for row, found in enumerate(self.list.rows):
            if isinstance(found, Passage) and found.key == bookmark_id:
                self.list.choose(row)
                return True
        return False

    def _show_details(self) -> None:
        chosen, bookmark = self.list.current(), self._chosen()
        if self.details.key != (bookmark.id if bookmark else 0):
            self.flush()
            bookmark = self._chosen()
        self.details.show_bookmark(bookmark, chosen.number if chosen else "")

    def _nothing(self, filtered: bool) -> str:
        """Return what stands where no bookmark is listed."""
        if filtered:
            lead, link = self.tr("No bookmark fits the filter."), self.tr("Clear the filter (Esc)")
            return f'<p>{lead}</p><p><a href="clear">{link}</a></p>'
        return self.tr(
            "No bookmarks yet.\n\nPress B while reading to mark the current paragraph, or click beside its number."
            " Several paragraphs: select words in them first."
        )

    def _translate(self) -> None:
        self.list.setAccessibleName(self.tr("Bookmarks"))
        self._show(self._bookmarks)


def _with(kept: Bookmark | None, bookmarks: tuple[Bookmark, ...]) -> tuple[Bookmark, ...]:
    """Return bookmarks with one of them as it was kept since they were read."""
    return tuple(kept if kept and mark.id == kept.id else mark for mark in bookmarks)
