"""Bookmarks, sharing, citations and the presentation without a mouse, in every language: names, Tab, letters, room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import reaching
from person import CTRL, NO_KEYS, SHIFT, Person
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from db import anchor, sharing
from db.accession import ensure_builtin
from db.arrival import add
from db.library import Library
from db.notebook import Notebook
from db.paths import Paths
from db.records import Edition, Masthead
from desktop.bookmarks_panel import BookmarksPanel
from desktop.citing_dialog import CitingDialog
from desktop.export_dialog import ExportDialog
from desktop.export_words import imprint
from desktop.i18n import LANGUAGES, Languages
from desktop.presentation import Presentation
from desktop.share_dialog import ShareDialog
from desktop.sharing_dialog import SharingDialog
from desktop.side import BOOKMARKS
from desktop.trash_dialog import TrashDialog

pytestmark = pytest.mark.gui

HERE = Edition("A/81/3", "en")
REPORT = """Report of the Secretary-General

I. Introduction

1. The Secretariat trained forty judges and prosecutors in the capital during the first quarter of the year.

2. Experts from Haiti met twice to review the model law on the protection of witnesses and victims.

3. The Secretariat helped: (a) Guatemala to draft a law on the smuggling of migrants; (b) Peru to train judges.

4. Contributions to the trust fund fell short of what the programme needs for the coming period by a third.
"""


@pytest.fixture
def reader(paths: Paths, tmp_path: Path, start: Callable[[], Person]) -> Person:
    """Someone with a notebook in which there is one of everything, and a file from a colleague."""
    file = tmp_path / "report.txt"
    file.write_text(REPORT, encoding="utf-8")
    add(paths.library, str(file), Masthead(symbol=HERE.symbol, language=HERE.language, title="Training of judges"))
    notebook, library = Notebook.open(paths.notebook), Library(paths.library)
    texts = {number: anchor.quote(library.range(HERE, number)) for number in "1234"}
    notebook.add(HERE, "2", "2", texts["2"], note="See para. 3 and A/77/489, para. 4.", labels=("Fourth Committee",))
    notebook.add(HERE, "3", "3", texts["4"], color="green", note="moved")
    notebook.add(HERE, "4", "4", "Contributions to the trust fund rose to what the programme needs.", color="pink")
    notebook.add(HERE, "1", "1", "Nothing like it stands in the report any more, however long one looks.")
    notebook.add(Edition("A/79/999", "en"), "7", "7", "Elsewhere.", labels=("Sixth Committee",))
    for number in "34":
        notebook.remove(notebook.add(HERE, "1", number, texts["1"], note="removed").id)
    _share(tmp_path, library)
    person = start()
    person.go_to(f"{HERE.symbol}, para. 2")
    person.window.show_tab(BOOKMARKS)
    person.settle()
    return person


def _share(folder: Path, held: Library) -> None:
    """A colleague shares bookmarks, two of them on what is bookmarked here, with a report that is not held here."""
    file, library = folder / "other.txt", str(folder / "theirs-library.db")
    file.write_text(REPORT.replace("Experts", "Other experts"), encoding="utf-8")
    ensure_builtin(library)
    other = Edition("A/81/4", "en")
    add(library, str(file), Masthead(symbol=other.symbol, language=other.language, title="Training of prosecutors"))
    notebook = Notebook.open(str(folder / "theirs.db"))
    for number, words in (("2", "2"), ("3", "4")):
        notebook.add(HERE, number, number, anchor.quote(held.range(HERE, words)), note="theirs")
    notebook.add(other, "1", "1", anchor.quote(held.range(HERE, "1")))
    parcel = str(folder / "theirs.refdesk")
    sharing.share(Library(library), notebook.bookmarks(), parcel, imprint("en"), notes=True, documents=True)


def opened(person: Person, kind: type[QWidget]) -> QWidget:
    (found,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
    person.qtbot.waitUntil(found.isActiveWindow)
    person.settle()
    return found


def left_by_escape(person: Person, dialog: QWidget) -> None:
    QTest.keyClick(person.focus, Qt.Key.Key_Escape)
    assert not dialog.isVisible(), f"Esc does not close {type(dialog).__name__}"
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)
    person.settle()


def dialogs(person: Person, tmp_path: Path) -> Iterator[tuple[str, QWidget]]:
    """Open one dialog after the other; each is left by Esc."""
    person.trigger("show_trash")
    trash = opened(person, TrashDialog)
    assert isinstance(trash, TrashDialog)
    yield "trash", trash
    person.click(trash.delete)
    asked = opened(person, QMessageBox)
    yield "trash-deletion", asked
    QTest.keyClick(person.focus, Qt.Key.Key_Escape)
    assert not asked.isVisible()
    trash.activateWindow()
    person.qtbot.waitUntil(trash.isActiveWindow)
    left_by_escape(person, trash)

    person.trigger("citation_style")
    style = opened(person, CitingDialog)
    assert isinstance(style, CitingDialog)
    for kind, page in style.pages.items():
        style.tabs.setCurrentWidget(page)
        page.editor.setFocus()
        yield f"citation-{kind}", style
    page.editor.setPlainText("{quote} {")
    yield "citation-flaw", style
    left_by_escape(person, style)

    person.trigger("share_bookmarks")
    share = opened(person, ShareDialog)
    assert isinstance(share, ShareDialog)
    yield "share", share
    share.notes.setChecked(True)
    yield "share-notes", share
    left_by_escape(person, share)

    person.trigger("open_shared")
    chooser = opened(person, QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "theirs.refdesk"))
    chooser.close()
    person.settle()
    seen = opened(person, SharingDialog)
    yield "sharing", seen
    left_by_escape(person, seen)

    person.trigger("export")
    export = opened(person, ExportDialog)
    yield "export", export
    left_by_escape(person, export)

    person.trigger("present")
    shown = opened(person, Presentation)
    assert isinstance(shown, Presentation)
    yield "presentation", shown
    person.press(Qt.Key.Key_N)
    yield "presentation-note", shown
    person.press(Qt.Key.Key_L)
    yield "presentation-outline", shown
    person.press(Qt.Key.Key_L)
    left_by_escape(person, shown)


def panels(person: Person) -> Iterator[tuple[str, QWidget]]:
    """Take the list of bookmarks through all it can show."""
    panel = person.window.bookmarks_panel
    person.trigger("focus_bookmarks")
    for row, state in enumerate(("ok", "moved", "changed", "gone")):
        panel.list.choose(row)
        person.settle()
        yield f"panel-{row}-{state}", panel
    panel.list.selectAll()
    person.settle()
    yield "panel-several", panel
    panel.list.choose(1)
    panel.filter.more.click()
    panel.filter.everywhere.click()
    person.settle()
    yield "panel-filter", panel
    for box in (panel.filter.label, panel.filter.document):
        box.setCurrentIndex(1)
        box.activated.emit(1)
    panel.filter.date.setCurrentIndex(4)
    panel.filter.date.activated.emit(4)
    for place in range(1, panel.filter.country.count()):
        panel.filter.country.setCurrentIndex(place)
        panel.filter.country.activated.emit(place)
    person.settle()
    yield "panel-chips", panel
    panel.filter.clear()
    panel.filter.everywhere.click()
    panel.filter.more.click()
    person.settle()


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_of_it_has_names_room_and_keys_in_every_language(reader: Person, tmp_path: Path, language: str) -> None:
    reader.choose(language)
    seen: list[tuple[str, str, list[str]]] = []

    def look(name: str, view: QWidget) -> None:
        QApplication.sendPostedEvents()  # what is yet to be laid out  # lay it out
        letters = reaching.letters(view)
        twice = sorted({letter for letter in letters if letters.count(letter) > 1})
        found = {"nameless": reaching.nameless(view), "cut": reaching.cut(view), "the same letter": twice}
        found["overlapping"] = reaching.overlapping(view)
        if not isinstance(view, Presentation):  # Tab leads from link to link of a note there
            if isinstance(view, BookmarksPanel):
                view.filter.words.setFocus()
            reached = reaching.stops(reader, view)
            found["out of reach"] = reaching.out_of_reach(reached, view)
            found["astray"] = reaching.astray(reached, view)
        seen.extend((name, why, what) for why, what in found.items() if what)

    for name, view in panels(reader):
        look(name, view)
    for name, view in dialogs(reader, tmp_path):
        look(name, view)
    assert not seen, "\n".join(map(str, seen))


def test_words_twice_as_long_find_room(reader: Person, tmp_path: Path, qapp: QApplication) -> None:
    reader.choose("en")
    qapp.installTranslator(reaching.Doubled(qapp))
    (languages,) = qapp.findChildren(Languages)
    languages.changed.emit()
    for name, view in panels(reader):
        QApplication.sendPostedEvents()  # what is yet to be laid out
        assert (name, reaching.overlapping(view)) == (name, [])
        assert reader.window.minimumSizeHint().width() <= 1366
        assert reader.window.minimumSizeHint().height() <= 768 - 40
    for name, view in dialogs(reader, tmp_path):
        QApplication.sendPostedEvents()  # what is yet to be laid out
        assert (name, reaching.overlapping(view)) == (name, [])
        if not isinstance(view, Presentation):
            assert view.minimumSizeHint().width() <= 1366, name
            assert view.minimumSizeHint().height() <= 768 - 40, name


@pytest.mark.parametrize("command", ["show_registers", "show_matrix", "restore", "show_library"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_tab_leads_to_all_of_a_window_from_row_to_row(reader: Person, command: str, language: str) -> None:
    reader.choose(language)
    shown = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
    reader.trigger(command)
    (window,) = (each for each in QApplication.topLevelWidgets() if each.isVisible() and each not in shown)
    window.activateWindow()
    reader.qtbot.waitUntil(window.isActiveWindow)
    QApplication.processEvents()
    reached = reaching.stops(reader, window)
    assert reaching.out_of_reach(reached, window) == []
    assert reaching.astray(reached, window) == []
    window.close()


def test_tab_leads_from_the_tabs_to_the_filter_of_bookmarks_and_a_command_to_the_list(reader: Person) -> None:
    panel = reader.window.bookmarks_panel
    reader.window.side.tabBar().setFocus()
    reader.press(Qt.Key.Key_Tab)
    assert panel.filter.words.hasFocus()
    reader.press(Qt.Key.Key_5, CTRL)
    assert panel.list.hasFocus()


def test_the_bookmark_that_keys_would_act_on_is_seen_as_chosen(reader: Person) -> None:
    reader.press(Qt.Key.Key_5, CTRL)
    bookmarks = reader.window.bookmarks_panel.list
    assert [index.row() for index in bookmarks.selectedIndexes()] == [bookmarks.currentIndex().row()] == [0]
    bookmarks.choose(2)  # Ctrl is still down
    assert [index.row() for index in bookmarks.selectedIndexes()] == [2]


def test_the_trash_opens_on_what_was_removed_last_and_enter_brings_it_back(reader: Person) -> None:
    reader.trigger("show_trash")
    trash = opened(reader, TrashDialog)
    assert isinstance(trash, TrashDialog)
    assert trash.list.hasFocus()
    reader.press(Qt.Key.Key_Return)
    assert [each.bookmark.last for each in reader.notebook.trash()] == ["3"]
    left_by_escape(reader, trash)


def test_references_in_a_note_are_followed_by_keys_before_a_room(reader: Person) -> None:
    reader.trigger("present")
    shown = opened(reader, Presentation)
    assert isinstance(shown, Presentation)
    reader.press(Qt.Key.Key_Tab)
    assert shown.note.linked < 0  # it is kept back, and so are its links
    reader.press(Qt.Key.Key_N)
    assert "Tab" in reader.reads(shown)
    reader.press(Qt.Key.Key_L, times=2)
    assert "Tab" not in reader.reads(shown)
    places = []
    for key, modifiers in ((Qt.Key.Key_Tab, NO_KEYS),) * 3 + ((Qt.Key.Key_Backtab, SHIFT),):
        reader.press(key, modifiers)
        places.append([mark.cursor.selectedText() for mark in shown.note.extraSelections()])
    assert places == [["para. 3"], ["A/77/489, para. 4"], [], ["A/77/489, para. 4"]]
    reader.press(Qt.Key.Key_Backtab, SHIFT)
    reader.press(Qt.Key.Key_Return)
    assert not shown.isVisible()
    assert (str(reader.body.document.edition), reader.number) == (str(HERE), "3")


@pytest.mark.parametrize(
    ("command", "kind"), [("share_bookmarks", ShareDialog), ("export", ExportDialog), ("citation_style", CitingDialog)]
)
def test_enter_goes_on_from_where_the_focus_is_at_first(reader: Person, command: str, kind: type[QDialog]) -> None:
    reader.trigger(command)
    dialog = opened(reader, kind)
    assert isinstance(dialog, QDialog)
    results: list[int] = []
    dialog.finished.connect(results.append)
    reader.press(Qt.Key.Key_Return)
    assert results == [QDialog.DialogCode.Accepted]
    for chooser in QApplication.topLevelWidgets():
        if isinstance(chooser, QFileDialog) and chooser.isVisible():
            chooser.close()


def test_enter_merges_what_a_colleague_shared(reader: Person, tmp_path: Path) -> None:
    reader.window.files_dropped.emit([str(tmp_path / "theirs.refdesk")])
    reader.settle()
    opened(reader, SharingDialog)
    reader.press(Qt.Key.Key_Return)
    assert Edition("A/81/4", "en") in [each.edition for each in reader.library.documents()]
    assert sum("theirs" in each.note for each in reader.notebook.bookmarks()) == 2
