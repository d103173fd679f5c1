"""How headings, paragraphs and lists are told apart in documents of other bodies, languages and forms."""

from __future__ import annotations

import pytest

from db.ingest import plain, reading
from db.records import Draft

LONG = "held its meetings in Vienna and considered the reports submitted by the secretariat at its previous session"


def read(text: str) -> Draft:
    return reading.read_blocks(plain.blocks(text))


def numbers(draft: Draft) -> list[str | None]:
    return [paragraph.number for paragraph in draft.paragraphs]


def outline(draft: Draft) -> list[tuple[str | None, str, int]]:
    return [(section.number, section.title, section.level) for section in draft.sections]


def sentence(number: str, subject: str = "The Committee") -> str:
    return f"{number}. {subject} {LONG}."


def test_headings_that_count_like_paragraphs_are_headings() -> None:
    draft = read(
        f"I. Opening\n\n1. Proceedings\n\n{sentence('1')}\n\n2. Conclusions\n\n{sentence('2')}\n\n{sentence('3')}\n\n"
        f"II. Organization\n\n1. Proceedings\n\n{sentence('4')}\n\n2. Conclusions\n\n{sentence('5')}"
    )
    assert numbers(draft) == ["1", "2", "3", "4", "5"]
    assert outline(draft) == [
        ("I", "Opening", 1),
        ("1", "Proceedings", 2),
        ("2", "Conclusions", 2),
        ("II", "Organization", 1),
        ("1", "Proceedings", 2),
        ("2", "Conclusions", 2),
    ]


def test_an_agenda_inside_a_paragraph_does_not_take_its_numbers() -> None:
    agenda = "\n\n".join(f"{number}. Matter {number} of the agenda." for number in range(1, 8))
    draft = read(
        "\n\n".join(
            [
                "I. Organizational matters",
                *(sentence(str(number)) for number in range(1, 4)),
                "4. The Committee adopted the following agenda:",
                agenda,
                *(sentence(str(number)) for number in range(5, 10)),
            ]
        )
    )
    assert numbers(draft) == [str(number) for number in range(1, 10)]
    assert draft.paragraphs[3].text.count("\n") == 7


def test_an_agenda_without_full_stops_is_a_list_as_well() -> None:
    draft = read(
        "一、会议安排\n\n1. 委员会审议了秘书处提交的各项报告。\n\n2. 委员会通过了以下议程：\n\n"
        "1. 会议开幕\n\n2. 选举主席团成员\n\n3. 其他事项\n\n3. 委员会在维也纳举行了会议。\n\n4. 委员会结束了会议。"
    )
    assert numbers(draft) == ["1", "2", "3", "4"]
    assert draft.paragraphs[1].text.endswith("：\n1. 会议开幕\n2. 选举主席团成员\n3. 其他事项")


def test_items_stay_in_their_paragraph_on_lines_of_their_own() -> None:
    draft = read(
        f"{sentence('1')}\n\n2. The Committee:\n\n(a) Took note of the report;\n\n(i) Of the Office;\n\n"
        f"(ii) Of the Board;\n\n(b) Decided to meet again.\n\n{sentence('3')}\n\n• First point;\n\n• Second point."
    )
    assert numbers(draft) == ["1", "2", "3"]
    assert draft.paragraphs[1].text.splitlines()[1:] == [
        "(a) Took note of the report;",
        "(i) Of the Office;",
        "(ii) Of the Board;",
        "(b) Decided to meet again.",
    ]
    assert draft.paragraphs[2].text.splitlines()[1:] == ["• First point;", "• Second point."]


def test_a_letter_in_brackets_above_a_numbered_paragraph_is_a_heading() -> None:
    draft = read(
        f"I. Results\n\n(a) Legal assistance\n\n{sentence('1')}\n\n{sentence('2')}\n\n(b) Training\n\n{sentence('3')}"
    )
    assert numbers(draft) == ["1", "2", "3"]
    assert outline(draft) == [("I", "Results", 1), ("(a)", "Legal assistance", 2), ("(b)", "Training", 2)]


def test_a_resolution_has_unnumbered_and_numbered_paragraphs() -> None:
    draft = read(
        f"The General Assembly,\n\nRecalling its resolution 78/228 of 19 December 2023, in which it {LONG},\n\n"
        f"Noting with concern that the Committee {LONG},\n\n1. Urges Member States to act;\n\n"
        "2. Decides to remain seized of the matter.\n\n54th plenary meeting\n\n15 December 2024"
    )
    assert numbers(draft) == [None, None, None, "1", "2", None, None]
    assert draft.sections == ()
    assert draft.masthead.title == ""


def test_headings_of_a_resolution_without_numbers_open_sections() -> None:
    draft = read(
        f"The Security Council,\n\nReaffirming its resolutions, in which it {LONG},\n\n1. Decides as follows;\n\n"
        "Travel ban\n\n2. Decides further;\n\nReporting\n\n3. Requests a report.\n\nAnnex\n\n"
        f"The person listed below {LONG}."
    )
    assert numbers(draft) == [None, None, "1", "2", "3", None]
    assert [(one.title, one.first, one.last) for one in draft.sections] == [
        ("Travel ban", "2", "2"),
        ("Reporting", "3", "3"),
        ("Annex", "", ""),
    ]


