"""Choosing a country: likely ones first, any other by its name; and so the one to compare with."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from db import gazetteer
from desktop.country_list import CountryList, CountryRow
from desktop.country_story import Story
from desktop.theme import Theme


class CountryPicker(QDialog):
    """A box to type a name into, and the countries below it; before anything is typed, those that offers() returns."""

    chosen = Signal(str)
    """The ISO code of the country."""

    def __init__(self, language: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.language = language
        self.resize(380, 420)
        self.lead = QLabel(self)
        self.lead.setWordWrap(True)
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        theme.put_icon(self.filter, "filter")
        self.filter.setPlaceholderText(QCoreApplication.translate("CountryChooser", "Name, pinyin or code"))
        self.filter.setAccessibleName(QCoreApplication.translate("CountryChooser", "Find a country"))
        self.list = CountryList(theme, self)
        self.list.setAccessibleName(QCoreApplication.translate("CountryChooser", "Countries"))
        cancel = QPushButton(QCoreApplication.translate("CountryChooser", "&Cancel"), self)
        cancel.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.lead)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addWidget(cancel)
        self.filter.textChanged.connect(self.show_offers)
        self.filter.returnPressed.connect(self.list.open_first)
        self.list.country_requested.connect(self._choose)
        cancel.clicked.connect(self.reject)
        self.filter.setFocus()

    def offers(self) -> list[CountryRow]:
        """Return what is shown before anything is typed."""
        raise NotImplementedError

    def admits(self, code: str) -> bool:  # noqa: ARG002
        """Return whether a country that is found by what is typed can be chosen."""
        return True

    def row(self, code: str) -> CountryRow:
        """Return the row of a country."""
        return CountryRow(gazetteer.country(code).name(self.language), code)

    def show_offers(self) -> None:
        """Show the countries that what is typed may mean, or what is offered without it."""
        wanted = self.filter.text().strip()
        if not wanted:
            self.list.show_rows(self.offers())
            return
        codes = [country.iso3 for country in gazetteer.suggest(wanted, 60)]
        rows = [self.row(code) for code in codes if self.admits(code)]
        nothing = QCoreApplication.translate("CountryChooser", "No country is called that.")
        self.list.show_rows(rows or [CountryRow(nothing)])

    def _choose(self, code: str) -> None:
        self.accept()
        self.chosen.emit(code)


class CountryChooser(CountryPicker):
    """Asks which country to compare one with: those that share activities with it first."""

    def __init__(self, story: Story, language: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(language, theme, parent)
        self._own = story.codes[0]
        self._together = Counter(
            code for found in story.activities for code, _ in found.activity.roles if code != self._own
        )
        self.setWindowTitle(self.tr("Compare with"))
        self.lead.setText(self.tr("Compare {country} with:").format(country=story.countries[0].name(language)))
        self.show_offers()

    def offers(self) -> list[CountryRow]:
        """Return the countries it shares activities with, the most first."""
        rows = [self.row(code) for code, _ in self._together.most_common()]
        return rows or [CountryRow(self.tr("It shares no activity; type a name."))]

    def admits(self, code: str) -> bool:
        """Return whether it is another country."""
        return code != self._own

    def row(self, code: str) -> CountryRow:
        """Return the row of a country, with how many activities are shared."""
        shared = self._together[code]
        return super().row(code)._replace(counts=self.tr("%n shared activity(ies)", "", shared) if shared else "")
