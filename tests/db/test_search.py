"""How a query is read, narrowed, paged and answered. That nothing is missed is test_search_truth's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import library_writer, schema
from db.errors import NotFound
from db.library import Library
from db.library_writer import Entry
from db.query import All, Term, fields, parse
from db.records import Draft, Edition, Masthead, Mention, Paragraph, Reference, Results, Scope, Section
from db.rewording import narrowed, without
from db.search import find
from db.snippets import snippet

Spans = list[tuple[int, int]]
TITLES = ("关于贩运人口的报告", "Report on Haiti")
DATES = ("2024-07-23", "2023-05-01")
REPORT = Edition("X/2024/2", "zh")
OTHER = Edition("X/2024/3", "en")

CHINESE = [
    "2023 年 10 月，海地的 KNOWTS 小组2 开了会。",
    "2023年11月，小组，2 人开会；KNOWLEDGE 决议 (第 77/236 号决议) 于 2012 年通过。",
    "海地和洪都拉斯。题为“海地 行动”的报告；CTOC/COP/2024/1。",
    "洪都拉斯在 2023 年打击贩运人口行为：60 多个会员国。",
    "题为“气候、犯罪”的决议，‘树上’ 100% A_B，在 Menthor 方案下。",
]
ENGLISH = [
    "Know the “Protocol”: women’s rights, co-operation.",
    "The programme in Haiti, 2023. KNOWTS again: know-how.",
]


def hold(
    file: Path, editions: dict[Edition, list[str]], sections: Sequence[tuple[str, int | None, int, int]]
) -> Library:
    """Write paragraphs, numbered from 1, and the headings of the first edition: title, parent, start, stop."""
    schema.ready_library(str(file))
    entries = []
    for number, (edition, texts) in enumerate(editions.items()):
        headings = [
            Section(place, None, title, 1 if parent is None else 2, parent, start, stop)
            for place, (title, parent, start, stop) in enumerate(() if number else sections)
        ]
        paragraphs = []
        for position, words in enumerate(texts):
            holders = [each.place for each in headings if each.start <= position < each.stop]
            paragraphs.append(Paragraph(position, str(position + 1), words, holders[-1] if holders else None))
        facts = Masthead(symbol=edition.symbol, language=edition.language, title=TITLES[number], date=DATES[number])
        mentions = () if number else (Mention("HTI", 0, 2, "海地", "name", 2),)
        references = () if number else (Reference(32, 42, "document", "A/RES/77/236", 1),)
        draft = Draft(facts, tuple(headings), tuple(paragraphs), ())
        entries.append(Entry(draft, mentions, (), references, "test", ""))
    library_writer.write(str(file), entries)
    return Library(str(file))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    file = tmp_path_factory.mktemp("search") / "library.db"
    headings = [("导言", None, 0, 1), ("活动", None, 1, 5), ("海地", 1, 2, 4)]
    return hold(file, {REPORT: CHINESE, OTHER: ENGLISH}, headings)


def numbers(results: Results) -> list[str]:
    return [f"{hit.edition.language}{hit.number}" for hit in results.hits]


def marked(results: Results) -> list[list[str]]:
    return [[hit.text[start:end] for start, end in hit.matches] for hit in results.hits]


SYNTAX = [
    '"',
    "“",
    "”",
    "*",
    "^",
    "(",
    ")",
    "NEAR(",
    " OR ",
    " NOT ",
    " AND ",
    "words:",
    "-",
    "\x00",
    "\ud800",
    "％",
    "\\",
]


@settings(deadline=None, max_examples=400)
@given(st.lists(st.one_of(st.sampled_from([*SYNTAX, "海地", "2023", "KNOW", " "]), st.characters()), max_size=12))
def test_nothing_that_is_typed_is_an_error(library: Library, typed: list[str]) -> None:
    results = find(library, "".join(typed))
    assert results.total_paragraphs == len(results.hits)
    assert all(hit.matches or not results.terms or "NOT" in "".join(typed) or "-" in typed for hit in results.hits)


@pytest.mark.parametrize("query", ["", " \t\n", '"', '""', '" "', "\u200b", "“ ”"[1:2]])
def test_nothing_typed_finds_nothing(library: Library, query: str) -> None:
    results = find(library, query)
    assert (results.terms, results.hits, results.suggestions, results.total_occurrences) == ((), (), (), 0)


@pytest.mark.parametrize(
    "query", ["贩" * 200_000, "a " * 20_000, "海 " * 20_000, '"' * 1001, "“" * 3000, "月1 " * 3000]
)
def test_a_very_long_query_is_answered_too(library: Library, query: str) -> None:
    assert find(library, query).milliseconds < 5000


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("海", ["zh1", "zh3"]),
        ("海地", ["zh1", "zh3"]),
        ("2023年10月", ["zh1"]),
        ("2023 年 10 月", ["zh1"]),
        ("２０２３年１０月", ["zh1"]),
        ("KNOW", ["zh1", "zh2", "en1", "en2"]),
        ("NOWTS", []),
        ("23", ["zh2"]),
        ("023", []),
        ("236", ["zh2"]),
        ("77/236", ["zh2"]),
        ("第77/236号", ["zh2"]),
        ("小组2", ["zh1"]),
        ("小组，2", ["zh2"]),
        ("问题(", []),
        ("决议 (第", ["zh2"]),
        ("决议（第", []),
        ("CTOC/COP", ["zh3"]),
        ("ctoc/cop/2024/1", ["zh3"]),
        ("100%", ["zh5"]),
        ("%", ["zh5"]),
        ("_", ["zh5"]),
        ("。", ["zh1", "zh2", "zh3", "zh4", "zh5"]),
        ("洪都拉斯 海地", ["zh3"]),
        ("海地 2023", ["zh1"]),
        ("60 多个会员国", ["zh4"]),
        ("在 Menthor 方案下", ["zh5"]),
        ("women's", ["en1"]),
        ("co-operation", ["en1"]),
        ("Haiti 2023", ["en2"]),
        ("Haiti, 2023", ["en2"]),
        ("2023 , Haiti", ["en2"]),
        ('"Haiti 2023"', []),
        ('"Haiti, 2023"', ["en2"]),
        ('"Haiti, 20', ["en2"]),
        ('"海地"洪都拉斯', ["zh3"]),
        ("販運人口", ["zh4"]),
        ("“气候、犯罪”", ["zh5"]),
        ("“海地 行动”", ["zh3"]),
        ("“会员国”", ["zh4"]),
        ("“know the", ["en1"]),
        ("海地 OR 洪都拉斯", ["zh1", "zh3", "zh4"]),
        ("海地|洪都拉斯", ["zh1", "zh3", "zh4"]),
        ("海地 或 KNOWTS", ["zh1", "zh3", "en2"]),
        ("海地 -洪都拉斯", ["zh1"]),
        ("海地 NOT 洪都拉斯 OR women's", ["zh1", "en1"]),
        ("2023 非 海地", ["zh2", "zh4", "en2"]),
        ("-2023", ["zh3", "zh5", "en1"]),
        ("(海地 OR 洪都拉斯) 2023", ["zh1", "zh4"]),
        ("（海地 或 洪都拉斯）2023", ["zh1", "zh4"]),
        ("2023 -(海地 OR KNOW)", ["zh4"]),
        ("(海地 OR 洪都拉斯 2023", ["zh4"]),
        ("(第 77/236 号决议) OR women's", ["zh2", "en1"]),
        ("海地 OR", ["zh1", "zh3"]),
        ("country:海地", ["zh3"]),
        ("国家：HTI OR women's", ["zh3", "en1"]),
        ("海地 -country:haiti", ["zh1"]),
        ("文号:2024/3", ["en1", "en2"]),
        ("文号:77/236", ["zh2"]),
        ("title:贩运人口 2023", ["zh1", "zh2", "zh4"]),
        ('title:"report on" know', ["en1", "en2"]),
        ("section:海地", ["zh3", "zh4"]),
        ("章节:活动 2023", ["zh2", "zh4"]),
        ("year:2023", ["en1", "en2"]),
        ("year:2022-2023 haiti", ["en2"]),
        ("语言:英文", ["en1", "en2"]),
        ("year:soon", []),
        ("country:atlantis", []),
    ],
)
def test_what_is_found(library: Library, query: str, found: list[str]) -> None:
    assert numbers(find(library, query)) == found


def test_matches_are_the_words_as_the_text_has_them(library: Library) -> None:
    assert marked(find(library, "2023年10月")) == [["2023 年 10 月"]]
    assert marked(find(library, "know")) == [["KNOW"], ["KNOW"], ["Know"], ["KNOW", "know"]]
    assert marked(find(library, "洪都拉斯 海地")) == [["海地", "洪都拉斯", "海地"]]
    assert marked(find(library, "洪都拉 洪都拉斯 斯在")) == [["洪都拉斯"]]


def test_a_query_is_read_as_typed_first(library: Library) -> None:
    assert find(library, "海地 2023").terms == ("海地", "2023")
    assert find(library, "2023 年 10 月").terms == ("2023 年 10 月",)
    assert find(library, "“会员国”").terms == ("会员国",)
    assert find(library, "“气候、犯罪”").terms == ("“气候、犯罪”",)
    assert parse('海地 海地 "a  b"c') == All((Term("海地"), Term("a  b", literal=True), Term("c")))
    apart = All((Term("海地"), Term("2023"), Term("洪都拉斯")))
    assert parse("海地 2023 洪都拉斯 海地") == All((Term("海地 2023 洪都拉斯", apart), Term("海地")))


def test_words_read_as_one_suggest_looking_for_them_apart(library: Library) -> None:
    results = find(library, "小组 2")
    assert numbers(results) == ["zh1"]
    assert [(one.query, one.paragraphs, one.reason) for one in results.suggestions] == [('"小组" "2"', 2, "apart")]
    assert find(library, "2023 年 10 月，海地").suggestions == ()


def test_a_search_in_vain_suggests_what_is_there(library: Library) -> None:
    def suggested(query: str) -> list[tuple[str, int, str]]:
        return [(one.query, one.paragraphs, one.reason) for one in find(library, query).suggestions]

    assert suggested("洪都拉斯海地") == [("洪都拉斯", 2, "shorter"), ("海地", 2, "shorter")]
    assert suggested("妇海地和洪") == [("海地和洪", 1, "shorter")]
    assert suggested("海地 气候") == [("海地", 2, "alone"), ("气候", 1, "alone")]
    assert suggested("海地 贩运人员") == [("海地", 2, "alone"), ("贩运人", 1, "shorter")]
    assert suggested("knowtsx") == [("knowts", 2, "spelling")]
    assert suggested("xyz") == []
    assert suggested('"Haiti 2023"') == [("Haiti", 1, "shorter"), ("2023", 4, "shorter")]


@pytest.mark.parametrize(
    ("scope", "found"),
    [
        (Scope(), ["zh1", "zh2", "zh4", "en2"]),
        (Scope(edition=OTHER), ["en2"]),
        (Scope(language="zh"), ["zh1", "zh2", "zh4"]),
        (Scope(edition=REPORT, section=0), ["zh1"]),
        (Scope(edition=REPORT, section=1), ["zh2", "zh4"]),
        (Scope(edition=REPORT, section=2), ["zh4"]),
        (Scope(country="HTI"), []),
        (Scope(paragraphs=frozenset({("X/2024/2", "2"), ("x/2024/3", "2"), ("X/2024/2", "99")})), ["zh2", "en2"]),
        (Scope(language="en", paragraphs=frozenset({("X/2024/2", "2")})), []),
        (Scope(paragraphs=frozenset()), []),
    ],
)
def test_a_scope_narrows_the_search(library: Library, scope: Scope, found: list[str]) -> None:
    assert numbers(find(library, "2023", scope)) == found


def test_a_country_narrows_to_where_it_is_named(library: Library) -> None:
    assert numbers(find(library, "海地", Scope(country="HTI"))) == ["zh3"]


def test_a_query_is_read_within_its_scope(library: Library) -> None:
    assert find(library, "小组 2", Scope(edition=REPORT, section=1)).terms == ("小组", "2")


def test_a_scope_that_is_not_there_is_told(library: Library) -> None:
    with pytest.raises(NotFound):
        find(library, "海地", Scope(edition=Edition("X/1", "zh")))
    with pytest.raises(NotFound):
        find(library, "海地", Scope(edition=REPORT, section=9))


def test_hits_know_where_they_stand_and_are_counted_by_heading(library: Library) -> None:
    results = find(library, "海地", Scope(edition=REPORT))
    assert [(hit.section, hit.path) for hit in results.hits] == [(0, ("导言",)), (2, ("活动", "海地"))]
    assert results.by_section == {0: 1, 2: 2}
    assert find(library, "海地").by_section == {}


def test_a_page_of_hits_leaves_the_totals_as_they_are(library: Library) -> None:
    page = find(library, "2023", limit=2, offset=1)
    assert numbers(page) == ["zh2", "zh4"]
    assert page.total_paragraphs == 4
    assert find(library, "2023", offset=9).hits == ()


def test_by_relevance_the_paragraph_with_more_of_it_comes_first(library: Library) -> None:
    assert numbers(find(library, "know", order="relevance"))[0] == "en2"
    assert numbers(find(library, "海地", order="relevance")) == ["zh3", "zh1"]
    assert (
        numbers(find(library, "2023", order="relevance", limit=1))
        == numbers(find(library, "2023", order="relevance"))[:1]
    )


spans = st.tuples(st.integers(0, 200), st.integers(1, 30))


@given(
    st.text(st.sampled_from("海地abc 。，.\n"), min_size=231, max_size=300),
    st.lists(spans, min_size=1),
    st.integers(0, 90),
)
def test_a_snippet_shows_the_whole_hit_and_only_the_text(words: str, given_spans: Spans, width: int) -> None:
    matches = sorted((start, start + length) for start, length in given_spans)
    shown, ranges = snippet(words, matches, width)
    assert len(shown) <= max(width, matches[0][1] - matches[0][0]) + 2
    flat = re.sub(r"\s", " ", words)
    assert flat[slice(*matches[0])] == shown[slice(*ranges[0])]
    assert shown.strip("…") in flat
    assert all(0 <= start < end <= len(shown) for start, end in ranges)


@pytest.mark.parametrize(
    ("words", "hit", "width", "shown"),
    [
        ("短的一段。", "一段", 40, "短的一段。"),
        (
            "前面的话很长很长很长很长。委员会在海地开会，讨论了许多问题和办法。",
            "海地",
            16,
            "…委员会在海地开会，讨论了许多问题…",
        ),
        ("委员会在很长很长很长很长很长很长很长的一句话之后才提到海地的问题。", "海地", 12, "…才提到海地的问题。"),
        ("The Commission met for a long time and spoke of Haiti and others", "Haiti", 20, "…of Haiti and others"),
    ],
)
def test_a_snippet_begins_with_its_sentence_where_that_is_near(words: str, hit: str, width: int, shown: str) -> None:
    start = words.index(hit)
    cut_out, ranges = snippet(words, [(start, start + len(hit))], width)
    assert cut_out == shown
    assert cut_out[slice(*ranges[0])] == hit


@pytest.mark.parametrize(
    ("typed", "field", "rest"),
    [
        ("海地 country:HTI 官", ("country", "HTI"), "海地 官"),
        ("国家：海地", ("country", "海地"), ""),
        ('(海地 OR 官) section:"A b"', ("section", "A b"), "(海地 OR 官)"),
        ("海地 -country:HND", ("-country", "HND"), "海地"),
        ("海地 NOT year:2023 my:", ("-year", "2023"), "海地 my:"),
        ("海地 my:", ("my", ""), "海地"),
        ("(title:x) 海地", ("title", "x"), "海地"),
        ("(title:x OR 官) 海地", ("title", "x"), "(官) 海地"),
        ("官 OR title:x", ("title", "x"), "官"),
        ("官 或 title:x 或 海地", ("title", "x"), "官 或 海地"),
    ],
)
def test_a_field_can_be_taken_out_of_a_query(typed: str, field: tuple[str, str], rest: str) -> None:
    assert field in fields(parse(typed))
    assert without(typed, *field) == rest


@pytest.mark.parametrize("typed", ["", "海地", "海地 OR 官", "海地 | 官 -利比亚", "UNODC 或 IOM", "a OR (b c)"])
@pytest.mark.parametrize("value", ["海地", "A b", "x(y)"])
def test_a_field_can_be_put_into_any_query(library: Library, typed: str, value: str) -> None:
    for language in ("zh", "en"):
        query = narrowed(typed, "section", value, language)
        assert fields(parse(query)) == (("section", value),)
        held = {hit.position for hit in find(library, typed).hits} if typed else None
        found = {hit.position for hit in find(library, query).hits}
        assert held is None or found <= held
