"""One search in a new process: what it took, from opening the files to the first hits and the count, in seconds.

`cold.py refdesk LIBRARY QUERY`, `cold.py tantivy FOLDER QUERY` or `cold.py ripgrep FILE QUERY`. The caller has put the
files out of the page cache.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import perf_counter

_PAGE = 20


def main(engine: str, place: str, query: str) -> float:
    """Ask one query and return the seconds."""
    asking = {"refdesk": _refdesk, "tantivy": _tantivy, "ripgrep": _ripgrep}[engine](place, query)
    began = perf_counter()
    asking()
    return perf_counter() - began


def _refdesk(file: str, query: str) -> Callable[[], object]:
    from db import search
    from db.library import Library

    def ask() -> None:
        enquiry = search.Enquiry(Library(file), query)
        enquiry.first(_PAGE)
        enquiry.count()

    return ask


def _tantivy(folder: str, query: str) -> Callable[[], object]:
    from others import Tantivy

    index = Tantivy(folder, _Nothing())

    def ask() -> None:
        index.open()
        index.best([query], _PAGE)
        index.count([query])

    return ask


def _ripgrep(file: str, query: str) -> Callable[[], object]:
    from others import scan

    return lambda: scan(file, query)


class _Nothing(tuple[str, ...]):
    """Texts that cost nothing to fetch."""

    def __getitem__(self, key: object) -> str:  # type: ignore[override]
        return ""


if __name__ == "__main__":
    print(main(*sys.argv[1:]))  # noqa: T201
