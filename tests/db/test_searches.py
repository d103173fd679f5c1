"""What was searched for is remembered, can be saved, and can be forgotten for good or for a moment."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import schema
from db.errors import LibraryUnreadable, NotFound
from db.notebook import ClosedNotebook, Notebook
from db.records import Edition
from db.searches import Searches

EDITION = Edition("A/79/1", "zh")
START = datetime(2026, 11, 24, 9, tzinfo=UTC)


def clock() -> Callable[[], datetime]:
    seconds = count()
    return lambda: START + timedelta(seconds=next(seconds))


@pytest.fixture
def searches(tmp_path: Path) -> Searches:
    path = str(tmp_path / "notebook.db")
    Notebook.open(path)
    return Searches(Notebook(path, clock()))


def recent(searches: Searches) -> list[str]:
    return [search.query for search in searches.recent()]


def test_the_last_searches_come_first_and_each_once(searches: Searches) -> None:
    for query in ("海地", " 洪都拉斯 ", "海地", "  ", ""):
        searches.remember(query)
    assert recent(searches) == ["海地", "洪都拉斯"]
    searches.remember("海地", broad=True)
    searches.remember("海地", everywhere=True)
    assert [(each.query, each.broad, each.everywhere) for each in searches.recent(2)] == [
        ("海地", False, True),
        ("海地", True, False),
    ]


def test_a_saved_search_stays_when_the_others_are_forgotten(searches: Searches) -> None:
    for query in ("c", "b", "a"):
        searches.remember(query)
    saved = searches.keep(searches.recent()[1].id)
    assert saved.query == "b"
    assert searches.remember("d", keep=True) in searches.kept()
    forgotten = searches.forget_recent()
    assert {each.query for each in forgotten} == {"a", "c"}
    assert ([each.query for each in searches.kept()], recent(searches)) == (["b", "d"], [])
    searches.restore(forgotten)
    assert recent(searches) == ["a", "c"]
    searches.remember("b")
    assert [each.query for each in searches.kept()] == ["b", "d"]
    searches.keep(saved.id, False)
    assert "b" in recent(searches)


def test_a_forgotten_search_can_be_brought_back_unless_it_was_made_again(searches: Searches) -> None:
    searches.remember("海地", keep=True)
    (saved,) = searches.kept()
    assert searches.forget(saved.id) == saved
    assert searches.kept() == ()
    searches.restore([saved])
    assert searches.kept() == (saved,)
    searches.forget(saved.id)
    again = searches.remember("海地")
    searches.restore([saved])
    assert searches.recent() == (again,)


def test_a_search_that_is_not_there_is_told(searches: Searches) -> None:
    for act in (searches.forget, searches.keep):
        with pytest.raises(NotFound):
            act(7)


def test_only_the_last_two_hundred_are_remembered(searches: Searches) -> None:
    searches.remember("saved", keep=True)
    for number in range(210):
        searches.remember(str(number))
    assert len(searches.recent(1000)) == 200
    assert searches.recent(1000)[-1].query == "10"
    assert len(searches.kept()) == 1


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.text(), st.sampled_from(["\ud800", "\x00", "'", '"', "海" * 1000, "海" * 1001])))
def test_any_query_may_have_been_typed(searches: Searches, query: str) -> None:
    remembered = searches.remember(query)
    kept_out = not query.strip() or len(query.strip()) > 1000
    assert (remembered is None) == kept_out
    if remembered:
        assert searches.recent(1) == (remembered,)


def test_a_notebook_of_the_first_version_is_brought_up_to_date_with_what_is_in_it(tmp_path: Path) -> None:
    path = str(tmp_path / "notebook.db")
    Notebook.open(path).add(EDITION, "5", "5", "Words.")
    with contextlib.closing(sqlite3.connect(path)) as old:
        old.execute("DROP TABLE searches")
        old.execute("DELETE FROM _sqlite_migrations WHERE name LIKE 'm002%'")
        old.execute("PRAGMA user_version = 1")
        old.commit()
    notebook = Notebook.open(path)
    assert [mark.quote for mark in notebook.bookmarks()] == ["Words."]
    assert Searches(notebook).remember("海地") is not None
    with contextlib.closing(sqlite3.connect(path)) as now:
        assert now.execute("PRAGMA user_version").fetchone() == (schema.NOTEBOOK_VERSION,)


def test_a_notebook_that_could_not_be_opened_remembers_nothing_and_says_why(tmp_path: Path) -> None:
    closed = ClosedNotebook(str(tmp_path / "notebook.db"), LibraryUnreadable(path="x", reason="y"))
    with pytest.raises(LibraryUnreadable):
        Searches(closed).remember("海地")
