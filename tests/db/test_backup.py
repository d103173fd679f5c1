"""A backup is one file that was read again before it is announced; there are fewer of them with age, never none."""

from __future__ import annotations

import contextlib
import json
import os
import zipfile
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from db import backup, backups, connection, schema
from db.backup import ASKED, IMPORT, RESTORE, START
from db.errors import BadBackup, LibraryUnreadable, NotWritable
from db.keys import symbol_key
from db.library_writer import Entry, write
from db.notebook import Notebook
from db.records import Draft, Edition, Masthead, Paragraph
from db.searches import Searches

EDITION = Edition("A/79/1", "zh")
NOW = datetime(2024, 10, 14, 9, 0, tzinfo=UTC)


@pytest.fixture
def notebook(tmp_path: Path) -> Notebook:
    made = Notebook.open(str(tmp_path / "notebook.db"))
    made.add(EDITION, "1", "1", "海地通过了一项战略。", note="for the statement", labels=("海地", "打击"))
    made.add(EDITION, "5", "7", "Other words.", labels=("海地",))
    Searches(made).remember("海地", keep=True)
    return made


@pytest.fixture
def shelf(tmp_path: Path) -> str:
    return str(tmp_path / "backups")


def names(folder: str) -> list[str]:
    return sorted(os.listdir(folder))


def test_a_backup_tells_what_is_in_it_and_reads_back_whole(notebook: Notebook, tmp_path: Path) -> None:
    target = str(tmp_path / "stick" / "mine.zip")
    made = backup.make(notebook.path, target, now=NOW)
    assert made.counts == backup.Counts(bookmarks=2, notes=1, labels=2, searches=1, changes=2)
    assert (made.path, made.why, made.made[:16], made.with_documents) == (target, ASKED, "2024-10-14T09:00", False)
    assert backup.verify(target) == backup.described(target) == made
    with zipfile.ZipFile(target) as archive:
        assert archive.namelist() == ["notebook.db", "manifest.json"]
        assert json.loads(archive.read("manifest.json"))["members"]["notebook.db"]["sha256"]
    assert os.listdir(tmp_path / "stick") == ["mine.zip"]


def test_with_documents_it_carries_the_library_too(notebook: Notebook, tmp_path: Path) -> None:
    library = str(tmp_path / "library.db")
    schema.ready_library(library)
    draft = Draft(Masthead(symbol="A/79/1", language="zh"), (), (Paragraph(0, "1", "海地", None),), ())
    write(library, [Entry(draft, (), (), (), "a.txt", "0")])
    made = backup.make(notebook.path, str(tmp_path / "all.zip"), library=library)
    assert (made.with_documents, made.counts.documents, made.counts.paragraphs, made.counts.bookmarks) == (
        True,
        1,
        1,
        2,
    )
    assert backup.verify(made.path) == made


def test_what_was_written_a_moment_ago_is_in_it_while_the_notebook_is_in_use(notebook: Notebook, shelf: str) -> None:
    with contextlib.closing(connection.writing(notebook.path)) as other:  # keeps what is written in the log beside
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE bookmarks SET note = 'not committed'")
        made = backup.make(notebook.path, shelf + "/")
        other.rollback()
    assert made.counts.notes == 1
    assert backup.verify(made.path).content == made.content


@pytest.mark.parametrize("at", ["member", "manifest", "cut", "flipped"])
def test_a_backup_that_was_damaged_is_found_out(notebook: Notebook, tmp_path: Path, at: str) -> None:
    path = tmp_path / "mine.zip"
    backup.make(notebook.path, str(path))
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    if at == "cut":
        path.write_bytes(path.read_bytes()[:-200])
    elif at == "flipped":
        raw = bytearray(path.read_bytes())
        raw[400] ^= 0xFF
        path.write_bytes(raw)
    else:
        if at == "member":
            members["notebook.db"] = members["notebook.db"].replace(b"Other words.", b"Wrong words.")
        else:
            members["manifest.json"] = members["manifest.json"].replace(b'"bookmarks": 2', b'"bookmarks": 3')
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in members.items():
                archive.writestr(name, content)
    with pytest.raises(BadBackup) as failure:
        backup.verify(str(path))
    assert failure.value.facts["reason"] in ("damaged", "not_a_backup")


