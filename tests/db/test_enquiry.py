"""A search answers step by step: some hits at once, the rest when asked for, and it ends when it is given up."""

from __future__ import annotations

import threading
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import library_writer, schema
from db.anchor import quote
from db.errors import GivenUp, LibraryUnreadable, NotFound
from db.library import Library
from db.library_writer import Entry
from db.notebook import Notebook
from db.records import Draft, Edition, Masthead, Mention, Paragraph, Reference, Scope, Section
from db.rewording import narrowed
from db.search import BEST_OF, Enquiry, find
from db.text import normalise

LONG = Edition("T/1", "zh")
ENGLISH = Edition("T/2", "en")
COUNT = 2400
TEXTS = [
    f"第{number}段，{'海地' if number % 2 else '洪都拉斯'}{'贩运' * (1 + number % 5)}{'。' * (number % 3)}"
    + ("独角兽" if number in (3, 1500, 2399) else "")
    for number in range(COUNT)
]
WORDS = [
    "Traffickers were convicted; the trafficking continued.",
    "Human trafficking, and trafficking in persons, in Haiti.",
    "The policy of UNODC. Its policies.",
    "Haitian police.",
]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    file = str(tmp_path_factory.mktemp("enquiry") / "library.db")
    schema.ready_library(file)
    sections = tuple(
        Section(place, None, f"第{place}章" + "独角兽" * (place == 2), 1, None, place * 800, (place + 1) * 800)
        for place in range(3)
    )
    paragraphs = tuple(Paragraph(place, str(place + 1), words, place // 800) for place, words in enumerate(TEXTS))
    mentions = tuple(Mention("HTI", 0, 2, "海地", "name", place) for place in range(1, COUNT, 2))
    long = Draft(Masthead("T/1", True, "zh", "长报告", date="2024-07-01"), sections, paragraphs, ())
    english = tuple(Paragraph(place, str(place + 1), words, None) for place, words in enumerate(WORDS))
    short = Draft(Masthead("T/2", True, "en", "Report", date="2023-07-01"), (), english, ())
    library_writer.write(file, [Entry(long, mentions, (), (), "a", ""), Entry(short, (), (), (), "b", "")])
    return Library(file)


def numbers(hits: object) -> list[str]:
    return [hit.number for hit in hits]  # type: ignore[attr-defined]


@pytest.mark.parametrize("query", ["海地", "贩", "海地 贩运", "第", "海 OR 洪", "海地 -独角兽", "第1"])
@pytest.mark.parametrize("scope", [Scope(), Scope(edition=LONG), Scope(edition=LONG, section=1)])
def test_page_after_page_all_is_found_once_and_in_order(library: Library, query: str, scope: Scope) -> None:
    enquiry = Enquiry(library, query, scope)
    first = enquiry.first(50)
    seen = list(first.hits)
    while more := enquiry.more(333):
        seen += more
    everything = find(library, query, scope)
    assert seen == list(everything.hits)
    assert enquiry.count() == everything.total_paragraphs == len(seen)
    assert first.exact == (len(seen) <= 50)
    assert not first.exact or first.total_occurrences == everything.total_occurrences


def test_where_little_is_found_the_first_answer_is_exact(library: Library) -> None:
    first = Enquiry(library, "独角兽", Scope(edition=LONG)).first(20)
    assert (first.exact, numbers(first.hits), first.by_section) == (True, ["4", "1501", "2400"], {0: 1, 1: 1, 2: 1})


def test_the_best_of_the_first_paragraphs_come_first(library: Library) -> None:
    enquiry = Enquiry(library, "贩运")
    best = enquiry.first(20, "relevance")
    assert (best.exact, best.ranked) == (False, BEST_OF)
    assert {hit.text.count("贩运") for hit in best.hits} == {5}
    rest = enquiry.more(10_000)
    assert len(rest) == BEST_OF - 20
    assert enquiry.more(10) == ()


def test_a_heading_with_the_word_lifts_what_is_below_it(library: Library) -> None:
    assert numbers(Enquiry(library, "独角兽").first(1, "relevance").hits) == ["2400"]


def test_the_beginning_of_a_word_and_a_common_character_are_ranked_among_what_is_read(library: Library) -> None:
    found = Enquiry(library, "贩").first(20, "relevance")
    assert not found.exact
    assert 0 < found.ranked <= BEST_OF
    assert Enquiry(library, "贩").first(20).hits == find(library, "贩", limit=20).hits


def test_facets_count_paragraphs_where_they_lie(library: Library) -> None:
    facets = Enquiry(library, "贩运 OR trafficking").facets()
    assert facets.documents == ((LONG, COUNT), (ENGLISH, 2))
    assert facets.years == ((2024, COUNT), (2023, 2))
    assert facets.countries == (("HTI", COUNT // 2),)
    assert facets.sections == ()
    under = Enquiry(library, "独角兽 OR 第1段", Scope(edition=LONG)).facets()
    assert [(section.title, count) for section, count in under.sections] == [
        ("第0章", 2),
        ("第1章", 1),
        ("第2章独角兽", 1),
    ]
    assert Enquiry(library, "nothing of it").facets() == ((), (), (), ())


def test_a_search_that_is_given_up_ends_and_answers_no_more(library: Library) -> None:
    enquiry = Enquiry(library, "独角兽")
    enquiry.give_up()
    for ask in (lambda: enquiry.first(20), enquiry.count, enquiry.facets, enquiry.suggestions, lambda: enquiry.more(1)):
        with pytest.raises(GivenUp):
            ask()


def test_a_search_under_way_is_interrupted(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    enquiry = Enquiry(library, "。")
    begun, ended = threading.Event(), threading.Event()

    def slowly(words: str) -> str:
        begun.set()
        assert ended.wait(10)
        return normalise(words)

    monkeypatch.setattr("db.text.normalise", slowly)
    outcome: list[BaseException] = []

    def ask() -> None:
        try:
            enquiry.count()
        except BaseException as error:
            outcome.append(error)

    asking = threading.Thread(target=ask)
    asking.start()
    assert begun.wait(10)
    enquiry.give_up()
    ended.set()
    asking.join(10)
    assert isinstance(outcome[0], GivenUp)


def test_a_broad_search_finds_forms_and_other_names_and_tells_which(library: Library) -> None:
    def broadly(query: str) -> tuple[list[str], tuple[tuple[str, ...], ...]]:
        found = find(library, query, Scope(edition=ENGLISH), broad=True)
        return numbers(found.hits), found.searched

    assert broadly("policy") == (["3"], (("policy", "policies"),))
    assert broadly("policies")[0] == ["3"]
    assert broadly("trafficker")[0] == ["1", "2"]
    found, searched = broadly("human trafficking")
    assert found == ["2"]
    assert ("human trafficking", "trafficking in persons") in [words[:2] for words in searched]
    assert broadly("毒罪办")[0] == ["3"]
    assert broadly('"policies"') == (["3"], ())
    assert broadly("-policy haiti")[0] == ["2", "4"]
    assert numbers(find(library, "trafficker").hits) == ["1"]


def test_what_was_bookmarked_and_noted_is_a_field(library: Library, tmp_path: Path) -> None:
    notebook = Notebook.open(str(tmp_path / "notebook.db"))
    notebook.add(LONG, "3", "5", quote(library.range(LONG, "3", "5")), note="要点：供简报用")
    notebook.add(LONG, "9", "9", "第8段", labels=["出访"])
    marks = notebook.bookmarks()
    assert numbers(find(library, "my:", bookmarks=marks).hits) == ["3", "4", "5", "9"]
    assert numbers(find(library, "我的:要点", bookmarks=marks).hits) == ["3", "4", "5"]
    assert numbers(find(library, "my:出访", bookmarks=marks).hits) == ["9"]
    assert numbers(find(library, "my: 海地", bookmarks=marks).hits) == ["4"]
    assert numbers(find(library, "海地 -my:", Scope(edition=LONG, section=0), bookmarks=marks).hits)[:2] == ["2", "6"]
    assert find(library, "my:").hits == ()


@pytest.mark.parametrize(
    ("query", "scope", "suggested"),
    [
        ("haidi", Scope(), ("海地", COUNT // 2, "pinyin", "haidi")),
        ("fanyun", Scope(), ("贩运", COUNT, "pinyin", "fanyun")),
        ("hd", Scope(edition=LONG), ("海地", COUNT // 2, "pinyin", "haidi")),
        ("Honduras", Scope(edition=LONG), ("洪都拉斯", COUNT // 2, "alias", "Honduras")),
        ("毒品和犯罪问题办公室", Scope(edition=ENGLISH), ("UNODC", 1, "synonym", "毒品和犯罪问题办公室")),
        ("trafickers", Scope(), ("traffickers", 1, "spelling", "trafickers")),
        ("trafficker haiti polices", Scope(edition=ENGLISH), ("haiti", 2, "alone", "")),
        ("policing", Scope(edition=ENGLISH), ("policing", 1, "broad", "")),
        ("trafficking", Scope(edition=LONG), ("trafficking", 2, "everywhere", "")),
        ("海地独角鲸", Scope(edition=LONG), ("海地", COUNT // 2, "shorter", "")),
    ],
)
def test_a_search_in_vain_is_helped(
    library: Library, query: str, scope: Scope, suggested: tuple[str, int, str, str]
) -> None:
    assert suggested in Enquiry(library, query, scope).suggestions()


def test_what_a_field_does_not_know_is_told(library: Library) -> None:
    for query, unknown in (
        ("country:atlantis", ("country", "atlantis")),
        ("海地 year:next", ("year", "next")),
        ("语言:世界语", ("language", "世界语")),
    ):
        found = Enquiry(library, query).first(20)
        assert (found.hits, found.unknown) == ((), (unknown,))
    assert Enquiry(library, "国家：海地 year:2024 x").first(20).fields == (("country", "海地"), ("year", "2024"))


def test_a_scope_that_is_not_there_is_told_at_every_step(library: Library) -> None:
    with pytest.raises(NotFound):
        Enquiry(library, "海地", Scope(edition=Edition("T/9", "zh"))).first(20)


PARTS = [
    "海地",
    "贩",
    "独角兽",
    "trafficking",
    "第1",
    "段，",
    "2",
    "policy",
    "country:海地",
    "year:2024",
    "my:",
    '"海地贩',
    "“",
]
JOINTS = [" ", " OR ", " 或 ", "|", " -", " NOT ", " (", ") ", "", "：", '"', "（", "）", " 非 "]


@settings(deadline=None, max_examples=300)
@given(st.lists(st.tuples(st.sampled_from(JOINTS), st.sampled_from(PARTS)), max_size=7), st.booleans())
def test_the_first_hits_the_count_and_the_whole_agree_whatever_was_combined(
    library: Library, pieces: list[tuple[str, str]], broad: bool
) -> None:
    query = "".join(joint + part for joint, part in pieces)
    enquiry = Enquiry(library, query, broad=broad)
    everything = enquiry.everything()
    first = enquiry.first(30)
    assert first.hits == everything.hits[:30]
    assert enquiry.count() == len(everything.hits)
    assert sum(count for _, count in enquiry.facets().documents) == len(everything.hits)


def test_a_hundred_thousand_letters_and_a_thousand_operators_are_a_query(library: Library) -> None:
    rng = Random(20261124)
    for joint in (" OR ", " -", " NOT ", "|", " ", " (", "country:海地 OR ", ") "):
        query = joint.join(rng.choice(PARTS) for _ in range(2000))
        assert Enquiry(library, query).first(5).total_paragraphs >= 0


def test_damage_is_not_taken_for_no_results(library: Library, tmp_path: Path) -> None:
    whole = Path(library.file).read_bytes()
    damaged = tmp_path / "library.db"
    damaged.write_bytes(whole[:20_000] + bytes(len(whole) - 20_000))
    with pytest.raises(LibraryUnreadable):
        Enquiry(Library(str(damaged)), "海地").first(20)


def test_narrowing_to_a_document_finds_as_many_as_was_promised(tmp_path: Path) -> None:
    file = str(tmp_path / "library.db")
    schema.ready_library(file)
    entries = []
    for symbol, language in (("A/79/1", "en"), ("A/79/10", "en"), ("A/79/1", "fr"), ("A/79/2", "en")):
        held = tuple(Paragraph(place, str(place + 1), f"Paragraph {place}, see A/79/1.", None) for place in range(3))
        cited = (Reference(18, 24, "document", "A/79/1", 0),) if symbol == "A/79/2" else ()
        entries.append(Entry(Draft(Masthead(symbol, True, language, "t"), (), held, ()), (), (), cited, "x", ""))
    library_writer.write(file, entries)
    library = Library(file)
    documents = Enquiry(library, "Paragraph").facets().documents
    assert len(documents) == 4
    for edition, count in documents:
        query = narrowed("Paragraph", "document", str(edition), "en")
        assert {hit.edition for hit in find(library, query).hits} == {edition}
        assert Enquiry(library, query).count() == count
    assert Enquiry(library, "document:a/79/1").count() == 6
