"""Long work as a person follows it: how far it is, and stopping it. The work itself runs in desktop.jobs."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal

from db.errors import GivenUp
from desktop.jobs import Jobs

_OFTEN = 0.05  # seconds between two reports


class Progress(QObject):
    """Handed to one piece of work, which tells it its share from its own thread."""

    moved = Signal(float)
    """What share is done, from 0 to 1."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._stopped = False
        self._told = 0.0

    def stop(self) -> None:
        """Let the work end at its next report, as if it had never begun."""
        self._stopped = True

    def heard(self, share: float) -> None:
        """Take what the work reports. Raises GivenUp when it is not wanted any more."""
        if self._stopped or self._jobs.closed:
            raise GivenUp
        now = time.monotonic()
        if now - self._told >= _OFTEN:
            self._told = now
            self.moved.emit(share)
