"""The notebook: bookmarks with their notes and labels, each change saved at once and undoable, across restarts.

Corrections are kept by db.corrections, searches by db.searches; the steps of undo are told in one order.

What the library says about a bookmark (does it still fit the text?) is db.anchor's; what people read is desktop's.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from db import connection, schema
from db.errors import LibraryUnreadable, NotFound, NotWritable, RefDeskError
from db.keys import number_order, symbol_key
from db.records import Bookmark, Correction, Edition

TYPING_SECONDS = 30
"""Edits of one note are a single step of undo for this long: undo takes back half a minute of typing, not a letter."""

_INSERT = (
    "INSERT INTO bookmarks"
    " (id, symbol, symbol_key, language, first, last, quote, note, labels, color, created, modified) VALUES"
    " (:id, :symbol, :symbol_key, :language, :first, :last, :quote, :note, :labels, :color, :created, :modified)"
)
_INSERT_CORRECTION = (
    "INSERT INTO corrections"
    " (id, symbol, symbol_key, language, number, position, quote, surface, occurrence, iso3, action, created) VALUES ("
    ":id, :symbol, :symbol_key, :language, :number, :position, :quote, :surface, :occurrence, :iso3, :action, :created)"
)
_INSERTS = {"bookmarks": _INSERT, "corrections": _INSERT_CORRECTION}
_IN_PLACE = "SELECT * FROM bookmarks WHERE symbol_key = ? AND first = ? AND last = ?"
_LAST_DONE = "SELECT * FROM changes WHERE undone = 0 ORDER BY id DESC LIMIT 1"
_FIRST_UNDONE = "SELECT * FROM changes WHERE undone = 1 ORDER BY id LIMIT 1"

_RENAMED = """
WITH places AS (
    SELECT id, symbol_key AS symbol, first, last FROM bookmarks
    UNION SELECT bookmark, json_extract(row, '$.symbol_key'), json_extract(row, '$.first'), json_extract(row, '$.last')
    FROM (SELECT bookmark, coalesce(before, after) AS row FROM changes WHERE subject = 'bookmarks')
)
SELECT id FROM places AS own WHERE symbol = :old AND NOT EXISTS (
    SELECT 1 FROM places WHERE symbol = :new AND id <> own.id AND first = own.first AND last = own.last AND :old <> :new
)
"""
_RENAME = (
    "UPDATE bookmarks SET symbol = :symbol, symbol_key = :new WHERE id = :id",
    "UPDATE changes SET before = json_set(before, '$.symbol', :symbol, '$.symbol_key', :new)"
    " WHERE subject = 'bookmarks' AND bookmark = :id",
    "UPDATE changes SET after = json_set(after, '$.symbol', :symbol, '$.symbol_key', :new)"
    " WHERE subject = 'bookmarks' AND bookmark = :id",
)
_RENAME_CORRECTIONS = (
    "UPDATE corrections SET symbol = :symbol, symbol_key = :new WHERE symbol_key = :old",
    "UPDATE changes SET before = json_set(before, '$.symbol', :symbol, '$.symbol_key', :new)"
    " WHERE subject = 'corrections' AND json_extract(before, '$.symbol_key') = :old",
    "UPDATE changes SET after = json_set(after, '$.symbol', :symbol, '$.symbol_key', :new)"
    " WHERE subject = 'corrections' AND json_extract(after, '$.symbol_key') = :old",
)

_Row = dict[str, Any]


class Change(NamedTuple):
    """A change that was taken back or made again. `kind` says what the change itself was: added, changed or removed.

    `bookmark`, or else `correction`, is what it was made to, as it stands now or last stood when it is there no longer.
    """

    kind: str
    bookmark: Bookmark | None
    correction: Correction | None = None


class Notebook:
    """What people made with the reports. Every method opens its own connection: call it from any thread or program.

    Methods raise LibraryUnreadable when the file is damaged; those that change it NotWritable when it is read-only,
    full or locked by another program; those given an id NotFound. A change that returned is on the disk.
    """

    def __init__(self, path: str, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        """Take the path of a notebook of this version; `now` tells the time in UTC."""
        self.path = path
        self._now = now

    @classmethod
    def open(cls, path: str) -> Notebook:
        """Create or migrate the file at `path` where needed, and return its notebook. Raises TooNew as well.

        One of an earlier version is backed up first, into the folder `backups` beside it; without that it stays.
        """
        with _failures(path, NotWritable):
            if _is_earlier(path):
                from db import backups  # only when there is something to migrate

                backups.automatic(path, backups.beside(path), "upgrade")
            schema.ready_notebook(path)
        return cls(path)

    def bookmarks(self, edition: Edition | None = None) -> tuple[Bookmark, ...]:
        """Return all bookmarks, or those in a document whatever the language they were made in, in document order."""
        key = symbol_key(edition.symbol) if edition else None
        query = "SELECT * FROM bookmarks WHERE :key IS NULL OR symbol_key = :key ORDER BY id"
        with self.reading() as database:
            found = [_bookmark(row) for row in database.execute(query, {"key": key})]
        return tuple(sorted(found, key=_document_order))

    def bookmark(self, bookmark_id: int) -> Bookmark:
        """Return one bookmark."""
        with self.reading() as database:
            return _bookmark(_row(database, bookmark_id))

    def add(
        self,
        edition: Edition,
        first: str,
        last: str,
        quote: str,
        *,
        note: str = "",
        labels: Sequence[str] = (),
        color: str = "",
    ) -> Bookmark:
        """Mark the paragraphs from `first` to `last` and return the bookmark.

        A range has one bookmark, whatever the language it was marked in: marking it again returns the one there is,
        unchanged. `quote` is the text as db.anchor.quote gives it.
        """
        key = symbol_key(edition.symbol)
        with self.writing() as database:
            found = database.execute(_IN_PLACE, (key, first, last)).fetchone()
            if found:
                return _bookmark(found)
            now = self.timestamp()
            row: _Row = {
                "id": None,
                "symbol": edition.symbol,
                "symbol_key": key,
                "language": edition.language,
                "first": first,
                "last": last,
                "quote": quote,
                "note": note,
                "labels": _packed(labels),
                "color": color,
                "created": now,
                "modified": now,
            }
            row["id"] = database.execute(_INSERT, row).lastrowid
            _record(database, now, None, row)
            return _bookmark(row)

    def change(
        self,
        bookmark_id: int,
        *,
        note: str | None = None,
        labels: Sequence[str] | None = None,
        color: str | None = None,
    ) -> Bookmark:
        """Replace what is given and return the bookmark. Call it as often as a note is typed: see TYPING_SECONDS."""
        given = {"note": note, "labels": None if labels is None else _packed(labels), "color": color}
        with self.writing() as database:
            before = _row(database, bookmark_id)
            after = before | {name: value for name, value in given.items() if value is not None}
            if after == before:
                return _bookmark(before)
            made = after["modified"] = self.timestamp()
            typing = _typing(database, after)
            if typing:
                made, before = typing["made"], json.loads(typing["before"])
                database.execute("DELETE FROM changes WHERE id = ?", (typing["id"],))
                if before["note"] == after["note"]:
                    after = before
            _put(database, bookmark_id, after)
            _record(database, made, before, after)
            return _bookmark(after)

    def remove(self, bookmark_id: int) -> Bookmark:
        """Remove a bookmark and return it as it was; undo brings it back under the same id, note and labels with it."""
        with self.writing() as database:
            row = _row(database, bookmark_id)
            _put(database, bookmark_id, None)
            _record(database, self.timestamp(), row, None)
            return _bookmark(row)

    def merge(
        self, bookmarks: Iterable[Bookmark], combined: Callable[[Bookmark, Bookmark], Bookmark]
    ) -> tuple[int, int]:
        """Take in bookmarks of another notebook, all or none; return how many were added, and how many altered.

        Where a range has a bookmark already, that becomes what `combined` makes of it and the other. Each is a step of
        undo; the dates are those of the other notebook.
        """
        added = altered = 0
        with self.writing() as database:
            for other in bookmarks:
                place = symbol_key(other.edition.symbol), other.first, other.last
                found = database.execute(_IN_PLACE, place).fetchone()
                before = dict(found) if found else None
                after = _unpacked(combined(_bookmark(before), other) if before else other)
                if before:
                    after["id"] = before["id"]
                    _put(database, before["id"], after)
                else:
                    after["id"] = database.execute(_INSERT, after | {"id": None}).lastrowid
                if before != after:
                    _record(database, self.timestamp(), before, after)
                    added += before is None
                    altered += before is not None
        return added, altered

    def rename_document(self, old: str, new: str) -> None:
        """Let bookmarks and corrections of the document with the symbol `old`, in every language, be those of `new`.

        That is no step of undo, which goes on as if they had been made so: what was removed comes back under `new`, and
        renaming back takes this back. A range that has, or had, a bookmark under `new` keeps its other one under `old`.
        """
        given = {"old": symbol_key(old), "new": symbol_key(new), "symbol": new}
        with self.writing() as database:
            for (bookmark,) in database.execute(_RENAMED, given).fetchall():
                given["id"] = bookmark
                for statement in _RENAME:
                    database.execute(statement, given)
            for statement in _RENAME_CORRECTIONS:
                database.execute(statement, given)

    def undo(self) -> Change | None:
        """Take back the last change that is not taken back yet; return it, or None when there is none.

        Where it was to a correction, db.corrections.apply() lets the library follow.
        """
        with self.writing() as database:
            return _step(database, _LAST_DONE, "before", 1)

    def redo(self) -> Change | None:
        """Make the change that was taken back last again; return it, or None when there is none."""
        with self.writing() as database:
            return _step(database, _FIRST_UNDONE, "after", 0)

    def can_undo(self) -> bool:
        """Tell whether there is a change to take back."""
        with self.reading() as database:
            return database.execute(_LAST_DONE).fetchone() is not None

    def can_redo(self) -> bool:
        """Tell whether there is a change to make again."""
        with self.reading() as database:
            return database.execute(_FIRST_UNDONE).fetchone() is not None

    def timestamp(self) -> str:
        """Return the time as it is written down: ISO 8601 in UTC, to the millisecond."""
        return self._now().isoformat(timespec="milliseconds")

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Open the file to look at it."""
        with _failures(self.path, LibraryUnreadable), contextlib.closing(connection.reading(self.path)) as database:
            database.row_factory = sqlite3.Row
            yield database

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Hold the file's only write lock from before the first look to the commit; without a commit nothing happened.

        So two programs never decide on the same old state, and none overwrites what the other wrote.
        """
        with _failures(self.path, NotWritable), contextlib.closing(connection.writing(self.path)) as database:
            database.row_factory = sqlite3.Row
            database.execute("BEGIN IMMEDIATE")
            yield database
            database.commit()


@contextlib.contextmanager
def _failures(path: str, otherwise: type[RefDeskError]) -> Iterator[None]:
    """Turn what the disk or another program did into the failures people are told: damage, or `otherwise`.

    That is for what the file is not to blame for: no permission, no space, a lock that is not released. Wrong SQL and
    broken constraints are defects of ours and pass.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF  # the kind, without its variety
        if code == sqlite3.SQLITE_ERROR or isinstance(error, sqlite3.IntegrityError):
            raise
        damaged = code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
        raise (LibraryUnreadable if damaged else otherwise)(path=path, reason=str(error)) from error


