"""A report's text whose words are marked and can be selected: by the mouse, and by keys from a caret that is shown.

Marks are of what is highlighted, found, pointed at, or different in the document beside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.leaf import Leaf
from desktop.marking import Highlight, Highlights, Marks, Ranges
from desktop.navigation import Location
from desktop.sheet import Extract, Stretch
from desktop.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPainter


class MarkedLeaf(Leaf):
    """The part of the reader that knows of words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._marks = Marks(theme)
        self._caret_shown = False

    def become_current(self, position: int, blank: int = -1) -> None:
        """Make a paragraph current where it stands."""
        raise NotImplementedError

    # --- marks

    def set_differing(self, ranges: Ranges, removed: bool) -> None:
        """Mark words that the document beside does not have; `removed` from it, else put in."""
        self._marks.differing, self._marks.removed = ranges, removed
        self._mark_visible()

    def set_matches(self, matches: Ranges) -> None:
        """Mark words in the text: ranges by paragraph position."""
        self._marks.matches, self._marks.now = matches, None
        self._mark_visible()

    def set_highlights(self, highlights: Highlights) -> None:
        """Show words on the ground of their colour, with its line below; a pen beside paragraphs without a star."""
        if highlights != self._marks.highlights:
            self._marks.highlights = highlights
            self._margin.highlighted = frozenset(highlights)
            self._mark_visible()
            self.viewport().update()
            self.become_current(self._current, self._margin.blank)  # a screen reader is told anew

    @property
    def highlights(self) -> Highlights:
        """What is highlighted in the text."""
        return self._marks.highlights

    def point_at(self, location: Location) -> None:
        """Mark the words that a place means, until the next jump."""
        self._marks.pointed = {location.position: ((location.start, location.end),)}
        self._mark_visible()

    # --- what is selected

    def extract(self) -> Extract | None:
        """Return the selected words, or the current paragraph when none are selected; None above the text."""
        if self._sheet is None:
            return None
        if self.textCursor().hasSelection():
            return self._sheet.selected(self.textCursor())
        return self._sheet.paragraph(self._current) if self._current >= 0 else None

    def words_selected(self) -> tuple[int, int, int] | None:
        """Return the position of the one paragraph that words are selected in, and their range in it, else None."""
        return self._sheet.range(self.textCursor()) if self._sheet and self.textCursor().hasSelection() else None

    def stretch(self) -> Stretch | None:
        """Return the range of the words that are selected, over as many paragraphs as they are in; None for none."""
        return self._sheet.stretch(self.textCursor()) if self._sheet and self.textCursor().hasSelection() else None

    def select_none(self) -> None:
        """End the selection; the caret stays at its end, or at its beginning where that is in the current paragraph."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        ending = self._current in (self._sheet.positions(end, end) if self._sheet else ())
        beginning = self._current in (self._sheet.positions(start, start) if self._sheet else ())
        cursor.setPosition(start if beginning and not ending else end)
        self.setTextCursor(cursor)

    def caret(self) -> Stretch | None:
        """Return where the caret stands in the current paragraph; None where it is elsewhere."""
        if self._sheet is None or self._current < 0:
            return None
        offset = self._sheet.offset(self._current, self.textCursor().position())
        inside = self._current in self._sheet.positions(*[self.textCursor().position()] * 2) and offset >= 0
        return Stretch(self._current, offset, self._current, offset) if inside else None

    def place_at(self, point: QPoint) -> Stretch | None:
        """Return the place in a paragraph's words that is under a point of the screen; None where no words are."""
        inside = self.viewport().mapFromGlobal(point)
        position = self._position_at(inside)
        if self._sheet is None or position < 0:
            return None
        offset = self._sheet.offset(position, self.cursorForPosition(inside).position())
        return Stretch(position, offset, position, offset) if offset >= 0 else None

    def highlight_of(self, words: Stretch) -> Highlight | None:
        """Return the highlight that all of these words are in: the innermost, which begins last."""
        last = {each.key for each in self._marks.highlights.get(words.last, ()) if each.start < words.end <= each.end}
        found = None
        for each in self._marks.highlights.get(words.first, ()):
            here = each.start <= words.start <= each.end and each.start < each.end
            alone = words.first == words.last and words.end <= each.end
            if here and (alone or (words.first != words.last and each.key in last)):
                found = each
        return found

    def highlight_at(self, point: QPoint) -> Highlight | None:
        """Return the highlight under a point of the view, if one is."""
        position = self._position_at(point) if self._marks.highlights else -1
        here = self._marks.highlights.get(position, ())
        scrolled = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        for each in reversed(here):
            lines = self._sheet.lines(position, each.start, each.end) if self._sheet and each.start < each.end else ()
            if any(line.contains(scrolled) for line in lines):
                return each
        return None

    # --- for the reader

    def _mark_visible(self) -> None:
        if self._sheet is not None and (self._marks.any or self.extraSelections()):
            self.setExtraSelections(self._marks.selections(self._sheet, self._visible() if self._marks.any else []))

    def _paint_words(self, painter: QPainter, visible: list[int], scrolled: int) -> None:
        if self._sheet is not None and self._marks.highlights:
            from desktop import strokes

            marks = self._marks
            strokes.paint(painter, self._theme, self._sheet, marks.highlights, marks.matches, visible, scrolled)
        if self._caret_shown and self.hasFocus():
            painter.fillRect(self.cursorRect().adjusted(0, 0, 1, 0), self._theme.color("accent"))

    def _move_caret(self, event: QKeyEvent) -> bool:
        """Move the caret by the keys that move one, and select with Shift. Return whether this was one of them.

        Upwards and downwards the text is scrolled instead, but for selecting. It begins at the current paragraph.
        """
        from PySide6.QtGui import QKeySequence

        keys, moves = QKeySequence.StandardKey, QTextCursor.MoveOperation
        asked = (
            (keys.MoveToNextChar, moves.Right, False),
            (keys.MoveToPreviousChar, moves.Left, False),
            (keys.MoveToNextWord, moves.WordRight, False),
            (keys.MoveToPreviousWord, moves.WordLeft, False),
            (keys.SelectNextChar, moves.Right, True),
            (keys.SelectPreviousChar, moves.Left, True),
            (keys.SelectNextWord, moves.WordRight, True),
            (keys.SelectPreviousWord, moves.WordLeft, True),
            (keys.SelectNextLine, moves.Down, True),
            (keys.SelectPreviousLine, moves.Up, True),
            (keys.SelectEndOfLine, moves.EndOfLine, True),
            (keys.SelectStartOfLine, moves.StartOfLine, True),
            (keys.SelectEndOfBlock, moves.EndOfBlock, True),
            (keys.SelectStartOfBlock, moves.StartOfBlock, True),
        )
        found = next((each for each in asked if event.matches(each[0])), None)
        if found is None:
            return False
        _, move, selects = found
        cursor, sheet = self.textCursor(), self._sheet
        if sheet is None:
            return True
        here = sheet.positions(cursor.position(), cursor.position())
        if self._current >= 0 and not cursor.hasSelection() and self._current not in here:
            now = self._marks.now
            offset = now[1] if now is not None and now[0] == self._current else 0
            cursor.setPosition(sheet.place(self._current, offset))
        mode = QTextCursor.MoveMode
        cursor.movePosition(move, mode.KeepAnchor if selects else mode.MoveAnchor)
        self._settling, before = True, self._settling  # the current paragraph stays
        self.setTextCursor(cursor)
        self._settling = before
        come_to = sheet.positions(cursor.position(), cursor.position())
        if come_to and come_to[0] != self._current and not cursor.hasSelection():
            self.become_current(come_to[0])
        self._show_caret(True)
        return True

    def _show_caret(self, shown: bool) -> None:
        if shown or self._caret_shown:
            self._caret_shown = shown
            self.viewport().update()