@pytest.mark.parametrize("content", [b"", b"Dear colleague", b"PK\x05\x06" + bytes(18)])
def test_a_file_that_is_no_backup_is_said_to_be_none_and_not_replaced(
    notebook: Notebook, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "letter.zip"
    path.write_bytes(content)
    with pytest.raises(BadBackup):
        backup.verify(str(path))
    with pytest.raises(NotWritable):
        backup.make(notebook.path, str(path))
    assert path.read_bytes() == content


def test_a_backup_of_a_later_program_is_told_from_a_damaged_one(notebook: Notebook, tmp_path: Path) -> None:
    path = tmp_path / "mine.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("notebook.db", b"")
        archive.writestr("manifest.json", json.dumps({"format": backup.FORMAT + 1}))
    with pytest.raises(BadBackup) as failure:
        backup.verify(str(path))
    assert failure.value.facts["reason"] == "too_new"


def rewritten(path: str, content: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> None:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, each in content.items():
            archive.writestr(name, each)


def unpacked_by_hand(path: str) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_backup_that_is_larger_than_it_says_is_not_unpacked_to_the_end(notebook: Notebook, tmp_path: Path) -> None:
    path = backup.make(notebook.path, str(tmp_path / "mine.zip")).path
    rewritten(path, unpacked_by_hand(path) | {"notebook.db": bytes(1 << 26)})
    with pytest.raises(BadBackup):
        backup.verify(path)


def test_a_backup_that_would_fill_the_disk_is_not_unpacked(notebook: Notebook, tmp_path: Path) -> None:
    path = backup.make(notebook.path, str(tmp_path / "mine.zip")).path
    content = unpacked_by_hand(path)
    told = json.loads(content["manifest.json"])
    told["members"]["notebook.db"]["bytes"] = 1 << 60
    rewritten(path, content | {"manifest.json": json.dumps(told).encode()})
    with pytest.raises(NotWritable):
        backup.verify(path)


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_backup_that_another_program_packed_anew_is_refused(notebook: Notebook, tmp_path: Path, method: int) -> None:
    path = backup.make(notebook.path, str(tmp_path / "mine.zip")).path
    rewritten(path, unpacked_by_hand(path), method)
    with pytest.raises(BadBackup):
        backup.verify(path)


def test_a_backup_names_no_file_outside_the_folder_it_is_unpacked_in(notebook: Notebook, tmp_path: Path) -> None:
    path = backup.make(notebook.path, str(tmp_path / "mine.zip")).path
    rewritten(path, unpacked_by_hand(path) | {"../../climbed.db": b"x", "/tmp/climbed.db": b"x"})
    with backup.unpacked(path) as (_, folder):
        assert names(folder) == ["notebook.db"]
    assert not list(tmp_path.parent.glob("**/climbed*"))


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_backup_with_wrong_bytes_is_what_it_was_or_refused(
    notebook: Notebook, tmp_path: Path, data: st.DataObject
) -> None:
    path = tmp_path / "mine.zip"
    if not path.exists():
        backup.make(notebook.path, str(path))
    whole = backup.verify(str(path))
    raw = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(0, 3))):
        raw[data.draw(st.integers(0, len(raw) - 1))] ^= data.draw(st.integers(1, 255))
    spoilt = tmp_path / "spoilt.zip"
    spoilt.write_bytes(raw[: data.draw(st.one_of(st.just(len(raw)), st.integers(0, len(raw))))])
    try:
        found = backup.verify(str(spoilt))
    except BadBackup:
        return
    assert found._replace(path=whole.path, size=whole.size) == whole


def test_a_damaged_notebook_becomes_no_backup(notebook: Notebook, shelf: str) -> None:
    whole = backup.make(notebook.path, shelf + "/")
    notebook.change(1, note="otherwise")
    damaged = Path(notebook.path)
    raw = bytearray(damaged.read_bytes())
    raw[4096:4200] = b"\xaa" * 104
    damaged.write_bytes(raw)
    with pytest.raises(LibraryUnreadable):
        backups.automatic(notebook.path, shelf, START)
    assert names(shelf) == [os.path.basename(whole.path)]


