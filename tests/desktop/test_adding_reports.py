"""A file comes in: what is in it is shown first, and nothing is kept of what is cancelled or refused."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import docx
import pytest
from person import Person
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from db import library_writer
from db.library_writer import Entry
from db.records import Draft, Edition, Masthead, Paragraph
from desktop.commands import Commands
from desktop.import_dialog import ImportDialog
from desktop.import_list import ADDED, HELD, OTHER, READY, REFUSED, UNNAMED
from desktop.passage_list import Passage

pytestmark = pytest.mark.gui

W = TypeVar("W", bound=QWidget)
_LEFT = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)

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


def add(person: Person, *paths: str) -> None:
    bring_in(person, *paths)
    shown(ImportDialog).add.click()
    person.settle()
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)


def states(dialog: ImportDialog) -> list[str]:
    return [item.state for item in dialog.model.items]


def no_dialog() -> bool:
    return not any(isinstance(each, ImportDialog) and each.isVisible() for each in QApplication.topLevelWidgets())


def test_a_word_file_is_shown_confirmed_and_opened(person: Person, report: str) -> None:
    before = held(person)
    bring_in(person, report)
    dialog = shown(ImportDialog)
    certificate = dialog.certificate
    assert (certificate.symbol.text(), certificate.language.currentData()) == ("A/79/9", "en")
    assert "3" in person.reads(dialog)
    assert not dialog.files.isVisible()
    assert SENTENCE in certificate.reader.toPlainText()
    assert held(person) == before
    dialog.add.click()
    person.settle()
    assert no_dialog()
    assert held(person) == [*before, "A/79/9@en"]
    assert person.window.edition == Edition("A/79/9", "en")
    assert "A/79/9" in person.said
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)
    person.search("secretariat")
    assert len(person.window.search_panel.list.rows) == 4


def test_the_very_same_file_is_only_opened(person: Person, report: str) -> None:
    add(person, report)
    person.trigger("back")
    assert person.window.edition.language == "zh"
    bring_in(person, report)
    dialog = shown(ImportDialog)
    assert states(dialog) == [HELD]
    dialog.add.click()
    person.settle()
    assert person.window.edition == Edition("A/79/9", "en")
    assert no_dialog()


def test_cancelling_keeps_nothing(person: Person, report: str) -> None:
    before = held(person)
    bring_in(person, report)
    person.qtbot.keyClick(shown(ImportDialog), Qt.Key.Key_Escape)
    person.settle()
    assert held(person) == before


def test_a_wrong_symbol_is_told_and_a_right_one_taken(person: Person, report: str) -> None:
    bring_in(person, report)
    dialog = shown(ImportDialog)
    dialog.certificate.symbol.setText("no symbol")
    dialog.add.click()
    assert dialog.isVisible()
    assert "CTOC" in person.reads(dialog)
    dialog.certificate.symbol.setText("A/80/1")
    dialog.certificate.symbol.editingFinished.emit()
    person.settle()
    dialog.add.click()
    person.settle()
    assert "A/80/1@en" in held(person)


def test_a_report_that_prints_no_symbol_waits_for_one(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "from a mail.txt"
    file.write_text(f"Report of the Committee\n\n1. {SENTENCE}\n\n2. {SENTENCE}\n", encoding="utf-8")
    bring_in(person, str(file))
    dialog = shown(ImportDialog)
    assert states(dialog) == [UNNAMED]
    dialog.add.click()
    assert dialog.isVisible()
    dialog.certificate.symbol.setText("A/80/2")
    person.qtbot.keyClick(dialog.certificate.symbol, Qt.Key.Key_Tab)
    person.settle()
    assert states(dialog) == [READY]
    dialog.add.click()
    person.settle()
    assert "A/80/2@en" in held(person)


def test_what_was_worked_out_or_is_missing_is_listed_with_its_place(person: Person, report: str) -> None:
    bring_in(person, report)
    certificate = shown(ImportDialog).certificate
    (doubt,) = certificate.doubts.rows
    assert isinstance(doubt, Passage)
    assert (doubt.number, doubt.location.position) == ("4", 2)
    assert "3" in doubt.above
    certificate.doubts.choose_first()
    assert certificate.reader.current == 2
    shown(ImportDialog).reject()
    person.settle()


def test_a_new_version_says_what_it_alters_before_it_takes_the_place(person: Person, report: str) -> None:
    add(person, report)
    person.go_to("2")
    person.trigger("bookmark")
    person.go_to("4")
    person.trigger("bookmark")
    document = docx.Document(report)
    changed = next(each for each in document.paragraphs if each.text.startswith("2."))
    changed.clear().add_run("2.\tNothing of what was said stands here any more, but quite other words.")
    document.add_paragraph(f"5.\t{SENTENCE.replace('Committee', 'Commission')}")
    document.save(report)
    for added, numbered in ((False, 3), (True, 4)):
        bring_in(person, report)
        dialog = shown(ImportDialog)
        assert states(dialog) == [OTHER]
        told = [row.above for row in dialog.certificate.differences.rows if isinstance(row, Passage)]
        assert len(told) == 2
        assert any("Committee" in each for each in told)  # what the changed paragraph loses
        (bookmark,) = dialog.certificate.bookmarks.rows
        assert isinstance(bookmark, Passage)
        assert bookmark.number == "2"
        if added:
            dialog.add.click()
        else:
            dialog.reject()
        person.settle()
        assert person.library.document("A/79/9").numbered == numbered
    assert len(person.notebook.bookmarks()) == 2


def test_files_that_are_no_documents_are_told_beside_those_that_are(
    person: Person, report: str, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 no more")
    bring_in(person, str(broken), str(tmp_path / "nowhere.txt"), report)
    dialog = shown(ImportDialog)
    assert states(dialog) == [REFUSED, REFUSED, READY]
    assert dialog.files.isVisible()
    assert "broken" in person.reads(dialog)
    dialog.add.click()
    person.settle()
    assert states(dialog) == [REFUSED, REFUSED, ADDED]
    assert "A/79/9@en" in held(person)
    dialog.reject()


def test_one_file_that_is_no_document_is_told_and_nothing_can_be_added(person: Person, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    bring_in(person, str(empty))
    dialog = shown(ImportDialog)
    assert "empty" in person.reads(dialog)
    assert not dialog.add.isVisible()
    dialog.reject()


def test_a_folder_is_dropped_on_the_window_and_only_what_is_ticked_comes_in(person: Person, tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    for number in (1, 2, 3):
        (folder / f"{number}.txt").write_text(f"A/79/{number}\n\nReport\n\n1. {SENTENCE}\n\n2. {SENTENCE}\n")
    (folder / "picture.png").write_bytes(b"png")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    entered = QDragEnterEvent(QPoint(400, 300), Qt.DropAction.CopyAction, data, *_LEFT)
    QCoreApplication.sendEvent(person.window, entered)
    assert entered.isAccepted()
    QCoreApplication.sendEvent(person.window, QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, data, *_LEFT))
    person.settle()
    dialog = shown(ImportDialog)
    assert states(dialog) == [READY] * 3
    second = dialog.model.index(1)
    assert dialog.model.setData(second, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    dialog.add.click()
    person.settle()
    assert [name for name in held(person) if name.startswith("A/79")] == ["A/79/1@en", "A/79/3@en"]


def test_stopping_while_files_are_added_leaves_the_library_whole(person: Person, tmp_path: Path) -> None:
    lines = "\n\n".join(f"{number}. {SENTENCE}" for number in range(1, 3000))
    file = tmp_path / "long.txt"
    file.write_text(f"A/79/5\n\nReport\n\n{lines}\n")
    bring_in(person, str(file))
    dialog = shown(ImportDialog)
    before = held(person)
    dialog.add.click()
    assert dialog.busy
    dialog.reject()
    person.settle()
    assert held(person) == before
    assert no_dialog()
    add(person, str(file))
    assert "A/79/5@en" in held(person)


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


def test_of_many_reports_the_menu_lists_the_last_and_leads_to_the_library(person: Person) -> None:
    text = (Paragraph(0, "1", SENTENCE, None),)
    entries = [
        Entry(Draft(Masthead(f"A/79/{n}", True, "en", f"Report {n}"), (), text, ()), (), (), (), "", str(n))
        for n in range(1, 31)
    ]
    library_writer.write(person.paths.library, entries)
    commands = person.window.findChild(Commands)
    assert commands is not None
    commands.menus.reports.aboutToShow.emit()
    *listed, line, library = commands.menus.reports.actions()
    assert len(listed) == 20
    assert "A/79/30" in listed[-1].text()
    assert line.isSeparator()
    assert library is person.action("show_library")


@pytest.mark.parametrize("by_key", [False, True])
def test_what_was_just_typed_counts_when_the_report_is_added_at_once(person: Person, report: str, by_key: bool) -> None:
    bring_in(person, report)
    dialog = shown(ImportDialog)
    box = dialog.certificate.symbol
    box.setFocus()
    box.selectAll()
    person.qtbot.keyClicks(box, "A/80/7")
    if by_key:
        person.qtbot.keyClick(box, Qt.Key.Key_Return)
    else:
        dialog.add.click()
    person.settle()
    assert [name for name in held(person) if name.startswith("A/")] == ["A/80/7@en"]
    assert no_dialog()


def test_a_file_dropped_while_another_is_added_is_read_next(person: Person, report: str, tmp_path: Path) -> None:
    bring_in(person, report)
    dialog = shown(ImportDialog)
    later = tmp_path / "later.txt"
    later.write_text(f"A/79/8\n\nReport\n\n1. {SENTENCE}\n\n2. {SENTENCE}\n", encoding="utf-8")
    dialog.add.click()
    assert dialog.busy
    bring_in(person, str(later))
    person.settle()
    assert "A/79/9@en" in held(person)
    assert states(shown(ImportDialog))[-1] == READY
    shown(ImportDialog).reject()
    person.settle()
