"""What people mark and write stays: through restarts, kills, other programs at work, and their own second thoughts."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import connection, schema
from db.errors import LibraryUnreadable, NotFound, NotWritable, TooNew
from db.notebook import Notebook
from db.records import Edition
from db.undoing import TYPING_SECONDS, Change

PROJECT = Path(__file__).parent.parent.parent
ENGLISH = Edition("A/79/1", "en")
CHINESE = Edition("A/79/1", "zh")


class Clock:
    """The time, moved by hand."""

    def __init__(self) -> None:
        self.time = datetime(2024, 10, 14, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.time += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "notebook.db")


@pytest.fixture
def notebook(path: str, clock: Clock) -> Notebook:
    return Notebook.open(path, clock)


def run(path: str, script: str) -> subprocess.Popen[str]:
    """Start another program that works on the notebook; what it prints is acknowledged to its user."""
    opening = f"from db.notebook import Notebook\nfrom db.records import Edition\nnotebook = Notebook.open({path!r})\n"
    return subprocess.Popen(
        [sys.executable, "-c", opening + script], cwd=PROJECT, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True
    )


def numbers(notebook: Notebook, edition: Edition | None = None) -> list[str]:
    return [bookmark.first for bookmark in notebook.bookmarks(edition)]


# Marking, noting, second thoughts


def test_a_marked_paragraph_is_there_after_a_restart(notebook: Notebook, path: str) -> None:
    marked = notebook.add(ENGLISH, "5", "7", "Words of the text.", note="for Tuesday", labels=("Haiti", "visit"))
    assert Notebook.open(path).bookmarks() == (marked,)
    assert Notebook.open(path).bookmark(marked.id) == marked
    assert (marked.edition, marked.first, marked.last, marked.quote) == (ENGLISH, "5", "7", "Words of the text.")
    assert (marked.note, marked.labels, marked.color) == ("for Tuesday", ("Haiti", "visit"), "")
    assert marked.created == marked.modified == "2024-10-14T09:00:00.000+00:00"


def test_marking_again_finds_the_bookmark_there_is_in_every_language_and_spelling(notebook: Notebook) -> None:
    marked = notebook.add(ENGLISH, "5", "5", "Words.", note="mine")
    assert notebook.add(ENGLISH, "5", "5", "Other words.", note="other") == marked
    assert notebook.add(CHINESE, "5", "5", "词语。") == marked
    assert notebook.add(Edition("a/79 / 1", "en"), "5", "5", "Words.") == marked
    assert notebook.bookmarks() == (marked,)
    assert notebook.add(ENGLISH, "5", "6", "Words. More.") != marked


def test_bookmarks_stand_in_document_order(notebook: Notebook) -> None:
    for number in ("10", "9", "16.10", "16.1", "5(b)", "5", "5(a)"):
        notebook.add(ENGLISH, number, number, "")
    notebook.add(Edition("A/9/1", "fr"), "99", "99", "")
    notebook.add(CHINESE, "9", "11", "")
    assert numbers(notebook) == ["99", "5", "5(a)", "5(b)", "9", "9", "10", "16.1", "16.10"]
    assert numbers(notebook, CHINESE) == ["5", "5(a)", "5(b)", "9", "9", "10", "16.1", "16.10"]
    assert [b.last for b in notebook.bookmarks(ENGLISH) if b.first == "9"] == ["9", "11"]


def test_a_note_labels_and_a_colour_are_kept(notebook: Notebook, path: str, clock: Clock) -> None:
    marked = notebook.add(ENGLISH, "5", "5", "Words.")
    clock.wait(60)
    noted = notebook.change(marked.id, note="第5段：\n“要点” 🙂", labels=("海地", "b", "海地"), color="green")
    assert noted == marked._replace(
        note="第5段：\n“要点” 🙂",
        labels=("海地", "b"),
        color="green",
        modified="2024-10-14T09:01:00.000+00:00",
    )
    assert Notebook.open(path).bookmark(marked.id) == noted
    assert notebook.change(marked.id, labels=()).labels == ()


def test_a_change_that_changes_nothing_is_none(notebook: Notebook, clock: Clock) -> None:
    marked = notebook.add(ENGLISH, "5", "5", "Words.", note="mine", labels=("a",), color="red")
    clock.wait(60)
    assert notebook.change(marked.id, note="mine", labels=("a",), color="red") == marked
    assert notebook.undo() == Change("added", marked)


def test_a_removed_bookmark_comes_back_whole_after_a_restart(notebook: Notebook, path: str, clock: Clock) -> None:
    notebook.add(ENGLISH, "4", "4", "Before.")
    marked = notebook.add(ENGLISH, "5", "5", "Words.", note="mine", labels=("a", "b"), color="blue")
    clock.wait(60)
    assert notebook.remove(marked.id) == marked
    assert numbers(notebook) == ["4"]
    later = Notebook.open(path, clock)
    assert later.undo() == Change("removed", marked)
    assert later.bookmark(marked.id) == marked
    assert later.redo() == Change("removed", marked)
    assert numbers(notebook) == ["4"]


def test_a_bookmark_made_after_a_removal_is_another_one(notebook: Notebook) -> None:
    removed = notebook.remove(notebook.add(ENGLISH, "5", "5", "Words.").id)
    again = notebook.add(ENGLISH, "5", "5", "Words.")
    assert again.id != removed.id
    assert [notebook.undo(), notebook.undo()] == [Change("added", again), Change("removed", removed)]
    assert notebook.bookmarks() == (removed,)


def test_a_new_change_ends_what_could_be_made_again(notebook: Notebook) -> None:
    notebook.add(ENGLISH, "5", "5", "Words.")
    notebook.undo()
    assert notebook.can_redo()
    kept = notebook.add(ENGLISH, "6", "6", "Words.")
    assert not notebook.can_redo()
    assert notebook.redo() is None
    assert notebook.bookmarks() == (kept,)


def test_an_empty_notebook_has_nothing_to_take_back(notebook: Notebook) -> None:
    assert notebook.bookmarks() == ()
    assert (notebook.can_undo(), notebook.undo(), notebook.can_redo(), notebook.redo()) == (False, None, False, None)


def test_typing_a_note_is_one_step_for_a_while(notebook: Notebook, clock: Clock) -> None:
    marked = notebook.add(ENGLISH, "5", "5", "Words.")
    clock.wait(1)
    for typed in ("t", "th", "the", "the point"):
        early = notebook.change(marked.id, note=typed)
        clock.wait(TYPING_SECONDS / 5)
    clock.wait(TYPING_SECONDS / 5)
    late = notebook.change(marked.id, note="the point is")
    assert [step and step.bookmark for step in (notebook.undo(), notebook.undo())] == [early, marked]
    assert [step and step.bookmark for step in (notebook.redo(), notebook.redo())] == [early, late]


def test_a_clock_that_was_set_back_joins_nothing(notebook: Notebook, clock: Clock) -> None:
    marked = notebook.add(ENGLISH, "5", "5", "Words.")
    early = notebook.change(marked.id, note="early")
    clock.wait(-3600)
    notebook.change(marked.id, note="late")
    assert notebook.undo() == Change("changed", early)


def test_other_changes_in_between_are_steps_of_their_own(notebook: Notebook) -> None:
    marked = notebook.add(ENGLISH, "5", "5", "Words.")
    other = notebook.add(ENGLISH, "6", "6", "Words.")
    notebook.change(marked.id, note="a")
    notebook.change(marked.id, color="red")
    notebook.change(marked.id, note="ab")
    notebook.change(other.id, note="c")
    notebook.change(marked.id, note="abc")
    notes = []
    while notebook.can_undo():
        notebook.undo()
        notes.append([(b.note, b.color) for b in notebook.bookmarks()])
    assert notes == [
        [("ab", "red"), ("c", "")],
        [("ab", "red"), ("", "")],
        [("a", "red"), ("", "")],
        [("a", ""), ("", "")],
        [("", ""), ("", "")],
        [("", "")],
        [],
    ]


def test_typing_that_is_deleted_at_once_leaves_no_step(notebook: Notebook, clock: Clock) -> None:
    marked = notebook.add(ENGLISH, "5", "5", "Words.")
    clock.wait(1)
    notebook.change(marked.id, note="oops")
    clock.wait(1)
    assert notebook.change(marked.id, note="") == notebook.bookmark(marked.id) == marked
    assert notebook.undo() == Change("added", marked)


def test_an_unknown_bookmark_is_said_to_be_missing(notebook: Notebook) -> None:
    for act in (notebook.bookmark, notebook.remove, notebook.change):
        with pytest.raises(NotFound) as failure:
            act(7)
        assert failure.value.facts == {"what": "bookmark", "name": "7"}


# Other programs, other threads, sudden ends


@pytest.mark.parametrize("acknowledged", [1, 2, 17])
def test_what_was_acknowledged_survives_a_kill(path: str, acknowledged: int) -> None:
    script = """
