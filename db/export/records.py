"""What is exported, whatever the format: a title, chapters of quoted passages, and where they come from.

Offsets are code points into a passage's quote, half open. All words for people are final: in the language asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from db.records import Document, Edition

QUOTES = "quotes"
"""Passages from here and there: each is cited by itself."""

TEXT = "text"
"""Running text of one document: each paragraph keeps its number."""

BESIDE = "beside"
"""Two documents in rows: beside each passage stands that of the other document."""


NEAREST = 2
"""How many of the headings above a passage name its place; the others are in its `path`."""


class Imprint(NamedTuple):
    """What all exports of one moment share: how they speak, and who made them when.

    `words` are sentences and captions by code, facts in braces; `language` is their two-letter code, and the one to
    cite in; `made` is an ISO 8601 date; `version` that of RefDesk.
    """

    words: Mapping[str, str]
    language: str
    made: str
    version: str

    def say(self, code: str, **facts: object) -> str:
        """Return the words of a code with the facts in them."""
        return self.words[code].format(**facts) if facts else self.words[code]


class Note(NamedTuple):
    """A footnote of the report itself: its mark stands at `offset` of the quote."""

    offset: int
    mark: str
    text: str


class Highlight(NamedTuple):
    """Words of a quote that the reader marked, in one of the colours of the notebook, "" for none."""

    start: int
    end: int
    color: str


class Passage(NamedTuple):
    """Words of a report, or all of a paragraph, and what is known of them.

    `first` and `last` are printed numbers; `path` the titles above, from the top; `prefix` and `suffix` what stands
    around the quote in its paragraph; `date` the report's own wording; `note` and `labels` are the reader's; `created`
    and `modified`, ISO 8601, `color` and `kept`, the numbers it was made on, are a bookmark's; `facts` what a
    register's row says, by code; `issued` is the date of the report, ISO 8601. Of two documents side by side, `beside`
    is what the other has in this row, and `missing` is said where one has nothing: such a passage has no quote.
    `highlight` and `rank` are as in a bookmark; `highlights` are words that the reader marked in running text.
    """

    edition: Edition
    first: str
    last: str
    citation: str
    quote: str
    marks: tuple[tuple[int, int], ...] = ()
    path: tuple[str, ...] = ()
    kind: str = ""
    role: str = ""
    date: str = ""
    note: str = ""
    labels: tuple[str, ...] = ()
    state: str = ""
    created: str = ""
    modified: str = ""
    color: str = ""
    kept: tuple[str, str] = ("", "")
    prefix: str = ""
    suffix: str = ""
    footnotes: tuple[Note, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    issued: str = ""
    missing: str = ""
    beside: Passage | None = None
    highlight: bool = False
    rank: float = 0.0
    highlights: tuple[Highlight, ...] = ()

    @property
    def sides(self) -> tuple[Passage, ...]:
        """The passage, and what stands beside it."""
        return (self,) if self.beside is None else (self, self.beside)

    @property
    def paragraph(self) -> str:
        """The printed numbers: "55", "55-57"; "" where none is printed."""
        return f"{self.first}-{self.last}" if self.last and self.last != self.first else self.first


class Chapter(NamedTuple):
    """Passages under one heading; `level` from 1; `citation` of all of them where they are running text.

    `language` is that of the title.
    """

    title: str
    level: int
    language: str
    passages: tuple[Passage, ...] = ()
    citation: str = ""


class Export(NamedTuple):
    """All that goes into a file. `lead` are sentences below the title, `colophon` those before the provenance.

    `provenance` has a list of (caption, value) for each document, in the order of `documents`; `sides` are the names
    of two documents side by side.
    """

    title: str
    subtitle: str
    lead: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    documents: tuple[Document, ...]
    provenance: tuple[tuple[tuple[str, str], ...], ...]
    colophon: tuple[str, ...]
    imprint: Imprint
    layout: str = QUOTES
    sides: tuple[str, ...] = ()

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every passage, in order."""
        return tuple(passage for chapter in self.chapters for passage in chapter.passages)

    def numbers(self, chapter: Chapter) -> str:
        """Return a chapter's citation without the symbol: all text of one chapter is of one document."""
        symbol = chapter.passages[0].edition.symbol if chapter.passages else ""
        symbol = symbol or (self.documents[0].edition.symbol if self.documents else "")
        return chapter.citation.removeprefix(symbol).lstrip(" ,，،")


class Piece(NamedTuple):
    """A stretch of a quote: `marked` or not, or the mark of a footnote (`raised`), or "[…]" (`added`).

    `color` is that of a highlight, None where the reader marked nothing.
    """

    text: str
    marked: bool = False
    raised: bool = False
    added: bool = False
    color: str | None = None


_LEFT_OUT = "[…]"


def pieces(passage: Passage) -> tuple[Piece, ...]:
    """Return a quote cut where marks begin and end and where footnotes stand; without empty pieces.

    Where its paragraph begins earlier or goes on, "[…]" stands beside it.
    """
    size = len(passage.quote)

    def within(place: int) -> int:
        return min(max(place, 0), size)

    raised = [(within(note.offset), note.mark) for note in passage.footnotes]
    cuts = {0, size, *(within(place) for span in passage.marks for place in span), *(place for place, _ in raised)}
    cuts |= {within(place) for each in passage.highlights for place in (each.start, each.end)}
    order = sorted(cuts)
    found = [Piece(f"{_LEFT_OUT} ", added=True)] if passage.prefix.strip() else []
    for place, end in zip(order, [*order[1:], size], strict=True):
        found += [Piece(mark, raised=True) for at, mark in raised if at == place]
        if end > place:
            marked = any(a <= place and end <= b for a, b in passage.marks)
            colors = (each.color for each in passage.highlights if each.start <= place and end <= each.end)
            found.append(Piece(passage.quote[place:end], marked, color=next(colors, None)))
    if passage.suffix.strip():
        found.append(Piece(f" {_LEFT_OUT}", added=True))
    return tuple(found)
