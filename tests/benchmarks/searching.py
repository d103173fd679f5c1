"""Searches over large libraries against reading the whole text, and what an index costs to build and to keep."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Sequence
from time import perf_counter, process_time
from typing import NamedTuple

import corpus
from scan import Agreement, Scan
from table import Row, single, timed

from db import connection, library_writer, schema, search
from db.library import Library
from db.records import Results

_PAGE = 20
_SCAN = "scan of the text in memory"
_TRIGRAM = "SQLite's trigram index"


class Index(NamedTuple):
    """What an index cost: processor seconds to write the paragraphs and their index, bytes of the index alone.

    The two are built one after the other, so seconds on the clock would compare how busy the machine was.
    """

    seconds: float
    size: int


def rows(count: int) -> list[Row]:
    """Build a library of `count` paragraphs, search it, and return what that takes as multiples of the baselines."""
    texts = list(corpus.paragraphs(count))
    with tempfile.TemporaryDirectory() as folder:
        theirs = _write_trigrams(os.path.join(folder, "trigram.db"), texts)
        file = os.path.join(folder, "library.db")
        ours = _write_library(file, texts)
        searched = _search(Library(file), texts)
    size = sum(len(text.encode()) for text in texts)
    named = f"{count:,} paragraphs: "
    return [
        *(row._replace(measured=named + row.measured) for row in searched),
        Row(
            named + "building, CPU time",
            _speed(count, ours),
            _TRIGRAM,
            _speed(count, theirs),
            (ours.seconds / theirs.seconds,),
        ),
        single(named + "index / text", ours.size / size, _TRIGRAM, theirs.size / size, "{:.2f}"),
    ]


def _write_library(file: str, texts: Sequence[str]) -> Index:
    began = process_time()
    schema.ready_library(file)
    library_writer.write(file, corpus.entries(texts))
    seconds = process_time() - began
    with contextlib.closing(connection.reading(file)) as opened:
        return Index(seconds, _index_size(opened, "paragraph_words"))


def _write_trigrams(file: str, texts: Sequence[str]) -> Index:
    """Write the texts and the index of them that SQLite brings for text without spaces, as durably as RefDesk does."""
    began = process_time()
    with contextlib.closing(connection.writing(file)) as opened:
        opened.execute("CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT)")
        opened.execute("CREATE VIRTUAL TABLE trigrams USING fts5(text, content='texts', tokenize='trigram')")
        with opened:
            opened.executemany("INSERT INTO texts (text) VALUES (?)", ((text,) for text in texts))
            opened.execute("INSERT INTO trigrams (trigrams) VALUES ('rebuild')")
        seconds = process_time() - began
        return Index(seconds, _index_size(opened, "trigrams"))


def _speed(count: int, index: Index) -> str:
    return f"{count / index.seconds:,.0f} paragraphs/s"


def _index_size(opened: sqlite3.Connection, table: str) -> int:
    """Return the bytes in the tables in which FTS5 keeps an index."""
    parts = (("data", "block"), ("docsize", "sz"))
    sizes = (
        opened.execute(f"SELECT sum(length({column})) FROM {table}_{part}").fetchone()[0] for part, column in parts
    )
    return sum(sizes)


def _search(library: Library, texts: Sequence[str]) -> list[Row]:
    """Ask every query of the scan and of the library in turn."""
    scan = Scan(texts)
    scanned, first_page, everything = [], [], []
    on_page, of_all = Agreement(), Agreement()
    for query in corpus.queries(texts):
        began = perf_counter()
        there = scan.answers(query.terms)
        asked = perf_counter()
        page = search.find(library, query.typed, limit=_PAGE)
        paged = perf_counter()
        found = search.find(library, query.typed)
        ended = perf_counter()
        scanned.append(asked - began)
        first_page.append(paged - asked)
        everything.append(ended - paged)
        on_page = on_page.with_answer(_found(page), {*sorted(there)[:_PAGE], _counted(len(there))})
        of_all = of_all.with_answer(_found(found), {*there, _counted(len(there))})
    return [
        timed(f"first {_PAGE}, and the count", first_page, _SCAN, scanned, on_page),
        timed("every paragraph found", everything, _SCAN, scanned, of_all),
    ]


def _found(results: Results) -> set[int]:
    hits = {corpus.index(hit.edition.symbol, hit.position) for hit in results.hits}
    return {*hits, _counted(results.total_paragraphs)}


def _counted(total: int) -> int:
    """Return a total as one more answer, which is right or wrong as they are; no paragraph has a negative index."""
    return -1 - total
