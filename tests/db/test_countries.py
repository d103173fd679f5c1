"""A reader asks where a country is named: every place is found, and nothing that only looks like one."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from db.extract.countries import mentions
from db.gazetteer import spellings

# The built-in report, read twice by eye: countries named, then people named by their country, then places.
REPORT = {
    2: "AND PAK BTN UGA",
    14: "HND BFA",
    16: "GTM ESP",
    22: "LBY",
    23: "LBY",
    24: "HTI",
    25: "HTI LBY",
    37: "CRI NGA TGO GAB",
    48: "SLE",
    50: "PAK",
    53: "HND",
    54: "BRA",
    55: "AUS BGD BRB BOL BRA COM DOM HND IRQ JOR KAZ KEN KGZ LBN LBY PAK PAN PER SEN SOM SSD TKM UGA",
    56: "BFA MWI BRA TKM",
    57: "HND ARG COL GTM",
    58: "DOM HND PER",
    59: "UZB KAZ KGZ TJK TKM",
    60: "ABW BRA COL DOM ECU PAN PER TTO",
    61: "ALB MNE MKD MDA SRB",
    62: "IRQ PAK",
    63: "ETH KEN",
    64: "LBY",
    65: "HTI",
    66: "BGD",
    67: "ECU PER",
    71: "TKM UZB PRT",
    72: "BGD COM KEN MYS OMN PAK PHL QAT LKA THA ARE TZA",
    73: "BGD LBY MYS",
    75: "AFG IRQ PAK TJK BGD BTN IND MDV NPL LKA",
    76: "KHM LAO MYS MMR PHL VNM",
    86: "MWI",
}
REPORT_PEOPLE = {60: "VEN"}
REPORT_PLACES = {8: "AUT", 9: "AUT", 21: "CHE", 66: "BGD", 86: "MWI"}


def paragraphs(report: str) -> dict[int, str]:
    """The report's paragraphs by number, page breaks joined, the three that lost their numbers counted."""
    found: dict[int, str] = {}
    for line in report.partition("一. 导言")[2].splitlines():
        number = len(found) + 1
        numbered = re.match(rf"{number}\. ?(?=.{{40}})", line)
        if line.startswith("- "):
            found[number] = line[2:]
        elif numbered:
            found[number] = line[numbered.end() :]
        elif found and len(line) > 20 and not line.startswith("*"):
            found[number - 1] += line
    return found


def read(text: str, language: str) -> list[tuple[str, str, str]]:
    return [(mention.iso3, mention.surface, mention.kind) for mention in mentions(text, language)]


def test_the_report_names_these_countries_and_no_others(report_text: str) -> None:
    texts = paragraphs(report_text)
    assert len(texts) == 91
    for kind, expected in (("name", REPORT), ("demonym", REPORT_PEOPLE), ("place", REPORT_PLACES)):
        found = {
            number: {mention.iso3 for mention in mentions(text, "zh") if mention.kind == kind}
            for number, text in texts.items()
        }
        assert {number: codes for number, codes in found.items() if codes} == {
            number: set(codes.split()) for number, codes in expected.items()
        }


def test_every_occurrence_counts() -> None:
    text = "向利比亚、经由利比亚和从利比亚领土"
    assert [(mention.start, mention.end) for mention in mentions(text, "zh")] == [(1, 4), (7, 10), (12, 15)]


