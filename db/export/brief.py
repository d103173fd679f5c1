"""A country's brief: what the reports say was done with it, where else they name it, and the reader's notes on that.

Every passage is quoted, none retold; every mention stands in exactly one passage.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from db import gazetteer, registers
from db.citation import cite
from db.errors import NotFound
from db.export import provenance
from db.export.notes import Notes
from db.export.records import Chapter, Export, Imprint, Passage
from db.export.registers import detail
from db.extract.activities import KINDS
from db.library import Library, heading_path
from db.progress import Heard, unheard
from db.records import Body, Bookmark, Edition, Mention, Paragraph
from db.text import sentences

_AROUND = 32  # characters quoted before and after, so that a passage is found again


def country(
    library: Library,
    imprint: Imprint,
    iso3: str,
    editions: Sequence[Edition],
    bookmarks: Sequence[Bookmark] = (),
    heard: Heard = unheard,
) -> Export:
    """Return the brief on a country of what these documents say; the newest document first.

    It is made also where none names the country: that all was checked is an answer. `heard` is told what share is done,
    and may raise to give up. Raises NotFound.
    """
    naming = {found.edition for found in library.mentions(iso3)}
    asked = [each for each in editions if each in naming] or (editions if len(editions) == 1 else ())
    bodies = sorted(_bodies(library, asked, heard), key=_issued, reverse=True)
    total = _paragraphs(library, editions)
    notes = {body.document.edition: Notes(body, bookmarks, imprint.language) for body in bodies}
    tellers = [_Teller(library, imprint, iso3, body, notes[body.document.edition]) for body in bodies]
    done: dict[str, list[Passage]] = {}
    for told, teller in enumerate(tellers):
        heard(0.5 + told / len(tellers) / 2)
        for kind, passage in teller.activities():
            done.setdefault(kind, []).append(passage)
    named = tuple(passage for teller in tellers for passage in teller.mentions(place=False))
    implied = tuple(passage for teller in tellers for passage in teller.mentions(place=True))
    documents = tuple(body.document for body in bodies)
    return Export(
        title=_title(imprint, iso3),
        subtitle=provenance.heading(imprint, documents[0]) if len(editions) == 1 else "",
        lead=tuple(_lead(imprint, tellers, total, len(editions), done)),
        chapters=tuple(_chapters(imprint, done, named, implied)),
        documents=documents,
        provenance=tuple(provenance.facts(imprint, document) for document in documents),
        colophon=provenance.colophon(imprint, documents),
        imprint=imprint,
    )


class _Teller:
    """What one document says of the country."""

    def __init__(self, library: Library, imprint: Imprint, iso3: str, body: Body, notes: Notes) -> None:
        edition = body.document.edition
        self._imprint = imprint
        self._iso3 = iso3
        self._body = body
        self._notes = notes
        self._found = library.activities(iso3, edition)
        self._details = registers.details(library, iso3, edition)
        self._mentions = [mention for mention in body.mentions if mention.iso3 == iso3]
        self.naming = len({mention.position for mention in self._mentions if mention.kind != "place"})

    def activities(self) -> Iterator[tuple[str, Passage]]:
        """Yield each activity's kind and passage, in document order."""
        for found in self._found:
            activity = found.activity
            role = dict(activity.roles)[self._iso3]
            passage = self._passage(found.paragraph, activity.start, activity.end, self._mentions)
            yield (
                activity.kind,
                passage._replace(
                    kind=self._imprint.say(f"kind.{activity.kind}"),
                    role=self._imprint.say(f"role.{role}"),
                    date=activity.date,
                    facts=detail(self._imprint, self._details.of(found)),
                ),
            )

    def mentions(self, place: bool) -> Iterator[Passage]:
        """Yield the sentences that name the country outside its activities; with `place`, those that name a city."""
        rest = [each for each in self._mentions if (each.kind == "place") is place and not self._is_told(each)]
        for position in dict.fromkeys(each.position for each in rest):
            paragraph = self._body.paragraphs[position]
            here = [each for each in rest if each.position == position]
            for start, end in sentences(paragraph.text):
                inside = [each for each in here if start <= each.start < end]
                if inside:
                    passage = self._passage(paragraph, start, end, inside)
                    people = any(each.kind == "demonym" for each in inside)
                    yield passage._replace(role=self._imprint.say("people") if people else "")

    def _is_told(self, mention: Mention) -> bool:
        return any(
            found.paragraph.position == mention.position and found.activity.start <= mention.start < found.activity.end
            for found in self._found
        )

    def _passage(self, paragraph: Paragraph, start: int, end: int, mentions: Iterable[Mention]) -> Passage:
        edition, number = self._body.document.edition, paragraph.number or ""
        inside = [each for each in mentions if each.position == paragraph.position and start <= each.start < end]
        return Passage(
            edition,
            number,
            number,
            cite(edition.symbol, self._imprint.language, number),
            paragraph.text[start:end].rstrip(),
            marks=tuple((each.start - start, min(each.end, end) - start) for each in inside),
            path=heading_path(self._body.sections, paragraph.section),
            prefix=paragraph.text[max(start - _AROUND, 0) : start],
            suffix=paragraph.text[end : end + _AROUND],
            issued=self._body.document.masthead.date,
            **self._notes.take(paragraph.position)._asdict(),
        )


def _bodies(library: Library, editions: Sequence[Edition], heard: Heard) -> Iterator[Body]:
    for done, edition in enumerate(editions):
        heard(done / len(editions) / 2)
        yield library.body(edition)


def _issued(body: Body) -> str:
    return body.document.masthead.date


def _title(imprint: Imprint, iso3: str) -> str:
    return imprint.say("brief", country=gazetteer.country(iso3).name(imprint.language))


def _paragraphs(library: Library, editions: Sequence[Edition]) -> int:
    """Return how many paragraphs documents have together. Raises NotFound."""
    held = {document.edition: document.paragraphs for document in library.documents()}
    for edition in editions:
        if edition not in held:
            raise NotFound(what="document", name=str(edition))
    return sum(held[edition] for edition in editions)


def _lead(
    imprint: Imprint, tellers: Sequence[_Teller], total: int, consulted: int, done: dict[str, list[Passage]]
) -> Iterator[str]:
    named = sum(each.naming for each in tellers)
    if consulted != 1:
        yield imprint.say("documents", count=consulted)
    yield imprint.say("named" if named else "not_named", named=named, total=total)
    kinds = [f"{imprint.say(f'kind.{kind}')} {len(done[kind])}" for kind in sorted(done, key=KINDS.index)]
    if kinds:
        count = sum(map(len, done.values()))
        yield imprint.say("reported", count=count, kinds=imprint.say("comma").join(kinds))
    yield imprint.say("groups")


def _chapters(
    imprint: Imprint, done: dict[str, list[Passage]], named: tuple[Passage, ...], implied: tuple[Passage, ...]
) -> Iterator[Chapter]:
    language = imprint.language
    if done:
        total = sum(map(len, done.values()))
        yield Chapter(_counted(imprint, "activities", total), 1, language)
        for kind in sorted(done, key=KINDS.index):
            yield Chapter(_counted(imprint, f"kind.{kind}", len(done[kind])), 2, language, tuple(done[kind]))
    for code, passages in (("others" if done else "mentions", named), ("places", implied)):
        if passages:
            yield Chapter(_counted(imprint, code, len(passages)), 1, language, passages)


def _counted(imprint: Imprint, code: str, count: int) -> str:
    return imprint.say("counted", title=imprint.say(code), count=count)
