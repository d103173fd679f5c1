"""The footnotes of a web page: small links in its text, and what they point to, which is no running text.

Word, the DPUB roles of ARIA and most converters write them as a link with a number, raised or in brackets, to an
element with a name of its own.
"""

from __future__ import annotations

import re
from typing import Any

from db.ingest.blocks import NOTE_MARKS, Note

_mark = re.compile(r"[\[(]?\s*(?P<mark>\d{1,3}|[a-z]|[ivx]{1,5}|\*{1,4}|[†‡§¶]{1,3})\s*[\])]?")
_back = re.compile(r"[\s↑↩↵^\ufe0e\ufe0f⏎]*")
_SPACES = re.compile(r"\s+")
_WHOLES = ("li", "p", "aside", "dd", "div", "tr", "blockquote")
_SECTIONS = ("section", "div", "ol", "ul", "aside", "footer", "dl", "table", "tbody")
_RUNNING = ("body", "html", "main", "article")


class Notes:
    """Finds the notes of a page. `found` holds them in the order in which the text names them."""

    def __init__(self, root: Any) -> None:
        named: dict[str, Any] = {}
        for element in root.iter():
            if isinstance(element.tag, str):
                for name in (element.get("id"), element.get("name") if element.tag == "a" else None):
                    if name:
                        named.setdefault(name, element)
        self.found: list[Note] = []
        self._marks: dict[Any, str] = {}  # by the element in the text that shows it
        self._held: set[Any] = set()
        back: set[Any] = set()  # links from a note to where it stands in the text
        targets: list[tuple[Any, str, Any]] = []
        for link in root.iter("a"):
            shown = _mark.fullmatch("".join(link.itertext()).strip())
            target = named.get((link.get("href") or "").removeprefix("#")) if shown else None
            if shown and target is not None and link not in back and _is_reference(link):
                whole = _whole(target)
                if whole is not None and link not in set(whole.iter("a")):
                    targets.append((link, shown["mark"], whole))
                    back |= set(whole.iter("a"))
        links = {link for link, _, _ in targets}
        wholes: dict[Any, str] = {}
        for link, mark, whole in targets:
            if links & set(whole.iter("a")):
                continue  # the page's own text, which notes stand in
            raised = link.getparent()
            shown_in = raised if raised is not None and raised.tag == "sup" else link
            if whole in wholes:
                self._marks[shown_in] = ""
                continue
            wholes[whole] = mark
            self._held.add(whole)
            words = _words(whole, mark)
            if words and len(self.found) < len(NOTE_MARKS):
                self.found.append(Note(mark, words))
                self._marks[shown_in] = NOTE_MARKS[len(self.found) - 1]
        self._hold_sections()

    def _hold_sections(self) -> None:
        """Leave out what holds nothing but notes and a heading."""
        for note in list(self._held):
            above = note.getparent()
            while above is not None and above.tag in _SECTIONS and above not in self._held:
                rest = [child for child in above if isinstance(child.tag, str) and child not in self._held]
                if any(child.tag not in ("hr", "br", "h1", "h2", "h3", "h4", "h5", "h6") for child in rest):
                    break
                self._held.add(above)
                above = above.getparent()

    def holds(self, element: Any) -> bool:
        """Tell whether an element is a note, or holds nothing else."""
        return element in self._held

    def mark(self, element: Any) -> str | None:
        """Return the mark that stands in the text for an element that refers to a note; None for any other."""
        return self._marks.get(element)


def _is_reference(link: Any) -> bool:
    """Tell whether a link is set like the mark of a note: raised, in brackets, by its role or by its name."""
    above = link.getparent()
    text = "".join(link.itertext()).strip()
    return (
        link.get("role") == "doc-noteref"
        or (above is not None and above.tag == "sup")
        or next(link.iter("sup"), None) is not None
        or text[:1] in "[(*†‡§"
        or re.search(r"(?:fn|note|ftn)", link.get("href", ""), re.IGNORECASE) is not None
    )


def _whole(target: Any) -> Any:
    """Return the element that holds the whole of a note; None when that would be the page."""
    element = target
    while element is not None and element.tag not in _WHOLES:
        element = element.getparent()
    return None if element is None or element.tag in _RUNNING else element


def _words(whole: Any, mark: str) -> str:
    """Return the words of a note, without its own mark and the link back to the text."""
    parts: list[str] = []
    stack: list[Any] = [whole]
    while stack:
        element = stack.pop()
        if isinstance(element, str):
            parts.append(element)
            continue
        if not isinstance(element.tag, str):
            continue
        text = "".join(element.itertext()).strip()
        if element is not whole and element.tag == "a" and (_back.fullmatch(text) or _is_own(text, mark)):
            continue
        for child in reversed(element):
            stack += [child.tail or "", child]
        stack.append(element.text or "")
    words = _SPACES.sub(" ", "".join(parts)).strip()
    return re.sub(rf"\A[\[(]?{re.escape(mark)}(?:[\])]\s*|\.\s+|\s+)|[\s↑↩↵^]+\Z", "", words).strip()


def _is_own(text: str, mark: str) -> bool:
    found = _mark.fullmatch(text)
    return found is not None and found["mark"] == mark
