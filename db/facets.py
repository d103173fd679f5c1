"""How the paragraphs found are spread: over documents, sections, countries and years."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from db.keys import symbol_key
from db.records import Edition, Facets, Section

_DOCUMENTS = """
SELECT d.symbol, d.language, coalesce(nullif(CAST(substr(d.date, 1, 4) AS INTEGER), 0), d.session_year),
       (SELECT id FROM paragraphs WHERE document = d.id ORDER BY position LIMIT 1),
       (SELECT id FROM paragraphs WHERE document = d.id ORDER BY position DESC LIMIT 1)
FROM documents d
"""
_SECTIONS = """
SELECT s.idx, s.number, s.title, s.level, s.parent, s.start, s.stop, s.first, s.last, s.paragraphs,
       (SELECT id FROM paragraphs WHERE document = s.document ORDER BY position LIMIT 1)
FROM sections s JOIN documents d ON d.id = s.document WHERE d.symbol_key = ? AND d.language = ? ORDER BY s.idx
"""
_MENTIONED = """
SELECT DISTINCT m.iso3, q.id FROM mentions m JOIN paragraphs q ON q.document = m.document AND q.position = m.position
WHERE m.kind <> 'place' AND q.id BETWEEN ? AND ?
"""


def of(opened: sqlite3.Connection, ids: Sequence[int], edition: Edition | None) -> Facets:
    """Return how the paragraphs with these row ids, in order, are spread; over sections where one edition is meant."""

    def between(first: int, last: int) -> int:
        return bisect_left(ids, last + 1) - bisect_left(ids, first)

    documents: Counter[Edition] = Counter()
    years: Counter[int] = Counter()
    for symbol, language, year, first, last in opened.execute(_DOCUMENTS) if ids else ():
        if first is not None and (count := between(first, last)):
            documents[Edition(symbol, language)] += count
            if year:
                years[year] += count
    sections: list[tuple[Section, int]] = []
    if edition and ids:
        for *facts, origin in opened.execute(_SECTIONS, (symbol_key(edition.symbol), edition.language)):
            section = Section(*facts)
            if section.stop > section.start and (count := between(origin + section.start, origin + section.stop - 1)):
                sections.append((section, count))
    return Facets(
        documents=tuple(documents.most_common()),
        sections=tuple(sections),
        countries=tuple(_countries(opened, ids).most_common()),
        years=tuple(sorted(years.items(), reverse=True)),
    )


def _countries(opened: sqlite3.Connection, ids: Sequence[int]) -> Counter[str]:
    if not ids:
        return Counter()
    held = frozenset(ids)
    named = opened.execute(_MENTIONED, (ids[0], ids[-1]))
    return Counter(iso3 for iso3, paragraph in named if paragraph in held)
