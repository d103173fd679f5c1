"""Which words are forms of one word, in the languages of the UN that are written in words.

The stems are those of the Snowball project, taken of words as db.text folds them: without case and accents.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cache, lru_cache
from itertools import takewhile
from operator import eq
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from snowballstemmer.basestemmer import BaseStemmer

_NAMES = {"ar": "arabic", "en": "english", "es": "spanish", "fr": "french", "ru": "russian"}
_SCRIPTS = (("a", "ɐ", ("en", "fr", "es")), ("а", "԰", ("ru",)), ("ء", "ۿ", ("ar",)))
_ARABIC = "ء"  # its first letter
_SHORTEST = 3
_CHANGED = 2  # last letters of a word that its stem may change

_stemming = Lock()  # a stemmer keeps the word it is at


def stemmers_for(word: str, languages: Collection[str]) -> tuple[str, ...]:
    """Return those of some languages whose script a folded word is written in; () for what has no other forms."""
    if len(word) < _SHORTEST or not word.isalpha():
        return ()
    for first, last, written in _SCRIPTS:
        if first <= word[0] < last:
            return tuple(language for language in written if language in languages)
    return ()


@cache
def _stemmer(language: str) -> BaseStemmer:
    import snowballstemmer  # 20 ms: only for a broad search

    return snowballstemmer.stemmer(_NAMES[language])


@lru_cache(maxsize=100_000)
def stem(word: str, language: str) -> str:
    """Return what the forms of a folded word have in common in a language."""
    with _stemming:
        return str(_stemmer(language).stemWord(word))


def same_stem(word: str, others: Iterable[str], languages: Collection[str]) -> list[str]:
    """Return those of other words that share a stem with a word in at least one language, without the word itself."""
    stems = [(language, stem(word, language)) for language in stemmers_for(word, languages)]
    return [
        other
        for other in others
        if other != word and any(_may_have(other, own) and stem(other, language) == own for language, own in stems)
    ]


def _may_have(word: str, stem: str) -> bool:
    """Tell quickly whether a word may have a stem: most cannot.

    A stem may change two of a word's last letters (application, "appliqu"); in Arabic a long one may change one at
    either end (يستخدم, "استخدم").
    """
    if word < _ARABIC:
        return word.startswith(stem[:-_CHANGED])
    return stem in word or (len(stem) > _SHORTEST and (stem[:-1] in word or stem[1:] in word))


def reach(word: str, languages: Collection[str]) -> list[tuple[str, str]]:
    """Return the ranges of the vocabulary, from and up to, in which words of the same stem may lie.

    Forms begin alike, nearly for as long as the word agrees with its stems; but Arabic ones also have prefixes.
    """
    written = stemmers_for(word, languages)
    if "ar" in written:
        return [("ء", "ۿ")]
    alike = [sum(1 for _ in takewhile(bool, map(eq, word, stem(word, language)))) for language in written]
    beginning = word[: max(min(alike, default=0) - _CHANGED, _SHORTEST)]
    return [(beginning, beginning + "\U0010ffff")] if written else []
