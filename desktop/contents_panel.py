"""The section tree: every heading with its paragraphs, hits and the chosen country's count; follows the reading."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from db.records import Body, Section
from desktop.navigation import Location
from desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_RANGE = Qt.ItemDataRole.UserRole
_HITS = Qt.ItemDataRole.UserRole + 1
_COUNTRY = Qt.ItemDataRole.UserRole + 2


class SectionModel(QAbstractItemModel):
    """The headings of one document as a tree. An index's internal id is the heading's place in the document."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[Section, ...] = ()
        self._children: dict[int | None, list[int]] = {None: []}
        self._hits: dict[int, int] = {}
        self._country: dict[int, int] = {}

    def show(self, sections: tuple[Section, ...]) -> None:
        """Show another document's headings, without counts."""
        self.beginResetModel()
        self._sections = sections
        self._children = {None: []}
        self._hits, self._country = {}, {}
        for section in sections:
            self._children.setdefault(section.parent, []).append(section.index)
        self.endResetModel()

    def count_hits(self, by_section: dict[int, int]) -> None:
        """Show hits beside each heading, given those directly under each; sub-headings are added here."""
        self._hits = self._with_children(by_section)
        self._counts_changed()

    def count_country(self, by_section: dict[int, int]) -> None:
        """Show how often the chosen country is named under each heading, sub-headings added here."""
        self._country = self._with_children(by_section)
        self._counts_changed()

    def _with_children(self, direct: dict[int, int]) -> dict[int, int]:
        total = dict(direct)
        for section in reversed(self._sections):
            if section.parent is not None and section.index in total:
                total[section.parent] = total.get(section.parent, 0) + total[section.index]
        return total

    def _counts_changed(self) -> None:
        for siblings in self._children.values():
            if siblings:
                self.dataChanged.emit(self.at(siblings[0]), self.at(siblings[-1]))

    def at(self, section: int) -> QModelIndex:
        """Return the model index of a heading."""
        siblings = self._children[self._sections[section].parent]
        return self.createIndex(siblings.index(section), 0, section)

    def section(self, index: Index) -> Section:
        """Return the heading a model index stands for."""
        return self._sections[index.internalId()]

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        siblings = self._children.get(parent.internalId() if parent.isValid() else None, [])
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, 0, siblings[row])

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
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        section = self._sections[index.internalId()]
        title = label(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == _RANGE:
            return paragraph_range(section)
        if role == _HITS:
            return self._hits.get(section.index, 0)
        if role == _COUNTRY:
            return self._country.get(section.index, 0)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._described(section, title)
        return None

    def _described(self, section: Section, title: str) -> str:
        parts = [title]
        if section.first:
            parts.append(self.tr("paragraphs {range}").format(range=paragraph_range(section)))
        if hits := self._hits.get(section.index):
            parts.append(self.tr("%n hit(s)", "", hits))
        if named := self._country.get(section.index):
            parts.append(self.tr("chosen country named %n time(s)", "", named))
        return " · ".join(parts)


def label(section: Section) -> str:
    """Return a heading as it is printed, number first."""
    return f"{section.number}. {section.title}" if section.number else section.title


def paragraph_range(section: Section) -> str:
    """Return the printed numbers under a heading: "55–86", "6", or nothing."""
    return section.first if section.first == section.last else f"{section.first}–{section.last}"


class _SectionDelegate(QStyledItemDelegate):
    """Paints a heading, its counts as pills, and its range flush right."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        size.setHeight(QFontMetrics(option.font).height() + 9)
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        view: QWidget = option.widget
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, view)
        painter.save()
        rect: QRect = option.rect.adjusted(2, 0, -8, 0)
        metrics = QFontMetrics(option.font)
        middle = Qt.AlignmentFlag.AlignVCenter
        right = rect.right()
        numbers = index.data(_RANGE)
        painter.setFont(option.font)
        painter.setPen(self._theme.color("muted"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | middle, numbers)
        right -= metrics.horizontalAdvance(numbers) + 8
        for role, filled in ((_COUNTRY, False), (_HITS, True)):
            count = index.data(role)
            if count:
                right = self._pill(painter, rect, right, metrics, str(count), filled)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        room = right - rect.left()
        title = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QRect(rect.left(), rect.top(), room, rect.height()), Qt.AlignmentFlag.AlignLeft | middle, title
        )
        painter.restore()

    def _pill(self, painter: QPainter, rect: QRect, right: int, metrics: QFontMetrics, count: str, filled: bool) -> int:
        """Draw a count: hits on a filled ground, the country's in an outline. Return where room is left."""
        width = max(metrics.horizontalAdvance(count) + 10, 20)
        height = metrics.height()
        pill = QRect(right - width, rect.center().y() - height // 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("hit" if filled else "accent"))
        painter.setBrush(self._theme.color("hit") if filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(self._theme.color("hit_text" if filled else "accent"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, count)
        return pill.left() - 5


class ContentsPanel(QWidget):
    """The tree, with a box that narrows it."""

    location_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body: Body | None = None
        self.model = SectionModel(self)
        self._filtered = QSortFilterProxyModel(self)
        self._filtered.setSourceModel(self.model)
        self._filtered.setRecursiveFilteringEnabled(True)
        self._filtered.setAutoAcceptChildRows(True)
        self._filtered.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.tree = QTreeView(self)
        self.tree.setModel(self._filtered)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(14)
        self.tree.setFrameShape(QTreeView.Shape.NoFrame)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setItemDelegate(_SectionDelegate(theme, self.tree))
        self.tree.clicked.connect(self._open)
        self.tree.activated.connect(self._open)
        self._nothing = QLabel(self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        self.setFocusProxy(self.tree)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 0)
        layout.setSpacing(6)
        layout.addWidget(self.filter)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._nothing, 1)
        self._translate()

    def show_body(self, body: Body) -> None:
        """Show the headings of another document, all open when there are few."""
        self._body = body
        self.filter.clear()
        self.model.show(body.sections)
        if len(body.sections) <= 60:
            self.tree.expandAll()
        else:
            self.tree.expandToDepth(0)

    def follow(self, section: int | None) -> None:
        """Mark the heading being read and open those above it."""
        if section is None:
            self.tree.clearSelection()
            self.tree.setCurrentIndex(QModelIndex())
            return
        index = self._filtered.mapFromSource(self.model.at(section))
        if index.isValid() and index != self.tree.currentIndex():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter headings"))
        self.filter.setAccessibleName(self.tr("Filter headings"))
        self.tree.setAccessibleName(self.tr("Contents"))
        self._nothing.setText(self.tr("No heading has these words. Clear the filter to see them all."))

    def _narrow(self, words: str) -> None:
        self._filtered.setFilterFixedString(words.strip())
        self.tree.expandAll()
        empty = bool(words.strip()) and self._filtered.rowCount() == 0
        self.tree.setVisible(not empty)
        self._nothing.setVisible(empty)

    def _open(self, index: Index) -> None:
        if self._body is not None:
            section = self.model.section(self._filtered.mapToSource(index))
            self.location_requested.emit(Location(self._body.document.edition, section.start, section.index))
