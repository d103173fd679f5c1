"""From the wish to back up or restore to the sentence about what was done: dialogs on one side, files on the other."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog
from shiboken6 import isValid

from db.backup import Backup
from db.closed_notebook import ClosedNotebook
from db.errors import BadBackup, RefDeskError
from db.paths import paths_for
from db.restoring import Preview, Restored
from desktop import backups_words, errors
from desktop.backups_dialog import BackupDialog
from desktop.backups_restore_dialog import RestoreDialog
from desktop.i18n import translate_error
from desktop.main_window import MainWindow
from desktop.progress import Progress
from desktop.where_dialog import Place, Places, WhereDialog


class Backups(QObject):
    """Works for one window. Whatever takes time is done on the pool; a note that is being typed is saved before."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._paths = paths_for(os.path.dirname(window.library.file))

    # --- backing up

    def back_up(self, moving: bool = False) -> None:
        """Let a file be named, and back up into it; `moving` means with all documents, to another machine."""
        self._window.bookmarks_panel.flush()
        library = self._paths.library

        def found() -> tuple[int, int]:
            return len(self._window.library.documents()), backups_words.size_on_disk(library)

        def show(documents: tuple[int, int]) -> None:
            dialog = BackupDialog(self._place(moving), *documents, moving, self._window)
            dialog.wanted.connect(lambda path, with_documents: self._make(dialog, path, with_documents))
            self._open(dialog)

        self._window.jobs.run(found, show, self._window.say_refusal)

    def _place(self, moving: bool) -> str:
        """Return a file to offer: on its way elsewhere in the home folder, else among the other backups."""
        from datetime import datetime

        name = f"RefDesk {datetime.now():%Y-%m-%d %H%M}.zip"
        return os.path.join(os.path.expanduser("~") if moving else self._paths.backups, name)

    def _make(self, dialog: BackupDialog, path: str, with_documents: bool) -> None:
        from db import backup

        library = self._paths.library if with_documents else None
        notebook = self._paths.notebook

        def done(made: Backup) -> None:
            if isValid(dialog):
                dialog.say_done(made)
            self._window.tell(self.tr("Backed up into {file}").format(file=made.path))

        self._window.jobs.run(
            lambda: backup.make(notebook, path, library=library),
            done,
            lambda error: self._refuse(dialog, error, dialog.say_refusal),
        )

    # --- restoring

    def restore(self) -> None:
        """List the backups there are, and let one or another file be chosen, seen and brought back."""
        from db import backups

        self._window.bookmarks_panel.flush()
        folder = self._paths.backups

        def show(held: tuple[Backup, ...]) -> None:
            dialog = RestoreDialog(held, self._window)
            dialog.preview_wanted.connect(lambda path: self._preview(dialog, path))
            dialog.file_wanted.connect(lambda: self._choose(dialog))
            dialog.restore_wanted.connect(lambda path, merging: self._restore(dialog, path, merging))
            self._open(dialog)
            dialog.begin()

        self._window.jobs.run(lambda: backups.held(folder), show, self._window.say_refusal)

    def _choose(self, dialog: RestoreDialog) -> None:
        chooser = QFileDialog(dialog, self.tr("Choose a backup"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters([self.tr("Backups") + " (*.zip *.db)", self.tr("All files") + " (*)"])
        chooser.fileSelected.connect(dialog.choose_file)
        chooser.open()

    def _preview(self, dialog: RestoreDialog, path: str) -> None:
        from db import restoring, sharing

        paths = self._paths

        def work() -> Preview:
            if sharing.is_shared(path):
                raise BadBackup(path=path, reason="bookmarks")
            return restoring.preview(paths, path)

        def show(seen: Preview) -> None:
            if isValid(dialog):
                dialog.show_preview(path, seen)

        self._window.jobs.run(
            work,
            show,
            lambda error: self._refuse(dialog, error, lambda why: dialog.say_refusal(path, why)),
        )

    def _restore(self, dialog: RestoreDialog, path: str, merging: bool) -> None:
        from db import restoring

        paths, bring = self._paths, restoring.merge if merging else restoring.replace
        progress = Progress(self._window.jobs, self)
        progress.moved.connect(dialog.tell_progress)

        def done(restored: Restored) -> None:
            progress.deleteLater()
            if isValid(dialog):
                dialog.accept()
            self._show_restored(restored, merging)

        self._window.jobs.run(
            lambda: bring(paths, path, progress.heard),
            done,
            lambda error: self._refuse(dialog, error, lambda why: dialog.say_refusal(path, why)),
        )

    def _show_restored(self, restored: Restored, merging: bool) -> None:
        panel = self._window.bookmarks_panel
        panel.reload()
        self._window.search_panel.remembering.show()
        if isinstance(self._window.notebook, ClosedNotebook):
            self._window.tell(self.tr("Restored. Start RefDesk anew to see your bookmarks."))
        elif merging:
            self._window.tell(
                self.tr("Merged: {added} bookmarks added, {combined} combined with yours.").format(
                    added=restored.added, combined=restored.combined
                )
            )
        else:
            self._window.tell(
                self.tr("Restored. To take it back, restore the first in the list: what was here is kept there.")
            )

    # --- where it is

    def show_places(self) -> None:
        """Show where the data is, and let it be verified and backed up."""

        def show(places: Places) -> None:
            dialog = WhereDialog(places, self._window)
            dialog.verify_wanted.connect(lambda: self._verify(dialog))
            dialog.mend_wanted.connect(lambda: self._mend(dialog))
            dialog.backup_wanted.connect(lambda: self._back_up_now(dialog))
            dialog.moving_wanted.connect(lambda: self.back_up(moving=True))
            self._open(dialog)

        self._window.jobs.run(self._places, show, self._window.say_refusal)

    def _places(self) -> Places:
        from db import backups, surroundings

        paths = self._paths
        places = tuple(
            Place(kind, path, backups_words.size_on_disk(path))
            for kind, path in zip(paths._fields, paths, strict=True)
            if kind != "data"
        )
        return Places(paths.data, places, backups.newest(paths.backups), *surroundings.doubt(paths.data))

    def _verify(self, dialog: WhereDialog) -> None:
        from db import backup, backups
        from db.safekeeping import Problem, check

        paths = self._paths

        def work() -> tuple[tuple[Problem, ...], Backup | None]:
            found = check(paths.library, paths.notebook)
            last = backups.newest(paths.backups)
            return found, backup.verify(last.path) if last else None

        self._run(dialog, work, lambda found: dialog.say_verified(*found))

    def _mend(self, dialog: WhereDialog) -> None:
        from db.repair import Mended, check_and_repair
        from db.safekeeping import Problem

        paths = self._paths

        def done(found: tuple[tuple[Mended, ...], tuple[Problem, ...]]) -> None:
            dialog.say_mended(*found)
            self._window.bookmarks_panel.reload()

        self._window.bookmarks_panel.flush()
        self._run(dialog, lambda: check_and_repair(paths), done)

    def _back_up_now(self, dialog: WhereDialog) -> None:
        from db import backup

        self._window.bookmarks_panel.flush()
        notebook, folder = self._paths.notebook, os.path.join(self._paths.backups, "")
        self._run(dialog, lambda: backup.make(notebook, folder), dialog.say_backed_up)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._window.activateWindow)
        dialog.open()

    def _run(self, dialog: WhereDialog, work: Callable[[], object], done: Callable[..., None]) -> None:
        dialog.say_working()

        def shown(result: object) -> None:
            if isValid(dialog):
                done(result)

        self._window.jobs.run(work, shown, lambda error: self._refuse(dialog, error, dialog.say))

    def _refuse(self, dialog: QDialog, error: RefDeskError, say: Callable[[str], None]) -> None:
        """Say why something could not be done: in the dialog, or below the text when that was closed meanwhile."""
        if isValid(dialog):
            say(errors.sentence(error, translate_error))
        else:
            self._window.say_refusal(error)
