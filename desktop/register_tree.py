"""A register for a keyboard and a mouse, painted: things in a line or two, the words of each place marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from desktop.i18n import apart
from desktop.navigation import Location
from desktop.register_model import RegisterModel
from desktop.register_rows import Place, Thing
from desktop.register_words import NAME, PARAGRAPHS, PLACES, WORDS
from desktop.theme import Theme
from desktop.typesetting import units

Index = QModelIndex | QPersistentModelIndex

_NUMBER_ROOM = 40
_SMALL = 0.88
_DOT = " · "  # between the facts of a line
_LEAD = 0.3  # of the room, at most, for what stands before the words of a place
_WIDEST = {PARAGRAPHS: 200, WORDS: 320}
_WIDE = 240
_MEASURED = 500  # rows that tell how wide a column is


class RegisterTree(QTreeView):
    """A click or Enter goes to a place, or opens and closes a thing that has several; Ctrl+C copies."""

    location_requested = Signal(object)
    reading_requested = Signal()
    copy_requested = Signal()

    def __init__(self, model: RegisterModel, theme: Theme, roomy: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._roomy = roomy
        self._opened: set[str] = set()  # by key, also of things that are not shown now
        self._current = ("", -1)
        self.setModel(model)
        self.setItemDelegate(_Rows(model, theme, roomy, self))
        self.setUniformRowHeights(True)
        self.setIndentation(18)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionsMovable(False)
        self.setSortingEnabled(True)
        if not roomy:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._click)
        self.expanded.connect(self._show_open)
        self.collapsed.connect(self._show_closed)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._recall)
        theme.changed.connect(self.viewport().update)

    def fit(self) -> None:
        """Let columns be as wide as they need for the register that is shown; the rest is the name's."""
        header, columns = self.header(), self._model.columns
        metrics = self.fontMetrics()
        for number, column in enumerate(columns):
            if column == NAME or (column == WORDS and PLACES not in columns):  # whole sentences
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
                continue
            header.setSectionResizeMode(
                number, QHeaderView.ResizeMode.Interactive if self._roomy else QHeaderView.ResizeMode.Fixed
            )
            caption = str(self._model.headerData(number, Qt.Orientation.Horizontal))
            rows = range(min(self._model.rowCount(), _MEASURED))
            cells = {str(self._model.data(self._model.index(row, number))) for row in rows}
            longest = max(map(metrics.horizontalAdvance, cells), default=0)
            room = max(longest + 22, header.fontMetrics().horizontalAdvance(caption) + 36)
            header.resizeSection(number, min(room, _WIDEST.get(column, _WIDE)))

    def unsort(self) -> None:
        """Show things as the register comes, as when it is opened."""
        self.header().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def enter(self) -> None:
        """Take the keyboard, with a row chosen."""
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))
        self.setFocus()

    def chosen(self) -> Sequence[QModelIndex]:
        """Return the rows that are chosen, from the top."""
        return sorted(self.selectionModel().selectedRows(), key=lambda row: self.visualRect(row).top())

    def _click(self, index: QModelIndex) -> None:
        if len(self.selectionModel().selectedRows()) == 1:  # not the last of several, chosen with Shift
            self._open(index)

    def _open(self, index: Index) -> bool:
        """Go to where a row leads; return whether it leads anywhere, or only opens."""
        place = self._model.place(index)
        if place is None:
            first = index.sibling(index.row(), 0)
            self.setExpanded(first, not self.isExpanded(first))
            return False
        self.location_requested.emit(Location(place.edition, place.position, None, place.start, place.end))
        return True

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+C, which copies from the text elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Copy):  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid() and self._open(self.currentIndex()):
                self.reading_requested.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do no more than the first click did."""
        event.accept()

    # --- inside

    def _show_open(self, index: QModelIndex) -> None:
        if thing := self._model.thing(index):
            self._opened.add(thing.key)
        for row in range(self._model.rowCount(index)):
            self.setFirstColumnSpanned(row, index, True)

    def _show_closed(self, index: QModelIndex) -> None:
        if thing := self._model.thing(index):
            self._opened.discard(thing.key)

    def _remember(self) -> None:
        """Keep what is chosen, for the same things in another order."""
        current = self.currentIndex()
        if thing := self._model.thing(current):
            self._current = (thing.key, current.row() if current.parent().isValid() else -1)

    def _recall(self) -> None:
        key, row = self._current
        for place, thing in enumerate(self._model.things if self._opened else ()):
            if thing.key in self._opened:
                self.expand(self._model.index(place, 0))
        index = self._model.find(key) if key else QModelIndex()
        if index.isValid():
            below = self._model.index(row, 0, index) if row >= 0 else QModelIndex()
            self.setCurrentIndex(below if below.isValid() else index)
        elif self.hasFocus():
            self.enter()


class _Rows(QStyledItemDelegate):
    def __init__(self, model: RegisterModel, theme: Theme, roomy: bool, parent: QTreeView) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._roomy = roomy

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        line = QFontMetrics(option.font).height()
        return QSize(60, line + 10 if self._roomy else line + QFontMetrics(_small(option.font)).height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        thing = self._model.thing(index)
        self.initStyleOption(option, index)
        number = self._roomy and bool(option.displayAlignment & Qt.AlignmentFlag.AlignRight)
        if thing is None or (self._roomy and not index.internalId() and not number):
            super().paint(painter, option, index)
            return
        said = option.text
        option.text = ""
        painter.save()
        if option.direction == Qt.LayoutDirection.RightToLeft:  # else as each text runs
            painter.setLayoutDirection(option.direction)
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        place = self._model.place(index)
        if index.internalId() and place is not None:
            if not index.column():
                self._paint_place(painter, option, place)
        elif number:
            painter.setPen(option.palette.color(QPalette.ColorRole.Text))
            _one_line(painter, option.font, _seen(option, option.rect.adjusted(0, 0, -10, 0)), said, right=True)
        elif index.column():
            self._paint_amount(painter, option, thing)
        else:
            self._paint_thing(painter, option, thing)
        painter.restore()

    def _paint_thing(self, painter: QPainter, option: QStyleOptionViewItem, thing: Thing) -> None:
        upper, lower = _halves(option)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        _one_line(painter, option.font, upper, thing.title)
        painter.setPen(self._theme.color("muted"))
        _one_line(painter, _small(option.font), lower, thing.note)

    def _paint_amount(self, painter: QPainter, option: QStyleOptionViewItem, thing: Thing) -> None:
        upper, _ = _halves(option)
        painter.setPen(self._theme.color("accent" if len(thing.places) == 1 else "muted"))
        _one_line(painter, option.font, upper, self._model.amount(thing), right=True)

    def _paint_place(self, painter: QPainter, option: QStyleOptionViewItem, place: Place) -> None:
        rect = QRect(option.rect).adjusted(0, 0, -8, 0)
        metrics = QFontMetrics(option.font)
        number = QRect(rect.left(), rect.top() + 5, _NUMBER_ROOM - 10, metrics.height())
        painter.setPen(self._theme.color("accent"))
        _one_line(painter, option.font, _seen(option, number), place.number or "·", right=True)
        room = rect.adjusted(_NUMBER_ROOM, 5, 0, -5)
        painter.setPen(self._theme.color("muted"))
        lines = 1 if self._roomy else 2
        if place.report and not self._roomy:
            small = _small(option.font)
            above = QRect(room.left(), room.top(), room.width(), metrics.height())
            _one_line(painter, small, _seen(option, above), place.report)
            room.setTop(room.top() + QFontMetrics(small).height() + 1)
            lines = 1
        elif place.report:
            width = metrics.horizontalAdvance(place.report) + 14
            before = QRect(room.left(), room.top(), width, metrics.height())
            _one_line(painter, option.font, _seen(option, before), place.report)
            room.setLeft(room.left() + width)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        layout = _context(place, option.font, room.width(), lines, self._theme)
        layout.draw(painter, QPointF(_seen(option, room).topLeft()))


def _halves(option: QStyleOptionViewItem) -> tuple[QRect, QRect]:
    """Return the rooms for the two lines of a row."""
    rect = QRect(option.rect).adjusted(3, 5, -8, -5)
    line = QFontMetrics(option.font).height()
    upper = QRect(rect.left(), rect.top(), rect.width(), line)
    return _seen(option, upper), _seen(option, rect.adjusted(0, line + 2, 0, 0))


def _seen(option: QStyleOptionViewItem, room: QRect) -> QRect:
    """Return a room of a row as it is seen where the interface runs to the left."""
    return QStyle.visualRect(option.direction, option.rect, room)


def _one_line(painter: QPainter, font: QFont, room: QRect, text: str, right: bool = False) -> None:
    painter.setFont(font)
    whole = _DOT.join(map(apart, text.split(_DOT)))
    shown = painter.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALL)
    return small


def _context(place: Place, font: QFont, width: int, lines: int, theme: Theme) -> QTextLayout:
    """Lay out a place's words, marked, with as much of what stands around them as there is room for."""
    metrics = QFontMetrics(font)
    lead = metrics.elidedText(place.before, Qt.TextElideMode.ElideLeft, round(width * lines * _LEAD))
    if lead == place.before and len(place.before) >= 60:
        lead = f"…{lead}"
    text, start = f"{lead}{place.words}{place.after}", len(lead)
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    look.setBackground(theme.color("hit"))
    look.setForeground(theme.color("hit_text"))
    option = QTextOption()
    modes = QTextOption.WrapMode
    option.setWrapMode(modes.WrapAnywhere if lines == 1 else modes.WrapAtWordBoundaryOrAnywhere)
    while True:
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        marked = QTextLayout.FormatRange()
        marked.start = units(text, start)
        marked.length = units(text, min(start + len(place.words), len(text))) - marked.start
        marked.format = look
        layout.setFormats([marked])
        layout.beginLayout()
        used = 0
        for number in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 40))
            line.setPosition(QPointF(0, number * metrics.height()))
            used = line.textStart() + line.textLength()
        layout.endLayout()
        if used >= units(text, len(text)) or len(text) < 3:
            return layout
        text = f"{text[: max(1, min(used, len(text)) - 2)]}…"
