"""Expressions that UN documents use for the same thing, as resources/glossary/synonyms.tsv lists them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from db import text
from resources import path

_MOST = 12
_SHARED = "la"  # acronyms that several languages use

Group = tuple[tuple[str, str], ...]
"""Pairs of a language's code, or "la", and an expression; the usual one of a language first."""


@cache
def _groups() -> tuple[Group, ...]:
    with open(path("glossary", "synonyms.tsv"), encoding="utf-8") as lines:
        return tuple(
            tuple((cell[:2], words) for cell in line.rstrip("\n").split("\t") for words in cell[3:].split("; "))
            for line in lines
            if not line.startswith("#")
        )


@cache
def _by_expression() -> dict[str, tuple[str, Group]]:
    """Return for each expression, normalised, its language and its group."""
    found: dict[str, tuple[str, Group]] = {}
    for group in _groups():
        for language, words in group:
            found.setdefault(text.normalise(words), (language, group))
    return found


@cache
def _pattern() -> re.Pattern[str]:
    """Return what finds expressions, the longest first; Latin, Cyrillic and Arabic ones as whole words."""
    known = sorted(_by_expression(), key=len, reverse=True)
    bounded = [words if text.is_cjk(words[0]) else rf"(?<!\w){words}(?!\w)" for words in map(re.escape, known)]
    return re.compile("|".join(bounded))


def alternatives(term: str) -> tuple[str, ...]:
    """Return other ways to say a term, at most twelve: in its own language first.

    Within a longer term the expression is replaced by those of the same language and by acronyms.
    """
    normalised = text.normalise(term)
    found: dict[str, str] = {}
    for match in _pattern().finditer(normalised):
        language, group = _by_expression()[match[0]]
        whole = match[0] == normalised
        near = [words for other, words in group if other in (language, _SHARED)]
        far = [words for other, words in group if other not in (language, _SHARED)] if whole else []
        for words in near + far:
            said = normalised[: match.start()] + words + normalised[match.end() :]
            found.setdefault(text.normalise(said), said)
    found.pop(normalised, None)
    return tuple(found.values())[:_MOST]


def longest(words: Sequence[str]) -> int:
    """Return how many of the first words together are an expression, 0 when none are."""
    most = min(len(words), _longest_expression())
    return next((n for n in range(most, 0, -1) if text.normalise(" ".join(words[:n])) in _by_expression()), 0)


@cache
def _longest_expression() -> int:
    return max(len(words.split()) for words in _by_expression())


def names() -> Iterator[str]:
    """Yield every Chinese expression."""
    for group in _groups():
        yield from (words for language, words in group if language == "zh")
