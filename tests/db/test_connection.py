"""A file is opened wherever it lies: in folders with odd names, on media that cannot be written, by several at once."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest

from db import connection
from db.errors import LibraryUnreadable, NotWritable

NOBODY = 65534


def fill(path: str) -> None:
    with contextlib.closing(connection.writing(path)) as opened:
        opened.execute("CREATE TABLE words (word)")
        opened.execute("INSERT INTO words VALUES ('海地')")
        opened.commit()


def words(path: str) -> list[tuple[str]]:
    with contextlib.closing(connection.reading(path)) as opened:
        return opened.execute("SELECT word FROM words").fetchall()


@pytest.fixture
def read_only() -> Iterator[str]:
    """A file in a folder that cannot be written, not even by an administrator, whom no permission stops."""
    folder = tempfile.mkdtemp()
    path = os.path.join(folder, "library.db")
    fill(path)
    os.chmod(folder, 0o555)
    administrator = os.geteuid() == 0
    if administrator:
        os.seteuid(NOBODY)
    try:
        assert not os.access(folder, os.W_OK, effective_ids=True)
        yield path
    finally:
        if administrator:
            os.seteuid(0)
        os.chmod(folder, 0o755)
        shutil.rmtree(folder)


def test_a_file_in_a_folder_that_cannot_be_written_is_read(read_only: str) -> None:
    assert words(read_only) == [("海地",)]
    assert os.listdir(os.path.dirname(read_only)) == ["library.db"]


def test_it_is_said_that_such_a_file_cannot_be_written(read_only: str) -> None:
    with pytest.raises(NotWritable) as failure:
        connection.writing(read_only)
    assert failure.value.facts["path"] == read_only


def test_what_only_the_log_of_a_killed_program_holds_is_not_passed_over(read_only: str) -> None:
    folder = os.path.dirname(read_only)
    user = os.geteuid()
    os.seteuid(os.getuid())
    os.chmod(folder, 0o755)
    Path(read_only + "-wal").write_bytes(b"what was written last")
    os.chmod(folder, 0o555)
    os.seteuid(user)
    with pytest.raises(LibraryUnreadable):
        words(read_only)


@pytest.mark.parametrize(
    "name", ["library.db", "100% done?.db", "a#b &c=d.db", "图书 馆.db", "back\\slash.db", "%20.db"]
)
def test_a_file_may_have_any_name(tmp_path: Path, name: str) -> None:
    path = str(tmp_path / name)
    fill(path)
    assert words(path) == [("海地",)]
    assert name in os.listdir(tmp_path)


@pytest.mark.parametrize(
    ("place", "address"),
    [
        (r"C:\Users\Ana Ruiz\RefDesk\library.db", "file:///C:/Users/Ana Ruiz/RefDesk/library.db"),
        (r"\\server\share\100%\library.db", "file:////server/share/100%25/library.db"),
    ],
)
def test_a_place_on_windows_has_an_address_that_sqlite_reads(
    monkeypatch: pytest.MonkeyPatch, place: str, address: str
) -> None:
    asked: list[str] = []

    def connect(database: str, **options: object) -> sqlite3.Connection:
        asked.append(database)
        return sqlite3.Connection(":memory:")

    with monkeypatch.context() as windows:
        windows.setattr(os, "sep", "\\")
        windows.setattr(os.path, "abspath", str)
        windows.setattr(sqlite3, "connect", connect)
        connection.reading(place).close()
    assert asked == [f"{address}?mode=ro"]


def test_reading_what_is_not_there_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(LibraryUnreadable):
        connection.reading(str(tmp_path / "library.db"))
    assert os.listdir(tmp_path) == []


def test_a_file_that_is_no_database_is_said_to_be_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_text("The General Assembly, recalling its resolution. " * 100)
    with pytest.raises(LibraryUnreadable) as failure:
        connection.reading(str(path))
    assert failure.value.facts["path"] == str(path)


def test_who_reads_cannot_write(tmp_path: Path) -> None:
    path = str(tmp_path / "library.db")
    fill(path)
    with contextlib.closing(connection.reading(path)) as opened, pytest.raises(sqlite3.OperationalError):
        opened.execute("DELETE FROM words")


def test_several_may_create_a_file_at_once(tmp_path: Path) -> None:
    at_once = 4
    together = Barrier(at_once)

    def write(path: str) -> None:
        together.wait()
        with contextlib.closing(connection.writing(path)) as opened:
            opened.execute("BEGIN IMMEDIATE")
            opened.execute("CREATE TABLE IF NOT EXISTS words (word)")
            opened.execute("INSERT INTO words VALUES ('海地')")
            opened.commit()

    with ThreadPoolExecutor(at_once) as pool:
        for turn in range(25):
            path = str(tmp_path / f"{turn}.db")
            list(pool.map(write, [path] * at_once))
            assert words(path) == [("海地",)] * at_once


@pytest.mark.parametrize(
    ("times", "code", "opened"),
    [(3, sqlite3.SQLITE_BUSY, True), (1000, sqlite3.SQLITE_BUSY, False), (1, sqlite3.SQLITE_FULL, False)],
)
def test_who_is_turned_away_at_once_tries_anew_while_that_makes_sense(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: int, code: int, opened: bool
) -> None:
    turned_away: list[str] = []

    class Hurried(sqlite3.Connection):
        def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
            if "journal_mode" in statement and len(turned_away) < times:
                turned_away.append(statement)
                refusal = sqlite3.OperationalError("not now")
                refusal.sqlite_errorcode = code
                raise refusal
            return super().execute(statement, *values)

    monkeypatch.setattr(sqlite3, "connect", Hurried)
    path = str(tmp_path / "library.db")
    with contextlib.nullcontext() if opened else pytest.raises(NotWritable):
        connection.writing(path).close()
    assert 0 < len(turned_away) <= min(times, 50)
