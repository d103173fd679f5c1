"""What the stories of the window start from: a library made once, and a person in front of the real window."""

from __future__ import annotations

import gc
import shutil
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
import shiboken6
from desk import Desk
from person import Person, forget_everything
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from db.accession import ensure_builtin
from db.paths import Paths, paths_for
from desktop import settings
from desktop.app import Program, application
from desktop.theme import Theme


class Start(Protocol):
    """Starts the program; with `settled` False, what it still does by itself is not waited for."""

    def __call__(self, settled: bool = True) -> Person: ...


_LAPTOP = (1366, 768)


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    """The application as the program makes it.

    Without a screen, what is on the clipboard outlives the interpreter that made it, and cannot: it is taken off.
    """
    made = application()
    yield made
    made.clipboard().clear()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light scheme, without a window."""
    made = Theme(qapp, "light")
    yield made
    shiboken6.delete(made)


@pytest.fixture(scope="session")
def library_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library as the first start leaves it."""
    file = tmp_path_factory.mktemp("library") / "library.db"
    ensure_builtin(str(file))
    return file


@pytest.fixture
def paths(library_file: Path, tmp_path: Path) -> Paths:
    """A data folder of someone who reads Chinese and has not yet made anything."""
    place = paths_for(str(tmp_path / "data"))
    place.ensure()
    shutil.copy(library_file, place.library)
    chosen = settings.Settings()
    chosen.ui_language = "zh"
    chosen.color_scheme = "light"
    settings.save(chosen, place.settings)
    return place


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, paths: Paths) -> Iterator[Start]:
    """Start the program as app.run does: frame, text, the rest. It can be left and started again."""
    people: list[Person] = []
    interrupted = signal.getsignal(signal.SIGINT)

    def begin(settled: bool = True) -> Person:
        reporting = sys.excepthook
        program = Program(qapp, paths)
        if not people:
            program.window.resize(*_LAPTOP)
        with qtbot.waitSignal(program.window.reader.painted):
            program.window.show()
            program.open()
        program.complete()
        sys.excepthook = reporting  # what nobody catches fails the test, instead of being shown in a dialog
        person = Person(program, paths, qtbot)
        people.append(person)
        for view in program.window.findChildren(QAbstractItemView):
            QAbstractItemModelTester(view.model(), QAbstractItemModelTester.FailureReportingMode.Warning, view)
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        if settled:
            person.settle()
        return person

    yield begin
    signal.signal(signal.SIGINT, interrupted)
    gc.unfreeze()
    for person in people:
        person.leave()
    forget_everything()  # also what stopped half-way


@pytest.fixture
def person(start: Start) -> Person:
    """Someone in front of the window, on a laptop's screen."""
    return start()


@pytest.fixture
def desk(library_file: Path, tmp_path: Path) -> Desk:
    """The command line over a data folder as the first start leaves it."""
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copy(library_file, paths_for(str(folder)).library)
    return Desk(folder)
