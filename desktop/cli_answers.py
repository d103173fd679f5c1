"""What the command line answers: the objects that --json prints, field by field as scripts rely on them.

Finds what the words of a command mean (a document, a range, a section, a country) and turns records into rows. Nothing
is printed here.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

from db import citation, gazetteer, regions_held, registers, search
from db.errors import NotFound
from db.library import Library, heading_path, in_annex
from db.records import Body, Bookmark, Edition, Paragraph, Results, Scope, Section
from db.snippets import snippet
from desktop import cli_print, cli_registers

Row = dict[str, object]

SNIPPET_WIDTH = 60  # characters


def numbers(words: str) -> tuple[str, str]:
    """Return the first and last printed number that "55", "55-57", "5(a)" or "第55段" mean; they may be equal.

    "annex II, para. 3" stays as it is: the library knows which of the paragraphs with this number stands there.
    """
    if in_annex(words):
        return words, ""
    found = citation.resolve(words)
    return (found.first, found.last) if found and found.first and not found.symbol else (words, words)


def iso3(words: str) -> str:
    """Return the code of the country that a code or name means. Raises NotFound."""
    country = gazetteer.lookup(words)
    if country is None:
        raise NotFound(what="country", name=words)
    return country.iso3


def section(sections: tuple[Section, ...], words: str) -> int:
    """Return the index of a section, given that index or its numbers from the top ("二.B.2"). Raises NotFound."""
    for each in sections:
        if words in (str(each.place), _label(sections, each)):
            return each.place
    raise NotFound(what="section", name=words)


def _label(sections: tuple[Section, ...], innermost: Section) -> str | None:
    """Return a section's numbers from the top, joined by dots; None where one of its headings has none."""
    numbers = []
    step: Section | None = innermost
    while step is not None:
        if step.number is None:
            return None
        numbers.append(step.number)
        step = None if step.parent is None else sections[step.parent]
    return ".".join(reversed(numbers))


def documents(library: Library) -> list[Row]:
    """Return a row for each document held."""
    return [
        {
            "symbol": document.edition.symbol,
            "symbol_confirmed": document.masthead.symbol_confirmed,
            "language": document.edition.language,
            "title": document.masthead.title,
            "date": document.masthead.date,
            "paragraphs": document.paragraphs,
            "sections": document.sections,
        }
        for document in library.documents()
    ]


def outline(library: Library, name: str) -> list[Row]:
    """Return a row for each heading of a document, in order."""
    return [
        {
            "number": each.number,
            "title": each.title,
            "level": each.level,
            "parent": each.parent,
            "first": each.first or None,
            "last": each.last or None,
            "paragraphs": each.paragraphs,
        }
        for each in library.body(library.document(name).edition).sections
    ]


def show(library: Library, name: str, words: str) -> list[Row]:
    """Return a row for each paragraph asked for."""
    edition = library.document(name).edition
    paragraphs = library.range(edition, *numbers(words))
    body = library.body(edition)
    return [
        {
            "document": edition.symbol,
            "language": edition.language,
            "paragraph": paragraph.number,
            "text": paragraph.text,
            "section": list(heading_path(body.sections, paragraph.section)),
            "citation": citation.cite(edition.symbol, edition.language, paragraph.number) if paragraph.number else None,
            "countries": _countries(body, paragraph),
        }
        for paragraph in paragraphs
    ]


def _countries(body: Body, paragraph: Paragraph) -> list[str]:
    """Return the countries that a paragraph names, once each, in its order; not those it names only a city of."""
    named = (m.iso3 for m in body.mentions if m.position == paragraph.position and m.kind != "place")
    return list(dict.fromkeys(named))


def find(
    library: Library,
    query: str,
    scope: Scope,
    *,
    order: str,
    limit: int | None,
    offset: int,
    broad: bool,
    bookmarks: Sequence[Bookmark],
) -> tuple[Results, Row]:
    """Return what a search found, as it is and as a row."""
    found = search.find(
        library, query, scope, order=order, limit=limit, offset=offset, broad=broad, bookmarks=bookmarks
    )
    return found, {
        "query": found.query,
        "total_paragraphs": found.total_paragraphs,
        "total_occurrences": found.total_occurrences,
        "milliseconds": round(found.milliseconds, 3),
        "hits": [
            {
                "document": hit.edition.symbol,
                "language": hit.edition.language,
                "paragraph": hit.number,
                "section": list(hit.path),
                "snippet": snippet(hit.text, hit.matches, SNIPPET_WIDTH)[0],
                "matches": [list(match) for match in hit.matches],
            }
            for hit in found.hits
        ],
        "suggestions": [
            {"query": each.query, "paragraphs": each.paragraphs, "reason": each.reason} for each in found.suggestions
        ],
        "terms": list(found.terms),
        "searched": [list(words) for words in found.searched],
        "fields": [{"name": name, "value": value} for name, value in found.fields],
        "unknown": [{"name": name, "value": value} for name, value in found.unknown],
    }


def countries(library: Library, edition: Edition | None) -> list[Row]:
    """Return a row for each country mentioned; `places` counts the mentions of its cities, `occurrences` does not."""
    language = _language(library, edition)
    return [
        {
            "iso3": count.iso3,
            "name": gazetteer.country(count.iso3).name(language),
            "paragraphs": count.paragraphs,
            "occurrences": count.occurrences,
            "activities": count.activities,
            "places": count.places,
        }
        for count in library.country_counts(edition)
    ]


def _language(library: Library, edition: Edition | None) -> str:
    """Return the language to name countries in: that of the documents in question, English where they have several."""
    languages = {edition.language} if edition else {each.edition.language for each in library.documents()}
    return languages.pop() if len(languages) == 1 else "en"


