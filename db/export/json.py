"""Web annotations, as the W3C describes them (Web Annotation Data Model): for programs, and to bring notes in again.

Each passage is an annotation: its target quotes the words with what stands around them, its bodies are the note and
the labels. A row of two documents side by side has two targets, or one where one document has nothing. Members beyond
that vocabulary (citation, paragraph …) are ours and stand beside it, of two targets within each.
"""

from __future__ import annotations

import json
import uuid
from typing import Any

from db.export.records import Export, Passage
from db.records import Document

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def render(export: Export) -> bytes:
    """Return a collection of annotations with one page, and the documents they are of."""
    items = [_annotation(passage) for passage in export.passages]
    return json.dumps(
        {
            "@context": _CONTEXT,
            "id": _name("collection", export.title, export.imprint.made, str(len(items))),
            "type": "AnnotationCollection",
            "label": export.title,
            "summary": " ".join((*export.lead, *export.colophon)),
            "generator": {"type": "Software", "name": "RefDesk", "version": export.imprint.version},
            "generated": export.imprint.made,
            "sources": [_document(document) for document in export.documents],
            "total": len(items),
            "first": {
                "id": _name("page", export.title, export.imprint.made, str(len(items))),
                "type": "AnnotationPage",
                "startIndex": 0,
                "items": items,
            },
        },
        ensure_ascii=False,
        indent=2,
    ).encode("utf-8")


def _annotation(passage: Passage) -> dict[str, Any]:
    """Return one passage; its name is the same whenever the same words are exported."""
    sides = [each for each in passage.sides if not each.missing]
    named = [words for each in sides for words in (str(each.edition), each.paragraph, each.quote)]
    bodies = [("commenting", each.note) for each in sides if each.note]
    bodies += [("tagging", label) for label in dict.fromkeys(label for each in sides for label in each.labels)]
    bodies += [("classifying", word) for word in (passage.kind, passage.role) if word]
    since = sorted(filter(None, (each.created for each in sides)))
    until = sorted(filter(None, (each.modified for each in sides)))
    told = {
        "created": since[0] if since else "",
        "modified": until[-1] if until else "",
        "first": passage.kept[0],
        "last": passage.kept[1],
        "highlight": passage.highlight,
        "rank": passage.rank,
        "color": passage.color,
        "date": passage.date,
        "state": passage.state,
        "facts": dict(passage.facts),
    }
    targets = [_target(each) for each in sides]
    if passage.beside is None:
        told |= _place(passage)
    else:
        targets = [target | _held(_place(each)) for target, each in zip(targets, sides, strict=True)]
    return {
        "id": _name(*named, passage.created),
        "type": "Annotation",
        "motivation": _motivation(passage, bodies),
        "body": [
            {"type": "TextualBody", "format": "text/plain", "purpose": purpose, "value": value}
            for purpose, value in bodies
        ],
        "target": targets if passage.beside is not None else targets[0],
        **_held(told),
    }


def _motivation(passage: Passage, bodies: list[tuple[str, str]]) -> str:
    if passage.highlight:
        return "highlighting"
    if any(purpose == "commenting" for purpose, _ in bodies):
        return "commenting"
    if passage.beside is not None:
        return "linking"
    return "bookmarking" if passage.created else "highlighting"


def _target(passage: Passage) -> dict[str, Any]:
    selector = {"type": "TextQuoteSelector", "exact": passage.quote}
    selector |= _held({"prefix": passage.prefix, "suffix": passage.suffix})
    return {
        "type": "SpecificResource",
        "source": str(passage.edition),
        "language": passage.edition.language,
        "selector": selector,
    }


def _place(passage: Passage) -> dict[str, Any]:
    """Return what is told of the words themselves, by our own members."""
    return {
        "citation": passage.citation,
        "paragraph": passage.paragraph,
        "heading": list(passage.path),
        "issued": passage.issued,
        "marks": [list(mark) for mark in passage.marks],
        "highlights": [each._asdict() for each in passage.highlights],
        "footnotes": [note._asdict() for note in passage.footnotes],
    }


def _held(members: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value}


def _document(document: Document) -> dict[str, Any]:
    masthead = document.masthead
    return {
        "source": str(document.edition),
        "symbol": masthead.symbol,
        "symbol_confirmed": masthead.symbol_confirmed,
        "language": masthead.language,
        "original_language": masthead.original_language,
        "title": masthead.title,
        "date": masthead.date,
        "paragraphs": document.paragraphs,
        "file": document.source_name,
        "sha256": document.source_sha256,
    }


def _name(*parts: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, "\n".join(parts)).urn
