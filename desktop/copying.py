"""What is quoted from a report, and how it goes to the clipboard: as words, as rich text, as Markdown."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from db.records import Body
    from desktop.reader import Reader

_TOLD = 40  # characters of copied text that are said


class Quotation(NamedTuple):
    """Words of a report, a line for each paragraph, their citation, and the language of both."""

    text: str
    reference: str
    language: str

    def plain(self) -> str:
        """Return the words with their citation in brackets."""
        opening, closing = ("（", "）") if self.language == "zh" else (" (", ")")
        return f"{self.text}{opening}{self.reference}{closing}"

    def html(self) -> str:
        """Return a page with the words as a block quotation and their citation below."""
        runs = f'lang="{escape(self.language)}" dir="{"rtl" if self.language == "ar" else "ltr"}"'
        paragraphs = "".join(f"<p>{escape(line, quote=False)}</p>" for line in self.text.split("\n"))
        return (
            '<html><head><meta charset="utf-8"></head><body>'
            f"<blockquote {runs}>{paragraphs}</blockquote>"
            f"<p {runs}><cite>{escape(self.reference, quote=False)}</cite></p></body></html>"
        )

    def markdown(self) -> str:
        """Return a block quotation in Markdown, with the citation as its last paragraph."""
        from db.export import markdown

        paragraphs = [markdown.escaped(line.strip()) for line in self.text.split("\n") if line.strip()]
        return "\n> \n".join(f"> {line}" for line in (*paragraphs, f"— {markdown.escaped(self.reference)}"))


def put(quotation: Quotation) -> None:
    """Put words with their citation on the clipboard, for programs that take rich text and for those that do not."""
    data = QMimeData()
    data.setText(quotation.plain())
    data.setHtml(quotation.html())
    QGuiApplication.clipboard().setMimeData(data)


class Copying(QObject):
    """Copies what is selected in the text, or the current paragraph."""

    told = Signal(str)
    """A sentence about what was just done."""

    def __init__(self, acted_on: Callable[[], tuple[Reader, Body]], parent: QObject) -> None:
        """`acted_on` returns the text that commands act on, and its document."""
        super().__init__(parent)
        self._acted_on = acted_on

    def with_citation(self) -> None:
        """Copy the words with their citation."""
        quotation = self._quotation()
        if quotation:
            put(quotation)
            self._tell(quotation.reference)

    def citation(self) -> None:
        """Copy the citation of the words."""
        quotation = self._quotation()
        if quotation:
            QGuiApplication.clipboard().setText(quotation.reference)
            self._tell(quotation.reference)

    def text(self) -> None:
        """Copy the words alone."""
        quotation = self._quotation()
        if quotation:
            QGuiApplication.clipboard().setText(quotation.text)
            self._tell(quotation.text[:_TOLD])

    def markdown(self) -> None:
        """Copy the words with their citation in Markdown."""
        quotation = self._quotation()
        if quotation:
            QGuiApplication.clipboard().setText(quotation.markdown())
            self._tell(quotation.reference)

    def _quotation(self) -> Quotation | None:
        from db import citation

        reader, body = self._acted_on()
        extract = reader.extract()
        if extract is None:
            self.told.emit(self.tr("Nothing to copy yet: click a paragraph or select words in it."))
            return None
        taken = body.paragraphs[extract.first : extract.last + 1]
        numbers = [paragraph.number for paragraph in taken if paragraph.number]
        first, last = (numbers[0], numbers[-1]) if numbers else ("", "")
        edition = body.document.edition
        cited = citation.cite(edition.symbol, edition.language, first, last if last != first else "")
        return Quotation(extract.text, cited, edition.language)

    def _tell(self, what: str) -> None:
        self.told.emit(self.tr("Copied: {what}").format(what=what))
