"""What else can be exported: bookmarks with their notes, a section's text, what a search found. Briefs: brief.py."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from db.anchor import Anchor, anchored
from db.citation import cite, cite_paragraphs
from db.errors import NotFound
from db.export import provenance
from db.export.notes import Notes
from db.export.records import NEAREST, TEXT, Chapter, Export, Imprint, Note, Passage
from db.keys import symbol_key
from db.library import Library, heading_path
from db.progress import Heard, unheard
from db.records import Body, Bookmark, Document, Edition, Hit, Paragraph, Section


def editions(library: Library, language: str) -> tuple[Edition, ...]:
    """Return one edition of every document held: that in a language where it is held, else the preferred one."""
    held = [document.edition for document in library.documents()]
    chosen: dict[str, Edition] = {}
    for edition in held:
        key = symbol_key(edition.symbol)
        if key not in chosen:
            wanted = [each for each in held if symbol_key(each.symbol) == key and each.language == language]
            chosen[key] = wanted[0] if wanted else library.document(edition.symbol).edition
    return tuple(chosen.values())


def bookmarks(library: Library, imprint: Imprint, marked: Sequence[Bookmark], ordered: bool = False) -> Export:
    """Return bookmarks by document, each with its words as marked, its note and labels. Raises NotFound for none.

    With `ordered`, a reading list, they stay in the order given: of several documents all stand under one heading,
    each cited with its symbol.
    """
    if not marked:
        raise NotFound(what="passage", name="bookmarks")
    documents: dict[Edition, Document] = {}
    groups: dict[str, list[Passage]] = {}
    listed: list[Passage] = []
    titles: dict[str, tuple[str, str]] = {}
    for bookmark, anchor, body in anchored(library, marked):
        name = bookmark.edition.symbol
        title, language = name, imprint.language
        if body is not None:
            document = body.document
            documents[document.edition] = document
            name, language = document.edition.symbol, document.edition.language
            title = " ".join(filter(None, (name, document.masthead.title)))
        titles.setdefault(symbol_key(name), (title, language))
        passage = _marked(imprint, bookmark, anchor, body)
        listed.append(passage)
        groups.setdefault(symbol_key(name), []).append(passage)
    chapters = [Chapter(*_heading(titles[key]), tuple(passages)) for key, passages in groups.items()]
    title = "reading_list" if ordered else "bookmarks"
    if ordered and len(groups) > 1:
        chapters = [Chapter("", 1, imprint.language, tuple(listed))]
    lead = (imprint.say("bookmarked", count=len(marked), documents=len(groups)),)
    return _export(imprint, imprint.say(title), "", lead, chapters, tuple(documents.values()))


def _heading(title: tuple[str, str]) -> tuple[str, int, str]:
    return title[0], 1, title[1]


def _marked(imprint: Imprint, bookmark: Bookmark, anchor: Anchor, body: Body | None) -> Passage:
    edition = bookmark.edition
    symbol = body.document.edition.symbol if body else edition.symbol
    last = anchor.last if anchor.last != anchor.first else ""
    return Passage(
        edition,
        anchor.first,
        anchor.last,
        cite(symbol, imprint.language, anchor.first, last),
        bookmark.quote,
        path=heading_path(body.sections, body.paragraphs[anchor.start].section) if body and anchor.start >= 0 else (),
        note=bookmark.note,
        labels=bookmark.labels,
        state="" if anchor.state == "ok" else imprint.say(f"state.{anchor.state}"),
        created=bookmark.created,
        modified=bookmark.modified,
        color=bookmark.color,
        kept=(bookmark.first, bookmark.last),
        prefix=bookmark.prefix,
        suffix=bookmark.suffix,
        highlight=bookmark.highlight,
        rank=bookmark.rank,
        issued=body.document.masthead.date if body else "",
    )


def section(
    library: Library, imprint: Imprint, edition: Edition, place: int, bookmarks: Sequence[Bookmark] = ()
) -> Export:
    """Return all text under a heading, sub-headings included, with the reader's notes. Raises NotFound."""
    body = library.body(edition)
    if not 0 <= place < len(body.sections):
        raise NotFound(what="section", name=str(place))
    notes = Notes(body, bookmarks, imprint.language)
    chosen = body.sections[place]
    inside = [each for each in body.sections[place:] if each is chosen or _is_under(body.sections, each, place)]
    chapters = [
        Chapter(
            titled(each),
            each.level - chosen.level + 1,
            edition.language,
            tuple(whole(imprint, body, paragraph, notes) for paragraph in _own(body, each)),
            cite(edition.symbol, imprint.language, each.first, each.last) if each.first else "",
        )
        for each in inside
    ]
    return _running(imprint, body.document, " › ".join(heading_path(body.sections, place)), chapters)


