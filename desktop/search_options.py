"""How a search is meant, beside its results: where, how broadly, in which order, and what it is narrowed to."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from db import gazetteer
from db.records import Facets
from desktop.i18n import Languages
from desktop.theme import Theme

_MOST_CHOICES = 25  # in a menu


class SearchOptions(QWidget):
    """Three switches, a menu of ways to narrow, a star; and below them a chip for each field of the query."""

    changed = Signal()
    narrowed = Signal(str, str)
    """A field and its value are to be added to the query."""

    widened = Signal(str, str)
    """A field and its value are to be taken out of the query."""

    keep_requested = Signal()

    def __init__(self, theme: Theme, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._languages = languages
        self._fields: Sequence[tuple[str, str]] = ()
        self._facets: Facets | None = None
        self.everywhere = self._switch()
        self.broad = self._switch()
        self.ranked = self._switch()
        self.narrow = QToolButton(self)
        self.narrow.setAutoRaise(True)
        self.narrow.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.narrow.setMenu(QMenu(self.narrow))
        self.narrow.menu().aboutToShow.connect(self._fill_menu)
        self.keep = QToolButton(self)
        self.keep.setAutoRaise(True)
        self.keep.clicked.connect(self.keep_requested)
        self._chips = QLabel(self)
        self._chips.setWordWrap(True)
        self._chips.setContentsMargins(4, 2, 4, 2)
        self._chips.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._chips.linkActivated.connect(lambda link: self.widened.emit(*self._fields[int(link)]))
        self._chips.hide()
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in (self.everywhere, self.broad, self.ranked):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.narrow)
        row.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self._chips)
        theme.changed.connect(self._draw)
        languages.changed.connect(self._translate)
        self._translate()
        self._draw()

    def show_fields(self, fields: Sequence[tuple[str, str]]) -> None:
        """Show a chip for each field the query narrows by."""
        self._fields = fields
        names = self._names()
        chip = f"background-color:{self._theme.colors.selection};color:{self._theme.colors.text};text-decoration:none"
        shown = (_excluded(field) + f"{names[field.lstrip('-')]} {escape(value)}".strip() for field, value in fields)
        self._chips.setText(
            "&ensp;".join(f'<a href="{n}" style="{chip}">&nbsp;{each}&nbsp;✕&nbsp;</a>' for n, each in enumerate(shown))
        )
        self._chips.setVisible(bool(fields))

    def show_facets(self, facets: Facets | None) -> None:
        """Offer to narrow to what the paragraphs found are spread over; nothing to narrow for None."""
        self._facets = facets
        self.narrow.setEnabled(facets is not None)

    def show_kept(self, kept: bool, possible: bool) -> None:
        """Show whether the search is a saved one, and whether there is one to save."""
        self.keep.setEnabled(possible)
        self.keep.setIcon(self._theme.icon("star-full" if kept else "star", "star" if kept else "text", fades=True))
        self.keep.setToolTip(self.tr("Search saved (Ctrl+S)") if kept else self.tr("Save this search (Ctrl+S)"))
        self.keep.setAccessibleName(self.tr("Search saved") if kept else self.tr("Save this search"))

    # --- inside

    def _names(self) -> dict[str, str]:
        return {
            "country": self.tr("Country"),
            "document": self.tr("Document"),
            "symbol": self.tr("Symbol"),
            "title": self.tr("Title"),
            "section": self.tr("Section"),
            "year": self.tr("Year"),
            "language": self.tr("Language"),
            "my": self.tr("My notes"),
        }

    def _fill_menu(self) -> None:
        menu = self.narrow.menu()
        menu.clear()
        facets = self._facets or Facets((), (), (), ())
        language = self._languages.language
        choices = {
            self.tr("&Document"): [("document", str(edition), str(edition), n) for edition, n in facets.documents],
            self.tr("&Section"): [("section", each.title, each.title, n) for each, n in facets.sections],
            self.tr("&Country"): [
                ("country", gazetteer.country(iso3).name(language), gazetteer.country(iso3).name(language), n)
                for iso3, n in facets.countries
            ],
            self.tr("&Year of the document"): [("year", str(year), str(year), n) for year, n in facets.years],
        }
        for title, listed in choices.items():
            inner = menu.addMenu(title)
            inner.setEnabled(bool(listed))
            for field, value, shown, count in listed[:_MOST_CHOICES]:
                action = inner.addAction(f"{shown.replace('&', '&&')}\t{count:,}")
                action.triggered.connect(lambda _=False, field=field, value=value: self.narrowed.emit(field, value))
        menu.addSeparator()
        menu.addAction(self.tr("Only what I &bookmarked")).triggered.connect(lambda: self.narrowed.emit("my", ""))

    def _switch(self) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.toggled.connect(lambda on: button.setText(_ticked(button.accessibleName(), on)))
        button.toggled.connect(self.changed)
        return button

    def _draw(self) -> None:
        self.narrow.setIcon(self._theme.icon("filter", fades=True))
        self.show_fields(self._fields)

    def _translate(self) -> None:
        for button, name, told in (
            (self.everywhere, self.tr("All reports"), self.tr("Search all reports of the library (Ctrl+Shift+A)")),
            (self.broad, self.tr("Broad"), self.tr("Also other forms and names of the same thing (Ctrl+Shift+B)")),
            (self.ranked, self.tr("Best first"), self.tr("By relevance instead of in document order (Ctrl+Shift+R)")),
            (self.narrow, "", self.tr("Narrow the results (Ctrl+Shift+N)")),
        ):
            button.setText(_ticked(name, button.isChecked()))
            button.setToolTip(told)
            button.setAccessibleName(name or self.tr("Narrow the results"))
            button.setAccessibleDescription(told)
        self.show_fields(self._fields)


def _excluded(field: str) -> str:
    return "− " if field.startswith("-") else ""


def _ticked(name: str, on: bool) -> str:
    return f"✓ {name}" if on else name