def _is_earlier(path: str) -> bool:
    """Tell whether a file is a notebook that an earlier RefDesk wrote."""
    if not os.path.exists(path) or not os.path.getsize(path):
        return False
    with contextlib.closing(connection.reading(path)) as database:
        found: int = database.execute("PRAGMA user_version").fetchone()[0]
        return 0 < found < schema.NOTEBOOK_VERSION


def _row(database: sqlite3.Connection, bookmark_id: int) -> _Row:
    row = database.execute("SELECT * FROM bookmarks WHERE id = ?", (bookmark_id,)).fetchone()
    if row is None:
        raise NotFound(what="bookmark", name=str(bookmark_id))
    return dict(row)


def _put(database: sqlite3.Connection, identity: int, row: _Row | None, subject: str = "bookmarks") -> None:
    """Make the row of a bookmark, or of another subject, this one, or make it absent."""
    database.execute(f"DELETE FROM {subject} WHERE id = ?", (identity,))  # noqa: S608
    if row:
        database.execute(_INSERTS[subject], row)


def write_correction(database: sqlite3.Connection, made: str, before: _Row | None, after: _Row | None) -> int:
    """Add a correction (`before` is None) or remove one (`after` is None) as a step of undo, and return its id."""
    if after:
        after = after | {"id": database.execute(_INSERT_CORRECTION, after).lastrowid}
    elif before:
        _put(database, before["id"], None, "corrections")
    _record(database, made, before, after, "corrections")
    return int((after or before or {"id": 0})["id"])


