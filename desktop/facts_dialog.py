"""What a report says of itself: its masthead, and the symbol, which can be corrected where the text prints none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from db import citation
from db.records import Document
from desktop.typesetting import language_name

_VALUE_WIDTH = 470


class FactsDialog(QDialog):
    """A form. Saving reports the symbol as the reader has it; nothing is changed here."""

    symbol_confirmed = Signal(str)

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About this report"))
        facts = document.masthead
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        form.setVerticalSpacing(8)
        self.symbol = QLineEdit(facts.symbol, self)
        form.addRow(self.tr("&Symbol"), self.symbol)
        if not facts.symbol_confirmed:
            presumed = self.tr("Presumed: the text does not print its symbol. Correct it or confirm it by saving.")
            form.addRow("", self._value(presumed))
        session = " · ".join(filter(None, (facts.session, facts.session_place, facts.session_dates)))
        agenda = "　".join(filter(None, (facts.agenda_item, facts.agenda_title)))
        original = language_name(facts.original_language) if facts.original_language else ""
        paragraphs = self.tr("{numbered} numbered, {sections} headings").format(
            numbered=document.numbered, sections=document.sections
        )
        for caption, value in (
            (self.tr("Title"), facts.title),
            (self.tr("Body"), facts.body),
            (self.tr("Session"), session),
            (self.tr("Agenda item"), agenda),
            (self.tr("Date"), facts.date),
            (self.tr("Distribution"), facts.distribution),
            (self.tr("Language"), language_name(facts.language)),
            (self.tr("Original"), original),
            (self.tr("Author"), facts.author),
            (self.tr("Paragraphs"), paragraphs),
            (self.tr("File"), document.source_name),
            ("SHA-256", document.source_sha256),
        ):
            if value:
                form.addRow(caption, self._value(value))
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Close, self)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addWidget(buttons)

    def _value(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setFixedWidth(_VALUE_WIDTH)  # what lets a label that wraps know its height
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _save(self) -> None:
        symbol = " ".join(self.symbol.text().split())
        if not citation.is_symbol(symbol):
            self._problem.setText(self.tr("That is no UN document symbol. One looks like CTOC/COP/2024/2 or A/79/1."))
            self.symbol.setFocus()
            return
        self.symbol_confirmed.emit(symbol)
        self.accept()
