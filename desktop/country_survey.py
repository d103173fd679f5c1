"""The windows that show countries with more room than the side panel has, and what they ask of the main window."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop import keeping_windows
from desktop.country_story import Only
from desktop.i18n import Languages
from desktop.main_window import MainWindow
from desktop.side import COUNTRIES
from desktop.theme import Theme

if TYPE_CHECKING:
    from desktop.country_window import CountryWindow
    from desktop.matrix_window import MatrixWindow


class CountrySurvey(QObject):
    """Makes each window when it is first asked for."""

    def __init__(self, window: MainWindow, theme: Theme, languages: Languages) -> None:
        super().__init__(window)
        self._main = window
        self._theme = theme
        self._languages = languages

    @cached_property
    def matrix(self) -> MatrixWindow:
        """The table of countries and activities."""
        from desktop.matrix_window import MatrixWindow

        main = self._main
        made = MatrixWindow(main.library, main.jobs, self._theme, self._languages, lambda: main.body, main)
        keeping_windows.matrix(made, main.keeping)
        made.country_requested.connect(self._open)
        made.finished.connect(main.activateWindow)
        return made

    @cached_property
    def large(self) -> CountryWindow:
        """A country's page in a window of its own."""
        from desktop.country_window import CountryWindow

        main = self._main
        made = CountryWindow(main.library, main.jobs, self._theme, self._languages, main)
        keeping_windows.country(made, main.keeping)
        made.location_requested.connect(main.open_location)
        made.finished.connect(main.activateWindow)
        made.reading_requested.connect(main.reader.setFocus)
        return made

    def renew(self) -> None:
        """Read anew what is shown: countries were put right."""
        if "large" in self.__dict__ and self.large.isVisible():
            self.large.page.renew(self._main.body)
        if "matrix" in self.__dict__ and self.matrix.isVisible():
            self.matrix.reload()

    def show(self) -> None:
        """Show the table in front."""
        self.matrix.show()
        self.matrix.raise_()
        self.matrix.activateWindow()

    def enlarge(self) -> None:
        """Show what the side panel says about a country in a window of its own."""
        page = self._main.country_panel.page
        if page.codes:
            self.large.page.by_date.setChecked(page.by_date.isChecked())
            self.large.open_country(page.codes, self._main.body, page.only, page.everywhere.isChecked())

    def _open(self, code: str, only: Only | None, everywhere: bool) -> None:
        self._main.activateWindow()
        self._main.show_tab(COUNTRIES)
        self._main.country_panel.open_country(code, only, everywhere)
        self._main.country_panel.setFocus()
