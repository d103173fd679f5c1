"""What the styles of a Word file say of its paragraphs: which are headings, titles, footnotes or contents.

The names of Word's own styles are English in every file, whatever language it shows them in (ECMA-376 part 1,
17.7.4.9); those of the United Nations begin with "_ H". A heading's level leaves room for the one that UN documents set
without a number below those of its style that have one.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from db.ingest import numbering
from db.ingest.blocks import RAISED, ends_sentence, width
from db.ingest.word_numbers import W as _W
from db.ingest.word_numbers import style_properties, value, whole

_united_nations = re.compile(r"_?\s*H\s*_+\s*(?P<level>Ch|1|2/3|2|3|4|5/6|5|6)(?:_?G)?", re.IGNORECASE)
_LEVELS = {"ch": 1, "1": 2, "2/3": 3, "2": 3, "3": 3, "4": 4, "5/6": 5, "5": 5, "6": 5}
_heading = re.compile(r"heading\s?(?P<level>[1-9])", re.IGNORECASE)
_like_heading = re.compile(r"head|hdg|titre|título|überschrift|заголовок|标题|標題|عنوان", re.IGNORECASE)
_title = re.compile(r"title(?!.*agenda)|_\s*H\s*__M(?:_?G)?\Z|HMG\Z|Titre\Z", re.IGNORECASE)
_not_heading = re.compile(r"title|toc\b|list|table of contents", re.IGNORECASE)
_contents = re.compile(r"toc\s?[1-9]|table of (?:contents|figures)", re.IGNORECASE)
_notes = re.compile(r"(?:foot|end)note text.*", re.IGNORECASE)
_typed_mark = re.compile(r"(?P<mark>[a-z]|\d{1,2})\s+(?=[A-Z“])")
_LONGEST = 300  # columns: what is styled as a heading and longer, or a sentence of two lines, is none
_LONGEST_SENTENCE = 160


class Style(NamedTuple):
    """A style of paragraphs: how deep a heading (0 for none), and whether it is the UN's own."""

    level: int = 0
    own: bool = False
    title: bool = False
    note: bool = False
    contents: bool = False


class Styles:
    """The styles of a file, by the names that its paragraphs call them by."""

    def __init__(self, root: Any) -> None:
        """`root` is that of styles.xml, None without one."""
        found = root.iter(f"{_W}style") if root is not None else ()
        self.elements = {style.get(f"{_W}styleId", ""): style for style in found}
        self._known: dict[str | None, Style] = {None: Style()}

    def of(self, name: str | None) -> Style:
        """Return what is known of a style."""
        if name not in self._known:
            self._known[name] = Style()  # a style may be based on itself, by a damaged file
            self._known[name] = self._read(name or "")
        return self._known[name]

    def _read(self, name: str) -> Style:
        element = self.elements.get(name)
        shown = value(element, "name") or name
        if found := _united_nations.fullmatch(shown.strip()):
            return Style(_LEVELS[found["level"].lower()], own=True)
        if found := _heading.fullmatch(shown):
            return Style(int(found["level"]))
        kinds = (_title.match(shown), _notes.fullmatch(shown), _contents.fullmatch(shown))
        if any(kinds):
            return Style(0, False, *map(bool, kinds))
        return self._outlined(name, shown) if element is not None and not _not_heading.search(shown) else Style()

    def _outlined(self, name: str, shown: str) -> Style:
        """Read a style of the file's own: a heading's, if it is named so or based on one."""
        based = self.of(value(self.elements[name], "basedOn"))
        if not _like_heading.search(shown) and (not based.level or based.own):
            return Style()
        levels = (value(properties, "outlineLvl") for properties in style_properties(self.elements, name))
        printed = next(filter(None, levels), None)
        at = whole(printed, 9) + 1 if printed is not None else based.level
        return Style(at if at <= 9 else 0)

    def level(self, style: Style, properties: Any, text: str) -> int:
        """Return how deep a heading a paragraph is: the level its style gives, or the one it has of its own."""
        at = style.level
        printed = value(properties, "outlineLvl")
        if printed is not None and not (style.title or style.contents or style.note):
            at = whole(printed, 9) + 1
            at = at if at <= 9 else 0
        if not at or width(text) > _LONGEST or (ends_sentence(text) and width(text) > _LONGEST_SENTENCE):
            return 0
        return 2 * at - (0 if style.own and not numbering.markers(text) else 1)

    @staticmethod
    def noted(text: str) -> str:
        """Return a footnote that stands in the text with its mark raised."""
        found = _typed_mark.match(text)
        return text if not found else f"{found['mark'].translate(RAISED)} {text[found.end() :]}"
