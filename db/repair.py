"""Mending what can be mended: indexes are made anew, a damaged notebook or library is recovered into a new file.

Nothing is deleted: a file that is damaged stays beside the new one, under a name with the date. What was done is said
in codes; the sentences are in desktop.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

from db import accession, arrival, backup, backups, connection, library_writer, removal, restoring
from db.errors import BadBackup, LibraryUnreadable, NotFound, NotWritable, RefDeskError, TooNew
from db.keys import symbol_key
from db.notebook import Notebook
from db.paths import Paths
from db.records import Bookmark, Edition
from db.safekeeping import Problem, check
from db.searches import Search, Searches

_OUTDATED = {"word_index", "tokeniser", "outside", "too_old"}
_FARTHEST = 1e12  # of the ranks that a notebook gives
_DAMAGED = {"damaged", "illegible"}
_REMOVED = "CREATE TABLE removed (id INTEGER PRIMARY KEY, symbol, language, title, removed, why, packed)"
_TEXTS = ("symbol", "language", "first", "last", "quote", "note", "labels", "color", "created", "modified")


class Mended(NamedTuple):
    """Something that was done. `where`: library or notebook; the facts are what a sentence about it mentions.

    `code`: indexed (the index was made anew), upgraded, recovered (from `source`, with `saved` bookmarks or documents
    read from the damaged file, which is `kept`), vacuumed (from `before` to `after` bytes), or refused (`reason`).
    """

    where: str
    code: str
    facts: dict[str, Any]


def repair(paths: Paths, found: Iterable[Problem]) -> tuple[Mended, ...]:
    """Mend what check() found in the files of a data folder, give back space, and return what was done.

    Bookmarks that no longer fit the text, and files of a newer RefDesk, are left as they are. Raises nothing that the
    world is to blame for: that is `refused`.
    """
    problems = tuple(found)
    codes = {where: {_code(p) for p in problems if p.where == where} for where in ("notebook", "library")}
    done: list[Mended] = []
    if "too_old" in codes["notebook"]:
        done += _tried("notebook", lambda: _upgraded(paths))
    elif codes["notebook"] & _DAMAGED:
        done += _tried("notebook", lambda: recover_notebook(paths))
    if codes["library"] & _DAMAGED:
        done += _tried("library", lambda: recover_library(paths))
    elif codes["library"] & _OUTDATED:
        done += _tried("library", lambda: _indexed(paths.library))
    for where, path in (("notebook", paths.notebook), ("library", paths.library)):
        if os.path.exists(path) and "too_new" not in codes[where]:
            done += _vacuumed(where, path)
    return tuple(done)


def recover_notebook(paths: Paths) -> Mended:
    """Make a new notebook from the newest good backup and the bookmarks that the damaged file still yields."""
    saved = tuple(filter(None, map(_bookmark, _rescued(paths.notebook, "bookmarks"))))
    asked = tuple(filter(None, map(_search, _rescued(paths.notebook, "searches"))))
    source = _newest_good(paths.backups)
    kept = restoring.set_aside(paths.notebook)
    if source:
        restoring.replace(paths, source.path)
    notebook = Notebook.open(paths.notebook)
    notebook.merge(saved, restoring.combined)
    Searches(notebook).merge(asked)
    facts = {"source": source.path if source else "", "made": source.made if source else "", "kept": kept}
    return Mended("notebook", "recovered", facts | {"saved": len(saved), "now": len(notebook.bookmarks())})


def recover_library(paths: Paths) -> Mended:
    """Make a new library from the documents that the damaged file still yields."""
    kept = restoring.set_aside(paths.library)
    accession.ensure_builtin(paths.library)
    saved, lost = 0, []
    for name, text in _texts(kept):
        try:
            if text is None:
                raise ValueError(name)
            entry = arrival.index(text.draft, text.source_name, text.source_sha256)
        except (ValueError, TypeError, IndexError):  # no longer whole
            lost.append(name)
            continue
        library_writer.write(paths.library, [entry])
        saved += 1
    return Mended("library", "recovered", {"source": "", "kept": kept, "saved": saved, "lost": lost})


def _code(problem: Problem) -> str:
    """Return the code of a problem; a file that could be read but is no database any more is "illegible".

    One that may not be opened, or is in use, is not damaged: it must not be set aside.
    """
    lost = problem.code == LibraryUnreadable.code and ("malformed" in problem.detail or "not a data" in problem.detail)
    return "illegible" if lost else problem.code


def _upgraded(paths: Paths) -> Mended:
    Notebook.open(paths.notebook)
    return Mended("notebook", "upgraded", {})


def _indexed(path: str) -> Mended:
    """Let all documents be indexed anew: accession does that for a library of another version."""
    with contextlib.closing(connection.writing(path)) as database:
        if database.execute("SELECT 1 FROM sqlite_schema WHERE name = 'facts'").fetchone():
            database.execute("DELETE FROM facts WHERE name IN ('index', 'tokeniser')")
            database.commit()
    accession.ensure_builtin(path)
    return Mended("library", "indexed", {})


def _tried(where: str, mend: Any) -> Iterator[Mended]:
    try:
        yield mend()
    except (NotWritable, LibraryUnreadable, TooNew, NotFound, BadBackup) as error:
        yield Mended(where, "refused", {"reason": str(error.facts.get("reason", error.code))})


def _vacuumed(where: str, path: str) -> Iterator[Mended]:
    """Give back the space that is no longer used, and say so when there was some."""
    before = os.path.getsize(path)
    try:
        with contextlib.closing(connection.writing(path)) as database:
            database.execute("VACUUM")
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except (sqlite3.DatabaseError, RefDeskError):  # in use, or damaged beyond that: it stays as large as it is
        return
    after = os.path.getsize(path)
    if after < before:
        yield Mended(where, "vacuumed", {"before": before, "after": after})


def _newest_good(folder: str) -> backup.Backup | None:
    """Return the newest backup that reads back as it was written."""
    for each in backups.held(folder):
        with contextlib.suppress(BadBackup):
            return backup.verify(each.path)
    return None


def _texts(path: str) -> Iterator[tuple[str, removal.Kept | None]]:
    """Read the documents of a damaged library without what was found in them; None for one that cannot be read.

    db.removal reads and writes them in a database in memory that looks into the damaged one for all but its own table.
    """
    with contextlib.suppress(sqlite3.DatabaseError), contextlib.closing(sqlite3.connect(":memory:")) as memory:
        memory.execute(_REMOVED)
        memory.execute("ATTACH ? AS damaged", (path,))
        for key, name in memory.execute("SELECT id, symbol || '@' || language FROM documents").fetchall():
            text = None
            with contextlib.suppress(sqlite3.DatabaseError, RefDeskError, ValueError, TypeError, KeyError):
                kept = removal.keep(memory, key, removal.REMOVED)
                text = removal.kept(memory, kept.id)
            yield str(name), text


def _rescued(path: str, table: str) -> Iterator[dict[str, Any]]:
    """Read what rows of a table a damaged notebook still yields, from its two ends, each once.

    The first damaged page ends a reading: from the other end the rows behind it are reached.
    """
    seen: set[object] = set()
    for order in ("ASC", "DESC"):
        with (
            contextlib.suppress(sqlite3.DatabaseError, RefDeskError),
            contextlib.closing(connection.reading(path)) as database,
        ):
            database.row_factory = sqlite3.Row
            for row in database.execute(f"SELECT * FROM {table} ORDER BY id {order}"):  # noqa: S608
                if row["id"] not in seen:
                    seen.add(row["id"])
                    yield dict(row)


def _search(row: dict[str, Any]) -> Search | None:
    """Return the search that a row is, None where damage made something else of it."""
    if not isinstance(row.get("query"), str) or not _is_time(row.get("asked")):
        return None
    broad, everywhere, kept = (bool(row.get(name)) for name in ("broad", "everywhere", "kept"))
    return Search(0, row["query"], broad, everywhere, kept, row["asked"])


def _is_time(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(datetime.fromisoformat(value))
    except ValueError:
        return False


def _bookmark(row: dict[str, Any]) -> Bookmark | None:
    """Return the bookmark that a row is, None where damage made something else of it. Broken labels become one."""
    if not isinstance(row.get("id"), int) or not all(isinstance(row.get(name), str) for name in _TEXTS):
        return None
    if row["symbol_key"] != symbol_key(row["symbol"]) or not row["first"]:
        return None
    if not (_is_time(row["created"]) and _is_time(row["modified"])):
        return None
    try:
        labels = tuple(map(str, json.loads(row["labels"])))
    except (ValueError, TypeError):
        labels = (row["labels"],) if row["labels"] else ()
    own = {name: row[name] for name in _TEXTS if name not in ("symbol", "language", "labels")}
    return Bookmark(row["id"], Edition(row["symbol"], row["language"]), labels=labels, **own, **_words(row))


def _words(row: dict[str, Any]) -> dict[str, Any]:
    """Return which words within its paragraph a row is on and its place in the reader's own order, as far as it says.

    A notebook of an earlier RefDesk does not.
    """
    around = {name: row[name] for name in ("prefix", "suffix") if isinstance(row.get(name), str)}
    rank = row.get("rank")
    far = not isinstance(rank, int | float) or not abs(rank) < _FARTHEST
    return {"highlight": row.get("highlight") == 1, "rank": 0.0 if far else rank, **around}


def check_and_repair(paths: Paths) -> tuple[tuple[Mended, ...], tuple[Problem, ...]]:
    """Check the files, mend what can be mended, and return what was done and what is still wrong."""
    done = repair(paths, check(paths.library, paths.notebook))
    return done, check(paths.library, paths.notebook)
