"""What `refdesk export` does: finds what a target means, has it written, and answers how much went into which file."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple

import click

from db import search
from db.errors import NotFound
from db.export import brief, compared, registers, sources, writing
from db.export.records import Export, Imprint
from db.library import Library
from db.records import Bookmark, Edition, Scope
from desktop import cli_answers
from desktop.export_words import imprint

Row = dict[str, object]

TARGETS = (
    "bookmarks",
    "reading-list",
    "country:COUNTRY",
    "section:DOC#N",
    "search:QUERY",
    "register:KIND",
    "compare:DOC,DOC",
)
FORMATS = tuple(writing.ENDINGS)


class Wanted(NamedTuple):
    """What is to leave: where to look, in which language it speaks, and whether the reader's own notes go along."""

    target: str
    edition: Edition | None = None
    language: str = ""
    notes: bool = True


def checked(target: str, form: str | None, path: str) -> str:
    """Return the format to write; where none is said, the one that the file's ending means. Raises UsageError."""
    meant = form or format_of(path)
    if meant not in FORMATS:
        raise click.UsageError(f"Say --format: one of {', '.join(FORMATS)}.")
    if not is_target(target):
        raise click.UsageError(f"“{target}” cannot be exported; what can is {', '.join(TARGETS)}.")
    return meant


def is_target(words: str) -> bool:
    """Tell whether words name something that can be exported, whether it is there or not."""
    kind, colon, rest = words.partition(":")
    if kind == "section":
        return all(part.strip() for part in rest.rpartition("#"))
    if kind == "register":
        return rest in registers.KINDS
    if kind == "compare":
        return len(_sides(rest)) == 2 and all(_sides(rest))
    return words in ("bookmarks", "reading-list") or bool(kind in ("country", "search") and colon and rest.strip())


def _sides(names: str) -> list[str]:
    """Return the documents that a comparison names; a section of the first may follow, behind a #."""
    return [name.strip() for name in names.partition("#")[0].split(",")]


def format_of(path: str) -> str:
    """Return the format that the ending of a file's name means, "" when it means none."""
    ending = os.path.splitext(path)[1].lower().removeprefix(".")
    return next((form for form, usual in writing.ENDINGS.items() if ending in (usual, form)), "")


def export(library: Library, marked: Sequence[Bookmark], wanted: Wanted, form: str, path: str) -> Row:
    """Write a file and return what was written. Raises NotFound, NotWritable."""
    language = wanted.language or _language(library, wanted.edition)
    made = _made(library, marked, wanted, imprint(language))
    writing.write(made, form, path)
    return {"target": wanted.target, "format": form, "output": os.path.abspath(path), "passages": len(made.passages)}


def _language(library: Library, edition: Edition | None) -> str:
    """Return the language of the documents in question, English where they have several."""
    languages = {edition.language} if edition else {document.edition.language for document in library.documents()}
    return languages.pop() if len(languages) == 1 else "en"


def _made(library: Library, marked: Sequence[Bookmark], wanted: Wanted, speaking: Imprint) -> Export:
    kind, _, rest = wanted.target.partition(":")
    notes = marked if wanted.notes else ()
    if kind == "country":
        editions = (wanted.edition,) if wanted.edition else sources.editions(library, speaking.language)
        return brief.country(library, speaking, cli_answers.iso3(rest), editions, notes)
    if kind == "section":
        name, _, place = rest.rpartition("#")
        edition = library.document(name).edition
        within = cli_answers.section(library.body(edition).sections, place.strip())
        return sources.section(library, speaking, edition, within, notes)
    if kind == "compare":
        left, right = (library.document(name).edition for name in _sides(rest))
        place = rest.partition("#")[2].strip()
        under = cli_answers.section(library.body(left).sections, place) if place else None
        return compared.compared(library, speaking, (left, right), notes, section=under)
    if kind == "register":
        editions = (wanted.edition,) if wanted.edition else sources.editions(library, speaking.language)
        return registers.register(library, speaking, rest, editions, notes)
    if kind == "search":
        found = search.find(library, rest, Scope(edition=wanted.edition), bookmarks=marked)
        return sources.hits(library, speaking, rest, found.hits, notes)
    mine = [each for each in marked if wanted.edition is None or each.edition.symbol == wanted.edition.symbol]
    if not wanted.notes:
        mine = [each._replace(note="", labels=()) for each in mine]
    if not mine:
        raise NotFound(what="passage", name="bookmarks")
    if wanted.target == "reading-list":
        return sources.bookmarks(library, speaking, sorted(mine, key=lambda each: (each.rank, each.id)), ordered=True)
    return sources.bookmarks(library, speaking, mine)
