"""A Word file to work on: headings by style, each citation a footnote, pages numbered, every script in its face."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_DIRECTION
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Cm, Pt, RGBColor

from db.citation import cite
from db.export.docx_parts import (
    Footnotes,
    add_anchor,
    add_field,
    element,
    link,
    set_defaults,
    set_fonts,
    speak,
    turn,
    written,
)
from db.export.records import NEAREST, TEXT, Chapter, Export, Note, Passage, Piece, pieces
from db.export.tables import Table, blocks
from db.progress import Heard, unheard

if TYPE_CHECKING:
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

_LONG = 12  # headings at the least, for a list of contents
_TEXT_FACES = ("Times New Roman", "SimSun", "Traditional Arabic")
_HEAD_FACES = ("Arial", "SimHei", "Arial")
_WIDTH = Cm(16)  # of the text, on A4
_FACTS = (Cm(3.2), Cm(12.8))  # the columns of the provenance
_DARK, _QUIET = RGBColor(0x1F, 0x3A, 0x5F), RGBColor(0x59, 0x59, 0x59)
_QUOTE, _ABOUT, _TEXT, _NOTE = "Quoted passage", "Passage line", "Numbered paragraph", "Own note"
_ENTRY, _CELL, _FACT = "Entry", "Cell", "Fact"


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
        self._set_styles()
        self._notes = Footnotes(self.document, _TEXT_FACES)
        self._set_page()
        self._write()
        self._notes.finish()

    # --- how it looks

    def _set_styles(self) -> None:
        styles = self.document.styles
        normal = styles["Normal"]
        set_fonts(normal, *_TEXT_FACES, 10.5)
        normal.paragraph_format.space_after = Pt(6)
        normal.paragraph_format.line_spacing = 1.25
        for name, size, before, after in (
            *(("Title", 20, 0, 4), ("Heading 1", 14, 18, 6), ("Heading 2", 11.5, 12, 4), ("Heading 3", 10.5, 10, 4)),
            *(("Heading 4", 10.5, 8, 4), ("Heading 5", 10.5, 8, 4)),
        ):
            head = styles[name]
            set_fonts(head, *_HEAD_FACES, size)
            head.font.bold = head.font.cs_bold = True
            head.font.italic = False
            head.font.color.rgb = _DARK
            head.paragraph_format.space_before, head.paragraph_format.space_after = Pt(before), Pt(after)
            head.paragraph_format.keep_with_next = True
        title = styles["Title"].element.get_or_add_pPr()
        for border in title.findall(element("pBdr").tag):
            title.remove(border)
        quote = self._add_style(_QUOTE, 10.5)
        quote.paragraph_format.left_indent = Cm(0.6)
        about = self._add_style(_ABOUT, 9, _HEAD_FACES)
        about.font.color.rgb = _QUIET
        about.paragraph_format.space_before, about.paragraph_format.space_after = Pt(6), Pt(2)
        about.paragraph_format.keep_with_next = True
        text = self._add_style(_TEXT, 10.5)
        text.paragraph_format.left_indent, text.paragraph_format.first_line_indent = Cm(1.1), Cm(-1.1)
        text.paragraph_format.tab_stops.add_tab_stop(Cm(1.1))
        note = self._add_style(_NOTE, 10)
        note.paragraph_format.left_indent, note.paragraph_format.right_indent = Cm(0.8), Cm(0.2)
        properties = note.element.get_or_add_pPr()
        borders = element("pBdr")
        borders.append(element("left", val="single", sz="18", space="6", color="C9A227"))
        properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind")
        properties.insert_element_before(element("shd", val="clear", fill="FBF6E4"), "w:tabs", "w:spacing", "w:ind")
        entry = self._add_style(_ENTRY, 10.5)
        entry.paragraph_format.space_after = Pt(2)
        entry.paragraph_format.tab_stops.add_tab_stop(_WIDTH, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)

        for name, size in ((_CELL, 8.5), (_FACT, 9)):
            small = self._add_style(name, size)
            small.paragraph_format.space_after, small.paragraph_format.line_spacing = Pt(2), 1.1

    def _add_style(self, name: str, size: float, faces: tuple[str, str, str] = _TEXT_FACES) -> ParagraphStyle:
        style: ParagraphStyle = self.document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = self.document.styles["Normal"]
        set_fonts(style, *faces, size)
        return style

    def _set_page(self) -> None:
        export, page = self._export, self.document.sections[0]
        page.page_width, page.page_height = Cm(21), Cm(29.7)
        page.left_margin = page.right_margin = Cm(2.5)
        page.top_margin, page.bottom_margin = Cm(2.3), Cm(2.2)
        foot = page.footer.paragraphs[0]
        stops = foot.paragraph_format.tab_stops
        stops.add_tab_stop(_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
        faces = self.document.styles["Footer"]
        set_fonts(faces, *_HEAD_FACES, 8.5)
        faces.font.color.rgb = _QUIET
        for stop in faces.element.findall(".//" + element("tabs").tag):
            stop.getparent().remove(stop)
        speak(foot.add_run(f"{export.title} · {export.imprint.say('rendering')}\t"), self._language)
        add_field(foot, "PAGE")
        foot.add_run(" / ")
        add_field(foot, "NUMPAGES")
        facts = self.document.core_properties
        facts.title, facts.author, facts.comments = export.title[:255], "", " ".join(export.colophon)[:255]
        facts.last_modified_by = f"RefDesk {export.imprint.version}"
        facts.created = facts.modified = datetime.fromisoformat(export.imprint.made)
        facts.language = self._language

    # --- what it says

    def _write(self) -> None:
        export = self._export
        self._say(export.title, "Title", written(export.title, self._language))
        for line in filter(None, export.subtitle.split("\n")):
            subtitle = self._say(line, "Normal", written(line, self._language))
            subtitle.paragraph_format.space_after = Pt(2)
            subtitle.runs[0].font.color.rgb = _QUIET
        for number, line in enumerate(export.lead):
            lead = self._say(line, "Normal", self._language)
            lead.paragraph_format.space_before, lead.paragraph_format.space_after = Pt(0 if number else 8), Pt(2)
        self._contents([each for each in enumerate(export.chapters) if each[1].title])
        for number, chapter in enumerate(export.chapters):
            self._chapter(number, chapter)
        self._provenance()

    def _add(self, style: str) -> Paragraph:
        """Add a paragraph; python-docx looks through all styles for each, which takes longer than all else."""
        if style not in self._style_ids:
            self._style_ids[style] = self.document.styles[style].style_id
        paragraph = self.document.add_paragraph()
        paragraph._p.style = self._style_ids[style]
        return paragraph

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
            entry = self._say(chapter.title, _ENTRY, chapter.language)
            entry.paragraph_format.left_indent = Cm(0.6 * (chapter.level - 1))
            if numbers := self._export.numbers(chapter):
                speak(entry.add_run(f"\t{numbers}"), self._language)
            link(entry, f"c{number}")

    def _chapter(self, number: int, chapter: Chapter) -> None:
        if chapter.title:
            head = self._say(chapter.title, f"Heading {min(chapter.level, 5)}", chapter.language)
            if chapter.citation and chapter.level == 1 and self._export.layout == TEXT:
                self._notes.add(head, [(chapter.citation, self._language)])
            add_anchor(head, f"c{number}", number)
        for passage in chapter.passages:
            self._heard(self._done / self._all)
            self._done += 1
            if self._export.layout == TEXT:
                self._running(passage)
            else:
                self._quoted(passage)
            self._own(passage)

    def _running(self, passage: Passage) -> None:
        """Write a paragraph as the report has it: its number, then its text."""
        language, number = passage.edition.language, f"{passage.first}." if passage.first else ""
        notes = iter(sorted(passage.footnotes, key=lambda note: note.offset))
        for block in blocks(passage):
            if isinstance(block, Passage):
                paragraph = self._add(_TEXT)
                turn(paragraph, language)
                paragraph.add_run(f"{number}\t")
                number = ""
                self._words(paragraph, block, notes)
            else:
                self._table(block, language, notes)

    def _table(self, table: Table, language: str, notes: Iterator[Note]) -> None:
        """Write a table of the report."""
        made = self.document.add_table(rows=0, cols=max(map(len, table)), style="Table Grid")
        made.autofit = False
        cell_style = self.document.styles[_CELL].style_id
        widths = _widths(table)
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
        self._add(_CELL)

    def _quoted(self, passage: Passage) -> None:
        """Write what a passage is about in a line, then its words; the citation is the footnote at their end."""
        several = len(self._export.documents) > 1
        line = self._add(_ABOUT)
        turn(line, self._language)
        place = passage.citation if several else cite("", self._language, passage.first, passage.last)
        head = speak(line.add_run(place or passage.citation), self._language)
        head.bold = True
        head.font.color.rgb = _DARK
        theirs = {passage.date, *(value for _, value in passage.facts)}  # the report's own words
        for about in self._export.told(passage):
            line.add_run("  ·  ")
            speak(line.add_run(about), passage.edition.language if about in theirs else self._language)
        paragraph = self._add(_QUOTE)
        turn(paragraph, passage.edition.language)
        self._words(paragraph, passage, iter(sorted(passage.footnotes, key=lambda note: note.offset)))
        cited = [(passage.citation, self._language)]
        if passage.path:
            cited += [(self._imprint.say("colon"), self._language)]
            cited += [(" › ".join(passage.path[-NEAREST:]), passage.edition.language)]
        self._notes.add(paragraph, cited)

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
        run.font.color.rgb = _QUIET if piece.added else None
        speak(run, language)

    def _own(self, passage: Passage) -> None:
        """Write what the reader noted, set apart from the report's words."""
        labels = self._imprint.say("comma").join(passage.labels)
        told = [(caption, words) for caption, words in (("note", passage.note), ("labels", labels)) if words]
        if not told:
            return
        note = self._add(_NOTE)
        for number, (caption, words) in enumerate(told):
            line = "\n" if number else ""
            speak(note.add_run(f"{line}{self._imprint.say(caption)} "), self._language).bold = True
            speak(note.add_run(words), self._language)

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
            for number, (caption, value) in enumerate(facts, 1):
                cells = table.add_row().cells
                cells[0].width, cells[1].width = _FACTS
                for cell, words, color in ((cells[0], caption, _QUIET), (cells[1], value, None)):
                    cell.paragraphs[0].style = self.document.styles[_FACT]
                    run = speak(cell.paragraphs[0].add_run(words), written(words, self._language))
                    run.font.color.rgb = color
                    cell.paragraphs[0].paragraph_format.keep_with_next = number < len(facts)


def _widths(table: Table) -> list[int]:
    """Return how wide the columns of a table are to be: each as its longest cell wants, within bounds, to the page."""
    wanted = [10] * max(map(len, table))
    for row in table:
        for place, cell in enumerate(row):
            size = sum(1 if character < "\u2e80" else 2 for character in cell.quote)
            wanted[place] = max(wanted[place], min(size, 22))
    return [int(_WIDTH * each / sum(wanted)) for each in wanted]
