"""What every view must grant to a reader without a mouse or without eyes: names, keys, letters, room for its words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from person import Person
from PySide6.QtCore import QRect, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

USED = (
    *(QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit),
    *(QPlainTextEdit, QTabBar, QTextEdit),
)
"""Kinds of widgets that are used, not only looked at."""

_FIELDS = 3  # in a box for a day, each of which Tab stops at


def used(view: QWidget) -> Iterator[QWidget]:
    """Yield what can be used in a view; not what Qt makes for itself inside of that."""
    for widget in view.findChildren(QWidget):
        if isinstance(widget, USED) and widget.isVisibleTo(view) and widget.window() is view.window():
            inside = widget.parent()
            own = not widget.objectName().startswith("qt_") and type(widget).__module__ != "QtPrivate"
            if isinstance(widget, QHeaderView):
                continue  # its list is sorted by keys of its own
            if own and not isinstance(inside, QComboBox | QLineEdit | QAbstractSpinBox | QTabBar):
                yield widget


def called(widget: QWidget) -> str:
    """What a widget is called, for a sentence about it."""
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return f"{type(widget).__name__} “{text or widget.accessibleName()}”"


def nameless(view: QWidget) -> list[str]:
    """What would be read aloud without a name."""
    return [
        called(widget)
        for widget in used(view)
        if not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text().strip())
        and not isinstance(widget, QTabBar)
        and not any(label.buddy() is widget for label in view.findChildren(QLabel))
    ]


def stops(person: Person, view: QWidget) -> list[QWidget]:
    """Where Tab leads, from what has the focus in the view until it leaves it or comes round."""
    reached: list[QWidget] = []
    while view.isAncestorOf(person.focus) and person.focus not in reached:
        now = person.focus
        reached.append(now)
        for _ in range(_FIELDS):
            if person.focus is now:
                QTest.keyClick(now, Qt.Key.Key_Tab)
    return reached


def astray(reached: list[QWidget], view: QWidget) -> list[str]:
    """Where Tab leads back, up or against the lines, but for once from the end to the beginning."""
    places = [QRect(each.mapTo(view, each.rect().topLeft()), each.size()) for each in reached]
    against = -1 if view.isRightToLeft() else 1
    back = []
    for one, other, widget in zip(places, [*places[1:], places[0]], [*reached[1:], reached[0]], strict=True):
        beside = one.top() <= other.center().y() <= one.bottom()
        if (beside and against * (other.center().x() - one.center().x()) <= 0) or other.bottom() < one.top():
            back.append(called(widget))
    return back if len(back) > 1 else []


def out_of_reach(reached: list[QWidget], view: QWidget) -> list[str]:
    """What can be used in a view and is not among where Tab leads."""
    found = []
    for widget in used(view):
        grouped = isinstance(widget, QAbstractButton) and widget.group() and widget.autoExclusive()
        hit = any(each is widget or widget.isAncestorOf(each) for each in reached)
        alike = grouped and any(each in reached for each in widget.group().buttons())  # arrows lead on
        if widget.isEnabled() and not hit and not alike:
            found.append(called(widget))
    return found


def letters(view: QWidget) -> list[str]:
    """The letters that choose something in a view as it is seen."""
    captions = [
        widget.text()
        for widget in view.findChildren(QWidget)
        if widget.isVisibleTo(view)
        and widget.window() is view.window()
        and (isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy()))
    ]
    return [letter.upper() for caption in captions for letter in re.findall("(?<!&)&([^&])", caption)]


def cut(view: QWidget) -> list[str]:
    """What has too little room for its words."""
    found = []
    for widget in view.findChildren(QWidget):
        if not widget.isVisibleTo(view) or widget.window() is not view.window() or widget.width() < 1:
            continue
        if isinstance(widget, QLabel) and widget.text():
            if widget.wordWrap():
                short = widget.height() < widget.heightForWidth(widget.width())
            else:
                short = widget.width() < widget.sizeHint().width() or widget.height() < widget.sizeHint().height()
        elif isinstance(widget, QAbstractButton) and widget.text() and not isinstance(widget.parent(), QTabBar):
            short = widget.width() < widget.sizeHint().width()
        elif isinstance(widget, QComboBox) and not widget.isEditable():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            field = widget.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
            )
            icon = 0 if widget.itemIcon(widget.currentIndex()).isNull() else widget.iconSize().width() + 4
            short = field.width() < widget.fontMetrics().horizontalAdvance(widget.currentText()) + icon
        elif isinstance(widget, QLineEdit) and not widget.text():
            short = widget.width() < widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        else:
            continue
        if short:
            found.append(f"{called(widget)} {widget.width()}×{widget.height()}")
    return found


def overlapping(view: QWidget) -> list[str]:
    """What lies over something beside it, or beyond the edge of what it is in."""
    found = []
    for widget in (view, *view.findChildren(QWidget)):
        if isinstance(widget, QAbstractScrollArea | QComboBox | QLineEdit | QAbstractSpinBox | QTabBar | QToolButton):
            continue
        if isinstance(widget.parent(), QAbstractScrollArea) or not widget.isVisibleTo(view):
            continue
        seen = [
            each
            for each in widget.children()
            if isinstance(each, QWidget) and not each.isWindow() and each.isVisible() and not each.geometry().isEmpty()
        ]
        for place, one in enumerate(seen):
            if not widget.rect().contains(one.geometry()) and widget is not view.window():
                found.append(f"{called(one)} beyond {called(widget)}")
            for other in seen[place + 1 :]:
                if QRect(one.geometry()).intersects(other.geometry()) and "QSplitterHandle" not in (
                    type(one).__name__,
                    type(other).__name__,
                ):
                    found.append(f"{called(one)} over {called(other)}")
    return found


class Doubled(QTranslator):
    """A language in which everything takes twice the room it takes in English."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, count: int = -1) -> str:
        return f"{source} {source}"
