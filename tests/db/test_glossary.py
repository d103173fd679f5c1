"""The glossary says a thing as other UN officials would."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import glossary, text
from resources import path


@pytest.mark.parametrize(
    ("term", "others"),
    [
        ("打击贩运人口", {"打击人口贩运", "打击贩卖人口"}),
        ("販運人口", {"人口贩运", "human trafficking", "торговля людьми"}),
        ("UNODC", {"毒品和犯罪问题办公室", "毒罪办", "ONUDC"}),
        ("毒罪办", {"UNODC", "毒品和犯罪问题办公室"}),
        ("human trafficking", {"trafficking in persons", "贩运人口"}),
        ("安理会第2652号决议", {"安全理事会第2652号决议"}),
        ("与 IOM 合作", {"与移民组织合作", "与OIM合作"}),
        ("刑警组织", {"国际刑警组织", "INTERPOL"}),
        ("《禁止贩运人口议定书》", {"《巴勒莫议定书》"}),
        ("WHO", {"世卫组织", "OMS"}),
        ("the WHO report", {"the OMS report"}),
    ],
)
def test_an_expression_has_others(term: str, others: set[str]) -> None:
    assert others <= set(glossary.alternatives(term))


@pytest.mark.parametrize(
    "term", ["海地", "贩运", "untold", "copy", "", "。", "unhuman trafficking", "who", "un avion", "unодc"]
)
def test_other_words_have_none(term: str) -> None:
    assert glossary.alternatives(term) == ()


def test_the_term_itself_stays_in_its_language() -> None:
    assert not {"combat human trafficking", "打击human trafficking"} & set(glossary.alternatives("打击贩运人口"))
    assert set(glossary.alternatives("combat human trafficking")) == {
        "combat trafficking in persons",
        "combat trafficking in human beings",
    }


def test_the_longest_expression_is_taken() -> None:
    others = glossary.alternatives("联合国毒品和犯罪问题办公室的报告")
    assert "毒罪办的报告" in others
    assert not [each for each in others if each.startswith("联合国组织")]


def test_every_language_has_its_turn_among_few() -> None:
    others = glossary.alternatives("贩运人口")
    assert len(others) == 12
    assert others[:2] == ("人口贩运", "贩卖人口")
    assert {"human trafficking", "traite des personnes", "trata de personas", "торговля людьми"} <= set(others)
    assert "الاتجار بالأشخاص" in others


def test_an_everyday_word_is_not_offered_for_a_name() -> None:
    assert not {"WHO", "UN", "EU"} & {*glossary.alternatives("世卫组织"), *glossary.alternatives("联合国")}


_EXPRESSIONS = ["贩运人口", "human trafficking", "UNODC", "мом", "الأمم المتحدة", "WHO", "ﬁ", "é", " ", "，", "a"]


@given(st.text() | st.lists(st.sampled_from(_EXPRESSIONS)).map("".join))
def test_any_text_may_be_asked_about(term: str) -> None:
    others = glossary.alternatives(term)
    assert len(others) == len({text.normalise(each) for each in others}) <= 12
    assert text.normalise(term) not in map(text.normalise, others)


def test_every_expression_stands_in_one_group() -> None:
    with open(path("glossary", "synonyms.tsv"), encoding="utf-8") as lines:
        cells = [cell for line in lines if not line.startswith("#") for cell in line.rstrip("\n").split("\t")]
    assert {cell[:3] for cell in cells} <= {"zh ", "en ", "fr ", "es ", "ru ", "ar ", "la "}
    listed = [text.normalise(words) for cell in cells for words in cell[3:].split("; ")]
    assert all(listed)
    assert len(listed) == len(set(listed))


def test_words_together_are_one_expression() -> None:
    assert glossary.longest(["Human", "trafficking", "in"]) == 2
    assert glossary.longest(["Security", "Council"]) == 2
    assert glossary.longest(["trafficking"]) == 0
    assert glossary.longest([]) == 0


def test_chinese_names_are_listed_for_their_sounds() -> None:
    assert {"毒罪办", "国际移民组织", "缔约方会议"} <= set(glossary.names())
    assert "IOM" not in set(glossary.names())
