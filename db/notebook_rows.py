"""The rows of the notebook's tables, and the records they are."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from db.keys import symbol_key
from db.records import Bookmark, Correction, Edition

Row = dict[str, Any]

_COLUMNS = {
    "bookmarks": (
        *("id", "symbol", "symbol_key", "language", "first", "last", "quote", "note", "labels", "color"),
        *("created", "modified", "highlight", "prefix", "suffix", "rank"),
    ),
    "corrections": (
        *("id", "symbol", "symbol_key", "language", "number", "position", "quote", "surface", "occurrence", "iso3"),
        *("action", "created"),
    ),
}


def insert(database: sqlite3.Connection, row: Row, table: str = "bookmarks") -> int:
    """Write a row and return its id: its own, or a new one where it has none."""
    names = _COLUMNS[table]
    values = ", ".join(f":{name}" for name in names)
    written = database.execute(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({values})", row)  # noqa: S608
    return int(written.lastrowid or 0)


def put(database: sqlite3.Connection, identity: int, row: Row | None, table: str = "bookmarks") -> None:
    """Make the row with an id this one, or make it absent."""
    database.execute(f"DELETE FROM {table} WHERE id = ?", (identity,))  # noqa: S608
    if row:
        insert(database, row, table)


def bookmark(row: sqlite3.Row | Mapping[str, Any]) -> Bookmark:
    """Return what a row of bookmarks says."""
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
        highlight=bool(row["highlight"]),
        prefix=row["prefix"],
        suffix=row["suffix"],
        rank=row["rank"],
    )


def bookmark_row(given: Bookmark) -> Row:
    """Return the row of a bookmark."""
    row = given._asdict()
    symbol, language = row.pop("edition")
    del row["state"]
    return row | {
        "symbol": symbol,
        "symbol_key": symbol_key(symbol),
        "language": language,
        "labels": packed(given.labels),
        "highlight": int(given.highlight),
    }


def correction(row: sqlite3.Row | Mapping[str, Any]) -> Correction:
    """Return what a row of corrections says."""
    own = ("number", "position", "quote", "surface", "occurrence", "iso3", "action", "created")
    return Correction(row["id"], Edition(row["symbol"], row["language"]), *(row[name] for name in own))


def place(given: Bookmark) -> tuple[str, ...]:
    """Return what only one bookmark of a notebook is on: a range in every language, or these words in this one."""
    whole = symbol_key(given.edition.symbol), given.first, given.last
    return (*whole, given.edition.language, given.quote, given.prefix) if given.highlight else whole


def in_place(database: sqlite3.Connection, row: Row) -> sqlite3.Row | None:
    """Return the bookmark that has the place of a row, None where it is free."""
    where = "symbol_key = :symbol_key AND first = :first AND last = :last"
    if row["highlight"]:
        where += " AND highlight AND language = :language AND quote = :quote AND prefix = :prefix"
    else:
        where += " AND NOT highlight"  # as the index says it, which is used for that
    found: sqlite3.Row | None = database.execute(f"SELECT * FROM bookmarks WHERE {where}", row).fetchone()  # noqa: S608
    return found


def packed(labels: Sequence[str]) -> str:
    """Return labels as they are stored: in the order given, each once."""
    return json.dumps(list(dict.fromkeys(labels)), ensure_ascii=False)
