"""How many activities there are of each kind, role, year and report, for one country or for all of them at once.

Reports are counted in one language each: a translation tells of the same activities. What the activities are is
db.library's; when they were is db.extract.periods'.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from db.extract.periods import period, years
from db.keys import number_order, symbol_key
from db.library import Library
from db.records import Edition, Section


class Tally(NamedTuple):
    """How the activities that involve one country are spread: pairs of what is counted and how many, the most first.

    `years` are in order, 0 standing for no date; a period counts in each of its years. `documents` are in the order of
    their dates.
    """

    iso3: str
    activities: int
    kinds: tuple[tuple[str, int], ...] = ()
    roles: tuple[tuple[str, int], ...] = ()
    years: tuple[tuple[int, int], ...] = ()
    documents: tuple[tuple[Edition, int], ...] = ()


Column = str | int | Edition
"""What a matrix counts by: an activity's kind, the index of a section (-1 before the first heading), or a document."""


class Matrix(NamedTuple):
    """Activities counted by country and by column: `cells` maps an ISO code and a column to a number above 0."""

    columns: tuple[Column, ...]
    cells: dict[tuple[str, Column], int]


UNDATED = 0
"""Stands among the years for activities that the text gives no date, or none that names a year."""

_WITHIN = "a.document IN (SELECT value FROM json_each(:documents))"
_OF_COUNTRY = f"FROM activity_countries c JOIN activities a ON a.id = c.activity WHERE c.iso3 = :iso3 AND {_WITHIN}"
_KINDS = f"SELECT a.kind, count(*) {_OF_COUNTRY} GROUP BY 1"
_ROLES = f"SELECT c.role, count(*) {_OF_COUNTRY} GROUP BY 1"
_DATES = f"SELECT a.date, count(*) {_OF_COUNTRY} GROUP BY 1"
_DOCUMENTS = f"SELECT a.document, count(*) {_OF_COUNTRY} GROUP BY 1"
_CELLS = f"""
SELECT c.iso3, {{column}}, count(*) FROM activities a JOIN activity_countries c ON c.activity = a.id {{also}}
WHERE {_WITHIN} GROUP BY 1, 2
"""  # noqa: S608
_PLACED = "JOIN paragraphs p ON p.document = a.document AND p.position = a.position"
_HELD = "SELECT id, symbol_key, symbol, language, date FROM documents ORDER BY id"
_HEADINGS = """
SELECT d.symbol, d.language, s.idx, s.number, s.title, s.level, s.parent, s.start, s.stop, s.first, s.last, s.paragraphs
FROM sections s JOIN documents d ON d.id = s.document
WHERE s.document IN (SELECT value FROM json_each(:documents)) ORDER BY s.document, s.idx
"""


def one_of_each(library: Library, language: str) -> tuple[Edition, ...]:
    """Return every report in one language: in `language` where it is held in that, else in the one that came first.

    They are in the order of their dates; those without a date come first.
    """
    chosen: dict[str, tuple[str, Edition]] = {}
    with library.reading() as opened:
        for _, key, symbol, spoken, date in opened.execute(_HELD):
            if key not in chosen or (spoken == language != chosen[key][1].language):
                chosen[key] = (date, Edition(symbol, spoken))
    ordered = sorted(chosen.values(), key=lambda each: (each[0], number_order(each[1].symbol)))
    return tuple(edition for _, edition in ordered)


def tally(library: Library, iso3: str, editions: Sequence[Edition]) -> Tally:
    """Return how the activities that involve a country are spread, in these documents."""
    with library.reading() as opened:
        named = _named(opened, editions)
        given = {"iso3": iso3, "documents": json.dumps(list(named))}
        kinds = Counter(dict(opened.execute(_KINDS, given).fetchall()))
        roles = Counter(dict(opened.execute(_ROLES, given).fetchall()))
        dates = opened.execute(_DATES, given).fetchall()
        documents = dict(opened.execute(_DOCUMENTS, given).fetchall())
    by_year: Counter[int] = Counter()
    for date, count in dates:
        by_year.update(dict.fromkeys(years_of(date), count))
    return Tally(
        iso3,
        activities=kinds.total(),
        kinds=_most_first(kinds),
        roles=_most_first(roles),
        years=tuple(sorted(by_year.items(), key=lambda each: (each[0] == UNDATED, each[0]))),
        documents=tuple((edition, documents[key]) for key, edition in named.items() if key in documents),
    )


