"""A notebook that cannot be opened costs the bookmarks, not the reading, and is left as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from person import Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from db.paths import Paths

pytestmark = pytest.mark.gui

DAMAGED = b"Nobody's notebook." * 1000


@pytest.fixture
def without(paths: Paths, start: Callable[..., Person]) -> Person:
    """A person before a window whose notebook is damaged, its one box read and closed."""
    Path(paths.notebook).write_bytes(DAMAGED)
    person = start()
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert paths.notebook in box.text()
    box.accept()
    return person


def test_the_report_is_read_and_searched_all_the_same(without: Person) -> None:
    without.go_to("55")
    assert without.number == "55"
    without.search("海地")
    assert without.window.search_panel.list.rows
    assert without.action("copy").isEnabled()


def test_a_bookmark_is_refused_with_a_sentence_and_the_file_left_alone(without: Person, paths: Paths) -> None:
    without.go_to("55")
    without.press(Qt.Key.Key_B)
    assert paths.notebook in without.said
    assert not without.window.bookmarks_panel.list.rows
    without.leave()
    assert Path(paths.notebook).read_bytes() == DAMAGED
