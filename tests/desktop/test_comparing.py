"""Reports compared side by side: what changed between them is seen, told and stepped through."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pairing import EARLIER, SYMBOL, Pairing, bookmarked, bring_in, star
from person import CTRL, SHIFT, Person
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget

from db.paths import Paths
from desktop.companion_dialog import CompanionDialog

pytestmark = pytest.mark.gui

LATER = """一. 导言

1. 秘书处在本年度举办了四次培训班，共有四十名法官和检察官参加，地点在维也纳。

2. 全新的一段，上一份报告里没有，说的是卫星图像在边境管理方面的新用途。

3. 各国代表两次举行会议，审查关于保护证人和受害人的示范法，并就条文达成一致。

4. 信托基金收到十二个捐助方的自愿捐款，几乎全部用于收容所和法律援助。
"""


@pytest.fixture
def reports(paths: Paths, start: Callable[[], Person]) -> Pairing:
    """Someone who has opened a report that has a successor in the library."""
    bring_in(paths, EARLIER, "A/81/1", "zh")
    bring_in(paths, LATER, "A/82/1", "zh")
    person = start()
    person.go_to("A/81/1，第1段")
    return Pairing(person)


@pytest.fixture
def compared(reports: Pairing) -> Pairing:
    """The same, both side by side."""
    choose(reports, "A/82/1")
    return reports


def choose(pairing: Pairing, words: str) -> None:
    pairing.person.press(Qt.Key.Key_F7, CTRL)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CompanionDialog)
    pairing.person.write(words)
    pairing.person.press(Qt.Key.Key_Return)
    pairing.person.window.activateWindow()  # the offscreen platform has nobody who does
    pairing.settle()


def test_a_document_is_chosen_by_what_is_typed(reports: Pairing) -> None:
    person = reports.person
    person.press(Qt.Key.Key_F7)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CompanionDialog)
    rows = [dialog.list.item(row) for row in range(dialog.list.count())]
    assert [row.text().split(" ")[0] for row in rows if row.flags() & Qt.ItemFlag.ItemIsEnabled] == [SYMBOL, "A/82/1"]
    person.write("nowhere")
    assert all(row.isHidden() for row in rows)
    person.see(QLineEdit, dialog).clear()
    person.press(Qt.Key.Key_Down)
    assert person.see(QListWidget, dialog).currentItem().text().startswith("A/82/1")
    person.press(Qt.Key.Key_Return)
    reports.settle()
    assert "卫星图像" in reports.says(reports.right)


def test_versions_stand_beside_each_other(compared: Pairing) -> None:
    assert compared.aligned(("1.\t", "1.\t"), ("2.\t", "3.\t"), ("3.\t", "4.\t"), ("4.\t", "— "), ("— ", "2.\t"))


def test_what_changed_is_counted_on_both_sides(compared: Pairing) -> None:
    compared.person.choose("en")
    compared.settle()
    assert compared.captions() == [
        "A/81/1 · Chinese",
        "1 changed, 1 only here, 1 only there",
        "A/82/1 · Chinese",
        "1 changed, 1 only here, 1 only there",
    ]


def test_without_a_difference_it_says_so(reports: Pairing, paths: Paths) -> None:
    bring_in(paths, EARLIER, "A/83/1", "zh")
    reports.person.choose("en")
    choose(reports, "A/83/1")
    assert reports.captions()[1::2] == ["No difference", "No difference"]
    assert not reports.person.action("next_difference").isEnabled()


def test_words_that_differ_are_told_apart_without_colour(compared: Pairing) -> None:
    (gone,) = compared.left.extraSelections()
    (new,) = compared.right.extraSelections()
    assert (gone.cursor.selectedText(), new.cursor.selectedText()) == ("一", "二")
    assert gone.format.fontStrikeOut() and not gone.format.fontUnderline()
    assert new.format.fontUnderline() and not new.format.fontStrikeOut()


def test_differences_are_stepped_through(compared: Pairing) -> None:
    person = compared.person
    person.choose("en")
    compared.settle()
    said = []
    for key in (Qt.Key.Key_F8,) * 4:
        person.press(key)
        said.append(person.said)
    assert said == [
        "Difference 1 of 3: paragraph 2, only at the right",
        "Difference 2 of 3: paragraph 3, changed",
        "Difference 3 of 3: paragraph 4, only at the left",
        "Difference 1 of 3: paragraph 2, only at the right",
    ]
    person.press(Qt.Key.Key_F8, SHIFT)
    assert person.said.startswith("Difference 3 of 3")
    assert person.number == "4"


def test_a_sign_says_what_it_means(compared: Pairing) -> None:
    person = compared.person
    person.choose("en")
    compared.settle()
    for reader, number, meaning in (
        (compared.left, "3", "Changed"),
        (compared.left, "4", "Only in this document"),
        (compared.right, "2", "Only in this document"),
        (compared.left, "1", ""),
    ):
        height = round(compared.begins(reader, f"{number}.\t")) - reader.mapTo(person.window, QPoint(0, 0)).y()
        left = round(reader.document().rootFrame().frameFormat().leftMargin())
        point = QPoint(left - 42, height + 8)
        QTest.mouseMove(reader.viewport(), point)
        assert reader.viewport().toolTip() == meaning


def test_bookmarks_beside_are_of_the_document_there(compared: Pairing) -> None:
    person = compared.person
    star(compared, compared.right, "2")
    assert [(mark.edition.symbol, mark.first) for mark in person.notebook.bookmarks()] == [("A/82/1", "2")]
    assert (bookmarked(compared.left), bookmarked(compared.right)) == (set(), {1})
    star(compared, compared.right, "2")
    assert person.notebook.bookmarks() == ()
    assert bookmarked(compared.right) == set()


def test_the_window_closes_with_two_documents_open(compared: Pairing) -> None:
    compared.person.leave()
    assert not [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
