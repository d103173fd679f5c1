"""Searches over large libraries against tantivy and ripgrep, and what an index costs to build and to keep."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter

import corpus
from others import Tantivy, scan
from scan import Agreement, Scan
from table import Row, single, timed

from db import connection, library_writer, schema, search
from db.library import Library
from db.records import Hit, Results
from db.text import normalise, tokens

_PAGE = 20
_ROUNDS = 3
_ADDED = 60
_WHOLE = 100_000  # paragraphs up to which everything found is compared, not only the first hits and the count
_COLD = ("贩运人口", "海地", "洪都拉斯", "罪", "77/236")
_TANTIVY, _RIPGREP = "tantivy", "ripgrep's scan"


def rows(count: int, folder: str) -> list[Row]:
    """Build a library of `count` paragraphs in a folder, search it, and return what that takes beside the others."""
    held = texts(count, folder)
    folded = _folded(count, folder, held)
    file = os.path.join(folder, f"library-{count}.db")
    ours = _write_library(file, held)
    theirs = Tantivy(os.path.join(folder, f"tantivy-{count}"), held)
    built = theirs.build()
    theirs.open()
    size = sum(len(text.encode()) for text in held)
    found = [
        *_search(Library(file), theirs, held, folded),
        _cold(file, os.path.join(folder, f"tantivy-{count}")),
        Row("building, by the clock", _speed(count, ours), _TANTIVY, _speed(count, built), (ours / built,)),
        _add(file, theirs, held),
        single("index / text", _index_size(file) / size, _TANTIVY, theirs.size / size, "{:.2f}"),
    ]
    return [row._replace(measured=f"{count:,} paragraphs: {row.measured}") for row in found]


def texts(count: int, folder: str) -> list[str]:
    """Return the paragraphs of a corpus, made once in a folder."""
    kept = Path(folder, f"corpus-{count}.txt")
    if not kept.exists():
        with open(f"{kept}.part", "w", encoding="utf-8") as lines:
            lines.writelines(f"{text}\n" for text in corpus.paragraphs(count))
        os.replace(f"{kept}.part", kept)
    return kept.read_text(encoding="utf-8").split("\n")[:-1]


def _folded(count: int, folder: str, texts: Sequence[str]) -> str:
    """Return the name of a file that has the paragraphs folded, one a line."""
    file = os.path.join(folder, f"folded-{count}.txt")
    with open(file, "w", encoding="utf-8") as lines:
        lines.writelines(f"{normalise(text)}\n" for text in texts)
    return file


def _write_library(file: str, texts: Sequence[str]) -> float:
    """Write a new library and return the seconds it took."""
    for ending in ("", "-wal", "-shm"):
        Path(file + ending).unlink(missing_ok=True)
    began = perf_counter()
    schema.ready_library(file)
    library_writer.write(file, corpus.entries(texts))
    return perf_counter() - began


def _speed(count: int, seconds: float) -> str:
    return f"{count / seconds:,.0f} paragraphs/s"


def _index_size(file: str) -> int:
    """Return the bytes in the tables in which FTS5 keeps the index of words."""
    parts = (("data", "block"), ("docsize", "sz"))
    with contextlib.closing(connection.reading(file)) as opened:
        sizes = (f"SELECT sum(length({column})) FROM paragraph_words_{part}" for part, column in parts)
        return sum(opened.execute(size).fetchone()[0] for size in sizes)


def _add(file: str, theirs: Tantivy, texts: Sequence[str]) -> Row:
    """Add one paragraph after the other with its words, each committed, to both."""
    taken = []
    with contextlib.closing(connection.writing(file)) as opened:
        last, document, position = opened.execute(
            "SELECT id, document, position FROM paragraphs ORDER BY id DESC LIMIT 1"
        ).fetchone()
        for number, words in enumerate(texts[:_ADDED], 1):
            began = perf_counter()
            row = (last + number, document, position + number, str(position + number), 0, words)
            opened.execute("INSERT INTO paragraphs VALUES (?, ?, ?, ?, NULL, ?, ?)", row)
            opened.execute("INSERT INTO paragraph_words (rowid, words) VALUES (?, ?)", (last + number, tokens(words)))
            opened.commit()
            taken.append(perf_counter() - began)
    return timed("one paragraph added", taken, _TANTIVY, theirs.add(texts[:_ADDED]), None)


def _cold(file: str, folder: str) -> Row:
    """Ask single queries in new processes, the files put out of the page cache before each."""
    ours, others = [], []
    for query in _COLD:
        for engine, place, taken in (("refdesk", file, ours), ("tantivy", folder, others)):
            _evict(place)
            asked = [sys.executable, str(Path(__file__).with_name("cold.py")), engine, place, query]
            environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
            answer = subprocess.run(asked, capture_output=True, text=True, check=True, env=environment)
            taken.append(float(answer.stdout))
    return timed(f"first {_PAGE} and the count, cold", ours, _TANTIVY, others, None)


def _evict(place: str) -> None:
    """Put a file, or those in a folder, out of the page cache, where the system can."""
    if hasattr(os, "posix_fadvise"):
        for file in Path(place).iterdir() if os.path.isdir(place) else [place]:
            descriptor = os.open(file, os.O_RDONLY)
            os.fsync(descriptor)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(descriptor)


def _search(library: Library, theirs: Tantivy, texts: Sequence[str], folded: str) -> list[Row]:
    """Ask every query of all in turn, and keep the best of some rounds of each."""
    truth = Scan(texts)
    times: dict[str, list[float]] = {
        name: [] for name in ("page", "best", "count", "their best", "their count", "scan")
    }
    on_page, counted, of_all = Agreement(), Agreement(), Agreement()
    for query in corpus.queries(texts):
        there = truth.answers(query.terms)
        acts: dict[str, Callable[[], object]] = {
            "page": lambda typed=query.typed: search.Enquiry(library, typed).first(_PAGE).hits,
            "their best": lambda terms=query.terms: theirs.best(terms, _PAGE),
            "best": lambda typed=query.typed: search.Enquiry(library, typed).first(_PAGE, "relevance").hits,
            "count": lambda typed=query.typed: search.Enquiry(library, typed).count(),
            "their count": lambda terms=query.terms: theirs.count(terms),
            "scan": lambda terms=query.terms: scan(folded, terms[0]),
        }
        taken: dict[str, list[float]] = {name: [] for name in acts}
        answers: dict[str, object] = {}
        for _ in range(_ROUNDS):
            for name, act in acts.items():
                began = perf_counter()
                answers[name] = act()
                taken[name].append(perf_counter() - began)
        for name in acts:
            times[name].append(min(taken[name]))
        on_page = on_page.with_answer(_found(answers["page"]), set(sorted(there)[:_PAGE]))
        counted = counted.with_answer({int(str(answers["count"]))}, {len(there)})
        if len(texts) <= _WHOLE:
            everything = search.find(library, query.typed)
            of_all = of_all.with_answer(
                {*_found(everything.hits), -1 - everything.total_paragraphs}, {*there, -1 - len(there)}
            )
    page = f"first {_PAGE} with their matches"
    return [
        timed(f"{page}, in document order", times["page"], _TANTIVY, times["their best"], on_page),
        timed(f"{page}, the best first", times["best"], _TANTIVY, times["their best"], None),
        timed(f"{page}, in document order", times["page"], _RIPGREP, times["scan"], None),
        timed("the exact count", times["count"], _TANTIVY, times["their count"], of_all if of_all.there else counted),
    ]


def _all(results: Results) -> set[int]:
    """Return all that was found, and the total as one more answer, which no paragraph can be taken for."""
    return {*_found(results.hits), -1 - results.total_paragraphs}


def _found(hits: object) -> set[int]:
    assert isinstance(hits, tuple)
    return {corpus.index(hit.edition.symbol, hit.position) for hit in hits if isinstance(hit, Hit)}
