"""Two languages of one document side by side, as a person reads them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pairing import EARLIER, SYMBOL, Pairing, bookmarked, bring_in, star
from person import ALT, CTRL, SHIFT, Person
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolButton

from db.paths import Paths
from db.records import Edition
from desktop.navigation import Location
from desktop.reader import Reader

pytestmark = pytest.mark.gui

MISSING = ("5", "14", "15", "91")
_SENTENCE = "The Office told the States of its work against trafficking in persons, as paragraph {number} says. "
ENGLISH = "Report by the Secretariat\n\n" + "\n\n".join(
    f"{number}. " + _SENTENCE.format(number=number) * (1 + number % 7)
    for number in range(1, 92)
    if str(number) not in MISSING
)


def numbered(*numbers: int) -> list[tuple[str, str]]:
    return [(f"{number}.\t", f"{number}.\t") for number in numbers]


PRESENT = [number for number in range(1, 92) if str(number) not in MISSING]


@pytest.fixture
def english(paths: Paths, start: Callable[[], Person]) -> Pairing:
    """Someone whose library has the report in English too, some paragraphs missing."""
    bring_in(paths, ENGLISH, SYMBOL, "en")
    return Pairing(start())


def test_the_other_language_opens_beside_and_closes(english: Pairing) -> None:
    person = english.person
    person.go_to("40")
    height = person.height_of("40")
    english.open()
    assert "trafficking in persons, as paragraph 40 says" in english.says(english.right)
    assert (english.left.current, person.height_of("40")) == (39, height)
    assert english.captions()[0] == f"{SYMBOL} · 中文"
    english.open()
    assert english.halves is None
    assert (person.number, person.height_of("40")) == ("40", height)
    assert "—" not in [block.text()[:1] for block in person.blocks()]
    assert person.reader.isVisible()


def test_paragraphs_of_one_number_begin_at_one_height(english: Pairing) -> None:
    english.open()
    for width in (1366, 1100, 1800):
        english.person.window.resize(width, 768)
        english.person.qtbot.waitUntil(lambda width=width: english.person.window.width() == width)
        english.settle()
        assert english.aligned(*numbered(*PRESENT))
    english.person.trigger("larger")
    english.settle()
    assert english.right.text_size == english.left.text_size
    assert english.aligned(*numbered(*PRESENT))
    english.person.choose("dark")
    english.settle()
    assert english.aligned(*numbered(*PRESENT))


def test_a_heading_stays_right_above_its_paragraph(english: Pairing) -> None:
    person = english.person
    headings = [("二.", "5.\t"), ("有组织犯罪公约缔约方会议", "7.\t"), ("安全理事会", "23.\t")]
    alone = [english.between(person.reader, *each) for each in headings]
    english.open()
    assert [english.between(english.left, *each) for each in headings] == pytest.approx(alone, abs=1)


def test_what_one_side_lacks_is_an_explicit_blank(english: Pairing) -> None:
    person = english.person
    person.choose("en")
    english.open()
    blanks = [(f"{number}.\t", f"— no paragraph {number} in this edition —") for number in MISSING]
    assert english.aligned(*blanks)
    assert "no paragraph" not in english.says(english.left)
    person.choose("zh")
    english.settle()
    assert english.aligned(*numbered(*PRESENT))
    assert "no paragraph" not in english.says(english.right)


def test_both_scroll_in_step(english: Pairing) -> None:
    english.open()
    left, right = english.left.verticalScrollBar(), english.right.verticalScrollBar()
    assert (left.minimum(), left.maximum()) == (right.minimum(), right.maximum())
    for bar, other, value in ((left, right, 700), (right, left, 2100), (left, right, left.maximum()), (right, left, 0)):
        bar.setValue(value)
        assert other.value() == value
    wheel(english.right, -360)
    assert left.value() == right.value() > 0


def wheel(reader: Reader, angle: int) -> None:
    middle = QPointF(reader.viewport().rect().center())
    place = reader.viewport().mapToGlobal(middle)
    none, kind = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    modifiers = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(middle, place, QPoint(), QPoint(0, angle), none, modifiers, kind, False)
    QApplication.sendEvent(reader.viewport(), event)


def test_the_same_paragraph_is_current_on_both_sides(english: Pairing) -> None:
    person = english.person
    english.open()
    person.go_to("60")
    right = person.library.body(Edition(SYMBOL, "en")).paragraphs
    assert right[english.right.current].number == "60"
    assert english.aligned(*numbered(60))
    english.right.setFocus()
    person.press(Qt.Key.Key_J)
    assert (person.number, right[english.right.current].number) == ("61", "61")
    person.press(Qt.Key.Key_Up, ALT)
    assert (person.number, right[english.right.current].number) == ("60", "60")
    english.left.verticalScrollBar().setValue(english.left.verticalScrollBar().value() + 5000)
    assert person.number == right[english.right.current].number != "60"


def test_a_place_far_away_stands_right_at_once(english: Pairing) -> None:
    english.person.go_to("2")
    english.open()
    english.person.go_to("88")
    assert english.aligned(*numbered(88))
    assert 0 < english.person.height_of("88") < english.left.height()


def test_a_hit_is_shown_beside_its_counterpart(english: Pairing) -> None:
    person = english.person
    person.choose("en")
    english.open()
    person.search("布基纳法索")
    person.trigger("next_hit")
    english.settle()
    assert person.number == "14"
    assert english.aligned(("14.\t", "— no paragraph 14"))
    person.search("paragraph 37")
    assert [mark.cursor.selectedText() for mark in english.right.extraSelections()] == []
    person.go_to("37")
    english.settle()
    found = [mark.cursor.selectedText().casefold() for mark in english.right.extraSelections()]
    assert "paragraph" in found
    assert "37" in found
    person.search("")
    english.settle()
    assert english.right.extraSelections() == []


def test_copying_acts_on_the_side_with_the_focus(english: Pairing) -> None:
    person = english.person
    english.open()
    person.go_to("7")
    person.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().endswith(f"（{SYMBOL}，第7段）")
    english.right.setFocus()
    person.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().endswith(f"paragraph 7 says. ({SYMBOL}, para. 7)")


def test_ctrl_2_goes_from_one_text_to_the_other(english: Pairing) -> None:
    english.open()
    english.left.setFocus()
    for expected in (english.right, english.left):
        english.person.press(Qt.Key.Key_2, CTRL)
        assert expected.hasFocus()


def test_one_bookmark_has_its_star_on_both_sides(english: Pairing) -> None:
    person = english.person
    english.open()
    person.go_to("20")
    english.settle()
    star(english, english.right, "20")
    assert [(mark.first, mark.edition.language) for mark in person.notebook.bookmarks()] == [("20", "zh")]
    assert (bookmarked(english.left), len(bookmarked(english.right))) == ({19}, 1)
    star(english, english.left, "20")
    assert person.notebook.bookmarks() == ()
    assert not bookmarked(english.left) | bookmarked(english.right)
    english.right.setFocus()
    person.press(Qt.Key.Key_B)
    english.settle()
    assert (bookmarked(english.left), len(bookmarked(english.right))) == ({19}, 1)


def test_escape_in_the_right_text_closes_it(english: Pairing) -> None:
    english.open()
    english.right.setFocus()
    english.person.press(Qt.Key.Key_Escape)
    assert english.halves is None
    assert english.left.hasFocus()


def test_the_cross_closes_too(english: Pairing) -> None:
    english.open()
    assert english.halves is not None
    english.person.click(english.person.see(QToolButton, english.halves.captions[1]))
    assert english.halves is None


def test_sides_are_exchanged_at_the_same_place(english: Pairing) -> None:
    person = english.person
    person.go_to("30")
    english.open()
    height = person.height_of("30")
    person.press(Qt.Key.Key_F7, SHIFT)
    english.settle()
    assert person.body.document.edition.language == "en"
    assert (person.number, english.right.current) == ("30", 29)
    assert abs(person.height_of("30") - height) <= 1
    assert english.aligned(*numbered(*PRESENT))


def test_reading_goes_on_in_the_next_language(english: Pairing) -> None:
    person = english.person
    person.go_to("44")
    height = person.height_of("44")
    person.press(Qt.Key.Key_L, CTRL | SHIFT)
    assert (person.body.document.edition.language, person.number) == ("en", "44")
    assert abs(person.height_of("44") - height) <= 1
    person.press(Qt.Key.Key_L, CTRL | SHIFT)
    assert (person.body.document.edition.language, person.number) == ("zh", "44")
    person.go_to("15")
    person.press(Qt.Key.Key_L, CTRL | SHIFT)
    assert (person.body.document.edition.language, person.number) == ("en", "13")
    person.trigger("back")
    assert (person.body.document.edition.language, person.number) == ("zh", "15")


def test_opening_another_report_leaves_it_alone(english: Pairing, paths: Paths) -> None:
    bring_in(paths, EARLIER, "A/81/1", "zh")
    english.open()
    english.person.go_to("A/81/1，第2段")
    english.settle()
    assert english.halves is None
    assert english.person.number == "2"


def test_what_stands_beside_can_be_opened_and_read(english: Pairing) -> None:
    english.open()
    english.person.window.open_location(Location(Edition(SYMBOL, "en"), 3))
    english.settle()
    assert english.halves is not None
    assert english.captions()[0] == f"{SYMBOL} · 英文"
    assert english.aligned(*numbered(*PRESENT))


def test_closing_at_a_blank_stays_where_reading_is(english: Pairing) -> None:
    person = english.person
    person.choose("en")
    person.window.open_location(Location(Edition(SYMBOL, "en"), 3))
    english.open()
    english.right.go_to(Location(Edition(SYMBOL, "zh"), 14))
    height = english.begins(english.left, "— no paragraph 15")
    assert english.aligned(("— no paragraph 15", "15.\t"))
    english.person.window.resize(1200, 768)
    english.settle()
    assert abs(english.begins(english.left, "— no paragraph 15") - height) <= 1
    top = english.left.mapTo(person.window, QPoint(0, 0)).y()
    english.open()
    person.qtbot.waitUntil(lambda: not english.left.grab().isNull())
    assert person.number == "13"
    assert abs(person.height_of("13") - (height - top)) <= 1


def test_a_short_document_opens_from_deep_in_a_long_one(english: Pairing, paths: Paths) -> None:
    bring_in(paths, EARLIER, "A/81/1", "zh")
    person = english.person
    person.go_to("80")
    english.open()
    person.go_to("A/81/1，第4段")
    english.settle()
    assert (person.number, person.body.document.edition.symbol) == ("4", "A/81/1")
    person.trigger("back")
    assert person.number == "80"


def test_with_one_language_it_says_what_to_do(person: Person) -> None:
    person.choose("en")
    person.press(Qt.Key.Key_F7)
    assert "Add report" in person.said
    assert QApplication.activeModalWidget() is None
