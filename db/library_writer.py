"""Writing documents and their index into a library file, all or nothing.

What a document says is worked out before, in db.accession; here it only becomes rows. The notebook is not touched.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from db import connection, schema, text
from db.errors import AlreadyHeld, LibraryUnreadable, NotFound, NotWritable
from db.keys import symbol_key
from db.records import Activity, Document, Draft, Edition, Mention, Reference

if TYPE_CHECKING:
    from sqlite_utils import Database

_MANY = 20_000  # paragraphs after which the index is put together: else the next small document waits for that
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_FIND = "SELECT symbol FROM documents WHERE symbol_key = ? AND language = ?"
_RENAME = "UPDATE documents SET symbol = ?, symbol_key = ?, symbol_confirmed = 1 WHERE symbol_key = ? AND language = ?"
_DELETE = "DELETE FROM documents WHERE symbol_key = ? AND language = ?"


class Entry(NamedTuple):
    """A document ready to be written: its text, its index and the file it came from. Positions are filled in."""

    draft: Draft
    mentions: tuple[Mention, ...]
    activities: tuple[Activity, ...]
    references: tuple[Reference, ...]
    source_name: str
    source_sha256: str

    @property
    def document(self) -> Document:
        """The document as the library will hold it."""
        masthead, paragraphs = self.draft.masthead, self.draft.paragraphs
        return Document(
            edition=Edition(masthead.symbol, masthead.language),
            masthead=masthead,
            paragraphs=len(paragraphs),
            numbered=sum(paragraph.number is not None for paragraph in paragraphs),
            sections=len(self.draft.sections),
            source_name=self.source_name,
            source_sha256=self.source_sha256,
        )


def write(library_path: str, entries: Iterable[Entry], facts: Mapping[str, str] | None = None) -> tuple[Document, ...]:
    """Write documents in one transaction, each in place of the same edition, and the facts of the library with them.

    Raises NotWritable or LibraryUnreadable; then the library is as it was.
    """
    with _transaction(library_path) as opened:
        return _write(opened, entries, facts or {})


def rewrite(library_path: str, entries: Iterable[Entry], facts: Mapping[str, str]) -> None:
    """Write documents as write() does, after a change of the tokeniser: the index of words is made anew first."""
    with _transaction(library_path) as opened:
        opened.execute("INSERT INTO paragraph_words (paragraph_words) VALUES ('rebuild')")
        _write(opened, entries, facts)


def remove(library_path: str, edition: Edition) -> None:
    """Remove a document with its index. Raises NotFound, NotWritable or LibraryUnreadable."""
    with _transaction(library_path) as opened:
        removed = opened.execute(_DELETE, (symbol_key(edition.symbol), edition.language))
        if not removed.rowcount:
            raise NotFound(what="document", name=str(edition))


def confirm_symbol(library_path: str, edition: Edition, symbol: str) -> Edition:
    """Give a document the symbol that somebody knows it has, be it the presumed one, and return its edition now.

    Its bookmarks follow by Notebook.rename_document. Raises AlreadyHeld when another document in this language has the
    symbol, NotFound, NotWritable or LibraryUnreadable; then the library is as it was.
    """
    renamed = Edition(symbol.strip(), edition.language)
    with _transaction(library_path) as opened:
        old, new = ((symbol_key(each.symbol), each.language) for each in (edition, renamed))
        if new != old and opened.execute(_FIND, new).fetchone():
            raise AlreadyHeld(name=str(renamed))
        if not opened.execute(_RENAME, (renamed.symbol, new[0], *old)).rowcount:
            raise NotFound(what="document", name=str(edition))
        shipped = "UPDATE facts SET value = ? WHERE name = ? AND value = ?"
        opened.execute(shipped, (str(renamed), schema.BUILTIN_EDITION, str(edition)))
    return renamed


@contextlib.contextmanager
def _transaction(library_path: str) -> Iterator[sqlite3.Connection]:
    """Open the file and begin writing at once, so that a second program waits its turn; commit at the end."""
    try:
        with contextlib.closing(connection.writing(library_path)) as opened:
            opened.execute("BEGIN IMMEDIATE")
            yield opened
            opened.commit()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
            raise  # wrong SQL is a defect of ours
        raise NotWritable(path=library_path, reason=str(error)) from error
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode not in _DAMAGED:
            raise
        raise LibraryUnreadable(path=library_path, reason=str(error)) from error


def _write(opened: sqlite3.Connection, entries: Iterable[Entry], facts: Mapping[str, str]) -> tuple[Document, ...]:
    from sqlite_utils import Database  # 156 ms: only when a document is written

    database = Database(opened)
    documents: list[Document] = []
    waiting: dict[Edition, int] = {}
    for entry in entries:
        document = entry.document
        if document.edition in waiting:  # written twice: only what is indexed can be taken out of the index
            _index(opened, waiting.pop(document.edition))
        waiting[document.edition] = _write_entry(database, entry)
        documents.append(document)
    for key in waiting.values():
        _index(opened, key)
    if sum(document.paragraphs for document in documents) > _MANY:
        opened.execute("INSERT INTO paragraph_words (paragraph_words) VALUES ('optimize')")
    _insert(database, "facts", ("name", "value"), facts.items(), replace=True)
    return tuple(documents)


def _write_entry(database: Database, entry: Entry) -> int:
    document, masthead = entry.document, entry.document.masthead
    row = masthead._asdict() | {
        "symbol_key": symbol_key(masthead.symbol),
        "source_name": document.source_name,
        "source_sha256": document.source_sha256,
    }
    database.conn.execute(_DELETE, (row["symbol_key"], masthead.language))
    key = int(database.table("documents").insert(row).last_pk or 0)
    _insert(
        database,
        "sections",
        ("document", "idx", "number", "title", "level", "parent", "start", "stop", "first", "last", "paragraphs"),
        (
            (key, s.place, s.number, s.title, s.level, s.parent, s.start, s.stop, s.first, s.last, s.paragraphs)
            for s in entry.draft.sections
        ),
    )
    _insert(
        database,
        "paragraphs",
        ("document", "position", "number", "section", "rebuilt", "text"),
        ((key, p.position, p.number, p.section, p.rebuilt, p.text) for p in entry.draft.paragraphs),
    )
    _insert(
        database,
        "footnotes",
        ("document", "idx", "mark", "text", "anchor", "position", "offset"),
        ((key, idx, n.mark, n.text, n.anchor, n.position, n.offset) for idx, n in enumerate(entry.draft.footnotes)),
    )
    _insert(
        database,
        "mentions",
        ("document", "position", "start", "end", "iso3", "kind", "surface"),
        ((key, m.position, m.start, m.end, m.iso3, m.kind, m.surface) for m in entry.mentions),
    )
    _insert(
        database,
        "links",
        ("document", "position", "start", "end", "kind", "target"),
        ((key, r.position, r.start, r.end, r.kind, r.target) for r in entry.references),
    )
    next_activity = database.conn.execute("SELECT coalesce(max(id), 0) + 1 FROM activities").fetchone()[0]
    numbered = list(enumerate(entry.activities, next_activity))
    _insert(
        database,
        "activities",
        ("id", "document", "position", "start", "end", "kind", "date"),
        ((identity, key, a.position, a.start, a.end, a.kind, a.date) for identity, a in numbered),
    )
    _insert(
        database,
        "activity_countries",
        ("activity", "iso3", "role"),
        ((identity, iso3, role) for identity, activity in numbered for iso3, role in activity.roles),
    )
    return key


def _index(opened: sqlite3.Connection, document: int) -> None:
    """Put the words of a document's paragraphs into the index.

    FTS5 gathers words and writes them in large pieces, but at the end of every statement that changes several rows: so
    they come one by one, when all else is written.
    """
    query = "SELECT id, text FROM paragraphs WHERE document = ? ORDER BY position"
    rows = opened.execute(query, (document,)).fetchall()
    words = ((identity, text.tokens(paragraph)) for identity, paragraph in rows)
    opened.executemany("INSERT INTO paragraph_words (rowid, words) VALUES (?, ?)", words)


def _insert(
    database: Database,
    table: str,
    columns: tuple[str, ...],
    rows: Iterable[tuple[Any, ...]],
    replace: bool = False,
) -> None:
    """Insert rows in bulk; sqlite_utils takes the names of the columns as the first of them."""
    database.table(table).insert_all(iter([columns, *rows]), replace=replace)
