"""One line of the benchmark's table, and how the table is written. What is measured, and how, is not known here."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from typing import NamedTuple

from scan import Agreement

_HEAD = ("measured", "against", "which took", "median", "p95", "worst", "recall", "precision")


class Row(NamedTuple):
    """What RefDesk took as multiples of what the other thing took, in one run.

    `took` says how much that was, for scale; `ratios` are of the medians, the 95th percentiles and the worst, or one
    alone. `agreement` is of what RefDesk showed or found with what it should have.
    """

    measured: str
    against: str
    took: str
    ratios: tuple[float, ...]
    agreement: Agreement | None = None


def timed(measured: str, against: str, ours: Sequence[float], theirs: Sequence[float], agreement: Agreement) -> Row:
    """Return the row for two series of times, in seconds."""
    took = f"{1000 * statistics.median(theirs):.3g} ms"
    ratios = tuple(mine / other for mine, other in zip(_figures(ours), _figures(theirs), strict=True))
    return Row(measured, against, took, ratios, agreement)


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
    agreement = [f"{share:.4g}" for share in (row.agreement.recall, row.agreement.precision)] if row.agreement else "––"
    return (row.measured, row.against, row.took, *ratios, *agreement)
