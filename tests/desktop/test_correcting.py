"""A reader strikes a wrong mention of a country or adds a missed one: everything follows, and it can be taken back."""

from __future__ import annotations

import pytest
from person import CTRL, Person, passages
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from db import library_writer, removal
from db.accession import bring_back
from db.corrections import Corrections
from db.records import Correction
from desktop.correcting_dialogs import CorrectionsDialog, NamingDialog
from desktop.country_page import CountryPage
from desktop.typesetting import units

pytestmark = pytest.mark.gui


def kept(person: Person) -> tuple[Correction, ...]:
    """The corrections on the disk."""
    return Corrections(person.notebook).all()


def menu_at(person: Person, point: QPoint) -> QMenu:
    """Ask for the menu at a point of the text."""
    view = person.reader.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.mapToGlobal(point))
    QApplication.sendEvent(view, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(person: Person, menu: QMenu, words: str) -> None:
    """Choose what a menu offers with these words in it."""
    (action,) = (each for each in menu.actions() if words in each.text())
    action.trigger()
    leave(person, menu)
    person.settle()


def captions(person: Person, menu: QMenu) -> list[str]:
    found = [each.text() for each in menu.actions() if not each.isSeparator()]
    leave(person, menu)
    return found


def leave(person: Person, menu: QMenu) -> None:
    """Close a menu; the window below it is in front again."""
    menu.close()
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)
    person.reader.setFocus()


def strike(person: Person, words: str, number: str) -> None:
    person.go_to(number)
    choose(person, menu_at(person, person.point_of(person.paragraph(number), words)), f"“{words}”")


def select(person: Person, words: str, number: str) -> None:
    """Select words in a paragraph."""
    person.go_to(number)
    paragraph = person.paragraph(number)
    start = paragraph.text.index(words)
    block = person.block(paragraph)
    begin = block.position() + block.text().index("\t") + 1
    cursor = person.reader.textCursor()
    cursor.setPosition(begin + units(paragraph.text, start))
    cursor.setPosition(begin + units(paragraph.text, start + len(words)), QTextCursor.MoveMode.KeepAnchor)
    person.reader.setTextCursor(cursor)
    person.reader.setFocus()


def name(person: Person, typed: str) -> None:
    """Type a name into the small window and press Enter."""
    dialog = person.see(NamingDialog)
    dialog.filter.clear()
    dialog.filter.setFocus()
    QTest.keyClicks(dialog.filter, typed)
    QTest.keyClick(dialog.filter, Qt.Key.Key_Return)
    person.settle()


def named(person: Person, number: str) -> set[str]:
    """The countries that the window says a paragraph names."""
    position = person.paragraph(number).position
    return {mention.iso3 for mention in person.body.mentions if mention.position == position}


def listed(person: Person, iso3: str) -> str:
    """What the list of countries says of one, "" where it is not in it."""
    return next((row.counts for row in person.window.country_panel.list.rows if row.iso3 == iso3), "")


def test_a_struck_country_is_a_link_no_more_and_ctrl_z_brings_it_back(person: Person) -> None:
    before = listed(person, "HTI")
    person.go_to("25")
    height = person.height_of("25")
    strike(person, "海地", "25")
    assert [(each.action, each.iso3, each.number) for each in kept(person)] == [("struck", "HTI", "25")]
    assert "HTI" not in named(person, "25")
    assert "海地" in person.said
    assert listed(person, "HTI") != before
    assert (person.number, person.height_of("25")) == ("25", height)
    person.click_words("海地", "25")
    assert person.window.country_panel.country == ""
    person.reader.setFocus()
    person.press(Qt.Key.Key_Z, CTRL)
    assert kept(person) == ()
    assert "HTI" in named(person, "25")
    assert listed(person, "HTI") == before
    assert "海地" in person.said
    person.press(Qt.Key.Key_Y, CTRL)
    assert "HTI" not in named(person, "25")


def test_selected_words_become_a_link_to_the_country_that_is_chosen(person: Person) -> None:
    paragraph = person.paragraph("25")
    words = paragraph.text[:4]
    select(person, words, "25")
    naming = person.action("name_country").text()
    choose(person, menu_at(person, person.point_of(paragraph, words)), naming)
    name(person, "NOR")
    (made,) = kept(person)
    assert (made.action, made.iso3, made.surface) == ("added", "NOR", words)
    assert "NOR" in named(person, "25")
    assert listed(person, "NOR")
    assert words in person.said
    person.reader.setFocus()
    person.press(Qt.Key.Key_Z, CTRL)
    assert kept(person) == ()
    assert "NOR" not in named(person, "25")


