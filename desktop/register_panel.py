"""The registers: what a report, or all of them, cite, name, count and tell of, each with its places in the text."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db.errors import RefDeskError
from db.library import Library
from db.records import Body
from desktop import errors, matrix_text, register_rows
from desktop.i18n import Languages, translate_error
from desktop.jobs import Jobs
from desktop.register_model import RegisterModel
from desktop.register_rows import Register
from desktop.register_tree import RegisterTree
from desktop.register_words import KINDS, name, nothing, speech
from desktop.theme import Theme


class RegisterPanel(QWidget):
    """One register at a time. It reads the library only while it is in view."""

    location_requested = Signal(object)
    reading_requested = Signal()
    enlarge_requested = Signal()
    """What the panel shows is wanted in a window of its own."""

    export_requested = Signal(object, bool)
    """A register is to leave: a tuple of those that can, the one shown first, and whether of all reports."""

    told = Signal(str)

    def __init__(
        self, library: Library, jobs: Jobs, theme: Theme, languages: Languages, roomy: bool, parent: QWidget
    ) -> None:
        """`roomy` gives every fact a column, for a window of its own."""
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._theme = theme
        self._languages = languages
        self._roomy = roomy
        self._body: Body | None = None
        self._stale = False
        self._asked = 0
        self._registers: dict[str, Register] = {}
        self._everywhere = False  # what is held is of all reports
        self._make()
        self._lay_out()
        self._connect()
        self._translate()

    # --- how it is put together

    def _make(self) -> None:
        self.kind = QComboBox(self)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(14 if self._roomy else 6)
        self.kind.setMaxVisibleItems(len(KINDS))
        for which in KINDS:
            self.kind.addItem("", which)
        self.everywhere = QToolButton(self)
        self.everywhere.setCheckable(True)
        self.export_button, self.copy_button, self.enlarge = (QToolButton(self) for _ in range(3))
        self.copy_button.setVisible(self._roomy)
        self.enlarge.setVisible(not self._roomy)
        self.enlarge.setAutoRaise(True)
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self._theme.put_icon(self.filter, "filter")
        self._count = QLabel(self)
        self._count.setWordWrap(not self._roomy)
        self.model = RegisterModel(self._theme, self._roomy, self)
        self.tree = RegisterTree(self.model, self._theme, self._roomy, self)
        self._nothing = QLabel(self)
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(14)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setBackgroundRole(QPalette.ColorRole.Base)
        self._nothing.setAutoFillBackground(True)
        self._nothing.hide()
        if not self._roomy:  # in a window of its own, Tab would go past what stands before the tree
            self.setFocusProxy(self.tree)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if self._roomy:
            above = (self.kind, self.filter, self._count, self.everywhere, self.copy_button, self.export_button)
            layout.addLayout(self._row(above, self.filter))
            for one, following in pairwise(above):
                self.setTabOrder(one, following)
            self.setTabOrder(self.export_button, self.tree)
        else:
            layout.addLayout(self._row((self.kind, self.enlarge), self.kind))
            for widgets in ((self.filter, self.everywhere), (self._count, self.export_button)):
                below = self._row(widgets, widgets[0])
                below.setContentsMargins(8, 0, 8, 6)
                layout.addLayout(below)
            self._count.setContentsMargins(4, 0, 0, 0)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._nothing, 1)

    @staticmethod
    def _row(widgets: tuple[QWidget, ...], wide: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 8, 8, 6)
        row.setSpacing(6)
        for widget in widgets:
            row.addWidget(widget, 1 if widget is wide else 0)
        return row

    def _connect(self) -> None:
        self.kind.activated.connect(self._change_kind)
        self.everywhere.toggled.connect(self._change_scope)
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self.tree.enter)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.filter, self.tree.enter)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.tree.location_requested.connect(self.location_requested)
        self.tree.reading_requested.connect(self.reading_requested)
        self.tree.copy_requested.connect(self._copy_rows)
        self.copy_button.clicked.connect(self._copy_all)
        self.export_button.clicked.connect(self._export)
        self.enlarge.clicked.connect(self.enlarge_requested)
        self._theme.changed.connect(self._draw_icons)
        self._languages.changed.connect(self._translate)
        self._draw_icons()

    # --- what it shows

    @property
    def which(self) -> str:
        """The register that is shown."""
        return str(self.kind.currentData())

    def show_body(self, body: Body) -> None:
        """Show the registers of another document, or of the same one anew."""
        before, self._body = self._body, body
        same_language = before is not None and before.document.edition.language == body.document.edition.language
        if self.everywhere.isChecked() and same_language:
            self._look_again()
        else:
            self._reload()

    def choose(self, which: str, everywhere: bool, words: str) -> None:
        """Show a register, of the report or of all, narrowed by words."""
        self.kind.setCurrentIndex(KINDS.index(which))
        self.filter.setText(words)
        self.everywhere.setChecked(everywhere)
        self._change_kind()

    def enter(self) -> None:
        """Take the keyboard: into the rows, where there are any."""
        if self.tree.isVisibleTo(self):
            self.tree.enter()
        else:
            self.kind.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._look_again()

    def _look_again(self) -> None:
        """Read the registers of all reports anew if there are other reports than before."""
        if self._body is None or not self._everywhere:
            return
        if not self.isVisible():
            self._stale = True
            return
        held = self._registers.get(self.which)
        self._ask(held.stamp if held else None)

    def _reload(self) -> None:
        self._stale = not self.isVisible()
        if self._body is not None and not self._stale:
            self._ask(None)

    def _ask(self, known: frozenset[object] | None) -> None:
        body, library, which = self._body, self._library, self.which
        assert body is not None  # noqa: S101
        edition, everywhere = body.document.edition, self.everywhere.isChecked()
        words = speech(self._languages.language)
        self._asked += 1
        asked = self._asked

        def work() -> dict[str, Register]:
            if not everywhere:
                return register_rows.here(library, words, edition)
            found = register_rows.everywhere(library, words, which, edition.language, known)
            return {which: found} if found else {}

        self._jobs.run(
            work, lambda found: self._take(found, everywhere) if self._asked == asked else None, self._refuse
        )

    def _take(self, found: dict[str, Register], everywhere: bool) -> None:
        if not found:  # the library is as it was
            return
        fresh = next(iter(found.values())).stamp
        if everywhere and self._everywhere:  # what was read of the same reports stays
            kept = {which: register for which, register in self._registers.items() if register.stamp == fresh}
            found = kept | found
        self._registers, self._everywhere = found, everywhere
        self._show()

    def _show(self) -> None:
        self.model.show(self._registers.get(self.which))
        self.tree.fit()
        self._name_kinds()
        self._tell()

    def _change_kind(self) -> None:
        self.tree.unsort()
        if self.which in self._registers and self._everywhere == self.everywhere.isChecked():
            self._show()
            self.tree.scrollToTop()
        else:
            self._reload()

    def _change_scope(self) -> None:
        self._name_switch()
        self._registers = {}
        self._reload()

    def _narrow(self) -> None:
        self.model.narrow(self.filter.text())
        self._tell()

    def _tell(self) -> None:
        """Say how much there is; that there is nothing, and how much was looked at for it."""
        register, body = self._registers.get(self.which), self._body
        if register is None or body is None:
            self._count.setText("")
            return
        if self._everywhere:
            checked = self.tr("%n report(s) checked", "", register.checked)
        else:
            checked = self.tr("%n paragraph(s) checked", "", body.document.paragraphs)
        shown, total = len(self.model.things), len(register.things)
        places = sum(len(thing.places) for thing in self.model.things)
        if shown < total:
            counted = self.tr("{shown} of {total}").format(shown=shown, total=total)
        else:
            counted = self.tr("%n entry(ies)", "", total)
        if places != shown:
            counted = self.tr("{entries}, {places}").format(entries=counted, places=self.tr("%n place(s)", "", places))
        self._count.setText(self.tr("{found}; {checked}").format(found=counted, checked=checked) if shown else "")
        if not total:
            lead = nothing(self.which, self._everywhere)
            self._nothing.setText(self.tr("{nothing}; {checked}.").format(nothing=lead, checked=checked))
        else:
            words = self.filter.text().strip()
            self._nothing.setText(self.tr("Nothing in this register has “{words}”.").format(words=words))
        self.export_button.setVisible(self._roomy or shown > 0)
        self._count.setVisible(self._roomy or shown > 0)
        self._nothing.setVisible(not shown)
        self.tree.setVisible(shown > 0)
        for button in (self.export_button, self.copy_button):
            button.setEnabled(shown > 0)

    def _refuse(self, error: RefDeskError) -> None:
        self.model.show(None)
        self._count.show()
        self._count.setText(errors.sentence(error, translate_error))

    # --- what can be done

    def _copy_rows(self) -> None:
        self._copy(self.model.lines(self.tree.chosen()), 0)

    def _copy_all(self) -> None:
        self._copy(self.model.lines(), 1)

    def _copy(self, lines: list[list[str]], captions: int) -> None:
        if lines:
            QGuiApplication.clipboard().setText(matrix_text.as_tsv(lines))
            self.told.emit(self.tr("Copied as a table: %n row(s)", "", len(lines) - captions))

    def _export(self) -> None:
        filled = (which for which, register in self._registers.items() if register.things)
        self.export_requested.emit(tuple(sorted(filled, key=lambda which: which != self.which)), self._everywhere)

    # --- words

    def _name_kinds(self) -> None:
        for place, which in enumerate(KINDS):
            held = self._registers.get(which)
            self.kind.setItemText(place, f"{name(which)}  {len(held.things)}" if held else name(which))

    def _name_switch(self) -> None:
        called = self.tr("All reports")
        self.everywhere.setAccessibleName(called)
        self.everywhere.setText(f"✓ {called}" if self.everywhere.isChecked() else called)
        self.everywhere.setToolTip(self.tr("Show the register of every report, each in one language"))

    def _draw_icons(self) -> None:
        self.enlarge.setIcon(self._theme.icon("window"))

    def _translate(self) -> None:
        self.kind.setAccessibleName(self.tr("Register"))
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the register"))
        self.tree.setAccessibleName(self.tr("Entries of the register"))
        self.export_button.setText(self.tr("Export…"))
        self.copy_button.setText(self.tr("Copy table"))
        enlarge = self.tr("Show in a larger window")
        self.enlarge.setAccessibleName(enlarge)
        self.enlarge.setToolTip(enlarge)
        self._name_switch()
        self._name_kinds()
        self._reload()
