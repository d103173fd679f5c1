"""A reader who knows the symbol that a report does not print says so, and everything goes on under that name."""

from __future__ import annotations

from pathlib import Path

import pytest

from db import connection
from db.accession import amend, ensure_builtin, ready_builtin
from db.anchor import anchored, quote
from db.arrival import add
from db.errors import AlreadyHeld, NotFound
from db.library import Library
from db.notebook import Notebook
from db.records import Bookmark, Edition, Masthead

KNOWN = "CTOC/COP/2024/99"
SMALL = "General Assembly\n\nReport on little\n\n1. Kenya and Oman met in 2023.\n\n2. Nothing else was reported.\n"


@pytest.fixture
def notebook(tmp_path: Path) -> Notebook:
    return Notebook.open(str(tmp_path / "notebook.db"))


@pytest.fixture
def small(tmp_path: Path) -> str:
    path = tmp_path / "small.txt"
    path.write_text(SMALL, encoding="utf-8")
    return str(path)


def confirm(path: str, edition: Edition, symbol: str) -> Edition:
    """Say that a document has this symbol."""
    masthead = Library(path).document(str(edition)).masthead
    return amend(path, edition, masthead._replace(symbol=symbol, symbol_confirmed=True))


def grow_old(path: str) -> None:
    """Make a library one that an older RefDesk indexed."""
    writable = connection.writing(path)
    writable.execute("UPDATE facts SET value = 'older' WHERE name = 'index'")
    writable.commit()
    writable.close()


def mark(notebook: Notebook, library: Library, edition: Edition, number: str, note: str = "") -> Bookmark:
    return notebook.add(edition, number, number, quote(library.range(edition, number)), note=note)


def test_the_presumed_symbol_is_confirmed(file: str) -> None:
    edition = ensure_builtin(file)
    assert confirm(file, edition, edition.symbol) == edition
    (document,) = Library(file).documents()
    assert (document.edition, document.masthead.symbol_confirmed) == (edition, True)
    assert ready_builtin(file) == edition


def test_another_symbol_is_given_and_everything_else_stays(file: str) -> None:
    edition = ensure_builtin(file)
    library = Library(file)
    before = library.body(edition)
    renamed = confirm(file, edition, f" {KNOWN} ")
    assert renamed == Edition(KNOWN, "zh")
    after = library.body(renamed)
    assert after.document.masthead.symbol_confirmed
    assert (after.document.edition, after.document.masthead.symbol) == (renamed, KNOWN)
    assert after._replace(document=before.document) == before
    assert library.document("ctoc/cop/2024 / 99").edition == renamed
    with pytest.raises(NotFound):
        library.body(edition)
    assert ready_builtin(file) == renamed


@pytest.mark.parametrize("symbol", [KNOWN, "CTOC/COP/2024/2"])
def test_a_new_refdesk_keeps_the_symbol_and_adds_the_report_no_second_time(file: str, small: str, symbol: str) -> None:
    add(file, small, Masthead(symbol="A/79/1", language="en"))
    renamed = confirm(file, ensure_builtin(file), symbol)
    before = Library(file).documents()
    grow_old(file)
    assert ready_builtin(file) is None
    assert ensure_builtin(file) == renamed
    assert Library(file).documents() == before
    assert ready_builtin(file) == renamed


def test_a_presumed_symbol_stays_presumed(file: str) -> None:
    edition = ensure_builtin(file)
    grow_old(file)
    assert ensure_builtin(file) == edition
    assert not Library(file).document(str(edition)).masthead.symbol_confirmed


def test_a_file_put_in_the_place_of_the_renamed_report_stays_there(file: str, small: str) -> None:
    renamed = confirm(file, ensure_builtin(file), KNOWN)
    add(file, small, Masthead(symbol=renamed.symbol, language=renamed.language))
    grow_old(file)
    assert ensure_builtin(file) == renamed
    assert [document.source_name for document in Library(file).documents()] == ["small.txt"]


def test_a_file_brought_in_under_the_old_symbol_is_another_document(file: str, small: str) -> None:
    edition = ensure_builtin(file)
    renamed = confirm(file, edition, KNOWN)
    add(file, small, Masthead(symbol=edition.symbol, language=edition.language))
    grow_old(file)
    assert ensure_builtin(file) == renamed
    names = {document.edition: document.source_name for document in Library(file).documents()}
    assert names == {renamed: "report.zh.txt", edition: "small.txt"}


