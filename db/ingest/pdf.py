"""PDF files with a text layer become blocks, as a person reads their pages; footnotes come apart from the text.

What stands where on the pages is db.ingest.pdf_glyphs' and db.ingest.pdf_lines'; here the steps stand in their order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.errors import UnreadableDocument
from db.ingest import numbering, pdf_glyphs, pdf_lines, pdf_notes, pdf_tables, vocabulary
from db.ingest.blocks import Block, Note, ends_sentence, is_bare_caption, is_caption, looks_like_heading
from db.ingest.pdf_glyphs import Page
from db.ingest.pdf_lines import Line
from db.ingest.pdf_paragraphs import Setting, paragraphs
from db.progress import Heard, unheard

_ORGAN = 0.75  # of the height of a page: above it stands the name of the organ
_raised = re.compile(f"{pdf_lines.RAISED[0]}.*?{pdf_lines.RAISED[1]}")
_HEADING_LINES = 4
_LABEL = 20  # characters, in a drawing
_Style = tuple[float, bool, bool, bool]  # of headings: the higher they are, the less
_FEWEST = 15  # letters and figures a page on average; fewer come from a stamp on a picture


def read(path: str, heard: Heard = unheard) -> tuple[list[Block], list[Note], str]:
    """Read a PDF file into blocks, footnotes and its title; NOTE_MARKS[n] in a block stands for the n-th footnote.

    `heard` is told the share of pages done, and may raise to stop. Raises UnreadableDocument (not_pdf, password,
    scanned) or OSError.
    """
    drawn = pdf_glyphs.read(path, heard)
    letters = sum(character.isalnum() for page in drawn for run in page.runs for character in run.text)
    if letters < _FEWEST * len(drawn):
        raise UnreadableDocument(path=path, reason="scanned")
    pages = [pdf_lines.lines_of(page, number) for number, page in enumerate(drawn)]
    size = pdf_notes.body_size(pages)
    pages = pdf_notes.without_furniture(pages, [page.height for page in drawn])
    pages, found = pdf_notes.lift(pages, drawn, size)
    front = _front(pages[0], size, drawn[0].width)
    lines = pdf_tables.without_contents([line for page in [pages[0][len(front) :], *pages[1:]] for line in page])
    setting = Setting([*front, *lines], [page.width for page in drawn])
    marking = pdf_notes.Marking(found, setting.text)
    blocks = [Block(marking.mark(text, 0), apart) for text, apart in _front_texts(front, drawn[0].height, setting)]
    texts = _texts(lines, drawn, size, setting)
    blocks += [block._replace(text=marking.mark(block.text, page)) for block, page in texts]
    typed = [note for note in found if pdf_notes.is_typed(note.mark)]
    blocks += [Block(marking.mark(f"{note.mark} {setting.text(note.lines)}", note.page)) for note in typed]
    notes = [Note(*note) for note in [*marking.placed, *marking.rest()]]
    return blocks, notes, _title(front, drawn[0].height, size, setting)


def _front(lines: Sequence[Line], size: float, width: float) -> list[Line]:
    """Return the lines of the first page above its text: up to the first number, heading of a summary or prose."""
    for place, line in enumerate(lines):
        if vocabulary.CONTENTS.fullmatch(line.text) or vocabulary.OPENING.fullmatch(line.text):
            return list(lines[:place])
        first = any(marker.value == 1 and marker.kind != numbering.ITEM for marker in numbering.markers(line.text))
        if line.numbered and (line.tab or (len(line.cells) == 1 and (first or line.text[:1].isdigit()))):
            return list(lines[:place])
        following = lines[place + 1] if place + 1 < len(lines) else None
        if (
            following
            and not (line.bold or following.bold)
            and line.right - line.left > (0.25 if line.column else 0.55) * width
            and line.size <= size + 1
            and len(line.cells) == 1
            and 0 < line.y - following.y < 2 * line.size
            and abs(following.size - line.size) < 1
        ):
            return list(lines[:place])
    return list(lines)


def _title(front: Sequence[Line], height: float, size: float, setting: Setting) -> str:
    """Return what a masthead sets largest below the name of the organ and right of the session, "" for nothing."""
    left = min((line.left for line in front), default=0.0)
    lower = [line for line in front if line.y < _ORGAN * height and len(line.cells) == 1]
    largest = max((line.size for line in lower), default=0.0)
    title = [line for line in lower if line.size == largest >= size + 2 and line.left > left + 30]
    return _raised.sub("", setting.text(title)).rstrip("*")


def _front_texts(lines: Sequence[Line], height: float, setting: Setting) -> list[tuple[str, bool]]:
    """Return the facts of the masthead, each cell for itself, and whether space or style sets it apart."""
    found: list[tuple[str, bool]] = []
    before: Line | None = None
    joined: list[Line] = []
    for line in filter(None, (_without_letter(line, _ORGAN * height) for line in lines)):
        apart = True
        if before is not None and len(before.cells) == 1 and len(line.cells) == 1:
            tight = 0 < before.y - line.y < 1.35 * max(line.size, before.size)
            alike = abs(before.size - line.size) < 1 and before.bold == line.bold
            apart = not (tight and alike and abs((before.tab or before.left) - line.left) < 0.5 * line.size)
            joins = f"{before.text} {line.text}"
            if (
                vocabulary.ORGANIZATION.fullmatch(joins)
                or (before.text == "Distr.")
                or (not apart and setting.is_full(before, line))
            ):
                joined.append(line)
                found[-1] = (setting.text(joined), found[-1][1])
                before = line
                continue
        joined = [line]
        found += [(cell.text, apart) for cell in line.cells]
        before = line
    return found


def _without_letter(line: Line, organ: float) -> Line | None:
    """Leave out of a masthead the capital that stands by itself beside the organ's name: the sign of its series."""
    cells = tuple(cell for cell in line.cells if len(cell.text) > 1 or not cell.text.isupper() or line.y < organ)
    if len(cells) == len(line.cells):
        return line
    return line._replace(text=" ".join(cell.text for cell in cells), cells=cells) if cells else None


def _texts(lines: Sequence[Line], drawn: Sequence[Page], size: float, setting: Setting) -> list[tuple[Block, int]]:
    """Return paragraphs, headings and tables as blocks, in order, each with its page."""
    found: list[tuple[Block, int]] = []
    styles: list[_Style | None] = []
    done = 0
    for start, stop, rows in [*pdf_tables.tables(lines, drawn), (len(lines), len(lines), [])]:
        for one in paragraphs(lines[done:start], setting):
            words = setting.text(one)
            captioned = bool(found) and is_bare_caption(found[-1][0].text)
            sentence = ends_sentence(words) and len(words) > _LABEL
            drawing = one[0].size < setting.smallest_prose and not sentence
            drawing = drawing and not is_caption(words) and not vocabulary.SYMBOL.fullmatch(words)
            found.append((Block(f"| {words} |" if drawing else words), one[0].page))
            styles.append(None if drawing or captioned else _heading_style(one, words, size))
        if rows:
            found.append((Block("\n".join(rows)), lines[start].page))
            styles.append(None)
        done = stop
    ranks = {style: rank for rank, style in enumerate(sorted({each for each in styles if each}), 1)}
    return [
        (block._replace(level=ranks[style] if style else 0), page)
        for (block, page), style in zip(found, styles, strict=True)
    ]


def _heading_style(lines: Sequence[Line], words: str, size: float) -> _Style | None:
    """Return how a heading is set, None for what is none: larger than the text, bold or slanted, and no sentence."""
    first = lines[0]
    alike = all(abs(line.size - first.size) < 0.6 for line in lines)
    bold, italic = all(line.bold for line in lines), all(line.italic for line in lines)
    larger = first.size >= size + 1
    if not alike or not (bold or italic or larger) or first.size < size - 0.6 or len(lines) > _HEADING_LINES:
        return None
    bare = _raised.sub("", words)
    marker = next(iter(numbering.markers(bare)), None)
    title = bare[marker.stop :] if marker and marker.kind != numbering.PART else bare
    if marker and marker.kind == numbering.ITEM and not bold:
        return None
    if not looks_like_heading(title, numbered=marker is not None):
        return None
    return (-first.size, not bold, not italic, marker is None)
