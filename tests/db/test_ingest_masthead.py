"""Mastheads in the six languages: each fact is found, wherever and however the document prints it."""

from __future__ import annotations

import pytest

from db.ingest import plain, reading
from db.records import Draft, Masthead

TEXT = {
    "en": "I. Introduction\n\n1. The present report was prepared by the Secretariat.",
    "fr": "I. Introduction\n\n1. Le présent rapport a été établi par le Secrétariat.",
    "es": "I. Introducción\n\n1. El presente informe fue preparado por la Secretaría.",
    "ru": "I. Введение\n\n1. Настоящий доклад был подготовлен Секретариатом.",
    "zh": "一. 导言\n\n1. 本报告由秘书处编写。",
    "ar": "أولا - مقدمة\n\n1 - أعدت الأمانة العامة هذا التقرير.",
}
ENGLISH = """United Nations

A/79/172*

General Assembly

Distr.: General
16 July 2024

Original: English

Seventy-ninth session

Item 108 of the preliminary list**

Crime prevention and criminal justice

Improving the coordination of efforts against trafficking in persons

Report of the Secretary-General
"""
FRENCH = """Nations Unies

CTOC/COP/2024/9

Conférence des Parties à la Convention

Distr. générale
23 juillet 2024
Français
Original : anglais

Douzième session

Vienne, 14-18 octobre 2024

Point 2 b) de l’ordre du jour provisoire*

Examen de l’application de la Convention

Activités de promotion et d’appui

Note du Secrétariat
"""
SPANISH = """CTOC/COP/2024/9

Conferencia de las Partes en la Convención

Distr. general
23 de julio de 2024
Español
Original: inglés

12º período de sesiones

Viena, 14 a 18 de octubre de 2024

Tema 2 b) del programa provisional*

Examen de la aplicación de la Convención

Actividades de promoción y apoyo

Informe de la Secretaría
"""
RUSSIAN = """CTOC/COP/2024/9

Конференция участников Конвенции

Distr.: General
23 July 2024
Russian
Original: English

Двенадцатая сессия

Вена, 14–18 октября 2024 года

Пункт 2 b) предварительной повестки дня*

Обзор хода осуществления Конвенции

Деятельность по содействию осуществлению

Доклад Секретариата
"""
CHINESE = """CTOC/COP/2024/9

公约缔约方会议

Distr.: General
23 July 2024
Chinese
Original: English

第十二届会议

2024年10月14日至18日，维也纳

临时议程*项目2(b)

审议公约的实施情况

为促进实施公约而开展的活动

秘书处的报告
"""
ARABIC = """CTOC/COP/2024/9

مؤتمر الأطراف في الاتفاقية

Distr.: General
23 July 2024
Arabic
Original: English

الدورة الثانية عشرة

فيينا، 14-18 تشرين الأول/أكتوبر 2024

البند 2 (ب) من جدول الأعمال المؤقت*

استعراض تنفيذ الاتفاقية

الأنشطة الرامية إلى دعم التنفيذ

تقرير الأمانة العامة
"""


def read(text: str, **given: str | int) -> Draft:
    return reading.read_blocks(plain.blocks(text), Masthead(**given))  # type: ignore[arg-type]


COMMON = Masthead(
    symbol="CTOC/COP/2024/9",
    symbol_confirmed=True,
    date="2024-07-23",
    distribution="General",
    original_language="en",
    session_year=2024,
)


