"""Tells when a window's text has come on the screen. Used by both windows that are compared, inside their processes."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTextBrowser

_SETTLED_MS = 500


def watch(view: QTextBrowser) -> None:
    """Tell the time of the frame that is being painted, when it is out; later what it showed; then close the window.

    To be called while `view` paints its text for the first time. What is told is one line of JSON: `painted`, in
    seconds of perf_counter, which all processes share; `memory`, the process's PSS in KiB when it has settled, 0 where
    the system does not say; `text`, what the view holds; `ink`, the share of its pixels that are not of the background.
    """
    QTimer.singleShot(0, lambda: _painted(view, perf_counter()))


def _painted(view: QTextBrowser, moment: float) -> None:
    QTimer.singleShot(_SETTLED_MS, lambda: _tell(view, moment))


def _tell(view: QTextBrowser, moment: float) -> None:
    memory = _memory()
    import json
    import sys

    told = {"painted": moment, "memory": memory, "text": view.toPlainText(), "ink": _ink(view)}
    sys.stdout.write(json.dumps(told) + "\n")
    view.window().close()


def _memory() -> int:
    try:
        with open("/proc/self/smaps_rollup", encoding="ascii") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    except OSError:
        return 0


def _ink(view: QTextBrowser) -> float:
    from collections import Counter

    from PySide6.QtGui import QImage

    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    shades = Counter(bytes(image.constBits()))
    return 1 - max(shades.values()) / shades.total()
