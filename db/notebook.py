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

from db import connection, notebook_rows, schema, undoing
from db.errors import LibraryUnreadable, NotFound, NotWritable, PlaceTaken, RefDeskError
from db.keys import number_order, symbol_key
from db.notebook_rows import Row
from db.records import Bookmark, Edition
from db.undoing import Change, Removed


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
    def open(cls, path: str, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> Notebook:
        """Create or migrate the file at `path` where needed, and return its notebook. Raises TooNew as well.

        Changes are forgotten that are older than db.undoing keeps them.
        One of an earlier version is backed up first, into the folder `backups` beside it; without that it stays.
        """
        with _failures(path, NotWritable):
            if _is_earlier(path):
                from db import backups  # only when there is something to migrate

                backups.automatic(path, backups.beside(path), "upgrade")
            schema.ready_notebook(path)
        notebook = cls(path, now)
        with notebook.reading() as database:
            old = undoing.has_old(database, now())
        if old:
            with notebook.writing() as database:
                undoing.forget_old(database, now())
        return notebook

    def bookmarks(self, edition: Edition | None = None) -> tuple[Bookmark, ...]:
        """Return all bookmarks, or those in a document whatever the language they were made in, in document order."""
        key = symbol_key(edition.symbol) if edition else None
        query = "SELECT * FROM bookmarks WHERE :key IS NULL OR symbol_key = :key ORDER BY id"
        with self.reading() as database:
            found = [notebook_rows.bookmark(row) for row in database.execute(query, {"key": key})]
        return tuple(sorted(found, key=_document_order))

    def bookmark(self, bookmark_id: int) -> Bookmark:
        """Return one bookmark."""
        with self.reading() as database:
            return notebook_rows.bookmark(_row(database, bookmark_id))

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
        highlight: bool = False,
        prefix: str = "",
        suffix: str = "",
    ) -> Bookmark:
        """Mark the paragraphs from `first` to `last`, or words in them, and return the bookmark, last in own order.

        A range has one bookmark, whatever the language it was marked in, and words have one highlight: marking them
        again returns the one there is, unchanged. `quote`, `prefix` and `suffix` are as db.anchor gives them.
        """
        now = self.timestamp()
        made = Bookmark(
            *(0, edition, first, last, quote, note, tuple(labels), color, now, now),
            highlight=highlight,
            prefix=prefix,
            suffix=suffix,
        )
        with self.writing() as database:
            row = notebook_rows.bookmark_row(made) | {"id": None, "rank": _next_rank(database)}
            found = notebook_rows.in_place(database, row)
            if found:
                return notebook_rows.bookmark(found)
            row["id"] = notebook_rows.insert(database, row)
            undoing.record(database, now, None, row)
            return notebook_rows.bookmark(row)

    def change(
        self,
        bookmark_id: int,
        *,
        note: str | None = None,
        labels: Sequence[str] | None = None,
        color: str | None = None,
    ) -> Bookmark:
        """Replace what is given and return the bookmark.

        Call it as often as a note is typed: see db.undoing.TYPING_SECONDS.
        """
        given = {"note": note, "labels": None if labels is None else notebook_rows.packed(labels), "color": color}
        with self.writing() as database:
            before = _row(database, bookmark_id)
            after = before | {name: value for name, value in given.items() if value is not None}
            if after == before:
                return notebook_rows.bookmark(before)
            made = after["modified"] = self.timestamp()
            typing = undoing.typing(database, after)
            if typing:
                made, before = typing["made"], json.loads(typing["before"])
                database.execute("DELETE FROM changes WHERE id = ?", (typing["id"],))
                if before["note"] == after["note"]:
                    after = before
            notebook_rows.put(database, bookmark_id, after)
            undoing.record(database, made, before, after)
            return notebook_rows.bookmark(after)

    def reanchor(
        self,
        bookmark_id: int,
        edition: Edition,
        first: str,
        last: str,
        quote: str,
        *,
        highlight: bool = False,
        prefix: str = "",
        suffix: str = "",
    ) -> Bookmark:
        """Put a bookmark, with all that was written to it, on other paragraphs or words, and return it.

        So one whose words have moved, changed or gone fits again. Raises PlaceTaken where another bookmark is there.
        """
        with self.writing() as database:
            before = _row(database, bookmark_id)
            placed = notebook_rows.bookmark(before)._replace(
                edition=edition,
                first=first,
                last=last,
                quote=quote,
                highlight=highlight,
                prefix=prefix,
                suffix=suffix,
                modified=self.timestamp(),
            )
            return _replace(database, self.timestamp(), before, notebook_rows.bookmark_row(placed))

    def arrange(self, bookmark_id: int, after: int | None) -> Bookmark:
        """Put a bookmark behind another one in the reader's own order, first when `after` is None, and return it."""
        with self.writing() as database:
            rank = _rank_between(database, bookmark_id, after)
            before = _row(database, bookmark_id)
            return _replace(database, self.timestamp(), before, before | {"rank": rank})

    def remove(self, bookmark_id: int) -> Bookmark:
        """Remove a bookmark and return it as it was; undo or bring_back() return it under the same id, with all it had.

        So long as db.undoing.KEPT_DAYS it is in the trash.
        """
        with self.writing() as database:
            row = _row(database, bookmark_id)
            notebook_rows.put(database, bookmark_id, None)
            undoing.record(database, self.timestamp(), row, None)
            return notebook_rows.bookmark(row)

    def trash(self) -> tuple[Removed, ...]:
        """Return the bookmarks that were removed and can be brought back, the last one removed first."""
        with self.reading() as database:
            return undoing.trash(database)

    def bring_back(self, bookmark_id: int) -> Bookmark:
        """Put a bookmark from the trash where it was, a step of undo. Raises PlaceTaken where another one is there."""
        with self.writing() as database:
            found = _in_trash(database, bookmark_id)
            row = notebook_rows.bookmark_row(found)
            _require_free(database, row)
            notebook_rows.insert(database, row)
            undoing.record(database, self.timestamp(), None, row)
            return found

    def forget(self, bookmark_ids: Iterable[int]) -> int:
        """Delete bookmarks of the trash for good, and what undo knows of them; return how many."""
        with self.writing() as database:
            gone = [_in_trash(database, bookmark_id).id for bookmark_id in bookmark_ids]
            for bookmark_id in gone:
                undoing.forget(database, bookmark_id)
            return len(gone)

    def merge(
        self, bookmarks: Iterable[Bookmark], combined: Callable[[Bookmark, Bookmark], Bookmark]
    ) -> tuple[int, int]:
        """Take in bookmarks of another notebook, all or none; return how many were added, and how many altered.

        Where the place of one has a bookmark already, that becomes what `combined` makes of it and the other; the rest
        comes behind all in own order, in that of the other notebook. Each is a step of undo; the dates are those of
        the other notebook.
        """
        added = altered = 0
        with self.writing() as database:
            behind = _next_rank(database)
            for other in sorted(bookmarks, key=lambda each: each.rank):
                row = notebook_rows.bookmark_row(other)
                found = notebook_rows.in_place(database, row)
                now = self.timestamp()
                if found is None:
                    row |= {"id": None, "rank": behind + added}
                    row["id"] = notebook_rows.insert(database, row)
                    undoing.record(database, now, None, row)
                    added += 1
                    continue
                both = combined(notebook_rows.bookmark(found), other)._replace(id=found["id"])
                after = notebook_rows.bookmark_row(both)
                if after != dict(found):
                    _replace(database, now, dict(found), after)
                    altered += 1
        return added, altered

    def rename_document(self, old: str, new: str) -> None:
        """Let bookmarks and corrections of the document with the symbol `old`, in every language, be those of `new`.

        That is no step of undo, which goes on as if they had been made so: what was removed comes back under `new`, and
        renaming back takes this back. A place that has, or had, a bookmark under `new` keeps its other one under `old`.
        """
        with self.writing() as database:
            undoing.rename(database, symbol_key(old), symbol_key(new), new)

    def undo(self) -> Change | None:
        """Take back the last change that is not taken back yet; return it, or None when there is none.

        Where it was to a correction, db.corrections.apply() lets the library follow.
        """
        with self.writing() as database:
            return undoing.step(database, undoing.LAST_DONE, "before", 1)

    def redo(self) -> Change | None:
        """Make the change that was taken back last again; return it, or None when there is none."""
        with self.writing() as database:
            return undoing.step(database, undoing.FIRST_UNDONE, "after", 0)

    def can_undo(self) -> bool:
        """Tell whether there is a change to take back."""
        with self.reading() as database:
            return database.execute(undoing.LAST_DONE).fetchone() is not None

    def can_redo(self) -> bool:
        """Tell whether there is a change to make again."""
        with self.reading() as database:
            return database.execute(undoing.FIRST_UNDONE).fetchone() is not None

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


