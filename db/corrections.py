"""What readers put right about where a text names a country: kept in the notebook, followed by the library's mentions.

A correction knows its place by the paragraph's number and words, as a bookmark does, so it holds for a document that
is written again, and for one whose text was altered. One whose words are gone stays in the notebook.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import NamedTuple

from db import notebook_rows, undoing
from db.errors import NotFound, RefDeskError
from db.extract.activities import activities
from db.extract.countries import mentions as names
from db.keys import symbol_key
from db.library import Library, heading_path
from db.library_writer import CORRECTIONS, rewrite_paragraph, transaction
from db.likeness import ALIKE, pieces, plain, share
from db.notebook import Notebook
from db.notebook_rows import Row
from db.records import Activity, Correction, Edition, Mention, Paragraph, Section

STRUCK, ADDED = "struck", "added"

_SURE = 0.8  # the likeness from which a paragraph under the same number is the one, without looking at the others

_Place = tuple[int, int]  # the paragraph's position, and where in its text the words begin

_SAME = """
SELECT * FROM corrections WHERE symbol_key = :symbol_key AND language = :language AND number = :number
AND quote = :quote AND surface = :surface AND occurrence = :occurrence AND iso3 = :iso3
AND (number <> '' OR position = :position) ORDER BY id DESC LIMIT 1
"""
_DOCUMENTS = "SELECT id, symbol, symbol_key, language FROM documents ORDER BY id"
_PARAGRAPHS = "SELECT position, number, text, section FROM paragraphs WHERE document = ? ORDER BY position"
_SECTIONS = """
SELECT idx, number, title, level, parent, start, stop, first, last, paragraphs FROM sections WHERE document = ?
ORDER BY idx
"""


class Applied(NamedTuple):
    """What apply() did: the documents whose mentions it rewrote, and the corrections it found no words for in them."""

    changed: tuple[Edition, ...] = ()
    lost: tuple[Correction, ...] = ()


class Corrections:
    """The corrections in a notebook. Failures are those of its own methods; apply() brings changes to the library."""

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook

    def all(self) -> tuple[Correction, ...]:
        """Return all corrections, in the order they were made."""
        with self._notebook.reading() as database:
            return tuple(map(notebook_rows.correction, database.execute("SELECT * FROM corrections ORDER BY id")))

    def strike(self, edition: Edition, paragraph: Paragraph, mention: Mention) -> Correction:
        """Keep that words of a paragraph, a mention of it, do not name the country."""
        return self._make(edition, paragraph, mention.start, mention.end, mention.iso3, STRUCK)

    def add(self, edition: Edition, paragraph: Paragraph, start: int, end: int, iso3: str) -> Correction:
        """Keep that the words of a paragraph from `start` to `end` name a country, in place of what they named."""
        return self._make(edition, paragraph, start, end, iso3, ADDED)

    def take_back(self, correction_id: int) -> Correction:
        """Remove a correction and return it as it was; undo makes it again. Raises NotFound."""
        with self._notebook.writing() as database:
            row = database.execute("SELECT * FROM corrections WHERE id = ?", (correction_id,)).fetchone()
            if row is None:
                raise NotFound(what="correction", name=str(correction_id))
            _write(database, self._notebook.timestamp(), dict(row), None)
            return notebook_rows.correction(row)

    def merge(self, corrections: Iterable[Correction]) -> int:
        """Take in corrections of another notebook under ids of their own; return how many were not here.

        Of two that say the opposite of the same words, the one of this notebook holds.
        """
        added = 0
        with self._notebook.writing() as database:
            for other in corrections:
                row = _row(other)
                if database.execute(_SAME, row).fetchone() is None:
                    _write(database, self._notebook.timestamp(), None, row)
                    added += 1
        return added

    def _make(self, edition: Edition, paragraph: Paragraph, start: int, end: int, iso3: str, action: str) -> Correction:
        """Keep a correction, once; the opposite one is removed where what is found in the text is right without it."""
        surface = paragraph.text[start:end]
        occurrence = _places(paragraph.text, surface).index(start)
        now = self._notebook.timestamp()
        number = paragraph.number or ""
        wanted = Correction(
            0, edition, number, paragraph.position, paragraph.text, surface, occurrence, iso3, action, now
        )
        found = any(
            (each.start, each.end, each.iso3) == (start, end, iso3) for each in names(paragraph.text, edition.language)
        )
        with self._notebook.writing() as database:
            row = _row(wanted)
            last = database.execute(_SAME, row).fetchone()
            if last and last["action"] == action:
                return notebook_rows.correction(last)
            if last and found == (action == ADDED):
                _write(database, now, dict(last), None)
                return wanted
            return wanted._replace(id=_write(database, now, None, row))


def _write(database: sqlite3.Connection, made: str, before: Row | None, after: Row | None) -> int:
    """Add a correction (`before` is None) or remove one (`after` is None) as a step of undo, and return its id."""
    if after:
        after = after | {"id": notebook_rows.insert(database, after, "corrections")}
    elif before:
        notebook_rows.put(database, before["id"], None, "corrections")
    undoing.record(database, made, before, after, "corrections")
    return int((after or before or {"id": 0})["id"])


def kept(notebook: Notebook) -> tuple[Correction, ...]:
    """Return all corrections in a notebook, none where it cannot be read."""
    with contextlib.suppress(RefDeskError):
        return Corrections(notebook).all()
    return ()


def apply(library_path: str, notebook: Notebook) -> Applied:
    """Let the library name countries, and report activities, as the corrections of a notebook say.

    Where it does so already, nothing is written: call it whenever it may not. Raises NotWritable or LibraryUnreadable;
    then the library is as it was.
    """
    corrections = Corrections(notebook).all()
    digest = hashlib.sha256(repr(corrections).encode("utf-8", "surrogatepass")).hexdigest()
    with Library(library_path).reading() as opened:
        told = opened.execute("SELECT value FROM facts WHERE name = ?", (CORRECTIONS,)).fetchone()
        corrected = opened.execute("SELECT 1 FROM corrected LIMIT 1").fetchone()
        if told == (digest,) or not (corrections or corrected):
            return Applied()
    own: dict[tuple[str, str], list[Correction]] = {}
    for each in corrections:
        own.setdefault((symbol_key(each.edition.symbol), each.edition.language), []).append(each)
    changed: list[Edition] = []
    lost: list[Correction] = []
    with transaction(library_path) as opened:
        for key, symbol, symbol_as_key, language in opened.execute(_DOCUMENTS).fetchall():
            here = own.get((symbol_as_key, language), [])
            before = {position for (position,) in opened.execute(_CORRECTED, (key,))}
            if here or before:
                places = _rewrite(opened, key, language, here, before)
                lost += (each for each in here if each.id not in places)
                changed.append(Edition(symbol, language))
        opened.execute("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", (CORRECTIONS, digest))
    return Applied(tuple(changed), tuple(lost))


_CORRECTED = "SELECT position FROM corrected WHERE document = ?"


def settle(library_path: str, notebook_path: str) -> None:
    """Do what apply() does as far as it can be done: a notebook that is not there or not legible changes nothing."""
    if os.path.exists(notebook_path):
        with contextlib.suppress(RefDeskError, sqlite3.OperationalError):  # an earlier notebook has no corrections
            apply(library_path, Notebook(notebook_path))


def standing(
    library: Library, corrections: Iterable[Correction]
) -> tuple[tuple[Correction, Paragraph | None, int], ...]:
    """Return each correction with the paragraph its words stand in now, and where in it they begin.

    None and -1 where they are not found, or the document is not held. Corrections of one document stand together.
    """
    by_edition: dict[Edition, list[Correction]] = {}
    for each in corrections:
        by_edition.setdefault(each.edition, []).append(each)
    found: dict[int, tuple[Paragraph, int]] = {}
    for edition, here in by_edition.items():
        with contextlib.suppress(NotFound):
            paragraphs = library.body(edition).paragraphs
            found |= {each: (paragraphs[at], start) for each, (at, start) in placed(paragraphs, here).items()}
    return tuple((each, *found.get(each.id, (None, -1))) for here in by_edition.values() for each in here)


def placed(paragraphs: Sequence[Paragraph], corrections: Iterable[Correction]) -> dict[int, _Place]:
    """Return where the words of corrections stand in a document, by their ids; those not found are left out.

    That is the paragraph with the words that there were, the one under the same number first, or else the one most like
    it that has the words; in an altered paragraph the place whose surroundings are most like those there were.
    """
    versions = _Versions(paragraphs)
    found: dict[int, _Place] = {}
    for each in corrections:
        if (paragraph := versions.find(each)) is not None:
            found[each.id] = (paragraph.position, _start(paragraph.text, each))
    return found


class _Versions:
    """Finds the paragraphs that were corrected in a text that may have changed since."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._paragraphs = paragraphs
        self._by_text: dict[str, list[Paragraph]] = {}
        for paragraph in paragraphs:
            self._by_text.setdefault(paragraph.text, []).append(paragraph)
        self._pieces: dict[str, frozenset[str]] = {}

    def find(self, correction: Correction) -> Paragraph | None:
        """Return the paragraph that is the one that was corrected, or most like it; None where none is a version."""
        same = self._by_text.get(correction.quote)
        if same:
            return max(same, key=lambda paragraph: _nearness(paragraph, correction))
        having = [paragraph for paragraph in self._paragraphs if correction.surface in paragraph.text]
        numbered = [paragraph for paragraph in having if correction.number and paragraph.number == correction.number]
        for those, enough in ((numbered, _SURE), (having, ALIKE)):
            ranked = [(self._share(correction.quote, each.text), *_nearness(each, correction)) for each in those]
            best = max(range(len(ranked)), key=ranked.__getitem__, default=-1)
            if best >= 0 and ranked[best][0] >= enough:
                return those[best]
        return None

    def _share(self, one: str, other: str) -> float:
        both = [self._known(text) for text in (one, other)]
        return share(len(both[0] & both[1]), *both)

    def _known(self, text: str) -> frozenset[str]:
        if text not in self._pieces:
            self._pieces[text] = pieces(plain(text))
        return self._pieces[text]


