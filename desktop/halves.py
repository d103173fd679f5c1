"""Two documents in the middle of the window: the text that is read and another beside it, each below its caption."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.i18n import Languages
from desktop.reader import Reader
from desktop.theme import Theme

NARROWEST = 260
"""The width of a half, in pixels, below which nothing can be read."""


_PITCH = 1.5  # how far apart the lines of a caption are, in multiples of the text size


class _Cut(QLabel):
    """A line that is cut with an ellipsis where it does not fit, and then whole as its tool tip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(round(self.fontInfo().pixelSize() * _PITCH))  # the same for every script
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)

    def say(self, words: str) -> None:
        """Show these words."""
        self._whole = words
        self.setAccessibleName(words)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class Caption(QWidget):
    """Which document stands below: its symbol and language, and under them its title or what differs in it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name, self._more = _Cut(self), _Cut(self)
        font = self._name.font()
        font.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(font)
        self._more.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addWidget(self._name)
        lines.addWidget(self._more)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(14, 6, 8, 6)
        self.row.addLayout(lines, 1)

    def say(self, name: str, more: str) -> None:
        """Show both lines."""
        self._name.say(name)
        self._more.say(more)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("raised"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
        painter.end()


class Halves(QSplitter):
    """Takes the text's place in a splitter, with the text in its left half; gives it back in the end."""

    close_requested = Signal()

    def __init__(self, reader: Reader, theme: Theme, languages: Languages) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._columns = (QWidget(), QWidget())  # a child of a splitter would be put into it at once
        self.readers = (reader, Reader(theme, languages, self._columns[1]))
        self.captions = (Caption(theme, self._columns[0]), Caption(theme, self._columns[1]))
        self._close = QToolButton(self.captions[1])
        self._close.setAutoRaise(True)
        self._close.setIconSize(QSize(16, 16))
        self._close.clicked.connect(self.close_requested)
        self.captions[1].row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.readers[1].installEventFilter(self)
        self.setHandleWidth(5)
        theme.changed.connect(self._draw)
        languages.changed.connect(self._translate)
        self._draw()
        self._translate()

    def enter(self, panes: QSplitter) -> None:
        """Take the place of the text among the panes."""
        reader = self.readers[0]
        focused = reader.window().focusWidget() is reader
        self._narrowest, self._room = reader.minimumWidth(), reader.sizePolicy()
        sizes = _sizes(panes)
        place_among = panes.indexOf(reader)
        self.setSizePolicy(self._room)
        for column, caption, half in zip(self._columns, self.captions, self.readers, strict=True):
            place = QVBoxLayout(column)
            place.setContentsMargins(0, 0, 0, 0)
            place.setSpacing(0)
            place.addWidget(caption)
            place.addWidget(half, 1)
            half.setMinimumWidth(NARROWEST)
            half.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.addWidget(column)
            self.setCollapsible(self.count() - 1, False)
            self.setStretchFactor(self.count() - 1, 1)
        reader.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the one at the right moves both
        self.readers[1].setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        reader.show()
        self._replace(panes, place_among, self)
        panes.setSizes(sizes)
        self.setSizes([1000, 1000])
        if focused:
            reader.setFocus()

    def leave(self, panes: QSplitter) -> None:
        """Give the place back to the text, and go."""
        reader = self.readers[0]
        focused = self.window().focusWidget() in self.readers
        sizes = _sizes(panes)
        place_among = panes.indexOf(self)
        self.setParent(None)
        self._replace(panes, place_among, reader)
        reader.setMinimumWidth(self._narrowest)
        reader.setSizePolicy(self._room)
        reader.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        reader.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        reader.show()
        panes.setSizes(sizes)
        if focused:
            reader.setFocus()
        self.deleteLater()

    def _replace(self, panes: QSplitter, place: int, by: QWidget) -> None:
        """Put a widget where another was taken away. QSplitter.replaceWidget does not tell Python who owns them."""
        panes.insertWidget(place, by)
        panes.setCollapsible(place, False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
            return True
        return super().eventFilter(watched, event)

    def _draw(self) -> None:
        self._close.setIcon(self._theme.icon("close", "muted"))

    def _translate(self) -> None:
        self.readers[1].setAccessibleName(self.tr("Text beside"))
        self._close.setToolTip(self.tr("Close what is beside (Esc, F7)"))
        self._close.setAccessibleName(self.tr("Close what is beside"))


def _sizes(panes: QSplitter) -> list[int]:
    """Return how wide the panes are, and those that are hidden will be."""
    widgets = (panes.widget(place) for place in range(panes.count()))
    return [size or (widget.width() if widget else 0) for size, widget in zip(panes.sizes(), widgets, strict=True)]
