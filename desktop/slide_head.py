"""What stands above a bookmark that is shown to a room: where it is from, its labels, what became of its words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.bookmark_mark import tags
from desktop.i18n import Languages
from desktop.slides import Slide
from desktop.theme import Theme

_LEAST = 14  # pixels of its text


class SlideHead(QWidget):
    """Lines of text. The document's title is one of them where another document begins."""

    def __init__(self, theme: Theme, languages: Languages, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._languages = languages
        self._key, self._symbol, self._named = 0, "", False  # of what was shown last
        self._title, self._cited, self._headings, self._labels, self._state = (QLabel(self) for _ in range(5))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for label in (self._title, self._cited, self._headings, self._labels, self._state):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            layout.addWidget(label)
        for label in (self._headings, self._labels):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._state.setForegroundRole(QPalette.ColorRole.Link)

    def forget(self) -> None:
        """Name the document of what is shown next."""
        self._key, self._symbol = 0, ""

    def show_slide(self, slide: Slide | None, earlier: Slide | None, pixels: int) -> None:
        """Say where a bookmark is from; `earlier` stands before it, `pixels` is the size of the text below."""
        if slide is None:
            self.hide()
            return
        symbol = slide.edition.symbol
        if slide.key != self._key:
            self._named = earlier is None or not symbol == earlier.edition.symbol == self._symbol
            self._key, self._symbol = slide.key, symbol
        language = slide.quotation.language
        strong = self._theme.reading_font(round(0.66 * pixels), language)
        strong.setWeight(QFont.Weight.DemiBold)
        small = self._theme.reading_font(max(_LEAST, round(0.48 * pixels)), language)
        spoken = self._theme.reading_font(small.pixelSize(), self._languages.language)
        for label, words, font in (
            (self._title, slide.title if self._named else "", small),
            (self._cited, slide.quotation.reference, strong),
            (self._headings, slide.headings, small),
            (self._labels, tags(slide.labels), spoken),
            (self._state, self.state(slide), spoken),
        ):
            label.setFont(font)
            label.setVisible(bool(words))
            _put(label, words, language == "ar")
        self.show()

    def state(self, slide: Slide) -> str:
        """Return what became of a bookmark's words, "" where they stand as they were marked."""
        return {
            "moved": self.tr("moved, was {number}").format(number=slide.was),
            "changed": self.tr("the text has changed"),
            "gone": self.tr("no longer in the text"),
            "absent": self.tr("{symbol} is not in the library; the bookmark keeps the words.").format(
                symbol=slide.edition.symbol
            ),
        }.get(slide.state, "")


def _put(label: QLabel, words: str, leftward: bool) -> None:
    """Show words of a report in the direction and at the side that its lines begin."""
    sides = Qt.AlignmentFlag
    label.setText(f"\u2067{words}\u2069" if leftward else words)  # an isolate: a symbol in it is not Arabic
    label.setAlignment(sides.AlignAbsolute | (sides.AlignRight if leftward else sides.AlignLeft))
