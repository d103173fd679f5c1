"""Searches over large libraries against tantivy and ripgrep, and what an index costs to build and to keep."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from time import perf_counter

import corpus
from others import Tantivy, scan
from scan import Agreement, Scan
from table import Row, single, timed

from db import connection, library_writer, schema, search
from db.library import Library
from db.records import Hit
from db.text import normalise, tokens

_PAGE = 20
_ROUNDS = 3
_ADDED = 200  # one by one: enough for SQLite to put the pieces of its index together meanwhile
_WHOLE = 100_000  # paragraphs up to which everything found is compared, not only the first hits and the count
_COLD = ("贩运人口", "海地", "洪都拉斯", "罪", "77/236")
_TANTIVY, _RIPGREP = "tantivy", "ripgrep's scan"


def rows(count: int, folder: str) -> list[Row]:
    """Build a library of `count` paragraphs in a folder, search it, and return what that takes beside the others."""
    held = texts(count, folder)
    folded = _folded(count, folder, held)
    file, index = (os.path.join(folder, name.format(count)) for name in ("library-{}.db", "tantivy-{}"))
    ours = _write_library(file, held)
    theirs = Tantivy(index, held)
    built = theirs.build()
    text = sum(len(words.encode()) for words in held)
    found = [
        *_search(Library(file), theirs, held, folded),
        *_cold(file, index, folded),
        Row("building, by the clock", _speed(count, ours), _TANTIVY, _speed(count, built), (ours / built,)),
        single("index / text", _index_size(file) / text, _TANTIVY, theirs.size / text, "{:.2f}"),
        *_add(file, theirs, held),
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


def _add(file: str, theirs: Tantivy, texts: Sequence[str]) -> list[Row]:
    """Add one paragraph after the other: as a document of its own, to tantivy, and to our index of words alone."""
    add = theirs.adding()
    documents = len(texts) // corpus.PER_DOCUMENT
    whole, other, words = [], [], []
    with contextlib.closing(connection.writing(file)) as opened:
        for number, text in enumerate(texts[:_ADDED], documents):
            whole.append(_taken(lambda: library_writer.write(file, corpus.entries([text], number))))  # noqa: B023
            other.append(_taken(lambda: add(text)))  # noqa: B023
            words.append(_index_one(opened, text))
    return [
        timed("a document of one paragraph added", whole, _TANTIVY, other, None),
        timed("one paragraph added to the index of words", words, "the whole document", whole, None),
    ]


def _index_one(opened: sqlite3.Connection, text: str) -> float:
    """Return the seconds in which the words of one more paragraph come into the index, before they are committed."""
    last = "SELECT id, document, position FROM paragraphs ORDER BY id DESC LIMIT 1"
    identity, document, position = opened.execute(last).fetchone()
    row = (identity + 1, document, position + 1, str(position + 2), 0, text)
    opened.execute("INSERT INTO paragraphs VALUES (?, ?, ?, ?, NULL, ?, ?)", row)

    def index() -> None:
        opened.execute("INSERT INTO paragraph_words (rowid, words) VALUES (?, ?)", (identity + 1, tokens(text)))
        opened.execute("SAVEPOINT written")  # makes FTS5 write what it has gathered

    seconds = _taken(index)
    opened.commit()
    return seconds


def _taken(act: Callable[[], object]) -> float:
    began = perf_counter()
    act()
    return perf_counter() - began


def _cold(file: str, index: str, folded: str) -> list[Row]:
    """Ask single queries in new processes, the files put out of the page cache before each."""
    times: dict[str, list[float]] = {"refdesk": [], "tantivy": [], "ripgrep": []}
    for query in _COLD:
        for engine, place in zip(times, (file, index, folded), strict=True):
            _evict(place)
            asked = [sys.executable, str(Path(__file__).with_name("cold.py")), engine, place, query]
            environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
            answer = subprocess.run(asked, capture_output=True, text=True, check=True, env=environment)
            times[engine].append(float(answer.stdout))
    cold = f"first {_PAGE} and the count, cold"
    return [
        timed(cold, times["refdesk"], _TANTIVY, times["tantivy"], None),
        timed(cold, times["refdesk"], _RIPGREP, times["ripgrep"], None),
    ]


def _evict(place: str) -> None:
    """Put a file, or those in a folder, out of the page cache, where the system can."""
    if hasattr(os, "posix_fadvise"):
        for file in Path(place).iterdir() if os.path.isdir(place) else [place]:
            descriptor = os.open(file, os.O_RDONLY)
            os.fsync(descriptor)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(descriptor)


def _search(library: Library, theirs: Tantivy, texts: Sequence[str], folded: str) -> list[Row]:
    """Ask every query of all in turn, and keep the best of some rounds of each.

    Raises RuntimeError when tantivy finds something else than there is: then it would not be the same work.
    """
    theirs.open()
    truth = Scan(texts)
    times: dict[str, list[float]] = {}
    on_page, the_best, counted, of_all = Agreement(), Agreement(), Agreement(), Agreement()
    for typed, terms in corpus.queries(texts):
        there = truth.answers(terms)
        if theirs.count(terms) != len(there):
            raise RuntimeError(f"tantivy and the scan disagree about {typed}")
        taken, answers = _ask(library, theirs, folded, typed, terms)
        for name, seconds in taken.items():
            times.setdefault(name, []).append(seconds)
        on_page = on_page.with_answer(_found(answers["page"]), set(sorted(there)[:_PAGE]))
        the_best = the_best.with_answer(_found(answers["best"]), _as_many(_found(answers["best"]), there))
        counted = counted.with_answer({int(str(answers["count"]))}, {len(there)})
        if len(texts) <= _WHOLE:
            everything = search.find(library, typed)
            total = _total(everything.total_paragraphs)
            of_all = of_all.with_answer({*_found(everything.hits), total}, {*there, _total(len(there))})
    theirs.close()
    page = f"first {_PAGE} with their matches"
    return [
        timed(f"{page}, in document order", times["page"], _TANTIVY, times["their best"], on_page),
        timed(f"{page}, the best first", times["best"], _TANTIVY, times["their best"], the_best),
        timed(f"{page}, in document order", times["page"], _RIPGREP, times["scan"], None),
        timed(f"{page}, the best first", times["best"], _RIPGREP, times["scan"], None),
        timed("the exact count", times["count"], _TANTIVY, times["their count"], of_all if of_all.there else counted),
    ]


def _ask(
    library: Library, theirs: Tantivy, folded: str, typed: str, terms: Sequence[str]
) -> tuple[dict[str, float], dict[str, object]]:
    """Return the least seconds that each kind of question took, and the answers."""
    acts: dict[str, Callable[[], object]] = {
        "page": lambda: search.Enquiry(library, typed).first(_PAGE).hits,
        "their best": lambda: theirs.best(terms, _PAGE),
        "best": lambda: search.Enquiry(library, typed).first(_PAGE, "relevance").hits,
        "count": lambda: search.Enquiry(library, typed).count(),
        "their count": lambda: theirs.count(terms),
        "scan": lambda: scan(folded, terms[0]),
    }
    taken: dict[str, list[float]] = {name: [] for name in acts}
    answers: dict[str, object] = {}
    for _ in range(_ROUNDS):
        for name, act in acts.items():
            began = perf_counter()
            answers[name] = act()
            taken[name].append(perf_counter() - began)
    return {name: min(each) for name, each in taken.items()}, answers


def _found(hits: object) -> set[int]:
    """Return the paragraphs found in which something is marked."""
    assert isinstance(hits, tuple)
    return {corpus.index(hit.edition.symbol, hit.position) for hit in hits if isinstance(hit, Hit) and hit.matches}


def _as_many(found: set[int], there: set[int]) -> set[int]:
    """Return as many paragraphs as a page should have: those found that are there, and others for those that lack."""
    right = found & there
    return right | set(islice(there - right, max(0, min(_PAGE, len(there)) - len(right))))


def _total(paragraphs: int) -> int:
    """Return a total as one more answer, which no paragraph can be taken for."""
    return -1 - paragraphs
