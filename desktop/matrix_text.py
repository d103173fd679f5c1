"""A table as text for other programs: to paste, or as a CSV file. No spreadsheet takes a cell of it for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from db.errors import NotWritable

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")  # how a cell begins that a spreadsheet would calculate


def as_tsv(lines: Iterable[Sequence[str]]) -> str:
    """Return lines of cells parted by tabulators, as spreadsheets take them from the clipboard."""
    return "\n".join("\t".join(_plain(" ".join(cell.split())) for cell in line) for line in lines)


def as_csv(lines: Iterable[Sequence[str]]) -> str:
    """Return lines of cells as CSV after RFC 4180."""
    text = io.StringIO()
    csv.writer(text).writerows([_plain(cell) for cell in line] for line in lines)
    return text.getvalue()


def write_csv(path: str, lines: Iterable[Sequence[str]]) -> None:
    """Write a CSV file, with the mark by which spreadsheets recognise UTF-8. Raises NotWritable."""
    try:
        with open(path, "w", encoding="utf-8-sig", newline="") as file:
            file.write(as_csv(lines))
    except OSError as error:
        raise NotWritable(path=path, reason=error.strerror or str(error)) from error


def _plain(cell: str) -> str:
    """Return a cell with an apostrophe before what would be calculated."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
