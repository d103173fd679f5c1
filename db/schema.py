"""The tables of library.db and notebook.db, as named migrations, and the check that a file is one of ours.

Opening a file that is up to date reads one number and imports nothing: sqlite_utils is loaded only to migrate.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from typing import TYPE_CHECKING

from db import connection
from db.errors import LibraryUnreadable, TooNew

if TYPE_CHECKING:
    from sqlite_utils import Migrations  # 156 ms: only when there is something to migrate
    from sqlite_utils.db import Database

LIBRARY_VERSION = 5
NOTEBOOK_VERSION = 4
TOKENISER_VERSION = 2
"""Raised by every change after which db.text.tokens() or normalise() would give something else."""
BUILTIN_EDITION = "builtin_edition"
"""The name of the library's fact that tells which document is the report shipped with RefDesk, as "SYMBOL@zh".

Once that is removed, it tells which one is opened instead."""

_LIBRARY_V1 = """
CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    symbol TEXT NOT NULL,
    symbol_key TEXT NOT NULL,      -- keys.symbol_key(symbol): case and spaces do not matter
    symbol_confirmed INTEGER NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    date TEXT NOT NULL,            -- ISO 8601
    distribution TEXT NOT NULL,
    original_language TEXT NOT NULL,
    session TEXT NOT NULL,
    session_place TEXT NOT NULL,
    session_dates TEXT NOT NULL,
    session_year INTEGER NOT NULL,
    agenda_item TEXT NOT NULL,
    agenda_title TEXT NOT NULL,
    author TEXT NOT NULL,
    source_name TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    UNIQUE (symbol_key, language)
);
CREATE TABLE sections (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    idx INTEGER NOT NULL,          -- place in the document's list of headings, from 0
    number TEXT,
    title TEXT NOT NULL,
    level INTEGER NOT NULL,
    parent INTEGER,
    start INTEGER NOT NULL,        -- half-open range of paragraph positions
    stop INTEGER NOT NULL,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    paragraphs INTEGER NOT NULL,
    PRIMARY KEY (document, idx)
) WITHOUT ROWID;
CREATE TABLE paragraphs (
    id INTEGER PRIMARY KEY,        -- grows in document order: the index is read in it
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    position INTEGER NOT NULL,
    number TEXT,
    section INTEGER,
    rebuilt INTEGER NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (document, position)
);
CREATE INDEX paragraphs_number ON paragraphs (document, number);
CREATE TABLE footnotes (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    idx INTEGER NOT NULL,
    mark TEXT NOT NULL,
    text TEXT NOT NULL,
    anchor TEXT NOT NULL,
    position INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    PRIMARY KEY (document, idx)
) WITHOUT ROWID;
CREATE TABLE mentions (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    iso3 TEXT NOT NULL,
    kind TEXT NOT NULL,
    surface TEXT NOT NULL,
    PRIMARY KEY (document, position, start, iso3)
) WITHOUT ROWID;
CREATE INDEX mentions_country ON mentions (iso3, document, position);
CREATE TABLE activities (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    kind TEXT NOT NULL,
    date TEXT NOT NULL
);
CREATE INDEX activities_place ON activities (document, position, start);
CREATE TABLE activity_countries (
    activity INTEGER NOT NULL REFERENCES activities ON DELETE CASCADE,
    iso3 TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (activity, iso3)
) WITHOUT ROWID;
CREATE INDEX activity_countries_country ON activity_countries (iso3, activity);
CREATE TABLE links (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    PRIMARY KEY (document, position, start)
) WITHOUT ROWID;
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE VIEW paragraph_tokens AS SELECT id, tokens(text) AS words FROM paragraphs;
CREATE VIRTUAL TABLE paragraph_words USING fts5(
    words, content='paragraph_tokens', content_rowid='id', tokenize='ascii'
);
CREATE TRIGGER paragraphs_added AFTER INSERT ON paragraphs BEGIN
    INSERT INTO paragraph_words (rowid, words) VALUES (new.id, tokens(new.text));
END;
CREATE TRIGGER paragraphs_removed AFTER DELETE ON paragraphs BEGIN
    INSERT INTO paragraph_words (paragraph_words, rowid, words) VALUES ('delete', old.id, tokens(old.text));
