"""Two ways of writing one symbol are one name, and numbers stand in the order in which a document prints them."""

from __future__ import annotations

from itertools import pairwise
from unicodedata import normalize

from hypothesis import example, given
from hypothesis import strategies as st

from db.keys import number_order, symbol_key


def test_case_spaces_and_width_do_not_matter_in_a_symbol() -> None:
    forms = ("S/RES/2652 (2022)", "s/res/2652(2022)", "Ｓ／ＲＥＳ／２６５２（２０２２）", "S/RES/2652\u00a0(2022) ")
    assert len({symbol_key(form) for form in forms}) == 1
    assert symbol_key("E/2003/30-E/CN.15/2003/14") == symbol_key("E/2003/30–E/CN.15/2003/14")
    assert symbol_key("A/80/6") != symbol_key("A/80/6/Add.1")


@given(st.text())
@example("ß/İ")
@example("a \u0301")
def test_a_key_is_its_own_key(text: str) -> None:
    assert symbol_key(symbol_key(text)) == symbol_key(text)


def test_printed_numbers_follow_one_another() -> None:
    ordered = [
        "1",
        "2",
        "5",
        "5(a)",
        "5 (b)",
        "5 bis",
        "6",
        "９",
        "10",
        "16.1",
        "16.2",
        "16.10",
        "27.I.1",
        "27.I.2",
        "٢٨",
    ]
    shuffled = sorted(ordered, key=lambda number: number[::-1])
    assert shuffled != ordered
    assert sorted(shuffled, key=number_order) == ordered


@given(st.lists(st.lists(st.integers(0, 10**12), min_size=1, max_size=3)))
def test_decimal_numbers_are_ordered_by_their_parts(parts: list[list[int]]) -> None:
    printed = [".".join(map(str, part)) for part in parts]
    assert sorted(printed, key=number_order) == [".".join(map(str, part)) for part in sorted(parts)]


@given(st.lists(st.text()))
def test_whatever_is_printed_has_an_order_that_its_width_does_not_change(printed: list[str]) -> None:
    for one, other in pairwise(sorted(printed, key=number_order)):
        assert number_order(one) <= number_order(other)
        assert number_order(normalize("NFKC", one)) == number_order(one)
