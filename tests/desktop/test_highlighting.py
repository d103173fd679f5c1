"""Words highlighted in the text, and parts of paragraphs bookmarked in it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from highlighter import REPORT, SYMBOL, begin, kept, offered, only, pick, select, shown
from pairing import bring_in
from person import ALT, CTRL, SHIFT, Person
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from test_theme import contrast

from db.paths import Paths
from desktop import strokes
from desktop.bookmark_mark import COLORS
from desktop.marking import GROUNDS, Highlight
from desktop.side import SEARCH
from desktop.theme import DARK, LIGHT, Colors, Theme

MANY = "Report\n\n" + "\n\n".join(
    f"{n}. The Secretariat held the meeting of the year once more." for n in range(1, 301)
)


@pytest.fixture
def reading(paths: Paths, start: Callable[[], Person]) -> Person:
    """Someone at the beginning of the report, with the bookmarks at the side."""
    bring_in(paths, REPORT, SYMBOL, "en")
    return begin(start)


# --- making them


@pytest.mark.gui
def test_words_selected_with_keys_are_highlighted_and_so_the_next_day(
    reading: Person, start: Callable[..., Person]
) -> None:
    reading.press(Qt.Key.Key_Right, CTRL)
    reading.press(Qt.Key.Key_Right, CTRL | SHIFT, times=3)
    reading.press(Qt.Key.Key_H)
    assert kept(reading) == [("1", "Secretariat trained forty", "yellow")]
    assert shown(reading) == ["Secretariat trained forty"]
    assert not reading.reader.textCursor().hasSelection()
    assert reading.said == "Highlighted words in 1"
    reading.leave()
    again = begin(start)
    assert shown(again) == ["Secretariat trained forty"]


@pytest.mark.gui
def test_words_are_selected_with_the_mouse(reading: Person) -> None:
    view, paragraph = reading.reader.viewport(), reading.paragraph("1")
    QTest.mousePress(
        view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, reading.point_of(paragraph, "forty")
    )
    QTest.mouseMove(view, reading.point_of(paragraph, "capital"))
    QTest.mouseRelease(
        view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, reading.point_of(paragraph, "capital")
    )
    reading.press(Qt.Key.Key_3)
    (highlight,) = kept(reading)
    assert "judges and prosecutors" in highlight[1]
    assert highlight[2] == "blue"


@pytest.mark.gui
def test_the_same_again_takes_it_away_and_another_colour_recolours(reading: Person) -> None:
    select(reading, "1", "forty judges")
    reading.press(Qt.Key.Key_2, ALT)
    assert kept(reading) == [("1", "forty judges", "green")]
    select(reading, "1", "forty judges")
    reading.press(Qt.Key.Key_4)
    assert kept(reading) == [("1", "forty judges", "pink")]
    reading.press(Qt.Key.Key_H)  # the caret is still in it, and pink is the colour used last
    assert kept(reading) == []
    assert shown(reading) == []
    select(reading, "2", " the model law ")  # what is white at the ends is left out
    reading.press(Qt.Key.Key_H)
    select(reading, "2", "the model law")
    assert kept(reading) == [("2", "the model law", "pink")]
    reading.press(Qt.Key.Key_H)
    assert kept(reading) == []


@pytest.mark.gui
def test_the_colour_used_last_is_kept(reading: Person, start: Callable[..., Person]) -> None:
    select(reading, "1", "forty judges")
    reading.trigger("highlight_blue")
    reading.leave()
    again = begin(start)
    select(again, "2", "the model law")
    again.press(Qt.Key.Key_H)
    assert [color for _, _, color in kept(again)] == ["blue", "blue"]


@pytest.mark.gui
def test_without_words_or_a_number_it_is_said_what_to_do(person: Person) -> None:
    person.go_to("1")
    person.reader.setFocus()
    person.press(Qt.Key.Key_H)
    assert person.said == "请先选中要划线的文字。"
    person.press(Qt.Key.Key_1)
    assert not person.notebook.bookmarks()


@pytest.mark.gui
def test_words_over_paragraphs_are_one_highlight(reading: Person) -> None:
    select(reading, "1", "first quarter…Experts from", "2")
    reading.press(Qt.Key.Key_H)
    (highlight,) = kept(reading)
    assert highlight == ("1", "first quarter of the year.\nExperts from", "yellow")
    assert only(reading).last == "2"
    assert shown(reading) == ["first quarter of the year.", "Experts from"]
    select(reading, "1", "first quarter…Experts from", "2")
    reading.press(Qt.Key.Key_H)
    assert kept(reading) == []


@pytest.mark.gui
def test_undo_takes_it_back_and_redo_makes_it_again(reading: Person) -> None:
    select(reading, "1", "forty judges")
    reading.press(Qt.Key.Key_H)
    reading.press(Qt.Key.Key_Z, CTRL)
    assert shown(reading) == []
    reading.press(Qt.Key.Key_Y, CTRL)
    assert shown(reading) == ["forty judges"]


# --- what is seen and done with one


@pytest.mark.gui
def test_a_highlight_tells_its_note_is_chosen_by_a_click_and_removed_by_its_menu(reading: Person) -> None:
    for number, words in (("1", "forty judges"), ("2", "the model law")):
        select(reading, number, words)
        reading.press(Qt.Key.Key_H)
    panel = reading.window.bookmarks_panel
    reading.click_words("forty judges", "1")
    assert (current := panel.list.current()) is not None
    assert "forty judges" in current.text
    reading.press(Qt.Key.Key_N)
    assert reading.focus is panel.note
    with reading.qtbot.waitSignal(panel.shown):
        reading.write("Ask for the list")
    assert {each.quote: each.note for each in reading.notebook.bookmarks()}["forty judges"] == "Ask for the list"
    point = reading.point_of(reading.paragraph("1"), "forty judges")
    QTest.mouseMove(reading.reader.viewport(), point + QPoint(1, 0))
    QTest.mouseMove(reading.reader.viewport(), point)
    assert "Ask for the list" in reading.reader.viewport().toolTip()
    panel.setFocus()
    menu, choices = offered(reading, point)
    assert "Note on paragraph" not in choices
    choices["Note on the highlight"].trigger()
    menu.close()
    assert reading.focus is panel.note
    pick(reading, point, "3  Blue")
    assert ("1", "forty judges", "blue") in kept(reading)
    pick(reading, point, "Remove the highlight")
    assert kept(reading) == [("2", "the model law", "yellow")]
    QTest.mouseMove(reading.reader.viewport(), point + QPoint(1, 0))
    assert reading.reader.viewport().toolTip() == ""


@pytest.mark.gui
def test_a_note_that_was_just_typed_is_told_at_once(reading: Person) -> None:
    select(reading, "3", "train judges")
    reading.press(Qt.Key.Key_H)
    select(reading, "1", "first quarter…Experts from", "2")  # the caret stays in the first paragraph, which is current
    reading.press(Qt.Key.Key_H)
    reading.press(Qt.Key.Key_N)
    reading.write("Quote it")
    reading.click_words("train judges", "3")  # sooner than what is typed is saved by itself
    assert ["Quote it" in each.said for (each,) in reading.reader.highlights.values()] == [True, True, False]


@pytest.mark.gui
def test_a_paragraph_with_highlights_alone_has_a_pen_and_no_star(reading: Person) -> None:
    select(reading, "1", "forty judges")
    reading.press(Qt.Key.Key_H)
    position = reading.paragraph("1").position
    assert list(reading.reader.highlights) == [position]
    assert position not in reading.reader.bookmarked
    reading.press(Qt.Key.Key_B)
    assert position in reading.reader.bookmarked
    assert len(reading.notebook.bookmarks()) == 2
    reading.press(Qt.Key.Key_B)
    assert kept(reading) == [("1", "forty judges", "yellow")]


@pytest.mark.gui
def test_what_is_searched_for_wins_over_a_highlight(reading: Person) -> None:
    select(reading, "2", "the model law on the protection")
    reading.press(Qt.Key.Key_H)
    reading.search("model")
    reading.window.show_tab(SEARCH)
    marks = [mark for mark in reading.marks() if "model" in mark.cursor.selectedText()]
    assert [mark.cursor.selectedText() for mark in marks] == ["the model law on the protection", "model"]
    assert marks[-1].format.background().color().name() in (LIGHT.hit, LIGHT.hit_now)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("color", COLORS)
def test_words_and_links_can_be_read_on_every_ground(colors: Colors, color: str) -> None:
    ground = getattr(colors, f"ground_{color}")
    assert min(contrast(getattr(colors, written), ground) for written in ("text", "accent")) >= 4.5
    assert contrast(colors.muted, ground) >= 3  # the line below


def test_every_colour_has_a_ground_and_a_line_of_its_own() -> None:
    assert COLORS == GROUNDS
    lines = [strokes.KINDS.get(color) for color in COLORS]
    assert len(set(lines)) == len(COLORS)
    for colors in (LIGHT, DARK):
        grounds = [getattr(colors, f"ground_{color}") for color in COLORS]
        assert len({*grounds, colors.hit, colors.hit_now, colors.selection, colors.base}) == len(COLORS) + 4


@pytest.mark.gui
def test_lines_differ_by_colour_and_changed_words_have_a_frame(reading: Person, theme: Theme) -> None:
    drawn = []
    for color in COLORS:
        for changed in (False, True):
            image = QImage(900, 400, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            assert reading.reader.sheet is not None
            highlights = {0: (Highlight(4, 60, color, changed, 1, ""),)}
            scrolled = reading.reader.verticalScrollBar().value()
            strokes.paint(painter, theme, reading.reader.sheet, highlights, {}, [0], scrolled)
            painter.end()
            drawn.append(image)
    assert not any(one == other for one, other in combinations(drawn, 2))


@pytest.mark.gui
@pytest.mark.parametrize(("scheme", "colors"), [("light", LIGHT), ("dark", DARK)])
def test_the_line_is_below_the_words_in_either_scheme(reading: Person, scheme: str, colors: Colors) -> None:
    reading.choose(scheme)
    select(reading, "1", "forty judges")
    reading.trigger("highlight_yellow")
    ((highlight,),) = reading.reader.highlights.values()
    assert reading.reader.sheet is not None
    (line,) = reading.reader.sheet.lines(0, highlight.start, highlight.end)
    words = line.translated(0, -reading.reader.verticalScrollBar().value()).toRect().adjusted(2, 0, -2, 0)
    seen = reading.reader.viewport().grab(words).toImage()
    rows = [{seen.pixelColor(x, y).name() for x in range(seen.width())} for y in range(seen.height())]
    assert {colors.muted} in rows[-4:]
    assert any(colors.ground_yellow in row for row in rows[: len(rows) // 2])


@pytest.mark.gui
def test_of_many_highlights_only_those_in_view_are_marked(paths: Paths, start: Callable[..., Person]) -> None:
    bring_in(paths, MANY, "A/81/4", "en")
    person = begin(start, "A/81/4, para. 1")
    for paragraph in person.body.paragraphs:
        if paragraph.number:
            person.notebook.add(
                *(person.window.edition, paragraph.number, paragraph.number, "the meeting of the year"),
                color="green",
                highlight=True,
                prefix="The Secretariat held ",
                suffix=" once more.",
            )
    person.window.bookmarks_panel.reload()
    person.settle()
    assert len(person.reader.highlights) == 300
    assert 0 < len(shown(person)) < 60
    person.go_to("290")
    assert 0 < len(shown(person)) < 60


# --- parts of paragraphs


@pytest.mark.gui
def test_words_selected_in_a_sub_paragraph_bookmark_it(reading: Person) -> None:
    reading.go_to("3")
    select(reading, "3", "draft a law")
    reading.press(Qt.Key.Key_B)
    bookmark = only(reading)
    assert (bookmark.first, bookmark.last) == ("3(a)", "3(a)")
    assert bookmark.quote.startswith("(a) Guatemala")
    assert reading.paragraph("3").position in reading.reader.bookmarked
    select(reading, "3", "smuggling")
    reading.press(Qt.Key.Key_N)
    assert reading.focus is reading.window.bookmarks_panel.note
    assert len(reading.notebook.bookmarks()) == 1
    select(reading, "3", "a law")
    reading.press(Qt.Key.Key_B)
    assert not reading.notebook.bookmarks()


@pytest.mark.gui
def test_the_menu_in_a_sub_paragraph_offers_it_and_the_paragraph(reading: Person) -> None:
    reading.go_to("3")
    point = reading.point_of(reading.paragraph("3"), "train")
    pick(reading, point, "Bookmark 3 (b)")
    assert only(reading).first == "3(b)"
    menu, choices = offered(reading, point)
    assert {"Remove the bookmark on 3 (b)", "Bookmark 3"} <= set(choices)
    assert "Bookmark paragraph" not in choices
    choices["Bookmark 3"].trigger()
    menu.close()
    reading.settle()
    assert {each.first for each in reading.notebook.bookmarks()} == {"3", "3(b)"}
    pick(reading, point, "Remove the bookmark on 3")
    pick(reading, point, "Remove the bookmark on 3 (b)")
    assert not reading.notebook.bookmarks()


@pytest.mark.gui
def test_a_note_without_highlight_or_part_is_on_the_paragraph(reading: Person) -> None:
    reading.go_to("3")
    select(reading, "3", "draft a law")
    reading.press(Qt.Key.Key_N)
    assert only(reading).first == "3"


@pytest.mark.gui
def test_the_caret_begins_at_what_was_found_and_goes_on_to_the_next_paragraph(reading: Person) -> None:
    reading.search("model")
    reading.trigger("next_hit")
    reading.reader.setFocus()
    assert reading.number == "2"
    reading.press(Qt.Key.Key_Right, CTRL | SHIFT, times=2)
    reading.press(Qt.Key.Key_H)
    assert kept(reading) == [("2", "model law", "yellow")]
    end = reading.paragraph("2").text[reading.paragraph("2").text.index("model law") + len("model law") :]
    reading.press(Qt.Key.Key_Right, times=len(end) + 1)
    assert reading.number == "3"


@pytest.mark.gui
def test_a_click_on_a_highlight_that_the_filter_hides_leaves_the_filter(reading: Person) -> None:
    for number, words in (("1", "forty judges"), ("2", "the model law")):
        select(reading, number, words)
        reading.press(Qt.Key.Key_H)
    panel = reading.window.bookmarks_panel
    panel.filter.words.setText("model")
    reading.settle()
    listed = [bookmark.quote for bookmark in panel.listed]
    assert listed == ["the model law"]
    reading.click_words("forty judges", "1")
    assert [bookmark.quote for bookmark in panel.listed] == listed
    reading.press(Qt.Key.Key_N)  # the note has to be shown
    assert panel.details.key == next(each.id for each in reading.notebook.bookmarks() if each.first == "1")
    assert reading.focus is panel.note
