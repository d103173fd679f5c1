"""The references in what a reader wrote: which words of a note lead to paragraphs, documents and resolutions.

A note has no address of its own: where it names no document, it means the one that its bookmark is in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from db.citation import find_paragraphs, find_resolutions, find_symbols, plain
from db.citation.paragraphs import Paragraphs
from db.citation.reading import annex_before
from db.records import Citation

# Between a document and paragraphs of it: "A/77/489, para. 3", "A/77/489号文件第3段", "A/77/489 (para. 3)".
_BEHIND = r" *(?:@ ?[a-z]{2}\b)? *(?:号?(?:文件|报告|决议)?(?:[的之中]|中的)?)? *[,،、:;؛(]? *(?:(?:at|in|voir|в|في) )?"
# Between paragraphs and the document that they are said to be of: "para. 3 of document A/77/489".
_OF = (
    r" ?\(? ?(?:(?:of|in|from|du|de|des|del|dans|en|из|в|من|في) )?(?:(?:the|la|el|le) )?"
    r"(?:(?:document|report|resolution|rapport|résolution|informe|documento|resolución|доклада|документа|резолюции"
    r"|الوثيقة|القرار) ?)?\(?"
)
_AND = r" ?[,،、;؛]? ?(?:(?:and|et|y|e|и|و) ?|[和及与]|以及)? ?"
_EDITION = r" ?@ ?(ar|en|es|fr|ru|zh)\b"


class NoteReference(NamedTuple):
    """Words of a note, in code points, and what they cite; an empty symbol is the bookmark's own document."""

    start: int
    end: int
    citation: Citation


class _Name(NamedTuple):
    start: int
    end: int
    symbol: str
    language: str


def find_references(note: str) -> tuple[NoteReference, ...]:
    """Return the references in a note, in order; none covers words of another.

    Each number or range of a list ("paras. 4, 7 and 9–12") is one of its own. A document named beside paragraphs of it
    is one with the number that is nearest. Lines are read apart from each other.
    """
    found: list[NoteReference] = []
    start = 0
    for line in note.split("\n"):
        found += (each._replace(start=each.start + start, end=each.end + start) for each in _in_line(line))
        start += len(line) + 1
    return tuple(found)


def _in_line(line: str) -> list[NoteReference]:
    text = plain(line)
    names = _names(text)
    runs: list[Paragraphs] = []
    for run in find_paragraphs(text):
        apart = all(run.end <= name.start or name.end <= run.start for name in names)
        if run.items and apart and (not runs or runs[-1].end <= run.start):
            runs.append(run)
    made: list[NoteReference] = []
    joined: set[_Name] = set()
    last: tuple[int, str, str] = (-1, "", "")  # where the last run ended, and whose paragraphs it named
    for run in runs:
        annex = annex_before(text, run.start, max(last[0], 0))
        begin = annex[0] if annex else run.start
        before, behind = _beside(text, names, begin, run.end, runs)
        name = before or behind
        if name:
            symbol, language = name.symbol, name.language or run.language
            joined.add(name)
        elif last[0] >= 0 and _pattern(_AND).fullmatch(text, last[0], begin):
            symbol, language = last[1], run.language
        else:
            symbol, language = "", run.language
        ends = (before.start if before else begin, behind.end if behind and not before else run.end)
        made += _items(run, ends, symbol, language, annex[1] if annex else "")
        last = (run.end, symbol, language)
    made += (
        NoteReference(name.start, name.end, Citation(name.symbol, name.language, "", ""))
        for name in names
        if name not in joined
    )
    return _disjoint(made)


def _beside(
    text: str, names: Sequence[_Name], start: int, end: int, runs: Sequence[Paragraphs]
) -> tuple[_Name | None, _Name | None]:
    """Return the document right before paragraphs, and the one that they are said to be of behind them."""
    before = next((name for name in reversed(names) if name.end <= start), None)
    if before and not _pattern(_BEHIND).fullmatch(text, before.end, start):
        before = None
    behind = next((name for name in names if name.start >= end), None)
    if behind:
        own = any(run.start >= behind.end and _pattern(_BEHIND).fullmatch(text, behind.end, run.start) for run in runs)
        if own or behind.start == end or not _pattern(_OF).fullmatch(text, end, behind.start):
            behind = None
    return before, behind


def _items(run: Paragraphs, ends: tuple[int, int], symbol: str, language: str, annex: str) -> Iterator[NoteReference]:
    """Yield the numbers of a run; the first takes what stands before it along, the last what stands behind."""
    for place, item in enumerate(run.items):
        start = ends[0] if place == 0 else item.start
        end = ends[1] if place == len(run.items) - 1 else item.end
        first = f"{annex}, {item.first}" if annex else item.first
        yield NoteReference(start, end, Citation(symbol, language, first, item.last))


def _names(text: str) -> list[_Name]:
    """Return the documents named in a plain text: symbols, and resolutions in prose whose organ is known."""
    names = []
    for start, end, symbol in find_symbols(text):
        edition = _pattern(_EDITION).match(text, end)
        names.append(_Name(start, edition.end() if edition else end, symbol, edition[1] if edition else ""))
    for resolution in find_resolutions(text):
        apart = all(resolution.end <= name.start or name.end <= resolution.start for name in names)
        if resolution.symbol and apart:
            names.append(_Name(resolution.start, resolution.end, resolution.symbol, resolution.language))
    return sorted(names)


def _disjoint(references: Sequence[NoteReference]) -> list[NoteReference]:
    kept: list[NoteReference] = []
    for each in sorted(references):
        if each.start < each.end and (not kept or kept[-1].end <= each.start):
            kept.append(each)
    return kept


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
