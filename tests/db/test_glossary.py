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
    ],
)
def test_an_expression_has_others(term: str, others: set[str]) -> None:
    assert others <= set(glossary.alternatives(term))


@pytest.mark.parametrize("term", ["海地", "贩运", "untold", "copy", "", "。", "unhuman trafficking"])
def test_other_words_have_none(term: str) -> None:
    assert glossary.alternatives(term) == ()


@given(st.text())
def test_any_text_may_be_asked_about(term: str) -> None:
    others = glossary.alternatives(term)
    assert len(others) == len({text.normalise(each) for each in others})
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
