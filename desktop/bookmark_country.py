"""A box to choose one of the countries from that some bookmarks concern: by name, pinyin or code."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from desktop.i18n import Languages


class CountryBox(QComboBox):
    """Any country, or one: a name is typed, or chosen from those that occur, with how many bookmarks concern each."""

    changed = Signal()

    def __init__(self, languages: Languages, parent: QWidget) -> None:
        super().__init__(parent)
        self._languages = languages
        self._counts: dict[str, int] = {}
        self._chosen = ""
        self._typed = QLineEdit(self)
        self.setLineEdit(self._typed)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(5)
        self.addItem("", "")
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.activated.connect(self._take)
        self._typed.editingFinished.connect(self._understand)

    @property
    def country(self) -> str:
        """The ISO code of the country that is chosen, "" for any."""
        return self._chosen

    @property
    def offered(self) -> dict[str, int]:
        """The countries to choose from, by code, with how many bookmarks concern each."""
        return dict(self._counts)

    def name(self, iso3: str) -> str:
        """Return the name of a country in the language of the interface."""
        from db import gazetteer

        return gazetteer.country(iso3).name(self._languages.language)

    def know(self, counts: Mapping[str, int]) -> None:
        """Offer these countries, the most bookmarked first; one that is chosen and not among them gives way to any."""
        if counts == self._counts:
            return
        self._counts = dict(counts)
        self.say_names()

    def choose(self, iso3: str) -> None:
        """Choose a country, "" for any, without a signal."""
        self._chosen = iso3 if iso3 in self._counts else ""
        self.setCurrentIndex(max(self.findData(self._chosen), 0))
        self._typed.setText(self.itemText(self.currentIndex()) if self._chosen else "")
        self._typed.setCursorPosition(0)

    def say_names(self) -> None:
        """Say the names anew."""
        any_country = self.tr("Any country")
        named = sorted((-count, self.name(iso3), iso3) for iso3, count in self._counts.items())
        while self.count() > 1:
            self.removeItem(1)
        self.setItemText(0, any_country)
        for count, name, iso3 in named:
            self.addItem(f"{name} ({-count})", iso3)
        self._typed.setPlaceholderText(any_country)
        self.setAccessibleName(self.tr("Country that a bookmark's words name"))
        self.setToolTip(self.accessibleName())
        self.choose(self._chosen)

    def _take(self, place: int) -> None:
        before = self._chosen
        self.choose(str(self.itemData(place) or ""))
        if self._chosen != before:
            self.changed.emit()

    def _understand(self) -> None:
        """Choose what was typed, or show again what is chosen where it is no country that occurs."""
        typed = self._typed.text().strip()
        if typed == self.itemText(self.currentIndex()) and self._chosen == self.currentData():
            return
        found = ""
        if typed:
            from db import gazetteer

            exact = (self.itemData(place) for place in range(self.count()) if self.itemText(place) == typed)
            suggested = (each.iso3 for each in gazetteer.suggest(typed, 60))
            found = next((iso3 for iso3 in (*exact, *suggested) if iso3 in self._counts), self._chosen)
        self._take(max(self.findData(found), 0))
        self.choose(self._chosen)
