"""What `make bench` runs: starting, typing and searching, each as multiples of a baseline measured in the same run.

Absolute times say more about a machine than about a program: only the ratios count. Ends with status 1 when RefDesk
finds anything else than reading the whole text does.
"""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
from pathlib import Path

import click
import searching
import starting
import table

_RESULTS = Path(__file__).with_name("RESULTS.md")
_START_ROUNDS = 7
_TYPING_ROUNDS = 10
_SIZES = (1_000, 100_000)
_FULL_SIZE = 1_000_000

_TEXT = """\
# What `make bench` measured

RefDesk's times and sizes beside those of a baseline, measured in turn in one run, and as multiples of them: below 1
RefDesk needs less. Only the ratios carry over to another machine; the figures beside them are of this run, for scale.
Of two times the first is the median and the second the 95th percentile. The baselines:

- *least PySide6 window*: a tree of headings beside the shipped report in a `QTextBrowser` (`least_window.py`). From the
  start of the process to the first frame with the text on it; both must show every line of the report.
- *brute-force box*: a line edit over a list that folds and searches every paragraph at each key. From the key to the
  list drawn; RefDesk first waits for a next key, and marks every match in the text and the contents.
- *scan of the text in memory*: the folded text of the whole library read for every query; it also says what is right.
  RefDesk reads its file and returns headings and the places of all matches besides.
- *SQLite's trigram index* of the same paragraphs, which cannot find one or two characters. Sizes are those of the
  indexes alone, as multiples of the text in UTF-8.

Memory is PSS, in which what processes share is divided among them, half a second after the first frame. Recall and
precision are over all queries together.

{table}
Measured on {system}, {cores} cores, Python {python}, Qt {qt}, SQLite {sqlite}, windows on Qt's offscreen
platform.
"""


@click.command(help="Measure starting, typing and searching against baselines.")
@click.option("--full", is_flag=True, help=f"Search a library of {_FULL_SIZE:,} paragraphs too: some 15 minutes more.")
def main(full: bool) -> None:
    """Measure everything, print the table and write it down."""
    rows = starting.rows(_START_ROUNDS)  # before Qt is loaded here, with which memory would be shared
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    import keystrokes
    from PySide6.QtCore import qVersion

    rows += keystrokes.rows(_TYPING_ROUNDS)
    for size in (*_SIZES, *([_FULL_SIZE] if full else [])):
        rows += searching.rows(size)
    measured = table.markdown(rows)
    text = _TEXT.format(
        table=measured,
        system=platform.system(),
        cores=os.cpu_count(),
        python=platform.python_version(),
        qt=qVersion(),
        sqlite=sqlite3.sqlite_version,
    )
    _RESULTS.write_text(text, encoding="utf-8")
    click.echo(measured)
    if not all(row.agreement.whole for row in rows if row.agreement):
        sys.exit("RefDesk found something else than there is.")


if __name__ == "__main__":
    main()
