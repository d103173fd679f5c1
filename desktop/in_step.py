"""Two texts side by side that move as one: rows at one height, scrolled together, one paragraph current in both."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.alignment import LEFT, RIGHT, Alignment, Rows
from desktop.reader import Reader

_BEFORE, _AFTER = 20, 60  # rows around the current one that are aligned first
_MORE = 250  # rows aligned at a time while nothing else happens


class InStep(QObject):
    """Holds two readers together until it is let go. What is current on the left is what the window reads."""

    in_view = Signal()
    """What is in view stands where it belongs."""

    aligned = Signal()
    """Every row begins at the same height on both sides."""

    def __init__(self, readers: tuple[Reader, Reader], rows: Rows, halves: QWidget) -> None:
        """Take both readers and what shows them, which is not painted while it is out of shape."""
        super().__init__(halves)
        self._halves = halves
        self.readers = readers
        self.rows = rows
        self._alignment: Alignment | None = None
        self._scrolling = self._following = False  # what the readers report is of our own making
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)
        readers[RIGHT].follows = True
        self._held = []
        for side, reader in enumerate(readers):
            self._held += [
                reader.shaped.connect(self.align),
                reader.scrolled.connect(lambda value, side=side: self._scroll(1 - side, value)),
                reader.paragraph_changed.connect(lambda position, side=side: self._follow(1 - side, position)),
                reader.text_size_changed.connect(readers[1 - side].set_text_size),
            ]
        readers[RIGHT].set_text_size(readers[LEFT].text_size)
        self._follow(RIGHT, readers[LEFT].current)

    @property
    def pending(self) -> bool:
        """Whether rows are still to be brought to the same height."""
        return self._alignment is None or not self._alignment.complete

    def align(self) -> None:
        """Bring the rows to the same heights, as soon as both texts have their shape."""
        self._alignment = None
        self._halves.setUpdatesEnabled(False)
        self._timer.start()

    def let_go(self) -> None:
        """Hold the readers together no longer."""
        self._timer.stop()
        for connection in self._held:
            QObject.disconnect(connection)
        self.deleteLater()

    def finish(self) -> None:
        """Bring all rows to their heights now."""
        while self.pending and self._work():
            pass

    def _work(self) -> bool:
        """Align a stretch of rows; return whether there was anything to align."""
        self._timer.stop()
        if self._alignment is None:
            if not self._begin():
                return False
        elif not self._alignment.complete:
            self._alignment.go_on(_MORE)
        if self.pending:
            self._timer.start()
        else:
            self.aligned.emit()
        return True

    def _begin(self) -> bool:
        left, right = self.readers
        if left.sheet is None or right.sheet is None:
            return False
        self._scrolling = True
        above = left.offset_above()
        for reader in self.readers:
            reader.lay_out()
        self._alignment = Alignment((left.sheet, right.sheet), self.rows)
        row = self.rows.row(LEFT, left.current)
        self._alignment.begin(row - _BEFORE, row + _AFTER)
        for reader in self.readers:
            reader.lay_out()
        left.stand(above)
        right.verticalScrollBar().setValue(left.verticalScrollBar().value())
        self._scrolling = False
        self._halves.setUpdatesEnabled(True)
        self.in_view.emit()
        return True

    def _scroll(self, side: int, value: int) -> None:
        if self._scrolling or self._alignment is None:
            return
        self._scrolling = True
        self.readers[side].verticalScrollBar().setValue(value)
        self._scrolling = False

    def _follow(self, side: int, position: int) -> None:
        """Mark what stands beside the paragraph that became current on the other side."""
        if self._following:
            return
        self._following = True
        reader = self.readers[1 - side]
        row = self.rows.row(1 - side, position)
        if self._alignment is not None and not self._alignment.holds(row):
            above = reader.offset_above()
            self.finish()
            reader.stand(above)
        self.readers[side].become_current(self.rows.position(side, row), self.rows.blank(side, row))
        reader.become_current(position)
        self._following = False
