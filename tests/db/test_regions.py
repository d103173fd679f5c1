"""A reader asks which regions and groups a text names: they are told from the countries in them, and from namesakes."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import gazetteer
from db.extract.countries import mentions
from db.extract.inflection import forms
from db.extract.regions import regions

TEXTS = {
    "zh": {
        "中亚、东南亚、非洲、加勒比共同体、欧洲联盟、最不发达国家": "143 035 002 CARICOM EU LDC",
        "拉丁美洲和加勒比、拉美国家、西非经共体、撒哈拉以南非洲": "419 LATAM ECOWAS 202",
        "萨赫勒、大湖区、非洲之角、西部巴尔干、东南欧": "SAHEL GREATLAKES HORN WBALKANS SEEUROPE",
        "密克罗尼西亚": "057",
        "南非、中非共和国、北马其顿、马来西亚、印度尼西亚、密克罗尼西亚联邦、美属萨摩亚": "",
        "加勒比海、非洲开发银行、非洲人后裔、欧洲人权法院、中东欧、巴西非法": "",
    },
    "en": {
        "Central Asia, South-East Asia, Africa, the European Union": "143 035 002 EU",
        "the Caribbean Community and the Caribbean": "CARICOM 029",
        "African and Asian States, least developed countries, Small Island Developing States": "002 142 LDC SIDS",
        "Latin America and the Caribbean, Latin American States, West African States": "419 LATAM 011",
        "Southern Africa, the Southern African Development Community, ASEAN": "018 SADC ASEAN",
        "South Africa, the Central African Republic, North Macedonia, American Samoa, South African": "",
        "the Caribbean Sea, the African Development Bank, an african": "",
    },
    "fr": {
        "l’Asie centrale, les pays africains, l’Union africaine, l’Amérique latine et les Caraïbes": "143 002 AU 419",
        "l’Afrique australe et l’Afrique du Sud, la République centrafricaine": "018",
    },
    "es": {
        "Asia Central, países latinoamericanos, la Unión Europea, los países menos adelantados": "143 LATAM EU LDC",
        "África Meridional y Sudáfrica, la República Centroafricana": "018",
    },
    "ru": {
        "в Центральной Азии, стран Африки к югу от Сахары, Африканского союза": "143 202 AU",
        "наименее развитых стран, африканских государств, Лигой арабских государств": "LDC 002 LAS",
        "Южной Африки, южноафриканский, Центральноафриканской Республики": "",
    },
    "ar": {
        "في آسيا الوسطى والاتحاد الأفريقي ولأقل البلدان نموا وجامعة الدول العربية": "143 AU LDC LAS",
        "جنوب أفريقيا وجمهورية أفريقيا الوسطى": "",
    },
    "xx": {"Africa": ""},
}
CASES = [(language, text, codes) for language, listed in TEXTS.items() for text, codes in listed.items()]


@pytest.mark.parametrize(("language", "text", "codes"), CASES, ids=[text[:40] for _, text, _ in CASES])
def test_regions_and_groups_are_found_and_countries_are_not(language: str, text: str, codes: str) -> None:
    found = regions(text, language)
    assert [mention.code for mention in found] == codes.split()
    assert all(mention.surface == text[mention.start : mention.end] for mention in found)


def test_a_region_names_no_country() -> None:
    assert mentions("中亚、加勒比共同体和欧洲联盟", "zh") == ()
    assert mentions("Central Asia, the Caribbean Community and the European Union", "en") == ()


LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
SPELT = [
    (language, form, code)
    for language in LANGUAGES
    for spelling, code, is_adjective in gazetteer.group_spellings(language)
    if code != gazetteer.NO_GROUP
    for form in dict.fromkeys(forms(spelling, "adjective" if is_adjective else "group", language))
]


@given(st.sampled_from(SPELT))
def test_every_form_of_a_region_is_found(spelt: tuple[str, str, str]) -> None:
    language, form, code = spelt
    assert code in [mention.code for mention in regions(f"({form})", language)]


@given(
    st.one_of(st.text(max_size=40), st.lists(st.sampled_from(SPELT), max_size=5).map(str)), st.sampled_from(LANGUAGES)
)
def test_regions_are_where_they_say_and_never_overlap(text: str, language: str) -> None:
    found = regions(text, language)
    assert all(mention.surface == text[mention.start : mention.end] for mention in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
    assert {mention.code for mention in found} <= {group.code for group in gazetteer.groups()}
