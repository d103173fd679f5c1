"""Countries: those the report names, those of the paragraph being read, and everything said about one of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db import gazetteer
from db.library import Library, heading_path
from db.records import ActivityAt, Body, Country, CountryCount, MentionAt, Paragraph
from desktop.country_list import CountryList, CountryRow
from desktop.i18n import Languages
from desktop.jobs import Jobs
from desktop.navigation import Location
from desktop.passage_list import Group, Passage, PassageList, Row
from desktop.theme import Theme


class CountryPanel(QWidget):
    """Two pages: the list, and one country. Choosing a country reports where the document names it."""

    location_requested = Signal(object)
    reading_requested = Signal()
    country_changed = Signal(object)
    """The chosen country's mentions by section index, or None when none is chosen."""

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
        self._here: tuple[str, tuple[str, ...]] | None = None

        self._here_label = QLabel(self)
        self._here_label.setWordWrap(True)
        self._here_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._here_label.setContentsMargins(12, 8, 12, 6)
        self._here_label.linkActivated.connect(self.open_country)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._list_page())
        self._pages.addWidget(self._country_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._here_label)
        theme.changed.connect(self._restyle)
        self._translate()

    def _list_page(self) -> QWidget:
        page = QWidget(self)
        self.filter = QLineEdit(page)
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._show_list)
        self.by_region = QToolButton(page)
        self.by_region.setCheckable(True)
        self.by_region.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.by_region.toggled.connect(self._show_list)
        self.list = CountryList(self._theme, page)
        self.list.country_requested.connect(self.open_country)
        self.filter.returnPressed.connect(self.list.open_first)
        self._coverage = QLabel(page)
        self._coverage.setWordWrap(True)
        self._coverage.setContentsMargins(12, 0, 12, 4)
        row = QHBoxLayout()
        row.setContentsMargins(8, 8, 8, 6)
        row.addWidget(self.filter, 1)
        row.addWidget(self.by_region)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self._coverage)
        layout.addWidget(self.list, 1)
        return page

    def _country_page(self) -> QWidget:
        page = QWidget(self)
        self._back = QToolButton(page)
        self._back.setAutoRaise(True)
        self._back.setIcon(self._theme.icon("back"))
        self._back.clicked.connect(self.close_country)
        self._name = QLabel(page)
        large = QFont(self._name.font())
        large.setPointSizeF(large.pointSizeF() * 1.25)
        large.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(large)
        self._name.setWordWrap(True)
        self._about = QLabel(page)
        self._about.setWordWrap(True)
        self._about.setContentsMargins(12, 0, 12, 6)
        self.passages = PassageList(self._theme, 4, page)
        self.passages.location_requested.connect(self.location_requested)
        self.passages.reading_requested.connect(self.reading_requested)
        head = QHBoxLayout()
        head.setContentsMargins(6, 8, 12, 2)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._name, 1)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._about)
        layout.addWidget(self.passages, 1)
        return page

    # --- what it shows

    def show_body(self, body: Body, counts: Sequence[CountryCount]) -> None:
        """Show the countries of another document."""
        self._body = body
        self._counts = {count.iso3: count for count in counts}
        self.filter.clear()
        self.close_country()
        self._show_list()

    @property
    def counts(self) -> tuple[CountryCount, ...]:
        """The countries of the document and how often it names them."""
        return tuple(self._counts.values())

    @property
    def country(self) -> str:
        """The ISO code of the country that is open, "" for the list."""
        return self._country

    def open_country(self, iso3: str) -> None:
        """Show everything the document says about a country."""
        if self._body is None:
            return
        self._country = iso3
        edition = self._body.document.edition
        self._jobs.run(
            lambda: (self._library.activities(iso3, edition), self._library.mentions(iso3, edition)),
            lambda found: self._show_country(iso3, *found) if self._country == iso3 else None,
        )

    def close_country(self) -> None:
        """Go back to the list."""
        self._country = ""
        self._pages.setCurrentIndex(0)
        self.setFocusProxy(self.filter)
        self.country_changed.emit(None)

    def show_here(self, number: str, countries: tuple[str, ...]) -> None:
        """Show the countries of the paragraph being read."""
        self._here = (number, countries)
        names = [f'<a href="{iso3}">{self._called(iso3)}</a>' for iso3 in countries]
        lead = self.tr("Paragraph {number}:").format(number=number)
        self._here_label.setText(f"{lead} {self.tr(', ').join(names)}" if names else "")
        self._here_label.setVisible(bool(names))

    def _show_list(self) -> None:
        if self._body is None:
            return
        wanted = self.filter.text().strip()
        if wanted:
            named = [country for country in gazetteer.suggest(wanted, 60)]
        else:
            named = [gazetteer.country(iso3) for iso3 in self._counts]
        rows = list(self._by_region(named) if self.by_region.isChecked() else self._by_name(named, bool(wanted)))
        if not rows and wanted:
            rows = [CountryRow(self.tr("No country is called that in six languages, pinyin or code."))]
        self.list.show_rows(rows)
        total = len([count for count in self._counts.values() if count.paragraphs])
        text = self.tr("%n country(ies) and territory(ies) named", "", total)
        checked = self.tr("all %n paragraph(s) checked", "", self._body.document.paragraphs)
        self._coverage.setText(f"{text}{self.tr('; ')}{checked}")
        if self.by_region.isChecked():
            self._coverage.setText(
                self._coverage.text() + "\n" + self.tr("UN M49 regions are for statistical convenience.")
            )

    def _by_name(self, countries: Iterable[Country], ranked: bool) -> Iterator[CountryRow]:
        ordered = countries if ranked else sorted(countries, key=self._sorting)
        for country in ordered:
            yield self._row(country)

    def _by_region(self, countries: Iterable[Country]) -> Iterator[CountryRow]:
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
            counts = self.tr("by a city, %n time(s)", "", count.places)
        else:
            counts = self.tr("%n para(s)", "", count.paragraphs)
        if count.activities:
            counts = self.tr("%n act(s)", "", count.activities) + " · " + counts
        return CountryRow(name, country.iso3, counts, f"{name} {counts}")

    def _show_country(self, iso3: str, activities: tuple[ActivityAt, ...], mentions: tuple[MentionAt, ...]) -> None:
        if self._body is None:
            return
        country = gazetteer.country(iso3)
        language = self._languages.language
        other = country.name("en" if language == "zh" else "zh")
        self._name.setText(f"{country.name(language)}　{other}")
        region = country.region.get(language) or country.region["en"]
        self._about.setText(f"{self._covers(iso3)}\n{region} · {country.iso3} · {country.m49}")
        rows: list[Row] = []
        self._add_activities(rows, activities, mentions)
        reported = {
            (mention.paragraph.position, mention.mention.start) for mention in mentions if _within(mention, activities)
        }
        rest = [found for found in mentions if (found.paragraph.position, found.mention.start) not in reported]
        named = [found for found in rest if found.mention.kind != "place"]
        self._add_mentions(rows, self.tr("Other mentions") if activities else self.tr("Mentions"), named)
        self._add_mentions(rows, self.tr("By a city only"), [found for found in rest if found.mention.kind == "place"])
        self.passages.show_rows(rows)
        self._pages.setCurrentIndex(1)
        self.setFocusProxy(self.passages)
        sections = Counter(
            found.paragraph.section
            for found in mentions
            if found.paragraph.section is not None and found.mention.kind != "place"
        )
        self.country_changed.emit(dict(sections))

    def _covers(self, iso3: str) -> str:
        assert self._body is not None  # noqa: S101  (a country is open only in a document)
        count = self._counts.get(iso3)
        total = self._body.document.paragraphs
        named = count.paragraphs if count else 0
        return self.tr("Named in {named} of {total} paragraphs; all {total} checked").format(named=named, total=total)

    def _add_activities(
        self, rows: list[Row], activities: tuple[ActivityAt, ...], mentions: tuple[MentionAt, ...]
    ) -> None:
        if not activities:
            return
        rows.append(Group(self.tr("Activities"), str(len(activities)), prominent=True))
        for found in activities:
            start, end = found.activity.start, found.activity.end
            marks = [
                (place.mention.start, place.mention.end)
                for place in mentions
                if place.paragraph.position == found.paragraph.position
            ]
            rows.append(self._passage(found.paragraph, start, end, marks))

    def _add_mentions(self, rows: list[Row], title: str, mentions: Sequence[MentionAt]) -> None:
        from db.text import sentences  # noqa: PLC0415  (only when a country is opened)

        if not mentions:
            return
        passages = []
        for _, group in groupby(mentions, key=lambda found: found.paragraph.position):
            together = list(group)
            paragraph = together[0].paragraph
            for start, end in sentences(paragraph.text):
                marks = [
                    (found.mention.start, found.mention.end) for found in together if start <= found.mention.start < end
                ]
                if marks:
                    passages.append(self._passage(paragraph, start, end, marks))
        rows.append(Group(title, str(len(mentions)), prominent=True))
        rows.extend(passages)

    def _passage(self, paragraph: Paragraph, start: int, end: int, marks: Sequence[tuple[int, int]]) -> Passage:
        assert self._body is not None  # noqa: S101  (a country is open only in a document)
        inside = tuple((first - start, last - start) for first, last in marks if start <= first and last <= end)
        path = " › ".join(heading_path(self._body.sections, paragraph.section)[-2:])
        first = inside[0] if inside else (0, 0)
        place = Location(self._body.document.edition, paragraph.position, start=start + first[0], end=start + first[1])
        return Passage(place, paragraph.number or "·", paragraph.text[start:end], inside, above=path)

    def _called(self, iso3: str) -> str:
        return gazetteer.country(iso3).name(self._languages.language)

    # --- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace) and self._country:
            self.close_country()
            self.filter.setFocus()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Name, pinyin or code"))
        self.filter.setAccessibleName(self.tr("Find a country"))
        self.by_region.setText(self.tr("By region"))
        self.by_region.setToolTip(self.tr("Group countries by UN region"))
        self.list.setAccessibleName(self.tr("Countries"))
        self.passages.setAccessibleName(self.tr("Activities and mentions"))
        self._back.setToolTip(self.tr("All countries (Esc)"))
        self._back.setAccessibleName(self.tr("All countries"))
        self._show_list()
        if self._here is not None:
            self.show_here(*self._here)
        if self._country:
            self.open_country(self._country)

    def _restyle(self) -> None:
        self._back.setIcon(self._theme.icon("back"))


def _within(found: MentionAt, activities: Sequence[ActivityAt]) -> bool:
    return any(
        report.paragraph.position == found.paragraph.position
        and report.activity.start <= found.mention.start < report.activity.end
        for report in activities
    )
