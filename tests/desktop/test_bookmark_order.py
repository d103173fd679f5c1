"""The order of bookmarks is the reader's: moved by key and by mouse, taken back, remembered; and several at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from person import ALT, CTRL, SHIFT, Person, groups, passages
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db import anchor
from db.arrival import add
from db.library import Library
from db.notebook import Notebook
from db.paths import Paths
from db.records import Edition, Masthead
from desktop.bookmark_order import DOCUMENT, NEWEST, OWN
from desktop.bookmarks_panel import BookmarksPanel
from desktop.side import BOOKMARKS

pytestmark = pytest.mark.gui

BUILTIN = Edition("CTOC/COP/2024/2", "zh")
OTHER = Edition("A/81/2", "en")
REPORT = """Report of the Secretary-General

I. Introduction

1. The Secretariat trained forty judges and prosecutors in the capital during the first quarter of the year.

2. Experts from the region met twice to review the model law on the protection of witnesses and victims.
"""


def panel(person: Person) -> BookmarksPanel:
    return person.window.bookmarks_panel


def listed(person: Person) -> list[str]:
    return [row.number for row in passages(panel(person).list)]


def own(person: Person) -> list[str]:
    """The bookmarks on the disk, in the reader's own order."""
    return [each.first for each in sorted(person.notebook.bookmarks(), key=lambda bookmark: bookmark.rank)]


def order(person: Person, value: str) -> None:
    """Choose an order with the keys of its box."""
    box = panel(person).filter.order
    box.setFocus()
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Down, times=box.findData(value))
    assert box.currentData() == value


def to_the_row(person: Person, number: str) -> None:
    person.trigger("focus_bookmarks")
    panel(person).list.choose(listed(person).index(number))


def chosen(person: Person) -> list[str]:
    return [bookmark.first for bookmark in panel(person).chosen]


def drag(person: Person, number: str, below: bool, target: str) -> None:
    """Drag the chosen rows onto the upper or lower half of a row, as far as they are held, and let them fall."""
    view = panel(person).list
    to_the_row(person, number)
    place = view.visualRect(view.model().index(listed(person).index(target), 0))
    point = QPointF(place.center().x(), place.bottom() - 3 if below else place.top() + 3)
    nothing, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    data = QMimeData()
    move = Qt.DropAction.MoveAction
    for event in (
        QDragEnterEvent(point.toPoint(), move, data, left, nothing),
        QDragMoveEvent(point.toPoint(), move, data, left, nothing),
        QDropEvent(point, move, data, left, nothing),
    ):
        QApplication.sendEvent(view.viewport(), event)
    person.settle()


@pytest.fixture
def reader(paths: Paths, start: Callable[..., Person]) -> Person:
    """Someone with bookmarks on 60, 5 and 16, made in this order, who lists them in own order."""
    notebook = Notebook.open(paths.notebook)
    for number in ("60", "5", "16"):
        notebook.add(BUILTIN, number, number, anchor.quote(Library(paths.library).range(BUILTIN, number)))
    person = start()
    person.window.show_tab(BOOKMARKS)
    order(person, OWN)
    return person


def test_bookmarks_stand_in_the_order_they_were_made_until_they_are_moved(reader: Person) -> None:
    assert listed(reader) == ["60", "5", "16"]
    order(reader, DOCUMENT)
    assert listed(reader) == ["5", "16", "60"]
    order(reader, NEWEST)
    assert listed(reader) == ["16", "5", "60"]


def test_keys_move_the_chosen_bookmark_and_it_stays_chosen(reader: Person) -> None:
    to_the_row(reader, "60")
    reader.press(Qt.Key.Key_Down, ALT)
    assert (listed(reader), chosen(reader)) == (["5", "60", "16"], ["60"])
    assert "2" in reader.said
    assert "3" in reader.said
    reader.press(Qt.Key.Key_End, ALT)
    assert (listed(reader), chosen(reader)) == (["5", "16", "60"], ["60"])
    reader.press(Qt.Key.Key_Down, ALT)
    assert listed(reader) == ["5", "16", "60"]
    reader.press(Qt.Key.Key_Home, ALT)
    assert (listed(reader), own(reader)) == (["60", "5", "16"], ["60", "5", "16"])
    reader.press(Qt.Key.Key_Down, ALT)
    reader.press(Qt.Key.Key_Up, ALT)
    assert own(reader) == ["60", "5", "16"]
    assert reader.focus is panel(reader).list
    assert reader.number == ""  # the text did not move along


