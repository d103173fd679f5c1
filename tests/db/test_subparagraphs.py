"""Sub-paragraphs as reports write them, in lists and in running text, in the six languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import subparagraphs

LISTS = {
    "lines": (
        "The Board:\n(a) Met twice;\n(b) Adopted a plan.",
        {"(a)": "(a) Met twice;", "(b)": "(b) Adopted a plan."},
    ),
    "running": ("It noted: (a) the plan; and (b) the budget.", {"(a)": "(a) the plan; and", "(b)": "(b) the budget."}),
    "chinese": (
        "委员会：（a）注意到计划；以及（b）通过预算。",
        {"(a)": "（a）注意到计划；以及", "(b)": "（b）通过预算。"},
    ),
    "french": ("Le Comité :\na) A pris note ;\nb) A adopté.", {"(a)": "a) A pris note ;", "(b)": "b) A adopté."}),
    "arabic": ("اللجنة:\n(أ) أحاطت علما؛\n(ب) اعتمدت الخطة.", {"(a)": "(أ) أحاطت علما؛", "(b)": "(ب) اعتمدت الخطة."}),
    "nested": (
        "Parties:\n(a) Met:\n(i) In May;\n(ii) In June;\n(b) Left.",
        {
            "(a)": "(a) Met:\n(i) In May;\n(ii) In June;",
            "(a)(i)": "(i) In May;",
            "(a)(ii)": "(ii) In June;",
            "(b)": "(b) Left.",
        },
    ),
    "nine": (
        "".join(f"\n({letter}) x;" for letter in "abcdefghij"),
        {f"({letter})": f"({letter}) x;" for letter in "abcdefghij"},
    ),
    "roman": ("Either:\n(i) one;\n(ii) two.", {"(i)": "(i) one;", "(ii)": "(ii) two."}),
}


@pytest.mark.parametrize("text, expected", LISTS.values(), ids=LISTS)
def test_each_sub_paragraph_has_its_name_and_its_words(text: str, expected: dict[str, str]) -> None:
    assert {part.name: text[part.start : part.end] for part in subparagraphs.parts(text)} == expected


@pytest.mark.parametrize(
    "text",
    [
        "See paragraph 5 (a) above.",
        "As said in subparagraph (a), (b) and (d).",
        "Article 3 (c).",
        "A plan (b) of action.",
    ],
)
def test_a_reference_is_no_sub_paragraph(text: str) -> None:
    assert subparagraphs.parts(text) == ()


def test_words_belong_to_the_innermost_sub_paragraph_that_holds_all_of_them() -> None:
    text, _ = LISTS["nested"]
    assert subparagraphs.within(text, text.index("May"), text.index("May") + 3) == "(a)(i)"
    assert subparagraphs.within(text, text.index("May"), text.index("June")) == "(a)"
    assert subparagraphs.within(text, 0, len(text)) == ""


def test_a_number_is_split_into_paragraph_and_sub_paragraph() -> None:
    assert subparagraphs.split("5(a)(ii)") == ("5", "(a)(ii)")
    assert subparagraphs.split("16.1") == ("16.1", "")


@given(text=st.text(st.sampled_from("(（)）ab iIvx;：:\n。.أ")))
def test_sub_paragraphs_lie_in_the_text_and_each_name_is_there_once(text: str) -> None:
    parts = subparagraphs.parts(text)
    assert all(0 <= part.start < part.end <= len(text) for part in parts)
    assert len({part.name for part in parts}) == len(parts)
    assert [part.start for part in parts] == sorted(part.start for part in parts)
    assert all(subparagraphs.find(text, part.name) == part for part in parts)
