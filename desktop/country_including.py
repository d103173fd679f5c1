"""Mentions of regions and groups that a country belongs to: they may include it, and are told apart from its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from db import gazetteer
from db.library import heading_path
from db.records import Edition, RegionAt, Section
from db.text import sentences
from desktop import country_words
from desktop.navigation import Location
from desktop.passage_list import Group, Passage, Row


class Including(QLabel):
    """A line that says in how many paragraphs a country may be included, with a link to them; nothing for none."""

    asked_for = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setContentsMargins(12, 6, 12, 6)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.linkActivated.connect(lambda _: self.asked_for.emit())
        self.hide()

    def show_number(self, number: int) -> None:
        """Say that so many paragraphs name a region or group that the country belongs to."""
        told = self.tr("May include it: %n paragraph(s) naming a region or group it belongs to", "", number)
        self.setText(f'<a href="regions">{escape(told)}</a>')
        self.setVisible(number > 0)


def rows(
    found: Sequence[RegionAt], sections: Mapping[Edition, tuple[Section, ...]], several: bool, language: str
) -> Iterator[Row]:
    """Yield a heading for each region, the most often named first, and the sentences below it that name it.

    `several` reports are named with each sentence. Names are in `language`, the interface's.
    """
    by_code: dict[str, list[RegionAt]] = {}
    for each in found:
        by_code.setdefault(each.mention.code, []).append(each)
    for code, here in sorted(by_code.items(), key=lambda each: -len(each[1])):
        names = gazetteer.group(code).names
        yield Group(names.get(language) or names["en"], str(len(here)), prominent=True)
        yield from _passages(here, sections, several)


def _passages(
    here: Iterable[RegionAt], sections: Mapping[Edition, tuple[Section, ...]], several: bool
) -> Iterator[Passage]:
    together: dict[tuple[Edition, int, int], list[RegionAt]] = {}
    ends: dict[tuple[Edition, int, int], int] = {}
    for each in here:
        start, end = _sentence(each)
        place = (each.edition, each.paragraph.position, start)
        together.setdefault(place, []).append(each)
        ends[place] = max(end, ends.get(place, 0))
    for (edition, position, start), found in together.items():
        paragraph, end = found[0].paragraph, ends[edition, position, start]
        marks = tuple((each.mention.start - start, each.mention.end - start) for each in found)
        path = (
            " › ".join(heading_path(sections.get(edition, ()), paragraph.section)[-2:]) if edition in sections else ""
        )
        above = " · ".join(filter(None, (country_words.report(edition, several=True) if several else "", path)))
        location = Location(edition, position, start=start + marks[0][0], end=start + marks[0][1])
        yield Passage(location, paragraph.number or "·", paragraph.text[start:end], marks, above)


def _sentence(found: RegionAt) -> tuple[int, int]:
    """Return the sentence that a mention begins in, to the end of the mention at least."""
    for start, end in sentences(found.paragraph.text):
        if start <= found.mention.start < end:
            return start, max(end, found.mention.end)
    return found.mention.start, found.mention.end
