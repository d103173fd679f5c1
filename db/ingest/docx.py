"""Word files: their XML becomes blocks, with the numbers that Word counts by itself written out.

python-docx opens the package and knows the styles; what a number looks like is worked out here from numbering.xml.
Headers hold the masthead of UN documents: those of the first page come first. Footnotes leave a mark in the text,
one character of a private range, that db.ingest.reading takes out again.
"""

from __future__ import annotations

import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from db.errors import UnreadableDocument
from db.ingest import vocabulary
from db.ingest.blocks import NOTE_MARKS, Block

if TYPE_CHECKING:
    from docx.document import Document

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_LARGEST = 500_000_000  # bytes unpacked
_SKIPPED = {f"{_W}{name}" for name in ("del", "moveFrom", "instrText", "delText", "pict", "object", "drawing", "rPr")}
_SKIPPED.add(f"{_MC}AlternateContent")
_CHARACTERS = {f"{_W}tab": "\t", f"{_W}br": " ", f"{_W}cr": " ", f"{_W}noBreakHyphen": "-", f"{_W}softHyphen": ""}
_title = re.compile(r"title", re.IGNORECASE)
_SPACES = re.compile(r"\s+")
_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_HAN = "〇一二三四五六七八九"


class Note(NamedTuple):
    """A footnote of a file: the mark that the text has for it, and its words."""

    mark: str
    text: str


def read(path: str) -> tuple[list[Block], list[Note], str]:
    """Read a Word file into blocks, footnotes and its title; NOTE_MARKS[n] in a block stands for the n-th footnote.

    Raises UnreadableDocument (not_word, too_large) or OSError.
    """
    import docx  # 150 ms, with lxml

    try:
        with zipfile.ZipFile(path) as package:
            if sum(item.file_size for item in package.infolist()) > _LARGEST:
                raise UnreadableDocument(path=path, reason="too_large")
        document = docx.Document(path)
    except (OSError, UnreadableDocument):
        raise
    except Exception as error:  # whatever zipfile, lxml and python-docx meet in a file that is none
        raise UnreadableDocument(path=path, reason="not_word") from error
    reader = _Reader(document)
    return reader.blocks(), reader.notes, " ".join(reader.title)


class _Reader:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._numbers = _Numbers(document)
        self._footnotes = _footnotes(document)
        self.notes: list[Note] = []
        self.title: list[str] = []  # what is styled as one
        self._titles = {style.style_id for style in document.styles if _title.match(style.name or "")}

    def blocks(self) -> list[Block]:
        section = self._document.sections[0] if len(self._document.sections) else None
        headers = []
        if section is not None:
            parts = [section.first_page_header] if section.different_first_page_header_footer else [section.header]
            headers = [part._element for part in parts if not part.is_linked_to_previous]
        found = [Block(line) for header in headers for line in _lines(header)]
        return found + list(self._body(self._document.element.body))

    def _body(self, parent: Any) -> Iterator[Block]:
        last = ""
        for child in parent:
            if child.tag == f"{_W}p":
                text = self._paragraph(child)
                last = text or last
                if text:
                    yield Block(text)
            elif child.tag == f"{_W}tbl":
                if not vocabulary.CONTENTS.fullmatch(last):  # the headings come again in the text
                    yield from self._table(child)
                last = ""
            elif child.tag == f"{_W}sdt":
                yield from self._body(child.find(f"{_W}sdtContent"))

    def _paragraph(self, paragraph: Any) -> str:
        marker = self._numbers.marker(paragraph)
        text = _SPACES.sub(" ", self._text(paragraph)).strip()
        if text and _value(paragraph.find(f"{_W}pPr"), "pStyle") in self._titles:
            self.title.append(text.rstrip("*"))
        return f"{marker} {text}" if marker and text else text

    def _text(self, parent: Any) -> str:
        parts: list[str] = []
        for child in parent:
            if child.tag == f"{_W}t":
                parts.append(child.text or "")
            elif child.tag in _CHARACTERS:
                parts.append(_CHARACTERS[child.tag])
            elif child.tag == f"{_W}footnoteReference":
                parts.append(self._note(child.get(f"{_W}id")))
            elif child.tag not in _SKIPPED and isinstance(child.tag, str):
                parts.append(self._text(child))
        return "".join(parts)

    def _note(self, identity: str) -> str:
        words = self._footnotes.get(identity, "")
        if not words or len(self.notes) >= len(NOTE_MARKS):
            return ""
        self.notes.append(Note(str(len(self.notes) + 1), words))
        return NOTE_MARKS[len(self.notes) - 1]

    def _table(self, table: Any) -> Iterator[Block]:
        for row in table.iter(f"{_W}tr"):
            if next(row.iterancestors(f"{_W}tbl")) is not table:
                continue  # a table within a cell is part of its text
            cells = [" ".join(filter(None, map(self._paragraph, cell.iter(f"{_W}p")))) for cell in row.iter(f"{_W}tc")]
            if any(cells):
                yield Block("| " + " | ".join(cells) + " |")


