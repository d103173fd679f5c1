"""Which paragraphs answer what was asked for: as a condition that SQLite puts to a library, and in the text itself.

The index of words proposes paragraphs; where it cannot decide alone, the text of each is asked (see db.text for what an
occurrence is). So no paragraph is found, and none counted, that lacks what was asked for.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from db import text
from db.keys import symbol_key
from db.query import All, Either, Field, Node, Not, Term, terms
from db.records import Bookmark
from db.text import Span

Given = tuple[str | int, ...]

_MOST_PHRASES = 32  # of terms wanted together, given to the index; the text is asked for every term
_MOST_ALTERNATIVES = 200
_MOST_KEPT = 1500  # texts whose normalised form is kept for their ranking
_LANGUAGES = {
    "ar": "阿拉伯文 阿拉伯语 arabic arabe العربيه",
    "en": "英文 英语 english anglais ingles английскии الانكليزيه",
    "es": "西班牙文 西班牙语 spanish espagnol espanol испанскии الاسبانيه",
    "fr": "法文 法语 french francais frances французскии الفرنسيه",
    "ru": "俄文 俄语 russian russe ruso русскии الروسيه",
    "zh": "中文 汉语 chinese chinois chino китаискии الصينيه",
}
_YEARS = re.compile(r"(\d{4})(?:[-–—](\d{4}))?")
IN_DOCUMENTS = "SELECT q.id FROM documents d CROSS JOIN paragraphs q ON q.document = d.id WHERE "
_CITING = (
    "SELECT q.id FROM links l CROSS JOIN paragraphs q ON q.document = l.document AND q.position = l.position"
    " WHERE l.kind = 'document' AND holds(?, l.target)"
)
_UNDER = (
    "SELECT q.id FROM sections s CROSS JOIN paragraphs q ON q.document = s.document AND q.position >= s.start"
    " AND q.position < s.stop WHERE s.number = ? OR holds(?, s.title)"
)
NAMING = (
    "SELECT q.id FROM mentions m CROSS JOIN paragraphs q ON q.document = m.document AND q.position = m.position"
    " WHERE m.iso3 = ?"
)
MARKED = (
    "SELECT q.id FROM json_each(?) AS mark CROSS JOIN documents d ON d.symbol_key = json_extract(mark.value, '$[0]')"
    " CROSS JOIN paragraphs a ON a.document = d.id AND a.number = json_extract(mark.value, '$[1]')"
    " CROSS JOIN paragraphs z ON z.document = d.id AND z.number = json_extract(mark.value, '$[2]')"
    " CROSS JOIN paragraphs q ON q.document = d.id AND q.position BETWEEN a.position AND z.position"
)


class Condition(NamedTuple):
    """What a paragraph must answer: a phrase of the index, and conditions on its row; all of them together.

    In `where`, {member} stands for the row id where a set of them is given, and {text} for the text. Joins are CROSS
    JOINs so that SQLite takes the tables in the order written.
    """

    match: str = ""
    where: tuple[str, ...] = ()
    given: Given = ()


NOTHING = Condition(where=("0",))


class Matcher:
    """Turns what was asked for into conditions on one connection, and finds it in texts."""

    def __init__(self, opened: sqlite3.Connection, bookmarks: Sequence[Bookmark] = ()) -> None:
        self._bookmarks = bookmarks
        self._counting = False
        self._tests: list[Callable[[str], bool]] = []
        self._normalised: dict[str, str] = {}
        self.unknown: list[Field] = []
        opened.create_function("holds", 2, self._holds, deterministic=True)

    def condition(self, node: Node, counting: bool = False) -> Condition:
        """Return the condition that exactly the paragraphs answer that `node` wants.

        It is either quick to find some paragraphs by, or, for `counting`, all of them.
        """
        self._counting = counting
        return self._condition(node)

    def _condition(self, node: Node) -> Condition:
        match node:
            case Term():
                return self._term(node)
            case Field():
                return self._field(node)
            case All(parts):
                return self._all(parts)
            case Either(parts):
                return self._either(parts)
            case Not(part):
                whole, given = self._whole(part)
                return Condition(where=(f"NOT ({whole})",), given=given)

    def in_text(self, node: Node) -> Condition:
        """Return the condition that asks the text of every paragraph for a node without fields."""
        return Condition(where=("holds(?, {text})",), given=(self._keep(node),))

    def _term(self, term: Term) -> Condition:
        words = text.normalise(term.text)
        phrase = text.phrase(words, self._counting)
        if phrase is not None and text.is_indexed(words, self._counting) and not term.whole:
            return Condition(match=phrase)
        return Condition(phrase or "", ("holds(?, {text})",), (self._keep(term),))

    def _all(self, parts: Sequence[Node]) -> Condition:
        """Join conditions; what the index cannot decide is asked of the text once for all parts."""
        matches: list[str] = []
        excluded: list[str] = []
        asked: list[Node] = []
        others: list[Condition] = []
        for part in parts:
            enough = len(matches) >= _MOST_PHRASES and _is_text(part)
            found = None if enough else self._condition(part.part if isinstance(part, Not) else part)
            if found is None or (_is_text(part) and (found.where or len(excluded) >= _MOST_PHRASES)):
                asked.append(part)
            elif isinstance(part, Not) and found.match and not found.where:
                excluded.append(found.match)
            elif isinstance(part, Not):
                others.append(self._condition(part))
            else:
                others.append(found._replace(match=""))
            if found is not None and found.match and not isinstance(part, Not):
                matches.append(found.match)
        if asked:
            others.append(Condition(where=("holds(?, {text})",), given=(self._keep(All(tuple(asked))),)))
        if not matches:
            others += [Condition(where=(_INDEXED.format(negation="NOT "),), given=(each,)) for each in excluded]
            excluded = []
        match = " AND ".join(f"({each})" for each in matches)
        for each in excluded:
            match = f"({match}) NOT ({each})"
        return Condition(
            match,
            tuple(where for each in others for where in each.where),
            tuple(value for each in others for value in each.given),
        )

    def _either(self, parts: Sequence[Node]) -> Condition:
        found = [self._condition(part) for part in parts[:_MOST_ALTERNATIVES]]
        indexed = len(parts) <= _MOST_ALTERNATIVES and all(each.match for each in found)
        match = " OR ".join(f"({each.match})" for each in found) if indexed else ""
        if match and not any(each.where for each in found):
            return Condition(match)
        in_text = tuple(part for part in parts if _is_text(part))
        wholes = [self._whole(part) for part in parts if not _is_text(part)]
        if in_text:
            wholes.append(("holds(?, {text})", (self._keep(Either(in_text)),)))
        joined = " OR ".join(f"({whole})" for whole, _ in wholes)
        return Condition(match, (f"({joined})",), tuple(value for _, given in wholes for value in given))

    def _whole(self, node: Node) -> tuple[str, Given]:
        """Return the condition as one expression."""
        found = self._condition(node)
        parts = [*([_INDEXED.format(negation="")] if found.match else []), *found.where]
        return " AND ".join(parts) or "1", (*([found.match] if found.match else []), *found.given)

    def _field(self, field: Field) -> Condition:
        selected = self._selected(field)
        if selected is None:
            self.unknown.append(field)
            return NOTHING
        rows, given = selected
        return Condition(where=("{member} IN (" + rows + ")",), given=given)

    def _selected(self, field: Field) -> tuple[str, Given] | None:
        """Return the statement that selects the paragraphs a field names; None when its value means nothing."""
        value = field.value.strip()
        folded = text.fold(value).strip()
        term = Term(value)
        match field.name:
            case "country":
                from db import gazetteer

                country = gazetteer.lookup(value)
                return (NAMING + " AND m.kind <> 'place'", (country.iso3,)) if country else None
            case "document":
                symbol, _, language = value.partition("@")
                of_language = (" AND d.language = ?", (language,)) if language else ("", ())
                return f"{IN_DOCUMENTS}d.symbol_key = ?{of_language[0]}", (symbol_key(symbol), *of_language[1])
            case "symbol":
                kept = self._keep(term)
                return f"{IN_DOCUMENTS} holds(?, d.symbol) UNION {_CITING}", (kept, kept)
            case "title":
                return IN_DOCUMENTS + "holds(?, d.title)", (self._keep(term),)
            case "section":
                return _UNDER, (value, self._keep(term))
            case "year":
                years = _YEARS.fullmatch(folded)
                year = "coalesce(nullif(CAST(substr(d.date, 1, 4) AS INTEGER), 0), d.session_year)"
                bounds = (int(years[1]), int(years[2] or years[1])) if years else (0, 0)
                return (IN_DOCUMENTS + f"{year} BETWEEN ? AND ?", bounds) if years else None
            case "language":
                codes = [code for code, names in _LANGUAGES.items() if folded == code or folded in names.split()]
                return (IN_DOCUMENTS + "d.language = ?", (codes[0],)) if codes else None
            case _:
                import json  # 1 ms: only for a search among bookmarks

                test = _test(term)
                marks = [
                    (symbol_key(mark.edition.symbol), mark.first, mark.last)
                    for mark in self._bookmarks
                    if not folded or test(text.normalise(" ".join((mark.note, mark.quote, *mark.labels))))
                ]
                return MARKED, (json.dumps(marks),)

    def _keep(self, node: Node) -> int:
        self._tests.append(_test(node))
        return len(self._tests) - 1

    def normalised(self, words: str) -> str:
        """Return a text normalised, which it may have been already to see whether it answers."""
        return self._normalised.get(words) or text.normalise(words)

    def _holds(self, number: int, words: str) -> bool:
        normalised = text.normalise(words)
        held = self._tests[number](normalised)
        if held and len(self._normalised) < _MOST_KEPT:
            self._normalised[words] = normalised
        return held


_INDEXED = "{{member}} {negation}IN (SELECT rowid FROM paragraph_words WHERE paragraph_words MATCH ?)"


def spans(wanted: Sequence[tuple[str, bool]], words: str) -> tuple[Span, ...]:
    """Return where terms, each normalised and whole or not, occur in a text, without those that overlap others."""
    normalised, origins = text.normalise_with_origins(words)
    found = [text.occurrences(normalised, origins, term, whole) for term, whole in wanted]
    return tuple(found[0]) if len(found) == 1 else merged(found)


def wanted(node: Node | None) -> list[tuple[str, bool]]:
    """Return the terms to be shown in what is found, normalised, each with whether it is whole."""
    return [(text.normalise(term.text), term.whole) for term in terms(node)]


def merged(found: Iterable[Iterable[Span]]) -> tuple[Span, ...]:
    """Return the occurrences of several terms in order, without those that overlap an earlier or longer one."""
    kept: list[Span] = []
    for start, end in sorted((span for each in found for span in each), key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return tuple(kept)


def _is_text(node: Node) -> bool:
    """Tell whether the text alone decides."""
    match node:
        case Term():
            return True
        case All(parts) | Either(parts):
            return all(map(_is_text, parts))
        case Not(part):
            return _is_text(part)
        case _:
            return False


def _test(node: Node) -> Callable[[str], bool]:
    """Return what tells whether a normalised text answers a node without fields."""
    match node:
        case Term(words, _, _, whole):
            term = text.normalise(words)
            if not whole and term and not text.is_word(term[0]):
                return lambda normalised: term in normalised
            return lambda normalised: next(text.places(normalised, term, whole), None) is not None
        case All(parts):
            tests = [_test(part) for part in parts]
            return lambda normalised: all(test(normalised) for test in tests)
        case Either(parts):
            tests = [_test(part) for part in parts]
            return lambda normalised: any(test(normalised) for test in tests)
        case Not(part):
            test = _test(part)
            return lambda normalised: not test(normalised)
        case Field():
            raise ValueError(node)
