"""Cutting a few words around a match out of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence

from db import text
from db.text import Span

_ELLIPSIS = "…"


def snippet(words: str, matches: Sequence[Span], width: int) -> tuple[str, tuple[Span, ...]]:
    """Cut about `width` characters of a text around its first match, and return them with where the matches are now.

    The first match is always there whole. The cut begins with its sentence where that is near; "…" stands where text
    was left out. Line breaks and tabs become spaces.
    """
    first = matches[0] if matches else (0, 0)
    start, stop = _cut(words, first, width)
    before, after = _ELLIPSIS if start else "", _ELLIPSIS if stop < len(words) else ""
    shift = len(before) - start
    shown = tuple((max(a, start) + shift, min(b, stop) + shift) for a, b in matches if a < stop and b > start)
    return before + re.sub(r"\s", " ", words[start:stop]) + after, shown


def _cut(words: str, match: Span, width: int) -> Span:
    """Return the range of a text to show around a match: its sentence's beginning if near, else no part of a word."""
    if len(words) <= width:
        return 0, len(words)
    room = max(width - (match[1] - match[0]), 0)
    start = max(match[0] - room // 3, 0)
    sentence = next((begin for begin, end in text.sentences(words) if begin <= match[0] < end), start)
    if match[0] - room * 2 // 3 <= sentence:
        start = sentence
    else:
        while start < match[0] and text.is_word(words[start]) and text.is_word(words[start - 1]):
            start += 1
        start += len(words[start : match[0]]) - len(words[start : match[0]].lstrip())
    stop = min(max(start + width, match[1]), len(words))
    while match[1] < stop < len(words) and text.is_word(words[stop]) and text.is_word(words[stop - 1]):
        stop -= 1
    return start, stop
