"""From the wish to share bookmarks, or to take in somebody's, to the sentence about what was done."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from db import parcel, sharing
from db.errors import RefDeskError
from db.keys import number_order, symbol_key
from db.records import Bookmark, Document
from db.sharing import Merged, Preview, Shared
from desktop import backups_words, errors
from desktop.i18n import Languages, translate_error
from desktop.main_window import MainWindow
from desktop.progress import Progress
from desktop.share_dialog import Choice, ShareDialog
from desktop.sharing_dialog import SharingDialog
from desktop.theme import Theme


class Sharing(QObject):
    """Works for one window. A file is read on the pool, and looked at before anything is taken in."""

    def __init__(self, window: MainWindow, theme: Theme, languages: Languages) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._languages = languages
        self._waiting: list[str] = []

    # --- for a colleague

    def share(self) -> None:
        """Let bookmarks be chosen, and write them into a file."""
        window = self._window
        window.bookmarks_panel.flush()

        def show(found: tuple[tuple[Bookmark, ...], Sequence[Document]]) -> None:
            choices = list(self._choices(*found))
            if not choices:
                window.tell(self.tr("There are no bookmarks to share yet. Press B while reading to make one."))
                return
            dialog = ShareDialog(choices, window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.chosen.connect(
                lambda place, notes, documents: self._name(choices[place].bookmarks, notes, documents)
            )
            dialog.open()

        window.jobs.run(lambda: (window.notebook.bookmarks(), window.library.documents()), show, window.say_refusal)

    def _choices(self, marked: tuple[Bookmark, ...], documents: Sequence[Document]) -> Iterator[Choice]:
        """Yield which bookmarks can be shared: what the panel lists, if that is narrowed, comes first."""
        held = {symbol_key(each.edition.symbol) for each in documents}
        here = symbol_key(self._window.body.document.edition.symbol)

        def choice(caption: str, chosen: Sequence[Bookmark]) -> Iterator[Choice]:
            if chosen:
                yield Choice(caption, tuple(chosen), len({symbol_key(each.edition.symbol) for each in chosen} & held))

        own = [each for each in marked if symbol_key(each.edition.symbol) == here]
        listed = self._window.bookmarks_panel.listed
        if {each.id for each in listed} not in ({each.id for each in own}, {each.id for each in marked}):
            yield from choice(self.tr("Those that fit the filter"), listed)
        yield from choice(self.tr("All bookmarks"), marked)
        yield from choice(self.tr("Those in this report"), own)
        for label in sorted({label for each in marked for label in each.labels}, key=number_order):
            yield from choice(
                self.tr("Labelled “{label}”").format(label=label), [each for each in marked if label in each.labels]
            )

    def _name(self, marked: Sequence[Bookmark], notes: bool, documents: bool) -> None:
        """Let the file be named; one that is there is replaced only when that is confirmed."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chooser = QFileDialog(self._window, self.tr("Share bookmarks"), folder)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters([self.tr("Bookmarks") + f" (*.{parcel.ENDING})"])
        chooser.setDefaultSuffix(parcel.ENDING)
        chooser.selectFile(f"{self.tr('Bookmarks')}.{parcel.ENDING}")
        chooser.fileSelected.connect(lambda path: self._write(path, marked, notes, documents))
        chooser.open()

    def _write(self, path: str, marked: Sequence[Bookmark], notes: bool, documents: bool) -> None:
        window, language = self._window, self._languages.language

        def work() -> Shared:
            from desktop.export_words import imprint

            return sharing.share(window.library, marked, path, imprint(language), notes=notes, documents=documents)

        def done(made: Shared) -> None:
            window.tell(
                self.tr("Saved: {file} ({size}). A colleague opens it with File ▸ Open shared bookmarks….").format(
                    file=os.path.normpath(path), size=backups_words.size(made.size)
                )
            )

        window.jobs.run(work, done, window.say_refusal)

    # --- from a colleague

    def choose(self) -> None:
        """Let a file be chosen."""
        chooser = QFileDialog(self._window, self.tr("Open shared bookmarks"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters([self.tr("Bookmarks") + f" (*.{parcel.ENDING} *.json)", self.tr("All files") + " (*)"])
        chooser.fileSelected.connect(self.look)
        chooser.open()

    def look_at(self, paths: Sequence[str]) -> None:
        """Show what is in files, one after the other."""
        self._waiting += paths
        self._look_next()

    def _look_next(self) -> None:
        if self._waiting and not any(each.isVisible() for each in self._window.findChildren(SharingDialog)):
            self.look(self._waiting.pop(0))

    def look(self, path: str) -> None:
        """Show what is in a file."""
        window = self._window
        window.bookmarks_panel.flush()
        library = window.library

        def found() -> tuple[Preview, dict[str, str]]:
            titles = {
                symbol_key(each.edition.symbol): " ".join(filter(None, (each.edition.symbol, each.masthead.title)))
                for each in library.documents()
            }
            return sharing.preview(window.notebook, path, library.file), titles

        def show(outcome: tuple[Preview, dict[str, str]]) -> None:
            dialog = SharingDialog(os.path.basename(path), *outcome, self._theme, window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.merge_wanted.connect(lambda: self._merge(dialog, path))
            dialog.finished.connect(window.activateWindow)
            dialog.finished.connect(self._look_next)
            dialog.open()

        def refused(error: RefDeskError) -> None:
            window.say_refusal(error)
            self._look_next()

        window.jobs.run(found, show, refused)

    def _merge(self, dialog: SharingDialog, path: str) -> None:
        window, ways = self._window, dialog.ways
        library = window.library.file if dialog.documents.isChecked() else ""
        progress = Progress(window.jobs, self)
        if library and dialog.documents.isVisible():
            progress.moved.connect(dialog.tell_progress)

        def done(merged: Merged) -> None:
            progress.deleteLater()
            if isValid(dialog):
                dialog.accept()
            window.bookmarks_panel.reload()
            window.tell(self._told(merged))

        def refused(error: RefDeskError) -> None:
            progress.deleteLater()
            if isValid(dialog):
                dialog.say_refusal(errors.sentence(error, translate_error))
            else:
                window.say_refusal(error)

        window.jobs.run(lambda: sharing.merge(window.notebook, path, library, ways, progress.heard), done, refused)

    def _told(self, merged: Merged) -> str:
        """Return what was done, and how it is taken back."""
        said = [
            self.tr(
                "Merged: {added} bookmarks added, {combined} combined with yours. Ctrl+Z undoes them one by one."
            ).format(added=merged.added, combined=merged.combined)
        ]
        if merged.documents:
            said.append(self.tr("Reports added: {count}.").format(count=merged.documents))
        if merged.before:
            said.append(
                self.tr("File ▸ Restore… has them as they were: {name}").format(
                    name=os.path.basename(merged.before.path)
                )
            )
        return " ".join(said)
