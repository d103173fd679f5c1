"""Pictures of the real window, made without a display: what `refdesk tour` writes. Touches nobody's notebook."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from db import accession, anchor
from db.errors import NotWritable
from db.keys import symbol_key
from db.paths import Paths
from db.records import Edition, Paragraph
from desktop.bookmark_mark import COLORS
from desktop.main_window import MainWindow
from desktop.navigation import Location
from desktop.side import BOOKMARKS, COUNTRIES

_SIZE = (1366, 768)
_QUERIES = (("search-by-sound", "haidi"), ("search-broad", "year:2024 (毒罪办 或 KNOWTS) -country:HND"))
_WINDOWS = (("library", "show_library"), ("countries-and-activities", "show_matrix"))
_DIALOGS = (
    ("citation-style", "citation_style", "", ""),
    ("export", "export", "", ""),
    ("share-bookmarks", "share_bookmarks", "", ""),
    ("presentation", "present", "L", "presentation-list"),
)
"""Dialogs about bookmarks: a name, the command that opens them, a key that shows more in them, and a name for that."""

_MARKED = (3, 21)  # the characters of a paragraph that are highlighted
_NAMED_MOST = 3  # of the countries named most often, this many are visited


def render(paths: Paths, folder: str) -> list[str]:
    """Write numbered PNG files of the window's main views into `folder` and return their paths.

    The library is the reader's own; bookmarks and settings are made for the tour and thrown away. Raises RefDeskError.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_say)
    from desktop import app

    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise NotWritable(path=folder, reason=error.strerror) from error
    accession.ensure_builtin(paths.library)
    written = []
    with tempfile.TemporaryDirectory() as aside:
        own = paths._replace(
            data=aside,
            notebook=os.path.join(aside, "notebook.db"),
            settings=os.path.join(aside, "settings.json"),
            backups=os.path.join(aside, "backups"),
        )
        program = app.Program(app.application(), own)
        program.open()
        program.complete()
        window = program.window
        window.resize(*_SIZE)
        window.show()
        for number, (name, view) in enumerate(_views(window), 1):
            _settle(window)
            target = os.path.join(folder, f"{number:02}-{name}.png")
            if not _picture(window, view).save(target):
                raise NotWritable(path=target, reason="PNG")
            written.append(target)
        window.close()
    return written