@lru_cache(maxsize=4096)
def years_of(date: str) -> tuple[int, ...]:
    """Return the years under which an activity of this date is counted."""
    found = period(date)
    return tuple(years(found)) if found else (UNDATED,)


def by_kind(library: Library, editions: Sequence[Edition]) -> Matrix:
    """Return the activities in these documents by country and kind, the most frequent kind first."""
    cells: dict[tuple[str, Column], int] = dict(_counted(library, editions, "a.kind"))
    totals: Counter[str] = Counter()
    for (_, kind), count in cells.items():
        totals[str(kind)] += count
    return Matrix(tuple(kind for kind, _ in _most_first(totals)), cells)


def by_report(library: Library, editions: Sequence[Edition]) -> Matrix:
    """Return the activities in these documents by country and document, in the order given."""
    with library.reading() as opened:
        named = _named(opened, editions)
    cells: dict[tuple[str, Column], int] = {
        (iso3, named[int(key)]): count for (iso3, key), count in _counted(library, editions, "a.document")
    }
    filled = {column for _, column in cells}
    return Matrix(tuple(edition for edition in named.values() if edition in filled), cells)


def by_section(library: Library, edition: Edition) -> Matrix:
    """Return the activities in a document by country and section, in document order.

    The sections are the top-level ones; where one of those has all activities, the ones below it.
    """
    counted = list(_counted(library, (edition,), "coalesce(p.section, -1)", _PLACED))
    sections = headings(library, (edition,))[edition]
    paths = {int(key): _from_the_top(sections, int(key)) for (_, key), _ in counted}
    depth = 0
    while len({path[depth] for path in paths.values()}) == 1 and all(len(path) > depth + 1 for path in paths.values()):
        depth += 1
    cells: Counter[tuple[str, Column]] = Counter()
    for (iso3, key), count in counted:
        cells[iso3, paths[int(key)][depth]] += count
    return Matrix(tuple(sorted({path[depth] for path in paths.values()})), dict(cells))


def headings(library: Library, editions: Iterable[Edition]) -> dict[Edition, tuple[Section, ...]]:
    """Return the headings of documents."""
    found: dict[Edition, list[Section]] = {edition: [] for edition in editions}
    with library.reading() as opened:
        given = {"documents": json.dumps(list(_named(opened, list(found))))}
        for symbol, language, *facts in opened.execute(_HEADINGS, given):
            found.setdefault(Edition(symbol, language), []).append(Section(*facts))
    return {edition: tuple(sections) for edition, sections in found.items()}


def _named(opened: sqlite3.Connection, editions: Sequence[Edition]) -> dict[int, Edition]:
    """Return the row ids of documents, in the order in which they are given; those not held are left out."""
    ids = {(key, language): row for row, key, _, language, _ in opened.execute(_HELD)}
    keys = ((ids.get((symbol_key(edition.symbol), edition.language)), edition) for edition in editions)
    return {row: edition for row, edition in keys if row is not None}


def _most_first(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda each: (-each[1], each[0])))


def _counted(
    library: Library, editions: Sequence[Edition], column: str, also: str = ""
) -> list[tuple[tuple[str, str | int], int]]:
    """Return how many activities there are for each country and value of a column, by pairs of both."""
    with library.reading() as opened:
        given = {"documents": json.dumps(list(_named(opened, editions)))}
        rows = opened.execute(_CELLS.format(column=column, also=also), given).fetchall()
    return [((iso3, key), count) for iso3, key, count in rows]


def _from_the_top(sections: Sequence[Section], index: int) -> tuple[int, ...]:
    """Return the indexes of the headings that lead to a section, from the top; -1 stands before the first heading."""
    path: list[int] = []
    place: int | None = index
    while place is not None:
        path.insert(0, place)
        place = sections[place].parent if place >= 0 else None
    return tuple(path)
