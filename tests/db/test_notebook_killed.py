"""A program that is killed at any moment loses nothing that it said was saved.

REFDESK_KILLS=1000 kills it a thousand times, over some four thousand changes of every kind: two minutes.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from db import backup, backups, sharing
from db.accession import ensure_builtin
from db.arrival import index
from db.library import Library
from db.library_writer import write
from db.notebook import Notebook
from db.records import Draft, Edition, Masthead, Paragraph
from db.safekeeping import check
from desktop.export_words import imprint

PROJECT = Path(__file__).parent.parent.parent
KILLS = int(os.environ.get("REFDESK_KILLS", "15"))
KILLING = PROJECT / "tests" / "benchmarks" / "killing.py"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is of POSIX")
def test_every_change_that_was_acknowledged_is_there_after_kills(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    done = subprocess.run(
        [sys.executable, str(KILLING), str(KILLS), str(tmp_path)], stdout=subprocess.PIPE, encoding="utf-8", check=False
    )
    answer = json.loads(done.stdout)
    assert (done.returncode, answer["kills"]) == (0, KILLS), answer
    assert answer["changes"] > KILLS
    assert answer["in_backup"] == answer["bookmarks"]
    record_property("changes", answer["changes"])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is of POSIX")
def test_a_change_that_was_acknowledged_and_is_not_there_would_be_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A program that says it made changes, and made none."""
    module = importlib.util.spec_from_file_location("killing", KILLING)
    assert module is not None
    assert module.loader is not None
    killing = importlib.util.module_from_spec(module)
    module.loader.exec_module(killing)
    monkeypatch.setattr(killing, "killed", lambda *_: 10)
    assert killing.main(1, str(tmp_path)) == 1
    assert json.loads(capsys.readouterr().out)["differs"]


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
import db.library_writer
wrote = db.library_writer._write
def write(*given):
    global left
    left -= 1
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)
    return wrote(*given)
db.library_writer._write = write
paths = paths_for(sys.argv[1])
if sys.argv[4] == "share":
    from db import sharing
    from db.notebook import Notebook
    sharing.merge(Notebook(paths.notebook), sys.argv[2], paths.library)
else:
    getattr(restoring, sys.argv[4])(paths, sys.argv[2])
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is of POSIX")
@pytest.mark.parametrize("how", ["replace", "merge", "share"])
def test_a_restore_that_is_killed_leaves_the_old_or_the_new_whole(tmp_path: Path, how: str) -> None:
    edition = Edition("A/79/1", "zh")
    other = Notebook.open(str(tmp_path / "other.db"))
    for number in range(200):
        other.add(edition, f"o{number}", f"o{number}", "海地" * 300)
    file = backup.make(other.path, str(tmp_path / "other.zip")).path
    if how == "share":
        library = str(tmp_path / "library.db")
        ensure_builtin(library)
        draft = Draft(Masthead(symbol="A/79/1", language="zh"), (), (Paragraph(0, "1", "海地", None),), ())
        write(library, [index(draft, "a.txt", "0")])
        file = str(tmp_path / "other.refdesk")
        sharing.share(Library(library), other.bookmarks(), file, imprint("zh"), notes=True, documents=True)
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
        doubts = {problem.code for problem in check(str(data / "library.db"), notebook.path)}
        assert doubts <= ({"gone"} if how == "share" else set())  # these words were never in a document
        if found != mine and how == "share":
            assert len(Library(str(data / "library.db")).documents()) == 2
        if found == theirs:
            assert backups.newest(str(data / "backups")) is not None
        if done.returncode == 0:
            break
    assert killed >= 3
