"""A note names paragraphs and documents: they are links while it is typed, followed by keys, mouse and menu."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pairing import bring_in
from person import CTRL, Person
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolTip

from db.paths import Paths
from db.records import Edition
from desktop.note_editor import NoteEditor
from desktop.side import BOOKMARKS
from desktop.typesetting import units

pytestmark = pytest.mark.gui

REPORT = "1. 秘书处举办了四次培训班。\n\n2. 各国代表举行了会议。\n\n3. 信托基金收到了捐款。\n"


def write_note(person: Person, note: str, number: str = "12") -> NoteEditor:
    """Go to a paragraph and write a note on it."""
    person.go_to(number)
    person.press(Qt.Key.Key_N)
    person.write(note)
    editor = person.window.bookmarks_panel.note
    assert isinstance(editor, NoteEditor)
    return editor


def links(editor: NoteEditor) -> list[str]:
    """Return the words that look like links."""
    marks = editor.extraSelections()
    assert all(mark.format.underlineStyle() == mark.format.UnderlineStyle.SingleUnderline for mark in marks)
    return [mark.cursor.selectedText() for mark in marks]


def place_cursor(editor: NoteEditor, words: str) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(units(editor.toPlainText(), editor.toPlainText().index(words) + 1))
    editor.setTextCursor(cursor)


def point_of(editor: NoteEditor, words: str) -> QPoint:
    """Return where the middle of words is seen."""
    cursor = QTextCursor(editor.document())
    note = editor.toPlainText()
    cursor.setPosition(units(note, note.index(words) + len(words) // 2))
    return editor.cursorRect(cursor).center()


def test_references_become_links_while_they_are_typed(person: Person) -> None:
    editor = write_note(person, "𝕏 见第55段和")
    assert links(editor) == ["第55段"]
    person.write(" A/77/489, para. 3; paras. 4, 7")
    assert links(editor) == ["第55段", "A/77/489, para. 3", "paras. 4", "7"]
    person.trigger("undo")
    assert editor.toPlainText() != "𝕏 见第55段和 A/77/489, para. 3; paras. 4, 7"
    person.trigger("redo")
    assert links(editor) == ["第55段", "A/77/489, para. 3", "paras. 4", "7"]


def test_ctrl_enter_opens_the_reference_that_the_cursor_is_in(person: Person) -> None:
    editor = write_note(person, "见第55段。")
    place_cursor(editor, "第55段")
    person.press(Qt.Key.Key_Return, CTRL)
    assert person.number == "55"
    assert person.reader.hasFocus()
    assert [bookmark.note for bookmark in person.notebook.bookmarks()] == ["见第55段。"]


def test_ctrl_enter_elsewhere_leaves_the_note_as_it_is(person: Person) -> None:
    editor = write_note(person, "plain words")
    person.press(Qt.Key.Key_Return, CTRL)
    assert editor.toPlainText() == "plain words"
    assert person.number == "12"


def test_ctrl_click_opens_a_reference_and_a_click_only_puts_the_cursor_there(person: Person) -> None:
    editor = write_note(person, "ask; para. 30, then go")
    point = point_of(editor, "para. 30")
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert person.number == "12"
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, CTRL, point_of(editor, "then"))
    assert person.number == "12"
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, CTRL, point)
    person.settle()
    assert person.number == "30"


def test_what_is_not_held_is_said_with_its_address(person: Person) -> None:
    editor = write_note(person, "A/77/489, para. 3")
    place_cursor(editor, "para")
    person.press(Qt.Key.Key_Return, CTRL)
    assert "A/77/489" in person.said
    assert "docs.un.org" in person.said
    assert person.number == "12"


def test_the_menu_of_a_reference_opens_it(person: Person) -> None:
    person.choose("en")
    editor = write_note(person, "see para. 30")
    point = point_of(editor, "para. 30")
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        place_cursor(editor, "para. 30" if reason == QContextMenuEvent.Reason.Keyboard else "see")
        QApplication.sendEvent(
            editor.viewport(), QContextMenuEvent(reason, point, editor.viewport().mapToGlobal(point))
        )
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.actions()[0].text() == "Open para. 30"
        menu.close()
        menu.actions()[0].trigger()
        person.settle()
        assert person.number == "30"
        person.window.activateWindow()
        person.qtbot.waitUntil(person.window.isActiveWindow)
        person.go_to("12")
        person.press(Qt.Key.Key_N)


def test_pointing_at_a_reference_tells_what_opens_it(person: Person) -> None:
    person.choose("en")
    editor = write_note(person, "see A/77/489, para. 3 (a)")
    point = point_of(editor, "A/77/489, para. 3 (a)")
    event = QHelpEvent(QEvent.Type.ToolTip, point, editor.viewport().mapToGlobal(point))
    QApplication.sendEvent(editor.viewport(), event)
    assert QToolTip.text() == "Ctrl+click opens A/77/489, para. 3 (a)"
    QToolTip.hideText()


def test_a_hand_shows_where_a_click_with_ctrl_opens_a_reference(person: Person) -> None:
    editor = write_note(person, "ask; para. 30, then go")
    hand, beam = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.IBeamCursor

    def point_at(words: str) -> None:
        QTest.mouseMove(editor.viewport(), point_of(editor, words))
        person.settle()

    point_at("para. 30")
    assert editor.viewport().cursor().shape() == beam
    QTest.keyPress(editor, Qt.Key.Key_Control)
    assert editor.viewport().cursor().shape() == hand
    QTest.keyRelease(editor, Qt.Key.Key_Control)
    assert editor.viewport().cursor().shape() == beam
    point_at("then")
    QTest.keyPress(editor, Qt.Key.Key_Control)
    assert editor.viewport().cursor().shape() == beam
    QTest.keyRelease(editor, Qt.Key.Key_Control)


def test_a_paragraph_is_one_of_the_bookmark_s_own_document(start: Callable[[], Person], paths: Paths) -> None:
    bring_in(paths, REPORT, "A/77/489", "zh")
    person = start()
    other = Edition("A/77/489", "zh")
    words = person.library.paragraphs(other)[0].text
    made = person.notebook.add(other, "1", "1", words, note="见第3段")
    panel = person.window.bookmarks_panel
    panel.reload()
    person.settle()
    person.window.show_tab(BOOKMARKS)
    panel.filter.everywhere.click()
    person.settle()
    panel.list.choose_several([], made.id)
    assert person.body.document.edition != other
    editor_of(person).setFocus()
    place_cursor(editor_of(person), "第3段")
    person.press(Qt.Key.Key_Return, CTRL)
    assert (person.body.document.edition, person.number) == (other, "3")


def test_the_note_grows_with_its_text_to_a_third_of_the_panel(person: Person) -> None:
    editor = write_note(person, "one")
    usual = editor.height()
    person.press(Qt.Key.Key_Return, times=6)
    assert usual < editor.height() <= person.window.bookmarks_panel.height() // 3
    person.press(Qt.Key.Key_Return, times=40)
    assert editor.height() == person.window.bookmarks_panel.height() // 3
    person.press(Qt.Key.Key_A, CTRL)
    person.press(Qt.Key.Key_Delete)
    assert editor.height() == usual


def test_a_note_on_a_highlight_names_the_words(person: Person) -> None:
    person.choose("en")
    paragraph = person.paragraph("12")
    edition: Edition = person.body.document.edition
    person.notebook.add(edition, "12", "12", paragraph.text[2:80], highlight=True, prefix=paragraph.text[:2])
    panel = person.window.bookmarks_panel
    panel.reload()
    person.settle()
    person.trigger("focus_bookmarks")
    panel.list.choose_first()
    said = next(label.text() for label in panel.details.findChildren(QLabel) if label.buddy() is editor_of(person))
    assert said.startswith(f"&Note on the words “{paragraph.text[2:6]}")
    assert said.endswith("…”")


def editor_of(person: Person) -> NoteEditor:
    return person.window.bookmarks_panel.note
