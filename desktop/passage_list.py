"""A list of passages from reports: number, words with the important ones marked, notes; grouped under headings.

Search results, a country's activities and bookmarks are all shown with it. It paints; it knows no document. A row runs
in the direction of its own words, whatever that of the interface.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.bookmark_mark import SIZE, Mark, paint_mark, tags
from desktop.i18n import runs_to_the_left
from desktop.navigation import Location
from desktop.theme import Theme
from desktop.typesetting import units

Index = QModelIndex | QPersistentModelIndex

_ROW = Qt.ItemDataRole.UserRole
_NUMBER_ROOM = 44
_LEAD = 9  # characters of context kept before the first marked word when the text is cut
_FAR = 60  # characters: a mark behind them is far in
_LONGEST = 240  # characters laid out


@dataclass(frozen=True, slots=True)
class Group:
    """A heading over the passages below it, with how many there are."""

    title: str
    count: str = ""
    prominent: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A row that can be opened. `marks` are ranges of `text`; what stands above and below it is shown smaller.

    `key` is the owner's own name for the row (a bookmark's id), `spoken` what a screen reader says instead of the text.
    """

    location: Location
    number: str
    text: str
    marks: tuple[tuple[int, int], ...] = ()
    above: str = ""
    note: str = ""
    key: int = 0
    spoken: str = ""
    labels: tuple[str, ...] = ()
    mark: Mark | None = None


Row = Group | Passage
Marks = tuple[tuple[int, int], ...]


class PassageModel(QAbstractListModel):
    """Rows as given. Groups cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    @property
    def rows(self) -> Sequence[Row]:
        """What is shown, in order."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Replace every row."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def grow(self, rows: Sequence[Row]) -> None:
        """Add rows at the end."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows = (*self._rows, *rows)
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], Passage):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _ROW:
            return row
        if isinstance(row, Group):
            return f"{row.title} {row.count}" if role == Qt.ItemDataRole.DisplayRole else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            told = (row.number, row.text, row.note, *row.labels, row.mark.name if row.mark else "")
            return row.spoken or " ".join(filter(None, told))
        if role == Qt.ItemDataRole.ToolTipRole:
            told = (row.above, row.text if len(row.text) < 400 else "", row.note, tags(row.labels))
            return "\n".join(filter(None, (*told, row.mark.name if row.mark else "")))
        return None


class _PassageDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, lines: int, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = lines
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        row = index.data(_ROW)
        pitch = _pitch(metrics)
        if self._lines == 1:
            return QSize(100, pitch + 4)
        if isinstance(row, Group):
            return QSize(100, pitch + (16 if row.prominent else 8))
        width = self._view.viewport().width() - _NUMBER_ROOM - 14
        shown, marks = _cut(row.text, row.marks)
        height = _laid_out(shown, marks, option.font, width, self._lines, self._theme)[1]
        small = QFontMetrics(_small(option.font)).height() + 2
        below = small * (bool(row.above) + bool(row.note) + bool(row.labels))
        return QSize(100, max(round(height) + below, (pitch + small) * bool(row.mark)) + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        row: Row = index.data(_ROW)
        painter.save()
        rect = option.rect
        directions = Qt.LayoutDirection
        leftward = runs_to_the_left(row.title if isinstance(row, Group) else row.text)
        painter.setLayoutDirection(directions.RightToLeft if leftward else directions.LeftToRight)
        if isinstance(row, Group):
            self._paint_group(painter, rect, option.font, row)
        else:
            if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus):
                option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
            self._paint_passage(painter, rect, option, row)
        painter.restore()

    def _paint_group(self, painter: QPainter, rect: QRect, font: QFont, row: Group) -> None:
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold if row.prominent else _small(bold))
        metrics = painter.fontMetrics()
        inner = _mirrored(painter, rect, rect.adjusted(8, 6 if row.prominent else 0, -10, 0))
        painter.setPen(self._theme.color("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.count)
        room = inner.width() - metrics.horizontalAdvance(row.count) - 10
        painter.setPen(self._theme.color("text" if row.prominent else "muted"))
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)

    def _paint_passage(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, row: Passage) -> None:
        small = _small(option.font)
        painter.setFont(option.font)
        metrics = painter.fontMetrics()
        top = rect.top() + (2 if self._lines == 1 else 5)
        width = rect.width() - _NUMBER_ROOM - 14
        left = _mirrored(painter, rect, QRect(rect.left() + _NUMBER_ROOM, top, width, 1)).left()
        painter.setPen(self._theme.color("accent"))
        number = _mirrored(painter, rect, QRect(rect.left(), top, _NUMBER_ROOM - 10, _pitch(metrics)))
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.number)
        if row.mark and self._lines > 1:
            bar = QRect(rect.left() + _NUMBER_ROOM - 10 - SIZE.width(), number.bottom() + 3, *SIZE.toTuple())
            paint_mark(painter, _mirrored(painter, rect, bar), row.mark, self._theme)
        painter.setFont(option.font)
        painter.setPen(self._theme.color("muted"))
        if row.above:
            top += self._small_line(painter, small, QRect(left, top, width, 0), row.above)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        shown, marks = _centred(row.text, row.marks, metrics, width) if self._lines == 1 else _cut(row.text, row.marks)
        layout, height = _laid_out(shown, marks, option.font, width, self._lines, self._theme)
        layout.draw(painter, QPointF(left, top))
        top += round(height) + 1
        if row.note:
            painter.setPen(self._theme.color("star"))
            top += self._small_line(painter, small, QRect(left, top, width, 0), f"✎ {row.note}")
        if row.labels:
            painter.setPen(self._theme.color("muted"))
            self._small_line(painter, small, QRect(left, top, width, 0), tags(row.labels))

    def _small_line(self, painter: QPainter, font: QFont, place: QRect, text: str) -> int:
        painter.setFont(font)
        metrics = painter.fontMetrics()
        place.setHeight(metrics.height())
        one = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, one)
        return metrics.height() + 2


def _mirrored(painter: QPainter, rect: QRect, inner: QRect) -> QRect:
    """Return where in `rect` an inner rectangle lies that was laid out from left to right."""
    return QStyle.visualRect(painter.layoutDirection(), rect, inner)


def _pitch(metrics: QFontMetrics) -> int:
    return metrics.height() + 2


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    return small


def _cut(text: str, marks: Marks) -> tuple[str, Marks]:
    """Cut `text` so that its first mark is near the front, when it is far in."""
    first = marks[0][0] if marks else 0
    return _from(text, marks, first - _LEAD if first > _FAR else 0)


def _centred(text: str, marks: Marks, metrics: QFontMetrics, width: int) -> tuple[str, Marks]:
    """Cut `text` so that its first mark stands in the middle of one line, or at its front when it fills the line."""
    if not marks:
        return _from(text, marks, 0)
    start, end = marks[0]
    room = (width - metrics.horizontalAdvance(text[start:end])) // 2
    before = text[max(0, start - _FAR) : start].replace("\n", " ")
    fitting = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, max(room, 0))
    whole = fitting == before and start <= _FAR
    return _from(text, marks, 0 if whole else start - max(len(fitting) - 1, 0))


def _from(text: str, marks: Marks, start: int) -> tuple[str, Marks]:
    """Return a text and its marks from a place on, with "…" where something is left out."""
    text = text.replace("\n", " ")
    shown = ("…" if start else "") + text[start : start + _LONGEST]
    shift = (1 if start else 0) - start
    kept = (mark for mark in marks if mark[0] >= start and mark[1] - start <= _LONGEST)
    return shown, tuple((first + shift, last + shift) for first, last in kept)


def _laid_out(
    text: str, marks: tuple[tuple[int, int], ...], font: QFont, width: float, lines: int, theme: Theme
) -> tuple[QTextLayout, float]:
    """Lay text out in at most `lines` lines with the marks in bold on their ground; return it and its height."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setBackground(theme.color("hit"))
    look.setForeground(theme.color("hit_text"))
    pitch = _pitch(QFontMetrics(font))
    for _ in range(9):  # the ellipsis may be wider than several characters that it stands for
        layout = QTextLayout(text, font)
        option = QTextOption()
        modes = QTextOption.WrapMode
        option.setWrapMode(modes.WrapAnywhere if lines == 1 else modes.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        formats = []
        for start, end in marks:
            found = QTextLayout.FormatRange()
            found.start = units(text, start)
            found.length = units(text, end) - found.start
            found.format = look
            formats.append(found)
        layout.setFormats(formats)
        layout.beginLayout()
        used = count = 0
        while count < lines:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 40))
            line.setPosition(QPointF(0, count * pitch))
            used = line.textStart() + line.textLength()
            count += 1
        layout.endLayout()
        if used >= units(text, len(text)):
            break
        text = text[: max(1, used - 1)] + "…"
    return layout, float(count * pitch)


