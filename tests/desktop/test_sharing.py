"""Bookmarks come from a colleague: looked at in a window or a terminal, taken in, and taken back."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TypeVar

import pytest
from desk import REPORT, Desk
from person import Person, passages
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from db import arrival, backup, backups, parcel, restoring, sharing
from db.accession import ensure_builtin
from db.export import sources
from db.export.writing import write
from db.library import Library
from db.library_writer import write as write_documents
from db.notebook import Notebook
from db.paths import paths_for
from db.records import Draft, Edition, Masthead, Paragraph
from desktop.backups_restore_dialog import RestoreDialog
from desktop.export_words import imprint
from desktop.passage_list import Group, Passage
from desktop.share_dialog import ShareDialog
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
    person.trigger("open_shared")
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
    assert len(passages(person.window.bookmarks_panel.list)) == 2
    assert "2" in person.said
    assert "1" in person.said
    person.reader.setFocus()
    for left in ("55 60", "55", "55"):
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
    person.settle()


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


def shared(person: Person, file: Path, notes: bool, which: int = 0) -> ShareDialog:
    """Share bookmarks, as from the menu, into a file."""
    person.trigger("share_bookmarks")
    asked = shown(ShareDialog)
    asked.which.setCurrentIndex(which)
    asked.notes.setChecked(notes)
    person.click(asked.saving)
    chooser = shown(QFileDialog)
    chooser.fileSelected.emit(str(file))
    chooser.close()
    person.settle()
    return asked


@gui
def test_a_person_shares_bookmarks_without_their_notes_unless_she_asks_for_them(person: Person, tmp_path: Path) -> None:
    person.trigger("share_bookmarks")
    assert person.said  # there are none
    person.notebook.add(ZH, "55", "55", "x", note="private", labels=("海地",))
    person.notebook.add(Edition("A/79/1", "en"), "7", "7", "Elsewhere.")
    file = tmp_path / "mine.refdesk"
    person.trigger("share_bookmarks")
    asked = shown(ShareDialog)
    assert not asked.notes.isChecked()
    assert [asked.which.itemText(place)[-3:] for place in range(asked.which.count())] == ["(2)", "(1)", "(1)"]
    before = asked.meaning.text()
    asked.notes.setChecked(True)
    assert asked.meaning.text() != before
    asked.reject()
    person.settle()
    shared(person, file, notes=False)
    assert str(file) in person.said
    assert [(each.first, each.note, each.labels) for each in sharing.read(str(file))] == [("7", "", ()), ("55", "", ())]
    assert len(parcel.opened(str(file)).documents) == 1
    shared(person, file, notes=True, which=2)
    assert [(each.first, each.note, each.labels) for each in sharing.read(str(file))] == [("55", "private", ("海地",))]


@gui
def test_what_the_filter_leaves_can_be_shared(person: Person, tmp_path: Path) -> None:
    for number, note in (("55", "alpha"), ("60", "beta")):
        person.notebook.add(ZH, number, number, "x", note=note)
    person.qtbot.waitUntil(lambda: len(passages(person.window.bookmarks_panel.list)) == 2)
    person.window.bookmarks_panel.filter.words.setText("beta")
    shared(person, tmp_path / "x.refdesk", notes=False)
    assert [each.first for each in sharing.read(str(tmp_path / "x.refdesk"))] == ["60"]
    person.notebook.add(Edition("A/79/1", "en"), "7", "7", "Elsewhere.", note="beta")
    person.notebook.add(Edition("A/79/1", "en"), "8", "8", "Elsewhere.", note="alpha")
    panel = person.window.bookmarks_panel
    panel.filter.everywhere.click()
    person.qtbot.waitUntil(lambda: {each.first for each in panel.listed} == {"60", "7"})  # as many as in this report
    shared(person, tmp_path / "x.refdesk", notes=False)
    assert {each.first for each in sharing.read(str(tmp_path / "x.refdesk"))} == {"60", "7"}


@gui
def test_a_file_that_cannot_be_written_is_said_below_the_text(person: Person, tmp_path: Path) -> None:
    person.notebook.add(ZH, "55", "55", "x")
    shared(person, tmp_path / "nowhere" / "x.refdesk", notes=False)
    assert "nowhere" in person.said


@pytest.fixture
def parcel_of_theirs(theirs: Notebook, tmp_path: Path) -> Path:
    """A colleague's bookmarks with one report that is not held here."""
    library = str(tmp_path / "theirs-library.db")
    ensure_builtin(library)
    paragraphs = tuple(Paragraph(place, str(place + 1), f"Haiti, {place + 1}.", None) for place in range(8))
    draft = Draft(Masthead(symbol="A/79/<9>", language="en"), (), paragraphs, ())
    write_documents(library, [arrival.index(draft, "a.txt", "0")])
    file = tmp_path / "theirs.refdesk"
    sharing.share(Library(library), theirs.bookmarks(), str(file), imprint("en"), notes=True, documents=True)
    return file


