"""An export as a table: a row for each passage, for sheets and lists of values."""

from __future__ import annotations

from typing import NamedTuple

from db.export.records import BESIDE, Export, Passage
from db.export.telling import color

_ALWAYS = ("citation", "quote", "note", "issued")


class Column(NamedTuple):
    """One column: its code, its caption for people, and how wide it is for its longest words, in characters.

    The code ends in BESIDE_MARK where the cells are those of the document beside.
    """

    code: str
    caption: str
    width: int


BESIDE_MARK = " beside"
_SEEN = ("changed", "highlighted")  # what a sheet shows in the words themselves
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
    "color": 10,
    "highlighted": 24,
    "issued": 13,
    "created": 19,
    "modified": 19,
}
_PAIRED = {  # of two documents side by side: the words next to each other
    "state": 18,
    "citation": 22,
    "quote": 52,
    "quote beside": 52,
    "citation beside": 22,
    "changed": 24,
    "changed beside": 24,
    "highlighted": 24,
    "highlighted beside": 24,
    "note": 26,
    "note beside": 26,
    "labels": 14,
    "labels beside": 14,
    "heading": 24,
    "heading beside": 24,
    "created": 19,
    "created beside": 19,
    "modified": 19,
    "modified beside": 19,
    "issued": 13,
    "issued beside": 13,
}
_PAIRED_ALWAYS = ("citation", "quote", "quote beside", "citation beside", "issued", "issued beside")


def columns(export: Export, plain: bool = False) -> tuple[Column, ...]:
    """Return the columns that hold something anywhere; citation, quote, note and the date of the report always.

    In `plain` cells nothing can be marked: words that differ between two documents, and those that the reader
    highlighted, have columns of their own.
    """
    rows = [values(export, passage) for passage in export.passages]
    paired = export.layout == BESIDE
    always, widths = (_PAIRED_ALWAYS, _PAIRED) if paired else (_ALWAYS, _WIDTHS)
    shown = [
        Column(code, _caption(export, code), width)
        for code, width in widths.items()
        if (plain or not code.startswith(_SEEN)) and (code in always or any(row[code] for row in rows))
    ]
    if paired:
        return tuple(shown)
    place = 1 + next(place for place, column in enumerate(shown) if column.code == "quote")
    facts = dict.fromkeys(code for passage in export.passages for code, _ in passage.facts)
    words = export.imprint.words
    shown[place:place] = [
        Column(code, words[f"field.{code}"], _FACT_WIDTH) for code in facts if f"field.{code}" in words
    ]
    return tuple(shown)


def _caption(export: Export, code: str) -> str:
    column = export.imprint.say(f"column.{code.removesuffix(BESIDE_MARK)}")
    if export.layout != BESIDE or code == "state":
        return column
    return export.imprint.say("column.of", column=column, side=export.sides[code.endswith(BESIDE_MARK)])


def values(export: Export, passage: Passage) -> dict[str, str]:
    """Return a passage's cells by the codes of their columns; those of what stands beside it too."""
    facts = {code: fact for code, fact in passage.facts if code not in _WIDTHS}
    cells = facts | {
        "citation": passage.citation,
        "document": passage.edition.symbol,
        "language": passage.edition.language,
        "paragraph": passage.paragraph,
        "heading": " › ".join(passage.path),
        "quote": passage.quote or passage.missing,
        "kind": passage.kind,
        "role": passage.role,
        "date": passage.date,
        "note": passage.note,
        "labels": export.imprint.say("comma").join(passage.labels),
        "state": passage.state,
        "changed": export.imprint.say("semicolon").join(passage.quote[a:b] for a, b in passage.marks),
        "color": color(export, passage),
        "highlighted": export.imprint.say("semicolon").join(passage.quote[a:b] for a, b, _ in passage.highlights),
        "issued": passage.issued,
        "created": _moment(passage.created),
        "modified": _moment(passage.modified),
    }
    if passage.beside is not None:
        cells |= {f"{code}{BESIDE_MARK}": cell for code, cell in values(export, passage.beside).items()}
    return cells


def _moment(iso: str) -> str:
    """Return a moment in UTC to the second, as spreadsheets read and people too."""
    return iso[:19].replace("T", " ")


def looks_like_formula(text: str) -> bool:
    """Tell whether a spreadsheet may take a cell for a formula, of either width, behind blanks or an apostrophe too."""
    return text.lstrip(" '\u3000")[:1] in tuple("=+-@\t\r\n＝＋－＠")
