"""Resolutions named in prose: the organ is the one meant, and where nothing says whose a number is, none is made up."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.citation import find_resolutions, symbol_key

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


def organs(text: str, *path: str, body: str = "") -> list[tuple[str, str]]:
    return [(found.number, found.symbol) for found in find_resolutions(text, path, body=body)]


def test_every_number_of_a_list_is_a_resolution() -> None:
    text = "安全理事会第 2653 (2022)号、第 2692 (2023)号和第 2699 (2023)号决议"
    assert [symbol for _, symbol in organs(text)] == [
        "S/RES/2653 (2022)",
        "S/RES/2692 (2023)",
        "S/RES/2699 (2023)",
    ]
    assert [text[found.start : found.end] for found in find_resolutions(text)] == [
        "第 2653 (2022)号",
        "第 2692 (2023)号",
        "第 2699 (2023)号决议",
    ]
    english = "Assembly resolutions 72/279, 79/226 and 79/258 (sect. XVIII), and Council resolution 2282 (2016)"
    assert organs(english) == [
        ("72/279", "A/RES/72/279"),
        ("79/226", "A/RES/79/226"),
        ("79/258", "A/RES/79/258"),
        ("2282 (2016)", "S/RES/2282 (2016)"),
    ]


def test_the_organ_comes_from_the_sentence_else_from_the_heading_else_from_the_text_before() -> None:
    assert organs("该第 53/6 号决议") == [("53/6", "")]
    assert organs("该第 53/6 号决议", "人权理事会") == [("53/6", "A/HRC/RES/53/6")]
    assert organs("大会第 53/6 号决议", "人权理事会") == [("53/6", "A/RES/53/6")]
    assert organs("该第 53/6 号决议", "人权理事会", "预防犯罪和刑事司法委员会") == [("53/6", "")]
    assert organs("该第 53/6 号决议", "人权理事会", "出版物") == [("53/6", "A/HRC/RES/53/6")]
    assert organs("该第 53/6 号决议", body="大会") == [("53/6", "A/RES/53/6")]
    text = "The General Assembly met. It adopted resolution 78/1. The Commission adopted resolution 33/1."
    sentences = ((0, 25), (26, 53), (54, len(text)))
    found = find_resolutions(text, (), sentences, "Human Rights Council")
    assert [one.symbol for one in found] == ["A/RES/78/1", ""]


def test_organs_without_symbols_give_none_even_where_another_organ_is_near() -> None:
    assert organs("缔约方会议在第 11/5 号决议中请大会", "大会") == [("11/5", "")]
    assert organs("世界卫生大会第75/12号决议") == [("75/12", "")]
    assert organs("Environment Assembly resolution 5/14", "General Assembly") == [("5/14", "")]
    assert organs("the Commission on Crime Prevention and Criminal Justice, in resolution 33/1,") == [("33/1", "")]


def test_a_body_that_is_only_asked_for_something_does_not_own_the_resolution() -> None:
    assert organs("resolution 77/12 requested the Human Rights Council to act") == [("77/12", "")]
    assert organs("In its resolution 77/12, the General Assembly asked the Human Rights Council") == [
        ("77/12", "A/RES/77/12")
    ]


def test_the_council_is_the_one_named_in_full_nearby() -> None:
    assert organs("the Council, in resolution 53/6,", "Human Rights Council") == [("53/6", "A/HRC/RES/53/6")]
    assert organs("理事会第2024/10号决议") == [("2024/10", "E/RES/2024/10")]
    assert organs("the Council, in resolution 53/6,") == [("53/6", "")]


@pytest.mark.parametrize(
    "text", ["第55/2012号法律", "第267(2009)号决定", "第14704-6号联邦法律", "第3/2020号和第4/2020号法令"]
)
def test_laws_and_decisions_are_no_resolutions(text: str) -> None:
    assert organs(f"大会注意到{text}") == []


def test_translations_of_one_sentence_name_the_same_resolutions(samples: Path) -> None:
    header, *rows = (samples / "aligned" / "un-sentences-six-languages.tsv").read_text(encoding="utf-8").splitlines()
    columns = [header.split("\t").index(language) for language in LANGUAGES]
    named = agreed = 0
    for row in rows:
        cells = row.split("\t")
        found = [{symbol_key(one.symbol) for one in find_resolutions(cells[column])} for column in columns]
        named += any(found)
        agreed += any(found) and all(one == found[0] for one in found)
    assert named >= 30
    assert agreed >= 0.9 * named