@gui
@pytest.mark.parametrize("wanted", [True, False])
def test_reports_come_along_unless_they_are_not_wanted(person: Person, parcel_of_theirs: Path, wanted: bool) -> None:
    choose(person, parcel_of_theirs)
    asked = shown(SharingDialog)
    assert "A/79/<9>" in asked.documents.text()
    assert REPORT in asked.seen.text()  # it is here, and stays
    asked.documents.setChecked(wanted)
    person.click(asked.merging)
    assert len(person.library.documents()) == 1 + wanted
    choose(person, parcel_of_theirs)
    again = shown(SharingDialog)
    assert ("A/79/&lt;9>" in again.seen.text()) == wanted  # nobody's symbol is taken for markup
    assert again.documents.isVisible() == again.merging.isVisible() == (not wanted)
    again.reject()
    person.settle()
    assert len(person.notebook.bookmarks()) == 3


@gui
def test_both_sides_of_a_conflict_are_seen_and_which_wins_is_chosen(person: Person, file: Path) -> None:
    person.notebook.add(ZH, "55", "55", "x", note="mine", labels=("b",))
    person.notebook.add(ZH, "60", "62", "y", labels=("own",))
    before = person.notebook.bookmarks()
    choose(person, file)
    asked = shown(SharingDialog)
    pane = asked.conflict
    assert pane.isVisible()
    assert pane.mine.toPlainText().startswith("mine")
    assert pane.theirs.toPlainText().startswith("theirs <b>")
    assert pane.way(sharing.BOTH).isChecked()
    person.click(pane.way(sharing.THEIRS))
    (row,) = (each for each in asked.list.rows if isinstance(each, Passage) and each.number == "55")
    assert (row.note, row.labels) == ("theirs <b>", ("b",))
    asked.list.choose(next(at for at, each in enumerate(asked.list.rows) if getattr(each, "number", "") == "60"))
    assert "own" in pane.mine.toPlainText()
    assert pane.way(sharing.BOTH).isChecked()
    person.click(pane.way(sharing.MINE))
    asked.list.choose(next(at for at, each in enumerate(asked.list.rows) if getattr(each, "number", "") == "7"))
    assert not pane.isEnabled()
    person.click(asked.merging)
    kept = {each.first: (each.note, each.labels) for each in person.notebook.bookmarks()}
    assert kept == {"55": ("theirs <b>", ("b",)), "60": ("", ("own",)), "7": ("", ())}
    (made,) = backups.held(person.paths.backups)
    assert made.why == backup.MERGE
    assert Path(made.path).name in person.said
    restoring.replace(person.paths, made.path)
    assert person.notebook.bookmarks() == before


@gui
def test_all_conflicts_are_settled_alike_at_once(person: Person, file: Path) -> None:
    person.notebook.add(ZH, "55", "55", "x", note="mine")
    person.notebook.add(ZH, "60", "62", "y", labels=("own",))
    before = person.notebook.bookmarks()
    choose(person, file)
    asked = shown(SharingDialog)
    person.click(asked.conflict.way(sharing.MINE))
    person.click(asked.conflict.alike)
    person.click(asked.merging)
    assert [each for each in person.notebook.bookmarks() if each.edition == ZH] == list(before)


