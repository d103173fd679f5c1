"""Each format read back by what reads it elsewhere: all words are there, and no word does anything."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from pathlib import Path

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree, html

from db.errors import GivenUp, NotWritable
from db.export import markdown
from db.export.cleaning import clean, cleaned
from db.export.records import TEXT, Chapter, Export, Imprint, Note, Passage, pieces
from db.export.tables import blocks
from db.export.writing import ENDINGS, rendered, write
from db.records import Document, Edition, Masthead
from desktop.export_words import WORDS

EDITION = Edition("A/79/1", "en")
IMPRINT = Imprint(WORDS, "en", "2026-11-24", "0.1.0")
PASSAGE = Passage(
    EDITION,
    "5",
    "5",
    "A/79/1, para. 5",
    "The Office trained 40 prosecutors in Haiti.",
    marks=((37, 42),),
    path=("Training", "Prosecutors"),
    kind="Training",
    role="host",
    date="2023",
    note="Ask for the list.",
    labels=("statement", "urgent"),
    created="2026-01-02T03:04:05Z",
    modified="2026-01-02T03:04:06Z",
    prefix="In 2023, ",
    suffix=" They met again.",
)
MEANT = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "  =1", "'=1", "＝1", '=HYPERLINK("https://a.example","b")']
anything = st.text(st.characters(exclude_categories=[]), max_size=60)


def export(*passages: Passage, layout: str = "quotes") -> Export:
    facts = Masthead(symbol="A/79/1", symbol_confirmed=True, language="en", title="Report", date="2024-07-23")
    document = Document(EDITION, facts, 9, 9, 2, "report.docx", "c0ffee" * 10)
    return Export(
        "Country brief: Haiti",
        "Report\nA/79/1 · 23 July 2024",
        ("Named in 1 of 9 paragraphs; all 9 checked.",),
        (Chapter("Training", 1, "en", passages, "A/79/1, para. 5"),),
        (document,),
        ((("Symbol", "A/79/1"), ("SHA-256 of the file", document.source_sha256)),),
        ("Unofficial rendering.", "Made with RefDesk 0.1.0."),
        IMPRINT,
        layout,
    )


def word(made: Export) -> docx.document.Document:
    return docx.Document(io.BytesIO(rendered(made, "docx")))


def styled(document: docx.document.Document, style: str) -> list[str]:
    return [each.text for each in document.paragraphs if each.style is not None and each.style.name == style]


def notes(made: Export) -> list[str]:
    """The footnotes of the Word file."""
    with zipfile.ZipFile(io.BytesIO(rendered(made, "docx"))) as package:
        root = etree.fromstring(package.read("word/footnotes.xml"))
    found = [each for each in root if each.get(qn("w:type")) is None]
    return ["".join(text.text or "" for text in each.iter(qn("w:t"))).strip() for each in found]


def sheet(made: Export) -> openpyxl.worksheet.worksheet.Worksheet:
    return openpyxl.load_workbook(io.BytesIO(rendered(made, "xlsx"))).worksheets[0]


def rows(made: Export) -> list[dict[str, str]]:
    text = rendered(made, "csv").decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def uncovered(cell: str) -> str:
    """What a cell of the list of values says, without the apostrophe that keeps it from being calculated."""
    return cell[1:] if cell.startswith("'") and cell.lstrip(" '\u3000")[:1] in tuple("=+-@\t\r\n＝＋－＠") else cell


def page(made: Export) -> html.HtmlElement:
    return html.fromstring(rendered(made, "html").decode("utf-8"))


@pytest.mark.parametrize("form", ENDINGS)
def test_every_format_tells_words_citation_note_and_where_they_come_from(form: str) -> None:
    made = export(PASSAGE)
    content = rendered(made, form)
    if form in ("docx", "xlsx"):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            assert package.testzip() is None
            parts = [package.read(name) for name in package.namelist() if name.endswith(".xml")]
        text = "".join("".join(etree.fromstring(part).itertext()) for part in parts)
    elif form == "html":
        text = page(made).text_content()
    else:
        text = content.decode("utf-8-sig").replace("\\", "").replace("<mark>", "").replace("</mark>", "")
    for words in (PASSAGE.quote, PASSAGE.citation, PASSAGE.note, *PASSAGE.labels, "0.1.0", "c0ffee" * 10):
        assert words in text


def test_a_word_file_cites_in_footnotes_and_marks_what_was_looked_for() -> None:
    made = export(PASSAGE)
    document = word(made)
    (quote,) = (each for each in document.paragraphs if each.style is not None and each.style.name == "Quoted passage")
    assert quote.text == f"[…] {PASSAGE.quote} […]"
    assert [run.text for run in quote.runs if run.bold] == ["Haiti"]
    assert len(quote._p.findall(".//" + qn("w:footnoteReference"))) == 1
    assert notes(made) == ["A/79/1, para. 5: Training › Prosecutors"]
    assert styled(document, "Passage line") == ["para. 5  ·  host  ·  2023"]
    assert styled(document, "Own note") == [
        "Note: Ask for the list.\nLabels: statement, urgent\nBookmarked: 2 January 2026"
    ]
    assert styled(document, "Title") == ["Country brief: Haiti"]
    assert document.core_properties.title == "Country brief: Haiti"
    assert "PAGE" in document.sections[0].footer._element.xml


def test_a_section_keeps_its_numbers_and_the_footnotes_of_the_report() -> None:
    plain = PASSAGE._replace(marks=(), prefix="", suffix="", footnotes=(Note(10, "7", "See annex II."),))
    made = export(plain, layout=TEXT)
    assert styled(word(made), "Numbered paragraph") == [f"5.\t{PASSAGE.quote}"]
    assert notes(made) == ["Note 7 of the report: See annex II.", "A/79/1, para. 5"]
    assert [each.text_content() for each in page(made).findall(".//sup")] == ["7", "7"]
    assert "<sup>7</sup>" in rendered(made, "markdown").decode()


def test_chinese_has_its_faces_and_arabic_runs_from_right_to_left() -> None:
    chinese = PASSAGE._replace(edition=Edition("A/79/1", "zh"), quote="在“海地”，", marks=(), prefix="", suffix="")
    arabic = chinese._replace(edition=Edition("A/79/1", "ar"), quote="في هايتي")
    document = word(export(chinese, arabic))
    first, second = (each for each in document.paragraphs if each.style and each.style.name == "Quoted passage")
    assert first.runs[0]._r.rPr.find(qn("w:rFonts")).get(qn("w:hint")) == "eastAsia"
    assert document.styles["Quoted passage"].element.rPr.rFonts.get(qn("w:eastAsia")) == "SimSun"
    assert first._p.pPr.find(qn("w:bidi")) is None
    assert second._p.pPr.find(qn("w:bidi")) is not None
    assert second.runs[0].font.rtl
    quotes = page(export(chinese, arabic)).findall(".//blockquote")
    assert [(each.get("lang"), each.get("dir")) for each in quotes] == [("zh-Hans", "ltr"), ("ar", "rtl")]
    alignment = sheet(export(chinese, arabic))["F3"].alignment
    assert alignment.readingOrder == 2


def test_a_long_export_begins_with_its_contents() -> None:
    made = export(PASSAGE)
    chapters = tuple(Chapter(f"Chapter {number}", 1, "en", (PASSAGE,), "A/79/1, para. 5") for number in range(12))
    document = word(made._replace(chapters=chapters))
    assert styled(document, "Entry")[0] == "Chapter 0\tpara. 5"
    links = document.element.body.findall(".//" + qn("w:hyperlink"))
    places = {each.get(qn("w:name")) for each in document.element.body.iter(qn("w:bookmarkStart"))}
    assert {each.get(qn("w:anchor")) for each in links} == places
    long = page(made._replace(chapters=chapters))
    targets = {each.get("href")[1:] for each in long.findall(".//nav//a")}
    assert targets == {each.get("id") for each in long.findall(".//main/h2")}
    assert styled(word(made), "Entry") == []
    assert page(made).find(".//nav") is None


def test_a_sheet_can_be_filtered_and_keeps_its_header_in_view() -> None:
    made = sheet(export(PASSAGE, PASSAGE))
    captions = [cell.value for cell in made[1]]
    assert captions[:2] == ["Citation", "Document"]
    assert "State" not in captions  # nothing has one
    assert made.freeze_panes == "B2"
    assert made.auto_filter.ref == f"A1:{made.cell(3, made.max_column).coordinate}"
    assert all(cell.alignment.wrap_text for cell in made[2])
    assert made.column_dimensions["F"].width > 40


def test_a_page_needs_nothing_from_elsewhere() -> None:
    content = rendered(export(PASSAGE), "html").decode()
    root = html.fromstring(content)
    assert not list(root.iter("script", "link", "img", "iframe", "object"))
    assert not re.search(r"https?:|//[a-z]|url\(|@import", content)
    assert "prefers-color-scheme: dark" in content
    assert "@media print" in content
    assert "default-src 'none'" in content


def test_annotations_quote_with_what_stands_around() -> None:
    made = json.loads(rendered(export(PASSAGE), "json"))
    assert (made["@context"], made["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationCollection")
    assert made["sources"][0]["sha256"] == "c0ffee" * 10
    (item,) = made["first"]["items"]
    assert item["type"] == "Annotation"
    assert item["target"]["source"] == "A/79/1@en"
    assert item["target"]["selector"] == {
        "type": "TextQuoteSelector",
        "exact": PASSAGE.quote,
        "prefix": PASSAGE.prefix,
        "suffix": PASSAGE.suffix,
    }
    said = [(body["purpose"], body["value"]) for body in item["body"]]
    assert said[:3] == [("commenting", PASSAGE.note), ("tagging", "statement"), ("tagging", "urgent")]


@pytest.mark.parametrize("words", MEANT)
def test_no_cell_is_calculated(words: str) -> None:
    made = export(PASSAGE._replace(quote=words, marks=(), note=words, labels=(words,), prefix="", suffix=""))
    for cell in sheet(made)[2]:
        assert cell.data_type in ("s", "n", "inlineStr")
        assert cell.data_type != "n" or cell.value is None
        if cell.value == words:
            assert cell.quotePrefix
    (row,) = rows(made)
    for cell in (row["Text"], row["Note"], row["Labels"]):
        assert cell == f"'{words}"


def test_a_list_of_values_opens_with_its_characters() -> None:
    assert rendered(export(PASSAGE), "csv").startswith(b"\xef\xbb\xbf")


@settings(max_examples=60, deadline=None)
@given(anything, anything, st.lists(st.integers(0, 60), min_size=2, max_size=4))
@example("_x0041_ #N/A\r\nb\rc\x00d\ud800\ufffe", "=1\n'=2", [0, 3])
@example("\\", "", [0, 1])
@example("<b>&amp; ]]> *_`[]()#\\", "  lead and trail  ", [2, 5])
def test_whatever_is_exported_comes_back_whole(quote: str, note: str, ends: list[int]) -> None:
    places = sorted(min(end, len(quote)) for end in ends)
    passage = PASSAGE._replace(quote=quote, note=note, marks=((places[0], places[-1]),), prefix="", suffix="")
    made = export(passage)
    words, own = clean(quote), clean(note)
    assert styled(word(made), "Quoted passage") == [words]
    added = "Labels: statement, urgent\nBookmarked: 2 January 2026"
    assert styled(word(made), "Own note") == [(f"Note: {own}\n" if own else "") + added]
    table = sheet(made)
    cells = dict(zip((cell.value for cell in table[1]), table[2], strict=True))
    assert (cells["Text"].value or "") == words
    assert (cells["Note"].value or "") == own
    (row,) = rows(made)
    assert (uncovered(row["Text"]), uncovered(row["Note"])) == (words, own)
    (quoted,) = page(made).findall(".//blockquote")
    assert quoted.text_content() == words
    (item,) = json.loads(rendered(made, "json"))["first"]["items"]
    assert item["target"]["selector"]["exact"] == words
    assert [body["value"] for body in item["body"] if body["purpose"] == "commenting"] == ([own] if own else [])
    lines = rendered(made, "markdown").decode().split("\n")
    said = "\n".join(line[2:] for line in lines if line.startswith("> "))
    told = re.sub(r"\\([!-/:-@\[-`{-~])|</?mark>", lambda found: found[1] or "", said)
    assert told.split() == words.split()


@settings(deadline=None)
@given(anything, st.integers(0, 60), st.integers(0, 60))
def test_marks_stay_on_their_words_when_characters_are_dropped(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    (passage,) = cleaned(export(PASSAGE._replace(quote=text, marks=((start, end),)))).passages
    ((first, last),) = passage.marks
    assert passage.quote[first:last].replace("\n", "") == clean(text[start:end]).replace("\n", "")


@given(anything)
def test_pieces_are_the_whole_quote(text: str) -> None:
    passage = PASSAGE._replace(quote=text, marks=((0, 3), (2, 5)), footnotes=(Note(4, "1", "x"),))
    found = pieces(passage)
    assert "".join(each.text for each in found if not each.raised and not each.added) == text
    assert [each.text for each in found if each.raised] == ["1"]


def test_a_quote_too_long_for_a_cell_goes_on_in_the_next_row() -> None:
    long = PASSAGE._replace(quote="行动" * 20_000, marks=((0, 40_000),))
    made = sheet(export(long))
    assert made.max_row == 3
    assert "".join(str(made.cell(row, 6).value) for row in (2, 3)) == long.quote
    assert made.cell(3, 1).value == PASSAGE.citation


def test_tables_of_the_report_are_tables() -> None:
    text = "The posts are these:\n| Post | Number |\n| P-5 | 2 |\n| Total |  |\nThey are paid for a year."
    behind = text.index(" |\n| P-5")
    plain = PASSAGE._replace(quote=text, marks=(), prefix="", suffix="", footnotes=(Note(behind, "a", "Approved."),))
    made = export(plain, layout=TEXT)
    rows = [["Post", "Number"], ["P-5", "2"], ["Total", ""]]
    document = word(made)
    assert [[cell.text for cell in row.cells] for row in document.tables[0].rows] == rows
    assert styled(document, "Numbered paragraph") == ["5.\tThe posts are these:", "\tThey are paid for a year."]
    assert notes(made) == ["Note a of the report: Approved.", "A/79/1, para. 5"]
    (table,) = page(made).findall(".//table")
    assert [[cell.text_content() for cell in row] for row in table] == [["Post", "Numbera"], *rows[1:]]
    written = rendered(made, "markdown").decode()
    assert "| Post | Number<sup>a</sup> |\n| --- | --- |\n| P-5 | 2 |\n| Total |  |\n" in written


@given(st.lists(st.sampled_from(["a", "| a | b |", "| |  |", "|x", "", "| c |  | d |"]), max_size=8))
def test_text_and_tables_are_the_whole_paragraph(lines: list[str]) -> None:
    found: list[str] = []
    for block in blocks(PASSAGE._replace(quote="\n".join(lines))):
        if isinstance(block, Passage):
            found.append(block.quote)
        else:
            found += ["| " + " | ".join(cell.quote for cell in row) + " |" for row in block]
    assert [line for line in "\n".join(found).split("\n") if line] == [line for line in lines if line]


@pytest.mark.parametrize(
    "words", ["# not a heading", "1. not a list", "- nor this", "> or that", "a\n===", "~~~\ncode"]
)
def test_no_line_of_markdown_becomes_a_sign(words: str) -> None:
    assert not re.search(r"^\s*(?:#|-|=|>|~|\d+[.)])", markdown.escaped(words), re.MULTILINE)


@pytest.mark.parametrize("form", ["docx", "xlsx"])
def test_a_long_file_tells_how_far_it_is_and_can_be_given_up(tmp_path: Path, form: str) -> None:
    shares: list[float] = []
    rendered(export(PASSAGE, PASSAGE, PASSAGE, PASSAGE), form, shares.append)
    assert shares == [0, 0.25, 0.5, 0.75]

    def give_up(share: float) -> None:
        if share > 0.4:
            raise GivenUp

    with pytest.raises(GivenUp):
        write(export(PASSAGE, PASSAGE, PASSAGE, PASSAGE), form, str(tmp_path / "long"), give_up)
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_written_whole_and_in_place_of_another(tmp_path: Path) -> None:
    target = tmp_path / "brief.md"
    target.write_text("before")
    write(export(PASSAGE), "markdown", str(target))
    assert target.read_text(encoding="utf-8").startswith("# Country brief: Haiti")
    assert [each.name for each in tmp_path.iterdir()] == ["brief.md"]


def test_what_cannot_be_written_leaves_all_as_it_was(tmp_path: Path) -> None:
    for target in (tmp_path / "missing" / "brief.docx", tmp_path):
        with pytest.raises(NotWritable) as refused:
            write(export(PASSAGE), "docx", str(target))
        assert refused.value.facts["path"] == str(target)
    assert list(tmp_path.iterdir()) == []
    assert [each.name for each in tmp_path.parent.iterdir() if each.name.endswith(".part")] == []
