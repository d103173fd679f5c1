"""What the library holds can be found again: documents by name, paragraphs by number, countries and activities."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import connection, schema
from db.errors import LibraryUnreadable, NotFound
from db.library import Library, count_countries
from db.library_writer import Entry, remove, write
from db.records import (
    Activity,
    CountryCount,
    Draft,
    Edition,
    Footnote,
    Masthead,
    Mention,
    Paragraph,
    Reference,
    Section,
)

EDITION = Edition("A/79/1", "en")
SECTIONS = (
    Section(0, "I", "Introduction", 1, None, 0, 2, "1", "2", 2),
    Section(1, "II", "Work done", 1, None, 2, 6, "3", "5", 4),
    Section(2, "A", "In the field", 2, 1, 3, 6, "4", "5", 3),
)
TEXTS = (
    ("1", "Kenya met Oman.", 0),
    ("2", "Kenyans travelled to Vienna.", 0),
    ("3", "Nothing happened.", 1),
    ("4", "Oman received training in 2024.", 2),
    (None, "Kenya and Oman took part.", 2),
    ("5", "It ended.", 2),
)
MENTIONS = (
    Mention("KEN", 0, 5, "Kenya", "name", 0),
    Mention("OMN", 10, 14, "Oman", "name", 0),
    Mention("KEN", 0, 7, "Kenyans", "demonym", 1),
    Mention("AUT", 21, 27, "Vienna", "place", 1),
    Mention("OMN", 0, 4, "Oman", "name", 3),
    Mention("KEN", 0, 5, "Kenya", "name", 4),
    Mention("OMN", 10, 14, "Oman", "name", 4),
)
ACTIVITIES = (
    Activity(0, 31, "training", (("OMN", "recipient"),), "2024", 3),
    Activity(0, 25, "meeting", (("KEN", "participant"), ("OMN", "participant")), "", 4),
)


def entry(edition: Edition = EDITION, confirmed: bool = True) -> Entry:
    masthead = Masthead(
        edition.symbol, confirmed, edition.language, f"Report in {edition.language}", session_year=2024, author="Us"
    )
    paragraphs = tuple(
        Paragraph(at, number, text, section, at == 1) for at, (number, text, section) in enumerate(TEXTS)
    )
    footnotes = (Footnote("1", "A note.", "paragraph", 3, 4), Footnote("*", "Another.", "agenda_item"))
    draft = Draft(masthead, SECTIONS, paragraphs, footnotes)
    return Entry(draft, MENTIONS, ACTIVITIES, (Reference(0, 5, "section", "2", 2),), "a.txt", "0" * 64)


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = str(tmp_path / "library.db")
    schema.ready_library(path)
    return path


@pytest.fixture
def library(file: str) -> Library:
    write(file, [entry()])
    return Library(file)


def test_a_document_is_read_as_it_was_written(library: Library) -> None:
    written = entry()
    body = library.body(EDITION)
    assert library.documents() == (written.document,)
    assert body.document == written.document
    assert (body.document.paragraphs, body.document.numbered, body.document.sections) == (6, 5, 3)
    assert body.sections == written.draft.sections
    assert body.paragraphs == written.draft.paragraphs
    assert body.footnotes == written.draft.footnotes
    assert body.mentions == written.mentions
    assert body.references == written.references


@pytest.mark.parametrize("name", ["A/79/1", "a/79/1", " A / 79/1 ", "A/79/1@en", "a/79/1@EN", "A/79/1@"])
def test_case_and_spaces_in_a_symbol_do_not_matter(library: Library, name: str) -> None:
    assert library.document(name).edition == EDITION


@pytest.mark.parametrize("name", ["A/79/2", "A/79/1@fr", "", "@en"])
def test_a_document_that_is_not_held_is_named_in_the_failure(library: Library, name: str) -> None:
    with pytest.raises(NotFound) as failure:
        library.document(name)
    assert failure.value.facts == {"what": "document", "name": name}


def test_of_several_editions_the_chinese_then_the_english_comes_first(file: str) -> None:
    for languages, expected in ((("ru",), "ru"), (("fr", "en"), "en"), (("zh", "ar"), "zh")):
        write(file, [entry(Edition("A/79/1", language)) for language in languages])
        assert Library(file).document("A/79/1").edition.language == expected
    assert Library(file).document("A/79/1@fr").edition.language == "fr"


@pytest.mark.parametrize(
    ("first", "last", "positions"),
    [
        ("1", "", [0]),
        ("1", "1", [0]),
        ("4", "5", [3, 4, 5]),  # the unnumbered paragraph between them belongs to the range
        ("2", "200", [1, 2, 3, 4, 5]),
        ("4(a)", "", [3]),
        ("4 (a) (ii)", "", [3]),
        ("4a)", "", [3]),
        ("3", "4(b)", [2, 3]),
    ],
)
def test_paragraphs_are_found_by_the_numbers_printed(
    library: Library, first: str, last: str, positions: list[int]
) -> None:
    assert [paragraph.position for paragraph in library.range(EDITION, first, last)] == positions


@pytest.mark.parametrize(("first", "last"), [("6", ""), ("0", ""), ("", ""), ("x", ""), ("(a)", ""), ("5", "4")])
def test_a_paragraph_that_does_not_exist_is_said_so(library: Library, first: str, last: str) -> None:
    with pytest.raises(NotFound) as failure:
        library.range(EDITION, first, last)
    assert failure.value.facts["what"] == "paragraph"


def test_ranges_follow_the_order_of_printed_numbers(file: str) -> None:
    numbers = ["16.1", "16.2", "16.9", "16.11", "17.1", "1", "2"]  # the last two restart, in an annex
    base = entry()
    paragraphs = tuple(Paragraph(at, number, "Text.", None) for at, number in enumerate(numbers))
    write(file, [base._replace(draft=Draft(base.draft.masthead, (), paragraphs, ()), mentions=(), activities=())])
    library = Library(file)

    def found(first: str, last: str) -> list[str | None]:
        return [paragraph.number for paragraph in library.range(EDITION, first, last)]

    assert found("16.2", "16.10") == ["16.2", "16.9"]
    assert found("16.9", "16.11") == ["16.9", "16.11"]
    assert found("17.1", "2") == ["17.1", "1", "2"]
    assert found("1", "99") == ["1", "2"]


def test_a_number_that_begins_anew_is_found_by_the_name_of_its_annex(file: str) -> None:
    base = entry()
    paragraphs = tuple(Paragraph(at, number, "Text.", None) for at, number in enumerate(("1", "2", "1", "2", "1")))
    sections = (Section(0, None, "Annex II", 1, None, 2, 4), Section(1, None, "附件三", 1, None, 4, 5))
    draft = Draft(base.draft.masthead, sections, paragraphs, ())
    write(file, [base._replace(draft=draft, mentions=(), activities=())])
    library = Library(file)
    assert [one.position for one in library.range(EDITION, "2")] == [1]
    assert [one.position for one in library.range(EDITION, "annex ii, para. 2")] == [3]
    assert [one.position for one in library.range(EDITION, "Annex II, 1", "2")] == [2, 3]
    assert [one.position for one in library.range(EDITION, "附件三，第1段")] == [4]
    for missing in ("Annex II, 3", "Annex IV, 1"):
        with pytest.raises(NotFound):
            library.range(EDITION, missing)


@given(first=st.integers(1, 5), length=st.integers(0, 10))
def test_every_range_is_the_run_between_its_ends(library_of_numbers: Library, first: int, length: int) -> None:
    found = library_of_numbers.range(EDITION, str(first), str(first + length))
    assert [paragraph.number for paragraph in found] == [str(n) for n in range(first, min(first + length, 5) + 1)]


@pytest.fixture(scope="module")
def library_of_numbers(tmp_path_factory: pytest.TempPathFactory) -> Library:
    path = str(tmp_path_factory.mktemp("numbers") / "library.db")
    schema.ready_library(path)
    base = entry()
    paragraphs = tuple(Paragraph(at, str(at + 1), "Text.", None) for at in range(5))
    write(path, [base._replace(draft=Draft(base.draft.masthead, (), paragraphs, ()), mentions=(), activities=())])
    return Library(path)


def test_headings_lead_to_a_section_from_the_top(library: Library) -> None:
    assert library.path(EDITION, 2) == ("Work done", "In the field")
    assert library.path(EDITION, 0) == ("Introduction",)
    assert library.path(EDITION, None) == ()


def test_countries_are_counted_by_name_and_cities_apart(library: Library, file: str) -> None:
    expected = (CountryCount("KEN", 3, 3, 1), CountryCount("OMN", 3, 3, 2), CountryCount("AUT", 0, 0, 0, places=1))
    assert library.country_counts() == expected
    write(file, [entry(Edition("A/79/1", "fr"))])
    assert library.country_counts(EDITION) == expected
    assert count_countries(MENTIONS) == tuple(count._replace(activities=0) for count in expected)
    assert library.country_counts()[0] == CountryCount("KEN", 6, 6, 2)


def test_mentions_come_with_their_paragraph_in_document_order(library: Library) -> None:
    found = library.mentions("KEN")
    assert [(each.paragraph.number, each.mention.surface, each.mention.kind) for each in found] == [
        ("1", "Kenya", "name"),
        ("2", "Kenyans", "demonym"),
        (None, "Kenya", "name"),
    ]
    assert all(each.edition == EDITION and each.mention in MENTIONS for each in found)
    assert library.mentions("KEN", EDITION) == found
    assert library.mentions("FRA") == ()


def test_activities_come_with_every_country_in_them(library: Library) -> None:
    assert [each.activity for each in library.activities()] == list(ACTIVITIES)
    (met,) = library.activities("KEN", EDITION)
    assert met.activity == ACTIVITIES[1]
    assert met.paragraph.text[met.activity.start : met.activity.end] == "Kenya and Oman took part."
    assert library.activities("AUT") == ()


def test_an_edition_takes_the_place_of_the_one_held(library: Library, file: str) -> None:
    write(file, [entry(Edition("a/79/1", "en"))._replace(source_name="b.txt", mentions=MENTIONS[:1], activities=())])
    (document,) = library.documents()
    assert (document.edition.symbol, document.source_name) == ("a/79/1", "b.txt")
    assert library.country_counts() == (CountryCount("KEN", 1, 1, 0),)
    with library.reading() as opened:
        assert opened.execute("SELECT count(*) FROM activity_countries").fetchone() == (0,)


def test_writing_is_all_or_nothing(library: Library, file: str) -> None:
    before = library.body(EDITION)
    twice = entry()._replace(mentions=(MENTIONS[0], MENTIONS[0]))
    with pytest.raises(Exception, match="UNIQUE"):
        write(file, [entry(Edition("A/79/2", "en")), twice])
    assert library.documents() == (before.document,)
    assert library.body(EDITION) == before


def test_a_removed_document_leaves_nothing_behind(library: Library, file: str) -> None:
    silent = Draft(Masthead(symbol="A/79/9", language="en"), (), (), ())
    write(file, [Entry(silent, (), (), (), "b.txt", "1")])
    remove(file, EDITION)
    assert [document.edition.symbol for document in library.documents()] == ["A/79/9"]
    tables = ["sections", "paragraphs", "footnotes", "mentions", "activities", "activity_countries", "links"]
    with library.reading() as opened:
        assert [opened.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables] == [0] * len(tables)
        assert opened.execute(
            "SELECT count(*) FROM paragraph_words WHERE paragraph_words MATCH 'kenya'"
        ).fetchone() == (0,)
    with pytest.raises(NotFound):
        remove(file, EDITION)
    with pytest.raises(NotFound):
        library.body(EDITION)


def test_the_index_of_words_agrees_with_the_text_after_every_change(library: Library, file: str) -> None:
    write(file, [entry(Edition("A/79/2", "en")), entry()])
    remove(file, Edition("A/79/2", "en"))
    writable = connection.writing(file)
    writable.execute("INSERT INTO paragraph_words (paragraph_words, rank) VALUES ('integrity-check', 1)")
    writable.close()


def test_what_is_read_together_is_of_one_moment(library: Library, file: str) -> None:
    with library.reading() as opened:
        before = opened.execute("SELECT count(*) FROM documents").fetchone()
        write(file, [entry(Edition("A/79/2", "en"))])
        assert opened.execute("SELECT count(*) FROM documents").fetchone() == before
    assert len(library.documents()) == 2


def test_a_damaged_file_is_a_failure_people_are_told(tmp_path: Path) -> None:
    damaged = tmp_path / "library.db"
    damaged.write_bytes(b"This is no database." * 500)
    with pytest.raises(LibraryUnreadable):
        Library(str(damaged)).documents()
    with pytest.raises(LibraryUnreadable):
        Library(str(tmp_path / "absent.db")).documents()
    with pytest.raises(LibraryUnreadable):
        write(str(damaged), [entry()])


def test_a_whole_report_is_read_in_five_milliseconds(file: str) -> None:
    base = entry()
    paragraphs = tuple(Paragraph(at, str(at + 1), "缔约方会议" * 60, at // 4) for at in range(91))
    sections = tuple(Section(at, None, "标题", 1, None, at * 4, at * 4 + 4) for at in range(25))
    mentions = tuple(Mention("KEN", at, at + 1, "肯", "name", at) for at in range(91))
    references = tuple(Reference(at, at + 1, "section", "1", at) for at in range(91))
    draft = Draft(base.draft.masthead, sections, paragraphs, ())
    write(file, [Entry(draft, mentions, (), references, "b.txt", "1")])
    library = Library(file)

    def seconds() -> float:
        began = perf_counter()
        library.body(EDITION)
        return perf_counter() - began

    assert min(seconds() for _ in range(20)) < 0.005