def _nearness(paragraph: Paragraph, correction: Correction) -> tuple[bool, int]:
    return (paragraph.number or "") == correction.number, -abs(paragraph.position - correction.position)


def corrected(
    mentions: Iterable[Mention], corrections: Iterable[tuple[Correction, int]], position: int
) -> tuple[Mention, ...]:
    """Return the mentions of a paragraph with corrections, each given with where its words begin, made in turn.

    What is added takes the place of the mentions it overlaps.
    """
    right = list(mentions)
    for correction, start in corrections:
        end, adds = start + len(correction.surface), correction.action == ADDED
        right = [
            each
            for each in right
            if each.end <= start or end <= each.start or not (adds or each.iso3 == correction.iso3)
        ]
        if adds:
            right.append(Mention(correction.iso3, start, end, correction.surface, "name", position))
    return tuple(sorted(right, key=lambda each: (each.start, each.end)))


def _rewrite(
    opened: sqlite3.Connection, key: int, language: str, corrections: Sequence[Correction], before: set[int]
) -> dict[int, _Place]:
    """Find anew what the corrected paragraphs of a document name, and those that were; return where words stand."""
    rows = opened.execute(_PARAGRAPHS, (key,)).fetchall()
    paragraphs = [Paragraph(*row) for row in rows]
    sections = [Section(*row) for row in opened.execute(_SECTIONS, (key,))]
    places = placed(paragraphs, corrections)
    by_position: dict[int, list[tuple[Correction, int]]] = {position: [] for position in before}
    for each in corrections:
        if each.id in places:
            position, start = places[each.id]
            by_position.setdefault(position, []).append((each, start))
    for position, here in by_position.items():
        paragraph = paragraphs[position]
        found = (each._replace(position=position) for each in names(paragraph.text, language))
        right = corrected(found, here, position)
        path = heading_path(sections, paragraph.section)
        reported: list[Activity] = [
            each._replace(position=position) for each in activities(paragraph.text, language, right, path)
        ]
        rewrite_paragraph(opened, key, position, right, reported)
    opened.execute("DELETE FROM corrected WHERE document = ?", (key,))
    opened.executemany(
        "INSERT INTO corrected (document, position) VALUES (?, ?)",
        [(key, position) for position, here in by_position.items() if here],
    )
    return places


def _row(correction: Correction) -> dict[str, object]:
    symbol, language = correction.edition
    own = {"id": None, "symbol": symbol, "symbol_key": symbol_key(symbol), "language": language}
    named = ("number", "position", "quote", "surface", "occurrence", "iso3", "action", "created")
    return own | {name: getattr(correction, name) for name in named}


def _places(text: str, words: str) -> list[int]:
    """Return every place where words begin in a text."""
    found, at = [], text.find(words)
    while at >= 0:
        found.append(at)
        at = text.find(words, at + 1)
    return found


def _start(text: str, correction: Correction) -> int:
    """Return where the words of a correction begin in a paragraph that has them."""
    places = _places(text, correction.surface)
    if text == correction.quote:
        return places[correction.occurrence]
    there = _places(correction.quote, correction.surface)[correction.occurrence]
    size = len(correction.surface)

    def likeness(which: int) -> tuple[int, int]:
        here = places[which]
        before = _shared(text[:here][::-1], correction.quote[:there][::-1])
        after = _shared(text[here + size :], correction.quote[there + size :])
        return before + after, -abs(which - correction.occurrence)

    return places[max(range(len(places)), key=likeness)]


def _shared(one: str, other: str) -> int:
    """Return how many characters two texts begin with in common."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
