"""Steps of undo and redo, and the trash: what a notebook remembers of its changes, for KEPT_DAYS.

A change is what a row was before and what it was after, in the order in which changes were made.
"""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime, timedelta
from typing import NamedTuple

from db import notebook_rows
from db.notebook_rows import Row
from db.records import Bookmark, Correction

KEPT_DAYS = 90
"""So long, at least, every change can be taken back and every removed bookmark brought back."""

TYPING_SECONDS = 30
"""Edits of one note are a single step of undo for this long: undo takes back half a minute of typing, not a letter."""

LAST_DONE = "SELECT * FROM changes WHERE undone = 0 ORDER BY id DESC LIMIT 1"
FIRST_UNDONE = "SELECT * FROM changes WHERE undone = 1 ORDER BY id LIMIT 1"

_OLD = "SELECT 1 FROM (SELECT made FROM changes ORDER BY id LIMIT 1) WHERE made < ?"
_FORGET_OLD = """
DELETE FROM changes WHERE id < coalesce((SELECT min(id) FROM changes WHERE made >= :since OR undone), 1 << 62)
"""
_TRASH = """
SELECT before, made FROM changes AS own
WHERE subject = 'bookmarks' AND after IS NULL AND NOT undone
AND NOT EXISTS (SELECT 1 FROM bookmarks WHERE bookmarks.id = own.bookmark)
AND id = (SELECT max(id) FROM changes WHERE bookmark = own.bookmark AND subject = 'bookmarks' AND NOT undone)
ORDER BY id DESC
"""

_PLACES = """
WITH sides AS (
    SELECT bookmark AS id, before AS row FROM changes WHERE subject = 'bookmarks' AND before IS NOT NULL
    UNION SELECT bookmark, after FROM changes WHERE subject = 'bookmarks' AND after IS NOT NULL
), places AS (
    SELECT id, symbol_key AS symbol, first, last, iif(highlight, language || quote || prefix, '') AS words
    FROM bookmarks
    UNION SELECT id, json_extract(row, '$.symbol_key'), json_extract(row, '$.first'), json_extract(row, '$.last'),
        iif(json_extract(row, '$.highlight'),
            json_extract(row, '$.language') || json_extract(row, '$.quote') || json_extract(row, '$.prefix'), '')
    FROM sides
)
"""
_RENAMED = f"""
{_PLACES} SELECT DISTINCT id FROM places WHERE symbol = :old AND (:old = :new OR id NOT IN (
    SELECT own.id FROM places AS own JOIN places AS other
    ON other.symbol = :new AND other.id <> own.id AND other.first = own.first AND other.last = own.last
    AND other.words = own.words
    WHERE own.symbol = :old
))
"""  # noqa: S608
_RENAME = (
    "UPDATE bookmarks SET symbol = :symbol, symbol_key = :new WHERE id = :id AND symbol_key = :old",
    *(
        f"UPDATE changes SET {side} = json_set({side}, '$.symbol', :symbol, '$.symbol_key', :new)"  # noqa: S608
        f" WHERE subject = 'bookmarks' AND bookmark = :id AND json_extract({side}, '$.symbol_key') = :old"
        for side in ("before", "after")
    ),
)
_RENAME_CORRECTIONS = (
    "UPDATE corrections SET symbol = :symbol, symbol_key = :new WHERE symbol_key = :old",
    *(
        f"UPDATE changes SET {side} = json_set({side}, '$.symbol', :symbol, '$.symbol_key', :new)"  # noqa: S608
        f" WHERE subject = 'corrections' AND json_extract({side}, '$.symbol_key') = :old"
        for side in ("before", "after")
    ),
)


class Change(NamedTuple):
    """A change that was taken back or made again. `kind` says what the change itself was: added, changed or removed.

    `bookmark`, or else `correction`, is what it was made to, as it stands now or last stood when it is there no longer.
    """

    kind: str
    bookmark: Bookmark | None
    correction: Correction | None = None


class Removed(NamedTuple):
    """A bookmark in the trash, and when it was removed: ISO 8601 in UTC."""

    bookmark: Bookmark
    removed: str


def record(
    database: sqlite3.Connection, made: str, before: Row | None, after: Row | None, subject: str = "bookmarks"
) -> None:
    """Remember a change as the last one: what was taken back before it cannot be made again."""
    database.execute("DELETE FROM changes WHERE undone = 1")
    row = after or before
    if row and before != after:
        database.execute(
            "INSERT INTO changes (made, bookmark, before, after, subject) VALUES (?, ?, ?, ?, ?)",
            (made, row["id"], _json(before), _json(after), subject),
        )


