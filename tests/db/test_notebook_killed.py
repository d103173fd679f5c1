"""A program that is killed at any moment loses nothing that it said was saved.

REFDESK_KILLS=100 kills it a hundred times, over some thousand changes.
"""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from db import backup, backups, connection
from db.notebook import Notebook
from db.records import Edition
from db.safekeeping import check

PROJECT = Path(__file__).parent.parent.parent
ROUNDS = int(os.environ.get("REFDESK_KILLS", "4"))
MOST = 40  # changes acknowledged before a kill

# Says what it did once the call has returned: what a window shows as saved.
PROGRAM = """
import sys
from db.notebook import Notebook
from db.records import Edition
notebook = Notebook.open(sys.argv[1])
for number in range(1000):
    mark = notebook.add(Edition("A/79/1", "zh"), f"{sys.argv[2]}.{number}", f"{sys.argv[2]}.{number}", "海地" * 300)
    print("added", mark.id, flush=True)
    notebook.change(mark.id, note=f"note {mark.id}")
    print("noted", mark.id, flush=True)
    if number % 7 == 6:
        print("removing", mark.id, flush=True)
        notebook.remove(mark.id)
        print("removed", mark.id, flush=True)
"""


def killed(path: str, turn: int, after: int) -> list[tuple[str, int]]:
    """Let the program work until it acknowledged so many changes, kill it, and return all that it acknowledged."""
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, path, str(turn)], cwd=PROJECT, stdout=subprocess.PIPE, encoding="utf-8"
    ) as running:
        assert running.stdout is not None
        lines = [running.stdout.readline() for _ in range(after)]
        running.kill()
        lines += running.stdout.readlines()
    return [(what, int(number)) for what, number in (line.split() for line in lines if line.endswith("\n"))]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is of POSIX")
def test_every_change_that_was_acknowledged_is_there_after_kills(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    path = str(tmp_path / "notebook.db")
    chance = random.Random(20241014)
    said: list[tuple[str, int]] = []
    for turn in range(ROUNDS):
        said += killed(path, turn, chance.randint(1, MOST))
        notebook = Notebook.open(path)
        held = {mark.id: mark for mark in notebook.bookmarks()}
        asked = {what: {number for each, number in said if each == what} for what, _ in said}
        assert asked["added"] - asked.get("removing", set()) <= held.keys()
        assert not asked.get("removed", set()) & held.keys()
        for number in asked.get("noted", set()) & held.keys():
            assert held[number].note == f"note {number}"
        with contextlib.closing(connection.reading(path)) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not {problem.code for problem in check(str(tmp_path / "library.db"), path)}
    made = backups.automatic(path, str(tmp_path / "backups"), backup.START)
    assert made is not None
    assert made.counts.bookmarks == len(held)
    record_property("changes acknowledged", sum(what != "removing" for what, _ in said))


# Kills itself in the n-th of the moments that bringing a backup back passes through.
RESTORING = """
import os, signal, sys
from db import backup, restoring
from db.paths import paths_for
left = int(sys.argv[3])
counted = backup.tally
def tally(database):
    global left
    left -= 1
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)
    return counted(database)
backup.tally = tally
import db.backups
db.backups.tally = tally
getattr(restoring, sys.argv[4])(paths_for(sys.argv[1]), sys.argv[2])
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is of POSIX")
@pytest.mark.parametrize("how", ["replace", "merge"])
def test_a_restore_that_is_killed_leaves_the_old_or_the_new_whole(tmp_path: Path, how: str) -> None:
    edition = Edition("A/79/1", "zh")
    other = Notebook.open(str(tmp_path / "other.db"))
    for number in range(200):
        other.add(edition, f"o{number}", f"o{number}", "海地" * 300)
    file = backup.make(other.path, str(tmp_path / "other.zip")).path
    killed = 0
    for moment in range(1, 12):
        data = tmp_path / f"data{moment}"
        data.mkdir()
        notebook = Notebook.open(str(data / "notebook.db"))
        for number in range(100):
            notebook.add(edition, f"m{number}", f"m{number}", "智利" * 300)
        mine, theirs = ({mark.first for mark in each.bookmarks()} for each in (notebook, other))
        done = subprocess.run(
            [sys.executable, "-c", RESTORING, str(data), file, str(moment), how], cwd=PROJECT, check=False
        )
        killed += done.returncode != 0
        found = {mark.first for mark in notebook.bookmarks()}
        assert found in ((mine, theirs) if how == "replace" else (mine, mine | theirs))
        assert not {problem.code for problem in check(str(data / "library.db"), notebook.path)}
        if found == theirs:
            assert backups.newest(str(data / "backups")) is not None
        if done.returncode == 0:
            break
    assert killed >= 3
