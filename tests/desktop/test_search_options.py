"""How a search is meant is chosen beside its results; what was searched for before can be searched for again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from person import Person, groups, passages
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QTextCharFormat
from PySide6.QtWidgets import QLabel, QMenu

from db import library_writer
from db.library_writer import Entry
from db.paths import Paths
from db.records import Draft, Edition, Masthead, Paragraph
from db.searches import Searches
from desktop.passage_delegate import _centred, _laid_out
from desktop.passage_list import Passage
from desktop.search_panel import SearchPanel

pytestmark = pytest.mark.gui

OTHER = Edition("A/79/500", "zh")
LINES = [f"第{number}项：与海地当局在贩运人口问题上合作。" for number in range(1, 501)]


@pytest.fixture
def two_reports(paths: Paths) -> None:
    """A second report of 500 paragraphs, each with 海地 in it."""
    held = tuple(Paragraph(place, str(place + 1), words, None) for place, words in enumerate(LINES))
    facts = Masthead(OTHER.symbol, True, "zh", "另一份报告", date="2023-01-05")
    library_writer.write(paths.library, [Entry(Draft(facts, (), held, ()), (), (), (), "other", "")])


def panel(person: Person) -> SearchPanel:
    return person.window.search_panel


def told(person: Person) -> str:
    return person.reads(panel(person))


def link_to(person: Person, words: str) -> str:
    """The address of the link in the panel that reads so."""
    for label in panel(person).findChildren(QLabel):
        if label.isVisible():
            for part in label.text().split("<a ")[1:]:
                if words in part.partition("</a>")[0]:
                    return part.split('href="')[1].split('"')[0]
    raise AssertionError(f"no link reads {words}")


def follow(person: Person, words: str) -> None:
    address = link_to(person, words)
    (label,) = (each for each in panel(person).findChildren(QLabel) if each.isVisible() and address in each.text())
    label.linkActivated.emit(address)
    person.settle()


def menu(person: Person) -> dict[str, list[QAction]]:
    """What the menu of ways to narrow offers, by submenu."""
    shown = panel(person).options.narrow.menu()
    shown.aboutToShow.emit()
    found = {}
    for action in shown.actions():
        inner = action.menu()
        found[action.text()[:2]] = list(inner.actions()) if isinstance(inner, QMenu) else [action]
    return found


def test_alternatives_and_exclusions_can_be_typed(person: Person) -> None:
    person.search("海地 或 洪都拉斯")
    both = {row.number for row in passages(panel(person).list)}
    person.search("海地")
    one = {row.number for row in passages(panel(person).list)}
    person.search("海地 OR 洪都拉斯 -利比亚")
    assert one < both
    assert "25" not in {
        row.number for row in passages(panel(person).list) if "利比亚" in row.text and "洪都" in row.text
    }


def test_all_reports_are_searched_at_a_switch(two_reports: None, person: Person) -> None:
    person.search("海地")
    here = len(passages(panel(person).list))
    person.trigger("search_everywhere")
    assert panel(person).options.everywhere.isChecked()
    assert len(passages(panel(person).list)) > here
    assert any(group.title.startswith(OTHER.symbol) for group in groups(panel(person).list))
    person.press(Qt.Key.Key_F3)
    assert set(person.marked()) == {"海地"}
    assert str(500 + len({row.number for row in passages(panel(person).list)[:here]})) in told(person)


def test_a_hit_in_another_report_opens_it_and_keeps_the_list(two_reports: None, person: Person) -> None:
    person.search("海地")
    person.trigger("search_everywhere")
    rows = passages(panel(person).list)
    there = next(number for number, row in enumerate(rows) if row.location.edition == OTHER)
    person.press(Qt.Key.Key_F3, times=there + 1)
    assert (person.window.edition, person.number) == (OTHER, "1")
    assert passages(panel(person).list) == rows
    assert set(person.marked()) == {"海地"}
    person.press(Qt.Key.Key_F3)
    assert person.number == "2"


def test_stepping_goes_on_past_what_is_loaded(two_reports: None, person: Person) -> None:
    person.search("海地")
    person.trigger("search_everywhere")
    loaded = len(panel(person).list.rows)
    person.press(Qt.Key.Key_F3, times=len(passages(panel(person).list)) + 1)
    assert len(panel(person).list.rows) > loaded
    at = panel(person).list.currentIndex().row()
    assert panel(person).place[0] == sum(isinstance(row, Passage) for row in panel(person).list.rows[: at + 1])


def test_scrolling_to_the_end_loads_the_rest(two_reports: None, person: Person) -> None:
    person.search("海地")
    person.trigger("search_everywhere")
    here = len([row for row in passages(panel(person).list) if row.location.edition != OTHER])
    bar = panel(person).list.verticalScrollBar()
    for _ in range(5):
        bar.setValue(bar.maximum())
        person.settle()
    assert len(passages(panel(person).list)) == 500 + here


def test_best_first_puts_the_paragraph_with_most_of_it_on_top(person: Person) -> None:
    person.search("海地")
    person.trigger("search_ranked")
    first = passages(panel(person).list)[0]
    most = max(person.body.paragraphs, key=lambda paragraph: paragraph.text.count("海地") / (len(paragraph.text) + 80))
    assert first.number == most.number
    assert panel(person).results is not None
    assert panel(person).results.ranked > 0
    person.trigger("next_hit")
    assert person.number == first.number


def test_a_broad_search_says_what_else_it_searched_for(person: Person) -> None:
    person.search("毒罪办")
    assert not passages(panel(person).list)
    follow(person, "毒罪办")
    assert panel(person).options.broad.isChecked()
    assert passages(panel(person).list)
    assert "毒品和犯罪问题办公室" in told(person)


def test_pinyin_is_offered_with_its_sound_and_never_searched_by_itself(person: Person) -> None:
    person.search("haidi")
    assert not passages(panel(person).list)
    assert "haidi" in told(person)
    follow(person, "海地")
    assert person.window.search_box.text() == "海地"
    assert passages(panel(person).list)


def test_results_are_narrowed_from_the_menu_and_a_chip_takes_it_back(person: Person) -> None:
    person.search("贩运")
    everything = len(passages(panel(person).list))
    country = menu(person)["国家"][0]
    name, count = country.text().split("\t")
    country.trigger()
    person.settle()
    assert person.window.search_box.text() == f"贩运 国家:{name}"
    assert panel(person).results is not None
    assert str(panel(person).results.total_paragraphs) == count
    assert len(passages(panel(person).list)) < everything
    follow(person, name)
    assert person.window.search_box.text() == "贩运"
    assert len(passages(panel(person).list)) == everything


def test_results_are_narrowed_to_a_section(person: Person) -> None:
    person.search("贩运")
    section = menu(person)["章节"][-1]
    title, count = section.text().split("\t")
    section.trigger()
    person.settle()
    assert panel(person).results is not None
    assert str(panel(person).results.total_paragraphs) == count
    assert all(title in hit.path for hit in panel(person).results.hits)


def test_what_was_bookmarked_is_a_field(person: Person) -> None:
    person.go_to("55")
    person.trigger("bookmark")
    person.search("my:")
    assert [row.number for row in passages(panel(person).list)] == ["55"]
    person.search("在")
    menu(person)["仅书"][0].trigger()
    person.settle()
    assert person.window.search_box.text() == "在 我的:"
    assert {row.number for row in passages(panel(person).list)} == {"55"}


def test_a_country_nobody_knows_is_told(person: Person) -> None:
    person.search("国家:大西国")
    assert "大西国" in told(person)
    assert "不是已知的国家" in told(person)


def test_a_search_that_led_somewhere_is_remembered_and_another_is_not(person: Person) -> None:
    person.search("海地")
    person.search("洪都拉斯")
    person.press(Qt.Key.Key_F3)
    assert [each.query for each in Searches(person.notebook).recent()] == ["洪都拉斯"]
    person.trigger("show_searches")
    assert person.focus is panel(person).past
    assert [each.query for each in panel(person).past.items] == ["洪都拉斯"]


def test_a_saved_search_is_there_after_a_restart_and_searches_as_it_was_meant(
    two_reports: None, start: Callable[..., Person]
) -> None:
    person = start()
    person.search("海地")
    person.trigger("search_everywhere")
    person.trigger("keep_search")
    person.trigger("search_everywhere")
    person.leave()
    person = start()
    person.trigger("show_searches")
    assert [(each.query, each.kept) for each in panel(person).past.items] == [("海地", True)]
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    assert person.window.search_box.text() == "海地"
    assert panel(person).options.everywhere.isChecked()
    person.trigger("keep_search")
    assert Searches(person.notebook).kept() == ()


def test_searches_are_forgotten_one_by_one_or_all(person: Person) -> None:
    for word in ("海地", "洪都拉斯", "利比亚"):
        person.search(word)
        person.press(Qt.Key.Key_F3)
    person.trigger("show_searches")
    person.press(Qt.Key.Key_Down, times=2)
    person.press(Qt.Key.Key_S)
    assert [each.query for each in Searches(person.notebook).kept()] == ["洪都拉斯"]
    panel(person).past.setCurrentIndex(panel(person).past.model().index(3, 0))
    person.press(Qt.Key.Key_Delete)
    assert [each.query for each in panel(person).past.items] == ["洪都拉斯", "海地"]
    panel(person).past.setFocus()
    person.trigger("undo")
    assert [each.query for each in panel(person).past.items] == ["洪都拉斯", "利比亚", "海地"]
    panel(person).past.setCurrentIndex(panel(person).past.model().index(3, 0))
    person.press(Qt.Key.Key_Delete)
    past = panel(person).past
    past.customContextMenuRequested.emit(QPoint(5, past.viewport().height() - 5))
    shown = next(each for each in past.findChildren(QMenu) if each.isVisible())
    shown.actions()[-1].trigger()
    shown.close()
    person.settle()
    assert [each.query for each in panel(person).past.items] == ["洪都拉斯"]
    assert "历史" in person.said
    person.window.activateWindow()
    past.setFocus()
    person.qtbot.waitUntil(past.hasFocus)
    person.trigger("undo")
    assert [each.query for each in panel(person).past.items] == ["洪都拉斯", "海地"]


def test_a_search_too_long_to_be_saved_is_told(person: Person) -> None:
    person.window.search_box.setText("海地" * 600)
    person.settle()
    person.trigger("keep_search")
    assert "过长" in person.said
    assert Searches(person.notebook).kept() == ()


def test_switches_stay_as_they_were_left(start: Callable[..., Person]) -> None:
    person = start()
    person.trigger("search_broadly")
    person.trigger("search_ranked")
    person.leave()
    person = start()
    options = panel(person).options
    assert (options.everywhere.isChecked(), options.broad.isChecked(), options.ranked.isChecked()) == (
        False,
        True,
        True,
    )
    assert person.action("search_broadly").isChecked()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_option_has_a_name_and_a_key(person: Person, language: str) -> None:
    person.choose(language)
    options = panel(person).options
    for button in (options.everywhere, options.broad, options.ranked, options.narrow, options.keep):
        assert button.accessibleName()
        assert "Ctrl+" in button.toolTip()


def test_the_hit_is_in_view_in_every_row_however_long_it_is(person: Person) -> None:

    metrics = QFontMetrics(panel(person).list.font())
    for word in ("的", "毒品和犯罪问题办公室", "TRACK4TIP"):
        person.search(word)
        for row in passages(panel(person).list):
            for width in (120, 240, 600):
                shown, ((start, end), *_) = _centred(row.text, row.marks, metrics, width)
                assert shown[start:end] == row.text[slice(*row.marks[0])]
                if metrics.horizontalAdvance(row.text[slice(*row.marks[0])]) < width - 40:
                    assert metrics.horizontalAdvance(shown[:end]) <= width


def test_a_row_that_is_cut_ends_with_an_ellipsis_in_view(person: Person) -> None:
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    font = panel(person).list.font()
    for word in ("2023", "KNOWTS", "的"):
        person.search(word)
        for row in passages(panel(person).list):
            for width in range(150, 260, 7):
                shown, marks = _centred(row.text, row.marks, QFontMetrics(font), width)
                layout, _ = _laid_out(shown, marks, font, width, 1, look)
                line = layout.lineAt(0)
                whole = line.textStart() + line.textLength() >= len(layout.text())
                assert whole, layout.text()
                assert layout.text() == shown or layout.text().endswith("…")