def _record(
    database: sqlite3.Connection, made: str, before: _Row | None, after: _Row | None, subject: str = "bookmarks"
) -> None:
    """Remember a change as the last one: what was taken back before it cannot be made again."""
    database.execute("DELETE FROM changes WHERE undone = 1")
    row = after or before
    if row and before != after:
        database.execute(
            "INSERT INTO changes (made, bookmark, before, after, subject) VALUES (?, ?, ?, ?, ?)",
            (made, row["id"], _json(before), _json(after), subject),
        )


def _typing(database: sqlite3.Connection, after: _Row) -> sqlite3.Row | None:
    """Return the last change when `after` goes on typing the note that it began to type."""
    step: sqlite3.Row | None = database.execute(_LAST_DONE).fetchone()
    own = step and (step["subject"], step["bookmark"]) == ("bookmarks", after["id"])
    if step is None or not (own and step["before"] and step["after"]):
        return None
    elapsed = datetime.fromisoformat(after["modified"]) - datetime.fromisoformat(step["made"])
    before = json.loads(step["before"]) | {"note": after["note"], "modified": after["modified"]}
    return step if before == after and 0 <= elapsed.total_seconds() < TYPING_SECONDS else None


def _step(database: sqlite3.Connection, which: str, side: str, undone: int) -> Change | None:
    """Bring what a change was made to on one side of it, and remember on which side it stands."""
    step = database.execute(which).fetchone()
    if step is None:
        return None
    row = json.loads(step[side]) if step[side] else None
    _put(database, step["bookmark"], row, step["subject"])
    database.execute("UPDATE changes SET undone = ? WHERE id = ?", (undone, step["id"]))
    kind = "added" if step["before"] is None else "removed" if step["after"] is None else "changed"
    row = row or json.loads(step["before"] or step["after"])
    if step["subject"] == "corrections":
        return Change(kind, None, correction(row))
    return Change(kind, _bookmark(row))


