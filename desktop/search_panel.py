"""Searching as one types: the results grouped by heading with one line an occurrence, help when none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from db.keys import symbol_key
from db.library import Library
from db.notebook import Notebook
from db.records import Edition, Facets, Hit, Results, Suggestion
from db.searches import Search
from desktop import search_words
from desktop.asking import Asking, Question
from desktop.i18n import Languages
from desktop.jobs import Jobs
from desktop.navigation import Location
from desktop.passage_list import Group, Passage, PassageList, Row
from desktop.past_searches import PastSearches
from desktop.remembering import Remembering
from desktop.search_options import SearchOptions
from desktop.theme import Theme
from desktop.typesetting import language_name


class SearchPanel(QWidget):
    """Results of the newest query. Stepping goes through every occurrence, from where the reader is."""

    found_here = Signal(object)
    """What was found in the open document, or that nothing is searched for: Results, or None."""

    total_changed = Signal(int)
    """How many occurrences, or where those are too many to count paragraphs, were found."""

    location_requested = Signal(object)
    reading_requested = Signal()
    query_suggested = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        library: Library,
        notebook: Notebook,
        jobs: Jobs,
        theme: Theme,
        languages: Languages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._languages = languages
        self._edition: Edition | None = None
        self._results: Results | None = None
        self._paragraphs: int | None = None
        self._suggestions: tuple[Suggestion, ...] | None = None
        self._failed = False
        self._places: list[Location] = []
        self._rows_of_places: list[int] = []
        self._all_shown = True
        self._at = -1
        self._step_on = False

        self.asking = Asking(library, jobs, notebook.bookmarks, self)
        self.options = SearchOptions(theme, languages, self)
        self._count = QLabel(self)
        self._count.setWordWrap(True)
        self._previous = self._step_button("previous", lambda: self.step(-1))
        self._next = self._step_button("next", lambda: self.step(1))
        self.list = PassageList(theme, 1, self)
        self.past = PastSearches(languages, self)
        self.remembering = Remembering(notebook, jobs, self.past)
        self._help = QLabel(self)
        self._help.setWordWrap(True)
        self._help.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._help.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._help.setContentsMargins(12, 4, 12, 8)
        self._rest = QWidget(self)  # keeps what stands above it at the top, where there is no list
        self.setFocusProxy(self.list)
        self._lay_out()
        self._connect()
        self._rest.hide()
        self._translate()
        self.remembering.show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 8, 4)
        head.addWidget(self._count, 1)
        head.addWidget(self._previous)
        head.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.options)
        layout.addLayout(head)
        layout.addWidget(self._help)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.past, 1)
        layout.addWidget(self._rest, 1)

    def _connect(self) -> None:
        self.asking.answered.connect(self._show)
        self.asking.found_here.connect(self._show_here)
        self.asking.counted.connect(self._show_total)
        self.asking.spread.connect(self._show_facets)
        self.asking.suggested.connect(self._show_suggestions)
        self.asking.continued.connect(self._show_more)
        self.asking.failed.connect(self._show_failure)
        self.options.changed.connect(lambda: self.search(self.asking.question.typed))
        self.options.narrowed.connect(self._narrow)
        self.options.widened.connect(self._widen)
        self.options.keep_requested.connect(self.keep)
        self.list.location_requested.connect(self._chosen)
        self.list.reading_requested.connect(self.reading_requested)
        self.list.end_neared.connect(self._ask_for_more)
        self.past.chosen.connect(self._search_again)
        self.remembering.told.connect(self.told)
        self.remembering.changed.connect(self._say_kept)
        self._help.linkActivated.connect(self._follow)
        self._theme.changed.connect(self._draw_icons)
        self._languages.changed.connect(self._translate)

    # --- asking

    def show_edition(self, edition: Edition) -> None:
        """Search another document from now on."""
        self._edition = edition
        self.asking.open(edition)

    def search(self, query: str) -> None:
        """Look for what was typed, soon; a newer call replaces this one."""
        options = self.options
        meant = (options.everywhere.isChecked(), options.broad.isChecked(), options.ranked.isChecked())
        self.asking.ask(Question(query, *meant))

    def _narrow(self, field: str, value: str) -> None:
        from db import rewording

        self.query_suggested.emit(
            rewording.narrowed(self.asking.question.typed, field, value, self._languages.language)
        )

    def _widen(self, field: str, value: str) -> None:
        from db import rewording

        self.query_suggested.emit(rewording.without(self.asking.question.typed, field, value))

    def _follow(self, link: str) -> None:
        """Try a suggestion: the same query meant otherwise, or another query."""
        reason, _, typed = link.partition(":")
        switches = {"broad": self.options.broad, "everywhere": self.options.everywhere}
        if reason in switches:
            switches[reason].setChecked(True)
        else:
            self.query_suggested.emit(typed)

    # --- answering

    @property
    def results(self) -> Results | None:
        """What is shown, None when nothing is searched for."""
        return self._results

    @property
    def place(self) -> tuple[int, int]:
        """Which occurrence is open, counted from 1 (0 for none), and how many there are so far."""
        return self._at + 1, len(self._places)

    def step(self, by: int, origin: Location | None = None) -> None:
        """Open the next (1) or previous (-1) occurrence; the first step starts from `origin`, at the end it wraps."""
        if not self._places:
            return
        if self._at < 0 and origin is not None and not self._ranked:
            after = [n for n, place in enumerate(self._places) if _is_at_or_after(place, origin)]
            following = after[0] if after else 0
            self._at = (following if by > 0 else following - 1) % len(self._places)
        elif self._at < 0:
            self._at = 0 if by > 0 else len(self._places) - 1
        elif self._at + by == len(self._places) and not self._all_shown:
            self._step_on = True
            self.asking.ask_for_more()
            return
        else:
            self._at = (self._at + by) % len(self._places)
        self.list.choose(self._rows_of_places[self._at])
        self._say_count()
        self.remembering.remember(self.asking.question)
        self.location_requested.emit(self._places[self._at])

    @property
    def _ranked(self) -> bool:
        return self._results is not None and self._results.ranked > 0

    def _chosen(self, location: Location) -> None:
        self._at = self._places.index(location)
        self._say_count()
        self.remembering.remember(self.asking.question)
        self.location_requested.emit(location)

    def _show(self, results: Results | None) -> None:
        self._results = results
        self._paragraphs = results.total_paragraphs if results and results.exact else None
        self._suggestions = None
        self._failed = False
        self._at = -1
        self._step_on = False
        self._places, self._rows_of_places = [], []
        self._all_shown = results is None or (results.exact and len(results.hits) == results.total_paragraphs)
        rows = self._rows(results.hits if results else (), 0)
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.past.setVisible(results is None)
        self._rest.setVisible(results is not None and not rows)
        self.options.show_fields(results.fields if results else ())
        self.options.show_facets(None)
        self._say_kept()
        if results is None:
            self.remembering.show()
        self._say_count()
        self._say_help()
        self._say_total()

    def _show_here(self, results: Results | None) -> None:
        self.found_here.emit(results)

    def _show_total(self, paragraphs: int) -> None:
        self._paragraphs = paragraphs
        self._say_count()
        self._say_total()

    def _show_facets(self, facets: Facets) -> None:
        self.options.show_facets(facets if any(facets) else None)

    def _show_suggestions(self, suggestions: tuple[Suggestion, ...]) -> None:
        self._suggestions = suggestions
        self._say_help()

    def _show_more(self, hits: Sequence[Hit]) -> None:
        if not hits:
            self._all_shown = True
        before = len(self._places)
        self.list.grow(self._rows(hits, len(self.list.rows)))
        self._say_count()
        if self._step_on:
            self._step_on = False
            self._at = before if hits else 0
            self._at -= 1
            self.step(1)

    def _ask_for_more(self) -> None:
        if not self._all_shown:
            self.asking.ask_for_more()

    def _rows(self, hits: Sequence[Hit], before: int) -> list[Row]:
        """Return rows for hits, `before` others: a heading wherever the section changes, a row for each occurrence."""
        rows: list[Row] = []
        for _, listed in groupby(hits, key=lambda hit: (hit.edition, hit.section)):
            under = list(listed)
            total = sum(max(len(hit.matches), 1) for hit in under)
            rows.append(Group(" › ".join([*self._elsewhere(under[0].edition), *under[0].path[-2:]]), str(total)))
            for hit in under:
                for start, end in hit.matches or ((0, 0),):
                    place = Location(hit.edition, hit.position, start=start, end=end)
                    self._rows_of_places.append(before + len(rows))
                    self._places.append(place)
                    rows.append(Passage(place, hit.number or "·", hit.text, ((start, end),) if end else ()))
        return rows

    def _elsewhere(self, edition: Edition) -> list[str]:
        """Return what names another document than the one that is open: a language alone where only that differs."""
        if edition == self._edition:
            return []
        same = self._edition is not None and symbol_key(edition.symbol) == symbol_key(self._edition.symbol)
        return [language_name(edition.language) if same else edition.symbol]

    def _show_failure(self) -> None:
        self._show(None)
        self.past.hide()
        self._rest.show()
        self._failed = True
        self._say_count()
        self._say_help()
        self.found_here.emit(None)

    # --- saying

    def _say_count(self) -> None:
        for button in (self._previous, self._next):
            button.setEnabled(bool(self._places))
        at = f"{self._at + 1} / " if self._at >= 0 else ""
        found = self._results
        if found is not None and found.hits and found.exact:
            paragraphs = self.tr("%n paragraph(s)", "", found.total_paragraphs)
            times = self.tr("%n occurrence(s)", "", found.total_occurrences)
            self._count.setText(f"{at}{times} · {paragraphs}")
        else:
            self._count.setText(at + search_words.count(found, self._paragraphs, self._failed))

    def _say_total(self) -> None:
        exact = self._results is not None and self._results.exact and self._all_shown
        self.total_changed.emit(self._results.total_occurrences if exact and self._results else self._paragraphs or 0)

    def _say_help(self) -> None:
        self._help.setText("" if self._failed else search_words.help_on(self._results, self._suggestions))
        self._help.setToolTip(search_words.broadly(self._results.searched, None) if self._results else "")
        self._help.setVisible(bool(self._help.text()))

    def _say_kept(self) -> None:
        question = self.asking.question
        self.options.show_kept(self.remembering.is_kept(question), bool(question.typed.strip()))

    # --- searches of the past

    def keep(self) -> None:
        """Save the search that is shown, or no longer save it."""
        self.remembering.keep(self.asking.question)

    def _search_again(self, search: Search) -> None:
        self.options.broad.setChecked(search.broad)
        self.options.everywhere.setChecked(search.everywhere)
        self.query_suggested.emit(search.query)

    # --- inside

    def _translate(self) -> None:
        self.list.setAccessibleName(self.tr("Search results"))
        self._previous.setAccessibleName(self.tr("Previous occurrence"))
        self._previous.setToolTip(self.tr("Previous occurrence (Shift+F3)"))
        self._next.setAccessibleName(self.tr("Next occurrence"))
        self._next.setToolTip(self.tr("Next occurrence (F3)"))
        self._say_kept()
        self._say_count()
        self._say_help()

    def _step_button(self, icon: str, pressed: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIcon(self._theme.icon(icon, fades=True))
        button.clicked.connect(pressed)
        return button

    def _draw_icons(self) -> None:
        self._previous.setIcon(self._theme.icon("previous", fades=True))
        self._next.setIcon(self._theme.icon("next", fades=True))
        self._say_kept()


def _is_at_or_after(place: Location, origin: Location) -> bool:
    return place.edition == origin.edition and (place.position, place.start) >= (origin.position, 0)
