"""Light and dark: what is written can be read on its ground, and the choice takes effect at once."""

from __future__ import annotations

from functools import partial

import pytest
from person import Person, fragments
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from desktop.theme import DARK, LIGHT, Colors, Theme

WRITTEN = ("text", "muted", "accent", "star")
GROUNDS = ("window", "base", "raised", "selection")
PAIRS = [
    *((written, ground) for written in WRITTEN for ground in GROUNDS),
    ("on_accent", "accent"),
    ("hit_text", "hit"),
    ("hit_now_text", "hit_now"),
]
KINDS = (
    *(QCheckBox, QRadioButton, QPushButton, QToolButton),
    *(QLineEdit, QComboBox, QDateEdit, QPlainTextEdit),
)


def luminance(color: str) -> float:
    """Relative luminance as WCAG 2 defines it, from 0 to 1."""
    parts = QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF()
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else float((part + 0.055) / 1.055) ** 2.4 for part in map(float, parts)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_it_should_be() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("written", "ground"), PAIRS)
def test_words_can_be_read_on_their_ground(colors: Colors, written: str, ground: str) -> None:
    assert contrast(getattr(colors, written), getattr(colors, ground)) >= 4.5


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_a_hit_stands_out_and_the_open_one_more(colors: Colors) -> None:
    assert len({colors.base, colors.hit, colors.hit_now, colors.selection}) == 4
    assert contrast(colors.hit_now, colors.base) > contrast(colors.hit, colors.base)


@pytest.mark.gui
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "kind", [QCheckBox, QRadioButton, QLineEdit, QComboBox, QPushButton, QPlainTextEdit, QDateEdit]
)
def test_the_edge_of_what_is_used_is_seen_and_so_is_which_has_the_focus(
    person: Person, scheme: str, kind: type[QWidget]
) -> None:
    person.choose(scheme)
    colors = DARK if scheme == "dark" else LIGHT
    place = QWidget(person.window)
    place.setAutoFillBackground(True)
    place.resize(200, 200)
    other, widget = QPushButton(place), kind(place)
    if isinstance(widget, QAbstractButton):
        widget.setText(" " * 9)  # its focus is shown around what is written
    widget.setGeometry(20, 60, 90, 30)
    other.setGeometry(20, 150, 90, 30)
    place.show()
    other.setFocus()
    edge = pixels(place, widget)
    assert max(contrast(each, colors.window) for each in edge) >= 3
    person.press(Qt.Key.Key_Tab)
    assert widget.hasFocus()
    if kind is not QPlainTextEdit:  # its caret shows it
        assert max(contrast(each, colors.window) for each in pixels(place, widget) - edge) >= 3
    place.deleteLater()


def pixels(place: QWidget, widget: QWidget) -> set[str]:
    """The colours of a widget in which nothing is written."""
    picture, room = place.grab().toImage(), widget.geometry()
    across, down = range(room.left(), room.right() + 1), range(room.top(), room.bottom() + 1)
    return {picture.pixelColor(x, y).name() for x in across for y in down if x < room.right() - 30}


@pytest.mark.gui
def test_a_scheme_is_chosen_at_once_for_window_and_text(person: Person, qapp: QApplication) -> None:
    (theme,) = qapp.findChildren(Theme)

    def ground() -> QColor:
        return person.window.palette().color(QPalette.ColorRole.Base)

    def differs(before: QColor) -> bool:
        return ground() != before

    for scheme, colors in (("dark", DARK), ("light", LIGHT)):
        base, before = QColor(colors.base), ground()
        person.choose(scheme)
        assert theme.dark == (scheme == "dark")
        person.qtbot.waitUntil(partial(differs, before))
        assert ground() == base
        picture = person.reader.viewport().grab().toImage()
        assert picture.pixelColor(2, picture.height() - 2) == base
        written = {
            look.foreground().color().name()
            for block in person.blocks()
            if block.text().startswith("1.\t")
            for _, look in fragments(block)
        }
        assert written == {colors.muted, colors.text}


@pytest.mark.gui
def test_a_change_of_scheme_keeps_place_and_marks(person: Person) -> None:
    person.search("海地")
    person.trigger("next_hit")
    height, marks = person.height_of(person.number), person.marked()
    person.choose("dark")
    assert (person.height_of(person.number), person.marked()) == (height, marks)
    grounds = {mark.format.background().color().name() for mark in person.marks()}
    assert grounds <= {DARK.hit, DARK.hit_now}


@pytest.mark.gui
def test_the_systems_scheme_is_followed_only_where_it_is_chosen(person: Person, qapp: QApplication) -> None:
    (theme,) = qapp.findChildren(Theme)
    told = QGuiApplication.styleHints().colorSchemeChanged
    person.choose("system")
    for scheme, dark in ((Qt.ColorScheme.Dark, True), (Qt.ColorScheme.Light, False)):
        told.emit(scheme)
        assert theme.dark == dark
    person.choose("light")
    told.emit(Qt.ColorScheme.Dark)
    assert not theme.dark
