"""What a person sees of two documents side by side, and how documents come into the library."""

from __future__ import annotations

from pathlib import Path

from person import Person
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QLabel

from db.arrival import add
from db.paths import Paths
from db.records import Masthead
from desktop.commands import Commands
from desktop.halves import Halves
from desktop.reader import Reader

SYMBOL = "CTOC/COP/2024/2"
EARLIER = """一. 导言

1. 秘书处在本年度举办了四次培训班，共有四十名法官和检察官参加，地点在维也纳。

2. 各国代表两次举行会议，审查关于保护证人和受害人的示范法，并就条文达成一致。

3. 信托基金收到十一个捐助方的自愿捐款，几乎全部用于收容所和法律援助。

4. 调查员手册已译成该区域各种语文并印发给各国警察学校使用。
"""


def bring_in(paths: Paths, text: str, symbol: str, language: str) -> None:
    file = Path(paths.data) / f"{symbol.replace('/', '_')}.{language}.txt"
    file.write_text(text, encoding="utf-8")
    add(paths.library, str(file), Masthead(symbol=symbol, language=language))


class Pairing:
    """What a person sees of two documents side by side."""

    def __init__(self, person: Person) -> None:
        self.person = person
        (commands,) = person.window.findChildren(Commands)
        self.parallel = commands.parallel

    def settle(self) -> None:
        self.person.qtbot.waitUntil(lambda: not self.person.window.busy and not self.parallel.pending)

    @property
    def halves(self) -> Halves | None:
        found = [half for half in self.person.window.findChildren(Halves) if half.isVisible()]
        assert len(found) <= 1
        return found[0] if found else None

    @property
    def left(self) -> Reader:
        return self.person.reader

    @property
    def right(self) -> Reader:
        assert self.halves is not None
        return self.halves.readers[1]

    def open(self, key: Qt.Key = Qt.Key.Key_F7) -> None:
        self.person.press(key)
        self.settle()

    def begins(self, reader: Reader, start: str) -> float:
        """Return the height in the window at which the block with these first words begins."""
        top = self._rect(reader, start).top()
        return top - reader.verticalScrollBar().value() + reader.mapTo(self.person.window, QPoint(0, 0)).y()

    def between(self, reader: Reader, above: str, below: str) -> float:
        """Return how far the block with one beginning ends above that with the other."""
        return self._rect(reader, below).top() - self._rect(reader, above).bottom()

    def _rect(self, reader: Reader, start: str) -> QRectF:
        block = reader.document().begin()
        while not block.text().startswith(start):
            block = block.next()
            assert block.isValid(), f"nothing begins with {start}"
        return reader.document().documentLayout().blockBoundingRect(block)

    def says(self, reader: Reader) -> str:
        return reader.toPlainText()

    def aligned(self, *rows: tuple[str, str]) -> bool:
        return all(abs(self.begins(self.left, a) - self.begins(self.right, b)) <= 1 for a, b in rows)

    def captions(self) -> list[str]:
        assert self.halves is not None
        return [label.toolTip() or label.text() for each in self.halves.captions for label in each.findChildren(QLabel)]


def star(pairing: Pairing, reader: Reader, number: str) -> None:
    height = round(pairing.begins(reader, f"{number}.\t")) - reader.mapTo(pairing.person.window, QPoint(0, 0)).y()
    left = round(reader.document().rootFrame().frameFormat().leftMargin())
    pairing.person.click(reader.viewport(), QPoint(left - 20, height + 8))
    pairing.settle()


def bookmarked(reader: Reader) -> set[int]:
    return set(reader.bookmarked)
