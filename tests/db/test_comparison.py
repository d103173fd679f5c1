"""Two documents side by side: which paragraphs belong together, and which words differ."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import comparison
from db.comparison import CHANGED, ONLY_LEFT, ONLY_RIGHT, SAME, TRANSLATION, Pair, differing, pairs
from db.ingest.blocks import Block
from db.ingest.reading import read_blocks
from db.records import Draft, Masthead, Paragraph, Section

_SENTENCES = (
    "The Office trained prosecutors of three countries in the use of financial evidence.",
    "At the request of the Government, advice was given on a draft law against trafficking.",
    "A network of focal points met in Vienna and exchanged decisions of national courts.",
    "Victims were given shelter, and the police were shown how to hear children.",
    "Figures of the global report were collected from one hundred and forty States.",
    "The working group adopted recommendations on demand and on the supply of labour.",
)


def _draft(*paragraphs: tuple[str | None, str], language: str = "en", headings: Sequence[int] = ()) -> Draft:
    return Draft(
        Masthead(symbol="A/1", language=language),
        tuple(Section(place, None, "Heading", 1, None, start) for place, start in enumerate(headings)),
        tuple(Paragraph(place, number, text, None) for place, (number, text) in enumerate(paragraphs)),
        (),
    )


def _numbered(texts: Sequence[str], start: int = 1, language: str = "en") -> Draft:
    return _draft(*((str(number), text) for number, text in enumerate(texts, start)), language=language)


def test_the_same_text_is_the_same_row_for_row() -> None:
    draft = _numbered(_SENTENCES)
    assert pairs(draft, draft) == tuple(Pair(place, place, SAME) for place in range(len(_SENTENCES)))


def test_a_paragraph_put_in_alters_no_other() -> None:
    longer = [*_SENTENCES[:2], "Something quite new was said here by nobody before.", *_SENTENCES[2:]]
    rows = pairs(_numbered(_SENTENCES), _numbered(longer))
    assert [row for row in rows if row.change != SAME] == [Pair(-1, 2, ONLY_RIGHT)]
    assert [row for row in pairs(_numbered(longer), _numbered(_SENTENCES)) if row.change != SAME] == [
        Pair(2, -1, ONLY_LEFT)
    ]


def test_an_altered_paragraph_is_shown_beside_what_it_was() -> None:
    altered = [*_SENTENCES[:3], _SENTENCES[3].replace("police", "border guards"), *_SENTENCES[4:]]
    assert pairs(_numbered(_SENTENCES), _numbered(altered))[3] == Pair(3, 3, CHANGED)


def test_a_paragraph_rewritten_from_end_to_end_keeps_its_number() -> None:
    rewritten = [*_SENTENCES[:3], "全部改写。", *_SENTENCES[4:]]
    assert pairs(_numbered(_SENTENCES), _numbered(rewritten))[3] == Pair(3, 3, CHANGED)


def test_languages_are_paired_by_number_alone() -> None:
    chinese = _draft(("1", "甲"), ("2", "乙"), ("4", "丁"), language="zh")
    english = _draft(("1", "a"), ("2", "b"), ("3", "c"), ("4", "d"))
    assert pairs(chinese, english) == (
        Pair(0, 0, TRANSLATION),
        Pair(1, 1, TRANSLATION),
        Pair(-1, 2, ONLY_RIGHT),
        Pair(2, 3, TRANSLATION),
    )


def test_numbering_that_starts_anew_in_an_annex_is_paired_part_by_part() -> None:
    chinese = _draft(*((number, "甲") for number in ("1", "2", "3", "1", "2")), language="zh")
    english = _draft(*((number, "a") for number in ("1", "2", "3", "1", "2")))
    assert [(row.left, row.right) for row in pairs(chinese, english)] == [(place, place) for place in range(5)]


def test_paragraphs_without_numbers_are_paired_in_order_below_the_same_headings() -> None:
    chinese = _draft((None, "甲"), (None, "乙"), (None, "丙"), ("1", "丁"), language="zh", headings=(1, 2))
    english = _draft((None, "a"), (None, "b"), (None, "b again"), (None, "c"), ("1", "d"), headings=(1, 3))
    rows = pairs(chinese, english)
    assert Pair(2, 3, TRANSLATION) in rows
    assert Pair(0, 0, TRANSLATION) in rows
    assert Pair(3, 4, TRANSLATION) in rows


def test_paragraphs_without_numbers_are_paired_by_length_where_one_language_has_more() -> None:
    lengths = (40, 200, 90, 320, 60)
    chinese = _draft(*((None, "文" * (length // 3)) for length in (*lengths[:2], *lengths[3:])), language="zh")
    english = _draft(*((None, "a" * length) for length in lengths))
    rows = [(row.left, row.right) for row in pairs(chinese, english)]
    assert rows == [(0, 0), (1, 1), (-1, 2), (2, 3), (3, 4)]


def test_words_that_differ_are_told_in_both_texts() -> None:
    left, right = "The police heard two children.", "The border police heard children."
    ours, theirs = differing(left, right)
    assert [left[start:end] for start, end in ours] == ["two"]
    assert [right[start:end] for start, end in theirs] == ["border"]


def test_chinese_differs_by_characters_and_not_by_spaces_or_width() -> None:
    left, right = "2024 年1月，海地举办了讲习班。", "2024年 1 月,海地举行了讲习班。"
    ours, theirs = differing(left, right)
    assert [left[start:end] for start, end in ours] == ["办"]
    assert [right[start:end] for start, end in theirs] == ["行"]


def test_two_very_long_paragraphs_differ_as_a_whole() -> None:
    left, right = "a " * 4000, "b " * 4000
    assert differing(left, right) == (((0, len(left)),), ((0, len(right)),))


_texts = st.lists(st.sampled_from(_SENTENCES) | st.text("abc 中文，", max_size=12), max_size=12)


@given(_texts, _texts, st.sampled_from(("en", "zh")))
def test_every_paragraph_stands_in_one_row_and_in_its_order(left: list[str], right: list[str], language: str) -> None:
    rows = pairs(_numbered(left), _numbered(right, language=language))
    assert [row.left for row in rows if row.left >= 0] == list(range(len(left)))
    assert [row.right for row in rows if row.right >= 0] == list(range(len(right)))
    for row in rows:
        assert (row.left < 0) == (row.change == ONLY_RIGHT)
        assert (row.right < 0) == (row.change == ONLY_LEFT)


@given(_texts, st.data())
def test_paragraphs_that_were_only_taken_out_leave_the_others_the_same(texts: list[str], data: st.DataObject) -> None:
    texts = [f"{text} {place} {hash_of(place)}" for place, text in enumerate(texts)]
    kept = data.draw(st.lists(st.booleans(), min_size=len(texts), max_size=len(texts)))
    fewer = [text for text, keep in zip(texts, kept, strict=True) if keep]
    rows = pairs(_numbered(texts), _numbered(fewer))
    assert [texts[row.left] for row in rows if row.right >= 0 and row.left >= 0] == fewer
    assert {row.change for row in rows} <= {SAME, ONLY_LEFT}


def hash_of(place: int) -> str:
    """Return words that no other place has."""
    return " ".join(f"w{place * 7 + step}q{place}" for step in range(8))


@given(st.text("ab 中，", max_size=30), st.text("ab 中，", max_size=30))
def test_what_is_left_when_the_differing_words_are_taken_out_is_the_same(left: str, right: str) -> None:
    rests = []
    for text, ranges in zip((left, right), differing(left, right), strict=True):
        kept = list(text)
        for start, end in ranges:
            kept[start:end] = [" "] * (end - start)
        rests.append("".join("".join(kept).split()))
    assert rests[0] == rests[1]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_documents_that_were_read_compare_as_bodies_do(language: str) -> None:
    draft = read_blocks([Block(f"{number}. {text}") for number, text in enumerate(_SENTENCES, 1)])
    other = draft._replace(masthead=draft.masthead._replace(language=language))
    expected = SAME if language == draft.masthead.language else TRANSLATION
    assert {row.change for row in comparison.pairs(draft, other)} == {expected}
