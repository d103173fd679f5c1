"""Countries: found by any name, everything the report says of one, and those of the paragraph being read."""

from __future__ import annotations

from collections import Counter

import pytest
from person import Person, groups, passages
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from db import gazetteer, regions_held
from db.records import MentionAt
from desktop import roles
from desktop.contents_panel import COUNTS
from desktop.country_list import CountryRow
from desktop.passage_list import Group
from desktop.side import COUNTRIES

pytestmark = pytest.mark.gui


def listed(person: Person) -> list[CountryRow]:
    return [row for row in person.window.country_panel.list.rows if row.iso3]


def find(person: Person, words: str) -> None:
    """Type into the filter of the countries."""
    person.trigger("focus_countries")
    person.write(words)


def mentions(person: Person, iso3: str) -> tuple[MentionAt, ...]:
    return person.library.mentions(iso3, person.body.document.edition)


def open_country(person: Person, iso3: str) -> None:
    person.window.open_country(iso3)
    person.settle()


def marks(person: Person) -> Counter[tuple[int, int, int]]:
    """Where the open country is marked in the passages of its page: paragraph, start, end."""
    found: Counter[tuple[int, int, int]] = Counter()
    for row in passages(person.window.country_panel.page.passages):
        text = person.body.paragraphs[row.location.position].text
        shift = row.location.start - row.marks[0][0] if row.marks else text.index(row.text)
        assert text[shift : shift + len(row.text)] == row.text
        found.update((row.location.position, start + shift, end + shift) for start, end in row.marks)
    return found


@pytest.mark.parametrize("words", ["海地", "haiti", "Haïti", "HTI", "haidi", "Гаити"])
def test_a_country_is_found_by_any_of_its_names(person: Person, words: str) -> None:
    find(person, words)
    assert listed(person)[0].iso3 == "HTI"
    person.press(Qt.Key.Key_Return)
    assert person.window.country_panel.country == "HTI"


def test_initials_find_every_country_they_stand_for(person: Person) -> None:
    find(person, "hd")
    assert "HTI" in {row.iso3 for row in listed(person)}


def test_a_country_the_report_does_not_name_is_listed_as_such(person: Person) -> None:
    find(person, "瑙鲁")
    (row,) = listed(person)
    assert (row.iso3, any(map(str.isdigit, row.counts))) == ("NRU", False)


def test_what_names_no_country_is_said(person: Person) -> None:
    find(person, "独角兽")
    assert not listed(person)
    assert person.window.country_panel.list.rows[0].name
    person.press(Qt.Key.Key_Return)
    assert person.window.country_panel.country == ""


def test_the_list_has_every_country_the_report_names_with_its_counts(person: Person) -> None:
    counts = person.library.country_counts(person.body.document.edition)
    rows = {row.iso3: row for row in listed(person)}
    assert rows.keys() == {count.iso3 for count in counts}
    for count in counts:
        numbers = [int(word) for word in rows[count.iso3].counts.split() if word.isdigit()]
        expected = [count.activities, count.paragraphs] if count.activities else [count.paragraphs or count.places]
        assert numbers == expected, count
    sounds = [gazetteer.country(row.iso3).pinyin for row in listed(person)]
    assert sounds == sorted(sounds)
    told = person.reads(person.window.country_panel)
    assert str(sum(count.paragraphs > 0 for count in counts)) in told
    assert "91" in told


def test_countries_by_region(person: Person) -> None:
    panel = person.window.country_panel
    statement = QCoreApplication.translate("CountryPanel", "UN M49 regions are for statistical convenience.")
    before = {row.iso3 for row in listed(person)}
    assert statement not in person.reads(panel)
    person.click(panel.by_region)
    assert statement in person.reads(panel)
    assert {row.iso3 for row in listed(person)} == before
    region, inside = "", Counter[str]()
    announced = {}
    for row in panel.list.rows:
        if row.iso3:
            inside[region] += 1
            assert gazetteer.country(row.iso3).region["zh"] == region
        else:
            region = row.name
            announced[region] = int(row.counts)
    assert announced == inside
    index = panel.list.model().index(0, 0)
    person.click(panel.list.viewport(), panel.list.visualRect(index).center())
    assert panel.country == ""  # a region is no country


def test_everything_about_a_country_in_document_order(person: Person) -> None:
    find(person, "洪都拉斯")
    person.press(Qt.Key.Key_Return)
    page = person.window.country_panel.page
    activities = person.library.activities("HND", person.body.document.edition)
    parts: dict[str, list[int]] = {}
    for row in page.passages.rows:
        if isinstance(row, Group):
            title = row.title
            parts[title] = []
        else:
            parts[title].append(row.location.position)
    first, *rest = parts.values()
    assert first == [found.activity.position for found in activities]
    assert all(positions == sorted(positions) for positions in rest)
    assert int(groups(page.passages)[0].count) == len(activities)
    for row in passages(page.passages):
        paragraph = person.body.paragraphs[row.location.position]
        assert row.number == paragraph.number
        assert paragraph.section is not None
        assert row.above.endswith(person.body.sections[paragraph.section].title)
    told = person.reads(page)
    for known in ("洪都拉斯", "Honduras", "HND", "340", "91", str(len({m.paragraph for m in mentions(person, "HND")}))):
        assert known in told


