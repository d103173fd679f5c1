"""What the stories of the presentation share: how it is begun and left, and what stands there."""

from __future__ import annotations

from person import CTRL, Person
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from desktop.presentation import Presentation

SYMBOL = "CTOC/COP/2024/2"


def present(person: Person, *numbers: str) -> Presentation:
    """Mark paragraphs, in this order, go to the masthead, and begin."""
    for number in numbers:
        person.go_to(number)
        person.press(Qt.Key.Key_B)
    person.press(Qt.Key.Key_Home, CTRL)
    return begin(person)


def begin(person: Person) -> Presentation:
    person.press(Qt.Key.Key_F6)
    (shown,) = person.window.findChildren(Presentation)
    assert isinstance(shown, Presentation)
    person.qtbot.waitUntil(shown.isActiveWindow)
    person.settle()
    return shown


def large(shown: Presentation) -> str:
    """What stands there in large type."""
    text: str = shown.text.toPlainText()
    return text


def copied() -> str:
    return QGuiApplication.clipboard().text()


def close(person: Person, shown: QDialog) -> None:
    person.press(Qt.Key.Key_Escape)
    assert not shown.isVisible()
    person.qtbot.waitUntil(person.window.isActiveWindow)
