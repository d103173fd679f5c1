"""Values separated by commas, as spreadsheets open them: UTF-8 with its mark, no cell a formula."""

from __future__ import annotations

import csv
import io

from db.export.columns import columns, looks_like_formula, values
from db.export.records import Export, Passage
from db.records import Edition


def render(export: Export) -> bytes:
    """Return a header and a row for each passage; what a spreadsheet would calculate begins with an apostrophe.

    There is no second sheet for the provenance: the last columns repeat it.
    """
    shown = columns(export, plain=True)
    imprint = export.imprint
    sums = {document.edition: document.source_sha256 for document in export.documents}
    made = f"RefDesk {imprint.version}, {imprint.made}"
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    captions = [column.caption for column in shown]
    checks = [imprint.say("fact.sha256")]
    if export.sides:
        checks = [imprint.say("column.of", column=checks[0], side=side) for side in export.sides]
    writer.writerow([_safe(caption) for caption in (*captions, *checks, imprint.say("column.made"))])
    for passage in export.passages:
        row = values(export, passage)
        cells = [row.get(column.code, "") for column in shown]
        tail = [_sum(sums, each) for each in passage.sides]
        writer.writerow([_safe(cell) for cell in (*cells, *tail, made)])
    return b"\xef\xbb\xbf" + written.getvalue().encode("utf-8")


def _sum(sums: dict[Edition, str], passage: Passage) -> str:
    """Return the check sum of the document a passage stands in, of another edition if the one marked is gone."""
    symbol = passage.edition.symbol
    return sums.get(passage.edition) or next((each for edition, each in sums.items() if edition.symbol == symbol), "")


def _safe(cell: str) -> str:
    return f"'{cell}" if looks_like_formula(cell) else cell
