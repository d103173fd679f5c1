"""Everything documents say about one country, or about two side by side: counts, activities and the other mentions."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from db import regions_held
from db.library import Library
from db.records import Body, Country, MentionAt, RegionAt
from desktop import country_words
from desktop.country_including import rows as including_rows
from desktop.country_parts import CountryParts, ticked
from desktop.country_rows import StoryRows
from desktop.country_story import KIND, REPORT, ROLE, SECTION, YEAR, Only, Story, gather
from desktop.i18n import Languages
from desktop.jobs import Jobs
from desktop.passage_list import Passage, Row
from desktop.theme import Theme
from desktop.typesetting import language_name

_LANGUAGES = ("zh", "en", "fr", "es", "ru", "ar")
_AT_A_TIME = 200  # rows


class CountryPage(CountryParts):
    """One country's passages. Every mention stands in exactly one of them, unless the activities are narrowed."""

    location_requested = Signal(object)
    reading_requested = Signal()
    closed = Signal()
    enlarge_requested = Signal()
    """The page is wanted in a window of its own."""

    brief_requested = Signal()

    corrections_requested = Signal()
    """What the reader put right about this country is wanted."""

    shown = Signal()
    """Another story is shown."""

    def __init__(
        self, library: Library, jobs: Jobs, theme: Theme, languages: Languages, roomy: bool, parent: QWidget
    ) -> None:
        """`roomy` lays the charts beside the list, for a window of its own."""
        super().__init__(theme, roomy, parent)
        self._library = library
        self._jobs = jobs
        self._languages = languages
        self._wanted: tuple[str, ...] = ()
        self._asked = 0
        self._body: Body | None = None
        self._story: Story | None = None
        self._rows: StoryRows | None = None
        self._more: Iterator[Row] = iter(())
        self._just_opened = False
        self.only: Only | None = None
        self._only_told = ""
        self._connect()
        self._restyle()
        self._translate()

    # --- how it is put together

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.enlarge.clicked.connect(self.enlarge_requested)
        self.brief.clicked.connect(self.brief_requested)
        self.passages.location_requested.connect(self.location_requested)
        self.passages.reading_requested.connect(self.reading_requested)
        self.passages.end_neared.connect(lambda: self.passages.grow(list(islice(self._more, _AT_A_TIME))))
        self.everywhere.toggled.connect(self._change_scope)
        self.by_date.toggled.connect(self._list)
        self.compare.clicked.connect(self._compare)
        self.charts.narrowed.connect(self.narrow)
        self._chip.linkActivated.connect(lambda _: self.narrow(None))
        self.including.asked_for.connect(self._read_regions)
        self._corrected.linkActivated.connect(lambda _: self.corrections_requested.emit())
        self.names.menu().aboutToShow.connect(self._offer_names)
        self._theme.changed.connect(self._restyle)
        self._languages.changed.connect(self._translate)

    # --- what it shows

    @property
    def codes(self) -> tuple[str, ...]:
        """The ISO codes of the country shown, and of the one it is compared with."""
        return self._wanted

    def open(
        self,
        codes: tuple[str, ...],
        body: Body,
        only: Only | None = None,
        everywhere: bool = False,
        going: bool = True,
    ) -> None:
        """Read and show what `body`, or everywhere each report, says about a country, or about two.

        `only` narrows the activities: where one is left, its place is asked for too if `going`.
        """
        self._wanted = ()  # the switch below is not to read anything yet
        self.everywhere.setChecked(everywhere)
        self._wanted, self._body = codes, body
        self.only, self._just_opened = only, going
        self._read()

    def leave(self) -> None:
        """Show no country: what is still being read is not shown."""
        self._asked += 1
        self._wanted = ()
        self.everywhere.setChecked(False)

    def follow(self, body: Body) -> None:
        """Take another report as the one that is read; what is shown of every report stays."""
        self._body = body

    def renew(self, body: Body) -> None:
        """Read the same report anew, whose mentions were put right."""
        self._body = body
        self._read()

    def tell_corrections(self, number: int) -> None:
        """Say how many mentions the reader put right, with a link to them."""
        told = self.tr("%n correction(s) by you", "", number)
        self._corrected.setText(f'<a href="corrections">{escape(told)}</a>')
        self._corrected.setVisible(number > 0)

    def mentions(self) -> tuple[MentionAt, ...]:
        """Return the mentions of the country in the report that is read."""
        if self._story is None or self._body is None:
            return ()
        here, first = self._body.document.edition, self._story.codes[0]
        return tuple(found for found in self._story.mentions if (found.edition, found.mention.iso3) == (here, first))

    def narrow(self, only: Only | None) -> None:
        """List only some of the activities, None for everything that names the country."""
        self.only = only
        self.charts.mark(only)
        self._list()

    def _change_scope(self) -> None:
        if self.only is not None and self.only.by in (REPORT, SECTION):
            self.only = None
        self._read()

    def _read(self) -> None:
        if self._body is None or not self._wanted:
            return
        self._asked += 1
        library, codes, body, everywhere = self._library, self._wanted, self._body, self.everywhere.isChecked()
        asked = self._asked
        self._jobs.run(
            lambda: gather(library, codes, body, everywhere),
            lambda story: self._show(story) if self._asked == asked else None,
        )

    def _show(self, story: Story) -> None:
        self._story = story
        language = self._languages.language
        names = [country.name(language) for country in story.countries]
        self._rows = StoryRows(story, language)
        if len(names) == 1:
            other = story.countries[0].name("en" if language == "zh" else "zh")
            self._name.setText(f"{names[0]}　{other}")
        else:
            self._name.setText(" · ".join(names))
        self._about.setText(self._particulars(story, language))
        self._name_compare()
        self.charts.show_story(story, names, self.only)
        self.charts.setVisible(bool(story.activities))
        self.by_date.setEnabled(bool(story.activities))
        self._list()
        self.shown.emit()
        if self._just_opened and self.only and sum(isinstance(row, Passage) for row in self.passages.rows) == 1:
            self.passages.choose_first()
        self._just_opened = False

    def _list(self) -> None:
        if self._rows is None or self._story is None:
            return
        self._more = self._rows(self.only, self.by_date.isChecked() and bool(self._story.activities))
        self.passages.tell_why = self._rows
        self.passages.show_rows(list(islice(self._more, _AT_A_TIME)))
        self.including.show_number(self._story.including)
        self._show_chip()

    def _read_regions(self) -> None:
        """Read and list the mentions of regions and groups that may include the country."""
        story, asked, library = self._story, self._asked, self._library
        if story is not None:
            self._jobs.run(
                lambda: regions_held.including(library, story.codes[0], story.editions),
                lambda found: self._list_regions(story, found) if self._asked == asked else None,
            )

    def _list_regions(self, story: Story, found: tuple[RegionAt, ...]) -> None:
        self.only = None
        self.charts.mark(None)
        self._more = including_rows(found, story.sections, len(story.editions) > 1, self._languages.language)
        self.passages.tell_why = None
        self.passages.show_rows(list(islice(self._more, _AT_A_TIME)))
        self.including.hide()
        self._say_only(self.tr("Only regions and groups it belongs to: %n paragraph(s)", "", story.including))

    def _particulars(self, story: Story, language: str) -> str:
        """Return in lines where the country is named, and what it is."""
        paragraphs = {
            (found.edition, found.paragraph.position) for found in story.mentions if found.mention.kind != "place"
        }
        if story.paragraphs:
            covers = self.tr("Named in {named} of {total} paragraphs; all {total} checked")
            lines = [covers.format(named=len(paragraphs), total=story.paragraphs)]
        else:
            reports = self.tr("%n report(s), each in one language", "", len(story.editions))
            covers = self.tr("Named in {named} paragraphs of {reports}")
            lines = [covers.format(named=len(paragraphs), reports=reports)]
        if len(story.countries) == 1:
            country = story.countries[0]
            region = country.region.get(language) or country.region["en"]
            lines.append(f"{region} · {country.iso3} · {country.m49}")
            if self._roomy:
                lines.append(" · ".join(dict.fromkeys(_names(country).values())))
        return "\n".join(lines)

    def _show_chip(self) -> None:
        only, story, told = self.only, self._story, ""
        if only is not None and story is not None:
            count = sum(story.admits(found, only) for found in story.activities)
            told = self.tr("Only these activities: {what} ({count})").format(what=self._called(only), count=count)
        self._say_only(told)

    def _say_only(self, told: str) -> None:
        """Say what alone is listed, with a way back to everything; "" where everything is."""
        self._only_told = told
        colors = self._theme.colors
        style = f"background-color:{colors.selection};color:{colors.text};text-decoration:none"
        self._chip.setText(f'<a href="all" style="{style}">&nbsp;{escape(told)}&nbsp;✕&nbsp;</a>')
        self._chip.setVisible(bool(told))

    def _called(self, only: Only) -> str:
        if only.by == SECTION and self._story is not None and self._body is not None:
            sections = self._story.sections.get(self._body.document.edition, ())
            named = (each.title for each in sections if (each.start, each.stop) == (only.key, only.stop))
            return next(named, self.tr("Before the first heading"))
        if only.by in (KIND, ROLE):
            return (country_words.kind if only.by == KIND else country_words.role)(str(only.key))
        if only.by == YEAR and isinstance(only.key, int):
            return country_words.year(only.key)
        return str(only.key)

    # --- what can be done

    def _compare(self) -> None:
        if len(self._wanted) > 1:
            self._wanted = self._wanted[:1]
            self._read()
        elif self._story is not None:
            from desktop.country_chooser import CountryChooser

            chooser = CountryChooser(self._story, self._languages.language, self._theme, self)
            chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            chooser.chosen.connect(self._compare_with)
            chooser.open()

    def _compare_with(self, code: str) -> None:
        self._wanted = (*self._wanted[:1], code)
        self._read()

    def _offer_names(self) -> None:
        menu = self.names.menu()
        menu.clear()
        for country in self._story.countries if self._story else ():
            named = _names(country)
            for language, name in named.items():
                action = menu.addAction(f"{name}\t{language_name(language)}".replace("&", "&&"))
                action.triggered.connect(lambda _=False, name=name: QGuiApplication.clipboard().setText(name))
            every = menu.addAction(self.tr("Copy all of them"))
            every.triggered.connect(
                lambda _=False, named=named: QGuiApplication.clipboard().setText("\n".join(named.values()))
            )
            menu.addSeparator()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace) and not self._roomy:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.charts.suit(self.height())

    def _translate(self) -> None:
        self.passages.setAccessibleName(self.tr("Activities and mentions"))
        for button, name, told in (
            (self.back, self.tr("All countries"), self.tr("All countries (Esc)")),
            (self.names, self.tr("Copy a name"), self.tr("Copy its name in one of six languages")),
            (self.brief, self.tr("Brief"), self.tr("Write a brief on this country into a file (Ctrl+Shift+E)")),
            (self.enlarge, self.tr("In a window of its own"), self.tr("Show this in a larger window")),
            (self.everywhere, self.tr("All reports"), self.tr("What every report of the library says, by report")),
            (self.by_date, self.tr("By date"), self.tr("Activities in the order of their dates")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(told)
        for switch in (self.everywhere, self.by_date):
            switch.setText(ticked(switch.accessibleName(), switch.isChecked()))
        self._name_compare()
        if self._story is not None and self._wanted:
            self._show(self._story)

    def _name_compare(self) -> None:
        comparing = len(self._wanted) > 1
        self.compare.setText(ticked(self.tr("Compare"), True) if comparing else self.tr("Compare…"))
        self.compare.setAccessibleName(self.compare.text())
        told = self.tr("Show one country again") if comparing else self.tr("Show another country beside it")
        self.compare.setToolTip(told)
        self.compare.setAccessibleDescription(told)

    def _restyle(self) -> None:
        icons = ((self.back, "back"), (self.names, "copy"), (self.brief, "brief"), (self.enlarge, "window"))
        for button, icon in icons:
            button.setIcon(self._theme.icon(icon))
        self._say_only(self._only_told)


def _names(country: Country) -> dict[str, str]:
    """Return a country's name in each of the six languages that has one."""
    return {language: country.names[language] for language in _LANGUAGES if country.names.get(language)}