def test_a_symbol_that_another_document_has_is_refused(file: str, small: str) -> None:
    edition = ensure_builtin(file)
    add(file, small, Masthead(symbol="A/79/1", language="zh"))
    before = Library(file).documents()
    with pytest.raises(AlreadyHeld) as refusal:
        confirm(file, edition, "a/79 /1")
    assert refusal.value.facts == {"name": "a/79 /1@zh"}
    assert Library(file).documents() == before


def test_another_language_edition_may_have_the_symbol(file: str, small: str) -> None:
    add(file, small, Masthead(symbol=KNOWN, language="en"))
    assert confirm(file, ensure_builtin(file), KNOWN) == Edition(KNOWN, "zh")
    assert len(Library(file).documents()) == 2


def test_a_document_that_is_not_held_gets_no_symbol(file: str) -> None:
    with pytest.raises(NotFound) as refusal:
        amend(file, Edition("A/1", "zh"), Masthead(symbol="A/2", language="zh"))
    assert refusal.value.facts["what"] == "document"


def test_bookmarks_follow_and_what_was_undone_and_removed_too(file: str, notebook: Notebook) -> None:
    edition = ensure_builtin(file)
    library = Library(file)
    kept, removed = mark(notebook, library, edition, "55", "mine"), mark(notebook, library, edition, "56", "第56段\n🙂")
    mark(notebook, library, edition, "57")
    notebook.undo()
    notebook.remove(removed.id)

    renamed = confirm(file, edition, KNOWN)
    notebook.rename_document(edition.symbol, renamed.symbol)
    assert notebook.bookmarks() == (kept._replace(edition=renamed),)
    assert [anchor.state for _, anchor, _ in anchored(library, notebook.bookmarks())] == ["ok"]

    undone = notebook.undo()
    assert undone is not None
    assert undone.bookmark == removed._replace(edition=renamed)
    assert notebook.bookmarks(renamed) == (kept._replace(edition=renamed), removed._replace(edition=renamed))
    notebook.redo()
    assert notebook.bookmarks() == (kept._replace(edition=renamed),)


def test_renaming_back_takes_a_renaming_back(notebook: Notebook) -> None:
    notebook.add(Edition("A/1", "zh"), "5", "5", "words")
    notebook.add(Edition("A/2", "zh"), "6", "6", "other words")
    before = notebook.bookmarks()
    notebook.rename_document("a / 1", "A/3")
    assert [bookmark.edition.symbol for bookmark in notebook.bookmarks()] == ["A/2", "A/3"]
    notebook.rename_document("A/3", "A/1")
    assert notebook.bookmarks() == before


def test_a_symbol_written_better_is_the_same_document(notebook: Notebook) -> None:
    marked = notebook.add(Edition("s/res/2652(2022)", "en"), "5", "5", "words")
    notebook.rename_document("S/RES/2652 (2022)", "S/RES/2652 (2022)")
    assert notebook.bookmarks() == (marked._replace(edition=Edition("S/RES/2652 (2022)", "en")),)


def test_no_bookmark_takes_the_place_of_another(notebook: Notebook) -> None:
    old, new = Edition("A/1", "zh"), Edition("A/2", "en")
    meeting = notebook.add(old, "5", "5", "words", note="mine")
    other = notebook.add(new, "5", "5", "words", note="mine too")
    once = notebook.add(new, "6", "6", "words", note="removed")
    notebook.remove(once.id)
    also = notebook.add(old, "6", "6", "words", note="over one that may come back")
    alone = notebook.add(old, "7", "7", "words")
    notebook.rename_document("A/1", "A/2")
    moved = alone._replace(edition=Edition("A/2", "zh"))
    assert set(notebook.bookmarks()) == {meeting, other, also, moved}
    for _ in range(3):  # marking 7 and 6, and removing the other 6
        assert notebook.undo()
    assert set(notebook.bookmarks()) == {meeting, other, once}


def test_a_library_is_not_ready_while_there_is_something_to_do(file: str, tmp_path: Path) -> None:
    assert ready_builtin(file)
    grow_old(file)
    assert ready_builtin(file) is None
    missing = tmp_path / "missing.db"
    assert ready_builtin(str(missing)) is None
    assert not missing.exists()
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(b"no database" * 1000)
    assert ready_builtin(str(damaged)) is None
