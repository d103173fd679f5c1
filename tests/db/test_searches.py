"""What was searched for is remembered, can be saved, and can be forgotten for good or for a moment."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from db.closed_notebook import ClosedNotebook
from db.errors import LibraryUnreadable, NotFound
from db.notebook import Notebook
from db.searches import Search, Searches

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
    assert again is not None
    searches.restore([saved])
    assert searches.kept() == (again._replace(kept=True),)
    searches.restore([again])
    assert searches.kept() == (again._replace(kept=True),)


def test_a_search_no_longer_saved_can_be_saved_again_even_when_it_is_too_old_to_be_remembered(
    searches: Searches,
) -> None:
    saved = searches.remember("海地", keep=True)
    assert saved is not None
    assert searches.keep(saved.id, False) == saved._replace(kept=False)
    searches.restore([saved])
    assert searches.kept() == (saved,)
    searches.keep(saved.id, False)
    for number in range(200):
        searches.remember(f"{number}.")
    assert saved.query not in [search.query for search in searches.recent(1000)]
    searches.restore([saved])
    assert searches.kept() == (saved,)


# Typing on


def test_a_search_typed_on_takes_the_place_of_the_one_it_grew_out_of(searches: Searches) -> None:
    for query in ("A", "海", "海地", "海地 贩运"):
        searches.remember(query)
    assert recent(searches) == ["海地 贩运", "A"]
    searches.remember("海地")
    assert recent(searches) == ["海地", "海地 贩运", "A"]  # typed back, not on
    searches.remember("海地 贩运")
    assert recent(searches) == ["海地 贩运", "A"]


@pytest.mark.parametrize(("elapsed", "left"), [(60, ["海地"]), (61, ["海地", "海"]), (-1, ["海", "海地"])])
def test_a_search_is_typed_on_for_a_minute(tmp_path: Path, elapsed: int, left: list[str]) -> None:
    times = iter((START, START + timedelta(seconds=elapsed)))
    path = str(tmp_path / "notebook.db")
    Notebook.open(path)
    searches = Searches(Notebook(path, lambda: next(times)))
    for query in ("海", "海地"):
        searches.remember(query)
    assert recent(searches) == left


def test_only_the_last_search_is_typed_on_and_only_when_it_was_asked_in_the_same_way(searches: Searches) -> None:
    searches.remember("海")
    searches.remember("A")
    searches.remember("海地")
    searches.remember("海地和智利", broad=True)
    searches.remember("海地和智利 贩运", broad=True, everywhere=True)
    assert recent(searches) == ["海地和智利 贩运", "海地和智利", "海地", "A", "海"]


def test_a_saved_search_is_not_typed_on(searches: Searches) -> None:
    searches.remember("海", keep=True)
    searches.remember("海地")
    searches.remember("海地 贩运", keep=True)
    assert [search.query for search in searches.kept()] == ["海", "海地 贩运"]
    assert recent(searches) == []


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
@given(
    st.one_of(
        st.text(), st.sampled_from(["\ud800", "\x00", "a\x00b", "'", '"', "海" * 1000, "海" * 1001, "海" * 100_000])
    )
)
def test_any_query_may_have_been_typed(searches: Searches, query: str) -> None:
    remembered = searches.remember(query)
    kept_out = not query.strip() or len(query.strip()) > 1000
    assert (remembered is None) == kept_out
    if remembered:
        assert searches.recent(1) == (remembered,)


def test_a_notebook_that_could_not_be_opened_remembers_nothing_and_says_why(tmp_path: Path) -> None:
    closed = ClosedNotebook(str(tmp_path / "notebook.db"), LibraryUnreadable(path="x", reason="y"))
    with pytest.raises(LibraryUnreadable):
        Searches(closed).remember("海地")


class Past(RuleBasedStateMachine):
    """Whatever is searched for, saved, let go, forgotten and brought back: what is listed is what a list would hold."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.time = START
        path = str(Path(self.folder.name) / "notebook.db")
        Notebook.open(path)
        self.searches = Searches(Notebook(path, lambda: self.time))
        self.model: list[Search] = []  # the last one asked for at the end
        self.gone: list[Search] = []

    def teardown(self) -> None:
        self.folder.cleanup()

    @rule(
        query=st.text("海地 a", max_size=4),
        broad=st.booleans(),
        everywhere=st.booleans(),
        keep=st.booleans(),
        seconds=st.integers(1, 90),
    )
    def remember(self, query: str, broad: bool, everywhere: bool, keep: bool, seconds: int) -> None:
        last = self.time
        self.time += timedelta(seconds=seconds)
        found = self.searches.remember(query, broad, everywhere, keep)
        meant = query.strip()
        if not meant:
            assert found is None
            self.time = last
            return
        assert found is not None
        there = [each for each in self.model if each[1:4] == (meant, broad, everywhere)]
        if self.model:
            before = self.model[-1]
            young = self.time - datetime.fromisoformat(before.asked) <= timedelta(seconds=60)
            longer = len(meant) > len(before.query) and meant[: len(before.query)] == before.query
            if longer and young and not before.kept and before[2:4] == (broad, everywhere):
                self.model.pop()
        self.model = [each for each in self.model if each not in there]
        saved = keep or any(each.kept for each in there)
        asked = self.time.isoformat(timespec="milliseconds")
        assert found == Search(there[0].id if there else found.id, meant, broad, everywhere, saved, asked)
        assert found.id not in [each.id for each in self.model]
        self.model.append(found)

    @precondition(lambda self: self.model)
    @rule(which=st.randoms(use_true_random=False), kept=st.booleans())
    def keep(self, which: Random, kept: bool) -> None:
        place = which.randrange(len(self.model))
        self.model[place] = self.model[place]._replace(kept=kept)
        assert self.searches.keep(self.model[place].id, kept) == self.model[place]

    @precondition(lambda self: self.model)
    @rule(which=st.randoms(use_true_random=False))
    def forget(self, which: Random) -> None:
        search = which.choice(self.model)
        self.model.remove(search)
        assert self.searches.forget(search.id) == search
        self.gone = [search]

    @rule()
    def forget_recent(self) -> None:
        self.gone = [each for each in self.model if not each.kept]
        self.model = [each for each in self.model if each.kept]
        assert sorted(self.searches.forget_recent()) == sorted(self.gone)

    @rule()
    def restore(self) -> None:
        self.searches.restore(self.gone)
        for search in self.gone:
            there = [place for place, each in enumerate(self.model) if each[1:4] == search[1:4]]
            for place in there:
                self.model[place] = self.model[place]._replace(kept=self.model[place].kept or search.kept)
            if not there:
                self.model.append(search)
        self.model.sort(key=lambda each: (each.asked, each.id))

    @invariant()
    def agree(self) -> None:
        assert list(self.searches.recent(1000)) == [each for each in reversed(self.model) if not each.kept]
        assert set(self.searches.kept()) == {each for each in self.model if each.kept}
        assert len({each[1:4] for each in self.model}) == len(self.model)


TestPast = Past.TestCase
TestPast.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