def test_the_menu_offers_what_can_be_put_right_where_it_is_asked_for(person: Person) -> None:
    person.go_to("25")
    plain = captions(person, menu_at(person, person.point_of(person.paragraph("25"), person.paragraph("25").text[:2])))
    naming = person.action("name_country").text()
    assert naming not in plain
    on_link = captions(person, menu_at(person, person.point_of(person.paragraph("25"), "海地")))
    assert len(on_link) == len(plain) + 1
    select(person, "海地", "25")
    assert set(captions(person, menu_at(person, person.point_of(person.paragraph("25"), "海地")))) == {
        *on_link,
        naming,
        "划线",
    }
    person.select("25", "26")
    assert naming not in captions(
        person, menu_at(person, person.point_of(person.paragraph("25"), person.paragraph("25").text[:2]))
    )


def test_without_words_selected_in_one_paragraph_it_is_said_what_to_select(person: Person) -> None:
    person.go_to("25")
    for first, last in ((None, None), ("25", "26")):
        if first and last:
            person.select(first, last)
        person.window.statusBar().clearMessage()
        person.trigger("name_country")
        assert person.said
        assert not [each for each in person.window.findChildren(NamingDialog) if each.isVisible()]
    longest = max(person.body.paragraphs, key=lambda each: len(each.text)).number
    assert longest
    person.go_to(longest)
    person.select(longest, longest)
    person.window.statusBar().clearMessage()
    person.trigger("name_country")
    assert person.said
    assert kept(person) == ()


def test_the_window_that_asks_for_a_country_offers_those_that_are_likely(person: Person) -> None:
    select(person, "海地", "25")
    person.trigger("name_country")
    dialog = person.see(NamingDialog)
    assert dialog.list.rows[0].iso3 == "HTI"
    assert {row.iso3 for row in dialog.list.rows} >= named(person, "25")
    QTest.keyClicks(dialog.filter, "zzzz")
    assert [row.iso3 for row in dialog.list.rows] == [""]
    dialog.reject()
    person.settle()
    assert kept(person) == ()


def test_the_open_country_and_the_search_for_it_follow(person: Person) -> None:
    person.search("国家:海地")
    person.window.open_country("HTI")
    person.settle()
    page = person.window.country_panel.page
    rows = len(passages(page.passages))
    found = person.window.search_panel.asking.question
    hits = {row.number for row in passages(person.window.search_panel.list)}
    assert "25" in hits
    strike(person, "海地", "25")
    assert person.window.country_panel.country == "HTI"
    assert len(passages(page.passages)) < rows
    assert person.window.search_panel.asking.question == found
    assert "25" not in {row.number for row in passages(person.window.search_panel.list)}
    assert QCoreApplication.translate("CountryPage", "%n correction(s) by you", "", 1) in person.reads(page)


def test_corrections_are_listed_gone_to_and_taken_back(person: Person) -> None:
    strike(person, "海地", "25")
    person.go_to("1")
    person.trigger("show_corrections")
    dialog = person.see(CorrectionsDialog)
    (row,) = passages(dialog.list)
    assert row.number == "25"
    assert "海地" in row.above
    dialog.list.choose_first()
    person.settle()
    assert person.number == "25"
    person.click(dialog.take_back)
    assert kept(person) == ()
    assert "HTI" in named(person, "25")
    assert passages(dialog.list) == []
    assert not dialog.take_back.isEnabled()
    dialog.activateWindow()
    person.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.close_button.setFocus()
    person.press(Qt.Key.Key_Z, CTRL)
    assert "HTI" not in named(person, "25")
    assert [row.number for row in passages(dialog.list)] == ["25"]
    person.click(dialog.close_button)


def test_a_countrys_page_leads_to_its_own_corrections_only(person: Person) -> None:
    strike(person, "海地", "25")
    strike(person, "利比亚", "25")
    person.window.open_country("LBY")
    person.settle()
    page = person.see(CountryPage)
    page.corrections_requested.emit()
    person.settle()
    dialog = person.see(CorrectionsDialog)
    (row,) = passages(dialog.list)
    assert "利比亚" in row.above
    dialog.reject()


def test_a_correction_holds_after_the_report_was_removed_and_brought_back(person: Person) -> None:
    strike(person, "海地", "25")
    edition = person.body.document.edition
    with_it = person.library.body(edition).mentions
    position = person.paragraph("25").position
    with library_writer.transaction(person.paths.library) as opened:
        (key,) = opened.execute("SELECT id FROM documents WHERE language = ?", (edition.language,)).fetchone()
        identity = removal.keep(opened, key, removal.REMOVED).id
        opened.execute("DELETE FROM documents WHERE id = ?", (key,))
    bring_back(person.paths.library, identity)
    assert person.library.body(edition).mentions != with_it
    person.window.show_indexed(edition)
    person.settle()
    assert person.library.body(edition).mentions == with_it
    assert ("HTI", position) not in {(each.iso3, each.position) for each in person.body.mentions}
