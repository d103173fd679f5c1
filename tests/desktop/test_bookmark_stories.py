"""Bookmarks: set with a key or in the margin, annotated, taken back; a star means the notebook has it."""

from __future__ import annotations

import pytest
from person import CTRL, SHIFT, Person, passages
from PySide6.QtCore import QPoint, Qt

from db.errors import NotWritable
from db.notebook import Notebook
from db.records import Bookmark
from desktop.side import BOOKMARKS

pytestmark = pytest.mark.gui


def kept(person: Person) -> list[tuple[str, str, str]]:
    """The bookmarks on the disk: first and last paragraph, note."""
    return [(bookmark.first, bookmark.last, bookmark.note) for bookmark in person.notebook.bookmarks()]


def listed(person: Person) -> list[str]:
    return [row.number for row in passages(person.window.bookmarks_panel.list)]


def margin(person: Person, number: str) -> QPoint:
    """Where the star of a paragraph stands, or would."""
    column = person.reader.document().rootFrame().frameFormat().leftMargin()
    return QPoint(round(column) - 22, person.height_of(number) + 14)


def test_one_key_marks_the_paragraph_being_read_and_unmarks_it(person: Person) -> None:
    person.go_to("55")
    person.press(Qt.Key.Key_B)
    assert kept(person) == [("55", "55", "")]
    assert person.notebook.bookmarks()[0].quote == person.paragraph("55").text
    assert listed(person) == ["55"]
    assert person.tabs.tabText(BOOKMARKS).endswith(" 1")
    assert "55" in person.said
    person.press(Qt.Key.Key_D, CTRL)
    assert kept(person) == []
    assert listed(person) == []


def test_above_the_text_there_is_nothing_to_mark(person: Person) -> None:
    person.press(Qt.Key.Key_B)
    assert kept(person) == []
    assert person.said


def test_a_click_in_the_margin_marks_and_unmarks(person: Person) -> None:
    person.go_to("30")
    for expected in ([("31", "31", "")], []):
        person.click(person.reader.viewport(), margin(person, "31"))
        assert kept(person) == expected
        assert person.number == "30"


def test_a_click_on_the_number_reads_and_marks_nothing(person: Person) -> None:
    person.go_to("30")
    person.click(person.reader.viewport(), margin(person, "31") + QPoint(28, 0))
    assert (person.number, kept(person)) == ("31", [])


def test_a_solid_star_is_painted_beside_a_marked_paragraph(person: Person) -> None:
    person.go_to("30")
    view = person.reader.viewport()
    place = margin(person, "30")

    def star() -> bytes:
        picture = view.grab().copy(place.x() - 10, place.y() - 12, 20, 24).toImage()
        return bytes(picture.constBits())

    bare = star()
    person.press(Qt.Key.Key_B)
    assert star() != bare
    person.press(Qt.Key.Key_B)
    assert star() == bare


def test_selected_paragraphs_are_marked_as_a_range(person: Person) -> None:
    person.go_to("55")
    person.select("55", "57")
    person.press(Qt.Key.Key_B)
    assert kept(person) == [("55", "57", "")]
    assert person.notebook.bookmarks()[0].quote.count("\n") == 2
    assert person.tabs.tabText(BOOKMARKS).endswith(" 1")


def test_a_note_is_saved_as_it_is_typed(person: Person) -> None:
    person.go_to("55")
    person.press(Qt.Key.Key_N)
    assert person.focus is person.window.bookmarks_panel.note
    person.write("请核对 2024")
    person.qtbot.waitUntil(lambda: kept(person) == [("55", "55", "请核对 2024")])
    person.settle()
    (row,) = passages(person.window.bookmarks_panel.list)
    assert row.note == "请核对 2024"


def test_a_note_is_saved_when_the_window_closes_at_once(person: Person) -> None:
    person.go_to("55")
    person.press(Qt.Key.Key_N)
    person.write("急")
    person.leave()
    assert kept(person) == [("55", "55", "急")]


def test_a_note_being_typed_outlives_a_change_of_language(person: Person) -> None:
    person.go_to("55")
    person.press(Qt.Key.Key_N)
    person.write("甲")
    person.choose("en")
    assert person.window.bookmarks_panel.note.toPlainText() == "甲"
    person.write("乙")
    person.qtbot.waitUntil(lambda: kept(person) == [("55", "55", "甲乙")])
    person.settle()


