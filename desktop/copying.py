"""What is quoted from a report, and how it goes to the clipboard: as words, as rich text, as Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from db import citation, subparagraphs
from db.citation import dates, templates
from db.citation.templates import Style

if TYPE_CHECKING:
    from db.citation import Cited
    from db.records import Body
    from desktop.reader import Reader
    from desktop.settings import Settings

_UNITED_NATIONS = Style()
_TOLD = 40  # characters of copied text that are said


class About(NamedTuple):
    """What can be said of the place of a quotation: "" where the document does not tell."""

    symbol: str = ""
    paragraphs: str = ""
    title: str = ""
    date: str = ""
    section: str = ""


class Quotation(NamedTuple):
    """Words of a report, a line for each paragraph, their citation, and the language of both."""

    text: str
    reference: str
    language: str
    about: About = About()

    def plain(self, style: Style = _UNITED_NATIONS) -> str:
        """Return the words with their citation, in brackets behind them unless another style is wanted."""
        return templates.fill(templates.chosen("text", style.text, self.language), self._values())

    def cited(self, style: Style = _UNITED_NATIONS) -> str:
        """Return the citation alone."""
        return templates.fill(templates.chosen("only", style.only, self.language), self._values())

    def html(self, style: Style = _UNITED_NATIONS) -> str:
        """Return a page with the words as a block quotation, and below it what the style puts behind them."""
        parts = templates.around(templates.chosen("text", style.text, self.language), self._values())
        runs = f'lang="{escape(self.language)}" dir="{"rtl" if self.language == "ar" else "ltr"}"'
        quote = f"{parts.opening}{self.text}{parts.closing}"
        paragraphs = "".join(f"<p>{escape(line, quote=False)}</p>" for line in quote.split("\n"))
        before = "".join(f"<p {runs}>{escape(line, quote=False)}</p>" for line in _lines(parts.before))
        after = "".join(f"<p {runs}><cite>{escape(line, quote=False)}</cite></p>" for line in _lines(parts.after))
        return (
            '<html><head><meta charset="utf-8"></head><body>'
            f"{before}<blockquote {runs}>{paragraphs}</blockquote>{after}</body></html>"
        )

    def markdown(self, style: Style = _UNITED_NATIONS) -> str:
        """Return a block quotation in Markdown, with the citation as its last paragraph unless the style says else."""
        from db.export import markdown

        values = {name: markdown.escaped(value) for name, value in self._values().items()}
        values["quote"] = "\n\n".join(markdown.escaped(line.strip()) for line in _lines(self.text))
        return templates.fill(templates.chosen("markdown", style.markdown, self.language), values)

    def _values(self) -> dict[str, str]:
        about = self.about
        return {
            "quote": self.text,
            "citation": self.reference,
            "symbol": about.symbol,
            "paragraphs": about.paragraphs,
            "title": " ".join(about.title.split()),
            "date": dates.written(about.date, self.language),
            "section": about.section,
            "address": citation.address(about.symbol, self.language) if about.symbol else "",
        }


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def quoted(body: Body, text: str, language: str, place: tuple[str, str], position: int) -> Quotation:
    """Return words of a document as a quotation: `place` is their first and last number, `position` the first one's.

    A position of -1 is nowhere in the document.
    """
    from db.library import heading_path, in_annex

    masthead, symbol = body.document.masthead, body.document.edition.symbol
    headings = heading_path(body.sections, body.paragraphs[position].section) if position >= 0 else ()
    first, last = place
    again = any(each.number == first.partition("(")[0] for each in body.paragraphs[: max(position, 0)])
    if first and headings and again and in_annex(f"{headings[0]}, {first}"):  # numbered anew there
        annex = headings[0] if headings[0].isupper() else headings[0][:1].lower() + headings[0][1:]
        place = (f"{annex}, {first}", last)
    paragraphs = citation.cite("", language, *place)
    about = About(symbol, paragraphs, masthead.title, masthead.date, " › ".join(headings))
    return Quotation(text, citation.cite(symbol, language, *place), language, about)


def _sub_paragraphs(text: str, start: int, end: int) -> tuple[str, str]:
    """Return the sub-paragraphs that a range of a text is in, the first and the last; "" for the paragraph itself."""
    inside = subparagraphs.within(text, start, end)
    first, last = subparagraphs.within(text, start, start + 1), subparagraphs.within(text, end - 1, end)
    return (first, last) if not inside and first and last else (inside, inside)


def chosen(settings: Settings) -> Style:
    """Return how citations are to look, as it is kept."""
    return Style(settings.cite_text, settings.cite_only, settings.cite_markdown)


def put(quotation: Quotation, style: Style = _UNITED_NATIONS) -> None:
    """Put words with their citation on the clipboard, for programs that take rich text and for those that do not."""
    data = QMimeData()
    data.setText(quotation.plain(style))
    data.setHtml(quotation.html(style))
    QGuiApplication.clipboard().setMimeData(data)


def put_citation(documents: Iterable[Cited], language: str) -> str:
    """Put one citation of several documents on the clipboard, and return it: "A/80/6, para. 7; A/77/489, para. 3"."""
    written = citation.cite_documents(documents, language)
    QGuiApplication.clipboard().setText(written)
    return written


class Copying(QObject):
    """Copies what is selected in the text, or the current paragraph."""

    told = Signal(str)
    """A sentence about what was just done."""

    def __init__(self, acted_on: Callable[[], tuple[Reader, Body]], settings: Settings, parent: QObject) -> None:
        """`acted_on` returns the text that commands act on, and its document; `settings` tell the style."""
        super().__init__(parent)
        self._acted_on = acted_on
        self._settings = settings

    @property
    def style(self) -> Style:
        """How citations are to look."""
        return chosen(self._settings)

    def sample(self) -> Quotation:
        """Return what would be copied now; above the text, the first numbered paragraph."""
        made = self._made()
        if made is None:
            body = self._acted_on()[1]
            numbered = (paragraph for paragraph in body.paragraphs if paragraph.number)
            text, number, position = next(
                ((each.text, each.number or "", each.position) for each in numbered), ("", "", -1)
            )
            made = quoted(body, text, body.document.edition.language, (number, number), position)
        return made

    def with_citation(self) -> None:
        """Copy the words with their citation."""
        quotation = self.quotation()
        if quotation:
            put(quotation, self.style)
            self._tell(quotation.reference)

    def citation(self) -> None:
        """Copy the citation of the words."""
        quotation = self.quotation()
        if quotation:
            written = quotation.cited(self.style)
            QGuiApplication.clipboard().setText(written)
            self._tell(" ".join(written.split()))

    def text(self) -> None:
        """Copy the words alone."""
        quotation = self.quotation()
        if quotation:
            QGuiApplication.clipboard().setText(quotation.text)
            self._tell(quotation.text[:_TOLD])

    def markdown(self) -> None:
        """Copy the words with their citation in Markdown."""
        quotation = self.quotation()
        if quotation:
            QGuiApplication.clipboard().setText(quotation.markdown(chosen(self._settings)))
            self._tell(quotation.reference)

    def quotation(self) -> Quotation | None:
        """Return the selected words or the current paragraph with their citation; None, and say so, without any."""
        made = self._made()
        if made is None:
            self.told.emit(self.tr("Nothing to copy yet: click a paragraph or select words in it."))
        return made

    def _made(self) -> Quotation | None:
        reader, body = self._acted_on()
        extract = reader.extract()
        if extract is None:
            return None
        taken = body.paragraphs[extract.first : extract.last + 1]
        numbers = [paragraph.number for paragraph in taken if paragraph.number]
        first, last = (numbers[0], numbers[-1]) if numbers else ("", "")
        if first and len(taken) == 1 and (words := reader.words_selected()):
            within = _sub_paragraphs(taken[0].text, words[1], words[2])
            first, last = first + within[0], first + within[1]
        return quoted(body, extract.text, body.document.edition.language, (first, last), extract.first)

    def _tell(self, what: str) -> None:
        self.told.emit(self.tr("Copied: {what}").format(what=what))
