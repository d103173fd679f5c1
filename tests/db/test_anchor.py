"""A new version of a report arrives: which bookmarks still fit, which moved, which need a look.."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.anchor import Anchors, quote
from db.records import Bookmark, Edition, Paragraph

ENGLISH = Edition("A/79/1", "en")
CHINESE = Edition("A/79/1", "zh")
TEXTS = (
    "States parties reported on the measures taken against trafficking in persons since the last session.",
    "The Office supported the drafting of national strategies in four countries of the region.",
    "毒品和犯罪问题办公室向四个国家提供了立法援助。",
    "Two workshops on the cross-border gathering of evidence were held in October 2023.",
)


def report(texts: Sequence[str], numbers: Sequence[str | None] = ()) -> tuple[Paragraph, ...]:
    """Paragraphs with these texts, numbered from 1 unless told otherwise."""
    numbers = numbers or [str(place + 1) for place in range(len(texts))]
    return tuple(
        Paragraph(place, number, text, None) for place, (number, text) in enumerate(zip(numbers, texts, strict=True))
    )


def mark(paragraphs: Sequence[Paragraph], edition: Edition = ENGLISH) -> Bookmark:
    """A bookmark as someone made it on these paragraphs."""
    first, last = paragraphs[0].number or "", paragraphs[-1].number or ""
    return Bookmark(1, edition, first, last, quote(paragraphs), "", (), "", "", "")


@pytest.mark.parametrize("place", range(4))
def test_a_bookmark_fits_the_text_it_was_made_on(place: int) -> None:
    paragraphs = report(TEXTS)
    number = str(place + 1)
    assert Anchors(ENGLISH, paragraphs).find(mark(paragraphs[place : place + 1]))[:3] == ("ok", number, number)


def test_a_sub_paragraph_stands_in_its_paragraph_unless_it_has_a_number_of_its_own() -> None:
    bookmark = mark(report(TEXTS)[1:2])._replace(first="2(a)", last="2(a)")
    assert Anchors(ENGLISH, report(TEXTS)).find(bookmark)[:3] == ("ok", "2(a)", "2(a)")
    own = Anchors(ENGLISH, report(TEXTS, ["1", "2(a)", "2", "3"]))
    assert own.find(bookmark)[:3] == ("ok", "2(a)", "2(a)")


def test_a_range_keeps_the_text_of_all_its_paragraphs() -> None:
    paragraphs = report(TEXTS)
    bookmark = mark(paragraphs[1:4])
    assert bookmark.quote.splitlines() == list(TEXTS[1:4])
    assert Anchors(ENGLISH, paragraphs).find(bookmark)[:3] == ("ok", "2", "4")


def test_other_spaces_and_widths_are_the_same_words() -> None:
    bookmark = mark(report(["2023年10月，（海地）举办了 2 期讲习班"]))
    reset = report(["2023 年 10 月,(海地)举办了２期\n讲习班"])
    assert Anchors(ENGLISH, reset).find(bookmark).state == "ok"


def test_a_paragraph_put_in_before_moves_the_bookmarks_behind_it() -> None:
    old = report(TEXTS)
    anchors = Anchors(ENGLISH, report([TEXTS[0], "A new paragraph.", *TEXTS[1:]]))
    assert anchors.find(mark(old[:1]))[:3] == ("ok", "1", "1")
    assert anchors.find(mark(old[1:2]))[:3] == ("moved", "3", "3")
    assert anchors.find(mark(old[2:4]))[:3] == ("moved", "4", "5")


def test_a_paragraph_split_in_two_is_found_in_both() -> None:
    before, after = TEXTS[0].split(" against ")
    anchors = Anchors(ENGLISH, report([before, "against " + after, *TEXTS[1:]]))
    assert anchors.find(mark(report(TEXTS)[:1]))[:3] == ("moved", "1", "2")


def test_words_that_now_stand_outside_the_numbered_text_are_not_said_to_have_moved() -> None:
    bookmark = mark(report(TEXTS)[1:2])
    annexed = report([TEXTS[0], TEXTS[1]], ["1", None])
    assert Anchors(ENGLISH, annexed).find(bookmark)[:3] == ("gone", "2", "2")


def test_an_edited_paragraph_is_changed() -> None:
    edited = report([TEXTS[0], TEXTS[1].replace("four", "five").replace("drafting", "revision"), *TEXTS[2:]])
    assert Anchors(ENGLISH, edited).find(mark(report(TEXTS)[1:2]))[:3] == ("changed", "2", "2")
    edited = report([*TEXTS[:2], TEXTS[2].replace("四个", "五个"), TEXTS[3]])
    assert Anchors(ENGLISH, edited).find(mark(report(TEXTS)[2:3]))[:3] == ("changed", "3", "3")


def test_another_text_under_the_same_number_is_not_the_marked_one() -> None:
    other = report(["The meeting rose at six.", *TEXTS[1:]])
    assert Anchors(ENGLISH, other).find(mark(report(TEXTS)[:1]))[:3] == ("gone", "1", "1")


def test_a_paragraph_that_was_taken_out_is_gone() -> None:
    assert Anchors(ENGLISH, report(TEXTS[:3])).find(mark(report(TEXTS)[3:]))[:3] == ("gone", "4", "4")


def test_in_another_language_the_number_decides() -> None:
    bookmark = mark(report(TEXTS)[1:2])
    chinese = Anchors(CHINESE, report(["各缔约国报告了所采取的措施。", "办公室支持制定国家战略。"]))
    assert chinese.find(bookmark)[:3] == ("ok", "2", "2")
    assert Anchors(CHINESE, report(["各缔约国报告了所采取的措施。"])).find(bookmark)[:3] == ("gone", "2", "2")


def test_numbering_that_starts_anew_in_an_annex_misleads_nobody() -> None:
    paragraphs = report(TEXTS, ["1", "2", "1", "2"])
    anchors = Anchors(ENGLISH, paragraphs)
    assert all(anchors.find(mark(paragraphs[place : place + 1])).state == "ok" for place in range(4))
    assert anchors.find(mark(paragraphs[2:4]))[:3] == ("ok", "1", "2")


def test_every_paragraph_of_the_report_is_found_after_another_is_put_in(report_text: str) -> None:
    texts = [text for text in map(str.strip, re.split(r"\n\s*\n", report_text)) if len(text) > 30]
    assert len(texts) > 50
    old = report(texts)
    anchors = Anchors(CHINESE, report(["新增段落。", *texts]))
    for place in range(len(texts)):
        found = anchors.find(mark(old[place : place + 1], CHINESE))
        assert found[:3] == ("moved", str(place + 2), str(place + 2))


words = st.text(st.characters(codec="utf-8"), max_size=20)


@given(texts=st.lists(words, min_size=1, max_size=6), quoted=words, first=st.integers(1, 7), last=st.integers(1, 7))
def test_whatever_is_marked_gets_a_verdict_that_names_paragraphs(
    texts: list[str], quoted: str, first: int, last: int
) -> None:
    paragraphs = report(texts)
    anchors = Anchors(ENGLISH, paragraphs)
    bookmark = Bookmark(1, ENGLISH, str(first), str(last), quoted, "", (), "", "", "")
    found = anchors.find(bookmark)
    if found.state == "moved":
        assert anchors.find(bookmark._replace(first=found.first, last=found.last)).state == "ok"
    elif found.state == "changed":
        assert 1 <= int(found.first) <= int(found.last) <= len(texts)
    else:
        assert (found.first, found.last) == (str(first), str(last))
    if found.state == "ok":
        assert first <= last <= len(texts)


def test_a_paragraph_that_was_numbered_anew_and_altered_is_found() -> None:
    old = mark(report(TEXTS)[1:2])
    altered = [*TEXTS[:1], "An entirely new paragraph on other matters.", f"{TEXTS[1]} More followed.", *TEXTS[2:]]
    altered[2] = altered[2].replace(TEXTS[1].split()[3], "certain", 1)
    found = Anchors(ENGLISH, report(altered)).find(old)
    assert found[:4] == ("changed", "3", "3", 2)


def test_a_paragraph_put_before_one_like_it_is_not_taken_for_it() -> None:
    texts = [
        "The Office held two regional workshops on extradition for prosecutors of nine States in Vienna in 2022.",
        "The Office held two regional workshops on extradition for prosecutors of nine States in Vienna in May 2023.",
    ]
    old = mark(report(texts[1:])[0:1])
    altered = [
        texts[0].replace("extradition", "asset recovery").replace("Vienna", "Doha"),
        texts[1] + " It will go on.",
    ]
    altered[1] = altered[1].replace("regional", "national")
    found = Anchors(ENGLISH, report(altered)).find(old)
    assert found[:2] == ("changed", "2")


def test_paragraphs_made_one_are_not_said_to_stand_where_they_stood() -> None:
    old = mark(report(TEXTS)[0:2])
    found = Anchors(ENGLISH, report([" ".join(TEXTS[:2]), *TEXTS[2:], "One more."])).find(old)
    assert found[:3] == ("moved", "1", "1")
