"""Searching as one types: the results are those of a plain search, and reading goes on where it was left."""

from __future__ import annotations

import threading
from itertools import groupby
from pathlib import Path

import pytest
from person import CTRL, SHIFT, Person, groups, passages
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QLabel

from db import search
from db.errors import GivenUp
from db.library import heading_path
from db.records import Results
from desktop import roles
from desktop.passage_list import Passage
from desktop.side import BOOKMARKS, COUNTRIES, SEARCH

pytestmark = pytest.mark.gui


def occurrences(person: Person, word: str) -> list[tuple[int, int]]:
    """Every place of a word in the report, found letter by letter."""
    return [
        (paragraph.position, start)
        for paragraph in person.body.paragraphs
        for start in range(len(paragraph.text))
        if paragraph.text.startswith(word, start)
    ]


def here(person: Person) -> tuple[int, int]:
    """The occurrence that is open: its paragraph, and its place in it as the text shows it."""
    plain = QTextCharFormat.UnderlineStyle.NoUnderline
    (now,) = (mark for mark in person.marks() if mark.format.underlineStyle() != plain)
    start = now.cursor.selectionStart() - now.cursor.block().position()
    return person.reader.current, start - now.cursor.block().text().index("\t") - 1


def links(person: Person) -> QLabel:
    """The label with queries to try."""
    (label,) = (each for each in person.window.search_panel.findChildren(QLabel) if "<a href" in each.text())
    assert label.isVisible()
    return label


@pytest.mark.parametrize("word", ["海地", "贩", "TRACK4TIP", "TRACK", "、", "CTOC/COP/WG.4/2023/2"])
def test_every_occurrence_is_a_row_and_nothing_else_is(person: Person, word: str) -> None:
    person.search(word)
    places = occurrences(person, word)
    found = passages(person.window.search_panel.list)
    assert [(row.location.position, row.location.start) for row in found] == places
    for row in found:
        (mark,) = row.marks
        assert row.text[slice(*mark)] == word
        assert row.number == person.body.paragraphs[row.location.position].number
    results = person.window.search_panel.results
    assert results is not None
    paragraphs = len({position for position, _ in places})
    assert (results.total_occurrences, results.total_paragraphs) == (len(places), paragraphs)
    count = person.reads(person.window.search_panel).splitlines()[0]
    assert str(len(places)) in count
    assert str(paragraphs) in count
    assert person.tabs.tabText(SEARCH).endswith(f" {len(places)}")


def test_results_are_grouped_by_heading(person: Person) -> None:
    person.search("毒品")
    expected: list[str | int] = []
    for section, places in groupby(
        occurrences(person, "毒品"), key=lambda place: person.body.paragraphs[place[0]].section
    ):
        positions = [position for position, _ in places]
        expected += [" › ".join(heading_path(person.body.sections, section)[-2:]), *positions]
    shown = person.window.search_panel.list.rows
    assert [row.location.position if isinstance(row, Passage) else row.title for row in shown] == expected
    assert sum(int(group.count) for group in groups(person.window.search_panel.list)) == len(
        occurrences(person, "毒品")
    )


def test_the_contents_show_how_often_it_occurs_under_each_heading(person: Person) -> None:
    model = person.window.contents.model
    assert person.window.contents.tree.isColumnHidden(1)
    person.search("海地")
    places = occurrences(person, "海地")
    for section in person.body.sections:
        inside = sum(section.start <= position < section.stop for position, _ in places)
        assert model.at(section.place).data(roles.COUNTS)[0] == inside
    assert not person.window.contents.tree.isColumnHidden(1)
    person.press(Qt.Key.Key_Escape)
    assert person.window.contents.tree.isColumnHidden(1)


def test_every_hit_in_view_is_marked_in_the_text(person: Person) -> None:
    person.search("贩运")
    for number in ("1", "40", "91"):
        person.go_to(number)
        marks = person.marked()
        assert set(marks) == {"贩运"}
        top, bottom = person.height_of(number), person.reader.viewport().height()
        assert 0 <= top < bottom
        assert len(marks) >= person.paragraph(number).text.count("贩运")
    person.press(Qt.Key.Key_Escape)
    assert not person.marked()


