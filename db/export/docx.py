"""A Word file to work on: headings by style, each citation a footnote, pages numbered, every script in its face."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import docx
from docx.enum.table import WD_TABLE_DIRECTION
from docx.shared import Cm, Length, Pt

from db.citation import cite
from db.export.docx_parts import (
    Footnotes,
    add_anchor,
    element,
    link,
    put,
    set_defaults,
    speak,
    turn,
    written,
)
from db.export.docx_styles import (
    ABOUT,
    CELL,
    DARK,
    ENTRY,
    FACT,
    NOTE,
    QUIET,
    QUOTE,
    SIDE,
    SIDE_HEAD,
    SIDE_NOTE,
    TEXT_FACES,
    set_page,
    set_styles,
    text_width,
)
from db.export.docx_styles import TEXT as NUMBERED
from db.export.records import BESIDE, NEAREST, TEXT, Chapter, Export, Note, Passage, Piece, pieces
from db.export.tables import Table, blocks
from db.export.telling import cited, own, told
from db.progress import Heard, unheard

if TYPE_CHECKING:
    from docx.table import Table as Made
    from docx.table import _Cell as Cell
    from docx.text.paragraph import Paragraph

_LONG = 12  # headings at the least, for a list of contents
_FACTS = (Cm(3.2), Cm(12.8))  # the columns of the provenance
_SHORT = 500  # characters up to which two paragraphs side by side stay on one page
_RULE = "BFBFBF"
_HIGHLIGHTS = {"": "FFF0A8", "yellow": "FFF0A8", "green": "C9EFC4", "blue": "C5E3FF", "pink": "FFD3E4"}
_DIFFERING = "FFF2CC"  # behind words that the other document does not have


def render(export: Export, heard: Heard = unheard) -> bytes:
    """Return the file; `heard` is told what share is done, and may raise to give up."""
    written = io.BytesIO()
    _Writer(export, heard).document.save(written)
    return written.getvalue()


class _Writer:
    """Fills one document from top to bottom."""

    def __init__(self, export: Export, heard: Heard) -> None:
        self._export = export
        self._heard = heard
        self._done, self._all = 0, len(export.passages)
        self._imprint = export.imprint
        self._language = export.imprint.language
        self.document = docx.Document()
        self._style_ids: dict[str, str] = {}
        set_defaults(self.document)
        set_styles(self.document, export)
        self._width = text_width(export)
        self._notes = Footnotes(self.document, TEXT_FACES)
        set_page(self.document, export)
        self._write()
        self._notes.finish()

    # --- what it says

    def _write(self) -> None:
        export = self._export
        self._say(export.title, "Title", written(export.title, self._language))
        for line in filter(None, export.subtitle.split("\n")):
            subtitle = self._say(line, "Normal", written(line, self._language))
            subtitle.paragraph_format.space_after = Pt(2)
            subtitle.runs[0].font.color.rgb = QUIET
        for number, line in enumerate(export.lead):
            lead = self._say(line, "Normal", self._language)
            lead.paragraph_format.space_before, lead.paragraph_format.space_after = Pt(0 if number else 8), Pt(2)
        self._contents([each for each in enumerate(export.chapters) if each[1].title])
        for number, chapter in enumerate(export.chapters):
            self._chapter(number, chapter)
        self._provenance()

    def _add(self, style: str) -> Paragraph:
        """Add a paragraph; python-docx looks through all styles for each, which takes longer than all else."""
        return self._styled(self.document.add_paragraph(), style)

    def _say(self, words: str, style: str, language: str) -> Paragraph:
        paragraph = self._add(style)
        turn(paragraph, language)
        speak(paragraph.add_run(words), language)
        return paragraph

    def _contents(self, headed: Sequence[tuple[int, Chapter]]) -> None:
        """List the headings with their paragraphs, as contents of UN documents do; a click leads there."""
        if len(headed) < _LONG:
            return
        self._say(self._imprint.say("contents"), "Heading 1", self._language)
        for number, chapter in headed:
            entry = self._say(chapter.title, ENTRY, chapter.language)
            entry.paragraph_format.left_indent = Cm(0.6 * (chapter.level - 1))
            if numbers := self._export.numbers(chapter):
                speak(entry.add_run(f"\t{numbers}"), self._language)
            link(entry, f"c{number}")

    def _chapter(self, number: int, chapter: Chapter) -> None:
        if chapter.title:
            head = self._say(chapter.title, f"Heading {min(chapter.level, 5)}", chapter.language)
            add_anchor(head, f"c{number}", number)
        if self._export.layout == BESIDE:
            self._pairs(chapter)
            return
        for passage in chapter.passages:
            self._heard(self._done / self._all)
            self._done += 1
            if self._export.layout == TEXT:
                self._running(passage)
            else:
                self._quoted(passage)
            self._own(passage)

    def _running(self, passage: Passage) -> None:
        """Write a paragraph as the report has it: its number, then its text; the citation is a footnote at its end."""
        language, number = passage.edition.language, f"{passage.first}." if passage.first else ""
        notes = iter(sorted(passage.footnotes, key=lambda note: note.offset))
        written_last: Paragraph | None = None
        for block in blocks(passage):
            if isinstance(block, Passage):
                written_last = self._add(NUMBERED)
                turn(written_last, language)
                speak(written_last.add_run(f"{number}\t"), language)
                number = ""
                self._words(written_last, block, notes)
            else:
                below = self._table(block, language, notes)
                written_last = written_last or below
        if written_last is not None and passage.citation:
            self._notes.add(written_last, [(cited(self._export, passage), self._language)])

    def _table(self, table: Table, language: str, notes: Iterator[Note], within: Cell | None = None) -> Paragraph:
        """Write a table of the report, `within` a cell where two stand side by side; return the paragraph below it."""
        columns = max(map(len, table))
        room = self._width // 2 - Cm(0.8) if within is not None else self._width
        made = self.document.add_table(0, columns) if within is None else within.add_table(0, columns)
        made.style = self.document.styles["Table Grid"]
        made.autofit = False
        cell_style = self.document.styles[CELL].style_id
        widths = _widths(table, room)
        for column, width in zip(made.columns, widths, strict=True):
            column.width = width
        for row in table:
            added = made.add_row()
            added._tr.get_or_add_trPr().append(element("cantSplit"))
            for cell, width, words in zip(added.cells, widths, row, strict=False):
                cell.width = width
                paragraph = cell.paragraphs[0]
                paragraph._p.style = cell_style
                turn(paragraph, language)
                self._words(paragraph, words, notes)
        if language == "ar":
            made.table_direction = WD_TABLE_DIRECTION.RTL
        return self._add(CELL) if within is None else self._styled(within.paragraphs[-1], CELL)

    def _pairs(self, chapter: Chapter) -> None:
        """Write rows of two documents as a table; its header is repeated on each page, a long row may be divided."""
        made = self.document.add_table(rows=0, cols=2)
        made.autofit = False
        _rule(made)
        half = Length(self._width // 2)
        for column in made.columns:
            column.width = half
        heads = made.add_row()
        put(heads._tr.get_or_add_trPr(), element("cantSplit"))
        put(heads._tr.get_or_add_trPr(), element("tblHeader"))
        for cell, name in zip(heads.cells, self._export.sides, strict=True):
            cell.width = half
            put(cell._tc.get_or_add_tcPr(), element("shd", val="clear", color="auto", fill="EEF2F6"))
            head = self._styled(cell.paragraphs[0], SIDE_HEAD)
            turn(head, self._language)
            speak(head.add_run(name), written(name, self._language))
        for passage in chapter.passages:
            self._heard(self._done / self._all)
            self._done += 1
            row = made.add_row()
            if max(len(side.quote) for side in passage.sides) < _SHORT:
                put(row._tr.get_or_add_trPr(), element("cantSplit"))
            for cell, side in zip(row.cells, passage.sides, strict=True):
                cell.width = half
                self._side(cell, side)
        if self._language == "ar":
            made.table_direction = WD_TABLE_DIRECTION.RTL
        self._add(CELL)

    def _side(self, cell: Cell, passage: Passage) -> None:
        """Write what one document has in a row: its words, cited, and the notes on them; or that it has nothing."""
        language = passage.edition.language
        paragraph = self._styled(cell.paragraphs[0], SIDE)
        if passage.missing:
            turn(paragraph, self._language)
            words = " · ".join(filter(None, (passage.missing, passage.state)))
            speak(paragraph.add_run(words), self._language).font.color.rgb = QUIET
            return
        turn(paragraph, language)
        if passage.first:
            speak(paragraph.add_run(f"{passage.first}. "), language)
        notes = iter(sorted(passage.footnotes, key=lambda note: note.offset))
        for block in blocks(passage):
            if isinstance(block, Passage):
                self._words(paragraph, block, notes)
            else:
                paragraph = self._styled(self._table(block, language, notes, cell), SIDE)
        self._notes.add(paragraph, [(cited(self._export, passage), language)])
        self._own(passage, cell)

    def _styled(self, paragraph: Paragraph, style: str) -> Paragraph:
        if style not in self._style_ids:
            self._style_ids[style] = self.document.styles[style].style_id
        paragraph._p.style = self._style_ids[style]
        return paragraph

    def _quoted(self, passage: Passage) -> None:
        """Write what a passage is about in a line, then its words; the citation is the footnote at their end."""
        several = len(self._export.documents) > 1
        line = self._add(ABOUT)
        turn(line, self._language)
        place = passage.citation if several else cite("", self._language, passage.first, passage.last)
        head = speak(line.add_run(place or passage.citation), self._language)
        head.bold = True
        head.font.color.rgb = DARK
        theirs = {passage.date, *(value for _, value in passage.facts)}  # the report's own words
        for about in told(self._export, passage):
            line.add_run("  ·  ")
            speak(line.add_run(about), passage.edition.language if about in theirs else self._language)
        paragraph = self._add(QUOTE)
        turn(paragraph, passage.edition.language)
        self._words(paragraph, passage, iter(sorted(passage.footnotes, key=lambda note: note.offset)))
        parts = [(cited(self._export, passage), self._language)]
        if passage.path:
            parts += [(self._imprint.say("colon"), self._language)]
            parts += [(" › ".join(passage.path[-NEAREST:]), passage.edition.language)]
        self._notes.add(paragraph, parts)

    def _words(self, paragraph: Paragraph, passage: Passage, notes: Iterator[Note]) -> None:
        """Write a quote; `notes` are the footnotes of the whole passage that come next."""
        language = passage.edition.language
        for piece in pieces(passage):
            if piece.raised:
                own = self._imprint.say("original_note", mark=piece.text)
                self._notes.add(paragraph, [(own, self._language), (next(notes).text, language)])
            else:
                self._piece(paragraph, piece, language)

    def _piece(self, paragraph: Paragraph, piece: Piece, language: str) -> None:
        run = paragraph.add_run(piece.text)
        run.bold = True if piece.marked else None
        fill = _DIFFERING if piece.marked and self._export.layout == BESIDE else ""
        fill = _HIGHLIGHTS.get(piece.color, _HIGHLIGHTS[""]) if piece.color is not None else fill
        if fill:
            put(run._r.get_or_add_rPr(), element("shd", val="clear", color="auto", fill=fill))
        run.font.color.rgb = QUIET if piece.added else None
        speak(run, language)

    def _own(self, passage: Passage, cell: Cell | None = None) -> None:
        """Write what the reader noted, set apart from the report's words."""
        lines = own(self._export, passage)
        if not lines:
            return
        note = self._styled(cell.add_paragraph(), SIDE_NOTE) if cell is not None else self._add(NOTE)
        turn(note, written(passage.note, self._language) if passage.note else self._language)
        for number, (caption, words) in enumerate(lines):
            line = "\n" if number else ""
            speak(note.add_run(f"{line}{caption} "), self._language).bold = True
            speak(note.add_run(words), written(words, self._language))

    def _provenance(self) -> None:
        export = self._export
        self._say(export.imprint.say("provenance"), "Heading 1", self._language)
        for line in export.colophon:
            said = self._say(line, "Normal", self._language)
            said.paragraph_format.space_after = Pt(2)
            said.paragraph_format.keep_with_next = True
        for facts in export.provenance:
            gap = self.document.add_paragraph()
            gap.paragraph_format.space_after, gap.paragraph_format.line_spacing = Pt(0), Pt(8)
            gap.paragraph_format.keep_with_next = True
            table = self.document.add_table(rows=0, cols=2)
            table.autofit = False
            for column, width in zip(table.columns, _FACTS, strict=True):
                column.width = width
            if self._language == "ar":
                table.table_direction = WD_TABLE_DIRECTION.RTL
            for number, (caption, value) in enumerate(facts, 1):
                cells = table.add_row().cells
                cells[0].width, cells[1].width = _FACTS
                for cell, words, color in ((cells[0], caption, QUIET), (cells[1], value, None)):
                    cell.paragraphs[0].style = self.document.styles[FACT]
                    turn(cell.paragraphs[0], self._language)
                    run = speak(cell.paragraphs[0].add_run(words), written(words, self._language))
                    run.font.color.rgb = color
                    cell.paragraphs[0].paragraph_format.keep_with_next = number < len(facts)


def _widths(table: Table, width: int) -> list[int]:
    """Return how wide the columns of a table are to be: each as its longest cell wants, within bounds, to the page."""
    wanted = [10] * max(map(len, table))
    for row in table:
        for place, cell in enumerate(row):
            size = sum(1 if character < "\u2e80" else 2 for character in cell.quote)
            wanted[place] = max(wanted[place], min(size, 22))
    return [int(width * each / sum(wanted)) for each in wanted]


def _rule(table: Made) -> None:
    """Let a table have a line between its rows and one between its columns, and room beside them."""
    borders = element("tblBorders")
    for edge in ("top", "bottom", "insideH", "insideV"):
        borders.append(element(edge, val="single", sz="4", space="0", color=_RULE))
    put(table._tbl.tblPr, borders)
