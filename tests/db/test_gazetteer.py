"""A reader names a country in whatever way comes to mind, and RefDesk knows which one is meant."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import gazetteer
from db.records import Country
from db.text import normalise
from resources import path
from resources.countries import prepare

LANGUAGES = {"ar", "en", "es", "fr", "ru", "zh"}


def test_every_country_is_complete() -> None:
    for country in gazetteer.countries():
        assert (len(country.iso3), len(country.iso2), len(country.m49)) == (3, 2, 3)
        assert set(country.names) == set(country.region) == LANGUAGES
        assert all(country.names.values())
        assert all(country.region.values())
        assert country.pinyin.isascii() and country.pinyin.isalpha() and country.pinyin.islower()
        assert country.initials and country.initials[0] == country.pinyin[0]
        assert gazetteer.country(country.iso3) is country


def test_the_members_of_the_united_nations_and_its_observers_are_there() -> None:
    codes = {country.iso3 for country in gazetteer.countries()}
    assert len(codes) == len(gazetteer.countries()) >= 193 + 2
    assert {"AFG", "ZWE", "PSE", "VAT", "ABW", "HKG", "TUR", "SSD"} <= codes


def test_an_unknown_code_is_an_error() -> None:
    with pytest.raises(KeyError):
        gazetteer.country("XXX")


def test_regions_are_the_finest_of_m49() -> None:
    assert gazetteer.country("HND").region["zh"] == "中美洲"
    assert gazetteer.country("KEN").region["en"] == "Eastern Africa"
    assert gazetteer.country("JEY").region["en"] == "Northern Europe"
    assert gazetteer.country("UZB").region["zh"] == "中亚"


@pytest.mark.parametrize(
    ("iso3", "pinyin", "initials"),
    [
        ("HND", "hongdulasi", "hdls"),
        ("PER", "bilu", "bl"),
        ("BTN", "budan", "bd"),
        ("ECU", "eguaduoer", "egde"),
        ("KOR", "dahanminguo", "dhmg"),
        ("GUY", "guiyana", "gyn"),
        ("CPV", "fodejiao", "fdj"),
        ("KHM", "jianpuzhai", "jpz"),
    ],
)
def test_pinyin_is_read_as_place_names_are(iso3: str, pinyin: str, initials: str) -> None:
    country = gazetteer.country(iso3)
    assert (country.pinyin, country.initials) == (pinyin, initials)


@pytest.mark.parametrize(
    ("text", "iso3"),
    [
        ("HND", "HND"),
        ("hn", "HND"),
        ("340", "HND"),
        ("ＨＮＤ", "HND"),
        ("洪都拉斯", "HND"),
        ("洪 都 拉 斯", "HND"),
        ("多民族玻利维亚国", "BOL"),
        ("玻利维亚多民族国", "BOL"),
        ("玻利维亚", "BOL"),
        ("bolivia (plurinational  state of)", "BOL"),
        ("Bolivia, Plurinational State of", "BOL"),
        ("多米尼加", "DOM"),
        ("多米尼加共和国", "DOM"),
        ("多米尼克", "DMA"),
        ("Dominica", "DMA"),
        ("教廷", "VAT"),
        ("罗马教廷", "VAT"),
        ("阿鲁巴", "ABW"),
        ("韩国", "KOR"),
        ("朝鲜", "PRK"),
        ("美国", "USA"),
        ("英国", "GBR"),
        ("俄罗斯", "RUS"),
        ("委内瑞拉", "VEN"),
        ("坦桑尼亚", "TZA"),
        ("老挝", "LAO"),
        ("伊朗", "IRN"),
        ("叙利亚", "SYR"),
        ("摩尔多瓦", "MDA"),
        ("刚果（金）", "COD"),
        ("刚果(金)", "COD"),
        ("刚果", "COG"),
        ("剛果民主共和國", "COD"),
        ("捷克共和国", "CZE"),
        ("Czechia", "CZE"),
        ("Turkey", "TUR"),
        ("TÜRKIYE", "TUR"),
        ("turkiye", "TUR"),
        ("Swaziland", "SWZ"),
        ("cote d'ivoire", "CIV"),
        ("Côte d’Ivoire", "CIV"),
        ("Nauru", "NRU"),
        ("Naoero", "NRU"),
        ("the Gambia", "GMB"),
        ("St. Lucia", "LCA"),
        ("États-Unis", "USA"),
        ("España", "ESP"),
        ("Россия", "RUS"),
        ("هندوراس", "HND"),
        ("密克罗尼西亚", "FSM"),
    ],
)
def test_a_country_is_found_by_any_of_its_names(text: str, iso3: str) -> None:
    found = gazetteer.lookup(text)
    assert found is not None
    assert found.iso3 == iso3


@pytest.mark.parametrize("text", ["", " ", "...", "the", "洪都", "Hond", "ZZ", "999", "维也纳"])
def test_what_names_no_country_finds_none(text: str) -> None:
    assert gazetteer.lookup(text) is None


@pytest.mark.parametrize(
    ("typed", "iso3"),
    [
        ("hongdulasi", "HND"),
        ("hong du", "HND"),
        ("hdls", "HND"),
        ("HND", "HND"),
        ("340", "HND"),
        ("jnybs", "GNB"),
        ("hai", "HTI"),
        ("海", "HTI"),
        ("hanguo", "KOR"),
        ("Korea", "KOR"),
        ("比绍", "GNB"),
        ("几内亚", "GIN"),
        ("guinea", "GIN"),
        ("cote d", "CIV"),
        ("CH", "CHE"),
        ("boliv", "BOL"),
        ("нид", "NLD"),
        ("الأرجن", "ARG"),
        ("united s", "USA"),
        ("玻利维亚 ", "BOL"),
    ],
)
def test_the_likeliest_country_comes_first_as_one_types(typed: str, iso3: str) -> None:
    assert gazetteer.suggest(typed, 8)[0].iso3 == iso3


def test_a_name_inside_others_suggests_them_all_the_name_itself_first() -> None:
    assert [country.iso3 for country in gazetteer.suggest("几内亚", 8)] == ["GIN", "GNB", "GNQ", "PNG"]


def test_nothing_typed_suggests_nothing_and_the_limit_holds() -> None:
    assert gazetteer.suggest("  ", 8) == ()
    assert gazetteer.suggest("qqqq", 8) == ()
    assert len(gazetteer.suggest("a", 5)) == 5


@given(st.sampled_from(gazetteer.countries()), st.sampled_from(sorted(LANGUAGES)))
def test_every_country_is_found_and_suggested_by_its_names_in_six_languages(country: Country, language: str) -> None:
    name = country.name(language)
    assert gazetteer.lookup(name) == country
    assert country in gazetteer.suggest(name, 8)
    assert country in gazetteer.suggest(country.pinyin, 8)


@given(st.text(max_size=12))
def test_any_text_may_be_typed(text: str) -> None:
    gazetteer.lookup(text)
    assert len(gazetteer.suggest(text, 3)) <= 3


def test_no_spelling_names_two_countries() -> None:
    for language in LANGUAGES:
        spelt = gazetteer.spellings(language)
        for words in (spelt.demonyms, spelt.places):
            clashes = {word for word, iso3 in words.items() if spelt.names.get(word, iso3) != iso3}
            assert not clashes
        meant: dict[str, str] = {}
        for word, iso3 in spelt.names.items():
            assert meant.setdefault(normalise(word), iso3) == iso3


def test_what_is_read_was_made_from_the_lists_beside_it() -> None:
    for language, spelt in prepare.spellings().items():
        assert json.loads(Path(path("countries", f"words-{language}.json")).read_text(encoding="utf-8")) == spelt
    for row in prepare.read_rows("aliases.tsv"):
        spelt = gazetteer.spellings(row["language"]).names
        assert all(spelt[name] == row["iso3"] for name in prepare.words(row["names"]))


def test_a_language_without_spellings_has_none() -> None:
    assert gazetteer.spellings("xx") == gazetteer.Spellings({}, {}, {}, ())


def test_groups_have_their_members_and_names_in_six_languages() -> None:
    central_asia = gazetteer.group("143")
    assert central_asia.members == ("KAZ", "KGZ", "TJK", "TKM", "UZB")
    assert (central_asia.kind, central_asia.names["zh"]) == ("m49", "中亚")
    assert len(gazetteer.group("EU").members) == 27
    assert len(gazetteer.group("AU").members) == 55
    assert {group.kind for group in gazetteer.groups()} == {"m49", "organisation", "category", "usage"}
    for group in gazetteer.groups():
        assert all(group.names[language] for language in LANGUAGES)
        assert group.members
    with pytest.raises(KeyError):
        gazetteer.group("none of these")


def test_every_country_lies_in_one_finest_region_and_one_continent() -> None:
    continents = {"002", "019", "142", "150", "009"}
    for country in gazetteer.countries():
        codes = {group.code for group in gazetteer.groups_of(country.iso3)}
        assert len(codes & continents) == 1
    assert {"HND"} <= set(gazetteer.group("SICA").members)
    assert "CARICOM" in {group.code for group in gazetteer.groups_of("HTI")}


def test_the_finest_regions_are_named_in_both_tables_alike() -> None:
    for country in gazetteer.countries():
        names = [group.names["zh"] for group in gazetteer.groups_of(country.iso3) if group.kind == "m49"]
        assert any(country.region["zh"] in (name, "澳大利亚和新西兰") for name in names)
