"""The searches somebody made: the last ones, remembered, and those they saved. They stay in the notebook."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from db.errors import NotFound
from db.notebook import Notebook

_MOST = 200  # remembered; saved ones are not counted
LONGEST = 1000  # characters: what is longer was pasted, not looked for
_TYPING_SECONDS = 60  # for this long, a search that begins with the last one is that one typed on

_REMEMBER = """
INSERT INTO searches (query, broad, everywhere, kept, asked) VALUES (:query, :broad, :everywhere, :kept, :asked)
ON CONFLICT (query, broad, everywhere) DO UPDATE SET asked = :asked, kept = max(kept, :kept)
RETURNING *
"""
_FORGET_OLD = """
DELETE FROM searches WHERE NOT kept
AND id NOT IN (SELECT id FROM searches WHERE NOT kept ORDER BY asked DESC, id DESC LIMIT ?)
"""
_LAST = "SELECT * FROM searches ORDER BY asked DESC, id DESC LIMIT 1"
_RESTORE = """
INSERT INTO searches (id, query, broad, everywhere, kept, asked)
VALUES (:id, :query, :broad, :everywhere, :kept, :asked)
ON CONFLICT DO UPDATE SET kept = max(kept, excluded.kept)
"""


_MERGE = """
INSERT INTO searches (query, broad, everywhere, kept, asked) VALUES (:query, :broad, :everywhere, :kept, :asked)
ON CONFLICT (query, broad, everywhere) DO UPDATE SET
    asked = max(asked, excluded.asked), kept = max(kept, excluded.kept)
"""


class Search(NamedTuple):
    """A search that was made: what was typed, whether broadly and in all documents, whether saved, and when last."""

    id: int
    query: str
    broad: bool
    everywhere: bool
    kept: bool
    asked: str


class Searches:
    """The searches in a notebook. Failures are those of the notebook's own methods; what returned is on the disk."""

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook

    def kept(self) -> tuple[Search, ...]:
        """Return the saved searches by what was typed."""
        return self._select("kept ORDER BY query, id")

    def recent(self, limit: int = 30) -> tuple[Search, ...]:
        """Return the last searches that are not saved, the newest first."""
        return self._select("NOT kept ORDER BY asked DESC, id DESC LIMIT ?", limit)

    def remember(self, query: str, broad: bool = False, everywhere: bool = False, keep: bool = False) -> Search | None:
        """Note that something was searched for, or save it; None for what is empty or too long to be a search.

        It takes the place of the last search, unless that is saved, when it only goes on typing it.
        """
        query = query.encode("utf-8", "replace").decode().strip()
        if not query or len(query) > LONGEST:
            return None
        with self._notebook.writing() as database:
            search = Search(0, query, broad, everywhere, keep, self._notebook.timestamp())
            last = database.execute(_LAST).fetchone()
            if last and _goes_on(_search(last), search):
                database.execute("DELETE FROM searches WHERE id = ?", (last["id"],))
            row = database.execute(_REMEMBER, search._asdict()).fetchone()
            database.execute(_FORGET_OLD, (_MOST,))
            return _search(row)

    def keep(self, search_id: int, kept: bool = True) -> Search:
        """Save a search, or let it be one of the last ones again. Raises NotFound.

        restore() with the search as it was saves it again, even after it became too old to be remembered.
        """
        with self._notebook.writing() as database:
            row = database.execute(
                "UPDATE searches SET kept = ? WHERE id = ? RETURNING *", (kept, search_id)
            ).fetchone()
            return _search(_there(row, search_id))

    def forget(self, search_id: int) -> Search:
        """Delete a search and return it as it was: restore() brings it back. Raises NotFound."""
        with self._notebook.writing() as database:
            row = database.execute("DELETE FROM searches WHERE id = ? RETURNING *", (search_id,)).fetchone()
            return _search(_there(row, search_id))

    def forget_recent(self) -> tuple[Search, ...]:
        """Delete all searches that are not saved, and return them."""
        with self._notebook.writing() as database:
            return tuple(map(_search, database.execute("DELETE FROM searches WHERE NOT kept RETURNING *").fetchall()))

    def restore(self, searches: Iterable[Search]) -> None:
        """Bring back searches as they were; one that is there, or was made anew, is only saved again if it was."""
        with self._notebook.writing() as database:
            database.executemany(_RESTORE, [search._asdict() for search in searches])

    def all(self) -> tuple[Search, ...]:
        """Return all searches, in the order they were first made."""
        return self._select("true ORDER BY id")

    def merge(self, searches: Iterable[Search]) -> int:
        """Take in searches of another notebook under ids of their own; return how many were not here."""
        with self._notebook.writing() as database:
            before = database.execute("SELECT count(*) FROM searches").fetchone()[0]
            database.executemany(_MERGE, [search._asdict() for search in searches])
            return int(database.execute("SELECT count(*) FROM searches").fetchone()[0] - before)

    def _select(self, which: str, *given: int) -> tuple[Search, ...]:
        with self._notebook.reading() as database:
            return tuple(map(_search, database.execute(f"SELECT * FROM searches WHERE {which}", given)))  # noqa: S608


def _goes_on(last: Search, search: Search) -> bool:
    """Tell whether a search is the last one with more typed after it."""
    grown = search.query != last.query and search.query.startswith(last.query)
    if last.kept or not grown or (last.broad, last.everywhere) != (search.broad, search.everywhere):
        return False
    elapsed = datetime.fromisoformat(search.asked) - datetime.fromisoformat(last.asked)
    return 0 <= elapsed.total_seconds() <= _TYPING_SECONDS


def _there(row: sqlite3.Row | None, search_id: int) -> sqlite3.Row:
    if row is None:
        raise NotFound(what="search", name=str(search_id))
    return row


def _search(row: sqlite3.Row) -> Search:
    return Search(row["id"], row["query"], bool(row["broad"]), bool(row["everywhere"]), bool(row["kept"]), row["asked"])
