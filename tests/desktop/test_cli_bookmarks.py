"""Bookmarks from the command line: made on all kinds of places, ordered, put elsewhere, removed and brought back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from desk import REPORT, Desk

LIST = "The Board:\n\n(a) Met twice in Vienna;\n\n(b) Adopted the plan of work for the year."
WORDS = "The Committee took note of the report and asked the secretariat to go on with its work on the matter."
OTHER = "Quite another matter was raised by several delegations at this point of the general debate."


def bring_in(desk: Desk, tmp_path: Path, *texts: str) -> None:
    """Bring a report with these paragraphs in, in the place of the version there is."""
    file = tmp_path / "report.txt"
    file.write_text("A/79/77\n\nReport\n\n" + "\n\n".join(f"{n}. {text}" for n, text in enumerate(texts, 1)))
    desk.json("import", str(file), "--replace")


def places(rows: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(row["paragraph"], row["state"]) for row in rows]


def test_the_life_of_a_bookmark(desk: Desk) -> None:
    assert desk.json("bookmarks") == []
    assert "No bookmarks yet" in desk.says("bookmarks")
    (added,) = desk.json("bookmarks", "add", REPORT, "56", "--note", "引用", "--label", "甲", "--label", "乙")
    identity = ["id", "document", "language", "paragraph", "quote"]
    assert list(added) == [*identity, "note", "labels", "color", "created", "modified", "state", "highlight", "rank"]
    (shown,) = desk.json("show", REPORT, "56")
    assert (added["document"], added["paragraph"], added["quote"]) == (REPORT, "56", shown["text"])
    assert (added["note"], added["labels"], added["state"]) == ("引用", ["甲", "乙"], "ok")
    (range_,) = desk.json("bookmarks", "add", REPORT, "3-5")
    assert (range_["paragraph"], range_["state"]) == ("3-5", "ok")
    assert desk.json("bookmarks") == desk.json("bookmarks", "list") == [range_, added]
    assert desk.json("bookmarks", "remove", str(added["id"])) == [added]
    assert desk.json("bookmarks") == [range_]
    assert desk.json("bookmarks", "undo") == [added]
    assert desk.json("bookmarks") == [range_, added]
    said = desk.says("bookmarks")
    assert "引用" in said
    assert "甲, 乙" in said


def test_words_and_sub_paragraphs_are_marked_and_followed_into_a_new_version(desk: Desk, tmp_path: Path) -> None:
    bring_in(desk, tmp_path, WORDS, LIST)
    (part,) = desk.json("bookmarks", "add", "A/79/77", "2(b)", "--note", "the plan")
    assert (part["paragraph"], part["quote"]) == ("2(b)", "(b) Adopted the plan of work for the year.")
    (words,) = desk.json("bookmarks", "add", "A/79/77", "2", "--words", "plan of work", "--color", "green")
    assert (words["paragraph"], words["highlight"], words["color"]) == ("2(b)", True, "green")
    assert "does not stand" in desk.fails(1, "bookmarks", "add", "A/79/77", "1", "--words", "plan of work")
    assert desk.fails(1, "bookmarks", "add", "A/79/77", "1(a)")
    bring_in(desk, tmp_path, WORDS, OTHER, LIST)
    assert places(desk.json("bookmarks")) == [("3(b)", "moved"), ("3(b)", "moved")]
    assert [hit["paragraph"] for hit in desk.json("search", "my:")["hits"]] == ["3"]
    assert [hit["paragraph"] for hit in desk.json("search", "Board", "--bookmarks")["hits"]] == ["3"]
    bring_in(desk, tmp_path, WORDS, OTHER)
    assert {state for _, state in places(desk.json("bookmarks"))} == {"gone"}
    assert desk.json("search", "my:")["hits"] == []
    (placed,) = desk.json("bookmarks", "anchor", str(part["id"]), "2", "--words", "general debate")
    assert (placed["id"], placed["note"], placed["state"], placed["highlight"]) == (part["id"], "the plan", "ok", True)
    assert [hit["paragraph"] for hit in desk.json("search", "my:plan")["hits"]] == ["2"]
    desk.says("bookmarks", "undo")
    assert desk.json("bookmarks", "redo")[0]["quote"] == "general debate"


def test_bookmarks_are_listed_in_three_orders_and_narrowed(desk: Desk) -> None:
    nine, two, five = (desk.json("bookmarks", "add", REPORT, number)[0]["id"] for number in ("9", "2", "5"))
    desk.says("bookmarks", "change", str(two), "--label", "甲", "--color", "pink", "--note", "引用")

    def numbers(*words: str) -> list[str]:
        return [row["paragraph"] for row in desk.json("bookmarks", "list", *words)]

    assert numbers() == ["2", "5", "9"]
    assert numbers("--order", "own") == ["9", "2", "5"]
    desk.says("bookmarks", "move", str(five))
    desk.says("bookmarks", "move", str(nine), "--after", str(two))
    assert numbers("--order", "own") == ["5", "2", "9"]
    assert numbers("--order", "newest") == ["5", "2", "9"]
    assert numbers("--label", "甲") == numbers("--color", "pink") == ["2"]
    assert numbers("--document", "CTOC/COP/2024/2") == numbers("--since", "2024-01-01") == ["2", "5", "9"]
    assert numbers("--document", "A/79/1") == numbers("--since", "2999-01-01") == []


def test_a_removed_bookmark_is_listed_and_brought_back(desk: Desk) -> None:
    (made,) = desk.json("bookmarks", "add", REPORT, "5", "--note", "mine")
    assert "Nothing was removed." in desk.says("bookmarks", "removed")
    desk.says("bookmarks", "remove", str(made["id"]))
    (removed,) = desk.json("bookmarks", "removed")
    assert removed == made | {"removed": removed["removed"]}
    (again,) = desk.json("bookmarks", "add", REPORT, "5")
    assert "5" in desk.fails(1, "bookmarks", "bring-back", str(made["id"]))
    desk.says("bookmarks", "remove", str(again["id"]))
    assert desk.json("bookmarks", "bring-back", str(made["id"])) == [made]


@pytest.mark.parametrize("words", [("undo",), ("redo",), ("bring-back", "7"), ("move", "7"), ("anchor", "7", "5")])
def test_what_is_not_there_is_said(desk: Desk, words: tuple[str, ...]) -> None:
    assert desk.fails(1, "bookmarks", *words)
