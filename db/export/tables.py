"""Tables within a paragraph's text: the library keeps each row as a line, "| one | two |". Here they are told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from db.export.records import Passage

Table = tuple[tuple[Passage, ...], ...]
"""Rows of cells, each cell the part of the passage that stands in it."""

_LINE = re.compile(r"[^\n]*(?:\n|$)")
_ROW = re.compile(r"\| (.*) \|$")
_BETWEEN = re.compile(r" \| ")


def part(passage: Passage, start: int, end: int) -> Passage:
    """Return a passage with only this stretch of its quote, and the marks and footnotes in it."""
    marks = tuple((max(a, start) - start, min(b, end) - start) for a, b in passage.marks if a < end and b > start)
    notes = tuple(
        note._replace(offset=note.offset - start)
        for note in passage.footnotes
        if start < note.offset <= end or start == note.offset == 0
    )
    highlights = tuple(
        each._replace(start=max(each.start, start) - start, end=min(each.end, end) - start)
        for each in passage.highlights
        if each.start < end and each.end > start
    )
    passage = passage._replace(highlights=highlights)
    return passage._replace(quote=passage.quote[start:end], marks=marks, footnotes=notes, prefix="", suffix="")


def blocks(passage: Passage) -> Iterator[Passage | Table]:
    """Yield a passage's text and tables in order. Footnotes stand behind the words they belong to."""
    text, began = passage.quote, 0
    rows: list[tuple[Passage, ...]] = []
    for line in _LINE.finditer(text):
        words = line[0].rstrip("\n")
        if _ROW.match(words):
            if not rows and line.start() > began:
                yield part(passage, began, line.start() - 1)
            rows.append(tuple(_cells(passage, line.start() + 2, line.start() + len(words) - 2)))
            began = line.end()
        elif rows:
            yield tuple(rows)
            rows = []
    if rows:
        yield tuple(rows)
    elif began < len(text) or not text:
        yield part(passage, began, len(text))


def _cells(passage: Passage, start: int, end: int) -> Iterator[Passage]:
    for match in _BETWEEN.finditer(passage.quote, start, end):
        yield part(passage, start, match.start())
        start = match.end()
    yield part(passage, start, end)