def _lines(header: Any) -> list[str]:
    """Return the lines of a page's header, those in text boxes too."""
    lines = []
    for paragraph in header.iter(f"{_W}p"):
        words = "".join(
            part.text or "" if part.tag == f"{_W}t" else "\t" for part in paragraph.iter(f"{_W}t", f"{_W}tab")
        )
        lines += [line for line in (_SPACES.sub(" ", each).strip() for each in re.split(r"\t+", words)) if line]
    return lines


def _footnotes(document: Document) -> dict[str, str]:
    from lxml import etree

    for relation in document.part.rels.values():
        if relation.reltype.endswith("/footnotes") and not relation.is_external:
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            root = etree.fromstring(relation.target_part.blob, parser)
            return {
                note.get(f"{_W}id"): _SPACES.sub(" ", "".join(part.text or "" for part in note.iter(f"{_W}t"))).strip()
                for note in root.iter(f"{_W}footnote")
                if note.get(f"{_W}type") is None
            }
    return {}


class _Level(NamedTuple):
    start: int
    form: str
    text: str


class _Numbers:
    """What Word counts: the number before each paragraph, from the levels of its list."""

    def __init__(self, document: Document) -> None:
        self._styles = {style.style_id: style.element for style in document.styles}
        self._lists: dict[str, tuple[str, dict[int, int]]] = {}
        self._levels: dict[str, dict[int, _Level]] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._begun: set[str] = set()
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError):
            return
        for abstract in root.iter(f"{_W}abstractNum"):
            levels = {int(level.get(f"{_W}ilvl")): _level(level) for level in abstract.iter(f"{_W}lvl")}
            self._levels[abstract.get(f"{_W}abstractNumId")] = levels
        for number in root.iter(f"{_W}num"):
            starts = {
                int(override.get(f"{_W}ilvl")): int(_value(override, "startOverride") or 1)
                for override in number.iter(f"{_W}lvlOverride")
                if override.find(f"{_W}startOverride") is not None
            }
            self._lists[number.get(f"{_W}numId")] = (_value(number, "abstractNumId") or "", starts)

    def marker(self, paragraph: Any) -> str:
        """Count a paragraph, and return the number that stands before it; "" for none."""
        listed, depth = self._of(paragraph)
        if listed not in self._lists:
            return ""
        abstract, starts = self._lists[listed]
        levels = self._levels.get(abstract, {})
        level = levels.get(depth)
        if level is None:
            return ""
        counts = self._counts[abstract]
        if listed not in self._begun:
            self._begun.add(listed)
            for each, start in starts.items():
                counts[each] = start - 1
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [each for each in counts if each > depth]:
            del counts[deeper]
        if level.form in ("bullet", "none"):
            return "" if level.form == "none" else "–"
        return re.sub(r"%(\d)", lambda found: self._written(levels, counts, int(found[1]) - 1), level.text).strip()

    def _written(self, levels: dict[int, _Level], counts: dict[int, int], depth: int) -> str:
        level = levels.get(depth)
        return _formed(counts.get(depth, level.start), level.form) if level else ""

    def _of(self, paragraph: Any) -> tuple[str, int]:
        """Return the list of a paragraph and its depth there: its own, or that of its style or of one above it."""
        listed = depth = None
        for properties in self._properties(paragraph):
            numbers = properties.find(f"{_W}numPr")
            if numbers is not None:
                listed = listed or _value(numbers, "numId")
                depth = depth or _value(numbers, "ilvl")
        return listed or "", int(depth or 0)

    def _properties(self, paragraph: Any) -> Iterator[Any]:
        """Yield the properties of a paragraph, of its style, and of the styles that one is based on."""
        own = paragraph.find(f"{_W}pPr")
        if own is not None:
            yield own
        style, seen = _value(own, "pStyle"), set()
        while style in self._styles and style not in seen:
            seen.add(style)
            element = self._styles[style]
            properties = element.find(f"{_W}pPr")
            if properties is not None:
                yield properties
            style = _value(element, "basedOn")


def _value(parent: Any, name: str) -> str | None:
    found = parent.find(f"{_W}{name}") if parent is not None else None
    return found.get(f"{_W}val") if found is not None else None


def _level(level: Any) -> _Level:
    return _Level(
        int(_value(level, "start") or 1), _value(level, "numFmt") or "decimal", _value(level, "lvlText") or ""
    )


def _formed(number: int, form: str) -> str:
    """Write a number as Word's format says."""
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman"):
        written, left = "", number
        for value, sign in _ROMAN:
            written, left = written + sign * (left // value), left % value
        return written.upper() if form == "upperRoman" else written
    if form.startswith(("chinese", "ideograph", "japanese", "taiwanese")) and 0 < number < 100:
        tens, ones = divmod(number, 10)
        return ("" if tens < 2 else _HAN[tens]) + "十" * (tens > 0) + (_HAN[ones] if ones else "")
    return f"{number:02}" if form == "decimalZero" else str(number)
