"""Choosing the country to compare with: those that share activities first, any other by its name."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from db import gazetteer
from desktop.country_list import CountryList, CountryRow
from desktop.country_story import Story
from desktop.theme import Theme


class CountryChooser(QDialog):
    """A box to type a name into, and the countries below it."""

    chosen = Signal(str)
    """The ISO code of the country to compare with."""

    def __init__(self, story: Story, language: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self._own = story.codes[0]
        self._together = Counter(
            code for found in story.activities for code, _ in found.activity.roles if code != self._own
        )
        self.setWindowTitle(self.tr("Compare with"))
        self.resize(380, 420)
        lead = QLabel(self.tr("Compare {country} with:").format(country=story.countries[0].name(language)), self)
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        theme.put_icon(self.filter, "filter")
        self.filter.setPlaceholderText(self.tr("Name, pinyin or code"))
        self.filter.setAccessibleName(self.tr("Find a country"))
        self.list = CountryList(theme, self)
        self.list.setAccessibleName(self.tr("Countries"))
        cancel = QPushButton(self.tr("&Cancel"), self)
        cancel.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(lead)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addWidget(cancel)
        self.filter.textChanged.connect(self._show)
        self.filter.returnPressed.connect(self.list.open_first)
        self.list.country_requested.connect(self._choose)
        cancel.clicked.connect(self.reject)
        self._show()
        self.filter.setFocus()

    def _show(self) -> None:
        wanted = self.filter.text().strip()
        if wanted:
            codes = [country.iso3 for country in gazetteer.suggest(wanted, 60)]
        else:
            codes = [code for code, _ in self._together.most_common()]
        rows = [self._row(code) for code in codes if code != self._own]
        nothing = self.tr("No country is called that.") if wanted else self.tr("It shares no activity; type a name.")
        self.list.show_rows(rows or [CountryRow(nothing)])

    def _row(self, code: str) -> CountryRow:
        shared = self._together[code]
        counts = self.tr("%n shared activity(ies)", "", shared) if shared else ""
        return CountryRow(gazetteer.country(code).name(self._language), code, counts)

    def _choose(self, code: str) -> None:
        self.accept()
        self.chosen.emit(code)