def _views(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Take the window from view to view; yield each one's name and the widget to picture."""
    body = window.body
    middle = body.paragraphs[len(body.paragraphs) // 2]

    window.show_tab(COUNTRIES)
    yield "start", window
    named = sorted(window.country_panel.counts, key=lambda count: -count.paragraphs)[:_NAMED_MOST]
    for count in named:
        window.open_country(count.iso3)
        _settle(window)
        window.country_panel.page.passages.choose_first()
        yield f"country-{count.iso3}", window
    window.country_panel.close_country()
    window.country_panel.by_region.setChecked(True)
    yield "countries-by-region", window
    window.search_box.setText(middle.text[:2])
    _settle(window)
    _trigger(window, "next_hit")
    yield "search", window
    window.search_box.setText(middle.text[:2] + "龘")
    yield "search-nothing-found", window
    for name, query in _QUERIES:
        window.search_box.setText(query)
        _settle(window)
        yield name, window
        _trigger(window, "search_broadly")
    _trigger(window, "keep_search")
    window.search.end()
    _trigger(window, "show_searches")
    yield "searches-of-the-past", window
    yield from _collections(window)
    window.show_tab(BOOKMARKS)
    yield "bookmarks-none", window
    for paragraph in (middle, body.paragraphs[-1], body.paragraphs[len(body.paragraphs) // 3]):
        window.bookmarks_panel.toggle(paragraph.position, paragraph.position)
        _settle(window)
    window.bookmarks_panel.list.choose_first()
    yield "bookmarks", window
    yield from _marks(window, middle)
    _choose(window, "dark")
    yield "dark", window
    _choose(window, "light")
    _trigger(window, "usual_size")
    for _ in range(8):
        _trigger(window, "larger")
    yield "large-text", window
    _trigger(window, "usual_size")
    _choose(window, "en")
    yield "english", window
    _choose(window, "ar")
    yield "arabic", window


def _marks(window: MainWindow, middle: Paragraph) -> Iterator[tuple[str, QWidget]]:
    """Show highlights, bookmarks narrowed and in the reader's own order, and every dialog about them."""
    panel, notebook, edition = window.bookmarks_panel, window.notebook, window.edition
    following = (each for each in window.body.paragraphs[middle.position :] if len(each.text) > 2 * _MARKED[1])
    for color, paragraph in zip(COLORS, following, strict=False):
        words = anchor.words((paragraph,), *_MARKED)
        if words is not None:
            notebook.add(edition, *words[:3], labels=("RefDesk",), color=color, highlight=True, prefix=words.prefix)
    panel.reload()
    window.open_location(Location(edition, middle.position))
    _settle(window)
    panel.list.choose(1)
    yield "highlights", window
    for switch in (panel.filter.more, panel.filter.everywhere):
        switch.setChecked(True)
    _settle(window)
    for box, place in ((panel.filter.color, 1), (panel.filter.date, 1), (panel.filter.label, 1)):
        box.setCurrentIndex(place)
        box.activated.emit(place)
    yield "bookmarks-filtered", window
    panel.filter.clear()
    for switch in (panel.filter.more, panel.filter.everywhere):
        switch.setChecked(False)
    panel.filter.put_back("own", everywhere=False)
    _settle(window)
    panel.list.move_requested.emit([panel.listed[-1].id], 0)
    yield "bookmarks-own-order", window
    panel.filter.put_back("document", everywhere=False)
    for name, command, key, more in _DIALOGS:
        _trigger(window, command)
        _settle(window)
        yield name, _dialog()
        if key:
            _press(_dialog(), key)
            yield more, _dialog()
        _close()
    yield from _sharing(window)
    panel.remove(panel.listed[-1].id)
    _settle(window)
    _trigger(window, "show_trash")
    _settle(window)
    yield "bookmarks-removed", _dialog()
    _close()


def _sharing(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Show what comes from a colleague who wrote something else about one of the bookmarks, and has one more."""
    from db.notebook import Notebook
    from db.sharing import share
    from desktop.export_words import imprint

    one, first = window.bookmarks_panel.listed[0], window.body.paragraphs[0]
    with tempfile.TemporaryDirectory() as aside:
        theirs = Notebook.open(os.path.join(aside, "theirs.db"))
        for number, quote in ((one.first, one.quote), ("999", first.text)):
            theirs.add(one.edition, number, number, quote, note="→ 3(a)", labels=("RefDesk",), color="blue")
        file = os.path.join(aside, "RefDesk.refdesk")
        share(window.library, theirs.bookmarks(), file, imprint("en"), notes=True, documents=False)
        window.files_dropped.emit([file])
        _settle(window)
        yield "shared-bookmarks", _dialog()
        _close()


def _collections(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Show what is gathered from reports, the reports themselves, and two languages of one where both are held."""
    _trigger(window, "focus_registers")
    yield "registers", window
    for name, command in _WINDOWS:
        _trigger(window, command)
        _settle(window)
        (other,) = (each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window)
        other.resize(*_SIZE)
        yield name, other
        other.close()
    if len([each for each in window.library.documents() if _is_edition(each.edition, window.edition)]) == 2:
        _trigger(window, "side_by_side")
        yield "side-by-side", window
        _trigger(window, "side_by_side")


def _is_edition(one: Edition, other: Edition) -> bool:
    return symbol_key(one.symbol) == symbol_key(other.symbol)


def _picture(window: MainWindow, view: QWidget) -> QPixmap:
    """Return what a window shows; a dialog over the middle of the main one, as it is seen."""
    picture = view.grab()
    if view.size().toTuple() == _SIZE:
        return picture
    below = window.grab()
    painter = QPainter(below)
    left, top = ((room - taken) // 2 for room, taken in zip(_SIZE, view.size().toTuple(), strict=True))
    painter.drawPixmap(left, top, picture)
    painter.setPen(window.palette().placeholderText().color())
    painter.drawRect(left - 1, top - 1, view.width() + 1, view.height() + 1)
    painter.end()
    return below


def _dialog() -> QDialog:
    """Return the dialog that is open. What fills the screen does so here too."""
    (dialog,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible())
    if dialog.isFullScreen():
        dialog.showNormal()
        dialog.resize(*_SIZE)
    return dialog


def _close() -> None:
    _dialog().done(0)


def _press(dialog: QDialog, key: str) -> None:
    """Do what a key does in a dialog."""
    for shortcut in dialog.findChildren(QShortcut):
        if any(keys == QKeySequence(key) for keys in shortcut.keys()):  # noqa: SIM118  # a QShortcut is no dictionary
            shortcut.activated.emit()


def _say(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt has to say, but for what its offscreen platform says of every window."""
    if not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")


def _trigger(window: MainWindow, name: str) -> None:
    action = window.findChild(QAction, name)
    if isinstance(action, QAction):
        action.trigger()


def _choose(window: MainWindow, value: str) -> None:
    """Choose a colour scheme or a language of the interface in its menu."""
    for action in window.findChildren(QAction):
        if action.data() == value:
            action.trigger()


def _settle(window: MainWindow) -> None:
    """Run the event loop until timers have fired and no job is left."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(60)
    timer.timeout.connect(lambda: loop.quit() if not window.busy else None)
    timer.start()
    loop.exec()
    QApplication.sendPostedEvents()
