"""The contents beside the text: every heading with its paragraphs; it jumps, follows the reading and narrows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from person import Person
from PySide6.QtCore import QModelIndex, Qt

from db.records import Section
from desktop.contents_panel import RANGE

pytestmark = pytest.mark.gui


def rows(person: Person, above: QModelIndex | None = None) -> Iterator[QModelIndex]:
    """Every row of the tree that is open to view, from the top."""
    tree, model = person.window.contents.tree, person.window.contents.model
    above = above or QModelIndex()
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        yield index
        if tree.isExpanded(index):
            yield from rows(person, index)


def seen(person: Person) -> list[tuple[str, str]]:
    """Captions and ranges as they stand in the tree."""
    return [(index.data(), index.siblingAtColumn(RANGE).data()) for index in rows(person)]


def expected(section: Section) -> tuple[str, str]:
    caption = f"{section.number}. {section.title}" if section.number else section.title
    return caption, section.first if section.first == section.last else f"{section.first}–{section.last}"


def chosen(person: Person) -> int | None:
    index = person.window.contents.tree.currentIndex()
    return int(index.internalId()) if index.isValid() else None


def test_every_heading_is_shown_with_its_range_of_paragraphs(person: Person) -> None:
    assert seen(person) == [expected(section) for section in person.body.sections]
    assert len(seen(person)) == 25
    assert ("B. 通过技术合作促进和支持实施《禁止贩运人口议定书》", "55–86") in seen(person)


def test_a_click_on_any_heading_brings_it_to_the_top_of_the_text(person: Person) -> None:
    tree, model = person.window.contents.tree, person.window.contents.model
    captions = {
        section.place: f"{section.number}.\u2002{section.title}" if section.number else section.title
        for section in person.body.sections
    }
    places = []
    for section in person.body.sections:
        index = model.at(section.place)
        tree.scrollTo(index)
        person.click(tree.viewport(), tree.visualRect(index).center())
        assert person.reader.current == section.start
        block = person.reader.cursorForPosition(person.reader.viewport().rect().topLeft()).block()
        places.append(next(each.text() for each in (block, block.next(), block.next().next()) if each.text()))
        assert captions[section.place] in (block.text(), block.next().text())
    assert len(places) == 25


def test_enter_on_a_heading_jumps(person: Person) -> None:
    person.trigger("focus_contents")
    person.press(Qt.Key.Key_Down, times=2)
    person.press(Qt.Key.Key_Return)
    assert person.number == person.section("二").first


def test_the_contents_follow_the_reading(person: Person) -> None:
    tree = person.window.contents.tree
    person.window.resize(1366, 400)
    person.qtbot.waitUntil(lambda: tree.verticalScrollBar().maximum() > 0)
    person.trigger("focus_text")
    visited = []
    for _ in range(200):
        before = person.reader.verticalScrollBar().value()
        person.press(Qt.Key.Key_PageDown)
        if person.reader.verticalScrollBar().value() == before:
            break
        assert chosen(person) == person.body.paragraphs[person.reader.current].section
        assert tree.viewport().rect().contains(tree.visualRect(tree.currentIndex()).center())
        visited.append(person.reader.current)
    assert visited == sorted(visited)
    assert len({person.body.paragraphs[position].section for position in visited}) > 10
    person.press(Qt.Key.Key_Home)
    assert (person.reader.current, chosen(person)) == (-1, None)


def test_the_filter_shows_the_headings_with_these_words_and_those_above(person: Person) -> None:
    wanted = next(section for section in person.body.sections if section.title == "安全理事会")
    person.go_to("90")
    person.window.contents.filter.setFocus()
    person.write("安全理")
    path = [wanted]
    while path[0].parent is not None:
        path.insert(0, person.body.sections[path[0].parent])
    assert seen(person) == [expected(section) for section in path]
    assert not person.reads(person.window.contents)
    person.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.press(Qt.Key.Key_Delete)
    assert len(seen(person)) == 25
    assert chosen(person) == person.section("三").place


def test_the_filter_says_when_no_heading_has_the_words(person: Person) -> None:
    person.window.contents.filter.setFocus()
    person.write("独角兽")
    assert seen(person) == []
    assert person.reads(person.window.contents)
    assert person.reader.current == -1


def test_a_narrowed_tree_still_follows_and_jumps(person: Person) -> None:
    person.window.contents.filter.setFocus()
    person.write("结论")
    person.go_to("3")
    assert chosen(person) is None
    person.go_to("90")
    assert chosen(person) == person.section("三").place
    index = person.window.contents.model.at(person.section("三").place)
    person.click(person.window.contents.tree.viewport(), person.window.contents.tree.visualRect(index).center())
    assert person.number == "87"
