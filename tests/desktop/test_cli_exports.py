"""What `refdesk export` writes, says and refuses."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import docx
import openpyxl
import pytest
from desk import REPORT, Desk


def test_a_country_leaves_as_a_word_file(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "HND.docx"
    row = desk.json("export", "country:洪都拉斯", "--format", "docx", "--output", str(target))
    assert row["output"] == str(target)
    assert (row["target"], row["format"], row["passages"]) == ("country:洪都拉斯", "docx", 6)
    text = "\n".join(paragraph.text for paragraph in docx.Document(str(target)).paragraphs)
    assert "第55段" in text
    assert "洪都拉斯" in text


def test_the_ending_of_the_file_tells_the_format(desk: Desk, tmp_path: Path) -> None:
    for ending, form in (("xlsx", "xlsx"), ("md", "markdown"), ("html", "html"), ("csv", "csv"), ("json", "json")):
        target = tmp_path / f"haiti.{ending}"
        assert desk.json("export", "search:海地", "--output", str(target))["format"] == form
        assert target.stat().st_size > 500
    assert openpyxl.load_workbook(tmp_path / "haiti.xlsx").worksheets[0].max_row == 4


def test_bookmarks_leave_with_their_notes_or_without(desk: Desk, tmp_path: Path) -> None:
    desk.json("bookmarks", "add", REPORT, "55", "--note", "=1+1", "--label", "statement")
    target = tmp_path / "mine.csv"
    assert desk.says("export", "bookmarks", "--output", str(target), "--language", "en") == f"{target}: 1 passages\n"
    (row,) = csv.DictReader(io.StringIO(target.read_text(encoding="utf-8-sig"), newline=""))
    assert row["Citation"] == f"{REPORT}, para. 55"
    assert (row["Note"], row["Labels"]) == ("'=1+1", "statement")
    desk.says("export", "bookmarks", "--output", str(target), "--language", "en", "--without-notes")
    (row,) = csv.DictReader(io.StringIO(target.read_text(encoding="utf-8-sig"), newline=""))
    assert row["Note"] == ""
    assert "Labels" not in row
    brief = tmp_path / "brief.json"
    for options, noted in (((), 1), (("--without-notes",), 0)):
        desk.says("export", "country:HND", "--output", str(brief), *options)
        items = json.loads(brief.read_text(encoding="utf-8"))["first"]["items"]
        assert len([item for item in items if item["motivation"] == "commenting"]) == noted


def test_a_reading_list_keeps_the_order_of_the_reader(desk: Desk, tmp_path: Path) -> None:
    for number in ("57", "12"):
        desk.json("bookmarks", "add", REPORT, number)
    target = tmp_path / "list.csv"
    order = {}
    for kind in ("reading-list", "bookmarks"):
        desk.says("export", kind, "--output", str(target), "--language", "en")
        rows = csv.DictReader(io.StringIO(target.read_text(encoding="utf-8-sig"), newline=""))
        order[kind] = [row["Paragraph"] for row in rows]
    assert order == {"reading-list": ["57", "12"], "bookmarks": ["12", "57"]}


def test_a_register_leaves_as_a_sheet(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "figures.xlsx"
    row = desk.json("export", "register:figures", "--output", str(target), "--language", "en")
    sheet = openpyxl.load_workbook(target).worksheets[0]
    assert sheet.max_row == row["passages"] + 1 > 50
    assert "Value" in [cell.value for cell in sheet[1]]


def test_two_documents_leave_side_by_side(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("一. 导言\n\n101. 全新的一段，上一份报告里没有，说的是卫星图像。\n", encoding="utf-8")
    desk.json("import", str(other), "--symbol", "A/2/2", "--language", "zh")
    target = tmp_path / "both.csv"
    row = desk.json("export", f"compare:{REPORT},A/2/2", "--output", str(target), "--language", "en")
    assert row["passages"] == 92
    rows = list(csv.DictReader(io.StringIO(target.read_text(encoding="utf-8-sig"), newline="")))
    assert [each["State"] for each in rows].count("only in A/2/2") == 1
    part = desk.json("export", f"compare:{REPORT},A/2/2#二.B", "--output", str(target))
    assert part["passages"] == 32


@pytest.mark.parametrize("place", ["17", "二.B"])
def test_a_section_is_named_by_its_place_or_its_numbers(desk: Desk, tmp_path: Path, place: str) -> None:
    target = tmp_path / "section.md"
    row = desk.json("export", f"section:{REPORT}#{place}", "--output", str(target))
    assert row["passages"] == 32
    assert "**55.**" in target.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("export", "bookmarks", "--output", "x.docx"), 1, "nothing to export"),
        (("export", "country:Atlantis", "--output", "x.docx"), 1, "Atlantis"),
        (("export", f"section:{REPORT}#99", "--output", "x.docx"), 1, "99"),
        (("export", "section:A/1/1#1", "--output", "x.docx"), 1, "A/1/1"),
        (("export", "search:不存在的词语", "--output", "x.docx"), 1, "nothing to export"),
        (("export", "country:HND", "--output", "missing/x.docx"), 1, "cannot be written"),
        (("export", "country:HND", "--output", "x.doc"), 2, "--format"),
        (("export", "country:HND", "--output", "x", "--format", "pdf"), 2, "--format"),
        (("export", "country:HND"), 2, "--output"),
        (("export", "register:people", "--output", "x.docx"), 2, "register:people"),
        (("export", "everything", "--output", "x.docx"), 2, "everything"),
        (("export", "section:A/1/1", "--output", "x.docx"), 2, "section:A/1/1"),
        (("export", "country:", "--output", "x.docx"), 2, "country:"),
        (("export", "compare:A/1/1", "--output", "x.docx"), 2, "compare:A/1/1"),
        (("export", f"compare:{REPORT},A/9/9", "--output", "x.docx"), 1, "A/9/9"),
        (("export", f"compare:{REPORT},{REPORT}#99", "--output", "x.docx"), 1, "99"),
    ],
)
def test_what_cannot_be_exported_is_refused_in_a_sentence(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], code: int, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    assert said in desk.fails(code, *words)
    assert sorted(tmp_path.iterdir()) == before


def test_a_file_that_is_there_is_replaced(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "brief.html"
    target.write_text("before")
    desk.says("export", "country:HTI", "--output", str(target))
    assert target.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
