"""What to try instead: other queries, each with the number of paragraphs that answer it in the same scope."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice, product
from typing import TYPE_CHECKING

from db import gazetteer, glossary, pinyin, query, rewording, text, vocabulary
from db.query import All, Node, Term
from db.records import Suggestion

if TYPE_CHECKING:
    from db.searcher import Searcher

_MOST_ALONE = 8  # terms of a query in vain that are counted alone
_SHORTEST_CJK, _SHORTEST_WORD = 2, 3  # what is worth suggesting
_MOST_OF_A_KIND = 4
_MOST_PAIRS = 4000  # pairs of characters looked up for two syllables
_MOST_SOUNDS = 40  # readings of what was typed that are followed through the vocabulary
_LONGEST_SOUND = 6  # characters
_SCRIPTS = (("a", "{"), ("à", "ʯ"), ("а", "԰"), ("ء", "ۿ"))  # where the words of a script lie in the vocabulary


def suggestions(searcher: Searcher, parsed: Node | None, paragraphs: int) -> tuple[Suggestion, ...]:
    """Return other queries worth trying, when `paragraphs` answer the one that the searcher has read."""
    if paragraphs:
        return tuple(_apart(searcher, parsed, paragraphs))
    wanted = query.terms(searcher.node)
    found: list[Suggestion] = []
    for term in wanted[:_MOST_ALONE]:
        if len(wanted) > 1 and (count := searcher.count(term)):
            found.append(Suggestion(rewording.written([term.text]), count, "alone"))
            continue
        instead = [*_otherwise(searcher, term.text)]
        found += instead or _shorter(searcher, term.text)
    return tuple({one.query: one for one in reversed(found)}.values())[::-1]


def _apart(searcher: Searcher, parsed: Node | None, paragraphs: int) -> Iterator[Suggestion]:
    """Yield the query with what was read as one in spite of its spaces taken apart, where that finds more."""
    parts = parsed.parts if isinstance(parsed, All) else (parsed,)
    joined = [part for part in parts if isinstance(part, Term) and isinstance(part.otherwise, All)]
    if not joined or not all(isinstance(part, Term) for part in parts):
        return
    read = {term.text for term in query.terms(searcher.node)}
    split = [
        part.otherwise if part in joined and part.text in read and part.otherwise else part
        for part in parts
        if isinstance(part, Term)
    ]
    apart = searcher.settled(query.all_of(split))
    terms = [term.text for term in query.terms(apart)]
    if set(terms) != read and (count := searcher.count(apart)) > paragraphs:
        yield Suggestion(rewording.written(terms), count, "apart")


def _otherwise(searcher: Searcher, term: str) -> Iterator[Suggestion]:
    """Yield what a term that is nowhere may be written as: another name, another language, its characters."""
    for reason, tried in (
        ("alias", _names(term)),
        ("synonym", glossary.alternatives(term)),
        ("pinyin", _sounding(searcher, term)),
        ("spelling", _spelled(searcher, term)),
    ):
        found = _counted(searcher, tried, reason, term)
        yield from islice(found, _MOST_OF_A_KIND)


def _counted(searcher: Searcher, tried: Iterable[str], reason: str, typed: str) -> Iterator[Suggestion]:
    for words in dict.fromkeys(tried):
        if count := searcher.count(Term(words)):
            shown = _sound(words, typed) if reason == "pinyin" else typed
            yield Suggestion(rewording.written([words]), count, reason, shown)


def _sound(words: str, typed: str) -> str:
    """Return the sounds of Chinese words: as typed, where all of them were."""
    whole = any(len(way) == len(words) for way in pinyin.syllables(typed))
    return typed.strip().casefold() if whole else pinyin.written(words)


def _names(term: str) -> Iterator[str]:
    """Yield the other names of the country that a term names."""
    country = gazetteer.lookup(term)
    if country:
        for names in gazetteer.all_names(country.iso3).values():
            yield from names


def _is_latin(term: str) -> bool:
    return term.isascii() and term.replace(" ", "").replace("'", "").isalpha()


def _sounding(searcher: Searcher, term: str) -> Iterator[str]:
    """Yield Chinese words of the library that are read as the Latin letters typed, the commonest first."""
    if not _is_latin(term) or len(term) < 2:
        return
    countries = (each.name("zh") for each in gazetteer.countries())
    yield from pinyin.named(term, chain(countries, glossary.names()))
    heard: dict[str, int] = {}
    for syllables in pinyin.syllables(term.casefold()):
        if 2 <= len(syllables) <= _LONGEST_SOUND:
            for words, count in _chained(searcher, syllables):
                heard[words] = max(count, heard.get(words, 0))
    yield from sorted(heard, key=lambda words: -heard[words])[: 2 * _MOST_OF_A_KIND]


def _chained(searcher: Searcher, syllables: Sequence[str]) -> list[tuple[str, int]]:
    """Return words whose neighbouring characters stand together in the library, each with the rarest pair's count."""
    chains: list[tuple[str, int]] = [(character, 1 << 60) for character in pinyin.characters(syllables[0])]
    for syllable in syllables[1:]:
        pairs = islice(product(chains, pinyin.characters(syllable)), _MOST_PAIRS)
        grown = [
            (chain + character, min(least, count))
            for (chain, least), character in pairs
            if (count := vocabulary.count(searcher.opened, chain[-1] + character))
        ]
        chains = sorted(grown, key=lambda each: -each[1])[:_MOST_SOUNDS]
    return chains


