"""The go-to box and citations that name several places: the first is opened, and the same again leads on."""

from __future__ import annotations

from pathlib import Path

import pytest
from person import Person
from PySide6.QtCore import Qt

from db import arrival

pytestmark = pytest.mark.gui

SYMBOL = "CTOC/COP/2024/2"


def again(person: Person) -> None:
    person.trigger("focus_goto")
    person.press(Qt.Key.Key_Return)


def test_of_several_places_the_first_is_opened_and_the_others_are_said(person: Person) -> None:
    person.go_to(f"见{SYMBOL}，第4、7和9至12段；A/77/489，第3和4段。")
    assert person.number == "4"
    assert "第4段" in person.said
    assert f"{SYMBOL}，第7和9至12段；A/77/489，第3和4段" in person.said
    assert "Ctrl+G" in person.said


def test_the_same_again_opens_the_next_place_and_after_the_last_the_first(person: Person) -> None:
    person.go_to("4, 7, 9-12")
    for number in ("7", "9", "4"):
        again(person)
        assert person.number == number


def test_a_place_that_cannot_be_opened_is_said_and_the_next_one_named(person: Person) -> None:
    person.go_to(f"A/77/489, para. 3; {SYMBOL}, para. 55")
    assert person.reader.current == -1
    assert "https://docs.un.org/en/A/77/489" in person.said
    assert f"{SYMBOL}, para. 55" in person.said
    again(person)
    assert person.number == "55"


def test_neighbours_are_one_place(person: Person) -> None:
    person.go_to(f"{SYMBOL}，第4和5段")
    assert person.number == "4"
    assert "Ctrl+G" not in person.said


@pytest.mark.parametrize(
    "typed", ["ＣＴＯＣ／ＣＯＰ／２０２４／２，第５５段", "第５５（ａ）和（ｂ）段", "55 (a)", "párr. 55 a) a c)"]
)
def test_every_form_leads_to_its_paragraph(person: Person, typed: str) -> None:
    person.go_to(typed)
    assert person.number == "55"


def test_a_number_that_another_report_lacks_is_said_with_those_it_has(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "A_79_77.txt"
    words = "The Committee took note of the report and asked the secretariat to go on with its work."
    file.write_text("A/79/77\n\nReport\n\n" + "\n\n".join(f"{number}. {words}" for number in (1, 2, 3)))
    arrival.add(person.window.library.file, str(file))
    person.go_to("A/79/77, para. 50")
    assert "A/79/77" in person.said
    assert "第1至3段" in person.said
    assert person.reader.current == -1
