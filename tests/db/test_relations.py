"""Documents that belong together are found by their symbols and by what they cite."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import schema
from db.errors import NotFound
from db.library import Library
from db.library_writer import Entry, write
from db.records import Draft, Edition, Masthead, Paragraph, Reference
from db.relations import (
    CITED_BY,
    CITES,
    FAMILY,
    KINDS,
    LANGUAGE,
    Relation,
    corrections,
    related,
    step,
    told_of_corrections,
)

PAIRS = (
    ("corrects", "corrected_by"),
    ("revises", "revised_by"),
    ("amends", "amended_by"),
    ("adds_to", "added_to_by"),
    ("summarises", "summarised_by"),
    (FAMILY, FAMILY),
    ("", ""),
)
CONVERSE = dict(PAIRS) | {after: before for before, after in PAIRS}


@pytest.mark.parametrize(
    ("symbol", "other", "expected"),
    [
        ("A/79/1", "A/79/1/Corr.1", "corrected_by"),
        ("A/79/1/Corr.1", "A/79/1", "corrects"),
        ("A/79/1", "A/79/1/Rev.1", "revised_by"),
        ("A/79/1", "A/79/1/Add.2", "added_to_by"),
        ("A/520", "A/520/Rev.20", "revised_by"),
        ("A/520/Rev.19", "A/520/Rev.20", "revised_by"),
        ("A/520/Rev.20", "a/520 / rev.3", "revises"),
        ("A/79/1/Add.1", "A/79/1/Add.1/Corr.1", "corrected_by"),
        ("A/79/1/Add.1/Corr.1", "A/79/1", FAMILY),
        ("A/79/1/Add.1", "A/79/1/Add.2", FAMILY),
        ("A/79/1/Rev.1", "A/79/1/Corr.1", FAMILY),
        ("A/79/1/Add.1/Rev.1", "A/79/1/Add.2/Rev.2", FAMILY),
        ("A/80/6 (Sect. 3)", "A/80/6 (Sect. 3)/Add.5", "added_to_by"),
        ("A/80/6 (Sect. 3)", "A/80/6 (Sect. 16)/Add.5", ""),
        ("A/74/5", "A/74/5/Add.2 (Part I)", "added_to_by"),
        ("CRC/C/NLD/4", "CRC/C/NLD/4/Summary", "summarised_by"),
        ("TRANS/WP.29/343", "TRANS/WP.29/343/Amend.1", "amended_by"),
        ("E/2003/30–E/CN.15/2003/14", "E/CN.15/2003/14/Corr.1", "corrected_by"),
        ("E/2003/30-E/CN.15/2003/14", "E/2003/30/Add.1", "added_to_by"),
        ("A/ES-10/1", "A/ES-10/1/Add.1", "added_to_by"),
        ("A/79/1", "A/79/1", ""),
        ("A/79/1", "a / 79/1", ""),
        ("A/79/1", "A/79/10", ""),
        ("A/79/1", "A/79/11/Add.1", ""),
        ("A/79/1/Rev.1", "A/79/2/Rev.1", ""),
        ("E/2003/30–E/CN.15/2003/14", "E/2003/30", ""),
    ],
)
def test_a_symbol_says_what_one_document_is_to_another(symbol: str, other: str, expected: str) -> None:
    assert step(symbol, other) == expected
    assert step(other, symbol) == CONVERSE[expected]


_bases = st.sampled_from(("A/79/1", "A/79/10", "A/520", "A/80/6 (Sect. 16)", "E/2003/30", "S/RES/2652 (2022)"))
_parts = st.lists(
    st.builds(
        lambda name, number: f"/{name}.{number}", st.sampled_from(("Corr", "Rev", "Add", "Amend")), st.integers(1, 30)
    ),
    max_size=3,
).map("".join)
_symbols = st.builds(str.__add__, _bases, _parts)


@given(_symbols, _symbols)
def test_what_one_is_to_another_is_told_from_both_ends(symbol: str, other: str) -> None:
    kind = step(symbol, other)
    assert step(other, symbol) == CONVERSE[kind]
    assert kind == "" or kind in KINDS
    assert step(symbol.lower().replace("/", " / "), other) == kind


@given(_symbols, st.sampled_from(("Corr", "Rev", "Add", "Amend")), st.integers(1, 30))
def test_whatever_is_added_to_a_symbol_says_so(symbol: str, part: str, number: int) -> None:
    kind = {"Corr": "corrected_by", "Rev": "revised_by", "Add": "added_to_by", "Amend": "amended_by"}[part]
    assert step(symbol, f"{symbol}/{part}.{number}") == kind


@given(_bases, _bases, _parts, _parts)
def test_documents_of_different_origin_have_nothing_to_do_with_each_other(
    base: str, other: str, parts: str, others: str
) -> None:
    assert (step(base + parts, other + others) == "") == (base != other or parts == others)


@given(_bases, _parts, st.integers(1, 40), st.integers(1, 40))
def test_a_later_revision_revises_an_earlier(base: str, parts: str, one: int, other: int) -> None:
    found = step(f"{base}{parts}/Rev.{one}", f"{base}{parts}/Rev.{other}")
    assert found == ("" if one == other else "revised_by" if one < other else "revises")


def entry(symbol: str, language: str, *cited: tuple[str, str]) -> Entry:
    """A document whose paragraphs, with these numbers, each cite one."""
    paragraphs = tuple(Paragraph(at, number or None, f"See {to}.", None) for at, (number, to) in enumerate(cited))
    references = tuple(Reference(4, 4 + len(to), "document", to, at) for at, (_, to) in enumerate(cited))
    draft = Draft(Masthead(symbol=symbol, language=language), (), paragraphs, ())
    return Entry(draft, (), (), references, "a.txt", f"{symbol}@{language}")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    path = str(tmp_path / "library.db")
    schema.ready_library(path)
    entries = (
        entry("A/79/1", "en", ("1", "A/78/5"), ("2", "A/RES/77/236"), ("3", "A / 78/5"), ("", "A/78/5")),
        entry("A/79/1", "zh"),
        entry("A/79/1/Corr.1", "en", ("1", "A/79/1")),
        entry("A/79/1/Rev.1", "en"),
        entry("A/79/1/Rev.1", "zh"),
        entry("A/79/1/Add.10", "en"),
        entry("A/79/1/Add.9", "en"),
        entry("A/78/5", "fr"),
        entry("A/78/5", "en"),
        entry("E/2003/30–E/CN.15/2003/14", "en", ("5", "a/79/1"), ("6", "A/79/1"), ("6", "A/79/1")),
        entry("A/79/3", "en", ("7", "E/CN.15/2003/14")),
    )
    write(path, entries)
    return Library(path)


def test_everything_that_belongs_to_a_document_is_listed_in_order(library: Library) -> None:
    english, chinese = "en", "zh"
    assert related(library, Edition("A/79/1", "en")) == (
        Relation(LANGUAGE, Edition("A/79/1", chinese)),
        Relation("corrected_by", Edition("A/79/1/Corr.1", english), ("1",)),
        Relation("revised_by", Edition("A/79/1/Rev.1", english)),
        Relation("revised_by", Edition("A/79/1/Rev.1", chinese)),
        Relation("added_to_by", Edition("A/79/1/Add.9", english)),
        Relation("added_to_by", Edition("A/79/1/Add.10", english)),
        Relation(CITED_BY, Edition("E/2003/30–E/CN.15/2003/14", english), ("5", "6")),
        Relation(CITES, Edition("A/78/5", english), ("1", "3")),
    )


def test_a_citation_is_known_from_both_ends_and_of_a_joint_document_too(library: Library) -> None:
    joint = Edition("E/2003/30–E/CN.15/2003/14", "en")
    assert related(library, joint) == (
        Relation(CITED_BY, Edition("A/79/3", "en"), ("7",)),
        Relation(CITES, Edition("A/79/1", "en"), ("5", "6")),
    )
    assert related(library, Edition("A/79/3", "en")) == (Relation(CITES, joint, ("7",)),)


def test_what_is_written_otherwise_is_the_same_document(library: Library) -> None:
    assert related(library, Edition("a / 78/5", "fr")) == related(library, Edition("A/78/5", "fr"))


def test_a_document_that_is_not_held_has_no_relations(library: Library) -> None:
    with pytest.raises(NotFound):
        related(library, Edition("A/79/2", "en"))


def test_a_reader_is_told_of_what_corrects_a_document_once_and_in_the_same_language(library: Library) -> None:
    kinds = [(relation.kind, str(relation.edition)) for relation in corrections(library, Edition("A/79/1", "zh"))]
    assert kinds == [("corrected_by", "A/79/1/Corr.1@en"), ("revised_by", "A/79/1/Rev.1@zh")]
    assert corrections(library, Edition("A/79/1/Corr.1", "en")) == ()


def test_a_document_that_is_read_refers_to_its_corrections_from_the_masthead(library: Library) -> None:
    body = library.body(Edition("A/79/1", "en"))
    told = told_of_corrections(library, body).references[len(body.references) :]
    assert [(each.position, each.kind, each.target) for each in told] == [
        (-1, "corrected_by", "A/79/1/Corr.1"),
        (-1, "revised_by", "A/79/1/Rev.1"),
    ]


def test_a_later_revision_is_told_of_and_an_earlier_is_not(library: Library) -> None:
    write(library.file, [entry("A/79/1/Rev.2", "en"), entry("A/79/1/Rev.3", "en")])
    told = [relation.edition.symbol for relation in corrections(library, Edition("A/79/1/Rev.2", "en"))]
    assert told == ["A/79/1/Rev.3"]
