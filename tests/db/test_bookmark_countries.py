"""The countries that bookmarks concern: those their own words name, as the library holds them now."""

from __future__ import annotations

from pathlib import Path

from db import anchor, arrival, corrections
from db.bookmark_countries import countries
from db.library import Library
from db.notebook import Notebook
from db.records import Bookmark, Edition, Masthead

EDITION = Edition("A/81/2", "en")
REPORT = """Report of the Secretary-General

I. Introduction

1. Haiti and Honduras trained judges in the capital, and the region's experts met twice in the following months.

2. The Secretariat helped: (a) Guatemala to draft a law on the protection of witnesses; (b) Peru to train forty judges.

3. Nobody else was helped in the first quarter of the year, and nothing further was asked of the Secretariat by then.
"""


def made(file: str, folder: Path) -> tuple[Library, Notebook]:
    report = folder / "report.txt"
    report.write_text(REPORT, encoding="utf-8")
    arrival.add(file, str(report), Masthead(symbol=EDITION.symbol, language="en", title="Judges"))
    return Library(file), Notebook.open(str(folder / "notebook.db"))


def put(notebook: Notebook, marked: anchor.Marked | None, edition: Edition = EDITION) -> Bookmark:
    assert marked is not None
    return notebook.add(*(edition, *marked[:3]), highlight=marked.highlight, prefix=marked.prefix, suffix=marked.suffix)


def test_words_concern_the_countries_they_name_and_no_others(file: str, tmp_path: Path) -> None:
    library, notebook = made(file, tmp_path)
    first, second, third = library.paragraphs(EDITION)[-3:]
    both = put(notebook, anchor.whole([first, second]))
    part = put(notebook, anchor.part(second, "(b)"))
    words = put(notebook, anchor.words([first], 0, first.text.index(" and")))
    none = put(notebook, anchor.whole([third]))
    assert countries(library, notebook.bookmarks()) == {
        both.id: {"HTI", "HND", "GTM", "PER"},
        part.id: {"PER"},
        words.id: {"HTI"},
        none.id: set(),
    }


def test_a_struck_mention_concerns_nobody_and_words_that_are_gone_neither(file: str, tmp_path: Path) -> None:
    library, notebook = made(file, tmp_path)
    first = library.paragraphs(EDITION)[-3]
    kept = put(notebook, anchor.whole([first]))
    gone = notebook.add(Edition("A/99/9", "en"), "1", "1", "Haiti is named in a report that is not held")
    (mention,) = library.mentions("HTI", EDITION)
    corrections.Corrections(notebook).strike(EDITION, mention.paragraph, mention.mention)
    corrections.apply(library.file, notebook)
    assert countries(library, notebook.bookmarks()) == {kept.id: {"HND"}, gone.id: set()}
