"""Numbers that a file lost, as Word's automatic ones are in plain text: put back where exactly as many fit."""

from __future__ import annotations

from collections.abc import Sequence

from db.ingest import numbering
from db.ingest.blocks import looks_like_heading, starts_low
from db.ingest.numbering import Marker
from db.ingest.roles import ITEM, NUMBERED, TEXT, Role, breaks_off


def put_back(
    roles: list[Role],
    before: Sequence[Role | None],
    texts: Sequence[str],
    markers: Sequence[list[Marker]],
    parts: frozenset[int],
) -> None:
    """Number what lost its number between two paragraphs of a run, and tell in `missing` which are lost for good.

    `before` holds what stands before each block, `texts` and `markers` each block and how it may be numbered, `parts`
    the blocks that begin an annex.
    """
    blanks = _Blanks(roles, before, texts, markers)
    last, since = 0, 0
    for index, role in enumerate(roles):
        if index in parts:
            last, since = 0, index + 1
        elif role.kind == NUMBERED and role.number and role.number.isdigit():
            value = int(role.number)
            missing = range(last + 1, value)
            if missing and not role.restarts and not blanks.fill(since, index, missing) and last:
                lost = f"{missing[0]}–{missing[-1]}" if len(missing) > 1 else str(missing[0])
                roles[index] = role._replace(missing=lost)
            last, since = value, index + 1


class _Blanks:
    """The blocks that could be paragraphs without their numbers."""

    def __init__(
        self, roles: list[Role], before: Sequence[Role | None], texts: Sequence[str], markers: Sequence[list[Marker]]
    ) -> None:
        self._roles = roles
        self._before = before
        self._texts = texts
        self._items = [next((each for each in found if each.kind == numbering.ITEM), None) for found in markers]

    def fill(self, start: int, stop: int, missing: range) -> bool:
        """Number the blocks of a stretch that stand like paragraphs, if there are as many as numbers are missing."""
        for wanted in (ITEM, TEXT):
            places = [place for place in range(start, stop) if self._stands_alone(place, wanted)]
            if len(places) == len(missing):
                for place, number in zip(places, missing, strict=True):
                    marker = self._items[place]
                    text = self._texts[place][marker.stop if marker else 0 :]
                    self._roles[place] = Role(NUMBERED, text, str(number), rebuilt=True)
                return True
        return False

    def _stands_alone(self, place: int, wanted: str) -> bool:
        """Tell whether a block could be a paragraph that lost its number: a bullet's, or text that begins anew."""
        role, marker = self._roles[place], self._items[place]
        if role.kind != wanted or (marker is not None and marker.value):
            return False
        if wanted == ITEM:
            return marker is not None
        if looks_like_heading(role.text) or starts_low(role.text) or role.text.startswith("|"):
            return False
        return not breaks_off(self._before[place])
