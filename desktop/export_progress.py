"""How far an export is, and stopping it: a bar and a button in the line below the text, for one that takes long."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStatusBar, QWidget

from desktop.progress import Progress

LONG = 700
"""Milliseconds after which an export is long; before, nothing is shown."""

_SHARES = 1000  # steps of the bar


class ExportProgress(QWidget):
    """Stands in the status line while an export is written; the button stops the work."""

    def __init__(self, progress: Progress, line: QStatusBar) -> None:
        super().__init__(line)
        self._progress = progress
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _SHARES)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(120, 6)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setMaximumHeight(24)  # so that the line, and the text above it, stay where they are
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        line.addPermanentWidget(self)
        self.hide()
        progress.moved.connect(self._show_share)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.show)
        self._timer.start(LONG)

    def close(self) -> bool:
        """Go: the work has ended."""
        self._timer.stop()
        self.hide()
        self.deleteLater()
        return True

    def _show_share(self, share: float) -> None:
        self.bar.setValue(round(share * _SHARES))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._progress.stop()
