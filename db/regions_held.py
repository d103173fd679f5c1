"""Where the library's documents name regions and groups of countries: what may include a country without naming it.

What is named in a text is found by db.extract.regions; which countries belong to what tells db.gazetteer.
"""

from __future__ import annotations

import json

from db import gazetteer
from db.errors import NotFound
from db.keys import symbol_key
from db.library import Library
from db.records import Edition, Paragraph, RegionAt, RegionMention

_REGIONS = """
SELECT d.symbol, d.language, p.position, p.number, p.text, p.section, p.rebuilt, r.code, r.start, r.end, r.surface
FROM regions r JOIN documents d ON d.id = r.document
JOIN paragraphs p ON p.document = r.document AND p.position = r.position
WHERE r.code IN (SELECT value FROM json_each(:codes)) AND (:document IS NULL OR r.document = :document)
ORDER BY r.document, r.position, r.start
"""


def including(library: Library, iso3: str, edition: Edition | None = None) -> tuple[RegionAt, ...]:
    """Return where regions and groups are named that a country belongs to, in document order.

    Those in all documents where `edition` is None. Raises NotFound or LibraryUnreadable.
    """
    codes = json.dumps([group.code for group in gazetteer.groups_of(iso3)])
    with library.reading() as opened:
        document = None
        if edition:
            found = opened.execute(
                "SELECT id FROM documents WHERE symbol_key = ? AND language = ?",
                (symbol_key(edition.symbol), edition.language),
            ).fetchone()
            if found is None:
                raise NotFound(what="document", name=str(edition))
            document = found[0]
        rows = opened.execute(_REGIONS, {"codes": codes, "document": document}).fetchall()
    return tuple(
        RegionAt(
            Edition(symbol, language),
            Paragraph(position, number, text, section, bool(rebuilt)),
            RegionMention(code, start, end, surface, position),
        )
        for symbol, language, position, number, text, section, rebuilt, code, start, end, surface in rows
    )
