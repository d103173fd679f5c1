"""The registers as their readers use them: chosen, opened, filtered, sorted, followed into the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from person import CTRL, Person
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTreeView
from registering import OFFICE, SHIPPED, arrange, arrive, click, panel, row, survey, switch, thing, titles, watched

from db import registers
from db.paths import Paths
from db.records import Edition
from desktop.register_panel import RegisterPanel
from desktop.register_words import ACTIVITIES, KINDS
from desktop.side import COUNTRIES, REGISTERS

pytestmark = pytest.mark.gui


@pytest.fixture
def reader(paths: Paths, tmp_path: Path, start: Callable[[], Person]) -> Iterator[Person]:
    """Someone who reads English and has a few reports besides the shipped one."""
    yield from arrange(paths, tmp_path, start)


# --- what it shows


def test_nothing_is_made_before_the_tab_is_first_shown(person: Person) -> None:
    assert "panel" not in vars(survey(person))
    assert not person.window.findChildren(RegisterPanel)
    person.press(Qt.Key.Key_6, CTRL)
    assert person.tabs.currentIndex() == REGISTERS
    assert len(survey(person).panel.model.things) == len(person.library.activities())


@pytest.mark.parametrize("which", KINDS)
def test_every_place_of_a_register_stands_under_one_thing(person: Person, which: str) -> None:
    shown = panel(person, which)
    watched(shown)
    expected: Counter[tuple[int, int, int]] = Counter()
    if which == ACTIVITIES:
        acts = (each.activity for each in person.library.activities(edition=SHIPPED))
        expected.update((act.position, act.start, act.end) for act in acts)
    else:
        items = (each.item for each in registers.register(person.library, which, SHIPPED))
        expected.update((item.position, item.start, item.end) for item in items)
    seen = Counter((each.position, each.start, each.end) for found in shown.model.things for each in found.places)
    assert seen == expected
    assert expected
    number = str(len(shown.model.things))
    assert shown.kind.currentText().endswith(number)
    assert "91" in person.reads(shown)
    for at, found in enumerate(shown.model.things):
        several = len(found.places) > 1
        assert shown.model.rowCount(shown.model.index(at, 0)) == (len(found.places) if several else 0)
    assert len({found.key for found in shown.model.things}) == len(shown.model.things)


def test_the_ways_the_text_names_one_thing_are_joined(reader: Person) -> None:
    shown = panel(reader)
    office = thing(shown, OFFICE)
    assert {words for words, _ in office.spellings} == {"联合国毒品和犯罪问题办公室", "毒品和犯罪问题办公室"}
    told = str(row(shown, OFFICE).data(Qt.ItemDataRole.ToolTipRole))
    assert all(words in told for words, _ in office.spellings)
    assert titles(shown)[0] == OFFICE  # named most often
    reader.choose("zh")
    assert titles(shown)[0] == "联合国毒品和犯罪问题办公室"


def test_resolutions_are_called_by_their_symbol_where_they_have_one(reader: Person) -> None:
    shown = panel(reader, registers.INSTRUMENTS)
    assert "General Assembly" in thing(shown, "A/RES/77/236").note
    assert "Commission on Crime Prevention" in thing(shown, "Resolution 33/1").note
    assert len(thing(shown, "Resolution 33/1").places) == 2


def test_an_activity_tells_who_took_part_and_when(reader: Person) -> None:
    shown = panel(reader, ACTIVITIES)
    (found,) = (each for each in shown.model.things if each.title == "Burkina Faso, Malawi")
    assert found.note.startswith("Strategy or plan · 2023 年 3 月")
    assert shown.model.find(found.key).siblingAtColumn(1).data() == "para. 56"


def test_where_nothing_is_named_the_panel_says_what_was_checked(reader: Person) -> None:
    reader.window.open_location(reader.window.location._replace(edition=Edition("A/79/10", "en"), position=0))
    shown = panel(reader, registers.PUBLICATIONS)
    assert not shown.tree.isVisible()
    assert not shown.export_button.isEnabled()
    told = reader.reads(shown)
    assert told.startswith("No publication is named in this report; 2 ")
    assert told.endswith("checked.")
    assert shown.focusProxy() is shown.tree
    reader.press(Qt.Key.Key_6, CTRL)
    assert reader.focus is shown.kind


def test_another_document_brings_its_own_registers(reader: Person) -> None:
    shown = panel(reader)
    reader.window.open_location(reader.window.location._replace(edition=Edition("A/79/9", "en"), position=0))
    reader.settle()
    assert titles(shown) == ["General Assembly", "World Health Organization"]
    reader.tabs.setCurrentIndex(COUNTRIES)
    reader.trigger("back")
    assert titles(shown) == ["General Assembly", "World Health Organization"]  # not read while out of sight
    reader.tabs.setCurrentIndex(REGISTERS)
    reader.settle()
    assert titles(shown)[0] == OFFICE


# --- following it into the text


def test_a_click_opens_a_thing_and_a_click_on_a_place_marks_its_words(reader: Person) -> None:
    shown = panel(reader)
    click(reader, shown, row(shown, "Security Council"))
    assert shown.tree.isExpanded(row(shown, "Security Council"))
    assert reader.number == ""
    place = thing(shown, "Security Council").places[1]
    click(reader, shown, row(shown, "Security Council", 1))
    assert reader.number == place.number
    assert place.words in reader.marked()
    assert not reader.reader.hasFocus()
    click(reader, shown, row(shown, "Security Council"))
    assert not shown.tree.isExpanded(row(shown, "Security Council"))
    reader.trigger("next_paragraph")
    reader.trigger("back")
    assert not reader.marked()
    assert reader.number == ""


def test_enter_goes_to_the_only_place_of_a_thing_and_reads_there(reader: Person) -> None:
    shown = panel(reader, registers.FIGURES)
    assert reader.focus is shown.tree
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return)
    assert reader.number == "4"
    assert "60 多个会员国" in reader.marked()
    assert reader.reader.hasFocus()


def test_enter_opens_and_closes_a_thing_that_has_several_places(reader: Person) -> None:
    shown = panel(reader)
    reader.press(Qt.Key.Key_Home)
    reader.press(Qt.Key.Key_Return)
    assert shown.tree.isExpanded(shown.model.index(0, 0))
    assert shown.tree.isFirstColumnSpanned(0, shown.model.index(0, 0))
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return)
    assert reader.number == "1"
    assert reader.reader.hasFocus()
    shown.tree.setFocus()
    reader.press(Qt.Key.Key_Up)
    reader.press(Qt.Key.Key_Return)
    assert not shown.tree.isExpanded(shown.model.index(0, 0))


# --- finding and sorting


@pytest.mark.parametrize("words", ["KNOWTS", "ｋｎｏｗｔｓ platform", "知識中心"])
def test_the_filter_looks_into_every_column_and_every_spelling(reader: Person, words: str) -> None:
    shown = panel(reader, registers.PROGRAMMES)
    whole = titles(shown)
    shown.filter.setFocus()
    reader.write(words)
    assert titles(shown) == ["KNOWTS"]
    assert f"1 of {len(whole)}" in reader.reads(shown)
    shown.filter.clear()
    assert titles(shown) == whole


def test_a_filter_that_finds_nothing_says_so_and_what_was_open_stays_open(reader: Person) -> None:
    shown = panel(reader)
    click(reader, shown, row(shown, "Human Rights Council"))
    shown.filter.setFocus()
    reader.write("no such body")
    assert "“no such body”" in reader.reads(shown)
    shown.filter.clear()
    index = row(shown, "Human Rights Council")
    assert shown.tree.isExpanded(index)
    assert shown.tree.currentIndex().row() == index.row()
    click(reader, shown, index)
    shown.filter.setFocus()
    reader.write("human")
    shown.filter.clear()
    assert not shown.tree.isExpanded(row(shown, "Human Rights Council"))
    reader.press(Qt.Key.Key_Down)
    assert reader.focus is shown.tree


def test_captions_sort_and_a_third_click_restores_the_order(reader: Person) -> None:
    shown = panel(reader)
    watched(shown)
    header, before = shown.tree.header(), titles(shown)
    middle = QPoint(header.sectionViewportPosition(0) + 20, header.height() // 2)
    reader.click(header.viewport(), middle)
    latin = [title for title in titles(shown) if title.isascii()]
    assert latin == sorted(latin, key=str.casefold)
    assert latin != [title for title in before if title.isascii()]
    reader.click(header.viewport(), middle)
    assert [title for title in titles(shown) if title.isascii()] == latin[::-1]
    reader.click(header.viewport(), middle)
    assert titles(shown) == before
    reader.click(header.viewport(), QPoint(header.sectionViewportPosition(1) + 20, header.height() // 2))
    amounts = [len(each.places) for each in shown.model.things]
    assert amounts == sorted(amounts)


# --- all reports


def test_all_reports_are_read_together_each_in_one_language(reader: Person) -> None:
    reader.window.open_location(reader.window.location._replace(edition=Edition("A/79/9", "en"), position=0))
    shown = panel(reader)
    watched(shown)
    switch(reader, shown)
    assembly = thing(shown, "General Assembly")
    reports = Counter(place.edition for place in assembly.places)
    assert reports == {Edition("A/79/9", "en"): 2, SHIPPED: 15}
    assert "3 " in reader.reads(shown)
    shown.filter.setFocus()
    reader.write("79/9 assembly")
    assert titles(shown) == ["General Assembly"]
    shown.filter.clear()
    click(reader, shown, row(shown, "General Assembly"))
    other = next(at for at, place in enumerate(assembly.places) if place.edition == SHIPPED)
    click(reader, shown, row(shown, "General Assembly", other))
    assert reader.window.edition == SHIPPED
    assert assembly.places[other].words in reader.marked()
    assert shown.tree.isExpanded(row(shown, "General Assembly"))
    switch(reader, shown)
    assert len(thing(shown, "General Assembly").places) == 15


def test_a_report_that_arrives_meanwhile_is_counted_when_the_window_is_back(
    reader: Person, paths: Paths, tmp_path: Path
) -> None:
    shown = panel(reader)
    switch(reader, shown)
    assert "African Union" not in titles(shown)
    arrive(paths, tmp_path, "A/79/11", "en", "Report on unions", "1. The African Union met.\n")
    QApplication.sendEvent(shown, QEvent(QEvent.Type.ActivationChange))
    reader.settle()
    assert thing(shown, "African Union").places[0].report == "A/79/11"


def test_each_place_tells_its_report_where_all_are_shown(reader: Person) -> None:
    shown = panel(reader, registers.PUBLICATIONS)
    switch(reader, shown)
    assert {place.edition for each in shown.model.things for place in each.places} == {SHIPPED}
    assert all(place.report for each in shown.model.things for place in each.places)


# --- as it was left


def test_the_tab_is_there_again_after_a_night(start: Callable[[], Person]) -> None:
    person = start()
    left = titles(panel(person, registers.FIGURES))
    person.leave()
    again = start()
    assert again.tabs.currentIndex() == REGISTERS
    assert titles(survey(again).panel) == left


def test_everything_that_can_be_used_has_a_name(reader: Person) -> None:
    shown = panel(reader)
    for kind in (QComboBox, QLineEdit, QTreeView, QAbstractButton):
        for widget in shown.findChildren(kind):
            if widget.isVisible() and widget.parent() is shown:
                assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert str(row(shown, OFFICE).data(spoken)).startswith(f"{OFFICE}, UN entity")
    place = str(row(shown, OFFICE, 0).data(spoken))
    assert place.startswith("para. 1, ")
    assert "联合国毒品和犯罪问题办公室" in place


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_rows_can_be_seen_in_both_schemes(reader: Person, scheme: str) -> None:
    reader.choose(scheme)
    shown = panel(reader)
    click(reader, shown, row(shown, "Security Council"))
    index = row(shown, "Security Council", 0)
    shown.tree.scrollTo(index)
    picture = shown.tree.viewport().grab(shown.tree.visualRect(index)).toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    colors = shown.model._theme.colors
    assert {colors.hit, colors.base} <= seen
