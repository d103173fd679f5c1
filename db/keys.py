"""Keys by which names are compared and sorted: those of documents, and the numbers of paragraphs. A start needs them.

How names are found in a text and written is db.citation's.
"""

from __future__ import annotations

import re

_INVISIBLE = dict.fromkeys((*range(0x200B, 0x2010), 0x2060, 0xFEFF))
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−~〜"), "-")


def symbol_key(symbol: str) -> str:
    """Return the form in which two ways of writing one symbol are equal: case, spaces and width do not matter."""
    key, before = symbol, None
    while key != before:  # taking a space out may let what it parted combine
        key, before = "".join(_compatible(key).casefold().translate(_INVISIBLE).split()), key
    return key.translate(_DASHES)


def number_order(printed: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key that sorts printed numbers, and symbols, as they follow one another: 9, 10, 10 (a), 10.1, 16.10.

    Digits of every script and width count by value, letters by the alphabet; what stands between them is ignored.
    """
    words = re.findall(r"\d{1,18}|[^\W\d_]+", _compatible(printed).casefold())
    return tuple((1, int(word), "") if word[0].isdecimal() else (0, 0, word) for word in words)


def _compatible(text: str) -> str:
    """Return a text with the width and the ligatures of its characters made plain (NFKC)."""
    if text.isascii():
        return text
    from unicodedata import normalize  # most names are ASCII

    return normalize("NFKC", text)