def test_numbering_starts_again_in_an_annex() -> None:
    draft = read(
        f"I. Introduction\n\n{sentence('1')}\n\n{sentence('2')}\n\nAnnex II\n\nTerms of reference\n\n"
        f"I. Mandate\n\n{sentence('1')}\n\n{sentence('2')}\n\n{sentence('3')}"
    )
    assert numbers(draft) == ["1", "2", "1", "2", "3"]
    assert outline(draft) == [
        ("I", "Introduction", 1),
        (None, "Annex II", 1),
        (None, "Terms of reference", 2),
        ("I", "Mandate", 2),
    ]


def test_a_chapter_may_start_above_one_and_lose_a_number() -> None:
    draft = read("\n\n".join(["III. Findings", *(sentence(str(number)) for number in (70, 71, 72, 75, 76))]))
    assert numbers(draft) == ["70", "71", "72", "75", "76"]
    gaps = [(doubt.position, doubt.detail) for doubt in draft.doubts if doubt.code == "numbers_missing"]
    assert gaps == [(3, "73–74")]


def test_decimal_numbers_are_paragraph_numbers() -> None:
    draft = read(
        f"Overall orientation\n\n16.1 The Office {LONG}.\n\n16.2 The mandate {LONG}.\n\nProgramme of work\n\n"
        f"16.3 The work {LONG}.\n\n(a) One item;\n\n(b) Another item.\n\n16.4 Last of all, it {LONG}."
    )
    assert numbers(draft) == ["16.1", "16.2", "16.3", "16.4"]
    assert draft.paragraphs[2].text.endswith("\n(a) One item;\n(b) Another item.")


def test_sections_with_decimal_numbers_are_headings() -> None:
    draft = read(
        f"1. Scope\n\nThis Regulation {LONG}.\n\n2. Definitions\n\n2.1. Vehicle type\n\nA type {LONG}.\n\n"
        f"2.2. Approval\n\nAn approval {LONG}."
    )
    assert outline(draft) == [
        ("1", "Scope", 1),
        ("2", "Definitions", 1),
        ("2.1", "Vehicle type", 2),
        ("2.2", "Approval", 2),
    ]
    assert numbers(draft) == [None, None, None]


def test_a_number_in_a_cut_sentence_numbers_nothing() -> None:
    draft = read(
        f"{sentence('13')}\n\n14. The Committee recalled the decision set out in paragraph\n\n15. In addition, it "
        f"{LONG}.\n\n{sentence('15')}\n\n{sentence('16')}"
    )
    assert numbers(draft) == ["13", "14", "15", "16"]
    assert "set out in paragraph 15. In addition" in draft.paragraphs[1].text


def test_the_contents_are_not_taken_for_headings() -> None:
    draft = read(
        "Report of the Board\n\nContents\nPage\nI. Introduction  3\nA.Attendance3\nII. Other business . . . 15\n\n"
        f"I. Introduction\n\n{sentence('1')}\n\nA.Attendance\n\n{sentence('2')}\n\n"
        f"II. Other business\n\n{sentence('3')}"
    )
    assert outline(draft) == [("I", "Introduction", 1), ("A", "Attendance", 2), ("II", "Other business", 1)]
    assert [doubt.detail for doubt in draft.doubts if doubt.code == "contents_left_out"] == ["5"]


def test_captions_and_tables_are_paragraphs_of_their_own() -> None:
    draft = read(
        f"{sentence('1')}\n\nTable 3\n\nHuman resources\n\n| Post | Number |\n\n| P-4 | 2 |\n\n"
        f"(Thousands of United States dollars)\n\n{sentence('2')}"
    )
    assert numbers(draft) == ["1", None, None, None, "2"]
    assert draft.paragraphs[1].text == "Table 3\nHuman resources"
    assert draft.paragraphs[2].text == "| Post | Number |\n| P-4 | 2 |"
    assert draft.sections == ()


def test_a_footnote_is_found_where_its_mark_stands() -> None:
    draft = read(f"1. The Committee* {LONG}.\n\n* Established in 1992.\n\n{sentence('2')}")
    note = draft.footnotes[0]
    assert (note.mark, note.text, note.anchor, note.position) == ("*", "Established in 1992.", "paragraph", 0)
    assert draft.paragraphs[0].text[note.offset] == "*"


def test_notes_below_a_rule_interrupt_no_sentence() -> None:
    draft = read(
        f"1. The Committee met in Vienna1 and\n\n__________\n\n1 See A/79/1.\n\n2 Ibid.\n\nlater in Geneva.\n\n"
        f"{sentence('2')}\n\n1/ A/48/803."
    )
    assert [(note.mark, note.text) for note in draft.footnotes] == [
        ("1", "See A/79/1."),
        ("2", "Ibid."),
        ("1/", "A/48/803."),
    ]
    assert draft.paragraphs[0].text == "The Committee met in Vienna1 and later in Geneva."
    assert [(note.position, note.offset) for note in draft.footnotes] == [(0, 27), (-1, -1), (-1, -1)]
    assert numbers(draft) == ["1", "2"]


