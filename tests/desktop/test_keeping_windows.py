"""Windows and panels made later come back as they were left, and with settings nobody should have do no harm."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from person import CTRL, SHIFT, Person, passages
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from db import registers
from db.extract.activities import KINDS
from db.paths import Paths
from desktop.commands import Commands
from desktop.country_page import CountryPage
from desktop.country_story import KIND, SECTION, Only
from desktop.export_dialog import ExportDialog
from desktop.library_model import DATE, SYMBOL
from desktop.library_window import LibraryWindow
from desktop.matrix_window import MatrixWindow
from desktop.register_panel import RegisterPanel
from desktop.side import REGISTERS

pytestmark = pytest.mark.gui

Start = Callable[[], Person]


@pytest.fixture(autouse=True)
def tidy(start: Start) -> Iterator[None]:
    """Close what a story leaves open."""
    yield
    put_away()


def put_away() -> None:
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog):
            each.close()


def come_back(person: Person, start: Start) -> Person:
    """Close every window for today, and begin another day."""
    put_away()
    person.settle()
    person.leave()
    return start()


def commands(person: Person) -> Commands:
    (found,) = person.window.findChildren(Commands)
    return found


def library(person: Person) -> LibraryWindow:
    person.trigger("show_library")
    return commands(person).collection.window


def matrix(person: Person) -> MatrixWindow:
    person.trigger("show_matrix")
    return commands(person).survey.matrix


def panel(person: Person) -> RegisterPanel:
    person.trigger("focus_registers")
    return person.see(RegisterPanel)


def choose(person: Person, register: str) -> None:
    kind = panel(person).kind
    kind.setCurrentIndex(kind.findData(register))
    kind.activated.emit(kind.currentIndex())
    person.settle()


def test_the_library_comes_back_in_its_order_and_size(start: Start) -> None:
    person = start()
    window = library(person)
    window.resize(700, 500)
    person.qtbot.waitUntil(lambda: window.size() == QSize(700, 500))
    window.table.sortByColumn(DATE, Qt.SortOrder.DescendingOrder)
    window.table.horizontalHeader().resizeSection(SYMBOL, 260)
    window.filter.setText("nothing has these words")
    again = library(come_back(person, start))
    header = again.table.horizontalHeader()
    assert again.size() == QSize(700, 500)
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (DATE, Qt.SortOrder.DescendingOrder)
    assert (again.sort.currentIndex(), again.descending.isChecked()) == (DATE, True)
    assert header.sectionSize(SYMBOL) == 260
    assert again.filter.text() == ""


def test_the_table_of_countries_comes_back_as_it_was_chosen(start: Start) -> None:
    person = start()
    window = matrix(person)
    first = (window.columns.currentIndex(), window.everywhere.isChecked(), window.by_name)
    window.columns.setCurrentIndex(2)
    window.columns.activated.emit(2)
    person.click(window.everywhere)
    window.sort.setCurrentIndex(0)
    window.sort.activated.emit(0)
    window.resize(680, 520)
    person.qtbot.waitUntil(lambda: window.size() == QSize(680, 520))
    person.settle()
    left = (window.columns.currentIndex(), window.everywhere.isChecked(), window.by_name)
    names = [window.model.headerData(row, Qt.Orientation.Vertical) for row in range(window.model.rowCount())]
    assert all(one != other for one, other in zip(first, left, strict=True))
    person = come_back(person, start)
    again = matrix(person)
    person.settle()
    assert (again.columns.currentIndex(), again.everywhere.isChecked(), again.by_name) == left
    assert [again.model.headerData(row, Qt.Orientation.Vertical) for row in range(again.model.rowCount())] == names
    assert again.size() == QSize(680, 520)


def test_the_register_comes_back_with_its_order(start: Start) -> None:
    person = start()
    choose(person, registers.ORGANISATIONS)
    shown = panel(person)
    person.click(shown.everywhere)
    shown.tree.header().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    shown.filter.setText("联合国")
    shown.filter.clear()
    person.settle()
    things = [thing.key for thing in shown.model.things]
    assert len(things) > 1
    person = come_back(person, start)
    assert person.tabs.currentIndex() == REGISTERS
    again = person.see(RegisterPanel)
    assert (again.which, again.everywhere.isChecked()) == (registers.ORGANISATIONS, True)
    assert [thing.key for thing in again.model.things] == things
    assert again.tree.header().sortIndicatorSection() == 0
    person.press(Qt.Key.Key_M, CTRL | SHIFT)
    window = commands(person).registers.window
    window.resize(690, 510)
    person.qtbot.waitUntil(lambda: window.size() == QSize(690, 510))
    person = come_back(person, start)
    person.press(Qt.Key.Key_M, CTRL | SHIFT)
    assert commands(person).registers.window.size() == QSize(690, 510)


def test_another_register_is_kept_in_the_order_it_comes_in(start: Start) -> None:
    person = start()
    choose(person, registers.ORGANISATIONS)
    panel(person).tree.header().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    choose(person, registers.INSTRUMENTS)
    again = panel(come_back(person, start))
    assert (again.which, again.tree.header().sortIndicatorSection()) == (registers.INSTRUMENTS, -1)


def open_country(person: Person) -> CountryPage:
    person.window.open_country("HND")
    person.settle()
    return person.window.country_panel.page


def test_a_country_comes_back_in_all_reports_by_date_and_narrowed(start: Start) -> None:
    person = start()
    person.go_to("33")
    page = open_country(person)
    person.click(page.everywhere)
    person.click(page.by_date)
    for kind in KINDS:
        page.narrow(Only(KIND, kind))
        if len(passages(page.passages)) == 1:
            break
    left = [row.number for row in passages(page.passages)]
    person = come_back(person, start)
    again = person.window.country_panel.page
    assert (again.codes, again.everywhere.isChecked(), again.by_date.isChecked()) == (("HND",), True, True)
    assert again.only == Only(KIND, kind)
    assert [row.number for row in passages(again.passages)] == left
    assert len(left) == 1
    assert person.number == "33"  # though one is left, which would be gone to if it were asked for
    person.window.open_country("GTM")
    person.settle()
    assert (again.only, again.everywhere.isChecked()) == (None, False)


def test_what_a_section_leaves_of_a_country_is_not_kept(start: Start) -> None:
    person = start()
    open_country(person).narrow(Only(SECTION, 0, 5))
    person = come_back(person, start)
    assert person.window.country_panel.page.codes == ("HND",)
    assert person.window.country_panel.page.only is None


def test_the_larger_window_of_a_country_shows_what_the_panel_shows(start: Start) -> None:
    person = start()
    person.click(open_country(person).by_date)
    commands(person).enlarge_country()
    person.settle()
    window = commands(person).survey.large
    assert window.page.by_date.isChecked()
    window.resize(720, 540)
    person.qtbot.waitUntil(lambda: window.size() == QSize(720, 540))
    person = come_back(person, start)
    commands(person).enlarge_country()
    assert commands(person).survey.large.size() == QSize(720, 540)
    person.settle()


def test_files_are_looked_for_where_they_were_last(start: Start, tmp_path: Path) -> None:
    person = start()
    person.trigger("add_report")
    chosen = tmp_path / "reports"
    chosen.mkdir()
    (chosen / "report.txt").write_text("Report\n\n1. Nothing happened.\n", encoding="utf-8")
    person.see(QFileDialog).filesSelected.emit([str(chosen / "report.txt")])
    person.settle()
    person = come_back(person, start)
    person.trigger("add_report")
    assert Path(person.see(QFileDialog).directory().absolutePath()) == chosen
    person.see(QFileDialog).reject()
    (chosen / "report.txt").unlink()
    chosen.rmdir()
    person = come_back(person, start)
    person.trigger("add_report")
    assert person.see(QFileDialog).directory().exists()


@pytest.mark.parametrize(
    "kept",
    [
        {"library_size": [100_000, 100_000], "matrix_size": [100_000, 300], "register_size": [300, 100_000]},
        {"library_size": [-4, -4], "matrix_size": [0, 0], "register_size": [1], "country_size": [1, 2, 3]},
        {"library_column": 99, "register_column": 99, "register": "nonsense", "matrix_columns": "nonsense"},
        {"library_column": -99, "register_column": -99, "library_widths": [100_000] * 7},
        {"library_widths": [-1] * 7},
        {"library_widths": [1, 2]},
        {"country": "HND", "country_only": "nonsense"},
        {"country": "HND", "country_only": "year:" + "9" * 9000},
        {"country": "HND", "country_only": "year:２０２３"},
        {"country": "HND", "country_only": "kind:nonsense", "country_everywhere": True},
        {"country": "XXX", "country_only": "kind:training", "country_everywhere": True},
        {"side_tab": REGISTERS, "register": "activities", "register_column": 1, "register_everywhere": True},
        {"import_folder": "/nowhere/at/all", "export_folder": "\ud800", "export_format": "\ud800"},
        {"geometry": "\ud800", "search": "\udfff", "symbol": "\ud800", "ui_language": "\ud800"},
    ],
)
def test_windows_open_with_settings_that_make_no_sense(paths: Paths, start: Start, kept: dict[str, Any]) -> None:
    Path(paths.settings).write_text(json.dumps(kept), encoding="utf-8")
    person = start()
    open_country(person)
    commands(person).enlarge_country()
    person.settle()
    room = person.window.screen().availableSize()
    windows = [commands(person).survey.large, library(person), matrix(person)]
    panel(person)
    person.trigger("show_registers")
    windows.append(commands(person).registers.window)
    for window in windows:
        assert 200 <= window.width() <= room.width()
        assert 200 <= window.height() <= room.height()
    assert windows[1].table.columnWidth(SYMBOL) <= 600  # type: ignore[attr-defined]
    person.trigger("add_report")
    person.see(QFileDialog).reject()


def test_an_export_goes_where_and_as_the_last_one_went(start: Start, tmp_path: Path) -> None:
    person = start()
    person.go_to("33")
    person.trigger("export")
    dialog = person.see(ExportDialog)
    dialog.format.setCurrentIndex(dialog.format.findData("markdown"))
    dialog.accept()
    person.see(QFileDialog).fileSelected.emit(str(tmp_path / "paragraph.md"))
    person.see(QFileDialog).reject()
    person.settle()
    assert (tmp_path / "paragraph.md").exists()
    person = come_back(person, start)
    person.trigger("export")
    dialog = person.see(ExportDialog)
    assert dialog.format.currentData() == "markdown"
    dialog.accept()
    assert Path(person.see(QFileDialog).directory().absolutePath()) == tmp_path
