"""What the list of bookmarks is narrowed to, where they are looked for, and in which order they stand."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from db.keys import number_order
from db.records import Bookmark
from db.text import fold
from desktop.bookmark_colors import ColorBox
from desktop.i18n import Languages
from desktop.theme import Theme

_NARROW = 60  # how far a box may shrink, in pixels: the panel must fit beside a text in every language


class BookmarkFilter(QWidget):
    """Words, a label and a colour that must all fit; and two switches: all reports, newest first."""

    changed = Signal()
    scope_changed = Signal()
    """The bookmarks of all reports are wanted, or again only those of the open one."""

    entered = Signal()
    """Enter or Down: on to the list."""

    def __init__(self, theme: Theme, languages: Languages, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        theme.put_icon(self.words, "filter")
        self.label = QComboBox(self)
        self.label.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.label.setMinimumContentsLength(5)
        self.label.addItem("", "")
        self.color = ColorBox(theme, self)
        for box in (self.label, self.color):
            box.setMinimumWidth(_NARROW)
        self.everywhere, self.newest = (QToolButton(self) for _ in range(2))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 6)
        layout.setSpacing(6)
        for widgets in ((self.words, self.everywhere), (self.label, self.color, self.newest)):
            row = QHBoxLayout()
            row.setSpacing(6)
            for widget in widgets:
                row.addWidget(widget, 0 if isinstance(widget, QToolButton) else 1)
            layout.addLayout(row)
        self.words.textChanged.connect(self.changed)
        self.words.returnPressed.connect(self.entered)
        self.label.activated.connect(self.changed)
        self.color.activated.connect(self.changed)
        for switch, told in ((self.everywhere, self.scope_changed), (self.newest, self.changed)):
            switch.setCheckable(True)
            switch.toggled.connect(self._translate)
            switch.toggled.connect(told)
        languages.changed.connect(self._translate)
        self._translate()

    @property
    def active(self) -> bool:
        """Whether some bookmarks may be left out."""
        return bool(self.words.text().strip() or self.label.currentData() or self.color.color)

    def admits(self, bookmark: Bookmark) -> bool:
        """Tell whether a bookmark fits: every word stands in its quote, note or labels, as a search would read them."""
        label = self.label.currentData()
        return (
            (not label or label in bookmark.labels)
            and self.color.color in ("", bookmark.color)
            and all(word in _folded(*bookmark[4:7]) for word in fold(self.words.text()).split())
        )

    def know(self, bookmarks: Iterable[Bookmark]) -> None:
        """Offer the labels of these bookmarks; one that is chosen and no more there gives way to any."""
        labels = sorted({label for bookmark in bookmarks for label in bookmark.labels}, key=number_order)
        before = self.label.currentData()
        if labels != [self.label.itemData(place) for place in range(1, self.label.count())]:
            while self.label.count() > 1:
                self.label.removeItem(1)
            for label in labels:
                self.label.addItem(label, label)
            self.label.setCurrentIndex(max(self.label.findData(before), 0))

    def clear(self) -> None:
        """Leave no bookmark out."""
        self.label.setCurrentIndex(0)
        self.color.setCurrentIndex(0)
        if self.words.text():
            self.words.clear()
        else:
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.active:
            self.clear()
        elif event.key() == Qt.Key.Key_Down and self.words.hasFocus():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _translate(self) -> None:
        self.words.setPlaceholderText(self.tr("Filter bookmarks"))
        self.words.setAccessibleName(self.tr("Filter bookmarks"))
        self.label.setItemText(0, self.tr("Any label"))
        self.label.setAccessibleName(self.tr("Labels"))
        self.color.say_names(self.tr("Any colour"))
        self.color.setAccessibleName(self.tr("Colour"))
        for switch, name, told in (
            (self.everywhere, self.tr("All reports"), self.tr("Show the bookmarks of all reports, report by report")),
            (self.newest, self.tr("Newest first"), self.tr("Newest first, instead of in document order")),
        ):
            switch.setText(f"✓ {name}" if switch.isChecked() else name)
            switch.setAccessibleName(name)
            switch.setToolTip(told)


@lru_cache(maxsize=5000)
def _folded(quote: str, note: str, labels: tuple[str, ...]) -> str:
    """Return all that is looked through of a bookmark."""
    return fold("\n".join((quote, note, *labels)))
