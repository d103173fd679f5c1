"""Damaged, dangerous and mistaken files: each ends in a draft or in one reason, soon, and nothing else happens."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from db.errors import UnreadableDocument
from db.ingest import package, plain
from db.ingest.reading import read_file
from desktop.errors import SENTENCES

SENTENCE = "The Committee took note of the report and asked the secretariat to go on with its work on the matter."
DOCUMENT = "word/document.xml"
LAUGHS = b'<!DOCTYPE x [<!ENTITY a0 "lol">%s]>' % b"".join(
    b'<!ENTITY a%d "%s">' % (level, b"&a%d;" % (level - 1) * 10) for level in range(1, 12)
)


def word_file() -> bytes:
    document = docx.Document()
    document.add_heading("Introduction", 1)
    for number in range(1, 5):
        document.add_paragraph(f"{number}.\t{SENTENCE}")
    document.add_paragraph(SENTENCE, style="List Number")
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).text = "a cell"
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


WORD = word_file()
PAGE = f"<html><h1>Report</h1><ol><li>{SENTENCE}</li><li>{SENTENCE}<sup>1</sup></li></ol></html>".encode()
TEXT = f"I. Introduction\n\n1. {SENTENCE}\n\n2. {SENTENCE}\n\n(a) First;\n\n| a | b |\n\n1/ A note.".encode()


def altered(change: Callable[[bytes], bytes], part: str = DOCUMENT) -> bytes:
    """The Word file with one part changed."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(WORD)) as old, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            data = old.read(item)
            new.writestr(item.filename, change(data) if item.filename == part else data)
    return held.getvalue()


