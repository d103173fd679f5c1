"""A country's brief as an official reads it: everything the report says of the country, quoted and cited once."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from db import arrival, citation, search
from db.errors import GivenUp, NotFound
from db.export import brief, registers, sources
from db.export.records import Export, Imprint
from db.export.writing import rendered
from db.library import Library
from db.records import Bookmark, Edition, Masthead
from desktop.export_words import WORDS

REPORT = Edition("CTOC/COP/2024/2", "zh")
ENGLISH = Imprint(WORDS, "en", "2026-11-24", "0.1.0")
CITING_CHINESE = ENGLISH._replace(language="zh")


def marked(first: str, last: str, note: str, quote: str = "") -> Bookmark:
    return Bookmark(int(first), REPORT, first, last, quote, note, ("statement",), "", "2026-01-01", "2026-01-01")


def made(library: Library, iso3: str, imprint: Imprint = ENGLISH, *bookmarks: Bookmark) -> Export:
    return brief.country(library, imprint, iso3, (REPORT,), bookmarks)


@pytest.fixture
def library(built: str) -> Library:
    return Library(built)


@pytest.mark.parametrize(("iso3", "named", "activities"), [("HND", 5, 5), ("PAK", 6, 5), ("HTI", 3, 2)])
def test_a_brief_counts_what_it_quotes(library: Library, iso3: str, named: int, activities: int) -> None:
    export = made(library, iso3)
    assert export.lead[0] == f"Named in {named} of 91 paragraphs; all 91 checked."
    assert export.lead[1].startswith(f"Activities reported: {activities} (")
    assert len([each for each in export.passages if each.kind]) == activities
    assert len({each.first for each in export.passages}) == named


@pytest.mark.parametrize("imprint", [ENGLISH, CITING_CHINESE], ids=lambda imprint: imprint.language)
@pytest.mark.parametrize("iso3", ["HND", "PAK", "HTI"])
def test_every_citation_leads_back_to_the_words(library: Library, iso3: str, imprint: Imprint) -> None:
    for passage in made(library, iso3, imprint).passages:
        found = citation.resolve(passage.citation)
        assert found is not None
        (paragraph,) = library.range(library.document(found.symbol).edition, found.first)
        assert f"{passage.prefix}{passage.quote}" in paragraph.text
        assert passage.quote.strip()
        assert passage.path


@pytest.mark.parametrize("iso3", ["HND", "PAK", "HTI"])
def test_every_mention_stands_in_exactly_one_passage(library: Library, iso3: str) -> None:
    places = []
    for passage in made(library, iso3).passages:
        (paragraph,) = library.range(REPORT, passage.first)
        start = paragraph.text.index(passage.quote)
        places += [(paragraph.position, start + a, start + b) for a, b in passage.marks]
    held = [(each.mention.position, each.mention.start, each.mention.end) for each in library.mentions(iso3, REPORT)]
    assert sorted(places) == sorted(held)


def test_a_country_nobody_names_is_an_answer_too(library: Library) -> None:
    export = made(library, "FJI")
    assert export.lead[0] == "Named in none of 91 paragraphs; all 91 checked."
    assert export.passages == ()
    text = rendered(export, "markdown").decode()
    assert "Country brief: Fiji" in text
    assert "SHA\\-256" not in text
    assert "SHA-256" in text


def test_a_brief_says_where_it_comes_from(library: Library) -> None:
    export = made(library, "HND")
    (facts,) = export.provenance
    told = dict(facts)
    assert told["Symbol"] == "CTOC/COP/2024/2 (presumed)"
    assert told["Date"] == "23 July 2024"
    assert (told["Edition"], told["Original"]) == ("Chinese", "English")
    assert re.fullmatch("[0-9a-f]{64}", told["SHA-256 of the file"])
    assert "91" in told["Paragraphs"]
    said = " ".join(export.colophon)
    for words in ("Unofficial rendering", "0.1.0", "24 November 2026", "presumed"):
        assert words in said


def test_notes_stand_with_the_paragraph_once(library: Library) -> None:
    text = {number: library.range(REPORT, number)[0].text for number in ("55", "57", "58")}
    one = marked("55", "55", "Check the list.", text["55"])
    two = marked("57", "58", "Compare.", f"{text['57']}\n{text['58']}")
    other = marked("60", "60", "Elsewhere.", library.range(REPORT, "60")[0].text)
    export = made(library, "HND", ENGLISH, one, two, other)
    noted = [(each.first, each.note) for each in export.passages if each.note]
    assert noted == [("55", "Check the list."), ("57", "[paras. 57 and 58] Compare.")]
    assert [each.labels for each in export.passages if each.note] == [("statement",)] * 2


def test_a_brief_of_the_report_takes_few_pages_of_word(library: Library) -> None:
    for iso3 in ("HND", "PAK", "HTI"):
        document = docx.Document(io.BytesIO(rendered(made(library, iso3), "docx")))
        words = sum(len(paragraph.text) for paragraph in document.paragraphs)
        assert 500 < words < 2500  # a page of Chinese holds some 1,000 characters
        heads = [each for each in document.paragraphs if each.style and each.style.name.startswith("Heading")]
        assert "Provenance" in heads[-1].text


def add(file: str, folder: Path, symbol: str, language: str, date: str, *texts: str) -> Edition:
    """Bring in a report with these paragraphs."""
    path = folder / f"{symbol.replace('/', '_')}.{language}.txt"
    lines = "\n\n".join(f"{number}. {text}" for number, text in enumerate(texts, 1))
    path.write_text(f"{symbol}\n\nReport\n\n{lines}\n", encoding="utf-8")
    given = Masthead(symbol=symbol, symbol_confirmed=True, language=language, date=date)
    return arrival.add(file, str(path), given).edition


def test_of_several_documents_the_newest_comes_first_and_each_counts_once(file: str, tmp_path: Path) -> None:
    trained = "In Honduras, the Office trained forty prosecutors in the use of financial evidence."
    quiet = "The Office convened two meetings of experts on the gathering of evidence across borders."
    newer = add(file, tmp_path, "A/80/9", "en", "2025-07-01", trained, quiet)
    add(file, tmp_path, "CTOC/COP/2024/2", "en", "2024-07-23", trained, quiet)
    library = Library(file)
    assert sources.editions(library, "zh") == (REPORT, newer)
    assert sources.editions(library, "en") == (Edition("CTOC/COP/2024/2", "en"), newer)
    assert sources.editions(library, "fr") == (REPORT, newer)
    export = brief.country(library, ENGLISH, "HND", sources.editions(library, "zh"))
    assert [document.edition for document in export.documents] == [newer, REPORT]
    assert export.lead[:2] == ("Documents consulted: 2", "Named in 6 of 93 paragraphs; all 93 checked.")
    training = [each.edition for each in export.passages if each.kind == "Training"]
    assert training[0] == newer
    assert set(training[1:]) == {REPORT}
    document = docx.Document(io.BytesIO(rendered(export, "docx")))
    lines = [each.text for each in document.paragraphs if each.style and each.style.name == "Passage line"]
    assert [line for line in lines if line.startswith("A/80/9, para. 1")]
    assert all(line.startswith(("A/80/9, para.", "CTOC/COP/2024/2, para.")) for line in lines)
    assert len(document.tables) == 2


def test_documents_that_do_not_name_it_are_checked_but_not_described(file: str, tmp_path: Path) -> None:
    quiet = "The Office convened two meetings of experts on the gathering of evidence across borders."
    other = add(file, tmp_path, "A/80/9", "en", "2025-07-01", quiet, quiet)
    export = brief.country(Library(file), ENGLISH, "HND", (REPORT, other))
    assert export.lead[:2] == ("Documents consulted: 2", "Named in 5 of 93 paragraphs; all 93 checked.")
    assert [document.edition for document in export.documents] == [REPORT]
    none = brief.country(Library(file), ENGLISH, "FJI", (REPORT, other))
    assert none.lead[1] == "Named in none of 93 paragraphs; all 93 checked."
    with pytest.raises(NotFound):
        brief.country(Library(file), ENGLISH, "FJI", (Edition("A/1/1", "en"),))


def test_what_the_words_do_not_know_is_cited_all_the_same(library: Library) -> None:
    export = made(library, "HTI", ENGLISH._replace(language="fr"))
    assert export.title == "Country brief: Haïti"
    assert {each.citation for each in export.passages} >= {"CTOC/COP/2024/2, par. 65"}


@pytest.mark.parametrize(
    "make",
    [
        lambda library, heard: brief.country(library, ENGLISH, "HND", (REPORT,), (), heard),
        lambda library, heard: registers.register(library, ENGLISH, "figures", (REPORT,), (), heard),
        lambda library, heard: sources.hits(library, ENGLISH, "x", search.find(library, "海地").hits, (), heard),
    ],
)
def test_what_takes_long_over_many_reports_can_be_given_up(library: Library, make: Callable[..., object]) -> None:
    shares: list[float] = []
    make(library, shares.append)
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)

    def give_up(share: float) -> None:
        raise GivenUp

    with pytest.raises(GivenUp):
        make(library, give_up)
