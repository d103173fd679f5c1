"""What `refdesk remove` does, and the row that says what was removed."""

from __future__ import annotations

from db.errors import NotFound
from db.keys import symbol_key
from db.library import Library

Row = dict[str, object]


def take_out(library: Library, name: str) -> Row:
    """Remove the document called `name` and return its row.

    Raises NotFound, also where several languages are held and `name` says none: which is meant is not guessed.
    """
    from db.library_writer import remove

    key = symbol_key(name)
    editions = [document.edition for document in library.documents() if symbol_key(document.edition.symbol) == key]
    if len(editions) > 1:
        raise NotFound(what="edition", name=name, editions=", ".join(map(str, editions)))
    removed = remove(library.file, library.document(name).edition)
    return {"removed": str(removed.edition), "title": removed.title}
