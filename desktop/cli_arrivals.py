"""What `refdesk import` does with each file, and the row that says what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from db import arrival, comparison
from db.arrival import Arrival, Changes
from db.errors import AlreadyHeld, RefDeskError
from db.records import Bookmark, Correction, Masthead
from desktop.errors import sentence

Row = dict[str, Any]

_COUNTS = ("paragraphs", "numbered", "rebuilt_numbers", "sections", "footnotes", "tables")


def bring_in(
    library_path: str,
    file: str,
    given: Masthead,
    dry_run: bool,
    replace: bool,
    bookmarks: Iterable[Bookmark] = (),
    corrections: Iterable[Correction] = (),
) -> Row:
    """Bring one file in, or only look at it, and return its row; what is wrong with it is said there."""
    try:
        found = arrival.read(library_path, file, given)
        status = "unchanged" if found.unchanged else "replaced" if found.held else "imported"
        altered = _altered(arrival.changes(library_path, found, bookmarks, corrections)) if status == "replaced" else {}
        if status == "replaced" and not replace and not dry_run:
            refusal = AlreadyHeld(what="file", name=str(found.document.edition))
            return _arrived(file, found, "rejected") | altered | {"error": sentence(refusal, str)}
        if status != "unchanged" and not dry_run:
            arrival.take_in(library_path, found)
        return _arrived(file, found, status) | altered
    except RefDeskError as error:
        return _refused(file, sentence(error, str))
    except OSError as error:
        return _refused(file, f"“{file}” cannot be opened ({error.strerror}). Check its name.")


def _altered(changes: Changes) -> Row:
    """Return what a new version of a document alters: its paragraphs, and the bookmarks that stand otherwise in it."""
    counts = Counter(pair.change for pair in changes.pairs)
    return {
        "differences": {change: count for change, count in counts.items() if change != comparison.SAME},
        "bookmarks": [
            {"id": bookmark.id, "paragraph": bookmark.first, "state": anchor.state, "now": anchor.first}
            for bookmark, anchor in changes.bookmarks
        ],
        "corrections_lost": [
            {"id": each.id, "paragraph": each.number or None, "surface": each.surface, "country": each.iso3}
            for each in changes.lost
        ],
    }


def _arrived(file: str, found: Arrival, status: str) -> Row:
    """Return the row for a file that was read: what was found in it, and what a reader should look at."""
    draft, document = found.draft, found.document
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
        "tables": arrival.tables(draft.paragraphs),
        "warnings": [
            {
                "code": doubt.code,
                "paragraph": draft.paragraphs[doubt.position].number if doubt.position >= 0 else None,
                "detail": doubt.detail,
            }
            for doubt in doubts
        ],
        "error": None,
        "symbol_confirmed": draft.masthead.symbol_confirmed,
        "title": draft.masthead.title,
        "date": draft.masthead.date,
    }


def _refused(file: str, why: str) -> Row:
    """Return the row for a file that could not be brought in."""
    found: Row = dict.fromkeys(("symbol", "language"), "") | dict.fromkeys(_COUNTS, 0)
    return {"file": file, "status": "rejected", **found, "gaps": [], "warnings": [], "error": why}
