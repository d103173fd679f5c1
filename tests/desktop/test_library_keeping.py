"""The library as its officials keep it in order: reports removed, brought back, and their facts put right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from person import CTRL, Person, passages
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from shelf import SHIPPED, arrange, arrive, choose, editions, held, leave, window

from db.paths import Paths
from db.records import Edition
from desktop.facts_dialog import FactsDialog
from desktop.library_window import LibraryWindow

pytestmark = pytest.mark.gui


@pytest.fixture
def official(paths: Paths, tmp_path: Path, start: Callable[[], Person]) -> Person:
    """Someone who reads English and has a few reports besides the shipped one."""
    return arrange(paths, tmp_path, start)


def test_a_report_is_removed_and_brought_back_with_one_key_each(official: Person) -> None:
    before = held(official)
    library = window(official)
    choose(official, library, "A/79/9@en")
    official.press(Qt.Key.Key_Down, times=2)
    official.press(Qt.Key.Key_Delete)
    assert "A/79/9@ar" not in held(official)
    assert "A/79/9@ar" not in editions(library)
    assert "A/79/9 (Arabic) was removed." in official.reads(library)
    assert library.chosen is not None
    assert str(library.chosen.edition) == "A/79/9/Corr.1@en"  # what came next
    official.press(Qt.Key.Key_Z, CTRL)
    assert sorted(held(official)) == sorted(before)
    assert str(library.chosen.edition) == "A/79/9@ar"
    assert not library.notice.undo.isVisible()
    official.click(library.remove_button)
    official.click(library.notice.undo)
    assert sorted(held(official)) == sorted(before)
    leave(official, library)


def test_what_is_removed_is_found_no_longer_and_its_bookmarks_are_kept(official: Person) -> None:
    official.go_to("A/79/10, para. 1")
    official.press(Qt.Key.Key_B)
    official.go_to("A/79/9")
    official.window.search_panel.options.everywhere.click()
    official.search("Oman")
    rows = official.window.search_panel.list.rows
    assert len(passages(official.window.search_panel.list)) == 1
    library = window(official)
    choose(official, library, "A/79/10@en")
    official.press(Qt.Key.Key_Delete)
    assert "its bookmarks (1) are kept" in official.reads(library)
    assert passages(official.window.search_panel.list) == []
    official.press(Qt.Key.Key_Z, CTRL)
    assert len(passages(official.window.search_panel.list)) == 1
    assert official.window.search_panel.list.rows == rows
    assert [mark.edition.symbol for mark in official.notebook.bookmarks()] == ["A/79/10"]
    leave(official, library)


def test_what_was_removed_comes_back_after_a_restart(official: Person, start: Callable[[], Person]) -> None:
    library = window(official)
    choose(official, library, "A/79/10@en")
    official.press(Qt.Key.Key_Delete)
    leave(official, library)
    official.leave()
    person = start()
    library = window(person)
    menu = library.removed_button.menu()
    menu.aboutToShow.emit()
    action = menu.actions()[0]
    assert "A/79/10" in action.text()
    action.trigger()
    person.settle()
    assert "A/79/10@en" in held(person)
    assert not library.removed_button.isEnabled()
    leave(person, library)


def test_when_the_report_being_read_is_removed_another_is_opened(official: Person) -> None:
    library = window(official)
    official.press(Qt.Key.Key_Tab)
    choose(official, library, SHIPPED)
    official.press(Qt.Key.Key_Delete)
    assert str(official.window.edition) == "A/79/10@en"
    official.press(Qt.Key.Key_Z, CTRL)
    assert str(official.window.edition) == SHIPPED
    official.press(Qt.Key.Key_Delete)
    assert str(official.window.edition) == "A/79/10@en"
    leave(official, library)
    official.trigger("back")
    assert "CTOC/COP/2024/2" in official.said
    assert str(official.window.edition) == "A/79/10@en"


def test_the_last_report_stays_and_the_window_says_why(person: Person) -> None:
    person.choose("en")
    library = window(person)
    library.table.setFocus()
    person.press(Qt.Key.Key_Delete)
    assert held(person) == [SHIPPED]
    assert "only report" in person.reads(library)
    leave(person, library)


def test_a_version_that_was_replaced_is_put_back_where_it_was(official: Person, paths: Paths, tmp_path: Path) -> None:
    official.go_to("A/79/9, para. 1")
    arrive(paths, tmp_path, "A/79/9", "en", "Report on judges", "2024-02-01", "1. Something happened.\n")
    library = window(official)
    menu = library.removed_button.menu()
    menu.aboutToShow.emit()
    assert "former version" in menu.actions()[0].text()
    menu.actions()[0].trigger()
    official.settle()
    assert official.library.body(Edition("A/79/9", "en")).paragraphs[0].text == "Nothing happened."
    assert official.body.paragraphs[0].text == "Nothing happened."
    leave(official, library)


def facts(person: Person, library: LibraryWindow) -> FactsDialog:
    person.press(Qt.Key.Key_I, CTRL)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FactsDialog)
    assert dialog.parent() is library
    return dialog


def save(person: Person, dialog: FactsDialog) -> None:
    person.see(QDialogButtonBox, dialog).button(QDialogButtonBox.StandardButton.Save).click()
    person.settle()


def test_the_facts_of_a_report_are_put_right(official: Person) -> None:
    official.go_to("A/79/10, para. 2")
    official.press(Qt.Key.Key_B)
    library = window(official)
    choose(official, library, "A/79/10@en")
    dialog = facts(official, library)
    dialog.date.setText("1 March 2024")
    save(official, dialog)
    assert "year-month-day" in official.reads(dialog)
    dialog.date.setText("2024-03-02")
    dialog.symbol.setText("A/79/100")
    dialog.title.setPlainText("Report on\nsafe houses")
    dialog.lines["session_dates"].setText("Vienna, 1–5 March 2024")
    dialog.lines["agenda_item"].setText("7 (b)")
    save(official, dialog)
    document = official.library.document("A/79/100")
    masthead = document.masthead
    assert (masthead.title, masthead.date, masthead.agenda_item) == ("Report on safe houses", "2024-03-02", "7 (b)")
    assert (masthead.session_year, masthead.symbol_confirmed, masthead.language) == (2024, True, "en")
    assert library.chosen == document
    assert official.window.edition == document.edition
    assert official.number == "2"
    assert [mark.edition.symbol for mark in official.notebook.bookmarks()] == ["A/79/100"]
    leave(official, library)


def test_a_symbol_that_another_report_has_is_refused_in_a_sentence(official: Person) -> None:
    library = window(official)
    choose(official, library, "A/79/10@en")
    dialog = facts(official, library)
    dialog.symbol.setText("A/79/9")
    save(official, dialog)
    assert "A/79/9@en" in official.reads(library)
    assert "A/79/10@en" in held(official)
    leave(official, library)


def test_the_language_is_put_right_and_what_the_text_says_is_found_anew(official: Person) -> None:
    library = window(official)
    choose(official, library, "A/79/10@en")
    assert official.library.country_counts(Edition("A/79/10", "en"))
    dialog = facts(official, library)
    dialog.language.setCurrentIndex(dialog.language.findData("zh"))
    save(official, dialog)
    assert official.library.country_counts(Edition("A/79/10", "zh")) == ()
    leave(official, library)
