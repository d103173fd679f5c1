"""Which countries bookmarks concern: those that their words name in the reports as they are held, corrections included.

A country that is only implied, by a city in it, is none of them; nor is there any where the words are no longer held.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from db.anchor import Anchor, anchored
from db.library import Library
from db.records import Body, Bookmark, Mention


class Naming:
    """What a document names where; made once for many bookmarks in it."""

    def __init__(self, body: Body) -> None:
        self._paragraphs = len(body.paragraphs)
        self._mentions: dict[int, list[Mention]] = {}
        for mention in body.mentions:
            if mention.kind != "place":
                self._mentions.setdefault(mention.position, []).append(mention)

    def within(self, anchor: Anchor) -> frozenset[str]:
        """Return the ISO codes of the countries named where a bookmark stands."""
        if anchor.start < 0:
            return frozenset()
        spans: Sequence[tuple[int, int, int | None]] = anchor.spans or [
            (position, 0, None) for position in range(anchor.start, anchor.end + 1)
        ]
        return frozenset(
            mention.iso3
            for position, start, end in spans
            for mention in self._mentions.get(position, ())
            if mention.end > start and (end is None or mention.start < end)
        )


def countries(library: Library, bookmarks: Iterable[Bookmark]) -> dict[int, frozenset[str]]:
    """Return the countries that bookmarks concern, by the bookmarks' ids. Reads every report that has one of them."""
    found: dict[int, frozenset[str]] = {}
    known: tuple[Body, Naming] | None = None
    for bookmark, place, body in anchored(library, sorted(bookmarks, key=lambda each: each.edition)):
        if body is None:
            found[bookmark.id] = frozenset()
            continue
        if known is None or known[0] is not body:
            known = body, Naming(body)
        found[bookmark.id] = known[1].within(place)
    return found
