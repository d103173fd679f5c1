"""A field for labels: words between commas, each completed from those that are in use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from db.text import fold

_SEPARATORS = ",，、،;；؛"
_BETWEEN = re.compile(f"[{_SEPARATORS}]")


def parted(text: str) -> tuple[str, ...]:
    """Return the labels in what was typed, in order, each once: the first spelling of those a search finds equal."""
    labels: dict[str, str] = {}
    for words in _BETWEEN.split(text):
        label = " ".join(words.split())
        if label:
            labels.setdefault(fold(label), label)
    return tuple(labels.values())


def joined(labels: Iterable[str]) -> str:
    """Return labels as they are shown and typed."""
    return ", ".join(labels)


class LabelsEdit(QLineEdit):
    """Says when what was typed is to be kept: at Enter, when the field is left, when a label was chosen."""

    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._known = QStringListModel(self)
        self._completer = QCompleter(self._known, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated.connect(self.take)
        self.textEdited.connect(self._offer)
        self.returnPressed.connect(self.finished)

    def know(self, labels: Sequence[str]) -> None:
        """Offer these labels."""
        if self._known.stringList() != list(labels):
            self._known.setStringList(list(labels))

    @property
    def offered(self) -> list[str]:
        """The labels that complete what is being typed."""
        model = self._completer.completionModel()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def take(self, label: str) -> None:
        """Put a label in place of the one being typed, and keep it."""
        first, last = self._typed()
        self.setText(joined([*parted(self.text()[:first]), label, *parted(self.text()[last:])]))
        self.finished.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()

    def _typed(self) -> tuple[int, int]:
        """Return from where to where the label goes that the cursor is in."""
        text, cursor = self.text(), self.cursorPosition()
        first = max(text.rfind(each, 0, cursor) for each in _SEPARATORS) + 1
        ends = [end for each in _SEPARATORS if (end := text.find(each, cursor)) >= 0]
        return first, min(ends, default=len(text))

    def _offer(self) -> None:
        first, last = self._typed()
        words = self.text()[first:last].strip()
        self._completer.setCompletionPrefix(words)
        if words and self._completer.completionCount() and self.offered != [words]:
            self._completer.complete()
        elif (choices := self._completer.popup()) is not None:
            choices.hide()
