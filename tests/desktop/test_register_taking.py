"""What a register holds is taken along: copied, exported, and looked at with more room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from person import CTRL, SHIFT, Person
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from registering import arrange, click, panel, pick, row, survey, switch, thing, titles, watched

from db import registers
from db.paths import Paths
from desktop.export_dialog import ExportDialog

pytestmark = pytest.mark.gui

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def reader(paths: Paths, tmp_path: Path, start: Callable[[], Person]) -> Iterator[Person]:
    """Someone who reads English and has a few reports besides the shipped one."""
    yield from arrange(paths, tmp_path, start)


def shown_dialog(kind: type[W]) -> W:
    (found,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())
    return found


def clipboard() -> list[list[str]]:
    return [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]


def test_chosen_rows_are_copied_as_a_table(reader: Person) -> None:
    shown = panel(reader, registers.FIGURES)
    reader.press(Qt.Key.Key_Home)
    reader.press(Qt.Key.Key_Down, SHIFT)
    reader.press(Qt.Key.Key_C, CTRL)
    assert clipboard() == [
        ["182个缔约方", "182", "", "个", "缔约方", "1", "2"],
        ["60 多个会员国", "60", "多", "个", "会员国", "1", "4"],
    ]
    assert "2" in reader.said
    pick(reader, shown, registers.ORGANISATIONS)
    click(reader, shown, row(shown, "Security Council"))
    click(reader, shown, row(shown, "Security Council", 0))
    shown.tree.setFocus()
    reader.press(Qt.Key.Key_C, CTRL)
    ((number, context),) = clipboard()
    place = thing(shown, "Security Council").places[0]
    assert number == place.number
    assert place.words in context


def test_ctrl_c_in_the_list_is_not_taken_by_the_text(reader: Person) -> None:
    shown = panel(reader)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_C, CTRL)
    event.ignore()
    QApplication.sendEvent(shown.tree, event)
    assert event.isAccepted()


@pytest.mark.parametrize("everywhere", [False, True])
def test_a_register_is_exported(reader: Person, tmp_path: Path, everywhere: bool) -> None:
    shown = panel(reader)
    if everywhere:
        switch(reader, shown)
    reader.click(shown.export_button)
    dialog = shown_dialog(ExportDialog)
    where = "all reports" if everywhere else "CTOC/COP/2024/2"
    offered = [dialog.list.item(at).text() for at in range(dialog.list.count())]
    assert offered[0] == f"Organizations · {where}"
    assert (f"Figures · {where}" in offered) is not everywhere  # of all reports, only what was looked at
    assert len(set(offered)) == len(offered)
    assert dialog.notes.isVisible()
    dialog.format.setCurrentIndex(dialog.format.findData("markdown"))
    dialog.accept()
    chooser = shown_dialog(QFileDialog)
    target = tmp_path / "register.md"
    chooser.fileSelected.emit(str(target))
    chooser.close()
    reader.settle()
    text = target.read_text(encoding="utf-8")
    assert "毒品和犯罪问题办公室" in text
    assert ("40 judges" in text) is everywhere
    assert reader.said == f"Saved: {target}"


def test_the_larger_window_shows_the_same_register_with_every_fact(reader: Person) -> None:
    shown = panel(reader, registers.FIGURES)
    shown.filter.setText("受害者")
    reader.press(Qt.Key.Key_M, CTRL | SHIFT)
    window = survey(reader).window
    reader.qtbot.waitUntil(window.isActiveWindow)
    reader.settle()
    large = window.panel
    watched(large)
    assert titles(large) == titles(shown)
    captions = [large.model.headerData(at, Qt.Orientation.Horizontal) for at in range(large.model.columnCount())]
    assert captions == ["In the text", "Value", "Qualifier", "Unit", "What is counted", "Places", "Paragraphs"]
    header = large.tree.header()
    reader.click(header.viewport(), QPoint(header.sectionViewportPosition(1) + 20, header.height() // 2))
    values = [float(str(each.cells[6])) for each in large.model.things]
    assert values == sorted(values)
    metrics = large.tree.fontMetrics()
    for column in (1, 2, 3, 5):
        cells = [str(large.model.index(at, column).data()) for at in range(large.model.rowCount())]
        assert large.tree.columnWidth(column) > max(map(metrics.horizontalAdvance, cells))
    reader.click(large.copy_button)
    assert clipboard()[0] == captions
    assert len(clipboard()) == len(values) + 1
    assert str(len(values)) in reader.reads(window)
    large.tree.setFocus()
    large.tree.setCurrentIndex(row(large, "166名受害者"))
    reader.press(Qt.Key.Key_Return)
    assert not window.isVisible()
    assert "166名受害者" in reader.marked()
    reader.qtbot.waitUntil(reader.reader.hasFocus)