class PassageList(QListView):
    """The view. Moving onto a passage asks for its place; Enter asks to read there."""

    location_requested = Signal(object)
    reading_requested = Signal()
    removal_requested = Signal(int)
    end_neared = Signal()
    """The last rows came into view: if there are more, now is the time for grow()."""

    def __init__(self, theme: Theme, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = PassageModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_PassageDelegate(theme, lines, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(lines == 1)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)
        theme.changed.connect(self.viewport().update)

    def grow(self, rows: Sequence[Row]) -> None:
        """Show more rows below those shown."""
        self._model.grow(rows)

    def _look_ahead(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - self.viewport().height():
            self.end_neared.emit()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; nothing is chosen."""
        self._model.show(rows)
        self.scrollToTop()

    @property
    def rows(self) -> Sequence[Row]:
        """What is shown, in order."""
        return self._model.rows

    def current(self) -> Passage | None:
        """Return the chosen passage."""
        row = self.currentIndex().data(_ROW) if self.currentIndex().isValid() else None
        return row if isinstance(row, Passage) else None

    def choose(self, row: int) -> None:
        """Choose a row and bring it into view, without asking for its place."""
        index = self._model.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def choose_first(self) -> None:
        """Choose the first passage and ask for its place."""
        for row, found in enumerate(self.rows):
            if isinstance(found, Passage):
                self.choose(row)
                self._open(self._model.index(row))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.current() is not None:
                self._open(self.currentIndex())
                self.reading_requested.emit()
            return
        if event.key() == Qt.Key.Key_Delete:
            chosen = self.current()
            if chosen is not None:
                self.removal_requested.emit(chosen.key)
                return
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        if self.currentIndex().row() != before and self.current() is not None:
            self._open(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.uniformItemSizes() and event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _open(self, index: Index) -> None:
        row = index.data(_ROW)
        if isinstance(row, Passage):
            self.location_requested.emit(row.location)
