"""Where exported passages come from: what is said of each document, and of the export itself."""

from __future__ import annotations

from collections.abc import Sequence

from db.export.records import Imprint
from db.records import Document

Facts = tuple[tuple[str, str], ...]


def date(imprint: Imprint, iso: str) -> str:
    """Return an ISO 8601 date, or the date of a moment, as people write it; what is no such date stays."""
    year, _, rest = iso.partition("T")[0].partition("-")
    month, _, day = rest.partition("-")
    if not (year.isdigit() and month.isdigit() and day.isdigit() and 1 <= int(month) <= 12):
        return iso
    months = imprint.say("months").split()
    return imprint.say("date", year=int(year), month=months[int(month) - 1], day=int(day))


def symbol(imprint: Imprint, document: Document) -> str:
    """Return a document's symbol; where the document does not print it, it says so."""
    name = document.edition.symbol
    return name if document.masthead.symbol_confirmed else imprint.say("presumed", symbol=name)


def heading(imprint: Imprint, document: Document) -> str:
    """Return a document's title and, on a line of its own, its symbol and date."""
    issued = date(imprint, document.masthead.date)
    named = " · ".join(filter(None, (symbol(imprint, document), issued)))
    return "\n".join(filter(None, (document.masthead.title, named)))


def language(imprint: Imprint, code: str) -> str:
    """Return the name of a language by its code; of an unknown one, the code."""
    return imprint.words.get(f"language.{code}", code)


def facts(imprint: Imprint, document: Document) -> Facts:
    """Return what is known of a document as captions and values; without what it does not say."""
    masthead = document.masthead
    original = masthead.original_language
    rows = (
        ("symbol", symbol(imprint, document)),
        ("title", masthead.title),
        ("body", masthead.body),
        ("issued", date(imprint, masthead.date)),
        ("distribution", masthead.distribution),
        ("edition", language(imprint, document.edition.language)),
        ("original", language(imprint, original) if original else ""),
        ("paragraphs", imprint.say("numbered", total=document.paragraphs, numbered=document.numbered)),
        ("file", document.source_name),
        ("sha256", document.source_sha256),
    )
    return tuple((imprint.say(f"fact.{name}"), value) for name, value in rows if value)


def colophon(imprint: Imprint, documents: Sequence[Document]) -> tuple[str, ...]:
    """Return the sentences that say what this is, who made it and when, and what it is not."""
    made = imprint.say("made", version=imprint.version, date=date(imprint, imprint.made))
    presumed = not all(document.masthead.symbol_confirmed for document in documents)
    return (imprint.say("unofficial"), made, *((imprint.say("presumption"),) if presumed else ()))
