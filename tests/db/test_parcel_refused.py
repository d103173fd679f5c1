"""What is no file of shared bookmarks, or a damaged one, is refused and changes nothing."""

from __future__ import annotations

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
from machine import EDITION, Machine, body_of, colleague, put, shared

from db import backup, parcel, sharing
from db.accession import ensure_builtin
from db.errors import BadBackup, BadBookmarks, NotWritable


@pytest.fixture
def there(tmp_path: Path) -> Machine:
    return colleague(tmp_path / "there")


@pytest.fixture
def here(tmp_path: Path) -> Machine:
    """Someone whose data folder is empty."""
    return Machine(tmp_path / "here")


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
