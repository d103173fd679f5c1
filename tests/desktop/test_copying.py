"""Quoting: what is copied is the report's own words and a citation that leads back to them."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from person import ALT, CTRL, SHIFT, Person
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop import actions
from desktop.copying import Quotation

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


def test_programs_that_take_rich_text_get_a_quotation(person: Person) -> None:
    person.go_to("55")
    person.select("55", "56")
    person.press(Qt.Key.Key_C, CTRL)
    page = ElementTree.fromstring(QGuiApplication.clipboard().mimeData().html().replace('"utf-8">', '"utf-8"/>'))
    quoted = page.find(".//blockquote")
    assert quoted is not None
    assert (quoted.get("lang"), quoted.get("dir")) == ("zh", "ltr")
    assert [each.text for each in quoted.findall("p")] == [person.paragraph(number).text for number in ("55", "56")]
    assert page.findtext(".//cite") == f"{SYMBOL}，第55和56段"
    person.press(Qt.Key.Key_C, CTRL | ALT)
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_words_in_arabic_run_from_the_right_and_no_sign_is_taken_for_markup() -> None:
    quotation = Quotation("أ < ب & ج", "A/80/1، الفقرة 7", "ar")
    assert '<blockquote lang="ar" dir="rtl"><p>أ &lt; ب &amp; ج</p></blockquote>' in quotation.html()
    assert quotation.plain() == "أ < ب & ج (A/80/1، الفقرة 7)"


def test_markdown_is_a_quotation_with_its_citation(person: Person) -> None:
    person.go_to("55")
    person.select("55", "56")
    person.press(Qt.Key.Key_M, CTRL | ALT)
    first, second = (person.paragraph(number).text for number in ("55", "56"))
    assert copied(person) == f"> {first}\n> \n> {second}\n> \n> — {SYMBOL}，第55和56段"
    assert f"{SYMBOL}，第55和56段" in person.said


def test_no_word_is_read_as_a_sign_of_markdown() -> None:
    quotation = Quotation("1. a *b* [c]\n# d", "A/C.3/80/L.1*, para. 1", "en")
    assert quotation.markdown() == "> 1\\. a \\*b\\* \\[c\\]\n> \n> \\# d\n> \n> — A/C.3/80/L.1\\*, para. 1"


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
    for name in ("copy", "copy_citation", "copy_text", "copy_markdown"):
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
