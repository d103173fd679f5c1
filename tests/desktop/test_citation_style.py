"""How citations look is the reader's choice: for words with their citation, the citation alone, and Markdown."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from person import CTRL, SHIFT, Person
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox

from db.arrival import add
from db.citation import Cited
from db.citation.templates import Style
from db.paths import Paths
from db.records import Masthead
from desktop import settings
from desktop.citing_dialog import CitingDialog
from desktop.copying import About, Quotation, put, put_citation

pytestmark = pytest.mark.gui

SYMBOL = "CTOC/COP/2024/2"


def copied() -> str:
    return QGuiApplication.clipboard().text()


def asked(person: Person) -> CitingDialog:
    person.trigger("citation_style")
    (dialog,) = (each for each in person.window.findChildren(CitingDialog) if each.isVisible())
    return dialog


def choose(dialog: CitingDialog, kind: str, style: str) -> None:
    page = dialog.pages[kind]
    page.styles.setCurrentIndex(page.styles.findData(style))
    page.styles.activated.emit(page.styles.currentIndex())


def save(dialog: CitingDialog) -> None:
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()


def test_a_ready_style_is_seen_at_once_and_used_from_then_on(person: Person) -> None:
    person.go_to("55")
    text = person.paragraph("55").text
    title = person.window.body.document.masthead.title
    dialog = asked(person)
    choose(dialog, "text", "title")
    choose(dialog, "only", "date")
    choose(dialog, "markdown", "address")
    assert f"《{title}》，{SYMBOL}，第55段" in dialog.pages["text"].preview.toPlainText()
    save(dialog)
    person.press(Qt.Key.Key_C, CTRL)
    assert copied() == f"{text}（《{title}》，{SYMBOL}，第55段）"
    assert f"<cite>《{title}》，{SYMBOL}，第55段</cite>" in QGuiApplication.clipboard().mimeData().html()
    person.press(Qt.Key.Key_C, CTRL | SHIFT)
    assert copied() == f"{SYMBOL}，第55段，2024年7月23日"
    person.trigger("copy_markdown")
    assert copied().endswith(f"> — [{SYMBOL}，第55段](https://docs.un.org/zh/{SYMBOL})")
    dialog = asked(person)
    assert dialog.pages["only"].styles.currentData() == "date"
    dialog.reject()


def test_text_of_ones_own_is_kept_across_a_start(person: Person) -> None:
    person.go_to("55")
    dialog = asked(person)
    dialog.pages["only"].editor.setPlainText("见 {symbol} ({paragraphs})")
    assert dialog.pages["only"].styles.currentData() == "own"
    save(dialog)
    person.press(Qt.Key.Key_C, CTRL | SHIFT)
    assert copied() == f"见 {SYMBOL} (第55段)"
    person.window.keeping.write()
    assert settings.load(person.paths.settings).cite_only == "见 {symbol} ({paragraphs})"


@pytest.mark.parametrize("broken", ["{quote}", "{quote} ({cite})", "{quote} ({citation)", "", "({citation})"])
def test_what_cannot_be_used_is_said_and_cannot_be_saved(person: Person, broken: str) -> None:
    person.go_to("55")
    dialog = asked(person)
    page = dialog.pages["text"]
    page.editor.setPlainText(broken)
    assert not page.problem.isHidden()
    assert page.problem.text()
    save(dialog)
    assert person.window.findChildren(CitingDialog)[0].isVisible()
    assert person.window.settings.cite_text == ""
    dialog.reset.click()
    assert page.problem.isHidden()
    assert page.editor.toPlainText() == "{quote}（{citation}）"
    save(dialog)
    assert not [each for each in person.window.findChildren(CitingDialog) if each.isVisible()]


def test_a_style_broken_in_the_file_of_settings_is_as_if_there_were_none(person: Person) -> None:
    with open(person.paths.settings, "w", encoding="utf-8") as file:
        json.dump({"cite_text": "{quote", "cite_only": "{nothing}", "cite_markdown": 7}, file)
    kept = settings.load(person.paths.settings)
    quotation = Quotation("Words", "A/80/1, para. 7", "en", About("A/80/1", "para. 7"))
    style = Style(kept.cite_text, kept.cite_only, kept.cite_markdown)
    assert quotation.plain(style) == "Words (A/80/1, para. 7)"
    assert quotation.cited(style) == "A/80/1, para. 7"
    assert quotation.markdown(style) == "> Words\n> \n> — A/80/1, para. 7"


def test_what_can_be_inserted_is_offered(person: Person) -> None:
    person.go_to("55")
    dialog = asked(person)
    page = dialog.pages["only"]
    page.editor.clear()
    (action,) = (each for each in page.insert.menu().actions() if each.text().endswith("{address}"))
    action.trigger()
    assert page.editor.toPlainText() == "{address}"
    assert page.preview.toPlainText() == f"https://docs.un.org/zh/{SYMBOL}"
    dialog.reject()


def test_above_the_text_a_preview_shows_the_first_paragraph(person: Person) -> None:
    dialog = asked(person)
    assert f"{SYMBOL}，第1段" in dialog.pages["only"].preview.toPlainText()
    dialog.reject()


def test_a_footnote_in_rich_text_stands_below_the_words() -> None:
    quotation = Quotation("Words <a>\nmore", "A/80/1, para. 7", "en")
    put(quotation, Style(text="footnote"))
    assert copied() == "Words <a>\nmore¹\n\n¹ A/80/1, para. 7."
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<p>Words &lt;a&gt;</p><p>more¹</p></blockquote>" in html
    assert "<cite>¹ A/80/1, para. 7.</cite>" in html


def test_several_documents_are_copied_as_one_citation(person: Person) -> None:
    written = put_citation([Cited("A/80/6", (("4", "4"), ("5", "5"))), Cited("A/77/489", (("9", "12"),))], "en")
    assert written == copied() == "A/80/6, paras. 4 and 5; A/77/489, paras. 9–12"


@pytest.fixture
def lettered(paths: Paths, tmp_path: Path) -> None:
    """A report whose paragraph has sub-paragraphs is in the library too."""
    file = tmp_path / "report.txt"
    file.write_text(
        "Report\n\n1. It began.\n\n2. The Assembly decided: (a) to meet in Vienna; (b) to report on: (i) its work;"
        " (ii) its costs; (c) to end.\n",
        encoding="utf-8",
    )
    add(paths.library, str(file), Masthead(symbol="A/80/1", symbol_confirmed=True, language="en"))


@pytest.mark.parametrize(
    ("words", "cited"),
    [
        ("to meet", "para. 2 (a)"),
        ("its costs", "para. 2 (b) (ii)"),
        ("to end", "para. 2 (c)"),
        ("The Assembly", "para. 2"),
        ("in Vienna; (b) to report", "paras. 2 (a) and (b)"),
        ("Vienna; (b) to report on: (i) its work; (ii) its costs; (c) to end", "para. 2 (a)–(c)"),
        ("decided: (a) to meet", "para. 2"),
    ],
)
def test_words_in_a_sub_paragraph_are_cited_with_it(lettered: None, person: Person, words: str, cited: str) -> None:
    person.go_to("A/80/1, para. 2")
    found = person.reader.document().find(words)
    person.reader.setTextCursor(found)
    person.reader.setFocus()
    person.press(Qt.Key.Key_C, CTRL)
    assert copied() == f"{words} (A/80/1, {cited})"


def test_a_paragraph_numbered_anew_in_an_annex_is_cited_with_it_and_found_again(
    paths: Paths, tmp_path: Path, start: Callable[[], Person]
) -> None:
    file = tmp_path / "report.txt"
    body = "1. It began here.\n\n2. It went on here.\n\n"
    file.write_text(f"Report\n\nI. Introduction\n\n{body}Annex II\n\n{body}", encoding="utf-8")
    add(paths.library, str(file), Masthead(symbol="A/80/1", symbol_confirmed=True, language="en"))
    person = start()
    person.go_to("A/80/1, para. 2")
    person.press(Qt.Key.Key_C, CTRL | SHIFT)
    assert copied() == "A/80/1, para. 2"
    body_place = person.reader.current
    person.go_to("A/80/1, annex II, para. 2")
    assert person.reader.current > body_place
    person.press(Qt.Key.Key_C, CTRL | SHIFT)
    assert copied() == "A/80/1, annex II, para. 2"
    person.go_to("annex II, paras. 1 and 2")
    assert (person.reader.current, person.number) == (body_place + 1, "1")
