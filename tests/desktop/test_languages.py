"""The window speaks Chinese and English, any other language has room, and everything has a name to be read aloud."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from person import Person
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QToolButton,
    QWidget,
)

from db.arrival import add
from db.paths import Paths
from db.records import Masthead
from desktop.i18n import Languages
from desktop.side import BOOKMARKS, COUNTRIES, SEARCH

pytestmark = pytest.mark.gui

KEY = re.compile(r"\b(?:(?:Ctrl|Shift|Alt|Esc|Enter|Delete|Tab|F\d+|[A-Z])\b[+/]?)+")
NAMES = re.compile(r"RefDesk|English|Language|MIT|M49|UN\b")
WORD = re.compile(r"[A-Za-z]{2,}")
HAN = re.compile(r"[\u4e00-\u9fff]+")
READ_ALOUD = (QLineEdit, QAbstractItemView, QTextEdit, QToolButton, QPlainTextEdit)

ARABIC = """تقرير الأمين العام

أولا - مقدمة

1 - يقدم هذا التقرير عملا بقرار الجمعية العامة.

2 - وترد في الفقرة 1 أعلاه معلومات عن هايتي.
"""


def words(person: Person) -> list[str]:
    """Everything the window says of its own accord, whatever the report says."""
    window = person.window
    found: list[str] = []
    for action in window.findChildren(QAction):
        found += [action.text(), action.toolTip()]
    for widget in window.findChildren(QWidget):
        found += [widget.accessibleName(), widget.toolTip()]
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            found.append(widget.placeholderText())
        if isinstance(widget, QAbstractButton):
            found.append(widget.text())
    for tabs in window.findChildren(QTabWidget):
        found += [tabs.tabText(tab) for tab in range(tabs.count())]
    for panel in (window.contents, window.search_panel, window.bookmarks_panel):
        found += [label.text() for label in panel.findChildren(QLabel)]
    return [text for text in found if text]


def left_over(texts: list[str], other: re.Pattern[str]) -> set[str]:
    """The texts that still have words of the other language in them."""
    return {text for text in texts if other.search(NAMES.sub("", KEY.sub("", text)))}


def test_every_caption_changes_with_the_language_at_once(person: Person) -> None:
    person.go_to("55")
    person.press(Qt.Key.Key_B)
    before = words(person)
    assert len(before) > 100
    assert left_over(before, WORD) == set()
    person.choose("en")
    english = words(person)
    assert {HAN.sub("", text) for text in english if HAN.search(text)} <= {"", " · Language"}
    assert len(english) == len(before)
    person.choose("zh")
    assert words(person) == before


@pytest.mark.parametrize(("language", "other"), [("zh", WORD), ("en", HAN)])
def test_what_is_said_about_a_search_is_in_the_language_chosen(
    person: Person, language: str, other: re.Pattern[str]
) -> None:
    person.choose(language)
    for query in ("1", "99999", ""):
        person.search(query)
        told = person.reads(person.window.search_panel)
        assert not other.search(re.sub("<[^>]*>|&nbsp;", "", told)), told
        assert "(s)" not in told
    person.go_to("500")
    assert not other.search(person.said)
    person.go_to("55")
    assert not other.search(person.window.statusBar().findChildren(QLabel)[-1].text())


def test_plurals_are_right_in_english(person: Person) -> None:
    person.choose("en")
    person.search("安道尔")
    assert "1 occurrence · 1 paragraph" in person.reads(person.window.search_panel)
    person.search("海地")
    assert "occurrences" in person.reads(person.window.search_panel)
    for row in person.window.country_panel.list.rows:
        assert "(s)" not in row.counts


def test_countries_and_masthead_change_their_language_too(person: Person) -> None:
    person.window.open_country("HTI")
    person.settle()
    presumed = next(block.text() for block in person.blocks() if block.text().startswith("CTOC/COP/2024/2"))
    person.choose("en")
    assert "Haiti　海地" in person.reads(person.window.country_panel.page)
    assert not HAN.search(person.window.country_panel.page.passages.rows[0].title)  # type: ignore[union-attr]
    english = next(block.text() for block in person.blocks() if block.text().startswith("CTOC/COP/2024/2"))
    assert HAN.search(presumed)
    assert not HAN.search(english)
    person.press(Qt.Key.Key_Escape)
    person.window.country_panel.close_country()
    names = [row.name for row in person.window.country_panel.list.rows]
    assert names == sorted(names)
    assert not any(HAN.search(name) for name in names)


def shown_in_every_view(person: Person) -> Iterator[None]:
    """Take the window through what it can show."""
    person.go_to("55")
    person.press(Qt.Key.Key_B)
    person.search("海地")
    yield
    person.search("海地 独角兽")
    yield
    for tab in (SEARCH, COUNTRIES, BOOKMARKS):
        person.window.show_tab(tab)
        yield
    person.window.open_country("HND")
    person.settle()
    yield
    person.window.country_panel.close_country()
    person.click(person.window.country_panel.by_region)
    yield


def test_everything_that_can_be_used_has_a_name_to_be_read_aloud(person: Person) -> None:
    nameless = set()
    for _ in shown_in_every_view(person):
        for kind in READ_ALOUD:
            for widget in person.window.findChildren(kind):
                text = widget.text() if isinstance(widget, QToolButton) else ""
                own = not widget.objectName().startswith("qt_") and type(widget).__module__ != "QtPrivate"
                inside_a_box = isinstance(widget.parent(), QLineEdit)
                if widget.isVisible() and own and not inside_a_box and not (widget.accessibleName() or text):
                    nameless.add(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert nameless == set()


class Doubled(QTranslator):
    """A language in which everything takes twice the room it takes in English."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, count: int = -1) -> str:
        return f"{source} {source}"


