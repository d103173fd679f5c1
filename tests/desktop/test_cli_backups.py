"""refdesk backup, restore and check --repair: what officials made goes into one file and comes back from it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from desk import REPORT, Desk

from db import backups
from db.paths import paths_for


@pytest.fixture
def other(library_file: Path, tmp_path: Path) -> Desk:
    """The command line on another machine."""
    folder = tmp_path / "other"
    folder.mkdir()
    shutil.copy(library_file, paths_for(str(folder)).library)
    return Desk(folder)


@pytest.fixture
def used(desk: Desk) -> Desk:
    desk.says("bookmarks", "add", REPORT, "55", "--note", "for the statement", "--label", "海地")
    desk.says("bookmarks", "add", REPORT, "12-15")
    return desk


def test_a_backup_lies_in_the_folder_of_backups_unless_a_file_is_named(used: Desk, tmp_path: Path) -> None:
    row = used.json("backup")
    assert Path(row["file"]).parent == Path(paths_for(str(used.folder)).backups)
    assert (row["bookmarks"], row["notes"], row["labels"], row["documents"]) == (2, 1, 1, 0)
    assert row["verified"] is True
    said = used.says("backup", str(tmp_path / "mine.zip"))
    assert said.startswith(f"{tmp_path / 'mine.zip'}: 2 bookmarks, 1 note, 1 label, 0 searches, 0 documents.")


def test_a_notebook_moves_to_another_machine_with_its_documents(used: Desk, other: Desk, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text(
        "A/79/9\n\n" + "".join(f"{n}. Haiti, paragraph {n} of it.\n" for n in range(1, 9))
    )
    used.says("import", str(tmp_path / "new.txt"), "--symbol", "A/79/9", "--language", "en")
    used.says("bookmarks", "add", "A/79/9", "3")
    file = used.json("backup", str(tmp_path / "all.zip"), "--documents")["file"]
    assert other.json("restore", file, "--dry-run")["new_documents"] == 1
    assert other.json("bookmarks") == []
    row = other.json("restore", file)
    assert (row["status"], row["new_documents"], row["before"]) == ("replaced", 1, None)
    assert other.json("bookmarks") == used.json("bookmarks")
    assert other.json("check") == {"ok": True, "problems": []}
    assert {each["state"] for each in other.json("bookmarks")} == {"ok"}


def test_a_merge_keeps_what_is_there(used: Desk, other: Desk, tmp_path: Path) -> None:
    other.says("bookmarks", "add", REPORT, "55", "--note", "mine")
    other.says("bookmarks", "add", REPORT, "91")
    file = used.json("backup", str(tmp_path / "mine.zip"))["file"]
    row = other.json("restore", file, "--merge")
    assert (row["status"], row["added"], row["combined"]) == ("merged", 1, 1)
    notes = {each["paragraph"]: each["note"] for each in other.json("bookmarks")}
    assert notes.keys() == {"12-15", "55", "91"}
    assert {"mine", "for the statement"} <= set(notes["55"].split("\n"))
    assert "0 bookmarks added, 0 combined" in other.says("restore", file, "--merge")
    assert "--keep" in other.fails(2, "restore", file, "--merge", "--keep", "mine")


def test_a_restore_is_taken_back_by_another(used: Desk, other: Desk, tmp_path: Path) -> None:
    other.says("bookmarks", "add", REPORT, "91", "--note", "only here")
    before = other.json("bookmarks")
    row = other.json("restore", used.json("backup", str(tmp_path / "mine.zip"))["file"])
    assert len(other.json("bookmarks")) == 2
    other.says("restore", row["before"])
    assert other.json("bookmarks") == before


@pytest.mark.parametrize(
    ("content", "told"), [(None, "There is no file"), (b"Dear colleague", "is no backup of RefDesk")]
)
def test_what_is_no_backup_is_refused_in_a_sentence(
    used: Desk, tmp_path: Path, content: bytes | None, told: str
) -> None:
    file = tmp_path / "file.zip"
    if content is not None:
        file.write_bytes(content)
    for words in (("restore", str(file)), ("restore", str(file), "--merge")):
        assert told in used.fails(1, *words)
    assert len(used.json("bookmarks")) == 2


def test_repair_says_what_it_mended_and_keeps_the_damaged_file(used: Desk) -> None:
    used.says("backup")
    paths = paths_for(str(used.folder))
    Path(paths.notebook).write_bytes(b"Nobody's notebook." * 1000)
    assert used.run("check").exit_code == 1
    said = used.says("check", "--repair")
    assert "notebook.db was damaged and was made anew from the backup of" in said
    assert said.endswith("The library and the notebook are sound.\n")
    assert len(used.json("bookmarks")) == 2
    assert len(list(used.folder.glob("notebook-damaged-*"))) == 1
    assert used.json("check", "--repair") == {"ok": True, "problems": [], "mended": []}


def test_bookmarks_are_backed_up_before_documents_come_in(used: Desk, tmp_path: Path) -> None:
    text = tmp_path / "new.txt"
    text.write_text("".join(f"{n}. Haiti, paragraph {n} of it.\n" for n in range(1, 9)))
    folder = paths_for(str(used.folder)).backups
    used.run("import", str(text), "--symbol", REPORT, "--language", "zh", "--dry-run", "--replace")
    assert backups.newest(folder) is None
    used.says("import", str(text), "--symbol", "A/79/9", "--language", "en")
    kept = backups.newest(folder)
    assert kept is not None
    assert (kept.why, kept.counts.bookmarks) == ("import", 2)
    used.says("bookmarks", "add", REPORT, "60")
    used.says("import", str(text), "--symbol", REPORT, "--language", "zh", "--replace")
    assert [each.counts.bookmarks for each in backups.held(folder)] == [3, 2]


def test_without_room_for_a_backup_documents_are_added_but_none_is_replaced(used: Desk, tmp_path: Path) -> None:
    text = tmp_path / "new.txt"
    text.write_text("".join(f"{n}. Haiti, paragraph {n} of it.\n" for n in range(1, 9)))
    Path(paths_for(str(used.folder)).backups).write_text("a file is in the way")
    used.says("import", str(text), "--symbol", "A/79/9", "--language", "en")
    text.write_text(text.read_text() + "9. Chile.\n")
    assert "cannot be written" in used.fails(
        1, "import", str(text), "--symbol", "A/79/9", "--language", "en", "--replace"
    )
    assert len(used.json("show", "A/79/9", "1-8")) == 8
