"""One window for a data folder: a second start raises the first one's window. Files in the folder do it, no socket.

The first program holds a lock file, which names its process: one that is dead holds nothing. A second writes its wish
into a file that the first watches, and empties when it has done what was asked.
"""

from __future__ import annotations

import contextlib
import os
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QSysInfo, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PATIENCE_SECONDS = 5.0
"""How long a second start waits for the first to answer: one that is starting itself takes a second."""

_PAUSE_SECONDS = 0.02


class SingleInstance(QObject):
    """The claim of this program on a data folder.

    After claim(), exactly one holds: `first` (the window may open), `answered` (another program's window was raised),
    or neither: the other program, whose process is `other`, does not answer. `elsewhere` names the machine that has the
    folder open as well, "" if none has; its window cannot be raised, so ours may open.
    """

    requested = Signal()
    """A second start wants the window in front."""

    def __init__(self, folder: str) -> None:
        super().__init__()
        self._request = os.path.join(folder, "window.request")
        self._lock = QLockFile(os.path.join(folder, "window.lock"))
        self._lock.setStaleLockTime(0)  # however old: it is held while its process lives
        self.first = self.answered = False
        self.other = 0
        self.elsewhere = ""

    def claim(self, patience: float = PATIENCE_SECONDS) -> bool:
        """Become the first, or have the first one's window raised; return whether this is the first.

        Where no lock can be made, as on a medium that cannot be written, everyone is the first.
        """
        asked = False
        until = time.monotonic() + patience
        while not self._claim():
            if not asked:
                asked = self._ask()
                if not asked:
                    self.first = True  # the folder cannot be written: nothing is at risk
                    break
            elif self._heard():
                self.answered = True
                break
            if time.monotonic() > until:
                break
            time.sleep(_PAUSE_SECONDS)
        return self.first

    def watch(self, window: QWidget) -> None:
        """Raise this window whenever a second start asks for it, also if one has asked already."""
        from PySide6.QtCore import QFileSystemWatcher

        if not self._lock.isLocked():
            return
        try:
            with open(self._request, "a", encoding="utf-8"):
                pass
        except OSError:
            return
        self._watcher = QFileSystemWatcher([self._request], self)
        self._watcher.fileChanged.connect(self._answer)
        self.requested.connect(lambda: bring_to_front(window))
        QTimer.singleShot(0, self._answer)

    def release(self) -> None:
        """Let another program be the first."""
        if self._lock.isLocked():
            with contextlib.suppress(OSError):
                os.remove(self._request)
            self._lock.unlock()

    # --- inside

    def _claim(self) -> bool:
        if self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError:
            self.first = True
        else:
            self.other, host, _ = self._lock.getLockInfo()
            if host and host != QSysInfo.machineHostName():
                self.first, self.elsewhere = True, host
        return self.first

    def _ask(self) -> bool:
        """Write the wish down. Return whether that could be done."""
        if os.name == "nt":
            _let_come_to_front(self.other)
        try:
            with open(self._request, "a", encoding="utf-8") as file:
                file.write(f"{os.getpid()}\n")
        except OSError:
            return False
        return True

    def _heard(self) -> bool:
        try:
            return os.path.getsize(self._request) == 0
        except OSError:  # the first is leaving: its lock is next
            return False

    def _answer(self) -> None:
        try:
            if not os.path.getsize(self._request):
                return
            with open(self._request, "w", encoding="utf-8"):
                pass
        except OSError:
            return
        self.requested.emit()


def bring_to_front(window: QWidget) -> None:
    """Show a window before all others, with the focus, also when it was minimised."""
    from PySide6.QtCore import Qt

    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _let_come_to_front(process: int) -> None:
    """Allow another process to put its window before ours, which Windows else forbids."""
    import ctypes

    with contextlib.suppress(AttributeError, OSError):
        ctypes.WinDLL("user32").AllowSetForegroundWindow(process)  # type: ignore[attr-defined,unused-ignore]
