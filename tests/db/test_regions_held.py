"""Regions and groups that may include a country are held as they are found in each paragraph."""

from __future__ import annotations

from pathlib import Path

import pytest
from corrector import EDITION, Desk

from db import regions_held
from db.records import Edition


@pytest.fixture
def desk(tmp_path: Path, built: str) -> Desk:
    made = Desk(tmp_path, built)
    made.bring_in()
    return made


def test_regions_are_held_as_they_are_found_in_every_paragraph(desk: Desk) -> None:
    desk.bring_in("1. States of Central Asia and ASEAN met.\n\n2. The African Union thanked Kenya.\n")
    found = {(each.paragraph.number, each.mention.surface) for each in regions_held.including(desk.library, "KEN")}
    assert ("2", "African Union") in {(number, words.removeprefix("The ")) for number, words in found}
    uzbek = regions_held.including(desk.library, "UZB", [EDITION])
    assert [each.mention.surface for each in uzbek] == ["Central Asia"]
    for each in uzbek:
        assert each.paragraph.text[each.mention.start : each.mention.end] == each.mention.surface
    assert regions_held.including(desk.library, "UZB", [Edition("A/1", "en")]) == ()


@pytest.mark.parametrize("code", ["KEN", "UZB", "HND", "DEU"])
def test_as_many_paragraphs_are_counted_as_regions_are_found_in(desk: Desk, code: str) -> None:
    desk.bring_in("1. Africa, Asia and Africa met in Central Asia.\n\n2. The European Union and Central America.\n")
    for editions in (None, [EDITION], []):
        found = regions_held.including(desk.library, code, editions)
        places = {(each.edition, each.paragraph.position) for each in found}
        assert regions_held.paragraphs(desk.library, code, editions) == len(places)
    assert regions_held.paragraphs(desk.library, code, [EDITION]) == 1
