"""What a report says of itself: its masthead, to be put right where it was read wrongly or the text prints nothing."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db import citation
from db.records import Document, Masthead
from desktop.typesetting import language_name

_LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
_WIDTH = 620
_year = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


class FactsDialog(QDialog):
    """A form. Saving reports the facts as the reader has them; nothing is changed here."""

    saved = Signal(object)
    """The facts are to be these: Masthead."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About this report"))
        self.facts = document.masthead
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._form.setVerticalSpacing(6)
        self.lines: dict[str, QLineEdit] = {}
        self._add_fields()
        self._add_file(document)
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        self._problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Close, self)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        inside = QWidget(self)
        inside.setLayout(self._form)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        layout.addWidget(self._problem)
        layout.addWidget(buttons)
        height = inside.sizeHint().height() + buttons.sizeHint().height() + 60
        self.resize(_WIDTH, min(height, parent.screen().availableGeometry().height() - 60))

    def _add_fields(self) -> None:
        facts = self.facts
        self.symbol = self._line(self.tr("&Symbol"), "symbol")
        printed = facts.symbol_confirmed
        certain = (
            self.tr("The symbol is &certain") if printed else self.tr("&Certain, though the text does not print it")
        )
        self.confirmed = QCheckBox(certain, self)
        self.confirmed.setChecked(printed)
        self.symbol.textEdited.connect(lambda: self.confirmed.setChecked(True))
        self._form.addRow("", self.confirmed)
        self.title = QPlainTextEdit(facts.title, self)
        self.title.setTabChangesFocus(True)
        self.title.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 12)
        self._form.addRow(self.tr("&Title"), self.title)
        self.language = self._languages(facts.language, optional=False)
        self.original = self._languages(facts.original_language, optional=True)
        self._pair(self.tr("&Language"), self.language, self.tr("Ori&ginal"), self.original)
        self.date = self._line(self.tr("&Date"), "date")
        self.date.setPlaceholderText(self.tr("year-month-day, such as 2024-07-23"))
        for caption, name in (
            (self.tr("&Body"), "body"),
            (self.tr("S&ession"), "session"),
            (self.tr("Session &place"), "session_place"),
            (self.tr("Session d&ates"), "session_dates"),
            (self.tr("Agenda &item"), "agenda_item"),
            (self.tr("Age&nda title"), "agenda_title"),
            (self.tr("Dist&ribution"), "distribution"),
            (self.tr("A&uthor"), "author"),
        ):
            self._line(caption, name)

    def _add_file(self, document: Document) -> None:
        paragraphs = self.tr("{numbered} numbered, {sections} headings").format(
            numbered=document.numbered, sections=document.sections
        )
        for caption, value in (
            (self.tr("Paragraphs"), paragraphs),
            (self.tr("File"), document.source_name),
            ("SHA-256", document.source_sha256),
        ):
            if value:
                self._form.addRow(caption, self._value(value))

    def _line(self, caption: str, name: str) -> QLineEdit:
        line = QLineEdit(getattr(self.facts, name), self)
        line.setCursorPosition(0)
        self.lines[name] = line
        self._form.addRow(caption, line)
        return line

    def _languages(self, chosen: str, optional: bool) -> QComboBox:
        box = QComboBox(self)
        if optional or chosen not in _LANGUAGES:
            box.addItem("", chosen if chosen not in _LANGUAGES else "")
        for code in _LANGUAGES:
            box.addItem(language_name(code), code)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        return box

    def _pair(self, caption: str, field: QWidget, other: str, beside: QWidget) -> None:
        label = QLabel(other, self)
        label.setBuddy(beside)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(field, 1)
        row.addWidget(label)
        row.addWidget(beside, 1)
        self._form.addRow(caption, row)
        heading = self._form.labelForField(row)
        if isinstance(heading, QLabel):
            heading.setBuddy(field)

    def _value(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _save(self) -> None:
        told = {name: " ".join(line.text().split()) for name, line in self.lines.items()}
        if not citation.is_symbol(told["symbol"]):
            self._refuse(
                self.tr("That is no UN document symbol. One looks like CTOC/COP/2024/2 or A/79/1."), self.symbol
            )
        elif not _is_date(told["date"]):
            self._refuse(
                self.tr("That is no date. Write it as year-month-day, 2024-07-23, or leave it empty."), self.date
            )
        else:
            self.saved.emit(self._saved(told))
            self.accept()

    def _saved(self, told: dict[str, str]) -> Masthead:
        years = _year.findall(told["session_dates"]) if told["session_dates"] != self.facts.session_dates else []
        return self.facts._replace(
            **told,
            symbol_confirmed=self.confirmed.isChecked(),
            title=" ".join(self.title.toPlainText().split()),
            language=self.language.currentData(),
            original_language=self.original.currentData(),
            session_year=int(years[-1]) if years else self.facts.session_year,
        )

    def _refuse(self, sentence: str, field: QLineEdit) -> None:
        self._problem.setText(sentence)
        self._problem.show()
        field.setFocus()
        field.selectAll()


def _is_date(written: str) -> bool:
    if not written:
        return True
    try:
        return date.fromisoformat(written).isoformat() == written
    except ValueError:
        return False
