"""The report that RefDesk ships, and keeping documents that the library holds up to date with what RefDesk knows.

Files that people bring in are db.arrival's. Nothing heavy is imported until there is something to write: a start with
a library that is up to date only reads a few facts from it.
"""

from __future__ import annotations

import contextlib
import os
from itertools import chain
from typing import TYPE_CHECKING

import resources
from db import schema
from db.errors import LibraryUnreadable, NotFound, NotWritable
from db.keys import symbol_key
from db.library import Library
from db.records import Body, Document, Draft, Edition, Masthead

if TYPE_CHECKING:
    from db.library_writer import Entry
    from db.notebook import Notebook

INDEX_VERSION = 5
"""Raised by every change after which db.ingest or db.extract, or the data they use, would find something else."""

_VERSIONS = {"tokeniser": str(schema.TOKENISER_VERSION), "index": str(INDEX_VERSION)}
_BUILTIN = "report.zh"
_TELLING = ("symbol", "language", "body")  # facts that what is found in a text depends on
_BUILTIN_SHA256 = "builtin_sha256"  # the name of a fact: which file the shipped report was read from


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
    from db import arrival
    from db.library_writer import Entry

    draft, digest = _builtin()
    mentions = arrival.mentions(draft)
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


def bring_back(
    library_path: str, removed_id: int, in_place: bool = False, notebook: Notebook | None = None
) -> Document:
    """Write a document that was removed or replaced again, with a new index; Library.removed() tells which there are.

    Where that edition is held, `in_place` puts it there, and the other is what was replaced. Its mentions follow the
    corrections in the notebook, if one is given that can be read. Raises AlreadyHeld otherwise, NotFound, NotWritable
    or LibraryUnreadable; then the library is as it was.
    """
    from db import arrival
    from db.library_writer import restore

    schema.ready_library(library_path)
    library = Library(library_path)
    draft, source_name, digest = library.kept(removed_id)
    entry = arrival.index(draft, source_name, digest)
    with library.reading() as opened:
        shipped = opened.execute("SELECT value FROM facts WHERE name = ?", (_BUILTIN_SHA256,)).fetchone() == (digest,)
    facts = {schema.BUILTIN_EDITION: str(entry.document.edition)} if shipped else {}
    document = restore(library_path, removed_id, entry, facts, in_place)
    arrival.correct(library_path, notebook)
    return document


def amend(library_path: str, edition: Edition, masthead: Masthead) -> Edition:
    """Let a document have these facts in place of those it has, and return its edition now.

    Its bookmarks follow a new symbol by Notebook.rename_document. Raises AlreadyHeld when another document has the
    symbol in the language, NotFound, NotWritable or LibraryUnreadable; then the library is as it was.
    """
    from db import library_writer

    masthead = masthead._replace(symbol=masthead.symbol.strip())
    library = Library(library_path)
    document = library.document(str(edition))
    same = all(getattr(masthead, fact) == getattr(document.masthead, fact) for fact in _TELLING)
    anew = None if same else _again(library, document._replace(masthead=masthead))
    return library_writer.amend(library_path, edition, masthead, anew)


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

    The shipped report keeps the facts that it has by now. Another file that was put in its place stays there, and so
    does the document that is opened since the shipped report was removed.
    """
    from db import arrival
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
        draft = draft._replace(masthead=shipped.masthead)
    builtin = arrival.index(draft, _BUILTIN + ".txt", digest)
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
    from db import arrival

    return arrival.index(draft, document.source_name, document.source_sha256)


def _builtin() -> tuple[Draft, str]:
    """Read the shipped report, and what its text does not say about itself, from their files."""
    import json

    from db import arrival

    with open(resources.path("reports", _BUILTIN + ".json"), encoding="utf-8") as file:
        given = Masthead(**json.load(file))
    return arrival.read_file(resources.path("reports", _BUILTIN + ".txt"), given)
