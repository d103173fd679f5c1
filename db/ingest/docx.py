"""Word files: their XML becomes blocks, with the numbers that Word counts by itself written out.

db.ingest.package opens the file, db.ingest.word_numbers counts. Headers hold the masthead of UN documents: those of the
first page come first. Footnotes leave a mark in the text, one character of a private range, that db.ingest.reading
takes out again. How deep a heading is its style says (db.ingest.word_styles).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from db.ingest import vocabulary
from db.ingest.blocks import NOTE_MARKS, Block, Note, ends_sentence, raised, width
from db.ingest.package import Package
from db.ingest.word_numbers import Numbers, formed, value
from db.ingest.word_numbers import W as _W
from db.ingest.word_styles import Styles
from db.progress import Heard, unheard

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_REFERENCE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_SKIPPED = {f"{_W}{name}" for name in ("del", "moveFrom", "instrText", "delText", "pict", "object", "drawing", "rPr")}
_SKIPPED |= {f"{_W}pPr", f"{_W}rt", f"{_MC}Fallback"}
_CHARACTERS = {f"{_W}tab": "\t", f"{_W}ptab": "\t", f"{_W}br": " ", f"{_W}cr": " ", f"{_W}noBreakHyphen": "-"}
_NOTES = {f"{_W}footnoteReference": "footnotes", f"{_W}endnoteReference": "endnotes"}
_TEXTS = (f"{_W}t", f"{_MATH}t")
_SPACES = re.compile(r"\s+")
_own_mark = re.compile(r"\s*(?P<mark>\*{1,4}|[†‡§#]{1,3}|\w{1,3})")
_private = re.compile(f"[{NOTE_MARKS[0]}-{NOTE_MARKS[-1]}]")
_TITLE_WITHIN = 60  # paragraphs, from the first
_CHART_WIDTH = 60  # columns: wider than what stands in a box of a chart
_OFTEN = 50  # parts of the text between two words about how far it is


def read(path: str, heard: Heard = unheard) -> tuple[list[Block], list[Note], str]:
    """Read a Word file into blocks, footnotes and its title; NOTE_MARKS[n] in a block stands for the n-th footnote.

    Raises UnreadableDocument (not_word, too_large, password, or what else it is), OSError, or what `heard` raises.
    """
    package = Package(path)
    reader = _Reader(package)
    return reader.blocks(heard), reader.notes, " ".join(reader.title)


class _Reader:
    def __init__(self, package: Package) -> None:
        self._package = package
        self._body = package.root.find(f"{_W}body")
        self._styles = Styles(package.part("styles"))
        self._numbers = Numbers(package.part("numbering"), self._styles.elements)
        self._words = {kind: self._noted(package.part(kind)) for kind in _NOTES.values()}
        self._counted = dict.fromkeys(_NOTES.values(), 0)  # the notes that Word numbers
        self._awaited = ""  # the words of a note whose own mark is still to come
        self._paragraphs = 0
        self.notes: list[Note] = []
        self.title: list[str] = []  # what is styled as one

    def blocks(self, heard: Heard) -> list[Block]:
        found = [Block(line) for header in self._headers() for line in self._header_lines(header)]
        count = len(self._body) if self._body is not None else 0
        for index, child in enumerate(self._body if count else ()):
            if index % _OFTEN == 0:
                heard(index / count)
            for block in self._parts(child):
                after_contents = bool(found) and vocabulary.CONTENTS.fullmatch(found[-1].text) is not None
                table = block.text.startswith("|")
                found.append(block._replace(contents=block.contents or (table and after_contents)))
        return found

    def _headers(self) -> list[Any]:
        """Return the headers of the first page."""
        section = next(self._body.iter(f"{_W}sectPr"), None) if self._body is not None else None
        if section is None:
            return []
        first = section.find(f"{_W}titlePg")
        wanted = "first" if first is not None and first.get(f"{_W}val") not in ("0", "false", "off") else "default"
        names = [
            each.get(_REFERENCE) for each in section.iter(f"{_W}headerReference") if each.get(f"{_W}type") == wanted
        ]
        return [header for header in map(self._package.related, names) if header is not None]

    def _header_lines(self, header: Any) -> list[str]:
        """Return the lines of a page's header, those in text boxes too."""
        lines = []
        for paragraph in header.iter(f"{_W}p"):
            if next(paragraph.iterancestors(f"{_MC}Fallback"), None) is None:
                parts = self._text(paragraph).split("\t")
                lines += [line for line in (_SPACES.sub(" ", part).strip() for part in parts) if line]
        return lines

    def _parts(self, element: Any, *, contents: bool = False) -> Iterator[Block]:
        """Yield the blocks of a paragraph, a table, or what holds such."""
        if element.tag == f"{_W}p":
            block = self._paragraph(element)
            if block.text:
                yield block._replace(contents=True) if contents else block
            for box in element.iter(f"{_W}txbxContent"):
                if next(box.iterancestors(f"{_MC}Fallback"), None) is None and _holds_text(box):
                    for child in box:
                        yield from self._parts(child, contents=contents)
        elif element.tag == f"{_W}tbl":
            yield from self._table(element, contents=contents)
        elif isinstance(element.tag, str) and element.tag not in _SKIPPED:
            gallery = next(element.iter(f"{_W}docPartGallery"), None) if element.tag == f"{_W}sdt" else None
            listed = gallery is not None and "Contents" in (gallery.get(f"{_W}val") or "")
            for child in element:
                yield from self._parts(child, contents=contents or listed)

    def _paragraph(self, paragraph: Any) -> Block:
        marker = self._numbers.marker(paragraph)
        text = _SPACES.sub(" ", self._text(paragraph)).strip()
        if not text:
            return Block("")
        properties = paragraph.find(f"{_W}pPr")
        style = self._styles.of(value(properties, "pStyle"))
        self._paragraphs += 1
        if style.title and self._paragraphs <= _TITLE_WITHIN:
            self.title.append(_private.sub("", text).rstrip("*"))
        if style.note:
            text = self._styles.noted(text)
        text = f"{marker} {text}" if marker else text
        return Block(text, level=self._styles.level(style, properties, text), contents=style.contents)

    def _text(self, parent: Any) -> str:
        parts: list[str] = []
        for child in parent:
            if child.tag in _TEXTS:
                parts.append(self._after_note(child.text or ""))
            elif child.tag in _CHARACTERS:
                parts.append(_CHARACTERS[child.tag])
            elif child.tag in _NOTES:
                parts.append(self._note(child))
            elif child.tag == f"{_W}r":
                parts.append(self._run(child, "".join(parts[-2:])))
            elif child.tag not in _SKIPPED and isinstance(child.tag, str):
                parts.append(self._text(child))
        return "".join(parts)

    def _run(self, run: Any, before: str) -> str:
        look = run.find(f"{_W}rPr")
        if look is not None and _is_on(look, "vanish"):
            return ""
        text = self._text(run)
        return raised(before, text) if value(look, "vertAlign") == "superscript" else text

    # Footnotes

    def _note(self, reference: Any) -> str:
        kind = _NOTES[reference.tag]
        words = self._words[kind].get(reference.get(f"{_W}id"), "")
        if not words:
            return ""
        if reference.get(f"{_W}customMarkFollows") in ("1", "true", "on"):
            self._awaited = words
            return ""
        self._counted[kind] += 1
        return self._marked(formed(self._counted[kind], "lowerRoman" if kind == "endnotes" else "decimal"), words)

    def _after_note(self, text: str) -> str:
        """Return a text of the file, with the mark of a note in place of the one that the author gave it."""
        text = _private.sub("", text)
        mark = _own_mark.match(text) if self._awaited else None
        if not mark:
            return text
        words, self._awaited = self._awaited, ""
        return self._marked(mark["mark"], words.removeprefix(mark["mark"]).strip()) + text[mark.end() :]

    def _marked(self, mark: str, words: str) -> str:
        self.notes.append(Note(mark, words))
        return NOTE_MARKS[len(self.notes) - 1] if len(self.notes) <= len(NOTE_MARKS) else ""

    def _noted(self, part: Any) -> dict[str, str]:
        """Return the words of a file's notes by their names, without the lines that part them from the text."""
        if part is None:
            return {}
        return {
            note.get(f"{_W}id", ""): _SPACES.sub(" ", " ".join(map(self._plain, note.iter(f"{_W}p")))).strip()
            for note in part
            if isinstance(note.tag, str) and note.get(f"{_W}type", "normal") == "normal"
        }

    @staticmethod
    def _plain(paragraph: Any) -> str:
        parts = paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}noBreakHyphen")
        return "".join(_private.sub("", part.text or "") if part.tag == f"{_W}t" else
                       _CHARACTERS[part.tag] for part in parts)  # fmt: skip

    # Tables

    def _table(self, table: Any, *, contents: bool) -> Iterator[Block]:
        """Yield a table as one block, a line for each row; what a single cell frames, as if it stood free."""
        rows = [_cells(row) for row in _rows(table)]
        if len(rows) == 1 and len(rows[0]) == 1:
            for child in rows[0][0]:
                yield from self._parts(child, contents=contents)
            return
        lines = []
        for row in rows:
            cells = [self._cell(cell) for cell in row]
            if any(cells):
                lines.append("| " + " | ".join(cells) + " |")
        if lines:
            yield Block("\n".join(lines), contents=contents)

    def _cell(self, cell: Any) -> str:
        """Return the text of a cell; the cells of a table within it are parted by commas, its rows by semicolons."""
        parts = []
        for child in cell:
            if child.tag == f"{_W}tbl":
                rows = (", ".join(filter(None, map(self._cell, _cells(row)))) for row in _rows(child))
                parts.append("; ".join(filter(None, rows)))
            elif child.tag == f"{_W}p":
                parts.append(self._paragraph(child).text)
            elif isinstance(child.tag, str) and child.tag not in _SKIPPED and child.tag != f"{_W}tcPr":
                parts.append(self._cell(child))
        return " ".join(filter(None, parts)).replace("|", "¦")


def _holds_text(box: Any) -> bool:
    """Tell whether a text box holds sentences or a footnote, and not the words of a chart."""
    texts = ("".join(part.text or "" for part in line.iter(f"{_W}t")).strip() for line in box.iter(f"{_W}p"))
    return any((width(text) > _CHART_WIDTH and ends_sentence(text)) or text.startswith("*") for text in texts)


def _rows(table: Any) -> list[Any]:
    """Return the rows of a table that were not deleted in review; not those of a table within it."""
    rows = [row for row in table.iter(f"{_W}tr") if next(row.iterancestors(f"{_W}tbl")) is table]
    return [row for row in rows if row.find(f"{_W}trPr/{_W}del") is None]


def _cells(row: Any) -> list[Any]:
    return [cell for cell in row.iter(f"{_W}tc") if next(cell.iterancestors(f"{_W}tr")) is row]


def _is_on(properties: Any, name: str) -> bool:
    found = properties.find(f"{_W}{name}")
    return found is not None and found.get(f"{_W}val") not in ("0", "false", "off")
