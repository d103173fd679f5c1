"""Where a citation or a reference leads: a place in a document the library holds, or a sentence that says why not."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QCoreApplication

from db import citation
from db.errors import NotFound
from db.keys import symbol_key
from db.library import Library
from db.records import Body, Citation, Edition, Reference
from desktop.navigation import Location

translate = QCoreApplication.translate


def cited(reference: Reference) -> Citation:
    """Return what words in a paragraph cite: paragraphs of their own document, or another document."""
    if reference.kind == "paragraph":
        first, _, last = reference.target.partition("-")
        return Citation("", "", first, last)
    return Citation(reference.target, "", "", "")


def place(library: Library, body: Body, found: Citation) -> Location:
    """Return where `found` points to, as read in `body`. Raises NotFound, of a document or a paragraph."""
    edition = body.document.edition
    if found.symbol and symbol_key(found.symbol) != symbol_key(edition.symbol):
        edition = _held(library, found.symbol, found.language, edition.language)
    if not found.first:
        return Location(edition, -1)
    return Location(edition, library.range(edition, found.first, found.last)[0].position)


def _held(library: Library, symbol: str, *languages: str) -> Edition:
    """Return the edition of a document in the first of some languages, or any: numbers are the same in all."""
    for language in filter(None, languages):
        with contextlib.suppress(NotFound):
            return library.document(f"{symbol}@{language}").edition
    return library.document(symbol).edition


def why_not(error: NotFound, body: Body, found: Citation) -> str:
    """Return a sentence on a citation that leads nowhere here: where to look instead, or what there is."""
    if error.facts["what"] == "document":
        address = citation.address(found.symbol, found.language or body.document.edition.language)
        sentence = translate("Following", "{symbol} is not in this library. Its official address is {address}")
        return sentence.format(symbol=found.symbol, address=address)
    numbers = [paragraph.number for paragraph in body.paragraphs if paragraph.number]
    sentence = translate("Following", "There is no paragraph {number}. This report has paragraphs {first} to {last}.")
    return sentence.format(number=found.first, first=numbers[0], last=numbers[-1])
