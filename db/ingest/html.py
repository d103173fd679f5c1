"""Web pages: their elements become blocks. lxml reads them; what is only for the screen is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from db.errors import UnreadableDocument
from db.ingest.blocks import Block

if TYPE_CHECKING:
    from lxml.html import HtmlElement

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
_SPACES = re.compile(r"\s+")


def read(path: str) -> tuple[list[Block], str]:
    """Read a page into blocks, one for each heading, paragraph, item of a list and row of a table, and its title.

    Raises UnreadableDocument (not_a_page) or OSError.
    """
    from lxml import etree, html  # 30 ms

    with open(path, "rb") as file:
        data = file.read()
    try:
        encoded = data.decode("utf-8-sig")
        root = html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", encoded))
    except UnicodeDecodeError:
        root = _parsed(data, path)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise UnreadableDocument(path=path, reason="not_a_page") from error
    headings = root.xpath("//h1") or root.xpath("//title")
    title = _SPACES.sub(" ", headings[0].text_content()).strip() if headings else ""
    return [Block(line) for line in _lines(root)], title


def _parsed(data: bytes, path: str) -> HtmlElement:
    """Read a page in the encoding that it names itself."""
    from lxml import etree, html

    try:
        return html.document_fromstring(data)
    except (etree.LxmlError, ValueError) as error:
        raise UnreadableDocument(path=path, reason="not_a_page") from error


def _lines(root: HtmlElement) -> Iterator[str]:
    """Yield the lines a page shows, from the top."""
    for piece in "".join(_pieces(root)).split("\n"):
        line = _SPACES.sub(" ", piece).strip()
        if line:
            yield line


def _pieces(element: HtmlElement) -> Iterator[str]:
    """Yield the text of an element; a line ends with "\\n", and white space of the file is a space."""
    if not isinstance(element.tag, str) or element.tag in _LEFT_OUT:
        return
    if element.tag == "br":
        yield "\n"
        return
    if element.tag == "tr":
        cells = ("".join(_pieces(cell)).replace("\n", " ").strip() for cell in element if cell.tag in ("td", "th"))
        row = " | ".join(_SPACES.sub(" ", cell) for cell in cells)
        yield f"\n| {row} |\n" if row.strip(" |") else ""
        return
    block = element.tag not in _INLINE
    if block:
        yield "\n" + _number(element)
    yield _SPACES.sub(" ", element.text or "")
    for child in element:
        yield from _pieces(child)
        yield _SPACES.sub(" ", child.tail or "")
    if block:
        yield "\n"


def _number(element: HtmlElement) -> str:
    """Return what a browser writes before an item of a numbered list."""
    above = element.getparent()
    if element.tag != "li" or above is None or above.tag != "ol":
        return ""
    value = element.get("value", "")
    if not value.isdecimal():
        start = above.get("start", "1")
        before = sum(1 for sibling in element.itersiblings(preceding=True) if sibling.tag == "li")
        value = str((int(start) if start.isdecimal() else 1) + before)
    return f"{value}. "
