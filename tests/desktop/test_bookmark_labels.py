"""Labels and colours of bookmarks, and finding the ones that are meant: by words, label, colour and report."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from person import CTRL, Person, groups, passages
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from db import anchor
from db.arrival import add
from db.errors import NotWritable
from db.library import Library
from db.notebook import Notebook
from db.paths import Paths
from db.records import Bookmark, Edition, Masthead
from desktop.bookmark_mark import COLORS
from desktop.bookmarks_panel import BookmarksPanel
from desktop.side import BOOKMARKS
from desktop.theme import DARK, LIGHT, Colors

pytestmark = pytest.mark.gui

BUILTIN = Edition("CTOC/COP/2024/2", "zh")
OTHER = """Report of the Secretary-General

I. Introduction

1. The Secretariat trained forty judges and prosecutors in the capital during the first quarter of the year.

2. Experts from the region met twice to review the model law on the protection of witnesses and victims.
"""


def panel(person: Person) -> BookmarksPanel:
    return person.window.bookmarks_panel


def listed(person: Person) -> list[str]:
    return [row.number for row in passages(panel(person).list)]


def kept(person: Person) -> list[tuple[str, tuple[str, ...], str]]:
    """The bookmarks on the disk: paragraph, labels, colour."""
    return [(bookmark.first, bookmark.labels, bookmark.color) for bookmark in person.notebook.bookmarks()]


def mark(person: Person, *numbers: str) -> None:
    for number in numbers:
        person.go_to(number)
        person.press(Qt.Key.Key_B)


def to_the_list(person: Person, number: str) -> None:
    """Go to the list of bookmarks, to the one on that paragraph."""
    person.trigger("focus_bookmarks")
    panel(person).list.choose(listed(person).index(number))


def pick(person: Person, box: QComboBox, value: str) -> None:
    """Choose an entry of a box with its keys, one behind the filter's button too."""
    if not box.isVisible():
        person.click(panel(person).filter.more)
    box.setFocus()
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Down, times=box.findData(value))
    assert box.currentData() == value


@pytest.fixture
def labelled(paths: Paths, start: Callable[..., Person]) -> Person:
    """Someone whose bookmarks have labels and colours, given at the command line."""
    notebook = Notebook.open(paths.notebook)
    quotes = {number: anchor.quote(Library(paths.library).range(BUILTIN, number)) for number in ("5", "16", "60")}
    notebook.add(BUILTIN, "5", "5", quotes["5"], labels=["urgent", "Haïti"], color="yellow")
    notebook.add(BUILTIN, "16", "16", quotes["16"], note="核对 Numbers", labels=["urgent"], color="green")
    notebook.add(BUILTIN, "60", "60", quotes["60"], labels=["later"])
    person = start()
    person.window.show_tab(BOOKMARKS)
    return person


def test_labels_are_written_below_the_list_and_taken_back(person: Person) -> None:
    mark(person, "55")
    panel(person).details.labels.setFocus()
    person.write("urgent, Haiti、 urgent,")
    person.press(Qt.Key.Key_Return)
    assert kept(person) == [("55", ("urgent", "Haiti"), "")]
    (row,) = passages(panel(person).list)
    assert row.labels == ("urgent", "Haiti")
    person.trigger("focus_bookmarks")
    person.press(Qt.Key.Key_Z, CTRL)
    assert kept(person) == [("55", (), "")]
    assert panel(person).details.labels.text() == ""


def test_labels_in_use_complete_what_is_typed(labelled: Person) -> None:
    to_the_list(labelled, "60")
    field = panel(labelled).details.labels
    field.setFocus()
    labelled.press(Qt.Key.Key_End)
    labelled.write(", ur")
    assert field.offered == ["urgent"]
    field.take("urgent")
    labelled.settle()
    assert kept(labelled)[2] == ("60", ("later", "urgent"), "")
    assert field.text() == "later, urgent"


def test_labels_are_kept_when_the_window_closes_at_once(person: Person) -> None:
    mark(person, "55")
    panel(person).details.labels.setFocus()
    person.write("urgent")
    person.leave()
    assert kept(person) == [("55", ("urgent",), "")]


