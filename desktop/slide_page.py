"""Text to be seen from across a room: in pieces set apart by their tone, with links in it where there are any."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop.slides import MARKED, PLAIN, QUIET, Piece
from desktop.theme import Theme, line_pitch
from desktop.typesetting import units

LINE_RATIO = 1.5

_Line = QTextCharFormat.UnderlineStyle
_LINES = {"green": _Line.DashUnderline, "blue": _Line.DotLine, "pink": _Line.WaveUnderline}
"""The lines below highlighted words, by their colour; every other one has a plain line."""


class SlidePage(QTextEdit):
    """It scrolls, and leaves every key to its window."""

    link_requested = Signal(int)
    """A link was clicked: its place among those that were given."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._links: list[tuple[int, int]] = []
        self.linked = -1
        """The place of the link that keys chose, -1 for none."""
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(0)

    def show_text(self, text: str, font: QFont, leftward: bool) -> None:
        """Set text from its top, a paragraph for each line; without links."""
        self.link(())
        sides = Qt.AlignmentFlag
        option = QTextOption(sides.AlignAbsolute | (sides.AlignRight if leftward else sides.AlignLeft))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight)
        document = self.document()
        document.setDefaultFont(font)
        document.setDefaultTextOption(option)
        self.setCurrentCharFormat(QTextCharFormat())
        self.setPlainText(text)
        look = QTextBlockFormat()
        look.setLineHeight(line_pitch(font, LINE_RATIO), int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value))
        look.setBottomMargin(0.6 * font.pixelSize())
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(look)
        self.verticalScrollBar().setValue(0)

    def show_pieces(self, pieces: Iterable[Piece], color: str, font: QFont, leftward: bool) -> None:
        """Set pieces, those that are quiet in a quieter tone, those that are marked on the ground of a colour.

        The first of the marked ones is in view.
        """
        ranges: dict[str, list[tuple[int, int]]] = {PLAIN: [], QUIET: [], MARKED: []}
        text = ""
        for words, tone in pieces:
            ranges[tone].append((len(text), len(text) + len(words)))
            text += words
        self.show_text(text, font, leftward)
        softly = QTextCharFormat()
        softly.setForeground(self._theme.color("muted"))
        for start, end in ranges[QUIET]:
            self._words(start, end).mergeCharFormat(softly)
        look = QTextCharFormat()
        ground = f"ground_{color}"
        look.setBackground(self._theme.color(ground if ground in self._theme.colors._fields else "ground_yellow"))
        look.setUnderlineStyle(_LINES.get(color, _Line.SingleUnderline))
        look.setUnderlineColor(self._theme.color("muted"))
        for start, end in ranges[MARKED]:
            self._words(start, end).mergeCharFormat(look)
        if ranges[MARKED]:
            start = ranges[MARKED][0][0]
            seen = self.cursorRect(self._words(start, start))
            room = self.viewport().height() - 2 * seen.height()
            self.verticalScrollBar().setValue(seen.top() if seen.bottom() > room else 0)

    def link(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Make ranges of the text, in code points, links."""
        self._links, self.linked = list(ranges), -1
        self.setExtraSelections([])
        for place, (start, end) in enumerate(self._links):
            look = QTextCharFormat()
            look.setAnchor(True)
            look.setAnchorHref(str(place))
            look.setForeground(self._theme.color("accent"))
            look.setUnderlineStyle(_Line.SingleUnderline)
            self._words(start, end).mergeCharFormat(look)

    def step_link(self, by: int) -> None:
        """Choose the next link, or the one before; behind the last and before the first stands none."""
        self.linked = (self.linked + 1 + by) % (len(self._links) + 1) - 1
        chosen = []
        if self.linked >= 0:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._words(*self._links[self.linked])
            mark.format.setBackground(self._theme.color("accent"))
            mark.format.setForeground(self._theme.color("on_accent"))
            chosen.append(mark)
            self.setTextCursor(self._words(self._links[self.linked][0], self._links[self.linked][0]))
        self.setExtraSelections(chosen)

    def turn(self, by: int) -> bool:
        """Move on, or back, by what is seen but for a line; return whether there was anything to move to."""
        bar = self.verticalScrollBar()
        before = bar.value()
        line = round(LINE_RATIO * self.document().defaultFont().pixelSize())
        bar.setValue(before + by * max(line, self.viewport().height() - line))
        return bar.value() != before

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand if self.anchorAt(event.position().toPoint()) else arrow)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        link = self.anchorAt(event.position().toPoint())
        if link and event.button() == Qt.MouseButton.LeftButton:
            self.link_requested.emit(int(link))

    def _words(self, start: int, end: int) -> QTextCursor:
        text = self.toPlainText()
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(text, start))
        cursor.setPosition(units(text, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor
