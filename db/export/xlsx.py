"""A spreadsheet: one row for each passage, to sort and to filter; a second sheet says where they come from."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import datetime
from itertools import zip_longest
from typing import TYPE_CHECKING

from db.export.columns import BESIDE_MARK, columns, looks_like_formula, values
from db.export.records import BESIDE, Export, Passage, Piece, pieces
from db.export.tables import part
from db.progress import Heard, unheard

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.cell.rich_text import CellRichText
    from openpyxl.worksheet.worksheet import Worksheet

_MOST = 32_000  # characters that a cell may hold, and some room
_TITLE = 31  # characters that the name of a sheet may have
_HEAD = "1F4E79"
_ARABIC = re.compile("[\u0600-\u06ff]")
_NUMBERS = ("value", "year")  # columns that can be added up and sorted by size
_COLORS = {"yellow": "7F6000", "green": "2E6B2E", "blue": "1F4E9E", "pink": "A61C5D"}
_FACE = "Calibri"
_PRINTED = ("state", "citation", "quote", "note", "labels")
_FACTS = (22, 90)  # how wide the columns of the provenance are, in characters
_LINES = 16  # points that a line is high


def render(export: Export, heard: Heard = unheard) -> bytes:
    """Return the file. No cell is a formula; a quote too long for a cell goes on in the next row.

    `heard` is told what share is done, and may raise to give up.
    """
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.title = _sheet_name(export.title)
    _fill(export, sheet, heard)
    _tell(export, book.create_sheet(_sheet_name(export.imprint.say("provenance"))))
    book.properties.title = export.title
    book.properties.creator = f"RefDesk {export.imprint.version}"
    book.properties.created = datetime.fromisoformat(export.imprint.made)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _sheet_name(title: str) -> str:
    return re.sub(r"[\[\]:*?/\\\n\t']", " ", title)[:_TITLE].strip() or "RefDesk"


def _fill(export: Export, sheet: Worksheet, heard: Heard) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    shown = columns(export)
    for place, column in enumerate(shown, 1):
        cell = sheet.cell(1, place)
        _put(cell, column.caption)
        cell.font = Font(name=_FACE, bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", start_color=_HEAD)
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        sheet.column_dimensions[get_column_letter(place)].width = column.width
    lines = max(_height(column.caption, column.width) for column in shown)
    sheet.row_dimensions[1].height = max(22, lines * _LINES + 6)
    line = Border(bottom=Side("thin", color="D9D9D9"))
    number = 1
    passages = export.passages
    for done, passage in enumerate(passages):
        heard(done / len(passages))
        cells = values(export, passage)
        for quotes in zip_longest(*map(_parts, passage.sides)):
            number += 1
            lines = 1
            for place, column in enumerate(shown, 1):
                cell = sheet.cell(number, place)
                code = column.code.removesuffix(BESIDE_MARK)
                quote = quotes[code != column.code] if code == "quote" else None
                words = cells.get(column.code, "")
                if code == "quote":
                    words = (quote.quote or quote.missing) if quote else ""
                if code in _NUMBERS and words:
                    cell.value = float(words)
                else:
                    _put(cell, _rich(quote) if quote and (quote.marks or quote.highlights) else words)
                reads = 2 if _ARABIC.search(words) else 0
                cell.alignment = Alignment(wrap_text=True, vertical="top", readingOrder=reads)
                cell.border = line
                lines = max(lines, _height(words, column.width))
            sheet.row_dimensions[number].height = min(lines * _LINES + 4, 400)
    sheet.freeze_panes = "B2"
    sheet.sheet_view.rightToLeft = export.imprint.language == "ar"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(shown))}{number}"
    sheet.print_title_rows = "1:1"
    if export.layout == BESIDE:  # what is for sorting and filtering only would make the words too small to read
        told = [place for place, column in enumerate(shown, 1) if column.code.split()[0] in _PRINTED]
        sheet.print_area = f"A1:{get_column_letter(told[-1])}{number}"
    _set_page(sheet)
    sheet.oddFooter.right.text = "&P / &N"
    sheet.oddFooter.left.text = export.imprint.say("rendering")


def _parts(passage: Passage) -> Iterator[Passage]:
    """Yield a passage as often as its quote needs cells, each with the part that goes there."""
    size = len(passage.quote)
    for start in range(0, max(size, 1), _MOST):
        yield part(passage, start, min(start + _MOST, size))._replace(footnotes=())


def _rich(passage: Passage) -> CellRichText:
    from openpyxl.cell.rich_text import CellRichText, TextBlock
    from openpyxl.cell.text import InlineFont

    def written(piece: Piece) -> TextBlock | str:
        if piece.color is not None:  # cells have no colour behind single words
            return TextBlock(
                InlineFont(rFont=_FACE, sz=11, b=piece.marked, u="single", color=_COLORS.get(piece.color)), piece.text
            )
        return TextBlock(InlineFont(rFont=_FACE, sz=11, b=True), piece.text) if piece.marked else piece.text

    return CellRichText(*map(written, pieces(passage)))


def _put(cell: Cell, words: str | CellRichText) -> None:
    """Set a cell to words; they stay words, whatever they begin with, also when someone edits them."""
    cell.value = words
    if isinstance(words, str):
        cell.data_type = "s"
    if looks_like_formula(str(words)):
        cell.quotePrefix = True


def _height(words: str, width: int) -> int:
    """Return how many lines words take in a column, Chinese characters counted as the two they take."""
    wide = [sum(1 if character < "\u2e80" else 2 for character in line) for line in words.split("\n")]
    return sum(size // max(width - 2, 1) + 1 for size in wide)


def _tell(export: Export, sheet: Worksheet) -> None:
    from openpyxl.styles import Alignment, Font

    rows = [(export.title, ""), *((line, "") for line in (*export.subtitle.split("\n"), *export.lead) if line)]
    rows += [("", ""), *((line, "") for line in export.colophon)]
    sheet.sheet_view.rightToLeft = export.imprint.language == "ar"
    for facts in export.provenance:
        rows += [("", ""), *facts]
    for number, (caption, value) in enumerate(rows, 1):
        for place, words in enumerate((caption, value), 1):
            cell = sheet.cell(number, place)
            _put(cell, words)
            cell.alignment = Alignment(
                vertical="top", wrap_text=place == 2, readingOrder=2 if _ARABIC.search(words) else 0
            )
        if number == 1 or value:
            sheet.cell(number, 1).font = Font(name=_FACE, bold=True, size=14 if number == 1 else 11)
        sheet.row_dimensions[number].height = 22 if number == 1 else _height(value, _FACTS[1]) * _LINES
    for letter, width in zip("AB", _FACTS, strict=True):
        sheet.column_dimensions[letter].width = width
    _set_page(sheet)


def _set_page(sheet: Worksheet) -> None:
    """Let a sheet be printed on A4, across, as wide as the page."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = "9"  # A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.4  # inches
