"""Bookmarks come from a colleague: looked at in a window or a terminal, taken in, and taken back."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TypeVar

import pytest
from desk import REPORT, Desk
from person import Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from db.export import sources
from db.export.writing import write
from db.notebook import Notebook
from db.paths import paths_for
from db.records import Edition
from desktop.export_words import imprint
from desktop.passage_list import Group, Passage
from desktop.sharing_dialog import SharingDialog

gui = pytest.mark.gui
D = TypeVar("D", bound=QDialog)
ZH = Edition(REPORT, "zh")
CTRL = Qt.KeyboardModifier.ControlModifier


def shown(kind: type[D]) -> D:
    """The one open dialog of a kind."""
    (found,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())
    return found


def choose(person: Person, file: Path) -> None:
    """Choose a file to merge, as in the dialog of the system."""
    person.trigger("merge_bookmarks")
    chooser = shown(QFileDialog)
    chooser.fileSelected.emit(str(file))
    chooser.close()
    person.settle()


@pytest.fixture
def theirs(tmp_path: Path) -> Notebook:
    """A colleague's bookmarks: two in the report, one in a document that is not held here."""
    made = Notebook.open(str(tmp_path / "theirs.db"))
    made.add(ZH, "55", "55", "x", note="theirs <b>")
    made.add(ZH, "60", "62", "y", labels=("海地",))
    made.add(Edition("A/79/<9>", "en"), "7", "7", "Elsewhere.")
    return made


@pytest.fixture
def file(person: Person, theirs: Notebook, tmp_path: Path) -> Path:
    file = tmp_path / "R&D.json"
    write(sources.bookmarks(person.library, imprint("en"), theirs.bookmarks()), "json", str(file))
    return file


@gui
def test_a_file_is_seen_then_merged_then_taken_back_one_by_one(person: Person, file: Path) -> None:
    mine = person.notebook.add(ZH, "55", "55", "x", note="mine")
    choose(person, file)
    asked = shown(SharingDialog)
    said = asked.seen.text()
    assert "R&amp;D.json" in said
    assert said.index("<b>2</b>") < said.index("<b>0</b>") < said.index("<b>1</b>")
    rows = asked.list.rows
    assert [row.count for row in rows if isinstance(row, Group)] == ["1", "2"]
    first, *_ = (row for row in rows if isinstance(row, Group))
    assert first.title.startswith("A/79/<9>")
    assert first.title != "A/79/<9>"  # it is said that it is not held
    notes = {row.number: row.note for row in rows if isinstance(row, Passage)}
    assert {"mine", "theirs <b>"} <= set(notes["55"].split("\n"))
    assert [row.labels for row in rows if isinstance(row, Passage)] == [(), (), ("海地",)]
    assert person.notebook.bookmarks() == (mine,)
    person.click(asked.merging)
    assert not any(isinstance(each, SharingDialog) for each in QApplication.topLevelWidgets() if each.isVisible())
    assert {each.first for each in person.notebook.bookmarks()} == {"55", "60", "7"}
    assert len(person.window.bookmarks_panel.list.rows) == 2
    assert "2" in person.said
    assert "1" in person.said
    person.reader.setFocus()
    for left in ("7 55", "7 55", "55"):
        person.press(Qt.Key.Key_Z, CTRL)
        assert [each.first for each in person.notebook.bookmarks()] == left.split()
    assert person.notebook.bookmarks() == (mine,)


@gui
def test_cancel_takes_nothing_in_and_a_second_time_there_is_nothing_to_take(person: Person, file: Path) -> None:
    choose(person, file)
    shown(SharingDialog).reject()
    person.settle()
    assert not person.notebook.bookmarks()
    choose(person, file)
    person.click(shown(SharingDialog).merging)
    choose(person, file)
    again = shown(SharingDialog)
    assert not again.merging.isVisible()
    assert not again.list.isVisible()
    again.reject()


@gui
def test_what_holds_no_bookmarks_is_said_below_the_text(person: Person, tmp_path: Path) -> None:
    letter = tmp_path / "letter.json"
    letter.write_text("Dear colleague")
    for path in (letter, tmp_path / "nowhere.json"):
        choose(person, path)
        assert str(path) in person.said
    assert not person.notebook.bookmarks()


