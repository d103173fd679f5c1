"""Countries put right by the reader: offered in the text, kept in the notebook, followed by all that is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from db import gazetteer
from db.records import Body, Correction, CountryCount, Edition, Mention, Paragraph
from desktop.i18n import Languages
from desktop.main_window import MainWindow
from desktop.navigation import Location
from desktop.passage_list import Passage
from desktop.reader import Reader
from desktop.theme import Theme

if TYPE_CHECKING:
    from db.undoing import Change
    from desktop.correcting_dialogs import CorrectionsDialog

T = TypeVar("T")

_LONGEST = 120  # characters: what is longer names no country


class _Followed(NamedTuple):
    """What came of bringing the library in line: the reports changed, and what the open one says now if it is one."""

    changed: tuple[Edition, ...]
    kept: tuple[Correction, ...]
    fresh: tuple[Body, tuple[CountryCount, ...]] | None


class Correcting(QObject):
    """Makes corrections of the text that has the focus, takes them back, and lets the window show what holds now."""

    changed = Signal(object)
    """A report names countries otherwise than before: its Edition."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        languages: Languages,
        acted_on: Callable[[], tuple[Reader, Body]],
        commands: Mapping[str, QAction],
    ) -> None:
        """`acted_on` returns the text and report that commands act on; `commands` are those of the menus, by name."""
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._languages = languages
        self._acted_on = acted_on
        self._commands = commands
        self._kept: tuple[Correction, ...] = ()
        self._dialog: CorrectionsDialog | None = None
        self._of = ""  # the country whose corrections the dialog lists, "" for all
        window.document_opened.connect(lambda _: self.settle())
        window.bookmarks_panel.correction_changed.connect(self._follow)
        window.country_panel.country_changed.connect(lambda _: self._tell_page())
        window.country_panel.corrections_requested.connect(self.list)
        self.settle()

    # --- making them

    def offer(self, menu: QMenu, point: QPoint) -> None:
        """Add to the menu of a paragraph what can be put right at a point of the screen, or about selected words."""
        reader, body = self._acted_on()
        selected = reader.words_selected()
        mention = reader.mention_at(point) or next((each for each in body.mentions if _is(each, selected)), None)
        if mention is None and selected is None:
            return
        menu.addSeparator()
        if mention is not None:
            words = _plain(mention.surface).replace("&", "&&")
            action = menu.addAction(self.tr("“{words}” names no c&ountry here").format(words=words))
            action.triggered.connect(partial(self.strike, body, mention))
        if selected is not None:
            menu.addAction(self._commands["name_country"])

    def strike(self, body: Body, mention: Mention) -> None:
        """Keep that a mention is none."""
        edition, paragraph, notebook = body.document.edition, body.paragraphs[mention.position], self._window.notebook

        def work() -> Correction:
            from db.corrections import Corrections

            return Corrections(notebook).strike(edition, paragraph, mention)

        said = self.tr("{place}“{words}” no longer names {country}. Ctrl+Z takes it back.")
        self._run(work, lambda made: said.format(**self._words(made)))

    def name(self) -> None:
        """Ask which country the selected words name, and keep the answer."""
        reader, body = self._acted_on()
        selected = reader.words_selected()
        if selected is None:
            self._window.tell(self.tr("Select the words that name a country first, within one paragraph."))
            return
        position, start, end = selected
        paragraph = body.paragraphs[position]
        if end - start > _LONGEST:
            self._window.tell(self.tr("Select only the words that name the country."))
            return
        from desktop.correcting_dialogs import NamingDialog

        here = [each.iso3 for each in body.mentions if each.position == position]
        dialog = NamingDialog(
            _plain(paragraph.text[start:end]), here, self._languages.language, self._theme, self._window
        )
        dialog.chosen.connect(lambda iso3: self.add(body.document.edition, paragraph, start, end, iso3))
        dialog.open()

    def add(self, edition: Edition, paragraph: Paragraph, start: int, end: int, iso3: str) -> None:
        """Keep that words of a paragraph name a country."""
        notebook = self._window.notebook

        def work() -> Correction:
            from db.corrections import Corrections

            return Corrections(notebook).add(edition, paragraph, start, end, iso3)

        said = self.tr("{place}“{words}” now names {country}. Ctrl+Z takes it back.")
        self._run(work, lambda made: said.format(**self._words(made)))

    def take_back(self, correction_id: int) -> None:
        """Remove a correction: what was found in the text holds again."""
        notebook = self._window.notebook

        def work() -> Correction:
            from db.corrections import Corrections

            return Corrections(notebook).take_back(correction_id)

        said = self.tr("{place}The correction of “{words}” was taken back. Ctrl+Z makes it again.")
        self._run(work, lambda gone: said.format(**self._words(gone)))

    def settle(self) -> None:
        """Let the library follow the notebook where it does not yet: a report was written, or another program did."""
        self._run(lambda: None, None)

    # --- listing them

    def list(self, iso3: str = "") -> None:
        """Show the corrections of a country, or all, to go to and to take back."""
        if self._dialog is None:
            from desktop.correcting_dialogs import CorrectionsDialog

            self._dialog = CorrectionsDialog(self._theme, self._window)
            self._dialog.addActions([self._commands["undo"], self._commands["redo"]])
            self._dialog.location_requested.connect(self._open)
            self._dialog.removal_requested.connect(self.take_back)
        self._of = iso3
        named = gazetteer.country(iso3).name(self._languages.language) if iso3 else ""
        self._dialog.entitle(named)
        self._fill()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _fill(self) -> None:
        """List where the corrections stand now."""
        if self._dialog is None:
            return
        dialog, library = self._dialog, self._window.library
        wanted = [each for each in self._kept if self._of in ("", each.iso3)]

        def work() -> tuple[tuple[Correction, Paragraph | None, int], ...]:
            from db.corrections import standing

            return standing(library, wanted)

        self._window.jobs.run(
            work, lambda found: dialog.show_rows([self._row(*each) for each in found]), self._window.say_refusal
        )

    def _row(self, correction: Correction, paragraph: Paragraph | None, start: int) -> Passage:
        country = gazetteer.country(correction.iso3).name(self._languages.language)
        done = self.tr("no longer names {country}") if correction.action == "struck" else self.tr("names {country}")
        said = f"“{_plain(correction.surface)}” {done.format(country=country)}"
        gone = "" if paragraph else self.tr("not found in the text")
        edition, text = correction.edition, paragraph.text if paragraph else correction.quote
        location = Location(edition, paragraph.position if paragraph else -1)
        marks: tuple[tuple[int, int], ...] = ()
        if paragraph:
            end = start + len(correction.surface)
            marks, location = ((start, end),), location._replace(start=start, end=end)
        number = (paragraph.number if paragraph else correction.number) or "·"
        above = " · ".join(filter(None, (said, gone, str(edition))))
        return Passage(location, number, text, marks, above, key=correction.id)

    def _open(self, location: Location) -> None:
        if location.position < 0:
            self._window.tell(self.tr("These words are no longer in the text; the correction is kept."))
        else:
            self._window.open_location(location)

    # --- what follows

    def _run(self, work: Callable[[], T], say: Callable[[T], str] | None) -> None:
        """Change the notebook off the GUI thread, let the library follow, show what holds now, and say it."""
        window = self._window
        library, notebook, edition = window.library, window.notebook, window.edition

        def both() -> tuple[T, _Followed]:
            from db import accession, corrections, relations

            result = work()
            if accession.ready_builtin(library.file) is None:  # it is being made, and opens a document when it is
                return result, _Followed((), (), None)
            changed = corrections.apply(library.file, notebook).changed
            kept = corrections.Corrections(notebook).all()
            fresh = None
            if edition in changed:
                body = relations.told_of_corrections(library, library.body(edition))
                fresh = body, library.country_counts(edition)
            return result, _Followed(changed, kept, fresh)

        def done(found: tuple[T, _Followed]) -> None:
            self._show(found[1])
            if say is not None:
                window.tell(say(found[0]))

        window.jobs.run(both, done, window.say_refusal if say else lambda _: None)

    def _show(self, followed: _Followed) -> None:
        window = self._window
        self._kept = followed.kept
        if followed.fresh is not None and followed.fresh[0].document.edition == window.edition:
            window.show_corrected(*followed.fresh)
        for edition in followed.changed:
            self.changed.emit(edition)
        asking = window.search_panel.asking
        if followed.changed and {":", "："} & set(asking.question.typed):  # it may ask for a country
            asking.ask(asking.question)
        self._tell_page()
        if self._dialog is not None and self._dialog.isVisible():
            self._fill()

    def _follow(self, change: Change, sentence: str) -> None:
        """Undo or Redo changed a correction."""
        correction = change.correction
        if correction is not None:
            what = self.tr("{place}correction of “{words}”").format(**self._words(correction))
            self._run(lambda: None, lambda _: sentence.format(what=what))

    def _tell_page(self) -> None:
        panel = self._window.country_panel
        if panel.country:
            panel.page.tell_corrections(sum(each.iso3 == panel.country for each in self._kept))

    def _words(self, correction: Correction) -> dict[str, str]:
        number = correction.number
        return {
            "place": self.tr("Paragraph {number}: ").format(number=number) if number else "",
            "words": _plain(correction.surface),
            "country": gazetteer.country(correction.iso3).name(self._languages.language),
        }


def _is(mention: Mention, words: tuple[int, int, int] | None) -> bool:
    return (mention.position, mention.start, mention.end) == words


def _plain(words: str) -> str:
    return " ".join(words.split())
