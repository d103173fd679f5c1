"""A data folder has one window: a second start raises it, a dead program holds nothing, and no socket is opened."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from person import Person, passages
from PySide6.QtCore import QSysInfo, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db import connection
from db.paths import Paths
from desktop.single_instance import SingleInstance, bring_to_front

pytestmark = pytest.mark.gui

PROJECT = Path(__file__).parent.parent.parent

# The program as it starts, told to say when its window is complete and when it was asked to come to the front.
WINDOW = """
import sys
from PySide6.QtCore import QTimer
from db.paths import paths_for
from desktop import app, single_instance
class Told(single_instance.SingleInstance):
    def watch(self, window):
        self.requested.connect(lambda: print("raised", window.isVisible(), flush=True))
        super().watch(window)
        print("complete", flush=True)
        QTimer.singleShot(0, lambda: QTimer.singleShot(int(sys.argv[2]), window.close))
app.SingleInstance = Told
sys.exit(app.run(paths_for(sys.argv[1])))
"""


def start(folder: str, leaving: int = 600_000) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WINDOW, folder, str(leaving)],
        cwd=PROJECT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def line(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


@pytest.fixture
def open_window(paths: Paths) -> Iterator[subprocess.Popen[str]]:
    """A program with a window on the data folder."""
    program = start(paths.data)
    assert line(program) == "complete"
    yield program
    program.kill()
    program.communicate()


def test_a_second_start_raises_the_window_and_ends_well(open_window: subprocess.Popen[str], paths: Paths) -> None:
    for _ in range(2):
        second = start(paths.data)
        said, complaint = second.communicate()
        assert (second.returncode, said) == (0, ""), complaint
        assert line(open_window) == "raised True"
    assert open_window.poll() is None


def test_a_window_on_another_folder_opens(open_window: subprocess.Popen[str], tmp_path: Path) -> None:
    other = start(str(tmp_path / "other"), leaving=0)
    said, complaint = other.communicate()
    assert (other.returncode, said) == (0, "complete\n"), complaint


def test_the_lock_of_a_program_that_was_killed_holds_nobody_up(
    open_window: subprocess.Popen[str], paths: Paths
) -> None:
    open_window.kill()
    open_window.wait()
    assert (Path(paths.data) / "window.lock").exists()
    after = start(paths.data, leaving=0)
    said, complaint = after.communicate()
    assert (after.returncode, said) == (0, "complete\n"), complaint


def test_what_was_left_clean_leaves_nothing(paths: Paths) -> None:
    program = start(paths.data, leaving=0)
    assert program.communicate()[0] == "complete\n"
    assert not list(Path(paths.data).glob("window.*"))


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="what a program has open is only told on Linux")
def test_an_open_window_has_no_socket_even_after_a_second_start(
    open_window: subprocess.Popen[str], paths: Paths
) -> None:
    """Also none made by Qt itself, which no audit hook of Python sees."""
    start(paths.data).communicate()
    assert line(open_window).startswith("raised")
    opened = Path(f"/proc/{open_window.pid}/fd")
    assert [os.readlink(each) for each in opened.iterdir() if "socket" in os.readlink(each)] == []


# --- the claim itself


@pytest.fixture
def claims(tmp_path: Path) -> Iterator[Callable[[], SingleInstance]]:
    made: list[SingleInstance] = []

    def claim() -> SingleInstance:
        made.append(SingleInstance(str(tmp_path)))
        return made[-1]

    yield claim
    for each in made:
        each.release()


def test_a_first_program_that_does_not_answer_is_named(claims: Callable[[], SingleInstance], qapp: object) -> None:
    first, second = claims(), claims()
    assert first.claim()
    assert not second.claim(patience=0)
    assert (second.answered, second.other) == (False, os.getpid())
    first.release()
    assert second.claim(patience=0)


def test_a_wish_from_before_the_window_was_there_is_heard(
    claims: Callable[[], SingleInstance], qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = claims(), claims()
    first.claim()
    second.claim(patience=0)
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitSignal(first.requested):
        first.watch(window)
    assert window.isVisible()
    assert (tmp_path / "window.request").read_text() == ""


def test_a_lock_of_another_machine_is_told_and_stops_nobody(
    claims: Callable[[], SingleInstance], tmp_path: Path
) -> None:
    first = claims()
    first.claim()
    lock = tmp_path / "window.lock"
    words = (
        lock.read_text()
        .replace(QSysInfo.machineHostName(), "geneva-12")
        .replace(bytes(QSysInfo.machineUniqueId().data()).decode(), "0" * 32)
    )
    first.release()
    lock.write_text(words)
    second = claims()
    assert second.claim(patience=0)
    assert second.elsewhere == "geneva-12"


def test_a_folder_that_cannot_hold_a_lock_opens_all_the_same(tmp_path: Path) -> None:
    assert SingleInstance(str(tmp_path / "nowhere")).claim(patience=0)


def test_a_minimised_window_comes_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_to_front(window)
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    assert window.isVisible()


def test_what_the_command_line_does_beside_an_open_window_is_seen_there(person: Person) -> None:
    """Without a click: the file was changed."""
    edition = person.window.edition
    listed = person.window.bookmarks_panel.list
    person.notebook.add(edition, "55", "55", "x", note="from elsewhere")
    person.qtbot.waitUntil(lambda: len(passages(listed)) == 1)
    mark = person.notebook.bookmarks()[0]
    person.notebook.remove(mark.id)
    person.qtbot.waitUntil(lambda: not listed.rows)
    person.settle()


def test_it_is_seen_also_while_someone_else_reads_and_all_stays_in_the_log(person: Person, paths: Paths) -> None:
    with contextlib.closing(connection.reading(paths.notebook)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM bookmarks").fetchone()
        listed = person.window.bookmarks_panel.list
        for number in ("55", "56"):
            person.notebook.add(person.window.edition, number, number, "x")
            wanted = int(number) - 54
            person.qtbot.waitUntil(lambda wanted=wanted: len(passages(listed)) == wanted)
    person.settle()
