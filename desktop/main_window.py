"""The window: panes, every connection between the panels, and how a place is opened. Commands are in commands.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

from db.errors import NotFound, RefDeskError
from db.library import Library, count_countries, heading_path
from db.records import Body, CountryCount, Edition, Results
from desktop.bars import Bars
from desktop.contents_panel import ContentsPanel
from desktop.country_panel import CountryPanel
from desktop.go_to_box import GoToBox
from desktop.i18n import Languages, translate_error
from desktop.jobs import Jobs
from desktop.keeping import Keeping
from desktop.navigation import History, Location
from desktop.panes import Panes
from desktop.reader import Reader
from desktop.search_box import SearchBox
from desktop.settings import Settings
from desktop.side import BOOKMARKS, COUNTRIES, SEARCH, Side
from desktop.status_line import StatusLine
from desktop.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from db.notebook import Notebook
    from desktop.bookmarks_panel import BookmarksPanel
    from desktop.following import Following
    from desktop.search_panel import SearchPanel
    from desktop.search_session import SearchSession


class MainWindow(QMainWindow):
    """One window on one library and one notebook.

    What is needed to read is made at once; what is needed to act (search, bookmarks) by complete(), which the program
    calls when the first frame is on the screen.
    """

    search: SearchSession
    search_panel: SearchPanel
    bookmarks_panel: BookmarksPanel
    following: Following

    history_changed = Signal(bool, bool)
    """Whether there is a place to go back to, and one to go forward to."""

    hits_changed = Signal(bool)
    """Whether a search has found anything to step through."""

    document_opened = Signal(object)
    """Another document, or the same one anew, is read: its Edition. Where in it follows."""

    files_dropped = Signal(list)
    """Files or folders were dropped on the window: their paths."""

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        theme: Theme,
        languages: Languages,
        kept: Settings,
        settings_path: str,
    ) -> None:
        super().__init__()
        self.library = library
        self.jobs = jobs
        self._theme = theme
        self._languages = languages
        self.settings = kept
        self._notebook: Notebook | None = None
        self._body: Body | None = None
        self._indexed = False
        self._history = History()
        self._stepping = False
        self.reader = Reader(theme, languages, self)
        self.contents = ContentsPanel(theme, languages, self)
        self.country_panel = CountryPanel(library, jobs, theme, languages, self)
        self.search_box = SearchBox(languages, self)
        self.go_to_box = GoToBox(languages, self)
        self.bars = Bars(self, self.go_to_box, self.search_box)
        self._side = Side(self._languages, self)
        self._side.put(COUNTRIES, self.country_panel)
        self.panes = Panes(self.contents, self.reader, self._side)
        self.setCentralWidget(self.panes)
        self.keeping = Keeping(
            kept,
            settings_path,
            self,
            self.panes,
            self.reader,
            self._side,
            self.country_panel,
            self.search_box,
        )
        self._status = StatusLine(self)
        self.setStatusBar(self._status)
        languages.changed.connect(self._translate)
        self._translate()

    # --- how it is put together

    def complete(self, notebook: Notebook) -> None:
        """Add what is needed to act, and bring back the search and the country of last time."""
        from desktop.bookmarks_panel import BookmarksPanel
        from desktop.following import Following
        from desktop.search_panel import SearchPanel
        from desktop.search_session import SearchSession

        self._notebook = notebook
        self.setAcceptDrops(True)
        self.search_panel = SearchPanel(self.library, notebook, self.jobs, self._theme, self._languages, self)
        self.bookmarks_panel = BookmarksPanel(notebook, self.jobs, self._theme, self._languages, self)
        self.following = Following(self.library, lambda: self.body, self)
        self.search = SearchSession(
            self.search_box,
            self.search_panel,
            self.reader,
            self._side,
            lambda: self.location,
            self._stand_at,
            self.show_tab,
        )
        self.search_box.textChanged.connect(self.keeping.soon)
        self.keeping.mean(self.search_panel.options)
        self._side.put(SEARCH, self.search_panel)
        self._side.put(BOOKMARKS, self.bookmarks_panel)
        self.country_panel.be_reachable()
        for box in (self.contents.filter, self.country_panel.filter, self.search_box):
            box.setClearButtonEnabled(True)
        for box, icon in ((self.search_box, "search"), (self.go_to_box, "goto")):
            self._theme.put_icon(box, icon)
        self._connect()
        self.bookmarks_panel.show_body(self.body, notebook.bookmarks())
        if self._indexed:
            self.search_panel.show_edition(self.edition)
        self.keeping.reopen_country()
        if self.settings.search:
            self.search.resume(self.settings.search)

    def _connect(self) -> None:
        """Every connection between the parts, but those of a search: panels are strangers to each other."""
        self.contents.location_requested.connect(self.open_location)
        self.following.location_requested.connect(self.open_location)
        self.following.location_requested.connect(self.reader.setFocus)
        self.following.told.connect(self.tell)
        self.go_to_box.places_requested.connect(self.following.open_places)
        self.go_to_box.not_understood.connect(self.following.say_not_understood)
        self.go_to_box.left.connect(self.reader.setFocus)

        self.search_panel.found_here.connect(self._show_found)
        self.search_panel.total_changed.connect(self._show_total)
        self.search_panel.told.connect(self.tell)
        self.search_panel.options.changed.connect(self.keeping.soon)
        self.search_panel.location_requested.connect(self._open_hit)

        self.country_panel.location_requested.connect(self.open_location)
        self.country_panel.reading_requested.connect(self.reader.setFocus)
        self.country_panel.country_changed.connect(self._show_country_counts)

        self.bookmarks_panel.location_requested.connect(self._open_bookmark)
        self.bookmarks_panel.reading_requested.connect(self.reader.setFocus)
        self.bookmarks_panel.bookmarks_changed.connect(self._show_bookmarks)
        self.bookmarks_panel.told.connect(self.tell)
        self.bookmarks_panel.refused.connect(self.say_refusal)

        self.reader.paragraph_changed.connect(self._show_paragraph)
        self.reader.country_requested.connect(self.open_country)
        self.reader.reference_requested.connect(self.following.open_reference)
        self.reader.bookmark_requested.connect(lambda position: self.bookmarks_panel.toggle(position, position))
        self.reader.text_size_changed.connect(self._keep_text_size)

        self._side.currentChanged.connect(self.keeping.soon)
        self.panes.changed.connect(self.keeping.soon)
        self.panes.splitterMoved.connect(self.keeping.soon)

    # --- opening

    def arrange(self) -> None:
        """Let the window look as it was left; at first, as fits the screen."""
        self.keeping.arrange()
        self.panes.show_contents(self.settings.contents_shown)
        self.panes.show_side(self.settings.side_shown)
        self.reader.setFocus()

    def open_last(self, builtin: Edition) -> None:
        """Open the document and the place of last time; the built-in report where there was none."""
        kept = self.settings
        try:
            self._open_edition(Edition(kept.symbol, kept.language) if kept.symbol else builtin)
        except NotFound:
            self._open_edition(builtin)
            kept.position = -1
        self._stand_at(Location(self.edition, kept.position), kept.above)

    def show_unindexed(self, body: Body) -> None:
        """Show a report that the library does not hold yet: it can be read, and soon be searched."""
        self._body = body
        self.keeping.edition = body.document.edition
        self.reader.show_body(body)
        self.contents.show_body(body)
        self.country_panel.show_body(body, count_countries(body.mentions))
        self.setWindowTitle(f"{body.document.masthead.symbol} {body.document.masthead.title}")
        self._stand_at(Location(self.edition, self.settings.position), self.settings.above)

    def show_indexed(self, edition: Edition) -> None:
        """Show the same report as the library now holds it, at the same place."""
        place, above = self.reader.current, self.reader.offset_above()
        self._open_edition(edition)
        self._stand_at(Location(edition, place), above)

    def show_corrected(self, body: Body, counts: Sequence[CountryCount]) -> None:
        """Show what is open as it names countries now, at the same place."""
        self._body = body
        self.reader.renew(body)
        self.country_panel.renew(body, counts)
        self._show_paragraph(self.reader.current)

    @property
    def notebook(self) -> Notebook:
        """What people made with the reports; there once the window is complete."""
        assert self._notebook is not None  # noqa: S101
        return self._notebook

    @property
    def edition(self) -> Edition:
        """The document that is open."""
        return self.body.document.edition

    @property
    def body(self) -> Body:
        """What is open: a window is shown with a document open."""
        assert self._body is not None  # noqa: S101
        return self._body

    @property
    def indexed(self) -> bool:
        """Whether the library holds what is open."""
        return self._indexed

    @property
    def side(self) -> Side:
        """The panel at the side."""
        return self._side

    @property
    def location(self) -> Location:
        """Where reading is."""
        return Location(self.edition, self.reader.current)

    def _open_edition(self, edition: Edition) -> None:
        from db import relations

        body = relations.told_of_corrections(self.library, self.library.body(edition))
        self._body = body
        self.keeping.edition = body.document.edition
        self._indexed = True
        self.reader.show_body(body)
        self.contents.show_body(body)
        self.country_panel.show_body(body, self.library.country_counts(edition))
        if self._notebook is not None:
            self.bookmarks_panel.show_body(body, self._notebook.bookmarks())
            self.search_panel.show_edition(edition)
        self.setWindowTitle(f"{body.document.masthead.symbol} {body.document.masthead.title}")
        self._show_paragraph(-1)
        self.document_opened.emit(self.edition)

    def open_location(self, location: Location) -> None:
        """Go to a place, and remember where from."""
        self._history.jump(self.location, location)
        self._stepping = False
        self._visit(location)

    def _open_hit(self, location: Location) -> None:
        """Go to a hit: stepping through many is one jump for Back."""
        if self._stepping:
            self._history.amend(location)
        else:
            self._stepping = self._history.jump(self.location, location)
        self._visit(location)

    def _visit(self, location: Location) -> None:
        if location.edition != self.edition:
            try:
                self._open_edition(location.edition)
            except NotFound as error:  # removed since it was listed
                self.say_refusal(error)
                return
        self.reader.go_to(location)
        if location.heading is not None:
            self.contents.follow(location.heading)
        self._show_history()

    def _stand_at(self, location: Location, above: int) -> None:
        """Stand where one stood before, to the pixel. Not a jump."""
        if location.edition != self.edition:
            self._open_edition(location.edition)
        position = min(location.position, len(self._body.paragraphs) - 1 if self._body else -1)
        self.reader.go_to(Location(location.edition, position), above)

    def open_country(self, iso3: str) -> None:
        """Show a country's activities beside the text."""
        self.show_tab(COUNTRIES)
        self.country_panel.open_country(iso3)

    def _open_bookmark(self, location: Location) -> None:
        if location.position < 0:
            self.tell(self.tr("The bookmarked words are no longer in this text; the bookmark keeps them."))
        else:
            self.open_location(location)

    def go_back(self) -> None:
        """Return to where the last jump began."""
        self._revisit(self._history.back(self.location))

    def go_forward(self) -> None:
        """Jump again to where Back came from."""
        self._revisit(self._history.forward(self.location))

    def _revisit(self, place: Location | None) -> None:
        if place is not None:
            self._stepping = False
            self._visit(place)

    def show_tab(self, tab: int) -> None:
        """Show one of SEARCH, COUNTRIES, BOOKMARKS and REGISTERS."""
        self.panes.show_side(True)
        self._side.setCurrentIndex(tab)

    # --- searching

    def _show_found(self, results: Results | None) -> None:
        hits = results.hits if results else ()
        self.reader.set_matches({hit.position: hit.matches for hit in hits if hit.edition == self.edition})
        self.contents.count_hits(results.by_section if results else {})

    def _show_total(self, number: int) -> None:
        self.hits_changed.emit(number > 0)
        self._side.show_count(SEARCH, number)

    def _show_country_counts(self, by_section: dict[int, int] | None) -> None:
        self.contents.count_country(by_section or {})
        self.keeping.soon()

    # --- what the reader is at

    def _show_paragraph(self, position: int) -> None:
        if self._body is None:
            return
        paragraph = self._body.paragraphs[position] if position >= 0 else None
        section = paragraph.section if paragraph else None
        self.contents.follow(section)
        number = (paragraph.number if paragraph else None) or ""
        self._status.show_place(heading_path(self._body.sections, section), number, self._body.document.numbered)
        named = [mention for mention in self._body.mentions if mention.position == position and position >= 0]
        here = tuple(dict.fromkeys(mention.iso3 for mention in named if mention.kind != "place"))
        self.country_panel.show_here(number, here)
        self.keeping.soon()

    def _show_bookmarks(self, positions: frozenset[int]) -> None:
        self.reader.set_bookmarked(positions)
        self._side.show_count(BOOKMARKS, self.bookmarks_panel.count)

    def _show_history(self) -> None:
        self.history_changed.emit(self._history.can_go_back, self._history.can_go_forward)

    @property
    def busy(self) -> bool:
        """Whether something asked for has not been answered yet."""
        return self.search_panel.asking.waiting or self.jobs.running > 0

    def tell(self, sentence: str) -> None:
        """Say what was done, below the text."""
        self._status.tell(sentence)

    def say_refusal(self, error: RefDeskError) -> None:
        """Say why something could not be done."""
        from desktop import errors

        self.tell(errors.sentence(error, translate_error))

    # --- inside

    def _keep_text_size(self, pixels: int) -> None:
        self.tell(self.tr("Text size {pixels}").format(pixels=pixels))
        self.keeping.soon()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files_dropped.emit([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._notebook is not None:
            self.bookmarks_panel.flush()
            self.keeping.write()
        self.jobs.close()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Escape and self.search_box.text():
            self.search.end()
            return
        super().keyPressEvent(event)

    def _translate(self) -> None:
        self._status.clearMessage()  # said in the other language
        if self._body is not None:
            self._show_paragraph(self.reader.current)