def test_what_does_not_read_back_is_removed_and_told(
    notebook: Notebook, shelf: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that gives back other bytes than were written."""
    replaced = zipfile.ZipFile.write

    def spoilt(self: zipfile.ZipFile, filename: str, arcname: str) -> None:
        with open(filename, "r+b") as file:
            file.seek(5000)
            file.write(b"\xff" * 50)
        replaced(self, filename, arcname)

    monkeypatch.setattr(zipfile.ZipFile, "write", spoilt)
    with pytest.raises(BadBackup):
        backup.make(notebook.path, shelf + "/")
    assert names(shelf) == []


def test_an_unchanged_notebook_is_not_backed_up_again(notebook: Notebook, shelf: str) -> None:
    first = backups.automatic(notebook.path, shelf, START, NOW)
    assert first is not None
    assert first.why == START
    assert backups.automatic(notebook.path, shelf, IMPORT, NOW + timedelta(minutes=1)) is None
    notebook.change(1, note="otherwise")
    second = backups.automatic(notebook.path, shelf, IMPORT, NOW + timedelta(minutes=2))
    assert backups.held(shelf) == (second, first)
    assert backups.newest(shelf) == second


def test_a_notebook_in_which_nothing_was_made_needs_no_backup(tmp_path: Path, shelf: str) -> None:
    empty = Notebook.open(str(tmp_path / "empty.db"))
    assert backups.automatic(empty.path, shelf, START) is None
    assert backups.automatic(str(tmp_path / "none.db"), shelf, START) is None
    assert not os.path.exists(shelf)


def test_two_backups_of_one_second_are_both_there(notebook: Notebook, shelf: str) -> None:
    made = [backup.make(notebook.path, shelf + "/", now=NOW) for _ in range(3)]
    assert len(names(shelf)) == 3
    assert {kept.path for kept in backups.held(shelf)} == {kept.path for kept in made}


def test_a_folder_that_cannot_be_made_is_told(notebook: Notebook, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NotWritable):
        backups.automatic(notebook.path, str(tmp_path / "file" / "backups"), START)


def earlier(path: str) -> Notebook:
    """A notebook as the first RefDesk made it, with two bookmarks."""
    with contextlib.closing(connection.writing(path)) as database:
        schema._migrations()[1].apply(Database(database), stop_before="m002_searches")
        database.execute("PRAGMA user_version = 1")
        row = "(symbol, symbol_key, language, first, last, quote, note, labels, color, created, modified)"
        for number in ("1", "2"):
            dates = ("2024-10-14T09:00:00.868+00:00",) * 2
            values = ("A/79/1", symbol_key("A/79/1"), "zh", number, number, "Words.", "old", "[]", "", *dates)
            database.execute(f"INSERT INTO bookmarks {row} VALUES ({', '.join('?' * 11)})", values)
        database.commit()
    return Notebook(path)


def test_an_earlier_notebook_is_backed_up_before_it_is_brought_up_to_date(tmp_path: Path) -> None:
    notebook = earlier(str(tmp_path / "old.db"))
    Notebook.open(notebook.path)
    (kept,) = backups.held(str(tmp_path / "backups"))
    assert (kept.why, kept.counts.bookmarks, kept.counts.searches) == (backup.UPGRADE, 2, 0)
    Notebook.open(notebook.path)
    assert len(names(str(tmp_path / "backups"))) == 1


# --- thinning


def days(*numbers: float) -> list[datetime]:
    return [NOW - timedelta(days=number) for number in numbers]


def test_all_of_the_last_day_are_kept() -> None:
    assert backups.superfluous(days(*(hour / 240 for hour in range(240))), NOW) == set()


def test_of_a_day_a_week_and_a_month_the_last_is_kept() -> None:
    day, week = days(2.6, 2.5), days(31, 30)
    month = [datetime(2024, 3, day, tzinfo=UTC) for day in (2, 11, 30)]
    assert backups.superfluous([*day, *week, *month], NOW) == {day[0], week[0], *month[:2]}


AGES = st.lists(st.floats(min_value=-2, max_value=900), min_size=1, max_size=60)


@given(AGES)
def test_the_newest_is_always_kept_and_every_month_keeps_one(ages: list[float]) -> None:
    made = set(days(*ages))
    left = made - backups.superfluous(made, NOW)
    assert max(made) in left
    assert {f"{time:%Y-%m}" for time in made} == {f"{time:%Y-%m}" for time in left}


@given(AGES)
def test_thinning_anew_removes_nothing_more(ages: list[float]) -> None:
    made = set(days(*ages))
    left = made - backups.superfluous(made, NOW)
    assert backups.superfluous(left, NOW) == set()


@pytest.mark.parametrize("length", [40, 365, 800])
def test_who_works_every_day_for_years_has_few_backups_and_all_last_days(length: int) -> None:
    shelf: set[datetime] = set()
    for day in range(length):
        now = NOW + timedelta(days=day)
        shelf.add(now)
        shelf -= backups.superfluous(shelf, now)
    ages = sorted((NOW + timedelta(days=length - 1) - time).days for time in shelf)
    assert ages[:8] == [0, 1, 2, 3, 4, 5, 6, 7]
    assert len(ages) <= 8 + 10 + length / 28
    assert max(after - before for before, after in pairwise(ages)) <= 62


def test_only_what_was_made_by_itself_is_thinned(notebook: Notebook, shelf: str) -> None:
    for number, why in enumerate((ASKED, START, RESTORE, START, ASKED, RESTORE)):
        backup.make(notebook.path, shelf + "/", why=why, now=NOW - timedelta(days=100, minutes=number))
    stale = Path(shelf, ".part-killed")
    stale.mkdir()
    os.utime(stale, (0, 0))
    Path(shelf, "letter.zip").write_text("not ours")
    removed = backups.thin(shelf, NOW)
    assert len(removed) == 1
    assert START in removed[0]
    assert len(backups.held(shelf)) == 5
    assert "letter.zip" in names(shelf)
    assert ".part-killed" not in names(shelf)
