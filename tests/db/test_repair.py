"""What can be mended is, what is damaged stays beside, and every bookmark that a damaged file yields is kept."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import pytest

from db import accession, backup, backups, connection, library_writer
from db.library import Library
from db.library_writer import Entry
from db.notebook import Notebook
from db.paths import Paths, paths_for
from db.records import Draft, Edition, Masthead, Paragraph
from db.repair import check_and_repair
from db.safekeeping import check
from db.searches import Searches

EDITION = Edition("A/79/1", "en")
MANY = 400


@pytest.fixture(scope="session")
def library_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    file = tmp_path_factory.mktemp("library") / "library.db"
    accession.ensure_builtin(str(file))
    return file.read_bytes()


@pytest.fixture
def paths(library_bytes: bytes, tmp_path: Path) -> Paths:
    made = paths_for(str(tmp_path))
    Path(made.library).write_bytes(library_bytes)
    notebook = Notebook.open(made.notebook)
    for number in range(3):
        notebook.add(EDITION, str(number), str(number), f"Words {number}.", note=f"note {number}", labels=("a",))
    return made


def damage(path: str, *statements: str) -> None:
    with contextlib.closing(connection.writing(path)) as database:
        database.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            database.execute(statement)
        database.commit()


def codes(paths: Paths) -> set[str]:
    """What is wrong, but for bookmarks whose report is not in the library."""
    return {problem.code for problem in check(paths.library, paths.notebook)} - {"gone"}


def spoil(path: str, *pages: int) -> None:
    """Overwrite whole pages, the first being 0."""
    raw = bytearray(Path(path).read_bytes())
    for page in pages:
        raw[page * 4096 : page * 4096 + 4096] = b"\xaa" * 4096
    Path(path).write_bytes(raw)


def test_healthy_files_are_left_alone(paths: Paths) -> None:
    before = Notebook(paths.notebook).bookmarks()
    done, left = check_and_repair(paths)
    assert {each.code for each in done} <= {"vacuumed"}
    assert {problem.code for problem in left} == {"gone"}
    assert Notebook(paths.notebook).bookmarks() == before


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM paragraph_words_docsize WHERE id = 2",
        "INSERT INTO paragraph_words (rowid, words) VALUES (2, 'chile')",
        "UPDATE paragraph_words_data SET block = zeroblob(20) WHERE id > 10",
        "UPDATE facts SET value = 'other' WHERE name = 'tokeniser'",
        "UPDATE mentions SET end = 99999 WHERE position = (SELECT max(position) FROM mentions)",
    ],
)
def test_an_index_that_does_not_fit_is_made_anew(paths: Paths, statement: str) -> None:
    damage(paths.library, statement)
    assert codes(paths)
    done, _ = check_and_repair(paths)
    assert [(each.where, each.code) for each in done if each.code != "vacuumed"] == [("library", "indexed")]
    assert codes(paths) == set()


def test_a_damaged_notebook_comes_back_from_the_newest_good_backup_and_from_what_it_still_yields(paths: Paths) -> None:
    notebook = Notebook(paths.notebook)
    for number in range(3, MANY):
        notebook.add(EDITION, str(number), str(number), f"Words {number}. " * 20)
    backups.automatic(paths.notebook, paths.backups, backup.START)
    Searches(notebook).remember("海地", keep=True)
    newer = notebook.add(EDITION, "after", "after", "After the backup.", note="also kept")
    bad = Path(paths.backups, "refdesk-29991231-000000-start.zip")
    bad.write_bytes(b"PK nothing")
    spoil(paths.notebook, 20, 21, 22)
    assert codes(paths) & {"damaged", "library_unreadable"}
    raw = Path(paths.notebook).read_bytes()
    done, _ = check_and_repair(paths)
    (mended,) = (each for each in done if each.code == "recovered")
    assert codes(paths) == set()
    found = {mark.first: mark for mark in Notebook(paths.notebook).bookmarks()}
    assert found.keys() == {*map(str, range(MANY)), "after"}
    assert found["after"].note == newer.note
    assert [search.query for search in Searches(Notebook(paths.notebook)).kept()] == ["海地"]
    assert Path(str(mended.facts["kept"])).read_bytes() == raw
    assert bad.exists()


@pytest.mark.parametrize("content", [b"Dear colleague, " * 500, b"SQLite format 3\0" + b"\xaa" * 8000])
def test_a_notebook_that_is_none_any_more_comes_back_from_the_backup(paths: Paths, content: bytes) -> None:
    before = Notebook(paths.notebook).bookmarks()
    backups.automatic(paths.notebook, paths.backups, backup.START)
    Path(paths.notebook).write_bytes(content)
    done, _ = check_and_repair(paths)
    assert [each.code for each in done if each.where == "notebook"] == ["recovered"]
    assert Notebook(paths.notebook).bookmarks() == before
    assert len(list(Path(paths.data).glob("notebook-damaged-*.db"))) == 1


def test_without_a_backup_what_can_be_read_is_kept(paths: Paths) -> None:
    damage(paths.notebook, "UPDATE bookmarks SET labels = '[\"a' WHERE id = 2")
    check_and_repair(paths)
    assert [mark.labels for mark in Notebook(paths.notebook).bookmarks()] == [("a",), ('["a',), ("a",)]
    assert codes(paths) == set()


@pytest.mark.parametrize("table", ["mentions", "activities", "paragraph_words_data", "removed"])
def test_a_damaged_library_is_made_anew_from_the_texts_it_still_yields(paths: Paths, table: str) -> None:
    paragraphs = tuple(Paragraph(place, str(place + 1), f"Haiti, {place}.", None) for place in range(40))
    draft = Draft(Masthead(symbol="A/79/2", language="en"), (), paragraphs, ())
    library_writer.write(paths.library, [Entry(draft, (), (), (), "mine.txt", "0")])
    held = Library(paths.library).documents()
    with contextlib.closing(connection.reading(paths.library)) as database:
        (root,) = database.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    spoil(paths.library, root - 1)
    assert codes(paths)
    done, _ = check_and_repair(paths)
    (mended,) = (each for each in done if each.where == "library" and each.code == "recovered")
    assert (mended.facts["saved"], mended.facts["lost"]) == (2, [])
    assert codes(paths) == set()
    assert Library(paths.library).documents() == held
    assert Library(paths.library).body(Edition("A/79/2", "en")).paragraphs == paragraphs
    assert Path(mended.facts["kept"]).exists()


def test_a_library_that_is_none_any_more_is_made_anew(paths: Paths) -> None:
    Path(paths.library).write_bytes(b"Dear colleague, " * 500)
    check_and_repair(paths)
    assert codes(paths) == set()
    assert len(Library(paths.library).documents()) == 1


def test_a_file_of_a_later_program_is_left_as_it_is(paths: Paths) -> None:
    damage(paths.notebook, "PRAGMA user_version = 99")
    before = Path(paths.notebook).read_bytes()
    done, left = check_and_repair(paths)
    assert [each for each in done if each.where == "notebook"] == []
    assert [problem.code for problem in left] == ["too_new"]
    assert Path(paths.notebook).read_bytes() == before


def test_space_that_is_no_longer_used_is_given_back(paths: Paths) -> None:
    damage(paths.notebook, "CREATE TABLE big (x)", "INSERT INTO big SELECT zeroblob(500000)", "DROP TABLE big")
    before = os.path.getsize(paths.notebook)
    done, _ = check_and_repair(paths)
    (mended,) = (each for each in done if each.code == "vacuumed" and each.where == "notebook")
    assert mended.facts == {"before": before, "after": os.path.getsize(paths.notebook)}
    assert os.path.getsize(paths.notebook) < before - 400_000