def test_keys_colour_the_chosen_bookmark(person: Person) -> None:
    mark(person, "55", "60")
    to_the_list(person, "60")
    for key, color in zip("1234", COLORS, strict=True):
        person.write(key)
        assert kept(person) == [("55", (), ""), ("60", (), color)]
        row = passages(panel(person).list)[1]
        assert row.mark is not None
        assert row.mark.sign == key
        assert row.mark.name in panel(person).list.model().index(1, 0).data()
        assert panel(person).details.color.color == color
        assert person.focus is panel(person).list
    person.write("0")
    assert kept(person)[1] == ("60", (), "")
    person.press(Qt.Key.Key_Z, CTRL)
    assert kept(person)[1] == ("60", (), "pink")


def test_the_last_of_several_quick_keys_counts(person: Person) -> None:
    mark(person, "55")
    to_the_list(person, "55")
    QTest.keyClicks(panel(person).list, "1234")
    person.settle()
    assert kept(person) == [("55", (), "pink")]
    assert panel(person).details.color.color == "pink"


def test_a_colour_that_could_not_be_kept_is_not_shown(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Notebook, *_: object, **__: object) -> Bookmark:
        raise NotWritable(path=self.path, reason="disk full")

    mark(person, "55")
    to_the_list(person, "55")
    monkeypatch.setattr(Notebook, "change", full)
    person.write("2")
    assert "disk full" in person.said
    assert passages(panel(person).list)[0].mark is None
    assert panel(person).details.color.color == ""


def test_a_colour_is_chosen_by_name(person: Person) -> None:
    mark(person, "55")
    box = panel(person).details.color
    assert [box.itemText(place) for place in range(1, 5)] == ["黄色", "绿色", "蓝色", "粉色"]
    pick(person, box, "blue")
    assert kept(person) == [("55", (), "blue")]
    assert box.color == "blue"


def test_the_star_has_the_colour_of_the_bookmark(person: Person) -> None:
    mark(person, "30")
    column = person.reader.document().rootFrame().frameFormat().leftMargin()
    centre = QPoint(round(column) - 22, person.height_of("30") + 14)

    def star() -> QColor:
        return person.reader.viewport().grab().toImage().pixelColor(centre)

    assert star() == QColor(LIGHT.star)
    to_the_list(person, "30")
    person.write("3")
    assert star() == QColor(LIGHT.mark_blue)
    person.write("0")
    assert star() == QColor(LIGHT.star)


@pytest.mark.parametrize(
    ("words", "found"),
    [("HAITI", ["5"]), ("numbers 核对", ["16"]), ("urgent", ["5", "16"]), ("urgent 危地马拉", ["16"]), ("nothing", [])],
)
def test_words_are_looked_for_in_quotes_notes_and_labels(labelled: Person, words: str, found: list[str]) -> None:
    panel(labelled).filter.words.setFocus()
    labelled.write(words)
    assert listed(labelled) == found
    assert labelled.tabs.tabText(BOOKMARKS).endswith(" 3")


def test_a_label_and_a_colour_narrow_the_list(labelled: Person) -> None:
    narrowing = panel(labelled).filter
    assert [narrowing.label.itemText(place) for place in range(1, 4)] == ["Haïti", "later", "urgent"]
    pick(labelled, narrowing.label, "urgent")
    assert listed(labelled) == ["5", "16"]
    pick(labelled, narrowing.color, "green")
    assert listed(labelled) == ["16"]


def test_a_filter_that_nothing_fits_says_how_to_clear_it(labelled: Person) -> None:
    narrowing = panel(labelled).filter
    pick(labelled, narrowing.color, "pink")
    assert "Esc" in labelled.reads(panel(labelled))
    labelled.press(Qt.Key.Key_Escape)
    assert listed(labelled) == ["5", "16", "60"]
    narrowing.words.setFocus()
    labelled.write("nothing")
    assert listed(labelled) == []
    (link,) = (each for each in panel(labelled).findChildren(QLabel) if each.isVisible() and "href" in each.text())
    link.linkActivated.emit("clear")
    assert listed(labelled) == ["5", "16", "60"]


def test_from_the_filter_down_goes_to_the_list(labelled: Person) -> None:
    panel(labelled).filter.words.setFocus()
    labelled.write("urgent")
    labelled.press(Qt.Key.Key_Down)
    assert labelled.focus is panel(labelled).list
    assert labelled.number == "5"


