"""A reading list for a meeting: what the panel lists, as it lists it, across reports, with highlights and notes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pairing import bring_in
from person import CTRL, Person
from presenting import SYMBOL, begin, close, copied, large, present
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor

from db import anchor
from db.paths import Paths
from db.records import Edition
from desktop.bookmark_order import OWN
from desktop.navigation import Location
from desktop.presentation import Presentation
from desktop.side import BOOKMARKS
from desktop.slides import MARKED, PLAIN, QUIET, slides

pytestmark = pytest.mark.gui

SUB = (
    "1. The Commission met in Vienna.\n\n"
    "2. States are invited:\n(a) To ratify the Convention;\n(b) To share information;\n(c) To report.\n\n"
    "3. The Secretary-General reported on progress.\n"
)
NESTED = (
    "1. The Commission met in Vienna.\n\n"
    "2. States are invited:\n(a) To do:\n(i) One thing;\n(ii) Another thing;\n(b) To end.\n\n3. It closed.\n"
)


def mark_words(person: Person, number: str, start: int, end: int, color: str = "") -> str:
    """Highlight words of a paragraph, from elsewhere, and return them."""
    paragraph = person.paragraph(number)
    marked = anchor.words([paragraph], start, end)
    assert marked is not None
    edition = person.body.document.edition
    first, last, quote, _, prefix, suffix = marked
    person.notebook.add(edition, first, last, quote, highlight=True, prefix=prefix, suffix=suffix, color=color)
    return quote


def tones(shown: Presentation) -> list[tuple[str, bool, bool]]:
    """Return the pieces of what stands there: whether each is underlined on a ground, and whether it is quieter."""
    pieces: list[tuple[str, bool, bool]] = []
    block = shown.text.document().begin()
    text = QGuiApplication.palette().text().color()
    while block.isValid():
        runs = block.begin()
        while not runs.atEnd():
            look = runs.fragment().charFormat()
            ground = look.background().style() != Qt.BrushStyle.NoBrush
            assert ground == (look.underlineStyle() != look.UnderlineStyle.NoUnderline)
            quiet = look.foreground().style() != Qt.BrushStyle.NoBrush and look.foreground().color() != text
            pieces.append((runs.fragment().text(), ground, quiet))
            runs += 1
        block = block.next()
    return pieces


def test_of_a_highlight_the_words_stand_out_and_the_rest_is_quieter(person: Person) -> None:
    text = person.paragraph("55").text
    words = mark_words(person, "55", 20, 40, "green")
    shown = begin(person)
    assert large(shown) == text
    assert tones(shown) == [(text[:20], False, True), (words, True, False), (text[40:], False, True)]
    person.press(Qt.Key.Key_C, CTRL)
    assert copied() == f"{words}（{SYMBOL}，第55段）"
    close(person, shown)


def test_of_a_sub_paragraph_its_words_are_shown_below_what_leads_to_them(
    start: Callable[[], Person], paths: Paths
) -> None:
    bring_in(paths, SUB, "A/77/489", "en")
    person = start()
    person.window.open_location(Location(Edition("A/77/489", "en"), -1))
    person.settle()
    marked = anchor.part(person.paragraph("2"), "(b)")
    assert marked is not None
    person.notebook.add(person.body.document.edition, *marked[:3])
    shown = begin(person)
    assert tones(shown) == [("States are invited:", False, True), ("(b) To share information;", False, False)]
    assert "A/77/489, para. 2 (b)" in person.reads(shown)
    close(person, shown)


def test_it_shows_what_the_panel_lists_as_the_panel_lists_it(start: Callable[[], Person], paths: Paths) -> None:
    bring_in(paths, SUB, "A/77/489", "en")
    person = start()
    other = Edition("A/77/489", "en")
    title = person.library.document("A/77/489").masthead.title
    own = " ".join(person.body.document.masthead.title.split())
    numbered = {each.number: each.text for each in person.library.paragraphs(other)}
    edition = person.body.document.edition
    person.notebook.add(other, "3", "3", numbered["3"], labels=("priority",))
    for number in ("55", "12"):
        person.notebook.add(edition, number, number, person.paragraph(number).text)
    person.notebook.add(Edition("A/80/6", "en"), "7", "7", "Words that are not here.")
    panel = person.window.bookmarks_panel
    panel.reload()
    person.settle()
    person.window.show_tab(BOOKMARKS)
    panel.filter.everywhere.click()
    panel.filter.order.setCurrentIndex(panel.filter.order.findData(OWN))
    person.settle()
    shown = begin(person)
    person.press(Qt.Key.Key_Home)
    seen = []
    for place in range(1, 5):
        told = person.reads(shown)
        assert f"{place} / 4" in told
        seen.append((large(shown), bool(title) and title in told, own in told))
        if place == 1:
            assert "#priority" in told
        person.press(Qt.Key.Key_Right)
    texts = [numbered["3"], person.paragraph("55").text, person.paragraph("12").text, "Words that are not here."]
    assert [text for text, _, _ in seen] == texts
    assert [named for _, _, named in seen] == [False, True, False, False]
    assert "A/80/6" in person.reads(shown)
    person.press(Qt.Key.Key_Return)
    assert shown.isVisible()  # there is nowhere to go
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Return)
    assert not shown.isVisible()
    assert (person.body.document.edition, person.number) == (other, "3")
    person.qtbot.waitUntil(person.window.isActiveWindow)


def test_a_filter_that_hides_all_is_named(person: Person) -> None:
    person.choose("en")
    person.go_to("12")
    person.press(Qt.Key.Key_B)
    person.window.show_tab(BOOKMARKS)
    panel = person.window.bookmarks_panel
    panel.filter.words.setText("nothing has these words")
    person.settle()
    shown = begin(person)
    assert "filter" in large(shown)
    close(person, shown)
    panel.filter.clear()


def test_a_list_of_what_is_coming_leads_to_one_of_it(person: Person) -> None:
    shown = present(person, "12", "30", "55")
    person.press(Qt.Key.Key_L)
    assert not shown.text.isVisible()
    listed = [shown.outline.item(row).text() for row in range(shown.outline.count())]
    assert SYMBOL in listed[0]
    assert [line[:1] for line in listed[1:]] == ["1", "2", "3"]
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_C)
    assert copied() == f"{SYMBOL}，第30段"
    person.press(Qt.Key.Key_Return)
    assert large(shown) == person.paragraph("30").text
    person.press(Qt.Key.Key_L)
    person.press(Qt.Key.Key_3)
    person.press(Qt.Key.Key_Enter)
    assert large(shown) == person.paragraph("55").text
    person.press(Qt.Key.Key_L)
    person.click(shown.outline.viewport(), shown.outline.visualItemRect(shown.outline.item(1)).center())
    assert large(shown) == person.paragraph("12").text
    person.press(Qt.Key.Key_L)
    person.press(Qt.Key.Key_Escape)
    assert shown.isVisible()
    assert shown.text.isVisible()
    close(person, shown)


def test_references_in_a_note_are_followed_by_a_click(person: Person) -> None:
    person.go_to("12")
    person.press(Qt.Key.Key_N)
    person.write("para. 55 or A/99/1")
    shown = present(person)
    shown.move(0, 0)
    person.press(Qt.Key.Key_N)

    def click(words: str) -> None:
        cursor = QTextCursor(shown.note.document())
        cursor.setPosition(shown.note.toPlainText().index(words) + len(words) // 2)
        person.click(shown.note.viewport(), shown.note.cursorRect(cursor).center())

    click(" or ")
    assert shown.isVisible()
    click("A/99/1")
    assert shown.isVisible()
    assert "docs.un.org" in person.reads(shown)
    click("para. 55")
    assert not shown.isVisible()
    assert person.number == "55"
    person.qtbot.waitUntil(person.window.isActiveWindow)


def test_what_is_within_a_sub_paragraph_is_shown_with_all_that_leads_to_it(
    start: Callable[[], Person], paths: Paths
) -> None:
    bring_in(paths, NESTED, "A/77/489", "en")
    person = start()
    person.window.open_location(Location(Edition("A/77/489", "en"), -1))
    person.settle()
    paragraph = person.paragraph("2")
    at = paragraph.text.index("Another")
    lead = [("States are invited:\n", QUIET), ("(a) To do:\n", QUIET)]
    for marked, pieces in (
        (anchor.part(paragraph, "(a)(ii)"), [*lead, ("(ii) Another thing;", PLAIN)]),
        (
            anchor.words([paragraph], at, at + len("Another")),
            [*lead, ("(ii) ", QUIET), ("Another", MARKED), (" thing;", QUIET)],
        ),
    ):
        assert marked is not None
        first, last, quote, highlight, prefix, suffix = marked
        made = person.notebook.add(
            person.body.document.edition, first, last, quote, highlight=highlight, prefix=prefix, suffix=suffix
        )
        (slide,) = slides(person.notebook, person.library, person.body, [made.id])
        assert list(slide.pieces) == pieces
        assert slide.quotation.text == quote
        assert slide.quotation.reference == "A/77/489, para. 2 (a) (ii)"


def test_words_over_two_paragraphs_are_marked_in_both(person: Person) -> None:
    first, second = person.paragraph("12"), person.paragraph("13")
    marked = anchor.words([first, second], len(first.text) - 9, 7)
    assert marked is not None
    edition = person.body.document.edition
    person.notebook.add(edition, *marked[:3], highlight=True, prefix=marked.prefix, suffix=marked.suffix)
    shown = begin(person)
    assert large(shown) == f"{first.text}\n{second.text}"
    assert [text for text, ground, _ in tones(shown) if ground] == [first.text[-9:], second.text[:7]]
    close(person, shown)
