"""The registers of the library, read-only: what its documents cite, name and count, each row with its words.

What is found in a text is db.extract.registers' business; a document's activities are kept apart (Library.activities).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from db.errors import NotFound
from db.keys import symbol_key
from db.library import Library
from db.records import ActivityAt, Edition, Item, ItemAt, Paragraph

INSTRUMENTS, PUBLICATIONS, PROGRAMMES = "instruments", "publications", "programmes"
ORGANISATIONS, FIGURES = "organisations", "figures"
REGISTERS = (INSTRUMENTS, PUBLICATIONS, PROGRAMMES, ORGANISATIONS, FIGURES)

_FIELDS = "start, end, surface, language, name, kind, symbol, organ, year, value, unit, qualifier, counted"
_ITEMS = f"""
SELECT d.symbol, d.language, p.position, p.number, p.text, p.section, p.rebuilt,
       {", ".join("i." + field for field in _FIELDS.split(", "))}
FROM items i JOIN documents d ON d.id = i.document
JOIN paragraphs p ON p.document = i.document AND p.position = i.position
WHERE i.register = :register AND (:document IS NULL OR i.document = :document)
ORDER BY i.document, i.position, i.start
"""  # noqa: S608


_INSIDE = f"""
SELECT d.symbol, d.language, a.position, a.start, i.register, {", ".join("i." + field for field in _FIELDS.split(", "))}
FROM activities a JOIN documents d ON d.id = a.document
JOIN items i ON i.document = a.document AND i.register IN ('{PROGRAMMES}', '{FIGURES}')
  AND i.position = a.position AND i.start >= a.start AND i.end <= a.end
WHERE (:document IS NULL OR a.document = :document)
  AND (:iso3 IS NULL OR a.id IN (SELECT activity FROM activity_countries WHERE iso3 = :iso3))
ORDER BY a.document, a.position, a.start, i.start
"""  # noqa: S608


class Detail(NamedTuple):
    """What an activity's own words name and count: the programmes and the figures in them, in order."""

    programmes: tuple[Item, ...] = ()
    figures: tuple[Item, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The programmes' names, each once."""
        return tuple(dict.fromkeys(item.name for item in self.programmes))


class Details(dict[tuple[Edition, int, int], Detail]):
    """Details by the places of activities; an activity that has none has an empty one."""

    def of(self, found: ActivityAt) -> Detail:
        """Return the detail of an activity."""
        return self.get((found.edition, found.paragraph.position, found.activity.start), Detail())


def details(library: Library, iso3: str | None = None, edition: Edition | None = None) -> Details:
    """Return the details of the activities that Library.activities() returns for the same arguments.

    Raises NotFound or LibraryUnreadable.
    """
    found: dict[tuple[Edition, int, int], tuple[list[Item], list[Item]]] = {}
    with library.reading() as opened:
        given = {"iso3": iso3, "document": _document_id(opened, edition) if edition else None}
        for symbol, language, position, start, which, *fields in opened.execute(_INSIDE, given):
            both = found.setdefault((Edition(symbol, language), position, start), ([], []))
            both[which == FIGURES].append(Item._make((which, *fields, position)))
    return Details({place: Detail(tuple(named), tuple(counted)) for place, (named, counted) in found.items()})


def register(library: Library, which: str, edition: Edition | None = None) -> tuple[ItemAt, ...]:
    """Return the rows of a register, one of REGISTERS, in document order; of all documents where `edition` is None.

    Raises NotFound or LibraryUnreadable.
    """
    with library.reading() as opened:
        document = _document_id(opened, edition) if edition else None
        rows = opened.execute(_ITEMS, {"register": which, "document": document})
        return tuple(_at(which, row) for row in rows)


def _document_id(opened: sqlite3.Connection, edition: Edition) -> int:
    found = opened.execute(
        "SELECT id FROM documents WHERE symbol_key = ? AND language = ?", (symbol_key(edition.symbol), edition.language)
    ).fetchone()
    if found is None:
        raise NotFound(what="document", name=str(edition))
    return int(found[0])


def _at(which: str, row: Sequence[object]) -> ItemAt:
    symbol, language, position, number, text, section, rebuilt, *fields = row
    paragraph = Paragraph(position, number, text, section, bool(rebuilt))  # type: ignore[arg-type]
    edition = Edition(symbol, language)  # type: ignore[arg-type]
    return ItemAt(edition, paragraph, Item._make((which, *fields, position)))
