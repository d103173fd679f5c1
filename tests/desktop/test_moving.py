"""Getting to a place and back: the go-to box, links, history, paragraph by paragraph, text size."""

from __future__ import annotations

import pytest
from person import ALT, CTRL, Person
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QLabel

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("55", "55"),
        ("第55段", "55"),
        ("55-57", "55"),
        (" 55 ", "55"),
        ("CTOC/COP/2024/2，第7段", "7"),
        ("ctoc/cop/2024/2, para. 7", "7"),
        ("CTOC/COP/2024/2, par. 90 à 200", "90"),
    ],
)
def test_the_go_to_box_finds_a_place(person: Person, typed: str, number: str) -> None:
    person.go_to(typed)
    assert person.number == number
    assert 0 <= person.height_of(number) < person.reader.viewport().height() / 2
    assert person.focus is person.reader


@pytest.mark.parametrize("typed", ["92", "500", "第92段", "CTOC/COP/2024/2，第92段"])
def test_a_number_that_is_not_there_is_said_and_changes_nothing(person: Person, typed: str) -> None:
    person.go_to("30")
    scrolled = person.reader.verticalScrollBar().value()
    person.go_to(typed)
    assert ("500" if typed == "500" else "92") in person.said
    assert {"1", "91"} <= set(person.said.replace("。", " ").split())
    assert (person.number, person.reader.verticalScrollBar().value()) == ("30", scrolled)
    person.trigger("back")
    assert person.reader.current == -1


def test_what_names_no_place_is_said(person: Person) -> None:
    person.go_to("独角兽")
    assert "独角兽" in person.said
    assert person.reader.current == -1
    assert not person.action("back").isEnabled()
    assert person.focus is person.window.go_to_box
    assert person.window.go_to_box.selectedText() == "独角兽"


def test_a_document_that_is_not_held_is_said_with_its_address(person: Person) -> None:
    person.go_to("A/RES/77/236, para. 3")
    assert "https://docs.un.org/en/A/RES/77/236" in person.said
    assert person.reader.current == -1


def test_escape_leaves_the_go_to_box(person: Person) -> None:
    person.trigger("focus_goto")
    person.write("5")
    person.press(Qt.Key.Key_Escape)
    assert (person.window.go_to_box.text(), person.reader.current) == ("", -1)
    assert person.focus is person.reader


def test_a_link_to_a_section_jumps_there(person: Person) -> None:
    person.go_to("25")
    (link,) = (each for each in person.body.references if each.position == 24)
    assert link.kind == "section"
    person.click_words(person.paragraph("25").text[link.start : link.end], "25")
    assert person.number == person.section("二", "B", "2").first
    person.trigger("back")
    assert person.number == "25"


def test_a_link_to_a_document_that_is_not_held_says_its_address(person: Person) -> None:
    person.go_to("8")
    person.click_words("CTOC/COP/WG.4/2023/2", "8")
    assert "https://docs.un.org/zh/CTOC/COP/WG.4/2023/2" in person.said
    assert person.number == "8"


def test_back_and_forward_go_over_every_jump(person: Person) -> None:
    def jump_to_heading() -> None:
        tree = person.window.contents.tree
        index = person.window.contents.model.at(person.section("三").place)
        tree.scrollTo(index)
        person.click(tree.viewport(), tree.visualRect(index).center())

    def jump_to_country() -> None:
        person.window.open_country("HTI")
        person.settle()
        person.window.country_panel.page.passages.choose_first()

    def jump_to_bookmark() -> None:
        person.window.bookmarks_panel.list.choose_first()

    def jump_to_hit() -> None:
        person.search("安道尔")
        person.press(Qt.Key.Key_Return)

    def jump_by_link() -> None:
        person.go_to("25")
        person.click_words("B.2", "25")

    person.go_to("60")
    person.trigger("bookmark")
    stops = ["60"]
    for jump, number in (
        (jump_to_heading, "87"),
        (jump_to_country, None),
        (jump_to_bookmark, "60"),
        (jump_to_hit, "2"),
        (jump_by_link, "57"),
    ):
        jump()
        assert number in (None, person.number)
        stops.append(person.number)
    stops.insert(-1, "25")  # the link stands there
    for number in reversed(["", *stops[:-1]]):
        person.press(Qt.Key.Key_Left, ALT)
        assert person.number == number
    assert not person.action("back").isEnabled()
    for number in stops:
        person.press(Qt.Key.Key_Right, ALT)
        assert person.number == number
    assert not person.action("forward").isEnabled()


