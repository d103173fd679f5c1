"""What the list of bookmarks is narrowed to, where they are looked for, and in which order they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from db.keys import number_order, symbol_key
from db.records import Bookmark
from db.text import fold
from desktop.bookmark_colors import ColorBox
from desktop.bookmark_country import CountryBox
from desktop.bookmark_dates import DateBox
from desktop.bookmark_mark import name
from desktop.bookmark_order import ORDERS
from desktop.chips import Chips
from desktop.i18n import Languages
from desktop.theme import Theme

_NARROW = 60  # how far a box may shrink, in pixels: the panel must fit beside a text in every language


class BookmarkFilter(QWidget):
    """Words, and behind a button a label, a colour, a country, a time and a report, that must all fit; and the order.

    What is chosen behind the button stays in view as chips, each of which takes its part away.
    """

    changed = Signal()
    order_changed = Signal()
    scope_changed = Signal()
    """The bookmarks of all reports are wanted, or again only those of the open one."""

    unfolded = Signal()
    """The boxes are in view: now is the time to know(), and to know_countries()."""

    entered = Signal()
    """Enter or Down: on to the list."""

    def __init__(self, theme: Theme, languages: Languages, parent: QWidget) -> None:
        super().__init__(parent)
        self._countries: Mapping[int, frozenset[str]] = {}
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        theme.put_icon(self.words, "filter")
        self.everywhere, self.more = (QToolButton(self) for _ in range(2))
        self.order = QComboBox(self)
        for order in ORDERS:
            self.order.addItem("", order)
        self._boxes = QWidget(self)
        self.label, self.document = (QComboBox(self._boxes) for _ in range(2))
        for box in (self.label, self.document):
            box.addItem("", "")
        self.color = ColorBox(theme, self._boxes)
        self.country = CountryBox(languages, self._boxes)
        self.date = DateBox(self._boxes)
        for box in (self.order, self.label, self.document, self.color, self.country, self.date):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(5)
            box.setMinimumWidth(_NARROW)
        self.chips = Chips(self)
        self._arrange()
        self._connect()
        languages.changed.connect(self._translate)
        self._translate()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 6)
        layout.setSpacing(6)
        for box, button in ((self.words, self.everywhere), (self.order, self.more)):
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(box, 1)
            row.addWidget(button)
            layout.addLayout(row)
        grid = QGridLayout(self._boxes)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for place, box in enumerate((self.label, self.color, self.country, self.date)):
            grid.addWidget(box, place // 2, place % 2)
        grid.addWidget(self.date.between, 2, 0, 1, 2)
        grid.addWidget(self.document, 3, 0, 1, 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        layout.addWidget(self._boxes)
        layout.addWidget(self.chips)
        self._boxes.hide()
        self.document.hide()
        above = (self.words, self.everywhere, self.order, self.more)
        boxes = (self.label, self.color, self.country, self.date, self.date.first, self.date.last, self.document)
        for one, following in pairwise((*above, *boxes, self.chips)):  # Tab goes row by row
            self.setTabOrder(one, following)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._change)
        self.words.returnPressed.connect(self.entered)
        for box in (self.label, self.color, self.document):
            box.activated.connect(self._change)
        self.country.changed.connect(self._change)
        self.date.changed.connect(self._change)
        self.order.activated.connect(self.order_changed)
        self.chips.removed.connect(self._remove)
        for switch, slot in ((self.everywhere, self._change_scope), (self.more, self._unfold)):
            switch.setCheckable(True)
            switch.toggled.connect(self._translate)
            switch.toggled.connect(slot)

    # --- what is wanted

    @property
    def active(self) -> bool:
        """Whether some bookmarks may be left out."""
        return bool(self.words.text().strip() or self._chosen())

    @property
    def chosen_order(self) -> str:
        """The order, one of bookmark_order.ORDERS."""
        return str(self.order.currentData())

    @property
    def wants_countries(self) -> bool:
        """Whether it matters which countries bookmarks concern."""
        return self.more.isChecked() or bool(self.country.country)

    def put_back(self, order: str, everywhere: bool) -> None:
        """List in the order, and from where, as before."""
        self.order.setCurrentIndex(max(self.order.findData(order), 0))
        self.everywhere.setChecked(everywhere)
        self.order_changed.emit()

    def admits(self, bookmark: Bookmark) -> bool:
        """Tell whether a bookmark fits: every word stands in its quote, note or labels, as a search would read them."""
        label, document, country = self.label.currentData(), self.document.currentData(), self.country.country
        return (
            (not label or label in bookmark.labels)
            and self.color.color in ("", bookmark.color)
            and (not document or document == symbol_key(bookmark.edition.symbol))
            and (not country or country in self._countries.get(bookmark.id, ()))
            and self.date.admits(bookmark.modified)
            and all(word in _folded(*bookmark[4:7]) for word in fold(self.words.text()).split())
        )

    # --- what can be chosen

    def know(self, bookmarks: Iterable[Bookmark]) -> None:
        """Offer the labels and reports of these bookmarks; what is chosen and no more there gives way to any."""
        labels: set[str] = set()
        symbols: dict[str, str] = {}
        for bookmark in bookmarks:
            labels.update(bookmark.labels)
            symbols.setdefault(symbol_key(bookmark.edition.symbol), bookmark.edition.symbol)
        _offer(self.label, [(label, label) for label in sorted(labels, key=number_order)])
        _offer(
            self.document,
            sorted(((symbol, key) for key, symbol in symbols.items()), key=lambda each: number_order(each[0])),
        )
        self._show_chips()

    def know_countries(self, countries: Mapping[int, frozenset[str]]) -> None:
        """Offer the countries that bookmarks concern, given by the bookmarks' ids."""
        self._countries = countries
        self.country.know(Counter(iso3 for concerned in countries.values() for iso3 in concerned))
        self._show_chips()

    def clear(self) -> None:
        """Leave no bookmark out."""
        for box in (self.label, self.color, self.document, self.date):
            box.setCurrentIndex(0)
        self.country.choose("")
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)
        self._change()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.active:
            self.clear()
        elif event.key() == Qt.Key.Key_Down and self.words.hasFocus():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    # --- inside

    def _change(self) -> None:
        self._show_chips()
        self.changed.emit()

    def _change_scope(self, everywhere: bool) -> None:
        self.document.setVisible(everywhere)
        if not everywhere:
            self.document.setCurrentIndex(0)
        self.scope_changed.emit()

    def _unfold(self, unfolded: bool) -> None:
        self._boxes.setVisible(unfolded)
        if unfolded:
            self.unfolded.emit()

    def _chosen(self) -> list[tuple[str, str]]:
        """Return what is chosen behind the button: a key for each, and its name."""
        label, symbol = self.label.currentData(), self.document.currentText() if self.document.currentData() else ""
        country = self.country.name(self.country.country) if self.country.country else ""
        date = self.date.told if self.date.active else ""
        named = (
            ("label", f"#{label}" if label else ""),
            ("color", name(self.color.color)),
            ("country", country),
            ("date", date),
            ("document", symbol),
        )
        return [(key, said) for key, said in named if said]

    def _show_chips(self) -> None:
        self.chips.show_chips(self._chosen())

    def _remove(self, key: str) -> None:
        if key == "country":
            self.country.choose("")
        else:
            {"label": self.label, "color": self.color, "date": self.date, "document": self.document}[
                key
            ].setCurrentIndex(0)
        (self.more if self.more.isVisible() else self.words).setFocus()  # the chip that had it is gone
        self._change()

    def _translate(self) -> None:
        self.words.setPlaceholderText(self.tr("Filter bookmarks"))
        self.words.setAccessibleName(self.tr("Filter bookmarks"))
        for box, none, told in (
            (self.label, self.tr("Any label"), self.tr("Labels")),
            (self.document, self.tr("Any report"), self.tr("Reports")),
        ):
            box.setItemText(0, none)
            box.setAccessibleName(told)
        self.color.say_names(self.tr("Any colour"))
        self.color.setAccessibleName(self.tr("Colour"))
        self.country.say_names()
        self.date.say_names()
        orders = (self.tr("Document order"), self.tr("My order"), self.tr("Newest first"))
        for place, order in enumerate(orders):
            self.order.setItemText(place, order)
        self.order.setAccessibleName(self.tr("Order"))
        self.order.setToolTip(self.tr("In My order, drag bookmarks, or press Alt+↑ and Alt+↓, to move them."))
        all_reports, narrow = self.tr("All reports"), self.tr("Filter")
        self.everywhere.setText(f"✓ {all_reports}" if self.everywhere.isChecked() else all_reports)
        self.everywhere.setAccessibleName(all_reports)
        self.everywhere.setToolTip(self.tr("Show the bookmarks of all reports, report by report"))
        self.more.setText(f"{narrow} {'▴' if self.more.isChecked() else '▾'}")
        self.more.setAccessibleName(narrow)
        self.more.setToolTip(self.tr("By label, colour, country, date and report"))
        self._show_chips()


def _offer(box: QComboBox, offers: list[tuple[str, str]]) -> None:
    """Offer names, each with its value, behind the first entry, which is any."""
    before = box.currentData()
    if [value for _, value in offers] == [box.itemData(place) for place in range(1, box.count())]:
        return
    while box.count() > 1:
        box.removeItem(1)
    for said, value in offers:
        box.addItem(said, value)
    box.setCurrentIndex(max(box.findData(before), 0))


@lru_cache(maxsize=5000)
def _folded(quote: str, note: str, labels: tuple[str, ...]) -> str:
    """Return all that is looked through of a bookmark."""
    return fold("\n".join((quote, note, *labels)))