CHINESE = {
    # a name inside another
    "几内亚、几内亚比绍、赤道几内亚和巴布亚新几内亚": "GIN:几内亚 GNB:几内亚比绍 GNQ:赤道几内亚 PNG:巴布亚新几内亚",
    "索马里和马里": "SOM:索马里 MLI:马里",
    "南苏丹和苏丹国家情报局": "SSD:南苏丹 SDN:苏丹",
    "印度尼西亚和印度": "IDN:印度尼西亚 IND:印度",
    "尼日利亚和尼日尔": "NGA:尼日利亚 NER:尼日尔",
    "多米尼加共和国、多米尼加、多米尼克": "DOM:多米尼加共和国 DOM:多米尼加 DMA:多米尼克",
    "刚果、刚果民主共和国、刚果（金）": "COG:刚果 COD:刚果民主共和国 COD:刚果（金）",
    "大不列颠及北爱尔兰联合王国和爱尔兰": "GBR:大不列颠及北爱尔兰联合王国 IRL:爱尔兰",
    "法属圭亚那、美属萨摩亚、英属维尔京群岛": "GUF:法属圭亚那 ASM:美属萨摩亚 VGB:英属维尔京群岛",
    "中国香港特别行政区": "HKG:中国香港特别行政区",
    "孟加拉国国民": "BGD:孟加拉国",
    # names as the UN has written them, now and before
    "玻利维亚多民族国、多民族玻利维亚国": "BOL:玻利维亚多民族国 BOL:多民族玻利维亚国",
    "教廷和罗马教廷": "VAT:教廷 VAT:罗马教廷",
    "福克兰群岛（马尔维纳斯）问题": "FLK:福克兰群岛（马尔维纳斯）",
    "毛里塔尼亚伊斯兰共和国": "MRT:毛里塔尼亚伊斯兰共和国",
    "委內瑞拉": "VEN:委內瑞拉",
    # words that contain a name
    "印度洋、印度—太平洋、印度-太平洋、印度 － 太平洋、印度教、西印度群岛": "",
    "沿海地区、地中海地区、加勒比海地区、黑海地区": "",
    "海地地区、在海地境内": "HTI:海地 HTI:海地",
    "拉美国家、发展中国家、其中国家一级、非法国际贩运、国际法国家责任、道德国家": "",
    "中国国家主席、中国家庭、美国国际开发署": "CHN:中国 CHN:中国 USA:美国",
    "几内亚湾、墨西哥湾、约旦河、尼日尔河、乍得湖、朝鲜半岛、直布罗陀海峡": "",
    "新几内亚、新墨西哥、内蒙古、马里兰、马里乌波尔、捷克斯洛伐克": "",
    "乌拉圭回合": "",
    "撒哈拉以南非洲、东南非": "",
    "10 日本组织、3月5日本公约": "",
    "证明日本": "JPN:日本",
    "参加纳税人会议、增加纳入、相关岛屿、有关岛国、明智利用、许多哥们": "",
    "参加加纳会议、声明智利、许多多哥难民、有关关岛": "GHA:加纳 CHL:智利 TGO:多哥 GUM:关岛",
    "许多哥伦比亚难民参加纳米比亚会议、离开罗马尼亚": "COL:哥伦比亚 NAM:纳米比亚 ROU:罗马尼亚",
    "密克罗尼西亚、中非支助团": "",
    "密克罗尼西亚联邦、中非共和国": "FSM:密克罗尼西亚联邦 CAF:中非共和国",
    "近东巴勒斯坦难民救济和工程处": "",
    "瑞士法郎、澳大利亚元": "",
    "文莱苏丹陛下": "BRN:文莱苏丹",
    # languages, and what is only like one
    "仅有西班牙文本，葡萄牙文报告，西班牙语国家": "",
    "西班牙文化、葡萄牙文件": "ESP:西班牙 PRT:葡萄牙",
    # one character each
    "中美两国和英法德三国、10日中美首脑": "CHN:中 USA:美 GBR:英 FRA:法 DEU:德 CHN:中 USA:美",
    "其中美国关系、集中英文、从中方案": "USA:美国",
    # missions and money
    "马里稳定团、南苏丹特派团、加拿大元、瑞士法郎、克罗地亚库纳": "",
    "联合国南苏丹特派团、加拿大元首": "SSD:南苏丹 CAN:加拿大",
    # personal names
    "多米尼克·斯特劳斯、让·马里": "",
    # spaces and breaks that a file left inside a name
    "洪都 拉斯、安道\n尔": "HND:洪都 拉斯 AND:安道\n尔",
}


@pytest.mark.parametrize(("text", "expected"), CHINESE.items(), ids=CHINESE)
def test_chinese_names(text: str, expected: str) -> None:
    found = mentions(text, "zh")
    assert [mention.surface for mention in found] == re.findall(r"(?<=:)[\s\S]+?(?= [A-Z]{3}:|$)", expected)
    assert [mention.iso3 for mention in found] == re.findall(r"[A-Z]{3}(?=:)", expected)
    assert {mention.kind for mention in found} <= {"name"}


