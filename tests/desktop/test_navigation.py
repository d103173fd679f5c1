"""Back and forward over any run of jumps: two piles of places, as anyone would keep them by hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.records import Edition
from desktop.navigation import History, Location

EDITIONS = (Edition("A/79/1", "en"), Edition("A/79/1", "zh"))
MOST = 200

places = st.builds(
    lambda edition, position, start: Location(edition, position, start=start, end=start + 2 if start else 0),
    st.sampled_from(EDITIONS),
    st.integers(-1, 3),
    st.integers(0, 2),
)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("jump"), places, places),
        st.tuples(st.just("amend"), places, st.none()),
        st.tuples(st.sampled_from(["back", "forward"]), st.none() | places, st.none()),
    ),
    max_size=30,
)


class Piles:
    """The place being read, the pile of those before it and the pile of those after it."""

    def __init__(self) -> None:
        self.before: list[Location] = []
        self.here: Location | None = None
        self.after: list[Location] = []

    def jump(self, origin: Location, target: Location) -> bool:
        self.after.clear()
        fresh = (origin.edition, origin.position) != (target.edition, target.position)
        if fresh:
            self.before.append(origin)
        self.here = target
        return fresh

    def step(self, origin: Location | None, ahead: bool) -> Location | None:
        left, entered = (self.before, self.after) if ahead else (self.after, self.before)
        here = origin or self.here
        if not entered or here is None:
            return None
        left.append(here)
        self.here = entered.pop()
        return self.here


@given(steps)
def test_any_run_of_jumps_is_gone_back_and_forward_over(
    run: list[tuple[str, Location | None, Location | None]],
) -> None:
    history, piles = History(), Piles()
    for what, first, second in run:
        if what == "jump":
            assert first is not None
            assert second is not None
            assert history.jump(first, second) == piles.jump(first, second)
        elif what == "amend":
            assert first is not None
            history.amend(first)
            piles.here = first if piles.here else None
        elif what == "back":
            assert history.back(first) == piles.step(first, ahead=False)
        else:
            assert history.forward(first) == piles.step(first, ahead=True)
        assert history.can_go_back == bool(piles.before)
        assert history.can_go_forward == bool(piles.after)


@given(st.integers(1, 3 * MOST))
def test_the_latest_places_are_kept_when_there_are_many(jumps: int) -> None:
    history = History()
    for position in range(jumps):
        history.jump(Location(EDITIONS[0], position), Location(EDITIONS[0], position + 1))
    went = 0
    while (place := history.back(None)) is not None:
        went += 1
        assert place.position == jumps - went
    assert went == min(jumps, MOST - 1)


def test_there_is_nowhere_to_go_before_the_first_jump() -> None:
    history = History()
    history.amend(Location(EDITIONS[0], 1))
    assert (history.back(None), history.forward(None)) == (None, None)
    assert not history.can_go_back
    assert not history.can_go_forward


def test_a_place_without_its_words_is_the_paragraph() -> None:
    place = Location(EDITIONS[0], 7, heading=2, start=3, end=5)
    assert place.paragraph == Location(EDITIONS[0], 7, heading=2)