def correction(row: sqlite3.Row | _Row) -> Correction:
    """Return what a row of the table of corrections says."""
    own = ("number", "position", "quote", "surface", "occurrence", "iso3", "action", "created")
    return Correction(row["id"], Edition(row["symbol"], row["language"]), *(row[name] for name in own))


def _bookmark(row: sqlite3.Row | _Row) -> Bookmark:
    return Bookmark(
        id=row["id"],
        edition=Edition(row["symbol"], row["language"]),
        first=row["first"],
        last=row["last"],
        quote=row["quote"],
        note=row["note"],
        labels=tuple(json.loads(row["labels"])),
        color=row["color"],
        created=row["created"],
        modified=row["modified"],
    )


def _unpacked(bookmark: Bookmark) -> _Row:
    """Return the row of a bookmark."""
    symbol, language = bookmark.edition
    place: _Row = {"id": bookmark.id, "symbol": symbol, "symbol_key": symbol_key(symbol), "language": language}
    own = ("first", "last", "quote", "note", "color", "created", "modified")
    return place | {name: getattr(bookmark, name) for name in own} | {"labels": _packed(bookmark.labels)}


def _document_order(bookmark: Bookmark) -> tuple[object, ...]:
    return tuple(map(number_order, (bookmark.edition.symbol, bookmark.first, bookmark.last)))


def _packed(labels: Sequence[str]) -> str:
    """Return labels as they are stored: in the order given, each once."""
    return json.dumps(list(dict.fromkeys(labels)), ensure_ascii=False)


def _json(row: _Row | None) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False)
