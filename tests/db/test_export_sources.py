"""Bookmarks, sections, paragraphs and search results on their way out: what is taken, and how it is cited."""

from __future__ import annotations

import io

import openpyxl
import pytest

from db import citation, search
from db.errors import NotFound
from db.export import registers, sources
from db.export.records import TEXT, Export, Imprint
from db.export.writing import rendered
from db.library import Library
from db.notebook import Notebook
from db.records import Bookmark, Edition, Scope
from desktop.export_words import WORDS

REPORT = Edition("CTOC/COP/2024/2", "zh")
IMPRINT = Imprint(WORDS, "zh", "2026-11-24", "0.1.0")


@pytest.fixture
def library(built: str) -> Library:
    return Library(built)


@pytest.fixture
def notebook(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Notebook:
    """Two notes of someone: on one paragraph, and on three."""
    made = Notebook.open(str(tmp_path_factory.mktemp("notebook") / "notebook.db"))
    for first, last, note, labels in (("12", "14", "谈判要点", ("发言",)), ("55", "55", "", ())):
        text = "\n".join(each.text for each in library.range(REPORT, first, last))
        made.add(REPORT, first, last, text, note=note, labels=labels)
    return made


def cited_back(library: Library, export: Export) -> None:
    """Every citation leads to paragraphs that hold the words."""
    for passage in export.passages:
        found = citation.resolve(passage.citation)
        assert found is not None
        edition = library.document(found.symbol).edition
        taken = library.range(edition, found.first, found.last)
        assert passage.quote in "\n".join(each.text for each in taken)


def test_bookmarks_are_quoted_as_they_were_marked(library: Library, notebook: Notebook) -> None:
    export = sources.bookmarks(library, IMPRINT, notebook.bookmarks())
    first, second = export.passages
    assert first.citation == "CTOC/COP/2024/2，第12至14段"
    assert (first.note, first.labels, first.state) == ("谈判要点", ("发言",), "")
    assert first.quote.count("\n") == 2
    assert (second.citation, second.note) == ("CTOC/COP/2024/2，第55段", "")
    assert second.path[-1] == "立法援助和制定国家战略"
    assert first.created
    cited_back(library, export)


def test_a_bookmark_that_no_longer_fits_says_so(library: Library, notebook: Notebook) -> None:
    mine = notebook.bookmarks()
    lost = mine[1]._replace(quote="The words of another report altogether, which nobody has ever held here.")
    foreign = lost._replace(id=99, edition=Edition("A/1/1", "en"))
    export = sources.bookmarks(library, IMPRINT, [lost, foreign])
    assert [each.state for each in export.passages] == ["no longer in the text"] * 2
    assert [each.title.split()[0] for each in export.chapters] == ["CTOC/COP/2024/2", "A/1/1"]
    assert [each.edition for each in export.documents] == [REPORT]


def test_no_bookmarks_are_nothing_to_export(library: Library) -> None:
    with pytest.raises(NotFound) as refused:
        sources.bookmarks(library, IMPRINT, ())
    assert refused.value.facts["what"] == "passage"


def test_a_section_has_all_its_text_under_its_headings(library: Library, notebook: Notebook) -> None:
    body = library.body(REPORT)
    (place,) = (each.place for each in body.sections if each.title == "为政府间机构提供支持")
    export = sources.section(library, IMPRINT, REPORT, place, notebook.bookmarks())
    assert export.layout == TEXT
    assert [each.first for each in export.passages] == [str(number) for number in range(7, 28)]
    assert [each.quote for each in export.passages] == [each.text for each in body.paragraphs[6:27]]
    assert [(each.level, each.citation) for each in export.chapters[:2]] == [
        (1, "CTOC/COP/2024/2，第7至27段"),
        (2, "CTOC/COP/2024/2，第7至11段"),
    ]
    assert export.chapters[0].title == "1. 为政府间机构提供支持"
    assert [each.first for each in export.passages if each.note] == ["12"]
    cited_back(library, export)


@pytest.mark.parametrize("place", range(25))
def test_every_section_is_whole(library: Library, place: int) -> None:
    body = library.body(REPORT)
    section = body.sections[place]
    export = sources.section(library, IMPRINT, REPORT, place)
    taken = [each.quote for each in export.passages]
    assert taken == [each.text for each in body.paragraphs[section.start : section.stop]]


def test_paragraphs_stand_under_their_headings(library: Library) -> None:
    export = sources.paragraphs(library, IMPRINT, REPORT, 2, 5)
    assert export.title == "CTOC/COP/2024/2，第3至6段"
    assert [len(each.passages) for each in export.chapters] == [2, 1, 1]
    assert export.chapters[0].title == "导言"
    assert export.chapters[0].citation == "CTOC/COP/2024/2，第3和4段"


def test_results_keep_what_was_found_in_them(library: Library, notebook: Notebook) -> None:
    found = search.find(library, "洪都拉斯", Scope())
    export = sources.hits(library, IMPRINT, "洪都拉斯", found.hits, notebook.bookmarks())
    assert len(export.passages) == found.total_paragraphs
    marked = {passage.quote[a:b] for passage in export.passages for a, b in passage.marks}
    assert marked == {"洪都拉斯"}
    assert export.lead == (f"Occurrences: {found.total_occurrences}; paragraphs: 5; documents: 1.",)
    assert [each.first for each in export.passages if each.note] == ["14"]
    cited_back(library, export)


@pytest.mark.parametrize("place", [-1, 25])
def test_what_is_not_there_is_not_exported(library: Library, place: int) -> None:
    with pytest.raises(NotFound):
        sources.section(library, IMPRINT, REPORT, place)
    with pytest.raises(NotFound):
        sources.hits(library, IMPRINT, "无", ())
    with pytest.raises(NotFound):
        sources.paragraphs(library, IMPRINT, REPORT, 100, 120)


def test_a_note_is_found_in_another_language_by_its_number(library: Library) -> None:
    english = Bookmark(1, Edition("CTOC/COP/2024/2", "en"), "55", "55", "Other words.", "Mine.", (), "", "", "")
    (place,) = (each.place for each in library.body(REPORT).sections if each.title == "立法援助和制定国家战略")
    export = sources.section(library, IMPRINT, REPORT, place, [english])
    assert [each.first for each in export.passages if each.note == "Mine."] == ["55"]


@pytest.mark.parametrize("kind", registers.KINDS)
def test_each_row_of_a_register_is_quoted_with_its_words_marked(library: Library, kind: str) -> None:
    export = registers.register(library, IMPRINT, kind, (REPORT,))
    assert export.passages
    assert export.lead == (f"Rows: {len(export.passages)}; documents: 1.",)
    cited_back(library, export)
    for passage in export.passages:
        facts = dict(passage.facts)
        assert [passage.quote[a:b] for a, b in passage.marks] == ([facts["words"]] if "words" in facts else [])
        assert bool(passage.kind) is (kind == registers.ACTIVITIES)


def test_figures_can_be_added_up_in_a_sheet(library: Library) -> None:
    export = registers.register(library, IMPRINT, "figures", (REPORT,))
    sheet = openpyxl.load_workbook(io.BytesIO(rendered(export, "xlsx"))).worksheets[0]
    captions = [cell.value for cell in sheet[1]]
    column = captions.index("Value") + 1
    assert sheet.cell(2, column).value == 182
    assert sheet.cell(2, captions.index("What is counted") + 1).value == "缔约方"


def test_a_register_without_rows_is_nothing_to_export(library: Library) -> None:
    with pytest.raises(NotFound):
        registers.register(library, IMPRINT, "figures", ())
