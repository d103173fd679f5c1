"""The library window as an official calls it up and points at it, and the reports that stories of it are about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from person import CTRL, Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from db.arrival import add
from db.paths import Paths
from db.records import Edition, Masthead
from desktop.commands import Commands
from desktop.library_model import SYMBOL
from desktop.library_window import LibraryWindow

SHIPPED = "CTOC/COP/2024/2@zh"
REPORTS = (
    ("A/79/10", "en", "Report on shelters", "2024-03-01", "1. Kenya and Oman met.\n\n2. See document A/79/9.\n"),
    ("A/79/9", "en", "Report on Judges", "2024-02-01", "1. Nothing happened.\n"),
    ("A/79/9", "fr", "Rapport sur les juges", "2024-02-02", "1. Rien.\n"),
    ("A/79/9", "ar", "تقرير عن القضاة", "2024-02-03", "1. لا شيء.\n"),
    ("A/79/9/Corr.1", "en", "Corrigendum", "2024-05-01", "1. For nothing read something.\n"),
)


def arrive(paths: Paths, folder: Path, symbol: str, language: str, title: str, date: str, text: str) -> None:
    file = folder / "report.txt"
    file.write_text(f"{title}\n\n{text}", encoding="utf-8")
    given = Masthead(symbol=symbol, symbol_confirmed=True, language=language, title=title, date=date)
    add(paths.library, str(file), given)


def arrange(paths: Paths, folder: Path, start: Callable[[], Person]) -> Person:
    """Someone who reads English and has a few reports besides the shipped one."""
    for report in REPORTS:
        arrive(paths, folder, *report)
    person = start()
    person.choose("en")
    return person


def window(person: Person) -> LibraryWindow:
    """The library, called up where it is not open yet, once it has the keyboard."""
    commands = person.window.findChild(Commands)
    assert commands is not None
    person.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    if "window" not in vars(commands.collection) or not commands.collection.window.isVisible():
        person.press(Qt.Key.Key_L, CTRL)
    found = commands.collection.window
    person.qtbot.waitUntil(found.isActiveWindow)
    person.settle()
    return found


def listed(library: LibraryWindow, column: int = SYMBOL) -> list[str]:
    return [library.model.index(row, column).data() for row in range(library.model.rowCount())]


def editions(library: LibraryWindow) -> list[str]:
    found = (library.model.document(library.model.index(row, 0)) for row in range(library.model.rowCount()))
    return [str(document.edition) for document in found if document]


def choose(person: Person, library: LibraryWindow, name: str) -> None:
    """Click on the row of a document."""
    symbol, _, language = name.partition("@")
    index = library.model.find(Edition(symbol, language))
    library.table.scrollTo(index)
    person.click(library.table.viewport(), library.table.visualRect(index).center())


def related(library: LibraryWindow) -> list[tuple[str, str]]:
    return [(relation.kind, str(relation.edition)) for relation in library.related.relations]


def held(person: Person) -> list[str]:
    return [str(document.edition) for document in person.library.documents()]


def leave(person: Person, library: LibraryWindow) -> None:
    library.close()
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)
