"""How a document enters the library: read, searched for countries, activities and references, and written.

Nothing heavy is imported until there is a document to bring in: a start with a library that is up to date only reads
a few facts from it.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import resources
from db import schema, text
from db.errors import NotWritable, UnreadableDocument
from db.library import Library, heading_path
from db.records import Activity, Document, Draft, Edition, Masthead, Mention

if TYPE_CHECKING:
    from db.library_writer import Entry

INDEX_VERSION = 1
"""Raised by every change after which db.ingest or db.extract, or the data they use, would find something else."""

_VERSIONS = {"tokeniser": str(text.VERSION), "index": str(INDEX_VERSION)}
_BUILTIN = "report.zh"
_BUILTIN_EDITION, _BUILTIN_SHA256 = "builtin_edition", "builtin_sha256"  # names of facts


def add(library_path: str, file_path: str, given: Masthead | None = None) -> Document:
    """Read a file into the library, in place of the same edition if it is held.

    `given` holds what the file does not say about itself; its empty fields mean nothing. Raises UnreadableDocument,
    NotWritable, LibraryUnreadable or TooNew; then the library is as it was.
    """
    from db.library_writer import write

    entry = _read(file_path, given or Masthead())
    schema.ready_library(library_path)
    return write(library_path, [entry])[0]


def ensure_builtin(library_path: str) -> Edition:
    """Make the library ready for use, with the report that RefDesk ships in it, and return that report's edition.

    A library written by a RefDesk that read or indexed documents otherwise is brought up to date: the shipped report
    from its file, all others from the text the library holds. Raises NotWritable, LibraryUnreadable or TooNew.
    """
    if not os.path.exists(library_path):
        _create(library_path)
    schema.ready_library(library_path)
    return _current(library_path) or _update(library_path)


def _current(library_path: str) -> Edition | None:
    """Return the shipped report's edition if the library is up to date and holds it."""
    with Library(library_path).reading() as opened:
        facts = dict(opened.execute("SELECT name, value FROM facts"))
        symbol, _, language = facts.get(_BUILTIN_EDITION, "").rpartition("@")
        held = opened.execute("SELECT 1 FROM documents WHERE symbol = ? AND language = ?", (symbol, language))
        return Edition(symbol, language) if _VERSIONS.items() <= facts.items() and held.fetchone() else None


def _create(library_path: str) -> None:
    """Build a new library beside its place and move it there when complete.

    So a program killed on its first start leaves no half-made library, and of two started at once the second finds
    the first one's whole.
    """
    building = f"{library_path}.{os.getpid()}.new"
    try:
        os.makedirs(os.path.dirname(os.path.abspath(library_path)), exist_ok=True)
        schema.ready_library(building)
        _update(building)
        try:
            os.link(building, library_path)  # unlike a renaming, this never takes the place of another
        except FileExistsError:
            return
        except OSError:  # a file system without hard links
            os.replace(building, library_path)
    except NotWritable as error:
        raise NotWritable(path=library_path, reason=error.facts["reason"]) from error
    except OSError as error:
        raise NotWritable(path=library_path, reason=error.strerror) from error
    finally:
        with contextlib.suppress(OSError):
            os.unlink(building)


def _update(library_path: str) -> Edition:
    """Write every document anew, the shipped report from its file, and add that if it is missing."""
    import json

    from db.library_writer import rewrite

    with open(resources.path("reports", _BUILTIN + ".json"), encoding="utf-8") as file:
        given = Masthead(**json.load(file))
    builtin = _read(resources.path("reports", _BUILTIN + ".txt"), given)
    edition = builtin.document.edition
    facts = {**_VERSIONS, _BUILTIN_EDITION: str(edition), _BUILTIN_SHA256: builtin.source_sha256}
    rewrite(library_path, _again(Library(library_path), builtin), facts)
    return edition


def _again(library: Library, builtin: Entry) -> Iterator[Entry]:
    """Yield every document with a new index, in the order in which they came, and the shipped report.

    Where somebody has put another file in the shipped report's place, theirs stays.
    """
    with library.reading() as opened:
        shipped = opened.execute("SELECT value FROM facts WHERE name = ?", (_BUILTIN_SHA256,)).fetchone()
    missing = True
    for document in library.documents():
        in_its_place = document.edition == builtin.document.edition
        missing = missing and not in_its_place
        if in_its_place and (document.source_sha256,) == shipped:
            yield builtin
        else:
            body = library.body(document.edition)
            draft = Draft(document.masthead, body.sections, body.paragraphs, body.footnotes)
            yield _index(draft, document.source_name, document.source_sha256)
    if missing:
        yield builtin


def _read(file_path: str, given: Masthead) -> Entry:
    """Read a file and index what it says."""
    import hashlib

    from db.ingest.reading import read_file

    draft = read_file(file_path, given)
    for fact in ("symbol", "language"):
        if not getattr(draft.masthead, fact):
            raise UnreadableDocument(path=file_path, reason=f"no_{fact}")
    with open(file_path, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    return _index(draft, os.path.basename(file_path), digest)


def _index(draft: Draft, source_name: str, source_sha256: str) -> Entry:
    """Find the countries, activities and references of a document."""
    from db.extract.activities import activities
    from db.extract.countries import mentions
    from db.extract.references import references
    from db.library_writer import Entry

    language = draft.masthead.language
    all_mentions: list[Mention] = []
    all_activities: list[Activity] = []
    for paragraph in draft.paragraphs:
        position, path = paragraph.position, heading_path(draft.sections, paragraph.section)
        found = tuple(mention._replace(position=position) for mention in mentions(paragraph.text, language))
        all_mentions += found
        reported = activities(paragraph.text, language, found, path)
        all_activities += (activity._replace(position=position) for activity in reported)
    return Entry(draft, tuple(all_mentions), tuple(all_activities), references(draft), source_name, source_sha256)