def country(library: Library, words: str, edition: Edition | None) -> Row:
    """Return what is known of a country, and where it is mentioned."""
    code = iso3(words)
    known = gazetteer.country(code)
    mentions = [
        {
            "document": each.edition.symbol,
            "language": each.edition.language,
            "paragraph": each.paragraph.number,
            "surface": each.mention.surface,
            "start": each.mention.start,
            "end": each.mention.end,
            "kind": each.mention.kind,
        }
        for each in library.mentions(code, edition)
    ]
    details = registers.details(library, code, edition)
    activities = [
        {
            "document": each.edition.symbol,
            "language": each.edition.language,
            "paragraph": each.paragraph.number,
            "text": each.paragraph.text[each.activity.start : each.activity.end],
            "start": each.activity.start,
            "end": each.activity.end,
            "type": each.activity.kind,
            "countries": [iso3 for iso3, _ in each.activity.roles],
            "role": dict(each.activity.roles)[code],
            "date": each.activity.date or None,
        }
        | cli_registers.detail(details.of(each))
        for each in library.activities(code, edition)
    ]
    return {
        "iso3": code,
        "names": known.names,
        "region": known.region["en"],
        "mentions": mentions,
        "activities": activities,
        "regions": _regions(library, code, edition),
        "region_names": known.region,
    }


def _regions(library: Library, code: str, edition: Edition | None) -> list[Row]:
    """Return a row for each mention of a region or group that a country belongs to."""
    return [
        {
            "document": each.edition.symbol,
            "language": each.edition.language,
            "paragraph": each.paragraph.number,
            "surface": each.mention.surface,
            "start": each.mention.start,
            "end": each.mention.end,
            "code": each.mention.code,
            "name": gazetteer.group(each.mention.code).names.get(each.edition.language)
            or gazetteer.group(each.mention.code).names["en"],
        }
        for each in regions_held.including(library, code, (edition,) if edition else None)
    ]


def cite(library: Library, wanted: Sequence[tuple[str, str]], language: str | None) -> Row:
    """Return the citation of paragraphs that exist, of documents with their numbers, ranges and lists of both."""
    cited = []
    for name, words in wanted:
        edition = library.document(name).edition
        spans = []
        for span in _spans(words):
            annex, (first, last) = citation.annexed(span[0])[0], _printed(library, edition, *span)
            spans.append((f"{annex}, {first}" if annex else first, last))
        cited.append(citation.Cited(edition.symbol, tuple(spans), edition.language))
    return {"citation": citation.cite_documents(cited, language or cited[0].language)}


def _spans(words: str) -> Sequence[tuple[str, str]]:
    """Return the numbers and ranges that "4,7,9-12" means; what is no such list is one number."""
    found = citation.resolve_all(words)
    if len(found) == 1 and found[0].spans and not found[0].symbol:
        return found[0].spans
    return (numbers(words),)


def _printed(library: Library, edition: Edition, first: str, last: str) -> tuple[str, str]:
    """Return the numbers as the document prints them, the last one it has where the range reaches past the end.

    A sub-paragraph keeps its letter.
    """
    printed = [each.number for each in library.range(edition, first, last) if each.number]
    named = [
        typed if typed.startswith(number) and typed.endswith(")") else number
        for typed, number in zip((first, last), (printed[0], printed[-1]), strict=True)
    ]
    return named[0], named[1]


def resolve(library: Library, words: str) -> Row:
    """Return what a pasted citation points to: the document it names, or the only one held. Raises NotFound.

    In a document that is held, a range ends with the last paragraph there is. Of a list, `paragraphs` holds all;
    where several documents are named, `others` holds those behind the first.
    """
    found = citation.resolve_all(words)
    if not found:
        raise NotFound(what="citation", name=words)
    first, *others = (_resolved(library, cited) for cited in found)
    return first | ({"others": others} if others else {})


def _resolved(library: Library, cited: citation.Cited) -> Row:
    """Return what a document's part of a citation points to, as the document has it where it is held."""
    symbol, language, first, last = citation.whole(cited)
    spans = [list(span) for span in cited.spans]
    held = library.documents()
    if not symbol and len(held) == 1:
        symbol = held[0].edition.symbol
    with contextlib.suppress(NotFound):
        edition = of_edition(library, symbol, language)
        symbol, language = edition.symbol, language or edition.language
        for span in spans:
            with contextlib.suppress(NotFound):
                span[:] = _printed(library, edition, *span)
        first, last = _printed(library, edition, first, last) if first else ("", "")
    annexes = {citation.annexed(number)[0] for number, _ in cited.spans}
    annex = annexes.pop() if len(annexes) == 1 else ""
    first = citation.annexed(first)[1]
    if annexes:  # the text and an annex, or two: each number with its own
        spans = [list(span) for span in cited.spans]
    elif annex:
        spans = [[citation.annexed(number)[1] for number in span] for span in spans]
    row: Row = {"document": symbol or None, "language": language or None, "first": first or None, "last": last or None}
    return row | ({"annex": annex} if annex else {}) | ({"paragraphs": spans} if len(spans) > 1 else {})


def pointed(row: Row) -> str:
    """Return what resolve() answers as lines for people: a block for each document."""
    others = row.get("others")
    blocks = [row, *(others if isinstance(others, list) else ())]
    return "\n\n".join(
        cli_print.table(
            (name, ", ".join("-".join(dict.fromkeys(span)) for span in value) if isinstance(value, list) else value)
            for name, value in block.items()
            if name != "others"
        )
        for block in blocks
    )


def of_edition(library: Library, symbol: str, language: str) -> Edition:
    """Return the edition of a document in a language, or another one where that is not held. Raises NotFound."""
    with contextlib.suppress(NotFound):
        return library.document(f"{symbol}@{language}").edition
    return library.document(symbol).edition
