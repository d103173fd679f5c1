"""Spellings found in running text: the longest run of words, or of Chinese characters, that a vocabulary knows.

Here live how text is cut into words, what may stand between the words of a name, what Arabic joins to the front of one,
and how capital letters tell a name from an adjective. Which spellings there are, and which of those found count where
they stand, is for db.extract.countries and db.extract.regions to say.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from db.extract.inflection import forms
from db.text import fold, normalise, normalise_with_origins


class Word(NamedTuple):
    """What a spelling stands for; `kind` is empty for an excluded word. `capitals`: counts in this very case only."""

    code: str
    kind: str
    capitals: bool = False


Spelt = tuple[str, Word]
Found = tuple[Word, int, int]

# Kinds whose spellings are inflected as adjectives, and stand apart from names that are spelt alike.
ADJECTIVES = ("demonym", "adjective")
# A kind that needs no capital letter: least developed countries.
ANY_CASE = "category"

_WORD = re.compile("(?:[^\\W\\d_][\u0300-\u036f\u064b-\u065f\u0670]*)+")
# What may stand between two words of a name: brackets, hyphens, apostrophes, a line break;
# a full stop after a letter or two (St. Lucia); a comma where the name has one.
_GAP = re.compile(r"[\s'’‐‑–—()\[\]-]{1,4}")
_CLOSING = re.compile(r"['’]?[)\]]")
_STOP = re.compile(r"\.\s?")
_COMMA = re.compile(r"[,،]\s+")
# What Arabic joins to the front of a word: and, so; in, like, for. "For the" drops a letter: للجزائر is ل and الجزائر.
_JOINED = re.compile("([وف][\u064b-\u065f\u0640]*)?((?:[بل]|ك(?=ال))[\u064b-\u065f\u0640]*)?")
_HYPHENS = ("-", "‐", "‑", "–")
_MOST_READINGS = 1 << 16


class _Lengths:
    """How long the spellings are that begin alike, the longest first, by how they begin."""

    def __init__(self, beginnings: Iterable[tuple[str, int]]) -> None:
        self.of: dict[str, list[int]] = {}
        for beginning, length in set(beginnings):
            self.of.setdefault(beginning, []).append(length)
        for lengths in self.of.values():
            lengths.sort(reverse=True)


# --- Chinese: no spaces between words, so names are found in any position, over the normalised text.


class Characters:
    """The spellings of a language without spaces between words."""

    def __init__(self, spelt: Iterable[Spelt]) -> None:
        """Take spellings with what they stand for; a later one replaces an equal one before it."""
        listed = tuple(spelt)
        keys = normalise("\0".join(spelling for spelling, _ in listed)).split("\0")
        self._by_key = dict(zip(keys, (word for _, word in listed), strict=True))
        self._lengths = _Lengths((key[:2], len(key)) for key in self._by_key).of

    def find(self, text: str, read: Callable[[str, int, int, str], tuple[str, int]]) -> Iterator[Found]:
        """Yield what is spelt in a text, in order, none overlapping; offsets are code points of the text as given.

        `read` is given the normalised text, a spelling's start and end in it, and its kind; it returns the kind and
        the end that the spelling has where it stands, or "" as kind when it stands for nothing.
        """
        folded, origins = normalise_with_origins(text)
        start, last = 0, len(folded) - 1
        while start < last:
            if folded[start : start + 2] not in self._lengths:
                start += 1
                continue
            end = self._longest(folded, start)
            # 许多哥伦比亚人 does not speak of 多哥: a longer spelling that begins inside wins.
            inside = range(start + 1, end)
            if end == start or any(self._longest(folded, inner) > inner + end - start for inner in inside):
                start += 1
                continue
            word = self._by_key[folded[start:end]]
            kind, end = read(folded, start, end, word.kind)
            if kind:
                yield word._replace(kind=kind), origins.starts[start], origins.ends[end - 1]
            start = end

    def _longest(self, text: str, start: int) -> int:
        """Return where the longest spelling that begins at a place ends, or the place when there is none."""
        for length in self._lengths.get(text[start : start + 2], ()):
            key = text[start : start + length]
            if key in self._by_key:
                return start + len(key)
        return start


# --- Languages written in words: a spelling is a run of whole words, without regard to accents.


class _Tokens(NamedTuple):
    """A text and its words."""

    text: str
    words: list[re.Match[str]]


class Runs:
    """The spellings of a language written in words, in all their forms."""

    def __init__(self, language: str, spelt: Iterable[Spelt]) -> None:
        """Take spellings with what they stand for; a later one replaces an equal one before it."""
        self._language = language
        self._names: dict[str, Word] = {}
        self._adjectives: dict[str, Word] = {}
        self._first_halves: dict[str, Word] = {}  # israélo-palestinien, ирано-
        self._readings: dict[str, tuple[tuple[int, str], ...]] = {}
        for spelling, word in spelt:
            into = self._adjectives if word.kind in ADJECTIVES else self._names
            if spelling.endswith("-"):
                self._first_halves[_key(spelling.removeprefix("="))] = word
                continue
            for form in forms(spelling, word.kind, language):
                into[_key(form)] = word
                if "-" in form:  # files lose hyphens: ÉtatsUnis
                    into.setdefault(_key(form.replace("-", "")), word)
        keys = itertools.chain(self._names, self._adjectives, self._first_halves)
        self._lengths = _Lengths((key.partition(" ")[0].rstrip(","), key.count(" ")) for key in keys).of

    def find(self, text: str) -> Iterator[Found]:
        """Yield what is spelt in a text, excluded words too, in order, none overlapping."""
        tokens = _Tokens(text, list(_WORD.finditer(text)))
        place = 0
        while place < len(tokens.words):
            readings = self._readings.get(tokens.words[place][0])
            if readings is None:
                readings = self._read(tokens.words[place][0])
            if not readings:
                place += 1
                continue
            word, gaps, offset = self._longest(tokens, place, readings)
            if word:
                end = tokens.words[place + gaps].end()
                start = tokens.words[place].start() + offset
                closing = _CLOSING.match(text, end) if "(" in text[start:end] else None
                yield word, start, closing.end() if closing else end
            place += gaps + 1

    def _read(self, token: str) -> tuple[tuple[int, str], ...]:
        """Return where in a word a spelling may begin, and the key of its first word there; nothing for most words."""
        whole = _folded(token)
        found = [(0, whole)] if whole in self._lengths else []
        joined = _JOINED.match(token) if self._language == "ar" else None
        if joined and joined.end() < len(token):
            for end in sorted({joined.end(1), joined.end(2)} - {-1, 0}):
                rest = _folded(token[end:])
                found += [(end, rest)] if rest in self._lengths else []
                if rest.startswith("ل") and end == joined.end(2) and token[joined.start(2)] == "ل":
                    found += [(end, "ا" + rest)] if "ا" + rest in self._lengths else []
        if len(self._readings) >= _MOST_READINGS:
            self._readings.clear()
        return self._readings.setdefault(token, tuple(found))

    def _longest(
        self, tokens: _Tokens, first: int, readings: tuple[tuple[int, str], ...]
    ) -> tuple[Word | None, int, int]:
        """Return the longest spelling that begins in a token, or None, the gaps between its words, and its offset."""
        best: tuple[Word | None, int, int] = (None, 0, 0)
        for offset, beginning in readings:
            known = self._lengths[beginning]
            keys = _keys(tokens, first, beginning, known[0])
            for gaps in known:
                if gaps < len(keys) and (best[0] is None or gaps > best[1]):
                    word = self._suits(tokens.words, first, gaps, keys[gaps])
                    if word is None and gaps == 0:
                        word = self._first_half(tokens, first, keys[0])
                    if word:
                        best = word, gaps, offset
                        break
        return best

    def _first_half(self, tokens: _Tokens, at: int, key: str) -> Word | None:
        """Return what the first half of a compound stands for: a word before a hyphen, no abbreviation (ГРЕКО)."""
        word = tokens.words[at]
        follows = tokens.text[word.end() : word.end() + 1]
        return self._first_halves.get(key) if follows in _HYPHENS and not word[0].isupper() else None

    def _suits(self, words: list[re.Match[str]], first: int, gaps: int, key: str) -> Word | None:
        """Return what a run of words stands for, by its capital letters: Argentina is a name, argentina an adjective.

        English adjectives have capitals too; Arabic has none.
        """
        named, adjective = self._names.get(key), self._adjectives.get(key)
        capital = self._language == "ar" or any(word[0][0].isupper() for word in words[first : first + gaps + 1])
        if named and (named.kind in ("", ANY_CASE)):
            return named
        if named and capital and (not named.capitals or _is_abbreviation(words, first, gaps)):
            return named
        return adjective if capital or self._language != "en" else None


@lru_cache(maxsize=1 << 16)
def _folded(token: str) -> str:
    return fold(token)


def _key(spelling: str) -> str:
    tokens = list(_WORD.finditer(spelling))
    key = _folded(tokens[0][0])
    for before, token in itertools.pairwise(tokens):
        key += ", " if _COMMA.search(spelling, before.end(), token.start()) else " "
        key += _folded(token[0])
    return key


def _keys(tokens: _Tokens, first: int, key: str, most: int) -> list[str]:
    """Return the keys of the runs of words that begin at a token, by number of gaps, at most so many."""
    keys, words = [key], tokens.words
    for place in range(first, min(first + most, len(words) - 1)):
        gap = tokens.text[words[place].end() : words[place + 1].start()]
        short = len(words[place][0]) <= 2
        comma = _COMMA.fullmatch(gap)
        if not (comma or _GAP.fullmatch(gap) or (short and _STOP.fullmatch(gap))):
            break
        keys.append(f"{keys[-1]}{',' if comma else ''} {_folded(words[place + 1][0])}")
    return keys


def _is_abbreviation(words: list[re.Match[str]], first: int, gaps: int) -> bool:
    """Tell whether words are in capitals, and not in a heading all in capitals, where US may be us."""
    before = words[first - 1][0] if first else ""
    return all(word[0].isupper() for word in words[first : first + gaps + 1]) and not (
        len(before) > 1 and before.isupper()
    )
