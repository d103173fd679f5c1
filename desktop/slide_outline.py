"""What is coming: all that is shown to a room as a numbered list, to go to one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from desktop.slides import Slide
from desktop.theme import Theme

_LISTED = 90  # characters of the words of each
_PLACE = Qt.ItemDataRole.UserRole


class SlideOutline(QListWidget):
    """A heading stands where it changes. Keys that its window does not take move in it: digits to a number."""

    chosen = Signal(int)
    """The place of what is to be shown, from 0."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[int] = []  # of the lines, by their places
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(False)
        self.itemClicked.connect(self._click)

    @property
    def place(self) -> int:
        """The place that is chosen, -1 for none."""
        return self._rows.index(self.currentRow()) if self.currentRow() in self._rows else -1

    def show_slides(self, slides: Sequence[Slide], place: int, font: QFont) -> None:
        """List bookmarks below their documents, with the one at a place chosen."""
        self.clear()
        self._rows.clear()
        self.setFont(font)
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        height = round(1.5 * QFontMetrics(font).height())
        heading = ""
        for number, slide in enumerate(slides, 1):
            title = _apart(f"{slide.edition.symbol} {slide.title}".strip())
            words = " ".join(slide.quotation.text[:_LISTED].split())
            if title != heading:
                above = QListWidgetItem(title, self)
                above.setFlags(Qt.ItemFlag.NoItemFlags)
                above.setFont(strong)
                above.setForeground(self._theme.color("text"))
                above.setSizeHint(QSize(0, round(1.3 * height)))
                above.setTextAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading)
                heading = title
            item = QListWidgetItem(f"{number}　{_apart(slide.quotation.about.paragraphs)}　{_apart(words)}", self)
            item.setData(_PLACE, number - 1)
            item.setSizeHint(QSize(0, height))
            self._rows.append(self.count() - 1)
        self.move_to(place)

    def step(self, by: int) -> None:
        """Choose the line so many lines further down."""
        self.move_to(self.place + by)

    def move_to(self, place: int) -> None:
        """Choose the line at a place, or the nearest there is."""
        if self._rows:
            self.setCurrentRow(self._rows[max(0, min(place, len(self._rows) - 1))])

    def _click(self, item: QListWidgetItem) -> None:
        if item.data(_PLACE) is not None:
            self.chosen.emit(item.data(_PLACE))


def _apart(words: str) -> str:
    """Return words that run in their own direction, whichever that of the interface is."""
    return f"\u2068{words}\u2069"
