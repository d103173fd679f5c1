"""Taking terms more broadly: other forms of a word that the library has, and other names of the same thing."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Sequence

from db import glossary, query, stems, text, vocabulary
from db.query import All, Either, Node, Term

_MOST_FORMS = 40

Alternatives = tuple[tuple[str, ...], ...]


def broadened(node: Node, opened: sqlite3.Connection) -> tuple[Node, Alternatives]:
    """Return a settled node whose terms may be other words of the same meaning, and for each such term all of them.

    Terms in quotes, and what is excluded, stay as they are.
    """
    languages = {row[0] for row in opened.execute("SELECT DISTINCT language FROM documents")}
    found: list[tuple[str, ...]] = []

    def taken(node: Node) -> Node:
        match node:
            case Term(words, _, False):
                others = [
                    *_named(words, languages),
                    *(Term(form, whole=True) for form in _forms(words, languages, opened)),
                ]
                return _chosen(words, node, others)
            case Either(parts):
                return Either(tuple(map(taken, parts)))
            case All(parts):
                return query.all_of(_in_turn(parts))
            case _:
                return node

    def _chosen(words: str, node: Node, others: Sequence[Term]) -> Node:
        others = query.unique(others, lambda term: term.text)
        if not others:
            return node
        found.append((words, *(term.text for term in others)))
        return Either((node, *others))

    def _in_turn(parts: Sequence[Node]) -> Iterator[Node]:
        """Yield the parts; words that together name something are taken as one."""
        at = 0
        while at < len(parts):
            words = list(_words(parts[at:]))
            count = glossary.longest(words)
            if count > 1:
                name = " ".join(words[:count])
                yield _chosen(name, All(tuple(map(taken, parts[at : at + count]))), _named(name, languages))
            else:
                yield taken(parts[at])
            at += max(count, 1)

    return taken(node), tuple(found)


def _words(parts: Sequence[Node]) -> Iterator[str]:
    for part in parts:
        if not isinstance(part, Term) or part.literal or part.whole:
            return
        yield part.text


def _named(words: str, languages: Collection[str]) -> list[Term]:
    return [Term(other, literal=True, whole=True) for other in glossary.alternatives(words, languages)]


def _forms(words: str, languages: Collection[str], opened: sqlite3.Connection) -> list[str]:
    """Return the words of the library that have the same stem as a single word."""
    word = text.normalise(words)
    if not word.isalpha() or any(map(text.is_cjk, word)) or not stems.stemmers_for(word, languages):
        return []
    known = [found for start, stop in stems.reach(word, languages) for found in vocabulary.words(opened, start, stop)]
    return stems.same_stem(word, known, languages)[:_MOST_FORMS]
