"""Files that LibreOffice turns into Word files: read where it is installed, refused with what to do where it is not."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import docx
import pytest

from db.errors import UnreadableDocument
from db.ingest.reading import read_file

SENTENCE = "The Committee took note of the report and asked the secretariat to go on with its work on the matter."
RICH = (r"{\rtf1\ansi A/79/9\par Report of the Committee\par " + "".join(
    rf"{number}. {SENTENCE}\par " for number in (1, 2)) + "}").encode()  # fmt: skip


@pytest.fixture
def office() -> str:
    """The program that converts; the test is skipped, saying so, where it is absent."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    return program


@pytest.mark.parametrize("form", ["doc", "odt", "rtf"])
def test_other_files_of_word_processors_are_read(tmp_path: Path, office: str, form: str) -> None:
    document = docx.Document()
    document.add_heading("Introduction", 1)
    for number in (1, 2):
        document.add_paragraph(f"{number}.\t{SENTENCE}")
    document.save(str(tmp_path / "report.docx"))
    profile = (tmp_path / "profile").as_uri()
    command = [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", form]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), str(tmp_path / "report.docx")], check=True, capture_output=True
    )
    file = (tmp_path / f"report.{form}").rename(tmp_path / "named wrongly.txt")
    draft = read_file(str(file))
    assert [one.number for one in draft.paragraphs] == ["1", "2"]
    assert [section.title for section in draft.sections] == ["Introduction"]


def test_what_cannot_be_converted_says_so(tmp_path: Path, office: str) -> None:
    file = tmp_path / "report.doc"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "WordDocument".encode("utf-16-le"))
    with pytest.raises(UnreadableDocument) as refusal:
        read_file(str(file))
    assert refusal.value.facts == {"path": str(file), "reason": "not_converted"}


def test_giving_up_ends_the_other_program(tmp_path: Path, office: str) -> None:
    class Enough(Exception):
        pass

    def stop(share: float) -> None:
        raise Enough

    file = tmp_path / "report.rtf"
    file.write_bytes(RICH)
    with pytest.raises(Enough):
        read_file(str(file), heard=stop)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "WordDocument".encode("utf-16-le"), "old_word"),
        (RICH, "other_word"),
    ],
)
def test_without_the_program_the_file_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes, reason: str
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    file = tmp_path / "report.doc"
    file.write_bytes(data)
    with pytest.raises(UnreadableDocument) as refusal:
        read_file(str(file))
    assert refusal.value.facts == {"path": str(file), "reason": reason}
