"""One line of the benchmark's table, and how the table is written. What is measured, and how, is not known here."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from typing import NamedTuple

from scan import Agreement

_HEAD = ("measured", "RefDesk", "baseline", "which took", "ratio", "at p95", "at worst", "recall", "precision")


class Row(NamedTuple):
    """What RefDesk took, what the baseline took in the same run, and RefDesk's as multiples of the baseline's.

    `ratios` are of the medians, the 95th percentiles and the worst, or one alone. `agreement` is of what RefDesk found
    with what it should have.
    """

    measured: str
    ours: str
    baseline: str
    theirs: str
    ratios: tuple[float, ...]
    agreement: Agreement | None = None


def timed(
    measured: str, ours: Sequence[float], baseline: str, theirs: Sequence[float], agreement: Agreement | None
) -> Row:
    """Return the row for two series of times, in seconds."""
    mine, other = _figures(ours), _figures(theirs)
    ratios = tuple(a / b for a, b in zip(mine, other, strict=True))
    return Row(measured, _milliseconds(mine), baseline, _milliseconds(other), ratios, agreement)


def single(measured: str, ours: float, baseline: str, theirs: float, written: str) -> Row:
    """Return the row for two figures, `written` as this format says."""
    return Row(measured, written.format(ours), baseline, written.format(theirs), (ours / theirs,))


def _milliseconds(figures: tuple[float, float, float]) -> str:
    median, most, _ = (f"{1000 * seconds:.3g}" if seconds < 1 else f"{1000 * seconds:.0f}" for seconds in figures)
    return f"{median} / {most} ms"


def _figures(series: Sequence[float]) -> tuple[float, float, float]:
    ordered = sorted(series)
    return statistics.median(ordered), ordered[math.ceil(0.95 * len(ordered)) - 1], ordered[-1]


def markdown(rows: Sequence[Row]) -> str:
    """Return the table of these rows, its columns aligned."""
    cells = [_HEAD, *map(_cells, rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(_HEAD))]
    lines = ["| " + " | ".join(map(str.ljust, line, widths)) + " |" for line in cells]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines) + "\n"


def _cells(row: Row) -> tuple[str, ...]:
    ratios = [f"{ratio:.2f}" for ratio in row.ratios] + ["–"] * (3 - len(row.ratios))
    agreement = map(_share, (row.agreement.recall, row.agreement.precision)) if row.agreement else "––"
    return (row.measured, row.ours, row.baseline, row.theirs, *ratios, *agreement)


def _share(share: float) -> str:
    """Write a share so that only a whole one looks whole."""
    return "1" if share == 1 else f"{min(share, 0.9999):.4f}"
