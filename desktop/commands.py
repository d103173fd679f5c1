"""What each command of the table of actions does to the window. A method here has its command's name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from desktop.commands_backups import CommandsBackups
from desktop.commands_bookmarks import CommandsBookmarks
from desktop.commands_marking import CommandsMarking
from desktop.i18n import Languages
from desktop.main_window import MainWindow
from desktop.menus import Menus
from desktop.navigation import Location
from desktop.register_survey import RegisterSurvey
from desktop.side import BOOKMARKS, COUNTRIES, SEARCH
from desktop.theme import Theme

if TYPE_CHECKING:
    from db.records import Edition
    from desktop.arriving import Arriving
    from desktop.collection import Collection
    from desktop.country_survey import CountrySurvey
    from desktop.export_flow import Exporting
    from desktop.presentation import Presentation

_TITLE = 40  # characters of a title in a menu
_LISTED = 20  # reports in a menu: those that came last; the library lists all
USUAL_SIZE = 16
"""The size text is set at until the reader chooses another, in pixels."""


class Commands(CommandsMarking, CommandsBackups, CommandsBookmarks):
    """Puts the commands on a window and carries them out."""

    def __init__(self, window: MainWindow, theme: Theme, languages: Languages) -> None:
        super().__init__(window, theme, languages)
        self.menus = Menus(window, window.bars, theme, lambda name: getattr(self, name))
        self.menus.choose(window.settings.color_scheme, languages.language)
        self.menus.translate()
        self._show_panes(*window.panes.shown)
        self._enable(False, "back", "forward", "next_hit", "previous_hit")
        self.menus.schemes.triggered.connect(self._choose_scheme)
        self.menus.languages.triggered.connect(self._choose_language)
        window.history_changed.connect(self._show_history)
        window.hits_changed.connect(lambda some: self._enable(some, "next_hit", "previous_hit"))
        window.panes.changed.connect(self._show_panes)
        window.reader.copy_requested.connect(self.copy)
        window.reader.menu_requested.connect(self.menus.show_context_menu)
        options = window.search_panel.options
        options.changed.connect(self._show_options)
        self._show_options()
        window.files_dropped.connect(self.bring_in)
        window.country_panel.enlarge_requested.connect(self.enlarge_country)
        window.country_panel.brief_requested.connect(self.export_brief)
        self.registers = RegisterSurvey(window, theme, languages, lambda: self.exporting)
        self.connect_bookmarks()
        window.bookmarks_panel.shown.connect(self._follow_bookmarks)
        self._follow_bookmarks()
        self.menus.reports.aboutToShow.connect(self._list_reports)
        self.connect_menus(self.menus)
        self.connect_corrections()
        self.connect_marking()
        languages.changed.connect(self.menus.translate)

    # --- File

    def add_report(self) -> None:
        """Choose files to bring into the library."""
        self.arriving.choose()

    def bring_in(self, paths: Sequence[str]) -> None:
        """Bring in files and folders that were dropped on the window; somebody's bookmarks are looked at first."""
        if reports := self.look_at_shared(paths):
            self.arriving.bring_in(reports)

    def add_folder(self) -> None:
        """Choose a folder whose documents are to come into the library."""
        self.arriving.choose_folder()

    @cached_property
    def arriving(self) -> Arriving:
        """What brings reports in, made when the first is."""
        from desktop.arriving import Arriving

        window = self._window
        arriving = Arriving(window.library, window.notebook, window.jobs, self._theme, self._languages, window)
        arriving.told.connect(self._window.tell)
        arriving.arrived.connect(lambda edition: self._window.open_location(Location(edition, -1)))
        return arriving

    def _list_reports(self) -> None:
        menu = self.menus.reports
        menu.clear()
        documents = self._window.library.documents()
        for document in documents[-_LISTED:]:
            title = document.masthead.title[:_TITLE]
            action = menu.addAction(f"{document.edition}　{title}".replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(document.edition == self._window.edition)
            place = Location(document.edition, -1)
            action.triggered.connect(lambda _=False, place=place: self._window.open_location(place))
        if len(documents) > _LISTED:
            menu.addSeparator()
            menu.addAction(self.menus.actions["show_library"])

    def edit_facts(self) -> None:
        """Show what the report says of itself, and let it be put right."""
        self.collection.describe(self._window.body.document, self._window)

    def show_library(self) -> None:
        """List all reports, to be found, opened, removed and brought back."""
        self.collection.show()

    @cached_property
    def collection(self) -> Collection:
        """What looks after the reports, made when it is first asked for."""
        from desktop.collection import Collection

        collection = Collection(self._window, self._theme, self._languages)
        collection.adding_requested.connect(self.add_report)
        collection.beside_requested.connect(self.show_beside)
        return collection

    def export(self) -> None:
        """Write what is shown, or the bookmarks, into a file."""
        self.exporting.choose()

    def export_brief(self) -> None:
        """Write all that is said of the country that is open into a file."""
        self.exporting.brief()

    @cached_property
    def exporting(self) -> Exporting:
        """What writes files to take along, made when the first is."""
        from desktop.export_flow import Exporting

        exporting = Exporting(self._window, self._languages, lambda: self.acted_on, lambda: self.aligned)
        exporting.told.connect(self._window.tell)
        exporting.refused.connect(self._window.say_refusal)
        return exporting

    def close(self) -> None:
        """Leave the program."""
        self._window.close()

    # --- Edit

    def undo(self) -> None:
        """Take back the last change of the notebook, or of the text being typed."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit):
            focus.undo()
        elif focus is not self._window.search_panel.past or not self._window.search_panel.remembering.bring_back():
            self._window.bookmarks_panel.undo()

    def redo(self) -> None:
        """Make again what Undo took back."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit):
            focus.redo()
        else:
            self._window.bookmarks_panel.redo()

    def focus_search(self) -> None:
        """Put the cursor into the search box, what is there selected."""
        self._window.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.search_box.selectAll()

    def next_hit(self) -> None:
        """Open the next occurrence."""
        self._window.search_panel.step(1, self._window.location)

    def previous_hit(self) -> None:
        """Open the previous occurrence."""
        self._window.search_panel.step(-1, self._window.location)

    def search_everywhere(self, wanted: bool) -> None:
        """Search all reports of the library, or only the one that is open."""
        self._window.search_panel.options.everywhere.setChecked(wanted)

    def search_broadly(self, wanted: bool) -> None:
        """Search for other forms and names too, or not."""
        self._window.search_panel.options.broad.setChecked(wanted)

    def search_ranked(self, wanted: bool) -> None:
        """Show the best paragraphs first, or all in document order."""
        self._window.search_panel.options.ranked.setChecked(wanted)

    def narrow_search(self) -> None:
        """Offer what the results can be narrowed to."""
        self._window.show_tab(SEARCH)
        if self._window.search_panel.options.narrow.isEnabled():
            self._window.search_panel.options.narrow.showMenu()

    def keep_search(self) -> None:
        """Save the search, or no longer save it."""
        self._window.search_panel.keep()

    def show_searches(self) -> None:
        """Clear the box and move to the searches of the past."""
        self._window.search_box.clear()
        self._window.search.enter_results()

    # --- View

    def larger(self) -> None:
        """Set the text larger."""
        self._window.reader.set_text_size(self._window.reader.text_size + 1)

    def smaller(self) -> None:
        """Set the text smaller."""
        self._window.reader.set_text_size(self._window.reader.text_size - 1)

    def usual_size(self) -> None:
        """Set the text at its usual size."""
        self._window.reader.set_text_size(USUAL_SIZE)

    def show_contents(self, shown: bool) -> None:
        """Show or hide the contents."""
        self._window.panes.show_contents(shown)

    def show_side(self, shown: bool) -> None:
        """Show or hide results, countries and bookmarks."""
        self._window.panes.show_side(shown)

    def full_screen(self, full: bool) -> None:
        """Fill the screen, or stop."""
        if full:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    # --- Go

    def back(self) -> None:
        """Return to where the last jump began."""
        self._window.go_back()

    def forward(self) -> None:
        """Jump again to where Back came from."""
        self._window.go_forward()

    def focus_goto(self) -> None:
        """Put the cursor into the go-to box."""
        self._window.go_to_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.go_to_box.selectAll()

    def next_paragraph(self) -> None:
        """Move on by a paragraph."""
        self.acted_on[0].step(1)

    def previous_paragraph(self) -> None:
        """Move back by a paragraph."""
        self.acted_on[0].step(-1)

    def focus_contents(self) -> None:
        """Move to the contents."""
        self._window.panes.show_contents(True)
        self._window.contents.setFocus()

    def focus_text(self) -> None:
        """Move to the text; from there to the one beside it, and back."""
        self.other_text.setFocus()

    def focus_results(self) -> None:
        """Move to the search results, onto the first when none is chosen."""
        self._window.search.enter_results()

    def focus_countries(self) -> None:
        """Move to the countries."""
        self._window.show_tab(COUNTRIES)
        self._window.country_panel.setFocus()

    def focus_bookmarks(self) -> None:
        """Move to the bookmarks."""
        self._window.show_tab(BOOKMARKS)
        self._window.bookmarks_panel.setFocus()

    def focus_registers(self) -> None:
        """Move to what the report cites, names and counts."""
        self.registers.focus()

    def show_registers(self) -> None:
        """Show a register in a window of its own."""
        self.registers.enlarge()

    def show_matrix(self) -> None:
        """Show all countries by the types of their activities."""
        self.survey.show()

    def enlarge_country(self) -> None:
        """Show what the side panel says about a country in a window of its own."""
        self.survey.enlarge()

    @cached_property
    def survey(self) -> CountrySurvey:
        """What shows countries in windows of their own, made when it is first asked for."""
        from desktop.country_survey import CountrySurvey

        return CountrySurvey(self._window, self._theme, self._languages)

    def show_corrected(self, edition: Edition) -> None:
        """Let the windows that show countries follow corrections too."""
        super().show_corrected(edition)
        self._window.bookmarks_panel.show_corrected()
        if "survey" in self.__dict__:  # made when it was first asked for
            self.survey.renew()

    # --- Bookmarks

    def present(self) -> None:
        """Show the bookmarks one by one, large."""
        self.presentation.begin()

    @cached_property
    def presentation(self) -> Presentation:
        """What shows the bookmarks to a room, made when it is first asked for."""
        from desktop.presentation import Presentation

        return Presentation(self._window, self._theme, self._languages)

    # --- Help

    def show_keys(self) -> None:
        """List every key."""
        from desktop.help_dialogs import show_keys

        show_keys(self._window)

    def show_about(self) -> None:
        """Say what RefDesk is."""
        from desktop.help_dialogs import show_about

        show_about(self._window)

    # --- inside

    def _choose_scheme(self, choice: QAction) -> None:
        self._window.settings.color_scheme = str(choice.data())
        self._theme.choose(self._window.settings.color_scheme)

    def _choose_language(self, choice: QAction) -> None:
        self._window.settings.ui_language = str(choice.data())
        self._languages.use(self._window.settings.ui_language)

    def _follow_bookmarks(self) -> None:
        bookmarks = self._window.bookmarks_panel
        self._window.side.show_count(BOOKMARKS, bookmarks.count)
        self._window.reader.set_star_colors(bookmarks.star_colors)

    def _show_history(self, back: bool, forward: bool) -> None:
        self._enable(back, "back")
        self._enable(forward, "forward")

    def _show_panes(self, contents: bool, side: bool) -> None:
        self.menus.actions["show_contents"].setChecked(contents)
        self.menus.actions["show_side"].setChecked(side)

    def _show_options(self) -> None:
        options = self._window.search_panel.options
        for name, button in (
            ("search_everywhere", options.everywhere),
            ("search_broadly", options.broad),
            ("search_ranked", options.ranked),
        ):
            self.menus.actions[name].setChecked(button.isChecked())

    def _enable(self, enabled: bool, *names: str) -> None:
        for name in names:
            self.menus.actions[name].setEnabled(enabled)
