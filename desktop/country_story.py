"""What documents say about a country, or about two: read from the library at once, off the GUI thread. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from db import gazetteer, regions_held, tallies
from db.extract import reasons
from db.library import Library
from db.records import ActivityAt, Body, Country, Edition, Mention, MentionAt, Section
from db.tallies import Tally

KIND, ROLE, YEAR, REPORT, SECTION = "kind", "role", "year", "report", "section"
"""What activities can be narrowed by."""

SHARED = -1
"""Stands for the activities in which both countries have a part."""


Place = tuple[Edition, int]
"""A document and the position of a paragraph."""


class Only(NamedTuple):
    """Narrows activities to those of one kind, role, year, report or section; `key` tells which.

    A section is given by its half-open range of positions, `key` and `stop`.
    """

    by: str
    key: str | int | Edition
    stop: int = 0


class Story(NamedTuple):
    """What is said about `countries`, one or two, in documents, in the order of these and of their paragraphs.

    `rest` are the mentions that no activity holds. `paragraphs` counts those of the documents that were looked
    through, 0 where that is not known; `including` those that name a region or group one country belongs to.
    """

    countries: tuple[Country, ...]
    editions: tuple[Edition, ...]
    sections: dict[Edition, tuple[Section, ...]]
    activities: tuple[ActivityAt, ...]
    mentions: tuple[MentionAt, ...]
    rest: tuple[MentionAt, ...]
    mentioned: dict[Place, list[Mention]]
    tallies: tuple[Tally, ...]
    paragraphs: int = 0
    including: int = 0

    @property
    def codes(self) -> tuple[str, ...]:
        """The countries' ISO codes."""
        return tuple(country.iso3 for country in self.countries)

    def whose(self, found: ActivityAt) -> int:
        """Return whether an activity is SHARED, or else the place of the country that it involves."""
        involved = [place for place, code in enumerate(self.codes) if code in dict(found.activity.roles)]
        return SHARED if len(involved) > 1 else involved[0]

    def admits(self, found: ActivityAt, only: Only | None) -> bool:
        """Return whether an activity is one of those that remain."""
        if only is None:
            return True
        activity = found.activity
        if only.by == ROLE:
            roles = dict(activity.roles)
            return any(roles.get(code) == only.key for code in self.codes)
        if only.by == YEAR:
            return only.key in tallies.years_of(activity.date)
        if only.by == SECTION:
            return found.paragraph.position in range(int(str(only.key)), only.stop)
        return only.key == (activity.kind if only.by == KIND else found.edition)


def gather(library: Library, codes: Sequence[str], body: Body, everywhere: bool) -> Story:
    """Read what `body` says about countries; everywhere, what each report of the library says. Raises RefDeskError."""
    here = body.document.edition
    editions = tallies.one_of_each(library, here.language) if everywhere else (here,)
    order = {edition: place for place, edition in enumerate(editions)}
    within = None if everywhere else here
    activities: dict[tuple[int, int, int], ActivityAt] = {}
    mentions: list[tuple[int, MentionAt]] = []
    for code in codes:
        for found in library.activities(code, within):
            if found.edition in order:
                place = (order[found.edition], found.paragraph.position, found.activity.start)
                activities[place] = found
        mentions += (
            (order[found.edition], found) for found in library.mentions(code, within) if found.edition in order
        )
    mentions.sort(key=lambda each: (each[0], each[1].paragraph.position, each[1].mention.start))
    mentioned: dict[Place, list[Mention]] = {}
    for _, found_at in mentions:
        mentioned.setdefault((found_at.edition, found_at.paragraph.position), []).append(found_at.mention)
    reported: dict[Place, list[tuple[int, int]]] = {}
    for at in activities.values():
        reported.setdefault((at.edition, at.paragraph.position), []).append((at.activity.start, at.activity.end))

    def within_one(found: MentionAt) -> bool:
        ranges = reported.get((found.edition, found.paragraph.position), ())
        return any(start <= found.mention.start < end for start, end in ranges)

    named = {found.edition for _, found in mentions} | {found.edition for found in activities.values()}
    for language in {found.edition.language for found in activities.values()}:
        reasons.act("", language, 0, 0)  # its rules take a while to load
    return Story(
        countries=tuple(gazetteer.country(code) for code in codes),
        editions=editions,
        sections=tallies.headings(library, named) if everywhere else {here: body.sections},
        activities=tuple(activities[place] for place in sorted(activities)),
        mentions=tuple(found for _, found in mentions),
        rest=tuple(found for _, found in mentions if not within_one(found)),
        mentioned=mentioned,
        tallies=tuple(tallies.tally(library, code, editions) for code in codes),
        paragraphs=0 if everywhere else body.document.paragraphs,
        including=regions_held.paragraphs(library, codes[0], editions) if len(codes) == 1 else 0,
    )
