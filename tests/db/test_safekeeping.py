"""A pair of files is checked: nothing is said of a healthy one, and every kind of damage is found and named."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from db import connection, schema
from db.anchor import quote
from db.library_writer import Entry, remove, write
from db.notebook import Notebook
from db.records import Activity, Draft, Edition, Masthead, Mention, Paragraph, Reference
from db.safekeeping import Problem, check

EDITION = Edition("A/79/1", "en")
TEXTS = (
    "Haiti adopted a national strategy against trafficking in persons, with the support of the Office.",
    "两个缔约国（海地和智利）报告了所采取的措施；见上文第1段。",
    "Further workshops on the gathering of evidence across borders were held in the course of the year.",
)


def entry(texts: tuple[str, ...] = TEXTS) -> Entry:
    """A small report that names Haiti, reports what it did, and refers to its own first paragraph."""
    paragraphs = tuple(Paragraph(place, str(place + 1), words, None) for place, words in enumerate(texts))
    return Entry(
        Draft(Masthead(symbol=EDITION.symbol, language=EDITION.language), (), paragraphs, ()),
        (Mention("HTI", 0, 5, "Haiti", "name", 0), Mention("HTI", 6, 8, "海地", "name", 1)),
        (Activity(0, 97, "law", (("HTI", "actor"),), position=0),),
        (Reference(24, 27, "paragraph", "1", position=1),),
        "report.txt",
        "0" * 64,
    )


@pytest.fixture
def library(tmp_path: Path) -> str:
    path = str(tmp_path / "library.db")
    schema.ready_library(path)
    write(path, [entry()], {"tokeniser": str(schema.TOKENISER_VERSION)})
    return path


@pytest.fixture
def notebook(tmp_path: Path) -> str:
    path = str(tmp_path / "notebook.db")
    made = Notebook.open(path)
    for paragraph in entry().draft.paragraphs:
        number = paragraph.number or ""
        made.change(made.add(EDITION, number, number, quote([paragraph]), labels=("a",)).id, note="mine")
    made.undo()
    return path


def damage(path: str, statement: str) -> None:
    """Do to a file what RefDesk itself would not."""
    with contextlib.closing(connection.writing(path)) as database:
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute(statement)
        database.commit()


def test_a_healthy_pair_has_no_problem_and_is_left_as_it_was(library: str, notebook: str) -> None:
    before = [Path(path).read_bytes() for path in (library, notebook)]
    assert check(library, notebook) == ()
    assert [Path(path).read_bytes() for path in (library, notebook)] == before


def test_files_that_are_yet_to_be_made_are_no_problem_and_are_not_made(tmp_path: Path, notebook: str) -> None:
    assert check(str(tmp_path / "a.db"), str(tmp_path / "b.db")) == ()
    assert check(str(tmp_path / "a.db"), notebook) == ()
    assert not any((tmp_path / name).exists() for name in ("a.db", "b.db"))


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE facts SET value = 'other' WHERE name = 'tokeniser'", ("tokeniser", "other")),
        ("DELETE FROM facts", ("tokeniser", "unknown")),
        ("UPDATE mentions SET end = 6 WHERE position = 0", ("outside", "A/79/1@en 1: mentions 0")),
        ("UPDATE mentions SET start = 1, end = 6 WHERE position = 0", ("outside", "A/79/1@en 1: mentions 1")),
        ("UPDATE activities SET end = 98", ("outside", "A/79/1@en 1: activities 0")),
        ("UPDATE activities SET start = end", ("outside", "A/79/1@en 1: activities 97")),
        ("UPDATE activities SET position = 7", ("outside", "A/79/1@en [7]: activities 0")),
        ("UPDATE links SET start = -1", ("outside", "A/79/1@en 2: links -1")),
        ("INSERT INTO activity_countries VALUES (77, 'HTI', 'actor')", ("orphaned", "activity_countries without")),
        ("PRAGMA user_version = 99", ("too_new", "99")),
        ("PRAGMA user_version = 0", ("too_old", "0")),
    ],
)
def test_what_is_wrong_in_the_library_is_named(
    library: str, notebook: str, statement: str, problem: tuple[str, str]
) -> None:
    damage(library, statement)
    (found,) = check(library, notebook)
    assert (found.where, found.code) == ("library", problem[0])
    assert found.detail.startswith(problem[1])


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM paragraph_words_docsize WHERE id = 2",
        "INSERT INTO paragraph_words (paragraph_words, rowid, words) SELECT 'delete', id, words FROM paragraph_tokens",
        "INSERT INTO paragraph_words (rowid, words) VALUES (2, 'chile')",
        "INSERT INTO paragraph_words (rowid, words) VALUES (9, 'chile')",
        "UPDATE paragraph_words_data SET block = zeroblob(20) WHERE id > 10",
    ],
)
def test_an_index_that_is_not_that_of_the_text_is_found(library: str, notebook: str, statement: str) -> None:
    damage(library, statement)
    assert {(problem.where, problem.code) for problem in check(library, notebook)} == {("library", "word_index")}


def test_a_library_in_use_by_another_program_could_not_be_checked(
    library: str, notebook: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_BUSY_SECONDS", 0.05)
    with contextlib.closing(sqlite3.connect(library)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert check(library, notebook) == (Problem("library", "not_writable", "database is locked"),)


@pytest.mark.parametrize("which", ["library", "notebook"])
def test_a_file_that_is_no_database_is_named(library: str, notebook: str, which: str) -> None:
    Path({"library": library, "notebook": notebook}[which]).write_bytes(b"Dear colleague, " * 500)
    (found,) = check(library, notebook)
    assert (found.where, found.code) == (which, "library_unreadable")


@pytest.mark.parametrize("which", ["library", "notebook"])
def test_a_page_that_was_overwritten_is_found_wherever_it_is(library: str, notebook: str, which: str) -> None:
    damaged = Path({"library": library, "notebook": notebook}[which])
    sound = damaged.read_bytes()
    size = int.from_bytes(sound[16:18], "big")
    assert len(sound) >= 5 * size
    for page in range(0, len(sound), size):
        beginning = page + (100 if page == 0 else 0)
        damaged.write_bytes(sound[:beginning] + b"\xaa" * 8 + sound[beginning + 8 :])
        assert which in {problem.where for problem in check(library, notebook)}, f"page {page // size + 1}"


@pytest.mark.parametrize(
    ("statement", "detail"),
    [
        ("UPDATE bookmarks SET labels = '[\"a' WHERE id = 2", "labels of bookmark 2"),
        ("UPDATE changes SET before = '{' WHERE id = 4", "change 4"),
        ("UPDATE changes SET after = '' WHERE id = 1", "change 1"),
        ("UPDATE changes SET before = NULL, after = NULL WHERE id = 1", "change 1"),
    ],
)
def test_what_is_wrong_in_the_notebook_is_named(library: str, notebook: str, statement: str, detail: str) -> None:
    damage(notebook, statement)
    assert check(library, notebook) == (Problem("notebook", "damaged", detail),)


def test_bookmarks_that_no_longer_fit_are_named(library: str, notebook: str) -> None:
    edited = TEXTS[0].replace("national", "regional").replace("persons", "women")
    write(library, [entry((edited.ljust(97, "."), TEXTS[1], "A new paragraph.", TEXTS[2]))])
    assert check(library, notebook) == (
        Problem("notebook", "changed", "A/79/1@en 1"),
        Problem("notebook", "moved", "A/79/1@en 3 → 4"),
    )
    other = Draft(Masthead(symbol="A/79/2", language="en"), (), (), ())
    write(library, [Entry(other, (), (), (), "b.txt", "1")])
    remove(library, EDITION)
    assert check(library, notebook) == tuple(Problem("notebook", "gone", f"A/79/1@en {n}") for n in (1, 2, 3))


def test_a_bookmark_made_in_another_language_is_found_by_its_number(library: str, notebook: str) -> None:
    made = Notebook(notebook)
    made.add(Edition("A/79/1", "fr"), "1", "2", "Haïti a adopté une stratégie nationale.")
    assert check(library, notebook) == ()
    made.add(Edition("A/79/1", "fr"), "1", "9", "Haïti a adopté une stratégie nationale.")
    assert check(library, notebook) == (Problem("notebook", "gone", "A/79/1@fr 1-9"),)


def test_a_copy_is_as_sound_as_the_original(library: str, notebook: str, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    copies = [shutil.copy(path, tmp_path / "copy") for path in (library, notebook)]
    assert check(*map(str, copies)) == ()
