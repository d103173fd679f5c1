"""Web pages: their elements become blocks. lxml reads them; what is only for the screen is left out.

Footnotes are what small links in the text point to; they leave a mark in it that db.ingest.reading takes out again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from db.errors import UnreadableDocument
from db.ingest.blocks import Block, Note, raised
from db.ingest.html_notes import Notes
from db.ingest.word_numbers import formed, whole
from db.progress import Heard, unheard

LARGEST = 12_000_000  # bytes
_DEEPEST = 600  # elements within each other
_LEFT_OUT = frozenset(
    ("script", "style", "noscript", "template", "head", "nav", "form", "button", "select", "iframe", "svg", "object")
)
_INLINE = frozenset(
    re.findall(
        r"\w+",
        """
a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong
sub sup time tt u var wbr
""",
    )
)
_HEADINGS = {f"h{level}": 2 * level - 1 for level in range(1, 7)}
_LAYOUT = ("table", "ol", "ul", *_HEADINGS)  # what is in no cell of a table of figures
_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_SPACES = re.compile(r"\s+")
_declared = re.compile(r"\s*<\?xml[^>]*\?>")
_contents = re.compile(r"\b(?:doc-)?toc\b|table-of-contents", re.IGNORECASE)
_hidden = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_OFTEN = 2000  # elements between two words about how far it is


def read(path: str, heard: Heard = unheard) -> tuple[list[Block], list[Note], str]:
    """Read a page into blocks, footnotes and its title; a block for each heading, paragraph, item of a list and table.

    Raises UnreadableDocument (not_a_page, too_large, nested), OSError, or what `heard` raises.
    """
    root = _root(path)
    headings = root.xpath("//h1") or root.xpath("//title")
    title = _SPACES.sub(" ", headings[0].text_content()).strip() if headings else ""
    page = _Page(root, headings[0] if headings else None)
    return page.blocks(heard), page.notes.found, title


def _root(path: str) -> Any:
    from lxml import etree, html  # 30 ms

    with open(path, "rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise UnreadableDocument(path=path, reason="too_large")
    try:
        try:
            source: str | bytes = _declared.sub("", data.decode("utf-8-sig").replace("\0", ""), count=1)
        except UnicodeDecodeError:
            source = data  # in the encoding that it names itself
        parser = html.HTMLParser(huge_tree=True)
        root = html.document_fromstring(source, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError, LookupError) as error:
        raise UnreadableDocument(path=path, reason="not_a_page") from error
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _DEEPEST:
            raise UnreadableDocument(path=path, reason="nested")
    return root


class _Page:
    def __init__(self, root: Any, title: Any) -> None:
        self._root = root
        self._title = title
        self.notes = Notes(root)
        self._counts: dict[Any, int] = {}  # by numbered list, the number of its last item

    def blocks(self, heard: Heard) -> list[Block]:
        return list(self._walk(self._root, heard))

    def _walk(self, top: Any, heard: Heard = unheard) -> Iterator[Block]:
        """Yield the blocks that an element shows."""
        from lxml import etree

        line = _Line()
        contents: list[Any] = []  # the elements that hold a table of contents, outermost first
        steps = 2 * sum(1 for _ in top.iter()) if heard is not unheard else 1
        walk = etree.iterwalk(top, events=("start", "end", "comment", "pi"))
        for step, (event, element) in enumerate(walk):
            if step % _OFTEN == 0:
                heard(min(step / steps, 1.0))
            if event == "start":
                apart = None if element is top else self._apart(element, line)
                if apart is None:
                    if _is_contents(element):
                        contents.append(element)
                    yield from self._begin(element, line, bool(contents))
                    continue
                if apart:
                    yield from line.end(bool(contents))
                    yield from (block._replace(contents=bool(contents)) for block in apart)
                walk.skip_subtree()
                continue
            if event == "end" and isinstance(element.tag, str):
                yield from self._end(element, line, bool(contents))
                if contents and contents[-1] is element:
                    contents.pop()
            if element is not top:
                line.add(element.tail)
        yield from line.end(bool(contents))

    def _begin(self, element: Any, line: _Line, contents: bool) -> Iterator[Block]:
        if element.tag not in _INLINE and element.tag != "br":
            yield from line.end(contents)
            line.level = 0 if element is self._title else _HEADINGS.get(element.tag, line.level)
            line.number = self._number(element) or line.number
        line.add(element.text)

    @staticmethod
    def _end(element: Any, line: _Line, contents: bool) -> Iterator[Block]:
        if element.tag == "br" and line.level:
            line.add(" ")
        elif element.tag not in _INLINE and element.tag != "table":
            yield from line.end(contents)
            line.level = 0 if element.tag in _HEADINGS else line.level

    def _shown(self, element: Any) -> bool:
        if element.tag in _LEFT_OUT and not _is_contents(element):
            return False
        hidden = element.get("hidden") is not None or _hidden.search(element.get("style", "")) is not None
        return not hidden and not self.notes.holds(element)

    def _apart(self, element: Any, line: _Line) -> list[Block] | None:
        """Read what is no ordinary text: the mark of a note and raised characters, which go into the line, and tables,
        whose blocks are returned. None for an element that is read as it comes."""
        if not self._shown(element):
            return []
        mark = self.notes.mark(element)
        if mark is not None:
            line.attach(mark)
            return []
        if element.tag == "sup" and not len(element):
            line.attach(raised(line.last, (element.text or "").strip()))
            return []
        return list(self._table(element)) if element.tag == "table" and _is_of_figures(element) else None

    def _table(self, table: Any) -> Iterator[Block]:
        """Yield a table as one block, a line for each row."""
        lines = []
        for row in table.iter("tr"):
            cells = [" ".join(block.text for block in self._walk(cell)) for cell in row if cell.tag in ("td", "th")]
            if any(cells):
                lines.append("| " + " | ".join(cell.replace("|", "¦") for cell in cells) + " |")
        caption = next(table.iter("caption"), None)
        if caption is not None:
            yield from self._walk(caption)
        if lines:
            yield Block("\n".join(lines))

    def _number(self, element: Any) -> str:
        """Return what a browser writes before an item of a numbered list."""
        above = element.getparent()
        if element.tag != "li" or above is None or above.tag != "ol":
            return ""
        number = whole(element.get("value"), self._counts.get(above, whole(above.get("start"), 1) - 1) + 1)
        self._counts[above] = number
        return f"{formed(number, _FORMS.get(above.get('type', ''), 'decimal'))}. "


class _Line:
    """The line of a page that is being read."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.level = 0
        self.number = ""  # of the item that it begins

    def add(self, text: str | None) -> None:
        if text:
            self.parts.append(text)

    @property
    def last(self) -> str:
        """What was added last."""
        return self.parts[-1].rstrip() if self.parts else ""

    def attach(self, mark: str) -> None:
        """Add what stands right behind a word, whatever white space the file has there."""
        if self.parts:
            self.parts[-1] = self.last
        self.parts.append(mark)

    def end(self, contents: bool) -> Iterator[Block]:
        """Yield the line, unless it is empty, and begin another."""
        text = _SPACES.sub(" ", "".join(self.parts)).strip()
        self.parts.clear()
        if text:
            number, self.number = self.number, ""
            yield Block(text if text.startswith(number) else number + text, level=self.level, contents=contents)


def _is_contents(element: Any) -> bool:
    """Tell whether an element says of itself that it is a table of contents."""
    names = (element.get(name) for name in ("role", "class", "id", "{http://www.idpf.org/2007/ops}type"))
    return element.tag in ("nav", "div", "ul", "ol", "section", "table") and any(
        name is not None and _contents.search(name) for name in names
    )


def _is_of_figures(table: Any) -> bool:
    """Tell whether a table is one, and no means to set a page in columns or in a frame."""
    if next(table.iterdescendants(*_LAYOUT), None) is not None:
        return False
    return sum(1 for _ in table.iter("td", "th")) > 1