from itertools import count
for number in map(str, count(1)):
    notebook.change(notebook.add(Edition("A/79/1", "en"), number, number, "Words.").id, note="note " + number)
    print("saved", flush=True)
"""
    with run(path, script) as program:
        assert program.stdout
        for _ in range(acknowledged):
            assert program.stdout.readline() == "saved\n"
        program.kill()
    bookmarks = Notebook.open(path).bookmarks()
    assert len(bookmarks) >= acknowledged
    for number, bookmark in enumerate(bookmarks[:acknowledged], 1):
        assert (bookmark.first, bookmark.note) == (str(number), f"note {number}")
    with contextlib.closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_two_programs_that_mark_at_once_lose_nothing(notebook: Notebook, path: str) -> None:
    script = """
import sys
first = int(sys.stdin.readline())
for number in range(first, 50, 2):
    notebook.add(Edition("A/79/1", "en"), str(number), str(number), "Words.", note="mine")
"""
    programs = [run(path, script) for _ in range(2)]
    for start, program in enumerate(programs):
        assert program.stdin
        program.stdin.write(f"{start}\n")
        program.stdin.flush()
    for program in programs:
        program.communicate(timeout=60)
        assert program.returncode == 0
    assert numbers(notebook) == [str(number) for number in range(50)]
    undone = [notebook.undo() for _ in range(50)]
    assert {step.bookmark.first for step in undone if step} == {str(number) for number in range(50)}
    assert not notebook.can_undo()


def test_two_programs_on_one_bookmark_keep_what_the_other_changed(notebook: Notebook, path: str) -> None:
    marked = notebook.add(ENGLISH, "5", "5", "Words.")
    with run(path, f"for count in range(40): notebook.change({marked.id}, color=str(count))") as program:
        for count in range(40):
            notebook.change(marked.id, labels=(str(count),))
    assert program.returncode == 0
    after = notebook.bookmark(marked.id)
    assert (after.labels, after.color) == (("39",), "39")


def test_every_thread_may_use_one_notebook(notebook: Notebook) -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda number: notebook.add(ENGLISH, str(number), str(number), "Words."), range(20)))
        assert list(pool.map(notebook.bookmark, [bookmark.id for bookmark in made])) == made
    assert numbers(notebook) == [str(number) for number in range(20)]


# The world's failures


def test_a_notebook_of_a_newer_program_is_refused_and_left_alone(notebook: Notebook, path: str) -> None:
    marked = notebook.add(ENGLISH, "5", "5", "Words.")
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA user_version = {schema.NOTEBOOK_VERSION + 1}")
    with pytest.raises(TooNew) as failure:
        Notebook.open(path)
    assert failure.value.facts == {"path": path}
    assert Notebook(path).bookmarks() == (marked,)


def test_a_file_that_is_no_notebook_is_refused_and_left_alone(path: str) -> None:
    garbage = b"Dear colleague, please find attached " * 1000
    Path(path).write_bytes(garbage)
    for act in (
        lambda: Notebook.open(path),
        Notebook(path).bookmarks,
        lambda: Notebook(path).add(ENGLISH, "5", "5", "Words."),
    ):
        with pytest.raises(LibraryUnreadable) as failure:
            act()
        assert failure.value.facts["path"] == path
    assert Path(path).read_bytes() == garbage


def test_a_folder_that_does_not_exist_cannot_be_written(tmp_path: Path) -> None:
    path = str(tmp_path / "absent" / "notebook.db")
    with pytest.raises(NotWritable) as failure:
        Notebook.open(path)
    assert failure.value.facts["path"] == path


def test_a_program_that_does_not_let_go_is_named_not_overwritten(
    notebook: Notebook, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    marked = notebook.add(ENGLISH, "5", "5", "Words.")
    monkeypatch.setattr(connection, "_BUSY_SECONDS", 0.05)
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotWritable) as failure:
            notebook.remove(marked.id)
        assert failure.value.facts == {"path": path, "reason": "database is locked"}
        assert notebook.bookmarks() == (marked,)
    notebook.remove(marked.id)
    assert notebook.bookmarks() == ()


# The order of printed numbers