def zipped(**parts: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return held.getvalue()


def compound(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + stream.encode("utf-16-le")


def encrypted() -> bytes:
    data = bytearray(WORD)
    place = data.find(b"PK\x01\x02")
    while place >= 0:  # the flag of every entry in the central directory
        data[place + 8] |= 1
        place = data.find(b"PK\x01\x02", place + 4)
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (WORD[: len(WORD) // 2], "not_word"),
        (WORD[:100], "not_word"),
        (WORD[100:], "not_text"),
        (encrypted(), "password"),
        (compound("EncryptedPackage"), "password"),
        (compound("Workbook"), "spreadsheet"),
        (compound("PowerPoint Document"), "slides"),
        (compound("__properties_version1.0"), "message"),
        (compound("nothing known"), "not_word"),
        (zipped(xl__workbook_xml=b"<x/>"), "spreadsheet"),
        (zipped(ppt__presentation_xml=b"<x/>"), "slides"),
        (zipped(word__other_xml=b"<x/>"), "not_word"),
        (zipped(picture=b"x"), "archive"),
        (zipped(**{"annotations.json": b"{}", "manifest.json": b"{}"}), "bookmarks"),
        (zipped(**{"notebook.db": b"x", "manifest.json": b"{}"}), "backup"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "picture"),
        (b"Rar!\x1a\x07\x01\0", "archive"),
        (altered(lambda xml: xml.replace(b"?>", b"?>" + LAUGHS, 1).replace(b"The Committee", b"&a11;")), "not_word"),
        (
            altered(lambda xml: xml.replace(b"?>", b"?>" + LAUGHS, 1).replace(b"<w:body", b'<w:body x="&a11;"')),
            "not_word",
        ),
        (altered(lambda _: b"<?xml version='1.0'?><!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>"), "not_word"),
        (altered(lambda xml: xml.replace(b"<w:body>", b"<w:body>" + b"<w:sdt>" * 5000)), "not_word"),
        (altered(lambda xml: xml[:-40]), "not_word"),
        (altered(lambda _: b""), "not_word"),
        (altered(lambda _: b"<not", "word/styles.xml"), "not_word"),
        (b"<html>" + b"<div>" * 20_000, "nested"),
        (b"<!DOCTYPE html><html><body></body></html>", "no_paragraphs"),
    ],
)
def test_what_is_no_document_is_refused_with_its_reason(tmp_path: Path, data: bytes, reason: str) -> None:
    file = tmp_path / "report.docx"
    file.write_bytes(data)
    with pytest.raises(UnreadableDocument) as refusal:
        read_file(str(file))
    assert refusal.value.facts == {"path": str(file), "reason": reason}
    assert f"unreadable_document.{reason}" in SENTENCES
    assert file.read_bytes() == data


@pytest.mark.parametrize("name", ["report.txt", "report.docx", "report.pdf", "report"])
@pytest.mark.parametrize("data", [WORD, PAGE, TEXT], ids=["Word", "page", "text"])
def test_the_name_of_a_file_makes_no_difference(tmp_path: Path, name: str, data: bytes) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    assert [one.number for one in read_file(str(file)).paragraphs][:2] == ["1", "2"]


def test_what_unpacks_to_too_much_is_refused_before_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "bomb.docx"
    file.write_bytes(altered(lambda xml: xml.replace(b"<w:body>", b"<w:body>" + b" " * (package.LARGEST_PART + 1))))
    assert file.stat().st_size < 1_000_000
    with pytest.raises(UnreadableDocument) as refusal:
        read_file(str(file))
    assert refusal.value.facts["reason"] == "too_large"


def test_a_size_that_lies_does_not_help_a_bomb(tmp_path: Path) -> None:
    data = bytearray(altered(lambda xml: xml.replace(b"<w:body>", b"<w:body>" + b" " * 1_000_000)))
    for signature, field in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = data.find(signature)
        while place >= 0:
            data[place + field : place + field + 4] = (1000).to_bytes(4, "little")
            place = data.find(signature, place + 4)
    file = tmp_path / "liar.docx"
    file.write_bytes(data)
    with pytest.raises(UnreadableDocument) as refusal:
        read_file(str(file))
    assert refusal.value.facts["reason"] == "not_word"


def test_a_text_larger_than_any_report_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "line.txt"
    file.write_bytes(b"a" * (plain.LARGEST + 1))
    with pytest.raises(UnreadableDocument) as refusal:
        read_file(str(file))
    assert refusal.value.facts["reason"] == "too_large"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [(TEXT, "utf-16"), (TEXT, "utf-16-le"), (TEXT, "utf-16-be"), (TEXT, "utf-8-sig"), (PAGE, "utf-16")],
)
def test_other_encodings_read_the_same(tmp_path: Path, data: bytes, encoding: str) -> None:
    file = tmp_path / "report"
    file.write_bytes(data.decode().encode(encoding))
    assert [one.number for one in read_file(str(file)).paragraphs][:2] == ["1", "2"]


def test_what_is_no_character_is_left_out(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_bytes(f"<html><p>1. &#xD800;&#0;&#xFFFF;&#12;{SENTENCE}</p><p>2. {SENTENCE}\0</p>".encode())
    texts = [one.text for one in read_file(str(file)).paragraphs]
    assert len(texts) == 2
    assert all(text.encode() and text.isprintable() for text in texts)


def test_marks_of_direction_hide_no_number(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    sentence = "عقدت اللجنة دورتها في فيينا ونظرت في التقارير التي قدمتها الأمانة العامة وأحاطت علما بها."
    file.write_text(f"<html><p>\u200f1\u200f - \u202b{sentence}</p><p>\u200f\u200e2 - {sentence}</p>", encoding="utf-8")
    assert [one.number for one in read_file(str(file)).paragraphs] == ["1", "2"]


def test_reading_says_how_far_it_is_and_can_be_given_up(tmp_path: Path) -> None:
    class Enough(Exception):
        pass

    def stop(share: float) -> None:
        raise Enough

    for name, data in (("a.docx", WORD), ("b.html", PAGE), ("c.txt", TEXT)):
        file = tmp_path / name
        file.write_bytes(data)
        shares: list[float] = []
        read_file(str(file), heard=shares.append)
        assert shares
        assert shares == sorted(shares)
        assert 0 <= shares[0] <= shares[-1] <= 1
        with pytest.raises(Enough):
            read_file(str(file), heard=stop)


@st.composite
def mutilated(draw: st.DrawFn) -> bytes:
    """A file of some kind with bytes flipped, cut out or put in."""
    data = bytearray(draw(st.sampled_from((WORD, PAGE, TEXT))))
    for _ in range(draw(st.integers(1, 6))):
        place = draw(st.integers(0, max(0, len(data) - 1)))
        length = draw(st.integers(1, 400))
        how = draw(st.sampled_from(("flip", "cut", "insert", "end")))
        if how == "flip" and data:
            data[place] ^= draw(st.integers(1, 255))
        elif how == "cut":
            del data[place : place + length]
        elif how == "insert":
            data[place:place] = draw(st.binary(max_size=40))
        else:
            del data[place:]
    return bytes(data)


def read_or_refused(file: Path, data: bytes) -> None:
    """Read a file; what it raises is a reason that has a sentence."""
    file.write_bytes(data)
    try:
        draft = read_file(str(file))
    except UnreadableDocument as refusal:
        assert f"unreadable_document.{refusal.facts['reason']}" in SENTENCES
    else:
        assert draft.paragraphs
        for paragraph in draft.paragraphs:
            paragraph.text.encode()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(mutilated())
def test_any_mutilated_file_is_read_or_refused(tmp_path: Path, data: bytes) -> None:
    read_or_refused(tmp_path / "file", data)


PARTS = (DOCUMENT, "word/styles.xml", "word/numbering.xml", "word/_rels/document.xml.rels", "_rels/.rels")
VALUES = ("", "-1", "99999999999999999999", "9", "x", "١", "heading 1", "toc 1", "_ H_1")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(part=st.sampled_from(PARTS), changes=st.lists(st.tuples(st.integers(0, 9999), st.sampled_from((*VALUES, None)))))
def test_any_part_of_a_word_file_may_be_wrong(tmp_path: Path, part: str, changes: list[tuple[int, str | None]]) -> None:
    def change(xml: bytes) -> bytes:
        root = etree.fromstring(xml)
        for place, value in changes:
            elements = list(root.iter())
            element = elements[place % len(elements)]
            if value is None and element.getparent() is not None:
                element.getparent().remove(element)
            for name in element.attrib if value is not None else ():
                element.set(name, value)
        return etree.tostring(root)

    read_or_refused(tmp_path / "file", altered(change, part))


PIECES = (
    *("<p>", "</p>", "<table>", "</table>", "<tr>", "<td>", "</td>", "<li>", "<ol start=x>", "<ol type=i start=9>"),
    *("<li value=99999999999>", "<sup>", "</sup>", "<h2>", "<br>", "<!-- -->", "<nav>", '<a href="#n">1</a>'),
    *("<p id=n>", "1. ", "text "),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_any_page_is_read_or_refused(tmp_path: Path, pieces: list[str]) -> None:
    read_or_refused(tmp_path / "file", f"<html>{''.join(pieces)}".encode())
