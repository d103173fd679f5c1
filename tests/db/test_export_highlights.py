"""Words that the reader highlighted, sub-paragraphs and reading lists on their way out."""

from __future__ import annotations

import csv
import io
import json

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from db import anchor, sharing
from db.arrival import add
from db.export import sources
from db.export.cleaning import clean, cleaned
from db.export.records import Chapter, Export, Highlight, Imprint, Passage, pieces
from db.export.writing import rendered
from db.library import Library
from db.notebook import Notebook
from db.records import Edition, Masthead
from desktop.export_words import WORDS

IMPRINT = Imprint(WORDS, "en", "2026-11-24", "0.1.0")
ONE, OTHER = Edition("A/1/1", "en"), Edition("A/2/1", "en")
TEXTS = {
    ONE: "I. Meetings\n\n1. States met twice to review the model law and agreed on all its articles.\n\n2. The Office"
    " will do this:\n(a) print the manual for the schools of police;\n(b) ask the donors for twelve shelters.\n\n"
    "3. Nothing more was said.\n",
    OTHER: "I. Meetings\n\n1. The second report begins with quite another paragraph about satellites.\n",
}


@pytest.fixture
def library(file: str, tmp_path: object) -> Library:
    for edition, text in TEXTS.items():
        name = f"{tmp_path}/{edition.symbol.replace('/', '_')}.txt"
        with open(name, "w", encoding="utf-8") as written:
            written.write(text)
        add(file, name, Masthead(symbol=edition.symbol, language="en", date="2024-07-23"))
    return Library(file)


@pytest.fixture
def notebook(library: Library, tmp_path: object) -> Notebook:
    """A highlight, a sub-paragraph, a paragraph of another report, and again one of the first."""
    made = Notebook.open(f"{tmp_path}/notebook.db")
    first, second, third = library.body(ONE).paragraphs
    start = first.text.index("model law")
    marks = [
        (ONE, anchor.words((first,), start, start + len("model law")), "Which law?", "green"),
        (ONE, anchor.part(second, "(b)"), "Whom?", ""),
        (OTHER, anchor.whole(library.body(OTHER).paragraphs[:1]), "", ""),
        (ONE, anchor.whole((third,)), "", ""),
    ]
    for edition, mark, note, color in marks:
        assert mark is not None
        made.add(edition, note=note, color=color, **mark._asdict())
    return made


def section(library: Library, notebook: Notebook) -> Export:
    return sources.section(library, IMPRINT, ONE, 0, notebook.bookmarks())


def test_a_highlight_is_quoted_with_what_was_left_out_and_its_colour_by_name(
    library: Library, notebook: Notebook
) -> None:
    export = sources.bookmarks(library, IMPRINT, notebook.bookmarks())
    highlight = next(each for each in export.passages if each.highlight)
    assert highlight.citation == "A/1/1, para. 1"
    assert "".join(piece.text for piece in pieces(highlight)) == "[…] model law […]"
    text = rendered(export, "markdown").decode()
    assert "green" in text
    assert "> \\[…\\] model law \\[…\\]" in text


def test_a_sub_paragraph_is_cited_as_one(library: Library, notebook: Notebook) -> None:
    export = sources.bookmarks(library, IMPRINT, notebook.bookmarks())
    found = next(each for each in export.passages if each.kept[0] == "2(b)")
    assert found.citation == "A/1/1, para. 2 (b)"
    assert found.quote.startswith("(b) ask the donors")
    assert found.state == ""
    assert found.path == ("Meetings",)


def test_a_section_marks_the_words_in_its_text_and_says_what_a_note_is_on(library: Library, notebook: Notebook) -> None:
    export = section(library, notebook)
    first, second, _ = export.passages
    assert [(first.quote[a:b], color) for a, b, color in first.highlights] == [("model law", "green")]
    assert first.note == "[model law] Which law?"
    assert second.note == "[para. 2 (b)] Whom?"
    assert second.highlights == ()
    page = html.fromstring(rendered(export, "html").decode())
    assert [(mark.get("class"), mark.text) for mark in page.iter("mark")] == [("highlight green", "model law")]
    document = docx.Document(io.BytesIO(rendered(export, "docx")))
    runs = [run for paragraph in document.paragraphs for run in paragraph.runs if run.text == "model law"]
    assert [run._r.rPr.find(qn("w:shd")).get(qn("w:fill")) for run in runs] == ["C9EFC4"]
    assert "<mark>model law</mark>" in rendered(export, "markdown").decode()
    rows = list(csv.DictReader(io.StringIO(rendered(export, "csv").decode("utf-8-sig"), newline="")))
    assert [row["Highlighted words"] for row in rows] == ["model law", "", ""]
    book = openpyxl.load_workbook(io.BytesIO(rendered(export, "xlsx")), rich_text=True)
    captions = [str(cell.value) for cell in book.worksheets[0][1]]
    words = book.worksheets[0].cell(2, captions.index("Text") + 1).value
    assert [str(block) for block in words if not isinstance(block, str)] == ["model law"]


def test_all_comes_back_from_annotations(library: Library, notebook: Notebook, tmp_path: object) -> None:
    export = sources.bookmarks(library, IMPRINT, notebook.bookmarks())
    content = rendered(export, "json")
    (item,) = (each for each in json.loads(content)["first"]["items"] if each.get("highlight"))
    assert item["motivation"] == "highlighting"
    assert item["target"]["selector"] | {"exact": "model law"} == item["target"]["selector"]
    assert item["target"]["selector"]["prefix"].endswith("to review the ")
    assert {purpose["purpose"] for purpose in item["body"]} == {"commenting"}
    name = f"{tmp_path}/shared.json"
    with open(name, "wb") as written:
        written.write(content)
    own = {each._replace(id=0) for each in notebook.bookmarks()}
    assert set(sharing.read(name)) == own


def test_a_reading_list_keeps_its_order_across_reports(library: Library, notebook: Notebook) -> None:
    marked = sorted(notebook.bookmarks(), key=lambda each: each.rank)
    export = sources.bookmarks(library, IMPRINT, marked, ordered=True)
    assert [each.citation for each in export.passages] == [
        "A/1/1, para. 1",
        "A/1/1, para. 2 (b)",
        "A/2/1, para. 1",
        "A/1/1, para. 3",
    ]
    assert [each.title for each in export.chapters] == [""]
    assert export.title == "Reading list"
    assert len(export.documents) == 2
    one = sources.bookmarks(library, IMPRINT, marked[:2][::-1], ordered=True)
    assert [each.first for each in one.passages] == ["2(b)", "1"]
    assert [each.title.split()[0] for each in one.chapters] == ["A/1/1"]


@given(st.text(max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_highlights_stay_on_their_words_when_characters_are_dropped(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    passage = Passage(ONE, "1", "1", "A/1/1, para. 1", text, highlights=(Highlight(start, end, "blue"),))
    export = Export("", "", (), (Chapter("", 1, "en", (passage,)),), (), (), (), IMPRINT)
    (found,) = cleaned(export).passages
    ((first, last, _),) = found.highlights
    assert found.quote[first:last].replace("\n", "") == clean(text[start:end]).replace("\n", "")
    assert "".join(piece.text for piece in pieces(found)) == found.quote
