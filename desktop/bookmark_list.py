"""The list of bookmarks: passages that take a colour with a key, and that are moved where their order is the reader's.

What is asked for is told by signals; what is shown changes when it was done.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionRange, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from desktop.bookmark_mark import COLORS
from desktop.passage_list import Passage, PassageList
from desktop.passage_model import Index
from desktop.theme import Theme

_KEYS = {str(place): color for place, color in enumerate(("", *COLORS))}
_MOVES = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}
_LINE = 2  # how thick the line is that shows where what is dragged goes, in pixels


class BookmarkList(PassageList):
    """1 to 4 give the chosen bookmarks a colour, 0 takes it away; Shift and Ctrl choose several."""

    color_requested = Signal(str)
    deletion_requested = Signal()
    """The chosen bookmarks are to be removed."""

    step_requested = Signal(str)
    """What is chosen is to be moved by a key: as move_by_key() takes it, once it is done what was asked for before."""

    move_requested = Signal(list, int)
    """Bookmarks, by their keys, are to be listed from a place on; counted are those that do not move."""

    copy_requested = Signal(bool)
    """The citations of the chosen bookmarks are to be copied; with the words, or alone."""

    placing_requested = Signal()
    """The chosen bookmark is to be put where reading is."""

    def __init__(self, theme: Theme, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, lines, parent)
        self._theme = theme
        self._line = -1  # the row before which what is dragged goes
        self.setSelectionMode(self.SelectionMode.ExtendedSelection)
        self.setDropIndicatorShown(False)
        self.customContextMenuRequested.connect(self._offer)

    @property
    def movable(self) -> bool:
        """Whether bookmarks can be moved."""
        return self._model.movable

    @movable.setter
    def movable(self, movable: bool) -> None:
        self._model.movable = movable
        modes = self.DragDropMode
        self.setDragDropMode(modes.InternalMove if movable else modes.NoDragDrop)

    @property
    def chosen(self) -> list[int]:
        """The keys of the bookmarks that are chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        found = [row.key for row in map(self.rows.__getitem__, rows) if isinstance(row, Passage)]
        current = self.current()
        return found or ([current.key] if current else [])

    def choose_several(self, keys: list[int], current: int) -> bool:
        """Choose the bookmarks with these keys and make one of them current; return whether that is listed."""
        places = {row.key: at for at, row in enumerate(self.rows) if isinstance(row, Passage)}
        if current not in places:
            return False
        self.choose(places[current])
        if len(keys) > 1:
            chosen = QItemSelection()
            for index in (self._model.index(places[key]) for key in keys if key in places):
                chosen.append(QItemSelectionRange(index))
            self.selectionModel().select(chosen, self.selectionModel().SelectionFlag.Select)
        return True

    # --- keys

    def event(self, event: QEvent) -> bool:
        """Keep keys to itself that the window would take for others."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the row that keys act on look chosen: Qt would only put the focus on it."""
        super().focusInEvent(event)
        if self.current() is not None and not self.selectedIndexes():
            self.choose(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        move, with_words = self._move_of(event), self._copying(event)
        if self.current() is None:
            super().keyPressEvent(event)
        elif move:
            self.step_requested.emit(move)
        elif with_words is not None:
            self.copy_requested.emit(with_words)
        elif event.key() == Qt.Key.Key_Delete:
            self.deletion_requested.emit()
        elif plain and event.text() in _KEYS:
            self.color_requested.emit(_KEYS[event.text()])
        else:
            super().keyPressEvent(event)

    def move_by_key(self, move: str) -> None:
        """Move what is chosen "up" or "down" by one, or to be "first" or "last"."""
        moving = self.chosen
        listed = [row.key for row in self.rows if isinstance(row, Passage)]
        at = listed.index(moving[0])
        last = len(listed) - len(moving)
        place = {"up": at - 1, "down": at + 1, "first": 0, "last": last}[move]
        if 0 <= place <= last and (place != at or listed[at : at + len(moving)] != moving):
            self.move_requested.emit(moving, place)

    def _takes(self, event: QKeyEvent) -> bool:
        return self.current() is not None and bool(self._move_of(event) or self._copying(event) is not None)

    def _move_of(self, event: QKeyEvent) -> str:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        moving = self.movable and held == Qt.KeyboardModifier.AltModifier
        return _MOVES.get(Qt.Key(event.key()), "") if moving else ""

    def _copying(self, event: QKeyEvent) -> bool | None:
        """Return whether the words are wanted, None where nothing is to be copied: one bookmark is the text's."""
        if len(self.chosen) < 2:
            return None
        if event.matches(QKeySequence.StandardKey.Copy):
            return True
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        return False if event.key() == Qt.Key.Key_C and event.modifiers() == held else None

    def _open(self, index: Index) -> None:
        if len(self.selectedIndexes()) < 2:  # who chooses several is not led about
            super()._open(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is chosen in view when something below needs room."""
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    # --- dragging

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: ARG002
        """Drag what is chosen as its numbers alone, beside the cursor: the line must stay in view."""
        chosen = [self._model.index(place) for place in sorted(each.row() for each in self.selectedIndexes())]
        rows = [row for row in (self.rows[each.row()] for each in chosen) if isinstance(row, Passage)]
        if not rows:
            return
        drag = QDrag(self)
        drag.setMimeData(self._model.mimeData(chosen))
        drag.setPixmap(self._picture(rows[0].number if len(rows) == 1 else f"{rows[0].number} +{len(rows) - 1}"))
        drag.setHotSpot(QPoint(-14, -6))
        drag.exec(Qt.DropAction.MoveAction)

    def _picture(self, said: str) -> QPixmap:
        metrics = self.fontMetrics()
        size = QSize(metrics.horizontalAdvance(said) + 16, metrics.height() + 8)
        picture = QPixmap(size * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setPen(self._theme.color("accent"))
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(QRect(QPoint(0, 0), size).adjusted(1, 1, -2, -2), 4, 4)
        painter.setPen(self._theme.color("on_accent"))
        painter.drawText(QRect(QPoint(0, 0), size), Qt.AlignmentFlag.AlignCenter, said)
        painter.end()
        return picture

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.movable and event.source() is self:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges
        if self.movable and event.source() is self:
            self._show_line(self._row_at(event.position().toPoint()))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_line(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        row = self._row_at(event.position().toPoint())
        self._show_line(-1)
        if self.movable and event.source() is self:
            event.acceptProposedAction()
            self.drop_at(row)

    def drop_at(self, row: int) -> None:
        """Move what is chosen before a row, behind the last for the number of rows."""
        moving = self.chosen
        before = [each.key for each in self.rows[:row] if isinstance(each, Passage)]
        listed = [each.key for each in self.rows if isinstance(each, Passage)]
        place = sum(key not in moving for key in before)
        rest = [key for key in listed if key not in moving]
        if [*rest[:place], *moving, *rest[place:]] != listed:
            self.move_requested.emit(moving, place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._line >= 0:
            painter = QPainter(self.viewport())
            top = self._height_of(self._line)
            painter.fillRect(QRect(4, top, self.viewport().width() - 8, _LINE), self._theme.color("accent"))
            painter.end()

    def _row_at(self, point: QPoint) -> int:
        index = self.indexAt(QPoint(self.viewport().width() // 2, point.y()))
        if not index.isValid():
            return 0 if point.y() < 0 else len(self.rows)
        return index.row() + (point.y() > self.visualRect(index).center().y())

    def _height_of(self, row: int) -> int:
        """Return how far below the top of the view a row begins, or the last one ends."""
        if row < len(self.rows):
            return max(0, self.visualRect(self._model.index(row)).top() - _LINE // 2)
        return self.visualRect(self._model.index(len(self.rows) - 1)).bottom() - _LINE // 2

    def _show_line(self, row: int) -> None:
        if row != self._line:
            self._line = row
            self.viewport().update()

    # --- the context menu

    def _offer(self, point: QPoint) -> None:
        if self.current() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        several = len(self.chosen) > 1
        menu.addAction(self.tr("Copy &citations") if several else self.tr("Copy &citation")).triggered.connect(
            lambda: self.copy_requested.emit(False)
        )
        menu.addAction(
            self.tr("Copy &with citations") if several else self.tr("Copy &with citation")
        ).triggered.connect(lambda: self.copy_requested.emit(True))
        if not several:
            menu.addAction(self.tr("&Put it where I am reading")).triggered.connect(self.placing_requested)
        if self.movable:
            menu.addSeparator()
            for caption, move, keys in (
                (self.tr("Move &up"), "up", "Alt+Up"),
                (self.tr("Move &down"), "down", "Alt+Down"),
                (self.tr("Move to the &top"), "first", "Alt+Home"),
                (self.tr("Move to the &end"), "last", "Alt+End"),
            ):
                action = menu.addAction(caption)
                action.setShortcut(QKeySequence(keys))
                action.triggered.connect(lambda _=False, move=move: self.step_requested.emit(move))
        menu.addSeparator()
        removal = menu.addAction(self.tr("&Remove"))
        removal.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        removal.triggered.connect(self.deletion_requested)
        menu.popup(self.viewport().mapToGlobal(point))
