"""From the start of the process to the first frame with the report's text on it, and the memory it then takes."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from table import Row, single

import resources

_HERE = Path(__file__).parent
_REPORT = resources.path("reports", "report.zh.txt")
_TIMEOUT = 60  # seconds
_LEAST_INK = 0.01  # the share of the view that a page of text covers at least
_SHORTEST_LINE = 20  # characters
_AGAINST = "least PySide6 window"


class Start(NamedTuple):
    """One start: seconds to the first frame, and KiB of memory a moment later."""

    seconds: float
    memory: int


def rows(rounds: int) -> list[Row]:
    """Start the least window and RefDesk in turn, and return what RefDesk takes as multiples of the least window."""
    least, second, first = [], [], []
    with tempfile.TemporaryDirectory() as kept:
        for number in range(rounds + 1):
            with tempfile.TemporaryDirectory() as empty:
                starts = [
                    _start("least_window.py", _REPORT),
                    _start("refdesk_window.py", "--library", kept),
                    _start("least_window.py", _REPORT),
                    _start("refdesk_window.py", "--library", empty),
                ]
            if number:  # before the first round files were not in memory, nor a library in `kept`
                least += [starts[0], starts[2]]
                second.append(starts[1])
                first.append(starts[3])
    return [
        _medians("second start, to the text", second, least),
        _medians("first start, to the text", first, least),
        *_memory(second, least),
    ]


def _medians(measured: str, ours: Sequence[Start], theirs: Sequence[Start]) -> Row:
    mine, other = (1000 * statistics.median(start.seconds for start in starts) for starts in (ours, theirs))
    return single(measured, mine, _AGAINST, other, "{:.0f} ms")


def _memory(ours: Sequence[Start], theirs: Sequence[Start]) -> list[Row]:
    """Return the row about memory, where the system tells it."""
    mine, other = (statistics.median(start.memory for start in starts) / 1024 for starts in (ours, theirs))
    return [single("second start, memory (PSS)", mine, _AGAINST, other, "{:.0f} MiB")] if other else []


def _start(*command: str) -> Start:
    """Run a window until it has told what it showed. Raises RuntimeError when that is not the whole report."""
    script, *given = command
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    began = perf_counter()
    done = subprocess.run(
        [sys.executable, str(_HERE / script), *given],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=_TIMEOUT,
        check=False,
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
