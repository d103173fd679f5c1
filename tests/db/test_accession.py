"""The shipped report is there from the first start, and files that are brought in stay, whatever happens."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest

from db import connection
from db.accession import ensure_builtin, read_builtin
from db.arrival import add
from db.errors import NotFound, NotWritable, TooNew, UnreadableDocument
from db.library import Library, count_countries
from db.records import Edition, Masthead
from db.search import find

PROJECT = Path(__file__).parent.parent.parent
SMALL = """General Assembly

Report on nothing in particular

I. Introduction

1. Kenya and Oman met in Nairobi in 2023. They agreed on everything.

2. Nothing else was reported.
"""


@pytest.fixture
def small(tmp_path: Path) -> str:
    path = tmp_path / "small.txt"
    path.write_text(SMALL, encoding="utf-8")
    return str(path)


def files(folder: Path) -> list[str]:
    """Return what lies in a folder, but for the two files that SQLite keeps beside an open one."""
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith(("-wal", "-shm")))


GIVEN = Masthead(symbol="A/79/1", symbol_confirmed=True, language="en")


def test_the_first_start_brings_the_shipped_report(tmp_path: Path) -> None:
    path = str(tmp_path / "not" / "yet" / "there" / "library.db")
    edition = ensure_builtin(path)
    (document,) = Library(path).documents()
    assert document.edition == edition
    assert (document.paragraphs, document.numbered, document.sections) == (91, 91, 25)
    assert not document.masthead.symbol_confirmed
    assert files(Path(path).parent) == ["library.db"]


def test_everything_in_it_is_indexed(built: str) -> None:
    library = Library(built)
    body = library.body(ensure_builtin(built))
    assert find(library, "贩运").total_paragraphs == sum("贩运" in each.text for each in body.paragraphs) > 0
    assert body.mentions
    assert all(body.paragraphs[m.position].text[m.start : m.end] == m.surface for m in body.mentions)
    assert body.references
    assert library.activities()


def test_its_text_and_its_countries_are_known_before_there_is_a_library(built: str) -> None:
    library, body = Library(built), read_builtin()
    held = library.body(body.document.edition)
    assert body == held._replace(references=())
    assert count_countries(body.mentions) == tuple(count._replace(activities=0) for count in library.country_counts())


def test_a_start_on_a_library_up_to_date_is_immediate_and_loads_nothing_heavy(file: str) -> None:
    def seconds() -> float:
        began = perf_counter()
        ensure_builtin(file)
        return perf_counter() - began

    assert min(seconds() for _ in range(20)) < 0.003
    program = (
        "import sys; from db.accession import ensure_builtin; ensure_builtin(sys.argv[1]);"
        "print([name for name in sys.modules if name.startswith(('db.ingest', 'db.extract', 'sqlite_utils'))])"
    )
    command = [sys.executable, "-c", program, file]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=PROJECT)
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


def test_a_start_on_a_library_up_to_date_changes_no_byte(file: str) -> None:
    before = Path(file).read_bytes()
    ensure_builtin(file)
    assert Path(file).read_bytes() == before


def test_a_file_brought_in_is_read_indexed_and_kept(file: str, small: str) -> None:
    document = add(file, small, GIVEN)
    library = Library(file)
    assert document.edition == Edition("A/79/1", "en")
    assert library.document("A/79/1") == document
    assert [paragraph.number for paragraph in library.range(document.edition, "1", "99")] == ["1", "2"]
    assert {"KEN", "OMN"} <= {count.iso3 for count in library.country_counts(document.edition)}
    assert find(library, "everything").total_paragraphs == 1
    ensure_builtin(file)
    assert len(library.documents()) == 2


def test_a_document_without_a_symbol_is_refused(file: str, small: str) -> None:
    with pytest.raises(UnreadableDocument) as failure:
        add(file, small)
    assert failure.value.facts == {"path": small, "reason": "no_symbol"}
    assert len(Library(file).documents()) == 1


@pytest.mark.parametrize("fact", ["tokeniser", "index"])
def test_a_library_of_another_version_is_brought_up_to_date(file: str, small: str, fact: str) -> None:
    add(file, small, GIVEN)
    library = Library(file)
    before = [library.body(document.edition) for document in library.documents()]
    writable = connection.writing(file)
    writable.execute("UPDATE facts SET value = 'older' WHERE name = ?", (fact,))
    writable.execute("DELETE FROM mentions")
    writable.execute("INSERT INTO paragraph_words (paragraph_words) VALUES ('delete-all')")
    writable.commit()
    writable.close()
    os.remove(small)  # its text is taken from the library
    ensure_builtin(file)
    assert [library.body(document.edition) for document in library.documents()] == before
    assert find(library, "everything").total_paragraphs == 1
    with library.reading() as opened:
        assert opened.execute("SELECT value FROM facts WHERE name = ?", (fact,)).fetchone() != ("older",)


def test_a_library_that_lost_the_shipped_report_gets_it_back(file: str, small: str) -> None:
    edition = ensure_builtin(file)
    add(file, small, GIVEN)
    writable = connection.writing(file)
    writable.execute("DELETE FROM documents WHERE symbol = ?", (edition.symbol,))
    writable.commit()
    writable.close()
    with pytest.raises(NotFound):
        Library(file).body(edition)
    assert ensure_builtin(file) == edition
    assert [document.edition.symbol for document in Library(file).documents()] == ["A/79/1", edition.symbol]


def test_another_file_in_the_shipped_reports_place_stays(file: str, small: str) -> None:
    edition = ensure_builtin(file)
    add(file, small, Masthead(symbol=edition.symbol, language=edition.language))
    writable = connection.writing(file)
    writable.execute("UPDATE facts SET value = 'older' WHERE name = 'index'")
    writable.commit()
    writable.close()
    assert ensure_builtin(file) == edition
    assert Library(file).document(str(edition)).source_name == "small.txt"


def test_two_programs_started_at_once_both_succeed(tmp_path: Path) -> None:
    path = str(tmp_path / "library.db")
    program = "import sys; from db.accession import ensure_builtin; print(ensure_builtin(sys.argv[1]))"
    started = [
        subprocess.Popen([sys.executable, "-c", program, path], cwd=PROJECT, stdout=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    said = {process.communicate()[0] for process in started}
    assert [process.returncode for process in started] == [0, 0, 0]
    assert said == {f"{ensure_builtin(path)}\n"}
    assert len(Library(path).documents()) == 1
    assert files(tmp_path) == ["library.db"]


def test_the_second_of_two_programs_keeps_the_first_ones_library(tmp_path: Path, built: str) -> None:
    path = str(tmp_path / "library.db")
    original = os.link

    def late(source: str, target: str) -> None:
        shutil.copy(built, target)
        original(source, target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "link", late)
        ensure_builtin(path)
    assert Path(path).read_bytes() == Path(built).read_bytes()


def test_a_file_system_without_hard_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(source: str, target: str) -> None:
        raise PermissionError("no hard links here")

    monkeypatch.setattr(os, "link", refuse)
    path = str(tmp_path / "library.db")
    ensure_builtin(path)
    assert len(Library(path).documents()) == 1
    assert files(tmp_path) == ["library.db"]


def test_a_folder_that_cannot_be_made_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    path = str(tmp_path / "file" / "library.db")
    with pytest.raises(NotWritable) as failure:
        ensure_builtin(path)
    assert failure.value.facts["path"] == path


def test_a_library_of_a_newer_program_is_left_alone(file: str) -> None:
    writable = connection.writing(file)
    writable.execute("PRAGMA user_version = 99")
    writable.close()
    with pytest.raises(TooNew):
        ensure_builtin(file)
