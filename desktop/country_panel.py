"""Countries: those the report names, and those of the paragraph being read. One country's page is country_page.py."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from db import gazetteer
from db.library import Library
from db.records import Body, Country, CountryCount
from desktop.country_list import CountryList, CountryRow
from desktop.i18n import Languages
from desktop.jobs import Jobs
from desktop.theme import Theme

if TYPE_CHECKING:
    from desktop.country_page import CountryPage
    from desktop.country_story import Only


class CountryPanel(QWidget):
    """Two pages: the list, and one country. Choosing a country reports where the document names it."""

    location_requested = Signal(object)
    reading_requested = Signal()
    country_changed = Signal(object)
    """The chosen country's mentions by section, or None when none is chosen."""

    page_made = Signal(object)
    """The page of one country is there, a CountryPage: the first country is opened."""

    corrections_requested = Signal(str)
    """The corrections of a country are wanted: its ISO code."""

    enlarge_requested = Signal()
    """What the page shows is wanted in a window of its own."""

    brief_requested = Signal()
    """What is said of the country is wanted in a file."""

    def __init__(
        self, library: Library, jobs: Jobs, theme: Theme, languages: Languages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._theme = theme
        self._languages = languages
        self._body: Body | None = None
        self._counts: dict[str, CountryCount] = {}
        self._country = ""
        self._page: CountryPage | None = None
        self._here: tuple[str, tuple[str, ...]] = ("", ())

        self._list_page = QWidget(self)
        self.filter = QLineEdit(self._list_page)
        self.by_region = QToolButton(self._list_page)
        self.by_region.setCheckable(True)
        self.list = CountryList(theme, self._list_page)
        self._coverage = QLabel(self._list_page)
        self._coverage.setWordWrap(True)
        self._coverage.setContentsMargins(12, 0, 12, 4)
        self._here_label = QLabel(self)
        self._here_label.setWordWrap(True)
        self._here_label.setContentsMargins(12, 8, 12, 6)
        self._here_label.hide()
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._list_page)
        self._lay_out()
        self.setFocusProxy(self.filter)
        self.filter.textChanged.connect(self._show_list)
        self.filter.returnPressed.connect(self.list.open_first)
        self.by_region.toggled.connect(self._show_list)
        self.list.country_requested.connect(self.open_country)
        self._here_label.linkActivated.connect(self.open_country)
        languages.changed.connect(self._translate)
        self._translate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(8, 8, 8, 6)
        row.addWidget(self.filter, 1)
        row.addWidget(self.by_region)
        page = QVBoxLayout(self._list_page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(row)
        page.addWidget(self._coverage)
        page.addWidget(self.list, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._here_label)

    # --- what it shows

    def show_body(self, body: Body, counts: Sequence[CountryCount]) -> None:
        """Show the countries of another document."""
        self._body = body
        self._counts = {count.iso3: count for count in counts}
        if self._country and self.page.everywhere.isChecked():
            self.page.follow(body)
            self._tell_sections()
        elif self._country:
            self.close_country()
        self._show_list()

    def renew(self, body: Body, counts: Sequence[CountryCount]) -> None:
        """Show the same document as it names countries now; the page that is open stays open."""
        self._body = body
        self._counts = {count.iso3: count for count in counts}
        if self._country:
            self.page.renew(body)
        self._show_list()

    @property
    def counts(self) -> tuple[CountryCount, ...]:
        """The countries of the document and how often it names them."""
        return tuple(self._counts.values())

    @property
    def country(self) -> str:
        """The ISO code of the country that is open, "" for the list."""
        return self._country

    @property
    def page(self) -> CountryPage:
        """The page of one country, made when the first is opened."""
        if self._page is None:
            from desktop.country_page import CountryPage

            self._page = CountryPage(self._library, self._jobs, self._theme, self._languages, False, self)
            self._page.location_requested.connect(self.location_requested)
            self._page.reading_requested.connect(self.reading_requested)
            self._page.closed.connect(self.close_country)
            self._page.shown.connect(self._show_page)
            self._page.enlarge_requested.connect(self.enlarge_requested)
            self._page.corrections_requested.connect(lambda: self.corrections_requested.emit(self._country))
            self._page.brief_requested.connect(self.brief_requested)
            self._pages.addWidget(self._page)
            self.page_made.emit(self._page)
        return self._page

    def open_country(self, iso3: str, only: Only | None = None, everywhere: bool = False, going: bool = True) -> None:
        """Show everything the document, or everywhere each report, says about a country.

        `only` narrows the activities: where one is left, its place is asked for too if `going`.
        """
        try:
            gazetteer.country(iso3)
        except KeyError:  # from settings of another version
            return
        if self._body is None:
            return
        self._country = iso3
        self.page.open((iso3,), self._body, only, everywhere, going)

    def close_country(self) -> None:
        """Go back to the list."""
        self._country = ""
        if self._page is not None:
            self._page.leave()
        self._pages.setCurrentWidget(self._list_page)
        self.setFocusProxy(self.filter)
        self.filter.setFocus()
        self.country_changed.emit(None)

    def _show_page(self) -> None:
        page = self.page
        self._pages.setCurrentWidget(page)
        self.setFocusProxy(page)
        self._tell_sections()

    def _tell_sections(self) -> None:
        named = [found.paragraph.section for found in self.page.mentions() if found.mention.kind != "place"]
        self.country_changed.emit(dict(Counter(section for section in named if section is not None)))

    def show_here(self, number: str, countries: tuple[str, ...]) -> None:
        """Show the countries of the paragraph being read."""
        self._here = (number, countries)
        named = self.tr(", ").join(f'<a href="{iso3}">{self._called(iso3)}</a>' for iso3 in countries)
        lead = self.tr("Paragraph {number}:").format(number=number)
        self._here_label.setText(f"{lead} {named}" if named else "")
        self._here_label.setVisible(bool(named))

    def be_reachable(self) -> None:
        """Let the links of the paragraph being read be followed with the keyboard too."""
        from PySide6.QtCore import Qt

        self._here_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)

    def _show_list(self) -> None:
        if self._body is None:
            return
        wanted = self.filter.text().strip()
        found = gazetteer.suggest(wanted, 60) if wanted else [gazetteer.country(iso3) for iso3 in self._counts]
        if self.by_region.isChecked():
            rows = list(self._in_regions(found))
        else:
            rows = [self._row(country) for country in (found if wanted else sorted(found, key=self._sorting))]
        if not rows and wanted:
            rows = [CountryRow(self.tr("No country is called that in six languages, pinyin or code."))]
        self.list.show_rows(rows)
        self._say_coverage(self._body)

    def _say_coverage(self, body: Body) -> None:
        named = self.tr("%n country(ies) and territory(ies) named", "", len([1 for c in self.counts if c.paragraphs]))
        checked = self.tr("all %n paragraph(s) checked", "", body.document.paragraphs)
        lines = [self.tr("{named}; {checked}").format(named=named, checked=checked)]
        if self.by_region.isChecked():
            lines.append(self.tr("UN M49 regions are for statistical convenience."))
        self._coverage.setText("\n".join(lines))

    def _in_regions(self, countries: Iterable[Country]) -> Iterator[CountryRow]:
        language = self._languages.language

        def region(country: Country) -> str:
            return country.region.get(language) or country.region["en"]

        ordered = sorted(countries, key=lambda country: (region(country), self._sorting(country)))
        for name, members in groupby(ordered, key=region):
            inside = list(members)
            yield CountryRow(name, counts=str(len(inside)))
            yield from map(self._row, inside)

    def _sorting(self, country: Country) -> str:
        return country.pinyin if self._languages.language == "zh" else country.name(self._languages.language)

    def _row(self, country: Country) -> CountryRow:
        count = self._counts.get(country.iso3)
        name = country.name(self._languages.language)
        if count is None:
            return CountryRow(name, country.iso3, self.tr("not named"))
        if not count.paragraphs:
            return CountryRow(name, country.iso3, self.tr("by a city, %n time(s)", "", count.places))
        paragraphs = self.tr("%n para(s)", "", count.paragraphs)
        if not count.activities:
            return CountryRow(name, country.iso3, paragraphs)
        activities = self.tr("%n act(s)", "", count.activities)
        return CountryRow(name, country.iso3, f"{activities} · {paragraphs}")

    def _called(self, iso3: str) -> str:
        return gazetteer.country(iso3).name(self._languages.language)

    def _translate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Name, pinyin or code"))
        self.filter.setAccessibleName(self.tr("Find a country"))
        self.by_region.setText(self.tr("By region"))
        self.by_region.setToolTip(self.tr("Group countries by UN region"))
        self.list.setAccessibleName(self.tr("Countries"))
        self._show_list()
        self.show_here(*self._here)
