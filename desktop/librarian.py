"""Changes to the library as a whole, off the GUI thread: a report removed, brought back, or its facts put right."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from db.library import Library
from db.notebook import Notebook
from db.records import Document, Edition, Masthead
from db.removal import REPLACED, Removed
from desktop.jobs import Jobs


class Librarian(QObject):
    """Carries the changes out, one after the other, and says what came of each."""

    removed = Signal(object, object, int)
    """A report is no longer held: Removed, the Edition of one that still is, and how many bookmarks it has."""

    returned = Signal(object)
    """A report is held again, or a former version of it: its Edition."""

    amended = Signal(object, object)
    """The facts of a report were put right: the Edition it was, and the one it is."""

    refused = Signal(object)
    """Something could not be done: the RefDeskError. The library is as it was."""

    def __init__(self, library: Library, notebook: Notebook, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._notebook = notebook
        self._jobs = jobs

    def remove(self, edition: Edition) -> None:
        """Take a report out of the library; its bookmarks stay in the notebook."""
        library, notebook = self._library, self._notebook

        def work() -> tuple[Removed, Edition, int]:
            from db import accession, library_writer

            removed = library_writer.remove(library.file, edition)
            other = accession.ready_builtin(library.file) or library.documents()[0].edition
            return removed, other, len(notebook.bookmarks(edition))

        self._jobs.run(work, lambda done: self.removed.emit(*done), self.refused.emit)

    def bring_back(self, removed: Removed) -> None:
        """Bring a report back; a version that was replaced takes the place of the one that replaced it."""
        path, notebook = self._library.file, self._notebook

        def work() -> Document:
            from db import accession

            return accession.bring_back(path, removed.id, in_place=removed.why == REPLACED, notebook=notebook)

        self._jobs.run(work, lambda document: self.returned.emit(document.edition), self.refused.emit)

    def amend(self, edition: Edition, facts: Masthead) -> None:
        """Put the facts of a report right; its bookmarks follow a new symbol."""
        path, notebook = self._library.file, self._notebook

        def work() -> Edition:
            from db import accession, arrival

            amended = accession.amend(path, edition, facts)
            if amended.symbol != edition.symbol:
                notebook.rename_document(edition.symbol, amended.symbol)
            arrival.correct(path, notebook)
            return amended

        self._jobs.run(work, lambda amended: self.amended.emit(edition, amended), self.refused.emit)
