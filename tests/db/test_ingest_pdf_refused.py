"""PDF files that cannot be read are refused with the reason; those that only look so are read."""

from __future__ import annotations

from pathlib import Path

import pytest
from paper import Words, lines, pdf_bytes

from db.errors import UnreadableDocument
from db.ingest import reading


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"%PDF-1.7\n1 0 obj", "not_pdf"),
        (b"%PDF-" + bytes(range(256)) * 40, "not_pdf"),
        (pdf_bytes([]), "not_pdf"),
        (pdf_bytes([[]]), "scanned"),
        (pdf_bytes([[Words("7", 280, 30)]] * 3), "scanned"),
        (pdf_bytes([[Words("The whole text", 100, 600)]])[:300], "not_pdf"),
    ],
    ids=["cut", "rubbish", "no pages", "a picture", "pictures with page numbers", "torn"],
)
def test_a_file_that_holds_no_text_is_refused_with_its_reason(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(content)
    with pytest.raises(UnreadableDocument) as caught:
        reading.read_file(str(path))
    assert caught.value.facts["reason"] == reason


def test_a_file_with_a_password_is_refused(tmp_path: Path) -> None:
    plain = pdf_bytes([[Words("The whole text", 100, 600)]])
    locked = plain.replace(
        b"trailer << ",
        b"trailer << /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <"
        + b"41" * 32
        + b"> /U <"
        + b"42" * 32
        + b"> >> "
        b"/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] ",
    )
    path = tmp_path / "locked.pdf"
    path.write_bytes(locked)
    with pytest.raises(UnreadableDocument) as caught:
        reading.read_file(str(path))
    assert caught.value.facts["reason"] == "password"


def test_bytes_before_the_file_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "mailed.pdf"
    path.write_bytes(b"\r\n\r\n" + pdf_bytes([lines(["1.  The Committee met in Vienna.", "It ended."])]))
    assert [one.number for one in reading.read_file(str(path)).paragraphs] == ["1"]
