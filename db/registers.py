"""The registers of the library, read-only: what its documents cite, name and count, each row with its words.

What is found in a text is db.extract.registers' business; a document's activities are kept apart (Library.activities).
"""

from __future__ import annotations

from collections.abc import Sequence

from db.errors import NotFound
from db.keys import symbol_key
from db.library import Library
from db.records import Edition, Item, ItemAt, Paragraph

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


def register(library: Library, which: str, edition: Edition | None = None) -> tuple[ItemAt, ...]:
    """Return the rows of a register, one of REGISTERS, in document order; of all documents where `edition` is None.

    Raises NotFound or LibraryUnreadable.
    """
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
        rows = opened.execute(_ITEMS, {"register": which, "document": document})
        return tuple(_at(which, row) for row in rows)


def _at(which: str, row: Sequence[object]) -> ItemAt:
    symbol, language, position, number, text, section, rebuilt, *fields = row
    paragraph = Paragraph(position, number, text, section, bool(rebuilt))  # type: ignore[arg-type]
    edition = Edition(symbol, language)  # type: ignore[arg-type]
    return ItemAt(edition, paragraph, Item._make((which, *fields, position)))