def test_text_between_two_numbered_paragraphs_is_cited_with_the_first() -> None:
    draft = read(
        f"I. Introduction\n\n{sentence('1')}\n\nIt thanked its hosts.\n\n{sentence('2')}\n\nNote: not all replied.\n\n"
        f"{sentence('3')}\n\nIt closed the session."
    )
    assert numbers(draft) == ["1", "2", None, "3", None]
    assert draft.paragraphs[0].text.endswith("session.\nIt thanked its hosts.")


def test_the_place_and_date_of_a_resolution_head_no_annex() -> None:
    draft = read(
        f"The General Assembly,\n\nRecalling its resolution 78/228 of 19 December 2023, in which it {LONG},\n\n"
        f"1. Decides to act.\n\n54th plenary meeting\n\n15 December 2024\n\nAnnex\n\nRules\n\n{sentence('1')}"
    )
    assert outline(draft) == [(None, "Annex", 1), (None, "Rules", 2)]
    assert numbers(draft) == [None, None, "1", None, None, "1"]


def test_a_chapter_opens_the_text() -> None:
    draft = read(f"Report of the Board\n\nChapter I\n\nOpening\n\n{sentence('1')}\n\nChapter II\n\n{sentence('2')}")
    assert [section.title for section in draft.sections] == ["Chapter I", "Opening", "Chapter II"]
    assert draft.masthead.title == "Report of the Board"


def test_a_note_that_nothing_parts_from_the_text_is_known_by_the_number_glued_to_a_word() -> None:
    draft = read(
        f"{sentence('1')[:-1]}.1\n\n1 See A/79/1, annex II.\n\n2. The Committee decided:2\n\n2 Ibid.\n\n"
        f"(a) One thing;\n\n(b) Another.\n\n{sentence('3')}\n\n2023 Session."
    )
    assert numbers(draft) == ["1", "2", "3", None]
    assert [(note.mark, note.text, note.position) for note in draft.footnotes] == [
        ("1", "See A/79/1, annex II.", 0),
        ("2", "Ibid.", 1),
    ]


def test_asterisks_without_a_mark_in_the_text_are_bullets() -> None:
    draft = read(f"{sentence('1')}\n\n* First point;\n\n* Second point.\n\n{sentence('2')}")
    assert draft.footnotes == ()
    assert draft.paragraphs[0].text.splitlines()[1:] == ["* First point;", "* Second point."]


ARABIC = """أولا - مقدمة

1 - عقدت اللجنة دورتها في فيينا ونظرت في التقارير التي قدمتها الأمانة العامة.

٢ - وأقرت اللجنة جدول أعمالها المؤقت.

ثانيا - الأنشطة

ألف - المساعدة التشريعية

3-وقدم المكتب المساعدة إلى الدول الأطراف.

باء - التدريب

4 - ونظم المكتب حلقات عمل في المنطقة.
"""
RUSSIAN = """I. Введение

1. Комитет провел свою сессию в Вене и рассмотрел доклады, представленные секретариатом.

А. Участники

2. В работе сессии приняли участие представители государств-членов.

В. Документация

3. Комитету были представлены следующие документы:

a) доклад Генерального секретаря;

b) записка Секретариата.

II. Выводы

4. Комитет завершил свою работу.
"""
FRENCH = """I. – Introduction

1. Le Comité a tenu sa session à Vienne et a examiné les rapports présentés par le secrétariat.

A. Participants

2. Les représentants des États Membres ont participé à la session :

a) L’Autriche ;

b) Le Chili.

II. – Conclusions

3. Le Comité a achevé ses travaux.
"""
SPANISH = """I. Introducción

1. El Comité celebró su período de sesiones en Viena y examinó los informes presentados por la secretaría.

A. Participantes

2. Participaron en el período de sesiones representantes de los Estados Miembros:

a) Austria;

b) Chile.

II. Conclusiones

3. El Comité dio por terminada su labor.
"""


@pytest.mark.parametrize(
    ("text", "expected", "last"),
    [
        (ARABIC, [("أولا", 1), ("ثانيا", 1), ("ألف", 2), ("باء", 2)], "4"),
        (RUSSIAN, [("I", 1), ("А", 2), ("В", 2), ("II", 1)], "4"),
        (FRENCH, [("I", 1), ("A", 2), ("II", 1)], "3"),
        (SPANISH, [("I", 1), ("A", 2), ("II", 1)], "3"),
    ],
    ids=["Arabic", "Russian", "French", "Spanish"],
)
def test_the_schemes_of_other_languages(text: str, expected: list[tuple[str, int]], last: str) -> None:
    draft = read(text)
    assert [(section.number, section.level) for section in draft.sections] == expected
    assert numbers(draft) == [str(number) for number in range(1, int(last) + 1)]
