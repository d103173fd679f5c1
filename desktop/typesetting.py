"""A report set as a page of text: masthead, headings, hanging numbers. Builds a QTextDocument; knows no window.

A paragraph's text stands in one block, behind its number and a tab, so that an offset into the paragraph is an
offset into the block. Where each paragraph and heading stands is remembered in a Page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from db.records import Body, Masthead, Reference, Section
from desktop.theme import Theme, line_pitch

COLUMN = 40
"""Width of the column, in Chinese characters."""

_NUMBER_WIDTH = 2.6  # room for "100." before a paragraph, in characters
LINE_RATIO = 1.65
"""How far apart the lines of a paragraph are, in multiples of the text size."""

PARAGRAPH_SPACE = 0.75
"""The space below a paragraph, in multiples of the text size."""

_HEADING_SIZES = (1.45, 1.25, 1.12, 1.0)
_SMALL = 0.88
_LINE_BREAK = "\u2028"
_ISOLATE, _ISOLATED = "\u2068", "\u2069"

Blanks = Mapping[int, Sequence[str]]
"""What is said in place of paragraphs that only the document beside has, by the position it stands before."""

translate = QCoreApplication.translate


class Page:
    """Where things stand in the built document: block numbers, and code units before a paragraph's own text."""

    def __init__(self) -> None:
        self.paragraph_blocks: list[int] = []
        self.prefixes: list[int] = []
        self.heading_blocks: list[int] = []
        self.position_of_block: dict[int, int] = {}
        self.row_blocks: list[int] = []  # of each paragraph: where the headings right above it begin
        self.blank_blocks: list[int] = []
        self.end_block = -1


def units(text: str, offset: int) -> int:
    """Turn an offset in code points into one in UTF-16 code units, which Qt counts in."""
    if text.isascii():
        return offset
    return offset + sum(char > "\uffff" for char in text[:offset])


def points(text: str, offset: int) -> int:
    """Turn an offset in UTF-16 code units into one in code points."""
    seen = 0
    for index, char in enumerate(text):
        if seen >= offset:
            return index
        seen += 2 if char > "\uffff" else 1
    return len(text)


