"""A box for when bookmarks were made or changed, with the days between which where the reader names them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QWidget

_ANY, _BETWEEN = 0, -1
_DAYS = (_ANY, 1, 7, 30, _BETWEEN)
"""How many days, today included; any; or between two that are named."""

_WRITTEN = "yyyy-MM-dd"  # in some languages the short form of one day is that of another


class DateBox(QComboBox):
    """Chooses a time. `between` holds the two days, to stand below; it is seen when they count."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        for days in _DAYS:
            self.addItem("", days)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(5)
        self.between = QWidget(parent)
        self.first, self.last = (QDateEdit(self.between) for _ in range(2))
        self._to = QLabel(self.between)
        row = QHBoxLayout(self.between)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.first, self._to, self.last):
            row.addWidget(widget, 0 if widget is self._to else 1)
        today = QDate.currentDate()
        for edit, day in ((self.first, today.addMonths(-1)), (self.last, today)):
            edit.setCalendarPopup(True)
            edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the year is first everywhere
            edit.setDisplayFormat(_WRITTEN)
            edit.setDate(day)
            edit.setMinimumWidth(60)
            edit.dateChanged.connect(self.changed)
        self.between.hide()
        self.currentIndexChanged.connect(self._show_days)
        self.activated.connect(self.changed)

    @property
    def active(self) -> bool:
        """Whether a time is chosen."""
        return bool(self.currentData())

    @property
    def told(self) -> str:
        """The time in words."""
        if self.currentData() != _BETWEEN:
            return self.currentText()
        days = sorted((self.first.date(), self.last.date()), key=QDate.toJulianDay)
        return "–".join(day.toString(_WRITTEN) for day in days)

    def admits(self, moment: str) -> bool:
        """Tell whether a moment, ISO 8601 in UTC, is in the time that is chosen, by the days of this place."""
        days = self.currentData()
        if days == _ANY:
            return True
        when = datetime.fromisoformat(moment).astimezone().date()
        if days == _BETWEEN:
            first, last = sorted(_day(edit.date()) for edit in (self.first, self.last))
            return first <= when <= last
        return when > date.today() - timedelta(days=days)

    def clear_choice(self) -> None:
        """Choose any time."""
        self.setCurrentIndex(0)

    def say_names(self) -> None:
        """Say the names anew."""
        names = (
            self.tr("Any date"),
            self.tr("Today"),
            self.tr("Last 7 days"),
            self.tr("Last 30 days"),
            self.tr("From … to …"),
        )
        for place, name in enumerate(names):
            self.setItemText(place, name)
        told = self.tr("When a bookmark was made or last changed")
        self.setToolTip(told)
        self.setAccessibleName(told)
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        self._to.setText("–")

    def _show_days(self) -> None:
        self.between.setVisible(self.currentData() == _BETWEEN)


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
