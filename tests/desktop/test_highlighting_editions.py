"""Highlights in another version of a document, another script, another language, and side by side."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from highlighter import ARABIC, REPORT, SYMBOL, begin, kept, only, select, shown
from pairing import Pairing, bring_in
from person import CTRL, Person
from PySide6.QtCore import Qt

from db.paths import Paths


@pytest.mark.gui
def test_a_new_version_has_it_where_its_words_are_now(paths: Paths, start: Callable[..., Person]) -> None:
    bring_in(paths, REPORT, SYMBOL, "en")
    person = begin(start)
    for number, words in (
        ("1", "forty judges and prosecutors in the capital"),
        ("2", "review the model law on the protection of witnesses"),
        ("4", "fell short of what the programme needs"),
    ):
        select(person, number, words)
        person.press(Qt.Key.Key_H)
    person.leave()
    altered = REPORT.replace(
        "1. The Secretariat trained", "1. Nothing else was done at all.\n\n2. The Secretariat trained"
    )
    altered = altered.replace("\n2. Experts", "\n3. Experts").replace(
        "\n3. The Secretariat helped", "\n4. The Secretariat helped"
    )
    altered = altered.replace("the protection of witnesses and victims", "the safety of witnesses and all victims")
    altered = altered[: altered.index("4. Contributions")]
    bring_in(paths, altered, SYMBOL, "en")
    again = begin(start)
    found = again.reader.highlights
    moved = again.paragraph("2").position
    assert not found[moved][0].changed
    assert (
        again.body.paragraphs[moved].text[slice(*found[moved][0][:2])] == "forty judges and prosecutors in the capital"
    )
    assert len(again.notebook.bookmarks()) == 3
    assert not any("fell short" in words for words in shown(again))


@pytest.mark.gui
def test_a_highlight_whose_words_were_altered_says_so(paths: Paths, start: Callable[..., Person]) -> None:
    bring_in(paths, REPORT, SYMBOL, "en")
    person = begin(start)
    select(person, "2", "review the model law on the protection of witnesses")
    person.press(Qt.Key.Key_H)
    person.leave()
    bring_in(paths, REPORT.replace("the model law on the protection", "the draft law on protection"), SYMBOL, "en")
    again = begin(start)
    (highlight,) = again.reader.highlights[again.paragraph("2").position]
    assert highlight.changed
    assert "the text has changed" in highlight.said
    assert "draft law on protection" in shown(again)[0]
    select(again, "2", shown(again)[0])
    again.press(Qt.Key.Key_H)  # the same place, though not the same words
    assert kept(again) == []


@pytest.mark.gui
def test_arabic_words_are_highlighted(paths: Paths, start: Callable[..., Person]) -> None:
    bring_in(paths, ARABIC, "A/81/5", "ar")
    person = begin(start, "A/81/5, para. 1")
    select(person, "1", "الربع الأول من عام 2024")
    person.press(Qt.Key.Key_4)
    assert kept(person) == [("1", "الربع الأول من عام 2024", "pink")]
    assert shown(person) == ["الربع الأول من عام 2024"]
    (highlight,) = person.reader.highlights[0]
    assert person.reader.sheet is not None
    lines = person.reader.sheet.lines(0, highlight.start, highlight.end)
    assert sum(line.width() for line in lines) > 60
    select(person, "1", "عام 2024")
    person.press(Qt.Key.Key_Z, CTRL)
    assert shown(person) == []


@pytest.fixture
def beside(paths: Paths, start: Callable[..., Person]) -> Pairing:
    """The report in English and Arabic, side by side."""
    bring_in(paths, REPORT, SYMBOL, "en")
    bring_in(paths, ARABIC, SYMBOL, "ar")
    person = begin(start)
    pairing = Pairing(person)
    pairing.open()
    return pairing


@pytest.mark.gui
def test_in_another_language_only_the_pen_is_shown(beside: Pairing) -> None:
    person = beside.person
    select(person, "1", "forty judges")
    person.press(Qt.Key.Key_H)
    beside.settle()
    assert shown(person) == ["forty judges"]
    assert shown(person, beside.right) == []
    assert list(beside.right.highlights) == [0]
    assert not beside.right.bookmarked


@pytest.mark.gui
def test_words_at_the_right_are_highlighted_in_their_language(beside: Pairing) -> None:
    person = beside.person
    select(person, "2", "حماية الشهود", reader=beside.right)
    person.press(Qt.Key.Key_2)
    beside.settle()
    assert kept(person) == [("2", "حماية الشهود", "green")]
    assert only(person).edition.language == "ar"
    assert shown(person, beside.right) == ["حماية الشهود"]
    assert shown(person) == []
    assert list(person.reader.highlights) == [person.paragraph("2").position]
    select(person, "2", "حماية الشهود", reader=beside.right)
    person.press(Qt.Key.Key_2)
    beside.settle()
    assert kept(person) == []
    assert shown(person, beside.right) == []
