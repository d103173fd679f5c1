"""refdesk remove: one document goes, which one is said, and the last one stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import REPORT, Desk

TEXT = "Report on little\n\n1. Kenya and Oman met in 2023.\n\n2. Nothing else was reported.\n"


@pytest.fixture
def two(desk: Desk, tmp_path: Path) -> Desk:
    """A library that also holds a report in English and French."""
    for language in ("en", "fr"):
        path = tmp_path / f"{language}.txt"
        path.write_text(TEXT, encoding="utf-8")
        desk.says("import", str(path), "--symbol", "A/79/1", "--language", language)
    return desk


def held(desk: Desk) -> list[str]:
    return [f"{row['symbol']}@{row['language']}" for row in desk.json("documents")]


def test_a_document_is_removed_and_named(two: Desk) -> None:
    assert two.json("remove", "a/79/1@EN") == {"removed": "A/79/1@en", "title": "Report on little"}
    assert held(two) == [f"{REPORT}@zh", "A/79/1@fr"]
    assert two.says("remove", "A/79/1").startswith("A/79/1@fr was removed.")
    assert held(two) == [f"{REPORT}@zh"]


def test_of_several_languages_the_one_meant_must_be_said(two: Desk) -> None:
    before = held(two)
    said = two.fails(1, "remove", "A/79/1")
    assert "A/79/1@en" in said
    assert "A/79/1@fr" in said
    assert "A/79/1@ru" in two.fails(1, "remove", "A/79/1@ru")
    assert held(two) == before


def test_the_last_document_stays(desk: Desk) -> None:
    assert f"{REPORT}@zh" in desk.fails(1, "remove", REPORT)
    assert held(desk) == [f"{REPORT}@zh"]


def test_the_shipped_report_does_not_come_back_by_itself(two: Desk) -> None:
    two.says("remove", REPORT)
    assert held(two) == ["A/79/1@en", "A/79/1@fr"]


def test_what_is_not_held_cannot_be_removed(desk: Desk) -> None:
    assert "A/1/2" in desk.fails(1, "remove", "A/1/2")
