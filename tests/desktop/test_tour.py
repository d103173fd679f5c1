"""Pictures of the window's main views, made without a display and without touching what people made."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from db.notebook import Notebook
from db.paths import Paths
from db.records import Edition

pytestmark = pytest.mark.gui

PROJECT = Path(__file__).parent.parent.parent


def tour(paths: Paths, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop", "--library", paths.data, "tour", str(folder)]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, encoding="utf-8", check=False, timeout=60)


def test_the_pictures_show_different_views_and_touch_nothing(paths: Paths, tmp_path: Path) -> None:
    Notebook.open(paths.notebook).add(Edition("CTOC/COP/2024/2", "zh"), "55", "55", "引文", note="私人")
    kept = {name: Path(name).read_bytes() for name in (paths.notebook, paths.settings)}
    done = tour(paths, tmp_path / "tour")
    assert (done.returncode, done.stderr) == (0, "")
    pictures = sorted((tmp_path / "tour").iterdir())
    views = {picture.stem[3:] for picture in pictures}
    assert {"start", "search", "countries-and-activities", "bookmarks", "dark", "english", "arabic"} <= views
    assert {"highlights", "bookmarks-filtered", "bookmarks-own-order", "bookmarks-removed"} <= views
    assert {"citation-style", "export", "share-bookmarks", "shared-bookmarks"} <= views
    assert {"presentation", "presentation-list"} <= views
    assert [picture.name[:3] for picture in pictures] == [f"{number:02}-" for number in range(1, len(pictures) + 1)]
    for picture in pictures:
        image = QImage(str(picture))
        assert (image.width(), image.height()) == (1366, 768)
        assert picture.suffix == ".png"
    assert len({hashlib.sha256(picture.read_bytes()).digest() for picture in pictures}) == len(pictures)
    assert {name: Path(name).read_bytes() for name in kept} == kept
    assert {name for name in os.listdir(paths.data) if not name.startswith("library.db")} == {
        Path(name).name for name in kept
    }


def test_a_folder_that_cannot_be_written_is_one_sentence(paths: Paths, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = tour(paths, tmp_path / "file" / "tour")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert str(tmp_path / "file" / "tour") in done.stderr
