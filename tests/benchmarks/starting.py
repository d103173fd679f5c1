"""From the start of the process to the first frame with the report's text on it, and the memory it then takes."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from table import Row

import resources

_HERE = Path(__file__).parent
_REPORT = resources.path("reports", "report.zh.txt")
_TIMEOUT = 60  # seconds
_LEAST_INK = 0.01  # the share of the view that a page of text covers at least
_SHORTEST_LINE = 20  # characters
_AGAINST = "least PySide6 window"


class Start(NamedTuple):
    """One start: seconds to the first frame, and KiB of memory a second later."""

    seconds: float
    memory: int


@contextlib.contextmanager
def screen() -> Iterator[tuple[str, dict[str, str]]]:
    """Give windows a screen of their own: Xvfb where there is one, else Qt's offscreen platform.

    Yield its name and the environment that programs see it by.
    """
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        yield "Qt's offscreen platform", os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    command = [xvfb, "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with open(read, encoding="ascii") as number:
                display = ":" + number.readline().strip()
            yield "Xvfb", os.environ | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        finally:
            server.terminate()


def rows(environment: dict[str, str], rounds: int) -> list[Row]:
    """Start the least window and RefDesk in turn, and return what RefDesk takes as multiples of the least window."""
    least, second, first = [], [], []
    with tempfile.TemporaryDirectory() as kept:
        for number in range(rounds + 1):
            with tempfile.TemporaryDirectory() as empty:
                starts = [
                    _start(["least_window.py", _REPORT], environment),
                    _start(["refdesk_window.py", "--library", kept], environment),
                    _start(["least_window.py", _REPORT], environment),
                    _start(["refdesk_window.py", "--library", empty], environment),
                ]
            if number:  # before the first round files were not in memory, nor a library in `kept`
                least += [starts[0], starts[2]]
                second.append(starts[1])
                first.append(starts[3])
    return [
        _median("second start, to the text", [start.seconds for start in second], [start.seconds for start in least]),
        _median("first start, to the text", [start.seconds for start in first], [start.seconds for start in least]),
        *_memory(second, least),
    ]


def _median(measured: str, ours: Sequence[float], theirs: Sequence[float]) -> Row:
    took = statistics.median(theirs)
    return Row(measured, _AGAINST, f"{1000 * took:.0f} ms", (statistics.median(ours) / took,))


def _memory(ours: Sequence[Start], theirs: Sequence[Start]) -> list[Row]:
    """Return the row about memory, where the system tells it."""
    mine, other = (statistics.median(start.memory for start in starts) for starts in (ours, theirs))
    return [Row("second start, memory (PSS)", _AGAINST, f"{other / 1024:.0f} MiB", (mine / other,))] if other else []


def _start(arguments: Sequence[str], environment: dict[str, str]) -> Start:
    """Run a window until it has told what it showed. Raises RuntimeError when that is not the whole report."""
    script, *given = arguments
    command = [sys.executable, str(_HERE / script), *given]
    began = perf_counter()
    done = subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", timeout=_TIMEOUT, check=False
    )
    try:
        told = json.loads(done.stdout)
    except ValueError:
        raise RuntimeError(f"{script} told nothing:\n{done.stderr}") from None
    if told["ink"] < _LEAST_INK:
        raise RuntimeError(f"{script} showed no text: {told['ink']:.2%} of it is ink")
    if not _is_whole(told["text"]):
        raise RuntimeError(f"{script} does not show the whole report")
    return Start(told["painted"] - began, told["memory"])


def _is_whole(text: str) -> bool:
    """Tell whether every line of the report's text is in what was shown, wherever its lines break.

    Shorter lines are left out: facts of the masthead, which RefDesk sets in its own words.
    """
    bare = _bare(text)
    with open(_REPORT, encoding="utf-8") as file:
        return all(_bare(line.removeprefix("- ")) in bare for line in file if len(line) > _SHORTEST_LINE)


def _bare(text: str) -> str:
    return "".join(text.split())
