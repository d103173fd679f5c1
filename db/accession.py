"""How a document enters the library: read, searched for countries, activities and references, and written.

Nothing heavy is imported until there is a document to bring in: a start with a library that is up to date only reads
a few facts from it.
"""

from __future__ import annotations

import contextlib
import os
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

import resources
from db import schema
from db.errors import LibraryUnreadable, NotFound, NotWritable, UnreadableDocument
from db.keys import symbol_key
from db.library import Library, heading_path
from db.records import Activity, Body, Document, Draft, Edition, Masthead, Mention

if TYPE_CHECKING:
    from db.library_writer import Entry

INDEX_VERSION = 1
"""Raised by every change after which db.ingest or db.extract, or the data they use, would find something else."""

_VERSIONS = {"tokeniser": str(schema.TOKENISER_VERSION), "index": str(INDEX_VERSION)}
_BUILTIN = "report.zh"
_BUILTIN_SHA256 = "builtin_sha256"  # the name of a fact: which file the shipped report was read from


class Arrival(NamedTuple):
    """A file that was read and is not yet in the library. `held` is the edition of the same symbol and language that
    the library has, None when it has none."""

    entry: Entry
    held: Document | None

    @property
    def unchanged(self) -> bool:
        """Whether the library has this very file."""
        return self.held is not None and self.held.source_sha256 == self.entry.source_sha256


def preview(file_path: str) -> Draft:
    """Read a file to see what is in it; it may lack the symbol or the language that read() needs.

    Raises UnreadableDocument or OSError.
    """
    from db.ingest.reading import read_file

    return read_file(file_path)


def read(library_path: str, file_path: str, given: Masthead | None = None) -> Arrival:
    """Read a file and look whether the library holds it; nothing is written into the library.

    `given` holds what the file does not say about itself, or says otherwise; its empty fields mean nothing. Raises
    UnreadableDocument, OSError, LibraryUnreadable or TooNew.
    """
    draft, digest = _read(file_path, given or Masthead())
    entry = _index(draft, os.path.basename(file_path), digest)
    schema.ready_library(library_path)
    return Arrival(entry, _held(Library(library_path), str(entry.document.edition)))


def take_in(library_path: str, arrival: Arrival) -> Document:
    """Write a file that was read into the library, in place of the same edition if that is held.

    Raises NotWritable or LibraryUnreadable; then the library is as it was.
    """
    from db.library_writer import write

    return write(library_path, [arrival.entry])[0]


def add(library_path: str, file_path: str, given: Masthead | None = None) -> Document:
    """Read a file into the library, as read() and take_in() do one after the other."""
    return take_in(library_path, read(library_path, file_path, given))


def ready_builtin(library_path: str) -> Edition | None:
    """Return the shipped report's edition if the library can be used as it is, None if ensure_builtin has work to do.

    Raises nothing: what is wrong with a library is for ensure_builtin to say.
    """
    with contextlib.suppress(LibraryUnreadable), Library(library_path).reading() as opened:
        if opened.execute("PRAGMA user_version").fetchone() == (schema.LIBRARY_VERSION,):
            facts = dict(opened.execute("SELECT name, value FROM facts"))
            symbol, _, language = facts.get(schema.BUILTIN_EDITION, "").rpartition("@")
            held = "SELECT 1 FROM documents WHERE symbol_key = ? AND language = ?"
            if _VERSIONS.items() <= facts.items() and opened.execute(held, (symbol_key(symbol), language)).fetchone():
                return Edition(symbol, language)
    return None


def read_builtin() -> Body:
    """Return the shipped report as its file has it: what can be read while ensure_builtin makes the library.

    References are not looked for, and the symbol is the one that RefDesk presumes. Which countries it names is what
    db.library.count_countries() makes of its mentions.
    """
    from db.library_writer import Entry

    draft, digest = _builtin()
    mentions = _mentions(draft)
    entry = Entry(draft, mentions, (), (), _BUILTIN + ".txt", digest)
    return Body(entry.document, draft.sections, draft.paragraphs, draft.footnotes, mentions, ())


