"""What `refdesk import` brings in, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import Desk

from db.corrections import Corrections
from db.library import Library
from db.notebook import Notebook
from db.paths import paths_for

WORDS = "The Committee took note of the report and asked the secretariat to go on with its work on the matter."


def test_documents_are_brought_in(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    lines = "".join(f"<p>{number}. {WORDS}</p>" for number in (1, 2, 4))
    (folder / "page.html").write_text(f"<html><h1>Report</h1><p>A/79/77</p>{lines}</html>", encoding="utf-8")
    (folder / "notes.md").write_text("not a document")
    (looked,) = desk.json("import", str(folder), "--symbol", "A/79/77", "--dry-run")
    assert (looked["status"], looked["symbol"], looked["language"]) == ("imported", "A/79/77", "en")
    assert (looked["numbered"], looked["gaps"]) == (3, ["3"])
    assert [row["symbol"] for row in desk.json("documents")] == ["CTOC/COP/2024/2"]
    page = str(folder / "page.html")
    assert desk.json("import", page, "--symbol", "A/79/77")[0]["status"] == "imported"
    assert desk.json("import", page, "--symbol", "A/79/77")[0]["status"] == "unchanged"
    assert [hit["paragraph"] for hit in desk.json("search", "secretariat")["hits"]] == ["1", "2", "4"]
    (folder / "page.html").write_text(f"<html><h1>Report</h1>{lines}<p>5. {WORDS}</p></html>", encoding="utf-8")
    assert "--replace" in desk.fails(1, "import", page, "--symbol", "A/79/77")
    assert desk.json("import", page, "--symbol", "A/79/77", "--replace")[0]["status"] == "replaced"
    assert desk.json("search", "secretariat")["total_paragraphs"] == 4


def test_a_symbol_that_is_not_printed_is_presumed_from_the_name_of_the_file(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "A_79_77.txt").write_text(f"Report of the Committee\n\n1. {WORDS}\n\n2. {WORDS}\n")
    (row,) = desk.json("import", str(tmp_path / "A_79_77.txt"))
    assert (row["status"], row["symbol"], row["symbol_confirmed"]) == ("imported", "A/79/77", False)
    assert [row["symbol_confirmed"] for row in desk.json("documents")] == [False, False]
    (tmp_path / "letter.txt").write_text(f"Report of the Committee\n\n1. {WORDS}\n\n2. {WORDS}\n")
    assert "symbol" in desk.fails(1, "import", str(tmp_path / "letter.txt"))


def test_a_new_version_says_what_it_alters_and_which_bookmarks_it_touches(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    texts = [WORDS.replace("Committee", name) for name in ("Board", "Council", "Commission")]
    file.write_text("A/79/77\n\nReport\n\n" + "\n\n".join(f"{n}. {text}" for n, text in enumerate(texts, 1)))
    desk.json("import", str(file))
    desk.json("bookmarks", "add", "A/79/77", "3")
    texts.insert(1, "Quite another matter was raised by several delegations at this point.")
    file.write_text("A/79/77\n\nReport\n\n" + "\n\n".join(f"{n}. {text}" for n, text in enumerate(texts, 1)))
    (row,) = desk.json("import", str(file), "--dry-run")
    assert (row["status"], row["differences"]) == ("replaced", {"only-right": 1})
    assert [(each["paragraph"], each["state"], each["now"]) for each in row["bookmarks"]] == [("3", "moved", "4")]
    assert "only-right: 1" in desk.says("import", str(file), "--replace")
    assert desk.json("bookmarks")[0]["state"] == "moved"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "empty"),
        (b"%PDF-1.7", "PDF"),
        (b"PK\x03\x04broken", ".docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"Annex\n", "numbered paragraphs"),
    ],
)
def test_a_file_that_is_no_document_is_refused_in_a_sentence(
    desk: Desk, tmp_path: Path, data: bytes, told: str
) -> None:
    file = tmp_path / "file.docx"
    file.write_bytes(data)
    assert told in desk.fails(1, "import", str(file))
    assert len(desk.json("documents")) == 1


def test_a_correction_whose_words_a_new_version_leaves_out_is_told_and_kept(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "A_79_80.txt"
    given = ("--symbol", "A/79/80", "--language", "en")
    text = "1. Ms. Rivers of Kenya thanked Peru.\n\n2. The meeting was held in Peru in 2023.\n"
    file.write_text(text, encoding="utf-8")
    desk.json("import", str(file), *given)
    paths = paths_for(str(desk.folder))
    library, notebook = Library(paths.library), Notebook.open(paths.notebook)
    body = library.body(library.document("A/79/80").edition)
    mention = next(each for each in body.mentions if each.iso3 == "KEN")
    made = Corrections(notebook).strike(body.document.edition, body.paragraphs[0], mention)
    assert [row["surface"] for row in desk.json("country", "KEN", "--document", "A/79/80")["mentions"]] == []
    file.write_text(text.replace("of Kenya", "of somewhere"), encoding="utf-8")
    (row,) = desk.json("import", str(file), *given, "--dry-run")
    assert row["corrections_lost"] == [{"id": made.id, "paragraph": "1", "surface": "Kenya", "country": "KEN"}]
    assert "Kenya" in desk.says("import", str(file), *given, "--replace")
    assert Corrections(notebook).all() == (made,)
    file.write_text(text + "\n3. The end.\n", encoding="utf-8")
    (row,) = desk.json("import", str(file), *given, "--replace")
    assert row["corrections_lost"] == []
    assert desk.json("country", "KEN", "--document", "A/79/80")["mentions"] == []
