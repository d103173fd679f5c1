"""What a person typed becomes the paragraphs that answer it.

One principle: what was typed is looked for as it was typed; only where that is nowhere is it read more forgivingly.

- Text in ASCII double quotes, closed or still open, is one term as it stands, its spaces and punctuation included.
- Other white space parts terms, all of which must occur. But a space with CJK on one side only is how UN texts set
  numbers and Latin words ("2023 年 10 月", "第 78/228 号"), and one beside punctuation belongs to it ("2652 (2022)"):
  the two sides are first one term, and two where that term is nowhere in the scope.
- A term in Chinese quotes is looked for with them, and without them where that is nowhere.

The index proposes paragraphs, the text decides (see db.text for what an occurrence is). How a hit is drawn, and every
sentence about it, is desktop's.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from db import text
from db.errors import NotFound
from db.keys import symbol_key
from db.records import Edition, Hit, Results, Scope, Section, Suggestion
from db.text import Span

if TYPE_CHECKING:
    from db.library import Library

T = TypeVar("T")

_PIECES = re.compile(r'"(?P<literal>[^"]*)(?:"|\Z)|(?P<typed>“[^“”"]*(?:”(?=[\s"]|\Z)|\Z)|[^\s"]+)')
_CHINESE_QUOTES = "“”"
_MOST_PHRASES = 32  # given to the index; the text is asked for every term
_MOST_ALONE = 8  # terms of a query in vain that are counted alone
_SHORTEST_CJK, _SHORTEST_WORD = 2, 3  # what is worth suggesting
_USUAL_LENGTH = 200  # characters in a paragraph
_ELLIPSIS = "…"


class Term(NamedTuple):
    """Something to look for: `text`, or where that is nowhere the terms of `otherwise`, all of which must occur."""

    text: str
    otherwise: tuple[Term, ...] = ()


def parse(query: str) -> tuple[Term, ...]:
    """Return the terms of a query, all of which must occur. Every string is a query; some have no terms."""
    terms: list[Term] = []
    pieces: list[str] = []
    for match in _PIECES.finditer(query):
        literal, piece = match["literal"], match["typed"]
        if pieces and (literal is not None or not _is_typography(pieces[-1], piece)):
            terms.append(_joined(pieces))
            pieces = []
        if literal is not None:
            terms.append(Term(literal.strip()))
        elif text.normalise(piece):
            pieces.append(piece)
    if pieces:
        terms.append(_joined(pieces))
    return _unique(terms, lambda term: term.text)


def _is_typography(left: str, right: str) -> bool:
    """Tell whether a space between two pieces is for the look: not one between two words or two texts in CJK."""
    last, first = text.normalise(left)[-1:], text.normalise(right)[:1]
    return bool(last and first) and not any(kind(last) and kind(first) for kind in (text.is_cjk, text.is_word))


def _joined(pieces: Sequence[str]) -> Term:
    if len(pieces) > 1:
        return Term(" ".join(pieces), tuple(_joined([piece]) for piece in pieces))
    bare = pieces[0].strip(_CHINESE_QUOTES)
    return Term(pieces[0], (Term(bare),) if bare != pieces[0] and text.normalise(bare) else ())


def find(
    library: Library,
    query: str,
    scope: Scope = Scope(),  # noqa: B008  (a frozen value)
    *,
    order: str = "document",
    limit: int | None = None,
    offset: int = 0,
) -> Results:
    """Return the paragraphs of a library that answer a query, and how many there are.

    `order` is "document", or "relevance": the more often and the more densely the terms occur, the earlier. `limit` and
    `offset` choose the page in `hits`; totals are of all. Suggestions are given where nothing, or less than another
    reading would, was found; each is a query with the count of paragraphs it finds in the same scope. Raises NotFound
    when the scope names a document or section that the library does not hold.
    """
    began = perf_counter()
    with library.reading() as opened:
        searcher = _Searcher(opened, scope)
        parsed = parse(query)
        terms = searcher.read(parsed)
        found = searcher.ranked(terms) if order == "relevance" else searcher.matching(terms)
        stop = None if limit is None else offset + limit
        page: list[_Found] = []
        paragraphs = occurrences = 0
        by_section: dict[int, int] = {}
        for item in found:
            if paragraphs >= offset and (stop is None or paragraphs < stop):
                page.append(item)
            paragraphs += 1
            occurrences += len(item.matches)
            if scope.edition and item.section is not None:
                by_section[item.section] = by_section.get(item.section, 0) + len(item.matches)
        return Results(
            query=query,
            terms=terms,
            total_paragraphs=paragraphs,
            total_occurrences=occurrences,
            hits=searcher.hits(page),
            suggestions=searcher.suggestions(parsed, terms, paragraphs),
            by_section=by_section,
            milliseconds=(perf_counter() - began) * 1000,
        )


class _Found(NamedTuple):
    """A paragraph that answers, before its document and headings are looked up."""

    document: int
    position: int
    number: str | None
    section: int | None
    text: str
    matches: tuple[Span, ...]
    score: float


class _Searcher:
    """Answers questions about terms within one scope, over one connection."""

    def __init__(self, opened: sqlite3.Connection, scope: Scope) -> None:
        self._opened = opened
        self._where, self._given = _conditions(opened, scope)

    def read(self, terms: Sequence[Term]) -> tuple[str, ...]:
        """Return the texts to look for: each term as typed, or as it is otherwise read where that is nowhere."""
        read: list[str] = []
        for term in terms:
            as_typed = not term.otherwise or self._occurs(term.text)
            read += [term.text] if as_typed else self.read(term.otherwise)
        return _unique(read, str)

    def matching(self, terms: Sequence[str]) -> Iterator[_Found]:
        """Yield the paragraphs in which all terms occur, in document order."""
        wanted = [text.normalise(term) for term in terms]
        if not wanted:
            return
        for document, position, number, section, words in self._candidates(wanted):
            normalised, origins = text.normalise_with_origins(words)
            found: list[list[Span]] = []
            for term in wanted:
                spans = text.occurrences(normalised, origins, term)
                if not spans:
                    break
                found.append(spans)
            else:
                matches = tuple(found[0]) if len(found) == 1 else _merged(found)
                yield _Found(document, position, number, section, words, matches, _score(found, len(words)))

    def ranked(self, terms: Sequence[str]) -> list[_Found]:
        """Return the paragraphs in which all terms occur, the best first, equals in document order."""
        return sorted(self.matching(terms), key=lambda found: -found.score)

    def hits(self, page: Sequence[_Found]) -> tuple[Hit, ...]:
        """Return what was found with its edition and the titles of its headings."""
        from db.library import heading_path  # search is imported without the library elsewhere

        editions: dict[int, Edition] = {}
        sections: dict[int, list[Section]] = {}
        for document in {found.document for found in page}:
            row = self._opened.execute("SELECT symbol, language FROM documents WHERE id = ?", (document,)).fetchone()
            editions[document] = Edition(*row)
            headings = "SELECT idx, number, title, level, parent, start FROM sections WHERE document = ? ORDER BY idx"
            sections[document] = [Section(*row) for row in self._opened.execute(headings, (document,))]
        return tuple(
            Hit(
                edition=editions[found.document],
                position=found.position,
                number=found.number,
                section=found.section,
                path=heading_path(sections[found.document], found.section),
                text=found.text,
                matches=found.matches,
            )
            for found in page
        )

    def suggestions(self, parsed: Sequence[Term], terms: Sequence[str], paragraphs: int) -> tuple[Suggestion, ...]:
        """Return other queries worth trying, when `paragraphs` answer the one that was read as `terms`."""
        if paragraphs:
            apart = self._apart(parsed, terms)
            count = self._count(apart) if apart != terms else 0
            return (Suggestion(_as_query(apart), count, "apart"),) if count > paragraphs else ()
        found: list[Suggestion] = []
        for term in terms[:_MOST_ALONE]:
            if len(terms) > 1 and (count := self._count([term])):
                found.append(Suggestion(_as_query([term]), count, "alone"))
            elif shorter := _unique([self._beginning(term), self._ending(term)], str):
                found += [Suggestion(_as_query([part]), self._count([part]), "shorter") for part in shorter]
        return tuple(found)

    def _apart(self, parsed: Sequence[Term], terms: Sequence[str]) -> tuple[str, ...]:
        """Return the terms with those that were read as one in spite of their spaces taken apart."""
        apart: list[str] = []
        for term in parsed:
            joined = len(term.otherwise) > 1 and term.text in terms
            apart += self.read(term.otherwise if joined else [term])
        return _unique(apart, str)

    def _beginning(self, term: str) -> str:
        """Return the longest beginning of a term that occurs, "" when it is too short to be worth a try."""
        return _worthwhile(term[: self._longest(len(term) - 1, lambda length: term[:length])])

    def _ending(self, term: str) -> str:
        """Return the longest ending of a term that occurs and begins where an occurrence may."""
        starts = [
            start
            for start in range(len(term) - 1, 0, -1)
            if not (text.is_word(term[start]) and text.is_word(term[start - 1]))
        ]
        which = self._longest(len(starts), lambda which: term[starts[which - 1] :])
        return _worthwhile(term[starts[which - 1] :]) if which else ""

    def _longest(self, count: int, part: Callable[[int], str]) -> int:
        """Return the last of the parts 1 to `count`, each of which contains the one before, that occurs; 0 for none."""
        low, high = 0, count
        while low < high:
            middle = (low + high + 1) // 2
            if self._occurs(part(middle)):
                low = middle
            else:
                high = middle - 1
        return low

    def _occurs(self, term: str) -> bool:
        return next(self.matching([term]), None) is not None

    def _count(self, terms: Sequence[str]) -> int:
        """Return in how many paragraphs all terms occur."""
        wanted = [text.normalise(term) for term in terms]
        if len(wanted) <= _MOST_PHRASES and all(map(text.is_indexed, wanted)):
            row = self._select("count(*)", wanted).fetchone()
            return int(row[0])
        return sum(1 for _ in self.matching(terms))

    def _candidates(self, wanted: Sequence[str]) -> sqlite3.Cursor:
        """Select the paragraphs in which normalised terms may occur, in document order."""
        return self._select("p.document, p.position, p.number, p.section, p.text", wanted, "ORDER BY p.id")

    def _select(self, columns: str, wanted: Sequence[str], order: str = "") -> sqlite3.Cursor:
        phrases = list(islice(filter(None, map(text.phrase, wanted)), _MOST_PHRASES))
        source, where, given = "paragraphs p", self._where, self._given
        if phrases:
            source = "paragraph_words w CROSS JOIN paragraphs p ON p.id = w.rowid"
            where, given = ["paragraph_words MATCH ?", *where], [" AND ".join(phrases), *given]
        condition = " AND ".join(where) or "1"
        return self._opened.execute(f"SELECT {columns} FROM {source} WHERE {condition} {order}", given)  # noqa: S608


def _conditions(opened: sqlite3.Connection, scope: Scope) -> tuple[list[str], list[str | int]]:
    """Return the conditions, and the values in them, that a scope sets on paragraphs p. Raises NotFound."""
    where: list[str] = []
    given: list[str | int] = []
    if scope.edition:
        named = (symbol_key(scope.edition.symbol), scope.edition.language)
        row = opened.execute("SELECT id FROM documents WHERE symbol_key = ? AND language = ?", named).fetchone()
        if row is None:
            raise NotFound(what="document", name=str(scope.edition))
        where.append("p.document = ?")
        given.append(row[0])
        if scope.section is not None:
            query = "SELECT start, stop FROM sections WHERE document = ? AND idx = ?"
            bounds = opened.execute(query, (row[0], scope.section)).fetchone()
            if bounds is None:
                raise NotFound(what="section", name=str(scope.section))
            where.append("p.position >= ? AND p.position < ?")
            given += bounds
    if scope.language:
        where.append("p.document IN (SELECT id FROM documents WHERE language = ?)")
        given.append(scope.language)
    if scope.country:
        where.append("(p.document, p.position) IN (SELECT document, position FROM mentions WHERE iso3 = ?)")
        given.append(scope.country)
    if scope.paragraphs is not None:
        import json  # 1 ms: only for a search among bookmarks

        where.append(
            "p.id IN (SELECT q.id FROM json_each(?) AS pair"
            " JOIN documents d ON d.symbol_key = json_extract(pair.value, '$[0]')"
            " JOIN paragraphs q ON q.document = d.id AND q.number = json_extract(pair.value, '$[1]'))"
        )
        given.append(json.dumps([(symbol_key(symbol), number) for symbol, number in scope.paragraphs]))
    return where, given


def _unique(terms: Iterable[T], words: Callable[[T], str]) -> tuple[T, ...]:
    """Return the terms without empty ones and those whose words are looked for already."""
    unique: dict[str, T] = {}
    for term in terms:
        unique.setdefault(text.normalise(words(term)), term)
    unique.pop("", None)
    return tuple(unique.values())


def _merged(found: Sequence[Sequence[Span]]) -> tuple[Span, ...]:
    """Return the occurrences of several terms in order, without those that overlap an earlier or longer one."""
    merged: list[Span] = []
    for start, end in sorted((span for spans in found for span in spans), key=lambda span: (span[0], -span[1])):
        if not merged or start >= merged[-1][1]:
            merged.append((start, end))
    return tuple(merged)


def _score(found: Sequence[Sequence[Span]], length: int) -> float:
    """Return how well a paragraph answers: bm25's saturating weight of each term's occurrences against its length."""
    return sum(len(spans) / (len(spans) + 0.3 + 0.9 * length / _USUAL_LENGTH) for spans in found)


def _worthwhile(part: str) -> str:
    """Return a part of a term, or "" when it is too short to be worth looking for."""
    part = part.strip()
    normalised = text.normalise(part)
    shortest = _SHORTEST_CJK if any(map(text.is_cjk, normalised)) else _SHORTEST_WORD
    return part if len(normalised) >= shortest and any(map(str.isalnum, normalised)) else ""


def _as_query(terms: Sequence[str]) -> str:
    """Return the query that looks for exactly these terms."""
    if len(terms) == 1 and not re.search(rf"\s|[{_CHINESE_QUOTES}]", terms[0]):
        return terms[0]
    return " ".join(f'"{term}"' for term in terms)


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
