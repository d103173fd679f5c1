"""The models behind the views keep Qt's rules whatever they are given; Qt's own tester watches them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, qInstallMessageHandler
from PySide6.QtTest import QAbstractItemModelTester

from db.records import Edition, Section
from desktop import roles
from desktop.contents_panel import RANGE, SectionModel, label
from desktop.country_list import CountryModel, CountryRow
from desktop.navigation import Location
from desktop.passage_list import Group, Passage, PassageModel, Row
from desktop.theme import Theme

pytestmark = pytest.mark.gui

steadily = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
PLACE = Location(Edition("A/79/1", "en"), 0)


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Let Qt report as a warning, and so as a failure, every rule the model breaks from now on."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)


@st.composite
def trees(draw: st.DrawFn) -> tuple[Section, ...]:
    """Headings in document order, each at most one level below the one before it."""
    sections: list[Section] = []
    open_above: list[int] = []
    for place in range(draw(st.integers(0, 12))):
        del open_above[draw(st.integers(0, len(open_above))) :]
        parent = open_above[-1] if open_above else None
        title, first = draw(st.text("ab大", max_size=3)), str(place + 1)
        number = draw(st.sampled_from([None, "A", "一"]))
        sections.append(Section(place, number, title, len(open_above) + 1, parent, place, place + 1, first, first, 1))
        open_above.append(place)
    return tuple(sections)


def walk(model: SectionModel, above: QModelIndex | None = None) -> Iterator[QModelIndex]:
    above = above or QModelIndex()
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        yield index
        yield from walk(model, index)


@steadily
@given(trees(), st.lists(st.text("ab大A", max_size=2), max_size=3), st.data())
def test_the_contents_hold_what_the_filter_leaves(
    theme: Theme, sections: tuple[Section, ...], filters: list[str], data: st.DataObject
) -> None:
    model = SectionModel(theme, 20)
    tester = watched(model)
    model.show(sections)
    assert [index.internalId() for index in walk(model)] == [section.place for section in sections]
    for words in filters:
        model.narrow(words)
        kept = {index.internalId() for index in walk(model)}
        having = {section.place for section in sections if words.casefold() in label(section).casefold()}
        assert having <= kept
        for place in kept:
            parent = sections[place].parent
            assert parent is None or parent in kept
            assert model.at(place).parent() == (QModelIndex() if parent is None else model.at(parent))
            below = {each for each in kept if sections[each].parent == place}
            assert place in having or below
        for place in {section.place for section in sections} - kept:
            assert not model.at(place).isValid()
        model.count_hits(data.draw(st.dictionaries(st.integers(0, max(0, len(sections) - 1)), st.integers(1, 9))))
    model.show(())
    assert (model.rowCount(), tester.model()) == (0, model)


@steadily
@given(trees().filter(bool), st.data())
def test_counts_of_headings_include_those_below(
    theme: Theme, sections: tuple[Section, ...], data: st.DataObject
) -> None:
    model = SectionModel(theme, 20)
    model.show(sections)
    direct = data.draw(st.dictionaries(st.integers(0, len(sections) - 1), st.integers(1, 9)))
    model.count_hits(direct)
    model.count_country({})
    assert model.has_counts == bool(direct)

    def total(place: int) -> int:
        below = (section.place for section in sections if section.parent == place)
        return direct.get(place, 0) + sum(map(total, below))

    for section in sections:
        assert model.at(section.place).siblingAtColumn(RANGE).data(roles.COUNTS) == (total(section.place), 0)


passages = st.builds(
    Passage,
    st.just(PLACE),
    st.sampled_from(["1", "·"]),
    st.text(max_size=9),
    above=st.text(max_size=3),
    note=st.text(max_size=3),
)
rows = st.lists(st.builds(Group, st.text(max_size=3), st.just("2")) | passages, max_size=8)


@steadily
@given(st.lists(rows, max_size=3))
def test_groups_in_a_list_of_passages_cannot_be_chosen(lists: list[list[Row]]) -> None:
    model = PassageModel()
    tester = watched(model)
    for shown in lists:
        model.show(shown)
        assert model.rowCount() == len(shown)
        for place, row in enumerate(shown):
            chosen = bool(model.index(place).flags() & Qt.ItemFlag.ItemIsSelectable)
            assert chosen == isinstance(row, Passage)
            spoken = model.index(place).data()
            assert row.title in spoken if isinstance(row, Group) else row.text in spoken and row.note in spoken
    assert tester.model() is model


@steadily
@given(
    st.lists(
        st.lists(st.builds(CountryRow, st.text(max_size=4), st.sampled_from(["", "HTI"]), st.just("3 段"))), max_size=3
    )
)
def test_the_list_of_countries_shows_its_rows(theme: Theme, lists: list[list[CountryRow]]) -> None:
    model = CountryModel(theme, 20)
    tester = watched(model)
    for shown in lists:
        model.show(shown)
        assert model.rowCount() == len(shown)
        for place, row in enumerate(shown):
            assert (model.index(place, 0).data(), model.index(place, 1).data()) == (row.name, row.counts)
    assert tester.model() is model


class Broken(PassageModel):
    """A model that breaks a rule."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return -1


def test_a_broken_rule_is_noticed(qtlog: Any) -> None:
    heard: list[str] = []
    with qtlog.disabled():  # else this test would fail as it should everywhere else
        before = qInstallMessageHandler(lambda _kind, _context, message: heard.append(message))
        model = Broken()
        tester = watched(model)
        qInstallMessageHandler(before)
    assert tester.model() is model
    assert any("rowCount" in message for message in heard)