def test_chinese_people_are_told_from_their_country() -> None:
    assert read("委内瑞拉人、洪都拉斯籍、阿尔巴尼亚族、希族塞人", "zh") == [
        ("VEN", "委内瑞拉人", "demonym"),
        ("HND", "洪都拉斯籍", "demonym"),
        ("ALB", "阿尔巴尼亚族", "demonym"),
        ("CYP", "希族塞人", "demonym"),
    ]
    for text in ("海地人民", "海地人权状况", "海地人口", "海地人道主义危机", "海地官员"):
        assert read(text, "zh") == [("HTI", "海地", "name")]


@pytest.mark.parametrize(
    ("text", "iso3", "surface"),
    [
        ("在维也纳举行的公约缔约方会议", "AUT", "维也纳"),
        ("联合国日内瓦办事处", "CHE", "日内瓦"),
        ("科克斯巴扎的难民", "BGD", "科克斯巴扎"),
        ("扎勒卡难民营", "MWI", "扎勒卡难民营"),
        ("尼日尔三角洲", "NGA", "尼日尔三角洲"),
        ("约旦河西岸", "PSE", "约旦河西岸"),
        ("北爱尔兰", "GBR", "北爱尔兰"),
        ("墨西哥城", "MEX", "墨西哥城"),
        ("在罗马和河内", "ITA", "罗马"),
    ],
)
def test_a_chinese_place_stands_for_its_country(text: str, iso3: str, surface: str) -> None:
    assert (iso3, surface, "place") in read(text, "zh")


@pytest.mark.parametrize(
    "text",
    [
        "巴厘进程",
        "《维也纳外交关系公约》",
        "1961年维也纳外交关系公约",
        "日内瓦四公约",
        "《罗马规约》",
        "亚的斯亚贝巴行动议程",
        "巴塞尔、鹿特丹和斯德哥尔摩公约",
        "北京+20",
        "巴黎俱乐部",
        "运河内、在这里加强、公里加油站、资金边界、离开罗列的清单",
    ],
)
def test_a_treaty_or_process_is_not_its_city(text: str) -> None:
    assert mentions(text, "zh") == ()


ENGLISH = {
    "Papua New Guinea, Guinea-Bissau, Equatorial Guinea and Guinea": "PNG GNB GNQ GIN",
    "the Niger and Nigeria, Dominica and the Dominican Republic": "NER NGA DMA DOM",
    "the Congo, the Democratic Republic of\nthe Congo, South Sudan and the Sudan": "COG COD SSD SDN",
    "Bolivia (Plurinational State of), Iran (Islamic Republic of)": "BOL IRN",
    "the Plurinational State of Bolivia and the Islamic Republic of Iran": "BOL IRN",
    "CÔTE D’IVOIRE, Cote d'Ivoire, St. Lucia, Türkiye, Turkey": "CIV CIV LCA TUR TUR",
    "Naoero and Nauru, the Holy See, Hong Kong, China": "NRU NRU VAT HKG",
    "the Republic of Korea and the Democratic People's Republic of Korea": "KOR PRK",
    "In Jordan, Chad and Georgia": "JOR TCD GEO",
    "Indian Ocean, Indo-Pacific, Gulf of Guinea, Jordan River, Lake Chad, New Mexico, New Guinea": "",
    "Yet Jordan and Israel agreed": "JOR ISR",
    "Michael Jordan, Mr. Jordan, Ms. Maria Holland, Atlanta, Georgia, University of Georgia": "",
    "a turkey, guinea pigs and Guinea pigs, the chad of a ballot": "",
    "Latin American States, Central African subregion, Micronesia, Korean Peninsula, Uruguay Round": "",
    "United States dollars, Swiss francs, contact us, CONTACT US": "",
    "the US and the UK": "USA GBR",
    "American Samoa, the United States Virgin Islands": "ASM VIR",
    "Palestine Refugees in the Near East": "",
    "2,500 Syrian pounds, US$ 500, United States dollars": "",
}


