"""Activities counted: by kind, role, year and report for one country, and for all countries at once."""

from __future__ import annotations

from collections import Counter

import pytest

from db import tallies
from db.extract.reasons import act
from db.library import Library
from db.library_writer import Entry, write
from db.records import Activity, Draft, Edition, Masthead, Mention, Paragraph, Section

FIRST, SECOND, TRANSLATED = Edition("A/79/1", "en"), Edition("A/80/1", "en"), Edition("A/79/1", "zh")


def report(edition: Edition, date: str, *activities: Activity, top_levels: int = 2) -> Entry:
    """Return a report of four paragraphs: two under "I. A", one under "I. B", one under "II" where there is one."""
    masthead = Masthead(edition.symbol, True, edition.language, "Report", date=date)
    headings = [
        Section(0, "I", "One", 1, None, 0, 4 if top_levels == 1 else 3),
        Section(1, "A", "One A", 2, 0, 0, 2),
        Section(2, "B", "One B", 2, 0, 2, 4 if top_levels == 1 else 3),
        *([Section(3, "II", "Two", 1, None, 3, 4)] if top_levels == 2 else ()),
    ]
    within = (1, 1, 2, 3 if top_levels == 2 else 2)
    paragraphs = tuple(Paragraph(n, str(n + 1), "Haiti and Libya met.", section) for n, section in enumerate(within))
    mentions = tuple(Mention("HTI", 0, 5, "Haiti", "name", each.position) for each in activities)
    draft = Draft(masthead, tuple(headings), paragraphs, ())
    return Entry(draft, mentions, activities, (), f"{edition}.txt", str(edition))


def activity(position: int, kind: str, date: str = "", **roles: str) -> Activity:
    return Activity(0, 20, kind, tuple(roles.items()), date, position)


@pytest.fixture
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Two reports, the later one first, and a translation of the earlier one."""
    file = str(tmp_path_factory.mktemp("tallies") / "library.db")
    from db.schema import ready_library

    ready_library(file)
    early = (
        activity(0, "training", "in October 2023", HTI="partner", LBY="host"),
        activity(1, "training", "2022–2024", HTI="partner"),
        activity(2, "visit", HTI="host"),
        activity(3, "meeting", "2023", LBY="host"),
    )
    write(
        file,
        [
            report(SECOND, "2025-07-01", activity(0, "visit", "2025", HTI="host"), top_levels=1),
            report(FIRST, "2024-07-01", *early),
            report(TRANSLATED, "2024-07-01", *early),
        ],
    )
    return Library(file)


def test_each_report_is_counted_in_one_language(library: Library) -> None:
    assert tallies.one_of_each(library, "en") == (FIRST, SECOND)
    assert tallies.one_of_each(library, "zh") == (TRANSLATED, SECOND)
    assert tallies.one_of_each(library, "fr") == (FIRST, SECOND)


def test_the_activities_of_a_country_in_one_report(library: Library) -> None:
    found = tallies.tally(library, "HTI", (FIRST,))
    assert found.activities == 3
    assert found.kinds == (("training", 2), ("visit", 1))
    assert found.roles == (("partner", 2), ("host", 1))
    assert found.documents == ((FIRST, 3),)


def test_a_period_counts_in_each_of_its_years(library: Library) -> None:
    found = tallies.tally(library, "HTI", (FIRST,))
    assert found.years == ((2022, 1), (2023, 2), (2024, 1), (tallies.UNDATED, 1))


def test_the_activities_of_a_country_in_successive_reports(library: Library) -> None:
    found = tallies.tally(library, "HTI", tallies.one_of_each(library, "en"))
    assert found.activities == 4
    assert found.documents == ((FIRST, 3), (SECOND, 1))
    assert tallies.tally(library, "PER", (FIRST, SECOND)) == tallies.Tally("PER", 0)


def test_a_report_that_was_removed_meanwhile_counts_nothing(library: Library) -> None:
    assert tallies.tally(library, "HTI", (Edition("A/1/1", "en"), SECOND)).activities == 1


def test_countries_by_kind_and_by_report(library: Library) -> None:
    found = tallies.by_kind(library, (FIRST, SECOND))
    assert found.columns == ("training", "visit", "meeting")
    assert found.cells == {
        ("HTI", "training"): 2,
        ("HTI", "visit"): 2,
        ("LBY", "training"): 1,
        ("LBY", "meeting"): 1,
    }
    found = tallies.by_report(library, (FIRST, SECOND))
    assert found.columns == (FIRST, SECOND)
    assert found.cells == {("HTI", FIRST): 3, ("LBY", FIRST): 2, ("HTI", SECOND): 1}


def test_countries_by_section(library: Library) -> None:
    found = tallies.by_section(library, FIRST)
    assert found.columns == (0, 3)
    assert found.cells == {("HTI", 0): 3, ("LBY", 0): 1, ("LBY", 3): 1}


def test_where_one_section_holds_everything_those_below_it_are_counted(library: Library) -> None:
    found = tallies.by_section(library, SECOND)
    assert found.cells == {("HTI", 1): 1}


def test_the_headings_of_several_reports(library: Library) -> None:
    found = tallies.headings(library, (FIRST, SECOND))
    assert [section.title for section in found[FIRST]] == ["One", "One A", "One B", "Two"]
    assert found.keys() == {FIRST, SECOND}


def test_counts_agree_with_the_activities_of_the_shipped_report(built: str) -> None:
    library = Library(built)
    editions = tallies.one_of_each(library, "zh")
    matrix, expected = tallies.by_kind(library, editions), Counter[tuple[str, str]]()
    for found in library.activities():
        expected.update((iso3, found.activity.kind) for iso3, _ in found.activity.roles)
    assert matrix.cells == dict(expected)
    assert expected
    sections = tallies.by_section(library, editions[0])
    assert len(sections.columns) > 1
    assert sum(sections.cells.values()) == expected.total()
    for iso3 in {iso3 for iso3, _ in expected}:
        found = tallies.tally(library, iso3, editions)
        activities = library.activities(iso3)
        assert found.activities == len(activities)
        assert dict(found.kinds) == Counter(each.activity.kind for each in activities)
        assert dict(found.roles) == Counter(dict(each.activity.roles)[iso3] for each in activities)
        assert dict(found.years) == Counter(
            year for each in activities for year in tallies.years_of(each.activity.date)
        )


def test_every_activity_of_the_shipped_report_has_words_that_made_it_one(built: str) -> None:
    for found in Library(built).activities():
        words = act(found.paragraph.text, "zh", found.activity.start, found.activity.end)
        assert words
        assert words in found.paragraph.text[found.activity.start : found.activity.end]


def test_a_language_without_words_of_doing_gives_no_reason() -> None:
    assert act("Des experts ont visité le Mali.", "fr", 0, 31) == ""
    assert act("The Office trained judges in Mali.", "en", 0, 34) == "trained"
