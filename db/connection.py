"""How a database file is opened, for reading and for writing. The only place that knows the pragmas."""

from __future__ import annotations

import os
import sqlite3
from urllib.parse import quote

from db.errors import LibraryUnreadable, NotWritable

_BUSY_SECONDS = 10.0


def reading(path: str) -> sqlite3.Connection:
    """Open a file read-only, for the calling thread; the caller closes it. Raises LibraryUnreadable."""
    try:
        connection = sqlite3.connect(f"file:{quote(os.path.abspath(path))}?mode=ro", uri=True, timeout=_BUSY_SECONDS)
    except sqlite3.OperationalError as error:
        raise LibraryUnreadable(path=path, reason=str(error)) from error
    connection.execute("PRAGMA query_only = 1")
    return connection


def writing(path: str) -> sqlite3.Connection:
    """Open or create a file for writing, for the calling thread; the caller closes it. Raises NotWritable.

    What is committed survives a kill and, with synchronous = FULL, a loss of power.
    """
    from db import text  # noqa: PLC0415  (the tokeniser is needed only where paragraphs are written)

    try:
        connection = sqlite3.connect(path, timeout=_BUSY_SECONDS)
        connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError as error:
        raise NotWritable(path=path, reason=str(error)) from error
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.create_function("tokens", 1, text.tokens, deterministic=True)
    return connection
