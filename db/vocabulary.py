"""The words that a library's index holds, with the number of paragraphs each is in."""

from __future__ import annotations

import sqlite3
from collections import Counter

from db.text import word_of

_TABLE = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, 'paragraph_words', 'row')"
_BETWEEN = "SELECT term, doc FROM temp.vocabulary WHERE term >= ? AND term < ?"


def words(opened: sqlite3.Connection, start: str, stop: str) -> Counter[str]:
    """Return the words from `start` up to but not including `stop`, by code point, with the paragraphs each is in.

    A word is another token before each kind of punctuation: its paragraphs are added up, some of them twice.
    """
    opened.execute(_TABLE)
    found: Counter[str] = Counter()
    for token, count in opened.execute(_BETWEEN, (start, stop)):
        found[word_of(token)] += count
    return found


def count(opened: sqlite3.Connection, token: str) -> int:
    """Return how many paragraphs hold a token of the index."""
    opened.execute(_TABLE)
    row = opened.execute("SELECT doc FROM temp.vocabulary WHERE term = ?", (token,)).fetchone()
    return int(row[0]) if row else 0