def test_every_move_is_a_step_of_undo(reader: Person) -> None:
    to_the_row(reader, "60")
    reader.press(Qt.Key.Key_Down, ALT, times=2)
    reader.press(Qt.Key.Key_Z, CTRL)
    assert listed(reader) == ["5", "60", "16"]
    reader.press(Qt.Key.Key_Z, CTRL)
    assert listed(reader) == ["60", "5", "16"]
    reader.press(Qt.Key.Key_Y, CTRL)
    assert listed(reader) == own(reader) == ["5", "60", "16"]


def test_elsewhere_the_same_keys_move_on_in_the_text(reader: Person) -> None:
    order(reader, DOCUMENT)
    to_the_row(reader, "16")
    reader.go_to("16")
    reader.trigger("focus_bookmarks")
    reader.press(Qt.Key.Key_Down, ALT)
    assert (reader.number, own(reader)) == ("17", ["60", "5", "16"])


@pytest.mark.parametrize(
    ("number", "below", "target", "expected"),
    [
        ("60", True, "16", ["5", "16", "60"]),
        ("60", False, "16", ["5", "60", "16"]),
        ("16", False, "60", ["16", "60", "5"]),
        ("5", True, "5", ["60", "5", "16"]),
    ],
)
def test_a_row_is_dropped_where_the_line_shows(
    reader: Person, monkeypatch: pytest.MonkeyPatch, number: str, below: bool, target: str, expected: list[str]
) -> None:
    source = panel(reader).list
    for kind in (QDragEnterEvent, QDragMoveEvent, QDropEvent):
        monkeypatch.setattr(kind, "source", lambda _event: source)  # only the window system can tell
    drag(reader, number, below, target)
    assert listed(reader) == own(reader) == expected
    assert chosen(reader) == [number]


def test_what_is_dropped_from_elsewhere_moves_nothing(reader: Person) -> None:
    drag(reader, "60", True, "16")
    assert listed(reader) == own(reader) == ["60", "5", "16"]


def test_a_bookmark_is_moved_among_those_that_the_filter_leaves(reader: Person) -> None:
    for bookmark in reader.notebook.bookmarks():
        if bookmark.first != "5":
            reader.notebook.change(bookmark.id, labels=["agenda"])
    panel(reader).reload()
    reader.settle()
    to_the_row(reader, "5")
    reader.press(Qt.Key.Key_Home, ALT)
    reader.click(panel(reader).filter.more)
    panel(reader).filter.label.setFocus()
    reader.press(Qt.Key.Key_Down)
    assert listed(reader) == ["60", "16"]
    to_the_row(reader, "16")
    reader.press(Qt.Key.Key_Up, ALT)
    assert listed(reader) == ["16", "60"]
    assert own(reader) == ["5", "16", "60"]


def test_order_and_scope_are_remembered(reader: Person, start: Callable[..., Person]) -> None:
    to_the_row(reader, "60")
    reader.press(Qt.Key.Key_End, ALT)
    reader.click(panel(reader).filter.everywhere)
    reader.leave()
    again = start()
    assert panel(again).filter.chosen_order == OWN
    assert panel(again).filter.everywhere.isChecked()
    assert listed(again) == ["5", "16", "60"]


@pytest.fixture
def delegate(paths: Paths, tmp_path: Path, start: Callable[..., Person]) -> Person:
    """Someone with an agenda: bookmarks in two reports that are held, and in one that is not."""
    file = tmp_path / "report.txt"
    file.write_text(REPORT, encoding="utf-8")
    add(paths.library, str(file), Masthead(symbol=OTHER.symbol, language="en", title="Training of judges"))
    notebook, library = Notebook.open(paths.notebook), Library(paths.library)
    for number in ("4", "5"):
        notebook.add(BUILTIN, number, number, anchor.quote(library.range(BUILTIN, number)))
    notebook.add(OTHER, "2", "2", anchor.quote(library.range(OTHER, "2")))
    notebook.add(Edition("A/99/9", "en"), "7", "7", "words of a report that is gone")
    person = start()
    person.go_to("CTOC/COP/2024/2, para. 3")
    person.window.show_tab(BOOKMARKS)
    person.click(panel(person).filter.everywhere)
    order(person, OWN)
    return person


def test_an_agenda_runs_across_reports_and_names_them(delegate: Person) -> None:
    assert groups(panel(delegate).list) == []
    said = [row.above for row in passages(panel(delegate).list)]
    assert said == ["CTOC/COP/2024/2", "CTOC/COP/2024/2", "A/81/2", "A/99/9 · 所在报告不在文库中"]
    to_the_row(delegate, "2")
    delegate.press(Qt.Key.Key_Home, ALT)
    assert listed(delegate) == own(delegate) == ["2", "4", "5", "7"]
    assert [bookmark.first for bookmark in panel(delegate).listed] == ["2", "4", "5", "7"]


