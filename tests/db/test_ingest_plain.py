"""Text files as they come: encodings, layouts, and what cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import UnreadableDocument
from db.ingest import plain, reading
from db.ingest.blocks import join

PARAGRAPH = (
    "12. The Committee was informed that the secretariat, in cooperation with the host Government, had begun to "
    "prepare the background documents for the ministerial conference, and that drafts would be circulated in time."
)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        (b"\xef\xbb\xbf\n", "empty"),
        (b"%PDF-1.7\n1 0 obj", "not_pdf"),
        (b"PK\x03\x04\x14\x00", "not_word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "not_word"),
        (bytes(range(256)) * 4, "not_text"),
        ("Situación en la región".encode("latin-1"), "encoding"),
        (b"Annex\n", "no_paragraphs"),
    ],
)
def test_what_is_no_document_is_refused_with_its_reason(tmp_path: Path, data: bytes, reason: str) -> None:
    file = tmp_path / "document.txt"
    file.write_bytes(data)
    with pytest.raises(UnreadableDocument) as refusal:
        reading.read_file(str(file))
    assert refusal.value.facts == {"path": str(file), "reason": reason}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "gb18030"])
def test_text_is_decoded(encoding: str) -> None:
    text = "一. 导言\n\n1. 秘书处，在维也纳。"
    mark = "\ufeff" if encoding.startswith("utf-16-") else ""
    assert plain.decode((mark + text).encode(encoding)).lstrip("\ufeff") == text


def test_each_line_is_a_block_where_lines_are_paragraphs() -> None:
    blocks = plain.blocks(f"I.\tIntroduction\r\n\t\t{PARAGRAPH}\r\n\r\n\t(a)\tFirst;\r\n")
    assert [block.text for block in blocks] == ["I. Introduction", PARAGRAPH, "(a) First;"]
    assert [block.apart for block in blocks] == [True, False, True]


@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["empty lines", "no empty lines"])
def test_lines_of_set_text_are_joined(gap: str) -> None:
    set_lines = (
        "12. The Committee was informed that the secretariat, in cooperation with the\n"
        "host Government, had begun to prepare the background documents for the\n"
        "ministerial conference, and that drafts would be circulated in good time.\n"
        "They would be sent to all."
    )
    following = set_lines.replace("12.", "13.")
    texts = [block.text for block in plain.blocks(f"II. Preparations{gap}{set_lines}{gap}{following}")]
    assert texts == ["II. Preparations", set_lines.replace("\n", " "), following.replace("\n", " ")]


def test_a_row_of_a_table_keeps_its_broken_lines() -> None:
    blocks = plain.blocks("| A | first\nsecond |\n| B | third |")
    assert [block.text for block in blocks] == ["| A | first second |", "| B | third |"]


@pytest.mark.parametrize(
    ("left", "right", "whole"),
    [
        ("打击人", "口贩运", "打击人口贩运"),
        ("优先事项", "(CTOC/COP/WG.4/2023/4)。", "优先事项(CTOC/COP/WG.4/2023/4)。"),
        ("题为“行动”", "包括", "题为“行动”包括"),
        ("于 2023", "年", "于 2023年"),
        ("the United", "Nations", "the United Nations"),
        ("counter-", "terrorism", "counter-terrorism"),
        ("Организации", "Объединенных", "Организации Объединенных"),
        ("الأمم", "المتحدة", "الأمم المتحدة"),
        ("A/", "79/1", "A/79/1"),
        ("", "text", "text"),
    ],
)
def test_pieces_join_as_the_script_writes(left: str, right: str, whole: str) -> None:
    assert join(left, right) == whole


@given(st.text(alphabet="abc 打击，。(“-/1", max_size=20), st.text(alphabet="abc 打击，。)”-/1", max_size=20))
def test_joining_adds_one_space_at_most(left: str, right: str) -> None:
    assert join(left, right) in {left + right, f"{left} {right}"}


@given(st.text(max_size=200))
def test_any_text_keeps_its_characters(text: str) -> None:
    blocks = plain.blocks(text)
    ignored = set("\ufeff\u200b")
    kept = [character for block in blocks for character in block.text if not character.isspace()]
    assert kept == [character for character in text if not (character.isspace() or character in ignored)]