@pytest.mark.parametrize(("text", "expected"), ENGLISH.items(), ids=ENGLISH)
def test_english_names(text: str, expected: str) -> None:
    found = mentions(text, "en")
    assert [mention.iso3 for mention in found] == expected.split()
    assert {mention.kind for mention in found} <= {"name"}


def test_an_english_surface_is_whole() -> None:
    assert read("the Government of Iran (Islamic Republic of) said", "en") == [
        ("IRN", "Iran (Islamic Republic of)", "name")
    ]
    assert read("Haiti’s coast", "en") == [("HTI", "Haiti", "name")]


def test_english_adjectives_name_people_unless_they_name_a_language() -> None:
    assert read("Venezuelans, Afghan-led, Turkish Cypriots and French prisons", "en") == [
        ("VEN", "Venezuelans", "demonym"),
        ("AFG", "Afghan", "demonym"),
        ("CYP", "Turkish Cypriots", "demonym"),
        ("FRA", "French", "demonym"),
    ]
    for text in (
        "Original: Spanish",
        "[English, French and Spanish only]",
        "Arabic, Chinese, English, French, Russian and Spanish",
        "available in Spanish, Portuguese and French",
        "the Chinese version and Spanish-speaking officials",
    ):
        assert mentions(text, "en") == ()


def test_english_places_and_treaties() -> None:
    assert read("held in Vienna, and in New York", "en") == [("AUT", "Vienna", "place"), ("USA", "New York", "place")]
    for text in (
        "the Vienna Convention on Diplomatic Relations",
        "the Geneva Conventions",
        "the Basel, Rotterdam and Stockholm conventions",
        "the Addis Ababa Action Agenda, the Rome Statute, the Bali Process, the Declaration of Istanbul",
        "Male victims",
    ):
        assert mentions(text, "en") == ()


def test_a_language_that_is_not_of_the_united_nations_is_not_read() -> None:
    assert mentions("Honduras", "xx") == ()


PIECES = st.sampled_from(
    [
        *(list(spellings("zh").names) + list(spellings("zh").excluded) + list(spellings("zh").places)),
        *(list(spellings("en").names) + list(spellings("en").demonyms) + list(spellings("en").places)),
        *(
            "人",
            "籍",
            "文",
            "的",
            "、",
            "·",
            "《",
            "》",
            "公约",
            " ",
            "\n",
            ".",
            ",",
            "(",
            ")",
            " and ",
            " Convention",
            "ﬁ",
            "e\u0301",
        ),
    ]
)


@given(
    st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=8).map("".join)),
    st.sampled_from(["ar", "en", "es", "fr", "ru", "zh"]),
)
def test_mentions_are_where_they_say_and_never_overlap(text: str, language: str) -> None:
    free = 0
    for mention in mentions(text, language):
        assert free <= mention.start < mention.end <= len(text)
        assert mention.surface == text[mention.start : mention.end]
        assert mention.kind in ("name", "demonym", "place")
        assert mention.position == -1
        free = mention.end


@given(
    st.sampled_from(sorted(spellings("zh").names.items())), st.sampled_from(["在{}举行", "{}、", "（{}）", "{}政府"])
)
def test_every_chinese_name_is_found_in_a_sentence(named: tuple[str, str], sentence: str) -> None:
    name, iso3 = named
    if name not in spellings("zh").excluded:
        assert read(sentence.format(name), "zh") == [(iso3, name, "name")]


@given(
    st.sampled_from(sorted(spellings("en").names.items())), st.sampled_from(["held in {}.", "{}, today", "the {} said"])
)
@example(("Falkland Islands (the) [Malvinas]", "FLK"), "held in {}.")
def test_every_english_name_is_found_in_a_sentence(named: tuple[str, str], sentence: str) -> None:
    name, iso3 = named
    inverted = "," in name and name.endswith((" of", " of the"))
    if name not in spellings("en").excluded and not inverted:
        assert [mention.iso3 for mention in mentions(sentence.format(name), "en")] == [iso3]
