"""How citations are to look: a ready style or one's own text for each kind of copy, seen at once in a preview."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from db.citation import templates
from db.citation.templates import Flaw, Style
from desktop.copying import Quotation

_SIZE = (620, 500)
_LINES = 4  # of a template in view
_SHOWN = 260  # characters of the words in the preview
_OWN = "own"


class CitingDialog(QDialog):
    """A page for each kind. Saving reports the choice; what cannot be used cannot be saved."""

    saved = Signal(object)
    """Citations are to look like this: Style."""

    def __init__(self, kept: Style, quotation: Quotation, parent: QWidget) -> None:
        """Begin with what is kept; show it on a quotation, in its language."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Citation style"))
        captions = (self.tr("Text with citation"), self.tr("Citation only"), self.tr("Markdown"))
        self.tabs = QTabWidget(self)
        self.pages = {kind: _Page(kind, getattr(kept, kind), quotation, self.tabs) for kind in templates.KINDS}
        for page, caption in zip(self.pages.values(), captions, strict=True):
            self.tabs.addTab(page, caption)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self)
        self.reset = buttons.addButton(self.tr("&Reset"), QDialogButtonBox.ButtonRole.ResetRole)
        self.reset.setToolTip(self.tr("Cite as UN documents do, in all three kinds"))
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._reset)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        self.resize(*_SIZE)
        self.pages["text"].styles.setFocus()

    def _reset(self) -> None:
        for page in self.pages.values():
            page.show_kept("")

    def _save(self) -> None:
        for page in self.pages.values():
            if page.flaw is not None:
                self.tabs.setCurrentWidget(page)
                page.editor.setFocus()
                return
        self.saved.emit(Style(**{kind: page.kept for kind, page in self.pages.items()}))
        self.accept()


class _Page(QWidget):
    """One kind of copy: its style, the template, why it cannot be used, and what comes of it."""

    def __init__(self, kind: str, kept: str, quotation: Quotation, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        words = quotation.text if len(quotation.text) <= _SHOWN else f"{quotation.text[:_SHOWN]}…"
        self._quotation = quotation._replace(text=words)
        self.flaw: Flaw | None = None
        self.styles = QComboBox(self)
        for name, caption in self._captions().items():
            self.styles.addItem(caption, name)
        label = QLabel(self.tr("&Style"), self)
        label.setBuddy(self.styles)
        self.insert = QPushButton(self.tr("&Insert"), self)
        self.insert.setAutoDefault(False)
        self.insert.setMenu(self._placeholders())
        self.editor = QPlainTextEdit(self)
        self.editor.setTabChangesFocus(True)
        self.editor.setAccessibleName(self.tr("How it is put together"))
        self.editor.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 14)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        shown = QLabel(self.tr("Preview"), self)
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("Preview"))
        shown.setBuddy(self.preview)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.styles, 1)
        row.addWidget(self.insert)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.editor)
        layout.addWidget(self.problem)
        layout.addWidget(shown)
        layout.addWidget(self.preview, 1)
        self.styles.activated.connect(self._choose)
        self.editor.textChanged.connect(self._show)
        self.show_kept(kept)

    @property
    def kept(self) -> str:
        """What to keep of the choice: the name of a ready style, or one's own template."""
        style = self.styles.currentData()
        return self.editor.toPlainText() if style == _OWN else str(style)

    def show_kept(self, kept: str) -> None:
        """Show a choice as it is kept; a broken one as the default it stands for."""
        self.editor.setPlainText(templates.chosen(self._kind, kept, self._quotation.language))

    def _choose(self) -> None:
        style = self.styles.currentData()
        if style != _OWN:
            self.editor.setPlainText(templates.ready(self._kind, style, self._quotation.language))
        else:
            self.editor.setFocus()

    def _show(self) -> None:
        """Tell which style the text is, whether it can be used, and what comes of it."""
        text, language = self.editor.toPlainText(), self._quotation.language
        ready = (name for name in templates.STYLES if templates.ready(self._kind, name, language) == text)
        self.styles.setCurrentIndex(self.styles.findData(next(ready, _OWN)))
        self.flaw = templates.flaw(self._kind, text)
        self.problem.setText(self._sentence(self.flaw) if self.flaw else "")
        self.problem.setVisible(self.flaw is not None)
        self.preview.setEnabled(self.flaw is None)
        if self.flaw is None:
            style = Style()._replace(**{self._kind: text})
            made = {"text": self._quotation.plain, "only": self._quotation.cited, "markdown": self._quotation.markdown}
            self.preview.setPlainText(made[self._kind](style))
            direction = Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
            options = self.preview.document().defaultTextOption()
            options.setTextDirection(direction)
            self.preview.document().setDefaultTextOption(options)

    def _placeholders(self) -> QMenu:
        menu = QMenu(self)
        captions = (
            self.tr("The words"),
            self.tr("The citation: symbol and paragraphs"),
            self.tr("The symbol"),
            self.tr("The paragraphs"),
            self.tr("The title of the report"),
            self.tr("The date of the report"),
            self.tr("The headings above"),
            self.tr("The official address"),
        )
        for name, caption in zip(templates.PLACEHOLDERS, captions, strict=True):
            if name != "quote" or self._kind != "only":
                action = menu.addAction(f"{caption}\t{{{name}}}")
                action.triggered.connect(lambda _=False, name=name: self.editor.insertPlainText(f"{{{name}}}"))
        return menu

    def _captions(self) -> dict[str, str]:
        return {
            "": self.tr("As UN documents cite"),
            "title": self.tr("With the title"),
            "date": self.tr("With the date"),
            "address": self.tr("With the official address"),
            "footnote": self.tr("As a footnote"),
            _OWN: self.tr("My own text"),
        }

    def _sentence(self, flaw: Flaw) -> str:
        return {
            "unknown": self.tr("There is no {found}. Insert offers what there is."),
            "open": self.tr("A brace is not closed: {found} A brace that is to stay is written twice."),
            "close": self.tr("A brace closes nothing: {found} A brace that is to stay is written twice."),
            "unquoted": self.tr("The words quoted are missing: insert {found} where they are to stand."),
            "quoted": self.tr("A citation alone is without the words: leave out {found}."),
            "uncited": self.tr("Nothing says where the words are from: insert {found}, or the symbol or the address."),
            "long": self.tr("This is longer than {found} characters: shorten it."),
        }[flaw.code].format(found=flaw.found or templates.LONGEST)
