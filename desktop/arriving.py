"""Reports on their way into the library: chosen or dropped, read off the GUI thread, shown, then written."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from db import arrival
from db.arrival import Arrival, Changes
from db.errors import BadBackup, GivenUp, LibraryUnreadable, NotWritable, RefDeskError, UnreadableDocument
from db.library import Library
from db.notebook import Notebook
from db.records import Document, Masthead
from desktop import errors, keeping_windows
from desktop.i18n import Languages, translate_error
from desktop.import_dialog import ImportDialog
from desktop.import_list import ADDED, REFUSED, WAITING, Item
from desktop.jobs import Jobs
from desktop.main_window import MainWindow
from desktop.progress import Progress
from desktop.theme import Theme

T = TypeVar("T")
_AT_HAND = 40
"""Of how many files the text is kept while they are shown; others are read again when they are needed."""


class Arriving(QObject):
    """Reads files one by one and writes those that are wanted. What is cancelled or refused changes nothing."""

    arrived = Signal(object)
    """A document is to be opened that was brought in, or is held already: its Edition."""

    told = Signal(str)

    def __init__(
        self,
        library: Library,
        notebook: Notebook,
        jobs: Jobs,
        theme: Theme,
        languages: Languages,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._notebook = notebook
        self._jobs = jobs
        self._theme = theme
        self._languages = languages
        self._window = window
        self._dialog: ImportDialog | None = None
        self._progress: Progress | None = None

    def choose(self) -> None:
        """Let files be chosen."""
        dialog = QFileDialog(self._window, self.tr("Add report"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        formats = " ".join(f"*{ending}" for ending in arrival.FORMATS)
        dialog.setNameFilters([self.tr("Documents") + f" ({formats})", self.tr("All files") + " (*)"])
        dialog.filesSelected.connect(lambda paths: self._keep_folder(os.path.dirname(paths[0])))
        dialog.filesSelected.connect(self.bring_in)
        dialog.open()

    def choose_folder(self) -> None:
        """Let a folder be chosen whose documents are all to come in."""
        dialog = QFileDialog(self._window, self.tr("Add all reports of a folder"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(lambda paths: self._keep_folder(paths[0]))
        dialog.filesSelected.connect(self.bring_in)
        dialog.open()

    @property
    def _folder(self) -> str:
        """Where files were chosen last, also before this start."""
        return keeping_windows.folder(self._window.settings.import_folder)

    def _keep_folder(self, folder: str) -> None:
        self._window.settings.import_folder = folder
        self._window.keeping.soon()

    def bring_in(self, paths: Sequence[str]) -> None:
        """Show what is in files, and in all documents of folders."""
        self._jobs.run(lambda: arrival.files(paths), self._show)

    def _show(self, files: Sequence[str]) -> None:
        if not files:
            self.told.emit(self.tr("There are no documents in this folder."))
            return
        dialog = self._dialog
        if dialog is None:
            dialog = self._dialog = ImportDialog(self._theme, self._languages, self._window)
            dialog.add_requested.connect(self._add)
            dialog.stop_requested.connect(self._stop)
            dialog.open_requested.connect(self.arrived)
            dialog.corrected.connect(self._correct)
            dialog.item_wanted.connect(self._read)
            dialog.finished.connect(self._forget)
        dialog.model.add(files)
        dialog.show_files()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        self._read_next()

    def _forget(self) -> None:
        self._dialog = None

    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.stop()

    # --- reading

    def _read_next(self) -> None:
        items = self._dialog.model.items if self._dialog else []
        waiting = next((item for item in items if item.state == WAITING), None)
        if waiting is not None:
            self._read(waiting)
        elif self._dialog is not None:
            self._dialog.tell_progress("", 0)

    def _read(self, item: Item) -> None:
        if self._progress is None and self._dialog is not None:
            items = self._dialog.model.items
            told = self.tr("Reading {file}…").format(file=item.name), items.index(item), len(items)
            look = partial(self._look, item.path, item.given)
            self._run(item, told, look, partial(self._seen, item), self._read_next)

    def _look(self, path: str, given: Masthead, progress: Progress) -> tuple[Arrival, Changes | None]:
        return self._compared(arrival.look(self._library.file, path, given, progress.heard))

    def _compared(self, found: Arrival) -> tuple[Arrival, Changes | None]:
        if found.held is None or found.unchanged:
            return found, None
        from db.corrections import kept

        bookmarks, corrections = self._notebook.bookmarks(), kept(self._notebook)
        return found, arrival.changes(self._library.file, found, bookmarks, corrections)

    def _seen(self, item: Item, seen: tuple[Arrival, Changes | None]) -> None:
        item.receive(*seen)
        if self._dialog is not None:
            at_hand = [each for each in self._dialog.model.items if each.arrival is not None and each is not item]
            for each in at_hand[: max(0, len(at_hand) + 1 - _AT_HAND)]:
                each.arrival = each.changes = None
            self._dialog.tell(item)
        self._read_next()

    def _correct(self, item: Item, facts: Masthead) -> None:
        found = item.arrival
        if found is None or item.given == facts:  # asked already: leaving the box and pressing the button both ask
            return
        item.given = facts

        def work() -> tuple[Arrival, Changes | None]:
            return self._compared(arrival.corrected(self._library.file, found, facts))

        def done(seen: tuple[Arrival, Changes | None]) -> None:
            if item.given == facts:  # nothing else has been typed since
                item.receive(*seen)
                self._tell(item)

        self._jobs.run(work, done, lambda error: self._refuse(item, error))

    # --- writing

    def _add(self) -> None:
        if self._dialog is not None:
            self._add_next([item for item in self._dialog.model.items if item.wanted], 0)

    def _add_next(self, wanted: Sequence[Item], done: int) -> None:
        if self._dialog is None:
            return
        if done == len(wanted):
            self._finish([item for item in wanted if item.state == ADDED])
            return
        item = wanted[done]
        adding = self.tr("Adding {file}…").format(file=item.name)

        def work(progress: Progress) -> Document:
            found = item.arrival or self._look(item.path, item.given, progress)[0]
            if not done or (found.held and not found.unchanged):
                self._back_up(bool(found.held))
            return arrival.take_in(self._library.file, found, progress.heard, self._notebook)

        def taken(document: Document) -> None:
            item.state, item.wanted, item.edition = ADDED, False, document.edition
            self._tell(item)
            self._add_next(wanted, done + 1)

        self._run(item, (adding, done, len(wanted)), work, taken, lambda: self._add_next(wanted, done + 1))

    def _back_up(self, replacing: bool) -> None:
        """Back up the notebook before reports come in; `replacing` one on which bookmarks may be waits for that."""
        from db import backup, backups

        path = self._notebook.path
        hindered = (LibraryUnreadable,) if replacing else (LibraryUnreadable, NotWritable, BadBackup)
        with contextlib.suppress(*hindered):  # what is damaged cannot be backed up; nor is it changed here
            backups.automatic(path, backups.beside(path), backup.IMPORT)

    def _finish(self, added: Sequence[Item]) -> None:
        if self._dialog is not None:
            states = {item.state for item in self._dialog.model.items}
            if not states & {REFUSED, WAITING}:
                self._dialog.accept()
            self._read_next()  # what was dropped on the window meanwhile
        if len(added) == 1:
            self.told.emit(self.tr("{name} is in the library.").format(name=added[0].edition))
        elif added:
            self.told.emit(self.tr("{count} reports are in the library now.").format(count=len(added)))
        if added:
            self.arrived.emit(added[0].edition)

    # --- inside

    def _run(
        self,
        item: Item,
        told: tuple[str, int, int],
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        after_refusal: Callable[[], None],
    ) -> None:
        """Run one piece of the work on a file; `told` is what is said of it, how many files are done, and of how many.

        What refuses the file is shown with it, and the next one comes. What was stopped leaves all as it was.
        """
        progress = self._progress = Progress(self._jobs, self)

        def show(share: float) -> None:
            if self._dialog is not None:
                self._dialog.tell_progress(told[0], (told[1] + share) / told[2])

        def careful() -> T:
            try:
                return work(progress)
            except OSError as error:
                raise UnreadableDocument(path=item.path, reason=error.strerror or "?") from error

        def finish(result: T) -> None:
            self._progress = None
            progress.deleteLater()
            done(result)

        def refuse(error: RefDeskError) -> None:
            self._progress = None
            progress.deleteLater()
            if isinstance(error, GivenUp):
                return
            self._refuse(item, error)
            after_refusal()

        progress.moved.connect(show)
        show(0)
        self._jobs.run(careful, finish, refuse)

    def _refuse(self, item: Item, error: RefDeskError) -> None:
        item.state, item.wanted, item.arrival = REFUSED, False, None
        item.why = errors.sentence(error, translate_error)
        self._tell(item)

    def _tell(self, item: Item) -> None:
        if self._dialog is not None:
            self._dialog.tell(item)
