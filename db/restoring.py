"""Bringing a backup back: looked at first, then put in the place of the notebook, or merged with it.

Nothing is lost by it: what is there is backed up before, a merge takes nothing away, and documents are only added.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from db import backup, connection, corrections, parcel, schema
from db.backup import Backup
from db.errors import BadBackup, LibraryUnreadable, NotWritable, TooNew
from db.keys import symbol_key
from db.library import Library
from db.notebook import Notebook
from db.notebook_rows import place
from db.paths import Paths
from db.progress import Heard, unheard
from db.records import Bookmark, Draft, Edition
from db.searches import Searches


class Preview(NamedTuple):
    """What bringing a backup back would mean for the notebook there is.

    Bookmarks are `new` when their range has none here, `same` when a merge would alter nothing, else `conflicting`;
    `only_here` are those that are not in the backup and would go when it takes the notebook's place. `documents` are
    those it carries that the library does not hold.
    """

    backup: Backup
    new: int
    same: int
    conflicting: int
    only_here: int
    searches: int
    documents: int


class Restored(NamedTuple):
    """What came of it. `before` is the backup that takes it back, None where there was nothing to back up.

    `added` and `combined` count bookmarks of a merge; `documents` those that came into the library.
    """

    backup: Backup
    before: Backup | None
    added: int
    combined: int
    searches: int
    documents: int


def preview(paths: Paths, file: str) -> Preview:
    """Compare a backup with the notebook there is; nothing is changed. Raises BadBackup, TooNew or NotWritable."""
    with _unpacked(file) as (found, folder):
        here: dict[tuple[str, ...], Bookmark] = {}
        asked = set()
        with contextlib.suppress(LibraryUnreadable):  # what is damaged or not there has nothing to compare with
            if os.path.exists(paths.notebook):
                notebook = Notebook(paths.notebook)
                here = {place(bookmark): bookmark for bookmark in notebook.bookmarks()}
                asked = {_question(search) for search in Searches(notebook).all()}
        there = _notebook(folder)
        others = {place(bookmark): bookmark for bookmark in there.bookmarks()}
        both = here.keys() & others.keys()
        same = sum(combined(here[each], others[each]) == here[each] for each in both)
        return Preview(
            found,
            new=len(others) - len(both),
            same=same,
            conflicting=len(both) - same,
            only_here=len(here) - len(both),
            searches=len({_question(search) for search in Searches(there).all()} - asked),
            documents=len(_missing(paths.library, folder)) if found.with_documents else 0,
        )


def replace(paths: Paths, file: str, heard: Heard = unheard) -> Restored:
    """Put a backup's notebook, with its history of undo, in the place of the one there is, which is backed up first.

    Documents that the backup carries and the library does not hold are added; `heard` is told what share is done. A
    damaged notebook is kept beside, under a name with the date. Raises BadBackup, TooNew, NotWritable or, from the
    library, LibraryUnreadable; the notebook is as it was, or whole as it is in the backup.
    """
    with _unpacked(file) as (found, folder):
        _require_documents(paths.library, folder, found)
        paths.ensure()
        before = _backed_up(paths)
        put(os.path.join(folder, backup.NOTEBOOK), paths.notebook)
        documents = _add_documents(paths.library, folder, heard) if found.with_documents else 0
        corrections.settle(paths.library, paths.notebook)
        return Restored(found, before, 0, 0, 0, documents)


def merge(paths: Paths, file: str, heard: Heard = unheard) -> Restored:
    """Add what a backup has and the notebook has not, and combine what differs; see combined(). The rest is as replace.

    Raises BadBackup, TooNew, NotWritable or LibraryUnreadable.
    """
    with _unpacked(file) as (found, folder):
        _require_documents(paths.library, folder, found)
        paths.ensure()
        notebook = Notebook.open(paths.notebook)
        before = _backed_up(paths)
        there = _notebook(folder)
        added, altered = notebook.merge(there.bookmarks(), combined)
        searches = Searches(notebook).merge(Searches(there).all())
        corrections.Corrections(notebook).merge(corrections.Corrections(there).all())
        documents = _add_documents(paths.library, folder, heard) if found.with_documents else 0
        corrections.settle(paths.library, paths.notebook)
        return Restored(found, before, added, altered, searches, documents)


def combined(here: Bookmark, there: Bookmark) -> Bookmark:
    """Return a bookmark with the notes and labels of two on the same paragraphs; the rest is the first one's.

    Two notes are kept both: the one written last, and below a line with its date the other. A note whose lines the
    other holds is in it already, so that combining anew alters nothing.
    """
    newer, older = (there, here) if there.modified > here.modified else (here, there)
    if _holds(here.note, there.note):
        note = here.note
    elif _holds(there.note, here.note):
        note = there.note
    else:
        note = f"{newer.note.rstrip()}\n\n— {older.modified[:10]} —\n{older.note.strip()}"
    labels = tuple(dict.fromkeys((*here.labels, *there.labels)))
    color = here.color or there.color
    if (note, labels, color) == (here.note, here.labels, here.color):
        return here
    return here._replace(
        note=note,
        labels=labels,
        color=color,
        created=min(here.created, there.created),
        modified=max(here.modified, there.modified),
    )


def put(source: str, target: str) -> None:
    """Let a notebook hold what another file does, in one step that a kill undoes; windows that use it may stay open.

    Where the target is no database that can be written to, it is set aside first. Raises NotWritable.
    """
    try:
        _overwrite(source, target)
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise NotWritable(path=target, reason=str(error)) from error
        set_aside(target)
        _overwrite(source, target)


def set_aside(path: str) -> str:
    """Rename a damaged file, and those beside it that belong to it, to names with the date; return the new path.

    Raises NotWritable.
    """
    stem, ending = os.path.splitext(path)
    kept = f"{stem}-damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}{ending}"
    number = 1
    while os.path.lexists(kept):
        number += 1
        kept = f"{stem}-damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}-{number}{ending}"
    try:
        log, directory = f"{path}-wal", f"{path}-shm"
        if os.path.exists(log) and os.path.getsize(log):
            os.rename(log, f"{kept}-wal")
        for useless in (log, directory):  # an empty log, and what SQLite makes from the log by itself
            with contextlib.suppress(FileNotFoundError):
                os.remove(useless)
        os.rename(path, kept)
    except OSError as error:
        raise NotWritable(path=path, reason=error.strerror or str(error)) from error
    return kept


# --- inside


@contextlib.contextmanager
def _unpacked(file: str) -> Iterator[tuple[Backup, str]]:
    """Give a backup and a folder with its databases, of this version and sound; a bare notebook file is one, too."""
    import tempfile

    with contextlib.ExitStack() as stack:
        if _is_database(file):
            folder = stack.enter_context(tempfile.TemporaryDirectory())
            try:
                counts, content = backup.copy(file, os.path.join(folder, backup.NOTEBOOK))
            except LibraryUnreadable as error:
                raise BadBackup(path=file, reason="damaged") from error
            made = datetime.fromtimestamp(os.path.getmtime(file), UTC).isoformat(timespec="milliseconds")
            found = Backup(file, made, "", "", counts, content, False, os.path.getsize(file))
        else:
            found, folder = stack.enter_context(backup.unpacked(file))
        notebook = os.path.join(folder, backup.NOTEBOOK)
        try:
            _require_plain(notebook, file)
            schema.ready_notebook(notebook)
            if found.with_documents:
                schema.ready_library(os.path.join(folder, backup.LIBRARY))
            there = _notebook(folder)
            told = there.bookmarks(), Searches(there).all(), corrections.Corrections(there).all()
            if any(not isinstance(each.note, str) for each in told[0]):
                raise BadBackup(path=file, reason="damaged")
        except TooNew as error:
            raise TooNew(path=file) from error
        except (LibraryUnreadable, sqlite3.DatabaseError, ValueError, TypeError) as error:
            raise BadBackup(path=file, reason="damaged") from error
        yield found, folder


def _require_documents(library_path: str, folder: str, found: Backup) -> None:
    """Raise BadBackup where a document that is to be added is none that reading a file would have made."""
    if not found.with_documents:
        return
    library = Library(os.path.join(folder, backup.LIBRARY))
    try:
        for edition in _missing(library_path, folder):
            parcel.unpacked(parcel.packed(library.body(edition)))
    except (LibraryUnreadable, sqlite3.DatabaseError, ValueError, TypeError, LookupError) as error:
        raise BadBackup(path=found.path, reason="damaged") from error


def _require_plain(notebook: str, file: str) -> None:
    """Raise BadBackup for what is no notebook, is damaged, or would do something by itself when it is opened."""
    with contextlib.closing(connection.reading(notebook)) as opened:
        kinds = {(str(kind), str(name)) for kind, name in opened.execute("SELECT type, name FROM sqlite_schema")}
        if ("table", "bookmarks") not in kinds or {kind for kind, _ in kinds} & {"trigger", "view"}:
            raise BadBackup(path=file, reason="not_a_backup")
        if opened.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise BadBackup(path=file, reason="damaged")


def _is_database(file: str) -> bool:
    try:
        with open(file, "rb") as opened:
            return opened.read(16) == b"SQLite format 3\0"
    except OSError:
        return False


def _backed_up(paths: Paths) -> Backup | None:
    """Back up the notebook there is; one that is damaged cannot be, and is set aside by put()."""
    from db import backups

    with contextlib.suppress(LibraryUnreadable):
        return backups.automatic(paths.notebook, paths.backups, backup.RESTORE)
    return None


def _overwrite(source: str, target: str) -> None:
    def patient(status: int, _remaining: int, _total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise NotWritable(path=target, reason="database is locked")

    with contextlib.closing(connection.reading(source)) as given, contextlib.closing(connection.writing(target)) as own:
        given.backup(own, progress=patient)
        told, wanted = backup.tally(own), backup.tally(given)
        damage = own.execute("PRAGMA integrity_check").fetchone()[0]
    if told != wanted or damage != "ok":
        raise NotWritable(path=target, reason="what was written does not read back as it was")
    connection.writing(target).close()  # from now on it is shared as before


def _holds(note: str, other: str) -> bool:
    """Tell whether all of another note stands in a note, as whole lines."""
    whole, part = ("\n".join(line.rstrip() for line in text.strip().split("\n")) for text in (note, other))
    return not part or f"\n{part}\n" in f"\n{whole}\n"


def _question(search: object) -> tuple[object, ...]:
    return tuple(getattr(search, name) for name in ("query", "broad", "everywhere"))


def _notebook(folder: str) -> Notebook:
    return Notebook(os.path.join(folder, backup.NOTEBOOK))


def _missing(library_path: str, folder: str) -> list[Edition]:
    """Return the documents of an unpacked library that another one does not hold."""
    theirs = Library(os.path.join(folder, backup.LIBRARY)).documents()
    own: Iterable[Edition] = ()
    if os.path.exists(library_path):
        with contextlib.suppress(LibraryUnreadable):
            own = [document.edition for document in Library(library_path).documents()]
    held = {(symbol_key(edition.symbol), edition.language) for edition in own}
    return [d.edition for d in theirs if (symbol_key(d.edition.symbol), d.edition.language) not in held]


def _add_documents(library_path: str, folder: str, heard: Heard) -> int:
    """Write the documents that a library does not hold into it, one by one, with an index of this version."""
    from db import accession, arrival
    from db.library_writer import write

    accession.ensure_builtin(library_path)
    missing = _missing(library_path, folder)
    library = Library(os.path.join(folder, backup.LIBRARY))
    for done, edition in enumerate(missing):
        heard(done / len(missing))
        body = library.body(edition)
        document = body.document
        draft = Draft(document.masthead, body.sections, body.paragraphs, body.footnotes)
        write(library_path, [arrival.index(draft, document.source_name, document.source_sha256)])
    return len(missing)
