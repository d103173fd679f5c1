"""What holds for the project as a whole and no import contract can say. Who may import whom is in pyproject.toml."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest

PROJECT = Path(__file__).parent.parent
PACKAGES = ("desktop", "db", "resources")
TRANSLATIONS = sorted((PROJECT / "resources" / "translations").glob("*.ts"))

NETWORK = (
    *("aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket"),
    *("socketserver", "ssl", "telnetlib", "urllib.request", "urllib3", "websockets", "xmlrpc"),
    *("PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets"),
)

# The audit hook sees every socket that Python code makes, whichever module made it.
OFFLINE = """
import runpy, sys
def refuse(event, arguments):
    if event.startswith("socket."):
        raise SystemExit(f"opened a socket: {event} {arguments}")
sys.addaudithook(refuse)
sys.argv[:] = ["refdesk", *sys.argv[1:]]
runpy.run_module("desktop", run_name="__main__")
"""


def modules(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (PROJECT / folder).rglob("*.py"))


def imported(source: str) -> Iterator[str]:
    """Every name an import statement of this source brings in, with its module: "a.b" for `from a import b`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def reaches_the_network(name: str) -> bool:
    return any(name == module or name.startswith(module + ".") for module in NETWORK)


@pytest.mark.parametrize(
    "line", ["import socket", "from urllib import request", "import http.client", "from PySide6 import QtNetwork"]
)
def test_an_import_that_reaches_the_network_is_recognised(line: str) -> None:
    assert any(map(reaches_the_network, imported(line)))


def test_no_module_imports_what_reaches_the_network() -> None:
    guilty = {
        f"{path.relative_to(PROJECT)}: {name}"
        for path in modules(*PACKAGES)
        for name in imported(path.read_text(encoding="utf-8"))
        if reaches_the_network(name)
    }
    assert not guilty


@pytest.mark.parametrize("command", ["documents", "search 海地", "countries", "tour {folder}"])
def test_the_program_opens_no_socket(command: str, tmp_path: Path) -> None:
    arguments = command.format(folder=tmp_path / "tour").split()
    run = subprocess.run(
        [sys.executable, "-c", OFFLINE, "--library", str(tmp_path / "library"), *arguments],
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert run.returncode == 0, run.stderr


def test_the_offline_check_notices_a_socket(tmp_path: Path) -> None:
    (tmp_path / "desktop.py").write_text("import socket; socket.socket()")
    run = subprocess.run(
        [sys.executable, "-c", OFFLINE], check=False, cwd=tmp_path, capture_output=True, encoding="utf-8"
    )
    assert run.returncode != 0
    assert "opened a socket" in run.stderr


def test_no_file_has_more_than_600_lines() -> None:
    long = {
        str(path.relative_to(PROJECT)): lines
        for path in modules(*PACKAGES, "tests")
        if (lines := path.read_text(encoding="utf-8").count("\n")) > 600
    }
    assert not long


def test_no_file_is_named_for_nothing_in_particular() -> None:
    vague = {"utils", "util", "common", "misc", "helpers", "helper"}
    assert not [path for path in modules(*PACKAGES, "tests") if path.stem in vague]


def test_the_shipped_report_is_the_one_that_was_given() -> None:
    given = PROJECT.parent / "shared" / "report" / "report.zh.txt"
    if not given.is_file():
        pytest.skip("the report as it was given is not beside the project (../shared/report)")
    assert (PROJECT / "resources" / "reports" / "report.zh.txt").read_bytes() == given.read_bytes()


def test_chinese_and_english_are_translated() -> None:
    assert {path.name for path in TRANSLATIONS} >= {"refdesk_zh.ts", "refdesk_en.ts"}


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.stem)
def test_every_sentence_of_the_window_is_translated(path: Path, tmp_path: Path) -> None:
    """Bring a copy up to date with the code, as a translator would: nothing is left to do, nothing is left over."""
    copy = tmp_path / path.name
    shutil.copy(path, copy)
    root = ElementTree.parse(path).getroot()
    lupdate = shutil.which("lupdate", path=str(Path(PySide6.__file__).parent))
    assert lupdate
    only_plurals = ["-pluralonly"] if root.get("language") == root.get("sourcelanguage") else []
    sources = [str(source) for source in modules("desktop")]
    subprocess.run([lupdate, *only_plurals, "-silent", *sources, "-ts", str(copy)], check=True)
    messages = ElementTree.parse(copy).getroot().iter("message")
    undone = [
        f"{translation.get('type', 'empty')}: {message.findtext('source')}"
        for message in messages
        if (translation := message.find("translation")) is not None
        and (translation.get("type") or not "".join(translation.itertext()).strip())
    ]
    assert not undone
