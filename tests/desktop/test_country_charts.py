"""A country's counts, timeline and comparison: charted, narrowed by a bar, over one report or all, in a window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from person import Person, groups, passages
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip

from db.arrival import add
from db.extract.periods import period
from db.paths import Paths
from db.records import ActivityAt, Masthead
from desktop import country_words
from desktop.bars_chart import BarRow, BarsChart
from desktop.commands import Commands
from desktop.country_chooser import CountryChooser
from desktop.country_page import CountryPage
from desktop.country_story import KIND, REPORT, ROLE, YEAR
from desktop.country_window import CountryWindow
from desktop.theme import Theme

pytestmark = pytest.mark.gui

LATER = """1. The Office trained forty judges in Honduras in March 2023 and in Peru in 2021–2022.

2. The Office organized a meeting in Honduras, hosted by Honduras, in October 2024.

3. Honduras is a beautiful country.
"""


@pytest.fixture
def reader(paths: Paths, tmp_path: Path, start: Callable[[], Person]) -> Person:
    """Someone who reads English and has a later report too, in English and in French."""
    for language, text in (("en", LATER), ("fr", "1. Le Bureau a formé des juges au Honduras en 2023.\n")):
        file = tmp_path / "later.txt"
        file.write_text(f"Report\n\n{text}", encoding="utf-8")
        given = Masthead(symbol="A/80/7", symbol_confirmed=True, language=language, date="2025-07-01")
        add(paths.library, str(file), given)
    person = start()
    person.choose("en")
    return person


def page(person: Person, iso3: str = "HND") -> CountryPage:
    """The page of a country in the side panel."""
    person.window.open_country(iso3)
    person.settle()
    return person.window.country_panel.page


def counts(chart: BarsChart) -> dict[str, tuple[int, ...]]:
    return {bar.row.label: bar.row.counts for bar in chart.bars}


def reported(person: Person, iso3: str = "HND") -> tuple[ActivityAt, ...]:
    return person.library.activities(iso3, person.body.document.edition)


# --- counts


def test_the_charts_count_the_activities(reader: Person) -> None:
    shown, activities = page(reader), reported(reader)
    kinds = Counter(country_words.kind(found.activity.kind) for found in activities)
    roles = Counter(country_words.role(dict(found.activity.roles)["HND"]) for found in activities)
    assert counts(shown.charts.charts[KIND]) == {name: (count,) for name, count in kinds.items()}
    assert counts(shown.charts.charts[ROLE]) == {name: (count,) for name, count in roles.items()}
    assert counts(shown.charts.charts[REPORT]) == {"CTOC/COP/2024/2": (len(activities),)}
    assert counts(shown.charts.charts[YEAR])["2024"] == (1,)
    assert [bar.row.counts for bar in shown.charts.charts[KIND].bars] == sorted(
        (bar.row.counts for bar in shown.charts.charts[KIND].bars), reverse=True
    )


def test_one_chart_at_a_time_is_shown_or_none(reader: Person) -> None:
    charts = page(reader).charts
    assert [by for by, chart in charts.charts.items() if chart.isVisible()] == [KIND]
    reader.click(charts.switches[YEAR])
    assert [by for by, chart in charts.charts.items() if chart.isVisible()] == [YEAR]
    reader.click(charts.switches[YEAR])
    assert not any(chart.isVisible() for chart in charts.charts.values())


def test_every_bar_has_a_name_with_its_number(reader: Person) -> None:
    for bar in page(reader).charts.charts[KIND].bars:
        said = QAccessible.queryAccessibleInterface(bar).text(QAccessible.Text.Name)
        assert said == f"{bar.row.label}: {bar.row.counts[0]}"


def test_a_country_without_activities_has_no_charts(person: Person) -> None:
    count = next(count for count in person.library.country_counts() if not count.activities and count.paragraphs)
    shown = page(person, count.iso3)
    assert not shown.charts.isVisible()
    assert not shown.by_date.isEnabled()
    assert passages(shown.passages)


# --- narrowed by a bar


def test_a_bar_chosen_by_keys_narrows_the_list_to_what_it_counts(reader: Person) -> None:
    shown = page(reader)
    everything = list(shown.passages.rows)
    bars = shown.charts.charts[KIND].bars
    bars[0].setFocus()
    reader.press(Qt.Key.Key_Down)
    assert reader.focus is bars[1]
    reader.press(Qt.Key.Key_Up, times=3)
    assert reader.focus is bars[0]
    reader.press(Qt.Key.Key_End)
    assert reader.focus is bars[-1]
    reader.press(Qt.Key.Key_Home)
    reader.press(Qt.Key.Key_Return)
    wanted = [found.paragraph.number for found in reported(reader) if found.activity.kind == bars[0].row.key]
    assert [row.number for row in passages(shown.passages)] == wanted
    assert [group.count for group in groups(shown.passages)] == [str(len(wanted))]
    assert f"{bars[0].row.label} ({len(wanted)})" in reader.reads(shown)
    reader.press(Qt.Key.Key_Return)
    assert list(shown.passages.rows) == everything


def test_only_one_bar_of_a_chart_is_reached_by_the_tabulator(reader: Person) -> None:
    bars = page(reader).charts.charts[KIND].bars
    reached = [bool(bar.focusPolicy() & Qt.FocusPolicy.TabFocus) for bar in bars]
    assert reached == [True] + [False] * (len(bars) - 1)


@pytest.mark.parametrize("by", [KIND, ROLE, YEAR, REPORT])
def test_each_bar_lists_as_many_activities_as_it_says(reader: Person, by: str) -> None:
    shown = page(reader)
    reader.click(shown.everywhere)
    if by != KIND:
        reader.click(shown.charts.switches[by])
    for bar in shown.charts.charts[by].bars:
        reader.click(bar)
        assert bar.isChecked()
        assert len(passages(shown.passages)) == bar.row.counts[0], bar.row.label
    shown._chip.linkActivated.emit("all")
    assert not any(bar.isChecked() for bar in shown.charts.charts[by].bars)
    assert len(passages(shown.passages)) > len(reported(reader))


def test_what_is_chosen_is_not_told_by_colour_alone(qapp: QApplication, theme: Theme) -> None:
    """A chosen bar bears a tick, and the second series is hatched: bars of one colour still differ."""
    chart = BarsChart(theme, None)  # type: ignore[arg-type]
    chart.resize(260, 60)

    def grey() -> QImage:
        return chart.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    chart.show_bars("", [BarRow("a", "Visit", (3, 3))], ("Haiti", "Libya"), titled=False)
    chart.resize(260, chart.needed())
    bar = chart.bars[0]
    picture, line = grey(), (bar.height() - 4) // 2
    middle = bar.y() + 2 + line // 2
    across = range(chart.label_room() + 30, chart.label_room() + 90)
    assert len({picture.pixel(x, middle) for x in across}) == 1
    assert len({picture.pixel(x, middle + line) for x in across}) > 1
    before = chart.grab(bar.geometry().adjusted(12, 0, -bar.width() + 12 + chart.label_room(), 0)).toImage()
    chart.mark("a")
    assert chart.grab(bar.geometry().adjusted(12, 0, -bar.width() + 12 + chart.label_room(), 0)).toImage() != before
    assert bar.accessibleName() == "Visit: Haiti 3, Libya 3"


# --- timeline and reasons


def test_the_timeline_is_in_the_order_of_dates_in_the_words_of_the_text(reader: Person) -> None:
    shown = page(reader, "TKM")
    reader.click(shown.everywhere)
    reader.click(shown.by_date)
    dated = [found.activity.date for found in reported(reader, "TKM") if period(found.activity.date)]
    rows = passages(shown.passages)
    assert len(rows) == len(reported(reader, "TKM"))
    expected = sorted(dated, key=lambda date: period(date) or ("", ""))
    assert [row.above.split(" · ")[0] for row in rows[: len(dated)]] == [" ".join(date.split()) for date in expected]
    years = [group.title for group in groups(shown.passages)]
    assert years == sorted(years)
    assert years[-1] == country_words.year(0)


def test_an_activity_says_its_type_its_role_and_why_it_is_listed(reader: Person) -> None:
    shown = page(reader)
    row = passages(shown.passages)[0]
    kind, role = row.above.split(" · ")[:2]
    first = reported(reader)[0].activity
    assert (kind, role) == (country_words.kind(first.kind), country_words.role(dict(first.roles)["HND"]))
    index = shown.passages.model().index(1, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "指南》" in said.partition(row.text)[2]
    point = shown.passages.visualRect(index).center()
    where = shown.passages.viewport().mapToGlobal(point)
    QApplication.sendEvent(shown.passages.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, where))
    assert "指南》" in QToolTip.text()
    QToolTip.hideText()


# --- every report


def test_every_report_is_listed_by_report_each_in_one_language(reader: Person) -> None:
    shown = page(reader)
    here = len(passages(shown.passages))
    reader.click(shown.everywhere)
    titles = [group.title for group in groups(shown.passages) if group.prominent]
    assert titles == ["CTOC/COP/2024/2 (Chinese)", "A/80/7 (English)"]
    assert len(passages(shown.passages)) > here
    assert list(counts(shown.charts.charts[REPORT])) == ["CTOC/COP/2024/2", "A/80/7"]
    reader.click(shown.everywhere)
    assert len(passages(shown.passages)) == here


def test_the_page_stays_when_a_passage_of_another_report_is_opened(reader: Person) -> None:
    shown = page(reader)
    reader.click(shown.everywhere)
    other = next(n for n, row in enumerate(shown.passages.rows) if getattr(row, "number", "") == "3")
    assert reader.body.document.edition.symbol == "CTOC/COP/2024/2"
    shown.passages.setFocus()
    shown.passages.choose(other)
    reader.press(Qt.Key.Key_Return)
    assert reader.body.document.edition.symbol == "A/80/7"
    assert reader.number == "3"
    assert shown.isVisible()
    assert reader.window.country_panel.country == "HND"


# --- two countries


def compare(person: Person, shown: CountryPage, words: str) -> None:
    """Choose a second country by its name."""
    person.click(shown.compare)
    chooser = next(window for window in QApplication.topLevelWidgets() if isinstance(window, CountryChooser))
    person.qtbot.waitUntil(chooser.isActiveWindow)
    QAbstractItemModelTester(chooser.list.model(), QAbstractItemModelTester.FailureReportingMode.Warning, chooser)
    assert chooser.list.rows[0].counts  # those that share activities come first
    chooser.filter.setFocus()
    person.write(words)
    person.press(Qt.Key.Key_Return)
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)
    person.settle()


def test_two_countries_stand_side_by_side_what_they_share_first(reader: Person) -> None:
    shown = page(reader)
    own = counts(shown.charts.charts[KIND])
    compare(reader, shown, "guatemala")
    assert shown.codes == ("HND", "GTM")
    both = counts(shown.charts.charts[KIND])
    assert {label: number[0] for label, number in both.items() if number[0]} == {k: n[0] for k, n in own.items()}
    guatemala = Counter(country_words.kind(found.activity.kind) for found in reported(reader, "GTM"))
    assert {label: number[1] for label, number in both.items() if number[1]} == guatemala
    shared = {found.paragraph.number for found in reported(reader) if "GTM" in dict(found.activity.roles)}
    first = groups(shown.passages)[0]
    assert int(first.count) == len(shared) > 0
    assert {row.number for row in passages(shown.passages)[: len(shared)]} == shared
    assert "Honduras" in shown.charts.charts[KIND].bars[0].accessibleName()
    reader.click(shown.compare)
    assert counts(shown.charts.charts[KIND]) == own


# --- names, and a window with room


def test_each_of_the_six_names_can_be_copied(reader: Person) -> None:
    shown = page(reader)
    menu = shown.names.menu()
    menu.aboutToShow.emit()
    copied = []
    for action in menu.actions()[:6]:
        action.trigger()
        copied.append(QApplication.clipboard().text())
    assert copied == ["洪都拉斯", "Honduras", "Honduras", "Honduras", "Гондурас", "هندوراس"]
    menu.actions()[6].trigger()
    assert QApplication.clipboard().text().split("\n") == copied


def test_the_page_opens_in_a_window_as_it_is(reader: Person) -> None:
    shown = page(reader)
    reader.click(shown.charts.charts[KIND].bars[0])
    reader.click(shown.enlarge)
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, CountryWindow))
    reader.qtbot.waitUntil(window.isActiveWindow)
    reader.settle()
    assert window.windowTitle() == "Honduras"
    assert all(chart.isVisible() for chart in window.page.charts.charts.values())
    assert list(window.page.passages.rows) == list(shown.passages.rows)
    assert "Гондурас" in reader.reads(window)
    window.page.passages.choose_first()
    assert reader.number == passages(window.page.passages)[0].number
    window.page.passages.setFocus()
    reader.press(Qt.Key.Key_Escape)
    assert not window.isVisible()
    commands = reader.window.findChild(Commands)
    assert commands is not None
    assert commands.survey.large is window


def test_a_low_page_shows_no_chart_until_one_is_asked_for(reader: Person) -> None:
    shown = page(reader)
    reader.window.resize(900, 400)
    reader.qtbot.waitUntil(lambda: shown.charts.turned_to == "")
    reader.click(shown.charts.switches[ROLE])
    assert shown.charts.charts[ROLE].isVisible()
    low = shown.height()
    reader.window.resize(1366, 768)
    reader.qtbot.waitUntil(lambda: shown.height() > low)
    assert shown.charts.turned_to == ROLE


def test_what_only_every_report_can_be_narrowed_by_is_dropped_with_it(reader: Person) -> None:
    shown = page(reader)
    whole = len(passages(shown.passages))
    reader.click(shown.everywhere)
    reader.click(shown.charts.switches[REPORT])
    reader.click(shown.charts.charts[REPORT].bars[1])
    assert {row.location.edition.symbol for row in passages(shown.passages)} == {"A/80/7"}
    reader.click(shown.everywhere)
    assert shown.only is None
    assert len(passages(shown.passages)) == whole


def test_another_language_of_the_interface_names_everything_anew(reader: Person) -> None:
    shown = page(reader)
    reader.choose("zh")
    assert "洪都拉斯" in reader.reads(shown)
    assert [bar.row.label for bar in shown.charts.charts[KIND].bars] == [
        country_words.kind(str(bar.row.key)) for bar in shown.charts.charts[KIND].bars
    ]


def test_a_brief_is_asked_for_from_the_page(person: Person, tmp_path: Path) -> None:
    person.window.open_country("HND")
    person.settle()
    person.click(person.window.country_panel.page.brief)
    (chooser,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog) and each.isVisible())
    chooser.fileSelected.emit(str(tmp_path / "brief.docx"))
    chooser.close()
    person.settle()
    assert (tmp_path / "brief.docx").read_bytes().startswith(b"PK")
