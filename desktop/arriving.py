"""Reports on their way into the library: chosen, read off the GUI thread, confirmed one by one, written, opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from db import accession
from db.errors import RefDeskError, UnreadableDocument
from db.library import Library
from db.records import Document, Draft, Masthead
from desktop import errors
from desktop.i18n import translate_error
from desktop.import_dialog import ImportDialog
from desktop.jobs import Jobs

T = TypeVar("T")


class Arriving(QObject):
    """Asks for files and brings each in. A file that is cancelled or refused leaves the library as it was."""

    arrived = Signal(object)
    """A document was brought in, or is held already: its Edition."""

    told = Signal(str)

    def __init__(self, library: Library, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._jobs = jobs
        self._window = window
        self._waiting: list[str] = []

    def choose(self) -> None:
        """Let files be chosen."""
        dialog = QFileDialog(self._window, self.tr("Add report"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        documents = self.tr("Documents")
        dialog.setNameFilters([f"{documents} (*.docx *.html *.htm *.txt)", self.tr("All files") + " (*)"])
        dialog.filesSelected.connect(self.bring_in)
        dialog.open()

    def bring_in(self, paths: Sequence[str]) -> None:
        """Bring files in, one after the other."""
        self._waiting += paths
        self._next()

    def _next(self) -> None:
        if self._waiting:
            path = self._waiting.pop(0)
            self._run(path, lambda: accession.preview(path), lambda draft: self._confirm(path, draft))

    def _confirm(self, path: str, draft: Draft) -> None:
        dialog = ImportDialog(path, draft, self._window)
        dialog.confirmed.connect(lambda facts: self._read(path, facts))
        dialog.rejected.connect(self._next)
        dialog.open()

    def _read(self, path: str, facts: Masthead) -> None:
        def decide(arrival: accession.Arrival) -> None:
            if arrival.unchanged:
                self.told.emit(self.tr("The library holds this file already."))
                self._finish(arrival.entry.document)
            elif arrival.held:
                self._ask(path, arrival)
            else:
                self._take_in(path, arrival)

        self._run(path, lambda: accession.read(self._library.file, path, facts), decide)

    def _ask(self, path: str, arrival: accession.Arrival) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Add report"))
        name = str(arrival.entry.document.edition)
        box.setText(
            self.tr("The library holds another version of {name}. Put this one in its place?").format(name=name)
        )
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        box.accepted.connect(lambda: self._take_in(path, arrival))
        box.rejected.connect(self._next)
        box.open()

    def _take_in(self, path: str, arrival: accession.Arrival) -> None:
        def done(document: Document) -> None:
            added = self.tr("{name} is in the library: {count} paragraphs.")
            self.told.emit(added.format(name=document.edition.symbol, count=document.paragraphs))
            self._finish(document)

        self._run(path, lambda: accession.take_in(self._library.file, arrival), done)

    def _finish(self, document: Document) -> None:
        self.arrived.emit(document.edition)
        self._next()

    def _run(self, path: str, work: Callable[[], T], done: Callable[[T], None]) -> None:
        def careful() -> T:
            try:
                return work()
            except OSError as error:
                raise UnreadableDocument(path=path, reason=error.strerror or "?") from error

        self._jobs.run(careful, done, self._refuse)

    def _refuse(self, error: RefDeskError) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Add report"))
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(errors.sentence(error, translate_error))
        box.finished.connect(lambda _: self._next())
        box.open()