def _row(database: sqlite3.Connection, bookmark_id: int) -> Row:
    row = database.execute("SELECT * FROM bookmarks WHERE id = ?", (bookmark_id,)).fetchone()
    if row is None:
        raise NotFound(what="bookmark", name=str(bookmark_id))
    return dict(row)


def _replace(database: sqlite3.Connection, made: str, before: Row, after: Row) -> Bookmark:
    """Make a row another one, as a step of undo."""
    if after != before:
        notebook_rows.put(database, before["id"], None)
        _require_free(database, after)
        notebook_rows.insert(database, after)
        undoing.record(database, made, before, after)
    return notebook_rows.bookmark(after)


def _require_free(database: sqlite3.Connection, row: Row) -> None:
    if notebook_rows.in_place(database, row):
        raise PlaceTaken(name=row["first"] if row["first"] == row["last"] else f"{row['first']}–{row['last']}")


def _in_trash(database: sqlite3.Connection, bookmark_id: int) -> Bookmark:
    for removed in undoing.trash(database):
        if removed.bookmark.id == bookmark_id:
            return removed.bookmark
    raise NotFound(what="bookmark", name=str(bookmark_id))


def _next_rank(database: sqlite3.Connection) -> float:
    return float(database.execute("SELECT coalesce(max(rank), 0) + 1 FROM bookmarks").fetchone()[0])


def _rank_between(database: sqlite3.Connection, bookmark_id: int, after: int | None) -> float:
    """Return a rank behind that of a bookmark and before that of the next one, `bookmark_id` itself left out."""
    others = "SELECT id, rank FROM bookmarks WHERE id <> ? ORDER BY rank, id"
    order = database.execute(others, (bookmark_id,)).fetchall()
    if after is None:
        return float(order[0]["rank"]) - 1 if order else 1.0
    place = next((place for place, row in enumerate(order) if row["id"] == after), None)
    if place is None:
        raise NotFound(what="bookmark", name=str(after))
    before = float(order[place]["rank"])
    behind = float(order[place + 1]["rank"]) if place + 1 < len(order) else before + 2
    middle = (before + behind) / 2
    if before < middle < behind:
        return middle
    undoing.renumber(database)  # as many were put between the same two as numbers can tell apart, or two stand at one
    return _rank_between(database, bookmark_id, after)


def _document_order(bookmark: Bookmark) -> tuple[object, ...]:
    return tuple(map(number_order, (bookmark.edition.symbol, bookmark.first, bookmark.last)))
