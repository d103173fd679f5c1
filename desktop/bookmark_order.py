"""In which order bookmarks are listed, and where one goes that is moved. No Qt."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from db.records import Bookmark
from desktop.bookmark_rows import Standing

DOCUMENT, OWN, NEWEST = "", "own", "newest"
ORDERS = (DOCUMENT, OWN, NEWEST)
"""As the settings keep them: as the texts run, as the reader put them, the last made first."""


def arranged(bookmarks: Iterable[Bookmark], order: str, standings: Mapping[int, Standing]) -> list[Bookmark]:
    """Return bookmarks, given by document, in an order; those that are gone from the open report after its others."""
    if order == OWN:
        return sorted(bookmarks, key=_own)
    if order == NEWEST:
        return sorted(bookmarks, key=lambda bookmark: bookmark.created, reverse=True)
    given = list(bookmarks)
    here = iter(sorted((each for each in given if each.id in standings), key=lambda each: _place(standings[each.id])))
    return [next(here) if bookmark.id in standings else bookmark for bookmark in given]


def moved_behind(
    bookmarks: Iterable[Bookmark], listed: Sequence[int], moving: Collection[int], place: int
) -> int | None:
    """Return behind which bookmark others go in own order, to be listed from a place on; None is before all.

    `listed` are the ids that are shown in own order, `place` counts those of them that do not move.
    """
    rest = [key for key in listed if key not in moving]
    if place > 0 or not rest:
        return rest[min(place, len(rest)) - 1] if rest else None
    order = [each.id for each in sorted(bookmarks, key=_own) if each.id not in moving]
    at = order.index(rest[0])
    return order[at - 1] if at else None


def _own(bookmark: Bookmark) -> tuple[float, int]:
    return bookmark.rank, bookmark.id


def _place(standing: Standing) -> tuple[bool, int, int, int]:
    start = standing.found.spans[0][1] if standing.found.spans else 0
    return standing.first < 0, standing.first, start, standing.last
