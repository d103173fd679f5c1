"""Answers to one query within one scope, over one connection: which paragraphs, how many, in which order."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from time import perf_counter
from typing import NamedTuple

from db import matching, query, text
from db.errors import NotFound
from db.keys import symbol_key
from db.matching import Matcher
from db.query import All, Either, Field, Node, Not, Term
from db.records import Bookmark, Edition, Hit, Results, Scope
from db.text import Span

_LOOKED_THROUGH, _LOOKED_THROUGH_FOR_THE_BEST = 400, 1000  # paragraphs read before the index is asked: see soonest()
_SHORT = 2  # characters
_RERANKED = 200  # of the best by their text, that are ranked by their headings too
_USUAL_LENGTH = 200  # characters in a paragraph
_HEADING_WEIGHT, _SYMBOL_WEIGHT = 0.5, 1.0  # of a term in a heading above the paragraph, and in the document's symbol
_COLUMNS = "{id}, p.document, p.position, p.number, p.section, p.text"


class Found(NamedTuple):
    """A paragraph that answers, before anything about it is looked up."""

    id: int
    document: int
    position: int
    number: str | None
    section: int | None
    text: str


class Searcher:
    """Answers questions about one query within one scope, over one connection."""

    def __init__(self, opened: sqlite3.Connection, scope: Scope, bookmarks: Sequence[Bookmark] = ()) -> None:
        self.opened = opened
        self.scope = scope
        self.node: Node | None = None
        self.alternatives: tuple[tuple[str, ...], ...] = ()
        self._matcher = Matcher(opened, bookmarks)
        self._where, self._given = _conditions(opened, scope)
        self._headings: dict[tuple[int, int | None], str] = {}

    def read(self, parsed: Node | None, broad: bool = False) -> None:
        """Settle what is looked for: each term as typed, or as it is otherwise meant where that is nowhere."""
        self.node = self.settled(parsed) if parsed is not None else None
        if broad and self.node is not None:
            from db.broad import broadened

            self.node, self.alternatives = broadened(self.node, self.opened)

    def settled(self, node: Node) -> Node:
        """Return a node in which no term has another meaning left."""
        match node:
            case Term(_, otherwise):
                kept = otherwise is None or self.occurs(node._replace(otherwise=None))
                return node._replace(otherwise=None) if kept or otherwise is None else self.settled(otherwise)
            case All(parts):
                return query.all_of(self.settled(part) for part in parts)
            case Either(parts):
                return Either(tuple(self.settled(part) for part in parts))
            case Not(part):
                return Not(self.settled(part))
            case Field():
                return node

    def occurs(self, node: Node) -> bool:
        """Tell whether any paragraph answers."""
        return next(self._rows("1", node, limit=1), None) is not None

    def count(self, node: Node | None = None) -> int:
        """Return how many paragraphs answer a node, or the query."""
        node = node or self.node
        if node is None:
            return 0
        row = next(self._rows("count(*)", node, counting=True))
        return int(row[0])

    def ids(self) -> list[int]:
        """Return the row ids of the paragraphs that answer, in document order."""
        return [row[0] for row in self._rows("{id}", self.node, counting=True)] if self.node is not None else []

    def matching(self, after: int = 0) -> Iterator[Found]:
        """Yield the paragraphs that answer, in document order, from behind the row `after`."""
        return map(Found._make, self._rows(_COLUMNS, self.node, after=after)) if self.node is not None else iter(())

    def soonest(self, most: int, enough: int) -> tuple[list[Found], bool]:
        """Return the first paragraphs that answer, `most` at most, and whether there are no others.

        The beginning of a word, or a single CJK character, stands in so many tokens of the index that the first
        paragraphs are read first: where they hold `enough`, the index is not asked.
        """
        found: list[Found] = []
        stop = 0
        if isinstance(self.node, Term) and self._is_beginning(self.node):
            stop = self._first_id() + (_LOOKED_THROUGH if most <= enough else _LOOKED_THROUGH_FOR_THE_BEST)
            read = self._rows(_COLUMNS, self.node, indexed=False, before=stop)
            found = [Found._make(row) for row in islice(read, most + 1)]
            if enough <= len(found) <= most:
                return found, False
        if len(found) <= most:
            found += islice(self.matching(after=max(stop - 1, 0)), most + 1 - len(found))
        return found[:most], len(found) <= most

    def _is_beginning(self, term: Term) -> bool:
        words = text.normalise(term.text)
        phrase = text.phrase(words) or ""
        return len(words) <= _SHORT and phrase.endswith("*") and " " not in phrase

    def ranked(self, found: Sequence[Found]) -> list[Found]:
        """Return paragraphs the best first, equals in document order."""
        terms = [term for term, _ in matching.wanted(self.node)]
        scores = {each.id: self._score(each.text, terms) for each in found}
        by_text = sorted(found, key=lambda each: -scores[each.id])
        for each in by_text[:_RERANKED]:
            scores[each.id] += self._weight(each, terms)
        return sorted(by_text[:_RERANKED], key=lambda each: (-scores[each.id], each.id)) + by_text[_RERANKED:]

    def results(
        self,
        typed: str,
        hits: tuple[Hit, ...],
        paragraphs: int,
        occurrences: int,
        began: float,
        *,
        exact: bool = True,
        ranked: bool = False,
    ) -> Results:
        """Return what was seen of the answer, with the hits of one page."""
        return Results(
            query=typed,
            terms=tuple(term.text for term in query.terms(self.node)),
            total_paragraphs=paragraphs,
            total_occurrences=occurrences,
            hits=hits,
            suggestions=(),
            by_section={},
            exact=exact,
            ranked=paragraphs if ranked else 0,
            searched=self.alternatives,
            fields=tuple(query.fields(self.node)),
            unknown=tuple(dict.fromkeys(self._matcher.unknown)),
            milliseconds=(perf_counter() - began) * 1000,
        )

    def by_section(self, hits: Iterable[Hit]) -> dict[int, int]:
        """Return how often the terms occur under each heading of the one edition searched."""
        counts: dict[int, int] = {}
        for hit in hits if self.scope.edition else ():
            if hit.section is not None:
                counts[hit.section] = counts.get(hit.section, 0) + len(hit.matches)
        return counts

    def hits(self, page: Sequence[Found]) -> tuple[Hit, ...]:
        """Return what was found with its edition, the titles of its headings and where the terms are."""
        terms = matching.wanted(self.node)
        countries = () if terms else self._countries()
        editions = {document: self._edition(document) for document in {found.document for found in page}}
        paths = {key: self._path(*key) for key in {(found.document, found.section) for found in page}}
        return tuple(
            Hit(
                edition=editions[found.document],
                position=found.position,
                number=found.number,
                section=found.section,
                path=paths[found.document, found.section],
                text=found.text,
                matches=self._mentions(found, countries) if countries else matching.spans(terms, found.text),
            )
            for found in page
        )

    def _edition(self, document: int) -> Edition:
        query = "SELECT symbol, language FROM documents WHERE id = ?"
        return Edition(*self.opened.execute(query, (document,)).fetchone())

    def _path(self, document: int, section: int | None) -> tuple[str, ...]:
        """Return the titles of the headings that lead to a section, from the top."""
        titles: list[str] = []
        while section is not None:
            query = "SELECT title, parent FROM sections WHERE document = ? AND idx = ?"
            title, section = self.opened.execute(query, (document, section)).fetchone()
            titles.append(title)
        return tuple(reversed(titles))

    def _score(self, words: str, terms: Sequence[str]) -> float:
        """Return how well a paragraph answers: bm25's saturating weight of each term's occurrences against its length.

        Occurrences are counted in the text but for its case, which is quick; where none are, in the folded text.
        """
        lower = words.lower()
        counts = [lower.count(term) for term in terms]
        if not all(counts):
            normalised = self._matcher.normalised(words)
            counts = [normalised.count(term) for term in terms]
        return sum(count / (count + 0.3 + 0.9 * len(words) / _USUAL_LENGTH) for count in counts)

    def _weight(self, found: Found, terms: Sequence[str]) -> float:
        """Return what the headings above a paragraph, and its document's symbol, add to its score."""
        key = found.document, found.section
        if key not in self._headings:
            self._headings[key] = text.normalise("\n".join(self._path(*key)))
            self._headings[found.document, -1] = text.normalise(self._edition(found.document).symbol)
        heading, symbol = self._headings[key], self._headings[found.document, -1]
        return sum(_HEADING_WEIGHT * (term in heading) + _SYMBOL_WEIGHT * (term in symbol) for term in terms)

    def _countries(self) -> tuple[str, ...]:
        from db import gazetteer

        values = [field.value for field in query.fields(self.node) if field.name == "country"]
        return tuple(country.iso3 for country in map(gazetteer.lookup, values) if country)

    def _mentions(self, found: Found, countries: Sequence[str]) -> tuple[Span, ...]:
        query = "SELECT start, end, iso3 FROM mentions WHERE document = ? AND position = ? AND kind <> 'place'"
        rows = self.opened.execute(query, (found.document, found.position))
        return matching.merged([[(start, end) for start, end, iso3 in rows if iso3 in countries]])

    def _first_id(self) -> int:
        condition = " AND ".join(self._where) or "1"
        row = self.opened.execute(
            f"SELECT p.id FROM paragraphs p WHERE {condition} ORDER BY p.id LIMIT 1".format(id="p.id", member="p.id"),  # noqa: S608
            self._given,
        ).fetchone()
        return int(row[0]) if row else 0

    def _rows(
        self,
        columns: str,
        node: Node,
        *,
        after: int = 0,
        before: int = 0,
        limit: int = -1,
        counting: bool = False,
        indexed: bool = True,
    ) -> sqlite3.Cursor:
        """Select columns of the paragraphs that answer, in document order."""
        condition = self._matcher.condition(node, counting) if indexed else self._matcher.in_text(node)
        where = [*self._where, *condition.where]
        given: list[str | int] = [*self._given, *condition.given]
        source, identity = "paragraphs p", "p.id"
        if condition.match:
            source, identity = "paragraph_words w", "w.rowid"
            if any("p." in each or "{text}" in each for each in (*where, columns)):
                source += " CROSS JOIN paragraphs p ON p.id = w.rowid"
            where.insert(0, "paragraph_words MATCH ?")
            given.insert(0, condition.match)
        if after:
            where.append("{id} > ?")
            given.append(after)
        if before:
            where.append("{id} < ?")
            given.append(before)
        order = "" if columns == "count(*)" else "ORDER BY {id}"
        statement = f"SELECT {columns} FROM {source} WHERE {' AND '.join(where) or '1'} {order} LIMIT {limit}"  # noqa: S608
        # The index is to look for words, not for each row of a set of them: the plus sign keeps SQLite from that.
        member = "+w.rowid" if condition.match else "p.id"
        return self.opened.execute(statement.format(id=identity, member=member, text="p.text"), given)


