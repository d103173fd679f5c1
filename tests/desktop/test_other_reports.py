"""Reports other than the shipped one: rare characters, paragraphs without a number, a text that has changed since."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from person import CTRL, Person, groups, passages
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from db.arrival import add
from db.paths import Paths
from db.records import Bookmark, Masthead
from desktop.side import BOOKMARKS

pytestmark = pytest.mark.gui

RARE = """𠀀国报告

一. 导言

1. 𠀀𠀁与😀海地共同开展了培训，海地随后通过了法律。

2. 第二段没有什么特别之处，只是提到𠀁。
"""
FIRST = """Report of the Secretary-General

I. Introduction

1. The Secretariat trained forty judges and prosecutors in the capital during the first quarter of the year.

2. Experts from the region met twice to review the model law on the protection of witnesses and victims.

3. The fund received voluntary contributions from eleven donors and spent nearly all of them on shelters.

4. A handbook for investigators was translated into the languages of the region and printed.
"""
SECOND = """Report of the Secretary-General

I. Introduction

1. An entirely new opening, which nobody has read or marked before, precedes what was written last year.

2. The Secretariat trained forty judges and prosecutors in the capital during the first quarter of the year.

3. The fund received voluntary contributions from twelve donors and spent nearly all of them on shelters.

4. Nothing else of note.
"""


def bring_in(paths: Paths, folder: Path, text: str, symbol: str, language: str) -> None:
    file = folder / f"report.{language}.txt"
    file.write_text(text, encoding="utf-8")
    add(paths.library, str(file), Masthead(symbol=symbol, language=language))


def here(person: Person) -> tuple[int, int]:
    return person.reader.current, person.reader.verticalScrollBar().value()


@pytest.fixture
def rare(paths: Paths, tmp_path: Path, start: Callable[[], Person]) -> Person:
    """Someone who reads a report with characters for which Qt counts two."""
    bring_in(paths, tmp_path, RARE, "A/81/1", "zh")
    person = start()
    person.go_to("A/81/1，第1段")
    assert "𠀀𠀁与😀海地" in person.paragraph("1").text
    return person


def test_words_behind_rare_characters_are_marked(rare: Person) -> None:
    rare.search("海地")
    assert rare.marked() == ["海地", "海地"]
    rare.search("𠀁")
    assert rare.marked() == ["𠀁", "𠀁"]


def test_a_country_behind_rare_characters_is_a_link(rare: Person) -> None:
    rare.click_words("海地", "1")
    assert rare.window.country_panel.country == "HTI"


def test_words_with_rare_characters_are_copied_whole(rare: Person) -> None:
    rare.select("1", "2")
    rare.press(Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.AltModifier)
    assert QApplication.clipboard().text() == "\n".join(rare.paragraph(number).text for number in "12")
    rare.press(Qt.Key.Key_B)
    assert rare.notebook.bookmarks()[0].quote == QApplication.clipboard().text()
    rare.reader.setTextCursor(rare.reader.document().find("😀海地共同"))
    rare.trigger("copy_text")
    assert QApplication.clipboard().text() == "😀海地共同"


@pytest.fixture
def rewritten(paths: Paths, tmp_path: Path, start: Callable[[], Person]) -> Person:
    """Someone who marked each paragraph of a report, of which there is another wording today."""
    bring_in(paths, tmp_path, FIRST, "A/81/2", "en")
    before = start()
    before.go_to("A/81/2, para. 1")
    for number in "1234":
        before.go_to(number)
        before.press(Qt.Key.Key_B)
    before.leave()
    bring_in(paths, tmp_path, SECOND, "A/81/2", "en")
    person = start()
    person.window.show_tab(BOOKMARKS)
    assert str(person.body.document.edition) == "A/81/2@en"
    return person


def kept(person: Person) -> tuple[Bookmark, ...]:
    return person.notebook.bookmarks()


def choose(person: Person, bookmark: int) -> None:
    """Click on a bookmark in the list."""
    view = person.window.bookmarks_panel.list
    (row,) = (place for place, found in enumerate(passages(view)) if found.key == bookmark)  # no headings in this list
    index = view.model().index(row, 0)
    view.scrollTo(index)
    person.click(view.viewport(), view.visualRect(index).center())


def test_bookmarks_tell_how_they_fit_a_text_that_has_changed(rewritten: Person) -> None:
    rewritten.choose("en")
    rows = {row.key: row for row in passages(rewritten.window.bookmarks_panel.list)}
    told = {bookmark.first: (rows[bookmark.id].number, rows[bookmark.id].above) for bookmark in kept(rewritten)}
    assert told == {
        "1": ("2", "moved, was 1"),
        "2": ("2", "no longer in the text"),
        "3": ("3", "the text has changed"),
        "4": ("4", "no longer in the text"),
    }
    for bookmark in kept(rewritten):
        assert rows[bookmark.id].text == bookmark.quote[:120]


def test_a_moved_bookmark_opens_where_its_words_are_now(rewritten: Person) -> None:
    first = next(bookmark for bookmark in kept(rewritten) if bookmark.first == "1")
    choose(rewritten, first.id)
    assert rewritten.number == "2"


def test_a_bookmark_whose_words_are_gone_says_so_and_moves_nothing(rewritten: Person) -> None:
    rewritten.go_to("1")
    gone = next(bookmark for bookmark in kept(rewritten) if bookmark.first == "4")
    before = here(rewritten)
    choose(rewritten, gone.id)
    assert here(rewritten) == before
    assert rewritten.said


def test_hits_in_another_language_of_the_open_report_are_named_by_the_language(
    paths: Paths, tmp_path: Path, start: Callable[..., Person]
) -> None:
    bring_in(paths, tmp_path, FIRST.replace("handbook", "KNOWTS handbook"), "CTOC/COP/2024/2", "en")
    person = start()
    person.search("KNOWTS")
    person.trigger("search_everywhere")
    titles = [group.title for group in groups(person.window.search_panel.list)]
    assert any(title.startswith("英文 › ") for title in titles)
    assert not any(title.startswith("CTOC") for title in titles)
