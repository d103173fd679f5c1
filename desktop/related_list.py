"""What belongs to one report: its other languages, what corrects or revises it, what cites it, what it cites."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from db import relations
from db.records import Document, Edition
from db.relations import Relation
from desktop.library_model import name
from desktop.theme import Theme

translate = QCoreApplication.translate

_RELATION = Qt.ItemDataRole.UserRole
KIND, DOCUMENT, TITLE, WHERE = range(4)


class RelatedList(QTreeWidget):
    """One line for each related report; Enter or a click asks for it."""

    chosen = Signal(object)
    """The related report to open: a Relation."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QSize(0, self.fontMetrics().height() + 9)
        self.setColumnCount(WHERE + 1)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        header = self.header()
        header.setStretchLastSection(False)
        for column in (KIND, DOCUMENT, WHERE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self.itemClicked.connect(self._choose)
        theme.changed.connect(self._color)

    def show_relations(self, found: Sequence[Relation], documents: Mapping[Edition, Document]) -> None:
        """Show what belongs to a report; `documents` are those the library holds."""
        self.clear()
        for relation in found:
            held = documents.get(relation.edition)
            title = " ".join(held.masthead.title.split()) if held else ""
            item = QTreeWidgetItem([caption(relation.kind), name(relation.edition), title, _where(relation)])
            item.setData(0, _RELATION, relation)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, " · ".join(filter(None, map(item.text, range(4)))))
            item.setToolTip(TITLE, title)
            item.setSizeHint(TITLE, self._row)
            self.addTopLevelItem(item)
        self._color()
        for first in self._items()[:1]:
            self.setCurrentItem(first)
            self.clearSelection()

    @property
    def relations(self) -> list[Relation]:
        """What is listed, from the top."""
        return [item.data(0, _RELATION) for item in self._items()]

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for row in range(self.topLevelItemCount()) if (item := self.topLevelItem(row))]

    def _color(self) -> None:
        for item in self._items():
            for column in (KIND, WHERE):
                item.setForeground(column, self._theme.color("muted"))
            item.setForeground(DOCUMENT, self._theme.color("accent"))

    def _choose(self, item: QTreeWidgetItem) -> None:
        self.chosen.emit(item.data(0, _RELATION))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._choose(item)
            return
        super().keyPressEvent(event)


def _where(relation: Relation) -> str:
    if not relation.numbers:
        return ""
    one = len(relation.numbers) == 1
    said = translate("RelatedList", "paragraph {numbers}") if one else translate("RelatedList", "paragraphs {numbers}")
    return said.format(numbers=", ".join(relation.numbers))


def caption(kind: str) -> str:
    """Return what a related report is to the one that is asked about."""
    return {
        relations.LANGUAGE: translate("RelatedList", "Other language"),
        "corrected_by": translate("RelatedList", "Corrected by"),
        "corrects": translate("RelatedList", "Corrects"),
        "revised_by": translate("RelatedList", "Revised by"),
        "revises": translate("RelatedList", "Revises"),
        "amended_by": translate("RelatedList", "Amended by"),
        "amends": translate("RelatedList", "Amends"),
        "added_to_by": translate("RelatedList", "Addendum"),
        "adds_to": translate("RelatedList", "Addendum to"),
        "summarised_by": translate("RelatedList", "Summary"),
        "summarises": translate("RelatedList", "Summary of"),
        relations.FAMILY: translate("RelatedList", "Same series"),
        relations.CITED_BY: translate("RelatedList", "Cited by"),
        relations.CITES: translate("RelatedList", "Cites"),
    }[kind]
