"""How a passage is painted: number, words with the important ones marked, notes. It knows no document.

A row runs in the direction of its own words, whatever that of the interface.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.bookmark_mark import SIZE, paint_mark, tags
from desktop.i18n import runs_to_the_left
from desktop.passage_model import ROW, Group, Index, Marks, Passage, Row
from desktop.theme import Theme
from desktop.typesetting import units

_NUMBER_ROOM = 44
_WIDEST = 92  # that the room for numbers becomes
_SIGN = 14  # the width and height of a sign
_REMEMBERED = 20_000  # heights
_LEAD = 9  # characters of context kept before the first marked word when the text is cut
_FAR = 60  # characters: a mark behind them is far in
_LONGEST = 240  # characters laid out


class PassageDelegate(QStyledItemDelegate):
    """Paints passages in at most so many lines of text, and the headings over them."""

    def __init__(self, theme: Theme, lines: int, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = lines
        self._view = parent
        self._room = _NUMBER_ROOM
        self._heights: dict[tuple[object, ...], int] = {}  # of words that were laid out: a list is often filled anew

    def make_room(self, rows: Sequence[Row]) -> None:
        """Keep free before the words of these rows what their numbers and signs need."""
        passages = [row for row in rows if isinstance(row, Passage)]
        widest = max((row.number for row in passages), key=len, default="")
        needed = self._view.fontMetrics().horizontalAdvance(widest) + 18
        if any(row.sign for row in passages):
            needed = max(needed, SIZE.width() + _SIGN + 20)
        self._room = max(_NUMBER_ROOM, min(needed, _WIDEST))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        row = index.data(ROW)
        pitch = _pitch(metrics)
        if self._lines == 1:
            return QSize(100, pitch + 4)
        if isinstance(row, Group):
            return QSize(100, pitch + (16 if row.prominent else 8))
        width = self._view.viewport().width() - self._room - 14
        key = row.text, row.marks, row.ground, width, option.font.key()
        height = self._heights.get(key)
        if height is None:
            if len(self._heights) >= _REMEMBERED:
                self._heights.clear()
            shown, marks = _cut(row.text, row.marks)
            height = round(_laid_out(shown, marks, option.font, width, self._lines, self._look(row))[1])
            self._heights[key] = height
        small = QFontMetrics(_small(option.font)).height() + 2
        below = small * (bool(row.above) + bool(row.note) + bool(row.labels))
        return QSize(100, max(height + below, (pitch + small) * bool(row.mark or row.sign)) + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        row: Row = index.data(ROW)
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
        width = rect.width() - self._room - 14
        left = _mirrored(painter, rect, QRect(rect.left() + self._room, top, width, 1)).left()
        painter.setPen(self._theme.color("accent"))
        number = _mirrored(painter, rect, QRect(rect.left(), top, self._room - 10, _pitch(metrics)))
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.number)
        if row.mark and self._lines > 1:
            bar = QRect(rect.left() + self._room - 10 - SIZE.width(), number.bottom() + 3, *SIZE.toTuple())
            paint_mark(painter, _mirrored(painter, rect, bar), row.mark, self._theme)
        if row.sign and self._lines > 1:
            before = self._room - 14 - (SIZE.width() if row.mark else 0) - _SIGN
            place = QRect(rect.left() + before + (0 if row.mark else 4), number.bottom() + 3, _SIGN, _SIGN)
            self._theme.icon(row.sign.icon, "muted").paint(painter, _mirrored(painter, rect, place))
        painter.setFont(option.font)
        painter.setPen(self._theme.color("muted"))
        if row.above:
            top += self._small_line(painter, small, QRect(left, top, width, 0), row.above)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        shown, marks = _centred(row.text, row.marks, metrics, width) if self._lines == 1 else _cut(row.text, row.marks)
        layout, height = _laid_out(shown, marks, option.font, width, self._lines, self._look(row))
        layout.draw(painter, QPointF(left, top))
        top += round(height) + 1
        if row.note:
            painter.setPen(self._theme.color("star"))
            top += self._small_line(painter, small, QRect(left, top, width, 0), f"✎ {row.note}")
        if row.labels:
            painter.setPen(self._theme.color("muted"))
            self._small_line(painter, small, QRect(left, top, width, 0), tags(row.labels))

    def _look(self, row: Passage) -> QTextCharFormat:
        """Return how marked words look: those that were searched for in bold, those that were marked underlined."""
        look = QTextCharFormat()
        if row.ground == "hit":
            look.setFontWeight(QFont.Weight.Bold)
            look.setForeground(self._theme.color("hit_text"))
        else:
            look.setFontUnderline(True)
            look.setForeground(self._theme.color("text"))
        look.setBackground(self._theme.color(row.ground))
        return look

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
    text: str, marks: Marks, font: QFont, width: float, lines: int, look: QTextCharFormat
) -> tuple[QTextLayout, float]:
    """Lay text out in at most `lines` lines with the marks looking so; return it and its height."""
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
