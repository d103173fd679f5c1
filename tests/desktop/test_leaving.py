"""Reading goes on where it was left: after a closed window, after a kill, and with settings nobody should have."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from person import CTRL, Person, passages
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QSplitter

from db.notebook import Notebook
from db.paths import Paths
from desktop.side import BOOKMARKS, COUNTRIES, SEARCH

pytestmark = pytest.mark.gui

KILLED_AT_THE_STAR = """
import os, signal, sys
from PySide6.QtGui import QAction
from db.paths import paths_for
from desktop import app
from desktop.navigation import Location
from desktop.reader import Reader

show_stars, complete = Reader.set_bookmarked, app.Program.complete

def show_stars_and_die(reader, positions):
    show_stars(reader, positions)
    if positions:
        os.kill(os.getpid(), signal.SIGKILL)

def complete_and_bookmark(program):
    complete(program)
    program.window.open_location(Location(program.window.edition, 54))
    program.window.findChild(QAction, "bookmark").trigger()

Reader.set_bookmarked, app.Program.complete = show_stars_and_die, complete_and_bookmark
app.run(paths_for(sys.argv[1]))
"""


def view(person: Person) -> dict[str, Any]:
    """What someone sees who comes back to the window."""
    window = person.window
    return {
        "place": person.number,
        "size": window.size(),
        "panes": window.findChild(QSplitter).sizes(),  # type: ignore[union-attr]
        "text size": person.reader.text_size,
        "search": window.search_box.text(),
        "hits": len(passages(window.search_panel.list)),
        "country": window.country_panel.country,
        "by region": window.country_panel.by_region.isChecked(),
        "tab": person.tabs.currentIndex(),
        "language": window.search_box.placeholderText(),
        "ground": window.palette().color(QPalette.ColorRole.Base).name(),
        "bookmarks": [row.number for row in passages(window.bookmarks_panel.list)],
    }


def test_everything_is_as_it_was_left(start: Callable[[], Person]) -> None:
    person = start()
    first = view(person)
    person.window.resize(790, 640)
    person.qtbot.waitUntil(lambda: person.window.size() == QSize(790, 640))
    person.window.findChild(QSplitter).moveSplitter(180, 1)  # type: ignore[union-attr]
    person.go_to("55")
    person.press(Qt.Key.Key_B)
    person.press(Qt.Key.Key_Plus, CTRL, times=3)
    person.click(person.window.country_panel.by_region)
    person.window.open_country("HND")
    person.settle()
    person.search("贩运")
    person.go_to("70")
    bar = person.reader.verticalScrollBar()
    bar.setValue(bar.value() + 37)
    person.choose("dark")
    person.choose("en")
    person.window.show_tab(BOOKMARKS)
    person.qtbot.waitUntil(lambda: view(person)["ground"] != first["ground"])  # widgets are told by an event
    left, above = view(person), person.reader.offset_above()
    assert all(left[what] != first[what] for what in first)
    person.leave()
    again = start()
    assert view(again) == left
    assert abs(again.reader.offset_above() - above) <= 2


def test_hidden_panes_stay_hidden(start: Callable[[], Person]) -> None:
    person = start()
    person.press(Qt.Key.Key_F9)
    person.press(Qt.Key.Key_F10)
    person.leave()
    again = start()
    assert not again.window.contents.isVisible()
    assert not again.window.country_panel.isVisible()
    assert not again.action("show_contents").isChecked()
    again.press(Qt.Key.Key_F9)
    again.press(Qt.Key.Key_F10)
    assert again.window.contents.isVisible()
    assert again.window.country_panel.isVisible()
    assert again.window.contents.width() > again.window.contents.minimumWidth()


@pytest.mark.parametrize("number", ["1", "40", "91"])
@pytest.mark.parametrize("scrolled", [-25, 0, 60])
def test_the_place_is_kept_to_the_pixel(start: Callable[[], Person], number: str, scrolled: int) -> None:
    person = start()
    person.window.resize(790, 640)
    person.qtbot.waitUntil(lambda: person.window.size() == QSize(790, 640))
    person.go_to(number)
    bar = person.reader.verticalScrollBar()
    bar.setValue(bar.value() + scrolled)
    place, above = person.number, person.reader.offset_above()
    person.leave()
    again = start()
    assert again.number == place
    assert abs(again.reader.offset_above() - above) <= 2


def test_a_search_of_last_time_does_not_move_the_reading(start: Callable[[], Person]) -> None:
    person = start()
    person.go_to("33")
    person.search("海地")
    person.window.show_tab(COUNTRIES)
    person.leave()
    again = start()
    assert (again.number, again.window.search_box.text()) == ("33", "海地")
    assert again.tabs.currentIndex() == COUNTRIES
    assert again.tabs.tabText(SEARCH).endswith(f" {len(passages(again.window.search_panel.list))}")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_kill_at_the_moment_of_the_star_costs_no_bookmark(paths: Paths) -> None:
    command = [sys.executable, "-c", KILLED_AT_THE_STAR, paths.data]
    done = subprocess.run(command, capture_output=True, check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL, done.stderr
    (bookmark,) = Notebook(paths.notebook).bookmarks()
    assert (bookmark.first, bookmark.last) == ("55", "55")


@pytest.mark.parametrize(
    "kept",
    [
        {"country": "XXX"},
        {"position": 5000},
        {"position": -7},
        {"position": 10**30},
        {"position": 30, "above": 10**12},
        {"position": 30, "above": -(10**12)},
        {"panes": [10**12, 1, 1]},
        {"panes": [-5, -5, -5]},
        {"panes": [0, 0, 0]},
        {"text_size": 0},
        {"text_size": 10**12},
        {"side_tab": 77},
        {"geometry": "zz"},
        {"geometry": "01d9d0cb"},
        {"symbol": "A/1", "language": "fr"},
        {"ui_language": "tlh", "color_scheme": "purple"},
        {"search": "\x00\ufffe"},
    ],
)
def test_settings_that_make_no_sense_do_no_harm(
    paths: Paths, start: Callable[[], Person], kept: dict[str, Any]
) -> None:
    Path(paths.settings).write_text(json.dumps(kept), encoding="utf-8")
    person = start()
    person.go_to("55")
    assert person.number == "55"
    assert 12 <= person.reader.text_size <= 40
    assert person.reader.width() >= 320


def test_the_place_is_kept_when_a_new_version_makes_the_library_again(
    paths: Paths, start: Callable[..., Person]
) -> None:
    person = start()
    person.go_to("60")
    above = person.window.reader.offset_above()
    person.leave()
    with sqlite3.connect(paths.library) as library:
        library.execute("UPDATE facts SET value = 'older' WHERE name = 'index'")
    library.close()
    person = start()
    assert person.number == "60"
    assert abs(person.window.reader.offset_above() - above) <= 2
