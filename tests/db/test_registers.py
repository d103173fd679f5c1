"""What the registers find in reports nobody has seen before: names joined, organs resolved, numbers that count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.extract.names import shown
from db.extract.registers import items
from db.records import Draft, Item, Masthead, Paragraph, Section

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


def found(register: str, *texts: str, language: str = "en", heading: str = "", body: str = "") -> list[Item]:
    """What a register holds of a document with these paragraphs, under one heading."""
    sections = (Section(0, None, heading, 1, None, 0, len(texts)),) if heading else ()
    held = tuple(Paragraph(place, str(place + 1), text, 0 if heading else None) for place, text in enumerate(texts))
    draft = Draft(Masthead(symbol="A/1/1", language=language, body=body), sections, held, ())
    return [item for item in items(draft) if item.register == register]


def names(register: str, *texts: str, language: str = "en") -> list[str]:
    return [item.name for item in found(register, *texts, language=language)]


def counts(text: str, language: str = "en") -> list[tuple[float, str, str, str]]:
    return [(each.value, each.unit, each.qualifier, each.counted) for each in found("figures", text, language=language)]


# --- instruments


def test_every_resolution_of_a_list_is_cited() -> None:
    cited = found("instruments", "安理会第 2652 (2022)、2664 (2022) 和 2692 (2023)号决议", language="zh")
    assert [item.symbol for item in cited] == ["S/RES/2652 (2022)", "S/RES/2664 (2022)", "S/RES/2692 (2023)"]
    assert {item.organ for item in cited} == {"Security Council"}


@pytest.mark.parametrize(
    ("text", "heading", "symbol", "organ"),
    [
        ("In its resolution 2024/10, the Economic and Social Council met.", "", "E/RES/2024/10", "Economic and Social"),
        ("That resolution 53/6 was adopted.", "Human Rights Council", "A/HRC/RES/53/6", "Human Rights Council"),
        ("In its resolution 76/245 on the budget, the General Assembly met.", "", "A/RES/76/245", "General Assembly"),
        (
            "In resolution 33/1, it was adopted.",
            "Commission on Crime Prevention and Criminal Justice",
            "",
            "Commission on",
        ),
        ("The Commission on Narcotic Drugs adopted resolution 62/1.", "", "", "Commission on Narcotic Drugs"),
    ],
)
def test_a_resolution_is_that_of_the_body_the_sentence_or_the_heading_names(
    text: str, heading: str, symbol: str, organ: str
) -> None:
    (cited,) = found("instruments", text, heading=heading)
    assert cited.symbol == symbol
    assert cited.organ.startswith(organ)


def test_a_short_name_of_a_conference_stands_for_the_one_named_before() -> None:
    *_, cited = found(
        "instruments",
        "《联合国打击跨国有组织犯罪公约》缔约方会议举行了会议。",
        "缔约方会议在第 11/5 号决议中提出请求。",
        language="zh",
    )
    assert (cited.symbol, cited.kind) == ("", "resolution")
    assert (
        cited.organ
        == "Conference of the Parties to the United Nations Convention against Transnational Organized Crime"
    )


def test_names_of_one_instrument_are_joined_in_all_languages() -> None:
    texts = {
        "zh": "《巴勒莫议定书》和《人口贩运议定书》。",
        "en": "The Trafficking in Persons Protocol and the Palermo Protocol.",
        "fr": "Le Protocole relatif à la traite des personnes.",
        "es": "El Protocolo contra la Trata de Personas.",
        "ru": "Протоколом о торговле людьми",
        "ar": "وبروتوكول الاتجار بالأشخاص",
    }
    joined = {name for language, text in texts.items() for name in names("instruments", text, language=language)}
    assert len(joined) == 1


def test_an_instrument_that_no_table_has_is_told_by_how_it_is_called() -> None:
    assert names("instruments", "The Riverlight Convention on Inland Harbours was signed.") == [
        "Riverlight Convention on Inland Harbours"
    ]
    (plan,) = found("instruments", "该国通过了《内河港口国家行动计划》。", language="zh")
    assert (plan.name, plan.kind) == ("内河港口国家行动计划", "plan")


def test_decisions_of_climate_conferences_name_them() -> None:
    cited = found("instruments", "as set out in decisions 1/CP.21 and 19/CMA.1 of that year")
    assert [(item.kind, item.name) for item in cited] == [
        ("decision", "decision 1/CP.21"),
        ("decision", "decision 19/CMA.1"),
    ]
    assert cited[0].organ.endswith("Framework Convention on Climate Change")


def test_a_joined_name_is_shown_in_the_language_of_who_reads() -> None:
    assert shown("programmes", "Global Programme against Trafficking in Persons", "zh") == "打击贩运人口全球方案"
    assert shown("organisations", "International Organization for Migration", "fr").startswith("Organisation")
    assert shown("programmes", "Riverlight", "zh") == "Riverlight"


# --- publications


@pytest.mark.parametrize(
    ("text", "language", "title", "year"),
    [
        ("2022 年，该办公室出版了《全球港口报告》。", "zh", "全球港口报告", 2022),
        ("该办公室印发了题为“港口与人”的问题文件。", "zh", "港口与人", 0),
        ("《港口问题手册》于 2021 年出版。", "zh", "港口问题手册", 2021),
        ("The study entitled “Harbours and people” was published in 2023.", "en", "Harbours and people", 2023),
        ("The Global Report on Inland Harbours 2024 has data.", "en", "Global Report on Inland Harbours 2024", 2024),
        ("Le manuel intitulé « Ports et personnes » a paru.", "fr", "Ports et personnes", 0),
        ("El informe titulado «Puertos y personas» se publicó.", "es", "Puertos y personas", 0),
        ("Доклад под названием «Порты и люди» вышел.", "ru", "Порты и люди", 0),
    ],
)
def test_publications_have_their_title_and_year(text: str, language: str, title: str, year: int) -> None:
    (item,) = found("publications", text, language=language)
    assert (item.name, item.year) == (title, year)


def test_titles_of_meetings_resolutions_and_instruments_are_no_publications() -> None:
    assert not names("publications", "该国举办了题为“港口的管理”的讲习班。", language="zh")
    assert not names("publications", "大会通过了题为“港口”的决议和《港口公约》。", language="zh")
    assert not names("publications", "The Council adopted the resolution entitled “Harbours of the world”.")


# --- programmes


def test_a_name_learnt_beside_its_noun_is_found_in_the_whole_document() -> None:
    texts = ("Results of Riverlight were shown.", "Under the Riverlight project, courses were held.")
    assert names("programmes", *texts) == ["Riverlight", "Riverlight"]
    chinese = ("展示了 Riverlight 的成果。", "在 Riverlight 方案下举办了课程。")
    assert names("programmes", *chinese, language="zh") == ["Riverlight", "Riverlight"]


def test_what_stands_in_brackets_behind_a_name_stands_for_it() -> None:
    texts = ("在“内河港口安全全球举措”（HARBOUR5）项目下，", "HARBOUR5 已经结束。")
    assert set(names("programmes", *texts, language="zh")) == {"内河港口安全全球举措"}
    english = ("The Inland Harbours Safety Programme (IHSP) began.", "IHSP was extended.")
    assert set(names("programmes", *english)) == {"Inland Harbours Safety Programme"}


def test_a_programme_known_under_several_names_has_one() -> None:
    english = names("programmes", "The SHERLOC portal and GLO.ACT were used.")
    chinese = names("programmes", "夏洛克数据库和打击贩运人口和偷运移民全球行动。", language="zh")
    assert english == chinese == ["SHERLOC", "GLO.ACT"]


def test_bodies_and_common_words_are_no_programmes() -> None:
    assert not names("programmes", "The United Nations Environment Programme and the Government project met.")
    assert not names("programmes", "Current projects of the Secretariat programme go on.")
    assert not names("programmes", "犯罪网络利用网络平台进行网络诈骗。", language="zh")


# --- organisations


def test_bodies_have_one_name_in_all_languages() -> None:
    texts = {
        "zh": "移民组织",
        "en": "IOM",
        "fr": "l’Organisation internationale pour les migrations",
        "es": "la OIM",
        "ru": "Международной организацией по миграции",
        "ar": "والمنظمة الدولية للهجرة",
    }
    for language, text in texts.items():
        assert names("organisations", text, language=language) == ["International Organization for Migration"]


def test_an_abbreviation_that_a_document_defines_stands_for_the_body() -> None:
    texts = ("The Inland Harbours Safety Commission (IHSC) met.", "IHSC adopted its plan.")
    assert names("organisations", *texts) == ["Inland Harbours Safety Commission"] * 3


def test_a_body_named_behind_its_country_is_found_in_chinese() -> None:
    assert names("organisations", "由肯尼亚证人保护局局长率领，在智利南部", language="zh") == ["肯尼亚证人保护局"]


def test_an_assembly_of_another_name_is_not_the_general_assembly() -> None:
    assert not names("organisations", "第一届检察官全国大会", language="zh")
    assert names("organisations", "大会通过了决议。", language="zh") == ["General Assembly"]


# --- figures


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("为 120 名刑事司法从业人员提供了培训", (120, "名", "", "刑事司法从业人员")),
        ("来自 60 多个会员国", (60, "个", "多", "会员国")),
        ("至少有 35 名妇女", (35, "名", "至少", "妇女")),
        ("近5万次检查", (50_000, "次", "近", "检查")),
        ("二十个村庄", (20, "个", "", "村庄")),
        ("举行了三次会议", (3, "次", "", "会议")),
        ("十余名代表", (10, "名", "余", "代表")),
        ("数十个国家", (10, "个", "数", "国家")),
        ("约 100 000 人", (100_000, "人", "约", "")),
        ("费用为 1.31 亿欧元", (131_000_000, "欧元", "", "")),
        ("百分之五十五的妇女", (55, "%", "", "妇女")),
        ("三分之二的学生", (0.6667, "", "", "")),
    ],
)
def test_chinese_figures(text: str, figure: tuple[float, str, str, str]) -> None:
    assert counts(text, "zh") == [figure]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("It trained more than 1,200 practitioners in law.", (1200, "", "more than", "practitioners")),
        ("They came from 27 States.", (27, "", "", "States")),
        ("Twelve workshops were held.", (12, "", "", "workshops")),
        ("The sum was $4.8 million for that year.", (4_800_000, "$", "", "")),
        ("Some 45 per cent of the users agreed.", (45, "%", "some", "users")),
        ("It took an estimated 18 months to finish.", (18, "months", "an estimated", "")),
        ("It reached hundreds of thousands of people.", (100_000, "", "hundreds of thousands", "people")),
        ("Two thirds of the States replied.", (0.6667, "", "", "States")),
    ],
)
def test_english_figures(text: str, figure: tuple[float, str, str, str]) -> None:
    assert counts(text) == [figure]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fr", "Le bureau a formé plus de 1 200 praticiens.", 1200),
        ("es", "La oficina capacitó a más de 1.200 profesionales.", 1200),
        ("ru", "Было подготовлено более 1 200 специалистов.", 1200),
        ("ar", "شارك أكثر من 27 دولة في الاجتماع", 27),
        ("fr", "Elle représente 4,5 % du total.", 4.5),
    ],
)
def test_figures_in_digits_in_the_other_languages(language: str, text: str, value: float) -> None:
    (figure,) = counts(text, language)
    assert figure[0] == value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "2023 年 10 月 2 日和 3 日举行的第十三次会议，见第 77/236 号决议第 5 段和第十五条"),
        ("zh", "第1和3次会议，一个方案，这两个国家，下文 B.2 节，项目2(b)，2022-2024 年期间，一站式中心"),
        (
            "en",
            "On 9 and 10 November 2020, at its 111th meeting, see resolution 2320 (2016), paragraph 5, and table 3.",
        ),
        (
            "en",
            "1. The text of article 4 of document A/79/12 (P-4) was read; see section 2, no. 7 and these two items.",
        ),
        ("fr", "Le 9 novembre 2020, voir le paragraphe 5 de la résolution 77/236 et l’article 4."),
        ("ru", "9 ноября 2020 года в пункте 5 резолюции 77/236 и статье 4"),
    ],
)
def test_dates_and_the_numbers_of_things_are_no_figures(language: str, text: str) -> None:
    assert counts(text, language) == []


# --- all


@given(st.lists(st.text(max_size=200), min_size=1, max_size=3), st.sampled_from(LANGUAGES))
def test_any_text_is_read_and_its_rows_are_words_of_it(texts: list[str], language: str) -> None:
    held = tuple(Paragraph(place, None, text, None) for place, text in enumerate(texts))
    rows = items(Draft(Masthead(symbol="A/1/1", language=language), (), held, ()))
    last: dict[tuple[str, int], int] = {}
    for item in sorted(rows, key=lambda one: (one.position, one.start)):
        assert texts[item.position][item.start : item.end] == item.surface != ""
        assert item.start >= last.get((item.register, item.position), 0)
        last[item.register, item.position] = item.end


PIECES = (
    *(
        "第 77/236 号决议",
        "《》",
        "“报告”",
        "33.776.130,00",
        "12%",
        "(",
        ")",
        "more than",
        "1,200",
        "States",
        "(ABC)",
        "X Programme",
    ),
    *(
        "$",
        "三个项目",
        "一",
        "亿",
        "万",
        "数",
        "the Convention",
        "Report on Trade",
        "in",
        "A/79/1",
        "decision 1/CP.2",
        "и",
        "5 млн.",
    ),
    *("3 ملايين", "«", "»", "и/или", "–", "Operation", "on", "project", "“", "”", "，", "。"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join), st.sampled_from(LANGUAGES))
def test_any_order_of_telling_words_is_read(text: str, language: str) -> None:
    found("figures", text, text, language=language)