def test_back_returns_to_what_was_read_not_to_where_the_last_jump_went(person: Person) -> None:
    person.go_to("10")
    person.press(Qt.Key.Key_J, times=4)
    person.go_to("80")
    person.press(Qt.Key.Key_Left, ALT)
    assert person.number == "14"


@pytest.mark.parametrize("word", ["海地", "贩运"])
def test_stepping_through_hits_is_one_jump(person: Person, word: str) -> None:
    assert ("贩运" in person.paragraph("40").text, "海地" in person.paragraph("40").text) == (True, False)
    person.go_to("40")
    person.search(word)
    for _ in range(6):
        person.trigger("next_hit")
    person.trigger("back")
    assert person.number == "40"


def test_paragraph_by_paragraph(person: Person) -> None:
    person.trigger("focus_text")
    person.press(Qt.Key.Key_J, times=3)
    assert person.number == "3"
    person.press(Qt.Key.Key_K)
    assert person.number == "2"
    person.press(Qt.Key.Key_Down, ALT)
    person.press(Qt.Key.Key_Down, ALT)
    assert person.number == "4"
    person.press(Qt.Key.Key_Up, ALT)
    assert person.number == "3"
    person.press(Qt.Key.Key_K, times=10)
    assert person.number == "1"


def turn_wheel(person: Person, by: int, modifiers: Qt.KeyboardModifier) -> None:
    view = person.reader.viewport()
    middle = QPointF(view.rect().center())
    event = QWheelEvent(
        middle,
        view.mapToGlobal(middle),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(view, event)


def test_the_wheel_scrolls(person: Person) -> None:
    turn_wheel(person, -120, Qt.KeyboardModifier.NoModifier)
    assert person.reader.verticalScrollBar().value() > 0
    assert person.reader.text_size == 16


def test_text_grows_and_shrinks_around_the_paragraph_being_read(person: Person) -> None:
    person.go_to("50")
    height = person.height_of("50")
    for key, size in ((Qt.Key.Key_Plus, 17), (Qt.Key.Key_Equal, 18), (Qt.Key.Key_Minus, 17), (Qt.Key.Key_0, 16)):
        person.press(key, CTRL)
        assert person.reader.text_size == size
        assert abs(person.height_of("50") - height) <= 1
    for by, size in ((120, 17), (120, 18), (-120, 17)):
        turn_wheel(person, by, CTRL)
        assert person.reader.text_size == size
        assert abs(person.height_of("50") - height) <= 1
    assert person.number == "50"


def test_text_has_a_smallest_and_a_largest_size(person: Person) -> None:
    for _ in range(60):
        person.trigger("smaller")
    assert person.reader.text_size == 12
    for _ in range(60):
        person.trigger("larger")
    assert person.reader.text_size == 40


def test_a_narrower_window_keeps_the_paragraph_in_place(person: Person) -> None:
    person.go_to("50")
    height = person.height_of("50")
    person.trigger("show_contents")
    person.window.resize(1000, 768)
    person.qtbot.waitUntil(lambda: person.window.width() == 1000)
    assert person.number == "50"
    assert abs(person.height_of("50") - height) <= 1


def test_the_end_key_shows_the_last_paragraph(person: Person) -> None:
    person.trigger("focus_text")
    person.press(Qt.Key.Key_End)
    assert 0 <= person.height_of("91") <= person.reader.viewport().height()
    person.press(Qt.Key.Key_Home)
    assert person.reader.current == -1


@pytest.mark.parametrize("width", [790, 1000, 1366, 1500])
def test_the_scroll_bar_ends_where_the_text_ends(person: Person, width: int) -> None:
    person.window.resize(width, 700)
    person.qtbot.waitUntil(lambda: person.window.width() == width)
    person.go_to("91")
    height = person.reader.document().size().height() - person.reader.viewport().height()
    assert abs(person.reader.verticalScrollBar().maximum() - height) <= 1


def test_headings_that_do_not_fit_below_the_text_show_the_innermost(person: Person) -> None:
    person.go_to("12")
    (path,) = (label for label in person.window.statusBar().findChildren(QLabel) if "›" in label.text())
    whole = path.text()
    person.window.statusBar().setFixedWidth(420)
    person.qtbot.waitUntil(lambda: path.text() != whole)
    assert path.text().startswith("…")
    assert path.text().endswith(whole.rpartition(" › ")[2])
    assert path.toolTip() == whole
