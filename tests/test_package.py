"""What `pip install .` brings: the three packages with all their data, translations built, nothing else."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The paths inside a wheel built from this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, check=True, cwd=PROJECT, capture_output=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
        return set(archive.namelist())


def in_tree(pattern: str) -> set[str]:
    return {path.relative_to(PROJECT).as_posix() for path in PROJECT.glob(pattern) if path.is_file()}


def test_code_is_in_the_wheel(wheel: set[str]) -> None:
    assert in_tree("desktop/**/*.py") | in_tree("db/**/*.py") <= wheel


def test_data_is_in_the_wheel(wheel: set[str]) -> None:
    data = in_tree("resources/*/**/*") - in_tree("resources/**/*.py*") - in_tree("resources/help/pictures/*")
    assert "resources/reports/report.zh.txt" in data
    assert data <= wheel


def test_every_translation_is_in_the_wheel_as_qt_loads_it(wheel: set[str]) -> None:
    sources = in_tree("resources/translations/*.ts")
    assert sources
    assert {source.removesuffix(".ts") + ".qm" for source in sources} <= wheel


def test_only_the_program_is_in_the_wheel(wheel: set[str]) -> None:
    assert {path.split("/")[0] for path in wheel if ".dist-info/" not in path} == {"desktop", "db", "resources"}
    assert not [path for path in wheel if path.endswith(("prepare.py", ".pyc"))]
