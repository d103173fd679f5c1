"""The registers as a person calls them up and points at them, and the reports that stories of them are about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from person import CTRL, Person
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog

from db import registers
from db.arrival import add
from db.paths import Paths
from db.records import Edition, Masthead
from desktop.commands import Commands
from desktop.register_panel import RegisterPanel
from desktop.register_rows import Thing
from desktop.register_survey import RegisterSurvey
from desktop.register_words import KINDS
from desktop.side import REGISTERS

OFFICE = "United Nations Office on Drugs and Crime"
SHIPPED = Edition("CTOC/COP/2024/2", "zh")
FIRST = "1. The General Assembly met. The World Health Organization and the General Assembly spoke of 40 judges.\n"
REPORTS = (
    ("A/79/9", "en", "Report on judges", FIRST),
    ("A/79/9", "fr", "Rapport sur les juges", "1. L'Assemblée générale s'est réunie.\n"),
    ("A/79/10", "en", "Report on nothing", "1. Nothing happened.\n\n2. Nothing followed.\n"),
)


def arrange(paths: Paths, folder: Path, start: Callable[[], Person]) -> Iterator[Person]:
    """Someone who reads English and has a few reports besides the shipped one; what was opened is closed at last."""
    for report in REPORTS:
        arrive(paths, folder, *report)
    person = start()
    person.choose("en")
    yield person
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog):
            each.close()


def arrive(paths: Paths, folder: Path, symbol: str, language: str, title: str, text: str) -> None:
    file = folder / "report.txt"
    file.write_text(f"{title}\n\n{text}", encoding="utf-8")
    add(paths.library, str(file), Masthead(symbol=symbol, symbol_confirmed=True, language=language, title=title))


def survey(person: Person) -> RegisterSurvey:
    commands = person.window.findChild(Commands)
    assert commands is not None
    return commands.registers


def panel(person: Person, which: str = registers.ORGANISATIONS) -> RegisterPanel:
    """The registers in the side panel, called up by their key, with one of them chosen."""
    if person.tabs.currentIndex() != REGISTERS:
        person.press(Qt.Key.Key_6, CTRL)
    found = survey(person).panel
    pick(person, found, which)
    return found


def pick(person: Person, shown: RegisterPanel, which: str) -> None:
    shown.kind.setCurrentIndex(KINDS.index(which))
    shown.kind.activated.emit(KINDS.index(which))
    person.settle()


def watched(shown: RegisterPanel) -> None:
    QAbstractItemModelTester(shown.model, QAbstractItemModelTester.FailureReportingMode.Warning, shown)


def titles(shown: RegisterPanel) -> list[str]:
    return [thing.title for thing in shown.model.things]


def thing(shown: RegisterPanel, title: str) -> Thing:
    (found,) = (each for each in shown.model.things if each.title == title)
    return found


def row(shown: RegisterPanel, title: str, place: int = -1) -> QModelIndex:
    """The row of a thing, or that of one of its places."""
    above = shown.model.find(thing(shown, title).key)
    return shown.model.index(place, 0, above) if place >= 0 else above


def click(person: Person, shown: RegisterPanel, index: QModelIndex) -> None:
    shown.tree.scrollTo(index)
    person.click(shown.tree.viewport(), shown.tree.visualRect(index).center())


def switch(person: Person, shown: RegisterPanel) -> None:
    person.click(shown.everywhere)
