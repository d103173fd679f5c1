"""Work behind the window: its result comes back to the GUI thread, and no failure is lost."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
import shiboken6
from person import Person
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from db.errors import NotWritable, RefDeskError
from desktop.defects import Defects
from desktop.jobs import Jobs

pytestmark = pytest.mark.gui

BROKEN: dict[str, int] = {}


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs(qapp)
    yield made
    made.close()
    shiboken6.delete(made)


def test_work_is_done_aside_and_its_result_comes_back(jobs: Jobs, qtbot: QtBot) -> None:
    threads: list[int] = []

    def work() -> int:
        threads.append(threading.get_ident())
        return 6

    def done(result: int) -> None:
        threads.append(threading.get_ident())
        threads.append(result)

    with qtbot.waitSignal(jobs.idle):
        jobs.run(work, done)
        assert jobs.running == 1
    assert jobs.running == 0
    aside, here, result = threads
    assert (here, result) == (threading.get_ident(), 6)
    assert aside != here


@pytest.mark.parametrize("taken", [True, False])
def test_a_failure_of_the_world_goes_to_who_asked_else_to_everyone(jobs: Jobs, qtbot: QtBot, taken: bool) -> None:
    failure = NotWritable(path="/x", reason="full")
    came: list[None] = []
    refused: list[RefDeskError] = []
    failed: list[object] = []
    jobs.failed.connect(failed.append)

    def work() -> None:
        raise failure

    with qtbot.waitSignal(jobs.idle):
        jobs.run(work, came.append, refused.append if taken else None)
    assert (came, refused, failed) == (([], [failure], []) if taken else ([], [], [failure]))


def test_a_defect_is_never_taken_for_a_failure_of_the_world(jobs: Jobs, qtbot: QtBot) -> None:
    came: list[object] = []
    with qtbot.waitSignal(jobs.failed) as told:
        jobs.run(lambda: BROKEN["absent"], came.append, came.append)
    assert came == []
    assert isinstance(told.args[0], KeyError)


def test_nothing_comes_back_after_closing(jobs: Jobs, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    came: list[Any] = []

    def work() -> bool:
        begun.set()
        return go_on.wait(10)

    jobs.run(work, came.append)
    assert begun.wait(10)
    go_on.set()
    jobs.close()
    assert jobs.running == 0
    with qtbot.waitSignal(jobs.idle):
        jobs.run(lambda: 1, came.append)
    assert came == [1]


def box() -> QMessageBox:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QMessageBox)
    return found


def test_a_defect_is_shown_once_with_details_to_copy(person: Person, capsys: pytest.CaptureFixture[str]) -> None:
    defects = Defects(person.window)
    try:
        BROKEN["absent"]
    except KeyError as error:
        defects.hook(KeyError, error, error.__traceback__)
        defects.show(error)
    assert "KeyError: 'absent'" in box().detailedText()
    assert "KeyError" not in box().text()
    assert capsys.readouterr().err.count("KeyError: 'absent'") == 2
    box().close()
    assert QApplication.activeModalWidget() is None
    defects.show(ValueError("another"))
    assert "another" in box().detailedText()
    box().close()


def test_a_defect_in_work_behind_the_window_is_shown(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(person.notebook), "add", lambda *_args, **_named: 1 / 0)
    person.go_to("5")
    person.trigger("bookmark")
    assert "ZeroDivisionError" in box().detailedText()
    box().close()
    assert person.notebook.bookmarks() == ()


def test_a_defect_in_the_window_is_shown_and_the_window_stays(
    person: Person, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    defects = Defects(person.window)
    monkeypatch.setattr(sys, "excepthook", defects.hook)
    monkeypatch.setattr(type(person.window), "tell", lambda *_args: 1 / 0)
    person.trigger("bookmark")
    assert "ZeroDivisionError" in box().detailedText()
    box().close()
    person.go_to("55")
    assert person.number == "55"
