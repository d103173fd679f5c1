"""Who acts in the stories: a person with a keyboard, a mouse and eyes before the real window.

What a story expects stands in the story; here is only how things are done and seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from PySide6.QtGui import QAction, QInputMethodEvent, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QTabWidget, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from db.library import Library
from db.notebook import Notebook
from db.paths import Paths
from db.records import Body, Paragraph, Section
from desktop.app import Program
from desktop.i18n import Languages
from desktop.jobs import Jobs
from desktop.main_window import MainWindow
from desktop.passage_list import Group, Passage, PassageList
from desktop.reader import Reader
from desktop.theme import Theme
from desktop.typesetting import units

W = TypeVar("W", bound=QWidget)

NO_KEYS = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Person:
    """Acts on one window and tells what it shows."""

    def __init__(self, program: Program, paths: Paths, qtbot: QtBot) -> None:
        self.window: MainWindow = program.window
        self.paths = paths
        self.qtbot = qtbot
        self._away = False

    # --- doing

    def settle(self) -> None:
        """Wait until everything asked for has been answered."""
        self.qtbot.waitUntil(lambda: not self.window.busy)

    def trigger(self, name: str) -> None:
        """Choose a command, as from a menu."""
        action = self.action(name)
        assert action.isEnabled(), f"{name} cannot be chosen"
        action.trigger()
        self.settle()

    def choose(self, value: str) -> None:
        """Choose a colour scheme or a language of the interface."""
        (choice,) = (action for action in self.window.findChildren(QAction) if action.data() == value)
        choice.trigger()
        self.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS, times: int = 1) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            QTest.keyClick(self.focus, key, modifiers)
        self.settle()

    def write(self, words: str) -> None:
        """Write where the focus is: keys for what is on them, an input method for the rest."""
        for character in words:
            if character.isascii():
                QTest.keyClicks(self.focus, character)
            else:
                self.compose("", character)
        self.settle()

    def compose(self, preedit: str, committed: str = "") -> None:
        """Let an input method show what it is composing, and commit what is chosen."""
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(committed)
        QCoreApplication.sendEvent(self.focus, event)

    def search(self, words: str) -> None:
        """Type into the search box, in place of what is there."""
        self.trigger("focus_search")
        self.press(Qt.Key.Key_Delete)
        self.write(words)

    def go_to(self, words: str) -> None:
        """Type into the go-to box, in place of what is there, and press Enter."""
        self.trigger("focus_goto")
        self.press(Qt.Key.Key_Delete)
        self.write(words)
        self.press(Qt.Key.Key_Return)

    def click(self, widget: QWidget, point: QPoint | None = None) -> None:
        """Click into a widget: in its middle, or at a point of it."""
        self._mouse(widget, point or widget.rect().center())
        self.settle()

    def click_words(self, words: str, paragraph: str) -> None:
        """Click on words in the text, in the paragraph of that number."""
        self.click(self.reader.viewport(), self.point_of(self.paragraph(paragraph), words))

    def select(self, first: str, last: str) -> None:
        """Select from the beginning of one paragraph to the end of another, named by their numbers."""
        cursor = self.reader.textCursor()
        cursor.setPosition(self._place(self.paragraph(first), 0))
        cursor.setPosition(
            self._place(self.paragraph(last), len(self.paragraph(last).text)), QTextCursor.MoveMode.KeepAnchor
        )
        self.reader.setTextCursor(cursor)
        self.reader.setFocus()

    def leave(self) -> None:
        """Close the window for today. Nothing may be left open, or go on for ever."""
        if self._away:
            return
        self._away = True
        open_yet = [
            widget.windowTitle() or widget.objectName() or type(widget).__name__
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QDialog | QMenu) and widget.isVisible()
        ]
        try:
            self.settle()
        finally:
            self.window.close()
            forget_everything()
        assert not open_yet

    # --- seeing

    @property
    def reader(self) -> Reader:
        return self.window.reader

    @property
    def body(self) -> Body:
        return self.window.body

    @property
    def library(self) -> Library:
        return Library(self.paths.library)

    @property
    def notebook(self) -> Notebook:
        """The notebook as it is on the disk."""
        return Notebook(self.paths.notebook)

    @property
    def focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    @property
    def said(self) -> str:
        """What the window says below the text."""
        return self.window.statusBar().currentMessage()

    @property
    def number(self) -> str:
        """The number of the paragraph being read, "" in the masthead."""
        return self.body.paragraphs[self.reader.current].number or "" if self.reader.current >= 0 else ""

    @property
    def tabs(self) -> QTabWidget:
        return self.see(QTabWidget)

    def see(self, kind: type[W], within: QWidget | None = None) -> W:
        """Return the only visible widget of a kind."""
        widgets: list[W] = (within or self.window).findChildren(kind)
        (found,) = (widget for widget in widgets if widget.isVisible())
        return found

    def reads(self, widget: QWidget) -> str:
        """Return all that the labels in a widget say, from the top."""
        labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
        labels.sort(key=lambda label: label.mapTo(widget, QPoint(0, 0)).y())
        return "\n".join(label.text() for label in labels)

    def action(self, name: str) -> QAction:
        found = self.window.findChild(QAction, name)
        assert isinstance(found, QAction), f"there is no command {name}"
        return found

    def paragraph(self, number: str) -> Paragraph:
        return next(paragraph for paragraph in self.body.paragraphs if paragraph.number == number)

    def section(self, *numbers: str) -> Section:
        """Return the heading with these numbers, from the top."""
        found: Section | None = None
        for number in numbers:
            above = found.place if found else None
            found = next(each for each in self.body.sections if each.number == number and each.parent == above)
        assert found is not None
        return found

    def block(self, paragraph: Paragraph) -> QTextBlock:
        """Return where the text shows a paragraph: behind its number and a tab."""
        whole = f"{paragraph.number}.\t{paragraph.text}"
        return next(block for block in self.blocks() if block.text() == whole)

    def blocks(self) -> Iterator[QTextBlock]:
        block = self.reader.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def height_of(self, number: str) -> int:
        """Return how far below the top of the view a paragraph begins, in pixels."""
        layout = self.reader.document().documentLayout()
        top = layout.blockBoundingRect(self.block(self.paragraph(number))).top()
        return round(top) - self.reader.verticalScrollBar().value()

    def point_of(self, paragraph: Paragraph, words: str) -> QPoint:
        """Return where the middle of words in a paragraph is seen, in the view; the words must be in view."""
        start = paragraph.text.index(words)
        cursor = QTextCursor(self.reader.document())
        cursor.setPosition(self._place(paragraph, start + len(words) // 2))
        point = self.reader.cursorRect(cursor).center() + QPoint(2, 0)
        assert self.reader.viewport().rect().contains(point), f"{words} is out of view"
        return point

    def marks(self) -> list[QTextEdit.ExtraSelection]:
        """Return the marks in the text."""
        return self.reader.extraSelections()

    def marked(self) -> list[str]:
        """Return the words marked in the text."""
        return [mark.cursor.selectedText() for mark in self.marks()]

    # --- inside

    def _place(self, paragraph: Paragraph, offset: int) -> int:
        block = self.block(paragraph)
        return block.position() + block.text().index("\t") + 1 + units(paragraph.text, offset)

    def _mouse(self, widget: QWidget, point: QPoint) -> None:
        QTest.mouseMove(widget, point)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NO_KEYS, point)


def forget_everything() -> None:
    """Take away closed windows with all that stood behind them: the next one must start as from nothing."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
    for window in application.topLevelWidgets():
        if isinstance(window, MainWindow):
            shiboken6.delete(window)
    for kind in (Languages, Theme, Jobs):
        for made in application.findChildren(kind):
            shiboken6.delete(made)


def fragments(block: QTextBlock) -> Iterator[tuple[str, QTextCharFormat]]:
    """Yield the pieces of a block that look alike: their words and their look."""
    place = block.begin()
    while not place.atEnd():
        yield place.fragment().text(), place.fragment().charFormat()
        place += 1


def groups(rows: PassageList) -> list[Group]:
    """Return the headings in a list of passages."""
    return [row for row in rows.rows if isinstance(row, Group)]


def passages(rows: PassageList) -> Sequence[Passage]:
    """Return the rows of a list that can be opened."""
    return [row for row in rows.rows if isinstance(row, Passage)]
