"""Quoting: what is copied is the report's own words and a citation that leads back to them."""

from __future__ import annotations

import pytest
from person import ALT, CTRL, SHIFT, Person
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop import actions

pytestmark = pytest.mark.gui

SYMBOL = "CTOC/COP/2024/2"


def copied(person: Person) -> str:
    return QGuiApplication.clipboard().text()


def test_the_paragraph_being_read(person: Person) -> None:
    person.go_to("55")
    text = person.paragraph("55").text
    person.press(Qt.Key.Key_C, CTRL)
    assert copied(person) == f"{text}（{SYMBOL}，第55段）"
    assert f"{SYMBOL}，第55段" in person.said
    person.press(Qt.Key.Key_C, CTRL | SHIFT)
    assert copied(person) == f"{SYMBOL}，第55段"
    person.press(Qt.Key.Key_C, CTRL | ALT)
    assert copied(person) == text


def test_words_of_several_paragraphs(person: Person) -> None:
    person.go_to("55")
    person.select("55", "57")
    text = "\n".join(person.paragraph(number).text for number in ("55", "56", "57"))
    person.press(Qt.Key.Key_C, CTRL)
    assert copied(person) == f"{text}（{SYMBOL}，第55至57段）"
    person.press(Qt.Key.Key_C, CTRL | SHIFT)
    assert copied(person) == f"{SYMBOL}，第55至57段"
    person.press(Qt.Key.Key_C, CTRL | ALT)
    assert copied(person) == text


def test_words_drawn_over_with_the_mouse(person: Person) -> None:
    person.go_to("25")
    view, paragraph = person.reader.viewport(), person.paragraph("25")
    begin, end = person.point_of(paragraph, "继续"), person.point_of(paragraph, "刑事")
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    person.press(Qt.Key.Key_C, CTRL | ALT)
    words = copied(person)
    assert words in paragraph.text
    assert 4 < len(words) < len(paragraph.text)
    person.press(Qt.Key.Key_C, CTRL | SHIFT)
    assert copied(person) == f"{SYMBOL}，第25段"


def test_a_selection_with_a_heading_in_it_takes_the_paragraphs_alone(person: Person) -> None:
    heading = person.section("三").title
    person.go_to("86")
    person.select("86", "87")
    person.press(Qt.Key.Key_C, CTRL | ALT)
    assert copied(person) == f"{person.paragraph('86').text}\n{person.paragraph('87').text}"
    assert heading not in copied(person).splitlines()


def test_above_the_text_there_is_nothing_to_copy(person: Person) -> None:
    QGuiApplication.clipboard().setText("before")
    for name in ("copy", "copy_citation", "copy_text"):
        person.trigger(name)
        assert copied(person) == "before"
        assert person.said


def test_the_context_menu_offers_what_can_be_done_with_a_paragraph(person: Person) -> None:
    person.go_to("30")
    view = person.reader.viewport()
    point = person.point_of(person.paragraph("31"), person.paragraph("31").text[:4])
    QTest.mouseClick(view, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, point)
    QCoreApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.mapToGlobal(point)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.objectName() for action in menu.actions()]
    assert names == list(actions.CONTEXT)
    menu.actions()[names.index("copy_citation")].trigger()
    menu.close()
    assert copied(person) == f"{SYMBOL}，第31段"


def test_a_word_in_a_box_is_copied_as_it_is(person: Person) -> None:
    person.go_to("55")
    person.search("海地")
    person.press(Qt.Key.Key_A, CTRL)
    person.press(Qt.Key.Key_C, CTRL)
    assert copied(person) == "海地"
