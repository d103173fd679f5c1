"""A person types words and gets every paragraph of the built-in report that has them, and no other.

What the right answer is is worked out here a second time, character by character, without the program's own text
rules: see `truth`.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.accession import ensure_builtin
from db.library import Library
from db.records import Results
from db.search import find

Spans = list[tuple[int, int]]
QUOTES = "“”"


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> tuple[Library, list[str]]:
    """The library as it is at the first start, and the texts of the paragraphs in it."""
    file = str(tmp_path_factory.mktemp("report") / "library.db")
    edition = ensure_builtin(file)
    paragraphs = [paragraph.text for paragraph in Library(file).body(edition).paragraphs]
    assert len(paragraphs) == 91
    return Library(file), paragraphs


def is_han(character: str) -> bool:
    return unicodedata.name(character, "").startswith(("CJK UNIFIED", "IDEOGRAPHIC NUMBER"))


def is_letter(character: str) -> bool:
    return character.isalnum() and not is_han(character)


@cache
def plain(words: str) -> tuple[str, list[int]]:
    """The characters that count, and where each of them stands."""
    folded = [
        (character.replace("’", "'").replace("‘", "'"), place)
        for place, written in enumerate(words)
        for character in unicodedata.normalize("NFKC", written).casefold()
    ]
    kept: list[tuple[str, int]] = []
    for index, (character, place) in enumerate(folded):
        if not character.isspace():
            kept.append((character, place))
            continue
        following = next((later for later, _ in folded[index:] if not later.isspace()), "")
        before = kept[-1][0] if kept else ""
        if not before or not following or before == " ":
            continue
        if {is_han(before), is_han(following)} == {True, False}:
            other = following if is_han(before) else before
            if not is_letter(other):
                kept.append((" ", place))
        elif not is_han(before):
            kept.append((" ", place))
    return "".join(character for character, _ in kept), [place for _, place in kept]


def literally(words: str, term: str) -> Spans:
    (held, places), (wanted, _) = plain(words), plain(term)
    found: Spans = []
    place = 0
    while wanted and place + len(wanted) <= len(held):
        inside = place > 0 and is_letter(wanted[0]) and is_letter(held[place - 1])
        if held[place : place + len(wanted)] == wanted and not inside:
            found.append((places[place], places[place + len(wanted) - 1] + 1))
            place += len(wanted)
        else:
            place += 1
    return found


def truth(paragraphs: Sequence[str], query: str) -> list[tuple[int, Spans]]:
    """The positions that answer a query without ASCII quotes, each with its matches."""

    def somewhere(term: str) -> bool:
        return any(literally(words, term) for words in paragraphs)

    def without_quotes(piece: str) -> str:
        return piece if somewhere(piece) or not plain(piece.strip(QUOTES))[0] else piece.strip(QUOTES)

    groups: list[list[str]] = []
    for piece in re.findall(r"“[^“”]*(?:”(?=\s|\Z)|\Z)|\S+", query):
        if not plain(piece)[0]:
            continue
        before, after = plain(groups[-1][-1])[0][-1] if groups else "", plain(piece)[0][0]
        if not before or (is_han(before) and is_han(after)) or (is_letter(before) and is_letter(after)):
            groups.append([piece])
        else:
            groups[-1].append(piece)
    terms: list[str] = []
    for group in groups:
        joined = " ".join(group)
        terms += [joined] if len(group) > 1 and somewhere(joined) else map(without_quotes, group)
    return together(paragraphs, terms)


def together(paragraphs: Sequence[str], terms: Iterable[str]) -> list[tuple[int, Spans]]:
    unique = {plain(term)[0]: term for term in terms}
    answers = []
    for position, words in enumerate(paragraphs):
        found = [literally(words, term) for term in unique.values()]
        if found and all(found):
            merged: Spans = []
            for start, end in sorted(itertools.chain(*found), key=lambda span: (span[0], -span[1])):
                if not merged or start >= merged[-1][1]:
                    merged.append((start, end))
            answers.append((position, merged))
    return answers


def assert_found(results: Results, expected: list[tuple[int, Spans]]) -> None:
    assert [(hit.position, list(hit.matches)) for hit in results.hits] == expected
    assert results.total_paragraphs == len(expected)
    assert results.total_occurrences == sum(len(spans) for _, spans in expected)


places = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(1, 14))


def cut(paragraphs: Sequence[str], place: tuple[int, int, int]) -> str:
    words = paragraphs[place[0] % len(paragraphs)]
    start = place[1] % len(words)
    return words[start : start + place[2]]


@settings(deadline=None, max_examples=200)
@given(places)
def test_any_piece_of_the_report_in_quotes_is_found_as_a_plain_search_finds_it(
    report: tuple[Library, list[str]], place: tuple[int, int, int]
) -> None:
    library, paragraphs = report
    piece = cut(paragraphs, place)
    assert_found(find(library, f'"{piece}"'), together(paragraphs, [piece] if plain(piece)[0] else []))


@pytest.mark.parametrize("piece", ["2692 (2023)号", "(2022)号、第", "问题 (CTOC/COP/WG.4/2024/2)"])
def test_a_space_beside_punctuation_is_no_end_of_a_term(report: tuple[Library, list[str]], piece: str) -> None:
    library, paragraphs = report
    results = find(library, piece)
    assert len(results.terms) == 1
    assert results.total_paragraphs > 0
    assert_found(results, together(paragraphs, [piece]))


@settings(deadline=None, max_examples=200)
@given(places)
def test_any_piece_of_the_report_typed_as_it_stands_is_found(
    report: tuple[Library, list[str]], place: tuple[int, int, int]
) -> None:
    library, paragraphs = report
    piece = cut(paragraphs, place)
    assert_found(find(library, piece), truth(paragraphs, piece))


@settings(deadline=None, max_examples=100)
@given(st.lists(places, min_size=2, max_size=3))
def test_pieces_of_the_report_together_are_found_where_all_of_them_are(
    report: tuple[Library, list[str]], chosen: list[tuple[int, int, int]]
) -> None:
    library, paragraphs = report
    cuts = [cut(paragraphs, (first, start, 1 + length % 5)) for first, start, length in chosen]
    words = [piece.strip().lstrip("-") for piece in cuts]  # a minus at the beginning of a piece excludes it
    pieces = [word if word not in {"", "或", "非", "且", "|"} else "贩" for word in words]
    assert_found(find(library, " ".join(pieces)), truth(paragraphs, " ".join(pieces)))


@settings(deadline=None, max_examples=100)
@given(st.lists(places, min_size=1, max_size=3), st.booleans())
def test_every_suggestion_finds_as_many_paragraphs_as_it_promises(
    report: tuple[Library, list[str]], chosen: list[tuple[int, int, int]], spaced: bool
) -> None:
    library, paragraphs = report
    results = find(library, (" " if spaced else "").join(cut(paragraphs, place) for place in chosen))
    for suggestion in results.suggestions:
        assert suggestion.paragraphs > results.total_paragraphs
        assert find(library, suggestion.query).total_paragraphs == suggestion.paragraphs
