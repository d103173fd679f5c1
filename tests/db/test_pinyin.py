"""Chinese is found by its sounds, typed in Latin letters without tones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import gazetteer, glossary, pinyin, text


def test_letters_are_read_as_syllables() -> None:
    assert pinyin.syllables("haidi") == (("hai", "di"),)
    assert set(pinyin.syllables("xian")) == {("xian",), ("xi", "an")}
    assert pinyin.syllables("xi'an") == pinyin.syllables("Xi an") == (("xi", "an"),)
    assert pinyin.syllables("lüshi") == pinyin.syllables("lvshi") == (("lv", "shi"),)
    for other in ("know", "hd", "海地", "", "'"):
        assert pinyin.syllables(other) == ()


def test_long_input_has_few_readings_at_once() -> None:
    assert len(pinyin.syllables("xian" * 10)) == 8
    assert pinyin.syllables("a" * 1000) == ()


def test_sounds_are_written_for_reading() -> None:
    assert pinyin.written("海地") == "haidi"
    assert pinyin.written("毒品和犯罪问题办公室") == "dupinhefanzuiwentibangongshi"
    assert pinyin.written("强迫劳动的行为") == "qiangpolaodongdexingwei"
    assert pinyin.written("第 5 段") == "di 5 duan"


def test_a_character_has_the_readings_of_today() -> None:
    assert pinyin.readings("长") == ("chang", "zhang")
    assert pinyin.readings("行") == ("xing", "hang")
    assert pinyin.readings("秘") == ("mi", "bi")
    assert pinyin.readings("女") == ("nv", "nu")
    assert pinyin.readings("年") == ("nian",)  # in old books also ning
    assert pinyin.readings("A") == ()


def test_a_syllable_has_characters_usual_ones_first() -> None:
    assert {"海", "害"} <= set(pinyin.characters("hai"))
    assert {"调", "挑"} <= set(pinyin.characters("tiao"))
    found = pinyin.characters("hang")
    assert found.index("航") < found.index("行")
    assert "女" in pinyin.characters("nu")
    assert pinyin.characters("know") == ""


def test_every_character_in_common_use_is_read() -> None:
    level = [bytes((high, low)) for high in range(0xB0, 0xD7) for low in range(0xA1, 0xFF)][:3755]
    for character in b"".join(level).decode("gb2312"):
        assert all(character in pinyin.characters(syllable) for syllable in pinyin.readings(character))
        assert pinyin.readings(character)


@pytest.mark.parametrize("typed", ["haidi", "hai di", "HAID", "hd"])
def test_names_are_found_by_their_sounds(typed: str) -> None:
    assert pinyin.named(typed, ["贩运人口", "海地境内", "海地"]) == ("海地", "海地境内")


def test_a_name_is_found_by_any_reading_of_its_characters() -> None:
    assert pinyin.named("xian", ["县城", "西安", "险"]) == ("险", "西安", "县城")
    assert pinyin.named("nuxing", ["女性"]) == pinyin.named("nvxing", ["女性"]) == ("女性",)
    assert pinyin.named("2030nian", ["2030年议程"]) == ("2030年议程",)
    assert pinyin.named("jiaoyukexueji", ["教育、科学及文化组织"]) == ("教育、科学及文化组织",)
    for other in ("", "  ", "x", "xianx"):
        assert pinyin.named(other, ["海地", "险"]) == (("险",) if other == "x" else ())


def test_every_country_is_found_by_its_pinyin() -> None:
    names = [country.name("zh") for country in gazetteer.countries()]
    for country in gazetteer.countries():
        assert country.name("zh") in pinyin.named(country.pinyin, names)
        assert country.name("zh") in pinyin.named(country.initials, names)


@given(st.data())
def test_what_a_name_is_written_as_finds_it_first(data: st.DataObject) -> None:
    names = sorted({name for name in glossary.names() if all(map(text.is_cjk, name))})
    name = data.draw(st.sampled_from(names))
    typed = "".join(data.draw(st.sampled_from(pinyin.readings(character))) for character in name)
    found = pinyin.named(typed, names)
    assert name in found
    assert all(len(each) <= len(name) for each in found[: found.index(name)])


@given(st.text() | st.text("aeioughnx' ü"))
def test_syllables_join_to_what_was_typed(typed: str) -> None:
    for way in pinyin.syllables(typed):
        assert "".join(way) == "".join(typed.lower().replace("ü", "v").replace("'", " ").split())
        assert all(map(pinyin.characters, way))
    pinyin.written(typed)
    pinyin.named(typed, ["海地"])
