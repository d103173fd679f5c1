"""The document beside the one that is read: its stars, what a search finds in it, and where its references lead."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject

from db.anchor import Marked, quote
from db.errors import NotFound
from db.keys import symbol_key
from db.records import Body, Bookmark, Results, Scope
from db.search import Enquiry
from desktop import bookmark_marking, bookmark_rows, following, highlights
from desktop.alignment import LEFT, RIGHT
from desktop.bookmark_rows import Standing, numbers
from desktop.in_step import InStep
from desktop.main_window import MainWindow
from desktop.navigation import Location

T = TypeVar("T")


class Beside(QObject):
    """Answers what the reader at the right asks for. Both documents may be editions of one, or two different ones."""

    def __init__(self, window: MainWindow, body: Body, in_step: InStep) -> None:
        super().__init__(in_step)
        self.body = body
        self._window = window
        self._in_step = in_step
        self._reader = in_step.readers[RIGHT]
        self._edition = body.document.edition
        self._same = symbol_key(self._edition.symbol) == symbol_key(window.edition.symbol)
        self._bookmarks: tuple[Bookmark, ...] = ()  # of this document
        self._standings: dict[int, Standing] = {}
        self._enquiry: Enquiry | None = None
        self._reader.country_requested.connect(window.open_country)
        self._reader.reference_requested.connect(self._open_reference)
        self._reader.bookmark_requested.connect(lambda position: self.bookmark(position, position))
        self._reader.highlight_clicked.connect(self._choose)
        window.bookmarks_panel.bookmarks_changed.connect(self._ask_for_bookmarks)
        window.search_panel.found_here.connect(self._search)
        self._ask_for_bookmarks()
        self._ask_for_hits(window.search_panel.asking.question.typed)

    # --- bookmarks

    def bookmark(self, first: int, last: int) -> None:
        """Mark paragraphs, or remove the bookmark they have. A bookmark is one for all editions of a document."""
        ours = self._counterparts(first, last)
        if ours is not None:
            self._window.bookmarks_panel.toggle(*ours)
            return
        marked = self.body.paragraphs[first : last + 1]
        numbers = [paragraph.number for paragraph in marked if paragraph.number]
        if not numbers:
            self._window.tell(self.tr("This paragraph has no number, so nothing could point back to it."))
            return
        notebook, edition = self._window.notebook, self._edition
        found = highlights.whole(self.body, self._bookmarks, self._standings, first, last)
        known = found.id if found else None

        def work() -> tuple[Bookmark, ...]:
            if known is None:
                notebook.add(edition, numbers[0], numbers[-1], quote(marked))
            else:
                notebook.remove(known)
            return notebook.bookmarks()

        def done(bookmarks: tuple[Bookmark, ...]) -> None:
            self._window.bookmarks_panel.show_body(self._window.body, bookmarks)
            place = f"{edition.symbol} {numbers[0]}"
            added, removed = self.tr("Bookmarked {place}"), self.tr("Removed the bookmark on {place}")
            self._window.tell((added if known is None else removed).format(place=place))

        self._window.jobs.run(work, done, self._window.bookmarks_panel.refused.emit)

    def known(self, marked: Marked) -> Bookmark | None:
        """Return the bookmark or highlight that stands in this place of the document."""
        return highlights.known(self.body, self._bookmarks, self._standings, marked)

    def mark(self, marked: Marked, color: str = "") -> None:
        """Mark words or a part of a paragraph, in this language; or remove the mark, or give it this colour."""

        def done(bookmark: Bookmark) -> None:
            said = self.tr("Highlighted words in {place}") if marked.highlight else self.tr("Bookmarked {place}")
            self._window.tell(said.format(place=f"{self._edition.symbol} {numbers(bookmark)}"))

        changes, known = self._window.bookmarks_panel.changes, self.known(marked)
        bookmark_marking.mark(changes, self._edition, known, marked, color, done)

    def recolor(self, bookmark_id: int, color: str) -> None:
        """Give a bookmark a colour."""
        self._window.bookmarks_panel.recolor(bookmark_id, color)

    def remove(self, bookmark_id: int) -> None:
        """Remove a bookmark."""
        self._window.bookmarks_panel.remove(bookmark_id)

    def write_note(self, bookmark_id: int) -> None:
        """Put the cursor into the note of a bookmark; that of another document is not listed."""
        if self._same:
            self._window.bookmarks_panel.write_note(bookmark_id)
        else:
            self._window.tell(self.tr("Notes are written on the document at the left: exchange the sides first."))

    def _choose(self, bookmark_id: int) -> None:
        if self._same and self._window.bookmarks_panel.isVisible():
            self._window.bookmarks_panel.choose(bookmark_id)

    def note(self, first: int, last: int) -> None:
        """Write a note on paragraphs, in the place of their counterparts."""
        ours = self._counterparts(first, last)
        if ours is None:
            self._window.tell(self.tr("Notes are written on the document at the left: exchange the sides first."))
        else:
            self._window.bookmarks_panel.edit_note(*ours)

    def _counterparts(self, first: int, last: int) -> tuple[int, int] | None:
        if not self._same:
            return None
        ours = [self._in_step.rows.counterpart(RIGHT, position) for position in (first, last)]
        return (ours[0], ours[1]) if min(ours) >= 0 else None

    def _ask_for_bookmarks(self, *_: object) -> None:
        notebook = self._window.notebook
        self._run(notebook.bookmarks, self._show_bookmarks)

    def _show_bookmarks(self, bookmarks: tuple[Bookmark, ...]) -> None:
        symbol = symbol_key(self._edition.symbol)
        own = self._bookmarks = tuple(each for each in bookmarks if symbol_key(each.edition.symbol) == symbol)
        self._standings = bookmark_rows.standings(self.body, own)
        self._reader.set_bookmarked(highlights.starred(own, self._standings))
        self._reader.set_highlights(highlights.highlighted(own, self._standings))

    # --- searching

    def _search(self, results: Results | None) -> None:
        self._ask_for_hits(results.query if results is not None else "")

    def _ask_for_hits(self, typed: str) -> None:
        if self._enquiry is not None:
            self._enquiry.give_up()
            self._enquiry = None
        if not typed.strip():
            self._reader.set_matches({})
            return
        window = self._window
        broad = window.search_panel.options.broad.isChecked()
        enquiry = self._enquiry = Enquiry(
            window.library, typed, Scope(edition=self._edition), broad=broad, bookmarks=window.notebook.bookmarks
        )

        def done(results: Results) -> None:
            if enquiry is self._enquiry:
                self._reader.set_matches({hit.position: hit.matches for hit in results.hits})

        self._run(enquiry.everything, done)

    # --- references

    def _open_reference(self, number: int) -> None:
        reference = self.body.references[number]
        if reference.kind == "section":
            section = self.body.sections[int(reference.target)]
            self.open_location(Location(self._edition, section.start, section.place))
            return
        found = following.cited(reference)
        try:
            location = following.place(self._window.library, self.body, found)
        except NotFound as error:
            self._window.tell(following.why_not(error, self._window.library, self.body, found))
            return
        if location.edition == self._edition:
            self.open_location(location)
        else:
            self._window.open_location(location)

    def open_location(self, location: Location) -> None:
        """Go to a place in this document; what stands beside it is the place that is remembered."""
        rows = self._in_step.rows
        ours = rows.position(LEFT, rows.row(RIGHT, location.position))
        self._window.open_location(Location(self._window.edition, ours))
        self._reader.go_to(location)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run work whose result is of use only while this document is beside, and nobody misses."""

        def deliver(result: T) -> None:
            if shiboken6.isValid(self):
                done(result)

        self._window.jobs.run(work, deliver, lambda _error: None)
