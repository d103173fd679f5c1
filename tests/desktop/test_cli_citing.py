"""Citations on the command line: lists, sub-paragraphs and several documents, written and read back."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import Desk

REPORT = "CTOC/COP/2024/2"
OTHER = "A/79/9"

pytestmark = pytest.mark.gui


@pytest.fixture
def two(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with a second, English document."""
    file = tmp_path / "other.txt"
    lines = (f"{number}.\tThe Assembly met and took note of item {number} of its agenda." for number in range(1, 9))
    file.write_text("United Nations\n" + OTHER + "\n\nGeneral Assembly\n\n" + "\n".join(lines), encoding="utf-8")
    desk.says("import", str(file), "--symbol", OTHER, "--language", "en")
    return desk


@pytest.mark.parametrize(
    ("numbers", "language", "expected"),
    [
        ("4,7,9-12", "en", ", paras. 4, 7 and 9–12"),
        ("4, 5, 6", None, "，第4至6段"),
        ("5(a)-(c)", "fr", ", par. 5 a) à c)"),
        ("5(a),5(b)", "zh", "，第5(a)和(b)段"),
        ("第4、7和9至12段", "ar", "، الفقرات 4 و 7 و 9-12"),
        ("88,90-200", "en", ", paras. 88, 90 and 91"),
    ],
)
def test_lists_are_cited(desk: Desk, numbers: str, language: str | None, expected: str) -> None:
    options = ("--language", language) if language else ()
    assert desk.json("cite", REPORT, numbers, *options) == {"citation": REPORT + expected}


def test_several_documents_are_cited_in_one_language(two: Desk) -> None:
    answer = two.json("cite", REPORT, "7", OTHER, "3-4")
    assert answer == {"citation": f"{REPORT}，第7段；{OTHER}，第3和4段"}
    answer = two.json("cite", OTHER, "3,4", REPORT, "7")
    assert answer == {"citation": f"{OTHER}, paras. 3 and 4; {REPORT}, para. 7"}


def test_a_citation_of_several_places_is_resolved_in_full(two: Desk) -> None:
    assert two.json("resolve", f"见{REPORT}，第4、7和90至120段；{OTHER}，第3段。") == {
        "document": REPORT,
        "language": "zh",
        "first": "4",
        "last": "91",
        "paragraphs": [["4", "4"], ["7", "7"], ["90", "91"]],
        "others": [{"document": OTHER, "language": "zh", "first": "3", "last": "3"}],
    }
    said = two.says("resolve", f"{REPORT}, paras. 4 and 7–9; {OTHER}, para. 3").splitlines()
    assert "paragraphs  4, 7-9" in said
    assert f"document  {OTHER}" in said


def test_a_document_without_its_paragraphs_is_asked_about(desk: Desk) -> None:
    assert "Which paragraphs of" in desk.fails(2, "cite", REPORT, "7", OTHER)


@pytest.mark.parametrize("typed", ["annex II, para. 2", "annex II, 2", "Annex II, paras. 2"])
def test_a_paragraph_of_an_annex_is_cited_and_resolved_with_it(desk: Desk, tmp_path: Path, typed: str) -> None:
    file = tmp_path / "other.txt"
    body = "1. It began here.\n\n2. It went on here.\n\n3. It ended.\n\n"
    file.write_text(f"Report\n\nI. Introduction\n\n{body}Annex II\n\n{body}", encoding="utf-8")
    desk.says("import", str(file), "--symbol", OTHER, "--language", "en")
    written = desk.json("cite", OTHER, typed)["citation"]
    assert written.casefold() == f"{OTHER}, annex II, para. 2".casefold()
    resolved = desk.json("resolve", written)
    assert (resolved["document"], resolved["annex"].casefold(), resolved["first"]) == (OTHER, "annex ii", "2")
