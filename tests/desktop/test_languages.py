"""The window speaks the six languages of the UN, longer ones have room, and everything has a name to be read aloud."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from person import Person, fragments
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QAction, QImage, QTransform
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QToolButton,
    QWidget,
)
from reaching import Doubled

import resources
from db.arrival import add
from db.paths import Paths
from db.records import Masthead
from desktop import actions
from desktop.i18n import LANGUAGES, Languages, apart, runs_to_the_left
from desktop.side import BOOKMARKS, COUNTRIES, SEARCH

pytestmark = pytest.mark.gui

KEY = re.compile(r"\b(?:(?:Ctrl|Shift|Alt|Esc|Enter|Delete|Tab|F\d+|[A-Z])\b[+/]?)+")
NAMES = re.compile(r"RefDesk|Markdown|\bOR\b|语言 · Language|MIT|M49|UN\b|" + "|".join(LANGUAGES.values()))
WORD = re.compile(r"[A-Za-z]{2,}")
HAN = re.compile(r"[\u4e00-\u9fff]+")
LATIN, CYRILLIC, ARABIC_SCRIPT = "[A-Za-z]{2,}", "[\u0400-\u04ff]+", "[\u0620-\u06ff]+"
SCRIPTS = {"zh": HAN.pattern, "ru": CYRILLIC, "ar": ARABIC_SCRIPT} | dict.fromkeys(("en", "fr", "es"), LATIN)
OTHERS = {language: re.compile("|".join({*SCRIPTS.values()} - {SCRIPTS[language]})) for language in LANGUAGES}
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
        if isinstance(widget.parent(), QTabBar):
            continue  # Qt's own arrows, there for when tabs find no room
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
    assert left_over(before, OTHERS["zh"]) == set()
    said: dict[str, list[str]] = {"zh": before}
    for language in LANGUAGES:
        if language != "zh":
            person.choose(language)
            said[language] = words(person)
            assert left_over(said[language], OTHERS[language]) == set()
            assert len(said[language]) == len(before)
            assert person.window.minimumSizeHint().width() <= 1366
    for language, other in (("fr", "en"), ("es", "en"), ("fr", "es")):
        pairs = [pair for pair in zip(said[language], said[other], strict=True) if WORD.search(KEY.sub("", pair[0]))]
        assert sum(one == another for one, another in pairs) < len(pairs) / 10
    person.choose("zh")
    assert words(person) == before


def test_what_is_said_about_a_search_is_in_the_language_chosen(person: Person) -> None:
    for language, other in OTHERS.items():
        person.choose(language)
        for query in ("1", "99999", ""):
            person.search(query)
            told = re.sub("<[^>]*>|&nbsp;", "", person.reads(person.window.search_panel))
            assert left_over([told], other) == set()
            assert "(s)" not in told
        person.go_to("500")
        assert left_over([person.said], other) == set()
        person.choose("en" if language == "zh" else "zh")
        assert not person.said
        person.choose(language)
        person.go_to("55")
        assert left_over([person.window.statusBar().findChildren(QLabel)[-1].text()], other) == set()


PLURALS = {
    "en": ("1 occurrence · 1 paragraph", "5 occurrences · 3 paragraphs"),
    "fr": ("1 occurrence · 1 paragraphe", "5 occurrences · 3 paragraphes"),
    "es": ("1 coincidencia · 1 párrafo", "5 coincidencias · 3 párrafos"),
    "ru": ("1 совпадение · 1 пункт", "5 совпадений · 3 пункта"),
    "ar": ("موضع واحد · فقرة واحدة", "5 مواضع · 3 فقرات"),
}


def test_plurals_are_right(person: Person) -> None:
    for language, (one, several) in PLURALS.items():
        person.choose(language)
        person.search("安道尔")
        assert one in person.reads(person.window.search_panel).split("\n")
        person.search("海地")
        assert several in person.reads(person.window.search_panel).split("\n")
        assert not any("(s)" in row.counts for row in person.window.country_panel.list.rows)


@pytest.fixture(params=LANGUAGES)
def said(request: pytest.FixtureRequest) -> Callable[[str, str], str]:
    """What a source string is in a language, by its context."""
    translator = QTranslator()
    assert translator.load(resources.path("translations", f"refdesk_{request.param}.qm"))
    return lambda context, source: translator.translate(context, source) or source


def letters(captions: list[str]) -> list[str]:
    """The letters that choose captions."""
    return [letter.upper() for caption in captions for letter in re.findall("(?<!&)&([^&])", caption)]


def test_no_two_entries_share_a_letter_in_any_language(said: Callable[[str, str], str]) -> None:
    groups = [[("Actions", title) for title, _ in actions.MENUS]]
    for _, commands in actions.MENUS:
        groups.append([("Actions", command.caption) for command in commands if command.caption])
        if commands is actions.FILE:
            groups[-1].append(("Menus", "&Open report"))
        if commands is actions.VIEW:
            groups[-1] += [("Menus", "Read &in another language"), ("Menus", "Colou&r scheme")]
    for context, captions in DIALOGS.items():
        groups.append([(context, caption) for caption in captions])
    defined = [command for _, entries in actions.MENUS for command in entries if command.caption]
    groups.append([("Actions", command.caption) for command in defined if command.name in actions.CONTEXT])
    groups[-1] += [("Correcting", caption) for caption in DIALOGS.get("Correcting", [])]
    for group in groups:
        captions = [said(*entry) for entry in group]
        chosen, english = letters(captions), letters([source for _, source in group])
        assert len(chosen) == len(english), captions
        assert len(set(chosen)) >= len(set(english)), captions  # two that are never shown together may share one


def _dialogs() -> dict[str, list[str]]:
    """The captions with a letter in each class of the sources that is no menu, from a translation."""
    from xml.etree import ElementTree

    file = Path(resources.path("translations", "refdesk_zh.ts"))
    found: dict[str, list[str]] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        sources = [source for message in context.iter("message") if "&" in (source := message.findtext("source", ""))]
        name = context.findtext("name", "")
        if sources and name not in ("Actions", "Menus", "BookmarksPanel"):
            found[name] = sources
    return found


DIALOGS = _dialogs()


@pytest.mark.parametrize(
    ("system", "language"),
    [("fr_CH.UTF-8", "fr"), ("es_MX.UTF-8", "es"), ("ru_RU.UTF-8", "ru"), ("ar_EG.UTF-8", "ar"), ("C.UTF-8", "zh")],
)
def test_the_window_speaks_the_language_of_the_system(system: str, language: str) -> None:
    asked = "from desktop.i18n import preferred; print(preferred(''), preferred('en'), preferred('tlh'))"
    surroundings = {**os.environ, "LC_ALL": system, "LANG": system, "LANGUAGE": ""}
    told = subprocess.run([sys.executable, "-c", asked], env=surroundings, capture_output=True, text=True, check=True)
    assert told.stdout.split() == [language, "en", language]


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


def picture(action: QAction) -> QImage:
    return action.icon().pixmap(18, 18).toImage()


def test_in_arabic_the_window_is_read_from_right_to_left_and_back(person: Person) -> None:
    def first_pane_at_the_left() -> bool:
        contents = person.window.contents
        return contents.mapTo(person.window, contents.rect().topLeft()).x() < 683

    leftward = picture(person.action("back"))
    assert first_pane_at_the_left()
    person.choose("ar")
    person.qtbot.waitUntil(lambda: not first_pane_at_the_left())
    assert picture(person.action("back")) != leftward
    assert picture(person.action("back")) == leftward.transformed(QTransform.fromScale(-1, 1))
    assert not person.window.contents.tree.isRightToLeft()  # its headings are Chinese
    for _ in shown_in_every_view(person):
        assert not person.window.grab().isNull()
    person.choose("zh")
    person.qtbot.waitUntil(first_pane_at_the_left)
    assert picture(person.action("back")) == leftward


def test_a_report_keeps_its_place_and_its_faces_in_every_language_of_the_interface(person: Person) -> None:
    def look() -> tuple[int, list[list[str]], int]:
        QApplication.processEvents()  # what Qt does about a new font of the application
        words = fragments(person.block(person.paragraph("46")))
        faces = [family for _, look in words for family in look.font().families()[:1]]
        return person.height_of("46"), faces, person.height_of("47") - person.height_of("46")

    person.go_to("46")
    before = look()
    for language in ("en", "ar", "ru", "ar", "zh"):
        person.choose(language)
        assert look() == before
        assert person.number == "46"


def test_words_that_run_against_the_interface_are_kept_in_order(person: Person) -> None:
    assert [runs_to_the_left(text) for text in ("2023 年", "1 - تقرير", "55", "", "A/79/1")] == [
        *(False, True, False, False, False),
    ]
    assert apart("2023 年") == "2023 年"
    assert apart("تقرير") == "\u2067تقرير\u2069"
    person.choose("ar")
    assert apart("2023 年") == "\u20662023 年\u2069"
    assert apart("تقرير") == "تقرير"


@pytest.fixture
def arabic(paths: Paths, tmp_path: Path) -> None:
    """A report in Arabic is in the library too."""
    file = tmp_path / "report.ar.txt"
    file.write_text(ARABIC, encoding="utf-8")
    add(paths.library, str(file), Masthead(symbol="A/80/1", language="ar"))


def test_a_citation_in_another_language_leads_to_the_edition_that_is_held(arabic: None, person: Person) -> None:
    person.go_to("A/80/1, para. 2")
    assert (str(person.body.document.edition), person.number) == ("A/80/1@ar", "2")


def test_the_stars_of_an_arabic_report_are_at_the_right(arabic: None, person: Person) -> None:
    person.go_to("A/80/1, para. 2")
    frame = person.reader.document().rootFrame().frameFormat()
    column = person.reader.viewport().width() - round(frame.rightMargin())
    assert frame.rightMargin() > frame.leftMargin()
    for marked in (["2"], []):
        person.click(person.reader.viewport(), QPoint(column + 20, person.height_of("2") + 8))
        assert [bookmark.first for bookmark in person.notebook.bookmarks()] == marked
    person.click(person.reader.viewport(), QPoint(round(frame.leftMargin()) - 20, person.height_of("2") + 8))
    assert person.notebook.bookmarks() == ()


def test_a_report_in_arabic_is_set_from_the_right(arabic: None, person: Person) -> None:
    person.go_to("A/80/1، الفقرة 2")
    assert str(person.body.document.edition) == "A/80/1@ar"
    (block,) = (block for block in person.blocks() if "هايتي" in block.text())
    line = block.layout().lineAt(0)
    assert line.naturalTextRect().center().x() > line.width() / 2
    assert person.window.contents.tree.isRightToLeft()
    person.trigger("copy_citation")
    assert QApplication.clipboard().text() == "A/80/1، الفقرة 2"
    assert not person.window.grab().isNull()
    person.trigger("back")
    assert person.body.document.edition.language == "zh"
    person.trigger("forward")
    assert person.number == "2"
