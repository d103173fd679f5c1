"""Finding the bookmarks that are meant: by the countries they concern, by when they were made, by report; and chips."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from person import Person, passages
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QToolButton

from db import anchor
from db.arrival import add
from db.library import Library
from db.notebook import Notebook
from db.paths import Paths
from db.records import Edition, Masthead
from desktop.bookmark_filter import BookmarkFilter
from desktop.side import BOOKMARKS

pytestmark = pytest.mark.gui

OTHER = Edition("A/81/2", "en")
FURTHER = Edition("A/81/3", "en")
REPORT = """Report of the Secretary-General

I. Introduction

1. Haiti and Honduras trained forty judges and prosecutors in their capitals during the first quarter of the year.

2. Experts from Honduras met twice to review the model law on the protection of witnesses and victims of crime.

3. Nobody else was helped in the first quarter of the year, and nothing further was asked of the Secretariat by then.
"""


def filtering(person: Person) -> BookmarkFilter:
    return person.window.bookmarks_panel.filter


def listed(person: Person) -> list[str]:
    return [row.number for row in passages(person.window.bookmarks_panel.list)]


def choose_date(person: Person, days: int) -> None:
    """Choose an entry of the box of dates with its keys."""
    box = filtering(person).date
    box.setFocus()
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Down, times=box.findData(days))


@pytest.fixture
def analyst(paths: Paths, tmp_path: Path, start: Callable[..., Person]) -> Person:
    """Someone who has marked two reports, in the past and today, and has the boxes of the filter before them."""
    file = tmp_path / "report.txt"
    for edition in (OTHER, FURTHER):
        file.write_text(f"{edition.symbol}\n\n{REPORT}", encoding="utf-8")
        add(paths.library, str(file), Masthead(symbol=edition.symbol, language="en", title="Training of judges"))
    library, now = Library(paths.library), datetime.now(UTC)
    Notebook.open(paths.notebook)
    for edition, number, days in ((OTHER, "1", 40), (OTHER, "2", 10), (OTHER, "3", 0), (FURTHER, "2", 3)):
        notebook = Notebook(paths.notebook, lambda days=days: now - timedelta(days=days))  # type: ignore[misc]
        notebook.add(edition, number, number, anchor.quote(library.range(edition, number)))
    person = start()
    person.go_to("A/81/2, para. 3")
    person.window.show_tab(BOOKMARKS)
    person.click(filtering(person).more)
    return person


def test_only_countries_that_occur_are_offered_with_how_often(analyst: Person) -> None:
    assert filtering(analyst).country.offered == {"HTI": 1, "HND": 2}
    analyst.click(filtering(analyst).everywhere)
    assert filtering(analyst).country.offered == {"HTI": 1, "HND": 3}


@pytest.mark.parametrize("typed", ["海地", "haidi", "HTI"])
def test_a_country_is_found_by_what_it_is_called(analyst: Person, typed: str) -> None:
    filtering(analyst).country.setFocus()
    analyst.write(typed)
    analyst.press(Qt.Key.Key_Return)
    assert listed(analyst) == ["1"]
    assert filtering(analyst).chips.shown == ["海地"]


def test_a_country_that_does_not_occur_changes_nothing(analyst: Person) -> None:
    filtering(analyst).country.setFocus()
    analyst.write("法国")
    analyst.press(Qt.Key.Key_Return)
    assert listed(analyst) == ["1", "2", "3"]
    assert filtering(analyst).country.currentText() == ""


def test_a_country_is_chosen_from_the_list_and_taken_away_by_its_chip(analyst: Person) -> None:
    box = filtering(analyst).country
    box.setFocus()
    analyst.press(Qt.Key.Key_Down)
    assert (box.country, listed(analyst)) == ("HND", ["1", "2"])
    (chip,) = filtering(analyst).chips.findChildren(QToolButton)
    analyst.click(chip)
    assert (box.country, listed(analyst)) == ("", ["1", "2", "3"])
    assert filtering(analyst).chips.shown == []


def test_a_country_holds_across_reports(analyst: Person) -> None:
    analyst.click(filtering(analyst).everywhere)
    filtering(analyst).country.setFocus()
    analyst.write("HND")
    analyst.press(Qt.Key.Key_Return)
    assert listed(analyst) == ["1", "2", "2"]
    analyst.go_to("A/81/3, para. 1")
    assert listed(analyst) == ["1", "2", "2"]
    analyst.click(filtering(analyst).everywhere)
    assert listed(analyst) == ["2"]


@pytest.mark.parametrize(("days", "found"), [(1, ["3"]), (7, ["3"]), (30, ["2", "3"]), (0, ["1", "2", "3"])])
def test_a_time_narrows_the_list(analyst: Person, days: int, found: list[str]) -> None:
    choose_date(analyst, days)
    assert listed(analyst) == found


def test_what_is_changed_today_is_of_today(analyst: Person) -> None:
    choose_date(analyst, 1)
    (first,) = (each for each in analyst.notebook.bookmarks(OTHER) if each.first == "1")
    analyst.notebook.change(first.id, note="checked")
    analyst.window.bookmarks_panel.reload()
    analyst.settle()
    assert listed(analyst) == ["1", "3"]


def test_two_days_are_named_in_either_order(analyst: Person) -> None:
    box = filtering(analyst).date
    assert not box.between.isVisible()
    choose_date(analyst, -1)
    assert box.between.isVisible()
    today = QDate.currentDate()
    box.first.setDate(today.addDays(-5))
    box.last.setDate(today.addDays(-45))
    assert listed(analyst) == ["1", "2"]
    assert len(filtering(analyst).chips.shown) == 1


def test_a_report_can_be_chosen_where_all_are_listed(analyst: Person) -> None:
    box = filtering(analyst).document
    assert not box.isVisible()
    analyst.click(filtering(analyst).everywhere)
    box.setFocus()
    analyst.press(Qt.Key.Key_Down, times=2)
    assert (box.currentText(), listed(analyst)) == ("A/81/3", ["2"])
    analyst.click(filtering(analyst).everywhere)
    assert listed(analyst) == ["1", "2", "3"]


def test_the_boxes_fold_away_and_what_is_chosen_stays_in_view_until_escape(analyst: Person) -> None:
    choose_date(analyst, 30)
    analyst.click(filtering(analyst).more)
    assert not filtering(analyst).date.isVisible()
    assert (listed(analyst), len(filtering(analyst).chips.shown)) == (["2", "3"], 1)
    analyst.trigger("focus_bookmarks")
    analyst.press(Qt.Key.Key_Escape)
    assert (listed(analyst), filtering(analyst).chips.shown) == (["1", "2", "3"], [])


@pytest.mark.parametrize("language", ["fr", "ru", "es", "ar"])
def test_the_filter_fits_beside_a_text_in_every_language(analyst: Person, language: str) -> None:
    analyst.click(filtering(analyst).everywhere)
    choose_date(analyst, -1)
    analyst.choose(language)
    assert filtering(analyst).minimumSizeHint().width() <= 326
    analyst.choose("zh")
