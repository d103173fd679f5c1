"""Any sequence of changes, undoing and restarting, against the plainest model of a notebook."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from db.errors import PlaceTaken
from db.keys import number_order
from db.notebook import Notebook
from db.records import Bookmark, Edition
from db.undoing import TYPING_SECONDS

State = dict[int, Bookmark]

places = st.sampled_from(["1", "2", "10", "16.1"])
words = st.text(st.characters(codec="utf-8"), max_size=5)


class History(RuleBasedStateMachine):
    """The model: the states the notebook was in, and which of them is the present one."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.time = datetime(2024, 10, 14, tzinfo=UTC)
        self.states: list[State] = [{}]
        self.present = 0
        self.edition = Edition("A/79/1", "en")

    @initialize()
    def start(self) -> None:
        path = str(Path(self.folder.name) / "notebook.db")
        self.notebook = Notebook.open(path, self.now)

    def teardown(self) -> None:
        self.folder.cleanup()

    def now(self) -> datetime:
        """Every change is made long after the one before: none goes on typing another's note."""
        self.time += timedelta(seconds=TYPING_SECONDS)
        return self.time

    @property
    def state(self) -> State:
        return self.states[self.present]

    def enter(self, state: State) -> None:
        """Reach a new state; those that were taken back are lost."""
        if state != self.state:
            self.states[self.present + 1 :] = [state]
            self.present += 1

    @rule(first=places, last=places, quote=words, note=words, labels=st.lists(words, max_size=3))
    def mark(self, first: str, last: str, quote: str, note: str, labels: list[str]) -> None:
        marked = self.notebook.add(self.edition, first, last, quote, note=note, labels=labels)
        there = [b for b in self.state.values() if (b.first, b.last) == (first, last)]
        if there:
            assert there == [marked]
        else:
            assert (marked.quote, marked.note, marked.labels) == (quote, note, tuple(dict.fromkeys(labels)))
            assert all(marked.id not in state for state in self.states[: self.present + 1])
            self.enter(self.state | {marked.id: marked})

    @precondition(lambda self: self.state)
    @rule(data=st.data(), note=st.none() | words, color=st.none() | words)
    def change(self, data: st.DataObject, note: str | None, color: str | None) -> None:
        old = data.draw(st.sampled_from(sorted(self.state.values(), key=lambda b: b.id)))
        wanted = old._replace(note=old.note if note is None else note, color=old.color if color is None else color)
        changed = self.notebook.change(old.id, note=note, color=color)
        assert changed._replace(modified=old.modified) == wanted
        assert (changed.modified > old.modified) == (wanted != old)
        self.enter(self.state | {old.id: changed})

    @precondition(lambda self: self.state)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        old = data.draw(st.sampled_from(sorted(self.state.values(), key=lambda b: b.id)))
        assert self.notebook.remove(old.id) == old
        self.enter({id_: bookmark for id_, bookmark in self.state.items() if id_ != old.id})

    @precondition(lambda self: self.state)
    @rule(data=st.data())
    def arrange(self, data: st.DataObject) -> None:
        order = sorted(self.state.values(), key=lambda b: (b.rank, b.id))
        moved = data.draw(st.sampled_from(order))
        others = [bookmark.id for bookmark in order if bookmark != moved]
        place = data.draw(st.integers(0, len(others)))
        placed = self.notebook.arrange(moved.id, others[place - 1] if place else None)
        assert placed._replace(rank=moved.rank) == moved
        if any(self.notebook.bookmark(id_).rank != self.state[id_].rank for id_ in others):
            self.renumber()
        now = sorted(self.notebook.bookmarks(), key=lambda b: (b.rank, b.id))
        assert [b.id for b in now] == [*others[:place], moved.id, *others[place:]]
        self.enter(self.state | {moved.id: placed})

    def renumber(self) -> None:
        """Follow the notebook where it makes room between two ranks: in every state, the order stays."""
        used = sorted({(b.rank, b.id) for state in self.states for b in state.values()})
        ranks = {place: float(at) for at, place in enumerate(used)}
        self.states = [{id_: b._replace(rank=ranks[b.rank, b.id]) for id_, b in state.items()} for state in self.states]

    @precondition(lambda self: self.state)
    @rule(data=st.data(), number=places, quote=words)
    def reanchor(self, data: st.DataObject, number: str, quote: str) -> None:
        old = data.draw(st.sampled_from(sorted(self.state.values(), key=lambda b: b.id)))
        taken = any((b.first, b.last, b.id != old.id) == (number, number, True) for b in self.state.values())
        try:
            placed = self.notebook.reanchor(old.id, self.edition, number, number, quote)
        except PlaceTaken:
            assert taken
            return
        assert not taken
        assert placed == old._replace(
            edition=self.edition, first=number, last=number, quote=quote, modified=placed.modified
        )
        self.enter(self.state | {old.id: placed})

    @rule(data=st.data())
    def bring_back(self, data: st.DataObject) -> None:
        trash = self.notebook.trash()
        assert {each.bookmark.id for each in trash}.isdisjoint(self.state)
        if not trash:
            return
        wanted = data.draw(st.sampled_from(trash)).bookmark
        taken = any((b.first, b.last) == (wanted.first, wanted.last) for b in self.state.values())
        try:
            assert self.notebook.bring_back(wanted.id) == wanted
        except PlaceTaken:
            assert taken
            return
        assert not taken
        self.enter(self.state | {wanted.id: wanted})

    @rule()
    def undo(self) -> None:
        change = self.notebook.undo()
        assert (change is not None) == (self.present > 0)
        self.present -= change is not None

    @rule()
    def redo(self) -> None:
        change = self.notebook.redo()
        assert (change is not None) == (self.present < len(self.states) - 1)
        self.present += change is not None

    @rule(symbol=st.sampled_from(["A/79/1", "a/79/1", "A/79/1/Rev.1"]))
    def rename_the_document(self, symbol: str) -> None:
        self.notebook.rename_document(self.edition.symbol, symbol)
        self.edition = Edition(symbol, "en")
        self.states = [{id_: b._replace(edition=self.edition) for id_, b in state.items()} for state in self.states]

    @rule()
    def restart(self) -> None:
        self.notebook = Notebook.open(self.notebook.path, self.now)

    @invariant()
    def the_notebook_is_in_the_present_state(self) -> None:
        bookmarks = self.notebook.bookmarks()
        assert {bookmark.id: bookmark for bookmark in bookmarks} == self.state
        order = [(number_order(b.first), number_order(b.last)) for b in bookmarks]
        assert order == sorted(order)
        assert self.notebook.can_undo() == (self.present > 0)
        assert self.notebook.can_redo() == (self.present < len(self.states) - 1)


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=50, stateful_step_count=25, deadline=None)
