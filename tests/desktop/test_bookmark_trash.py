"""What was removed is kept, found again, brought back with all it had, or deleted for good once that is said twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from person import CTRL, SHIFT, Person, passages
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from db import anchor
from db.library import Library
from db.notebook import Notebook
from db.paths import Paths
from db.records import Edition
from desktop.side import BOOKMARKS
from desktop.trash_dialog import TrashDialog

pytestmark = pytest.mark.gui

BUILTIN = Edition("CTOC/COP/2024/2", "zh")


def kept(person: Person) -> list[tuple[str, str]]:
    return [(bookmark.first, bookmark.note) for bookmark in person.notebook.bookmarks()]


def trash(person: Person) -> TrashDialog:
    """Open the trash."""
    person.trigger("show_trash")
    found = QApplication.activeModalWidget()
    assert isinstance(found, TrashDialog)
    person.qtbot.waitUntil(found.isActiveWindow)
    found.list.setFocus()
    return found


def close(person: Person, dialog: QDialog) -> None:
    dialog.reject()
    person.qtbot.waitUntil(person.window.isActiveWindow)


@pytest.fixture
def careless(paths: Paths, start: Callable[..., Person]) -> Person:
    """Someone who removed three bookmarks, the one on 5 last."""
    notebook = Notebook.open(paths.notebook)
    for number, note in (("60", "verify"), ("16", "核对"), ("5", "")):
        quote = anchor.quote(Library(paths.library).range(BUILTIN, number))
        made = notebook.add(BUILTIN, number, number, quote, note=note, labels=["urgent"])
        notebook.remove(made.id)
    person = start()
    person.window.show_tab(BOOKMARKS)
    return person


def test_removing_says_where_it_can_be_found(person: Person) -> None:
    person.go_to("55")
    person.press(Qt.Key.Key_B)
    person.press(Qt.Key.Key_B)
    assert "Ctrl+Z" in person.said
    assert "删除的书签" in person.said


def test_the_last_removed_is_brought_back_with_all_it_had(careless: Person) -> None:
    dialog = trash(careless)
    assert [row.number for row in passages(dialog.list)] == ["5", "16", "60"]
    assert passages(dialog.list)[1].note == "核对"
    dialog.list.choose(1)
    careless.click(dialog.bring_back)
    assert kept(careless) == [("16", "核对")]
    assert careless.notebook.bookmarks()[0].labels == ("urgent",)
    assert [row.number for row in passages(dialog.list)] == ["5", "60"]
    close(careless, dialog)
    assert [row.number for row in passages(careless.window.bookmarks_panel.list)] == ["16"]
    careless.press(Qt.Key.Key_Z, CTRL)
    assert kept(careless) == []


def test_several_are_found_by_words_and_brought_back(careless: Person) -> None:
    dialog = trash(careless)
    dialog.filter.setFocus()
    careless.write("verify URGENT")
    assert [row.number for row in passages(dialog.list)] == ["60"]
    careless.press(Qt.Key.Key_Escape)
    careless.press(Qt.Key.Key_Down)
    careless.press(Qt.Key.Key_End, SHIFT)
    careless.press(Qt.Key.Key_Return)
    assert [number for number, _ in kept(careless)] == ["5", "16", "60"]
    assert not dialog.bring_back.isEnabled()
    assert not dialog.list.isVisible()
    assert "\n" in careless.reads(dialog)
    close(careless, dialog)


def test_one_whose_place_was_taken_stays_and_the_reason_is_said(careless: Person) -> None:
    careless.go_to("60")
    careless.press(Qt.Key.Key_B)
    dialog = trash(careless)
    dialog.list.selectAll()
    careless.click(dialog.bring_back)
    assert sorted(number for number, _ in kept(careless)) == ["16", "5", "60"]
    assert [row.number for row in passages(dialog.list)] == ["60"]
    assert "60" in careless.reads(dialog)
    close(careless, dialog)


@pytest.mark.parametrize("sure", [True, False])
def test_deleting_for_good_asks_first(careless: Person, sure: bool) -> None:
    dialog = trash(careless)
    dialog.list.choose(2)
    careless.press(Qt.Key.Key_Delete)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    (deletion,) = (each for each in box.buttons() if each is not box.defaultButton())
    careless.click(deletion if sure else box.defaultButton())
    assert [each.bookmark.first for each in careless.notebook.trash()] == ["5", "16", *([] if sure else ["60"])]
    assert len(passages(dialog.list)) == len(careless.notebook.trash())
    close(careless, dialog)


def test_an_empty_trash_says_so(person: Person) -> None:
    dialog = trash(person)
    assert not dialog.list.isVisible()
    assert not dialog.delete.isEnabled()
    assert "删除的书签会留在这里" in person.reads(dialog)
    close(person, dialog)
