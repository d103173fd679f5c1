"""The program starts: the report is there, whole; what cannot be opened is told in one sentence."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from person import Person, forget_everything, passages
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from db.paths import Paths
from desktop.app import run

pytestmark = pytest.mark.gui


def test_the_first_start_opens_the_report_at_its_masthead(paths: Paths, start: Callable[[], Person]) -> None:
    os.remove(paths.library)
    os.remove(paths.settings)
    person = start()
    assert person.reader.current == -1
    assert person.reader.verticalScrollBar().value() == 0
    assert len(person.body.sections) == 25
    assert len(person.body.paragraphs) == 91
    facts = person.body.document.masthead
    above = [block.text() for block in person.blocks()][:12]
    for fact in (facts.body, facts.title, facts.author):
        assert fact in above
    for fact in (facts.symbol, facts.date, facts.session, facts.agenda_title):
        assert any(fact in line for line in above)
    assert facts.title in person.window.windowTitle()
    assert person.window.country_panel.list.rows


def test_the_report_can_be_read_and_searched_while_the_library_is_made(
    paths: Paths, start: Callable[..., Person]
) -> None:
    os.remove(paths.library)
    person = start(settled=False)
    answered: list[str] = []
    person.window.search_panel.asking.answered.connect(lambda results: answered.append(results and results.query))
    person.action("focus_search").trigger()
    assert person.window.busy
    person.write("海地")
    assert not person.window.busy
    assert answered == ["海地"]
    assert len(passages(person.window.search_panel.list)) == sum(
        paragraph.text.count("海地") for paragraph in person.body.paragraphs
    )


def test_every_paragraph_stands_in_the_text_as_the_library_has_it(person: Person) -> None:
    shown = [block.text() for block in person.blocks()]
    edition = person.body.document.edition
    expected = [f"{paragraph.number}.\t{paragraph.text}" for paragraph in person.library.body(edition).paragraphs]
    assert len(expected) == 91
    assert [text for text in shown if "\t" in text] == expected


def test_every_heading_and_footnote_stands_in_the_text_once(person: Person) -> None:
    shown = [block.text() for block in person.blocks() if block.blockFormat().headingLevel()]
    assert [text.partition("\u2002")[2] or text for text in shown] == [
        section.title for section in person.body.sections
    ]
    levels = [block.blockFormat().headingLevel() for block in person.blocks() if block.blockFormat().headingLevel()]
    assert levels == [section.level for section in person.body.sections]
    for note in person.body.footnotes:
        assert [block.text() for block in person.blocks()].count(f"{note.mark} {note.text}") == 1


def made_by_a_newer_program(file: str) -> None:
    database = sqlite3.connect(file)
    database.execute("PRAGMA user_version = 99")
    database.close()


def damaged(file: str) -> None:
    Path(file).write_bytes(b"Nobody's database." * 1000)


def run_and_read(paths: Paths) -> tuple[list[str], list[str]]:
    """Run the program; read what its boxes say and what details they have, close them, then close the window."""
    said: list[str] = []
    details: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.text())
            details.append(box.detailedText())
            box.accept()
        elif said:
            QApplication.closeAllWindows()

    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(look)
    timer.start()
    run(paths)
    timer.stop()
    forget_everything()
    return said, details


@pytest.mark.parametrize("harm", [damaged, made_by_a_newer_program])
@pytest.mark.parametrize("which", ["library", "notebook"])
def test_a_file_that_cannot_be_read_is_one_sentence(
    paths: Paths,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    harm: Callable[[str], None],
    which: str,
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    file = getattr(paths, which)
    harm(file)
    ((told,), (detail,)) = run_and_read(paths)
    assert file in told
    assert not detail
    assert "Traceback" not in capfd.readouterr().err


def test_a_data_folder_that_cannot_be_made_is_one_sentence(
    tmp_path: Path, paths: Paths, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    folder = str(tmp_path / "file" / "data")
    ((told,), _) = run_and_read(paths._replace(data=folder))
    assert folder in told
    assert "Traceback" not in capfd.readouterr().err