@pytest.fixture
def doubled(person: Person, qapp: QApplication) -> Iterator[Person]:
    """Someone before a window in such a language."""
    person.choose("en")
    translator = Doubled(qapp)
    qapp.installTranslator(translator)
    (languages,) = qapp.findChildren(Languages)
    languages.changed.emit()
    yield person


def test_words_twice_as_long_still_fit_a_laptop(doubled: Person) -> None:
    assert doubled.action("bookmark").text().count("Bookmark") == 2
    for _ in shown_in_every_view(doubled):
        assert doubled.window.minimumSizeHint().width() <= 1366
        assert doubled.window.minimumSizeHint().height() <= 768 - 40
        assert doubled.window.width() == 1366
    for name in ("show_keys", "show_about", "edit_facts"):
        doubled.trigger(name)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        assert dialog.minimumSizeHint().width() <= 1366
        assert dialog.width() <= 1366
        dialog.close()


def test_the_window_can_be_read_from_right_to_left(start: Callable[[], Person], qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        person = start()
        assert person.window.contents.mapTo(person.window, person.window.contents.rect().topLeft()).x() > 683
        for _ in shown_in_every_view(person):
            assert not person.window.grab().isNull()
        person.leave()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def arabic(paths: Paths, tmp_path: Path) -> None:
    """A report in Arabic is in the library too."""
    file = tmp_path / "report.ar.txt"
    file.write_text(ARABIC, encoding="utf-8")
    add(paths.library, str(file), Masthead(symbol="A/80/1", language="ar"))


def test_a_citation_in_another_language_leads_to_the_edition_that_is_held(arabic: None, person: Person) -> None:
    person.go_to("A/80/1, para. 2")
    assert (str(person.body.document.edition), person.number) == ("A/80/1@ar", "2")


def test_a_report_in_arabic_is_set_from_the_right(arabic: None, person: Person) -> None:
    person.go_to("A/80/1، الفقرة 2")
    assert str(person.body.document.edition) == "A/80/1@ar"
    (block,) = (block for block in person.blocks() if "هايتي" in block.text())
    line = block.layout().lineAt(0)
    assert line.naturalTextRect().center().x() > line.width() / 2
    person.trigger("copy_citation")
    assert QApplication.clipboard().text() == "A/80/1، الفقرة 2"
    assert not person.window.grab().isNull()
    person.trigger("back")
    assert person.body.document.edition.language == "zh"
    person.trigger("forward")
    assert person.number == "2"
