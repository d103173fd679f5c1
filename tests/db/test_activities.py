"""What a report says was done with a country: found, told apart from what is only said, with role, kind and date."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from db.extract.activities import KINDS, ROLES, activities
from db.extract.countries import mentions
from db.ingest.reading import read_file
from db.records import Activity, Draft, Mention
from db.text import sentences

# Every sentence of the built-in report that reports something done with a country it names, or goes on with the act
# of a sentence that does: paragraph, sentence, kind, countries with their role (partner where none is given).
# Paragraphs 1 to 45 as two readers agreed, the rest read twice.
READING = """
16 1 other GTM:sponsor ESP:sponsor
25 1 training HTI LBY
37 2 training CRI
37 3 research NGA
37 4 other TGO GAB
48 2 publication SLE
50 1 publication PAK
53 1 publication HND
54 1 publication BRA
55 1 legislation AUS BGD BRB BOL BRA COM DOM HND IRQ JOR KAZ KEN KGZ LBN LBY PAK PAN PER SEN SOM SSD TKM UGA
56 1 strategy BFA MWI
56 2 strategy BRA
56 3 strategy TKM
57 1 training HND
57 2 visit HND ARG:host COL:host GTM:host
58 1 training DOM
58 2 training HND
58 4 meeting PER
58 5 publication PER
59 1 training UZB KAZ KGZ TJK TKM
59 2 training UZB
60 1 training VEN:nationals ABW BRA COL DOM ECU PAN PER TTO
60 2 operation VEN:nationals
61 3 operation ALB MNE MKD MDA SRB
62 1 training IRQ PAK
63 1 visit ETH KEN:host
63 2 visit ETH
63 3 visit KEN:host
64 1 operation LBY
65 1 training HTI
66 1 training BGD
66 2 meeting BGD:host
66 3 training BGD
67 1 meeting ECU PER
67 2 partnership ECU PER
71 1 visit TKM UZB PRT:host
72 1 meeting BGD COM KEN MYS OMN PAK PHL QAT LKA THA ARE TZA
73 1 partnership BGD LBY:transit MYS:transit
75 1 other AFG IRQ PAK TJK
75 2 other BGD BTN IND MDV NPL LKA
86 1 operation MWI
86 2 operation MWI
"""


class Reported(NamedTuple):
    """What one sentence reports: its kind and the countries with their roles."""

    kind: str
    roles: frozenset[tuple[str, str]]


Sentences = dict[tuple[str, int], Reported]


def reading() -> Sentences:
    """The table above, by paragraph and sentence."""
    rows = {}
    for line in READING.strip().splitlines():
        paragraph, sentence, kind, *countries = line.split()
        roles = frozenset((c.partition(":")[0], c.partition(":")[2] or "partner") for c in countries)
        rows[paragraph, int(sentence)] = Reported(kind, roles)
    return rows


def headings(draft: Draft, section: int | None) -> tuple[str, ...]:
    """The titles of a section and those above it, from the top."""
    titles: list[str] = []
    while section is not None:
        titles.insert(0, draft.sections[section].title)
        section = draft.sections[section].parent
    return tuple(titles)


@pytest.fixture(scope="module")
def found() -> dict[str, tuple[str, tuple[Activity, ...]]]:
    """Each numbered paragraph of the built-in report: its text and its activities."""
    draft = read_file(resources.path("reports", "report.zh.txt"))
    return {
        p.number: (p.text, activities(p.text, "zh", mentions(p.text, "zh"), headings(draft, p.section)))
        for p in draft.paragraphs
        if p.number is not None
    }


@pytest.fixture(scope="module")
def by_sentence(found: dict[str, tuple[str, tuple[Activity, ...]]]) -> Sentences:
    """The activities found, by paragraph and sentence."""
    return {
        (number, index): Reported(activity.kind, frozenset(activity.roles))
        for number, (text, reported) in found.items()
        for index, (start, end) in enumerate(sentences(text), 1)
        for activity in reported
        if activity.start <= start and end <= activity.end
    }


def agreement(found: Set[object], expected: Set[object]) -> float:
    """F1: the share of what two sets have in common."""
    return 2 * len(found & expected) / (len(found) + len(expected))


def test_the_report_s_activities_are_those_a_reader_finds(by_sentence: Sentences) -> None:
    assert agreement(by_sentence.keys(), reading().keys()) >= 0.9


def test_an_activity_has_the_kind_a_reader_gives_it(by_sentence: Sentences) -> None:
    shared = by_sentence.keys() & reading().keys()
    assert sum(by_sentence[at].kind == reading()[at].kind for at in shared) / len(shared) >= 0.85


def test_a_country_has_the_role_a_reader_gives_it(by_sentence: Sentences) -> None:
    def parts(table: Sentences) -> set[tuple[tuple[str, int], str, str]]:
        return {(at, country, role) for at, reported in table.items() for country, role in reported.roles}

    assert agreement(parts(by_sentence), parts(reading())) >= 0.9


@pytest.mark.parametrize(
    ("number", "dates"),
    [
        ("16", [""]),
        ("37", ["2023 年"] * 3),
        ("56", ["2023 年 3 月", "2024 年", ""]),
        ("60", ["", "自 2019 年启动以来"]),
        ("63", ["2024 年 1 月"]),
        ("64", ["自 2023 年 1 月以来"]),
        ("71", ["2023年12月"]),
    ],
)
def test_a_date_is_told_in_the_report_s_own_words(
    found: dict[str, tuple[str, tuple[Activity, ...]]], number: str, dates: list[str]
) -> None:
    assert [activity.date for activity in found[number][1]] == dates


def test_a_visit_told_in_three_sentences_is_one_activity(found: dict[str, tuple[str, tuple[Activity, ...]]]) -> None:
    text, (visit,) = found["63"]
    assert (visit.start, visit.end) == (sentences(text)[0][0], sentences(text)[2][1])
    assert dict(visit.roles) == {"ETH": "partner", "KEN": "host"}


def told(text: str, language: str, path: Sequence[str] = ()) -> list[tuple[str, str, str]]:
    """Each activity of a text as its kind, its roles in order of mention, and its date."""
    return [
        (a.kind, " ".join(f"{country}:{role}" for country, role in a.roles), a.date)
        for a in activities(text, language, mentions(text, language), path)
    ]


CHINESE = {
    "2021 年 6 月，该办公室为塞内加尔和马里的检察官举办了一次关于网络犯罪的讲习班。": (
        ("training", "SEN:partner MLI:partner", "2021 年 6 月"),
    ),
    "肯尼亚与乌干达于 2020 年 5 月签署了一项谅解备忘录。": (("partnership", "KEN:party UGA:party", "2020 年 5 月"),),
    "该项目由挪威供资，向尼泊尔移民局移交了 12 台计算机。": (("equipment", "NOR:sponsor NPL:partner", ""),),
    "来自越南的一个代表团访问了日本，了解受害者转介制度。": (("visit", "VNM:partner JPN:host", ""),),
    "加纳颁布了新的反洗钱法律。加纳还通过了 2022-2026 年打击腐败国家战略。": (
        ("legislation", "GHA:partner", ""),
        ("strategy", "GHA:partner", ""),
    ),
    "2019 年，该办公室在智利开展了一项关于暴力侵害妇女行为的普查。该项研究还涵盖秘鲁。": (
        ("research", "CHL:partner", "2019 年"),
        ("research", "PER:partner", "2019 年"),
    ),
    "办公室为古巴发起了提高认识运动。此后，为牙买加发起了类似运动。": (
        ("campaign", "CUB:partner", ""),
        ("campaign", "JAM:partner", ""),
    ),
    "警方在摩洛哥逮捕了 14 名嫌疑人。": (("operation", "MAR:partner", ""),),
    "大会促请各国协助海地政府加强警察能力。": (),
    "安全理事会表示严重关切马里境内针对平民的袭击，并要求立即停止敌对行动。": (),
    "应当向索马里提供更多援助。": (),
    "武装团体在也门实施了一系列袭击。": (),
    "各国讨论了题为“加强支持尼日尔”的提案。": (),
    "办公室发布了一份关于缅甸局势的报告。": (("publication", "MMR:subject", ""),),
    "办公室在日内瓦组织了一次会议。": (),
}

ENGLISH = {
    "In June 2021, the Office trained 40 prosecutors from Senegal and Mali in Dakar.": (
        ("training", "SEN:partner MLI:partner", "June 2021"),
    ),
    "Kenya and Uganda signed a memorandum of understanding on 4 May 2020.": (
        ("partnership", "KEN:party UGA:party", "4 May 2020"),
    ),
    "With the assistance of the Office, Ghana adopted legislation on money-laundering. Ghana also launched a national "
    "strategy for 2022–2026.": (("legislation", "GHA:partner", ""), ("strategy", "GHA:partner", "")),
    "In 2023, the Office organized a study visit to Portugal for prosecutors of Nepal. Eight officials from Nepal took "
    "part in it.": (("visit", "PRT:host NPL:partner", "2023"),),
    "The handbook, funded by Norway, was published in Peru.": (("publication", "NOR:sponsor PER:partner", ""),),
    "The police of Morocco arrested 14 suspects, mostly Peruvian nationals.": (
        ("operation", "MAR:partner PER:nationals", ""),
    ),
    "The Office procured vehicles for the border police of Cuba.": (("equipment", "CUB:partner", ""),),
    "The Security Council condemned the attacks in Mali and urged all parties to support its people.": (),
    "The Council expressed grave concern at the situation in Haiti.": (),
    "More assistance should be provided to Somalia.": (),
    "The film “The Office assisted Chile” was mentioned.": (),
}


@pytest.mark.parametrize(("text", "expected"), CHINESE.items())
def test_a_chinese_sentence_is_judged_by_what_it_says_was_done(
    text: str, expected: tuple[tuple[str, str, str], ...]
) -> None:
    assert told(text, "zh") == list(expected)


@pytest.mark.parametrize(("text", "expected"), ENGLISH.items())
def test_an_english_sentence_is_judged_by_what_it_says_was_done(
    text: str, expected: tuple[tuple[str, str, str], ...]
) -> None:
    assert told(text, "en") == list(expected)


def test_a_heading_tells_the_kind_where_the_sentence_does_not() -> None:
    assert told("该项目涵盖肯尼亚。", "zh", ("协助各国", "立法援助")) == [("legislation", "KEN:partner", "")]
    assert told("该项目涵盖肯尼亚。", "zh", ("协助各国",)) == [("other", "KEN:partner", "")]


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("fr", "Le Kenya a organisé un atelier en mars 2023. Il a eu lieu à Nairobi.", "mars 2023"),
        ("es", "El Perú organizó un taller en marzo de 2023.", "marzo de 2023"),
        ("ru", "Семинар состоялся в Перу в марте 2023 года.", "марте 2023 года"),
        ("ar", "عقدت بيرو حلقة عمل في آذار/مارس 2023.", "آذار/مارس 2023"),
    ],
)
def test_in_other_languages_each_sentence_that_names_a_country_is_listed_with_its_date(
    language: str, text: str, date: str
) -> None:
    named = [Mention("XXX", 3, 8, text[3:8], "name")]
    (activity,) = activities(text, language, named, ())
    assert (activity.start, activity.end) == sentences(text)[0]
    assert (activity.kind, activity.roles, activity.date) == ("other", (("XXX", "other"),), date)


FRAGMENTS = (
    *(
        "在",
        "肯尼亚",
        "协助",
        "对",
        "进行访问",
        "2023 年",
        "谴责",
        "“",
        "”",
        "《",
        "》",
        "。",
        "，以",
        "、",
        "两国",
        "这两个国家是过境国",
    ),
    *("Kenya ", "assisted ", "visit to ", "and ", ". ", "The two countries ", "In 2023, ", "trained ", "□", "\n", "١"),
)


@given(st.data(), st.sampled_from(["zh", "en", "fr", "ar", "xx", "", "../zh"]))
def test_any_text_gives_whole_ordered_ranges_that_name_their_countries(data: st.DataObject, language: str) -> None:
    text = "".join(data.draw(st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=4), max_size=25)))
    bound = st.integers(-2, len(text) + 2)
    rows = st.tuples(
        st.sampled_from(["KEN", "PER", "CUB"]), bound, bound, st.sampled_from(["name", "demonym", "place"])
    )
    given_mentions = [
        Mention(iso3, start, end, text[max(start, 0) : end], kind)
        for iso3, start, end, kind in data.draw(st.lists(rows, max_size=8))
    ]
    reported = activities(text, language, given_mentions, ("立法",))
    edges = [edge for a in reported for edge in (a.start, a.end)]
    assert edges == sorted(edges)
    assert all(0 <= a.start < a.end <= len(text) for a in reported)
    for activity in reported:
        assert activity.kind in KINDS
        assert activity.roles
        assert activity.date in text
        for iso3, role in activity.roles:
            assert role in ROLES
            assert any(
                m.iso3 == iso3 and m.kind != "place" and activity.start <= m.start and m.end <= activity.end
                for m in given_mentions
            )
