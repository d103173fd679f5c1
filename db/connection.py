"""How a database file is opened, for reading and for writing. The only place that knows the pragmas."""

from __future__ import annotations

import os
import sqlite3

from db.errors import LibraryUnreadable, NotWritable

_BUSY_SECONDS = 10.0
_MOST_TRIES = 20


def reading(path: str) -> sqlite3.Connection:
    """Open a file read-only, for the calling thread; the caller closes it. Raises LibraryUnreadable.

    SQLite shares a file through two others beside it, which it makes. Where it may not, as on a medium that cannot be
    written, nobody else writes either: the file is read as one that stays as it is.
    """
    try:
        try:
            return _opened(path, "mode=ro")
        except sqlite3.OperationalError as error:
            refused = error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
            if not refused or _is_written(path):
                raise
            return _opened(path, "mode=ro&immutable=1")
    except sqlite3.DatabaseError as error:
        raise LibraryUnreadable(path=path, reason=str(error)) from error


def writing(path: str) -> sqlite3.Connection:
    """Open or create a file for writing, for the calling thread; the caller closes it. Raises NotWritable.

    What is committed survives a kill and, with synchronous = FULL, a loss of power.
    """
    try:
        connection = sqlite3.connect(path, timeout=_BUSY_SECONDS)
        try:
            _share(connection, _MOST_TRIES)
        except sqlite3.DatabaseError:
            connection.close()
            raise
    except sqlite3.OperationalError as error:
        raise NotWritable(path=path, reason=str(error)) from error
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.create_function("tokens", 1, _tokens, deterministic=True)
    return connection


def _opened(path: str, options: str) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{_address(path)}?{options}", uri=True, timeout=_BUSY_SECONDS)
    try:
        connection.execute("PRAGMA user_version").fetchone()  # only now does SQLite look at the file
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection


def _address(path: str) -> str:
    """Return the URI of a file; only what would end its path is escaped (urllib.parse takes 5 ms to import)."""
    place = os.path.abspath(path).replace(os.sep, "/").replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return f"file://{place}" if place.startswith("/") else f"file:///{place}"


def _is_written(path: str) -> bool:
    """Tell whether the file beside this one holds what was written last."""
    log = f"{path}-wal"
    return os.path.exists(log) and os.path.getsize(log) > 0


def _share(connection: sqlite3.Connection, tries: int) -> None:
    """Let others read while this one writes; the file remembers it.

    Of programs that do this to a new file at once SQLite turns some away at once: they wait for the lock, and try anew.
    """
    try:
        connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or not tries:
            raise
        connection.execute("BEGIN IMMEDIATE")
        connection.rollback()
        _share(connection, tries - 1)


def _tokens(words: str) -> str:
    from db import text  # needed only where paragraphs are written

    return text.tokens(words)
