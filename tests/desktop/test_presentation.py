"""In the meeting room: the bookmarks one by one on the whole screen, in large type, with the notes kept back."""

from __future__ import annotations

import pytest
from person import CTRL, Person
from presenting import SYMBOL, begin, close, copied, large, present
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QToolButton

from db.library import heading_path
from db.records import Edition

pytestmark = pytest.mark.gui


def test_the_bookmarks_follow_each_other_in_document_order(person: Person) -> None:
    shown = present(person, "55", "12", "30")
    assert shown.isFullScreen()
    texts = [person.paragraph(number).text for number in ("12", "30", "55")]
    seen = [large(shown)]
    for place, key in ((2, Qt.Key.Key_Right), (3, Qt.Key.Key_Down), (3, Qt.Key.Key_Right)):
        person.press(key)
        assert f"{place} / 3" in person.reads(shown)
        seen.append(large(shown))
    assert seen == [*texts, texts[-1]]
    for key, text in ((Qt.Key.Key_Left, 1), (Qt.Key.Key_Up, 0), (Qt.Key.Key_Up, 0)):
        person.press(key)
        assert large(shown) == texts[text]
    person.press(Qt.Key.Key_End)
    assert large(shown) == texts[2]
    person.press(Qt.Key.Key_Home)
    assert large(shown) == texts[0]
    close(person, shown)


def test_above_the_text_stands_where_it_is_from(person: Person) -> None:
    shown = present(person, "55")
    told = person.reads(shown)
    assert f"{SYMBOL}，第55段" in told
    headings = heading_path(person.body.sections, person.paragraph("55").section)
    assert headings
    assert " › ".join(headings) in told
    assert shown.text.accessibleName() == f"{SYMBOL}，第55段"
    assert shown.text.document().defaultFont().pixelSize() > person.reader.text_size
    close(person, shown)


def test_it_begins_with_the_bookmark_that_is_being_read(person: Person) -> None:
    shown = present(person, "12", "55")
    close(person, shown)
    person.go_to("55")
    assert large(begin(person)) == person.paragraph("55").text
    close(person, shown)


def test_a_presenter_s_keys_read_a_long_text_to_its_end_before_the_next(person: Person) -> None:
    shown = present(person, "12", "13")
    person.press(Qt.Key.Key_F11)
    assert not shown.isFullScreen()
    shown.resize(700, 420)
    person.press(Qt.Key.Key_Plus, times=12)
    bar = shown.text.verticalScrollBar()
    assert bar.maximum() > 0
    seen = [bar.value()]
    while large(shown) == person.paragraph("12").text:
        person.press(Qt.Key.Key_PageDown if len(seen) % 2 else Qt.Key.Key_Space)
        seen.append(bar.value())
        assert len(seen) < 100
    assert len(seen) > 2
    assert seen[:-1] == sorted(set(seen[:-1]))
    assert (large(shown), bar.value()) == (person.paragraph("13").text, 0)
    person.press(Qt.Key.Key_PageUp)
    assert large(shown) == person.paragraph("12").text
    close(person, shown)


def test_the_size_of_the_text_is_kept_from_one_bookmark_to_the_next(person: Person) -> None:
    shown = present(person, "12", "55")

    def size() -> int:
        pixels: int = shown.text.document().defaultFont().pixelSize()
        return pixels

    usual = size()
    person.press(Qt.Key.Key_Plus, times=2)
    larger = size()
    assert larger > usual
    assert str(larger) in person.reads(shown)
    person.press(Qt.Key.Key_Right)
    assert size() == larger
    close(person, shown)
    assert begin(person) is shown
    assert size() == larger
    person.press(Qt.Key.Key_Minus, times=40)
    assert 10 < size() < usual
    close(person, shown)


def test_a_note_is_private_until_it_is_asked_for(person: Person) -> None:
    person.go_to("12")
    person.press(Qt.Key.Key_N)
    person.write("ask the delegate")
    shown = present(person, "55")
    assert not shown.note.isVisible()
    person.press(Qt.Key.Key_N)
    assert shown.note.isVisible()
    assert shown.note.toPlainText() == "ask the delegate"
    person.press(Qt.Key.Key_Right)
    assert not shown.note.isVisible()
    person.press(Qt.Key.Key_Left)
    person.press(Qt.Key.Key_N)
    assert not shown.note.isVisible()
    person.press(Qt.Key.Key_N)
    close(person, shown)
    begin(person)
    assert not shown.note.isVisible()
    close(person, shown)


