"""Which bookmarks are listed and how: the scope, the filter, the order, and what is chosen. Nothing is changed here."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from db.anchor import Anchor
from db.keys import number_order, symbol_key
from db.library import Library
from db.records import Body, Bookmark
from desktop import bookmark_rows
from desktop.bookmark_order import DOCUMENT, OWN, arranged
from desktop.bookmark_parts import BookmarkParts
from desktop.bookmark_rows import Standing
from desktop.i18n import Languages
from desktop.jobs import Jobs
from desktop.navigation import Location
from desktop.passage_list import Passage
from desktop.theme import Theme


class BookmarkListing(BookmarkParts):
    """Lists the bookmarks it was given as the filter above wants them."""

    location_requested = Signal(object)
    reading_requested = Signal()
    listed_changed = Signal()
    """`listed` are others, or stand in another order."""

    told = Signal(str)
    """A sentence about what was just done."""

    refused = Signal(object)
    """The notebook could not be read or written: a RefDeskError."""

    library: Library | None = None
    """Where other reports are looked up; without it only the open one's bookmarks can be opened."""

    def __init__(self, jobs: Jobs, theme: Theme, languages: Languages, parent: QWidget | None) -> None:
        super().__init__(theme, languages, parent)
        self._jobs = jobs
        self._body: Body | None = None
        self._bookmarks: tuple[Bookmark, ...] = ()  # of all reports
        self._standings: dict[int, Standing] = {}  # of those in the open one
        self._elsewhere: dict[int, Anchor | None] = {}  # of those in others, as far as they were looked at
        self._titles: dict[str, str] = {}
        self._listed: tuple[Bookmark, ...] = ()
        self._surveyed: tuple[object, ...] = ()  # of what was asked last where it stands
        self._concerned: tuple[object, ...] = ()  # of what the countries were asked last
        self._asked = 0
        self.filter.changed.connect(self._narrow)
        self.filter.order_changed.connect(self._narrow)
        self.filter.scope_changed.connect(self._narrow)
        self.filter.unfolded.connect(self._ask_for_countries)
        self.filter.entered.connect(self._enter)
        self._empty.linkActivated.connect(self.filter.clear)
        self.list.location_requested.connect(self._open)
        self.list.reading_requested.connect(self.reading_requested)

    @property
    def listed(self) -> tuple[Bookmark, ...]:
        """The bookmarks as they are listed: those that the filter admits, in the order that is chosen."""
        return self._listed

    @property
    def chosen(self) -> list[Bookmark]:
        """The bookmarks that are chosen, in the order of the list."""
        known = {bookmark.id: bookmark for bookmark in self._listed}
        return [known[key] for key in self.list.chosen if key in known]

    def flush(self) -> Bookmark | None:
        """Save what is still being typed, now; return the bookmark as it then is, None where there was nothing."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.filter.active:
            self.filter.clear()
        else:
            super().keyPressEvent(event)

    def show_corrected(self) -> None:
        """Let the filter follow corrections of which countries words name."""
        self._ask_for_countries()

    # --- for the panel

    def _know(self, bookmarks: tuple[Bookmark, ...], body: Body) -> None:
        """List what the notebook holds now."""
        self._bookmarks, self._body = bookmarks, body
        symbol = symbol_key(body.document.edition.symbol)
        own = [mark for mark in bookmarks if symbol_key(mark.edition.symbol) == symbol]
        self._standings = bookmark_rows.standings(body, own)
        labels = sorted({label for bookmark in bookmarks for label in bookmark.labels}, key=number_order)
        for field in (self.details.labels, self.several.labels):
            field.know(labels)
        self._fill()

    def _fill(self) -> None:
        """List those that are wanted. The one that is being written stays, whatever it says now."""
        body = self._body
        if body is None:
            return
        scope, everywhere, order = self._scope(), self.filter.everywhere.isChecked(), self.filter.chosen_order
        self.filter.know(scope)
        writing = self.details.key if self.details.in_use else 0
        wanted = [mark for mark in scope if mark.id == writing or self.filter.admits(mark)]
        wanted = arranged(wanted, order, self._standings)
        there = {
            mark.id: bookmark_rows.standing(mark, self._elsewhere[mark.id])
            for mark in wanted
            if mark.id in self._elsewhere and mark.id not in self._standings
        }
        if everywhere and order != OWN:
            rows = bookmark_rows.grouped(body, wanted, self._standings, there, self._titles)
        elif everywhere or order != DOCUMENT:
            rows = bookmark_rows.rows(body, wanted, self._standings, there, symbols=everywhere)
        else:
            rows = bookmark_rows.parted(body, wanted, self._standings)
        current, chosen = self.list.current(), self.list.chosen
        focused = self.list.hasFocus() or self.details.in_use
        self.list.movable = order == OWN
        self.list.show_rows(rows)
        self.filter.setVisible(bool(self._bookmarks))
        self._empty.setText("" if rows else self._nothing(bool(scope)))
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        known = {bookmark.id: bookmark for bookmark in wanted}
        listed = tuple(known[row.key] for row in rows if isinstance(row, Passage))
        changed, self._listed = listed != self._listed, listed
        if current is not None:
            self.list.choose_several(chosen, current.key)
        self._show_details()
        self._survey()
        self._ask_for_countries()
        if changed:
            self.listed_changed.emit()
        if focused and not rows:
            self.reading_requested.emit()  # the focus would go to the next box, and Ctrl+Z with it

    def _choose(self, bookmark: Bookmark) -> None:
        """Choose a bookmark; a filter that would hide it ends."""
        if not self.list.choose_several([], bookmark.id):
            self.filter.clear()
            self.list.choose_several([], bookmark.id)
        self._show_details()

    def _current(self) -> Bookmark | None:
        current = self.list.current()
        return next((mark for mark in self._bookmarks if current and mark.id == current.key), None)

    def _show_details(self) -> None:
        """Show what is kept with the one that is chosen, or what can be done with several."""
        several = len(self.list.chosen) > 1
        current, bookmark = self.list.current(), None if several else self._current()
        if self.details.key != (bookmark.id if bookmark else 0):
            self.flush()
            bookmark = None if several else self._current()
        self.details.show_bookmark(bookmark, current.number if current else "")
        self.several.show_count(len(self.list.chosen))

    # --- inside

    def _scope(self) -> list[Bookmark]:
        everywhere = self.filter.everywhere.isChecked()
        return [mark for mark in self._bookmarks if everywhere or mark.id in self._standings]

    def _narrow(self) -> None:
        self.flush()
        self._fill()

    def _survey(self) -> None:
        """Ask where the bookmarks in other reports stand, and what those are called, where that is shown."""
        library, others = self.library, [mark for mark in self._scope() if mark.id not in self._standings]
        asked = self._state_of(others)
        if library is None or not self.filter.everywhere.isChecked() or asked == self._surveyed:
            return
        self._surveyed = asked

        def work() -> tuple[dict[str, str], dict[int, Anchor | None]]:
            return bookmark_rows.titles(library), bookmark_rows.anchors_elsewhere(library, others)

        def done(outcome: tuple[dict[str, str], dict[int, Anchor | None]]) -> None:
            if asked == self._surveyed and outcome != (self._titles, self._elsewhere):
                self._titles, self._elsewhere = outcome
                self._fill()

        self._jobs.run(work, done, self.refused.emit)

    def _ask_for_countries(self) -> None:
        """Ask which countries the bookmarks concern, where that matters."""
        library, scope = self.library, self._scope()
        asked = self._state_of(scope)
        if library is None or not self.filter.wants_countries or asked == self._concerned:
            return
        self._concerned = asked

        def work() -> dict[int, frozenset[str]]:
            from db.bookmark_countries import countries

            return countries(library, scope)

        def done(found: dict[int, frozenset[str]]) -> None:
            if asked == self._concerned:
                self.filter.know_countries(found)
                self._fill()

        self._jobs.run(work, done, self.refused.emit)

    def _state_of(self, bookmarks: list[Bookmark]) -> tuple[object, ...]:
        """Return what changes when other bookmarks are meant, or the library holds something else by now."""
        library = self.library
        stamps = [_stamp(library.file + end) for end in ("", "-wal")] if library else []
        return (*stamps, *(mark[:5] for mark in bookmarks))

    def _enter(self) -> None:
        """Go from the filter to the list."""
        if self.list.isVisible():
            if self.list.current() is None:
                self.list.choose_first()
            self.list.setFocus()

    def _open(self, location: Location) -> None:
        """Ask for the place of the chosen bookmark, which for one in another report has to be looked up."""
        self._asked += 1
        asked, library, bookmark = self._asked, self.library, self._current()
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

    def _nothing(self, filtered: bool) -> str:
        """Return what stands where no bookmark is listed."""
        if filtered:
            lead, link = self.tr("No bookmark fits the filter."), self.tr("Clear the filter (Esc)")
            return f'<p>{lead}</p><p><a href="clear">{link}</a></p>'
        return self.tr(
            "No bookmarks yet.\n\nPress B while reading to mark the current paragraph, or click beside its number."
            " Several paragraphs: select words in them first. H highlights selected words."
        )


def _stamp(path: str) -> tuple[int, int]:
    """Return when a file was last written, in nanoseconds, and its size; zeros for one that is empty or not there."""
    try:
        found = os.stat(path)
    except OSError:
        return 0, 0
    return (found.st_mtime_ns, found.st_size) if found.st_size else (0, 0)
