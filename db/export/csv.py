"""Values separated by commas, as spreadsheets open them: UTF-8 with its mark, no cell a formula."""

from __future__ import annotations

import csv
import io

from db.export.columns import columns, looks_like_formula, values
from db.export.records import Export


def render(export: Export) -> bytes:
    """Return a header and a row for each passage; what a spreadsheet would calculate begins with an apostrophe.

    There is no second sheet for the provenance: the last columns repeat it.
    """
    shown = columns(export)
    imprint = export.imprint
    sums = {document.edition.symbol: document.source_sha256 for document in export.documents}
    made = f"RefDesk {imprint.version}, {imprint.made}"
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    extra = (imprint.say("fact.sha256"), imprint.say("column.made"))
    writer.writerow([_safe(caption) for caption in (*(column.caption for column in shown), *extra)])
    for passage in export.passages:
        row = values(export, passage)
        tail = (sums.get(passage.edition.symbol, ""), made)
        writer.writerow([_safe(cell) for cell in (*(row.get(column.code, "") for column in shown), *tail)])
    return b"\xef\xbb\xbf" + written.getvalue().encode("utf-8")


def _safe(cell: str) -> str:
    return f"'{cell}" if looks_like_formula(cell) else cell
