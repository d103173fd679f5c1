"""Searching as one types: the results grouped by heading with one line an occurrence, help when none."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from db.library import Library
from db.records import Edition, Hit, Results, Scope
from desktop.i18n import Languages
from desktop.jobs import Jobs
from desktop.navigation import Location
from desktop.passage_list import Group, Passage, PassageList, Row
from desktop.theme import Theme

_PAUSE_MS = 2  # between a key and the search it starts: what an input method commits at once is searched once


class SearchPanel(QWidget):
    """Results of the newest query. Stepping goes through every occurrence, from where the reader is."""

    results_changed = Signal(object)
    """A search came back, or was cleared: Results, or None."""

    location_requested = Signal(object)
    reading_requested = Signal()
    query_suggested = Signal(str)

    def __init__(
        self, library: Library, jobs: Jobs, theme: Theme, languages: Languages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._theme = theme
        self._edition: Edition | None = None
        self._query = ""
        self._generation = 0
        self._results: Results | None = None
        self._places: list[Location] = []
        self._rows_of_places: list[int] = []
        self._at = -1
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._start)

        self._count = QLabel(self)
        self._count.setWordWrap(True)
        self._previous = self._step_button("previous", lambda: self.step(-1))
        self._next = self._step_button("next", lambda: self.step(1))
        self.list = PassageList(theme, 1, self)
        self.list.location_requested.connect(self._chosen)
        self.list.reading_requested.connect(self.reading_requested)
        self._help = QLabel(self)
        self._help.setWordWrap(True)
        self._help.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._help.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._help.linkActivated.connect(self.query_suggested)
        self.setFocusProxy(self.list)

        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 4)
        head.addWidget(self._count, 1)
        head.addWidget(self._previous)
        head.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        self._help.setContentsMargins(12, 4, 12, 8)
        layout.addWidget(self._help)
        layout.addWidget(self.list, 1)
        theme.changed.connect(self._draw_icons)
        languages.changed.connect(self._translate)
        self._translate()

    # --- asking

    def show_edition(self, edition: Edition) -> None:
        """Search another document from now on."""
        self._edition = edition
        self.search(self._query)

    def search(self, query: str) -> None:
        """Look for what was typed, soon; a newer call replaces this one."""
        self._query = query
        self._generation += 1
        if not query.strip():
            self._timer.stop()
            self._show(None)
        elif self._edition is not None:  # else the library is still being made; show_edition asks again
            self._timer.start()

    def _start(self) -> None:
        from db import search

        query, generation = self._query, self._generation
        scope = Scope(edition=self._edition)
        self._jobs.run(
            lambda: search.find(self._library, query, scope),
            lambda results: self._show(results) if generation == self._generation else None,
            lambda _error: self._show_failure() if generation == self._generation else None,
        )

    # --- answering

    @property
    def results(self) -> Results | None:
        """What is shown, None when nothing is searched for."""
        return self._results

    @property
    def waiting(self) -> bool:
        """Whether a query has been typed and its search not begun."""
        return self._timer.isActive()

    @property
    def place(self) -> tuple[int, int]:
        """Which occurrence is open, counted from 1 (0 for none), and how many there are."""
        return self._at + 1, len(self._places)

    def step(self, by: int, origin: Location | None = None) -> None:
        """Open the next (1) or previous (-1) occurrence; the first step starts from `origin`, at the end it wraps."""
        if not self._places:
            return
        if self._at < 0 and origin is not None:
            after = [place for place in self._places if (place.position, place.start) >= (origin.position, 0)]
            following = len(self._places) - len(after)
            self._at = (following if by > 0 else following - 1) % len(self._places)
        elif self._at < 0:
            self._at = 0 if by > 0 else len(self._places) - 1
        else:
            self._at = (self._at + by) % len(self._places)
        self.list.choose(self._rows_of_places[self._at])
        self._say_count()
        self.location_requested.emit(self._places[self._at])

    def _chosen(self, location: Location) -> None:
        self._at = self._places.index(location)
        self._say_count()
        self.location_requested.emit(location)

    def _show(self, results: Results | None) -> None:
        self._results = results
        self._at = -1
        self._places, self._rows_of_places = [], []
        rows: list[Row] = []
        for _, hits in groupby(results.hits if results else (), key=lambda hit: (hit.edition, hit.section)):
            self._add_group(rows, list(hits))
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self._say_count()
        self._say_help()
        self.results_changed.emit(results)

    def _add_group(self, rows: list[Row], hits: list[Hit]) -> None:
        total = sum(len(hit.matches) for hit in hits)
        rows.append(Group(" › ".join(hits[0].path[-2:]), str(total)))
        for hit in hits:
            for start, end in hit.matches:
                place = Location(hit.edition, hit.position, start=start, end=end)
                self._rows_of_places.append(len(rows))
                self._places.append(place)
                rows.append(Passage(place, hit.number or "·", hit.text, ((start, end),)))

    def _show_failure(self) -> None:
        self._show(None)
        self._count.setText(self.tr("The library could not be searched. Close other programs that use it, then retry."))

    def _say_count(self) -> None:
        found = self._results
        for button in (self._previous, self._next):
            button.setEnabled(bool(self._places))
        if found is None:
            self._count.setText("")
        elif not found.hits:
            self._count.setText(self.tr("Nothing found for “{query}”.").format(query=found.query.strip()))
        else:
            text = self.tr("%n paragraph(s)", "", found.total_paragraphs)
            times = self.tr("%n occurrence(s)", "", found.total_occurrences)
            at = f"{self._at + 1} / " if self._at >= 0 else ""
            self._count.setText(f"{at}{times} · {text}")

    def _say_help(self) -> None:
        found = self._results
        if found is None:
            self._help.setText(
                self.tr("Type Chinese characters, words, numbers or a symbol. Quotes keep words together.")
            )
        elif found.suggestions:
            tries = "　".join(self._link(item.query, item.paragraphs) for item in found.suggestions)
            lead = self.tr("Also found apart:") if found.hits else self.tr("Found instead:")
            self._help.setText(f"{lead} {tries}")
        elif not found.hits:
            self._help.setText(self.tr("Try fewer or shorter words, or clear the box to go on reading."))
        else:
            self._help.setText("")
        self._help.setVisible(bool(self._help.text()))

    def _link(self, query: str, paragraphs: int) -> str:
        shown = query.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
        return f'<a href="{shown}">{shown}</a>&nbsp;({paragraphs})'

    # --- inside

    def _translate(self) -> None:
        self.list.setAccessibleName(self.tr("Search results"))
        self._previous.setAccessibleName(self.tr("Previous occurrence"))
        self._previous.setToolTip(self.tr("Previous occurrence (Shift+F3)"))
        self._next.setAccessibleName(self.tr("Next occurrence"))
        self._next.setToolTip(self.tr("Next occurrence (F3)"))
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
