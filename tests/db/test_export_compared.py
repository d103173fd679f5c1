"""Two documents side by side on their way out: every row of both, cited, and what differs marked."""

from __future__ import annotations

import csv
import io
import json

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn
from lxml import html

from db.arrival import add
from db.comparison import Pair, pairs
from db.errors import GivenUp, NotFound
from db.export import compared
from db.export.records import BESIDE, Export, Imprint
from db.export.writing import rendered
from db.library import Library
from db.notebook import Notebook
from db.records import Edition, Masthead
from desktop.export_words import WORDS

IMPRINT = Imprint(WORDS, "en", "2026-11-24", "0.1.0")
OLD, NEW, ARABIC = Edition("A/1/1", "en"), Edition("A/2/1", "en"), Edition("A/1/1", "ar")
_SAME = "States met twice to review the model law on the protection of witnesses and agreed on its articles."
_FUND = "The trust fund received contributions from {count} donors, nearly all of it spent on shelters and legal aid."
TEXTS = {
    OLD: f"I. Meetings\n\n1. {_SAME}\n\n2. {_FUND.format(count='eleven')}\n\nII. Manuals\n\n3. =SUM(A1) The manual was"
    " translated into all languages of the region and printed for the schools of police.\n",
    NEW: f"I. Meetings\n\n1. {_SAME}\n\n2. Satellites were used for the first time to watch borders in remote valleys."
    f"\n\n3. {_FUND.format(count='twelve')}\n",
    ARABIC: "أولا - الاجتماعات\n\n1. اجتمعت الدول مرتين لاستعراض القانون النموذجي.\n\n2. تلقى الصندوق مساهمات كثيرة.\n",
}


@pytest.fixture
def library(file: str, tmp_path: object) -> Library:
    for edition, text in TEXTS.items():
        name = f"{tmp_path}/{edition.symbol.replace('/', '_')}.{edition.language}.txt"
        with open(name, "w", encoding="utf-8") as written:
            written.write(text)
        add(file, name, Masthead(symbol=edition.symbol, language=edition.language, date="2024-07-23"))
    return Library(file)


@pytest.fixture
def notebook(library: Library, tmp_path: object) -> Notebook:
    made = Notebook.open(f"{tmp_path}/notebook.db")
    for edition, number, note in ((OLD, "2", "Who gave?"), (NEW, "3", "Ask the donors.")):
        text = library.range(edition, number, number)[0].text
        made.add(edition, number, number, text, note=note, labels=("fund",))
    return made


def versions(library: Library, notebook: Notebook) -> Export:
    return compared.compared(library, IMPRINT, (OLD, NEW), notebook.bookmarks())


def test_every_paragraph_of_both_stands_in_a_row_once(library: Library, notebook: Notebook) -> None:
    export = versions(library, notebook)
    assert export.layout == BESIDE
    assert export.sides == ("A/1/1", "A/2/1")
    for edition, side in ((OLD, 0), (NEW, 1)):
        taken = [passage.sides[side].quote for passage in export.passages if not passage.sides[side].missing]
        assert taken == [paragraph.text for paragraph in library.body(edition).paragraphs]
    assert [(each.first, each.sides[1].first, each.state) for each in export.passages] == [
        ("1", "1", ""),
        ("", "2", "only in A/2/1"),
        ("2", "3", "changed"),
        ("3", "", "only in A/1/1"),
    ]
    assert [each.title for each in export.chapters] == ["Meetings", "Manuals"]
    assert export.lead == ("Rows: 4.", "Changed: 1; only in A/1/1: 1; only in A/2/1: 1.")


def test_changed_words_are_marked_on_both_sides(library: Library, notebook: Notebook) -> None:
    changed = versions(library, notebook).passages[2]
    assert [each.quote[a:b] for each in changed.sides for a, b in each.marks] == ["eleven", "twelve"]
    assert [(each.note, each.citation) for each in changed.sides] == [
        ("Who gave?", "A/1/1, para. 2"),
        ("Ask the donors.", "A/2/1, para. 3"),
    ]


def test_two_languages_are_cited_each_in_its_own_and_noted_once(library: Library, notebook: Notebook) -> None:
    export = compared.compared(library, IMPRINT, (OLD, ARABIC), notebook.bookmarks())
    second = export.passages[1]
    assert [each.citation for each in second.sides] == ["A/1/1, para. 2", "A/1/1، الفقرة 2"]
    assert [each.note for each in second.sides] == ["Who gave?", ""]
    assert export.sides == ("English", "Arabic")
    assert export.title == "Side by side: A/1/1 · English and Arabic"
    assert not any(side.marks or side.state for passage in export.passages for side in passage.sides)
    third = export.passages[2].sides[1]
    assert (third.quote, third.missing) == ("", "— nothing stands beside this paragraph —")
    assert export.chapters[0].title == "Meetings · الاجتماعات"


