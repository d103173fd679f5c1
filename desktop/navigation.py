"""Where a reader is, and where they have been. No Qt: every jump is one value, back and forward are a list."""

from __future__ import annotations

from typing import NamedTuple

from db.records import Edition

_LONGEST = 200


class Location(NamedTuple):
    """A place in a document: a paragraph, a heading, or words in a paragraph.

    `position` is the paragraph's place in the document; `heading`, when given, the index of the heading aimed at
    (`position` is then the paragraph it stands before); `start` and `end` are code points into the paragraph's text,
    equal when no words are meant. Position -1 is the masthead.
    """

    edition: Edition
    position: int
    heading: int | None = None
    start: int = 0
    end: int = 0

    @property
    def paragraph(self) -> Location:
        """The same place without its words: what history keeps apart."""
        return self._replace(start=0, end=0)


class History:
    """The places a reader jumped from and to, for Back and Forward."""

    def __init__(self) -> None:
        self._places: list[Location] = []
        self._at = -1

    def jump(self, origin: Location | None, target: Location) -> bool:
        """Record a jump: `origin` takes the place of the entry being left, what was ahead is forgotten.

        Return whether there is a new entry: within one paragraph there is none.
        """
        if origin is not None:
            if self._at < 0:
                self._places.append(origin)
                self._at = 0
            else:
                self._places[self._at] = origin
        del self._places[self._at + 1 :]
        same = bool(self._places) and self._places[-1].paragraph == target.paragraph
        if same:
            self._places[-1] = target
        else:
            self._places.append(target)
        del self._places[:-_LONGEST]
        self._at = len(self._places) - 1
        return not same

    def amend(self, target: Location) -> None:
        """Let `target` take the place of the entry being read: a further step of the same jump."""
        if self._at >= 0:
            self._places[self._at] = target

    def back(self, origin: Location | None) -> Location | None:
        """Step back from `origin` and return the place to open, or None at the beginning."""
        return self._step(origin, -1)

    def forward(self, origin: Location | None) -> Location | None:
        """Step forward from `origin` and return the place to open, or None at the end."""
        return self._step(origin, 1)

    def _step(self, origin: Location | None, by: int) -> Location | None:
        if not 0 <= self._at + by < len(self._places):
            return None
        if origin is not None:
            self._places[self._at] = origin
        self._at += by
        return self._places[self._at]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place after this one."""
        return self._at + 1 < len(self._places)
