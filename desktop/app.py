"""The composition root: builds library, notebook, jobs, theme and window, hands them over, and closes them in order."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import resources
from db import accession
from db.errors import AlreadyOpen, RefDeskError
from db.library import Library
from db.paths import Paths
from db.records import Edition
from desktop import i18n, settings
from desktop.i18n import Languages
from desktop.jobs import Jobs
from desktop.main_window import MainWindow
from desktop.single_instance import SingleInstance
from desktop.theme import Theme


class Program:
    """One window with all that stands behind it, made in three steps: the frame, the text, what is needed to act."""

    def __init__(self, application: QApplication, paths: Paths) -> None:
        """Make the window, with nothing in it yet. Raises RefDeskError."""
        self._application = application
        self._paths = paths
        paths.ensure()
        kept = settings.load(paths.settings)
        self._languages = Languages(application)
        self._languages.use(i18n.preferred(kept.ui_language))
        self._theme = Theme(application, kept.color_scheme, self._languages.language)
        self._languages.changed.connect(lambda: self._theme.speak(self._languages.language))
        self._jobs = Jobs(application)
        self.window = MainWindow(Library(paths.library), self._jobs, self._theme, self._languages, kept, paths.settings)
        self.window.arrange()
        self._edition: Edition | None = None

    def open(self) -> None:
        """Open the place of last time. Raises RefDeskError."""
        self._edition = accession.ready_builtin(self._paths.library)
        if self._edition is None:
            self.window.show_unindexed(accession.read_builtin())
        else:
            self.window.open_last(self._edition)

    def complete(self) -> None:
        """Add search, bookmarks, menus and commands, and make the library where there is none yet.

        Where the notebook cannot be opened, the window says so and goes on without bookmarks. The notebook is backed up
        by itself, off the GUI thread.
        """
        import signal

        from PySide6.QtGui import QIcon

        from db.closed_notebook import ClosedNotebook
        from db.notebook import Notebook
        from desktop.backups_keeper import Keeper
        from desktop.commands import Commands
        from desktop.defects import Defects

        defects = Defects(self.window)
        sys.excepthook = defects.hook
        self._jobs.failed.connect(defects.show)
        try:
            notebook = Notebook.open(self._paths.notebook)
        except RefDeskError as error:
            notebook = ClosedNotebook(self._paths.notebook, error)
            defects.show(error)
        self.window.complete(notebook)
        Commands(self.window, self._theme, self._languages)
        self._application.setWindowIcon(QIcon(resources.path("icons", "refdesk.svg")))
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        if self._edition is None:
            library = self._paths.library
            self._jobs.run(lambda: accession.ensure_builtin(library), self.window.show_indexed, defects.show)
        self.keeper = Keeper(self.window, self._paths)
        self.keeper.begin()
        gc.freeze()
        gc.enable()


def application(arguments: Sequence[str] = ("refdesk",)) -> QApplication:
    """Return the application, made if there is none yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    made = QApplication([*arguments, "-style", "fusion"])  # one look on every platform, light and dark
    made.setApplicationName("RefDesk")
    made.setApplicationDisplayName("RefDesk")
    made.setDesktopFileName("refdesk")
    return made


def run(paths: Paths) -> int:
    """Open the window and stay until it is closed; one that is open already is raised instead. Return the exit code."""
    running = application(sys.argv[:1])
    try:
        paths.ensure()
        instance = SingleInstance(paths.data)
        if not instance.claim():
            if instance.answered:
                return 0
            Languages(running).use(i18n.preferred(settings.load(paths.settings).ui_language))
            raise AlreadyOpen(path=paths.data, process=instance.other)
        program = Program(running, paths)

        def complete() -> None:
            program.complete()
            instance.watch(program.window)
            if instance.elsewhere:
                program.keeper.warn_of_machine(instance.elsewhere)

        program.window.reader.painted.connect(lambda: QTimer.singleShot(0, complete))
        program.window.show()  # while the system puts up the frame, the text is read
        program.open()
    except RefDeskError as error:
        return _refuse(error)
    code = running.exec()
    instance.release()
    return code


def _refuse(error: RefDeskError) -> int:
    from PySide6.QtWidgets import QMessageBox

    from desktop import errors

    QMessageBox.critical(None, "RefDesk", errors.sentence(error, i18n.translate_error))
    return 1