def test_every_mention_of_every_country_stands_once_on_its_page(person: Person) -> None:
    for count in person.library.country_counts(person.body.document.edition):
        open_country(person, count.iso3)
        expected = {(m.mention.position, m.mention.start, m.mention.end) for m in mentions(person, count.iso3)}
        found = marks(person)
        assert found.keys() == expected, count.iso3
        assert set(found.values()) == {1}, count.iso3
        activities = person.library.activities(count.iso3, person.body.document.edition)
        assert all(row.marks for row in passages(person.window.country_panel.page.passages)[len(activities) :])


def test_the_contents_show_where_the_open_country_is_named(person: Person) -> None:
    open_country(person, "LBY")
    positions = [found.mention.position for found in mentions(person, "LBY") if found.mention.kind != "place"]
    model = person.window.contents.model
    for section in person.body.sections:
        inside = sum(section.start <= position < section.stop for position in positions)
        assert model.at(section.place).data(roles.COUNTS)[1] == inside
    person.press(Qt.Key.Key_Escape)
    assert model.at(0).data(roles.COUNTS)[1] == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Backspace])
@pytest.mark.parametrize("rows_down", [0, 2])
def test_escape_or_backspace_return_to_the_list(person: Person, key: Qt.Key, rows_down: int) -> None:
    find(person, "海地")
    person.press(Qt.Key.Key_Return)
    person.trigger("focus_countries")
    person.press(Qt.Key.Key_Down, times=rows_down)
    person.press(key)
    panel = person.window.country_panel
    assert panel.country == ""
    assert panel.list.isVisible()
    assert person.focus is panel.filter


def test_walking_through_a_countrys_passages_opens_them(person: Person) -> None:
    open_country(person, "HND")
    person.trigger("focus_countries")
    page = person.window.country_panel.page
    places = [row.location.position for row in passages(page.passages)]
    walked = []
    page.passages.choose_first()
    walked.append(person.reader.current)
    while len(walked) < len(places):
        person.press(Qt.Key.Key_Down)
        walked.append(person.reader.current)
    assert walked == places
    person.press(Qt.Key.Key_Return)
    assert person.focus is person.reader


def test_a_country_in_the_text_is_a_link(person: Person) -> None:
    person.go_to("25")
    person.window.show_tab(0)
    person.click_words("海地", "25")
    assert person.window.country_panel.country == "HTI"
    assert person.tabs.currentIndex() == COUNTRIES
    assert person.number == "25"


def test_the_countries_of_the_paragraph_being_read_are_shown_and_open(person: Person) -> None:
    panel = person.window.country_panel
    person.go_to("25")
    (here,) = (label for label in panel.findChildren(QLabel) if "<a href" in label.text())
    for name, iso3 in (("海地", "HTI"), ("利比亚", "LBY")):
        assert f'<a href="{iso3}">{name}</a>' in here.text()
    here.setFocus()
    person.press(Qt.Key.Key_Tab)
    person.press(Qt.Key.Key_Return)
    assert panel.country == "HTI"
    person.go_to("1")
    assert not here.isVisible()


def test_opening_another_country_leaves_the_first(person: Person) -> None:
    person.window.open_country("HTI")
    person.window.open_country("LBY")
    person.settle()
    assert "利比亚" in person.reads(person.window.country_panel.page)
    assert set(marks(person)) == {(m.mention.position, m.mention.start, m.mention.end) for m in mentions(person, "LBY")}


def test_a_country_left_before_its_page_was_ready_does_not_come_back(person: Person) -> None:
    panel = person.window.country_panel
    person.window.open_country("HTI")
    panel.close_country()
    person.settle()
    assert panel.list.isVisible()
    assert person.window.contents.tree.isColumnHidden(COUNTS)


def test_the_button_on_a_countrys_page_leads_back(person: Person) -> None:
    open_country(person, "HTI")
    page = person.window.country_panel.page
    QAbstractItemModelTester(page.passages.model(), QAbstractItemModelTester.FailureReportingMode.Warning, page)
    person.click(page.back)
    assert person.window.country_panel.country == ""
    open_country(person, "LBY")
    assert passages(page.passages)


def test_paragraphs_that_name_a_region_of_the_country_are_told_apart_and_opened(person: Person) -> None:
    open_country(person, "HND")
    page = person.window.country_panel.page
    edition = person.body.document.edition
    found = regions_held.including(person.library, "HND", [edition])
    expected = {each.paragraph.position for each in found}
    assert expected
    before = list(page.passages.rows)
    assert str(len(expected)) in page.including.text()
    page.including.linkActivated.emit("regions")
    person.settle()
    marked = {row.text[start:end] for row in passages(page.passages) for start, end in row.marks}
    assert marked == {each.mention.surface for each in found}
    assert {row.location.position for row in passages(page.passages)} == expected
    assert sum(int(group.count) for group in groups(page.passages)) == len(found)
    assert not page.including.isVisible()
    page.passages.choose_first()
    assert person.reader.current == passages(page.passages)[0].location.position
    (chip,) = (label for label in page.findChildren(QLabel) if label.isVisible() and "✕" in label.text())
    chip.linkActivated.emit("all")
    assert list(page.passages.rows) == before
    assert page.including.isVisible()