def test_a_note_is_saved_when_the_writer_turns_to_another_bookmark(person: Person) -> None:
    person.go_to("60")
    person.press(Qt.Key.Key_B)
    person.go_to("55")
    person.press(Qt.Key.Key_N)
    person.write("甲")
    person.window.bookmarks_panel.list.choose(1)
    person.settle()
    assert person.window.bookmarks_panel.note.toPlainText() == ""
    person.window.bookmarks_panel.note.setFocus()
    person.write("乙")
    person.qtbot.waitUntil(lambda: kept(person) == [("55", "55", "甲"), ("60", "60", "乙")])
    person.settle()


def test_removing_is_undone_and_done_again(person: Person) -> None:
    person.go_to("55")
    person.press(Qt.Key.Key_N)
    person.write("重要")
    person.trigger("focus_bookmarks")
    person.window.bookmarks_panel.list.choose_first()
    person.press(Qt.Key.Key_Delete)
    assert kept(person) == []
    person.press(Qt.Key.Key_Z, CTRL)
    assert kept(person) == [("55", "55", "重要")]
    assert listed(person) == ["55"]
    person.press(Qt.Key.Key_Y, CTRL)
    assert kept(person) == []
    person.press(Qt.Key.Key_Z, CTRL)
    person.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert kept(person) == []


def test_undo_in_a_note_takes_back_typing_and_no_bookmark(person: Person) -> None:
    person.go_to("55")
    person.press(Qt.Key.Key_N)
    person.write("abc")
    person.press(Qt.Key.Key_Z, CTRL)
    assert person.window.bookmarks_panel.note.toPlainText() == ""
    assert len(kept(person)) == 1


def test_undo_with_nothing_to_take_back_says_so(person: Person) -> None:
    person.trigger("focus_text")
    person.press(Qt.Key.Key_Z, CTRL)
    assert person.said


def test_bookmarks_stand_in_document_order(person: Person) -> None:
    for number in ("60", "5", "91", "16"):
        person.go_to(number)
        person.press(Qt.Key.Key_B)
    assert listed(person) == ["5", "16", "60", "91"]
    for row in passages(person.window.bookmarks_panel.list):
        assert person.paragraph(row.number).text.startswith(row.text)
    person.window.bookmarks_panel.list.choose_first()
    assert person.number == "5"
    person.trigger("focus_bookmarks")
    person.press(Qt.Key.Key_Down)
    assert person.number == "16"
    person.press(Qt.Key.Key_Return)
    assert person.focus is person.reader


def test_a_paragraph_is_starred_only_when_the_notebook_has_it(person: Person) -> None:
    seen: list[tuple[frozenset[int], frozenset[int]]] = []

    def compare(starred: frozenset[int]) -> None:
        on_disk = {
            person.paragraph(number).position
            for bookmark in person.notebook.bookmarks()
            for number in map(str, range(int(bookmark.first), int(bookmark.last) + 1))
        }
        seen.append((starred, frozenset(on_disk)))

    person.window.bookmarks_panel.bookmarks_changed.connect(compare)
    person.go_to("30")
    person.press(Qt.Key.Key_B)
    person.select("31", "33")
    person.press(Qt.Key.Key_B)
    person.press(Qt.Key.Key_Z, CTRL)
    assert [starred for starred, _ in seen] == [{29}, {29, 30, 31, 32}, {29}]
    assert all(starred == on_disk for starred, on_disk in seen)


def test_no_star_where_the_notebook_could_not_be_written(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Notebook, *_: object, **__: object) -> Bookmark:
        raise NotWritable(path=self.path, reason="disk full")

    monkeypatch.setattr(Notebook, "add", full)
    starred: list[frozenset[int]] = []
    person.window.bookmarks_panel.bookmarks_changed.connect(starred.append)
    person.go_to("30")
    person.press(Qt.Key.Key_B)
    assert not any(starred)
    assert person.paths.notebook in person.said
    assert "disk full" in person.said


def test_no_bookmarks_yet_says_how_to_make_one(person: Person) -> None:
    person.window.show_tab(BOOKMARKS)
    assert "B" in person.reads(person.window.bookmarks_panel)
    assert not person.window.bookmarks_panel.note.isVisible()


def test_a_key_for_the_note_works_on_a_bookmark_that_is_there(person: Person) -> None:
    person.go_to("55")
    person.press(Qt.Key.Key_N)
    person.write("一")
    person.go_to("60")
    person.go_to("55")
    person.press(Qt.Key.Key_N)
    assert person.window.bookmarks_panel.note.toPlainText() == "一"
    assert len(kept(person)) == 1
