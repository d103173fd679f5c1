"""What can be done with several bookmarks at once: labels, a colour, citations, removing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.bookmark_colors import ColorBox
from desktop.bookmark_labels import LabelsEdit, parted
from desktop.i18n import Languages
from desktop.theme import Theme


class SeveralBookmarks(QWidget):
    """Stands in the place of what is kept with one bookmark, while more than one is chosen."""

    labels_given = Signal(tuple)
    """These labels are to be added to each."""

    color_given = Signal(str)
    copy_requested = Signal(bool)
    removal_requested = Signal()

    def __init__(self, theme: Theme, languages: Languages, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0
        self._label = QLabel(self)
        self._label.setContentsMargins(4, 0, 4, 0)
        self.labels = LabelsEdit(self)
        self.color = ColorBox(theme, self)
        self.color.setMinimumContentsLength(8)
        self.citations, self.remove = (QPushButton(self) for _ in range(2))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self._label)
        for widgets in ((self.labels, self.color), (self.citations, self.remove)):
            row = QHBoxLayout()
            row.setSpacing(6)
            for widget in widgets:
                row.addWidget(widget, 0 if widget is self.color else 1)
            layout.addLayout(row)
        self.labels.finished.connect(self._give_labels)
        self.color.activated.connect(lambda: self.color_given.emit(self.color.color))
        self.citations.clicked.connect(lambda: self.copy_requested.emit(False))
        self.remove.clicked.connect(self.removal_requested)
        self.hide()
        languages.changed.connect(self._translate)
        self._translate()

    def show_count(self, count: int) -> None:
        """Show for so many bookmarks; not for fewer than two."""
        self._count = count
        self.setVisible(count > 1)
        self.color.setCurrentIndex(-1)  # they may have several
        self._say_count()

    def _give_labels(self) -> None:
        labels = parted(self.labels.text())
        self.labels.clear()
        if labels:
            self.labels_given.emit(labels)

    def _say_count(self) -> None:
        self._label.setText(self.tr("%n bookmark(s) chosen", "", self._count))

    def _translate(self) -> None:
        self._say_count()
        self.labels.setPlaceholderText(self.tr("Labels to add to each"))
        self.labels.setAccessibleName(self.tr("Labels to add to each"))
        self.color.say_names(self.tr("No colour"))
        self.color.setPlaceholderText(self.tr("Colour"))
        self.color.setAccessibleName(self.tr("Colour"))
        self.citations.setText(self.tr("Copy citations"))
        self.citations.setToolTip(self.tr("One citation of all of them; Ctrl+C copies the words with it"))
        self.remove.setText(self.tr("Remove"))
