"""What a reader names in a note is recognized: paragraphs, documents, resolutions, and whose paragraphs they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.note_references import find_references


def read(note: str) -> list[tuple[str, str, str, str]]:
    """Return the words of each reference, and the symbol and the numbers they lead to."""
    return [
        (note[each.start : each.end], each.citation.symbol, each.citation.first, each.citation.last)
        for each in find_references(note)
    ]


@pytest.mark.parametrize(
    ("words", "symbol", "first", "last"),
    [
        ("第55段", "", "55", "55"),
        ("第４至６段", "", "4", "6"),
        ("paras. 4–6", "", "4", "6"),
        ("para. 5 (a)", "", "5(a)", "5(a)"),
        ("¶ 12", "", "12", "12"),
        ("párr. 7", "", "7", "7"),
        ("пункт 7", "", "7", "7"),
        ("الفقرة 5", "", "5", "5"),
        ("annex II, para. 3", "", "annex II, 3", "3"),
        ("A/77/489", "A/77/489", "", ""),
        ("A/77/489, para. 3", "A/77/489", "3", "3"),
        ("A/77/489@zh, para. 3", "A/77/489", "3", "3"),
        ("A/77/489，第3段", "A/77/489", "3", "3"),
        ("A/77/489号文件第3段", "A/77/489", "3", "3"),
        ("A/77/489, annex II, para. 3", "A/77/489", "annex II, 3", "3"),
        ("para. 3 of document A/77/489", "A/77/489", "3", "3"),
        ("S/RES/2652 (2022), para. 3", "S/RES/2652 (2022)", "3", "3"),
        ("第77/236号决议第5段", "A/RES/77/236", "5", "5"),
    ],
)
def test_a_reference_is_read_from_within_a_sentence(words: str, symbol: str, first: str, last: str) -> None:
    organ = "大会" if "236" in words else ""
    assert read(f"Ask: {organ}{words}!") == [(words, symbol, first, last)]


def test_each_number_of_a_list_is_one_of_its_own() -> None:
    assert read("See A/77/489, paras. 3, 7 and 9–12.") == [
        ("A/77/489, paras. 3", "A/77/489", "3", "3"),
        ("7", "A/77/489", "7", "7"),
        ("9–12", "A/77/489", "9", "12"),
    ]


@pytest.mark.parametrize(
    "note",
    [
        "A/77/489 is long. See para. 3.",
        "A/77/489\npara. 3",
        "A/77/489\n, para. 3",
        "A/77/489: as the delegate said, para. 3",
    ],
)
def test_paragraphs_that_are_not_beside_a_document_are_those_of_the_bookmark_s_own(note: str) -> None:
    assert [(symbol, first) for _, symbol, first, _ in read(note)] == [("A/77/489", ""), ("", "3")]


def test_paragraphs_stay_with_the_document_they_are_of() -> None:
    assert [each[1:3] for each in read("para. 3 and A/77/489, para. 4 and para. 5; A/80/6, para. 7")] == [
        ("", "3"),
        ("A/77/489", "4"),
        ("A/77/489", "5"),
        ("A/80/6", "7"),
    ]


def test_a_resolution_in_prose_is_its_symbol_where_the_organ_is_known() -> None:
    assert read("General Assembly resolution 77/236") == [("resolution 77/236", "A/RES/77/236", "", "")]
    assert read("resolution 7/1") == []


@pytest.mark.parametrize("note", ["", "and/or 50% of 3 km/h", "2024年55人", "Ask at 10.30, room 4"])
def test_other_numbers_are_no_references(note: str) -> None:
    assert read(note) == []


_PIECES = st.sampled_from(
    [
        *("A/77/489", "S/RES/2652 (2022)", "大会第77/236号决议", "resolution 77/236", "@zh", "annex II, ", "𝕏"),
        *("第", "段", "55", "para. ", "paras. ", "3–6", "(a)", "¶", "пункты 3 и 4", "الفقرة 5"),
        *(", ", "，", " and ", " of ", "(", ")", " ", "\n"),
    ]
)


@given(st.one_of(st.text(), st.lists(_PIECES, max_size=14).map("".join)))
def test_references_stand_in_order_within_the_note_and_apart(note: str) -> None:
    end = 0
    for reference in find_references(note):
        assert end <= reference.start < reference.end <= len(note)
        assert "\n" not in note[reference.start : reference.end]
        assert reference.citation.symbol or reference.citation.first
        assert bool(reference.citation.first) == bool(reference.citation.last)
        end = reference.end
