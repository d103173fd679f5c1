"""Whatever is exported, in whichever format: each row has its words, citation, note, labels and dates."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable

import pytest
from lxml import etree, html

from db import search
from db.export import brief, compared, registers, sources
from db.export.records import Export, Imprint, Passage
from db.export.writing import ENDINGS, rendered
from db.library import Library
from db.notebook import Notebook
from db.records import Bookmark, Edition, Scope
from desktop.export_words import WORDS

REPORT = Edition("CTOC/COP/2024/2", "zh")
IMPRINT = Imprint(WORDS, "en", "2026-11-24", "0.1.0")
NOTE, LABELS = "Ask for the list.", ("statement", "urgent")
Marked = tuple[Bookmark, ...]


def _found(library: Library, marked: Marked) -> Export:
    hits = search.find(library, "洪都拉斯", Scope()).hits
    return sources.hits(library, IMPRINT, "洪都拉斯", hits, marked)


def _section(library: Library) -> int:
    place = library.range(REPORT, "55", "55")[0].section
    assert place is not None
    return place


def _beside(library: Library, marked: Marked) -> Export:
    return compared.compared(library, IMPRINT, (REPORT, REPORT), marked, section=_section(library))


TARGETS: dict[str, Callable[[Library, Marked], Export]] = {
    "bookmarks": lambda library, marked: sources.bookmarks(library, IMPRINT, marked),
    "country": lambda library, marked: brief.country(library, IMPRINT, "HND", (REPORT,), marked),
    "section": lambda library, marked: sources.section(library, IMPRINT, REPORT, _section(library), marked),
    "search": _found,
    "register": lambda library, marked: registers.register(library, IMPRINT, "activities", (REPORT,), marked),
    "compare": _beside,
}


@pytest.fixture(scope="module")
def library(built: str) -> Library:
    return Library(built)


@pytest.fixture(scope="module")
def marked(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Marked:
    notebook = Notebook.open(str(tmp_path_factory.mktemp("notebook") / "notebook.db"))
    for number in ("55", "57"):
        (paragraph,) = library.range(REPORT, number, number)
        notebook.add(REPORT, number, number, paragraph.text, note=NOTE, labels=LABELS)
    return tuple(
        each._replace(created="2026-01-02T03:04:05Z", modified="2026-03-04T05:06:07Z") for each in notebook.bookmarks()
    )


def read(made: Export, form: str) -> str:
    """Return all words of a file, white space as one blank."""
    content = rendered(made, form)
    if form in ("docx", "xlsx"):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = [package.read(name) for name in package.namelist() if name.endswith(".xml")]
        text = " ".join("".join(etree.fromstring(part).itertext()) for part in parts)
    elif form == "html":
        text = html.fromstring(content.decode()).text_content()
    elif form == "json":
        text = json.dumps(json.loads(content), ensure_ascii=False).replace("\\n", " ")
    else:
        text = content.decode("utf-8-sig").replace("\\", "").replace("<mark>", "").replace("</mark>", "")
    return "".join(text.split())


def dates(passage: Passage, form: str) -> list[str]:
    """Return the dates of a row as a format writes them."""
    people = form in ("docx", "markdown", "html")
    issued = "23 July 2024" if people else "2024-07-23"
    made = ["2 January 2026", "4 March 2026"] if people else ["2026-01-02", "2026-03-04"]
    return [issued, *(made if passage.created else [])]


@pytest.mark.parametrize("form", ENDINGS)
@pytest.mark.parametrize("target", TARGETS)
def test_each_row_has_its_words_citation_note_labels_and_dates(
    library: Library, marked: Marked, target: str, form: str
) -> None:
    made = TARGETS[target](library, marked)
    text = read(made, form)
    rows = [side for passage in made.passages for side in passage.sides]
    assert rows
    assert any(row.note for row in rows)
    for row in rows:
        wanted = [*row.quote.split("\n"), row.citation, row.note, *row.labels, *dates(row, form)]
        missing = [words for words in wanted if "".join(words.split()) not in text]
        assert not missing
        assert row.quote
        assert row.citation
    for document in made.documents:
        for words in (document.source_sha256, document.edition.symbol, IMPRINT.version):
            assert words in text
