"""From the wish to export to the file: what the window has to offer, where it goes, and what was done is said."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from db import citation, gazetteer
from db.errors import GivenUp, RefDeskError
from db.export.records import Export, Imprint
from db.progress import Heard
from db.records import Body, Bookmark, Edition, Scope
from desktop import keeping_windows
from desktop.alignment import LEFT, RIGHT, Rows
from desktop.asking import Question
from desktop.export_progress import ExportProgress
from desktop.i18n import Languages
from desktop.main_window import MainWindow
from desktop.progress import Progress
from desktop.reader import Reader

_LONGEST = 80  # characters of the name of a file
_TITLE = 60  # … of a heading in the list

Making = Callable[[Imprint, Sequence[Bookmark], Heard], Export]
"""Makes an export, off the GUI thread; the bookmarks are those whose notes go along. What is slow tells its share."""


class Offer(NamedTuple):
    """Something that can be exported now: what it is called, what its file may be called, and how it is made."""

    caption: str
    name: str
    make: Making


class Exporting(QObject):
    """Exports what the window shows. A file is written whole or not at all; errors are one sentence."""

    told = Signal(str)
    refused = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        languages: Languages,
        acted_on: Callable[[], tuple[Reader, Body]],
        aligned: Callable[[], tuple[tuple[Body, Body], Rows] | None],
    ) -> None:
        """`acted_on` tells which text has the focus, of two side by side, and its document; `aligned` tells of both."""
        super().__init__(window)
        self._window = window
        self._languages = languages
        self._acted_on = acted_on
        self._aligned = aligned
        self._form = window.settings.export_format or "docx"
        self._folder = keeping_windows.folder(window.settings.export_folder)

    def choose(self) -> None:
        """Let the reader choose what to export."""
        offered = list(self._offers())
        if offered:
            self.offer(offered)
        else:
            self.told.emit(self.tr("Nothing to export yet: move to a paragraph first."))

    def offer(self, offered: Sequence[Offer]) -> None:
        """Let the reader choose among what is offered, in which format, and whether notes go along."""
        from desktop.export_dialog import ExportDialog

        dialog = ExportDialog([offer.caption for offer in offered], self._formats(), self._form, self._window)
        dialog.chosen.connect(lambda place, form, notes: self._name(offered[place], form, notes))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def brief(self) -> None:
        """Export the brief on the country that is open, as a Word file unless another format is chosen."""
        iso3 = self._window.country_panel.country
        if not iso3:
            self.told.emit(self.tr("Open a country first: choose it in the list of countries."))
            return
        self._name(self._country(iso3, (self._window.edition,), ""), "docx", notes=True)

    # --- what there is

    def _offers(self) -> Iterator[Offer]:
        """Yield what can be exported, the likeliest first."""
        reader, body = self._acted_on()
        beside = list(self._beside(reader, body))
        if reader.textCursor().hasSelection():
            yield from beside[:1]
            yield from self._selection(reader, body)
            beside = beside[1:]
        yield from beside
        if iso3 := self._window.country_panel.country:
            yield self._country(iso3, (self._window.edition,), "")
            documents = self._window.library.documents()
            if len(documents) > 1:
                yield self._country(iso3, (), self.tr("all reports"))
        yield from self._search()
        yield from self._sections(reader, body)
        if not reader.textCursor().hasSelection():
            yield from self._selection(reader, body)
        marked, listed = self._window.notebook.bookmarks(), self._window.bookmarks_panel.listed
        if listed and len(listed) < len(marked):
            words = self.tr("Bookmarks as listed: {count}").format(count=len(listed))
            keys = [each.id for each in listed]
            yield Offer(words, self.tr("Bookmarks"), lambda *given: self._listed(keys, *given))
        if marked:
            yield Offer(self.tr("All bookmarks: {count}").format(count=len(marked)), self.tr("Bookmarks"), self._marks)
            reading = self.tr("Reading list")
            yield Offer(
                self.tr("Reading list, in my own order: {count}").format(count=len(marked)), reading, self._list
            )

    def _selection(self, reader: Reader, body: Body) -> Iterator[Offer]:
        from db.export import sources

        taken, library, edition = reader.extract(), self._window.library, body.document.edition
        if taken is None:
            return
        numbers = [each.number for each in body.paragraphs[taken.first : taken.last + 1] if each.number] or [""]
        cited = citation.cite(edition.symbol, self._languages.language, numbers[0], numbers[-1])
        name = f"{edition.symbol} {'-'.join(dict.fromkeys(numbers))}"
        yield Offer(
            self.tr("Text: {citation}").format(citation=cited),
            name,
            lambda imprint, notes, _: sources.paragraphs(library, imprint, edition, taken.first, taken.last, notes),
        )

    def _beside(self, reader: Reader, body: Body) -> Iterator[Offer]:
        """Yield what stands side by side: what is selected of one text, the section that is read, and everything."""
        aligned = self._aligned()
        if aligned is None:
            return
        bodies, rows = aligned
        side = RIGHT if body is bodies[RIGHT] else LEFT
        taken = reader.extract() if reader.textCursor().hasSelection() else None
        language, name = self._languages.language, body.document.edition.symbol
        if taken is not None:
            numbers = [each.number for each in body.paragraphs[taken.first : taken.last + 1] if each.number] or [""]
            cited = citation.cite(name, language, numbers[0], numbers[-1])
            yield self._pairing(bodies, rows, cited, (side, taken.first, taken.last))
        place = body.paragraphs[reader.current].section if reader.current >= 0 else None
        if place is not None:
            section = body.sections[place]
            cited = citation.cite(name, language, section.first, section.last)
            yield self._pairing(bodies, rows, cited, (side, section.start, section.stop - 1))
        yield self._pairing(bodies, rows, self.tr("everything"), None)

    def _pairing(self, bodies: tuple[Body, Body], rows: Rows, what: str, within: tuple[int, int, int] | None) -> Offer:
        """Return the offer of rows side by side: `within` names a side and its positions, None means all."""
        from db.export import compared

        library = self._window.library
        left, right = (each.document.edition for each in bodies)
        chosen = compared.stretch(rows.pairs, *within) if within else rows.pairs
        return Offer(
            self.tr("Side by side: {what}").format(what=what),
            f"{left} {right}" if left.symbol != right.symbol else f"{left} {right.language}",
            lambda imprint, notes, heard: compared.compared(
                library, imprint, (left, right), notes, rows=chosen, heard=heard
            ),
        )

    def _country(self, iso3: str, editions: tuple[Edition, ...], where: str) -> Offer:
        from db.export import brief, sources

        library = self._window.library
        caption = self.tr("Country brief: {country}").format(
            country=gazetteer.country(iso3).name(self._languages.language)
        )
        return Offer(
            f"{caption} · {where or editions[0].symbol}",
            f"{iso3} {where or editions[0].symbol}",
            lambda imprint, notes, heard: brief.country(
                library, imprint, iso3, editions or sources.editions(library, imprint.language), notes, heard
            ),
        )

    def _search(self) -> Iterator[Offer]:
        panel = self._window.search_panel
        results, question = panel.results, panel.asking.question
        if results is None or not results.total_paragraphs:
            return
        yield Offer(
            self.tr("Search results: {query}").format(query=question.typed.strip()),
            f"{question.typed.strip()} {'' if question.everywhere else self._window.edition.symbol}",
            self._finding(question, None if question.everywhere else self._window.edition),
        )

    def _finding(self, question: Question, edition: Edition | None) -> Making:
        from db import search
        from db.export import sources

        library, notebook = self._window.library, self._window.notebook

        def make(imprint: Imprint, notes: Sequence[Bookmark], heard: Heard) -> Export:
            enquiry = search.Enquiry(
                library, question.typed, Scope(edition=edition), broad=question.broad, bookmarks=notebook.bookmarks
            )
            found = enquiry.everything("relevance" if question.ranked else "document")
            return sources.hits(library, imprint, question.typed.strip(), found.hits, notes, heard)

        return make

    def _sections(self, reader: Reader, body: Body) -> Iterator[Offer]:
        """Yield the headings above where reading is, the innermost first."""
        from db.export import sources

        edition = body.document.edition
        place = body.paragraphs[reader.current].section if reader.current >= 0 else None
        while place is not None:
            section = body.sections[place]
            cited = citation.cite("", self._languages.language, section.first, section.last)
            yield Offer(
                self.tr("Section: {title}").format(title=f"{sources.titled(section)[:_TITLE]} · {cited}".rstrip(" ·")),
                f"{edition.symbol} {'-'.join(filter(None, dict.fromkeys((section.first, section.last))))}",
                self._sectioning(edition, place),
            )
            place = section.parent

    def _sectioning(self, edition: Edition, place: int) -> Making:
        from db.export import sources

        library = self._window.library
        return lambda imprint, notes, _: sources.section(library, imprint, edition, place, notes)

    def _marks(self, imprint: Imprint, notes: Sequence[Bookmark], _: Heard) -> Export:
        from db.export import sources

        return sources.bookmarks(self._window.library, imprint, self._marked(bool(notes)))

    def _list(self, imprint: Imprint, notes: Sequence[Bookmark], _: Heard) -> Export:
        from db.export import sources

        marked = sorted(self._marked(bool(notes)), key=lambda each: (each.rank, each.id))
        return sources.bookmarks(self._window.library, imprint, marked, ordered=True)

    def _listed(self, keys: Sequence[int], imprint: Imprint, notes: Sequence[Bookmark], _: Heard) -> Export:
        """Export the bookmarks with these keys in their order, those that are still there."""
        from db.export import sources

        known = {each.id: each for each in self._marked(bool(notes))}
        chosen = [known[key] for key in keys if key in known]
        return sources.bookmarks(self._window.library, imprint, chosen, ordered=True)

    def _marked(self, notes: bool) -> list[Bookmark]:
        """Return all bookmarks in document order, with what was noted on them or without."""
        marked = self._window.notebook.bookmarks()
        return [each if notes else each._replace(note="", labels=()) for each in marked]

    # --- where it goes

    def _formats(self) -> dict[str, str]:
        return {
            "docx": "Word (.docx)",
            "xlsx": "Excel (.xlsx)",
            "html": self.tr("Web page (.html)"),
            "markdown": "Markdown (.md)",
            "csv": self.tr("Values (.csv)"),
            "json": self.tr("Annotations for programs (.json)"),
        }

    def _name(self, offer: Offer, form: str, notes: bool) -> None:
        """Let the file be named; one that is there is replaced only when that is confirmed."""
        from db.export.writing import ENDINGS

        filters = {
            name: f"{caption.partition(' (.')[0]} (*.{ENDINGS[name]})" for name, caption in self._formats().items()
        }
        folder = self._folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, self.tr("Export"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters(list(filters.values()))
        dialog.selectNameFilter(filters[form])
        dialog.setDefaultSuffix(ENDINGS[form])
        dialog.selectFile(f"{_file_name(offer.name)}.{ENDINGS[form]}")

        def formed() -> str:
            chosen = dialog.selectedNameFilter()
            return next((name for name, words in filters.items() if words == chosen), form)

        dialog.filterSelected.connect(lambda _: dialog.setDefaultSuffix(ENDINGS[formed()]))
        dialog.fileSelected.connect(lambda path: self._write(offer, _meant(path, formed()), path, notes))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, offer: Offer, form: str, path: str, notes: bool) -> None:
        self._form, self._folder = form, os.path.dirname(path)
        self._window.settings.export_format, self._window.settings.export_folder = self._form, self._folder
        self._window.keeping.soon()
        window, language = self._window, self._languages.language
        window.bookmarks_panel.flush()
        progress = Progress(window.jobs, self)
        shown = ExportProgress(progress, window.statusBar())
        progress.moved.connect(self._tell_share)
        self._tell_share(0)

        def work() -> str:
            from db.export import writing
            from desktop.export_words import imprint

            marked = window.notebook.bookmarks() if notes else ()
            made = offer.make(imprint(language), marked, lambda share: progress.heard(share / 2))
            writing.write(made, form, path, lambda share: progress.heard(0.5 + share / 2))
            return os.path.normpath(path)

        def done(written: str) -> None:
            shown.close()
            progress.deleteLater()
            self.told.emit(self.tr("Saved: {path}").format(path=written))

        def refuse(error: RefDeskError) -> None:
            shown.close()
            progress.deleteLater()
            if isinstance(error, GivenUp):
                self.told.emit(self.tr("The export was stopped; no file was written or changed."))
            else:
                self.refused.emit(error)

        window.jobs.run(work, done, refuse)

    def _tell_share(self, share: float) -> None:
        self.told.emit(self.tr("Exporting… {percent}%").format(percent=round(share * 100)))


def _meant(path: str, form: str) -> str:
    """Return the format that a file's own ending means, else the one chosen."""
    from db.export.writing import ENDINGS

    ending = os.path.splitext(path)[1].lower().removeprefix(".")
    return next((name for name, usual in ENDINGS.items() if usual == ending), form)


def _file_name(words: str) -> str:
    """Return words as the name of a file on every system."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]+', "-", " ".join(words.split()))[:_LONGEST].strip(" .-") or "RefDesk"
