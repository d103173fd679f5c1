"""The searches that were saved, and the last ones: what the search panel shows while nothing is searched for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QMenu, QWidget

from db.searches import Search
from desktop.i18n import Languages

_SEARCH = Qt.ItemDataRole.UserRole


class PastSearches(QListView):
    """A list. Enter or a click searches again; Delete forgets; S saves or lets go."""

    chosen = Signal(object)
    keep_requested = Signal(object)
    forget_requested = Signal(object)
    forget_all_requested = Signal()

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._searches: tuple[Sequence[Search], Sequence[Search]] = (), ()
        self.setModel(QStandardItemModel(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSpacing(1)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.clicked.connect(self._choose)
        languages.changed.connect(self._fill)
        self._fill()

    @property
    def items(self) -> list[Search]:
        """What is listed: the saved searches, then the last ones."""
        return [*self._searches[0], *self._searches[1]]

    def show_searches(self, kept: Sequence[Search], recent: Sequence[Search]) -> None:
        """List other searches."""
        self._searches = kept, recent
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        search = self.currentIndex().data(_SEARCH)
        if search is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(search)
        elif search is not None and event.key() == Qt.Key.Key_Delete:
            self.forget_requested.emit(search)
        elif search is not None and event.key() == Qt.Key.Key_S and not event.modifiers():
            self.keep_requested.emit(search)
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        search = index.data(_SEARCH)
        if search is not None:
            self.chosen.emit(search)

    def _show_menu(self, point: QPoint) -> None:
        search = self.indexAt(point).data(_SEARCH)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if search is not None:
            caption = self.tr("No longer save it") if search.kept else self.tr("Save this search")
            menu.addAction(caption).triggered.connect(lambda: self.keep_requested.emit(search))
            menu.addAction(self.tr("Delete this search")).triggered.connect(lambda: self.forget_requested.emit(search))
        menu.addAction(self.tr("Delete the search history")).triggered.connect(self.forget_all_requested)
        menu.popup(self.viewport().mapToGlobal(point))

    def _fill(self) -> None:
        model = self.model()
        assert isinstance(model, QStandardItemModel)  # noqa: S101
        model.clear()
        for title, searches in zip((self.tr("Saved searches"), self.tr("Last searches")), self._searches, strict=True):
            if searches:
                heading = QStandardItem(title)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                model.appendRow(heading)
            for search in searches:
                model.appendRow(self._item(search))
        self.setAccessibleName(self.tr("Saved and last searches"))

    def _item(self, search: Search) -> QStandardItem:
        meant = [self.tr("all reports")] * search.everywhere + [self.tr("broad")] * search.broad
        item = QStandardItem(
            ("★ " if search.kept else "　") + search.query + (f"　({', '.join(meant)})" if meant else "")
        )
        item.setData(search, _SEARCH)
        item.setToolTip(search.query)
        return item
