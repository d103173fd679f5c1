"""Another document beside the one that is read: an edition in another language, or a document to compare with."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication, QSplitter

from db import comparison
from db.comparison import CHANGED, ONLY_LEFT, ONLY_RIGHT
from db.keys import symbol_key
from db.records import Body, Document, Edition
from desktop.alignment import LEFT, RIGHT, Rows
from desktop.beside import Beside
from desktop.companion_dialog import CompanionDialog
from desktop.halves import Halves
from desktop.i18n import Languages
from desktop.in_step import InStep
from desktop.main_window import MainWindow
from desktop.marking import Ranges
from desktop.navigation import Location
from desktop.reader import Reader
from desktop.theme import Theme
from desktop.typesetting import language_name

T = TypeVar("T")


class _Open(NamedTuple):
    """What is side by side now."""

    bodies: tuple[Body, Body]
    rows: Rows
    halves: Halves
    in_step: InStep
    beside: Beside

    @property
    def translated(self) -> bool:
        """Whether the documents are in two languages: their words cannot be compared."""
        left, right = self.bodies
        return left.document.edition.language != right.document.edition.language


class Parallel(QObject):
    """Opens a document beside the window's own, and closes it. Nothing of it is made before it is asked for."""

    menu_requested = Signal(QPoint)
    copy_requested = Signal()
    highlight_requested = Signal(int)

    changed = Signal(bool, bool)
    """Whether a document is beside, and whether there are differences to step through."""

    def __init__(self, window: MainWindow, theme: Theme, languages: Languages) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._languages = languages
        self._open: _Open | None = None
        self._asked = 0  # how often something was asked for: an answer to what is no longer wanted is dropped
        window.document_opened.connect(self._document_opened)
        languages.changed.connect(self._translate)

    # --- what is beside

    @property
    def is_open(self) -> bool:
        """Whether a document is beside."""
        return self._open is not None

    @property
    def pending(self) -> bool:
        """Whether rows are still to be brought to one height."""
        return self._open is not None and self._open.in_step.pending

    @property
    def acted_on(self) -> tuple[Reader, Body]:
        """The text that commands act on, and its document: the right one while it has the focus, else the left."""
        if self._open is not None and QApplication.focusWidget() is self._open.halves.readers[RIGHT]:
            return self._open.halves.readers[RIGHT], self._open.bodies[RIGHT]
        return self._window.reader, self._window.body

    @property
    def aligned(self) -> tuple[tuple[Body, Body], Rows] | None:
        """Both documents and their rows, while one is beside."""
        return (self._open.bodies, self._open.rows) if self._open is not None else None

    @property
    def other(self) -> Reader:
        """The text to move to from the one that has the focus; the left one from elsewhere."""
        there = self._open is not None and QApplication.focusWidget() is self._window.reader
        return self._open.halves.readers[RIGHT] if self._open is not None and there else self._window.reader

    @property
    def beside(self) -> Beside | None:
        """The document at the right while it has the focus."""
        return self._open.beside if self._open is not None and self.acted_on[0] is not self._window.reader else None

    # --- opening

    def side_by_side(self) -> None:
        """Open the other language of the document beside it; of several, or none, let one be chosen; or close."""
        if self._open is not None:
            self.close()
        else:
            self._list(self._open_or_offer)

    def compare_with(self) -> None:
        """Let a document be chosen to show beside."""
        self._list(self._offer)

    def show_beside(self, edition: Edition) -> None:
        """Show a document beside the one that is open."""
        left, library = self._window.body, self._window.library

        def work() -> tuple[Body, Rows]:
            right = library.body(edition)
            return right, Rows(comparison.pairs(left, right))

        def done(found: tuple[Body, Rows]) -> None:
            if self._window.body is left:
                self._show(left, *found)

        self._run(work, done)

    def close(self) -> None:
        """Show the one document alone again."""
        if self._open is None:
            return
        opened, self._open = self._open, None
        self._asked += 1
        opened.in_step.let_go()
        with self._window.reader.staying():
            self._window.reader.show_beside(None, {})
            opened.halves.leave(self._panes)
        self.changed.emit(False, False)

    def swap_sides(self) -> None:
        """Exchange the sides: what stood at the right is read now."""
        if self._open is None:
            return
        left, right = (body.document.edition for body in self._open.bodies)
        readers = self._open.halves.readers
        position, above = readers[RIGHT].current, readers[RIGHT].offset_above()
        self.close()
        self._window.open_location(Location(right, position))
        self._window.reader.go_to(Location(right, position), above)
        self.show_beside(left)

    def next_edition(self) -> None:
        """Read on at the same paragraph in the next language the library holds the document in."""

        def go_on(documents: tuple[Document, ...]) -> None:
            editions = _editions(documents, self._window.edition)
            if len(editions) < 2:
                self._window.tell(self._advice())
                return
            here = [document.edition for document in editions].index(self._window.edition)
            self.read_edition(editions[(here + 1) % len(editions)].edition)

        self._list(go_on)

    def read_edition(self, edition: Edition) -> None:
        """Read on at the same paragraph in another edition; where it lacks it, at the one before."""
        left, library = self._window.body, self._window.library

        def work() -> Rows:
            return Rows(comparison.pairs(left, library.body(edition)))

        def done(rows: Rows) -> None:
            reader = self._window.reader
            if self._window.body is not left or edition == self._window.edition:
                return
            position, above = rows.position(RIGHT, rows.row(LEFT, reader.current)), reader.offset_above()
            self._window.open_location(Location(edition, position))
            reader.go_to(Location(edition, position), above)

        self._run(work, done)

    # --- differences

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) difference; at the end it begins anew."""
        if self._open is None:
            return
        rows, readers = self._open.rows, self._open.halves.readers
        found = rows.differences()
        if not found:
            self._window.tell(self.tr("There is no difference."))
            return
        here = self._row
        ahead = [row for row in found if (row > here if by > 0 else row < here)]
        row = (ahead or found)[0 if by > 0 else -1]
        side = LEFT if rows.places[LEFT][row] >= 0 else RIGHT
        paragraph = self._open.bodies[side].paragraphs[rows.places[side][row]]
        readers[side].go_to(Location(self._open.bodies[side].document.edition, paragraph.position))
        what = {CHANGED: self.tr("changed"), ONLY_LEFT: self.tr("only at the left")}
        told = self.tr("Difference {place} of {total}: paragraph {number}, {what}")
        self._window.tell(
            told.format(
                place=found.index(row) + 1,
                total=len(found),
                number=paragraph.number or "–",
                what=what.get(rows.pairs[row].change, self.tr("only at the right")),
            )
        )

    @property
    def _row(self) -> int:
        """The row that is current: of the right where the left has nothing in it."""
        assert self._open is not None  # noqa: S101
        rows, readers = self._open.rows, self._open.halves.readers
        return max(rows.row(side, readers[side].current) for side in (LEFT, RIGHT))

    # --- inside

    @property
    def _panes(self) -> QSplitter:
        panes = self._window.centralWidget()
        assert isinstance(panes, QSplitter)  # noqa: S101
        return panes

    def _show(self, left: Body, right: Body, rows: Rows) -> None:
        self.close()
        reader, panes = self._window.reader, self._panes
        panes.setUpdatesEnabled(False)  # until both stand in their places
        halves = Halves(reader, self._theme, self._languages)
        beside = halves.readers[RIGHT]
        beside.set_text_size(reader.text_size)
        beside.show_body(right)
        with reader.staying(), beside.reshaping():  # laid out apart from the other: by InStep
            halves.enter(panes)
            in_step = InStep(halves.readers, rows, halves)
            opened = self._open = _Open((left, right), rows, halves, in_step, Beside(self._window, right, in_step))
            self._say()
        halves.close_requested.connect(self.close)
        beside.menu_requested.connect(self.menu_requested)
        beside.copy_requested.connect(self.copy_requested)
        beside.highlight_requested.connect(self.highlight_requested)
        in_step.in_view.connect(lambda: panes.setUpdatesEnabled(True))
        in_step.align()
        if not opened.translated:
            self._find_differing()
        self.changed.emit(True, bool(rows.differences()))

    def _say(self) -> None:
        """Say on both sides what only the other has, what differs, and what stands here."""
        assert self._open is not None  # noqa: S101
        for side in (LEFT, RIGHT):
            self._open.halves.readers[side].show_beside(
                self._open.rows.blanks(side, partial(self._missing, 1 - side)),
                {} if self._open.translated else self._signs(side),
            )
            document = self._open.bodies[side].document
            name = f"{document.edition.symbol} · {language_name(document.edition.language)}"
            more = document.masthead.title if self._open.translated else self._summary(side)
            self._open.halves.captions[side].say(name, more)

    def _missing(self, side: int, position: int) -> str:
        """Return what is said in place of a paragraph that only `side` has."""
        assert self._open is not None  # noqa: S101
        number = self._open.bodies[side].paragraphs[position].number
        if number is None:
            return self.tr("— nothing here —")
        there = (paragraph.number for paragraph in self._open.bodies[1 - side].paragraphs)
        if self._open.translated and number not in there:
            return self.tr("— no paragraph {number} in this edition —").format(number=number)
        return self.tr("— nothing beside paragraph {number} —").format(number=number)

    def _signs(self, side: int) -> dict[int, tuple[str, str]]:
        looks = {
            CHANGED: ("≠", self.tr("Changed")),
            ONLY_LEFT: ("−", self.tr("Only in this document")),
            ONLY_RIGHT: ("+", self.tr("Only in this document")),
        }
        assert self._open is not None  # noqa: S101
        rows = zip(self._open.rows.places[side], self._open.rows.pairs, strict=True)
        return {here: looks[pair.change] for here, pair in rows if here >= 0 and pair.change in looks}

    def _summary(self, side: int) -> str:
        assert self._open is not None  # noqa: S101
        changes = [pair.change for pair in self._open.rows.pairs]
        if not self._open.rows.differences():
            return self.tr("No difference")
        here, there = (ONLY_LEFT, ONLY_RIGHT) if side == LEFT else (ONLY_RIGHT, ONLY_LEFT)
        counted = self.tr("{changed} changed, {here} only here, {there} only there")
        return counted.format(changed=changes.count(CHANGED), here=changes.count(here), there=changes.count(there))

    def _find_differing(self) -> None:
        """Find the words that differ, and mark them."""
        assert self._open is not None  # noqa: S101
        opened = self._open
        (ours, theirs), pairs = (body.paragraphs for body in opened.bodies), opened.rows.pairs

        def work() -> tuple[Ranges, Ranges]:
            found: tuple[dict[int, tuple[tuple[int, int], ...]], ...] = ({}, {})
            for pair in pairs:
                if pair.change == CHANGED:
                    differs = comparison.differing(ours[pair.left].text, theirs[pair.right].text)
                    found[LEFT][pair.left], found[RIGHT][pair.right] = differs
            return found[LEFT], found[RIGHT]

        def done(found: tuple[Ranges, Ranges]) -> None:
            if self._open is opened:
                for reader, ranges, removed in zip(opened.halves.readers, found, (True, False), strict=True):
                    reader.set_differing(ranges, removed)

        self._window.jobs.run(work, done)

    def _list(self, done: Callable[[tuple[Document, ...]], None]) -> None:
        self._run(self._window.library.documents, done)

    def _open_or_offer(self, documents: tuple[Document, ...]) -> None:
        others = [each.edition for each in _editions(documents, self._window.edition)]
        others = [edition for edition in others if edition != self._window.edition]
        if len(others) == 1:
            self.show_beside(others[0])
        else:
            self._offer(documents)

    def _offer(self, documents: tuple[Document, ...]) -> None:
        here = self._window.edition
        editions = [each for each in _editions(documents, here) if each.edition != here]
        rest = [each for each in documents if each not in editions and each.edition != here]
        if not editions and not rest:
            self._window.tell(self._advice())
            return
        dialog = CompanionDialog(editions, rest, self._window)
        dialog.chosen.connect(self.show_beside)
        dialog.open()

    def _advice(self) -> str:
        return self.tr("Add the report in another language first: File ▸ Add report…")

    def _document_opened(self, edition: Edition) -> None:
        """Another document is read: close, or where it stood at the right, exchange the sides."""
        if self._open is None:
            return
        left, right = (body.document.edition for body in self._open.bodies)
        self.close()
        if edition == right:
            self.show_beside(left)

    def _translate(self) -> None:
        if self._open is not None:
            self._say()
            if not self._open.translated:
                self._find_differing()

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run work that the next thing asked for makes void."""
        self._asked += 1
        asked = self._asked
        self._window.jobs.run(
            work, lambda found: done(found) if asked == self._asked else None, self._window.say_refusal
        )


def _editions(documents: tuple[Document, ...], edition: Edition) -> list[Document]:
    """Return the editions of the same document, in the order in which they came."""
    symbol = symbol_key(edition.symbol)
    return [document for document in documents if symbol_key(document.edition.symbol) == symbol]
