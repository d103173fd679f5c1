"""What `make bench` runs: starting, typing, bringing in and searching, each beside a baseline of the same run.

Absolute times say more about a machine than about a program: only the ratios count. Ends with status 1 when RefDesk
finds anything else than reading the whole text does.
"""

from __future__ import annotations

import contextlib
import os
import platform
import sqlite3
import sys
import tempfile
from pathlib import Path

import bringing_in
import click
import searching
import starting
import table

_RESULTS = Path(__file__).with_name("RESULTS.md")
_START_ROUNDS = 7
_TYPING_ROUNDS = 10
_SIZES = (1_000, 100_000)
_FULL_SIZE = 1_000_000
_MANY_REPORTS, _FEWER_REPORTS = 1_000, 200

_TEXT = """\
# What `make bench` measured

RefDesk's times and sizes beside those of a baseline, measured in turn in one run, and as multiples of them: below 1
RefDesk needs less. Only the ratios carry over to another machine; the figures beside them are of this run, for scale.
Of two times the first is the median and the second the 95th percentile. The baselines:

- *least PySide6 window*: a tree of headings beside the shipped report in a `QTextBrowser` (`least_window.py`). From the
  start of the process to the first frame with the text on it; both must show every line of the report.
- *brute-force box*: a line edit over a list that folds and searches every paragraph at each key. From the key to the
  list drawn; RefDesk first waits for a next key, and marks every match in the text and the contents.
- *tantivy*: an index with the same tokens; its 20 best by bm25, their texts held in memory, the places of the terms
  found in them by the same code. Sizes are those of the indexes of words alone, as multiples of the text in UTF-8.
- *ripgrep's scan*: the folded text of the library in one file, read for every query to count the lines that have its
  first term. The start of its process is in it.

Each of 78 queries is asked three times of each in turn, and the best counts; *cold* is one of five queries in a new
process, from opening its files on, which are out of the page cache. *The best first* is among the first thousand
paragraphs that answer, where there are more. What is found is compared with what a reading of the whole folded text
finds: the first hits and the counts, and up to 100,000 paragraphs everything else too.

*A document of one paragraph* is added as by hand: the library is opened, the document written with all that is known of
it, and committed to the disk; tantivy, held open, is given the paragraph and commits it. *Added to the index of words*
is the part of it in which the paragraph's tokens are made and the index writes them, before they are committed.

Reports that come in are invented in English, 3,000 numbered paragraphs in a long one and 91 in each of many. *Read* is
from the file to numbered paragraphs below headings; *indexed and written* finds countries, activities and references
in them, indexes every word and commits it all to the disk. Beside it stands what the library that opens the file needs
for its bare text. Many reports are brought in by one call of `refdesk import`, the start of its process included.

Memory is PSS, in which what processes share is divided among them, half a second after the first frame. Recall and
precision are over all queries together.

{table}
Measured on {system}, {cores} cores, Python {python}, Qt {qt}, SQLite {sqlite}, windows on Qt's offscreen
platform.
"""


@click.command(help="Measure starting, typing, bringing reports in and searching against baselines.")
@click.option(
    "--quick",
    is_flag=True,
    help=f"Leave out the library of {_FULL_SIZE:,} paragraphs: a third of the time, and the table is only printed.",
)
@click.option(
    "--folder",
    envvar="REFDESK_BENCH",
    help="Keep what is invented and built in this folder, and take the invented texts from there in the next run.",
)
def main(quick: bool, folder: str | None) -> None:
    """Measure everything, print the table and, when it is whole, write it down."""
    rows = starting.rows(_START_ROUNDS)  # before Qt is loaded here, with which memory would be shared
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    import keystrokes
    from PySide6.QtCore import qVersion

    with contextlib.ExitStack() as stack:
        place = folder or stack.enter_context(tempfile.TemporaryDirectory())
        os.makedirs(place, exist_ok=True)
        rows += keystrokes.rows(_TYPING_ROUNDS, searching.texts(_SIZES[-1], place))
        rows += bringing_in.rows(place, _FEWER_REPORTS if quick else _MANY_REPORTS)
        for size in (*_SIZES, *([] if quick else [_FULL_SIZE])):
            rows += searching.rows(size, place)
    measured = table.markdown(rows)
    text = _TEXT.format(
        table=measured,
        system=platform.system(),
        cores=os.cpu_count(),
        python=platform.python_version(),
        qt=qVersion(),
        sqlite=sqlite3.sqlite_version,
    )
    if not quick:
        _RESULTS.write_text(text, encoding="utf-8")
    click.echo(measured)
    if not all(row.agreement.whole for row in rows if row.agreement):
        sys.exit("RefDesk found something else than there is.")


if __name__ == "__main__":
    main()
