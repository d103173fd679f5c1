"""What a country's page is made of and where each part stands: in a narrow panel, or with room in a window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSplitter, QToolButton, QVBoxLayout, QWidget

from desktop.country_charts import CountryCharts
from desktop.country_including import Including
from desktop.country_passages import CountryPassages
from desktop.theme import Theme


class CountryParts(QWidget):
    """The parts without words in them. What they say and do is the page's."""

    def __init__(self, theme: Theme, roomy: bool, parent: QWidget) -> None:
        """`roomy` lays the charts beside the list."""
        super().__init__(parent)
        self._theme = theme
        self._roomy = roomy
        self._make()
        self._lay_out()

    def _make(self) -> None:
        self.back = self._button()
        self.back.setVisible(not self._roomy)
        self._name = QLabel(self)
        large = QFont(self._name.font())
        large.setPointSizeF(large.pointSizeF() * 1.25)
        large.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(large)
        self._name.setWordWrap(True)
        self.names = self._button()
        self.names.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.names.setMenu(QMenu(self.names))
        self.enlarge = self._button()
        self.brief = self._button()
        for button in (self.enlarge, self.brief):
            button.setVisible(not self._roomy)
        self._about = QLabel(self)
        self._about.setWordWrap(True)
        self._about.setContentsMargins(12, 0, 12, 4)
        if self._roomy:
            self._about.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self._corrected = QLabel(self)
        self._corrected.setContentsMargins(12, 0, 12, 4)
        self._corrected.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._corrected.hide()
        self.everywhere, self.by_date = self._switch(), self._switch()
        self.compare = self._button()
        self.compare.setAutoRaise(False)
        self.charts = CountryCharts(self._theme, self._roomy, self)
        self._chip = QLabel(self)
        self._chip.setWordWrap(True)
        self._chip.setContentsMargins(12, 4, 12, 4)
        self._chip.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.passages = CountryPassages(self._theme, self)
        self.including = Including(self)
        self.setFocusProxy(self.passages)

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        return button

    def _switch(self) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.toggled.connect(lambda on: button.setText(ticked(button.accessibleName(), on)))
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12 if self._roomy else 6, 8, 8, 2)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._name, 1)
        head.addWidget(self.names, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.brief, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.enlarge, 0, Qt.AlignmentFlag.AlignTop)
        tools = QHBoxLayout()
        tools.setContentsMargins(8, 2, 8, 6)
        tools.setSpacing(4)
        for button in (self.everywhere, self.by_date, self.compare):
            tools.addWidget(button)
        tools.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._about)
        layout.addWidget(self._corrected)
        layout.addLayout(tools)
        if not self._roomy:
            layout.addWidget(self.charts)
            layout.addWidget(self._chip)
            layout.addWidget(self.passages, 1)
            layout.addWidget(self.including)
            return
        listed = QWidget(self)
        beside = QVBoxLayout(listed)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self._chip)
        beside.addWidget(self.passages, 1)
        beside.addWidget(self.including)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.addWidget(self.charts)
        panes.addWidget(listed)
        panes.setStretchFactor(1, 1)
        panes.setChildrenCollapsible(False)
        panes.setSizes([360, 640])
        layout.addWidget(panes, 1)


def ticked(name: str, on: bool) -> str:
    """Return the name of a switch, with a tick where it is on."""
    return f"✓ {name}" if on else name