@pytest.mark.parametrize(
    ("language", "masthead", "expected"),
    [
        (
            "fr",
            FRENCH,
            {
                "body": "Conférence des Parties à la Convention",
                "distribution": "générale",
                "session": "Douzième session",
                "session_place": "Vienne",
                "session_dates": "14-18 octobre 2024",
                "agenda_item": "2 b)",
                "agenda_title": "Examen de l’application de la Convention",
                "title": "Activités de promotion et d’appui",
                "author": "Note du Secrétariat",
            },
        ),
        (
            "es",
            SPANISH,
            {
                "body": "Conferencia de las Partes en la Convención",
                "distribution": "general",
                "session": "12º período de sesiones",
                "session_place": "Viena",
                "session_dates": "14 a 18 de octubre de 2024",
                "agenda_item": "2 b)",
                "agenda_title": "Examen de la aplicación de la Convención",
                "title": "Actividades de promoción y apoyo",
                "author": "Informe de la Secretaría",
            },
        ),
        (
            "ru",
            RUSSIAN,
            {
                "body": "Конференция участников Конвенции",
                "session": "Двенадцатая сессия",
                "session_place": "Вена",
                "session_dates": "14–18 октября 2024 года",
                "agenda_item": "2 b)",
                "agenda_title": "Обзор хода осуществления Конвенции",
                "title": "Деятельность по содействию осуществлению",
                "author": "Доклад Секретариата",
            },
        ),
        (
            "zh",
            CHINESE,
            {
                "body": "公约缔约方会议",
                "session": "第十二届会议",
                "session_place": "维也纳",
                "session_dates": "2024年10月14日至18日",
                "agenda_item": "2(b)",
                "agenda_title": "审议公约的实施情况",
                "title": "为促进实施公约而开展的活动",
                "author": "秘书处的报告",
            },
        ),
        (
            "ar",
            ARABIC,
            {
                "body": "مؤتمر الأطراف في الاتفاقية",
                "session": "الدورة الثانية عشرة",
                "session_place": "فيينا",
                "session_dates": "14-18 تشرين الأول/أكتوبر 2024",
                "agenda_item": "2(ب)",
                "agenda_title": "استعراض تنفيذ الاتفاقية",
                "title": "الأنشطة الرامية إلى دعم التنفيذ",
                "author": "تقرير الأمانة العامة",
            },
        ),
    ],
    ids=["fr", "es", "ru", "zh", "ar"],
)
def test_mastheads_of_five_languages(language: str, masthead: str, expected: dict[str, str]) -> None:
    draft = read(f"{masthead}\n{TEXT[language]}\n\n* CTOC/COP/2024/1.")
    assert draft.masthead == COMMON._replace(language=language, **expected)
    assert [(note.mark, note.anchor) for note in draft.footnotes] == [("*", "agenda_item")]
    assert [paragraph.number for paragraph in draft.paragraphs] == ["1"]


def test_an_english_masthead_with_a_symbol_that_has_a_note() -> None:
    draft = read(f"{ENGLISH}\n{TEXT['en']}\n\n* Reissued for technical reasons on 1 August 2024.")
    masthead = draft.masthead
    assert (masthead.symbol, masthead.symbol_confirmed) == ("A/79/172", True)
    assert (masthead.body, masthead.session, masthead.date) == (
        "General Assembly",
        "Seventy-ninth session",
        "2024-07-16",
    )
    assert (masthead.agenda_item, masthead.agenda_title) == ("108", "Crime prevention and criminal justice")
    assert masthead.title == "Improving the coordination of efforts against trafficking in persons"
    assert masthead.author == "Report of the Secretary-General"
    assert draft.footnotes[0].anchor == "symbol"


def test_a_mark_used_again_below_belongs_to_the_paragraph() -> None:
    text = "I. Introduction\n\n1. The present report* was prepared by the Secretariat."
    draft = read(f"{ENGLISH}\n\n* Reissued.\n\n** A/79/50.\n\n{text}\n\n* Late.")
    assert [(note.text, note.anchor, note.position) for note in draft.footnotes] == [
        ("Reissued.", "symbol", -1),
        ("A/79/50.", "agenda_item", -1),
        ("Late.", "paragraph", 0),
    ]


def test_a_masthead_that_is_a_table() -> None:
    draft = read(
        "|  | United Nations | FCCC/SBSTA/2018/6 |\n|  |  | Distr.: General 10 October 2018  Original: English |\n\n"
        f"Subsidiary Body for Advice\nReport of the Subsidiary Body on its session\n{TEXT['en']}"
    )
    assert draft.masthead == Masthead(
        symbol="FCCC/SBSTA/2018/6",
        symbol_confirmed=True,
        language="en",
        title="Report of the Subsidiary Body on its session",
        body="Subsidiary Body for Advice",
        date="2018-10-10",
        distribution="General",
        original_language="en",
    )


def test_a_resolution_names_its_body_and_date_in_the_line_of_its_adoption() -> None:
    draft = read(
        "Resolution adopted by the General Assembly on 19 December 2023\n\n[on the report of the Third Committee]\n\n"
        "78/228. Improving the coordination of efforts\n\nThe General Assembly,\n\n"
        "Reiterating its strong condemnation of trafficking in persons, especially women and children,\n\n"
        "1. Urges Member States to act."
    )
    masthead = draft.masthead
    assert (masthead.body, masthead.date) == ("General Assembly", "2023-12-19")
    assert masthead.title == "78/228. Improving the coordination of efforts"
    assert draft.paragraphs[0].text == "The General Assembly,"


