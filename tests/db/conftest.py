"""What tests of a whole library start from: the one with the shipped report, made once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from db.accession import ensure_builtin


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A library with the shipped report in it, not to be changed."""
    path = str(tmp_path_factory.mktemp("built") / "library.db")
    ensure_builtin(path)
    return path


@pytest.fixture
def file(built: str, tmp_path: Path) -> str:
    """A library with the shipped report in it, to change at will."""
    return str(shutil.copy(built, tmp_path / "library.db"))
