"""Everything a document says about one country: its activities, then the other places that name it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from db.library import heading_path
from db.records import ActivityAt, Body, Country, CountryCount, Mention, MentionAt, Paragraph
from db.text import sentences
from desktop.i18n import Languages
from desktop.navigation import Location
from desktop.passage_list import Group, Passage, PassageList, Row
from desktop.theme import Theme


class CountryPage(QWidget):
    """One country's passages, in document order. Every mention stands in exactly one of them."""

    location_requested = Signal(object)
    reading_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, languages: Languages, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._languages = languages
        self._back = QToolButton(self)
        self._back.setAutoRaise(True)
        self._back.clicked.connect(self.closed)
        self._name = QLabel(self)
        large = QFont(self._name.font())
        large.setPointSizeF(large.pointSizeF() * 1.25)
        large.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(large)
        self._name.setWordWrap(True)
        self._about = QLabel(self)
        self._about.setWordWrap(True)
        self._about.setContentsMargins(12, 0, 12, 6)
        self.passages = PassageList(theme, 4, self)
        self.passages.location_requested.connect(self.location_requested)
        self.passages.reading_requested.connect(self.reading_requested)
        self.setFocusProxy(self.passages)
        head = QHBoxLayout()
        head.setContentsMargins(6, 8, 12, 2)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._name, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._about)
        layout.addWidget(self.passages, 1)
        theme.changed.connect(self._restyle)
        languages.changed.connect(self._translate)
        self._restyle()
        self._translate()

    def show_country(
        self,
        country: Country,
        body: Body,
        count: CountryCount | None,
        activities: Sequence[ActivityAt],
        mentions: Sequence[MentionAt],
    ) -> None:
        """Show what `body` says about `country`."""
        language = self._languages.language
        other = country.name("en" if language == "zh" else "zh")
        self._name.setText(f"{country.name(language)}　{other}")
        covers = self.tr("Named in {named} of {total} paragraphs; all {total} checked").format(
            named=count.paragraphs if count else 0, total=body.document.paragraphs
        )
        region = country.region.get(language) or country.region["en"]
        self._about.setText(f"{covers}\n{region} · {country.iso3} · {country.m49}")
        people = self.tr("Names its people")
        rows: list[Row] = []
        if activities:
            rows.append(Group(self.tr("Activities"), str(len(activities)), prominent=True))
            rows += [_reported(body, found, mentions, people) for found in activities]
        rest = [found for found in mentions if not _within(found, activities)]
        named = [found for found in rest if found.mention.kind != "place"]
        title = self.tr("Other mentions") if activities else self.tr("Mentions")
        for caption, group in (
            (title, named),
            (self.tr("By a city only"), [found for found in rest if found.mention.kind == "place"]),
        ):
            if group:
                rows.append(Group(caption, str(len(group)), prominent=True))
                rows += _sentences_naming(body, group, people)
        self.passages.show_rows(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _translate(self) -> None:
        self.passages.setAccessibleName(self.tr("Activities and mentions"))
        self._back.setToolTip(self.tr("All countries (Esc)"))
        self._back.setAccessibleName(self.tr("All countries"))

    def _restyle(self) -> None:
        self._back.setIcon(self._theme.icon("back"))


def _within(found: MentionAt, activities: Sequence[ActivityAt]) -> bool:
    return any(
        report.paragraph.position == found.paragraph.position
        and report.activity.start <= found.mention.start < report.activity.end
        for report in activities
    )


def _reported(body: Body, found: ActivityAt, mentions: Sequence[MentionAt], people: str) -> Passage:
    start, end = found.activity.start, found.activity.end
    here = [at.mention for at in mentions if at.paragraph.position == found.paragraph.position]
    inside = [mention for mention in here if start <= mention.start and mention.end <= end]
    return _passage(body, found.paragraph, start, end, inside, people)


def _sentences_naming(body: Body, mentions: Sequence[MentionAt], people: str) -> list[Passage]:
    passages = []
    for _, group in groupby(mentions, key=lambda found: found.paragraph.position):
        together = list(group)
        paragraph = together[0].paragraph
        for start, end in sentences(paragraph.text):
            inside = [found.mention for found in together if start <= found.mention.start < end]
            if inside:
                passages.append(_passage(body, paragraph, start, end, inside, people))
    return passages


def _passage(
    body: Body, paragraph: Paragraph, start: int, end: int, mentions: Sequence[Mention], people: str
) -> Passage:
    """Return a passage with its mentions marked; where they name people of the country, it says so."""
    marks = tuple((mention.start - start, mention.end - start) for mention in mentions)
    first, last = marks[0] if marks else (0, 0)
    place = Location(body.document.edition, paragraph.position, start=start + first, end=start + last)
    above = " › ".join(heading_path(body.sections, paragraph.section)[-2:])
    if any(mention.kind == "demonym" for mention in mentions):
        above = f"{people} · {above}"
    return Passage(place, paragraph.number or "·", paragraph.text[start:end], marks, above=above)
