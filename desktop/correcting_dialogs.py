"""Which country words name, and the corrections that were made: two windows; what they ask for is done elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from db import gazetteer
from desktop.country_chooser import CountryPicker
from desktop.country_list import CountryRow
from desktop.passage_list import Passage, PassageList
from desktop.theme import Theme


class NamingDialog(CountryPicker):
    """Asks which country words name: those they may mean first, then those of the paragraph, any other by its name."""

    def __init__(self, words: str, here: Sequence[str], language: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(language, theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("These words name a country"))
        self.lead.setText(self.tr("“{words}” names:").format(words=words))
        meant = [country.iso3 for country in gazetteer.suggest(words, 8)]
        self._likely = tuple(dict.fromkeys((*meant, *here)))
        self.show_offers()

    def offers(self) -> list[CountryRow]:
        """Return the countries that are likely."""
        return [self.row(code) for code in self._likely] or [CountryRow(self.tr("Type a name, pinyin or a code."))]


class CorrectionsDialog(QDialog):
    """Corrections as a list: Enter or a click goes to one, Delete or the button takes it back."""

    location_requested = Signal(object)
    removal_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        room = parent.screen().availableSize()
        self.resize(min(640, room.width() - 40), min(440, room.height() - 60))
        self._lead = QLabel(self)
        self._lead.setWordWrap(True)
        self.list = PassageList(theme, 2, self)
        self._empty = QLabel(self)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setMargin(14)
        buttons = QDialogButtonBox(self)
        self.take_back = QPushButton(self)
        self.close_button = QPushButton(self)
        buttons.addButton(self.take_back, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.take_back, self.close_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self._lead)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.take_back.clicked.connect(self._remove)
        self.list.removal_requested.connect(self.removal_requested)
        self.list.location_requested.connect(self.location_requested)
        self.list.reading_requested.connect(self.accept)
        self.list.selectionModel().currentChanged.connect(self._enable)
        self._enable()

    def entitle(self, country: str) -> None:
        """Say whose corrections are listed: of a country, or of all for ""."""
        self.setWindowTitle(
            self.tr("Corrections of {country}").format(country=country)
            if country
            else self.tr("Corrections of countries")
        )
        self._lead.setText(
            self.tr("What you put right is kept in your notebook, and holds when a report is added again.")
        )
        self._empty.setText(
            self.tr(
                "There are no corrections.\n\nTo strike a mention, right-click the country in the text; to add one,"
                " select the words that name a country and choose Edit ▸ The selected words name a country."
            )
        )
        self.list.setAccessibleName(self.tr("Corrections"))
        self.take_back.setText(self.tr("&Take back"))
        self.close_button.setText(self.tr("&Close"))

    def show_rows(self, rows: Sequence[Passage]) -> None:
        """List other corrections."""
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._enable()

    def _enable(self) -> None:
        self.take_back.setEnabled(self.list.current() is not None)

    def _remove(self) -> None:
        chosen = self.list.current()
        if chosen is not None:
            self.removal_requested.emit(chosen.key)