@gui
def test_a_file_that_is_dropped_on_the_window_is_looked_at(person: Person, file: Path, parcel_of_theirs: Path) -> None:
    person.window.files_dropped.emit([str(parcel_of_theirs), str(file)])
    person.settle()
    first = shown(SharingDialog)
    assert "theirs.refdesk" in first.seen.text()
    person.click(first.merging)
    second = shown(SharingDialog)
    assert "R&amp;D.json" in second.seen.text()
    assert not second.merging.isVisible()  # the same again
    second.reject()
    person.settle()
    assert len(person.notebook.bookmarks()) == 3


@gui
def test_who_takes_a_backup_for_shared_bookmarks_is_led_on_and_the_other_way_round(
    person: Person, theirs: Notebook, file: Path, parcel_of_theirs: Path, tmp_path: Path
) -> None:
    kept = Path(backup.make(theirs.path, str(tmp_path / "b.zip")).path)
    choose(person, kept)
    first = person.said
    assert str(kept) in first
    for path in (file, parcel_of_theirs):
        person.trigger("restore")
        asked = shown(RestoreDialog)
        asked.choose_file(str(path))
        person.settle()
        assert str(path) in asked.seen.text()
        assert not asked.merging.isEnabled()
        asked.close()
    assert not person.notebook.bookmarks()


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
    for words in (("--dry-run",), ("--merge", "--dry-run")):
        seen = other.json("restore", file, *words)
        assert (seen["new"], seen["same"], seen["conflicts"], seen["new_documents"]) == (1, 0, 1, [])
    assert len(other.json("bookmarks")) == 1
    row = other.json("restore", file, "--merge")
    assert (row["new"], row["same"], row["conflicts"]) == (1, 0, 1)
    notes = {each["paragraph"]: each["note"] for each in other.json("bookmarks")}
    assert notes.keys() == {"12-15", "55"}
    assert {"mine", "theirs"} <= set(notes["55"].split("\n"))
    assert other.json("restore", file, "--merge") == row | {"new": 0, "same": 2, "conflicts": 0, "before": None}
    assert "0 new, 2 the same, 0 in conflict" in other.says("restore", file, "--dry-run")
    assert "0 bookmarks added, 0 combined" in other.says("restore", file, "--merge")
    other.says("bookmarks", "undo")
    other.says("bookmarks", "undo")
    assert [each["note"] for each in other.json("bookmarks")] == ["mine"]
    other.says("restore", file, "--merge")
    other.says("restore", row["before"])  # all at once
    assert [each["note"] for each in other.json("bookmarks")] == ["mine"]


@pytest.mark.parametrize(("keep", "note"), [("mine", "mine"), ("theirs", "theirs")])
def test_which_note_wins_is_said_on_the_command_line(
    desk: Desk, other: Desk, tmp_path: Path, keep: str, note: str
) -> None:
    desk.says("bookmarks", "add", REPORT, "55", "--note", "theirs")
    other.says("bookmarks", "add", REPORT, "55", "--note", "mine")
    other.says("restore", exported(desk, tmp_path / "all.json"), "--merge", "--keep", keep)
    assert [each["note"] for each in other.json("bookmarks")] == [note]


def test_bookmarks_travel_with_their_documents_on_the_command_line(desk: Desk, other: Desk, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text(
        "A/79/9\n\n" + "".join(f"{n}. Haiti, paragraph {n} of it.\n" for n in range(1, 9))
    )
    desk.says("import", str(tmp_path / "new.txt"), "--symbol", "A/79/9", "--language", "en")
    desk.says("bookmarks", "add", "A/79/9", "3", "--note", "private", "--label", "x")
    desk.says("bookmarks", "add", REPORT, "55")
    file = str(tmp_path / "mine.refdesk")
    assert desk.json("share", file, "--label", "x")["documents"] == 1
    assert desk.json("share", file, "--document", REPORT)["bookmarks"] == 1
    said = desk.says("share", file)
    assert "2 bookmarks, 2 documents, without notes and labels." in said
    seen = other.json("restore", file, "--dry-run")
    assert (seen["new"], seen["new_documents"], seen["held_documents"]) == (2, ["A/79/9@en"], [f"{REPORT}@zh"])
    assert "A/79/9@en" in other.says("restore", file, "--merge")
    assert [(each["state"], each["note"]) for each in other.json("bookmarks")] == [("ok", "")] * 2
    assert other.json("check") == {"ok": True, "problems": []}
    assert "nothing to export" in desk.fails(1, "share", file, "--label", "nowhere")


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
