"""An export as a table: a row for each passage, for sheets and lists of values."""

from __future__ import annotations

from typing import NamedTuple

from db.export.records import Export, Passage

_ALWAYS = ("citation", "quote", "note")


class Column(NamedTuple):
    """One column: its code, its caption for people, and how wide it is for its longest words, in characters."""

    code: str
    caption: str
    width: int


_FACT_WIDTH = 20
_WIDTHS = {
    "citation": 26,
    "document": 20,
    "language": 9,
    "paragraph": 10,
    "heading": 26,
    "quote": 64,
    "kind": 14,
    "role": 20,
    "date": 16,
    "note": 32,
    "labels": 14,
    "state": 18,
    "created": 19,
    "modified": 19,
}


def columns(export: Export) -> tuple[Column, ...]:
    """Return the columns that hold something anywhere; citation, quote and note always."""
    rows = [values(export, passage) for passage in export.passages]
    shown = [
        Column(code, export.imprint.say(f"column.{code}"), width)
        for code, width in _WIDTHS.items()
        if code in _ALWAYS or any(row[code] for row in rows)
    ]
    place = 1 + next(place for place, column in enumerate(shown) if column.code == "quote")
    facts = dict.fromkeys(code for passage in export.passages for code, _ in passage.facts)
    words = export.imprint.words
    shown[place:place] = [
        Column(code, words[f"field.{code}"], _FACT_WIDTH) for code in facts if f"field.{code}" in words
    ]
    return tuple(shown)


def values(export: Export, passage: Passage) -> dict[str, str]:
    """Return a passage's cells by the codes of their columns."""
    facts = {code: fact for code, fact in passage.facts if code not in _WIDTHS}
    return facts | {
        "citation": passage.citation,
        "document": passage.edition.symbol,
        "language": passage.edition.language,
        "paragraph": passage.paragraph,
        "heading": " › ".join(passage.path),
        "quote": passage.quote,
        "kind": passage.kind,
        "role": passage.role,
        "date": passage.date,
        "note": passage.note,
        "labels": export.imprint.say("comma").join(passage.labels),
        "state": passage.state,
        "created": _moment(passage.created),
        "modified": _moment(passage.modified),
    }


def _moment(iso: str) -> str:
    """Return a moment in UTC to the second, as spreadsheets read and people too."""
    return iso[:19].replace("T", " ")


def looks_like_formula(text: str) -> bool:
    """Tell whether a spreadsheet may take a cell for a formula, of either width, behind blanks or an apostrophe too."""
    return text.lstrip(" '\u3000")[:1] in tuple("=+-@\t\r\n＝＋－＠")
