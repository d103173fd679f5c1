"""Web annotations, as the W3C describes them (Web Annotation Data Model): for programs, and to bring notes in again.

Each passage is an annotation: its target quotes the words with what stands around them, its bodies are the note and
the labels. Members beyond that vocabulary (citation, paragraph …) are ours and stand beside it.
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
    bodies = [("commenting", passage.note)] if passage.note else []
    bodies += [("tagging", label) for label in passage.labels]
    bodies += [("classifying", word) for word in (passage.kind, passage.role) if word]
    selector = {"type": "TextQuoteSelector", "exact": passage.quote}
    selector |= {name: words for name, words in (("prefix", passage.prefix), ("suffix", passage.suffix)) if words}
    marked = [list(mark) for mark in passage.marks]
    told = {
        "created": passage.created,
        "modified": passage.modified,
        "first": passage.kept[0],
        "last": passage.kept[1],
        "color": passage.color,
        "citation": passage.citation,
        "paragraph": passage.paragraph,
        "heading": list(passage.path),
        "date": passage.date,
        "state": passage.state,
        "marks": marked,
        "facts": dict(passage.facts),
        "footnotes": [note._asdict() for note in passage.footnotes],
    }
    return {
        "id": _name(str(passage.edition), passage.paragraph, passage.quote, passage.created),
        "type": "Annotation",
        "motivation": "commenting" if passage.note else "bookmarking" if passage.created else "highlighting",
        "body": [
            {"type": "TextualBody", "format": "text/plain", "purpose": purpose, "value": value}
            for purpose, value in bodies
        ],
        "target": {
            "type": "SpecificResource",
            "source": str(passage.edition),
            "language": passage.edition.language,
            "selector": selector,
        },
        **{name: value for name, value in told.items() if value},
    }


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
