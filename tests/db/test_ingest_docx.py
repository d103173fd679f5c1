"""Word files: numbers that Word counts, tables, footnotes, mastheads in headers; and files that are none."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from db.errors import UnreadableDocument
from db.ingest import docx as word
from db.ingest import package
from db.ingest.reading import read_file

SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "docx"
SENTENCE = "The Committee took note of the report and asked the secretariat to go on with its work on the matter."


def written(path: Path, fill: Callable[[Document], None]) -> str:
    document = docx.Document()
    fill(document)
    document.save(str(path))
    return str(path)


def levels(document: Document, *formats: tuple[str, str, int]) -> str:
    """Add a list with these levels, each a format, a text and a start, and return its id."""
    numbering = document.part.numbering_part.element
    abstract = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for depth, (form, text, start) in enumerate(formats)
    )
    numbering.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="900">{abstract}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="901"><w:abstractNumId w:val="900"/></w:num>'))
    return "901"


def put_in_list(paragraph: object, listed: str, depth: int = 0) -> None:
    properties = paragraph._p.get_or_add_pPr()  # type: ignore[attr-defined]
    numbers = OxmlElement("w:numPr")
    for name, value in (("w:ilvl", depth), ("w:numId", listed)):
        element = OxmlElement(name)
        element.set(qn("w:val"), str(value))
        numbers.append(element)
    properties.append(numbers)


def texts(path: str) -> list[str]:
    return [block.text for block in word.read(path)[0]]


def with_notes(path: str, **parts: str) -> str:
    """Add footnotes or endnotes to a Word file, and return the path of the new one."""
    target = f"{path}.noted.docx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
        for item in old.infolist():
            data = old.read(item)
            for kind in parts:
                if item.filename == "word/_rels/document.xml.rels":
                    relation = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"
                    line = f'<Relationship Id="id{kind}" Type="{relation}" Target="{kind}.xml"/></Relationships>'
                    data = data.replace(b"</Relationships>", line.encode())
            new.writestr(item, data)
        for kind, notes in parts.items():
            new.writestr(f"word/{kind}.xml", f"<w:{kind} {nsdecls('w')}>{notes}</w:{kind}>")
    return target


def refer(paragraph: object, identity: int, kind: str = "footnote", mark: str = "") -> None:
    """Refer to a note at the end of a paragraph, with a mark of its own if one is given."""
    run = paragraph.add_run()  # type: ignore[attr-defined]
    reference = OxmlElement(f"w:{kind}Reference")
    reference.set(qn("w:id"), str(identity))
    run._r.append(reference)
    if mark:
        reference.set(qn("w:customMarkFollows"), "1")
        run.add_text(mark)


def test_numbers_that_word_counts_are_written_out(tmp_path: Path) -> None:
    def fill(document: Document) -> None:
        listed = levels(document, ("decimal", "%1.", 70), ("lowerLetter", "(%2)", 1), ("lowerRoman", "(%3)", 1))
        for depth in (0, 1, 2, 2, 1, 0, 1):
            put_in_list(document.add_paragraph(SENTENCE), listed, depth)
        document.add_paragraph("No number.")

    found = texts(written(tmp_path / "a.docx", fill))
    marks = [text.removesuffix(SENTENCE).strip() for text in found[:-1]]
    assert marks == ["70.", "(a)", "(i)", "(ii)", "(b)", "71.", "(a)"]
    assert found[-1] == "No number."


def test_a_style_may_count_too(tmp_path: Path) -> None:
    def fill(document: Document) -> None:
        for _ in range(3):
            document.add_paragraph(SENTENCE, style="List Number")

    assert [text.split()[0] for text in texts(written(tmp_path / "a.docx", fill))] == ["1.", "2.", "3."]


@pytest.mark.parametrize(
    ("form", "number", "shown"),
    [
        ("upperRoman", 14, "XIV."),
        ("upperLetter", 28, "BB."),
        ("decimalZero", 7, "07."),
        ("chineseCountingThousand", 12, "十二."),
        ("chineseCountingThousand", 30, "三十."),
        ("bullet", 1, "–"),
        ("none", 1, SENTENCE.split(maxsplit=1)[0]),
    ],
)
def test_numbers_have_many_forms(tmp_path: Path, form: str, number: int, shown: str) -> None:
    def fill(document: Document) -> None:
        put_in_list(document.add_paragraph(SENTENCE), levels(document, (form, "%1.", number)))

    assert texts(written(tmp_path / "a.docx", fill))[0].split()[0] == shown


def test_a_report_becomes_numbered_paragraphs_under_headings(tmp_path: Path) -> None:
    def fill(document: Document) -> None:
        section = document.sections[0]
        section.header.paragraphs[0].text = "United Nations\tA/79/9"
        section.header.add_paragraph("Distr.: General\t12 March 2024")
        document.add_paragraph("Report of the Committee", style="Title")
        document.add_paragraph("I.\tIntroduction")
        document.add_paragraph(f"1.\t{SENTENCE}")
        table = document.add_table(rows=2, cols=2)
        for number, cell in enumerate(cell for row in table.rows for cell in row.cells):
            cell.text = f"cell {number}"
        document.add_paragraph(f"2.\t{SENTENCE}")
        document.add_paragraph("II.\tThe rest")
        document.add_paragraph(f"3.\t{SENTENCE}")

    draft = read_file(written(tmp_path / "a.docx", fill))
    assert (draft.masthead.symbol, draft.masthead.language, draft.masthead.title) == (
        "A/79/9",
        "en",
        "Report of the Committee",
    )
    assert [section.title for section in draft.sections] == ["Introduction", "The rest"]
    assert [paragraph.number for paragraph in draft.paragraphs if paragraph.number] == ["1", "2", "3"]
    assert "| cell 0 | cell 1 |\n| cell 2 | cell 3 |" in "\n".join(paragraph.text for paragraph in draft.paragraphs)


def test_a_table_of_contents_is_left_out_and_others_are_not(tmp_path: Path) -> None:
    def fill(document: Document) -> None:
        for title in ("Contents", "Figures"):
            document.add_paragraph(title)
            document.add_table(rows=1, cols=2).rows[0].cells[0].text = f"{title} of it"

    blocks, _, _ = word.read(written(tmp_path / "a.docx", fill))
    assert [block.text for block in blocks if not block.contents] == ["Contents", "Figures", "| Figures of it |  |"]


def test_a_footnote_stands_where_it_was_and_not_in_the_text(tmp_path: Path) -> None:
    def fill(document: Document) -> None:
        document.add_paragraph(f"1.\t{SENTENCE}")
        paragraph = document.add_paragraph("2.\tThe Committee met in Vienna")
        reference = OxmlElement("w:footnoteReference")
        reference.set(qn("w:id"), "5")
        paragraph.add_run()._r.append(reference)
        paragraph.add_run(" and took note of the report that was before it at the time.")

    noted = with_notes(
        written(tmp_path / "plain.docx", fill),
        footnotes='<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        '<w:footnote w:id="5"><w:p><w:r><w:t>See A/78/1.</w:t></w:r></w:p></w:footnote>',
    )
    draft = read_file(noted)
    (note,) = draft.footnotes
    assert (note.text, note.anchor, note.position) == ("See A/78/1.", "paragraph", 1)
    text = draft.paragraphs[1].text
    assert text == "The Committee met in Vienna and took note of the report that was before it at the time."
    assert text[: note.offset] == "The Committee met in Vienna"


def test_notes_of_every_kind_stand_where_their_marks_are(tmp_path: Path) -> None:
    def fill(document: Document) -> None:
        document.add_paragraph("A/79/9")
        refer(document.add_paragraph("Item 3 of the provisional agenda"), 1, mark="*")
        refer(document.add_paragraph("Report of the Committee on its work", style="Title"), 2, mark="**")
        document.add_paragraph("I.\tIntroduction")
        paragraph = document.add_paragraph("1.\tThe Committee met")
        refer(paragraph, 3)
        paragraph.add_run(f" in Vienna. {SENTENCE}")
        refer(paragraph, 9, "endnote")
        cell = document.add_table(rows=1, cols=2).rows[0].cells[1]
        cell.text = "Total"
        refer(cell.paragraphs[0], 4)
        refer(document.add_paragraph(f"2.\t{SENTENCE}"), 9, "endnote")

    words = {1: "*A/79/50.", 2: "** Reissued.", 3: "See A/78/1.", 4: "In thousands."}
    notes = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote>'
        for number, text in words.items()
    )
    lines = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in ("At the end", "of all."))
    ends = f'<w:endnote w:id="9">{lines}</w:endnote>'
    draft = read_file(with_notes(written(tmp_path / "a.docx", fill), footnotes=notes, endnotes=ends))
    assert [(note.mark, note.text, note.anchor, note.position) for note in draft.footnotes] == [
        ("*", "A/79/50.", "agenda_item", -1),
        ("**", "Reissued.", "title", -1),
        ("1", "See A/78/1.", "paragraph", 0),
        ("i", "At the end of all.", "paragraph", 0),
        ("2", "In thousands.", "paragraph", 1),
        ("ii", "At the end of all.", "paragraph", 2),
    ]
    assert (draft.masthead.title, draft.masthead.agenda_item) == ("Report of the Committee on its work", "3")
    whole = "".join(one.text for one in draft.paragraphs)
    assert whole.isascii()
    assert "In thousands" not in whole
    first = draft.paragraphs[0]
    assert first.text[: draft.footnotes[2].offset] == "The Committee met"


def test_what_was_deleted_in_review_is_not_there(tmp_path: Path) -> None:
    def fill(document: Document) -> None:
        paragraph = document.add_paragraph("kept")
        deleted = parse_xml(f"<w:del {nsdecls('w')}><w:r><w:delText>gone</w:delText></w:r></w:del>")
        inserted = parse_xml(f'<w:ins {nsdecls("w")}><w:r><w:t xml:space="preserve"> new</w:t></w:r></w:ins>')
        paragraph._p.append(deleted)
        paragraph._p.append(inserted)

    assert texts(written(tmp_path / "a.docx", fill)) == ["kept new"]


def test_damaged_and_dangerous_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Path(
        written(tmp_path / "whole.docx", lambda document: document.add_paragraph(f"1.\t{SENTENCE}"))
    ).read_bytes()
    (tmp_path / "cut.docx").write_bytes(whole[: len(whole) // 2])
    with zipfile.ZipFile(tmp_path / "other.docx", "w") as other:
        other.writestr("hello.txt", "no document")
    for name, reason in (("cut.docx", "not_word"), ("other.docx", "archive")):
        with pytest.raises(UnreadableDocument) as refusal:
            read_file(str(tmp_path / name))
        assert refusal.value.facts["reason"] == reason
    monkeypatch.setattr(package, "LARGEST_PART", 1000)
    with pytest.raises(UnreadableDocument) as refusal:
        read_file(str(tmp_path / "whole.docx"))
    assert refusal.value.facts["reason"] == "too_large"


def test_entities_are_not_opened(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden words")
    source = written(tmp_path / "a.docx", lambda document: document.add_paragraph(f"1.\t{SENTENCE} HERE"))
    target = tmp_path / "b.docx"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename == "word/document.xml":
                head, _, rest = data.partition(b"?>")
                entity = f'?><!DOCTYPE x [<!ENTITY s SYSTEM "file://{secret}">]>'.encode()
                data = head + entity + rest.replace(b"HERE", b"&s;")
            new.writestr(item, data)
    try:
        draft = read_file(str(target))
    except UnreadableDocument:
        return
    assert "hidden" not in "".join(paragraph.text for paragraph in draft.paragraphs)


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the sample documents are not beside the project")
def test_the_sample_documents_tell_their_symbols_and_count_their_paragraphs(tmp_path: Path) -> None:
    for sample in sorted(SAMPLES.glob("*.docx")):
        copy = shutil.copy(sample, tmp_path / "renamed.bin")
        draft = read_file(str(copy))
        assert draft.masthead.symbol.replace(" ", "").startswith("A/80/6("), sample.name
        assert draft.masthead.language == "en"
        assert draft.masthead.date.startswith("2025-")
        numbers = [paragraph.number for paragraph in draft.paragraphs if paragraph.number]
        assert len(numbers) > 5
        assert len(draft.sections) > 5
        assert not any(doubt.code == "numbers_missing" for doubt in draft.doubts), sample.name