def ensure_builtin(library_path: str) -> Edition:
    """Make the library ready for use, with the report that RefDesk ships in it, and return that report's edition.

    A library written by a RefDesk that read or indexed documents otherwise is brought up to date: the shipped report
    from its file, all others from the text the library holds. Raises NotWritable, LibraryUnreadable or TooNew.
    """
    ready = ready_builtin(library_path)
    if ready:
        return ready
    if not os.path.exists(library_path):
        _create(library_path)
    schema.ready_library(library_path)
    return ready_builtin(library_path) or _update(library_path)


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
    """Write every document anew, the shipped report from its file, and add that if it is missing.

    The shipped report keeps the symbol that it has by now, and another file that was put in its place stays there.
    """
    from db.library_writer import rewrite

    library = Library(library_path)
    with library.reading() as opened:
        facts = dict(opened.execute("SELECT name, value FROM facts"))
    draft, digest = _builtin()
    in_place = _held(library, facts.get(schema.BUILTIN_EDITION) or f"{draft.masthead.symbol}@{draft.masthead.language}")
    documents = library.documents()
    files = {digest, facts.get(_BUILTIN_SHA256)}
    shipped = next((each for each in (in_place, *documents) if each and each.source_sha256 in files), None)
    if shipped:
        symbol, confirmed = shipped.edition.symbol, shipped.masthead.symbol_confirmed
        draft = draft._replace(masthead=draft.masthead._replace(symbol=symbol, symbol_confirmed=confirmed))
    builtin = _index(draft, _BUILTIN + ".txt", digest)
    entries = (builtin if document == shipped else _again(library, document) for document in documents)
    missing = [] if shipped or in_place else [builtin]
    edition = (in_place if in_place and not shipped else builtin.document).edition
    rewrite(
        library_path,
        chain(entries, missing),
        {**_VERSIONS, schema.BUILTIN_EDITION: str(edition), _BUILTIN_SHA256: digest},
    )
    return edition


def _held(library: Library, name: str) -> Document | None:
    with contextlib.suppress(NotFound):
        return library.document(name)
    return None


def _again(library: Library, document: Document) -> Entry:
    """Return a document that the library holds with a new index."""
    body = library.body(document.edition)
    draft = Draft(document.masthead, body.sections, body.paragraphs, body.footnotes)
    return _index(draft, document.source_name, document.source_sha256)


def _builtin() -> tuple[Draft, str]:
    """Read the shipped report, and what its text does not say about itself, from their files."""
    import json

    with open(resources.path("reports", _BUILTIN + ".json"), encoding="utf-8") as file:
        given = Masthead(**json.load(file))
    return _read(resources.path("reports", _BUILTIN + ".txt"), given)


def _read(file_path: str, given: Masthead) -> tuple[Draft, str]:
    """Read a file, and return it with its SHA-256. Raises UnreadableDocument, also when it has no name."""
    import hashlib

    from db.ingest.reading import read_file

    draft = read_file(file_path, given)
    for fact in ("symbol", "language"):
        if not getattr(draft.masthead, fact):
            raise UnreadableDocument(path=file_path, reason=f"no_{fact}")
    with open(file_path, "rb") as file:
        return draft, hashlib.sha256(file.read()).hexdigest()


def _index(draft: Draft, source_name: str, source_sha256: str) -> Entry:
    """Find the countries, activities and references of a document."""
    from db.extract.activities import activities
    from db.extract.references import references
    from db.library_writer import Entry

    mentions = _mentions(draft)
    named: dict[int, list[Mention]] = {}
    for mention in mentions:
        named.setdefault(mention.position, []).append(mention)
    found: list[Activity] = []
    for paragraph in draft.paragraphs:
        position, path = paragraph.position, heading_path(draft.sections, paragraph.section)
        reported = activities(paragraph.text, draft.masthead.language, tuple(named.get(position, ())), path)
        found += (activity._replace(position=position) for activity in reported)
    return Entry(draft, mentions, tuple(found), references(draft), source_name, source_sha256)


def _mentions(draft: Draft) -> tuple[Mention, ...]:
    """Find where the paragraphs of a document name countries."""
    from db.extract.countries import mentions

    return tuple(
        mention._replace(position=paragraph.position)
        for paragraph in draft.paragraphs
        for mention in mentions(paragraph.text, draft.masthead.language)
    )
