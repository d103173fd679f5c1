"""Bookmarks whose words moved, changed or are gone: taken as they are now, or put where they belong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from person import CTRL, Person, groups, passages
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from db import anchor
from db.arrival import add
from db.library import Library
from db.notebook import Notebook
from db.paths import Paths
from db.records import Bookmark, Edition, Masthead
from desktop.bookmarks_panel import BookmarksPanel
from desktop.side import BOOKMARKS

pytestmark = pytest.mark.gui

EDITION = Edition("A/81/2", "en")
REPORT = """Report of the Secretary-General

I. Introduction

1. The Secretariat trained forty judges and prosecutors in the capital during the first quarter of the year.

2. Experts from the region met twice to review the model law on the protection of witnesses and victims.

3. The Secretariat helped: (a) Guatemala to draft a law on the smuggling of migrants; (b) Peru to train judges.

4. Contributions to the trust fund fell short of what the programme needs for the coming period by a third.
"""


def panel(person: Person) -> BookmarksPanel:
    return person.window.bookmarks_panel


def kept(person: Person) -> tuple[str, str, bool]:
    """The only bookmark on the disk: its number, its words, and whether it is a highlight."""
    (bookmark,) = person.notebook.bookmarks()
    return bookmark.first, bookmark.quote, bookmark.highlight


def select(person: Person, number: str, words: str) -> None:
    """Select words in a paragraph."""
    start = person.paragraph(number).text.index(words)
    cursor = person.reader.textCursor()
    first = person.block(person.paragraph(number)).position() + len(f"{number}.\t") + start
    cursor.setPosition(first)
    cursor.setPosition(first + len(words), QTextCursor.MoveMode.KeepAnchor)
    person.reader.setTextCursor(cursor)
    person.reader.setFocus()


def choose(person: Person, row: int = 0) -> None:
    person.trigger("focus_bookmarks")
    panel(person).list.choose(row)
    person.settle()


@pytest.fixture
def reading(paths: Paths, tmp_path: Path, start: Callable[..., Person]) -> Callable[..., Person]:
    """Starts with the report open and one bookmark in the notebook, as it is given."""
    file = tmp_path / "report.txt"
    file.write_text(REPORT, encoding="utf-8")
    add(paths.library, str(file), Masthead(symbol=EDITION.symbol, language="en", title="Training of judges"))

    def begin(number: str, quote: str, **words: object) -> Person:
        Notebook.open(paths.notebook).add(EDITION, number, number, quote, **words)  # type: ignore[arg-type]
        person = start()
        person.go_to("A/81/2, para. 1")
        person.window.show_tab(BOOKMARKS)
        return person

    return begin


def text(paths: Paths, number: str) -> str:
    return anchor.quote(Library(paths.library).range(EDITION, number))


def test_what_moved_is_taken_where_it_stands_and_undone(reading: Callable[..., Person], paths: Paths) -> None:
    words = text(paths, "2")
    person = reading("4", words)
    choose(person)
    assert "4" in passages(panel(person).list)[0].above
    assert passages(panel(person).list)[0].above in panel(person).list.model().index(0, 0).data()
    assert panel(person).reanchoring.isVisible()
    person.click(panel(person).reanchoring.accept)
    assert kept(person) == ("2", words, False)
    assert passages(panel(person).list)[0].above == ""
    assert not panel(person).reanchoring.isVisible()
    person.press(Qt.Key.Key_Z, CTRL)
    assert kept(person) == ("4", words, False)


def test_what_changed_is_taken_as_it_reads_now(reading: Callable[..., Person], paths: Paths) -> None:
    person = reading("2", text(paths, "2").replace("twice", "three times, at length,"))
    choose(person)
    person.click(panel(person).reanchoring.accept)
    assert kept(person) == ("2", text(paths, "2"), False)


def test_what_changed_and_moved_says_both(reading: Callable[..., Person], paths: Paths) -> None:
    person = reading("4", text(paths, "2").replace("twice", "three times, at length,"))
    (row,) = passages(panel(person).list)
    assert (row.number, "原" in row.above and "4" in row.above, " · " in row.above) == ("2", True, True)


def test_a_highlight_that_changed_is_taken_as_its_words_read_now(reading: Callable[..., Person], paths: Paths) -> None:
    person = reading(
        "2",
        "reviewed the model law about protection",
        highlight=True,
        prefix="Experts from the region met twice to ",
        suffix=" of witnesses and victims.",
    )
    choose(person)
    person.click(panel(person).reanchoring.accept)
    number, words, highlight = kept(person)
    assert (number, highlight) == ("2", True)
    assert "review the model law on the protection" in words


def test_what_is_gone_is_offered_the_paragraphs_most_like_it(reading: Callable[..., Person], paths: Paths) -> None:
    person = reading(
        "4", "In the capital sixty judges and prosecutors were trained by others in a later quarter of it."
    )
    assert [group.count for group in groups(panel(person).list)] == ["1"]
    choose(person, 1)
    assert not panel(person).reanchoring.accept.isVisible()
    assert ">1</a>" in panel(person).reanchoring.said
    person.go_to("3")
    panel(person).reanchoring.place_requested.emit(0)
    person.settle()
    assert person.number == "1"
    choose(person, 1)
    person.click(panel(person).reanchoring.place)
    assert kept(person) == ("1", text(paths, "1"), False)
    assert "1" in person.said
    assert not panel(person).reanchoring.isVisible()


def test_it_is_put_on_the_sub_paragraph_that_is_selected(reading: Callable[..., Person]) -> None:
    person = reading("4", "nothing like this is anywhere")
    select(person, "3", "train judges")
    choose(person, 1)
    person.click(panel(person).reanchoring.place)
    assert kept(person) == ("3(b)", "(b) Peru to train judges.", False)
    assert passages(panel(person).list)[0].number == "3 (b)"


def test_a_highlight_is_put_on_words_and_asks_for_them(reading: Callable[..., Person]) -> None:
    person = reading("4", "nothing like this is anywhere", highlight=True, prefix="of old ", suffix=".")
    person.go_to("1")
    choose(person, 1)
    person.click(panel(person).reanchoring.place)
    assert kept(person)[0] == "4"
    said = person.said
    select(person, "1", "forty judges")
    choose(person, 1)
    person.click(panel(person).reanchoring.place)
    assert kept(person) == ("1", "forty judges", True)
    assert person.said != said


def test_a_highlight_is_put_on_words_of_several_paragraphs(reading: Callable[..., Person]) -> None:
    person = reading("4", "nothing like this is anywhere", highlight=True, prefix="of old ", suffix=".")
    first, second = person.paragraph("1"), person.paragraph("2")
    cursor = person.reader.textCursor()
    cursor.setPosition(person.block(first).position() + len("1.\t") + first.text.index("year"))
    end = person.block(second).position() + len("2.\t") + len("Experts")
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    person.reader.setTextCursor(cursor)
    choose(person, 1)
    person.click(panel(person).reanchoring.place)
    assert kept(person) == ("1", "year.\nExperts", True)


def test_a_place_that_is_taken_is_said_and_nothing_moves(reading: Callable[..., Person], paths: Paths) -> None:
    person = reading("4", "nothing like this is anywhere")
    person.notebook.add(EDITION, "1", "1", text(paths, "1"))
    panel(person).reload()
    person.settle()
    person.go_to("1")
    choose(person, 2)
    person.click(panel(person).reanchoring.place)
    assert "1" in person.said
    assert sorted(bookmark.first for bookmark in person.notebook.bookmarks()) == ["1", "4"]


def test_a_bookmark_of_a_report_that_is_not_held_is_put_into_another(
    reading: Callable[..., Person], paths: Paths
) -> None:
    person = reading("4", text(paths, "4"))
    orphan: Bookmark = person.notebook.add(Edition("A/99/9", "en"), "7", "7", "words of a report that is gone")
    panel(person).reload()
    person.settle()
    person.click(panel(person).filter.everywhere)
    person.go_to("2")
    person.trigger("focus_bookmarks")
    assert panel(person).list.choose_several([], orphan.id)
    panel(person).list.placing_requested.emit()
    person.settle()
    assert person.notebook.bookmark(orphan.id)[1:5] == (EDITION, "2", "2", text(paths, "2"))


def test_a_highlight_shows_its_words_among_their_neighbours(reading: Callable[..., Person]) -> None:
    person = reading(
        "2",
        "met twice",
        highlight=True,
        prefix="Experts from the region ",
        suffix=" to review the model law",
        color="green",
    )
    (row,) = passages(panel(person).list)
    ((start, end),) = row.marks
    assert (row.text, row.text[start:end]) == ("…e region met twice to revie…", "met twice")
    assert row.sign is not None
    assert row.sign.name in panel(person).list.model().index(0, 0).data()
