"""How long reports take to come in: long ones of each format beside what their libraries need to give up the bare text,
and many in one go beside a few."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random

import table

from db import arrival
from db.records import Masthead

_PAGES = 300
_PER_PAGE = 10  # paragraphs
_ROUNDS = 3
_SEED = 20240723
_FEW = 10
_WORDS = """
the of and to in for on by with at its from as was were that which State States Member Office report programme country
countries region support training technical assistance cooperation trafficking persons protection victims children
legislation strategy national international justice criminal prevention response data research network meeting session
Committee Council Assembly resolution recommendations implementation development capacity practitioners investigation
"""


def rows(place: str, many: int) -> list[table.Row]:
    """Measure a long report of each format, and `many` short ones brought in by one call of the program."""
    folder = os.path.join(place, "reports")
    os.makedirs(folder, exist_ok=True)
    texts = list(_paragraphs(_PAGES * _PER_PAGE))
    files = (
        ("Word", "the bare text by python-docx", _word(folder, texts), _bare_word),
        ("PDF", "the bare text by pypdfium2", _pdf(folder, texts), _bare_pdf),
        ("web", "the bare text by lxml", _page(folder, texts), _bare_page),
    )
    found = []
    for kind, baseline, file, bare in files:
        read, taken, plain = _long(os.path.join(folder, f"{kind}.db"), file, bare)
        found.append(table.timed(f"{_PAGES} pages of {kind}: read", read, baseline, plain, None))
        found.append(table.timed(f"{_PAGES} pages of {kind}: indexed and written", taken, baseline, plain, None))
    return found + _many(folder, many, texts)


def _long(
    library: str, file: str, bare: Callable[[str], object]
) -> tuple[Sequence[float], Sequence[float], Sequence[float]]:
    """Return the times of reading a file, of indexing and writing it, and of giving up its bare text, in seconds."""
    read, taken, plain = [], [], []
    for _ in range(_ROUNDS):
        plain.append(_timed(lambda: bare(file)))
        started = time.perf_counter()
        seen = arrival.look(library, file, Masthead(symbol="A/79/1", language="en"))
        read.append(time.perf_counter() - started)
        numbered = sum(paragraph.number is not None for paragraph in seen.draft.paragraphs)
        if numbered != _PAGES * _PER_PAGE:
            sys.exit(f"{file}: {numbered} numbered paragraphs found instead of {_PAGES * _PER_PAGE}.")
        taken.append(_timed(lambda seen=seen: arrival.take_in(library, seen)))
    return read, taken, plain


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _many(folder: str, many: int, texts: Sequence[str]) -> list[table.Row]:
    """Measure one call of the program that brings in many reports, and one that brings in a few."""
    figures = []
    for count in (_FEW, many):
        reports = Path(folder, f"reports-{count}")
        reports.mkdir(exist_ok=True)
        for number in range(count):
            start = number * 7 % (len(texts) - 100)
            (reports / f"A_79_{number + 1}.txt").write_text(_plain(texts[start : start + 91]), encoding="utf-8")
        figures.append(_call(os.path.join(folder, f"library-{count}"), str(reports)))
    (few_seconds, few_bytes), (seconds, most) = figures
    name = f"{many:,} reports in one go"
    return [
        table.single(f"{name}: each", 1000 * seconds / many, f"{_FEW} reports", 1000 * few_seconds / _FEW, "{:.1f} ms"),
        table.single(f"{name}: most memory", most / 2**20, f"{_FEW} reports", few_bytes / 2**20, "{:.0f} MiB"),
    ]


# What the kernel says of a child's memory counts what its parent had before it became another program.
_IMPORTING = """
import re, sys
from desktop.cli import program
try:
    program(sys.argv[1:], prog_name="refdesk")
finally:
    with open("/proc/self/status") as status:
        print("most", re.search(r"VmHWM:\\s+(\\d+) kB", status.read())[1])
"""


def _call(library: str, reports: str) -> tuple[float, float]:
    """Return how many seconds and how many bytes at most a process takes that brings a folder of reports in."""
    started = time.perf_counter()
    command = [sys.executable, "-c", _IMPORTING, "--library", library, "import", reports]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit("The reports could not be brought in.")
    return time.perf_counter() - started, 1024 * int(done.stdout.rpartition("most ")[2])


def _paragraphs(count: int) -> Iterator[str]:
    rng, known = Random(_SEED), _WORDS.split()
    for _ in range(count):
        words = rng.choices(known, k=rng.randint(25, 75))
        yield " ".join(words).capitalize() + "."


def _plain(texts: Sequence[str]) -> str:
    return "\n\n".join(["Report of the Secretary-General", *(f"{n}. {text}" for n, text in enumerate(texts, 1))])


def _word(folder: str, texts: Sequence[str]) -> str:
    import docx

    document = docx.Document()
    for number, text in enumerate(texts, 1):
        if number % _PER_PAGE == 1:
            document.add_heading(f"Part {number // _PER_PAGE + 1} of the report", 1)
        document.add_paragraph(f"{number}.\t{text}")
    document.save(os.path.join(folder, "report.docx"))
    return os.path.join(folder, "report.docx")


def _bare_word(file: str) -> object:
    import docx

    return [paragraph.text for paragraph in docx.Document(file).paragraphs]


def _pdf(folder: str, texts: Sequence[str]) -> str:
    from PySide6.QtGui import QFont, QGuiApplication, QPageSize, QPdfWriter, QTextDocument
    from PySide6.QtWidgets import QApplication

    application = QGuiApplication.instance() or QApplication(["bench"])
    writer = QPdfWriter(os.path.join(folder, "report.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = QTextDocument()
    document.setDefaultFont(QFont("DejaVu Sans", 10))
    document.setHtml("".join(f"<p>{number}. {text}</p>" for number, text in enumerate(texts, 1)))
    document.print_(writer)
    del writer, application
    return os.path.join(folder, "report.pdf")


def _bare_pdf(file: str) -> object:
    import pypdfium2

    with pypdfium2.PdfDocument(file) as document:
        return [page.get_textpage().get_text_range() for page in document]


def _page(folder: str, texts: Sequence[str]) -> str:
    path = Path(folder, "report.html")
    lines = "".join(f"<p>{number}. {text}</p>\n" for number, text in enumerate(texts, 1))
    path.write_text(f"<!DOCTYPE html><html><body><h1>Report</h1>{lines}</body></html>", encoding="utf-8")
    return str(path)


def _bare_page(file: str) -> object:
    from lxml import html

    return html.parse(file).getroot().text_content()
