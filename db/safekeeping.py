"""Whether the files are sound: each in itself, the index with the text it was made from, bookmarks with the library.

Only looks. What a problem means to people is said in desktop.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from typing import NamedTuple

from db import connection, schema
from db.anchor import Anchor, anchored
from db.errors import LibraryUnreadable, NotWritable
from db.library import Library
from db.notebook import Notebook
from db.records import Bookmark


class Problem(NamedTuple):
    """Something that is not as it should be. `where`: library or notebook; `detail` names the place or the reason.

    `code`: library_unreadable or not_writable (the file could not be checked), too_new or too_old (of another RefDesk),
    damaged, orphaned (a row whose document is missing), tokeniser (indexed under other rules), word_index (search
    would miss or invent something), outside (a mention, activity or link that is not in its paragraph), and for
    bookmarks moved, changed or gone.
    """

    where: str
    code: str
    detail: str


_ILLEGIBLE = {LibraryUnreadable.code, "damaged", "too_new", "too_old"}
_DAMAGE = "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'"
_OUTSIDE = """
SELECT d.symbol || '@' || d.language || ' ' || coalesce(p.number, '[' || x.position || ']') || ': {table} ' || x.start
FROM {table} x JOIN documents d ON d.id = x.document
LEFT JOIN paragraphs p ON p.document = x.document AND p.position = x.position
WHERE NOT coalesce(0 <= x.start AND x.start < x.end AND x.end <= length(p.text) AND {also}, 0)
"""
_LIBRARY_QUESTIONS = (
    ("orphaned", """SELECT "table" || ' without ' || parent FROM pragma_foreign_key_check"""),
    (
        "tokeniser",
        "SELECT coalesce((SELECT value FROM facts WHERE name = 'tokeniser'), 'unknown') AS version"
        " WHERE version <> :tokeniser AND EXISTS (SELECT 1 FROM paragraphs)",
    ),
    ("outside", _OUTSIDE.format(table="mentions", also="x.surface = substr(p.text, x.start + 1, x.end - x.start)")),
    ("outside", _OUTSIDE.format(table="activities", also="true")),
    ("outside", _OUTSIDE.format(table="links", also="true")),
    ("outside", _OUTSIDE.format(table="items", also="x.surface = substr(p.text, x.start + 1, x.end - x.start)")),
    ("outside", _OUTSIDE.format(table="regions", also="x.surface = substr(p.text, x.start + 1, x.end - x.start)")),
)
_NOTEBOOK_QUESTIONS = (
    ("damaged", "SELECT 'labels of bookmark ' || id FROM bookmarks WHERE NOT json_valid(labels)"),
    (
        "damaged",
        "SELECT 'change ' || id FROM changes WHERE NOT (json_valid(coalesce(before, after))"
        " AND json_valid(coalesce(after, before)))",
    ),
)
_FILES = {
    "library": (schema.LIBRARY_VERSION, _LIBRARY_QUESTIONS),
    "notebook": (schema.NOTEBOOK_VERSION, _NOTEBOOK_QUESTIONS),
}


def check(library_path: str, notebook_path: str) -> tuple[Problem, ...]:
    """Return what is wrong with the two files, nothing when all is well. A file that does not exist yet is well.

    Neither file is changed; another program that writes to the library waits while its index is compared.
    """
    paths = {"library": library_path, "notebook": notebook_path}
    held = {where for where, path in paths.items() if os.path.exists(path)}
    found = [problem for where in sorted(held) for problem in _file(where, paths[where])]
    legible = held - {problem.where for problem in found if problem.code in _ILLEGIBLE}
    if "library" in legible:
        found += _words(library_path)
    if legible == {"library", "notebook"}:
        found += _bookmarks(library_path, notebook_path)
    return tuple(found)


def _file(where: str, path: str) -> list[Problem]:
    """Ask a file for its version, its integrity, and what else must hold in it; the last only if the first are well."""
    version, questions = _FILES[where]
    values = {"tokeniser": str(schema.TOKENISER_VERSION)}
    try:
        with contextlib.closing(connection.reading(path)) as database:
            found = database.execute("PRAGMA user_version").fetchone()[0]
            if found != version:
                return [Problem(where, "too_new" if found > version else "too_old", str(found))]
            damage = [Problem(where, "damaged", line) for (line,) in database.execute(_DAMAGE)]
            return damage or [
                Problem(where, code, detail)
                for code, query in questions
                for (detail,) in database.execute(query, values)
            ]
    except LibraryUnreadable as error:
        return [Problem(where, error.code, str(error.facts["reason"]))]
    except sqlite3.DatabaseError as error:
        return [Problem(where, LibraryUnreadable.code, str(error))]


def _words(path: str) -> list[Problem]:
    """Let FTS5 compare the index with the paragraphs. That is an INSERT which inserts nothing, but needs the lock."""
    try:
        with contextlib.closing(connection.writing(path)) as database:
            database.execute("BEGIN IMMEDIATE")
            try:
                database.execute("INSERT INTO paragraph_words (paragraph_words, rank) VALUES ('integrity-check', 1)")
            except sqlite3.DatabaseError as error:
                return [Problem("library", "word_index", str(error))]
    except NotWritable as error:
        return [Problem("library", error.code, str(error.facts["reason"]))]
    except sqlite3.OperationalError as error:
        return [Problem("library", NotWritable.code, str(error))]
    return []


def _bookmarks(library_path: str, notebook_path: str) -> list[Problem]:
    """Look where every bookmark stands now."""
    return [
        Problem("notebook", anchor.state, f"{bookmark.edition} {_span(bookmark)}{moved}")
        for bookmark, anchor, _ in anchored(Library(library_path), Notebook(notebook_path).bookmarks())
        if anchor.state != "ok"
        for moved in (f" → {_span(anchor)}" if anchor[1:3] != bookmark[2:4] else "",)
    ]


def _span(place: Bookmark | Anchor) -> str:
    return place.first if place.first == place.last else f"{place.first}-{place.last}"
