"""The table of commands: every one has a caption, a key of its own, and does something that can be seen."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from person import Person
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLineEdit, QMessageBox, QTextBrowser, QToolButton

from desktop import actions
from desktop.commands import Commands
from desktop.facts_dialog import FactsDialog

pytestmark = pytest.mark.gui

DEFINED = [command for _, commands in actions.MENUS for command in commands if command is not actions.SEPARATOR]
CLOSING = {"close"}


def dialog(person: Person) -> QDialog:
    """The dialog that has come up, once it has the keyboard."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    person.qtbot.waitUntil(found.isActiveWindow)
    return found


@pytest.mark.parametrize("command", DEFINED, ids=lambda command: command.name)
def test_every_command_has_a_method_that_says_what_it_does(command: actions.ActionDef) -> None:
    method = getattr(Commands, command.name)
    assert method.__doc__
    assert command.caption.replace("&", "").strip()


def test_names_in_toolbar_and_context_menu_are_commands() -> None:
    names = {command.name for command in DEFINED}
    assert len(names) == len(DEFINED)
    assert names >= {*actions.TOOLBAR_LEFT, *actions.TOOLBAR_RIGHT, *filter(None, actions.CONTEXT)}


def test_no_two_commands_share_a_key(person: Person) -> None:
    keys = Counter(
        sequence.toString() for action in person.window.findChildren(QAction) for sequence in action.shortcuts()
    )
    assert "Ctrl+K" in keys
    assert [key for key, times in keys.items() if times > 1] == []
    assert "" not in keys


def test_every_command_is_in_a_menu_with_its_caption(person: Person) -> None:
    offered = [
        action.objectName()
        for top in person.window.menuBar().actions()
        for action in top.menu().actions()  # type: ignore[attr-defined]
        if action.objectName()
    ]
    assert offered == [command.name for command in DEFINED]
    for command in DEFINED:
        assert person.action(command.name).text().strip()
        assert person.action(command.name).toolTip()


@pytest.mark.parametrize("menu", range(len(actions.MENUS)))
def test_no_two_entries_of_a_menu_share_a_letter(person: Person, menu: int) -> None:
    entries = person.window.menuBar().actions()[menu].menu().actions()  # type: ignore[attr-defined]
    for captions in ([action.text() for action in entries], [a.text() for a in person.window.menuBar().actions()]):
        letters = [found[1].upper() for caption in captions if (found := re.search("&(.)", caption))]
        assert len(letters) == len(set(letters))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_command_can_be_chosen_at_any_place(person: Person, language: str) -> None:
    person.choose(language)
    for number in ("", "55"):
        if number:
            person.go_to(number)
        for command in DEFINED:
            if command.name in CLOSING or not person.action(command.name).isEnabled():
                continue
            for _ in range(2 if command.checkable else 1):
                person.trigger(command.name)
            for window in QApplication.topLevelWidgets():
                if isinstance(window, QDialog):
                    window.close()
            person.window.activateWindow()
            person.qtbot.waitUntil(person.window.isActiveWindow)
            person.settle()
    assert not person.window.isFullScreen()


def test_quitting_closes_the_window(person: Person) -> None:
    person.action("close").trigger()
    assert not person.window.isVisible()


def test_the_key_help_lists_every_key(person: Person) -> None:
    person.press(Qt.Key.Key_F1)
    told: str = person.see(QTextBrowser, dialog(person)).toPlainText()
    for command in DEFINED:
        for key in command.keys:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in told
    for _, keys in actions.EXTRA_KEYS:
        assert keys in told
    person.press(Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_the_about_box_says_what_this_is(person: Person) -> None:
    person.trigger("show_about")
    box = dialog(person)
    assert isinstance(box, QMessageBox)
    assert "RefDesk" in box.text()
    assert "MIT" in box.informativeText()
    box.close()


def facts(person: Person) -> FactsDialog:
    person.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    form = dialog(person)
    assert isinstance(form, FactsDialog)
    return form


def save(person: Person, form: FactsDialog) -> None:
    person.click(person.see(QDialogButtonBox, form).button(QDialogButtonBox.StandardButton.Save))
    person.settle()


def test_what_the_report_says_of_itself_is_shown(person: Person) -> None:
    form = facts(person)
    told = "\n".join([form.title.toPlainText(), *(line.text() for line in form.findChildren(QLineEdit))])
    masthead = person.body.document.masthead
    for fact in (masthead.title, masthead.body, masthead.session_place, masthead.agenda_title, masthead.date):
        assert fact in told
    assert form.symbol.text() == masthead.symbol
    form.close()


def test_a_presumed_symbol_is_confirmed(person: Person) -> None:
    person.go_to("55")
    presumed = next(block.text() for block in person.blocks() if block.text().startswith("CTOC/COP/2024/2"))
    form = facts(person)
    form.confirmed.click()
    save(person, form)
    assert person.body.document.masthead.symbol_confirmed
    confirmed = next(block.text() for block in person.blocks() if block.text().startswith("CTOC/COP/2024/2"))
    assert len(confirmed) < len(presumed)
    assert person.number == "55"


def test_saving_another_fact_leaves_a_presumed_symbol_presumed(person: Person) -> None:
    form = facts(person)
    form.lines["author"].setText("秘书处的报告")
    save(person, form)
    masthead = person.body.document.masthead
    assert (masthead.author, masthead.symbol_confirmed) == ("秘书处的报告", False)


def test_a_corrected_symbol_is_cited_and_keeps_its_bookmarks(person: Person) -> None:
    person.go_to("55")
    person.press(Qt.Key.Key_B)
    form = facts(person)
    form.symbol.setText(" CTOC/COP/2024/9 ")
    save(person, form)
    assert person.window.windowTitle().startswith("CTOC/COP/2024/9 ")
    assert person.number == "55"
    assert [row.number for row in person.window.bookmarks_panel.list.rows] == ["55"]  # type: ignore[union-attr]
    person.trigger("copy_citation")
    assert QApplication.clipboard().text() == "CTOC/COP/2024/9，第55段"
    assert [str(bookmark.edition) for bookmark in person.notebook.bookmarks()] == ["CTOC/COP/2024/9@zh"]


def test_what_is_no_symbol_is_not_taken(person: Person) -> None:
    form = facts(person)
    form.symbol.setText("the trafficking report")
    save(person, form)
    assert form.isVisible()
    assert "CTOC/COP/2024/2" in person.reads(form)
    assert person.body.document.edition.symbol == "CTOC/COP/2024/2"
    form.close()


def test_the_buttons_of_the_toolbar_do_what_their_commands_do(person: Person) -> None:
    person.go_to("55")
    for action in (person.action("bookmark"), person.action("back")):
        (button,) = (each for each in person.window.findChildren(QToolButton) if each.defaultAction() is action)
        assert button.isVisible()
        person.click(button)
    assert person.reader.current == -1
    assert len(person.notebook.bookmarks()) == 1
