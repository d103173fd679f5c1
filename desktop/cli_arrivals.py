"""What `refdesk import` does with each file, and the row that says what came of it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any

from db import accession
from db.accession import Arrival
from db.errors import AlreadyHeld, RefDeskError
from db.records import Masthead, Paragraph
from desktop.errors import sentence

Row = dict[str, Any]

_DOCUMENTS = (".docx", ".html", ".htm", ".txt")
_COUNTS = ("paragraphs", "numbered", "rebuilt_numbers", "sections", "footnotes", "tables")


def bring_in(library_path: str, file: str, given: Masthead, dry_run: bool, replace: bool) -> Row:
    """Bring one file in, or only look at it, and return its row; what is wrong with it is said there."""
    try:
        arrival = accession.read(library_path, file, given)
        status = "unchanged" if arrival.unchanged else "replaced" if arrival.held else "imported"
        if status == "replaced" and not replace and not dry_run:
            raise AlreadyHeld(what="file", name=str(arrival.entry.document.edition))
        if status != "unchanged" and not dry_run:
            accession.take_in(library_path, arrival)
        return _arrived(file, arrival, status)
    except RefDeskError as error:
        return _refused(file, sentence(error, str))
    except OSError as error:
        return _refused(file, f"“{file}” cannot be opened ({error.strerror}). Check its name.")


def _arrived(file: str, arrival: Arrival, status: str) -> Row:
    """Return the row for a file that was read: what was found in it, and what a reader should look at."""
    draft, document = arrival.entry.draft, arrival.entry.document
    doubts = [doubt for doubt in draft.doubts if doubt.code not in ("number_rebuilt", "numbers_missing")]
    return {
        "file": file,
        "status": status,
        "symbol": document.edition.symbol,
        "language": document.edition.language,
        "paragraphs": document.paragraphs,
        "numbered": document.numbered,
        "rebuilt_numbers": sum(paragraph.rebuilt for paragraph in draft.paragraphs),
        "gaps": [doubt.detail for doubt in draft.doubts if doubt.code == "numbers_missing"],
        "sections": document.sections,
        "footnotes": len(draft.footnotes),
        "tables": _tables(draft.paragraphs),
        "warnings": [
            {
                "code": doubt.code,
                "paragraph": draft.paragraphs[doubt.position].number if doubt.position >= 0 else None,
                "detail": doubt.detail,
            }
            for doubt in doubts
        ],
        "error": None,
        "title": draft.masthead.title,
        "date": draft.masthead.date,
    }


def _refused(file: str, why: str) -> Row:
    """Return the row for a file that could not be brought in."""
    found: Row = dict.fromkeys(("symbol", "language"), "") | dict.fromkeys(_COUNTS, 0)
    return {"file": file, "status": "rejected", **found, "gaps": [], "warnings": [], "error": why}


def files(paths: Iterable[str]) -> list[str]:
    """Return the files named, and those in the folders named that may be documents, in order."""
    found: list[str] = []
    for path in paths:
        if not os.path.isdir(path):
            found.append(path)
            continue
        for folder, _, names in sorted(os.walk(path)):
            found += [os.path.join(folder, name) for name in sorted(names) if name.lower().endswith(_DOCUMENTS)]
    return found


def _tables(paragraphs: Iterable[Paragraph]) -> int:
    """Return how many tables there are: runs of rows within the text."""
    count, inside = 0, False
    for line in (line for paragraph in paragraphs for line in paragraph.text.split("\n")):
        row = line.startswith("| ")
        count += row and not inside
        inside = row
    return count
