"""The list of a country's passages: like every list of passages, and it says why one counts as an activity."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.country_rows import StoryRows
from desktop.passage_list import Passage, PassageList
from desktop.theme import Theme


class CountryPassages(PassageList):
    """Says why a passage is listed as an activity when the pointer rests on it."""

    tell_why: StoryRows | None = None

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, 4, parent)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.indexAt(event.pos()).row()
            row = self.rows[place] if 0 <= place < len(self.rows) else None
            found = self.tell_why.activity(row.key) if self.tell_why and isinstance(row, Passage) else None
            if self.tell_why and found and isinstance(row, Passage):
                QToolTip.showText(event.globalPos(), f"{row.above}\n{self.tell_why.reason(found)}", self)
                return True
        return super().viewportEvent(event)
