"""How words are selected and highlighted in the stories, and how that is seen."""

from __future__ import annotations

from collections.abc import Callable

from pairing import Pairing
from person import Person
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from db.records import Bookmark
from desktop.marking import GROUNDS
from desktop.reader import Reader
from desktop.side import BOOKMARKS
from desktop.theme import DARK, LIGHT

SYMBOL = "A/81/3"
REPORT = """Report of the Secretary-General

I. Introduction

1. The Secretariat trained forty judges and prosecutors in the capital during the first quarter of the year.

2. Experts from the region met twice to review the model law on the protection of witnesses and victims.

3. The Secretariat helped: (a) Guatemala to draft a law on the smuggling of migrants; (b) Peru to train judges.

4. Contributions to the trust fund fell short of what the programme needs for the coming period by a third.
"""
ARABIC = """تقرير الأمين العام

1. دربت الأمانة أربعين قاضيا ومدعيا عاما في العاصمة خلال الربع الأول من عام 2024.

2. اجتمع خبراء من المنطقة مرتين لاستعراض القانون النموذجي بشأن حماية الشهود والضحايا.
"""


def begin(start: Callable[[], Person], place: str = f"{SYMBOL}, para. 1") -> Person:
    person = start()
    person.choose("en")
    person.go_to(place)
    person.window.show_tab(BOOKMARKS)
    person.reader.setFocus()
    return person


def select(person: Person, number: str, words: str, last: str = "", reader: Reader | None = None) -> None:
    """Select words of a paragraph; up to the end of the words in `last` where they are in another one."""
    shown = reader or person.reader
    sheet, body = shown.sheet, person.body if shown is person.reader else None
    assert sheet is not None
    texts = [(each.position, each.text) for each in (body.paragraphs if body else ()) if each.number]
    if body is None:
        (beside,) = [each for each in (Pairing(person).parallel.aligned or ((), ()))[0] if each is not person.body]
        texts = [(each.position, each.text) for each in beside.paragraphs if each.number]
    first = texts[int(number) - 1]
    end = texts[int(last or number) - 1]
    words, closing = (words, words) if not last else words.split("…")
    cursor = shown.textCursor()
    cursor.setPosition(sheet.place(first[0], first[1].index(words)))
    stop = sheet.place(end[0], end[1].index(closing) + len(closing))
    cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
    shown.setTextCursor(cursor)
    shown.setFocus()


def kept(person: Person) -> list[tuple[str, str, str]]:
    """The highlights on the disk: numbers, words and colours."""
    return [(each.first, each.quote, each.color) for each in person.notebook.bookmarks() if each.highlight]


def shown(person: Person, reader: Reader | None = None) -> list[str]:
    """The words that stand on the ground of a highlight in the text, of those in view."""
    grounds = {getattr(colors, f"ground_{color}") for colors in (LIGHT, DARK) for color in GROUNDS}
    marks = (reader or person.reader).extraSelections()
    return [mark.cursor.selectedText() for mark in marks if mark.format.background().color().name() in grounds]


def offered(person: Person, point: QPoint) -> tuple[QMenu, dict[str, QAction]]:
    """Open the menu at a point of the text; return it and what it offers, with what its submenus do."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, person.reader.viewport().mapToGlobal(point))
    person.reader.contextMenuEvent(event)
    (menu,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible()]
    inner = [each.menu() for each in menu.actions()]
    choices = [*menu.actions(), *(choice for each in inner if isinstance(each, QMenu) for choice in each.actions())]
    return menu, {choice.text().replace("&", ""): choice for choice in choices}


def pick(person: Person, point: QPoint, caption: str) -> None:
    menu, choices = offered(person, point)
    choices[caption].trigger()
    menu.close()
    person.settle()


def only(person: Person) -> Bookmark:
    (bookmark,) = person.notebook.bookmarks()
    return bookmark
