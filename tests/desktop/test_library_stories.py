"""The library as its officials look after it: found, sorted, opened, added to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from person import CTRL, Person
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from shelf import SHIPPED, arrange, arrive, choose, editions, leave, listed, related, window

from db.paths import Paths
from db.records import Edition
from desktop.commands import Commands
from desktop.import_dialog import ImportDialog
from desktop.library_model import DATE, PARAGRAPHS, SYMBOL, TITLE
from desktop.reader import Reader

pytestmark = pytest.mark.gui

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def official(paths: Paths, tmp_path: Path, start: Callable[[], Person]) -> Person:
    """Someone who reads English and has a few reports besides the shipped one."""
    return arrange(paths, tmp_path, start)


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
