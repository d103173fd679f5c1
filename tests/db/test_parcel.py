"""A file of shared bookmarks carries their documents to a colleague without them; what is no such file is refused."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import arrival, backup, backups, connection, library_writer, parcel, removal, sharing
from db.accession import ensure_builtin
from db.anchor import quote
from db.errors import BadBackup, BadBookmarks, NotWritable
from db.library import Library
from db.notebook import Notebook
from db.paths import Paths, paths_for
from db.records import Body, Draft, Edition, Footnote, Masthead, Paragraph, Section
from db.safekeeping import check
from desktop.export_words import imprint

EDITION = Edition("A/79/1", "en")
SPEAKING = imprint("en")._replace(made="2026-01-01", version="1")
TEXTS = ("Haiti adopted a strategy.", "Chile reported on it.", "The Group 第77/236号 took note.")


def draft(edition: Edition = EDITION, texts: tuple[str, ...] = TEXTS) -> Draft:
    masthead = Masthead(symbol=edition.symbol, language=edition.language, title="A report", date="2024-10-14")
    sections = (Section(0, "A", "Measures", 1, None, 0, len(texts), "1", str(len(texts)), len(texts)),)
    paragraphs = tuple(Paragraph(place, str(place + 1), text, 0) for place, text in enumerate(texts))
    return Draft(masthead, sections, paragraphs, (Footnote("1", "See there.", "paragraph", 0, 5),))


def put(library: str, *drafts: Draft) -> None:
    library_writer.write(library, [arrival.index(each, "report.docx", "0" * 64) for each in drafts])


class Machine:
    """A data folder with its library and notebook."""

    def __init__(self, folder: Path) -> None:
        self.paths: Paths = paths_for(str(folder))
        self.paths.ensure()
        self.notebook = Notebook.open(self.paths.notebook)

    @property
    def library(self) -> Library:
        return Library(self.paths.library)

    def mark(self, edition: Edition, first: str, **kept: Any) -> None:
        self.notebook.add(edition, first, first, quote(self.library.range(edition, first, first)), **kept)


@pytest.fixture
def there(tmp_path: Path) -> Machine:
    """A colleague with three bookmarks: in two documents of hers, and in one that came with RefDesk."""
    machine = Machine(tmp_path / "there")
    ensure_builtin(machine.paths.library)
    put(machine.paths.library, draft(), draft(Edition("A/79/2", "en"), ("Only one.",)))
    machine.mark(EDITION, "1", note="hers", labels=("a",), color="green")
    machine.mark(Edition("A/79/2", "en"), "1")
    machine.mark(machine.library.documents()[0].edition, "12")
    return machine


@pytest.fixture
def here(tmp_path: Path) -> Machine:
    """Someone whose data folder is empty."""
    return Machine(tmp_path / "here")


def shared(machine: Machine, file: Path, notes: bool = True, documents: bool = True) -> str:
    made = sharing.share(
        machine.library, machine.notebook.bookmarks(), str(file), SPEAKING, notes=notes, documents=documents
    )
    assert made.size == file.stat().st_size
    return str(file)


def body_of(machine: Machine, edition: Edition) -> Body:
    """Return what a library says of a document, but not which version of the rules found it."""
    return machine.library.body(edition)


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


# --- what is no such file


def members(file: str) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def repacked(file: str, content: dict[str, bytes], honest: bool = True) -> str:
    """Write a parcel of these members, with their digests if it is to be honest."""
    if honest:
        manifest = json.loads(content[parcel.MANIFEST])
        manifest["members"] = {
            name: hashlib.sha256(each).hexdigest() for name, each in content.items() if name != parcel.MANIFEST
        }
        content[parcel.MANIFEST] = json.dumps(manifest).encode()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, each in content.items():
            archive.writestr(name, each)
    return file


def with_document(file: str, **parts: Any) -> str:
    content = members(file)
    told = json.loads(content["documents/1.json"]) | parts
    return repacked(file, content | {"documents/1.json": json.dumps(told).encode()})


def bomb(file: str) -> str:
    return repacked(file, members(file) | {"documents/1.json": b" " * (parcel._LARGEST_DOCUMENT + 1)})


def climbing(file: str) -> str:
    return repacked(file, members(file) | {"../../climbed.json": b"{}"})


def tampered(file: str) -> str:
    content = members(file)
    spoilt = content["documents/1.json"].replace(b"Haiti", b"Spain")
    assert spoilt != content["documents/1.json"]
    return repacked(file, content | {"documents/1.json": spoilt}, honest=False)


def twice(file: str) -> str:
    content = members(file)
    return repacked(file, content | {"documents/9.json": content["documents/1.json"]})


def nested(file: str) -> str:
    return repacked(file, members(file) | {"documents/1.json": b"[" * 100_000})


def later(file: str) -> str:
    content = members(file)
    told = json.loads(content[parcel.MANIFEST]) | {"format": parcel.FORMAT + 1}
    return repacked(file, content | {parcel.MANIFEST: json.dumps(told).encode()}, honest=False)


def without_manifest(file: str) -> str:
    content = members(file)
    del content[parcel.MANIFEST]
    return repacked(file, content, honest=False)


def without_annotations(file: str) -> str:
    content = members(file)
    del content[parcel.ANNOTATIONS]
    return repacked(file, content)


def locked(file: str) -> str:
    """Say that the members are encrypted."""
    raw = bytearray(Path(file).read_bytes())
    for at in range(len(raw) - 4):
        if raw[at : at + 4] == b"PK\x01\x02":
            raw[at + 8] |= 1
        elif raw[at : at + 4] == b"PK\x03\x04":
            raw[at + 6] |= 1
    Path(file).write_bytes(raw)
    return file


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (bomb, "not_bookmarks"),
        (climbing, "not_bookmarks"),
        (tampered, "not_bookmarks"),
        (twice, "not_bookmarks"),
        (nested, "not_bookmarks"),
        (locked, "not_bookmarks"),
        (without_manifest, "not_bookmarks"),
        (without_annotations, "not_bookmarks"),
        (later, "too_new"),
        (lambda file: with_document(file, masthead={"symbol": "A/79/1"}), "not_bookmarks"),
        (lambda file: with_document(file, masthead={"symbol": " ", "language": "en"}), "not_bookmarks"),
        (lambda file: with_document(file, masthead=[]), "not_bookmarks"),
        (lambda file: with_document(file, paragraphs=[]), "not_bookmarks"),
        (lambda file: with_document(file, paragraphs=[[0, "1", "x", 7, False]]), "not_bookmarks"),
        (lambda file: with_document(file, paragraphs=[[3, "1", "x", None, False]]), "not_bookmarks"),
        (lambda file: with_document(file, paragraphs=[[0, "1", "\ud800", None, False]]), "not_bookmarks"),
        (lambda file: with_document(file, sections=[[0, "A", "x", 1, 0, 0, 1, "1", "1", 1]]), "not_bookmarks"),
        (lambda file: with_document(file, sections=[[0, "A", "x", 1, None, 0, 99, "1", "1", 1]]), "not_bookmarks"),
        (lambda file: with_document(file, footnotes=[["1", "x", "paragraph", 0, 9999]]), "not_bookmarks"),
        (lambda file: with_document(file, source=["x"]), "not_bookmarks"),
    ],
)
def test_what_is_no_parcel_of_ours_is_refused_and_changes_nothing(
    there: Machine, here: Machine, tmp_path: Path, spoil: Callable[[str], str], reason: str
) -> None:
    ensure_builtin(here.paths.library)
    file = spoil(shared(there, tmp_path / "x.refdesk"))
    assert sharing.is_shared(file)
    for attempt in (sharing.preview, sharing.merge):
        with pytest.raises(BadBookmarks) as refused:
            attempt(here.notebook, file, here.paths.library)
        assert refused.value.facts == {"path": file, "reason": reason}
    assert not here.notebook.bookmarks()
    assert len(here.library.documents()) == 1
    assert not [*tmp_path.parent.glob("climbed*"), *tmp_path.glob("**/climbed*")]


def test_a_backup_is_told_from_shared_bookmarks_and_they_from_it(there: Machine, here: Machine, tmp_path: Path) -> None:
    kept = backup.make(there.paths.notebook, str(tmp_path / "b.zip")).path
    assert not sharing.is_shared(kept)
    with pytest.raises(BadBookmarks) as refused:
        sharing.merge(here.notebook, kept)
    assert refused.value.facts["reason"] == "backup"
    with pytest.raises(BadBackup):
        backup.verify(shared(there, tmp_path / "x.refdesk"))


def test_a_file_that_cannot_be_written_leaves_what_was_there(there: Machine, tmp_path: Path) -> None:
    (tmp_path / "folder.refdesk").mkdir()
    with pytest.raises(NotWritable):
        shared(there, tmp_path / "folder.refdesk")
    with pytest.raises(NotWritable):
        shared(there, tmp_path / "nowhere" / "x.refdesk")
    assert {each.name for each in tmp_path.iterdir()} == {"there", "folder.refdesk"}


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_or_cut_file_is_read_as_it_was_or_refused(
    there: Machine, tmp_path: Path, data: st.DataObject
) -> None:
    file = tmp_path / "x.refdesk"
    if not file.exists():
        shared(there, file)
    whole = parcel.opened(str(file))
    raw = bytearray(file.read_bytes())
    for _ in range(data.draw(st.integers(0, 4))):
        at = data.draw(st.integers(0, len(raw) - 1))
        raw[at] ^= data.draw(st.integers(1, 255))
    cut = data.draw(st.one_of(st.just(len(raw)), st.integers(0, len(raw))))
    spoilt = tmp_path / "spoilt.refdesk"
    spoilt.write_bytes(raw[:cut])
    try:
        assert parcel.opened(str(spoilt)) == whole
    except BadBookmarks:
        return


_JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-3, 9), st.floats(), st.text(max_size=5), st.just("\ud800\0")),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=2)),
    max_leaves=4,
)


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_mutilated_document_is_one_that_a_library_can_hold_or_refused(
    here: Machine, there: Machine, data: st.DataObject
) -> None:
    told = json.loads(parcel.packed(body_of(there, EDITION)))
    for _ in range(data.draw(st.integers(1, 3))):
        holder, key = told, data.draw(st.sampled_from(sorted(told)))
        while isinstance(holder[key], dict | list) and holder[key] and data.draw(st.integers(0, 3)):
            holder = holder[key]
            key = data.draw(st.sampled_from(sorted(holder) if isinstance(holder, dict) else range(len(holder))))
        holder[key] = data.draw(_JSON)
    try:
        kept = parcel.unpacked(json.dumps(told).encode())
    except (ValueError, TypeError, KeyError):
        return
    ensure_builtin(here.paths.library)
    put(here.paths.library, kept.draft)
    assert here.library.body(parcel.edition(kept)).paragraphs == kept.draft.paragraphs


def test_noise_is_refused(here: Machine, tmp_path: Path) -> None:
    chance = random.Random(7)
    for start in (b"", b"PK\x03\x04", b"PK\x05\x06" + bytes(18)):
        file = tmp_path / "noise.refdesk"
        file.write_bytes(start + chance.randbytes(500))
        with pytest.raises(BadBookmarks):
            sharing.preview(here.notebook, str(file))
    empty = io.BytesIO()
    zipfile.ZipFile(empty, "w").close()
    file.write_bytes(empty.getvalue())
    with pytest.raises(BadBookmarks):
        sharing.preview(here.notebook, str(file))
