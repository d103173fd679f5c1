"""The program starts: the report is there, whole, and what cannot be opened is told in one sentence."""

from __future__ import annotations

import pytest
from person import Person

pytestmark = pytest.mark.gui


def test_the_first_start_opens_the_report_at_its_masthead(person: Person) -> None:
    assert person.reader.current == -1
    assert person.reader.verticalScrollBar().value() == 0
    assert len(person.body.sections) == 25
    assert len(person.body.paragraphs) == 91


def test_every_paragraph_stands_in_the_text_as_the_library_has_it(person: Person) -> None:
    shown = [block.text() for block in person.blocks()]
    edition = person.body.document.edition
    expected = [f"{paragraph.number}.\t{paragraph.text}" for paragraph in person.library.body(edition).paragraphs]
    assert [text for text in shown if "\t" in text] == expected