def paragraphs(
    library: Library, imprint: Imprint, edition: Edition, first: int, last: int, bookmarks: Sequence[Bookmark] = ()
) -> Export:
    """Return the paragraphs from one position to another under their headings, with notes. Raises NotFound."""
    body = library.body(edition)
    chosen = body.paragraphs[max(first, 0) : last + 1]
    if not chosen:
        raise NotFound(what="paragraph", name=str(first + 1))
    notes = Notes(body, bookmarks, imprint.language)
    chapters = []
    for within, group in groupby(chosen, key=lambda each: each.section):
        title = " › ".join(heading_path(body.sections, within)[-NEAREST:])
        passages = tuple(whole(imprint, body, each, notes) for each in group)
        cited = cite_paragraphs(edition.symbol, imprint.language, [each.first for each in passages])
        chapters.append(Chapter(title, 1, edition.language, passages, cited))
    numbers = [each.number for each in chosen if each.number]
    title = cite(edition.symbol, imprint.language, numbers[0], numbers[-1]) if numbers else edition.symbol
    return _running(imprint, body.document, title, chapters)


def titled(section: Section) -> str:
    """Return a heading as the report prints it: its number, then its title."""
    return f"{section.number}. {section.title}" if section.number else section.title


def _is_under(sections: Sequence[Section], section: Section, place: int) -> bool:
    parent = section.parent
    while parent is not None and parent != place:
        parent = sections[parent].parent
    return parent == place


def _own(body: Body, section: Section) -> tuple[Paragraph, ...]:
    """Return the paragraphs that stand directly under a heading."""
    return tuple(each for each in body.paragraphs[section.start : section.stop] if each.section == section.place)


def whole(imprint: Imprint, body: Body, paragraph: Paragraph, notes: Notes) -> Passage:
    """Return all of a paragraph, with the footnotes of the report and the reader's notes."""
    edition, number = body.document.edition, paragraph.number or ""
    return Passage(
        edition,
        number,
        number,
        cite(edition.symbol, imprint.language, number),
        paragraph.text,
        path=heading_path(body.sections, paragraph.section),
        footnotes=tuple(
            Note(each.offset, each.mark, each.text)
            for each in body.footnotes
            if each.anchor == "paragraph" and each.position == paragraph.position
        ),
        issued=body.document.masthead.date,
        highlights=notes.highlights(paragraph.position),
        **notes.take(paragraph.position)._asdict(),
    )


def _running(imprint: Imprint, document: Document, title: str, chapters: Sequence[Chapter]) -> Export:
    """Return an export of running text of one document."""
    subtitle = provenance.heading(imprint, document)
    return _export(imprint, title, subtitle, (), chapters, (document,))._replace(layout=TEXT)


def hits(
    library: Library,
    imprint: Imprint,
    query: str,
    found: Sequence[Hit],
    bookmarks: Sequence[Bookmark] = (),
    heard: Heard = unheard,
) -> Export:
    """Return the paragraphs a search found under their headings, what was found marked.

    `heard` is told what share is done, and may raise to give up. Raises NotFound for none.
    """
    if not found:
        raise NotFound(what="passage", name=query)
    bodies: dict[Edition, Body] = {}
    notes: dict[Edition, Notes] = {}
    for done, hit in enumerate(found):
        if hit.edition not in bodies:
            heard(done / len(found))
            body = bodies[hit.edition] = library.body(hit.edition)
            notes[hit.edition] = Notes(body, bookmarks, imprint.language)
    several = len(bodies) > 1
    chapters = []
    for (edition, path), group in groupby(found, key=lambda hit: (hit.edition, hit.path)):
        issued = bodies[edition].document.masthead.date
        passages = tuple(_hit(imprint, hit, notes[edition], issued) for hit in group)
        titles = (*((str(edition),) if several else ()), *path[-NEAREST:])
        title = " › ".join(titles) or bodies[edition].document.masthead.title or str(edition)
        chapters.append(Chapter(title, 1, edition.language, passages))
    occurrences = sum(len(hit.matches) for hit in found)
    lead = (imprint.say("found", occurrences=occurrences, paragraphs=len(found), documents=len(bodies)),)
    documents = tuple(body.document for body in bodies.values())
    subtitle = "" if several else provenance.heading(imprint, documents[0])
    return _export(imprint, imprint.say("search", query=query), subtitle, lead, chapters, documents)


def _export(
    imprint: Imprint,
    title: str,
    subtitle: str,
    lead: tuple[str, ...],
    chapters: Iterable[Chapter],
    documents: tuple[Document, ...],
) -> Export:
    return Export(
        title=title,
        subtitle=subtitle,
        lead=lead,
        chapters=tuple(chapters),
        documents=documents,
        provenance=tuple(provenance.facts(imprint, document) for document in documents),
        colophon=provenance.colophon(imprint, documents),
        imprint=imprint,
    )


def _hit(imprint: Imprint, hit: Hit, notes: Notes, issued: str) -> Passage:
    number = hit.number or ""
    return Passage(
        hit.edition,
        number,
        number,
        cite(hit.edition.symbol, imprint.language, number),
        hit.text,
        marks=hit.matches,
        path=hit.path,
        issued=issued,
        highlights=notes.highlights(hit.position),
        **notes.take(hit.position)._asdict(),
    )
