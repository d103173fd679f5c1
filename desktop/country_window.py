"""A country's page with room: its charts beside its passages, in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from db import gazetteer
from db.library import Library
from db.records import Body
from desktop.country_page import CountryPage
from desktop.country_story import Only
from desktop.i18n import Languages
from desktop.jobs import Jobs
from desktop.theme import Theme


class CountryWindow(QDialog):
    """A window beside the main one. Esc closes it; so does Enter on a passage, to read there."""

    location_requested = Signal(object)
    reading_requested = Signal()

    def __init__(self, library: Library, jobs: Jobs, theme: Theme, languages: Languages, parent: QWidget) -> None:
        super().__init__(parent)
        self._languages = languages
        room = parent.screen().availableSize()
        self.resize(min(1040, room.width() - 40), min(640, room.height() - 60))
        self.page = CountryPage(library, jobs, theme, languages, True, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self.page.location_requested.connect(self.location_requested)
        self.page.reading_requested.connect(self.reading_requested)
        self.page.reading_requested.connect(self.accept)
        self.page.shown.connect(self._name)

    def open_country(self, codes: tuple[str, ...], body: Body, only: Only | None, everywhere: bool) -> None:
        """Show in front what `body`, or everywhere each report, says about a country, or about two."""
        self.page.open(codes, body, only, everywhere)
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.setFocus()

    def _name(self) -> None:
        language = self._languages.language
        self.setWindowTitle(" · ".join(gazetteer.country(code).name(language) for code in self.page.codes))
