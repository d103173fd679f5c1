"""A notebook of an earlier RefDesk is brought up to date with all that is in it; one of a later is left alone."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db import schema
from db.errors import NotWritable, TooNew
from db.notebook import Notebook
from db.records import Edition
from db.safekeeping import Problem, check
from db.searches import Searches

PROJECT = Path(__file__).parent.parent.parent
EDITION = Edition("A/79/1", "zh")
NOBODY = 65534  # a user with no rights of their own

# What the first version wrote, to the letter: it does not follow what db.schema says now.
FIRST_VERSION = """
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name" ON "_sqlite_migrations" ("migration_set", "name");
INSERT INTO "_sqlite_migrations" VALUES
    (1, 'notebook', 'm001_bookmarks_and_changes', '2024-10-14 09:00:00.866672+00:00');
CREATE TABLE bookmarks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    symbol TEXT NOT NULL,
    symbol_key TEXT NOT NULL,
    language TEXT NOT NULL,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    quote TEXT NOT NULL,
    note TEXT NOT NULL,
    labels TEXT NOT NULL,
    color TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
);
CREATE UNIQUE INDEX bookmarks_place ON bookmarks (symbol_key, first, last);
CREATE TABLE changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made TEXT NOT NULL,
    bookmark INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    undone INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX changes_undone ON changes (undone);
INSERT INTO bookmarks VALUES (
    1, 'A/79/1', 'a/79/1', 'zh', '5', '7', 'Words.', 'mine', '["海地"]', 'red',
    '2024-10-14T09:00:00.868+00:00', '2024-10-14T09:00:00.868+00:00'
);
INSERT INTO changes VALUES (
    1, '2024-10-14T09:00:00.868+00:00', 1, NULL,
    '{"id": 1, "symbol": "A/79/1", "symbol_key": "a/79/1", "language": "zh", "first": "5", "last": "7",'
    || ' "quote": "Words.", "note": "mine", "labels": "[\\"海地\\"]", "color": "red",'
    || ' "created": "2024-10-14T09:00:00.868+00:00", "modified": "2024-10-14T09:00:00.868+00:00"}', 0
);
PRAGMA user_version = 1;
"""


@pytest.fixture
def old(tmp_path: Path) -> str:
    """A notebook of the first version with one bookmark in it."""
    path = str(tmp_path / "notebook.db")
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.executescript(FIRST_VERSION)
    return path


def shape(path: str) -> list[tuple[str, str, str]]:
    """What a file's tables have: the columns and indices, by name."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        return database.execute(
            "SELECT m.name, c.name, c.type FROM sqlite_schema m, pragma_table_info(m.name) c"
            " UNION SELECT m.name, i.name, 'index' FROM sqlite_schema m, pragma_index_list(m.name) i ORDER BY 1, 2, 3"
        ).fetchall()


def version(path: str) -> int:
    with contextlib.closing(sqlite3.connect(path)) as database:
        found: int = database.execute("PRAGMA user_version").fetchone()[0]
        return found


def test_a_notebook_of_the_first_version_is_brought_up_to_date_with_what_is_in_it(old: str) -> None:
    notebook = Notebook.open(old, lambda: datetime(2024, 10, 15, tzinfo=UTC))
    (mark,) = notebook.bookmarks()
    assert (mark.id, mark.edition, mark.first, mark.last, mark.quote) == (1, EDITION, "5", "7", "Words.")
    assert (mark.note, mark.labels, mark.color) == ("mine", ("海地",), "red")
    assert notebook.undo() is not None
    assert notebook.bookmarks() == ()
    assert notebook.redo() is not None
    assert notebook.bookmarks() == (mark,)
    assert notebook.add(EDITION, "8", "8", "").id == 2
    assert Searches(notebook).recent() == Searches(notebook).kept() == ()
    searched = Searches(notebook).remember("海地")
    assert Searches(Notebook.open(old)).recent() == (searched,)