def test_a_summary_below_the_author_is_text() -> None:
    draft = read(f"The state of things\n\nReport of the Secretary-General\n\nSummary\n\nAll is well.\n\n{TEXT['en']}")
    assert (draft.masthead.title, draft.masthead.author) == ("The state of things", "Report of the Secretary-General")
    assert [(one.title, one.level) for one in draft.sections] == [("Summary", 1), ("Introduction", 1)]
    assert [one.number for one in draft.paragraphs] == [None, "1"]


def test_a_report_named_after_its_body_keeps_its_title() -> None:
    draft = read(
        "Economic Commission for Europe\n\nCommittee on Environmental Policy\n\nTwenty-sixth session\n\n"
        f"Geneva, 9 and 10 November 2020\n\nReport of the Committee on its twenty-sixth session\n\n{TEXT['en']}"
    )
    masthead = draft.masthead
    assert masthead.title == "Report of the Committee on its twenty-sixth session"
    assert masthead.body == "Economic Commission for Europe, Committee on Environmental Policy"
    assert (masthead.session_place, masthead.session_dates) == ("Geneva", "9 and 10 November 2020")
    assert (masthead.session_year, masthead.author) == (2020, "")


@pytest.mark.parametrize("language", TEXT)
def test_the_language_is_known_by_the_text_where_no_line_names_it(language: str) -> None:
    assert read(TEXT[language]).masthead.language == language


def test_given_facts_win_and_fill() -> None:
    masthead = read(f"{ENGLISH}\n{TEXT['en']}", symbol="A/79/999", title="By hand", session_year=2023).masthead
    assert (masthead.symbol, masthead.symbol_confirmed, masthead.title) == ("A/79/999", False, "By hand")
    assert (masthead.session_year, masthead.author) == (2023, "Report of the Secretary-General")


@pytest.mark.parametrize(
    ("front", "symbol"),
    [
        ("Resolution adopted by the General Assembly on 19 December 2023\n\n78/228. Efforts", "A/RES/78/228"),
        ("Resolution 2653 (2022)\n\nAdopted by the Security Council on 21 October 2022", "S/RES/2653 (2022)"),
        ("Resolution adopted by the Human Rights Council on 12 July 2023\n\n53/6. Migrants", "A/HRC/RES/53/6"),
        ("Report of the Committee\n\n78/228. Coordination of efforts", ""),
    ],
)  # fmt: skip
def test_the_symbol_of_a_resolution_follows_from_its_number_and_its_body(front: str, symbol: str) -> None:
    masthead = read(f"{front}\n\nI. Introduction\n\n1. The text begins here and goes on for a while.").masthead
    assert (masthead.symbol, masthead.symbol_confirmed) == (symbol, False)


def test_a_report_on_a_session_names_it_in_its_title() -> None:
    title = (
        "Report of the Board on the second part of its forty-eighth session, held in Bangkok from 4 to 9 September 2018"
    )
    masthead = read(f"{title}\n\nI. Introduction\n\n1. The text begins here.").masthead
    assert (masthead.title, masthead.session, masthead.session_place) == (title, "forty-eighth session", "Bangkok")
    assert (masthead.session_dates, masthead.session_year) == ("4 to 9 September 2018", 2018)


def test_what_is_stamped_on_an_advance_copy_is_no_body() -> None:
    front = (
        "A/80/6\n\nGeneral Assembly\n\nADVANCE UNEDITED COPY FOR\n\nTHE ADVISORY COMMITTEE\n\nEightieth session\n\nPlan"
    )
    masthead = read(f"{front}\n\nI. Introduction\n\n1. The text begins here.").masthead
    assert (masthead.body, masthead.title, masthead.session) == ("General Assembly", "Plan", "Eightieth session")


def test_notes_between_the_masthead_and_the_text_are_no_title() -> None:
    front = "A/80/6\n\nEightieth session\n\nItem 137 of the preliminary list*\n\nProgramme budget\n\nPlan outline**"
    draft = read(f"{front}\n\n*A/80/50.\n\n** Late.\n\nI. Introduction\n\n1. The text begins here.")
    assert (draft.masthead.title, draft.masthead.agenda_title) == ("Plan outline", "Programme budget")
    assert [(note.mark, note.text, note.anchor) for note in draft.footnotes] == [
        ("*", "A/80/50.", "agenda_item"),
        ("**", "Late.", "title"),
    ]