END;
CREATE TRIGGER paragraphs_changed AFTER UPDATE OF text ON paragraphs BEGIN
    INSERT INTO paragraph_words (paragraph_words, rowid, words) VALUES ('delete', old.id, tokens(old.text));
    INSERT INTO paragraph_words (rowid, words) VALUES (new.id, tokens(new.text));
END;
"""

# A trigger makes FTS5 write what it has gathered after every paragraph: words come by library_writer, many at once.
_LIBRARY_V2 = """
DROP TRIGGER paragraphs_added;
INSERT INTO paragraph_words (paragraph_words, rank) VALUES ('hashsize', 67108864);
"""

_LIBRARY_V3 = """
CREATE TABLE removed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used twice: it names one document that can be brought back
    symbol TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    removed TEXT NOT NULL,                 -- ISO 8601, UTC
    why TEXT NOT NULL,                     -- removed or replaced
    packed BLOB NOT NULL                   -- compressed JSON of the text: see db.removal
);
"""

_LIBRARY_V4 = """
CREATE TABLE items (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    register TEXT NOT NULL,        -- one of registers.REGISTERS
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    surface TEXT NOT NULL,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    symbol TEXT NOT NULL,
    organ TEXT NOT NULL,
    year INTEGER NOT NULL,
    value REAL NOT NULL,
    unit TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    counted TEXT NOT NULL,
    PRIMARY KEY (document, register, position, start)
) WITHOUT ROWID;
CREATE INDEX items_register ON items (register, document, position, start);
"""

_LIBRARY_V5 = """
CREATE TABLE regions (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    code TEXT NOT NULL,
    surface TEXT NOT NULL,
    PRIMARY KEY (document, position, start)
) WITHOUT ROWID;
CREATE INDEX regions_code ON regions (code, document, position);
CREATE TABLE corrected (           -- the paragraphs whose mentions are as the notebook's corrections say
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (document, position)
) WITHOUT ROWID;
"""

_NOTEBOOK_V1 = """
CREATE TABLE bookmarks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used twice: an undone removal comes back under its own id
    symbol TEXT NOT NULL,
    symbol_key TEXT NOT NULL,
    language TEXT NOT NULL,
    first TEXT NOT NULL,                   -- printed numbers
    last TEXT NOT NULL,
    quote TEXT NOT NULL,
    note TEXT NOT NULL,
    labels TEXT NOT NULL,                  -- JSON list
    color TEXT NOT NULL,
    created TEXT NOT NULL,                 -- ISO 8601, UTC
    modified TEXT NOT NULL
);
CREATE UNIQUE INDEX bookmarks_place ON bookmarks (symbol_key, first, last);
CREATE TABLE changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made TEXT NOT NULL,
    bookmark INTEGER NOT NULL,
    before TEXT,                           -- the row as JSON; NULL where there was none
    after TEXT,
    undone INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX changes_undone ON changes (undone);
"""

_NOTEBOOK_V2 = """
CREATE TABLE searches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    query TEXT NOT NULL,
    broad INTEGER NOT NULL,
    everywhere INTEGER NOT NULL,           -- in all documents, not only in the one that was open
    kept INTEGER NOT NULL,                 -- saved by its asker, not only remembered
    asked TEXT NOT NULL,                   -- ISO 8601, UTC: last
    UNIQUE (query, broad, everywhere)
);
"""

_NOTEBOOK_V3 = """
CREATE TABLE corrections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- the later of two on the same words holds
    symbol TEXT NOT NULL,
    symbol_key TEXT NOT NULL,
    language TEXT NOT NULL,
    number TEXT NOT NULL,                  -- printed; empty where the paragraph has none
    position INTEGER NOT NULL,
    quote TEXT NOT NULL,                   -- the whole paragraph, as it was
    surface TEXT NOT NULL,
    occurrence INTEGER NOT NULL,
    iso3 TEXT NOT NULL,
    action TEXT NOT NULL,                  -- struck or added
    created TEXT NOT NULL                  -- ISO 8601, UTC
);
CREATE INDEX corrections_document ON corrections (symbol_key, language);
ALTER TABLE changes ADD COLUMN subject TEXT NOT NULL DEFAULT 'bookmarks';  -- the table whose row changed
"""

# A bookmark on all of its paragraphs is one for each range; of words within them there may be many.
_NOTEBOOK_V4 = """
ALTER TABLE bookmarks ADD COLUMN highlight INTEGER NOT NULL DEFAULT 0;  -- the quote is words within the paragraphs
ALTER TABLE bookmarks ADD COLUMN prefix TEXT NOT NULL DEFAULT '';       -- what stands around the words
ALTER TABLE bookmarks ADD COLUMN suffix TEXT NOT NULL DEFAULT '';
ALTER TABLE bookmarks ADD COLUMN rank REAL NOT NULL DEFAULT 0;          -- the reader's own order
UPDATE bookmarks SET rank = id;
UPDATE changes SET
    before = json_set(before, '$.highlight', 0, '$.prefix', '', '$.suffix', '', '$.rank', bookmark),
    after = json_set(after, '$.highlight', 0, '$.prefix', '', '$.suffix', '', '$.rank', bookmark)
