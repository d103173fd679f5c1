"""A file of shared bookmarks carries their documents to a colleague without them; what differs is settled."""

from __future__ import annotations

import contextlib
import zipfile
from pathlib import Path

import pytest
from machine import EDITION, TEXTS, Machine, body_of, colleague, draft, put, shared

from db import backup, backups, connection, library_writer, parcel, removal, sharing
from db.accession import ensure_builtin
from db.errors import NotWritable
from db.records import Edition
from db.safekeeping import check


@pytest.fixture
def there(tmp_path: Path) -> Machine:
    return colleague(tmp_path / "there")


@pytest.fixture
def here(tmp_path: Path) -> Machine:
    """Someone whose data folder is empty."""
    return Machine(tmp_path / "here")


def test_who_has_none_of_the_documents_gets_them_with_the_bookmarks(
    there: Machine, here: Machine, tmp_path: Path
) -> None:
    file = shared(there, tmp_path / "for you.refdesk")
    ensure_builtin(here.paths.library)
    seen = sharing.preview(here.notebook, file, here.paths.library)
    assert {*seen.documents} == {EDITION, Edition("A/79/2", "en")}
    assert len(seen.held) == 1
    assert len(here.library.documents()) == 1
    merged = sharing.merge(here.notebook, file, here.paths.library)
    assert merged == (3, 0, 2, None)
    assert {each._replace(id=0) for each in here.notebook.bookmarks()} == {
        each._replace(id=0) for each in there.notebook.bookmarks()
    }
    assert check(here.paths.library, here.paths.notebook) == ()  # each fits the text
    for edition in seen.documents:
        assert body_of(here, edition) == body_of(there, edition)
    assert here.library.country_counts(EDITION) == there.library.country_counts(EDITION)
    assert sharing.merge(here.notebook, file, here.paths.library)[:3] == (0, 0, 0)


def test_into_a_folder_without_a_library_it_comes_too(there: Machine, here: Machine, tmp_path: Path) -> None:
    file = shared(there, tmp_path / "x.refdesk")
    assert sharing.merge(here.notebook, file, here.paths.library).documents == 2  # and the shipped one
    assert len(here.library.documents()) == 3
    assert check(here.paths.library, here.paths.notebook) == ()


def test_a_document_that_is_held_is_never_replaced(there: Machine, here: Machine, tmp_path: Path) -> None:
    ensure_builtin(here.paths.library)
    mine = draft(Edition("a/79/1", "en"), ("My own version.",))
    put(here.paths.library, mine)
    file = shared(there, tmp_path / "x.refdesk")
    seen = sharing.preview(here.notebook, file, here.paths.library)
    assert seen.documents == (Edition("A/79/2", "en"),)
    assert EDITION in seen.held
    assert sharing.merge(here.notebook, file, here.paths.library).documents == 1
    assert [each.text for each in here.library.body(Edition("a/79/1", "en")).paragraphs] == ["My own version."]


@pytest.mark.parametrize("notes", [False, True])
@pytest.mark.parametrize("documents", [False, True])
def test_only_what_is_wanted_leaves(there: Machine, tmp_path: Path, notes: bool, documents: bool) -> None:
    file = shared(there, tmp_path / "x.refdesk", notes, documents)
    with zipfile.ZipFile(file) as archive:
        content = {name: archive.read(name).decode() for name in archive.namelist()}
    assert any('"hers"' in text for text in content.values()) == notes
    assert any(TEXTS[1] in text for text in content.values()) == documents
    assert len(sharing.read(file)) == 3
    assert {each.note for each in sharing.read(file)} == ({"hers", ""} if notes else {""})


def test_a_document_is_packed_in_the_form_that_a_library_keeps_what_was_removed(there: Machine) -> None:
    body = body_of(there, EDITION)
    removed = library_writer.remove(there.paths.library, EDITION)
    with contextlib.closing(connection.reading(there.paths.library)) as opened:
        kept = removal.kept(opened, removed.id)
    assert parcel.unpacked(parcel.packed(body)) == kept


def test_the_shipped_report_comes_back_from_a_parcel_as_it_was(there: Machine) -> None:
    body = there.library.body(there.library.documents()[0].edition)
    kept = parcel.unpacked(parcel.packed(body))
    assert kept.draft[:4] == (body.document.masthead, body.sections, body.paragraphs, body.footnotes)


# --- what wins


@pytest.fixture
def both(there: Machine, here: Machine, tmp_path: Path) -> str:
    """A file with a bookmark that is here too, with another note, label and colour."""
    here.notebook.add(EDITION, "1", "1", TEXTS[0], note="mine", labels=("b",), color="blue")
    return shared(there, tmp_path / "x.refdesk")


@pytest.mark.parametrize(
    ("how", "note", "labels", "color"),
    [
        (sharing.MINE, {"mine"}, ("b",), "blue"),
        (sharing.THEIRS, {"hers"}, ("a",), "green"),
        (sharing.BOTH, {"mine", "hers"}, ("b", "a"), "blue"),
        ("", {"mine", "hers"}, ("b", "a"), "blue"),
    ],
)
def test_what_wins_is_said_for_each_conflict(
    here: Machine, both: str, how: str, note: set[str], labels: tuple[str, ...], color: str
) -> None:
    (conflict,) = sharing.preview(here.notebook, both).conflicting
    assert (conflict.here.note, conflict.there.note) == ("mine", "hers")
    before = here.notebook.bookmarks()
    merged = sharing.merge(here.notebook, both, chosen={conflict.place: how} if how else None)
    assert (merged.added, merged.combined) == (2, how != sharing.MINE)
    marked = next(each for each in here.notebook.bookmarks() if each.note)
    assert (marked.labels, marked.color) == (labels, color)
    assert {line for line in marked.note.split("\n") if line and not line.startswith("—")} == note
    assert conflict.settled(how or sharing.BOTH) == marked
    for _ in range(merged.added + merged.combined):
        here.notebook.undo()
    assert here.notebook.bookmarks() == before


def test_where_they_wrote_nothing_mine_stays_though_theirs_is_taken(
    there: Machine, here: Machine, tmp_path: Path
) -> None:
    here.notebook.add(EDITION, "1", "1", TEXTS[0], note="mine", labels=("b",))
    file = shared(there, tmp_path / "x.refdesk", notes=False)  # a colour is all they tell
    (conflict,) = sharing.preview(here.notebook, file).conflicting
    sharing.merge(here.notebook, file, chosen={conflict.place: sharing.THEIRS})
    marked = next(each for each in here.notebook.bookmarks() if each.note)
    assert (marked.note, marked.labels, marked.color) == ("mine", ("b",), "green")


def test_what_was_here_is_backed_up_before_and_comes_back_from_it(here: Machine, both: str) -> None:
    from db import restoring

    before = here.notebook.bookmarks()
    backups.automatic(here.paths.notebook, here.paths.backups, backup.START)
    merged = sharing.merge(here.notebook, both)
    assert merged.before is not None
    assert (merged.before.why, merged.before.counts.bookmarks) == (backup.MERGE, 1)
    assert sharing.merge(here.notebook, both).before is None  # nothing is altered any more
    restoring.replace(here.paths, merged.before.path)
    assert here.notebook.bookmarks() == before


def test_no_merge_without_a_backup(here: Machine, both: str) -> None:
    Path(here.paths.backups).write_text("a file is in the way")
    before = here.notebook.bookmarks()
    with pytest.raises(NotWritable):
        sharing.merge(here.notebook, both)
    assert here.notebook.bookmarks() == before
