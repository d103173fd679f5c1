"""Bookmarks of other people: shared as one file, looked at, and taken in.

What is written of a bookmark is db.export.json's; the file that carries documents as well is db.parcel's; how two
bookmarks on the same words become one is db.restoring's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from db import parcel
from db.errors import BadBookmarks
from db.export.cleaning import clean
from db.keys import symbol_key
from db.library import Library
from db.notebook import Notebook
from db.notebook_rows import place
from db.progress import Heard, unheard
from db.records import Bookmark, Edition
from db.restoring import combined

if TYPE_CHECKING:
    from db.backup import Backup
    from db.export.records import Imprint
    from db.removal import Kept

_T = TypeVar("_T")
_FARTHEST = 1e12  # of the ranks in somebody's own order

Place = tuple[str, ...]
"""What two bookmarks have in common that stand for the same words."""

BOTH, MINE, THEIRS = "both", "mine", "theirs"
"""What becomes of a conflict: the notes and labels of both, nothing, or what they wrote where they wrote something."""


class Conflict(NamedTuple):
    """A bookmark here and one on the same words in a file that says more, or something else."""

    here: Bookmark
    there: Bookmark

    @property
    def place(self) -> Place:
        """What merge() calls it."""
        return place(self.here)

    def settled(self, how: str = BOTH) -> Bookmark:
        """Return the bookmark here as it will be, by one of the ways above."""
        here, there = self
        if how == BOTH:
            return combined(here, there)
        if how == MINE:
            return here
        return here._replace(
            note=there.note or here.note,
            labels=there.labels or here.labels,
            color=there.color or here.color,
            modified=max(here.modified, there.modified),
        )


class Preview(NamedTuple):
    """What taking in a file would mean: bookmarks whose words have none here, those that alter nothing, and conflicts.

    `documents` would be added; those `held` are here already and stay as they are.
    """

    new: tuple[Bookmark, ...]
    same: tuple[Bookmark, ...]
    conflicting: tuple[Conflict, ...]
    documents: tuple[Edition, ...] = ()
    held: tuple[Edition, ...] = ()


class Merged(NamedTuple):
    """What came of it: bookmarks added, bookmarks here that were altered, documents added.

    `before` is the backup of the bookmarks as they were; None where none was altered, or there were none.
    """

    added: int
    combined: int
    documents: int = 0
    before: Backup | None = None


class Shared(NamedTuple):
    """What is in a file that was written, and its size in bytes."""

    bookmarks: int
    documents: int
    size: int


def share(
    library: Library, marked: Sequence[Bookmark], path: str, imprint: Imprint, *, notes: bool, documents: bool
) -> Shared:
    """Write bookmarks into a file for somebody else, and read it again.

    Without `notes`, neither notes nor labels leave; with `documents`, the reports they are on go along where they are
    held. Raises NotFound for no bookmarks, NotWritable or LibraryUnreadable.
    """
    from db.export import sources, writing

    chosen = list(marked) if notes else [each._replace(note="", labels=()) for each in marked]
    made = sources.bookmarks(library, imprint, chosen)
    bodies = [library.body(each.edition) for each in made.documents] if documents else []
    size = parcel.write(path, writing.rendered(made, "json"), bodies)
    return Shared(len(chosen), len(bodies), size)


def is_shared(file: str) -> bool:
    """Tell whether a file is JSON by its name or its first character, or holds annotations, and so is no backup."""
    try:
        with open(file, "rb") as opened:
            start = opened.read(16)
    except OSError:
        start = b""
    named = file.lower().endswith((".json", f".{parcel.ENDING}"))
    return named or start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") or parcel.is_parcel(file)


def read(file: str) -> tuple[Bookmark, ...]:
    """Return the bookmarks in a file, one for each place, with 0 as their id. Raises BadBookmarks."""
    return _read(file)[0]


def preview(notebook: Notebook, file: str, library_path: str = "") -> Preview:
    """Compare what is in a file with a notebook, and a library if one is named; nothing is changed.

    Raises BadBookmarks or LibraryUnreadable.
    """
    bookmarks, documents = _read(file)
    new, same, conflicts = _compared(notebook, bookmarks)
    missing = _missing(library_path, documents)
    editions = tuple(map(parcel.edition, documents))
    added = tuple(map(parcel.edition, missing))
    return Preview(new, same, conflicts, added, tuple(each for each in editions if each not in added))


def merge(
    notebook: Notebook,
    file: str,
    library_path: str = "",
    chosen: Mapping[Place, str] | None = None,
    heard: Heard = unheard,
) -> Merged:
    """Take in the bookmarks of a file, all or none, and its documents that a library does not hold, if one is named.

    `chosen` settles conflicts by their places; BOTH is what becomes of the others. Nothing is replaced, the bookmarks
    that are here are backed up before, and each one altered is a step of undo. `heard` is told what share of the
    documents is read. Raises BadBookmarks, NotWritable or LibraryUnreadable.
    """
    from db import accession, backup, backups

    ways = chosen or {}
    bookmarks, documents = _read(file)
    if library_path and documents:
        accession.ensure_builtin(library_path)
    missing = _missing(library_path, documents)
    before = None
    new, _, conflicts = _compared(notebook, bookmarks)
    if new or any(each.settled(ways.get(each.place, BOTH)) != each.here for each in conflicts):
        before = backups.automatic(notebook.path, backups.beside(notebook.path), backup.MERGE)
    _add(library_path, missing, notebook, heard)

    def settled(here: Bookmark, there: Bookmark) -> Bookmark:
        conflict = Conflict(here, there)
        return conflict.settled(ways.get(conflict.place, BOTH))

    return Merged(*notebook.merge(bookmarks, settled), len(missing), before)


# --- inside


def _read(file: str) -> tuple[tuple[Bookmark, ...], tuple[Kept, ...]]:
    """Return the bookmarks in a file, one for each place, and its documents. Raises BadBookmarks."""
    documents: tuple[Kept, ...] = ()
    try:
        with open(file, "rb") as opened:
            content = opened.read(parcel.LARGEST + 1)
    except (OSError, ValueError) as error:
        raise BadBookmarks(path=file, reason="missing") from error
    if content.startswith(b"PK"):
        content, documents = parcel.opened(file)
    try:
        found = _bookmarks(content)
    except (ValueError, OverflowError, RecursionError) as error:
        raise BadBookmarks(path=file, reason="not_bookmarks") from error
    places: dict[Place, Bookmark] = {}
    for bookmark in found:
        at = place(bookmark)
        places[at] = combined(places[at], bookmark) if at in places else bookmark
    return tuple(places.values()), documents


def _compared(
    notebook: Notebook, bookmarks: Iterable[Bookmark]
) -> tuple[tuple[Bookmark, ...], tuple[Bookmark, ...], tuple[Conflict, ...]]:
    """Return which bookmarks are new, which of those here stay as they are, and conflicts."""
    here = {place(bookmark): bookmark for bookmark in notebook.bookmarks()}
    new, same, conflicts = [], [], []
    for bookmark in bookmarks:
        own = here.get(place(bookmark))
        if own is None:
            new.append(bookmark)
        elif combined(own, bookmark) == own:
            same.append(own)
        else:
            conflicts.append(Conflict(own, bookmark))
    return tuple(new), tuple(same), tuple(conflicts)


def _missing(library_path: str, documents: Sequence[Kept]) -> tuple[Kept, ...]:
    """Return the documents that a library does not hold; none where no library is named."""
    if not library_path or not documents:
        return ()
    import os

    held: set[tuple[str, str]] = set()
    if os.path.exists(library_path):
        held = {
            (symbol_key(e.symbol), e.language) for e in (each.edition for each in Library(library_path).documents())
        }
    editions = [parcel.edition(each) for each in documents]
    return tuple(
        document
        for document, edition in zip(documents, editions, strict=True)
        if (symbol_key(edition.symbol), edition.language) not in held
    )


def _add(library_path: str, documents: Sequence[Kept], notebook: Notebook, heard: Heard) -> None:
    """Write documents that a library does not hold into it, all or none."""
    if not documents:
        return
    from db import arrival
    from db.library_writer import write

    entries = []
    for done, text in enumerate(documents):
        heard(done / len(documents))
        entries.append(arrival.index(text.draft, text.source_name, text.source_sha256))
    write(library_path, entries)
    arrival.correct(library_path, notebook)


# --- bookmarks as they are written: each raises ValueError for what is not


def _bookmarks(content: bytes) -> list[Bookmark]:
    if len(content) > parcel.LARGEST:
        raise ValueError
    collection = json.loads(content)
    items = _member(_member(collection, "first", dict), "items", list)
    if _member(collection, "type", str) != "AnnotationCollection" or _member(collection, "total", int) != len(items):
        raise ValueError
    found = [_bookmark(item) for item in items if _member(item, "motivation", str) != "highlighting" or "first" in item]
    if not found:
        raise ValueError  # text alone, of a section or a country
    return found


def _bookmark(item: dict[str, Any]) -> Bookmark:
    target = _member(item, "target", dict)
    selector = _member(target, "selector", dict)
    created = _time(_member(item, "created", str))
    bodies = [(_member(body, "purpose", str), _text(body, "value")) for body in _member(item, "body", list)]
    return Bookmark(
        id=0,
        edition=_edition(_text(target, "source"), _text(target, "language")),
        first=_number(item, "first"),
        last=_number(item, "last"),
        quote=_text(selector, "exact"),
        note="\n\n".join(value for purpose, value in bodies if purpose == "commenting"),
        labels=tuple(dict.fromkeys(value for purpose, value in bodies if purpose == "tagging" and value)),
        color=_text(item, "color") if "color" in item else "",
        created=created,
        highlight=_member(item, "highlight", bool) if "highlight" in item else False,
        prefix=_text(selector, "prefix") if "prefix" in selector else "",
        suffix=_text(selector, "suffix") if "suffix" in selector else "",
        rank=_rank(item["rank"]) if "rank" in item else 0.0,
        modified=_time(_member(item, "modified", str)) if "modified" in item else created,
    )


def _edition(name: str, language: str) -> Edition:
    symbol = name.removesuffix(f"@{language}")
    if not re.fullmatch("[a-z]{2}", language) or symbol == name or not symbol_key(symbol):
        raise ValueError
    return Edition(symbol, language)


def _number(item: dict[str, Any], name: str) -> str:
    number = _text(item, name)
    if not number.strip():
        raise ValueError
    return number


def _rank(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < _FARTHEST:
        raise ValueError
    return float(value)


def _time(written: str) -> str:
    """Return a time as the notebook writes it; one that names no zone is UTC."""
    time = datetime.fromisoformat(written)
    return (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="milliseconds")


def _text(holder: object, name: str) -> str:
    return clean(_member(holder, name, str))


def _member(holder: object, name: str, kind: type[_T]) -> _T:
    value = holder.get(name) if isinstance(holder, dict) else None
    if not isinstance(value, kind):
        raise ValueError(name)
    return value
