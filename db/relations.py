"""How documents belong together: by their symbols (languages, corrigenda, revisions, addenda) and by citing each other.

How symbols are built is in the conventions: a part such as Corr.1, Rev.2 or Add.3 at the end says what a document is to
the one without it.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from db.keys import number_order, symbol_key
from db.library import Library
from db.records import Body, Edition, Reference

LANGUAGE = "language"
FAMILY = "family"
CITED_BY = "cited_by"
CITES = "cites"

_STEPS = {
    "corr": ("corrects", "corrected_by"),
    "rev": ("revises", "revised_by"),
    "amend": ("amends", "amended_by"),
    "add": ("adds_to", "added_to_by"),
    "summary": ("summarises", "summarised_by"),
}
KINDS = (
    LANGUAGE,
    *(kind for one, other in _STEPS.values() for kind in (other, one)),
    FAMILY,
    CITED_BY,
    CITES,
)
"""What a relation can be, in the order in which they matter to a reader."""

_PART = r"/(corr|rev|amend|add|summary)\.?(\d*)((?:\([^()/]*\))*)$"  # Corr.1, Add.2 (Part I), Summary
_JOINT = r"-(?=[a-z]{1,12}(?:\.[a-z0-9]+)*/)"  # E/2003/30–E/CN.15/2003/14, not A/ES-10/1
_CITING = """
SELECT d.symbol, d.language, p.number, l.target FROM links l JOIN documents d ON d.id = l.document
JOIN paragraphs p ON p.document = l.document AND p.position = l.position WHERE l.kind = 'document' AND
"""
_UNDER = "SELECT symbol, language FROM documents WHERE symbol_key >= ? AND symbol_key < ? ORDER BY id"
_TO = _CITING + "l.target IN (SELECT value FROM json_each(?)) ORDER BY l.document, l.position"  # noqa: S608
_FROM = _CITING + "d.symbol_key = ? AND d.language = ? ORDER BY l.position"


class Relation(NamedTuple):
    """Another document and what it is to the one asked about: `kind` is one of KINDS, read from that one.

    So "corrected_by" names its corrigendum, "cited_by" a document that cites it and is nothing else to it. `numbers`
    are the printed numbers of the paragraphs that cite: in the document asked about where that one "cites".
    """

    kind: str
    edition: Edition
    numbers: tuple[str, ...] = ()


def step(symbol: str, other: str) -> str:
    """Return what the document `other` is to `symbol`, "" when their symbols tell of nothing.

    Of A/79/1, "corrected_by" is A/79/1/Corr.1 and "family" what stands further off: A/79/1/Add.1/Corr.1. Of two
    revisions of one document the later revises the earlier. Languages are no part of a symbol: "" for the same one.
    """
    ours, theirs = _names(symbol), _names(other)
    if set(ours) & set(theirs):
        return ""
    found = {_between(own, their) for own in ours for their in theirs} - {""}
    return min(found, key=KINDS.index, default="")


def related(library: Library, edition: Edition) -> tuple[Relation, ...]:
    """Return the held documents that belong to one, by kind and then by symbol. Raises NotFound.

    Of a document that is cited and held in several languages, the edition in the language of the citing one is meant,
    or else the first.
    """
    with library.reading() as opened:
        editions = [Edition(*row) for row in opened.execute("SELECT symbol, language FROM documents ORDER BY id")]
    if edition not in editions:
        edition = library.document(str(edition)).edition
    found = [Relation(kind, each) for each in editions if (kind := _kind(edition, each))]
    with library.reading() as opened:
        citing = {each.edition: each for each in _cited_by(opened, edition)}
        found = [each._replace(numbers=citing.pop(each.edition, each).numbers) for each in found]
        found += [*citing.values(), *_cites(opened, edition, editions)]
    return tuple(sorted(found, key=lambda each: _order(each, edition)))


def corrections(library: Library, edition: Edition) -> tuple[Relation, ...]:
    """Return the held documents that correct, revise or amend one, each once: what its reader should know of."""
    wanted = {_STEPS[part][1] for part in ("corr", "rev", "amend")}
    with library.reading() as opened:
        if opened.execute("SELECT count(*) FROM documents").fetchone() == (1,):
            return ()  # a start with nothing but the shipped report compiles no pattern
        roots = {_chain(name)[0][0] for name in _names(edition.symbol)}
        rows = [row for root in sorted(roots) for row in opened.execute(_UNDER, (f"{root}/", f"{root}0"))]
    held = (Edition(*row) for row in rows)
    found = [Relation(kind, each) for each in held if (kind := step(edition.symbol, each.symbol)) in wanted]
    best: dict[str, Relation] = {}
    for relation in sorted(found, key=lambda each: _order(each, edition)):
        best.setdefault(symbol_key(relation.edition.symbol), relation)
    return tuple(best.values())


def told_of_corrections(library: Library, body: Body) -> Body:
    """Return a document that also refers to those that correct, revise or amend it, from its masthead (at -1)."""
    found = corrections(library, body.document.edition)
    told = tuple(Reference(0, 0, relation.kind, relation.edition.symbol) for relation in found)
    return body._replace(references=body.references + told)


def _kind(edition: Edition, other: Edition) -> str:
    if set(_names(edition.symbol)) & set(_names(other.symbol)):
        return LANGUAGE if other != edition else ""
    return step(edition.symbol, other.symbol)


def _cited_by(opened: sqlite3.Connection, edition: Edition) -> list[Relation]:
    own = set(_names(edition.symbol))
    targets = opened.execute("SELECT DISTINCT target FROM links WHERE kind = 'document'").fetchall()
    meant = [target for (target,) in targets if own & set(_names(target))]
    citing: dict[Edition, dict[str, None]] = {}
    for symbol, language, number, _ in opened.execute(_TO, (json.dumps(meant),)):
        if not own & set(_names(symbol)):
            citing.setdefault(Edition(symbol, language), {})[number or ""] = None
    return [Relation(CITED_BY, by, tuple(filter(None, numbers))) for by, numbers in citing.items()]


def _cites(opened: sqlite3.Connection, edition: Edition, editions: Iterable[Edition]) -> list[Relation]:
    held: dict[str, dict[str, Edition]] = {}
    for each in editions:
        for name in _names(each.symbol):
            held.setdefault(name, {})[each.language] = each
    cited: dict[Edition, dict[str, None]] = {}
    for *_, number, target in opened.execute(_FROM, (symbol_key(edition.symbol), edition.language)):
        for name in set(_names(target)) - set(_names(edition.symbol)):
            if languages := held.get(name):
                to = languages.get(edition.language) or next(iter(languages.values()))
                cited.setdefault(to, {})[number or ""] = None
    return [Relation(CITES, to, tuple(filter(None, numbers))) for to, numbers in cited.items()]


def _order(relation: Relation, edition: Edition) -> tuple[object, ...]:
    other = relation.edition
    return KINDS.index(relation.kind), number_order(other.symbol), other.language != edition.language, other.language


@lru_cache(maxsize=100_000)
def _names(symbol: str) -> tuple[str, ...]:
    """Return the keys a document is known by: of a joint document those of both, and of them together."""
    key = symbol_key(symbol)
    parts = re.split(_JOINT, key)
    return (key,) if len(parts) == 1 else (key, *parts)


def _between(one: str, other: str) -> str:
    """Return what the document with the key `other` is to the one with the key `one`."""
    ours, theirs = _chain(one), _chain(other)
    if ours[0] != theirs[0]:
        return ""
    if len(theirs) == len(ours) + 1 and theirs[:-1] == ours:
        return _STEPS[theirs[-1][0]][1]
    if len(ours) == len(theirs) + 1 and ours[:-1] == theirs:
        return _STEPS[ours[-1][0]][0]
    if len(ours) > 1 and ours[:-1] == theirs[:-1] and ours[-1][0] == theirs[-1][0] == "rev":
        before, after = ours[-1][1], theirs[-1][1]
        return FAMILY if before == after else _STEPS["rev"][1 if before < after else 0]
    return FAMILY


@lru_cache(maxsize=100_000)
def _chain(key: str) -> tuple[tuple[str, int, str], ...]:
    """Return a key from its first document on: A/79/1/Add.2/Corr.1 is (a/79/1), (add, 2), (corr, 1)."""
    parts: list[tuple[str, int, str]] = []
    while found := re.search(_PART, key):
        parts.append((found[1], int(found[2] or 0), found[3]))
        key = key[: found.start()]
    return ((key, 0, ""), *reversed(parts))
