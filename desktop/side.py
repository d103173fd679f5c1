"""The panel at the side: search results, countries, bookmarks, registers, one behind the other, with their counts."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.i18n import Languages

SEARCH, COUNTRIES, BOOKMARKS, REGISTERS = range(4)


_SMALL = 0.9  # of the usual size: four names with their counts fit beside a text


class Side(QTabWidget):
    """Four tabs. What a tab holds may come later than the tab."""

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = [0, 0, 0, 0]
        self._places: list[QVBoxLayout] = []
        small = QFont()
        small.setPointSizeF(self.font().pointSizeF() * _SMALL)
        self.tabBar().setFont(small)
        self.setDocumentMode(True)
        for _ in self._counts:
            page = QWidget(self)
            place = QVBoxLayout(page)
            place.setContentsMargins(0, 0, 0, 0)
            self._places.append(place)
            self.addTab(page, "")
        languages.changed.connect(self._translate)
        self._translate()

    def put(self, tab: int, panel: QWidget) -> None:
        """Put a panel into a tab."""
        self._places[tab].addWidget(panel)

    def show_count(self, tab: int, number: int) -> None:
        """Show a number beside a tab's name; none for 0."""
        self._counts[tab] = number
        self._translate()

    def _translate(self) -> None:
        self.setAccessibleName(self.tr("Search, countries, bookmarks, registers"))
        names = (self.tr("Search"), self.tr("Countries"), self.tr("Bookmarks"), self.tr("Registers"))
        for tab, (name, number) in enumerate(zip(names, self._counts, strict=True)):
            self.setTabText(tab, f"{name} {number}" if number else name)
            self.setTabToolTip(tab, name)
