"""Where the library's documents name regions and groups of countries: what may include a country without naming it.

What is named in a text is found by db.extract.regions; which countries belong to what tells db.gazetteer.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from db import gazetteer
from db.keys import symbol_key
from db.library import Library
from db.records import Edition, Paragraph, RegionAt, RegionMention

_HELD = "SELECT id, symbol_key, language FROM documents ORDER BY id"
_WHERE = """
WHERE r.code IN (SELECT value FROM json_each(:codes))
  AND (:documents IS NULL OR r.document IN (SELECT value FROM json_each(:documents)))
"""
_REGIONS = f"""
SELECT d.symbol, d.language, p.position, p.number, p.text, p.section, p.rebuilt, r.code, r.start, r.end, r.surface
FROM regions r JOIN documents d ON d.id = r.document
JOIN paragraphs p ON p.document = r.document AND p.position = r.position
{_WHERE} ORDER BY r.document, r.position, r.start
"""  # noqa: S608
_PARAGRAPHS = f"SELECT count(*) FROM (SELECT DISTINCT r.document, r.position FROM regions r {_WHERE})"  # noqa: S608


def including(library: Library, iso3: str, editions: Sequence[Edition] | None = None) -> tuple[RegionAt, ...]:
    """Return where regions and groups are named that a country belongs to, in document order.

    Those in all documents where `editions` is None; one that is not held names none. Raises LibraryUnreadable.
    """
    with library.reading() as opened:
        rows = opened.execute(_REGIONS, _given(opened, iso3, editions)).fetchall()
    return tuple(
        RegionAt(
            Edition(symbol, language),
            Paragraph(position, number, text, section, bool(rebuilt)),
            RegionMention(code, start, end, surface, position),
        )
        for symbol, language, position, number, text, section, rebuilt, code, start, end, surface in rows
    )


def paragraphs(library: Library, iso3: str, editions: Sequence[Edition] | None = None) -> int:
    """Return how many paragraphs including() finds something in. Raises LibraryUnreadable."""
    with library.reading() as opened:
        return int(opened.execute(_PARAGRAPHS, _given(opened, iso3, editions)).fetchone()[0])


def _given(opened: sqlite3.Connection, iso3: str, editions: Sequence[Edition] | None) -> dict[str, str | None]:
    documents = None
    if editions is not None:
        wanted = {(symbol_key(edition.symbol), edition.language) for edition in editions}
        documents = json.dumps([key for key, *named in opened.execute(_HELD) if tuple(named) in wanted])
    return {"codes": json.dumps([group.code for group in gazetteer.groups_of(iso3)]), "documents": documents}
