"""The library as its officials look after it: found, sorted, opened, removed, brought back, put right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from person import CTRL, Person, passages
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialogButtonBox, QLineEdit, QWidget

from db.arrival import add
from db.paths import Paths
from db.records import Edition, Masthead
from desktop.commands import Commands
from desktop.facts_dialog import FactsDialog
from desktop.import_dialog import ImportDialog
from desktop.library_model import DATE, PARAGRAPHS, SYMBOL, TITLE
from desktop.library_window import LibraryWindow
from desktop.reader import Reader

pytestmark = pytest.mark.gui

W = TypeVar("W", bound=QWidget)

SHIPPED = "CTOC/COP/2024/2@zh"
REPORTS = (
    ("A/79/10", "en", "Report on shelters", "2024-03-01", "1. Kenya and Oman met.\n\n2. See document A/79/9.\n"),
    ("A/79/9", "en", "Report on Judges", "2024-02-01", "1. Nothing happened.\n"),
    ("A/79/9", "fr", "Rapport sur les juges", "2024-02-02", "1. Rien.\n"),
    ("A/79/9", "ar", "تقرير عن القضاة", "2024-02-03", "1. لا شيء.\n"),
    ("A/79/9/Corr.1", "en", "Corrigendum", "2024-05-01", "1. For nothing read something.\n"),
)


def arrive(paths: Paths, folder: Path, symbol: str, language: str, title: str, date: str, text: str) -> None:
    file = folder / "report.txt"
    file.write_text(f"{title}\n\n{text}", encoding="utf-8")
    given = Masthead(symbol=symbol, symbol_confirmed=True, language=language, title=title, date=date)
    add(paths.library, str(file), given)


@pytest.fixture
def official(paths: Paths, tmp_path: Path, start: Callable[[], Person]) -> Person:
    """Someone who reads English and has a few reports besides the shipped one."""
    for report in REPORTS:
        arrive(paths, tmp_path, *report)
    person = start()
    person.choose("en")
    return person


def window(person: Person) -> LibraryWindow:
    """The library, called up where it is not open yet, once it has the keyboard."""
    commands = person.window.findChild(Commands)
    assert commands is not None
    person.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    if "window" not in vars(commands.collection) or not commands.collection.window.isVisible():
        person.press(Qt.Key.Key_L, CTRL)
    found = commands.collection.window
    person.qtbot.waitUntil(found.isActiveWindow)
    person.settle()
    return found


def listed(library: LibraryWindow, column: int = SYMBOL) -> list[str]:
    return [library.model.index(row, column).data() for row in range(library.model.rowCount())]


def editions(library: LibraryWindow) -> list[str]:
    found = (library.model.document(library.model.index(row, 0)) for row in range(library.model.rowCount()))
    return [str(document.edition) for document in found if document]


def choose(person: Person, library: LibraryWindow, name: str) -> None:
    """Click on the row of a document."""
    symbol, _, language = name.partition("@")
    index = library.model.find(Edition(symbol, language))
    library.table.scrollTo(index)
    person.click(library.table.viewport(), library.table.visualRect(index).center())


def related(library: LibraryWindow) -> list[tuple[str, str]]:
    return [(relation.kind, str(relation.edition)) for relation in library.related.relations]


def held(person: Person) -> list[str]:
    return [str(document.edition) for document in person.library.documents()]


def leave(person: Person, library: LibraryWindow) -> None:
    library.close()
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)


def test_all_reports_are_listed_by_symbol_and_the_one_being_read_is_chosen(official: Person) -> None:
    library = window(official)
    assert editions(library) == ["A/79/9@en", "A/79/9@fr", "A/79/9@ar", "A/79/9/Corr.1@en", "A/79/10@en", SHIPPED]
    assert listed(library)[-1] == "CTOC/COP/2024/2 (presumed)"
    assert library.chosen is not None
    assert str(library.chosen.edition) == SHIPPED
    assert library.model.index(3, DATE).data() == "2024-05-01"
    assert library.model.index(2, TITLE).data() == "\u2067تقرير عن القضاة\u2069"
    leave(official, library)


def test_words_of_any_column_narrow_the_list_whatever_their_case_or_width(official: Person) -> None:
    library = window(official)
    for words, found in (
        ("JUDGES ９", ["A/79/9@en"]),
        ("juges french", ["A/79/9@fr"]),
        ("聯合國 presumed", [SHIPPED]),
        ("2024-02", ["A/79/9@en", "A/79/9@fr", "A/79/9@ar"]),
    ):
        library.filter.clear()
        official.write(words)
        assert editions(library) == found
    library.filter.clear()
    official.write("nothing has this")
    assert editions(library) == []
    assert "nothing has this" in official.reads(library)
    assert "Ctrl+O" in official.reads(library)
    assert not library.remove_button.isEnabled()
    library.filter.clear()
    assert len(editions(library)) == 6
    assert library.remove_button.isEnabled()
    leave(official, library)


def test_the_list_is_sorted_by_captions_and_by_the_box(official: Person) -> None:
    library = window(official)
    header = library.table.horizontalHeader()
    middle = QPoint(header.sectionViewportPosition(DATE) + 10, header.height() // 2)
    official.click(header.viewport(), middle)
    dates = listed(library, DATE)
    assert dates == sorted(dates)
    assert official.see(QComboBox, library).currentIndex() == DATE
    official.click(header.viewport(), middle)
    assert listed(library, DATE) == dates[::-1]
    assert library.descending.isChecked()
    library.sort.setFocus()
    official.press(Qt.Key.Key_End)
    counts = [int(count) for count in listed(library, PARAGRAPHS)]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == 91
    official.click(library.descending, QPoint(8, library.descending.height() // 2))
    assert [int(count) for count in listed(library, PARAGRAPHS)] == counts[::-1]
    leave(official, library)


def test_enter_and_a_double_click_open_a_report(official: Person) -> None:
    library = window(official)
    official.write("shelters")
    official.press(Qt.Key.Key_Return)
    assert official.window.edition == Edition("A/79/10", "en")
    assert not library.isVisible()
    library = window(official)
    library.filter.clear()
    official.write("79/9")
    official.press(Qt.Key.Key_Down)
    assert library.table.hasFocus()
    assert library.table.currentIndex().row() == 0
    official.press(Qt.Key.Key_Down)
    official.press(Qt.Key.Key_Return)
    assert official.window.edition == Edition("A/79/9", "fr")
    library = window(official)
    place = library.table.visualRect(library.model.find(Edition("A/79/9", "ar"))).center()
    QTest.mouseClick(library.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(library.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    official.settle()
    assert official.window.edition == Edition("A/79/9", "ar")


def test_what_belongs_to_a_report_is_listed_and_opens(official: Person) -> None:
    library = window(official)
    choose(official, library, "A/79/9@en")
    assert related(library) == [
        ("language", "A/79/9@ar"),
        ("language", "A/79/9@fr"),
        ("corrected_by", "A/79/9/Corr.1@en"),
        ("cited_by", "A/79/10@en"),
    ]
    choose(official, library, SHIPPED)
    assert related(library) == []
    assert "No other report" in official.reads(library)
    choose(official, library, "A/79/9@en")
    library.related.setFocus()
    official.press(Qt.Key.Key_Down, times=3)
    official.press(Qt.Key.Key_Return)
    assert official.window.edition == Edition("A/79/10", "en")
    assert official.number == "2"
    library = window(official)
    choose(official, library, "A/79/9/Corr.1@en")
    first = library.related.visualItemRect(library.related.topLevelItem(0)).center()
    official.click(library.related.viewport(), first)
    assert official.window.edition == Edition("A/79/9", "en")


def test_the_masthead_says_what_corrects_the_report_and_opens_it(official: Person) -> None:
    official.go_to("A/79/9")
    assert official.window.edition == Edition("A/79/9", "en")
    line = next(block for block in official.blocks() if "Corrected by A/79/9/Corr.1" in block.text())
    cursor = QTextCursor(line)
    cursor.setPosition(line.position() + line.text().index("Corr.1") + 2)
    official.click(official.reader.viewport(), official.reader.cursorRect(cursor).center())
    assert official.window.edition == Edition("A/79/9/Corr.1", "en")
    assert not any("Corrected by" in block.text() for block in official.blocks())


def test_a_reference_opens_in_the_language_that_is_read(official: Person, paths: Paths, tmp_path: Path) -> None:
    arrive(paths, tmp_path, "A/79/9", "zh", "关于法官的报告", "2024-02-04", "1. 没有发生任何事情。\n")
    official.go_to("A/79/10, para. 2")
    official.click_words("A/79/9", "2")
    assert official.window.edition == Edition("A/79/9", "en")


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


def test_a_report_is_added_from_the_library(official: Person, tmp_path: Path) -> None:
    library = window(official)
    file = tmp_path / "new.txt"
    file.write_text("Report\n\n1. The Committee met in Vienna.\n\n2. It adjourned.\n", encoding="utf-8")
    commands = official.window.findChild(Commands)
    assert commands is not None
    asked: list[bool] = []
    library.adding_requested.connect(lambda: asked.append(True))
    commands.arriving.choose = lambda: commands.arriving.bring_in([str(file)])  # type: ignore[method-assign]
    official.press(Qt.Key.Key_O, CTRL)
    assert asked == [True]
    (dialog,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, ImportDialog) and each.isVisible())
    dialog.reject()
    official.settle()
    leave(official, library)


def test_everything_in_it_has_a_name_and_speaks_the_language_that_is_chosen(official: Person) -> None:
    library = window(official)
    for kind in (QLineEdit, QComboBox, QAbstractButton):
        for control in library.findChildren(kind):
            if control.isVisible() and control.parent() is library:
                label = next(
                    (one for one in library.findChildren(QWidget) if getattr(one, "buddy", lambda: None)() is control),
                    None,
                )
                named = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
                assert named or label is not None, control
    for view in (library.table, library.related):
        assert view.accessibleName()
    before = library.windowTitle()
    official.choose("zh")
    assert library.windowTitle() != before or listed(library)[-1] == "CTOC/COP/2024/2（推定）"
    leave(official, library)


def test_a_report_is_shown_beside_the_one_that_is_open(official: Person) -> None:
    person = official
    person.trigger("show_library")
    library = window(person)
    assert not library.beside_button.isEnabled()
    library.table.selectRow(next(row for row in range(9) if "A/79/10" in library.model.index(row, SYMBOL).data()))
    person.settle()
    library.beside_button.click()
    person.settle()
    assert str(person.window.edition) == SHIPPED
    shown = [reader.toPlainText() for reader in person.window.findChildren(Reader) if reader.isVisible()]
    assert any("Kenya and Oman met" in text for text in shown)
    library.close()
