"""What is drawn over highlighted words besides their ground: a line of its colour's kind below them, a frame of dashes
around those that have changed, and a frame around what was searched for in them. So no colour is told alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QPolygonF

from desktop.marking import Highlights, Ranges
from desktop.sheet import Sheet
from desktop.theme import Theme

_WIDTH = 2.0
_WAVE = 3.0  # the height of a wave, and half its length

KINDS = {
    "yellow": Qt.PenStyle.SolidLine,
    "green": Qt.PenStyle.DashLine,
    "blue": Qt.PenStyle.DotLine,
}
"""The kind of line below words, by their colour. Below pink it is a wave; a colour that is not ours is yellow's."""


def paint(
    painter: QPainter,
    theme: Theme,
    sheet: Sheet,
    highlights: Highlights,
    matches: Ranges,
    positions: Sequence[int],
    scrolled: int,
) -> None:
    """Draw what belongs to the highlights in these paragraphs, the document scrolled by so many pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(0, -scrolled)
    for position in positions:
        for highlight in highlights.get(position, ()):
            if highlight.start < highlight.end:
                for line in sheet.lines(position, highlight.start, highlight.end):
                    _underline(painter, theme, highlight.color, line)
                    if highlight.changed:
                        painter.setPen(QPen(theme.color("muted"), 1, Qt.PenStyle.DashLine))
                        painter.drawRect(line.adjusted(-1.5, 1.5, 1.5, -0.5))
        for start, end in matches.get(position, ()) if position in highlights else ():
            if any(each.start < end and start < each.end for each in highlights[position]):
                painter.setPen(QPen(theme.color("star"), 1))
                for line in sheet.lines(position, start, end):
                    painter.drawRect(line.adjusted(-0.5, 0.5, 0.5, -0.5))
    painter.restore()


def _underline(painter: QPainter, theme: Theme, color: str, line: QRectF) -> None:
    below = line.bottom() - _WIDTH
    if color != "pink":
        pen = QPen(theme.color("muted"), _WIDTH, KINDS.get(color, Qt.PenStyle.SolidLine), Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(line.left(), below), QPointF(line.right(), below))
        return
    tile = QPixmap.fromImage(_wave(theme.colors.muted, painter.device().devicePixelRatio()))
    painter.drawTiledPixmap(QRectF(line.left(), below - _WAVE / 2 - 1, line.width(), _WAVE + 2), tile)


@lru_cache(maxsize=8)
def _wave(color: str, ratio: float) -> QImage:
    """Return one wave, to be drawn again and again: a line with all its waves takes a millisecond to draw."""
    premultiplied = QImage.Format.Format_ARGB32_Premultiplied
    tile = QImage(round(2 * _WAVE * ratio), round((_WAVE + 2) * ratio), premultiplied)
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(color), _WIDTH * 0.75))
    low, high = _WAVE + 1, 1.0
    painter.drawPolyline(QPolygonF([QPointF(place * _WAVE, low if place % 2 else high) for place in range(-1, 4)]))
    painter.end()
    return tile
