"""What `refdesk compare` says about two documents."""

from __future__ import annotations

from pathlib import Path

from desk import REPORT, Desk

SENTENCES = (
    "The Office trained prosecutors of three countries in the use of financial evidence.",
    "At the request of the Government, advice was given on a draft law against trafficking.",
    "A network of focal points met in Vienna and exchanged decisions of national courts.",
)


def _add(desk: Desk, tmp_path: Path, symbol: str, texts: tuple[str, ...], language: str = "en") -> None:
    file = tmp_path / f"{symbol.replace('/', '_')}.{language}.txt"
    lines = "\n\n".join(f"{number}. {text}" for number, text in enumerate(texts, 1))
    file.write_text(f"{symbol}\n\nReport\n\n{lines}\n", encoding="utf-8")
    desk.json("import", str(file), "--symbol", symbol, "--language", language)


def test_two_reports_that_follow_each_other(desk: Desk, tmp_path: Path) -> None:
    later = (SENTENCES[0].replace("three", "five"), "A new study was begun by the Office in that year.", *SENTENCES[1:])
    _add(desk, tmp_path, "A/78/1", SENTENCES)
    _add(desk, tmp_path, "A/79/1", later)
    rows = desk.json("compare", "A/78/1", "A/79/1")
    assert [row["change"] for row in rows] == ["changed", "only-right", "same", "same"]
    assert (rows[1]["paragraph"], rows[1]["left"], rows[1]["right"]) == ("2", None, later[1])
    assert (rows[2]["paragraph"], rows[2]["right_paragraph"]) == ("2", "3")
    ((start, end),) = rows[0]["right_differs"]
    assert rows[0]["right"][start:end] == "five"
    told = desk.says("compare", "A/78/1", "A/79/1")
    assert "【three】" in told
    assert told.splitlines()[-1] == "2 the same, 1 changed, 1 only in the second"


def test_two_languages_are_laid_side_by_side_by_number(desk: Desk, tmp_path: Path) -> None:
    _add(desk, tmp_path, REPORT, SENTENCES)
    rows = desk.json("compare", f"{REPORT}@zh", f"{REPORT}@en")
    assert [row["change"] for row in rows] == ["translation"] * 3 + ["only-left"] * 88
    assert (rows[1]["paragraph"], rows[1]["right"]) == ("2", SENTENCES[1])


def test_a_document_that_is_not_held_cannot_be_compared(desk: Desk) -> None:
    assert "A/1/1" in desk.fails(1, "compare", REPORT, "A/1/1")