def test_a_new_bookmark_is_seen_whatever_the_filter(labelled: Person) -> None:
    pick(labelled, panel(labelled).filter.label, "later")
    mark(labelled, "70")
    assert listed(labelled) == ["5", "16", "60", "70"]
    pick(labelled, panel(labelled).filter.label, "later")
    labelled.go_to("5")
    labelled.press(Qt.Key.Key_N)
    assert labelled.focus is panel(labelled).note
    assert panel(labelled).details.labels.text() == "urgent, Haïti"


def test_the_bookmark_being_written_stays_in_the_list(labelled: Person) -> None:
    panel(labelled).filter.words.setFocus()
    labelled.write("核对")
    to_the_list(labelled, "16")
    panel(labelled).note.setFocus()
    panel(labelled).note.setPlainText("另一句")
    labelled.qtbot.waitUntil(lambda: labelled.notebook.bookmarks()[1].note == "另一句")
    labelled.settle()
    assert listed(labelled) == ["16"]
    assert labelled.focus is panel(labelled).note


def test_a_note_is_kept_when_the_list_is_narrowed_at_once(labelled: Person) -> None:
    to_the_list(labelled, "16")
    panel(labelled).note.setPlainText("急")
    panel(labelled).filter.words.setText("毒品")
    assert panel(labelled).note.toPlainText() == "急"
    labelled.settle()
    assert panel(labelled).note.toPlainText() == "急"
    assert labelled.notebook.bookmarks()[1].note == "急"


def test_the_newest_come_first_when_asked(person: Person) -> None:
    mark(person, "60", "5", "16")
    assert listed(person) == ["5", "16", "60"]
    pick(person, panel(person).filter.order, "newest")
    assert listed(person) == ["16", "5", "60"]
    pick(person, panel(person).filter.order, "")
    assert listed(person) == ["5", "16", "60"]


@pytest.fixture
def collector(paths: Paths, tmp_path: Path, start: Callable[..., Person]) -> Person:
    """Someone with bookmarks in two reports that are held, and in one that is not."""
    file = tmp_path / "report.txt"
    file.write_text(OTHER, encoding="utf-8")
    add(paths.library, str(file), Masthead(symbol="A/81/2", language="en", title="Training of judges"))
    notebook = Notebook.open(paths.notebook)
    quote = "Experts from the region met twice to review the model law on the protection of witnesses and victims."
    notebook.add(Edition("A/81/2", "en"), "2", "2", quote, color="blue")
    notebook.add(BUILTIN, "60", "60", anchor.quote(Library(paths.library).range(BUILTIN, "60")), color="blue")
    notebook.add(Edition("A/99/9", "en"), "7", "7", "words of a report that is gone")
    person = start()
    person.go_to("CTOC/COP/2024/2, para. 3")
    person.window.show_tab(BOOKMARKS)
    return person


def test_bookmarks_of_all_reports_stand_under_their_reports(collector: Person) -> None:
    assert listed(collector) == ["60"]
    collector.click(panel(collector).filter.everywhere)
    titles = [group.title for group in groups(panel(collector).list)]
    assert [title.split()[0] for title in titles] == ["A/81/2", "A/99/9", "CTOC/COP/2024/2"]
    assert titles[0] == "A/81/2 Training of judges"
    assert listed(collector) == ["2", "7", "60"]
    assert collector.tabs.tabText(BOOKMARKS).endswith(" 1")
    pick(collector, panel(collector).filter.color, "blue")
    assert listed(collector) == ["2", "60"]


def test_a_bookmark_in_another_report_opens_it(collector: Person) -> None:
    collector.click(panel(collector).filter.everywhere)
    collector.trigger("focus_bookmarks")
    panel(collector).list.choose_first()
    collector.settle()
    assert (collector.window.edition.symbol, collector.number) == ("A/81/2", "2")
    assert listed(collector) == ["2", "7", "60"]
    assert panel(collector).details.color.color == "blue"
    collector.press(Qt.Key.Key_Down)
    assert "A/99/9" in collector.said
    assert collector.window.edition.symbol == "A/81/2"
    collector.press(Qt.Key.Key_Down)
    assert (collector.window.edition, collector.number) == (BUILTIN, "60")


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_the_digit_on_a_mark_can_be_read(colors: Colors) -> None:
    def light(name: str) -> float:
        channels = [int(getattr(colors, name)[start : start + 2], 16) / 255 for start in (1, 3, 5)]
        linear: list[float] = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
        ]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for color in COLORS:
        assert (light(f"mark_{color}") + 0.05) / (light("mark_text") + 0.05) >= 4.5
