"""From the wish to take in somebody's bookmarks to the sentence about what was done."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from db import sharing
from db.errors import RefDeskError
from db.keys import symbol_key
from db.sharing import Preview
from desktop import errors
from desktop.i18n import translate_error
from desktop.main_window import MainWindow
from desktop.sharing_dialog import SharingDialog
from desktop.theme import Theme


class Sharing(QObject):
    """Works for one window. A file is read on the pool, and looked at before anything is taken in."""

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme

    def choose(self) -> None:
        """Let a file be chosen."""
        chooser = QFileDialog(self._window, self.tr("Merge bookmarks from a file"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters([self.tr("Bookmarks") + " (*.json)", self.tr("All files") + " (*)"])
        chooser.fileSelected.connect(self.look)
        chooser.open()

    def look(self, path: str) -> None:
        """Show what is in a file."""
        window = self._window
        window.bookmarks_panel.flush()

        def found() -> tuple[Preview, dict[str, str]]:
            titles = {
                symbol_key(each.edition.symbol): " ".join(filter(None, (each.edition.symbol, each.masthead.title)))
                for each in window.library.documents()
            }
            return sharing.preview(window.notebook, path), titles

        def show(outcome: tuple[Preview, dict[str, str]]) -> None:
            dialog = SharingDialog(os.path.basename(path), *outcome, self._theme, window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.merge_wanted.connect(lambda: self._merge(dialog, path))
            dialog.finished.connect(window.activateWindow)
            dialog.open()

        window.jobs.run(found, show, window.say_refusal)

    def _merge(self, dialog: SharingDialog, path: str) -> None:
        window = self._window

        def done(counts: tuple[int, int]) -> None:
            if isValid(dialog):
                dialog.accept()
            window.bookmarks_panel.reload()
            window.tell(
                self.tr(
                    "Merged: {added} bookmarks added, {combined} combined with yours. Ctrl+Z undoes them one by one."
                ).format(added=counts[0], combined=counts[1])
            )

        def refused(error: RefDeskError) -> None:
            if isValid(dialog):
                dialog.say_refusal(errors.sentence(error, translate_error))
            else:
                window.say_refusal(error)

        window.jobs.run(lambda: sharing.merge(window.notebook, path), done, refused)