def test_bookmarks_of_other_reports_say_that_they_no_longer_fit(delegate: Person) -> None:
    first = anchor.quote(delegate.library.range(OTHER, "1"))
    for number, quote in (("1", "words that are nowhere in that report"), ("7", first)):
        delegate.notebook.add(OTHER, number, number, quote)
    panel(delegate).reload()
    delegate.settle()
    order(delegate, DOCUMENT)
    rows = {row.key: row for row in passages(panel(delegate).list)}
    said = {
        bookmark.first: (rows[bookmark.id].number, rows[bookmark.id].above)
        for bookmark in delegate.notebook.bookmarks(OTHER)
    }
    assert said == {"1": ("1", "文中已无此段"), "2": ("2", ""), "7": ("1", "已移位，原为第 7 段")}
    delegate.choose("en")
    (row,) = (row for row in passages(panel(delegate).list) if "nowhere" in row.text)
    assert row.above == "no longer in the text"


def test_one_whose_report_is_not_held_can_be_put_elsewhere(delegate: Person) -> None:
    delegate.go_to("6")
    to_the_row(delegate, "7")
    assert panel(delegate).reanchoring.isVisible()
    delegate.click(panel(delegate).reanchoring.place)
    assert listed(delegate) == ["4", "5", "2", "6"]
    assert not panel(delegate).reanchoring.isVisible()


def test_what_is_listed_is_told_when_it_changes(delegate: Person) -> None:
    seen: list[list[str]] = []
    panel(delegate).listed_changed.connect(lambda: seen.append([each.first for each in panel(delegate).listed]))
    order(delegate, DOCUMENT)
    delegate.click(panel(delegate).filter.everywhere)
    panel(delegate).filter.words.setText("nothing at all")
    assert seen[-3:] == [["2", "7", "4", "5"], ["4", "5"], []]


def test_several_are_moved_together(reader: Person) -> None:
    to_the_row(reader, "60")
    reader.press(Qt.Key.Key_Down, SHIFT)
    assert chosen(reader) == ["60", "5"]
    reader.press(Qt.Key.Key_Down, ALT)
    assert listed(reader) == own(reader) == ["16", "60", "5"]
    assert chosen(reader) == ["60", "5"]


def test_several_are_labelled_coloured_and_removed_and_it_is_said_once(reader: Person) -> None:
    to_the_row(reader, "60")
    reader.press(Qt.Key.Key_Down, SHIFT)
    assert panel(reader).several.isVisible()
    assert not panel(reader).details.isVisible()
    reader.write("2")
    assert sorted((each.first, each.color) for each in reader.notebook.bookmarks()) == [
        ("16", ""),
        ("5", "green"),
        ("60", "green"),
    ]
    panel(reader).several.labels.setFocus()
    reader.write("agenda, urgent")
    reader.press(Qt.Key.Key_Return)
    assert sorted(each.labels for each in reader.notebook.bookmarks()) == [(), *[("agenda", "urgent")] * 2]
    assert chosen(reader) == ["60", "5"]
    reader.trigger("focus_bookmarks")
    reader.press(Qt.Key.Key_Delete)
    assert listed(reader) == ["16"]
    assert "2" in reader.said
    reader.press(Qt.Key.Key_Z, CTRL, times=2)
    assert listed(reader) == ["60", "5", "16"]


def test_a_click_with_a_modifier_chooses_and_does_not_lead_away(reader: Person) -> None:
    to_the_row(reader, "60")
    before = reader.number
    view = panel(reader).list
    point = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CTRL, QPoint(point))
    reader.settle()
    assert chosen(reader) == ["60", "16"]
    assert reader.number == before


def test_several_are_cited_in_one_and_copied_with_their_words(delegate: Person) -> None:
    delegate.trigger("focus_bookmarks")
    panel(delegate).list.choose(0)
    delegate.press(Qt.Key.Key_End, SHIFT)
    delegate.press(Qt.Key.Key_C, CTRL | SHIFT)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "CTOC/COP/2024/2，第4和5段；A/81/2，第2段；A/99/9，第7段"
    delegate.press(Qt.Key.Key_C, CTRL)
    quotes = clipboard.text().split("\n\n")
    assert quotes[2].startswith("Experts from the region met twice")
    assert quotes[2].endswith("(A/81/2, para. 2)")
    assert quotes[3] == "words of a report that is gone (A/99/9, para. 7)"
    assert clipboard.mimeData().html().count("<blockquote") == 4