def _spelled(searcher: Searcher, term: str) -> Iterator[str]:
    """Yield words of the library that are spelled nearly as a word that is nowhere, the nearest first."""
    word = text.normalise(term)
    if len(word) < 4 or not word.isalpha() or any(map(text.is_cjk, word)):
        return
    from rapidfuzz import process
    from rapidfuzz.distance import DamerauLevenshtein

    start, stop = next((bounds for bounds in _SCRIPTS if bounds[0] <= word[0] < bounds[1]), ("", ""))
    known = vocabulary.words(searcher.opened, start, stop)
    furthest = 1 if len(word) < 6 else 2
    near = process.extract(
        word, known.keys(), scorer=DamerauLevenshtein.distance, score_cutoff=furthest, limit=5 * _MOST_OF_A_KIND
    )
    yield from (found for found, _, _ in sorted(near, key=lambda each: (each[1], -known[each[0]], each[0])))


def _shorter(searcher: Searcher, term: str) -> list[Suggestion]:
    """Return the longest beginning and ending of a term that occur."""
    parts = query.unique([_beginning(searcher, term), _ending(searcher, term)], str)
    return [Suggestion(rewording.written([part]), searcher.count(Term(part)), "shorter") for part in parts]


def _beginning(searcher: Searcher, term: str) -> str:
    """Return the longest beginning of a term that occurs, "" when it is too short to be worth a try."""
    return _worthwhile(term[: _longest(searcher, len(term) - 1, lambda length: term[:length])])


def _ending(searcher: Searcher, term: str) -> str:
    """Return the longest ending of a term that occurs and begins where an occurrence may."""
    starts = [
        start
        for start in range(len(term) - 1, 0, -1)
        if not (text.is_word(term[start]) and text.is_word(term[start - 1]))
    ]
    which = _longest(searcher, len(starts), lambda which: term[starts[which - 1] :])
    return _worthwhile(term[starts[which - 1] :]) if which else ""


def _longest(searcher: Searcher, count: int, part: Callable[[int], str]) -> int:
    """Return the last of the parts 1 to `count`, each of which contains the one before, that occurs; 0 for none."""
    low, high = 0, count
    while low < high:
        middle = (low + high + 1) // 2
        if searcher.occurs(Term(part(middle))):
            low = middle
        else:
            high = middle - 1
    return low


def _worthwhile(part: str) -> str:
    """Return a part of a term, or "" when it is too short to be worth looking for."""
    part = part.strip()
    normalised = text.normalise(part)
    shortest = _SHORTEST_CJK if any(map(text.is_cjk, normalised)) else _SHORTEST_WORD
    return part if len(normalised) >= shortest and any(map(str.isalnum, normalised)) else ""
