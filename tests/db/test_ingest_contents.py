"""Tables of contents are left out of the text wherever they stand and however they are set, and that is told."""

from __future__ import annotations

import pytest

from db.ingest import plain, reading
from db.records import Draft

SENTENCE = "The Committee took note of the report and asked the secretariat to go on with its work on the matter."
TEXT = "\n\n".join(
    f"{number}. {title}\n\n{place}. {SENTENCE}"
    for place, (number, title) in enumerate(
        (("I", "Introduction"), ("II", "Work done in 2024"), ("III", "Conclusions")), start=1
    )
)


def read(text: str) -> Draft:
    return reading.read_blocks(plain.blocks(text))


def left_out(draft: Draft) -> list[str]:
    return [doubt.detail for doubt in draft.doubts if doubt.code == "contents_left_out"]


@pytest.mark.parametrize(
    ("contents", "lines"),
    [
        ("I. Introduction ....... 3\n\nII. Work done in 2024 ....... 5\n\nIII. Conclusions ....... 9", "3"),
        ("I. Introduction . . . . . 3\nII. Work done in 2024 . . . . 5\nIII. Conclusions . . . . 9", "3"),
        ("I. Introduction…………3\nII. Work done in 2024…………5\nIII. Conclusions…………9", "3"),
        ("I. Introduction\t3\nII. Work done in 2024\t5\nIII. Conclusions\t9", "3"),
        ("| I. | Introduction | 3 |\n| II. | Work done in 2024 | 5 |\n| III. | Conclusions | 9 |", "3"),
        (
            "| I. | Introduction | 1–4 | 3 |\n| II. | Work done in 2024 | 5–9 | 5 |\n| III. | Conclusions | 10 | 9 |",
            "3",
        ),
        ("Contents\n\nPage\n\nI. Introduction 3\n\nII. Work done in 2024 5\n\nIII. Conclusions 9", "5"),
    ],
    ids=["dots", "dots apart", "ellipses", "gaps", "table", "table with paragraphs", "announced"],
)
@pytest.mark.parametrize("above", ["", "United Nations\n\nReport of the Committee\n\n"])
def test_a_table_of_contents_is_left_out(contents: str, lines: str, above: str) -> None:
    draft = read(f"{above}{contents}\n\n{TEXT}")
    assert [section.title for section in draft.sections] == ["Introduction", "Work done in 2024", "Conclusions"]
    assert [one.number for one in draft.paragraphs] == ["1", "2", "3"]
    assert left_out(draft) == [lines]


@pytest.mark.parametrize(
    "lines",
    [
        "Posts 3\n\nTravel 5\n\nSupplies 9",
        "| Posts | 3 |\n| Travel | 5 |\n| Supplies | 9 |",
        "| Introduction | 30 |\n| Conclusions | 5 |\n| Supplies | 9 |",
        "Session of 2022\n\nSession of 2023\n\nSession of 2024",
    ],
)
def test_what_only_ends_in_numbers_stays(lines: str) -> None:
    draft = read(f"{TEXT}\n\n{lines}\n\n4. {SENTENCE}")
    assert left_out(draft) == []
    whole = "".join(one.text for one in draft.paragraphs) + "".join(section.title for section in draft.sections)
    for word in ("Posts", "Supplies", "Session of 2023"):
        assert (word in whole) == (word in lines)