@gui
def test_a_file_that_is_gone_when_it_is_merged_is_said_in_the_dialog(person: Person, file: Path) -> None:
    choose(person, file)
    asked = shown(SharingDialog)
    kept = file.read_bytes()
    file.unlink()
    person.click(asked.merging)
    assert str(file).replace("&", "&amp;") in asked.seen.text()
    file.write_bytes(kept)
    person.click(asked.merging)
    assert len(person.notebook.bookmarks()) == 3


@gui
def test_a_long_list_comes_bit_by_bit(person: Person, theirs: Notebook, tmp_path: Path) -> None:
    for number in range(100, 400):
        theirs.add(ZH, str(number), str(number), "z")
    file = tmp_path / "long.json"
    write(sources.bookmarks(person.library, imprint("en"), theirs.bookmarks()), "json", str(file))
    choose(person, file)
    asked = shown(SharingDialog)
    before = len(asked.list.rows)
    assert before < 303
    bar = asked.list.verticalScrollBar()

    def all_are_listed() -> bool:
        bar.setValue(bar.maximum())
        return sum(isinstance(row, Passage) for row in asked.list.rows) == 303

    person.qtbot.waitUntil(all_are_listed)
    asked.reject()


# --- the command line


@pytest.fixture
def other(library_file: Path, tmp_path: Path) -> Desk:
    """The command line on another machine."""
    folder = tmp_path / "other"
    folder.mkdir()
    shutil.copy(library_file, paths_for(str(folder)).library)
    return Desk(folder)


def exported(desk: Desk, file: Path, *words: str) -> str:
    desk.says("export", "bookmarks", "--format", "json", "--output", str(file), *words)
    return str(file)


def test_bookmarks_travel_on_the_command_line(desk: Desk, other: Desk, tmp_path: Path) -> None:
    desk.says("bookmarks", "add", REPORT, "55", "--note", "theirs", "--label", "海地")
    desk.says("bookmarks", "add", REPORT, "12-15")
    other.says("bookmarks", "add", REPORT, "55", "--note", "mine")
    file = exported(desk, tmp_path / "all.json")
    assert other.json("restore", file, "--dry-run") == {"new": 1, "same": 0, "conflicts": 1}
    assert other.json("restore", file, "--merge", "--dry-run") == {"new": 1, "same": 0, "conflicts": 1}
    assert len(other.json("bookmarks")) == 1
    assert other.json("restore", file, "--merge") == {"new": 1, "same": 0, "conflicts": 1}
    notes = {each["paragraph"]: each["note"] for each in other.json("bookmarks")}
    assert notes.keys() == {"12-15", "55"}
    assert {"mine", "theirs"} <= set(notes["55"].split("\n"))
    assert other.json("restore", file, "--merge") == {"new": 0, "same": 2, "conflicts": 0}
    assert "0 new, 2 the same, 0 in conflict" in other.says("restore", file, "--dry-run")
    assert "0 bookmarks added, 0 combined" in other.says("restore", file, "--merge")
    other.says("bookmarks", "undo")
    other.says("bookmarks", "undo")
    assert [each["note"] for each in other.json("bookmarks")] == ["mine"]


def test_notes_that_were_left_out_do_not_arrive(desk: Desk, other: Desk, tmp_path: Path) -> None:
    desk.says("bookmarks", "add", REPORT, "55", "--note", "private", "--label", "secret")
    other.says("restore", exported(desk, tmp_path / "bare.json", "--without-notes"), "--merge")
    (row,) = other.json("bookmarks")
    assert (row["paragraph"], row["note"], row["labels"]) == ("55", "", [])


def test_such_a_file_takes_no_notebook_s_place_and_a_wrong_one_is_refused(desk: Desk, tmp_path: Path) -> None:
    desk.says("bookmarks", "add", REPORT, "55", "--note", "mine")
    file = exported(desk, tmp_path / "all.json")
    assert "--merge" in desk.fails(2, "restore", file)
    Path(file).write_text('{"first": 1}')
    assert "holds no bookmarks" in desk.fails(1, "restore", file, "--merge")
    assert "holds no bookmarks" in desk.fails(1, "restore", file, "--dry-run")
    assert "is not there" in desk.fails(1, "restore", str(tmp_path / "no.json"), "--merge")
    assert [each["note"] for each in desk.json("bookmarks")] == ["mine"]
