"""Countries and their activities at a glance: counted, found, sorted, opened, copied and exported."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from person import CTRL, Person, passages
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog

from db import gazetteer
from db.arrival import add
from db.paths import Paths
from db.records import CountryCount, Edition, Masthead
from db.tallies import Matrix
from desktop import country_words
from desktop.commands import Commands
from desktop.country_story import KIND
from desktop.matrix_model import ALL, MatrixModel, tint
from desktop.matrix_text import as_csv, as_tsv
from desktop.matrix_window import MatrixWindow
from desktop.side import COUNTRIES
from desktop.theme import Theme

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


@pytest.fixture
def person(start: Callable[[], Person]) -> Iterator[Person]:
    """Someone in front of the window, who closes the table when done."""
    made = start()
    yield made
    for each in QApplication.topLevelWidgets():
        if isinstance(each, MatrixWindow):
            each.close()


def window(person: Person) -> MatrixWindow:
    """The table, called up by its key, once it has the keyboard."""
    person.press(Qt.Key.Key_M, CTRL)
    commands = person.window.findChild(Commands)
    assert commands is not None
    found = commands.survey.matrix
    person.qtbot.waitUntil(found.isActiveWindow)
    person.settle()
    return found


def names(matrix: MatrixWindow) -> list[str]:
    return [
        str(matrix.model.headerData(row, DOWN, Qt.ItemDataRole.AccessibleTextRole))
        for row in range(matrix.model.rowCount())
    ]


def choose_columns(person: Person, matrix: MatrixWindow, place: int) -> None:
    matrix.columns.setCurrentIndex(place)
    matrix.columns.activated.emit(place)
    person.settle()


def stand_on(matrix: MatrixWindow, country: str, column: str) -> None:
    titles = matrix.model.captions()
    index = matrix.model.index(names(matrix).index(country), titles.index(column))
    matrix.table.setCurrentIndex(index)
    matrix.table.setFocus()


# --- what it shows


@pytest.mark.gui
def test_the_cells_count_the_activities_of_the_report(person: Person) -> None:
    person.choose("en")
    matrix = window(person)
    model = matrix.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    expected: Counter[tuple[str, str]] = Counter()
    for found in person.library.activities():
        expected.update((iso3, country_words.kind(found.activity.kind)) for iso3, _ in found.activity.roles)
    titles, seen = model.captions(), Counter[tuple[str, str]]()
    for row in range(model.rowCount()):
        (iso3, none, whole) = model.cell(model.index(row, ALL)) or ("", None, 0)
        assert none is None
        numbers = [(model.cell(model.index(row, column)) or ("", None, 0))[2] for column in range(1, len(titles))]
        assert whole == sum(numbers)
        seen.update({(iso3, title): count for title, count in zip(titles[1:], numbers, strict=True) if count})
    assert seen == expected
    assert str(model.rowCount()) in person.reads(matrix)


@pytest.mark.gui
def test_rows_and_columns_and_cells_can_be_read_aloud(person: Person) -> None:
    person.choose("en")
    model = window(person).model
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.headerData(0, ACROSS, spoken) == model.captions()[0]
    first = model.headerData(0, DOWN, spoken)
    column = next(n for n in range(1, model.columnCount()) if model.index(0, n).data() == "·")
    assert model.index(0, column).data(spoken) == f"{first}, {model.captions()[column]}: 0"


@pytest.mark.gui
def test_sections_of_the_report_as_columns(person: Person) -> None:
    matrix = window(person)
    types = {name: matrix.model.index(row, ALL).data() for row, name in enumerate(names(matrix))}
    choose_columns(person, matrix, 1)
    assert {name: matrix.model.index(row, ALL).data() for row, name in enumerate(names(matrix))} == types
    sections = {section.title for section in person.body.sections}
    for title in matrix.model.captions()[1:]:
        assert title.partition(". ")[2] in sections


@pytest.mark.gui
def test_countries_are_sorted_by_number_and_by_name(person: Person) -> None:
    matrix = window(person)
    totals = [int(matrix.model.index(row, ALL).data()) for row in range(matrix.model.rowCount())]
    assert totals == sorted(totals, reverse=True)
    matrix.sort.setCurrentIndex(0)
    matrix.sort.activated.emit(0)
    sounds = {
        gazetteer.country(count.iso3).name("zh"): gazetteer.country(count.iso3).pinyin for count in counts(person)
    }
    assert names(matrix) == sorted(names(matrix), key=lambda name: sounds[name])
    header = matrix.table.horizontalHeader()
    header.sectionClicked.emit(2)
    column = [matrix.model.cell(matrix.model.index(row, 2)) for row in range(matrix.model.rowCount())]
    numbers = [cell[2] for cell in column if cell]
    assert numbers == sorted(numbers, reverse=True)
    assert matrix.sort.currentText() == matrix.model.captions()[2]


def counts(person: Person) -> tuple[CountryCount, ...]:
    return person.library.country_counts()


@pytest.mark.gui
@pytest.mark.parametrize("words", ["洪都", "honduras", "HND", "hdls"])
def test_the_filter_knows_every_name_of_a_country(person: Person, words: str) -> None:
    matrix = window(person)
    whole = matrix.model.rowCount()
    assert person.focus is matrix.filter
    person.write(words)
    assert names(matrix)[0] == "洪都拉斯"
    assert matrix.model.rowCount() < whole
    assert str(whole) in person.reads(matrix)
    person.press(Qt.Key.Key_Return)
    assert matrix.table.hasFocus()
    matrix.filter.clear()
    assert matrix.model.rowCount() == whole


@pytest.mark.gui
def test_a_report_without_activities_says_so(person: Person) -> None:
    matrix = window(person)
    matrix._show(Matrix((), {}))
    assert matrix._said.text()
    assert not matrix.open_button.isEnabled()
    assert matrix.model.cell(matrix.table.currentIndex()) is None


# --- opening


@pytest.mark.gui
def test_a_cell_opens_the_country_with_just_those_activities(person: Person) -> None:
    person.choose("en")
    matrix = window(person)
    stand_on(matrix, "Honduras", "Training")
    count = int(matrix.table.currentIndex().data())
    person.press(Qt.Key.Key_Return)
    assert not matrix.isVisible()
    assert person.tabs.currentIndex() == COUNTRIES
    page = person.window.country_panel.page
    assert page.codes == ("HND",)
    assert len(passages(page.passages)) == count == 2
    assert all(row.above.startswith("Training") for row in passages(page.passages))
    assert page.charts.charts[KIND].bars[0].isChecked()


@pytest.mark.gui
def test_a_single_activity_is_jumped_to(person: Person) -> None:
    person.choose("en")
    matrix = window(person)
    stand_on(matrix, "Honduras", "Visit")
    person.click(matrix.table.viewport(), matrix.table.visualRect(matrix.table.currentIndex()).center())
    (row,) = passages(person.window.country_panel.page.passages)
    assert (row.number, person.number) == ("57", "57")


@pytest.mark.gui
def test_a_section_opens_what_is_reported_under_it(person: Person) -> None:
    matrix = window(person)
    choose_columns(person, matrix, 1)
    for column in range(1, matrix.model.columnCount()):
        matrix = window(person)
        stand_on(matrix, "洪都拉斯", matrix.model.captions()[column])
        cell = matrix.model.cell(matrix.table.currentIndex())
        person.press(Qt.Key.Key_Return)
        rows = passages(person.window.country_panel.page.passages)
        assert cell is not None
        assert len(rows) == cell[2]
        section = person.body.sections[int(str(cell[1]))]
        assert all(section.start <= row.location.position < section.stop for row in rows)


@pytest.mark.gui
def test_the_name_of_a_country_opens_everything_about_it(person: Person) -> None:
    matrix = window(person)
    header = matrix.table.verticalHeader()
    header.sectionClicked.emit(names(matrix).index("海地"))
    person.settle()
    assert person.window.country_panel.country == "HTI"
    assert person.window.country_panel.page.only is None


# --- copying and exporting


@pytest.mark.gui
def test_the_table_is_copied_for_a_spreadsheet(person: Person) -> None:
    matrix = window(person)
    matrix.table.setFocus()
    person.press(Qt.Key.Key_C, CTRL)
    lines = [line.split("\t") for line in QApplication.clipboard().text().split("\n")]
    assert lines == matrix.model.table()
    assert len(lines) == matrix.model.rowCount() + 1
    assert {len(line) for line in lines} == {matrix.model.columnCount() + 2}


@pytest.mark.gui
def test_what_is_selected_is_copied_alone(person: Person) -> None:
    matrix = window(person)
    matrix.table.setFocus()
    person.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    person.press(Qt.Key.Key_C, CTRL)
    copied = [line.split("\t") for line in QApplication.clipboard().text().split("\n")]
    assert copied == [line[:3] for line in matrix.model.table()[:3]]
    assert matrix.isVisible()


@pytest.mark.gui
def test_the_table_is_exported(person: Person, tmp_path: Path) -> None:
    matrix = window(person)
    person.click(matrix.export_button)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    file = tmp_path / "countries.csv"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    person.settle()
    with file.open(encoding="utf-8-sig", newline="") as opened:
        assert list(csv.reader(opened)) == matrix.model.table()
    assert str(file) in matrix._said.text()
    matrix._export(str(tmp_path / "nowhere" / "countries.csv"))
    person.settle()
    assert "nowhere" in matrix._said.text()


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2), min_size=1))
def test_no_cell_is_a_formula_and_none_is_lost(lines: list[list[str]]) -> None:
    read = list(csv.reader(io.StringIO(as_csv(lines), newline="")))
    restored = [[cell.removeprefix("'") for cell in line] for line in read]
    assert restored == [[cell.removeprefix("'") for cell in line] for line in lines]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for line in read for cell in line)
    for line in as_tsv(lines).split("\n"):
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in line.split("\t"))
    assert as_tsv(lines).count("\n") == len(lines) - 1


@pytest.mark.gui
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_numbers_are_legible_on_every_tint(theme: Theme, scheme: str) -> None:
    theme.choose(scheme)
    tints = [tint(count, theme) for count in (1, 2, 4, 8, 500)]
    assert len({each.name() for each in tints}) == 4
    for each in tints:
        assert contrast(each, theme.color("text")) >= 4.5


def contrast(one: QColor, other: QColor) -> float:
    def light(color: QColor) -> float:
        parts = (color.redF(), color.greenF(), color.blueF())
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((light(one), light(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.gui
def test_the_model_keeps_what_it_promises(theme: Theme) -> None:
    model = MatrixModel(theme)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show(
        Matrix(("visit", "training"), {("HTI", "visit"): 2, ("LBY", "training"): 9}),
        {"visit": "V", "training": "T"},
        "en",
    )
    assert model.table() == [
        [QCoreApplication.translate("MatrixModel", "Country"), "ISO 3166-1", "All", "V", "T"],
        ["Libya", "LBY", "9", "0", "9"],
        ["Haiti", "HTI", "2", "2", "0"],
    ]
    model.narrow("no such country")
    assert (model.rowCount(), model.total) == (0, 2)
    model.narrow("")
    model.sort(-1)
    assert model.table()[1][0] == "Haiti"
    theme.choose("dark")


@pytest.mark.gui
def test_successive_reports_as_columns(paths: Paths, tmp_path: Path, person: Person) -> None:
    person.choose("en")
    file = tmp_path / "later.txt"
    file.write_text("Report\n\n1. The Office trained judges in Honduras in March 2023.\n", encoding="utf-8")
    add(paths.library, str(file), Masthead(symbol="A/80/7", symbol_confirmed=True, language="en", date="2025-07-01"))
    matrix = window(person)
    choose_columns(person, matrix, 2)
    assert matrix.model.captions()[1:] == ("CTOC/COP/2024/2 (Chinese)",)
    person.click(matrix.everywhere)
    assert matrix.model.captions()[1:] == ("CTOC/COP/2024/2 (Chinese)", "A/80/7 (English)")
    stand_on(matrix, "Honduras", "A/80/7 (English)")
    person.press(Qt.Key.Key_Return)
    assert person.body.document.edition == Edition("A/80/7", "en")
    assert person.number == "1"
    (row,) = passages(person.window.country_panel.page.passages)
    assert row.location.edition == person.body.document.edition
    assert person.window.country_panel.page.everywhere.isChecked()


@pytest.mark.gui
def test_the_table_is_as_it_was_left_when_it_is_called_up_again(person: Person) -> None:
    person.choose("en")
    matrix = window(person)
    matrix.table.horizontalHeader().sectionClicked.emit(1)
    stand_on(matrix, "Honduras", "Training")
    order = names(matrix)
    person.press(Qt.Key.Key_Return)
    matrix = window(person)
    cell = matrix.model.cell(matrix.table.currentIndex())
    assert cell is not None
    assert cell[:2] == ("HND", "training")
    assert names(matrix) == order