class Typesetter:
    """Sets one body into one document, at one text size."""

    def __init__(self, document: QTextDocument, theme: Theme, pixels: int, language: str = "zh") -> None:
        self._document = document
        self._theme = theme
        self._pixels = pixels
        self._font = theme.reading_font(pixels, language)
        self._cursor = QTextCursor(document)
        self._page = Page()
        self._first = True
        self._right_to_left = language == "ar"
        self._mixed = self._right_to_left != QGuiApplication.isRightToLeft()
        self._plain = self._format()
        self._muted = self._format(color="muted")
        self._looks = {"country": self._link("text", "muted", dotted=True), "reference": self._link("accent", "accent")}
        self._numbered, self._unnumbered = self._paragraph_format(True), self._paragraph_format(False)

    def set(self, body: Body, blanks: Blanks | None = None) -> Page:
        """Fill the document with `body` and return where everything stands.

        With `blanks`, for a document beside another, an empty line ends the page: both can be made equally high.
        """
        self._document.setUndoRedoEnabled(False)
        self._document.clear()
        self._document.setDefaultFont(self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._right_to_left:
            from PySide6.QtCore import Qt

            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        self._document.setDefaultTextOption(option)
        self._cursor.beginEditBlock()
        self._masthead(body)
        links = _links_by_position(body)
        headings = iter(body.sections)
        heading = next(headings, None)
        for paragraph in body.paragraphs:
            self._leave_blanks(blanks, paragraph.position)
            row = self._next_block()
            while heading is not None and heading.start <= paragraph.position:
                self._heading(heading)
                heading = next(headings, None)
            number = f"{paragraph.number}." if paragraph.number else ""
            self._begin(self._numbered if number else self._unnumbered)
            block = self._cursor.block().blockNumber()
            self._page.paragraph_blocks.append(block)
            self._page.row_blocks.append(row)
            self._page.position_of_block[block] = paragraph.position
            prefix = ""
            if number:
                prefix = f"{number}\t"
                self._cursor.insertText(prefix, self._muted)
            self._page.prefixes.append(len(prefix))
            self._words(paragraph.text.replace("\n", _LINE_BREAK), links.get(paragraph.position, []))
        self._leave_blanks(blanks, len(body.paragraphs))
        while heading is not None:
            self._heading(heading)
            heading = next(headings, None)
        self._notes(body)
        if blanks is not None:
            self._page.end_block = self._next_block()
            end = QTextBlockFormat()
            end.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            self._begin(end)
        self._cursor.endEditBlock()
        return self._page

    def _masthead(self, body: Body) -> None:
        facts = body.document.masthead
        self._small(facts.body, above=2.2)
        self._small(" · ".join(filter(None, (facts.session, facts.session_place, facts.session_dates))))
        if facts.title:
            self._line(facts.title, _HEADING_SIZES[0], bold=True, above=0.9, below=0.3)
        self._small(facts.author, below=0.4)
        self._small(" · ".join(map(self._apart, _particulars(facts))))
        for place, reference in enumerate(body.references):
            if reference.position < 0:
                self._correction(place, reference)
        agenda = ": ".join(filter(None, (facts.agenda_item, facts.agenda_title)))
        if agenda:
            self._small(translate("Typesetting", "Agenda item {item}").format(item=self._apart(agenda)))
        for note in body.footnotes:
            if note.position < 0:
                self._small(f"{note.mark} {note.text}")

    def _apart(self, words: str) -> str:
        """Keep words from taking the direction of those around them, where two directions meet."""
        return f"{_ISOLATE}{words}{_ISOLATED}" if self._mixed else words

    def _correction(self, place: int, reference: Reference) -> None:
        """Say that another document, which opens from here, corrects this one."""
        said = {
            "corrected_by": translate("Typesetting", "Corrected by {symbol}"),
            "revised_by": translate("Typesetting", "Revised by {symbol}"),
            "amended_by": translate("Typesetting", "Amended by {symbol}"),
        }[reference.kind]
        before, _, after = said.partition("{symbol}")
        self._line(f"► {before}", _SMALL)
        look = QTextCharFormat(self._looks["reference"])
        look.setProperty(QTextFormat.Property.FontPixelSize, round(_SMALL * self._pixels))
        look.setAnchorHref(f"reference:{place}")
        self._cursor.insertText(reference.target, look)
        self._cursor.insertText(after, self._format(_SMALL))

    def _notes(self, body: Body) -> None:
        notes = [note for note in body.footnotes if note.position >= 0]
        for place, note in enumerate(notes):
            self._small(f"{note.mark} {note.text}", above=0 if place else 2)

    def _next_block(self) -> int:
        return self._cursor.block().blockNumber() + (0 if self._first else 1)

    def _leave_blanks(self, blanks: Blanks | None, position: int) -> None:
        for words in (blanks or {}).get(position, ()):
            self._page.blank_blocks.append(self._next_block())
            self._begin(self._unnumbered)
            self._cursor.insertText(words, self._muted)

    def _small(self, text: str, above: float = 0.0, below: float = 0.0) -> None:
        self._line(text, _SMALL, "muted", above=above, below=below)

    def _heading(self, section: Section) -> None:
        level = min(section.level, len(_HEADING_SIZES)) - 1
        self._page.heading_blocks.append(self._next_block())
        title = f"{section.number}.\u2002{section.title}" if section.number else section.title
        self._line(title, _HEADING_SIZES[level], bold=True, above=1.5 if level < 2 else 1.0, below=0.5, level=level + 1)

    def _line(
        self,
        text: str,
        size: float = 1.0,
        color: str = "text",
        bold: bool = False,
        above: float = 0.0,
        below: float = 0.0,
        level: int = 0,
    ) -> None:
        """Set one block of plain text; sizes and spaces in multiples of the text size. Nothing for no text."""
        if not text:
            return
        layout = QTextBlockFormat()
        layout.setLineHeight(line_pitch(self._font, 1.5), int(_PROPORTIONAL))
        layout.setTopMargin(above * self._pixels)
        layout.setBottomMargin(below * self._pixels)
        if self._mixed:
            from PySide6.QtCore import Qt

            sides = Qt.AlignmentFlag
            layout.setAlignment(sides.AlignAbsolute | (sides.AlignRight if self._right_to_left else sides.AlignLeft))
        if level:
            layout.setHeadingLevel(level)
        self._begin(layout)
        self._cursor.insertText(text, self._format(size, color, bold))

    def _paragraph_format(self, numbered: bool) -> QTextBlockFormat:
        layout = QTextBlockFormat()
        layout.setLineHeight(line_pitch(self._font, LINE_RATIO), int(_PROPORTIONAL))
        layout.setBottomMargin(PARAGRAPH_SPACE * self._pixels)
        indent = _NUMBER_WIDTH * self._pixels
        if self._right_to_left:
            layout.setRightMargin(indent)
        else:
            layout.setLeftMargin(indent)
        if numbered:
            layout.setTextIndent(-indent)
            kinds = QTextOption.TabType  # which Qt takes for each other where text runs to the left
            stop = kinds.RightTab if self._right_to_left else kinds.LeftTab
            layout.setTabPositions([QTextOption.Tab(indent, stop)])
        return layout

    def _begin(self, layout: QTextBlockFormat) -> None:
        if self._first:
            self._cursor.setBlockFormat(layout)
            self._first = False
        else:
            self._cursor.insertBlock(layout)

    def _format(self, size: float = 1.0, color: str = "text", bold: bool = False) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(self._theme.brush(color))
        look.setProperty(QTextFormat.Property.FontPixelSize, round(size * self._pixels))
        if bold:
            look.setFontWeight(QFont.Weight.DemiBold)
        return look

    def _words(self, text: str, links: list[tuple[int, int, str]]) -> None:
        done = 0
        for start, end, address in links:
            if start < done:
                continue
            self._cursor.insertText(text[done:start], self._plain)
            look = self._looks[address.partition(":")[0]]
            look.setAnchorHref(address)
            self._cursor.insertText(text[start:end], look)
            done = end
        self._cursor.insertText(text[done:], self._plain)

    def _link(self, color: str, line: str, dotted: bool = False) -> QTextCharFormat:
        """A country is underlined with dots, a reference with a line: told apart without colour."""
        styles = QTextCharFormat.UnderlineStyle
        look = self._format(color=color)
        look.setAnchor(True)
        look.setUnderlineStyle(styles.DotLine if dotted else styles.SingleUnderline)
        look.setUnderlineColor(self._theme.color(line))
        return look


_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


def _links_by_position(body: Body) -> dict[int, list[tuple[int, int, str]]]:
    """Return each paragraph's links in order: references win over the countries inside them."""
    links: dict[int, list[tuple[int, int, str]]] = {}
    for place, reference in enumerate(body.references):
        links.setdefault(reference.position, []).append((reference.start, reference.end, f"reference:{place}"))
    for mention in body.mentions:
        if mention.kind != "place":
            links.setdefault(mention.position, []).append((mention.start, mention.end, f"country:{mention.iso3}"))
    for found in links.values():
        found.sort(key=lambda link: (link[0], -link[1]))
    return links


def _particulars(facts: Masthead) -> Iterator[str]:
    if facts.symbol:
        yield (
            facts.symbol
            if facts.symbol_confirmed
            else translate("Typesetting", "{symbol} (presumed)").format(symbol=facts.symbol)
        )
    if facts.date:
        yield facts.date
    if facts.distribution:
        yield translate("Typesetting", "Distr.: {kind}").format(kind=facts.distribution)
    if facts.original_language:
        yield translate("Typesetting", "Original: {language}").format(language=language_name(facts.original_language))


def language_name(code: str) -> str:
    """Return the name of a UN language in the language of the interface."""
    names = {
        "ar": translate("Typesetting", "Arabic"),
        "zh": translate("Typesetting", "Chinese"),
        "en": translate("Typesetting", "English"),
        "fr": translate("Typesetting", "French"),
        "ru": translate("Typesetting", "Russian"),
        "es": translate("Typesetting", "Spanish"),
    }
    return names.get(code, code)
