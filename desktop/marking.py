"""Marks over the words of a report: what is highlighted, what was searched for, what a list points at, where the
document beside differs. The lines below highlighted words are strokes.py's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QTextCharFormat

from desktop.sheet import Sheet
from desktop.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

Ranges = Mapping[int, tuple[tuple[int, int], ...]]
"""Code points of paragraphs, by their positions."""


class Highlight(NamedTuple):
    """Words of a paragraph that a reader highlighted, in code points; none where they are not known in this language.

    `changed`: they are others than those that were highlighted. `key` is the bookmark's id; `said` what is told of it.
    """

    start: int
    end: int
    color: str
    changed: bool
    key: int
    said: str


GROUNDS = ("yellow", "green", "blue", "pink")
"""The colours that the theme has grounds for; another one is shown as the first."""

Highlights = Mapping[int, tuple[Highlight, ...]]
"""What is highlighted in paragraphs, by their positions, in the order of the words."""


class Marks:
    """Makes the marks of what is in view: of thousands, only those that can be seen."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.highlights: Highlights = {}
        self.matches: Ranges = {}
        self.now: tuple[int, int] | None = None
        self.pointed: dict[int, tuple[tuple[int, int], ...]] = {}
        self.differing: Ranges = {}
        self.removed = False  # whether what differs is struck out: the other document has come instead

    def forget(self) -> None:
        """Mark nothing any more: the text is another one."""
        self.matches, self.now, self.differing, self.pointed, self.highlights = {}, None, {}, {}, {}

    @property
    def any(self) -> bool:
        """Whether anything is to be marked."""
        return bool(self.matches or self.differing or self.pointed or self.highlights)

    def selections(self, sheet: Sheet, positions: Sequence[int]) -> list[QTextEdit.ExtraSelection]:
        """Return the marks in these paragraphs: what was searched for or is pointed at over what differs, and all over
        what is highlighted."""
        from PySide6.QtWidgets import QTextEdit

        marks = []
        for position in positions if self.highlights else ():
            for highlight in self.highlights.get(position, ()):
                if highlight.start < highlight.end:
                    mark = QTextEdit.ExtraSelection()
                    mark.cursor = sheet.words(position, highlight.start, highlight.end)
                    mark.format = self._ground(highlight.color)
                    marks.append(mark)
        for ranges, differs in ((self.differing, True), (self.pointed, False), (self.matches, False)):
            for position in positions if ranges else ():
                for start, end in ranges.get(position, ()):
                    mark = QTextEdit.ExtraSelection()
                    mark.cursor = sheet.words(position, start, end)
                    mark.format = self._difference() if differs else self._hit((position, start) == self.now)
                    marks.append(mark)
        return marks

    def _ground(self, color: str) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setBackground(self._theme.color(f"ground_{color if color in GROUNDS else GROUNDS[0]}"))
        return look

    def _hit(self, now: bool) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setBackground(self._theme.color("hit_now" if now else "hit"))
        look.setForeground(self._theme.color("hit_now_text" if now else "hit_text"))
        if now:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        return look

    def _difference(self) -> QTextCharFormat:
        """Gone words are struck out, new ones underlined: told apart without colour."""
        look = QTextCharFormat()
        ground = self._theme.color("star" if self.removed else "accent")
        look.setForeground(self._theme.color("text"))
        ground.setAlpha(46)
        look.setBackground(ground)
        if self.removed:
            look.setFontStrikeOut(True)
        else:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        return look
