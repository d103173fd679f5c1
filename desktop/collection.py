"""The reports as a collection to look after: connects the librarian, the library window and the facts to the window."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.records import Document, Edition
from desktop import keeping_windows
from desktop.i18n import Languages
from desktop.librarian import Librarian
from desktop.main_window import MainWindow
from desktop.navigation import Location
from desktop.theme import Theme

if TYPE_CHECKING:
    from desktop.library_window import LibraryWindow


class Collection(QObject):
    """What changes reports, and what the main window does when one changes."""

    adding_requested = Signal()
    beside_requested = Signal(object)

    def __init__(self, window: MainWindow, theme: Theme, languages: Languages) -> None:
        super().__init__(window)
        self._main = window
        self._theme = theme
        self._languages = languages
        self.librarian = Librarian(window.library, window.notebook, window.jobs, self)
        self._left: Location | None = None
        self.librarian.removed.connect(lambda removed, other, _: self._leave(removed.edition, other))
        self.librarian.returned.connect(self._return)
        self.librarian.amended.connect(self._follow)
        self.librarian.refused.connect(window.say_refusal)

    @cached_property
    def window(self) -> LibraryWindow:
        """The list of reports, made when it is first asked for."""
        from desktop.library_window import LibraryWindow

        main = self._main
        made = LibraryWindow(
            main.library, self.librarian, main.jobs, self._theme, self._languages, lambda: main.edition, main
        )
        keeping_windows.library(made, main.keeping)
        made.location_requested.connect(main.open_location)
        made.citation_requested.connect(main.following.open_citation)
        made.facts_requested.connect(lambda document: self.describe(document, made))
        made.adding_requested.connect(self.adding_requested)
        made.beside_requested.connect(self.beside_requested)
        for reading in (made.location_requested, made.citation_requested, made.beside_requested):
            reading.connect(main.activateWindow)
            reading.connect(main.reader.setFocus)
        return made

    def show(self) -> None:
        """Show the list of reports in front."""
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def describe(self, document: Document, parent: QWidget) -> None:
        """Show what a report says of itself, and let it be put right."""
        from desktop.facts_dialog import FactsDialog

        dialog = FactsDialog(document, parent)
        dialog.saved.connect(lambda facts: self.librarian.amend(document.edition, facts))
        dialog.open()

    def _follow(self, before: Edition, now: Edition) -> None:
        if self._main.edition == before:
            self._main.show_indexed(now)
        self._search_again()

    def _leave(self, removed: Edition, other: Edition) -> None:
        self._left = None
        if self._main.edition == removed:
            self._left = self._main.location
            self._main.open_location(Location(other, -1))
        self._search_again()

    def _return(self, edition: Edition) -> None:
        """Read on where the report was left that is held again."""
        left, self._left = self._left, None
        if left is not None and left.edition == edition:
            self._main.open_location(left)
        self._follow(edition, edition)

    def _search_again(self) -> None:
        """Let the hits in all reports be of those that are held now."""
        asking = self._main.search_panel.asking
        if asking.question.everywhere:
            asking.ask(asking.question)
