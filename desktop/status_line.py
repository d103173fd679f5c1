"""The line below the text: the headings above the current paragraph, its number, and what was just done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

_TOLD_MS = 8000


class _Path(QLabel):
    """Headings in one line: where they do not fit, the innermost are shown and all in the tooltip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setContentsMargins(8, 0, 8, 0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_path(self, path: Sequence[str]) -> None:
        self._whole = " › ".join(path)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        from PySide6.QtCore import Qt

        room = self.contentsRect().width()
        text = self._whole
        if self.fontMetrics().horizontalAdvance(text) > room:
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideLeft, room)
        self.setText(text)
        self.setToolTip(self._whole if text != self._whole else "")


class StatusLine(QStatusBar):
    """Says where reading is; for a while, what was done instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = _Path(self)
        self._number = QLabel(self)
        self._number.setContentsMargins(8, 0, 8, 0)
        self.addWidget(self._path, 1)
        self.addPermanentWidget(self._number)
        self.setSizeGripEnabled(False)

    def show_place(self, path: Sequence[str], number: str, total: int) -> None:
        """Show the titles above a paragraph, and its number of `total`; no number for one that has none."""
        self._path.show_path(path)
        place = self.tr("Paragraph {number} of {total}").format(number=number, total=total)
        self._number.setText(place if number else "")

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self.showMessage(sentence, _TOLD_MS)
