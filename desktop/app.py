"""The composition root: builds library, notebook, jobs, theme and window, hands them over, and closes them in order."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

import resources
from db import accession
from db.errors import RefDeskError
from db.library import Library
from db.notebook import Notebook
from db.paths import Paths
from desktop import errors, i18n, settings
from desktop.i18n import Languages, translate_error
from desktop.jobs import Jobs
from desktop.commands import Commands
from desktop.main_window import MainWindow
from desktop.theme import Theme


def application(arguments: Sequence[str] = ("refdesk",)) -> QApplication:
    """Return the application, made if there is none yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    made = QApplication(list(arguments))
    made.setApplicationName("RefDesk")
    made.setApplicationDisplayName("RefDesk")
    made.setDesktopFileName("refdesk")
    return made


def build(running: QApplication, paths: Paths) -> MainWindow:
    """Return the window on the data folder, with the place, panes and search of last time. Raises RefDeskError."""
    paths.ensure()
    kept = settings.load(paths.settings)
    languages = Languages(running)
    languages.use(i18n.preferred(kept.ui_language))
    theme = Theme(running, kept.color_scheme)
    edition = accession.ensure_builtin(paths.library)
    jobs = Jobs(running)
    window = MainWindow(
        Library(paths.library), Notebook.open(paths.notebook), jobs, theme, languages, kept, paths.settings
    )
    Commands(window, theme, languages)
    window.restore(edition)
    return window


def run(paths: Paths) -> int:
    """Open the window and stay until it is closed. Return the exit code."""
    gc.disable()  # nothing made while starting is garbage
    running = application(sys.argv[:1])
    running.setWindowIcon(QIcon(resources.path("icons", "refdesk.svg")))
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        window = build(running, paths)
    except RefDeskError as error:
        QMessageBox.critical(None, "RefDesk", errors.sentence(error, translate_error))
        return 1
    sys.excepthook = window.show_defect_of
    window.show()
    gc.freeze()
    gc.enable()
    return running.exec()
