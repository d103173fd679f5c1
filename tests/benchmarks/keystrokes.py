"""From a key to the results drawn: RefDesk's window beside a box that searches the same report by brute force."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Sequence
from time import perf_counter

import corpus
import shiboken6
from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    SignalInstance,
    qInstallMessageHandler,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget
from scan import Agreement, Scan, occurs
from table import Row, timed

from db import library_writer
from db.accession import ensure_builtin
from db.library import Library
from db.paths import Paths, paths_for
from db.records import Results
from db.text import normalise
from desktop import app, settings
from desktop.i18n import Languages
from desktop.jobs import Jobs
from desktop.main_window import MainWindow
from desktop.theme import Theme

_WORDS = ("海地", "贩运人口", "的", "KNOWTS")
_PATIENCE_MS = 10_000


class BruteForceBox(QWidget):
    """The floor of typing: at every key each paragraph is folded and searched, and those found are listed."""

    answered = Signal(object)
    """The positions found."""

    def __init__(self, texts: Sequence[str]) -> None:
        super().__init__()
        self._texts = texts
        self.box, self.list = QLineEdit(self), QListWidget(self)
        self.list.setUniformItemSizes(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.box)
        layout.addWidget(self.list)
        self.box.textChanged.connect(self._search)

    def _search(self, typed: str) -> None:
        term = normalise(typed)
        found = [position for position, text in enumerate(self._texts) if term and occurs(normalise(text), term)]
        self.list.clear()
        self.list.addItems([self._texts[position] for position in found])
        self.answered.emit(set(found))


class Typist(QObject):
    """Types into a box and waits for what a person waits for: the list drawn with the answer in it."""

    _drawn = Signal()

    def __init__(self, box: QLineEdit, shown: QAbstractItemView, answered: SignalInstance) -> None:
        super().__init__()
        self._box = box
        self._shown = shown.viewport()
        self._answered = answered
        self._answer: object = None
        answered.connect(self._await_frame)

    def press(self, character: str) -> tuple[float, object]:
        """Press a key. Return the seconds until the list was drawn, and the answer drawn."""
        began = perf_counter()
        _wait(self._drawn, lambda: self._send(character))
        return perf_counter() - began, self._answer

    def clear(self) -> None:
        """Empty the box and wait until nothing is found any more."""
        self._shown.removeEventFilter(self)
        _wait(self._answered, self._box.clear)
        self._shown.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._shown.removeEventFilter(self)
            QTimer.singleShot(0, self._drawn.emit)  # when this frame is out
        return False

    def _send(self, character: str) -> None:
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(self._box, key)

    def _await_frame(self, answer: object) -> None:
        self._answer = answer
        self._shown.installEventFilter(self)


def rows(rounds: int, many: Sequence[str]) -> list[Row]:
    """Type every word into both boxes in turn, and return what RefDesk takes as multiples of the other.

    The box always has the report alone. RefDesk is asked about it, and then about all reports of a library that holds
    `many` paragraphs besides.
    """
    with tempfile.TemporaryDirectory() as folder:
        paths = paths_for(folder)
        edition = ensure_builtin(paths.library)
        texts = [paragraph.text for paragraph in Library(paths.library).body(edition).paragraphs]
        app.application()
        qInstallMessageHandler(_say)
        floor = BruteForceBox(texts)
        floor.show()
        box = Typist(floor.box, floor.list, floor.answered)
        row = _measure("key to results drawn", paths, box, Scan(texts), rounds)
        library_writer.write(paths.library, corpus.entries(many))
        chosen = settings.load(paths.settings)
        chosen.search, chosen.search_everywhere = "", True
        settings.save(chosen, paths.settings)
        named = f"key to results drawn, {len(many):,} paragraphs"
        others = _measure(named, paths, box, None, rounds)
        floor.close()
    return [row, others]


def _measure(named: str, paths: Paths, box: Typist, scan: Scan | None, rounds: int) -> Row:
    window = _open(paths)
    person = Typist(window.search_box, window.search_panel.list, window.search_panel.asking.answered)
    row = _compare(named, person, box, scan, rounds)
    window.close()
    forget(window)
    return row


def forget(window: MainWindow) -> None:
    """Take away a closed window with all that stood behind it, so that another can be opened."""
    application = app.application()
    shiboken6.delete(window)
    for kind in (Languages, Theme, Jobs):
        for made in application.findChildren(kind):
            shiboken6.delete(made)


def _open(paths: Paths) -> MainWindow:
    """Open RefDesk's window as app.run does: the frame, the text, the rest."""
    reporting = sys.excepthook
    program = app.Program(app.application(), paths)

    def show() -> None:
        program.window.show()
        program.open()

    _wait(program.window.reader.painted, show)
    program.complete()
    sys.excepthook = reporting  # what goes wrong ends the benchmark instead of being shown in a dialog
    return program.window


def _say(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if "propagateSizeHints" not in message:  # which only tells that no window manager looks on
        sys.stderr.write(f"{message}\n")


def _compare(named: str, person: Typist, floor: Typist, scan: Scan | None, rounds: int) -> Row:
    ours: list[float] = []
    theirs: list[float] = []
    agreement = Agreement()
    for number in range(rounds + 1):
        for word in _WORDS:
            for length, character in enumerate(word, 1):
                base, expected = floor.press(character)
                seconds, found = person.press(character)
                if number:  # the first round makes what both keep
                    theirs.append(base)
                    ours.append(seconds)
                if scan is None:
                    continue
                there = scan.answers([word[:length]])
                if expected != there:
                    raise RuntimeError(f"the box and the scan disagree about {word[:length]}")
                agreement = agreement.with_answer(_positions(found), there)
            floor.clear()
            person.clear()
    return timed(named, ours, "brute-force box", theirs, agreement if scan else None)


def _positions(answer: object) -> set[int]:
    return {hit.position for hit in answer.hits} if isinstance(answer, Results) else set()


def _wait(signal: SignalInstance, act: Callable[[], object]) -> None:
    """Act, and run the application until a signal has come of it. Raises TimeoutError."""
    loop = QEventLoop()
    came: list[bool] = []

    def arrived() -> None:
        came.append(True)
        loop.quit()

    signal.connect(arrived)
    QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
    act()
    if not came:
        loop.exec()
    signal.disconnect(arrived)
    if not came:
        raise TimeoutError("the window does not answer")
