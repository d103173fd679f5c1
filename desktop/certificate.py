"""What was found in a file before anything of it enters the library: counts, doubts, what it alters, its text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from db import citation, comparison
from db.anchor import Anchor
from db.arrival import Arrival, Changes, tables
from db.records import Bookmark, Masthead
from desktop import doubts
from desktop.i18n import Languages, apart
from desktop.navigation import Location
from desktop.passage_list import Passage, PassageList
from desktop.reader import Reader
from desktop.theme import Theme
from desktop.typesetting import language_name

_LANGUAGES = ("zh", "en", "fr", "es", "ru", "ar")
_TEXT, _DOUBTS, _DIFFERENCES, _BOOKMARKS = range(4)
_TEXT_SIZE = 14
_QUIET = frozenset(("joined",))  # doubts that are listed last


class Certificate(QWidget):
    """One file's facts, of which symbol and language can be put right, and its text. Nothing is written here."""

    corrected = Signal(object)
    """A symbol or a language was put right: Masthead with only that."""

    def __init__(self, theme: Theme, languages: Languages, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.symbol = QLineEdit(self)
        self.symbol.setPlaceholderText(self.tr("As printed, such as A/79/1"))
        self.language = QComboBox(self)
        for code in _LANGUAGES:
            self.language.addItem(language_name(code), code)
        self.language.setPlaceholderText(self.tr("Choose the language"))
        facts = QFormLayout()
        facts.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.symbol, 1)
        language = QLabel(self.tr("&Language"), self)
        language.setBuddy(self.language)
        row.addWidget(language)
        row.addWidget(self.language)
        symbol = QLabel(self.tr("&Symbol"), self)
        symbol.setBuddy(self.symbol)
        facts.addRow(symbol, row)
        self.symbol.setAccessibleName(self.tr("Symbol"))
        self.language.setAccessibleName(self.tr("Language"))
        self._title, self._masthead, self._found, self._held, self._problem = (QLabel(self) for _ in range(5))
        bold = self._title.font()
        bold.setBold(True)
        self._title.setFont(bold)
        self.reader = Reader(theme, languages, self)
        self.reader.set_text_size(_TEXT_SIZE)
        self.doubts, self.differences, self.bookmarks = (PassageList(theme, 3, self) for _ in range(3))
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        for page in (self.reader, self.doubts, self.differences, self.bookmarks):
            self.tabs.addTab(page, "")
        for rows in (self.doubts, self.differences, self.bookmarks):
            rows.reading_requested.connect(lambda: self.tabs.setCurrentIndex(_TEXT))
            rows.location_requested.connect(self._show_place)
            rows.doubleClicked.connect(lambda _index: self.tabs.setCurrentIndex(_TEXT))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(facts)
        for label in (self._problem, self._title, self._masthead, self._found, self._held):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self.tabs, 1)
        self.symbol.editingFinished.connect(self.correct)
        self.language.activated.connect(self.correct)
        self._shown: Arrival | None = None

    def show_arrival(self, arrival: Arrival, changes: Changes | None) -> None:
        """Show what was read of a file, and what it alters of the version that is held."""
        facts, document = arrival.draft.masthead, arrival.document
        if self._shown is None or arrival.source_sha256 != self._shown.source_sha256:
            self.reader.show_body(arrival.body)
            self.tabs.setCurrentIndex(_TEXT)
        self._shown = arrival
        self.symbol.setText(facts.symbol)
        self.language.setCurrentIndex(self.language.findData(facts.language))
        presumed = bool(facts.symbol) and not facts.symbol_confirmed
        self._problem.setVisible(presumed)
        self._problem.setText(self.tr("Presumed from the name of the file: check the symbol."))
        self._title.setText(facts.title)
        self._title.setVisible(bool(facts.title))
        self._masthead.setText(" · ".join(map(apart, _particulars(facts, self.tr("Agenda item {item}")))))
        self._masthead.setVisible(bool(self._masthead.text()))
        self._found.setText(
            self.tr(
                "{numbered} of {paragraphs} paragraphs numbered, {sections} headings, {notes} footnotes,"
                " {tables} tables."
            ).format(
                numbered=document.numbered,
                paragraphs=document.paragraphs,
                sections=document.sections,
                notes=len(arrival.draft.footnotes),
                tables=tables(arrival.draft.paragraphs),
            )
            + " "
            + self._completeness(arrival)
        )
        self._held.setText(self._about_held(arrival, changes))
        self._held.setVisible(bool(self._held.text()))
        self._list_doubts(arrival)
        self._list_changes(arrival, changes)

    def symbol_is_right(self) -> bool:
        """Tell whether the symbol could be one; if not, say so and put the cursor there."""
        right = citation.is_symbol(self._typed())
        self._problem.setVisible(not right)
        if not right:
            self._problem.setText(self.tr("That is no UN document symbol. One looks like CTOC/COP/2024/2 or A/79/1."))
            self.symbol.setFocus()
        return right

    def _typed(self) -> str:
        return " ".join(self.symbol.text().split())

    def correct(self) -> bool:
        """Ask for the facts as they are typed; return whether they are others than those shown."""
        if self._shown is None:
            return False
        facts, symbol, language = self._shown.draft.masthead, self._typed(), self.language.currentData() or ""
        if (symbol, language) == (facts.symbol, facts.language):
            return False
        if not symbol or self.symbol_is_right():
            self.corrected.emit(Masthead(symbol=symbol, symbol_confirmed=bool(symbol), language=language))
        return True

    def _completeness(self, arrival: Arrival) -> str:
        codes = Counter(doubt.code for doubt in arrival.draft.doubts)
        rebuilt = codes["number_rebuilt"]
        gaps = [doubt.detail for doubt in arrival.draft.doubts if doubt.code == "numbers_missing"]
        said = [self.tr("Numbers missing: {numbers}.").format(numbers=", ".join(gaps)) if gaps else self.tr("No gap.")]
        if rebuilt:
            said.append(self.tr("Numbers worked out: {count}.").format(count=rebuilt))
        return " ".join(said)

    def _about_held(self, arrival: Arrival, changes: Changes | None) -> str:
        if arrival.unchanged:
            return self.tr("The library holds this very file already.")
        if changes is None:
            return ""
        counts = Counter(pair.change for pair in changes.pairs)
        lost = self.tr("%n correction(s) of countries will find no words in it, and are kept.", "", len(changes.lost))
        held = self.tr(
            "The library holds another version: {changed} paragraphs changed, {new} new, {gone} left out;"
            " {bookmarks} bookmarks affected."
        ).format(
            changed=counts[comparison.CHANGED],
            new=counts[comparison.ONLY_RIGHT],
            gone=counts[comparison.ONLY_LEFT],
            bookmarks=len(changes.bookmarks),
        )
        return f"{held} {lost}" if changes.lost else held

    def _list_doubts(self, arrival: Arrival) -> None:
        edition, paragraphs = arrival.document.edition, arrival.draft.paragraphs
        rows = []
        for doubt in sorted(arrival.draft.doubts, key=lambda doubt: doubt.code in _QUIET):
            told, at = doubts.sentence(doubt), doubt.position
            number, text = (paragraphs[at].number or "", paragraphs[at].text) if at >= 0 else ("", told)
            rows.append(Passage(Location(edition, at), number, text, above=told if at >= 0 else "", spoken=told))
        self._fill(self.doubts, _DOUBTS, self.tr("To check"), rows)

    def _list_changes(self, arrival: Arrival, changes: Changes | None) -> None:
        edition, paragraphs = arrival.document.edition, arrival.draft.paragraphs
        rows: list[Passage] = []
        words = {
            comparison.CHANGED: self.tr("changed"),
            comparison.ONLY_RIGHT: self.tr("new"),
            comparison.ONLY_LEFT: self.tr("left out"),
        }
        near = -1  # the paragraph of the new version that one which is left out would follow
        for pair in changes.pairs if changes else ():
            near = pair.right if pair.right >= 0 else near
            if changes and pair.change in words:
                new = pair.right >= 0
                paragraph = paragraphs[pair.right] if new else changes.before.paragraphs[pair.left]
                lost, marks = changes.words.get(pair, ((), ()))
                gone = " … ".join(changes.before.paragraphs[pair.left].text[start:end] for start, end in lost)
                rows.append(
                    Passage(
                        Location(edition, near),
                        paragraph.number or "",
                        paragraph.text,
                        marks,
                        above=words[pair.change] + (f" · − {gone}" if gone else ""),
                    )
                )
        self._fill(self.differences, _DIFFERENCES, self.tr("Differences"), rows)
        states = {
            "ok": self.tr("found again"),
            "moved": self.tr("moves to paragraph {number}"),
            "changed": self.tr("its text has changed"),
            "gone": self.tr("its text is no longer there"),
        }
        marked = [
            Passage(
                Location(edition, anchor.start),
                bookmark.first,
                bookmark.quote,
                above=" · ".join(states[word] for word in _became(bookmark, anchor)).format(number=anchor.first),
                note=bookmark.note,
            )
            for bookmark, anchor in (changes.bookmarks if changes else ())
        ]
        self._fill(self.bookmarks, _BOOKMARKS, self.tr("Bookmarks affected"), marked)

    def _fill(self, rows: PassageList, tab: int, caption: str, passages: list[Passage]) -> None:
        rows.show_rows(passages)
        rows.setAccessibleName(caption)
        self.tabs.setTabText(_TEXT, self.tr("Text"))
        self.tabs.setTabText(tab, f"{caption} ({len(passages)})")
        self.tabs.setTabVisible(tab, bool(passages))

    def _show_place(self, location: Location) -> None:
        self.reader.go_to(location)


def _particulars(facts: Masthead, agenda: str) -> Iterator[str]:
    yield from filter(None, (facts.body, facts.session, facts.session_place, facts.session_dates))
    if facts.agenda_item:
        yield agenda.format(item=apart(facts.agenda_item))
    if facts.date:
        yield facts.date


def _became(bookmark: Bookmark, anchor: Anchor) -> tuple[str, ...]:
    """Return the states that tell what a bookmark comes to: altered words may have moved, too."""
    renumbered = anchor.state == "changed" and anchor.first != bookmark.first
    return ("changed", "moved") if renumbered else (anchor.state,)
