"""What a person makes is backed up by itself and on request, and comes back as it was, or beside what is there."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import docx
import pytest
from desk import REPORT
from person import Person, passages
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from db import backup, backups, surroundings
from db.notebook import Notebook
from db.paths import Paths
from db.records import Edition
from desktop import settings
from desktop.backups_dialog import BackupDialog
from desktop.backups_restore_dialog import RestoreDialog
from desktop.commands import Commands
from desktop.import_dialog import ImportDialog
from desktop.where_dialog import WhereDialog

pytestmark = pytest.mark.gui

D = TypeVar("D", bound=QDialog)
ZH = Edition(REPORT, "zh")


def dialog(kind: type[D]) -> D:
    """The one open dialog of a kind."""
    (found,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())
    return found


def mark(person: Person, number: str, note: str = "") -> None:
    """Bookmark a paragraph as a person does, and write a note on it."""
    person.go_to(number)
    person.trigger("note" if note else "bookmark")
    if note:
        person.write(note)
        person.reader.setFocus()
        person.settle()


@pytest.fixture
def used(paths: Paths) -> Notebook:
    """A notebook somebody worked with."""
    made = Notebook.open(paths.notebook)
    made.add(ZH, "55", "55", "x", note="for the statement", labels=("海地",))
    return made


def test_a_changed_notebook_is_backed_up_at_the_start_and_only_then(
    used: Notebook, paths: Paths, start: Callable[..., Person]
) -> None:
    first = start()
    (made,) = backups.held(paths.backups)
    assert (made.why, made.counts.bookmarks, made.counts.notes) == (backup.START, 1, 1)
    first.leave()
    start().leave()
    assert backups.held(paths.backups) == (made,)
    used.add(ZH, "56", "56", "y")
    start().leave()
    assert len(backups.held(paths.backups)) == 2
    assert backups.held(paths.backups)[0].counts.bookmarks == 2


def test_who_made_nothing_has_no_backup(person: Person, paths: Paths) -> None:
    assert not os.path.exists(paths.backups)


def test_a_backup_that_fails_is_said_below_the_text(used: Notebook, paths: Paths, start: Callable[..., Person]) -> None:
    Path(paths.backups).write_text("a file is in the way")
    person = start()
    assert paths.backups in person.said


def test_a_backup_on_request_is_told_with_what_is_in_it(person: Person, tmp_path: Path) -> None:
    mark(person, "55", "hello")
    person.trigger("back_up")
    asked = dialog(BackupDialog)
    asked.file.setText(str(tmp_path / "stick" / "mine.zip"))
    person.click(asked.make)
    assert backup.verify(str(tmp_path / "stick" / "mine.zip")).counts.notes == 1
    assert "1" in asked.said.text()
    assert not asked.make.isVisible()
    asked.close()


def test_a_backup_that_cannot_be_written_is_refused_and_tried_anew(person: Person, tmp_path: Path) -> None:
    letter = tmp_path / "letter.zip"
    letter.write_text("Dear colleague")
    mark(person, "55")
    person.trigger("back_up")
    asked = dialog(BackupDialog)
    asked.file.setText(str(letter))
    person.click(asked.make)
    assert str(letter) in asked.said.text()
    assert letter.read_text() == "Dear colleague"
    asked.file.setText(str(tmp_path / "other.zip"))
    person.click(asked.make)
    assert (tmp_path / "other.zip").exists()
    asked.close()


def test_a_person_takes_everything_to_another_laptop(person: Person, tmp_path: Path) -> None:
    mark(person, "55", "hello")
    person.trigger("show_data")
    where = dialog(WhereDialog)
    person.click(where.button("move"))
    asked = dialog(BackupDialog)
    assert asked.documents.isChecked()
    asked.file.setText(str(tmp_path / "move.zip"))
    person.click(asked.make)
    assert backup.verify(str(tmp_path / "move.zip")).counts.documents == 1
    assert asked.said.text().count("\n\n") == 1  # what was done, and what to do there
    asked.close()
    where.close()


def elsewhere(tmp_path: Path) -> str:
    """A backup from another machine with two bookmarks, one of them on paragraph 55."""
    other = Notebook.open(str(tmp_path / "other.db"))
    other.add(ZH, "55", "55", "x", note="theirs")
    other.add(ZH, "60", "60", "y")
    return backup.make(other.path, str(tmp_path / "other.zip")).path


def test_a_backup_is_seen_before_it_is_merged(person: Person, tmp_path: Path) -> None:
    mark(person, "55", "mine")
    mark(person, "70")
    person.trigger("restore")
    asked = dialog(RestoreDialog)
    assert not asked.merging.isEnabled()
    asked.choose_file(elsewhere(tmp_path))
    person.settle()
    assert [f"<b>{number}</b>" in asked.seen.text() for number in (1, 0)] == [True, True]
    assert len(person.notebook.bookmarks()) == 2
    person.click(asked.merging)
    notes = {each.first: each.note for each in person.notebook.bookmarks()}
    assert notes.keys() == {"55", "60", "70"}
    assert {"mine", "theirs"} <= set(notes["55"].split("\n"))
    assert len(passages(person.window.bookmarks_panel.list)) == 3
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, RestoreDialog) and each.isVisible()]


def test_a_restore_takes_the_place_of_what_was_there_and_is_taken_back(person: Person, tmp_path: Path) -> None:
    mark(person, "70", "mine")
    person.trigger("restore")
    asked = dialog(RestoreDialog)
    asked.choose_file(elsewhere(tmp_path))
    person.settle()
    person.click(asked.replacing)
    assert [each.first for each in person.notebook.bookmarks()] == ["55", "60"]
    assert len(passages(person.window.bookmarks_panel.list)) == 2
    person.trigger("undo")  # the history came along
    assert [each.first for each in person.notebook.bookmarks()] == ["55"]
    person.trigger("restore")
    again = dialog(RestoreDialog)
    person.settle()
    assert again.list.topLevelItemCount() == 1
    person.click(again.replacing)
    assert [(each.first, each.note) for each in person.notebook.bookmarks()] == [("70", "mine")]
    assert len(passages(person.window.bookmarks_panel.list)) == 1


def test_a_file_that_is_no_backup_cannot_be_restored(person: Person, tmp_path: Path) -> None:
    letter = tmp_path / "letter.zip"
    letter.write_text("Dear colleague")
    person.trigger("restore")
    asked = dialog(RestoreDialog)
    asked.choose_file(str(letter))
    person.settle()
    assert str(letter) in asked.seen.text()
    assert not asked.merging.isEnabled()
    assert not asked.replacing.isEnabled()
    asked.close()


def test_closing_the_dialog_while_a_backup_is_read_is_no_accident(person: Person, tmp_path: Path) -> None:
    file = elsewhere(tmp_path)
    person.trigger("restore")
    asked = dialog(RestoreDialog)
    asked.choose_file(file)
    asked.close()
    person.settle()
    assert person.notebook.bookmarks() == ()


def test_where_the_data_is_can_be_copied_verified_and_backed_up(person: Person, paths: Paths) -> None:
    mark(person, "55", "hello")
    person.trigger("show_data")
    where = dialog(WhereDialog)
    assert {kind: line.text() for kind, line in where.paths.items()} == paths._asdict()
    before = where.last.text()
    person.click(where.button("back_up"))
    (made,) = backups.held(paths.backups)
    assert made.path in where.said.text()
    assert where.last.text() != before
    person.click(where.button("verify"))
    assert made.path not in where.said.text()
    assert not where.button("mend").isVisible()
    where.close()


def test_damage_is_found_and_mended_from_the_window(person: Person, paths: Paths) -> None:
    mark(person, "55", "hello")
    backups.automatic(paths.notebook, paths.backups, backup.START)
    Path(paths.notebook).write_bytes(b"Nobody's notebook." * 1000)
    person.trigger("show_data")
    where = dialog(WhereDialog)
    person.click(where.button("verify"))
    assert "notebook.db" in where.said.text()
    person.click(where.button("mend"))
    (kept,) = Path(paths.data).glob("notebook-damaged-*.db")
    assert str(kept) in where.said.text()
    assert not where.button("mend").isVisible()
    assert [each.note for each in person.notebook.bookmarks()] == ["hello"]
    where.close()


@pytest.mark.parametrize(("doubt", "told"), [(("synced", "OneDrive"), "OneDrive"), (("network", "cifs"), "cifs")])
def test_a_doubtful_place_is_warned_of_once(
    paths: Paths,
    start: Callable[..., Person],
    monkeypatch: pytest.MonkeyPatch,
    doubt: tuple[str, str],
    told: str,
) -> None:
    monkeypatch.setattr(surroundings, "doubt", lambda _: doubt)
    first = start()
    box = dialog(QMessageBox)
    assert told in box.text()
    assert paths.data in box.informativeText()
    box.accept()
    first.leave()
    assert settings.load(paths.settings).warned_of == paths.data
    second = start()
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]
    second.trigger("show_data")
    where = dialog(WhereDialog)
    assert told in where.said.text()
    where.close()


def test_a_folder_that_cannot_be_written_is_read_and_one_sentence_says_so(
    used: Notebook, paths: Paths, start: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surroundings, "doubt", lambda folder: ("read_only", folder))
    person = start()
    assert person.said
    assert len(passages(person.window.bookmarks_panel.list)) == 1
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]


def test_a_note_that_is_being_typed_stays_when_another_program_changes_the_notebook(person: Person) -> None:
    mark(person, "55", "first")
    person.trigger("note")
    person.window.bookmarks_panel.note.setPlainText("being typed")
    person.notebook.add(ZH, "60", "60", "y")
    person.qtbot.waitUntil(lambda: len(passages(person.window.bookmarks_panel.list)) == 2)
    assert person.window.bookmarks_panel.note.toPlainText() == "being typed"
    person.window.bookmarks_panel.flush()
    assert {each.note for each in person.notebook.bookmarks()} == {"being typed", ""}
    person.settle()


def test_the_bookmarks_are_backed_up_before_a_report_comes_in_and_before_a_new_version_takes_its_place(
    person: Person, tmp_path: Path, paths: Paths
) -> None:
    sentence = "The Committee took note of the report and asked the secretariat to go on with its work on the matter."
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "United Nations\tA/79/9"
    for number in (1, 2, 3):
        document.add_paragraph(f"{number}.\t{sentence}")
    commands = person.window.findChild(Commands)
    assert commands is not None
    for version, number in ((1, "55"), (2, "60")):
        person.notebook.add(ZH, number, number, "x")
        document.save(str(tmp_path / "report.docx"))
        commands.arriving.bring_in([str(tmp_path / "report.docx")])
        person.settle()
        asked = dialog(ImportDialog)
        assert len(backups.held(paths.backups)) == version - 1
        person.click(asked.add)
        assert [(made.why, made.counts.bookmarks) for made in backups.held(paths.backups)] == [
            (backup.IMPORT, count) for count in range(version, 0, -1)
        ]
        document.add_paragraph(f"4.\t{sentence}")
