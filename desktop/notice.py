"""A line that says what was just done, with a button that takes it back."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class Notice(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self.undo = QPushButton(self)
        self.undo.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 6, 4)
        layout.addWidget(self._said, 1)
        layout.addWidget(self.undo)
        self.hide()

    def say(self, sentence: str, undo: bool = False) -> None:
        """Say what was done, and whether it can be taken back."""
        self._said.setText(sentence)
        self.setAccessibleName(sentence)
        self.undo.setVisible(undo)
        self.show()
