"""Backups of the notebook, and of the library where asked for: one verified file each, fewer of them with age.

A backup is a zip file with notebook.db, library.db where it carries the documents, and manifest.json: it tells when
and why it was made, by which RefDesk, what is in it, and the SHA-256 of each member. db.restoring brings it back.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from db import connection
from db.errors import BadBackup, LibraryUnreadable, NotWritable

if TYPE_CHECKING:
    from zipfile import ZipFile  # 9 ms: only when there is a backup to make or to read

FORMAT = 1
"""Raised by every change after which an older RefDesk could not read a backup."""

START, IMPORT, UPGRADE, RESTORE, MERGE, ASKED = "start", "import", "upgrade", "restore", "merge", "asked"
"""Why a backup was made. Those before a restore or a merge, and those that somebody asked for, are never thinned."""

NOTEBOOK, LIBRARY, MANIFEST = "notebook.db", "library.db", "manifest.json"
_SHARED = "annotations.json"  # what a file of db.parcel has instead

PART = ".part-"
"""Begins the name of the folder that a backup is made in."""
_PIECE = 1 << 20
_LARGEST_MANIFEST = 1 << 16
NAME = re.compile(r"refdesk-(\d{8}-\d{6})-([a-z]+)(?:-\d+)?\.zip")
"""How a backup is named in a folder: for the time it was made, in UTC, and for why."""
_COUNTS = {
    "bookmarks": "SELECT count(*) FROM bookmarks",
    "notes": "SELECT count(*) FROM bookmarks WHERE trim(note) <> ''",
    "labels": "SELECT count(DISTINCT l.value) FROM bookmarks b, json_each(b.labels) l WHERE json_valid(b.labels)",
    "searches": "SELECT count(*) FROM searches",
    "changes": "SELECT count(*) FROM changes",
    "corrections": "SELECT count(*) FROM corrections",
    "documents": "SELECT count(*) FROM documents",
    "paragraphs": "SELECT count(*) FROM paragraphs",
}
MADE_BY_PEOPLE = ("bookmarks", "changes", "searches", "corrections")
"""The tables of a notebook that people fill."""


class Counts(NamedTuple):
    """What a backup holds. `changes` are the steps of undo, `corrections` what people put right in reports; the last
    two are 0 where it carries no documents."""

    bookmarks: int = 0
    notes: int = 0
    labels: int = 0
    searches: int = 0
    changes: int = 0
    corrections: int = 0
    documents: int = 0
    paragraphs: int = 0


class Backup(NamedTuple):
    """A backup as its manifest describes it. `made`: ISO 8601 in UTC; `version`: of the RefDesk that made it.

    `why` is one of the reasons above, "" for a bare notebook file; `content` is a digest of what people made, the same
    for two notebooks that hold the same.
    """

    path: str
    made: str
    why: str
    version: str
    counts: Counts
    content: str
    with_documents: bool
    size: int


def make(
    notebook: str, target: str, *, library: str | None = None, why: str = ASKED, now: datetime | None = None
) -> Backup:
    """Back up a notebook, and the library if it is named, and return the backup, read again and found whole.

    `target` is the file, or the folder, which may end in a separator where it is yet to be made, that a file named for
    the time is put into; it is there whole or not at all. A file is replaced only if it is a backup.
    Raises NotWritable, LibraryUnreadable when what is to be backed up is damaged, or BadBackup when what was written
    does not read back as it was.
    """
    import shutil
    import tempfile

    now = now or datetime.now(UTC)
    into = os.path.isdir(target) or not os.path.basename(target)
    folder = target if into else os.path.dirname(os.path.abspath(target))
    if not into and os.path.lexists(target):
        _refuse_other(target)
    sources = {NOTEBOOK: notebook} | ({LIBRARY: library} if library else {})
    try:
        os.makedirs(folder, exist_ok=True)
        work = tempfile.mkdtemp(prefix=PART, dir=folder)
        try:
            packed = os.path.join(work, "backup.zip")
            _pack(packed, work, sources, why, now)
            verify(packed, room=work)
            final = _free_name(folder, why, now) if into else target
            os.replace(packed, final)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    except OSError as error:
        raise NotWritable(path=target, reason=error.strerror or str(error)) from error
    return described(final)


def described(path: str) -> Backup:
    """Return what the manifest of a backup says; its members are not looked at. Raises BadBackup."""
    with opened_archive(path) as archive:
        return _described(path, _manifest(path, archive))


def verify(path: str, room: str | None = None) -> Backup:
    """Read a backup whole, and return it: its members as they were written, sound databases that hold what it says.

    `room` is a folder for temporary files, else the system's. Raises BadBackup.
    """
    with unpacked(path, room) as (backup, folder):
        found: list[tuple[Counts, str]] = []
        for member in (NOTEBOOK, LIBRARY)[: 1 + backup.with_documents]:
            try:
                with contextlib.closing(connection.reading(os.path.join(folder, member))) as database:
                    damage = database.execute("PRAGMA integrity_check").fetchone()[0]
                    found.append(tally(database))
            except (LibraryUnreadable, sqlite3.DatabaseError) as error:
                raise BadBackup(path=path, reason="damaged") from error
            if damage != "ok":
                raise BadBackup(path=path, reason="damaged")
        if _together(found) != (backup.counts, backup.content):
            raise BadBackup(path=path, reason="damaged")
        return backup


@contextlib.contextmanager
def unpacked(path: str, room: str | None = None) -> Iterator[tuple[Backup, str]]:
    """Give a backup and a temporary folder with its databases, each found as it was written. Raises BadBackup."""
    import tempfile

    with tempfile.TemporaryDirectory(dir=room) as folder:
        with opened_archive(path) as archive:
            manifest = _manifest(path, archive)
            backup = _described(path, manifest)
            for member in (NOTEBOOK, LIBRARY)[: 1 + backup.with_documents]:
                most = int(manifest["members"][member]["bytes"])
                _require_room(path, folder, most)
                digest = _extract(archive, member, os.path.join(folder, member), most)
                if digest != manifest["members"][member]["sha256"]:
                    raise BadBackup(path=path, reason="damaged")
        yield backup, folder


@contextlib.contextmanager
def opened_archive(path: str) -> Iterator[ZipFile]:
    """Open a backup; whatever is wrong with the file while it is read is BadBackup."""
    import struct
    import zipfile
    import zlib

    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except FileNotFoundError as error:
        raise BadBackup(path=path, reason="missing") from error
    except (OSError, EOFError, LookupError, ValueError, TypeError, ArithmeticError, RuntimeError) as error:
        raise BadBackup(path=path, reason="damaged") from error
    except (zipfile.BadZipFile, zlib.error, struct.error) as error:
        raise BadBackup(path=path, reason="damaged" if zipfile.is_zipfile(path) else "not_a_backup") from error


def copy(source: str, target: str) -> tuple[Counts, str]:
    """Copy a database, as it is at one moment, into a new file without others beside it; tally what was copied.

    Raises LibraryUnreadable when the source is damaged.
    """
    with failures(source), contextlib.closing(connection.reading(source)) as opened:
        opened.execute("BEGIN")
        told = tally(opened)
        with contextlib.closing(sqlite3.connect(target)) as made:
            opened.backup(made)
            made.execute("PRAGMA journal_mode = DELETE")
            damage = made.execute("PRAGMA integrity_check").fetchone()[0]
    if damage != "ok":
        raise LibraryUnreadable(path=source, reason=str(damage).partition("\n")[0])
    return told


def tally(database: sqlite3.Connection) -> tuple[Counts, str]:
    """Count what is in a notebook or library, also of an earlier version; return a digest of what people made as well.

    The digest of a library is "": it can be rebuilt.
    """
    tables = {str(name) for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    counts = {
        name: database.execute(query).fetchone()[0]
        for name, query in _COUNTS.items()
        if ("bookmarks" if name in ("notes", "labels") else name) in tables
    }
    digest = hashlib.sha256()
    told = [name for name in MADE_BY_PEOPLE if name in tables]
    for name in told:
        digest.update(name.encode())
        for row in database.execute(f"SELECT * FROM {name} ORDER BY id"):  # noqa: S608
            digest.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))
    return Counts(**counts), digest.hexdigest() if told else ""


# --- inside


def _pack(packed: str, work: str, sources: dict[str, str], why: str, now: datetime) -> None:
    """Write a backup of databases to the disk, its members copied into the folder `work` before."""
    import zipfile
    from importlib.metadata import PackageNotFoundError, version

    try:
        number = version("refdesk")
    except PackageNotFoundError:
        number = ""
    tallies, members = [], {}
    with open(packed, "wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, source in sources.items():
            copied = os.path.join(work, member)
            tallies.append(copy(source, copied))
            with open(copied, "rb") as read:
                digest = hashlib.file_digest(read, "sha256").hexdigest()
            members[member] = {"bytes": os.path.getsize(copied), "sha256": digest}
            archive.write(copied, member)
            os.remove(copied)
        counts, content = _together(tallies)
        manifest = {
            "format": FORMAT,
            "made": now.isoformat(timespec="milliseconds"),
            "why": why,
            "version": number,
            "counts": counts._asdict(),
            "content": content,
            "members": members,
        }
        archive.writestr(MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1))
        archive.close()
        file.flush()
        os.fsync(file.fileno())


def _together(tallies: Iterable[tuple[Counts, str]]) -> tuple[Counts, str]:
    """Add up what a notebook and a library hold."""
    told = list(tallies)
    return Counts(*map(sum, zip(*(counts for counts, _ in told), strict=True))), told[0][1]


def _refuse_other(target: str) -> None:
    """Raise NotWritable when a file that is there is no backup."""
    try:
        described(target)
    except BadBackup as error:
        raise NotWritable(path=target, reason="another file has this name") from error


def _free_name(folder: str, why: str, now: datetime) -> str:
    """Return the path for a backup made now: named for the time, in UTC, and the reason."""
    stem = os.path.join(folder, f"refdesk-{now:%Y%m%d-%H%M%S}-{why}")
    path, number = f"{stem}.zip", 1
    while os.path.lexists(path):
        number += 1
        path = f"{stem}-{number}.zip"
    return path


def _manifest(path: str, archive: ZipFile) -> dict[str, Any]:
    """Read a manifest. Raises BadBackup when there is none, or when it is from a later RefDesk."""
    names = archive.namelist()
    if MANIFEST not in names or NOTEBOOK not in names:
        raise BadBackup(path=path, reason="bookmarks" if _SHARED in names else "not_a_backup")
    with _plain_member(archive, MANIFEST) as member:
        content = member.read(_LARGEST_MANIFEST + 1)
    if len(content) > _LARGEST_MANIFEST:
        raise ValueError
    manifest: dict[str, Any] = json.loads(content)
    if manifest["format"] > FORMAT:
        raise BadBackup(path=path, reason="too_new")
    return manifest


def _described(path: str, manifest: dict[str, Any]) -> Backup:
    return Backup(
        path=path,
        made=datetime.fromisoformat(manifest["made"]).isoformat(timespec="milliseconds"),
        why=str(manifest["why"]),
        version=str(manifest["version"]),
        counts=Counts(**{name: int(manifest["counts"].get(name, 0)) for name in Counts._fields}),
        content=str(manifest["content"]),
        with_documents=LIBRARY in manifest["members"],
        size=os.path.getsize(path),
    )


def _plain_member(archive: ZipFile, member: str) -> IO[bytes]:
    """Open a member that is packed as members of backups are."""
    import zipfile

    if archive.getinfo(member).compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ValueError
    return archive.open(member)


def _require_room(path: str, folder: str, size: int) -> None:
    """Raise NotWritable where a member would fill the disk that it is unpacked on."""
    import shutil

    if size > shutil.disk_usage(folder).free:
        raise NotWritable(path=path, reason="there is no room to unpack it")


def _extract(archive: ZipFile, member: str, target: str, most: int) -> str:
    """Write a member, of at most so many bytes, to a file and return its SHA-256."""
    digest = hashlib.sha256()
    with _plain_member(archive, member) as packed, open(target, "wb") as file:
        while piece := packed.read(_PIECE):
            digest.update(piece)
            most -= len(piece)
            if most < 0:
                raise ValueError  # larger than it says
            try:
                file.write(piece)
            except OSError as error:
                raise NotWritable(path=target, reason=error.strerror or str(error)) from error
    return digest.hexdigest()


@contextlib.contextmanager
def failures(path: str) -> Iterator[None]:
    """Let what SQLite says of a source be LibraryUnreadable, but a full disk below the copy NotWritable."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        if code == sqlite3.SQLITE_ERROR and "no such table" not in str(error):
            raise
        full = code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY)
        raise (NotWritable if full else LibraryUnreadable)(path=path, reason=str(error)) from error
