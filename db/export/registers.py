"""A register on its way out: each row with the sentence it stands in, under the heading it stands under."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from db import gazetteer
from db import registers as held
from db.citation import cite
from db.errors import NotFound
from db.export import provenance
from db.export.notes import Notes
from db.export.records import NEAREST, Chapter, Export, Imprint, Passage
from db.library import Library, heading_path
from db.progress import Heard, unheard
from db.records import Activity, Body, Bookmark, Edition, Item, Paragraph
from db.text import sentences

ACTIVITIES = "activities"
KINDS = (ACTIVITIES, *held.REGISTERS)
_AROUND = 32  # characters quoted before and after


def register(
    library: Library,
    imprint: Imprint,
    which: str,
    editions: Sequence[Edition],
    bookmarks: Sequence[Bookmark] = (),
    heard: Heard = unheard,
) -> Export:
    """Return a register, one of KINDS, of some documents, in document order, with the reader's notes.

    `heard` is told what share is done, and may raise to give up. Raises NotFound, also when it is empty.
    """
    chapters: list[Chapter] = []
    documents = []
    for done, edition in enumerate(editions):
        heard(done / len(editions))
        body = library.body(edition)
        notes = Notes(body, bookmarks, imprint.language)
        passages = tuple(_passages(library, imprint, which, body, notes))
        if passages:
            documents.append(body.document)
        for path, group in groupby(passages, key=lambda passage: passage.path):
            titles = (*((str(edition),) if len(editions) > 1 else ()), *path[-NEAREST:])
            chapters.append(Chapter(" › ".join(titles) or str(edition), 1, edition.language, tuple(group)))
    if not chapters:
        raise NotFound(what="passage", name=f"register:{which}")
    rows = sum(len(chapter.passages) for chapter in chapters)
    return Export(
        title=imprint.say(f"register.{which}"),
        subtitle=provenance.heading(imprint, documents[0]) if len(documents) == 1 else "",
        lead=(imprint.say("rows", count=rows, documents=len(documents)),),
        chapters=tuple(chapters),
        documents=tuple(documents),
        provenance=tuple(provenance.facts(imprint, document) for document in documents),
        colophon=provenance.colophon(imprint, documents),
        imprint=imprint,
    )


def _passages(library: Library, imprint: Imprint, which: str, body: Body, notes: Notes) -> Iterator[Passage]:
    edition = body.document.edition
    if which == ACTIVITIES:
        details = held.details(library, edition=edition)
        for found in library.activities(edition=edition):
            passage = _told(imprint, body, found.paragraph, found.activity)
            own = notes.take(found.paragraph.position)._asdict()
            yield passage._replace(facts=detail(imprint, details.of(found)), **own)
    else:
        for row in held.register(library, which, edition):
            item, paragraph = row.item, row.paragraph
            around = ((start, end) for start, end in sentences(paragraph.text) if start <= item.start < end)
            start, end = next(around, (item.start, item.end))
            passage = _quoted(imprint, body, paragraph, start, max(end, item.end))
            own = notes.take(paragraph.position)._asdict()
            yield passage._replace(marks=((item.start - start, item.end - start),), facts=tuple(_facts(item)), **own)


def _told(imprint: Imprint, body: Body, paragraph: Paragraph, activity: Activity) -> Passage:
    """Return an activity with all countries in it by their part."""
    by_role: dict[str, list[str]] = {}
    for iso3, role in activity.roles:
        by_role.setdefault(role, []).append(gazetteer.country(iso3).name(imprint.language))
    parts = [
        imprint.say("part", part=imprint.say(f"role.{role}"), countries=imprint.say("comma").join(names))
        for role, names in by_role.items()
    ]
    return _quoted(imprint, body, paragraph, activity.start, activity.end)._replace(
        kind=imprint.say(f"kind.{activity.kind}"), role=imprint.say("semicolon").join(parts), date=activity.date
    )


def _quoted(imprint: Imprint, body: Body, paragraph: Paragraph, start: int, end: int) -> Passage:
    edition, number = body.document.edition, paragraph.number or ""
    return Passage(
        edition,
        number,
        number,
        cite(edition.symbol, imprint.language, number),
        paragraph.text[start:end].rstrip(),
        path=heading_path(body.sections, paragraph.section),
        prefix=paragraph.text[max(start - _AROUND, 0) : start],
        suffix=paragraph.text[end : end + _AROUND],
        issued=body.document.masthead.date,
    )


def detail(imprint: Imprint, found: held.Detail) -> tuple[tuple[str, str], ...]:
    """Return what the words of an activity name and count, as facts of its passage."""
    listed = (("programmes", found.names), ("figures", tuple(item.surface for item in found.figures)))
    return tuple((code, imprint.say("semicolon").join(each)) for code, each in listed if each)


def _facts(item: Item) -> Iterator[tuple[str, str]]:
    """Yield what a row says beside its words, by code; a whole number without its point."""
    value = str(int(item.value)) if item.value == int(item.value) else str(item.value)
    for code, fact in (
        ("words", item.surface),
        ("name", item.name),
        ("symbol", item.symbol),
        ("organ", item.organ),
        ("year", str(item.year or "")),
        ("qualifier", item.qualifier),
        ("value", value if item.register == held.FIGURES else ""),
        ("unit", item.unit),
        ("counted", item.counted),
        ("kind", item.kind),
    ):
        if fact:
            yield code, fact
