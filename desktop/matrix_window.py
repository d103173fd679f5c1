"""Countries and their activities at a glance: a table of all countries by type, section or report, to open and keep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db import tallies
from db.errors import RefDeskError
from db.library import Library
from db.records import Body, Edition
from db.tallies import Column, Matrix
from desktop import country_words, errors, matrix_text
from desktop.country_story import KIND, REPORT, SECTION, Only
from desktop.i18n import Languages, translate_error
from desktop.jobs import Jobs
from desktop.matrix_model import ALL, BY_NAME, MatrixModel
from desktop.matrix_table import MatrixTable
from desktop.theme import Theme


class MatrixWindow(QDialog):
    """A window beside the main one. A cell that is opened is asked for by a signal."""

    country_requested = Signal(str, object, bool)
    """An ISO code, what its activities are to be narrowed by (an Only or None), and whether every report is meant."""

    ordered = Signal()
    """The countries are listed in another order."""

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        theme: Theme,
        languages: Languages,
        reading: Callable[[], Body],
        parent: QWidget,
    ) -> None:
        """`reading` tells which report the main window has open."""
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._languages = languages
        self._reading = reading
        self._body: Body | None = None
        self._asked = 0
        room = parent.screen().availableSize()
        self.resize(min(1180, room.width() - 40), min(640, room.height() - 60))
        self.model = MatrixModel(theme, self)
        self._build(theme)
        self._arrange()
        self._connect()
        self._translate()
        self._offer_orders()

    # --- how it is put together

    def _build(self, theme: Theme) -> None:
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        theme.put_icon(self.filter, "filter")
        self._count = QLabel(self)
        self._columns_label, self._sort_label = QLabel(self), QLabel(self)
        self.columns, self.sort = QComboBox(self), QComboBox(self)
        self.columns.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._columns_label.setBuddy(self.columns)
        self._sort_label.setBuddy(self.sort)
        for box in (self.columns, self.sort):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
        self.everywhere = QToolButton(self)
        self.everywhere.setCheckable(True)
        self.table = MatrixTable(self.model, theme, self)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self.open_button, self.copy_button, self.export_button, self._close = (QPushButton(self) for _ in range(4))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _arrange(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(10)
        above.addWidget(self.filter, 1)
        for widget in (
            self._count,
            self.everywhere,
            self._columns_label,
            self.columns,
            self._sort_label,
            self.sort,
        ):
            above.addWidget(widget)
        buttons = QHBoxLayout()
        for button in (self.open_button, self.copy_button, self.export_button):
            buttons.addWidget(button)
        buttons.addWidget(self._said, 1)
        buttons.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(10)
        layout.addLayout(above)
        layout.addWidget(self.table, 1)
        for one, following in pairwise((self.filter, self.everywhere, self.columns, self.sort, self.table)):
            self.setTabOrder(one, following)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self._enter)
        self.everywhere.toggled.connect(self._change_scope)
        self.columns.activated.connect(self.reload)
        self.sort.activated.connect(self._sort)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.table.verticalHeader().sectionClicked.connect(self._open_row)
        self.table.opened.connect(self._open)
        self.table.copy_requested.connect(self._copy)
        self.open_button.clicked.connect(self._open)
        self.copy_button.clicked.connect(self._copy)
        self.export_button.clicked.connect(self._choose_file)
        self._close.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.filter.setFocus)
        self._languages.changed.connect(self._translate)

    # --- what it shows

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.filter.setFocus()
        self.reload()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.isVisible():
            self.reload()

    def reload(self) -> None:
        """Count anew: by what is chosen, in the report that is read or in every one."""
        body, library, columns = self._reading(), self._library, str(self.columns.currentData())
        everywhere = self.everywhere.isChecked()
        self.everywhere.setEnabled(columns != SECTION)
        self._body = body
        self._asked += 1
        asked = self._asked
        here = body.document.edition

        def work() -> Matrix:
            if columns == SECTION:
                return tallies.by_section(library, here)
            editions = tallies.one_of_each(library, here.language) if everywhere else (here,)
            return (tallies.by_report if columns == REPORT else tallies.by_kind)(library, editions)

        self._jobs.run(work, lambda found: self._show(found) if self._asked == asked else None, self._refuse)

    def _show(self, matrix: Matrix) -> None:
        current, column = self.model.cell(self.table.currentIndex()), self.table.currentIndex().column()
        self.model.show(matrix, {column: self._title(column) for column in matrix.columns}, self._languages.language)
        self.table.fit()
        self._offer_orders()
        self._choose(current[0] if current else "", column)
        self._show_amount()

    def _title(self, column: Column) -> str:
        if isinstance(column, Edition):
            return country_words.report(column, several=True)
        if isinstance(column, int):
            if column < 0 or self._body is None:
                return self.tr("Before the first heading")
            section = self._body.sections[column]
            return f"{section.number}. {section.title}" if section.number else section.title
        return country_words.kind(column)

    def _choose(self, code: str, column: int = ALL) -> None:
        """Stand on the row of a country, on the first where it is not shown, in a column or else the first."""
        rows = range(self.model.rowCount())
        at = next((row for row in rows if (cell := self.model.cell(self.model.index(row, 0))) and cell[0] == code), 0)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(at, column if 0 <= column < self.model.columnCount() else ALL))

    def _show_amount(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        self._count.setText(
            self.tr("%n country(ies)", "", total)
            if shown == total
            else self.tr("{shown} of {total}").format(shown=shown, total=total)
        )
        for button in (self.open_button, self.copy_button, self.export_button):
            button.setEnabled(shown > 0)
        self._said.setText("" if total else self.tr("No activity of any country was found here."))

    def _narrow(self) -> None:
        self.model.narrow(self.filter.text())
        self._choose("")
        self._show_amount()

    def _enter(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
            self._choose("")

    def _change_scope(self) -> None:
        self._name_switch()
        if self.isVisible():
            self.reload()

    # --- order

    @property
    def by_name(self) -> bool:
        """Whether the countries are listed by name, else by what a column counts."""
        return self.sort.currentIndex() == BY_NAME + 1

    def order_by_name(self, wanted: bool) -> None:
        """List the countries by name, or by all that was counted."""
        self._sort_by(BY_NAME if wanted else ALL)

    def _offer_orders(self) -> None:
        chosen = self.sort.currentIndex()
        self.sort.clear()
        self.sort.addItem(self.tr("Name"))
        self.sort.addItems(self.model.captions())
        self.sort.setCurrentIndex(chosen if 0 <= chosen < self.sort.count() else ALL + 1)
        self._sort()

    def _sort_by(self, column: int) -> None:
        self.sort.setCurrentIndex(column + 1)
        self._sort()

    def _sort(self) -> None:
        column = self.sort.currentIndex() - 1
        current, standing = self.model.cell(self.table.currentIndex()), self.table.currentIndex().column()
        descending = column != BY_NAME
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.model.sort(column, order)
        self.table.horizontalHeader().setSortIndicator(column, order)
        self._choose(current[0] if current else "", standing)
        self.ordered.emit()

    # --- what can be done

    def _open_row(self, row: int) -> None:
        self.table.setCurrentIndex(self.model.index(row, ALL))
        self._open()

    def _open(self) -> None:
        cell = self.model.cell(self.table.currentIndex())
        if cell is None or self._body is None:
            return
        code, column, _ = cell
        only: Only | None = None
        if isinstance(column, Edition):
            only = Only(REPORT, column)
        elif isinstance(column, int):
            section = self._body.sections[column] if column >= 0 else None
            first = self._body.sections[0].start if self._body.sections else len(self._body.paragraphs)
            only = Only(SECTION, section.start, section.stop) if section else Only(SECTION, 0, first)
        elif column is not None:
            only = Only(KIND, column)
        everywhere = self.everywhere.isChecked() and self.columns.currentData() != SECTION
        self.accept()
        self.country_requested.emit(code, only, everywhere)

    def _copy(self) -> None:
        chosen = self.table.selectionModel().selectedIndexes()
        if len(chosen) > 1:
            lines = self.model.table(sorted({at.row() for at in chosen}), sorted({at.column() for at in chosen}))
        else:
            lines = self.model.table()
        QGuiApplication.clipboard().setText(matrix_text.as_tsv(lines))
        self._said.setText(self.tr("Copied as a table: %n row(s)", "", len(lines) - 1))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the table"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilters([self.tr("Table for spreadsheets") + " (*.csv)"])
        dialog.selectFile("countries.csv")
        dialog.fileSelected.connect(self._export)
        dialog.open()

    def _export(self, path: str) -> None:
        lines: Sequence[Sequence[str]] = self.model.table()
        self._jobs.run(
            lambda: matrix_text.write_csv(path, lines),
            lambda _: self._said.setText(self.tr("Exported to {path}").format(path=path)),
            self._refuse,
        )

    def _refuse(self, error: RefDeskError) -> None:
        self._said.setText(errors.sentence(error, translate_error))

    # --- words

    def _name_switch(self) -> None:
        name = self.tr("All reports")
        self.everywhere.setAccessibleName(name)
        self.everywhere.setText(f"✓ {name}" if self.everywhere.isChecked() else name)
        self.everywhere.setToolTip(self.tr("Count the activities in every report, each in one language"))

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("Countries and activities"))
        self.filter.setPlaceholderText(self.tr("Name, pinyin or code"))
        self.filter.setAccessibleName(self.tr("Find a country"))
        self._name_switch()
        self._columns_label.setText(self.tr("Col&umns"))
        self._sort_label.setText(self.tr("Sort &by"))
        chosen = max(self.columns.currentIndex(), 0)
        self.columns.clear()
        for name, what in (
            (self.tr("Types of activity"), KIND),
            (self.tr("Sections of this report"), SECTION),
            (self.tr("Reports"), REPORT),
        ):
            self.columns.addItem(name, what)
        self.columns.setCurrentIndex(chosen)
        self.table.setAccessibleName(self.tr("Activities by country"))
        self.open_button.setText(self.tr("&Open"))
        self.copy_button.setText(self.tr("&Copy table"))
        self.export_button.setText(self.tr("&Export…"))
        self._close.setText(self.tr("C&lose"))
        if self.isVisible():
            self.reload()
