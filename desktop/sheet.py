"""A typeset report measured: where its paragraphs, headings and words lie, and which of them a selection takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

from db.records import Body
from desktop.navigation import Location
from desktop.typesetting import Page, points, units


class Extract(NamedTuple):
    """Words taken from the report: the text, and the positions of its first and last paragraph."""

    text: str
    first: int
    last: int


class Stretch(NamedTuple):
    """A range of the report: where it begins in its first paragraph and ends in its last one, in code points."""

    first: int
    start: int
    last: int
    end: int


class Sheet:
    """One body in one document, as set on one page. Heights are in pixels from the top of the document."""

    def __init__(self, document: QTextDocument, body: Body, page: Page) -> None:
        self._document = document
        self._body = body
        self._page = page
        self._set_apart: dict[int, float] = {}  # blocks with room put above them, and the margin they had

    def rect(self, position: int) -> QRectF:
        """Return the rectangle of a paragraph."""
        return self._rect(self._block(position))

    def top(self, position: int) -> float:
        """Return the top of a paragraph; 0 for the masthead, at -1."""
        return self.rect(position).top() if position >= 0 else 0.0

    def top_of(self, location: Location) -> float:
        """Return the top of a place: of its heading, of the line its words begin on, or of its paragraph."""
        if location.heading is not None:
            return self._rect(self._document.findBlockByNumber(self._page.heading_blocks[location.heading])).top()
        top = self.top(location.position)
        if location.end > location.start:
            offset = self._page.prefixes[location.position] + units(self._text(location.position), location.start)
            top += self._block(location.position).layout().lineForTextPosition(offset).y()
        return top

    def blank(self, number: int) -> QRectF:
        """Return the rectangle of a line that stands for a missing paragraph: they are counted from 0."""
        return self._rect(self._document.findBlockByNumber(self._page.blank_blocks[number]))

    def row_blocks(self, position: int, blank: int) -> tuple[int, int]:
        """Return the block that a row begins with, its headings included, and the block of its text.

        The row is a paragraph, or at position -1 the blank of that number; at both -1 the end of the page.
        """
        if position >= 0:
            return self._page.row_blocks[position], self._page.paragraph_blocks[position]
        block = self._page.blank_blocks[blank] if blank >= 0 else self._page.end_block
        return block, block

    def block_top(self, block: int) -> float:
        """Return the top of a block."""
        return self._rect(self._document.findBlockByNumber(block)).top()

    def set_apart(self, room: Mapping[int, float]) -> None:
        """Put room above blocks, in pixels, in place of what was put above them before; 0 takes it away."""
        if not room:
            return
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for number, pixels in room.items():
            block = self._document.findBlockByNumber(number)
            natural = self._set_apart.setdefault(number, block.blockFormat().topMargin())
            between = max(natural, block.previous().blockFormat().bottomMargin()) if block.blockNumber() else natural
            layout = QTextBlockFormat(block.blockFormat())
            layout.setTopMargin(between + pixels if pixels else natural)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(layout)
            if not pixels:
                del self._set_apart[number]
        cursor.endEditBlock()

    def set_together(self) -> None:
        """Take away all room that was put above blocks."""
        self.set_apart(dict.fromkeys(self._set_apart, 0.0))

    def positions(self, start: int, end: int) -> list[int]:
        """Return the positions of the paragraphs between two places of the document."""
        block = self._document.findBlock(start)
        found = []
        while block.isValid() and block.position() <= end:
            position = self._page.position_of_block.get(block.blockNumber())
            if position is not None:
                found.append(position)
            block = block.next()
        return found

    def words(self, position: int, start: int, end: int) -> QTextCursor:
        """Return a cursor that selects words of a paragraph, given in code points."""
        text, begin = self._text(position), self._begin(position)
        cursor = QTextCursor(self._document)
        cursor.setPosition(begin + units(text, start))
        cursor.setPosition(begin + units(text, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def selected(self, cursor: QTextCursor) -> Extract | None:
        """Return the words of paragraphs that a cursor selects, without their numbers; None for none."""
        parts = []
        for position in self.positions(cursor.selectionStart(), cursor.selectionEnd()):
            text, begin = self._text(position), self._begin(position)
            start = points(text, max(0, cursor.selectionStart() - begin))
            end = points(text, max(0, cursor.selectionEnd() - begin))
            if start < end:
                parts.append((position, text[start:end]))
        if not parts:
            return None
        return Extract("\n".join(words for _, words in parts), parts[0][0], parts[-1][0])

    def range(self, cursor: QTextCursor) -> tuple[int, int, int] | None:
        """Return the paragraph that a cursor selects words of, and where they begin and end in it, in code points.

        None where no words, or those of several paragraphs, are selected; white space at the ends is left out.
        """
        positions = self.positions(cursor.selectionStart(), cursor.selectionEnd())
        if len(positions) != 1:
            return None
        text, begin = self._text(positions[0]), self._begin(positions[0])
        start = points(text, max(0, cursor.selectionStart() - begin))
        end = points(text, max(0, cursor.selectionEnd() - begin))
        words = text[start:end]
        start += len(words) - len(words.lstrip())
        return (positions[0], start, start + len(words.strip())) if words.strip() else None

    def stretch(self, cursor: QTextCursor) -> Stretch | None:
        """Return the range of the words that a cursor selects, in one paragraph or over several; None for no words.

        White space at the ends is left out, and so are paragraphs of which no words are selected.
        """
        parts = []
        for position in self.positions(cursor.selectionStart(), cursor.selectionEnd()):
            text, begin = self._text(position), self._begin(position)
            start = points(text, max(0, cursor.selectionStart() - begin))
            words = text[start : points(text, max(0, cursor.selectionEnd() - begin))]
            if words.strip():
                start += len(words) - len(words.lstrip())
                parts.append((position, start, start + len(words.strip())))
        return Stretch(parts[0][0], parts[0][1], parts[-1][0], parts[-1][2]) if parts else None

    def lines(self, position: int, start: int, end: int) -> list[QRectF]:
        """Return where words of a paragraph stand: a rectangle for each line, or more where directions meet in it."""
        block, text = self._block(position), self._text(position)
        prefix = self._page.prefixes[position]
        first, last = prefix + units(text, start), prefix + units(text, end)
        layout, top = block.layout(), self._rect(block).topLeft()
        if not layout.lineCount():
            return []
        found: list[QRectF] = []
        number = max(layout.lineForTextPosition(first).lineNumber(), 0)
        while number < layout.lineCount() and layout.lineAt(number).textStart() < last:
            line = layout.lineAt(number)
            here = max(first, line.textStart())
            length = min(last, line.textStart() + line.textLength()) - here
            for run in line.glyphRuns(here, length) if length > 0 else ():
                shape = run.boundingRect()
                side = top.x() + shape.left()
                if found and found[-1].top() == top.y() + line.y() and abs(found[-1].right() - side) < 2:
                    found[-1].setRight(side + shape.width())
                else:
                    found.append(QRectF(side, top.y() + line.y(), shape.width(), line.height()))
            number += 1
        return found

    def place(self, position: int, offset: int) -> int:
        """Return the place of the document at which a code point of a paragraph stands."""
        return self._begin(position) + units(self._text(position), offset)

    def offset(self, position: int, place: int) -> int:
        """Return where in a paragraph a place of the document lies, in code points; less than 0 before its text."""
        inside = place - self._begin(position)
        return points(self._text(position), inside) if inside >= 0 else inside

    def paragraph(self, position: int) -> Extract:
        """Return a whole paragraph."""
        return Extract(self._text(position), position, position)

    def _text(self, position: int) -> str:
        return self._body.paragraphs[position].text

    def _block(self, position: int) -> QTextBlock:
        return self._document.findBlockByNumber(self._page.paragraph_blocks[position])

    def _begin(self, position: int) -> int:
        return self._block(position).position() + self._page.prefixes[position]

    def _rect(self, block: QTextBlock) -> QRectF:
        return self._document.documentLayout().blockBoundingRect(block)
