"""The counts of a country's activities as charts, by type, role, year and report: one of them, or all with room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QStyle, QToolButton, QVBoxLayout, QWidget

from db.records import Edition
from db.tallies import UNDATED
from desktop import bars_chart, country_words
from desktop.bars_chart import BarRow, BarsChart
from desktop.country_story import KIND, REPORT, ROLE, YEAR, Only, Story
from desktop.theme import Theme

_MOST_REPORTS = 40  # bars; a library may hold hundreds of reports
K = TypeVar("K", str, int, Edition)

_LOW = 400  # pixels: a page that has no room for a chart above its list
_SHARE = 0.36  # of the height of a page, at most
_LEAST = 96  # pixels: four bars
_DIMENSIONS = (KIND, ROLE, YEAR, REPORT)


class _Counts(NamedTuple):
    """What a chart shows: its caption on a button, its title, and its bars."""

    short: str
    title: str
    rows: list[BarRow]


class CountryCharts(QWidget):
    """Four charts. Choosing a bar asks for the activities it counts."""

    narrowed = Signal(object)
    """What the activities are to be narrowed by: an Only, None for nothing."""

    def __init__(self, theme: Theme, roomy: bool, parent: QWidget) -> None:
        """`roomy` shows all charts at once."""
        super().__init__(parent)
        self._roomy = roomy
        self._most = 200
        self._chosen = False  # which chart is shown was chosen by the reader
        self.charts = {by: BarsChart(theme, self) for by in _DIMENSIONS}
        self.switches = {by: QToolButton(self) for by in _DIMENSIONS}
        self._further = QLabel(self)
        self._further.setWordWrap(True)
        self._further.setContentsMargins(12, 0, 12, 4)
        self._legend = _Legend(theme, self)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build()
        for by, chart in self.charts.items():
            chart.chosen.connect(lambda key, by=by: self.narrowed.emit(None if key is None else Only(by, key)))
            self.switches[by].clicked.connect(lambda on, by=by: self._choose(by if on else ""))
        self.turn_to(KIND)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 2)
        row.setSpacing(4)
        for button in self.switches.values():
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setVisible(not self._roomy)
            row.addWidget(button)
        row.addStretch(1)
        self._held = QWidget(self)
        inside = QVBoxLayout(self._held)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6 if self._roomy else 0)
        for chart in self.charts.values():
            inside.addWidget(chart)
        inside.addWidget(self._further)
        inside.addStretch(1)
        self.area.setWidget(self._held)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self._legend)
        layout.addWidget(self.area, 1)

    @property
    def turned_to(self) -> str:
        """Which chart is shown where there is room for one, "" for none."""
        return next((by for by, button in self.switches.items() if button.isChecked()), "")

    def turn_to(self, by: str) -> None:
        """Show one of the charts, "" for none; where there is room, all are shown."""
        for each, button in self.switches.items():
            button.setChecked(each == by)
            self.charts[each].setVisible(self._roomy or each == by)
        self.area.setVisible(self._roomy or bool(by))
        self._further.setVisible(bool(self._further.text()) and (self._roomy or by == REPORT))
        self.fit()

    def suit(self, height: int) -> None:
        """Fit a page so many pixels high: on a low one no chart is shown until one is asked for."""
        if not self._roomy and not self._chosen:
            self.turn_to(KIND if height >= _LOW else "")
        self.fit(max(round(height * _SHARE), _LEAST))

    def _choose(self, by: str) -> None:
        self._chosen = True
        self.turn_to(by)

    def fit(self, most: int = 0) -> None:
        """Be as high as the chart needs, and no higher than `most` pixels, when that is given."""
        self._most = most or self._most
        if not self._roomy:
            by = self.turned_to
            further = 0 if self._further.isHidden() else self._further.sizeHint().height()
            self.area.setFixedHeight(min(self.charts[by].needed() + further if by else 0, self._most))

    def show_story(self, story: Story, names: Sequence[str], only: Only | None) -> None:
        """Show the counts of a story; `names` are those of its countries."""
        self._legend.show_names(names if len(names) > 1 else ())
        for by, counts in self._counts(story).items():
            self.switches[by].setText(counts.short)
            self.switches[by].setToolTip(counts.title)
            self.switches[by].setAccessibleName(counts.title)
            self.charts[by].show_bars(counts.title, counts.rows, names, titled=self._roomy)
            self.charts[by].mark(only.key if only and only.by == by else None)
        if self._roomy:
            widest = max(chart.widest_label for chart in self.charts.values())
            for chart in self.charts.values():
                chart.least_room = widest
        self.turn_to(self.turned_to)

    def mark(self, only: Only | None) -> None:
        """Show which bar the activities are narrowed to."""
        for by, chart in self.charts.items():
            chart.mark(only.key if only and only.by == by else None)

    def _counts(self, story: Story) -> dict[str, _Counts]:
        tallied = story.tallies
        kinds = _merged([each.kinds for each in tallied])
        roles = _merged([each.roles for each in tallied])
        years = sorted(_merged([each.years for each in tallied]), key=lambda each: (each[0] == UNDATED, each[0]))
        place = {edition: number for number, edition in enumerate(story.editions)}
        reports = _merged([each.documents for each in tallied])
        shown = sorted(reports[:_MOST_REPORTS], key=lambda each: place[each[0]])
        left = len(reports) - len(shown)
        self._further.setText(self.tr("and %n more report(s) with fewer activities", "", left) if left else "")
        over = any(sum(count for _, count in each.years) > each.activities for each in tallied)
        by_year = self.tr("By year; a period counts in each of its years") if over else self.tr("By year")
        return {
            KIND: _Counts(
                self.tr("Type"),
                self.tr("By type of activity"),
                [BarRow(key, country_words.kind(key), counts) for key, counts in kinds],
            ),
            ROLE: _Counts(
                self.tr("Role"),
                self.tr("By role of the country"),
                [BarRow(key, country_words.role(key), counts) for key, counts in roles],
            ),
            YEAR: _Counts(
                self.tr("Year"), by_year, [BarRow(key, country_words.year(key), counts) for key, counts in years]
            ),
            REPORT: _Counts(
                self.tr("Report"),
                self.tr("By report, in the order of their dates"),
                [BarRow(key, country_words.report(key), counts) for key, counts in shown],
            ),
        }


class _Legend(QWidget):
    """Names what is filled and what is hatched."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: Sequence[str] = ()
        self.hide()
        theme.changed.connect(self.update)

    def show_names(self, names: Sequence[str]) -> None:
        self._names = names
        self.setAccessibleName(", ".join(names))
        self.setVisible(bool(names))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self.fontMetrics().height() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height() + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = painter.fontMetrics()
        left, room = 12.0, (self.width() - 24) / max(len(self._names), 1)
        for place, name in enumerate(self._names):
            swatch = QRect(round(left), self.height() // 2 - 5, 20, 10)
            filled = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), swatch)).translated(0.5, 0)
            bars_chart.paint(painter, filled, place, self._theme)
            painter.setPen(self._theme.color("text"))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(room - 34))
            painter.drawText(
                QStyle.visualRect(
                    self.layoutDirection(), self.rect(), QRect(round(left) + 27, 0, round(room), self.height())
                ),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                shown,
            )
            left += min(room, 27 + metrics.horizontalAdvance(shown) + 20)


def _merged(series: Sequence[Sequence[tuple[K, int]]]) -> list[tuple[K, tuple[int, ...]]]:
    """Return the counts of several series side by side, those with the most in all first."""
    found = [dict(each) for each in series]
    totals: Counter[K] = Counter()
    for each in found:
        totals.update(each)
    return [(key, tuple(each.get(key, 0) for each in found)) for key, _ in totals.most_common()]
