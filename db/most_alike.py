"""The paragraphs that are most like words which stand in a text no longer: where a bookmark may belong."""

from __future__ import annotations

from collections.abc import Sequence

from db.likeness import pieces, plain, share
from db.records import Paragraph

_LEAST = 0.2
"""How much a paragraph has in common with the words, from 0 to 1, to be offered. Below are chance and set phrases."""


def most_alike(paragraphs: Sequence[Paragraph], words: str, most: int = 3) -> tuple[Paragraph, ...]:
    """Return the numbered paragraphs most like some words, at most so many, the most alike first.

    Words that are a part of a paragraph, and a paragraph that is a part of several, are as good as one like them.
    """
    sought = pieces(plain(words))
    found: list[tuple[float, int]] = []
    for place, paragraph in enumerate(paragraphs):
        text = pieces(plain(paragraph.text)) if paragraph.number else frozenset()
        smaller = min(len(sought), len(text))
        if smaller < 2:
            continue
        common = len(sought & text)
        alike = max(share(common, sought, text), common / smaller / 2)
        if alike >= _LEAST:
            found.append((-alike, place))
    return tuple(paragraphs[place] for _, place in sorted(found)[:most])
