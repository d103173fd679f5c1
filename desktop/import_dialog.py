"""What was found in a file, before anything of it enters the library: the certificate, with what can be corrected."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from db import citation
from db.records import Draft, Masthead
from desktop.typesetting import language_name

_LANGUAGES = ("zh", "en", "fr", "es", "ru", "ar")
_PREVIEWED = 30  # paragraphs


class ImportDialog(QDialog):
    """Symbol and language to confirm, the counts, and the beginning of the text. Nothing is written here."""

    confirmed = Signal(object)
    """The file is to be brought in, with these facts: Masthead."""

    def __init__(self, path: str, draft: Draft, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add report: {file}").format(file=os.path.basename(path)))
        self.resize(640, 560)
        facts = draft.masthead
        self.symbol = QLineEdit(facts.symbol, self)
        self.symbol.setPlaceholderText(self.tr("As printed, such as A/79/1"))
        self.language = QComboBox(self)
        for code in _LANGUAGES:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(max(self.language.findData(facts.language), 0))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Symbol"), self.symbol)
        form.addRow(self.tr("&Language"), self.language)
        for caption, value in (
            (self.tr("Title"), facts.title),
            (self.tr("Date"), facts.date),
            (self.tr("Found"), self._found(draft)),
            (self.tr("To check"), self._doubtful(draft)),
        ):
            if value:
                label = QLabel(value, self)
                label.setWordWrap(True)
                form.addRow(caption, label)
        preview = QPlainTextEdit(self)
        preview.setReadOnly(True)
        preview.setAccessibleName(self.tr("Beginning of the text"))
        preview.setPlainText(
            "\n\n".join(f"{each.number or '·'}　{each.text}" for each in draft.paragraphs[:_PREVIEWED])
        )
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.add = buttons.addButton(self.tr("&Add to the library"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._confirm)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(preview, 1)
        layout.addWidget(self._problem)
        layout.addWidget(buttons)

    def _found(self, draft: Draft) -> str:
        numbered = sum(paragraph.number is not None for paragraph in draft.paragraphs)
        return self.tr("{numbered} of {paragraphs} paragraphs numbered, {sections} headings, {notes} footnotes").format(
            numbered=numbered,
            paragraphs=len(draft.paragraphs),
            sections=len(draft.sections),
            notes=len(draft.footnotes),
        )

    def _doubtful(self, draft: Draft) -> str:
        said = []
        gaps = [doubt.detail for doubt in draft.doubts if doubt.code == "numbers_missing"]
        rebuilt = [doubt.detail for doubt in draft.doubts if doubt.code == "number_rebuilt"]
        if gaps:
            said.append(self.tr("numbers missing: {numbers}").format(numbers=", ".join(gaps)))
        if rebuilt:
            said.append(self.tr("numbers worked out: {numbers}").format(numbers=", ".join(rebuilt)))
        return "; ".join(said)

    def _confirm(self) -> None:
        symbol = " ".join(self.symbol.text().split())
        if not citation.is_symbol(symbol):
            self._problem.setText(self.tr("That is no UN document symbol. One looks like CTOC/COP/2024/2 or A/79/1."))
            self.symbol.setFocus()
            return
        self.confirmed.emit(Masthead(symbol=symbol, symbol_confirmed=True, language=self.language.currentData()))
        self.accept()
