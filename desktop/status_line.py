"""The line below the text: the headings above the current paragraph, its number, and what was just done."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_TOLD_MS = 8000
_STEP = " › "


class _Path(QLabel):
    """Headings in one line: where they do not fit, the innermost are shown and all in the tooltip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._titles: Sequence[str] = ()
        self.setContentsMargins(8, 0, 8, 0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_path(self, titles: Sequence[str]) -> None:
        self._titles = titles
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        whole = _STEP.join(self._titles)
        room, metrics = self.contentsRect().width(), self.fontMetrics()
        inner = (_STEP.join(("…", *self._titles[place:])) for place in range(1, len(self._titles)))
        last = self._titles[-1] if self._titles else ""
        ends = (f"…{last[place:]}" for place in range(1, len(last)))
        fitting = (text for text in itertools.chain((whole,), inner, ends) if metrics.horizontalAdvance(text) <= room)
        text = next(fitting, "")
        self.setText(text)
        self.setToolTip(whole if text != whole else "")


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
