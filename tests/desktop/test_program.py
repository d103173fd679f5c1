"""The program run as a shell or a desktop runs it: locales, pipes, odd bytes, and the window as the default."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import pytest

from desktop import __main__

PROJECT = Path(__file__).parent.parent.parent
REPORT = "CTOC/COP/2024/2"


@pytest.fixture
def data(library_file: Path, tmp_path: Path) -> Path:
    """A data folder as the first start leaves it."""
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copy(library_file, folder)
    return folder


def run(*words: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program as a shell would, in a locale without Chinese."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}
    variables |= {"LANG": "C", "REFDESK_LIBRARY": str(folder), **environment}
    command = [sys.executable, "-m", "desktop", *words]
    return subprocess.run(command, cwd=PROJECT, env=variables, capture_output=True, check=False)


@pytest.mark.parametrize("environment", [{}, {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}])
def test_output_is_utf8_in_any_locale(data: Path, environment: dict[str, str]) -> None:
    done = run("show", REPORT, "55", folder=data, **environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert f"{REPORT}，第55段" in done.stdout.decode("utf-8")


def test_a_closed_pipe_is_no_failure(data: Path) -> None:
    command = f"'{sys.executable}' -m desktop show {REPORT} 1-91 | head -n 1"
    variables = {**os.environ, "REFDESK_LIBRARY": str(data)}
    done = subprocess.run(command, shell=True, cwd=PROJECT, env=variables, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == f"{REPORT}，第1段\n"


def test_bytes_that_are_no_text_are_no_crash(data: Path) -> None:
    command = [*map(os.fsencode, (sys.executable, "-m", "desktop", "search")), b"\xff\xfe"]
    variables = {**os.environ, "REFDESK_LIBRARY": str(data)}
    done = subprocess.run(command, cwd=PROJECT, env=variables, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_tour_needs_no_library_to_begin_with(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    done = run("tour", str(pictures), "--library", str(tmp_path / "data"), "--json", folder=tmp_path / "elsewhere")
    assert (done.returncode, done.stderr) == (0, b"")
    files = json.loads(done.stdout)
    assert sorted(files) == sorted(str(file) for file in pictures.iterdir())
    assert all(Path(file).read_bytes().startswith(b"\x89PNG") for file in files)
    assert sorted(os.listdir(tmp_path)) == ["data", "pictures"]


class Window:
    """Stands in for the window: notes the data folders it was opened on."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    def run(self, paths: Any) -> int:
        self.opened.append(str(paths.data))
        return 0


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> Window:
    stand_in = Window()
    module = types.ModuleType("desktop.app")
    module.run = stand_in.run  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "desktop.app", module)
    return stand_in


@pytest.mark.parametrize("words", [["--library", "{}"], ["--library={}"], []])
def test_without_a_command_the_window_opens(
    window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: list[str]
) -> None:
    monkeypatch.setenv("REFDESK_LIBRARY", str(tmp_path if not words else "/nowhere"))
    monkeypatch.setattr(sys, "argv", ["refdesk", *(word.format(tmp_path) for word in words)])
    with pytest.raises(SystemExit) as ended:
        __main__.main()
    assert (ended.value.code, window.opened) == (0, [str(tmp_path)])


def test_the_window_does_not_wait_for_the_command_line(tmp_path: Path) -> None:
    script = (
        "import sys, types; app = types.ModuleType('desktop.app'); sys.modules['desktop.app'] = app;"
        "app.run = lambda paths: print('click' in sys.modules) or 0; sys.argv = ['refdesk'];"
        "from desktop.__main__ import main; main()"
    )
    variables = {**os.environ, "REFDESK_LIBRARY": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", script], cwd=PROJECT, env=variables, capture_output=True, check=False)
    assert (done.returncode, done.stdout.split()) == (0, [b"False"]), done.stderr
