"""Expressions that UN documents use for the same thing, as resources/glossary/synonyms.tsv lists them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import groupby, zip_longest
from operator import itemgetter

from db import text
from resources import path

_MOST = 12
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
_SHARED = "la"  # acronyms that several languages use
_WORDS = frozenset({"un", "eu", "who", "odd"})  # acronyms that are everyday words when not in capitals

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
def _by_beginning() -> dict[str, list[str]]:
    """Return the expressions by their first two characters, the longest first."""
    found: dict[str, list[str]] = {}
    for words in sorted(_by_expression(), key=len, reverse=True):
        found.setdefault(words[:2], []).append(words)
    return found


def _occurrences(normalised: str) -> Iterator[text.Span]:
    """Yield where expressions stand, from left to right, the longest first; those written in words as whole words."""
    at = 0
    while at < len(normalised):
        begun = (words for words in _by_beginning().get(normalised[at : at + 2], ()) if _stands(words, normalised, at))
        end = at + len(next(begun, ""))
        if end > at:
            yield at, end
        at = max(end, at + 1)


def _stands(words: str, normalised: str, at: int) -> bool:
    end = at + len(words)
    return normalised.startswith(words, at) and not (
        (text.is_word(words[0]) and text.is_word(normalised[at - 1 : at] or " "))
        or (text.is_word(words[-1]) and text.is_word(normalised[end : end + 1] or " "))
    )


def alternatives(term: str, languages: Collection[str] = LANGUAGES) -> tuple[str, ...]:
    """Return other ways to say a term in some languages, at most twelve: in its own first, then in turn in the others.

    Within a longer term the expression is replaced by those of the same language and by acronyms, and an acronym
    within Chinese also by Chinese. An acronym that is an everyday word (WHO) counts when typed in capitals, and is not
    offered: a search does not tell it from the word.
    """
    normalised, origins = text.normalise_with_origins(term)
    found: dict[str, str] = {}
    for start, end in _occurrences(normalised):
        expression = normalised[start:end]
        if expression in _WORDS and not term[origins.starts[start] : origins.ends[end - 1]].isupper():
            continue
        language, group = _by_expression()[expression]
        around = normalised[:start] + normalised[end:]
        near = {language, _SHARED, "zh"} if any(map(text.is_cjk, around)) else {language, _SHARED}
        wanted = tuple(pair for pair in group if pair[0] in (*languages, _SHARED))
        for words in _in_turn(wanted, near, only=bool(around)):
            said = normalised[:start] + words + normalised[end:]
            found.setdefault(text.normalise(said), said)
    found.pop(normalised, None)
    return tuple(found.values())[:_MOST]


def _in_turn(group: Group, near: Collection[str], only: bool) -> Iterator[str]:
    """Yield expressions of the languages near; then, unless those `only`, the usual ones of others before the rest."""
    offered = [(language, words) for language, words in group if text.normalise(words) not in _WORDS]
    yield from (words for language, words in offered if language in near)
    if not only:
        others = (list(listed) for language, listed in groupby(offered, itemgetter(0)) if language not in near)
        for row in zip_longest(*others):
            yield from (pair[1] for pair in row if pair)


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
