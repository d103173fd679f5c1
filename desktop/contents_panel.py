"""The section tree: every heading with its paragraphs, hits and the chosen country's count; follows the reading."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Signal
from PySide6.QtWidgets import QHeaderView, QLabel, QLineEdit, QTreeView, QVBoxLayout, QWidget

from db.records import Body, Section
from desktop import roles
from desktop.i18n import Languages
from desktop.navigation import Location
from desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex

TITLE, COUNTS, RANGE = range(3)


class SectionModel(QAbstractItemModel):
    """The headings of one document as a tree, narrowed by a filter: title, counts, range of paragraphs.

    An index's internal id is the heading's place in the document.
    """

    def __init__(self, theme: Theme, row_height: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QSize(0, row_height)
        self._sections: tuple[Section, ...] = ()
        self._children: dict[int | None, list[int]] = {None: []}
        self._hits: dict[int, int] = {}
        self._country: dict[int, int] = {}

    def show(self, sections: tuple[Section, ...]) -> None:
        """Show another document's headings, without counts."""
        self._sections = sections
        self._hits, self._country = {}, {}
        self.narrow("")

    def narrow(self, words: str) -> None:
        """Show only the headings that contain `words` in any case, and those above them."""
        words = words.casefold()
        kept: set[int] = set()
        for section in self._sections:
            if words in label(section).casefold():
                above: int | None = section.place
                while above is not None and above not in kept:
                    kept.add(above)
                    above = self._sections[above].parent
        self.beginResetModel()
        self._children = {None: []}
        for section in self._sections:
            if section.place in kept:
                self._children.setdefault(section.parent, []).append(section.place)
        self.endResetModel()

    def count_hits(self, by_section: dict[int, int]) -> None:
        """Show hits beside each heading, given those directly under each; sub-headings are added here."""
        self._hits, before = self._with_children(by_section), self._hits
        self._counts_changed(before, self._hits)

    def count_country(self, by_section: dict[int, int]) -> None:
        """Show how often the chosen country is named under each heading, sub-headings added here."""
        self._country, before = self._with_children(by_section), self._country
        self._counts_changed(before, self._country)

    @property
    def has_counts(self) -> bool:
        """Whether any heading has a count to show."""
        return bool(self._hits or self._country)

    def _with_children(self, direct: dict[int, int]) -> dict[int, int]:
        total = dict(direct)
        for section in reversed(self._sections):
            if section.parent is not None and section.place in total:
                total[section.parent] = total.get(section.parent, 0) + total[section.place]
        return total

    @property
    def counts(self) -> set[tuple[int, int]]:
        """Every pair of counts that some heading has: of hits, and of the chosen country."""
        places = {*self._hits, *self._country}
        return {(self._hits.get(place, 0), self._country.get(place, 0)) for place in places}

    def _counts_changed(self, before: dict[int, int], now: dict[int, int]) -> None:
        for siblings in self._children.values():
            if any(before.get(place) != now.get(place) for place in siblings):
                first, last = self.at(siblings[0]), self.at(siblings[-1])
                self.dataChanged.emit(first.siblingAtColumn(COUNTS), last.siblingAtColumn(COUNTS))

    def at(self, section: int) -> QModelIndex:
        """Return the model index of a heading, an invalid one when the filter hides it."""
        siblings = self._children.get(self._sections[section].parent, [])
        return self.createIndex(siblings.index(section), 0, section) if section in siblings else QModelIndex()

    def section(self, index: Index) -> Section:
        """Return the heading a model index stands for."""
        return self._sections[index.internalId()]

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        siblings = self._children.get(parent.internalId() if parent.isValid() else None, [])
        if not 0 <= column <= RANGE or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, column, siblings[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        if not index.isValid():
            return QModelIndex()
        above = self._sections[index.internalId()].parent
        return QModelIndex() if above is None else self.at(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.column() > 0:
            return 0
        return len(self._children.get(parent.internalId() if parent.isValid() else None, []))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        return RANGE + 1

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if not index.isValid():
            return None
        section, column = self._sections[index.internalId()], index.column()
        if role == roles.DISPLAY:
            return (label(section), "", paragraph_range(section))[column]
        if role == roles.SIZE:
            return self._row
        if role == roles.COUNTS:
            return self._hits.get(section.place, 0), self._country.get(section.place, 0)
        if column == RANGE and role == roles.FOREGROUND:
            return self._theme.color("muted")
        if column == RANGE and role == roles.ALIGNMENT:
            return roles.RIGHT
        if role in (roles.TOOLTIP, roles.SPOKEN):
            return self._described(section)
        return None

    def _described(self, section: Section) -> str:
        parts = [label(section)]
        if section.first:
            parts.append(self.tr("paragraphs {range}").format(range=paragraph_range(section)))
        if hits := self._hits.get(section.place):
            parts.append(self.tr("%n hit(s)", "", hits))
        if named := self._country.get(section.place):
            parts.append(self.tr("chosen country named %n time(s)", "", named))
        return " · ".join(parts)


def label(section: Section) -> str:
    """Return a heading as it is printed, number first."""
    return f"{section.number}. {section.title}" if section.number else section.title


def paragraph_range(section: Section) -> str:
    """Return the printed numbers under a heading: "55–86", "6", or nothing."""
    return section.first if section.first == section.last else f"{section.first}–{section.last}"


class ContentsPanel(QWidget):
    """The tree, with a box that narrows it."""

    location_requested = Signal(object)

    def __init__(self, theme: Theme, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._body: Body | None = None
        self._reading: int | None = None
        self.filter = QLineEdit(self)
        self.filter.textChanged.connect(self._narrow)
        self.tree = QTreeView(self)
        self.model = SectionModel(theme, self.tree.fontMetrics().height() + 9, self)
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(14)
        self.tree.setFrameShape(QTreeView.Shape.NoFrame)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(8)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(COUNTS, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(RANGE, QHeaderView.ResizeMode.Fixed)
        self.tree.hideColumn(COUNTS)
        self.tree.clicked.connect(self._open)
        self.tree.activated.connect(self._open)
        self._nothing = QLabel(self)
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(8, 8, 8, 8)
        self._nothing.hide()
        self.setFocusProxy(self.tree)

        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(6)
        self._layout.addWidget(self.filter)
        self._layout.addWidget(self.tree, 1)
        self._layout.addWidget(self._nothing)
        languages.changed.connect(self._translate)
        self._translate()

    def show_body(self, body: Body) -> None:
        """Show the headings of another document, all open when there are few."""
        self._body = body
        self._reading = None
        self.filter.clear()
        self._turn()
        self.model.show(body.sections)
        widest = max((paragraph_range(section) for section in body.sections), key=len, default="")
        self.tree.setColumnWidth(RANGE, self.tree.fontMetrics().horizontalAdvance(widest) + 12)
        self._show_counts()
        if len(body.sections) <= 60:
            self.tree.expandAll()
        else:
            self.tree.expandToDepth(0)

    def follow(self, section: int | None) -> None:
        """Mark the heading being read and open those above it."""
        self._reading = section
        self.tree.setCurrentIndex(QModelIndex() if section is None else self.model.at(section))

    def count_hits(self, by_section: dict[int, int]) -> None:
        """Show hits beside each heading, given those directly under each."""
        self.model.count_hits(by_section)
        self._show_counts()

    def count_country(self, by_section: dict[int, int]) -> None:
        """Show how often a country is named beside each heading, given what is directly under each."""
        self.model.count_country(by_section)
        self._show_counts()

    def _show_counts(self) -> None:
        if self.model.has_counts:
            from desktop.count_pills import CountPills

            pills = self.tree.itemDelegateForColumn(COUNTS)
            if not isinstance(pills, CountPills):
                pills = CountPills(self._theme, self.tree)
                self.tree.setItemDelegateForColumn(COUNTS, pills)
            self.tree.header().resizeSection(COUNTS, pills.room(self.tree.fontMetrics(), self.model.counts))
        self.tree.setColumnHidden(COUNTS, not self.model.has_counts)

    def _turn(self) -> None:
        """Keep away from the window's edge; the tree runs in the direction of the document, whose words it shows."""
        self._layout.setContentsMargins(*((0, 8, 8, 0) if self.isRightToLeft() else (8, 8, 0, 0)))
        leftward = self._body is not None and self._body.document.edition.language == "ar"
        if leftward != self.tree.isRightToLeft():
            from PySide6.QtCore import Qt

            directions = Qt.LayoutDirection
            self.tree.setLayoutDirection(directions.RightToLeft if leftward else directions.LeftToRight)

    def _translate(self) -> None:
        self._turn()
        self.filter.setPlaceholderText(self.tr("Filter headings"))
        self.filter.setAccessibleName(self.tr("Filter headings"))
        self.tree.setAccessibleName(self.tr("Contents"))
        self._nothing.setText(self.tr("No heading has these words. Clear the filter to see them all."))

    def _narrow(self, words: str) -> None:
        self.model.narrow(words.strip())
        self.tree.expandAll()
        self._nothing.setVisible(self.model.rowCount() == 0 and bool(words.strip()))
        self.follow(self._reading)

    def _open(self, index: Index) -> None:
        if self._body is not None:
            section = self.model.section(index)
            self.location_requested.emit(Location(self._body.document.edition, section.start, section.place))
