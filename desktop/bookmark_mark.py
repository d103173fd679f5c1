"""The mark of a bookmark's colour: a bar with its digit on it. A colour is never told alone."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter

from desktop.theme import Theme

COLORS = ("yellow", "green", "blue", "pink")
"""As the notebook keeps them; "" is none. The key that gives a bookmark its colour is its place, from 1."""

SIZE = QSize(20, 14)


class Mark(NamedTuple):
    """A mark beside a row: a colour of the theme, the character painted on it, and what it means in words."""

    color: str
    sign: str
    name: str


def mark(color: str) -> Mark | None:
    """Return what is painted for a colour of the notebook; None for none, or for one that another program made."""
    return Mark(f"mark_{color}", str(COLORS.index(color) + 1), name(color)) if color in COLORS else None


def name(color: str) -> str:
    """Return a colour's name in the language of the interface, "" for none."""
    return {
        "yellow": QCoreApplication.translate("Bookmarks", "Yellow"),
        "green": QCoreApplication.translate("Bookmarks", "Green"),
        "blue": QCoreApplication.translate("Bookmarks", "Blue"),
        "pink": QCoreApplication.translate("Bookmarks", "Pink"),
    }.get(color, "")


def paint_mark(painter: QPainter, place: QRect, shown: Mark, theme: Theme) -> None:
    """Paint a mark; its outline keeps a light colour apart from a light ground."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.color("muted"))
    painter.setBrush(theme.color(shown.color))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    font = QFont(painter.font())
    font.setPixelSize(place.height() - 3)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme.color("mark_text"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown.sign)
    painter.restore()


def tags(labels: tuple[str, ...]) -> str:
    """Return labels as one line below a row."""
    return "  ".join(f"#{label}" for label in labels)
