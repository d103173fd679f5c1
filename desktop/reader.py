"""The report's text: reading position, marks, stars in the margin, links. Emits what is wanted, moves nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from db.records import Body, Mention
from desktop.i18n import Languages
from desktop.marked_leaf import MarkedLeaf
from desktop.marking import GROUNDS
from desktop.navigation import Location
from desktop.theme import Theme
from desktop.typesetting import Blanks

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QUrl
    from PySide6.QtGui import (
        QContextMenuEvent,
        QEnterEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )

SMALLEST, LARGEST = 12, 40


class Reader(MarkedLeaf):
    """Shows one body. The current paragraph is the one jumped to or clicked, else the first in view."""

    paragraph_changed = Signal(int)
    """The current paragraph is another one: its position, -1 above the first."""

    country_requested = Signal(str)
    reference_requested = Signal(int)
    bookmark_requested = Signal(int)
    text_size_changed = Signal(int)
    copy_requested = Signal()
    highlight_requested = Signal(int)
    """The selected words are to have the colour with this number, from 1."""

    highlight_clicked = Signal(int)
    """The highlight of the bookmark with this id was clicked on."""

    menu_requested = Signal(QPoint)
    """What can be done with the current paragraph is asked for, at this point of the screen."""

    scrolled = Signal(int)
    """The text was moved in the view, not set anew: the new value of the scroll bar."""

    shaped = Signal()
    """The text was set anew, or in another width: everything may stand elsewhere."""

    painted = Signal()
    """The text is on the screen for the first time."""

    def __init__(self, theme: Theme, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.follows = False  # a document beside chooses what is current as this one is scrolled
        self._waiting: tuple[Location, int] | None = None  # a place to stand at as soon as there is a view
        self._was_painted = False
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._restyle)
        languages.changed.connect(self._translate)
        languages.changed.connect(self._restyle)
        self._translate()

    # --- what it shows

    def show_body(self, body: Body) -> None:
        """Set another document, alone, and stand at its beginning."""
        self._body, self._blanks = body, None
        self._marks.forget()
        self._margin.forget()
        self._settling = self._shaping = True  # the current paragraph is still one of the document before
        self._typeset()
        self._settling = self._shaping = False
        self.become_current(-1)
        if self._view.isValid():
            self.verticalScrollBar().setValue(0)

    def show_beside(self, blanks: Blanks | None, signs: Mapping[int, tuple[str, str]]) -> None:
        """Say what only the other document has, in half the window; None: stand alone again.

        Signs, each with its meaning, are shown beside paragraphs that differ. The current paragraph stays where it is.
        """
        self._blanks = blanks
        if blanks is None:
            self._margin.blank = -1
            self.viewport().setToolTip("")
            self.setAccessibleDescription("")
        self._margin.show_signs(signs)
        self._marks.differing = {}
        self._restyle()

    def set_text_size(self, pixels: int) -> None:
        """Set the text at another size, keeping the current paragraph where it is."""
        pixels = max(SMALLEST, min(LARGEST, pixels))
        if pixels != self._pixels:
            self._pixels = pixels
            self._restyle()
            self.text_size_changed.emit(pixels)

    @property
    def text_size(self) -> int:
        """The size of the text, in pixels."""
        return self._pixels

    def set_bookmarked(self, positions: frozenset[int]) -> None:
        """Show a solid star beside these paragraphs."""
        self._margin.bookmarked = positions
        self._paint_margin()

    def set_star_colors(self, colors: Mapping[int, str]) -> None:
        """Give stars beside paragraphs a colour of the theme, by position; the others have that of a star."""
        self._margin.colors = colors
        self._paint_margin()

    @property
    def bookmarked(self) -> frozenset[int]:
        """The paragraphs with a solid star beside them."""
        return self._margin.bookmarked

    # --- where it is

    def become_current(self, position: int, blank: int = -1) -> None:
        """Make a paragraph current where it stands; the bar is beside a blank, counted from 0, where one is given."""
        self._margin.blank = blank
        if self._blanks is not None or self._marks.highlights or self.accessibleDescription():
            self.setAccessibleDescription(self._describe(position) if blank < 0 else "")
        if position != self._current:
            self._current = self._margin.current = position
            self.paragraph_changed.emit(position)
        self._paint_margin()

    def go_to(self, location: Location, above: int | None = None) -> None:
        """Scroll to a place and make its paragraph current.

        `above` pixels are left between the top of the view and the paragraph; None chooses: a third of the view, or
        nothing when the place is already comfortably in view.
        """
        self._show_caret(False)
        self._marks.pointed = {}
        self._marks.now = (location.position, location.start) if location.end > location.start else None
        if not self._view.isValid() or self._sheet is None:
            self._waiting = location, above or 0
            self.become_current(location.position)
            return
        self._settling = True
        if location.position >= 0 or location.heading is not None:
            self.lay_out()
        top = self._sheet.top_of(location)
        view, height = self.verticalScrollBar().value(), self._view.height()
        if above is not None:
            self.verticalScrollBar().setValue(round(top) - above)
        elif location.heading is not None or location.position < 0:
            self.verticalScrollBar().setValue(round(top) - 12)
        elif not view + 24 <= top <= view + height * 0.7:
            self.verticalScrollBar().setValue(round(top - height / 4))
        self._settling = False
        self.become_current(location.position)
        self._mark_visible()
        self._paint_margin()

    def mention_at(self, point: QPoint) -> Mention | None:
        """Return the mention that is a link under a point of the screen, if one is."""
        inside = self.viewport().mapFromGlobal(point)
        kind, _, iso3 = self.anchorAt(inside).partition(":")
        if kind != "country" or self._sheet is None or self._body is None:
            return None
        place = self.cursorForPosition(inside).position()
        for position in self._sheet.positions(place, place):
            offset = self._sheet.offset(position, place)
            for mention in self._body.mentions:
                here = mention.position == position and mention.start <= offset <= mention.end
                if here and (mention.iso3, mention.kind == "place") == (iso3, False):
                    return mention
        return None

    def renew(self, body: Body) -> None:
        """Show the same document with other links, at the same place."""
        self._body = body
        self._restyle()

    # --- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        shaping, self._shaping = self._shaping, True
        above = self.offset_above() if self._body is not None and self._view.isValid() and not shaping else 0
        self._view = event.size()
        self.document().setLayoutEnabled(False)  # the new width lays everything out anyway, once
        self._set_margins()
        if self._sheet is not None:
            self._sheet.set_together()
        self.document().setLayoutEnabled(True)
        super().resizeEvent(event)
        if self._waiting is not None:
            location, above = self._waiting
            self._waiting = None
            self.go_to(location, above)
        elif self._current >= 0 and not shaping:
            self.lay_out()
            self.stand(above)
        self._shaping = shaping
        self._mark_visible()
        self._layout_timer.start()
        self.shaped.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.viewport().setMouseTracking(True)
        super().enterEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        from PySide6.QtCore import Qt

        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_text_size(self._pixels + (1 if event.angleDelta().y() > 0 else -1))
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QKeySequence

        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()  # the window copies, with the citation
            return
        digit = event.key() - Qt.Key.Key_0
        if 1 <= digit <= len(GROUNDS) and self.textCursor().hasSelection():
            plain = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier  # some keyboards need Shift
            if not event.modifiers() & ~plain:
                self.highlight_requested.emit(digit)
                return
        if self._move_caret(event):
            return
        if event.key() in (Qt.Key.Key_J, Qt.Key.Key_K) and not event.modifiers():
            self.step(1 if event.key() == Qt.Key.Key_J else -1)
            return
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            scroll = self.verticalScrollBar()
            scroll.setValue(scroll.minimum() if event.key() == Qt.Key.Key_Home else scroll.maximum())
            return
        if event.key() == Qt.Key.Key_Space and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.verticalScrollBar().triggerAction(self.verticalScrollBar().SliderAction.SliderPageStepAdd)
            return
        super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Make the next or the previous paragraph current."""
        if self._body is None:
            return
        position = max(0, min(len(self._body.paragraphs) - 1, self._current + by))
        self.go_to(Location(self._body.document.edition, position))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        from PySide6.QtCore import Qt

        self._show_caret(False)
        point = event.position().toPoint()
        position = self._position_at(point)
        if event.button() == Qt.MouseButton.LeftButton and position >= 0:
            if self._margin.holds(point, self._column_left()):
                self.bookmark_requested.emit(position)
                return
            self.become_current(position)
        elif event.button() == Qt.MouseButton.RightButton and position >= 0 and not self.textCursor().hasSelection():
            self.become_current(position)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        from PySide6.QtCore import Qt

        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            highlight = self.highlight_at(event.position().toPoint())
            if highlight is not None:
                self.highlight_clicked.emit(highlight.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        hovered = self._position_at(point)
        if hovered != self._margin.hovered:
            self._margin.hovered = hovered
            self.viewport().update()
        self._say_what_is_at(point, hovered)
        if self._margin.holds(point, self._column_left()) and hovered >= 0:
            from PySide6.QtCore import Qt

            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        self._margin.hovered = -1
        self.viewport().update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._sheet is None:
            return
        if not self._was_painted:  # the first frame goes without the margin: see roles.py
            self._was_painted = True
            self.painted.emit()
            return
        from PySide6.QtGui import QPainter

        painter = QPainter(self.viewport())
        scrolled, visible = self.verticalScrollBar().value(), self._visible()
        self._paint_words(painter, visible, scrolled)
        self._margin.paint(painter, self._sheet, visible, self._column_left(), scrolled, self._pixels)
        painter.end()

    # --- inside

    def _say_what_is_at(self, point: QPoint, position: int) -> None:
        """Say as a tool tip what a sign, a star or a highlight means that is under a point of the view."""
        if self._margin.holds_signs(point, self._column_left()):
            said = self._margin.meaning(position)
        elif self._margin.holds(point, self._column_left()):
            said = self._star_meaning(position)
        else:
            highlight = self.highlight_at(point) if self._marks.highlights else None
            said = highlight.said if highlight else ""
        if said != self.viewport().toolTip():
            self.viewport().setToolTip(said)

    def _star_meaning(self, position: int) -> str:
        if position in self._margin.bookmarked:
            return self.tr("Bookmarked")
        return self.tr("Words here are highlighted") if position in self._margin.highlighted else ""

    def _describe(self, position: int) -> str:
        """Return what a screen reader says of a paragraph besides its words."""
        highlighted = (each.said for each in self._marks.highlights.get(position, ()))
        return "\n".join(filter(None, (self._margin.meaning(position), *highlighted)))

    def _translate(self) -> None:
        self.setAccessibleName(self.tr("Report text"))

    def _restyle(self) -> None:
        if not self._view.isValid():
            self._typeset()
        if self._body is None or not self._view.isValid():
            return
        with self.staying():
            self._typeset()
        self._mark_visible()
        self.shaped.emit()

    def _paint_margin(self) -> None:
        if self._was_painted:
            self.viewport().update()

    def _scrolled(self, value: int) -> None:
        self._mark_visible()
        if not self._shaping:
            self.scrolled.emit(value)
        if self._settling or self._shaping or self.follows or self._sheet is None:
            return
        top, height = self.verticalScrollBar().value(), self._view.height()
        if (self._current >= 0 or self._margin.blank >= 0) and top <= self._current_top() <= top + height * 0.6:
            return
        visible = self._visible()
        whole = [position for position in visible if self._top(position) >= top]
        if top == 0 or visible:
            self.become_current(-1 if top == 0 else (whole or visible)[0])

    def _follow(self, address: QUrl) -> None:
        kind, _, target = address.toString().partition(":")
        if kind == "country":
            self.country_requested.emit(target)
        else:
            self.reference_requested.emit(int(target))
