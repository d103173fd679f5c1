"""What the library window is made of and where each part stands: a filter, reports, what belongs to one, buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.library_model import LibraryModel
from desktop.notice import Notice
from desktop.related_list import RelatedList
from desktop.report_table import ReportTable
from desktop.theme import Theme


class LibraryParts(QDialog):
    """The parts without words in them. What they say and do is the library window's."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        room = parent.screen().availableSize()
        self.resize(min(1200, room.width() - 40), min(660, room.height() - 60))
        self.model = LibraryModel(self)
        self._build(theme)
        self._arrange()

    def _build(self, theme: Theme) -> None:
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        theme.put_icon(self.filter, "filter")
        self._sort_label = QLabel(self)
        self.sort = QComboBox(self)
        self.sort.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._sort_label.setBuddy(self.sort)
        self.descending = QCheckBox(self)
        self._count = QLabel(self)
        self.table = ReportTable(self.model, self)
        self._nothing = QLabel(self)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMargin(40)
        self._related_label = QLabel(self)
        self.related = RelatedList(theme, self)
        self._related_label.setBuddy(self.related)
        self._alone = QLabel(self)
        self._alone.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._alone.setMargin(6)
        for label in (self._nothing, self._alone):
            label.setBackgroundRole(QPalette.ColorRole.Base)
            label.setAutoFillBackground(True)
        self.notice = Notice(self)
        self.open_button, self.beside_button, self.facts_button, self.remove_button, self.removed_button = (
            QPushButton(self) for _ in range(5)
        )
        self._removed_menu = QMenu(self.removed_button)
        self.removed_button.setMenu(self._removed_menu)
        self.add_button, self._close = QPushButton(self), QPushButton(self)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _arrange(self) -> None:
        above = QHBoxLayout()
        for widget in (self.filter, self._count, self._sort_label, self.sort, self.descending):
            above.addWidget(widget, 1 if widget is self.filter else 0)
            above.setSpacing(10)
        held = QWidget(self)
        holding = QVBoxLayout(held)
        holding.setContentsMargins(0, 0, 0, 0)
        holding.addWidget(self.table, 1)
        holding.addWidget(self._nothing, 1)
        self._below = QWidget(self)
        beneath = QVBoxLayout(self._below)
        beneath.setContentsMargins(0, 6, 0, 0)
        beneath.setSpacing(4)
        beneath.addWidget(self._related_label)
        beneath.addWidget(self.related, 1)
        beneath.addWidget(self._alone, 1)
        panes = QSplitter(Qt.Orientation.Vertical, self)
        panes.addWidget(held)
        panes.addWidget(self._below)
        panes.setStretchFactor(0, 1)
        panes.setChildrenCollapsible(False)
        panes.setSizes([400, 170])
        buttons = QHBoxLayout()
        acting = (self.open_button, self.beside_button, self.facts_button, self.remove_button, self.removed_button)
        for button in acting:
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(10)
        layout.addLayout(above)
        layout.addWidget(panes, 1)
        layout.addWidget(self.notice)
        layout.addLayout(buttons)