def test_a_notebook_brought_up_to_date_is_as_one_that_is_new(old: str, tmp_path: Path) -> None:
    new = str(tmp_path / "new.db")
    Notebook.open(new)
    Notebook.open(old)
    assert shape(old) == shape(new)
    assert version(old) == version(new) == schema.NOTEBOOK_VERSION


def test_an_earlier_notebook_is_told_from_a_damaged_one_and_is_well_when_it_was_brought_up_to_date(
    old: str, tmp_path: Path
) -> None:
    nothing = str(tmp_path / "library.db")
    before = Path(old).read_bytes()
    assert check(nothing, old) == (Problem("notebook", "too_old", "1"),)
    assert Path(old).read_bytes() == before
    notebook = Notebook.open(old)
    Searches(notebook).remember("海地", keep=True)
    assert check(nothing, old) == ()


def test_programs_that_bring_one_notebook_up_to_date_at_once_do_it_once(old: str) -> None:
    program = (
        "import sys; sys.stdin.readline(); from db.notebook import Notebook; from db.searches import Searches;"
        "Searches(Notebook.open(sys.argv[1])).remember(sys.argv[2])"
    )
    started = [
        subprocess.Popen(
            [sys.executable, "-c", program, old, query], cwd=PROJECT, stdin=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for query in ("海地", "洪都拉斯", "利比亚")
    ]
    for running in started:
        assert running.stdin is not None
        running.stdin.write(b"\n")
        running.stdin.flush()
    assert [running.communicate()[1] for running in started] == [b"", b"", b""]
    assert {search.query for search in Searches(Notebook(old)).recent()} == {"海地", "洪都拉斯", "利比亚"}
    assert [mark.quote for mark in Notebook(old).bookmarks()] == ["Words."]


def test_a_notebook_that_was_only_half_brought_up_to_date_is_finished(old: str) -> None:
    """The tables are made and noted as made, and the power fails before the version is written."""
    Notebook.open(old)
    with contextlib.closing(sqlite3.connect(old)) as database:
        database.execute("PRAGMA user_version = 1")
    assert Searches(Notebook.open(old)).remember("海地") is not None
    assert version(old) == schema.NOTEBOOK_VERSION


@pytest.mark.skipif(sys.platform == "win32", reason="a folder's permissions stop nobody there")
def test_an_earlier_notebook_that_cannot_be_written_says_so_and_stays(old: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = str(shutil.copy(old, folder))
        Notebook.open(old)  # as it could be brought up to date elsewhere
        os.chmod(folder, 0o555)
        administrator = os.geteuid() == 0
        if administrator:
            os.seteuid(NOBODY)
        try:
            with pytest.raises(NotWritable):
                Notebook.open(path)
        finally:
            if administrator:
                os.seteuid(0)
            os.chmod(folder, 0o755)
        assert version(path) == 1


def test_a_notebook_of_a_later_program_is_refused_and_no_byte_of_it_changes(old: str) -> None:
    Searches(Notebook.open(old)).remember("海地")
    with contextlib.closing(sqlite3.connect(old)) as database:
        database.execute(f"PRAGMA user_version = {schema.NOTEBOOK_VERSION + 1}")
    before = Path(old).read_bytes()
    with pytest.raises(TooNew):
        Notebook.open(old)
    assert Path(old).read_bytes() == before
    assert [search.query for search in Searches(Notebook(old)).recent()] == ["海地"]


def current(path: str) -> None:
    Notebook.open(path)


def earlier(path: str) -> None:
    pass


@pytest.mark.parametrize(("made", "loads"), [(current, False), (earlier, True)])
def test_only_a_notebook_to_be_brought_up_to_date_costs_what_that_takes(
    old: str, made: Callable[[str], None], loads: bool
) -> None:
    made(old)
    program = (
        "import sys; from db.notebook import Notebook; from db.searches import Searches;"
        "searches = Searches(Notebook.open(sys.argv[1])); searches.remember('x'); searches.recent();"
        "print('sqlite_utils' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, old], check=False, capture_output=True, text=True, cwd=PROJECT
    )
    assert (done.returncode, done.stdout.strip()) == (0, str(loads)), done.stderr
