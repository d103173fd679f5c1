"""What the styles of a Word file say stands above how its lines look: headings, titles, contents, footnotes, tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from db.ingest.reading import read_file
from db.records import Draft

SENTENCE = "The Committee took note of the report and asked the secretariat to go on with its work on the matter."


@pytest.fixture
def read(tmp_path: Path) -> Callable[[Callable[[Document], None]], Draft]:
    """Write a Word file and read it."""

    def reading(fill: Callable[[Document], None]) -> Draft:
        document = docx.Document()
        fill(document)
        document.save(str(tmp_path / "report.docx"))
        return read_file(str(tmp_path / "report.docx"))

    return reading


Read = Callable[[Callable[[Document], None]], Draft]


def outline(draft: Draft) -> list[tuple[str | None, str, int]]:
    return [(section.number, section.title, section.level) for section in draft.sections]


def lines(document: Document, *styled: tuple[str | None, str]) -> None:
    """Add paragraphs, each with the name of its style, which is made where it is missing."""
    for style, text in styled:
        if style and style not in [each.name for each in document.styles]:
            document.styles.add_style(style, WD_STYLE_TYPE.PARAGRAPH)
        document.add_paragraph(text, style=style)


def test_headings_of_word_have_the_levels_of_their_styles(read: Read) -> None:
    def fill(document: Document) -> None:
        lines(
            document,
            ("Heading 1", "Introduction"),
            (None, f"1. {SENTENCE}"),
            ("Heading 2", "Who took part?"),
            (None, f"2. {SENTENCE}"),
            (
                "Heading 3",
                "Observers, who had asked to be heard, and what they said of it in the course of the morning.",
            ),
            (None, f"3. {SENTENCE}"),
            ("Heading 2", "Others"),
            ("Heading 1", "Closing"),
            (None, f"4. {SENTENCE}"),
        )

    draft = read(fill)
    assert [(title[:9], level) for _, title, level in outline(draft)] == [
        ("Introduct", 1),
        ("Who took ", 2),
        ("Observers", 3),
        ("Others", 2),
        ("Closing", 1),
    ]
    assert [one.number for one in draft.paragraphs] == ["1", "2", "3", "4"]


def test_a_style_is_known_by_its_english_name_or_its_outline_level(read: Read) -> None:
    def fill(document: Document) -> None:
        document.styles["Heading 1"].element.set(qn("w:styleId"), "berschrift1")
        own = document.styles.add_style("Kapitel Überschrift", WD_STYLE_TYPE.PARAGRAPH)
        own.element.get_or_add_pPr().append(parse_xml(f'<w:outlineLvl {nsdecls("w")} w:val="1"/>'))
        lines(document, ("Heading 1", "Teil"), ("Kapitel Überschrift", "Kapitel"), (None, f"1. {SENTENCE}"))
        lines(document, ("Heading 1", "Schluss"), (None, f"2. {SENTENCE}"))

    assert outline(read(fill)) == [(None, "Teil", 1), (None, "Kapitel", 2), (None, "Schluss", 1)]


def test_styles_of_the_united_nations_nest_numbered_headings_and_those_without(read: Read) -> None:
    def fill(document: Document) -> None:
        lines(
            document,
            ("_ H _Ch", "I.\tThe Commission"),
            ("_ H _Ch", "A.\tPlan for 2026"),
            ("_ H _Ch", "Overall orientation"),
            ("_ H_1", "Mandates"),
            ("__Single Txt", f"1. {SENTENCE}"),
            ("_ H_2/3", "Table 1"),
            ("_ H_2/3", "Resources by object of expenditure"),
            ("_ H_4", "(a)\tRegular budget"),
            ("__Single Txt", SENTENCE),
            ("_ H _Ch", "B.\tResources"),
            ("__Single Txt", f"2. {SENTENCE}"),
            ("_ H _Ch", "II.\tThe Unit"),
            ("_ H _Ch", "A.\tPlan for 2026"),
            ("__Single Txt", f"3. {SENTENCE}"),
            ("_ H _Ch", "Annex"),
            ("_ H _Ch", "Structure"),
            ("__Single Txt", f"1. {SENTENCE}"),
        )

    draft = read(fill)
    assert outline(draft) == [
        ("I", "The Commission", 1),
        ("A", "Plan for 2026", 2),
        (None, "Overall orientation", 3),
        (None, "Mandates", 4),
        ("(a)", "Regular budget", 5),
        ("B", "Resources", 2),
        ("II", "The Unit", 1),
        ("A", "Plan for 2026", 2),
        (None, "Annex", 1),
        (None, "Structure", 2),
    ]
    assert [one.number for one in draft.paragraphs] == ["1", None, None, "2", "3", "1"]
    assert draft.paragraphs[1].text == "Table 1\nResources by object of expenditure"


def test_what_names_a_part_of_a_table_is_no_heading(read: Read) -> None:
    def fill(document: Document) -> None:
        lines(document, ("_ H_1", "Resources"), (None, f"1. {SENTENCE}"), ("_ H_2/3", "Table 1"), ("_ H_2/3", "Posts"))
        for part in ("(1)\tRegular budget", "(2)\tExtrabudgetary"):
            lines(document, ("_ H_4", part))
            document.add_table(rows=1, cols=2).rows[0].cells[0].text = "a"
        lines(document, ("_ H_1", "Other"), (None, f"2. {SENTENCE}"))

    draft = read(fill)
    assert outline(draft) == [(None, "Resources", 1), (None, "Other", 1)]
    assert [one.text for one in draft.paragraphs if one.text.startswith("|")] == ["| a |  |"] * 2


def test_where_styles_tell_the_headings_no_short_line_is_taken_for_one(read: Read) -> None:
    def fill(document: Document) -> None:
        for part in range(5):
            lines(document, ("Heading 1", f"Part {part}"), (None, "In brief"), (None, f"{part + 1}. {SENTENCE}"))

    draft = read(fill)
    assert len(draft.sections) == 5
    assert [one.number for one in draft.paragraphs if one.number] == ["1", "2", "3", "4", "5"]


@pytest.mark.parametrize("how", ["style", "field"])
def test_a_table_of_contents_of_word_is_left_out_and_told(read: Read, how: str) -> None:
    entries = ("Introduction\t3", "Annexes of other documents\t4")

    def fill(document: Document) -> None:
        if how == "style":
            lines(document, *(("toc 1", entry) for entry in entries))
        else:
            inner = "".join(f"<w:p><w:r><w:t>{entry}</w:t></w:r></w:p>" for entry in entries)
            document.element.body.insert(
                0,
                parse_xml(
                    f"<w:sdt {nsdecls('w')}><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/>"
                    f"</w:docPartObj></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
                ),
            )
        lines(document, ("Heading 1", "Introduction"), (None, f"1. {SENTENCE}"))

    draft = read(fill)
    assert [doubt.detail for doubt in draft.doubts if doubt.code == "contents_left_out"] == ["2"]
    assert outline(draft) == [(None, "Introduction", 1)]
    assert len(draft.paragraphs) == 1


def test_each_table_is_one_paragraph_and_nothing_in_it_is_doubled(read: Read) -> None:
    def fill(document: Document) -> None:
        document.add_paragraph(f"1. {SENTENCE}")
        table = document.add_table(rows=3, cols=3)
        for row, words in zip(table.rows, ("a b c", "d e f", "g h i"), strict=True):
            for cell, word in zip(row.cells, words.split(), strict=True):
                cell.text = word
        table.cell(0, 0).merge(table.cell(0, 1)).text = "ab"
        table.cell(1, 2).merge(table.cell(2, 2)).text = "fi"
        inner = table.cell(1, 0).add_table(rows=2, cols=2)
        for place, cell in enumerate(cell for row in inner.rows for cell in row.cells):
            cell.text = str(place)
        document.add_paragraph()
        document.add_table(rows=1, cols=2).rows[0].cells[0].text = "another"
        document.add_paragraph(f"2. {SENTENCE}")

    texts = [one.text for one in read(fill).paragraphs]
    assert texts == [SENTENCE, "| ab | c |\n| d 0, 1; 2, 3 | e | fi |\n| g | h |  |", "| another |  |", SENTENCE]


def test_what_one_cell_frames_is_text(read: Read) -> None:
    def fill(document: Document) -> None:
        frame = document.add_table(rows=1, cols=1).rows[0].cells[0]
        frame.text = "Summary"
        frame.add_paragraph(f"1. {SENTENCE}")
        document.add_paragraph(f"2. {SENTENCE}")

    draft = read(fill)
    assert [section.title for section in draft.sections] == ["Summary"]
    assert [one.number for one in draft.paragraphs] == ["1", "2"]


def test_text_boxes_are_read_when_they_hold_text(read: Read) -> None:
    def fill(document: Document) -> None:
        for text in (f"2. {SENTENCE}", "Office of the Director"):
            inner = f"<w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:txbxContent>"
            paragraph = document.add_paragraph(f"{1 if text[0] == '2' else 3}. {SENTENCE}")
            paragraph.add_run()._r.append(
                parse_xml(
                    f"<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' "
                    f"{nsdecls('w')}><mc:Choice Requires='wps'><w:drawing>{inner}</w:drawing></mc:Choice>"
                    f"<mc:Fallback><w:pict>{inner}</w:pict></mc:Fallback></mc:AlternateContent>"
                )
            )

    assert [(one.number, one.text) for one in read(fill).paragraphs] == [(n, SENTENCE) for n in ("1", "2", "3")]


def test_raised_marks_are_glued_to_no_word(read: Read) -> None:
    def fill(document: Document) -> None:
        paragraph = document.add_paragraph("1. On the 21")
        for text, raised in (
            ("st", True),
            (" day it bought 5 m", False),
            ("2", True),
            (f" of land. {SENTENCE}", False),
        ):
            paragraph.add_run(text).font.superscript = raised or None
        document.add_paragraph("Table 1")
        cell = document.add_table(rows=1, cols=2).rows[0].cells[0].paragraphs[0]
        cell.add_run("Posts")
        cell.add_run("a").font.superscript = True
        note = document.add_paragraph(style=document.styles.add_style("footnote text", WD_STYLE_TYPE.PARAGRAPH))
        note.add_run("a").font.superscript = True
        note.add_run(" Without those in the field.")

    draft = read(fill)
    assert draft.paragraphs[0].text.startswith("On the 21st day it bought 5 m² of land.")
    assert draft.paragraphs[2].text == "| Postsᵃ |  |"
    (note,) = draft.footnotes
    assert (note.mark, note.text, note.position, note.offset) == ("ᵃ", "Without those in the field.", 2, 7)


def test_hidden_text_and_field_codes_are_not_there(read: Read) -> None:
    def fill(document: Document) -> None:
        paragraph = document.add_paragraph(f"1. {SENTENCE}")
        hidden = paragraph.add_run(" secret")
        hidden.font.hidden = True
        code = OxmlElement("w:instrText")
        code.text = "PAGEREF x"
        paragraph.add_run()._r.append(code)

    assert [one.text for one in read(fill).paragraphs] == [SENTENCE]
