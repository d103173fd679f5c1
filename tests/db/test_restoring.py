"""A backup is looked at, then put in the notebook's place or merged with it; whatever is chosen can be taken back."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from db import backup, backups, connection, restoring, schema
from db.accession import ensure_builtin
from db.errors import BadBackup, NotWritable, TooNew
from db.keys import symbol_key
from db.library import Library
from db.library_writer import Entry, remove, write
from db.notebook import Notebook
from db.paths import Paths, paths_for
from db.records import Bookmark, Draft, Edition, Masthead, Paragraph
from db.restoring import combined
from db.safekeeping import check
from db.searches import Searches

EDITION = Edition("A/79/1", "zh")


def machine(folder: Path) -> tuple[Paths, Notebook]:
    paths = paths_for(str(folder))
    paths.ensure()
    return paths, Notebook.open(paths.notebook)


@pytest.fixture
def here(tmp_path: Path) -> tuple[Paths, Notebook]:
    """A machine with two bookmarks."""
    paths, notebook = machine(tmp_path / "here")
    notebook.add(EDITION, "1", "1", "One.", note="mine", labels=("a",))
    notebook.add(EDITION, "2", "2", "Two.")
    return paths, notebook


@pytest.fixture
def there(tmp_path: Path) -> tuple[Paths, Notebook]:
    """Another one with three, two of them on the same paragraphs."""
    paths, notebook = machine(tmp_path / "there")
    notebook.add(EDITION, "2", "2", "Two.")
    notebook.add(EDITION, "1", "1", "One.", note="theirs", labels=("b",))
    notebook.add(EDITION, "9", "10", "Nine.", note="new", labels=("c",), color="red")
    Searches(notebook).remember("海地", keep=True)
    return paths, notebook


def facts(notebook: Notebook) -> dict[str, tuple[str, tuple[str, ...], str]]:
    return {mark.first: (mark.note, mark.labels, mark.quote) for mark in notebook.bookmarks()}


def test_a_preview_counts_what_is_new_the_same_and_in_conflict_and_changes_nothing(
    here: tuple[Paths, Notebook], there: tuple[Paths, Notebook], tmp_path: Path
) -> None:
    here[1].add(EDITION, "3", "3", "Only here.")
    file = backup.make(there[1].path, str(tmp_path / "b.zip")).path
    before = Path(here[1].path).read_bytes()
    seen = restoring.preview(here[0], file)
    assert (seen.new, seen.same, seen.conflicting, seen.only_here, seen.searches) == (1, 1, 1, 1, 1)
    assert seen.backup.counts.bookmarks == 3
    assert Path(here[1].path).read_bytes() == before


def test_a_replaced_notebook_is_the_other_with_its_undo_and_can_be_had_back(
    here: tuple[Paths, Notebook], there: tuple[Paths, Notebook], tmp_path: Path
) -> None:
    (paths, notebook), (_, other) = here, there
    other.remove(3)
    mine, theirs = notebook.bookmarks(), other.bookmarks()
    done = restoring.replace(paths, backup.make(other.path, str(tmp_path / "b.zip")).path)
    assert notebook.bookmarks() == theirs
    undone = notebook.undo()
    assert undone is not None
    assert undone.bookmark.first == "9"
    assert done.before is not None
    assert done.before.why == backup.RESTORE
    restoring.replace(paths, done.before.path)
    assert notebook.bookmarks() == mine
    assert len(backups.held(paths.backups)) == 2  # none was evicted


def test_a_merge_adds_and_keeps_both_notes_and_takes_nothing_away(
    here: tuple[Paths, Notebook], there: tuple[Paths, Notebook], tmp_path: Path
) -> None:
    (paths, notebook), (_, other) = here, there
    here[1].add(EDITION, "3", "3", "Only here.")
    date = notebook.bookmarks()[0].modified[:10]
    file = backup.make(other.path, str(tmp_path / "b.zip")).path
    done = restoring.merge(paths, file)
    assert (done.added, done.combined, done.searches) == (1, 1, 1)
    assert facts(notebook) == {
        "1": (f"theirs\n\n— {date} —\nmine", ("a", "b"), "One."),
        "2": ("", (), "Two."),
        "3": ("", (), "Only here."),
        "9": ("new", ("c",), "Nine."),
    }
    assert [search.query for search in Searches(notebook).kept()] == ["海地"]
    again = restoring.merge(paths, file)
    assert (again.added, again.combined, again.searches) == (0, 0, 0)
    assert restoring.preview(paths, file)[1:] == (0, 3, 0, 1, 0, 0)


def test_a_merge_is_undone_step_by_step(
    here: tuple[Paths, Notebook], there: tuple[Paths, Notebook], tmp_path: Path
) -> None:
    (paths, notebook), (_, other) = here, there
    before = notebook.bookmarks()
    restoring.merge(paths, backup.make(other.path, str(tmp_path / "b.zip")).path)
    for _ in range(2):
        notebook.undo()
    assert notebook.bookmarks() == before


NOTES = st.text("ab \n—", max_size=8)


@given(NOTES, NOTES, st.booleans())
def test_both_notes_are_in_what_they_are_combined_to_and_once_is_enough(one: str, two: str, later: bool) -> None:
    dates = ("2024-10-14T09:00:00.000+00:00", "2024-10-15T09:00:00.000+00:00")
    first = Bookmark(1, EDITION, "1", "1", "q", one, ("x",), "", dates[0], dates[later])
    second = Bookmark(7, EDITION, "1", "1", "q", two, ("y", "x"), "", dates[0], dates[not later])
    both = combined(first, second)
    assert all(line.strip() in both.note for line in (*one.strip().split("\n"), *two.strip().split("\n")))
    assert (both.id, both.labels) == (1, ("x", "y"))
    assert combined(both, second) == both
    assert combined(both, first._replace(id=3)) == both
    assert combined(second, both).note.strip() == both.note.strip()


def test_two_machines_that_merge_each_other_hold_the_same(
    here: tuple[Paths, Notebook], there: tuple[Paths, Notebook], tmp_path: Path
) -> None:
    (paths, notebook), (others, other) = here, there
    restoring.merge(paths, backup.make(other.path, str(tmp_path / "1.zip")).path)
    restoring.merge(others, backup.make(notebook.path, str(tmp_path / "2.zip")).path)
    restoring.merge(paths, backup.make(other.path, str(tmp_path / "3.zip")).path)
    mine, theirs = facts(notebook), facts(other)
    assert {key: (note, set(labels)) for key, (note, labels, _) in mine.items()} == {
        key: (note, set(labels)) for key, (note, labels, _) in theirs.items()
    }


@pytest.mark.parametrize("bring", [restoring.replace, restoring.merge])
def test_every_bookmark_of_a_notebook_that_moves_to_another_machine_is_there(
    tmp_path: Path, bring: Callable[[Paths, str], restoring.Restored]
) -> None:
    _, old = machine(tmp_path / "old")
    for number in range(300):
        old.add(
            EDITION,
            str(number),
            str(number),
            f"第{number}段",
            note=f"注 {number}\n第二行",
            labels=(f"l{number % 7}", "x"),
        )
    paths, new = machine(tmp_path / "new")
    bring(paths, backup.make(old.path, str(tmp_path / "move.zip")).path)
    assert [mark._replace(id=0) for mark in new.bookmarks()] == [mark._replace(id=0) for mark in old.bookmarks()]
    assert check(paths.library, paths.notebook) == ()


def test_a_bare_notebook_file_is_as_good_as_a_backup(
    here: tuple[Paths, Notebook], there: tuple[Paths, Notebook], tmp_path: Path
) -> None:
    bare = str(shutil.copy(there[1].path, tmp_path / "copied.db"))
    assert restoring.preview(here[0], bare).new == 1
    restoring.replace(here[0], bare)
    assert here[1].bookmarks() == there[1].bookmarks()


def test_documents_that_are_missing_come_along(tmp_path: Path, there: tuple[Paths, Notebook]) -> None:
    paths, other = there
    ensure_builtin(paths.library)
    draft = Draft(Masthead(symbol="A/79/1", language="en"), (), (Paragraph(0, "1", "Haiti adopted it.", None),), ())
    write(paths.library, [Entry(draft, (), (), (), "a.txt", "0")])
    file = backup.make(other.path, str(tmp_path / "all.zip"), library=paths.library).path
    new, notebook = machine(tmp_path / "new")
    ensure_builtin(new.library)
    assert restoring.preview(new, file).documents == 1
    assert restoring.replace(new, file).documents == 1
    library = Library(new.library)
    assert library.body(Edition("A/79/1", "en")).paragraphs[0].text == "Haiti adopted it."
    assert library.country_counts(Edition("A/79/1", "en"))
    remove(new.library, Edition("A/79/1", "en"))
    assert restoring.merge(new, file).documents == 1
    assert notebook.bookmarks() == other.bookmarks()


def earlier(path: str) -> Notebook:
    """A notebook as the first RefDesk made it, with two bookmarks."""
    with contextlib.closing(connection.writing(path)) as database:
        schema._migrations()[1].apply(Database(database), stop_before="m002_searches")
        database.execute("PRAGMA user_version = 1")
        row = "(symbol, symbol_key, language, first, last, quote, note, labels, color, created, modified)"
        for number in ("1", "2"):
            dates = ("2024-10-14T09:00:00.868+00:00",) * 2
            values = ("A/79/1", symbol_key("A/79/1"), "zh", number, number, "Words.", "old", "[]", "", *dates)
            database.execute(f"INSERT INTO bookmarks {row} VALUES ({', '.join('?' * 11)})", values)
        database.commit()
    return Notebook(path)


@pytest.mark.parametrize("bring", [restoring.replace, restoring.merge])
def test_a_backup_of_an_earlier_notebook_is_brought_up_to_date_on_its_way(
    here: tuple[Paths, Notebook], tmp_path: Path, bring: Callable[[Paths, str], restoring.Restored]
) -> None:
    old = earlier(str(tmp_path / "old.db"))
    file = backup.make(old.path, str(tmp_path / "b.zip")).path
    bring(here[0], file)
    assert {mark.first for mark in here[1].bookmarks()} == {"1", "2"}
    assert all("old" in mark.note for mark in here[1].bookmarks())
    assert Searches(here[1]).remember("x") is not None
    assert backup.verify(file).counts.bookmarks == 2


def later(path: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 99")


def busy(path: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TRIGGER bad AFTER INSERT ON bookmarks BEGIN DELETE FROM bookmarks; END")
        database.commit()


def foreign(path: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("DROP TABLE bookmarks")
        database.commit()


@pytest.mark.parametrize(("spoil", "failure"), [(later, TooNew), (busy, BadBackup), (foreign, BadBackup)])
def test_what_is_no_notebook_of_ours_is_refused_and_nothing_changes(
    here: tuple[Paths, Notebook],
    there: tuple[Paths, Notebook],
    tmp_path: Path,
    spoil: Callable[[str], None],
    failure: type[Exception],
) -> None:
    spoil(there[1].path)
    file = backup.make(there[1].path, str(tmp_path / "b.zip")).path
    before = here[1].bookmarks()
    for attempt in (restoring.preview, restoring.replace, restoring.merge):
        with pytest.raises(failure):
            attempt(here[0], file)
    assert here[1].bookmarks() == before
    assert not os.path.exists(here[0].backups)


@pytest.mark.parametrize(
    ("of", "statement"),
    [
        ("library", "UPDATE paragraphs SET section = 99"),
        ("library", "UPDATE paragraphs SET text = x'ff'"),
        ("library", "UPDATE documents SET language = 'nowhere'"),
        ("notebook", "UPDATE bookmarks SET labels = '{'"),
        ("notebook", "UPDATE bookmarks SET note = x'ff'"),
        ("notebook", "UPDATE bookmarks SET first = x'ff'"),
    ],
)
@pytest.mark.parametrize("bring", [restoring.replace, restoring.merge])
def test_what_no_refdesk_would_have_written_is_refused_and_nothing_changes(
    here: tuple[Paths, Notebook],
    there: tuple[Paths, Notebook],
    tmp_path: Path,
    of: str,
    statement: str,
    bring: Callable[[Paths, str], restoring.Restored],
) -> None:
    library = there[0].library
    ensure_builtin(library)
    draft = Draft(Masthead(symbol="A/79/1", language="en"), (), (Paragraph(0, "1", "Haiti adopted it.", None),), ())
    write(library, [Entry(draft, (), (), (), "a.txt", "0")])
    with contextlib.closing(sqlite3.connect(getattr(there[0], of))) as database:
        database.create_function("tokens", 1, str)
        database.execute(statement)
        database.commit()
    file = backup.make(there[1].path, str(tmp_path / "b.zip"), library=library).path
    before = here[1].bookmarks()
    with pytest.raises(BadBackup):
        bring(here[0], file)
    assert here[1].bookmarks() == before
    assert not os.path.exists(here[0].backups)


def test_a_damaged_notebook_is_set_aside_and_the_backup_takes_its_place(
    here: tuple[Paths, Notebook], there: tuple[Paths, Notebook], tmp_path: Path
) -> None:
    file = backup.make(there[1].path, str(tmp_path / "b.zip")).path
    Path(here[1].path).write_bytes(b"Nobody's notebook." * 1000)
    assert restoring.replace(here[0], file).before is None
    assert here[1].bookmarks() == there[1].bookmarks()
    (kept,) = Path(here[0].data).glob("notebook-damaged-*.db")
    assert kept.read_bytes() == b"Nobody's notebook." * 1000


def test_a_notebook_that_is_locked_stays_as_it_is(
    here: tuple[Paths, Notebook], there: tuple[Paths, Notebook], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_BUSY_SECONDS", 0.05)
    file = backup.make(there[1].path, str(tmp_path / "b.zip")).path
    before = here[1].bookmarks()
    with contextlib.closing(sqlite3.connect(here[1].path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotWritable):
            restoring.replace(here[0], file)
    assert here[1].bookmarks() == before


def test_a_window_that_reads_meanwhile_sees_the_old_or_the_new(
    here: tuple[Paths, Notebook], there: tuple[Paths, Notebook], tmp_path: Path
) -> None:
    file = backup.make(there[1].path, str(tmp_path / "b.zip")).path
    before = len(here[1].bookmarks())
    with contextlib.closing(connection.reading(here[1].path)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM bookmarks").fetchone() == (before,)
        restoring.replace(here[0], file)
        assert reader.execute("SELECT count(*) FROM bookmarks").fetchone() == (before,)
    assert len(here[1].bookmarks()) == 3
