"""How much of what a reader found in the shipped report the registers hold, and how much they hold besides."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from db.library import Library
from db.records import ItemAt
from db.registers import register

GOLD = Path(__file__).parent / "gold" / "registers.zh.tsv"


class Noted(NamedTuple):
    """What a reader wrote down: a paragraph, words of it and facts."""

    paragraph: str
    surface: str
    facts: dict[str, str]


def noted(which: str) -> Iterator[Noted]:
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        kind, *cells = line.split("\t")
        if kind == which:
            yield Noted(cells[0], cells[1], dict(cell.split("=", 1) for cell in cells[2:]))


class Compared(NamedTuple):
    """The rows that a reader noted too, each with the note; the notes no row answers; the rows nobody noted."""

    both: list[tuple[Noted, ItemAt]]
    missed: list[Noted]
    invented: list[ItemAt]


def compared(library: str, which: str) -> Compared:
    """Lay the rows of a register against the notes: they agree where their words share a character."""
    left = list(register(Library(library), which))
    both: list[tuple[Noted, ItemAt]] = []
    missed: list[Noted] = []
    for note in noted(which):
        fitting = [at for at in left if at.paragraph.number == note.paragraph and shares(at, note)]
        if fitting:
            both.append((note, fitting[0]))
            left.remove(fitting[0])
        else:
            missed.append(note)
    named = {(at.paragraph.number, at.item.name) for _, at in both if at.item.name}
    return Compared(both, missed, [at for at in left if (at.paragraph.number, at.item.name) not in named])


def shares(at: ItemAt, note: Noted) -> bool:
    place = at.paragraph.text.find(note.surface)
    assert place >= 0, note
    while place >= 0:
        if at.item.start < place + len(note.surface) and place < at.item.end:
            return True
        place = at.paragraph.text.find(note.surface, place + 1)
    return False


@pytest.mark.parametrize("which", ["instruments", "publications", "programmes", "figures"])
def test_the_registers_hold_what_a_reader_found_and_little_else(built: str, which: str) -> None:
    found = compared(built, which)
    recall = len(found.both) / (len(found.both) + len(found.missed))
    precision = len(found.both) / (len(found.both) + len(found.invented))
    assert recall >= 0.95, found.missed
    assert precision >= 0.9, [(at.paragraph.number, at.item.surface) for at in found.invented]


def test_every_resolution_is_cited_with_the_body_that_adopted_it(built: str) -> None:
    found = compared(built, "instruments")
    cited = [(note, at.item) for note, at in found.both if note.facts["kind"] == "resolution"]
    assert len(cited) == 19
    assert [(item.symbol, item.organ) for _, item in cited] == [
        (note.facts["symbol"], note.facts["organ"]) for note, _ in cited
    ]


def test_figures_have_the_value_the_unit_and_the_qualifier_that_a_reader_noted(built: str) -> None:
    found = compared(built, "figures")
    for note, at in found.both:
        assert at.item.value == float(note.facts["value"]), note
        assert (at.item.unit, at.item.qualifier) == (note.facts["unit"], note.facts["qualifier"]), note
    counted = [at.item.counted == note.facts["counted"] for note, at in found.both]
    assert sum(counted) / len(counted) >= 0.95


def test_publications_have_the_year_that_a_reader_noted(built: str) -> None:
    for note, at in compared(built, "publications").both:
        assert at.item.year == int(note.facts["year"] or 0), note
        assert at.item.name == note.surface or at.item.name in note.surface


@pytest.mark.parametrize("which", ["programmes", "organisations"])
def test_the_ways_of_naming_one_thing_are_joined(built: str, which: str) -> None:
    found = compared(built, which)
    joined: dict[str, set[str]] = {}
    for note, at in found.both:
        if name := note.facts["name"]:
            joined.setdefault(name, set()).add(at.item.name)
    assert {name: names for name, names in joined.items() if len(names) > 1} == {}
    assert not found.missed
