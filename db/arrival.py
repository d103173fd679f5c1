"""How a file becomes a document of the library: looked at, put right, compared with what is held, indexed, written.

Nothing heavy is imported until there is a document to bring in. The report that RefDesk ships is db.accession's.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from db import schema
from db.citation import in_file_name
from db.errors import NotFound, RefDeskError, UnreadableDocument
from db.keys import symbol_key
from db.library import Library, heading_path
from db.progress import Heard, unheard
from db.records import Activity, Body, Bookmark, Correction, Document, Draft, Masthead, Mention, Paragraph

if TYPE_CHECKING:
    from db.anchor import Anchor
    from db.comparison import Pair, Ranges
    from db.library_writer import Entry
    from db.notebook import Notebook

FORMATS = (".docx", ".pdf", ".html", ".htm", ".txt", ".doc", ".rtf", ".odt")
"""How the names of files end that are looked for in a folder."""


class Arrival(NamedTuple):
    """A file that was read and is not yet in the library. `held` is the edition of the same symbol and language that
    the library has, None when it has none."""

    draft: Draft
    source_name: str
    source_sha256: str
    held: Document | None

    @property
    def document(self) -> Document:
        """The document as the library would hold it."""
        from db.library_writer import Entry

        return Entry(self.draft, (), (), (), self.source_name, self.source_sha256).document

    @property
    def body(self) -> Body:
        """The document as it would be read, without what is yet to be found in its words."""
        return Body(self.document, self.draft.sections, self.draft.paragraphs, self.draft.footnotes, (), ())

    @property
    def unchanged(self) -> bool:
        """Whether the library has this very file."""
        return self.held is not None and self.held.source_sha256 == self.source_sha256


class Changes(NamedTuple):
    """What a new version of a document alters: `before` is the one held, `pairs` its paragraphs beside the new ones.

    `words` are, for each pair that changed, the ranges that only the old and only the new text has. `bookmarks` are
    those that would stand otherwise, each with where it would; `lost` the corrections of countries whose words are in
    the one held and not in the new one: they stay in the notebook.
    """

    before: Body
    pairs: tuple[Pair, ...]
    words: dict[Pair, tuple[Ranges, Ranges]]
    bookmarks: tuple[tuple[Bookmark, Anchor], ...]
    lost: tuple[Correction, ...] = ()


def look(library_path: str, file_path: str, given: Masthead | None = None, heard: Heard = unheard) -> Arrival:
    """Read a file and look whether the library holds it; nothing is written into the library.

    `given` holds what the file does not say about itself, or says otherwise; its empty fields mean nothing. `heard` is
    told what share is done, from 0 to 1, and may raise to give up. Where the text prints no symbol, one that the file's
    name stands for is presumed. What is read may still lack a symbol or a language.
    Raises UnreadableDocument, OSError, LibraryUnreadable or TooNew.
    """
    draft, digest = read_file(file_path, given or Masthead(), heard)
    name = os.path.basename(file_path)
    if not draft.masthead.symbol:
        draft = draft._replace(masthead=draft.masthead._replace(symbol=in_file_name(name), symbol_confirmed=False))
    schema.ready_library(library_path)
    return Arrival(draft, name, digest, _held(library_path, draft.masthead))


def corrected(library_path: str, arrival: Arrival, given: Masthead) -> Arrival:
    """Return what was read with facts put right that are not empty in `given`. Raises LibraryUnreadable."""
    from db.ingest.masthead import filled

    draft = arrival.draft._replace(masthead=filled(arrival.draft.masthead, given))
    return arrival._replace(draft=draft, held=_held(library_path, draft.masthead))


def read(library_path: str, file_path: str, given: Masthead | None = None, heard: Heard = unheard) -> Arrival:
    """Read a file as look() does, that must say which document it is or be told by `given`.

    Raises UnreadableDocument also for the reasons no_symbol and no_language.
    """
    arrival = look(library_path, file_path, given, heard)
    for fact in ("symbol", "language"):
        if not getattr(arrival.draft.masthead, fact):
            raise UnreadableDocument(path=file_path, reason=f"no_{fact}")
    return arrival


def changes(
    library_path: str, arrival: Arrival, bookmarks: Iterable[Bookmark], corrections: Iterable[Correction] = ()
) -> Changes:
    """Compare a file with the version of it that the library holds. `arrival.held` must not be None.

    Raises NotFound when it was removed meanwhile, or LibraryUnreadable.
    """
    from db.anchor import Anchors
    from db.comparison import CHANGED, differing, pairs

    assert arrival.held is not None  # noqa: S101
    before = Library(library_path).body(arrival.held.edition)
    now = Anchors(arrival.document.edition, arrival.draft.paragraphs)
    then = Anchors(before.document.edition, before.paragraphs)
    key = symbol_key(before.document.edition.symbol)
    own = [bookmark for bookmark in bookmarks if symbol_key(bookmark.edition.symbol) == key]
    placed = [(bookmark, now.find(bookmark)) for bookmark in own]
    altered = tuple((bookmark, anchor) for bookmark, anchor in placed if anchor[:3] != then.find(bookmark)[:3])
    rows = pairs(before, arrival.draft)
    words = {
        pair: differing(before.paragraphs[pair.left].text, arrival.draft.paragraphs[pair.right].text)
        for pair in rows
        if pair.change == CHANGED
    }
    return Changes(before, rows, words, altered, _lost(before, arrival.draft, corrections))


def _lost(before: Body, draft: Draft, corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Return the corrections of a document whose words are in the version before, and not in a draft."""
    key, language = symbol_key(before.document.edition.symbol), before.document.edition.language
    own = [each for each in corrections if (symbol_key(each.edition.symbol), each.edition.language) == (key, language)]
    if not own:
        return ()
    from db.corrections import placed

    then, now = (placed(text.paragraphs, own) for text in (before, draft))
    return tuple(each for each in own if each.id in then and each.id not in now)