WHERE subject = 'bookmarks';
DROP INDEX bookmarks_place;
CREATE UNIQUE INDEX bookmarks_place ON bookmarks (symbol_key, first, last) WHERE NOT highlight;
CREATE UNIQUE INDEX bookmarks_words ON bookmarks (symbol_key, language, first, last, quote, prefix) WHERE highlight;
"""


def _migrations() -> tuple[Migrations, Migrations]:
    """Return the named migrations of the library and of the notebook."""
    from sqlite_utils import Migrations  # 156 ms: only when there is something to migrate

    library = Migrations("library")
    notebook = Migrations("notebook")

    @library()
    def m001_documents_and_index(database: Database) -> None:
        _run_script(database, _LIBRARY_V1)

    @library()
    def m002_index_is_written_in_large_pieces(database: Database) -> None:
        _run_script(database, _LIBRARY_V2)

    @library()
    def m003_removed_documents_are_kept(database: Database) -> None:
        _run_script(database, _LIBRARY_V3)

    @library()
    def m004_registers(database: Database) -> None:
        _run_script(database, _LIBRARY_V4)

    @library()
    def m005_regions_and_corrected_paragraphs(database: Database) -> None:
        _run_script(database, _LIBRARY_V5)

    @notebook()
    def m001_bookmarks_and_changes(database: Database) -> None:
        _run_script(database, _NOTEBOOK_V1)

    @notebook()
    def m002_searches(database: Database) -> None:
        _run_script(database, _NOTEBOOK_V2)

    @notebook()
    def m003_corrections(database: Database) -> None:
        _run_script(database, _NOTEBOOK_V3)

    @notebook()
    def m004_highlights_and_own_order(database: Database) -> None:
        _run_script(database, _NOTEBOOK_V4)

    return library, notebook


def _run_script(database: Database, script: str) -> None:
    """Run statements inside the migration's own transaction, which executescript would end."""
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            database.conn.execute(statement)
            statement = ""


def ready_library(path: str) -> None:
    """Make sure `path` is a library of this version: create or migrate it. Raises LibraryUnreadable or TooNew."""
    _ready(path, LIBRARY_VERSION, 0)


def ready_notebook(path: str) -> None:
    """Make sure `path` is a notebook of this version: create or migrate it. Raises LibraryUnreadable or TooNew."""
    _ready(path, NOTEBOOK_VERSION, 1)


def _ready(path: str, version: int, which: int) -> None:
    if os.path.exists(path) and os.path.getsize(path):
        with contextlib.closing(connection.reading(path)) as existing:
            found: int = existing.execute("PRAGMA user_version").fetchone()[0]
        if found == version:
            return
        if found > version:
            raise TooNew(path=path)
    from sqlite_utils import Database

    with contextlib.closing(connection.writing(path)) as writable:
        try:
            writable.execute("BEGIN IMMEDIATE")  # two programs that start together do not both create the tables
            _migrations()[which].apply(Database(writable))
            writable.execute(f"PRAGMA user_version = {version}")
            writable.commit()
        except sqlite3.DatabaseError as error:
            raise LibraryUnreadable(path=path, reason=str(error)) from error