def test_stepping_goes_through_every_occurrence_and_round(person: Person) -> None:
    places = occurrences(person, "海地")
    person.search("海地")
    for place in [*places, places[0]]:
        person.press(Qt.Key.Key_F3)
        assert here(person) == place
    for place in [places[-1], *reversed(places[:-1])]:
        person.press(Qt.Key.Key_F3, SHIFT)
        assert here(person) == place
    assert person.window.search_panel.place == (1, len(places))
    assert person.focus is person.window.search_box


def test_enter_in_the_box_steps_on_and_shift_enter_back(person: Person) -> None:
    places = occurrences(person, "海地")
    person.search("海地")
    person.press(Qt.Key.Key_Return, times=2)
    assert here(person) == places[1]
    person.press(Qt.Key.Key_Return, SHIFT)
    assert here(person) == places[0]


def test_stepping_begins_at_the_paragraph_being_read(person: Person) -> None:
    places = occurrences(person, "贩运")
    person.go_to("60")
    person.search("贩运")
    person.trigger("next_hit")
    assert here(person) == next(place for place in places if place[0] >= 59)
    person.press(Qt.Key.Key_Escape)
    person.search("贩运")
    person.trigger("previous_hit")
    assert here(person) == [place for place in places if place[0] < 59][-1]


def test_the_results_are_walked_through_without_being_lost(person: Person) -> None:
    places = occurrences(person, "海地")
    person.search("海地")
    person.press(Qt.Key.Key_Down)
    results = person.window.search_panel.list
    assert person.focus is results
    for place in places:
        assert here(person) == place
        assert person.focus is results
        assert len(passages(results)) == len(places)
        person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    assert person.reader.hasFocus()
    assert here(person) == places[-1]


def test_going_to_the_results_again_stays_at_the_open_one(person: Person) -> None:
    places = occurrences(person, "海地")
    person.search("海地")
    person.press(Qt.Key.Key_F3, times=3)
    person.press(Qt.Key.Key_Down)
    assert person.focus is person.window.search_panel.list
    assert here(person) == places[2]
    person.press(Qt.Key.Key_Down)
    assert here(person) == places[3]


def test_another_query_opens_nothing_by_itself(person: Person) -> None:
    person.search("海地")
    person.press(Qt.Key.Key_F3)
    before = person.number
    person.press(Qt.Key.Key_Backspace)
    assert (person.window.search_box.text(), person.number) == ("海", before)
    plain = QTextCharFormat.UnderlineStyle.NoUnderline
    assert {mark.format.underlineStyle() for mark in person.marks()} == {plain}


def test_a_key_that_moves_nothing_in_the_results_leaves_the_reading_alone(person: Person) -> None:
    person.search("海地")
    person.press(Qt.Key.Key_Down)
    bar = person.reader.verticalScrollBar()
    bar.setValue(bar.value() + 2000)
    scrolled = bar.value()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Shift, Qt.Key.Key_Home):
        person.press(key)
        assert bar.value() == scrolled


def test_escape_returns_to_where_reading_was(person: Person) -> None:
    person.go_to("33")
    bar = person.reader.verticalScrollBar()
    bar.setValue(bar.value() + 13)
    scrolled = bar.value()
    person.window.show_tab(BOOKMARKS)
    person.search("海地")
    assert person.tabs.currentIndex() == SEARCH
    person.press(Qt.Key.Key_F3, times=3)
    assert bar.value() != scrolled
    person.press(Qt.Key.Key_Escape)
    assert (person.number, bar.value()) == ("33", scrolled)
    assert person.window.search_box.text() == ""
    assert not passages(person.window.search_panel.list)
    assert person.tabs.currentIndex() == BOOKMARKS
    assert person.focus is person.reader


def test_escape_in_the_text_ends_the_search_too(person: Person) -> None:
    person.go_to("33")
    person.search("海地")
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Escape)
    assert (person.number, person.window.search_box.text()) == ("33", "")


def test_clearing_the_box_keeps_the_place_and_shows_no_results(person: Person) -> None:
    person.search("海地")
    person.press(Qt.Key.Key_F3)
    there = person.number
    person.trigger("focus_search")
    person.press(Qt.Key.Key_Delete)
    assert person.number == there
    assert not person.marked()
    assert not passages(person.window.search_panel.list)
    assert not person.action("next_hit").isEnabled()


