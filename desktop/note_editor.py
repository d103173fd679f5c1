"""The editor of a note: plain text in which references to paragraphs and documents are links, as tall as it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from desktop.i18n import Languages
from desktop.theme import Theme
from desktop.typesetting import points, units

if TYPE_CHECKING:
    from db.note_references import NoteReference
    from db.records import Citation

_LEAST = 4  # lines that are always seen
_EDGES = 12  # pixels above and below them


class NoteEditor(QPlainTextEdit):
    """A note's text. Says when the reader leaves it, and where a reference in it leads when it is followed."""

    left = Signal()

    reference_requested = Signal(object)
    """A reference is followed: its Citation, with no symbol where it is of the bookmark's own document."""

    def __init__(self, theme: Theme, languages: Languages, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._languages = languages
        self._references: tuple[NoteReference, ...] = ()
        self._read = ""  # what they were read from
        self._room = 0
        self._pointed = QPoint(-1, -1)  # where the mouse was seen last
        self.setTabChangesFocus(True)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.document().contentsChanged.connect(self._mark)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        theme.changed.connect(self._paint)
        self._grow()

    # --- how tall it is

    def give_room(self, pixels: int) -> None:
        """Let it grow with the note as far as this, and no further."""
        self._room = pixels
        self._grow()

    def _grow(self) -> None:
        line = QFontMetrics(self.font()).lineSpacing()
        lines = int(self.document().documentLayout().documentSize().height())  # a plain text's is told in lines
        least = _LEAST * line + _EDGES
        height = max(least, min(lines * line + _EDGES, self._room))
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
            self.ensureCursorVisible()

    # --- its references

    def _mark(self) -> None:
        note = self.toPlainText()
        if note != self._read:
            from db.note_references import find_references

            self._read, self._references = note, find_references(note)
            self._paint()

    def _paint(self) -> None:
        look = QTextCharFormat()
        look.setForeground(self._theme.color("accent"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        marks = []
        for reference in self._references:
            mark = QTextEdit.ExtraSelection()
            mark.format = look
            mark.cursor = QTextCursor(self.document())
            mark.cursor.setPosition(units(self._read, reference.start))
            mark.cursor.setPosition(units(self._read, reference.end), QTextCursor.MoveMode.KeepAnchor)
            marks.append(mark)
        self.setExtraSelections(marks)

    def reference_at(self, place: int) -> NoteReference | None:
        """Return the reference that a place of the text, as cursors count, is in or at the edge of."""
        at = points(self._read, place)
        return next((each for each in self._references if each.start <= at <= each.end), None)

    def _reference_under(self, point: QPoint) -> NoteReference | None:
        """Return the reference that is seen at a point of the view."""
        found = self.reference_at(self.cursorForPosition(point).position())
        if found is None:
            return None
        cursor = QTextCursor(self.document())
        lines = []
        for place in range(units(self._read, found.start), units(self._read, found.end) + 1):
            cursor.setPosition(place)
            lines.append(self.cursorRect(cursor))
        near = QFontMetrics(self.font()).averageCharWidth()
        across = [line.x() for line in lines if line.top() <= point.y() <= line.bottom()]
        return found if across and min(across) - near <= point.x() <= max(across) + near else None

    def _follow(self, reference: NoteReference) -> None:
        self.reference_requested.emit(reference.citation)

    def _named(self, citation: Citation) -> str:
        """Return a reference as citations are written."""
        from db import citation as citing

        language = citation.language or self._languages.language
        return citing.cite(citation.symbol, language, citation.first, citation.last)

    # --- what the keys and the mouse do

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            reference = self.reference_at(self.textCursor().position())
            if reference is not None:
                self._follow(reference)
            return
        super().keyPressEvent(event)
        self._point(bool(control) or event.key() == Qt.Key.Key_Control)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Control:
            self._point(False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._pointed = event.position().toPoint()
        self._point(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.button() == Qt.MouseButton.LeftButton:
            reference = self._reference_under(event.position().toPoint())
            if reference is not None:
                self._follow(reference)
                return
        super().mousePressEvent(event)

    def _point(self, following: bool) -> None:
        """Show a hand where a click would follow a reference."""
        shape = Qt.CursorShape.IBeamCursor
        if following and self._reference_under(self._pointed):
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            reference = self._reference_under(event.pos())
            if reference is not None:
                said = self.tr("Ctrl+click opens {place}").format(place=self._named(reference.citation))
                QToolTip.showText(event.globalPos(), said, self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            reference = self.reference_at(self.textCursor().position())
        else:
            reference = self._reference_under(event.pos())
        if reference is not None:
            caption = self.tr("Open {place}").format(place=self._named(reference.citation)).replace("&", "&&")
            first = menu.actions()[0]
            opening = menu.addAction(caption)
            opening.triggered.connect(lambda _=False, found=reference: self._follow(found))
            menu.insertAction(first, opening)
            menu.insertSeparator(first)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