def take_in(library_path: str, arrival: Arrival, heard: Heard = unheard, notebook: Notebook | None = None) -> Document:
    """Find what is said in a file that was read, and write it into the library in place of the same edition.

    Its mentions follow the corrections in the notebook, if one is given that can be read. Raises NotWritable or
    LibraryUnreadable, or what `heard` raises; then the library is as it was.
    """
    from db.library_writer import write

    entry = index(arrival.draft, arrival.source_name, arrival.source_sha256, lambda share: heard(share / 2))
    document = write(library_path, [entry], heard=lambda share: heard(0.5 + share / 2))[0]
    correct(library_path, notebook)
    return document


def correct(library_path: str, notebook: Notebook | None) -> None:
    """Let what was just written follow a notebook's corrections; what hinders that now is no failure of the writing."""
    if notebook is not None:
        from db import corrections

        with contextlib.suppress(RefDeskError):  # apply() is called again when a document is opened
            corrections.apply(library_path, notebook)


def add(library_path: str, file_path: str, given: Masthead | None = None) -> Document:
    """Read a file into the library, as read() and take_in() do one after the other."""
    return take_in(library_path, read(library_path, file_path, given))


def files(paths: Iterable[str]) -> list[str]:
    """Return the files named, and in the folders named those that may be documents, in order."""
    found: list[str] = []
    for path in paths:
        if not os.path.isdir(path):
            found.append(path)
            continue
        for folder, folders, names in os.walk(path):
            folders.sort()
            found += [os.path.join(folder, name) for name in sorted(names) if _may_be_document(name)]
    return found


def _may_be_document(name: str) -> bool:
    return name.lower().endswith(FORMATS) and not name.startswith((".", "~$"))  # what Word holds while a file is open


def tables(paragraphs: Iterable[Paragraph]) -> int:
    """Return how many tables there are: runs of rows within a paragraph."""
    count = 0
    for paragraph in paragraphs:
        inside = False
        for line in paragraph.text.split("\n") if "| " in paragraph.text else ():
            row = line.startswith("| ")
            count += row and not inside
            inside = row
    return count


def _held(library_path: str, masthead: Masthead) -> Document | None:
    if masthead.symbol and masthead.language:
        with contextlib.suppress(NotFound):
            return Library(library_path).document(f"{masthead.symbol}@{masthead.language}")
    return None


def read_file(file_path: str, given: Masthead, heard: Heard = unheard) -> tuple[Draft, str]:
    """Read a file, and return it with its SHA-256."""
    import hashlib

    from db.ingest import reading

    draft = reading.read_file(file_path, given, heard)
    with open(file_path, "rb") as file:
        return draft, hashlib.file_digest(file, "sha256").hexdigest()


def index(draft: Draft, source_name: str, source_sha256: str, heard: Heard = unheard) -> Entry:
    """Find the countries, regions, activities and references of a document, and what its registers hold.

    `heard` is told what share is done, from 0 to 1, and may raise to give up.
    """
    from db.extract.activities import activities
    from db.extract.references import references
    from db.extract.regions import regions
    from db.extract.registers import items
    from db.library_writer import Entry

    named_in = mentions(draft)
    named: dict[int, list[Mention]] = {}
    for mention in named_in:
        named.setdefault(mention.position, []).append(mention)
    found: list[Activity] = []
    for paragraph in draft.paragraphs:
        heard(0.5 * paragraph.position / len(draft.paragraphs))
        position, path = paragraph.position, heading_path(draft.sections, paragraph.section)
        reported = activities(paragraph.text, draft.masthead.language, tuple(named.get(position, ())), path)
        found += (activity._replace(position=position) for activity in reported)
    registers = items(draft, lambda share: heard(0.5 + 0.5 * share))
    including = tuple(
        region._replace(position=paragraph.position)
        for paragraph in draft.paragraphs
        for region in regions(paragraph.text, draft.masthead.language)
    )
    return Entry(draft, named_in, tuple(found), references(draft), source_name, source_sha256, registers, including)


def mentions(draft: Draft) -> tuple[Mention, ...]:
    """Find where the paragraphs of a document name countries."""
    from db.extract import countries

    return tuple(
        mention._replace(position=paragraph.position)
        for paragraph in draft.paragraphs
        for mention in countries.mentions(paragraph.text, draft.masthead.language)
    )
