"""Taking something along from the window: chosen, named, written, and said where it is."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import docx
import pytest
from person import Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from db.arrival import add
from db.errors import GivenUp
from db.export.writing import ENDINGS
from db.records import Masthead
from desktop.commands import Commands
from desktop.export_dialog import ExportDialog
from desktop.export_progress import ExportProgress
from desktop.export_words import LANGUAGES, WORDS, words
from desktop.progress import Progress
from desktop.side import BOOKMARKS

pytestmark = pytest.mark.gui

W = TypeVar("W", bound=QWidget)


def shown(kind: type[W]) -> W:
    (found,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())
    return found


def offered(dialog: ExportDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def take(person: Person, words: str, target: Path, form: str = "docx", notes: bool = True) -> QFileDialog:
    """Export what is called so, in a format, into a file."""
    person.trigger("export")
    dialog = shown(ExportDialog)
    (row,) = (number for number, each in enumerate(offered(dialog)) if words in each)
    dialog.list.setCurrentRow(row)
    dialog.format.setCurrentIndex(dialog.format.findData(form))
    dialog.notes.setChecked(notes)
    dialog.accept()
    return name(person, target)


def name(person: Person, target: Path) -> QFileDialog:
    chooser = shown(QFileDialog)
    chooser.fileSelected.emit(str(target))
    chooser.close()
    person.settle()
    return chooser


def test_the_brief_on_the_open_country_is_one_command(person: Person, tmp_path: Path) -> None:
    person.window.open_country("HND")
    person.settle()
    person.action("export_brief").trigger()
    chooser = shown(QFileDialog)
    assert Path(chooser.selectedFiles()[0]).name == "HND CTOC-COP-2024-2.docx"
    assert chooser.defaultSuffix() == "docx"
    assert len(chooser.nameFilters()) == len(ENDINGS)
    target = tmp_path / "brief.docx"
    name(person, target)
    assert str(target) in person.said
    text = "\n".join(paragraph.text for paragraph in docx.Document(str(target)).paragraphs)
    assert "洪都拉斯" in text
    assert "第55段" in text


def test_without_a_country_the_window_says_what_to_do(person: Person) -> None:
    person.trigger("export_brief")
    assert person.said
    assert not any(isinstance(each, QFileDialog) and each.isVisible() for each in QApplication.topLevelWidgets())


def test_what_is_shown_can_be_exported(person: Person) -> None:
    person.choose("en")
    person.go_to("55")
    person.window.open_country("HND")
    person.search("海地")
    person.window.open_location(person.window.location._replace(position=54))
    person.trigger("bookmark")
    person.trigger("export")
    dialog = shown(ExportDialog)
    found = offered(dialog)
    assert found[0] == "Country brief: Honduras · CTOC/COP/2024/2"
    assert found[1] == "Search results: 海地"
    assert [each.partition(":")[0] for each in found[2:]] == [
        "Section",
        "Section",
        "Section",
        "Text",
        "All bookmarks",
        "Reading list, in my own order",
    ]
    assert "paras. 55 and 56" in found[2]
    assert "paras. 5–86" in found[4]
    person.qtbot.waitUntil(dialog.isActiveWindow)
    person.press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("form", ENDINGS)
def test_each_format_is_written(person: Person, tmp_path: Path, form: str) -> None:
    person.choose("en")
    person.go_to("55")
    target = tmp_path / f"section.{ENDINGS[form]}"
    take(person, "paras. 55 and 56", target, form)
    assert target.stat().st_size > 500
    assert person.said == f"Saved: {target}"


def test_selected_paragraphs_come_first(person: Person, tmp_path: Path) -> None:
    person.choose("en")
    person.go_to("12")
    person.select("12", "14")
    person.trigger("export")
    dialog = shown(ExportDialog)
    assert offered(dialog)[0] == "Text: CTOC/COP/2024/2, paras. 12–14"
    dialog.reject()
    target = tmp_path / "selection.md"
    take(person, "Text: ", target, "markdown")
    text = target.read_text(encoding="utf-8")
    assert "**12.**" in text
    assert "**14.**" in text
    assert "**15.**" not in text


def test_notes_go_along_or_stay(person: Person, tmp_path: Path) -> None:
    person.choose("en")
    person.go_to("55")
    person.trigger("note")
    person.write("Ask for the list.")
    target = tmp_path / "mine.md"
    take(person, "All bookmarks", target, "markdown")
    assert "Ask for the list." in target.read_text(encoding="utf-8")
    take(person, "All bookmarks", target, "markdown", notes=False)
    assert "Ask for the list." not in target.read_text(encoding="utf-8")


def test_bookmarks_leave_as_the_panel_lists_them(person: Person, tmp_path: Path) -> None:
    person.choose("en")
    for number in ("12", "55", "57"):
        person.go_to(number)
        person.trigger("bookmark")
    person.window.show_tab(BOOKMARKS)
    person.window.bookmarks_panel.filter.words.setText("Menthor")
    person.settle()
    assert [each.first for each in person.window.bookmarks_panel.listed] == ["57"]
    target = tmp_path / "listed.md"
    take(person, "Bookmarks as listed: 1", target, "markdown")
    text = target.read_text(encoding="utf-8")
    assert "para. 57" in text
    assert "para. 55" not in text


def test_the_ending_typed_is_the_format_written(person: Person, tmp_path: Path) -> None:
    person.go_to("55")
    person.choose("en")
    target = tmp_path / "section.html"
    take(person, "para. 55", target, "docx")
    assert target.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_what_cannot_be_written_is_said(person: Person, tmp_path: Path) -> None:
    person.choose("en")
    person.go_to("55")
    take(person, "para. 55", tmp_path / "missing" / "section.docx")
    assert "cannot be written" in person.said
    assert not (tmp_path / "missing").exists()


def test_leaving_while_a_file_is_written_leaves_none_or_a_whole_one(person: Person, tmp_path: Path) -> None:
    person.choose("en")
    person.go_to("55")
    target = tmp_path / "section.docx"
    person.trigger("export")
    dialog = shown(ExportDialog)
    dialog.list.setCurrentRow(next(row for row, each in enumerate(offered(dialog)) if "paras. 5–86" in each))
    dialog.accept()
    chooser = shown(QFileDialog)
    chooser.fileSelected.emit(str(target))
    chooser.close()
    assert person.window.busy
    person.window.jobs.close()
    assert [each.name for each in tmp_path.glob("section*") if each != target] == []
    if target.exists():  # it was done before the window closed
        assert docx.Document(str(target)).paragraphs
    assert not person.window.busy


def test_an_export_that_takes_long_can_be_stopped(person: Person, tmp_path: Path) -> None:
    person.choose("en")
    person.go_to("55")
    target = tmp_path / "section.docx"
    target.write_text("before")
    person.trigger("export")
    dialog = shown(ExportDialog)
    dialog.list.setCurrentRow(next(row for row, each in enumerate(offered(dialog)) if "paras. 5–86" in each))
    dialog.accept()
    chooser = shown(QFileDialog)
    chooser.fileSelected.emit(str(target))
    chooser.close()
    (progress,) = person.window.statusBar().findChildren(ExportProgress)
    assert not progress.isVisible()  # what is quick shows no button
    progress.stop.click()
    person.settle()
    assert person.said == "The export was stopped; no file was written or changed."
    assert target.read_text() == "before"
    assert [each.name for each in tmp_path.glob("section*")] == ["section.docx"]
    person.qtbot.waitUntil(lambda: not person.window.statusBar().findChildren(ExportProgress))


def test_the_button_that_stops_comes_with_a_bar_when_it_takes_long(person: Person) -> None:
    progress = Progress(person.window.jobs, person.window)
    beside = ExportProgress(progress, person.window.statusBar())
    person.qtbot.waitUntil(beside.isVisible)
    progress.heard(0.5)
    assert beside.bar.value() == beside.bar.maximum() // 2
    assert beside.stop.text() == "停止"
    beside.stop.click()
    with pytest.raises(GivenUp):
        progress.heard(0.6)
    beside.close()


def test_what_stands_side_by_side_can_be_exported(person: Person, tmp_path: Path) -> None:
    person.choose("en")
    english = "Report\n\n" + "\n\n".join(
        f"{number}. The Office told the States of its work, as paragraph {number} says." for number in range(1, 60)
    )
    file = tmp_path / "english.txt"
    file.write_text(english, encoding="utf-8")
    add(person.paths.library, str(file), Masthead(symbol="CTOC/COP/2024/2", language="en"))
    person.trigger("export_brief")
    person.go_to("55")
    person.trigger("side_by_side")
    (commands,) = person.window.findChildren(Commands)
    person.qtbot.waitUntil(lambda: commands.aligned is not None and not commands.parallel.pending)
    person.trigger("export")
    dialog = shown(ExportDialog)
    assert offered(dialog)[:2] == [
        "Side by side: CTOC/COP/2024/2, paras. 55 and 56",
        "Side by side: everything",
    ]
    dialog.reject()
    person.select("12", "14")
    target = tmp_path / "both.html"
    take(person, "Side by side: CTOC/COP/2024/2, paras. 12–14", target, "html")
    page = target.read_text(encoding="utf-8")
    assert page.count("<tr>") == 4
    assert "as paragraph 13 says" in page
    assert "预防犯罪和刑事司法委员会" in page
    commands.parallel.close()
    person.trigger("export")
    dialog = shown(ExportDialog)
    assert not any("Side by side" in each for each in offered(dialog))
    dialog.reject()


def test_nothing_is_said_in_place_of_an_empty_list(person: Person) -> None:
    person.trigger("export")
    assert person.said
    assert not any(isinstance(each, ExportDialog) and each.isVisible() for each in QApplication.topLevelWidgets())


def test_every_word_of_an_export_keeps_its_facts_in_another_language() -> None:
    import string

    def facts(sentence: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}

    for language in (*LANGUAGES, "de"):
        spoken = words(language)
        assert spoken.keys() == WORDS.keys()
        assert {code: facts(said) for code, said in spoken.items()} == {
            code: facts(said) for code, said in WORDS.items()
        }
        assert len(spoken["months"].split()) == 12
