"""The surface a report's text is set on: its column and margins, what is in view, and staying at one place in it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, QTimer
from PySide6.QtGui import QTextCursor, QTextFrameFormat
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from db.records import Body
from desktop.margin import Margin
from desktop.sheet import Sheet
from desktop.theme import Theme
from desktop.typesetting import COLUMN, Blanks, Typesetter

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

_IDLE_MS = 25  # after the text changed its shape, before what is out of view is laid out too
_EDGE = 16  # what stays free beside the column and its margin, in pixels
_EDGE_BESIDE = 8  # the same, in half the window


class Leaf(QTextBrowser):
    """A text with a current paragraph, set and measured. What a person does with it is the reader's."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._body: Body | None = None
        self._sheet: Sheet | None = None
        self._pixels = 16
        self._margin = Margin(theme)
        self._blanks: Blanks | None = None  # None while it stands alone
        self._current = -1
        self._settling = False  # the current paragraph stays what it is while the text is scrolled
        self._shaping = False  # the text is not scrolled but set anew
        self._view = QSize()  # of the viewport; asking for the viewport itself costs 10 ms the first time
        self._layout_timer = QTimer(self)
        self._layout_timer.setSingleShot(True)
        self._layout_timer.setInterval(_IDLE_MS)
        self._layout_timer.timeout.connect(self.lay_out)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.horizontalScrollBar().rangeChanged.connect(self._stay_in_width)

    @property
    def current(self) -> int:
        """The position of the current paragraph, -1 in the masthead."""
        return self._current

    @property
    def sheet(self) -> Sheet | None:
        """The text as it is set now; None before there is one."""
        return self._sheet

    def offset_above(self) -> int:
        """Return how far the current paragraph's top, or the blank's in its place, lies below the top of the view."""
        return round(self._current_top()) - self.verticalScrollBar().value()

    def stand(self, above: int) -> None:
        """Scroll so that the current paragraph, or the blank in its place, lies `above` pixels below the view's top."""
        settling, self._settling = self._settling, True
        self.verticalScrollBar().setValue(round(self._current_top()) - above)
        self._settling = settling

    @contextlib.contextmanager
    def staying(self) -> Iterator[None]:
        """Stay at the current paragraph whatever is done to the view meanwhile."""
        if self._shaping:
            yield
            return
        above = self.offset_above()
        self._settling = self._shaping = True
        yield
        if self._view.isValid():
            self.lay_out()
            self.stand(above)
        self._settling = self._shaping = False

    @contextlib.contextmanager
    def reshaping(self) -> Iterator[None]:
        """Neither scroll nor lay anything out whatever is done to the view meanwhile: both are still to be done."""
        before = self._settling, self._shaping
        self._settling = self._shaping = True
        yield
        self._settling, self._shaping = before

    def lay_out(self) -> None:
        """Lay out the whole text now, and let the scroll bar know: while Qt is lazy it guesses the height, too high."""
        document = self.document()
        document.documentLayout().documentSizeChanged.emit(document.size())

    def showEvent(self, event: QShowEvent) -> None:
        value, before = self.verticalScrollBar().value(), (self._settling, self._shaping)
        self._settling = self._shaping = True
        super().showEvent(event)  # the first time, it scrolls to the text cursor
        self.verticalScrollBar().setValue(value)
        self._settling, self._shaping = before

    def changeEvent(self, event: QEvent) -> None:
        """Let a report stay in its own face: Qt would set it in that of the interface, and so move it in the view."""
        if event.type() not in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            super().changeEvent(event)

    # --- for the reader

    def _stay_in_width(self, _first: int, last: int) -> None:
        """Allow no scrolling sideways: every line is wrapped, but Qt thinks right-to-left text wider than it is."""
        if last:
            from PySide6.QtCore import Qt

            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.horizontalScrollBar().setRange(0, 0)

    def _typeset(self) -> None:
        if self._body is None:
            return
        language = self._body.document.edition.language
        self._margin.mirrored = language == "ar"
        document = self.document()
        document.setLayoutEnabled(False)
        page = Typesetter(document, self._theme, self._pixels, language).set(self._body, self._blanks)
        self._sheet = Sheet(document, self._body, page)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if self._view.isValid():
            self._set_margins()
        document.setLayoutEnabled(True)
        if self._view.isValid():
            document.setPageSize(document.pageSize())  # lays out what is in view now, the rest when idle
            self._layout_timer.start()

    def _set_margins(self) -> None:
        column = (COLUMN + 2.6) * self._pixels
        room = self._view.width() - column - self._margin.room
        side = max(float(_EDGE if self._blanks is None else _EDGE_BESIDE), room / 2)
        frame = self.document().rootFrame()
        layout = QTextFrameFormat(frame.frameFormat())
        before, after = side + self._margin.room, side
        layout.setLeftMargin(after if self._margin.mirrored else before)
        layout.setRightMargin(before if self._margin.mirrored else after)
        layout.setBottomMargin(self._view.height() / 2)
        frame.setFrameFormat(layout)

    def _column_left(self) -> float:
        """Return where lines begin: the left edge of the column, or its right one where they run to the left."""
        frame = self.document().rootFrame().frameFormat()
        return self._view.width() - frame.rightMargin() if self._margin.mirrored else frame.leftMargin()

    def _top(self, position: int) -> float:
        return self._sheet.top(position) if self._sheet else 0.0

    def _current_top(self) -> float:
        if self._sheet is not None and self._margin.blank >= 0:
            return self._sheet.blank(self._margin.blank).top()
        return self._top(self._current)

    def _visible(self) -> list[int]:
        """Return the positions of the paragraphs in view."""
        top = self.cursorForPosition(QPoint(2, 0)).position()
        bottom = self.cursorForPosition(QPoint(self._view.width() - 2, self._view.height())).position()
        return self._sheet.positions(top, bottom) if self._sheet else []

    def _position_at(self, point: QPoint) -> int:
        """Return the paragraph beside or under a point of the view, -1 for none."""
        scrolled = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        for position in self._visible():
            if self._sheet and self._sheet.top(position) <= scrolled.y() <= self._sheet.rect(position).bottom():
                return position
        return -1