def _conditions(opened: sqlite3.Connection, scope: Scope) -> tuple[list[str], list[str | int]]:
    """Return the conditions, and the values in them, that a scope sets on paragraphs. Raises NotFound.

    The paragraphs of a document follow each other in the table: one edition is a range of row ids.
    """
    where: list[str] = []
    given: list[str | int] = []
    if scope.edition:
        named = (symbol_key(scope.edition.symbol), scope.edition.language)
        row = opened.execute("SELECT id FROM documents WHERE symbol_key = ? AND language = ?", named).fetchone()
        if row is None:
            raise NotFound(what="document", name=str(scope.edition))
        start, stop = 0, -1
        if scope.section is not None:
            query = "SELECT start, stop FROM sections WHERE document = ? AND idx = ?"
            bounds = opened.execute(query, (row[0], scope.section)).fetchone()
            if bounds is None:
                raise NotFound(what="section", name=str(scope.section))
            start, stop = bounds
        within = "FROM paragraphs WHERE document = ? AND position >= ? AND (? < 0 OR position < ?) ORDER BY position"
        ends = [
            opened.execute(f"SELECT id {within} {direction} LIMIT 1", (row[0], start, stop, stop)).fetchone()
            for direction in ("", "DESC")
        ]
        where.append("{id} BETWEEN ? AND ?")
        given += [ends[0][0], ends[1][0]] if ends[0] else [0, -1]
    if scope.language:
        where.append("{member} IN (" + matching.IN_DOCUMENTS + "d.language = ?)")
        given.append(scope.language)
    if scope.country:
        where.append("{member} IN (" + matching.NAMING + ")")
        given.append(scope.country)
    if scope.paragraphs is not None:
        import json  # 1 ms: only for a search among bookmarks

        where.append("{member} IN (" + matching.MARKED + ")")
        given.append(json.dumps([(symbol_key(symbol), number, number) for symbol, number in scope.paragraphs]))
    return where, given
