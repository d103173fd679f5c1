"""Pictures of the real window, made without a display: what `refdesk tour` writes. Touches nobody's notebook."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from db import accession
from db.errors import NotWritable
from db.keys import symbol_key
from db.paths import Paths
from db.records import Edition
from desktop.main_window import MainWindow
from desktop.side import BOOKMARKS, COUNTRIES

_SIZE = (1366, 768)
_QUERIES = (("search-by-sound", "haidi"), ("search-broad", "year:2024 (毒罪办 或 KNOWTS) -country:HND"))
_WINDOWS = (("library", "show_library"), ("countries-and-activities", "show_matrix"))
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
            if not view.grab().save(target):
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
