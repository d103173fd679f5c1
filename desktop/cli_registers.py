"""What `refdesk register` answers, field by field as scripts rely on them, and how it is printed for people."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from db import registers
from db.library import Library
from db.records import Edition, ItemAt

Row = dict[str, Any]

ACTIVITIES = "activities"
KINDS = (ACTIVITIES, *registers.REGISTERS)

# What the rows of each register have beside the words and their place; a publication's name is its title.
_FIELDS = {
    registers.INSTRUMENTS: ("name", "kind", "symbol", "organ"),
    registers.PUBLICATIONS: ("title", "kind", "year", "symbol"),
    registers.PROGRAMMES: ("name", "kind"),
    registers.ORGANISATIONS: ("name", "kind"),
    registers.FIGURES: ("value", "unit", "qualifier", "counted"),
}
_PRINTED = {
    registers.INSTRUMENTS: ("symbol", "organ"),
    registers.PUBLICATIONS: ("kind", "year"),
    registers.PROGRAMMES: ("name", "kind"),
    registers.ORGANISATIONS: ("name",),
    registers.FIGURES: ("qualifier", "value", "unit", "counted"),
}


def register(library: Library, which: str, edition: Edition | None) -> list[Row]:
    """Return the rows of a register, one of KINDS, in document order. Raises NotFound."""
    if which == ACTIVITIES:
        return _activities(library, edition)
    return [_row(at, _FIELDS[which]) for at in registers.register(library, which, edition)]


def _row(at: ItemAt, fields: Iterable[str]) -> Row:
    item = at.item
    found = item._asdict() | {"title": item.name, "year": item.year or None, "value": _number(item.value)}
    found["symbol"] = item.symbol or None
    found["organ"] = item.organ or None
    return {
        "document": at.edition.symbol,
        "language": at.edition.language,
        "paragraph": at.paragraph.number,
        "start": item.start,
        "end": item.end,
        "surface": item.surface,
    } | {field: found[field] for field in fields}


def _number(value: float) -> float | int:
    """Return a whole number as one: 120, not 120.0."""
    return int(value) if value == int(value) else value


def detail(found: registers.Detail) -> Row:
    """Return what the words of an activity name and count, as fields of its row."""
    return {
        "programmes": list(found.names),
        "figures": [
            {"surface": item.surface, "start": item.start, "end": item.end}
            | {"value": _number(item.value), "unit": item.unit, "qualifier": item.qualifier, "counted": item.counted}
            for item in found.figures
        ],
    }


def _activities(library: Library, edition: Edition | None) -> list[Row]:
    details = registers.details(library, edition=edition)
    return [
        {
            "document": at.edition.symbol,
            "language": at.edition.language,
            "paragraph": at.paragraph.number,
            "start": at.activity.start,
            "end": at.activity.end,
            "surface": at.paragraph.text[at.activity.start : at.activity.end],
            "type": at.activity.kind,
            "countries": [iso3 for iso3, _ in at.activity.roles],
            "roles": dict(at.activity.roles),
            "date": at.activity.date,
        }
        | detail(details.of(at))
        for at in library.activities(edition=edition)
    ]


def printed(which: str, rows: Iterable[Row]) -> str:
    """Return a line for each row: where it stands, its words and what they say."""
    lines = []
    for row in rows:
        facts = (row["type"], row["date"]) if which == ACTIVITIES else tuple(row[field] for field in _PRINTED[which])
        said = ", ".join(str(fact) for fact in facts if fact not in ("", None) and fact != row["surface"])
        words = " ".join(row["surface"].split())
        lines.append(
            f"{row['document']}@{row['language']}  {row['paragraph'] or '·'}  {words}" + (f"  ({said})" if said else "")
        )
    return "\n".join(lines) or "There is nothing in this register."