def typing(database: sqlite3.Connection, after: Row) -> sqlite3.Row | None:
    """Return the last change when `after` goes on typing the note that it began to type."""
    step: sqlite3.Row | None = database.execute(LAST_DONE).fetchone()
    own = step and (step["subject"], step["bookmark"]) == ("bookmarks", after["id"])
    if step is None or not (own and step["before"] and step["after"]):
        return None
    elapsed = datetime.fromisoformat(after["modified"]) - datetime.fromisoformat(step["made"])
    before = json.loads(step["before"]) | {"note": after["note"], "modified": after["modified"]}
    return step if before == after and 0 <= elapsed.total_seconds() < TYPING_SECONDS else None


def step(database: sqlite3.Connection, which: str, side: str, undone: int) -> Change | None:
    """Bring what a change was made to on one side of it, and remember on which side it stands."""
    found = database.execute(which).fetchone()
    if found is None:
        return None
    row = json.loads(found[side]) if found[side] else None
    notebook_rows.put(database, found["bookmark"], row, found["subject"])
    database.execute("UPDATE changes SET undone = ? WHERE id = ?", (undone, found["id"]))
    kind = "added" if found["before"] is None else "removed" if found["after"] is None else "changed"
    row = row or json.loads(found["before"] or found["after"])
    if found["subject"] == "corrections":
        return Change(kind, None, notebook_rows.correction(row))
    return Change(kind, notebook_rows.bookmark(row))


def has_old(database: sqlite3.Connection, now: datetime) -> bool:
    """Tell whether there is something that forget_old() would forget."""
    return database.execute(_OLD, (_since(now),)).fetchone() is not None


def forget_old(database: sqlite3.Connection, now: datetime) -> None:
    """Forget the changes made more than KEPT_DAYS ago, from the first one on as far as none is younger."""
    database.execute(_FORGET_OLD, {"since": _since(now)})


def trash(database: sqlite3.Connection) -> tuple[Removed, ...]:
    """Return the removed bookmarks as they last were, the last one removed first."""
    return tuple(Removed(notebook_rows.bookmark(json.loads(row[0])), row[1]) for row in database.execute(_TRASH))


def forget(database: sqlite3.Connection, bookmark_id: int) -> None:
    """Forget all changes of a bookmark."""
    database.execute("DELETE FROM changes WHERE subject = 'bookmarks' AND bookmark = ?", (bookmark_id,))


def rename(database: sqlite3.Connection, old: str, new: str, symbol: str) -> None:
    """Let rows of the document with one key, and what is remembered of them, be those of another; not where a bookmark
    would take the place of another one. `symbol` is how the new key is written."""
    given: Row = {"old": old, "new": new, "symbol": symbol}
    for (bookmark,) in database.execute(_RENAMED, given).fetchall():
        for statement in _RENAME:
            database.execute(statement, given | {"id": bookmark})
    for statement in _RENAME_CORRECTIONS:
        database.execute(statement, given)


def renumber(database: sqlite3.Connection) -> None:
    """Number the reader's own order anew, each place once, in what is remembered as well: no order alters by it."""
    rows = [(row["rank"], row["id"]) for row in database.execute("SELECT rank, id FROM bookmarks")]
    query = "SELECT id, before, after FROM changes WHERE subject = 'bookmarks'"
    changes = [
        (row["id"], [side and json.loads(side) for side in (row["before"], row["after"])])
        for row in database.execute(query)
    ]
    remembered = [(row["rank"], row["id"]) for _, sides in changes for row in sides if row]
    ranks = {place: float(at) for at, place in enumerate(sorted({*rows, *remembered}))}
    database.executemany("UPDATE bookmarks SET rank = ? WHERE id = ?", [(ranks[row], row[1]) for row in rows])
    for change, sides in changes:
        told = [_json(row and row | {"rank": ranks[row["rank"], row["id"]]}) for row in sides]
        database.execute("UPDATE changes SET before = ?, after = ? WHERE id = ?", (*told, change))


def _since(now: datetime) -> str:
    return (now - timedelta(days=KEPT_DAYS)).isoformat(timespec="milliseconds")


def _json(row: Row | None) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False)
