"""The one door to the thread pool: work that knows no Qt, and what to do with its result in the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from db.errors import RefDeskError

T = TypeVar("T")


class _Job(QRunnable):
    def __init__(self, number: int, work: Callable[[], Any], finished: Callable[[int, Any, Any], None]) -> None:
        super().__init__()
        self._number = number
        self._work = work
        self._finished = finished

    def run(self) -> None:
        try:
            self._finished(self._number, self._work(), None)
        except BaseException as error:  # handed to the GUI thread, which says it
            self._finished(self._number, None, error)


class Jobs(QObject):
    """Runs work on the pool and brings its result back. Built once, by app; closed before the widgets go."""

    failed = Signal(object)
    """A defect of ours, as the exception: nobody asked for it, the window shows it with its details."""

    idle = Signal()
    """Nothing is running and every result has been handed over."""

    _finished = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(max(2, self._pool.maxThreadCount()))
        self._waiting: dict[int, tuple[Callable[[Any], None], Callable[[RefDeskError], None] | None]] = {}
        self._next = 0
        self.closed = False  # read by work that can end before its time
        self._finished.connect(self._deliver)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        refused: Callable[[RefDeskError], None] | None = None,
    ) -> None:
        """Run `work` on the pool, then `done(result)` in the GUI thread.

        A RefDeskError goes to `refused` where given; any other exception, or one nobody takes, to `failed`.
        """
        self._next += 1
        self._waiting[self._next] = (done, refused)
        self._pool.start(_Job(self._next, work, self._finished.emit))

    @property
    def running(self) -> int:
        """How many jobs have not handed over their result."""
        return len(self._waiting)

    def close(self) -> None:
        """Drop what has not begun, wait for what has, and hand over no further result."""
        self.closed = True
        self._pool.clear()
        self._waiting.clear()
        self._pool.waitForDone()

    def _deliver(self, number: int, result: Any, error: BaseException | None) -> None:
        waiting = self._waiting.pop(number, None)
        if waiting is None:
            return
        done, refused = waiting
        if error is None:
            done(result)
        elif isinstance(error, RefDeskError) and refused is not None:
            refused(error)
        else:
            self.failed.emit(error)
        if not self._waiting:
            self.idle.emit()
