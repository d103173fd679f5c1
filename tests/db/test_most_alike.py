"""Where a bookmark may belong whose words are gone: the paragraphs most like them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.likeness import pieces, plain
from db.most_alike import most_alike
from db.records import Paragraph

JUDGES = "The Secretariat trained forty judges and prosecutors in the capital during the first quarter of the year."
WITNESSES = "Experts from the region met twice to review the model law on the protection of witnesses and victims."
BUDGET = "Contributions to the trust fund fell short of what the programme needs by a third."


def numbered(*texts: str) -> list[Paragraph]:
    return [Paragraph(place, str(place + 1), text, None) for place, text in enumerate(texts)]


def test_the_paragraph_that_was_rewritten_comes_first_and_strangers_not_at_all() -> None:
    text = numbered(BUDGET, WITNESSES, JUDGES)
    words = "In the capital the Secretariat trained sixty judges, and their staff, in the second quarter of the year."
    assert [each.number for each in most_alike(text, words)] == ["3"]


def test_words_that_are_a_part_of_a_paragraph_find_it() -> None:
    text = numbered(BUDGET, WITNESSES + " " + JUDGES + " " + BUDGET * 3)
    assert [each.number for each in most_alike(text, "protection of witnesses and victims")] == ["2"]


def test_what_has_no_number_cannot_be_pointed_at() -> None:
    assert most_alike([Paragraph(0, None, JUDGES, None)], JUDGES) == ()


@given(st.lists(st.text(max_size=60), max_size=8), st.text(max_size=60), st.integers(0, 4))
def test_never_more_than_asked_for_and_a_paragraph_is_most_like_itself(texts: list[str], words: str, most: int) -> None:
    found = most_alike(numbered(*texts), words, most)
    assert len(found) <= most
    if len(pieces(plain(words))) > 1:
        (own,) = most_alike(numbered(*texts, words), words, 1)
        assert pieces(plain(own.text)) == pieces(plain(words))