def test_nothing_found_offers_what_would_be(person: Person) -> None:
    person.search("海地 独角兽")
    assert not passages(person.window.search_panel.list)
    assert "独角兽" in person.reads(person.window.search_panel)
    count = len({position for position, _ in occurrences(person, "海地")})
    assert f'<a href="alone:海地">海地</a>&nbsp;({count})' in links(person).text()
    links(person).setFocus()
    person.press(Qt.Key.Key_Tab)
    person.press(Qt.Key.Key_Return)
    assert person.window.search_box.text() == "海地"
    assert len(passages(person.window.search_panel.list)) == len(occurrences(person, "海地"))


def test_nothing_found_at_all_says_what_to_try(person: Person) -> None:
    person.search("龘")
    told = person.reads(person.window.search_panel).splitlines()
    assert "龘" in told[0]
    assert told[1]
    assert person.reader.current == -1


def test_what_an_input_method_is_composing_is_not_searched(person: Person) -> None:
    person.trigger("focus_search")
    person.compose("hai'di")
    assert not person.window.busy
    assert person.window.search_panel.results is None
    person.compose("", "海地")
    person.settle()
    assert len(passages(person.window.search_panel.list)) == len(occurrences(person, "海地"))


def test_enter_that_ends_a_composition_does_not_step(person: Person) -> None:
    person.search("海地")
    person.compose("li'bi'ya")
    person.press(Qt.Key.Key_Return)
    assert person.reader.current == -1
    person.compose("", "和利比亚")
    person.settle()
    assert [row.number for row in passages(person.window.search_panel.list)] == ["25"]


def test_of_keys_that_come_quickly_only_the_newest_query_is_answered(person: Person) -> None:
    answered: list[str] = []
    person.window.search_panel.asking.answered.connect(lambda results: answered.append(results.query))
    person.trigger("focus_search")
    for character in "海地和利比亚":
        person.compose("", character)
    person.settle()
    assert answered == ["海地和利比亚"]


def test_an_answer_that_comes_late_is_dropped_and_its_search_given_up(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = search.Enquiry.first
    newer_is_done = threading.Event()
    answered: list[str] = []
    ended: list[type[Exception]] = []

    def slow_at_first(enquiry: search.Enquiry, limit: int, order: str) -> Results:
        if enquiry.typed == "海":
            assert newer_is_done.wait(10)
            try:
                return first(enquiry, limit, order)
            except GivenUp:
                ended.append(GivenUp)
                raise
        return first(enquiry, limit, order)

    def note(results: Results) -> None:
        answered.append(results.query)
        newer_is_done.set()

    monkeypatch.setattr(search.Enquiry, "first", slow_at_first)
    person.window.search_panel.asking.answered.connect(note)
    person.trigger("focus_search")
    person.compose("", "海")
    person.qtbot.waitUntil(lambda: not person.window.search_panel.asking.waiting)
    person.compose("", "地")
    person.settle()
    assert answered == ["海地"]
    assert ended == [GivenUp]


def test_letters_typed_into_the_box_are_letters(person: Person) -> None:
    person.go_to("5")
    person.trigger("focus_search")
    person.write("bnjk")
    assert person.window.search_box.text() == "bnjk"
    assert (person.number, person.notebook.bookmarks()) == ("5", ())


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_F])
def test_the_box_is_reached_from_anywhere(person: Person, key: Qt.Key) -> None:
    box = person.window.search_box
    person.go_to("5")
    person.trigger("bookmark")
    person.search("海地")
    for place in ("focus_text", "focus_contents", "focus_results", "focus_countries", "focus_bookmarks", "focus_goto"):
        person.trigger(place)
        assert person.focus is not box, place
        person.press(key, CTRL)
        assert person.focus is box
        assert box.selectedText() == "海地"


def test_a_hidden_side_panel_comes_back_with_results(person: Person) -> None:
    person.trigger("show_side")
    assert not person.window.search_panel.isVisible()
    person.search("海地")
    assert person.window.search_panel.isVisible()
    assert person.action("show_side").isChecked()


def test_a_library_that_breaks_while_reading_is_a_sentence_in_the_panel(person: Person) -> None:
    person.search("海地")
    Path(person.paths.library).write_bytes(b"Nobody's database." * 4000)
    person.search("利比亚")
    assert not passages(person.window.search_panel.list)
    assert person.reads(person.window.search_panel).splitlines()[0]
    person.press(Qt.Key.Key_Escape)
    person.window.show_tab(COUNTRIES)
