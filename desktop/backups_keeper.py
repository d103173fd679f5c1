"""What the window does for its files by itself: backs up, notices what others change, warns of where they lie."""

from __future__ import annotations

import os

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from db.closed_notebook import ClosedNotebook
from db.errors import RefDeskError
from db.paths import Paths
from desktop import errors, settings
from desktop.i18n import translate_error
from desktop.main_window import MainWindow

_HOURLY_MS = 3_600_000  # between two looks whether there is something to back up, where a window stays open for days
_CALM_MS = 250  # without a further change, before a file that was changed is read


class Keeper(QObject):
    """Works off the GUI thread once the window is complete. What fails is said below the text, costs nothing else."""

    def __init__(self, window: MainWindow, paths: Paths) -> None:
        super().__init__(window)
        self._window = window
        self._paths = paths
        self._files = paths.notebook, f"{paths.notebook}-wal"
        self._seen: tuple[tuple[int, int], ...] = ()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self.look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _: self._calm.start())

    @property
    def _closed(self) -> bool:
        return isinstance(self._window.notebook, ClosedNotebook)

    def begin(self) -> None:
        """Back the notebook up if it changed since the last time, now and hourly; look where it lies, and watch it."""
        data = self._paths.data

        def look() -> tuple[str, str]:
            from db import surroundings

            return surroundings.doubt(data)

        self._window.jobs.run(look, lambda doubt: self._warn(*doubt))
        if not self._closed:
            self._back_up()
            hourly = QTimer(self)
            hourly.timeout.connect(self._back_up)
            hourly.start(_HOURLY_MS)
            self._watch()
            self._seen = tuple(_stamp(path) for path in self._files)
            application = QGuiApplication.instance()
            if isinstance(application, QGuiApplication):
                application.applicationStateChanged.connect(self._activated)

    def look(self) -> None:
        """Show what the notebook holds now, where its files are not as they were."""
        self._watch()
        stamp = tuple(_stamp(path) for path in self._files)
        if stamp != self._seen:
            self._seen = stamp
            self._window.bookmarks_panel.reload()

    def warn_of_machine(self, name: str) -> None:
        """Say that another machine has the data folder open."""
        self._window.tell(
            self.tr("The data folder is open on “{machine}” as well. Close RefDesk there before writing here.").format(
                machine=name
            )
        )

    # --- inside

    def _back_up(self) -> None:
        notebook, folder, data = self._paths.notebook, self._paths.backups, self._paths.data

        def work() -> None:
            from db import backup, backups

            if os.access(data, os.W_OK):
                backups.automatic(notebook, folder, backup.START)

        self._window.jobs.run(work, lambda _: None, self._say_failure)

    def _watch(self) -> None:
        """Watch the notebook and the log beside it, which comes and goes: what is written is in either."""
        for path in self._files:
            if path not in self._watcher.files() and os.path.exists(path):
                self._watcher.addPath(path)

    def _activated(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()

    def _say_failure(self, error: RefDeskError) -> None:
        why = errors.sentence(error, translate_error)
        self._window.tell(self.tr("The bookmarks could not be backed up. {why}").format(why=why))

    def _warn(self, kind: str, detail: str) -> None:
        from db import surroundings

        if kind == surroundings.READ_ONLY:
            if not self._closed:  # else that is what was said of the notebook
                self._window.tell(
                    self.tr("This folder cannot be written: reports can be read, bookmarks stay as they are.")
                )
        elif kind and self._window.settings.warned_of != self._paths.data:
            self._window.settings.warned_of = self._paths.data
            settings.save(self._window.settings, self._paths.settings)
            self._show_warning(kind == surroundings.SYNCED, detail)

    def _show_warning(self, synced: bool, detail: str) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Where the data lies"))
        box.setText(
            self.tr("The data folder lies in a folder that {service} carries to other machines.").format(service=detail)
            if synced
            else self.tr("The data folder lies on a network drive ({kind}).").format(kind=detail)
        )
        advice = self.tr(
            "Two machines that write into it at once can damage it. Close RefDesk, move the folder “{path}” to this"
            " machine's own disk, and start RefDesk with --library and the new place."
        ).format(path=self._paths.data)
        instead = self.tr(
            "To have your bookmarks on other machines, use File ▸ Back up… here and File ▸ Restore… there."
        )
        box.setInformativeText(f"{advice}\n\n{instead}")
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.open()


def _stamp(path: str) -> tuple[int, int]:
    """Return when a file was last written, in nanoseconds, and its size; zeros for one that is not there."""
    try:
        found = os.stat(path)
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size
