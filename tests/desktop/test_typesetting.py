"""Places in a text, counted as Python counts them and as Qt does; and the page a report is set on."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from person import fragments
from PySide6.QtGui import QTextDocument

from db.records import Body, Document, Edition, Footnote, Masthead, Mention, Paragraph, Reference, Section
from desktop.theme import Theme
from desktop.typesetting import Typesetter, points, units

texts = st.text(st.sampled_from("a海𠀀😀é\n")) | st.text()
EDITION = Edition("A/79/1", "zh")


@given(texts, st.data())
def test_code_points_become_the_units_qt_counts_in_and_back(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    assert units(text, place) == len(text[:place].encode("utf-16-le")) // 2
    assert points(text, units(text, place)) == place


@given(texts, st.integers(0, 1000))
def test_no_unit_lies_outside_the_text(text: str, unit: int) -> None:
    place = points(text, unit)
    assert 0 <= place <= len(text)
    assert units(text, place) >= min(unit, units(text, len(text)))
    assert place == 0 or units(text, place - 1) < unit


def body(paragraphs: list[Paragraph], sections: tuple[Section, ...] = (), **found: tuple[object, ...]) -> Body:
    masthead = Masthead("A/79/1", True, "zh", "标题")
    document = Document(EDITION, masthead, len(paragraphs), 0, len(sections), "", "")
    parts = {"footnotes": (), "mentions": (), "references": ()} | found
    return Body(document, sections, tuple(paragraphs), **parts)  # type: ignore[arg-type]


numbered = st.tuples(st.none() | st.integers(1, 300).map(str), st.text(st.sampled_from("海𠀀地a 。\n"), max_size=12))


@pytest.mark.gui
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(numbered, max_size=6), st.integers(12, 40), st.booleans())
def test_every_paragraph_stands_where_the_page_says(
    theme: Theme, written: list[tuple[str | None, str]], pixels: int, right_to_left: bool
) -> None:
    paragraphs = [Paragraph(place, number, text, None) for place, (number, text) in enumerate(written)]
    document = QTextDocument()
    page = Typesetter(document, theme, pixels, "ar" if right_to_left else "zh").set(body(paragraphs))
    assert len(page.paragraph_blocks) == len(page.prefixes) == len(paragraphs)
    for paragraph, number, prefix in zip(paragraphs, page.paragraph_blocks, page.prefixes, strict=True):
        block = document.findBlockByNumber(number)
        assert page.position_of_block[number] == paragraph.position
        expected = f"{paragraph.number}.\t" if paragraph.number else ""
        assert block.text() == expected + paragraph.text.replace("\n", "\u2028")
        assert prefix == len(expected)


@pytest.mark.gui
def test_links_stand_on_their_words_and_a_reference_wins_over_the_country_in_it(theme: Theme) -> None:
    text = "𠀀海地，见海地报告第 3 段"
    document = QTextDocument()
    page = Typesetter(document, theme, 16).set(
        body(
            [Paragraph(0, "1", text, None)],
            mentions=(Mention("HTI", 1, 3, "海地", "name", 0), Mention("HTI", 5, 7, "海地", "name", 0)),
            references=(Reference(5, 14, "paragraph", "3", 0),),
            footnotes=(Footnote("*", "注", "title"), Footnote("1", "末", "paragraph", 0, 3)),
        )
    )
    pieces = fragments(document.findBlockByNumber(page.paragraph_blocks[0]))
    links = [(words, look.anchorHref()) for words, look in pieces if look.isAnchor()]
    assert links == [("海地", "country:HTI"), (text[5:14], "reference:0")]
    lines = document.toPlainText().splitlines()
    assert lines.index("* 注") < page.paragraph_blocks[0] < lines.index("1 末")


@pytest.mark.gui
def test_headings_stand_before_their_paragraphs_even_when_they_have_none(theme: Theme) -> None:
    sections = (
        Section(0, "一", "导言", 1, None, 0, 1),
        Section(1, None, "空", 2, 0, 1, 1),
        Section(2, "二", "结论", 1, None, 1, 1),
    )
    document = QTextDocument()
    page = Typesetter(document, theme, 16).set(body([Paragraph(0, "1", "文", 0)], sections))
    assert [document.findBlockByNumber(number).text() for number in page.heading_blocks] == [
        "一.\u2002导言",
        "空",
        "二.\u2002结论",
    ]
    assert page.heading_blocks[0] < page.paragraph_blocks[0] < page.heading_blocks[1]
