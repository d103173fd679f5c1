"""Machines that bookmarks are shared between: a data folder with a library and a notebook, and what is put in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from db import anchor, arrival, library_writer, sharing
from db.accession import ensure_builtin
from db.anchor import quote
from db.library import Library
from db.notebook import Notebook
from db.paths import Paths, paths_for
from db.records import Body, Bookmark, Draft, Edition, Footnote, Masthead, Paragraph, Section
from desktop.export_words import imprint

EDITION = Edition("A/79/1", "en")
SPEAKING = imprint("en")._replace(made="2026-01-01", version="1")
TEXTS = ("Haiti adopted a strategy.", "Chile reported on it.", "The Group 第77/236号 took note.")


def draft(edition: Edition = EDITION, texts: tuple[str, ...] = TEXTS) -> Draft:
    masthead = Masthead(symbol=edition.symbol, language=edition.language, title="A report", date="2024-10-14")
    sections = (Section(0, "A", "Measures", 1, None, 0, len(texts), "1", str(len(texts)), len(texts)),)
    paragraphs = tuple(Paragraph(place, str(place + 1), text, 0) for place, text in enumerate(texts))
    return Draft(masthead, sections, paragraphs, (Footnote("1", "See there.", "paragraph", 0, 5),))


def put(library: str, *drafts: Draft) -> None:
    library_writer.write(library, [arrival.index(each, "report.docx", "0" * 64) for each in drafts])


class Machine:
    """A data folder with its library and notebook."""

    def __init__(self, folder: Path) -> None:
        self.paths: Paths = paths_for(str(folder))
        self.paths.ensure()
        self.notebook = Notebook.open(self.paths.notebook)

    @property
    def library(self) -> Library:
        return Library(self.paths.library)

    def mark(self, edition: Edition, first: str, **kept: Any) -> None:
        self.notebook.add(edition, first, first, quote(self.library.range(edition, first, first)), **kept)

    def put(self, marked: anchor.Marked | None, edition: Edition = EDITION, **kept: Any) -> Bookmark:
        assert marked is not None
        first, last, quote, *words = marked
        about = dict(zip(("highlight", "prefix", "suffix"), words, strict=True))
        return self.notebook.add(edition, first, last, quote, **about, **kept)

    def own_order(self) -> list[Bookmark]:
        """Return the bookmarks in the reader's own order, without what is of this notebook alone."""
        return [each._replace(id=0, rank=0) for each in sorted(self.notebook.bookmarks(), key=lambda each: each.rank)]

    def states(self) -> dict[tuple[object, ...], anchor.Anchor]:
        """Return where each bookmark stands."""
        return {
            (each.edition, each.first, each.last, each.quote, each.prefix): found
            for each, found, _ in anchor.anchored(self.library, self.notebook.bookmarks())
        }


def colleague(folder: Path) -> Machine:
    """Return one with three bookmarks: in two documents of hers, and in one that came with RefDesk."""
    machine = Machine(folder)
    ensure_builtin(machine.paths.library)
    put(machine.paths.library, draft(), draft(Edition("A/79/2", "en"), ("Only one.",)))
    machine.mark(EDITION, "1", note="hers", labels=("a",), color="green")
    machine.mark(Edition("A/79/2", "en"), "1")
    machine.mark(machine.library.documents()[0].edition, "12")
    return machine


def shared(machine: Machine, file: Path, notes: bool = True, documents: bool = True) -> str:
    made = sharing.share(
        machine.library, machine.notebook.bookmarks(), str(file), SPEAKING, notes=notes, documents=documents
    )
    assert made.size == file.stat().st_size
    return str(file)


def body_of(machine: Machine, edition: Edition) -> Body:
    """Return what a library says of a document, but not which version of the rules found it."""
    return machine.library.body(edition)
