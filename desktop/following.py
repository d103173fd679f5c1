"""Where a citation or a reference leads: a place in a document the library holds, or a sentence that says why not."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from db import citation
from db.errors import NotFound
from db.keys import symbol_key
from db.library import Library
from db.records import Body, Citation, Edition, Reference
from desktop.navigation import Location

translate = QCoreApplication.translate

_LONGEST = 90  # characters of places in a sentence


class Following(QObject):
    """Opens what a citation or a reference in the open document points to."""

    location_requested = Signal(object)
    told = Signal(str)
    """Why a citation leads nowhere, or what else it names."""

    def __init__(self, library: Library, body: Callable[[], Body], parent: QObject) -> None:
        """`body` returns the document that is open."""
        super().__init__(parent)
        self._library = library
        self._body = body

    def open_citation(self, found: Citation) -> None:
        """Go to what a citation points to, or say why not."""
        self.open_places([found], 0)

    def open_places(self, places: Sequence[Citation], at: int) -> None:
        """Go to one of the places that a text names, or say why not; of several, say which the others are."""
        why = ""
        try:
            self.location_requested.emit(place(self._library, self._body(), places[at]))
        except NotFound as error:
            why = why_not(error, self._library, self._body(), places[at])
        if len(places) > 1:
            why = next_of(places, at, why) if why else several(places, at, self._body().document.edition)
        if why:
            self.told.emit(why)

    def open_reference(self, number: int) -> None:
        """Go to what one of the references of the open document points to."""
        body = self._body()
        reference = body.references[number]
        if reference.kind == "section":
            section = body.sections[int(reference.target)]
            self.location_requested.emit(Location(body.document.edition, section.start, section.place))
        else:
            self.open_citation(cited(reference))

    def say_not_understood(self, text: str) -> None:
        """Say that a text names no place."""
        sentence = self.tr("“{text}” names no place. Type a paragraph number such as 55, or paste a citation.")
        self.told.emit(sentence.format(text=text))


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


def several(places: Sequence[Citation], at: int, edition: Edition) -> str:
    """Return a sentence on a text that names several places, when the one at `at` was opened, in `edition`."""
    sentence = translate(
        "Following", "Place {place} of {count} is open: {here}. Not open: {others}. Ctrl+G, then Enter opens the next."
    )
    language = places[at].language or edition.language
    others = _written([place for place in places if place is not places[at]], language)
    return sentence.format(
        place=at + 1,
        count=len(places),
        here=_written(places[at : at + 1], language),
        others=others if len(others) <= _LONGEST else f"{others[:_LONGEST]}…",
    )


def next_of(places: Sequence[Citation], at: int, why: str) -> str:
    """Return `why` the place at `at` could not be opened, and how to go on to the next one."""
    sentence = translate("Following", "{why} Ctrl+G, then Enter opens the next place: {next}")
    following = places[(at + 1) % len(places)]
    return sentence.format(why=why, next=_written([following], following.language))


def _written(places: Sequence[Citation], language: str) -> str:
    cited = (
        citation.Cited(place.symbol, ((place.first, place.last),) if place.first else (), place.language)
        for place in places
    )
    return citation.cite_documents(cited, language)


def why_not(error: NotFound, library: Library, body: Body, found: Citation) -> str:
    """Return a sentence on a citation that leads nowhere here: where to look instead, or what there is."""
    edition = body.document.edition
    if error.facts["what"] == "document":
        address = citation.address(found.symbol, found.language or edition.language)
        sentence = translate("Following", "{symbol} is not in this library. Its official address is {address}")
        return sentence.format(symbol=found.symbol, address=address)
    paragraphs = body.paragraphs
    sentence = translate("Following", "There is no paragraph {number}. This report has paragraphs {first} to {last}.")
    if found.symbol and symbol_key(found.symbol) != symbol_key(edition.symbol):
        paragraphs = library.paragraphs(_held(library, found.symbol, found.language, edition.language))
        sentence = translate("Following", "{symbol} has no paragraph {number}, but paragraphs {first} to {last}.")
    numbers = [paragraph.number for paragraph in paragraphs if paragraph.number] or ["–"]
    return sentence.format(symbol=found.symbol, number=found.first, first=numbers[0], last=numbers[-1])
