"""Highlights, the reader's own order, the trash, and putting a bookmark elsewhere."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.errors import NotFound, PlaceTaken
from db.notebook import Notebook
from db.records import Edition
from db.undoing import KEPT_DAYS

ENGLISH = Edition("A/79/1", "en")
CHINESE = Edition("A/79/1", "zh")
OTHER = Edition("A/79/2", "en")


class Calendar:
    """The time, moved by hand."""

    def __init__(self) -> None:
        self.time = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def notebook(tmp_path: Path, calendar: Calendar) -> Notebook:
    return Notebook.open(str(tmp_path / "notebook.db"), calendar)


def own_order(notebook: Notebook) -> list[str]:
    return [bookmark.first for bookmark in sorted(notebook.bookmarks(), key=lambda each: each.rank)]


def test_words_of_a_paragraph_are_highlighted_beside_its_bookmark_and_each_once(notebook: Notebook) -> None:
    whole = notebook.add(ENGLISH, "5", "5", "States met in Vienna.")
    words = notebook.add(ENGLISH, "5", "5", "Vienna", highlight=True, prefix="met in ", suffix=".", color="yellow")
    assert (words.highlight, words.prefix, words.suffix) == (True, "met in ", ".")
    assert notebook.add(ENGLISH, "5", "5", "Vienna", highlight=True, prefix="met in ", suffix=".") == words
    others = [
        notebook.add(ENGLISH, "5", "5", "States", highlight=True),
        notebook.add(ENGLISH, "5", "5", "Vienna", highlight=True, prefix="Back in "),
        notebook.add(CHINESE, "5", "5", "Vienna", highlight=True, prefix="met in "),
    ]
    assert len({whole.id, words.id, *(each.id for each in others)}) == 5
    assert notebook.add(CHINESE, "5", "5", "各国在维也纳开会。") == whole
    assert notebook.remove(words.id) == words
    assert notebook.undo() is not None
    assert notebook.bookmark(words.id) == words


def test_the_own_order_is_that_of_making_until_it_is_changed_and_undo_knows_it(notebook: Notebook) -> None:
    nine, two, five = (notebook.add(ENGLISH, number, number, "Words.") for number in ("9", "2", "5"))
    assert own_order(notebook) == ["9", "2", "5"]
    assert [each.first for each in notebook.bookmarks()] == ["2", "5", "9"]
    notebook.arrange(five.id, None)
    assert own_order(notebook) == ["5", "9", "2"]
    notebook.arrange(nine.id, two.id)
    assert own_order(notebook) == ["5", "2", "9"]
    notebook.arrange(nine.id, five.id)
    assert own_order(notebook) == ["5", "9", "2"]
    notebook.add(OTHER, "1", "1", "Words.")
    assert own_order(notebook) == ["5", "9", "2", "1"]
    for expected in (["5", "9", "2"], ["5", "2", "9"], ["5", "9", "2"], ["9", "2", "5"]):
        notebook.undo()
        assert own_order(notebook) == expected
    with pytest.raises(NotFound):
        notebook.arrange(nine.id, 77)


def test_between_two_there_is_room_for_any_number(notebook: Notebook) -> None:
    first, last = notebook.add(ENGLISH, "1", "1", ""), notebook.add(ENGLISH, "2", "2", "")
    for number in range(3, 90):
        notebook.arrange(notebook.add(ENGLISH, str(number), str(number), "").id, first.id)
    assert own_order(notebook) == ["1", *map(str, range(89, 2, -1)), "2"]
    notebook.arrange(last.id, None)
    assert own_order(notebook)[:2] == ["2", "1"]


def test_room_made_between_two_leaves_every_step_of_undo_in_its_order(notebook: Notebook) -> None:
    first, last = (notebook.add(ENGLISH, number, number, "") for number in "12")
    orders = []
    for number in range(3, 80):
        added = notebook.add(ENGLISH, str(number), str(number), "")
        orders.append(own_order(notebook))
        notebook.arrange(added.id, first.id)
        orders.append(own_order(notebook))
    notebook.remove(last.id)
    while notebook.can_undo() and orders:
        notebook.undo()
        assert own_order(notebook) == orders.pop()
    assert own_order(notebook) == ["1", "2", "3"]


def test_of_two_that_came_to_stand_at_one_place_either_is_moved(notebook: Notebook) -> None:
    one, two = (notebook.add(ENGLISH, number, number, "") for number in "12")
    notebook.remove(two.id)
    three = notebook.add(ENGLISH, "3", "3", "")
    notebook.bring_back(two.id)
    notebook.arrange(one.id, two.id)
    assert own_order(notebook) == ["2", "1", "3"]
    notebook.undo()
    assert own_order(notebook) == ["1", "2", "3"]
    assert notebook.bookmark(three.id).first == "3"


def test_a_bookmark_is_put_on_other_words_with_its_note_and_back_by_undo(notebook: Notebook) -> None:
    orphan = notebook.add(ENGLISH, "5", "5", "Gone words.", note="mine", labels=("visit",), color="pink")
    there = notebook.add(ENGLISH, "7", "7", "Words of seven.")
    with pytest.raises(PlaceTaken) as taken:
        notebook.reanchor(orphan.id, ENGLISH, "7", "7", "Words of seven.")
    assert taken.value.facts == {"name": "7"}
    assert notebook.bookmarks() == (orphan, there)
    placed = notebook.reanchor(orphan.id, OTHER, "8", "8", "eight", highlight=True, prefix="of ", suffix=".")
    assert (placed.id, placed.edition, placed.first, placed.quote) == (orphan.id, OTHER, "8", "eight")
    assert (placed.note, placed.labels, placed.color, placed.rank) == ("mine", ("visit",), "pink", orphan.rank)
    assert notebook.add(ENGLISH, "5", "5", "New words.").id != orphan.id
    notebook.undo()
    notebook.undo()
    assert notebook.bookmark(orphan.id) == orphan


def test_what_was_removed_is_brought_back_from_the_trash_in_any_order(notebook: Notebook) -> None:
    marks = [notebook.add(ENGLISH, number, number, "Words.", note=number) for number in ("1", "2", "3")]
    for mark in marks:
        notebook.remove(mark.id)
    assert [each.bookmark for each in notebook.trash()] == marks[::-1]
    assert notebook.bring_back(marks[0].id) == marks[0]
    assert [each.bookmark.first for each in notebook.trash()] == ["3", "2"]
    again = notebook.add(ENGLISH, "2", "2", "Words.")
    with pytest.raises(PlaceTaken):
        notebook.bring_back(marks[1].id)
    assert notebook.bookmarks() == (marks[0], again)
    notebook.undo()
    notebook.undo()
    assert [each.bookmark.first for each in notebook.trash()] == ["3", "2", "1"]


def test_what_is_deleted_for_good_is_neither_in_the_trash_nor_brought_back_by_undo(notebook: Notebook) -> None:
    secret, kept = (notebook.add(ENGLISH, number, number, "Words.", note="secret") for number in ("1", "2"))
    with pytest.raises(NotFound):
        notebook.forget([kept.id])
    notebook.remove(secret.id)
    assert notebook.forget([secret.id]) == 1
    assert notebook.trash() == ()
    while notebook.undo():
        assert all(bookmark.id != secret.id for bookmark in notebook.bookmarks())


def test_changes_are_remembered_for_ninety_days_and_older_ones_are_not(notebook: Notebook, calendar: Calendar) -> None:
    old = notebook.add(ENGLISH, "1", "1", "Words.")
    notebook.remove(old.id)
    calendar.time += timedelta(days=2)
    young = notebook.add(ENGLISH, "2", "2", "Words.")
    notebook.remove(young.id)
    calendar.time += timedelta(days=KEPT_DAYS - 1)
    again = Notebook.open(notebook.path, calendar)
    assert [each.bookmark for each in again.trash()] == [young]
    assert again.undo() is not None
    assert again.bookmarks() == (young,)
    assert [again.undo() is None, again.undo() is None] == [False, True]
    assert Notebook.open(notebook.path, calendar).redo() is not None


def test_renaming_a_document_renames_what_a_highlight_and_its_history_stand_in(notebook: Notebook) -> None:
    words = notebook.add(ENGLISH, "5", "5", "Vienna", highlight=True)
    moved = notebook.add(OTHER, "5", "5", "Words.")
    notebook.reanchor(moved.id, ENGLISH, "5", "5", "Words.")
    notebook.rename_document("A/79/1", "A/79/1/Rev.1")
    assert {each.edition.symbol for each in notebook.bookmarks()} == {"A/79/1/Rev.1"}
    notebook.undo()
    assert {each.edition.symbol for each in notebook.bookmarks()} == {"A/79/1/Rev.1", "A/79/2"}
    assert notebook.bookmark(words.id).edition.symbol == "A/79/1/Rev.1"
