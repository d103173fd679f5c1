"""The line below the text: the headings above the current paragraph, its number, and what was just done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

_TOLD_MS = 8000


class StatusLine(QStatusBar):
    """Says where reading is; for a while, what was done instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = QLabel(self)
        self._path.setContentsMargins(8, 0, 8, 0)
        self._path.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._number = QLabel(self)
        self._number.setContentsMargins(8, 0, 8, 0)
        self.addWidget(self._path, 1)
        self.addPermanentWidget(self._number)
        self.setSizeGripEnabled(False)

    def show_place(self, path: Sequence[str], number: str, total: int) -> None:
        """Show the titles above a paragraph, and its number of `total`; no number for one that has none."""
        self._path.setText(" › ".join(path))
        place = self.tr("Paragraph {number} of {total}").format(number=number, total=total)
        self._number.setText(place if number else "")

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self.showMessage(sentence, _TOLD_MS)
