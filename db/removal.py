"""What was taken out of a library, kept in it so that it can be brought back or compared: the text, without its index.

The functions work on a connection that somebody opened; what is removed when is library_writer's to say.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from datetime import UTC, datetime
from typing import NamedTuple

from db.errors import NotFound
from db.records import Draft, Edition, Footnote, Masthead, Paragraph, Section

MOST_KEPT = 50
"""Of what was removed, the last so many are kept; an older one goes when another comes."""
REMOVED = "removed"
REPLACED = "replaced"

_FACTS = f"SELECT {', '.join(Masthead._fields)}, source_name, source_sha256 FROM documents WHERE id = ?"  # noqa: S608
_SECTIONS = (
    "SELECT idx, number, title, level, parent, start, stop, first, last, paragraphs FROM sections WHERE document = ?"
    " ORDER BY idx"
)
_PARAGRAPHS = "SELECT position, number, text, section, rebuilt FROM paragraphs WHERE document = ? ORDER BY position"
_FOOTNOTES = "SELECT mark, text, anchor, position, offset FROM footnotes WHERE document = ? ORDER BY idx"
_LIST = "SELECT id, symbol, language, title, removed, why FROM removed "
_KEEP = "INSERT INTO removed (symbol, language, title, removed, why, packed) VALUES (?, ?, ?, ?, ?, ?)"
_TRIM = "DELETE FROM removed WHERE id NOT IN (SELECT id FROM removed ORDER BY id DESC LIMIT ?)"


class Removed(NamedTuple):
    """A document taken out. `when` is ISO 8601 in UTC; `why` is "removed", or "replaced" by another version of it."""

    id: int
    edition: Edition
    title: str
    when: str
    why: str


class Kept(NamedTuple):
    """The text of a document that was taken out, and the file it came from."""

    draft: Draft
    source_name: str
    source_sha256: str


def keep(opened: sqlite3.Connection, document: int, why: str) -> Removed:
    """Keep the document with this row id, which is about to be deleted, as the last of MOST_KEPT."""
    *facts, source_name, source_sha256 = opened.execute(_FACTS, (document,)).fetchone()
    masthead = dict(zip(Masthead._fields, facts, strict=True))
    parts = {
        "masthead": masthead,
        "sections": opened.execute(_SECTIONS, (document,)).fetchall(),
        "paragraphs": opened.execute(_PARAGRAPHS, (document,)).fetchall(),
        "footnotes": opened.execute(_FOOTNOTES, (document,)).fetchall(),
        "source": (source_name, source_sha256),
    }
    packed = zlib.compress(json.dumps(parts, ensure_ascii=False).encode())
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    row = (masthead["symbol"], masthead["language"], masthead["title"], now, why)
    identity = int(opened.execute(_KEEP, (*row, packed)).lastrowid or 0)
    opened.execute(_TRIM, (MOST_KEPT,))
    return _removed((identity, *row))


def listed(opened: sqlite3.Connection) -> tuple[Removed, ...]:
    """Return what is kept, the newest first."""
    return tuple(map(_removed, opened.execute(_LIST + "ORDER BY id DESC").fetchall()))


def kept(opened: sqlite3.Connection, removed_id: int) -> Kept:
    """Return the text of what was taken out. Raises NotFound."""
    row = opened.execute("SELECT packed FROM removed WHERE id = ?", (removed_id,)).fetchone()
    if row is None:
        raise NotFound(what="removed", name=str(removed_id))
    parts = json.loads(zlib.decompress(row[0]))
    facts = parts["masthead"] | {"symbol_confirmed": bool(parts["masthead"]["symbol_confirmed"])}
    draft = Draft(
        Masthead(**facts),
        tuple(Section(*section) for section in parts["sections"]),
        tuple(
            Paragraph(position, number, text, section, bool(rebuilt))
            for position, number, text, section, rebuilt in parts["paragraphs"]
        ),
        tuple(Footnote(*note) for note in parts["footnotes"]),
    )
    return Kept(draft, *parts["source"])


def forget(opened: sqlite3.Connection, removed_id: int) -> None:
    """Keep something no longer. Raises NotFound."""
    if not opened.execute("DELETE FROM removed WHERE id = ?", (removed_id,)).rowcount:
        raise NotFound(what="removed", name=str(removed_id))


def _removed(row: tuple[int, str, str, str, str, str]) -> Removed:
    identity, symbol, language, title, when, why = row
    return Removed(identity, Edition(symbol, language), title, when, why)