def test_a_bookmark_without_a_note_says_so_and_shows_no_other_s(person: Person) -> None:
    person.go_to("55")
    person.press(Qt.Key.Key_N)
    person.write("ask the delegate")
    shown = present(person, "12")
    before = person.reads(shown)
    person.press(Qt.Key.Key_N)
    assert not shown.note.isVisible()
    assert person.reads(shown) != before
    person.press(Qt.Key.Key_Right)
    assert large(shown) == person.paragraph("55").text
    assert not shown.note.isVisible()
    close(person, shown)


def test_what_is_shown_can_be_quoted(person: Person) -> None:
    shown = present(person, "55")
    person.press(Qt.Key.Key_C)
    assert copied() == f"{SYMBOL}，第55段"
    person.press(Qt.Key.Key_C, CTRL)
    assert copied() == f"{person.paragraph('55').text}（{SYMBOL}，第55段）"
    assert person.paragraph("55").text[:20] in person.reads(shown)
    assert "<blockquote" in QGuiApplication.clipboard().mimeData().html()
    close(person, shown)


@pytest.mark.parametrize("key", [Qt.Key.Key_G, Qt.Key.Key_Return])
def test_from_a_bookmark_to_its_place_in_the_text(person: Person, key: Qt.Key) -> None:
    shown = present(person, "55")
    person.press(key)
    assert not shown.isVisible()
    assert person.number == "55"
    person.qtbot.waitUntil(person.window.isActiveWindow)
    person.trigger("back")
    assert person.number != "55"


def test_without_bookmarks_it_says_how_one_is_made(person: Person) -> None:
    shown = present(person)
    assert "B" in large(shown)
    assert "1 / " not in person.reads(shown)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_N, Qt.Key.Key_C, Qt.Key.Key_Return):
        person.press(key)
    assert shown.isVisible()
    close(person, shown)


def test_a_text_that_changed_since_is_told(person: Person) -> None:
    person.choose("en")
    edition, notebook = person.body.document.edition, person.notebook
    notebook.add(edition, "30", "30", person.paragraph("31").text)
    notebook.add(edition, "55", "55", person.paragraph("55").text.replace("的", "之"))
    notebook.add(edition, "60", "60", "Words that never stood in this report.")
    shown = begin(person)
    assert large(shown) == person.paragraph("31").text
    assert "moved, was 30" in person.reads(shown)
    assert f"{SYMBOL}，第31段" in person.reads(shown)
    person.press(Qt.Key.Key_Right)
    assert large(shown) == person.paragraph("55").text
    assert "the text has changed" in person.reads(shown)
    person.press(Qt.Key.Key_Right)
    assert large(shown) == "Words that never stood in this report."
    assert "no longer in the text" in person.reads(shown)
    person.press(Qt.Key.Key_Return)
    assert shown.isVisible()
    assert "the bookmark keeps them" in person.reads(shown)
    close(person, shown)


def test_arabic_is_set_from_right_to_left(person: Person) -> None:
    words = "تدعو اللجنة الدول الأعضاء إلى تعزيز التعاون."
    person.notebook.add(Edition(SYMBOL, "ar"), "999", "999", words)
    shown = begin(person)
    assert large(shown) == words
    assert shown.text.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    assert "الفقرة" in person.reads(shown)
    close(person, shown)


def test_a_bookmark_that_is_removed_meanwhile_is_no_longer_shown(person: Person) -> None:
    shown = present(person, "12", "55")
    person.window.bookmarks_panel.undo()
    person.settle()
    assert "1 / 1" in person.reads(shown)
    assert large(shown) == person.paragraph("12").text
    close(person, shown)


def test_the_mouse_can_do_it_too(person: Person) -> None:
    shown = present(person, "12", "55")
    buttons = {button.accessibleName(): button for button in shown.findChildren(QToolButton)}
    assert len(buttons) == 2
    assert all(buttons)
    person.click(shown.forward)
    assert large(shown) == person.paragraph("55").text
    assert not shown.forward.isEnabled()
    person.click(shown.back)
    assert large(shown) == person.paragraph("12").text
    close(person, shown)


def test_it_follows_the_colour_scheme(person: Person) -> None:
    shown = present(person, "12")

    def ground() -> QColor:
        picture = shown.grab().toImage()
        return picture.pixelColor(4, 4)

    assert ground().lightness() > 200
    person.choose("dark")
    person.qtbot.waitUntil(lambda: ground().lightness() < 60)
    close(person, shown)
