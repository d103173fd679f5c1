"""A file comes in: what is in it is shown first, and nothing is kept of what is cancelled or refused."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import docx
import pytest
from person import Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from db.records import Edition
from desktop.commands import Commands
from desktop.import_dialog import ImportDialog

pytestmark = pytest.mark.gui

W = TypeVar("W", bound=QWidget)

SENTENCE = "The Committee took note of the report and asked the secretariat to go on with its work on the matter."


@pytest.fixture
def report(tmp_path: Path) -> str:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "United Nations\tA/79/9"
    document.add_paragraph("Report of the Committee", style="Title")
    for number in (1, 2, 4):
        document.add_paragraph(f"{number}.\t{SENTENCE}")
    document.save(str(tmp_path / "report.docx"))
    return str(tmp_path / "report.docx")


def bring_in(person: Person, *paths: str) -> None:
    commands = person.window.findChild(Commands)
    assert commands is not None
    commands.arriving.bring_in(paths)
    person.settle()


def shown(kind: type[W]) -> W:
    (found,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())
    return found


def held(person: Person) -> list[str]:
    return [str(document.edition) for document in person.library.documents()]


def test_a_word_file_is_shown_confirmed_and_opened(person: Person, report: str) -> None:
    before = held(person)
    bring_in(person, report)
    dialog = shown(ImportDialog)
    assert (dialog.symbol.text(), dialog.language.currentData()) == ("A/79/9", "en")
    told = person.reads(dialog)
    assert "3" in told
    assert held(person) == before
    dialog.add.click()
    person.settle()
    assert held(person) == [*before, "A/79/9@en"]
    assert person.window.edition == Edition("A/79/9", "en")
    assert "A/79/9" in person.said
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)
    person.search("secretariat")
    assert len(person.window.search_panel.list.rows) == 4
    bring_in(person, report)
    shown(ImportDialog).add.click()
    person.settle()
    assert held(person) == [*before, "A/79/9@en"]


def test_cancelling_keeps_nothing(person: Person, report: str) -> None:
    before = held(person)
    bring_in(person, report)
    person.qtbot.keyClick(shown(ImportDialog), Qt.Key.Key_Escape)
    person.settle()
    assert held(person) == before


def test_a_wrong_symbol_is_told_and_a_right_one_taken(person: Person, report: str) -> None:
    bring_in(person, report)
    dialog = shown(ImportDialog)
    dialog.symbol.setText("no symbol")
    dialog.add.click()
    assert dialog.isVisible()
    assert "CTOC" in person.reads(dialog)
    dialog.symbol.setText("A/80/1")
    dialog.add.click()
    person.settle()
    assert "A/80/1@en" in held(person)


def test_another_version_takes_its_place_only_when_asked(person: Person, report: str, tmp_path: Path) -> None:
    bring_in(person, report)
    shown(ImportDialog).add.click()
    person.settle()
    document = docx.Document(report)
    document.add_paragraph(f"5.\t{SENTENCE}")
    document.save(report)
    for button, count in ((QMessageBox.StandardButton.Cancel, 3), (QMessageBox.StandardButton.Yes, 4)):
        bring_in(person, report)
        shown(ImportDialog).add.click()
        person.settle()
        shown(QMessageBox).button(button).click()
        person.settle()
        assert person.library.document("A/79/9").numbered == count


def test_a_file_that_is_no_document_is_refused_in_a_sentence_and_the_next_one_comes(
    person: Person, report: str, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7")
    bring_in(person, str(broken), str(tmp_path / "nowhere.txt"), report)
    for said in ("PDF", "nowhere"):
        box = shown(QMessageBox)
        assert said in box.text()
        box.button(QMessageBox.StandardButton.Ok).click()
        person.settle()
    shown(ImportDialog).reject()
    person.settle()


def test_files_are_chosen_and_reports_opened_from_the_menu(person: Person, report: str) -> None:
    person.trigger("add_report")
    chooser = shown(QFileDialog)
    chooser.filesSelected.emit([report])
    chooser.close()
    person.settle()
    shown(ImportDialog).add.click()
    person.settle()
    commands = person.window.findChild(Commands)
    assert commands is not None
    menu = commands.menus.reports
    menu.aboutToShow.emit()
    first, second = menu.actions()
    assert (first.isChecked(), second.isChecked()) == (False, True)
    first.trigger()
    person.settle()
    assert person.window.edition.language == "zh"
    person.trigger("back")
    assert person.window.edition == Edition("A/79/9", "en")
