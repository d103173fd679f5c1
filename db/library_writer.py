"""Writing documents and their index into a library file, all or nothing.

What a document says is worked out before, in db.accession; here it only becomes rows. The notebook is not touched.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from db import connection, removal, schema, text
from db.errors import AlreadyHeld, LastDocument, LibraryUnreadable, NotFound, NotWritable
from db.keys import symbol_key
from db.progress import Heard, unheard
from db.records import Activity, Document, Draft, Edition, Item, Masthead, Mention, Reference, RegionMention

if TYPE_CHECKING:
    from sqlite_utils import Database

_MANY = 20_000  # paragraphs after which the index is put together: else the next small document waits for that
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_FIND = "SELECT id, symbol, source_sha256 FROM documents WHERE symbol_key = ? AND language = ?"
_AMEND = f"UPDATE documents SET {', '.join(f'{name} = :{name}' for name in (*Masthead._fields, 'symbol_key'))}"  # noqa: S608
_OTHER = "(SELECT symbol || '@' || language FROM documents ORDER BY id LIMIT 1)"
_FOUND = ("mentions", "activities", "links", "items", "regions")  # what is worked out from the text
CORRECTIONS = "corrections"
"""The name of the library's fact that tells which corrections its mentions follow: see db.corrections.

It goes when a document is written, whose mentions are those that were found."""


class Entry(NamedTuple):
    """A document ready to be written: its text, its index and the file it came from. Positions are filled in."""

    draft: Draft
    mentions: tuple[Mention, ...]
    activities: tuple[Activity, ...]
    references: tuple[Reference, ...]
    source_name: str
    source_sha256: str
    items: tuple[Item, ...] = ()
    regions: tuple[RegionMention, ...] = ()

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


def write(
    library_path: str,
    entries: Iterable[Entry],
    facts: Mapping[str, str] | None = None,
    heard: Heard = unheard,
) -> tuple[Document, ...]:
    """Write documents in one transaction, each in place of the same edition, and the facts of the library with them.

    `heard` is told how much of the last document's words are indexed; what it raises leaves the library as it was.

    Raises NotWritable or LibraryUnreadable; then the library is as it was.
    """
    with transaction(library_path) as opened:
        return _write(opened, entries, facts or {}, heard)


def rewrite(library_path: str, entries: Iterable[Entry], facts: Mapping[str, str]) -> None:
    """Write documents as write() does, after a change of the tokeniser: the index of words is made anew first."""
    with transaction(library_path) as opened:
        opened.execute("INSERT INTO paragraph_words (paragraph_words) VALUES ('rebuild')")
        _write(opened, entries, facts)


def remove(library_path: str, edition: Edition) -> removal.Removed:
    """Remove a document with its index, and keep its text: accession.bring_back() writes it again, whenever.

    Where it was the report shipped with RefDesk, that does not come again by itself: another document is opened first.
    Raises NotFound, LastDocument, NotWritable or LibraryUnreadable; then the library is as it was.
    """
    with transaction(library_path) as opened:
        key, stored = _there(opened, edition)
        if opened.execute("SELECT count(*) FROM documents").fetchone() == (1,):
            raise LastDocument(name=str(stored))
        removed = removal.keep(opened, key, removal.REMOVED)
        opened.execute("DELETE FROM documents WHERE id = ?", (key,))
        shipped = f"UPDATE facts SET value = {_OTHER} WHERE name = ? AND value = ?"  # noqa: S608
        opened.execute(shipped, (schema.BUILTIN_EDITION, str(stored)))
        return removed


def restore(library_path: str, removed_id: int, entry: Entry, facts: Mapping[str, str], in_place: bool) -> Document:
    """Write what was removed again, and keep it no longer: accession.bring_back() calls this.

    `in_place` lets it take the place of the same edition, which is kept for it. Raises NotFound, AlreadyHeld,
    NotWritable or LibraryUnreadable; then the library is as it was.
    """
    edition = entry.document.edition
    with transaction(library_path) as opened:
        removal.forget(opened, removed_id)
        if not in_place and _find(opened, edition):
            raise AlreadyHeld(name=str(edition), what="removed")
        return _write(opened, [entry], facts)[0]


def amend(library_path: str, edition: Edition, masthead: Masthead, anew: Entry | None) -> Edition:
    """Let a document have these facts, and return its edition now: accession.amend() calls this.

    `anew` holds what is found in its text under the new facts, None where that stays the same. Raises AlreadyHeld when
    another document has the symbol in the language, NotFound, NotWritable or LibraryUnreadable; then the library is as
    it was.
    """
    amended = Edition(masthead.symbol, masthead.language)
    with transaction(library_path) as opened:
        key, stored = _there(opened, edition)
        other = _find(opened, amended)
        if other and other[0] != key:
            raise AlreadyHeld(name=str(amended))
        row = masthead._asdict() | {"symbol_key": symbol_key(masthead.symbol), "id": key}
        opened.execute(_AMEND + " WHERE id = :id", row)
        if anew:
            from sqlite_utils import Database  # 156 ms: only when a document is written

            for table in _FOUND:
                opened.execute(f"DELETE FROM {table} WHERE document = ?", (key,))  # noqa: S608
            _write_found(Database(opened), key, anew)
        shipped = "UPDATE facts SET value = ? WHERE name = ? AND value = ?"
        opened.execute(shipped, (str(amended), schema.BUILTIN_EDITION, str(stored)))
    return amended


def _find(opened: sqlite3.Connection, edition: Edition) -> tuple[int, str, str] | None:
    """Return the row id, the symbol as it stands there and the SHA-256 of the document that is held."""
    found: tuple[int, str, str] | None = opened.execute(
        _FIND, (symbol_key(edition.symbol), edition.language)
    ).fetchone()
    return found


def _there(opened: sqlite3.Connection, edition: Edition) -> tuple[int, Edition]:
    """Return the row id and the edition, as it stands there, of a document. Raises NotFound."""
    found = _find(opened, edition)
    if found is None:
        raise NotFound(what="document", name=str(edition))
    return found[0], Edition(found[1], edition.language)


@contextlib.contextmanager
def transaction(library_path: str) -> Iterator[sqlite3.Connection]:
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


def _write(
    opened: sqlite3.Connection, entries: Iterable[Entry], facts: Mapping[str, str], heard: Heard = unheard
) -> tuple[Document, ...]:
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
        _index(opened, key, heard)
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
    former = _find(database.conn, document.edition)
    if former:
        if former[2] != document.source_sha256:
            removal.keep(database.conn, former[0], removal.REPLACED)
        database.conn.execute("DELETE FROM documents WHERE id = ?", (former[0],))
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
    _write_found(database, key, entry)
    return key


def _write_found(database: Database, key: int, entry: Entry) -> None:
    """Write what was found in the text of a document."""
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
    columns = tuple(field for field in Item._fields if field != "position")
    _insert(
        database,
        "items",
        ("document", "position", *columns),
        ((key, item.position, *(getattr(item, column) for column in columns)) for item in entry.items),
    )
    _insert(
        database,
        "regions",
        ("document", "position", "start", "end", "code", "surface"),
        ((key, r.position, r.start, r.end, r.code, r.surface) for r in entry.regions),
    )
    _write_activities(database.conn, key, entry.activities)
    database.conn.execute("DELETE FROM facts WHERE name = ?", (CORRECTIONS,))


def _write_activities(opened: sqlite3.Connection, key: int, found: Iterable[Activity]) -> None:
    next_activity = opened.execute("SELECT coalesce(max(id), 0) + 1 FROM activities").fetchone()[0]
    numbered = list(enumerate(found, next_activity))
    opened.executemany(
        "INSERT INTO activities (id, document, position, start, end, kind, date) VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((identity, key, a.position, a.start, a.end, a.kind, a.date) for identity, a in numbered),
    )
    opened.executemany(
        "INSERT INTO activity_countries (activity, iso3, role) VALUES (?, ?, ?)",
        ((identity, iso3, role) for identity, activity in numbered for iso3, role in activity.roles),
    )


def rewrite_paragraph(
    opened: sqlite3.Connection, key: int, position: int, mentions: Iterable[Mention], activities: Iterable[Activity]
) -> None:
    """Let a paragraph of the document with this row id have these mentions and activities in place of its own."""
    for table in ("mentions", "activities"):
        opened.execute(f"DELETE FROM {table} WHERE document = ? AND position = ?", (key, position))  # noqa: S608
    opened.executemany(
        "INSERT INTO mentions (document, position, start, end, iso3, kind, surface) VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((key, position, m.start, m.end, m.iso3, m.kind, m.surface) for m in mentions),
    )
    _write_activities(opened, key, activities)


def _index(opened: sqlite3.Connection, document: int, heard: Heard = unheard) -> None:
    """Put the words of a document's paragraphs into the index.

    FTS5 gathers words and writes them in large pieces, but at the end of every statement that changes several rows: so
    they come one by one, when all else is written.
    """
    query = "SELECT id, text FROM paragraphs WHERE document = ? ORDER BY position"
    rows = opened.execute(query, (document,)).fetchall()

    def words() -> Iterator[tuple[int, str]]:
        for done, (identity, paragraph) in enumerate(rows):
            heard(done / len(rows))
            yield identity, text.tokens(paragraph)

    opened.executemany("INSERT INTO paragraph_words (rowid, words) VALUES (?, ?)", words())


def _insert(
    database: Database,
    table: str,
    columns: tuple[str, ...],
    rows: Iterable[tuple[Any, ...]],
    replace: bool = False,
) -> None:
    """Insert rows in bulk; sqlite_utils takes the names of the columns as the first of them."""
    database.table(table).insert_all(iter([columns, *rows]), replace=replace)