def test_only_the_rows_asked_for_leave(library: Library, notebook: Notebook) -> None:
    rows = pairs(library.body(OLD), library.body(NEW))
    chosen = compared.stretch(rows, compared.LEFT, 0, 1)
    assert [(row.left, row.right) for row in chosen] == [(0, 0), (-1, 1), (1, 2)]
    assert compared.stretch(rows, compared.RIGHT, 1, 1) == (Pair(-1, 1, "only-right"),)
    export = compared.compared(library, IMPRINT, (OLD, NEW), rows=chosen)
    assert len(export.passages) == 3
    section = compared.compared(library, IMPRINT, (OLD, NEW), section=1)
    assert [each.first for each in section.passages] == ["3"]


def test_what_is_not_there_is_refused(library: Library) -> None:
    with pytest.raises(NotFound):
        compared.compared(library, IMPRINT, (OLD, NEW), section=9)
    with pytest.raises(NotFound):
        compared.compared(library, IMPRINT, (OLD, NEW), rows=())
    with pytest.raises(NotFound):
        compared.compared(library, IMPRINT, (OLD, Edition("A/9/9", "en")))


def test_it_can_be_given_up(library: Library) -> None:
    def give_up(share: float) -> None:
        raise GivenUp

    with pytest.raises(GivenUp):
        compared.compared(library, IMPRINT, (OLD, NEW), heard=give_up)


def test_a_word_file_has_a_table_of_two_columns_with_its_header_repeated(library: Library, notebook: Notebook) -> None:
    document = docx.Document(io.BytesIO(rendered(versions(library, notebook), "docx")))
    first, second = (table for table in document.tables if table.cell(0, 0).text == "A/1/1")
    assert [cell.text for cell in second.rows[0].cells] == ["A/1/1", "A/2/1"]
    assert first.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert "nothing stands beside this paragraph" in first.cell(2, 0).text
    assert "Note: Who gave?" in first.cell(3, 0).text
    bold = [run.text for paragraph in first.cell(3, 1).paragraphs[:1] for run in paragraph.runs if run.bold]
    assert bold == ["twelve"]
    assert len(first.cell(3, 1)._tc.findall(".//" + qn("w:footnoteReference"))) == 1
    assert document.sections[0].page_width > document.sections[0].page_height


def test_a_sheet_has_both_texts_in_columns(library: Library, notebook: Notebook) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(rendered(versions(library, notebook), "xlsx"))).worksheets[0]
    captions = [cell.value for cell in sheet[1]]
    texts = [captions.index(f"Text: {side}") + 1 for side in ("A/1/1", "A/2/1")]
    assert texts[1] == texts[0] + 1
    assert sheet.cell(4, texts[1]).value.startswith("The trust fund received contributions from twelve")
    assert sheet.cell(3, texts[0]).value == "— nothing stands beside this paragraph —"
    assert sheet.cell(4, captions.index("Note: A/2/1") + 1).value == "Ask the donors."


def test_values_are_safe_and_name_the_changed_words(library: Library, notebook: Notebook) -> None:
    text = rendered(versions(library, notebook), "csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert rows[3]["Text: A/1/1"].startswith("'=SUM(A1)")
    assert (rows[2]["Changed words: A/1/1"], rows[2]["Changed words: A/2/1"]) == ("eleven", "twelve")
    assert len({rows[0][f"SHA-256 of the file: {side}"] for side in ("A/1/1", "A/2/1")}) == 2


def test_a_page_has_two_columns(library: Library, notebook: Notebook) -> None:
    page = html.fromstring(rendered(versions(library, notebook), "html").decode())
    rows = page.findall(".//table/tbody/tr")
    assert [len(row.findall("td")) for row in rows] == [2] * 4
    assert [mark.text for mark in rows[2].iter("mark")] == ["eleven", "twelve"]
    assert [cite.text for cite in rows[2].iter("cite")] == [
        "A/1/1, para. 2 (23 July 2024)",
        "A/2/1, para. 3 (23 July 2024)",
    ]


def test_markdown_is_a_table(library: Library, notebook: Notebook) -> None:
    lines = rendered(versions(library, notebook), "markdown").decode().split("\n")
    rows = [line for line in lines if line.startswith("| ")]
    assert rows[:2] == ["| A/1/1 | A/2/1 |", "| --- | --- |"]
    assert "<mark>twelve</mark>" in rows[4]
    assert "**Note:** Ask the donors." in rows[4]
    assert all(row.count(" | ") == 1 for row in rows)


def test_annotations_target_both_documents(library: Library, notebook: Notebook) -> None:
    items = json.loads(rendered(versions(library, notebook), "json"))["first"]["items"]
    assert [each["source"] for each in items[0]["target"]] == ["A/1/1@en", "A/2/1@en"]
    assert [each["source"] for each in items[1]["target"]] == ["A/2/1@en"]
    assert [each["motivation"] for each in items] == ["linking", "linking", "commenting", "linking"]
    assert [each["citation"] for each in items[2]["target"]] == ["A/1/1, para. 2", "A/2/1, para. 3"]
    assert len({each["id"] for each in items}) == 4
