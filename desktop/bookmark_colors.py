"""A box to choose one of the four colours of bookmarks from, by name and mark."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.bookmark_mark import COLORS, SIZE, mark, name, paint_mark
from desktop.theme import Theme


class ColorBox(QComboBox):
    """Chooses one of the colours, or none: the first entry, which its owner words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setIconSize(SIZE)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(5)
        for color in ("", *COLORS):
            self.addItem("", color)
        theme.changed.connect(self._draw)
        self._draw()

    @property
    def color(self) -> str:
        """The colour that is chosen, "" for none."""
        return str(self.currentData())

    def show_color(self, color: str) -> None:
        """Choose a colour; none for one that is not ours."""
        self.setCurrentIndex(max(self.findData(color), 0))

    def say_names(self, none: str) -> None:
        """Say the names anew, `none` for the first entry."""
        for place, color in enumerate(("", *COLORS)):
            self.setItemText(place, name(color) or none)

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        for place, color in enumerate(COLORS, 1):
            picture = QPixmap(SIZE * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            made = mark(color)
            if made is not None:
                paint_mark(painter, QRect(QPoint(0, 0), SIZE), made, self._theme)
            painter.end()
            self.setItemIcon(place, QIcon(picture))
