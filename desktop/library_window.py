"""The library as a list to look after: found, sorted, opened, removed and brought back, with what belongs together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QEvent, QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from db.errors import RefDeskError
from db.library import Library
from db.records import Citation, Document, Edition
from db.relations import CITED_BY, Relation, related
from db.removal import MOST_KEPT, REPLACED, Removed
from desktop import errors
from desktop.i18n import Languages, translate_error
from desktop.jobs import Jobs
from desktop.librarian import Librarian
from desktop.library_model import SYMBOL, name
from desktop.library_parts import LibraryParts
from desktop.navigation import Location
from desktop.theme import Theme

_TITLE = 60  # characters of a title in a menu


class LibraryWindow(LibraryParts):
    """A window beside the main one. What it wants opened, added or described it says by a signal."""

    location_requested = Signal(object)
    citation_requested = Signal(object)
    facts_requested = Signal(object)
    """The facts of a report are to be shown: Document."""

    beside_requested = Signal(object)
    """A report is to be shown beside the one that is open: its Edition."""

    adding_requested = Signal()

    def __init__(
        self,
        library: Library,
        librarian: Librarian,
        jobs: Jobs,
        theme: Theme,
        languages: Languages,
        reading: Callable[[], Edition],
        parent: QWidget,
    ) -> None:
        """`reading` tells which report the main window has open."""
        super().__init__(theme, parent)
        self._library = library
        self._librarian = librarian
        self._jobs = jobs
        self._reading = reading
        self._documents: dict[Edition, Document] = {}
        self._removed: tuple[Removed, ...] = ()
        self._last: Removed | None = None
        self._wanted: Edition | None = None
        self._asked: Edition | None = None
        self._row = 0
        self._connect(languages)
        self._translate()

    # --- how it is put together

    def _connect(self, languages: Languages) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self._open)
        self.sort.activated.connect(self._sort)
        self.descending.clicked.connect(self._sort)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._show_order)
        self.table.opened.connect(self._open)
        self.table.removal_requested.connect(self._remove)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.model.modelAboutToBeReset.connect(self._remember)
        self.model.modelReset.connect(self._recall)
        self.related.chosen.connect(self._open_related)
        self.open_button.clicked.connect(self._open)
        self.beside_button.clicked.connect(self._show_beside)
        self.facts_button.clicked.connect(self._show_facts)
        self.remove_button.clicked.connect(self._remove)
        self.add_button.clicked.connect(self.adding_requested)
        self._close.clicked.connect(self.reject)
        self.notice.undo.clicked.connect(self._undo)
        self._removed_menu.aboutToShow.connect(self._list_removed)
        for keys, slot in (
            (QKeySequence.StandardKey.Undo, self._undo),
            (QKeySequence.StandardKey.Find, self.filter.setFocus),
            (QKeySequence.StandardKey.Open, self.adding_requested.emit),
        ):
            QShortcut(QKeySequence(keys), self, slot)
        QShortcut(QKeySequence("Ctrl+I"), self, self._show_facts)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.filter, self.table.setFocus)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._librarian.removed.connect(self._say_removed)
        self._librarian.returned.connect(self._say_returned)
        self._librarian.amended.connect(self._show_amended)
        self._librarian.refused.connect(self._refuse)
        languages.changed.connect(self._translate)

    # --- what it shows

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.notice.hide()
        self._wanted = self.chosen.edition if self.chosen else self._reading()
        self.filter.setFocus()
        self.reload()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.isVisible():
            self.reload()

    def reload(self) -> None:
        """Show what the library holds by now."""
        library = self._library

        def work() -> tuple[tuple[Document, ...], tuple[Removed, ...]]:
            return library.documents(), library.removed()

        self._jobs.run(work, self._show, self._refuse)

    @property
    def chosen(self) -> Document | None:
        """The report that is chosen, None when none is."""
        return self.model.document(self.table.currentIndex())

    def _show(self, found: tuple[tuple[Document, ...], tuple[Removed, ...]]) -> None:
        documents, self._removed = found
        self._documents = {document.edition: document for document in documents}
        self.removed_button.setEnabled(bool(self._removed))
        self.model.show(documents, self._reading())

    def _remember(self) -> None:
        if self._wanted is None and self.chosen is not None:
            self._wanted = self.chosen.edition
        self._row = max(self.table.currentIndex().row(), 0)

    def _recall(self) -> None:
        """Choose what was chosen; what now stands in its place, if that was removed; the first, if that is hidden."""
        index = self.model.find(self._wanted) if self._wanted else QModelIndex()
        removed = self._wanted not in self._documents
        if index.isValid() or (removed and self._documents):
            self._wanted = None
        if not index.isValid() and self.model.rowCount():
            index = self.model.index(min(self._row, self.model.rowCount() - 1) if removed else 0, SYMBOL)
        self._show_amount()
        self.table.setCurrentIndex(index)
        if not index.isValid():
            self._choose()

    def _show_amount(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        words = self.filter.text().strip()
        if words:
            self._count.setText(self.tr("{shown} of {total}").format(shown=shown, total=total))
        else:
            self._count.setText(self.tr("Reports: {total}").format(total=total))
        if total:
            sentence = self.tr("No report matches “{words}”. Clear the filter to see all, or press Ctrl+O to add one.")
        else:
            sentence = self.tr("There are no reports yet. Press Ctrl+O to add one.")
        self._nothing.setText(sentence.format(words=words))
        self._nothing.setVisible(not shown)
        for widget in (self.table, self._below):
            widget.setVisible(bool(shown))
        for button in (self.open_button, self.facts_button, self.remove_button):
            button.setEnabled(bool(shown))
        self._allow_beside()

    def _allow_beside(self) -> None:
        self.beside_button.setEnabled(self.chosen is not None and self.chosen.edition != self._reading())

    def _choose(self) -> None:
        document = self.chosen
        self._allow_beside()
        if document is None:
            self._show_related(None, ())
            return
        if self._asked is None:
            self._asked, library = document.edition, self._library
            asked = self._asked
            self._jobs.run(
                lambda: related(library, asked),
                self._show_answer,
                lambda _: self._show_answer(()),  # removed meanwhile: reload() will tell
            )

    def _show_answer(self, found: tuple[Relation, ...]) -> None:
        """Show what belongs to a report, or ask anew when another one has been chosen since."""
        asked, self._asked = self._asked, None
        if self.chosen is not None and self.chosen.edition != asked:
            self._choose()
        else:
            self._show_related(asked, found)

    def _show_related(self, edition: Edition | None, found: tuple[Relation, ...]) -> None:
        self.related.show_relations(found, self._documents)
        self.related.setVisible(bool(found))
        self._alone.setVisible(not found)
        self._related_label.setText(
            self.tr("Re&lated to {name}").format(name=name(edition)) if edition else self.tr("Re&lated")
        )

    def _narrow(self, words: str) -> None:
        self.model.narrow(words)

    def _sort(self) -> None:
        order = Qt.SortOrder.DescendingOrder if self.descending.isChecked() else Qt.SortOrder.AscendingOrder
        self.table.sortByColumn(self.sort.currentIndex(), order)

    def _show_order(self, column: int, order: Qt.SortOrder) -> None:
        self.sort.setCurrentIndex(column)
        self.descending.setChecked(order == Qt.SortOrder.DescendingOrder)

    # --- what can be done

    def _show_beside(self) -> None:
        if self.chosen is not None:
            self.beside_requested.emit(self.chosen.edition)

    def _open(self) -> None:
        document = self.chosen
        if document is not None:
            self.hide()
            self.location_requested.emit(Location(document.edition, -1))

    def _open_related(self, relation: Relation) -> None:
        self.hide()
        if relation.kind == CITED_BY and relation.numbers:
            self.citation_requested.emit(Citation(*relation.edition, relation.numbers[0], ""))
        else:
            self.location_requested.emit(Location(relation.edition, -1))

    def _show_facts(self) -> None:
        if self.chosen is not None:
            self.facts_requested.emit(self.chosen)

    def _remove(self) -> None:
        if self.chosen is not None:
            self._librarian.remove(self.chosen.edition)

    def _undo(self) -> None:
        if self._last is not None:
            self._librarian.bring_back(self._last)

    def _list_removed(self) -> None:
        self._removed_menu.clear()
        for removed in self._removed:
            when = QLocale().toString(
                QDateTime.fromString(removed.when, Qt.DateFormat.ISODateWithMs).toLocalTime(),
                QLocale.FormatType.ShortFormat,
            )
            replaced = removed.why == REPLACED
            line = self.tr("{name}, former version of {when}") if replaced else self.tr("{name}, removed {when}")
            title = removed.title if len(removed.title) <= _TITLE else removed.title[: _TITLE - 1] + "…"
            said = f"{line.format(name=name(removed.edition), when=when)}　{title}"
            action = self._removed_menu.addAction(said.replace("&", "&&"))
            action.triggered.connect(lambda _=False, removed=removed: self._librarian.bring_back(removed))
        self._removed_menu.addSeparator()
        last = self._removed_menu.addAction(self.tr("The last {count} are kept.").format(count=MOST_KEPT))
        last.setEnabled(False)

    # --- what came of it

    def _say_removed(self, removed: Removed, _other: Edition, bookmarks: int) -> None:
        self._last = removed
        sentence = self.tr("{name} was removed.")
        if bookmarks:
            sentence = self.tr("{name} was removed; its bookmarks ({count}) are kept.")
        self.notice.say(sentence.format(name=name(removed.edition), count=bookmarks), undo=True)
        self.reload()
        self.table.setFocus()

    def _say_returned(self, edition: Edition) -> None:
        self._last = None
        self._wanted = edition
        self.notice.say(self.tr("{name} is in the library again.").format(name=name(edition)))
        self.reload()
        self.table.setFocus()

    def _show_amended(self, _before: Edition, edition: Edition) -> None:
        self._wanted = edition
        self.notice.say(self.tr("The facts of {name} were saved.").format(name=name(edition)))
        self.reload()

    def _refuse(self, error: RefDeskError) -> None:
        self.notice.say(errors.sentence(error, translate_error))

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("Library"))
        self.filter.setPlaceholderText(self.tr("Filter by any words: symbol, title, session, year…"))
        self.filter.setAccessibleName(self.tr("Filter reports"))
        self._sort_label.setText(self.tr("Sort &by"))
        self.descending.setText(self.tr("&Descending"))
        chosen = max(self.sort.currentIndex(), 0)
        self.sort.clear()
        self.sort.addItems(self.model.captions())
        self.sort.setCurrentIndex(chosen)
        self.table.setAccessibleName(self.tr("Reports"))
        self.related.setAccessibleName(self.tr("Related reports"))
        self._alone.setText(self.tr("No other report here belongs to it, cites it or is cited by it."))
        self.open_button.setText(self.tr("&Open"))
        self.beside_button.setText(self.tr("Show b&eside"))
        self.facts_button.setText(self.tr("About this &report…"))
        self.remove_button.setText(self.tr("Re&move"))
        self.removed_button.setText(self.tr("Recently remo&ved"))
        self.add_button.setText(self.tr("&Add report…"))
        self._close.setText(self.tr("&Close"))
        self.notice.undo.setText(self.tr("&Undo"))
        self.notice.hide()
        if self.isVisible():
            self.reload()
        self._show_amount()
        self._related_label.setText(self.tr("Re&lated"))
