"""The numbers before paragraphs and headings, in every form that occurs, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.ingest.numbering import markers


@pytest.mark.parametrize(
    ("text", "kind", "label", "value", "rest"),
    [
        ("12. The", "arabic", "12", 12, "The"),
        ("12．本报告", "arabic", "12", 12, "本报告"),
        ("12.2016年", "arabic", "12", 12, "2016年"),
        ("12、本报告", "arabic", "12", 12, "本报告"),
        ("12 - عقدت", "arabic", "12", 12, "عقدت"),
        ("12-عقدت", "arabic", "12", 12, "عقدت"),
        ("١٢ - عقدت", "arabic", "12", 12, "عقدت"),
        ("12", "arabic", "12", 12, ""),
        ("12.", "arabic", "12", 12, ""),
        ("16.1 The", "decimal", "16.1", 1, "The"),
        ("27.I.1 The", "decimal", "27.I.1", 1, "The"),
        ("IV. Results", "roman", "IV", 4, "Results"),
        ("II. – Résultats", "roman", "II", 2, "Résultats"),
        ("A.Attendance", "letter", "A", 1, "Attendance"),
        ("С. Выводы", "letter", "С", 3, "Выводы"),  # Cyrillic
        ("三. 结论", "han", "三", 3, "结论"),
        ("二十一、其他", "han", "二十一", 21, "其他"),
        ("رابعا - النتائج", "ordinal", "رابعا", 4, "النتائج"),
        ("أولاً- مقدمة", "ordinal", "أولاً", 1, "مقدمة"),
        ("حادي عشر - مسائل", "ordinal", "حادي عشر", 11, "مسائل"),
        ("جيم - التدريب", "abjad", "جيم", 3, "التدريب"),
        ("(c) To act", "item", "(c)", 3, "To act"),
        ("c) agir", "item", "c)", 3, "agir"),
        ("（一）会议", "item", "（一）", -1, "会议"),
        ("a. To act", "item", "a.", 1, "To act"),
        ("• To act", "item", "•", 0, "To act"),
        ("Annex II", "part", "Annex II", -1, ""),
        ("附件一", "part", "附件一", -1, ""),
        ("Приложение", "part", "Приложение", -1, ""),
        ("المرفق الأول", "part", "المرفق الأول", -1, ""),
    ],
)
def test_numbers_are_read(text: str, kind: str, label: str, value: int, rest: str) -> None:
    marker = markers(text)[0]
    assert (marker.kind, marker.label, marker.value, text[marker.stop :]) == (kind, label, value, rest)


@pytest.mark.parametrize(
    "text",
    [
        "2023 年",
        "2024年10月14日",
        "12-15 people",
        "48/246. Financing",
        "9,000 多名",
        "I am",
        "Annexes to it were read",
        "",
    ],
)
def test_running_text_has_no_number(text: str) -> None:
    assert markers(text) == []


def test_a_letter_that_is_also_a_numeral_has_both_readings() -> None:
    assert {(marker.kind, marker.value) for marker in markers("V. Other")} == {("roman", 5), ("letter", 22)}


@given(st.integers(1, 49))
def test_roman_numerals_count(number: int) -> None:
    tens, ones = divmod(number, 10)
    numeral = ("", "X", "XX", "XXX", "XL")[tens] + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]
    assert ("roman", number) in {(marker.kind, marker.value) for marker in markers(f"{numeral}. Title")}
