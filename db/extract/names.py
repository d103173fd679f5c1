"""Names of a table in resources/registers, found in running text: each spelling in a language leads to one row.

Here live the tables and the finding; what a name means, and the rules that find names no table has, are the business of
db.extract.instruments, programmes and organisations.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from db.citation import plain
from resources import path

LANGUAGES = ("zh", "en", "fr", "es", "ru", "ar")
_APOSTROPHES = str.maketrans("’‘ʼ", "'''")
_PREFIXES = "(?:[وفبلك]{1,2})?"  # what Arabic writes together with the word it governs
_ARTICLE = "ال"
_HAN = r"[\u3400-\u9fff]"
_Tree = dict[str, "_Tree"]


class Row(NamedTuple):
    """A line of a table: the name to join all its spellings under, its kind, and how its symbols begin."""

    name: str
    kind: str
    prefix: str
    spellings: dict[str, tuple[str, ...]]


class Named(NamedTuple):
    """A name in a text."""

    start: int
    end: int
    row: Row


def even(text: str) -> str:
    """Return a text as names are looked for in it: plain, with straight apostrophes; the length stays the same."""
    return plain(text).translate(_APOSTROPHES)


@cache
def table(name: str) -> tuple[Row, ...]:
    """Read a table of resources/registers. Abbreviations ("short") count in every language."""
    with open(path("registers", f"{name}.tsv"), encoding="utf-8") as file:
        lines = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]
    rows = []
    for cells in (dict(zip(lines[0], line, strict=True)) for line in lines[1:]):
        short = _split(cells.get("short", ""))
        spellings = {language: (*_split(cells[language]), *short) for language in LANGUAGES}
        rows.append(Row(cells["name"], cells["kind"], cells.get("prefix", ""), spellings))
    return tuple(rows)


def shown(which: str, name: str, language: str) -> str:
    """Return a joined name as a language says it; the name itself where its table or the language has no other."""
    row = next((row for row in table(which) if row.name == name), None)
    spelt = row.spellings.get(language, ()) if row else ()
    return spelt[0] if spelt and "*" not in spelt[0] else name


@cache
def listed(which: str) -> frozenset[str]:
    """Return the words of an entry of resources/registers/words.toml, which tells what they are for."""
    import tomllib

    with open(path("registers", "words.toml"), "rb") as file:
        return frozenset(tomllib.load(file)[which].split())


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("; ") if part)


class Names:
    """Spellings in one language, and the rows they lead to."""

    def __init__(self, rows: Iterable[tuple[str, Row]], language: str) -> None:
        self._exact: dict[str, Row] = {}
        inflected: list[tuple[str, Row]] = []
        for spelling, row in rows:
            key = even(spelling)
            if "*" in key:
                inflected.append((key, row))
            else:
                self._exact.setdefault(key, row)
                if key.startswith(_ARTICLE):
                    self._exact.setdefault("لل" + key.removeprefix(_ARTICLE), row)  # "to the"
        self._inflected = [row for _, row in inflected]
        endings = "|".join(
            "(" + re.escape(key).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") + ")" for key, _ in inflected
        )
        before = _PREFIXES if language == "ar" else ""
        han = [key for key in self._exact if re.search(_HAN, key)]
        words = [key for key in self._exact if not re.search(_HAN, key)]
        self._patterns = [
            re.compile(pattern)
            for pattern, there in (
                (_tree(han), han),
                (rf"(?<![A-Za-z0-9]){_tree(words)}(?![A-Za-z0-9])", words if language == "zh" else []),
                (rf"(?<!\w){before}(?P<name>{_tree(words)})(?!\w)", words if language != "zh" else []),
            )
            if there
        ]
        self._endings = re.compile(rf"(?<!\w)(?:{endings})(?!\w)") if inflected else None

    def find(self, text: str) -> Iterator[Named]:
        """Yield the names in a text that even() gave, in order, none overlapping; the longest of one place."""
        found = [
            Named(*match.span("name" if "name" in pattern.groupindex else 0), self._exact[self._key(match)])
            for pattern in self._patterns
            for match in pattern.finditer(text)
        ]
        if self._endings:
            for match in self._endings.finditer(text):
                found.append(Named(match.start(), match.end(), self._inflected[(match.lastindex or 1) - 1]))
        end = 0
        for named in sorted(found, key=lambda one: (one.start, -one.end)):
            if named.start >= end:
                yield named
                end = named.end

    @staticmethod
    def _key(match: re.Match[str]) -> str:
        return match.groupdict().get("name") or match[0]

    def row(self, spelling: str) -> Row | None:
        """Return the row that a whole text is a spelling of, None when it is none."""
        return self._exact.get(even(spelling))


@cache
def names(which: str, language: str) -> Names:
    """Return the names of a table in a language; those of no language RefDesk knows are the English ones."""
    spoken = language if language in LANGUAGES else "en"
    return Names(((spelling, row) for row in table(which) for spelling in row.spellings[spoken]), language)


def _tree(words: Iterable[str]) -> str:
    """Return a pattern that matches any of these words, the longest first, and looks at each character once."""
    tree: dict[str, Any] = {}
    for word in words:
        place = tree
        for character in word:
            place = place.setdefault(character, {})
        place[""] = {}
    return _branch(tree)


def _branch(tree: dict[str, Any]) -> str:
    ends = "" in tree
    branches = [re.escape(character) + _branch(below) for character, below in tree.items() if character]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and not ends else "(?:" + "|".join(branches) + ")"
    return joined + "?" if ends else joined
