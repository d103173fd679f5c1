"""Highlights and sub-paragraphs in a text that changes: which words are meant, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from db import anchor
from db.anchor import Anchors, Marked
from db.records import Bookmark, Edition, Paragraph

ENGLISH = Edition("A/79/1", "en")
CHINESE = Edition("A/79/1", "zh")
TEXTS = (
    "States parties reported on the measures taken in Vienna and, later, in Vienna again.",
    "The Office:\n(a) Held workshops in four countries of the region;\n(b) Drafted laws with two States.",
    "毒品和犯罪问题办公室向四个国家提供了立法援助，并在维也纳举办了 2 期讲习班。",
    "Two workshops on the cross-border gathering of evidence were held in October 2023.",
)


def report(texts: Sequence[str]) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(place, str(place + 1), text, None) for place, text in enumerate(texts))


def bookmark(marked: Marked | None, edition: Edition = ENGLISH) -> Bookmark:
    assert marked is not None
    first, last, quote, highlight, prefix, suffix = marked
    return Bookmark(
        1, edition, first, last, quote, "", (), "", "", "", highlight=highlight, prefix=prefix, suffix=suffix
    )


def highlight(place: int, words: str, nth: int = 0, edition: Edition = ENGLISH) -> Bookmark:
    """The highlight of words of a text, the nth time they stand in it."""
    start = -1
    for _ in range(nth + 1):
        start = TEXTS[place].index(words, start + 1)
    return bookmark(anchor.words(report(TEXTS)[place : place + 1], start, start + len(words)), edition)


def read(texts: Sequence[str], found: anchor.Anchor) -> str:
    return "\n".join(texts[position][start:end] for position, start, end in found.spans)


def test_of_words_that_stand_twice_the_ones_marked_are_found() -> None:
    for nth, start in ((0, 49), (1, 71)):
        found = Anchors(ENGLISH, report(TEXTS)).find(highlight(0, "Vienna", nth))
        assert (found.state, found.spans) == ("ok", ((0, start, start + 6),))
        longer = ["In short: " + TEXTS[0], *TEXTS[1:]]
        found = Anchors(ENGLISH, report(longer)).find(highlight(0, "Vienna", nth))
        assert (found.state, found.spans) == ("ok", ((0, start + 10, start + 16),))


def test_a_highlight_within_a_sub_paragraph_is_cited_with_it_and_follows_it() -> None:
    mark = highlight(1, "two States")
    assert (mark.first, mark.last) == ("2(b)", "2(b)")
    assert Anchors(ENGLISH, report(TEXTS)).find(mark).state == "ok"
    third = TEXTS[1].replace("(b) Drafted", "(b) Met experts;\n(c) Drafted")
    found = Anchors(ENGLISH, report([TEXTS[0], third, *TEXTS[2:]])).find(mark)
    assert found[:3] == ("moved", "2(c)", "2(c)")
    found = Anchors(ENGLISH, report(["A new one.", *TEXTS])).find(mark)
    assert found[:3] == ("moved", "3(b)", "3(b)")
    assert read(["A new one.", *TEXTS], found) == "two States"


def test_a_sub_paragraph_is_marked_whole_and_known_in_every_language() -> None:
    mark = bookmark(anchor.part(report(TEXTS)[1], "(a)"))
    assert (mark.first, mark.quote) == ("2(a)", "(a) Held workshops in four countries of the region;")
    found = Anchors(ENGLISH, report(TEXTS)).find(mark)
    assert (found.state, read(TEXTS, found)) == ("ok", mark.quote)
    altered = [TEXTS[0], TEXTS[1].replace("four", "five"), *TEXTS[2:]]
    found = Anchors(ENGLISH, report(altered)).find(mark)
    assert (found[:3], read(altered, found)) == (("changed", "2(a)", "2(a)"), mark.quote.replace("four", "five"))
    chinese = ["各国报告。", "办公室：（a）在四国举办讲习班；（b）起草法律。"]
    found = Anchors(CHINESE, report(chinese)).find(mark)
    assert (found.state, read(chinese, found)) == ("ok", "（a）在四国举办讲习班；")
    assert Anchors(CHINESE, report(["各国报告。", "没有分段。"])).find(mark).state == "ok"
    assert Anchors(ENGLISH, report([TEXTS[0], "Another matter altogether.", *TEXTS[2:]])).find(mark).state == "gone"


def test_altered_words_are_shown_where_they_now_stand() -> None:
    mark = highlight(3, "cross-border gathering of evidence")
    altered = [*TEXTS[:3], TEXTS[3].replace("gathering of evidence", "collection of digital evidence")]
    found = Anchors(ENGLISH, report(altered)).find(mark)
    assert found[:3] == ("changed", "4", "4")
    assert "evidence" in read(altered, found)
    chinese = [*TEXTS[:2], TEXTS[2].replace("立法援助", "技术和立法方面的援助"), TEXTS[3]]
    found = Anchors(CHINESE, report(chinese)).find(highlight(2, "向四个国家提供了立法援助", edition=CHINESE))
    assert (found.state, "援助" in read(chinese, found)) == ("changed", True)


def test_words_that_were_taken_out_are_gone_though_the_same_word_stands_elsewhere() -> None:
    cut = [TEXTS[0].replace(" in Vienna and, later, in Vienna again", ""), *TEXTS[1:3], TEXTS[3] + " It met in Vienna."]
    assert Anchors(ENGLISH, report(cut)).find(highlight(0, "Vienna")).state == "gone"


def test_words_over_several_paragraphs_are_one_highlight() -> None:
    mark = bookmark(anchor.words(report(TEXTS)[2:4], 24, 13))
    assert (mark.first, mark.last, mark.quote) == ("3", "4", f"{TEXTS[2][24:]}\n{TEXTS[3][:13]}")
    found = Anchors(ENGLISH, report(TEXTS)).find(mark)
    assert found.spans == ((2, 24, len(TEXTS[2])), (3, 0, 13))
    found = Anchors(ENGLISH, report(["New.", *TEXTS])).find(mark)
    assert (found[:3], found.spans) == (("moved", "4", "5"), ((3, 24, len(TEXTS[2])), (4, 0, 13)))


def test_spaces_and_widths_that_changed_alter_no_words() -> None:
    reset = [*TEXTS[:2], TEXTS[2].replace("举办了 2 期", "举办了２期").replace("，", ","), TEXTS[3]]
    found = Anchors(CHINESE, report(reset)).find(highlight(2, "举办了 2 期讲习班", edition=CHINESE))
    assert (found.state, read(reset, found)) == ("ok", "举办了２期讲习班")


def test_nothing_points_back_to_words_of_a_paragraph_without_a_number() -> None:
    assert anchor.words((Paragraph(0, None, "Recalling its resolution,", None),), 0, 9) is None
    assert anchor.words(report(["Words."]), 2, 2) is None
    assert anchor.part(report(["Words."])[0], "(a)") is None


texts = st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=40), min_size=1, max_size=4)


@given(texts=texts, data=st.data())
def test_any_words_that_were_marked_are_found_where_they_are(texts: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(texts) - 1))
    start = data.draw(st.integers(0, len(texts[place]) - 1))
    end = data.draw(st.integers(start + 1, len(texts[place])))
    marked = anchor.words(report(texts)[place : place + 1], start, end)
    if marked is None:
        assert not texts[place][start:end].strip()
        return
    found = Anchors(ENGLISH, report(texts)).find(bookmark(marked))
    if anchor.plain(marked.quote):
        assert found.state == "ok"
        assert found.start == found.end == place
        (span,) = found.spans
        assert anchor.plain(marked.quote) in anchor.plain(texts[place][span[1] : span[2]])


@given(texts=texts, quote=st.text(max_size=30), around=st.text(max_size=9))
def test_whatever_was_highlighted_gets_a_verdict_with_places_in_the_text(
    texts: list[str], quote: str, around: str
) -> None:
    mark = Bookmark(1, ENGLISH, "1", "1", quote, "", (), "", "", "", highlight=True, prefix=around, suffix=around)
    found = Anchors(ENGLISH, report(texts)).find(mark)
    assert bool(found.spans) == (found.start >= 0) == (found.state != "gone")
    assert all(0 <= start < end <= len(texts[position]) for position, start, end in found.spans)


def test_a_few_words_that_another_paragraph_has_too_are_not_taken_for_those_marked() -> None:
    mark = highlight(0, "Vienna", 1)
    other = "A seminar that the Government paid for took place in Vienna and was well attended."
    found = Anchors(ENGLISH, report([other, *TEXTS])).find(mark)
    assert (found.state, found.first, found.spans) == ("moved", "2", ((1, 71, 77),))
    found = Anchors(ENGLISH, report([other, *TEXTS[1:]])).find(mark)
    assert found.state in {"changed", "gone"}  # never what was marked


def test_altered_words_are_found_under_another_number() -> None:
    mark = highlight(3, "cross-border gathering of evidence")
    altered = ["A new one.", *TEXTS[:3], TEXTS[3].replace("gathering", "collection")]
    found = Anchors(ENGLISH, report(altered)).find(mark)
    assert (found.state, found.first) == ("changed", "5")
    assert read(altered, found) == "cross-border collection of evidence"
