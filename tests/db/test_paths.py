"""Where a user's files are, and what is said when they cannot be there."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from db.errors import NotWritable
from db.paths import paths_for


def test_everything_lies_in_the_folder_that_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REFDESK_LIBRARY", str(tmp_path / "other"))
    monkeypatch.chdir(tmp_path)
    paths = paths_for("stick")
    assert paths.data == str(tmp_path / "stick")
    assert {os.path.dirname(path) for path in paths[1:]} == {paths.data}
    assert len(set(paths)) == 5


def test_the_environment_names_the_folder_when_none_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REFDESK_LIBRARY", str(tmp_path))
    assert paths_for(None) == paths_for(str(tmp_path))


def test_otherwise_it_is_the_user_s_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REFDESK_LIBRARY", "")
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    assert "RefDesk" in Path(paths_for(None).data).parts


def test_a_bundled_program_uses_the_folder_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REFDESK_LIBRARY", raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "refdesk.exe"))
    own = paths_for(None)
    (tmp_path / "RefDeskData").mkdir()
    assert paths_for(None) == own  # not bundled: that is Python's folder
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert paths_for(None).data == str(tmp_path / "RefDeskData")
    assert paths_for(str(tmp_path / "named")).data == str(tmp_path / "named")
    (tmp_path / "RefDeskData").rmdir()
    assert paths_for(None) == own


def test_the_folder_is_made_once(tmp_path: Path) -> None:
    paths = paths_for(str(tmp_path / "new" / "folder"))
    paths.ensure()
    Path(paths.notebook).write_text("kept")
    paths.ensure()
    assert Path(paths.notebook).read_text() == "kept"


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    paths = paths_for(str(tmp_path / "file" / "folder"))
    with pytest.raises(NotWritable) as failure:
        paths.ensure()
    assert failure.value.facts == {"path": paths.data, "reason": "Not a directory"}
