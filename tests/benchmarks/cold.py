"""One search in a new process: what it took, from opening the file to the first hits and the count, in seconds.

`cold.py refdesk LIBRARY QUERY` or `cold.py tantivy FOLDER QUERY`. The caller has put the files out of the page cache.
"""

from __future__ import annotations

import sys
from time import perf_counter

from db import search
from db.library import Library


def main(engine: str, place: str, query: str) -> float:
    """Ask one query and return the seconds."""
    if engine == "refdesk":
        began = perf_counter()
        enquiry = search.Enquiry(Library(place), query)
        enquiry.first(20)
        enquiry.count()
        return perf_counter() - began
    from others import Tantivy

    index = Tantivy(place, _Nothing())
    began = perf_counter()
    index.open()
    index.best([query], 20)
    index.count([query])
    return perf_counter() - began


class _Nothing(tuple[str, ...]):
    """Texts that cost nothing to fetch."""

    def __getitem__(self, key: object) -> str:  # type: ignore[override]
        return ""


if __name__ == "__main__":
    print(main(*sys.argv[1:]))  # noqa: T201
