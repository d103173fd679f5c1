"""The rows that tell a country's story: activities and mentions, in document order or as a timeline, shared ones first.

Rows are made one by one as they are needed: a country may be named fifty thousand times.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from db.extract import reasons
from db.extract.periods import period
from db.library import heading_path
from db.records import ActivityAt, Edition, Mention, MentionAt, Paragraph
from db.tallies import years_of
from db.text import sentences
from desktop import country_words
from desktop.country_story import SHARED, Only, Story
from desktop.navigation import Location
from desktop.passage_list import Group, Passage, Row

_NEVER = ("9999", "")  # sorts behind every period


class StoryRows:
    """Makes the rows of one story, in the language of the interface."""

    def __init__(self, story: Story, language: str) -> None:
        self._story = story
        self._names = [country.name(language) for country in story.countries]
        self._comma = QCoreApplication.translate("CountryPanel", ", ")
        self._keys = {
            (edition, paragraph.position, activity.start): key
            for key, (edition, paragraph, activity) in enumerate(story.activities, 1)
        }

    def __call__(self, only: Only | None, by_date: bool) -> Iterator[Row]:
        """Yield the rows: of the activities that remain, and of the other mentions where nothing is left out."""
        activities = [found for found in self._story.activities if self._story.admits(found, only)]
        if by_date:
            yield from self._timeline(activities)
            return
        rest = () if only else self._story.rest
        if len(self._story.countries) > 1:
            yield from self._compared(activities, rest)
        elif len(self._story.editions) > 1:
            yield from self._in_each_report(activities, rest)
        else:
            yield from self._parts(activities, rest, prominent=True)

    def reason(self, found: ActivityAt) -> str:
        """Return a sentence that says why a passage is listed as an activity."""
        activity = found.activity
        words = reasons.act(found.paragraph.text, found.edition.language, activity.start, activity.end)
        if words:
            return QCoreApplication.translate("CountryRows", "Listed for the words “{words}”").format(words=words)
        return QCoreApplication.translate(
            "CountryRows",
            "Listed because its sentence names the country: in this language no words of doing are looked for",
        )

    def activity(self, key: int) -> ActivityAt | None:
        """Return the activity of the row with this key, None when it is a mention's."""
        return self._story.activities[key - 1] if key else None

    # --- what stands under which heading

    def _in_each_report(self, activities: Sequence[ActivityAt], rest: Sequence[MentionAt]) -> Iterator[Row]:
        by_report: dict[Edition, tuple[list[ActivityAt], list[MentionAt]]] = {
            edition: ([], []) for edition in self._story.editions
        }
        for found in activities:
            by_report[found.edition][0].append(found)
        for mention in rest:
            by_report[mention.edition][1].append(mention)
        for edition, (here, others) in by_report.items():
            if here or others:
                yield Group(country_words.report(edition, several=True), "", prominent=True)
                yield from self._parts(here, others, prominent=False)

    def _parts(self, activities: Sequence[ActivityAt], rest: Sequence[MentionAt], prominent: bool) -> Iterator[Row]:
        if activities:
            yield Group(QCoreApplication.translate("CountryRows", "Activities"), str(len(activities)), prominent)
            yield from map(self._report, activities)
        title = (
            QCoreApplication.translate("CountryRows", "Other mentions")
            if activities
            else QCoreApplication.translate("CountryRows", "Mentions")
        )
        yield from self._mentions(title, [found for found in rest if found.mention.kind != "place"], prominent)
        cities = [found for found in rest if found.mention.kind == "place"]
        yield from self._mentions(QCoreApplication.translate("CountryRows", "By a city only"), cities, prominent)

    def _compared(self, activities: Sequence[ActivityAt], rest: Sequence[MentionAt]) -> Iterator[Row]:
        titles = {SHARED: QCoreApplication.translate("CountryRows", "Activities of both")}
        titles |= {
            place: QCoreApplication.translate("CountryRows", "Other activities of {country}").format(country=n)
            for place, n in enumerate(self._names)
        }
        for whose, title in titles.items():
            own = [found for found in activities if self._story.whose(found) == whose]
            if own or whose == SHARED:
                yield Group(title, str(len(own)), prominent=True)
                yield from self._by_report(own)
        naming = {place: {mention.iso3 for mention in here} for place, here in self._story.mentioned.items()}
        together = [found for found in rest if len(naming[found.edition, found.paragraph.position]) > 1]
        yield from self._mentions(QCoreApplication.translate("CountryRows", "Named in one paragraph"), together, True)
        alone = [found for found in rest if len(naming[found.edition, found.paragraph.position]) == 1]
        for name, code in zip(self._names, self._story.codes, strict=True):
            title = QCoreApplication.translate("CountryRows", "Other mentions of {country}").format(country=name)
            yield from self._mentions(title, [found for found in alone if found.mention.iso3 == code], True)

    def _by_report(self, activities: Sequence[ActivityAt]) -> Iterator[Row]:
        for edition, group in groupby(activities, key=lambda found: found.edition):
            here = list(group)
            if len(self._story.editions) > 1:
                yield Group(country_words.report(edition, several=True), str(len(here)))
            yield from map(self._report, here)

    def _timeline(self, activities: Sequence[ActivityAt]) -> Iterator[Row]:
        """Yield dated activities by the year in which they began, then those without a date."""
        periods = {date: period(date) for date in {found.activity.date for found in activities}}
        ordered = sorted(activities, key=lambda found: periods[found.activity.date] or _NEVER)
        for year, group in groupby(ordered, key=lambda found: years_of(found.activity.date)[0]):
            here = list(group)
            yield Group(country_words.year(year), str(len(here)), prominent=True)
            yield from (self._report(found, dated_first=True) for found in here)

    def _mentions(self, title: str, mentions: Sequence[MentionAt], prominent: bool) -> Iterator[Row]:
        if mentions:
            yield Group(title, str(len(mentions)), prominent)
            for _, group in groupby(mentions, key=lambda found: (found.edition, found.paragraph.position)):
                yield from self._sentences_naming(list(group))

    # --- single rows

    def _report(self, found: ActivityAt, dated_first: bool = False) -> Passage:
        activity, paragraph = found.activity, found.paragraph
        here = self._story.mentioned.get((found.edition, paragraph.position), ())
        inside = [mention for mention in here if activity.start <= mention.start and mention.end <= activity.end]
        kind, date = country_words.kind(activity.kind), " ".join(activity.date.split())
        about = [date, kind, self._part(found)] if dated_first else [kind, self._part(found), date]
        if dated_first and len(self._story.editions) > 1:
            about.append(country_words.report(found.edition, several=True))
        key = self._keys[found.edition, paragraph.position, activity.start]
        row = self._passage(found.edition, paragraph, (activity.start, activity.end), inside, about, key)
        return replace(row, spoken=f"{row.number} {row.above}. {row.text} {self.reason(found)}")

    def _part(self, found: ActivityAt) -> str:
        """Return what part a country has in an activity; of two with different parts, the part of each."""
        roles = dict(found.activity.roles)
        parts = [
            (name, roles[code]) for name, code in zip(self._names, self._story.codes, strict=True) if code in roles
        ]
        if len({role for _, role in parts}) == 1:
            return country_words.role(parts[0][1])
        return self._comma.join(f"{name}: {country_words.role(role)}" for name, role in parts)

    def _sentences_naming(self, together: Sequence[MentionAt]) -> Iterator[Passage]:
        first = together[0]
        for start, end in sentences(first.paragraph.text):
            inside = [found.mention for found in together if start <= found.mention.start < end]
            if inside:
                yield self._passage(first.edition, first.paragraph, (start, end), inside, [], 0)

    def _passage(
        self,
        edition: Edition,
        paragraph: Paragraph,
        place: tuple[int, int],
        mentions: Sequence[Mention],
        about: Sequence[str],
        key: int,
    ) -> Passage:
        """Return a passage with its mentions marked; where they name people of the country, it says so."""
        start, end = place
        marks = tuple((mention.start - start, mention.end - start) for mention in mentions)
        first, last = marks[0] if marks else (0, 0)
        location = Location(edition, paragraph.position, start=start + first, end=start + last)
        people = (
            QCoreApplication.translate("CountryRows", "Names its people")
            if any(mention.kind == "demonym" for mention in mentions)
            else ""
        )
        path = " › ".join(heading_path(self._story.sections[edition], paragraph.section)[-2:])
        above = " · ".join(filter(None, (*about, people, path)))
        return Passage(location, paragraph.number or "·", paragraph.text[start:end], marks, above, key=key)
