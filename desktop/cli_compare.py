"""What `refdesk compare` answers, and how it is printed for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from db import comparison
from db.comparison import Pair
from db.library import Library
from db.records import Body, Paragraph
from desktop.cli_print import marked

Row = dict[str, Any]

_SIGNS = {"same": " ", "changed": "≠", "only-left": "−", "only-right": "+", "translation": " "}
_COUNTED = {
    "same": "the same",
    "changed": "changed",
    "only-left": "only in the first",
    "only-right": "only in the second",
    "translation": "in both languages",
}


def compare(library: Library, left: str, right: str) -> list[Row]:
    """Return a row for each pair of paragraphs of two documents. Raises NotFound."""
    bodies = [library.body(library.document(name).edition) for name in (left, right)]
    return [_row(pair, *bodies) for pair in comparison.pairs(*bodies)]


def _row(pair: Pair, left: Body, right: Body) -> Row:
    one, other = _paragraph(left, pair.left), _paragraph(right, pair.right)
    numbers = [paragraph.number if paragraph else None for paragraph in (one, other)]
    changed = pair.change == comparison.CHANGED and one and other
    differing = comparison.differing(one.text, other.text) if changed and one and other else ((), ())
    return {
        "paragraph": numbers[0] or numbers[1],
        "left": one.text if one else None,
        "right": other.text if other else None,
        "change": pair.change,
        "left_paragraph": numbers[0],
        "right_paragraph": numbers[1],
        "left_differs": differing[0],
        "right_differs": differing[1],
    }


def _paragraph(body: Body, position: int) -> Paragraph | None:
    return body.paragraphs[position] if position >= 0 else None


def printed(rows: Iterable[Row]) -> str:
    """Return the rows that are not the same, words that differ in brackets, and how many there are of each kind."""
    rows = list(rows)
    lines: list[str] = []
    for row in rows:
        if row["change"] != comparison.SAME:
            lines.append(f"{_SIGNS[row['change']]} {row['paragraph'] or '·'}")
            for side in ("left", "right"):
                if row[side] is not None:
                    lines.append(f"    {side:>5}  {marked(row[side], row[side + '_differs'])}")
    counts = Counter(row["change"] for row in rows)
    lines.append(", ".join(f"{counts[change]} {words}" for change, words in _COUNTED.items() if counts[change]))
    return "\n".join(lines)
