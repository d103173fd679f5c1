"""Blocks become sections, paragraphs and footnotes: the same way for every file format.

What each block is comes from db.ingest.assignment; here cut paragraphs are joined, unnumbered headings told from text,
and items of lists put into the paragraphs they belong to. The masthead above the text is db.ingest.masthead's.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from db.ingest import assignment, numbering, roles, vocabulary
from db.ingest.blocks import (
    RAISED,
    Block,
    ends_clause,
    ends_sentence,
    glue,
    is_bare_caption,
    looks_like_heading,
    opens_list,
    stands_by_itself,
    starts_low,
    starts_note,
)
from db.ingest.roles import Role
from db.records import Doubt, Footnote, Paragraph, Section

_RAISED = "".join(map(chr, RAISED.values()))
_footnote = re.compile(rf"(?P<mark>\*{{1,3}}|[†‡]|\d{{1,3}}/(?=\s)|[{_RAISED}]{{1,3}})\s*(?P<text>\S.*)\Z", re.DOTALL)
_star = re.compile(r"(?<=[^\s*(])(\*{1,3})(?!\*)")
_NOTES_WITHIN = 20  # blocks above a footnote
_footnote_below_rule = re.compile(r"(?P<mark>\d{1,3}|[a-z])\s+(?P<text>\S.*)\Z", re.DOTALL)
_rule = re.compile(r"[_—–-]{4,}\Z")


class Outline(NamedTuple):
    """A document's text in structure, and the doubts that came up on the way."""

    sections: tuple[Section, ...]
    paragraphs: tuple[Paragraph, ...]
    footnotes: tuple[Footnote, ...]
    doubts: tuple[Doubt, ...]


class _Growing:
    """A paragraph while pieces of it may still come."""

    def __init__(self, number: str | None, section: int | None, text: str, *, rebuilt: bool = False) -> None:
        self.number = number
        self.section = section
        self.rebuilt = rebuilt
        self.last = text  # the piece that came last
        self.length = 0
        self._parts: list[str] = []
        self._put(text)

    def go_on(self, text: str) -> None:
        """Join a piece that goes on with the last one."""
        between = glue(self._parts[-1], text)
        if between:
            self._put(between)
        self.last = text
        self._put(text)

    def begin_line(self, text: str) -> None:
        """Put a piece on a line of its own."""
        self.last = text
        self._put(f"\n{text}")

    def _put(self, part: str) -> None:
        self._parts.append(part)
        self.length += len(part)

    @property
    def text(self) -> str:
        return "".join(self._parts)


def is_starred(text: str) -> bool:
    """Tell whether a line is a footnote by the asterisks before it."""
    return text.startswith("*") and _footnote.match(text) is not None


def build(blocks: Sequence[Block], front: Sequence[str] = ()) -> Outline:
    """Put the blocks below the masthead into structure. `front` holds the masthead's texts, where notes have marks."""
    kept, footnotes, left_out = _set_aside(blocks, front)
    builder = _Builder(assignment.assign(kept))
    builder.run()
    builder.doubts.extend(Doubt("left_out", detail=text) for text in left_out)
    paragraphs = tuple(builder.finished())
    placed = tuple(_placed(note, paragraphs, builder.reached[at]) for note, at in footnotes)
    return Outline(tuple(_with_ranges(builder.sections, paragraphs)), paragraphs, placed, tuple(builder.doubts))


def _set_aside(
    blocks: Sequence[Block], front: Sequence[str]
) -> tuple[list[Block], list[tuple[Footnote, int]], list[str]]:
    """Part the text from its footnotes, each with how many blocks stand before it, and from what a page prints around
    it."""
    kept: list[Block] = []
    footnotes: list[tuple[Footnote, int]] = []
    left_out: list[str] = []
    below_rule = False
    times = Counter(block.text for block in blocks)
    stars = {star for text in front for star in _star.findall(text)}
    for block in blocks:
        text = block.text
        note = _footnote.match(text) or (_footnote_below_rule.match(text) if below_rule else _note_of(text, kept))
        if note and (not note["mark"].startswith("*") or note["mark"] in stars):
            footnotes.append((Footnote(note["mark"], note["text"]), len(kept)))
            continue
        if vocabulary.FURNITURE.fullmatch(text) or (
            vocabulary.SYMBOL.fullmatch(text) and (text in front or times[text] > 1)
        ):
            left_out.append(text)
            below_rule = below_rule or _rule.match(text) is not None
            continue
        kept.append(block)
        stars.update(_star.findall(text))
        below_rule = False
    return kept, footnotes, left_out


def _note_of(text: str, kept: Sequence[Block]) -> re.Match[str] | None:
    """Read a footnote that nothing parts from the text: a sentence whose number a word just above has glued on."""
    note = _footnote_below_rule.match(text)
    if not note or not note["mark"].isdecimal() or not ends_sentence(text):
        return None
    glued = re.compile(rf"(?:[^\W\d_A-Z]{{3}}|[^\W\d_A-Z][.,;:。，；：”»)）]){note['mark']}(?![\d*.,/])")
    return note if any(glued.search(block.text) for block in kept[-_NOTES_WITHIN:]) else None


def _mark_offset(mark: str, text: str) -> int:
    """Return where a footnote's mark stands in a text; -1 when nowhere.

    An asterisk and a raised number stand right after a word or its punctuation, "1/" stands like a word.
    """
    if mark.isascii() and mark.isalpha():
        return -1
    before = r"(?<=[^\s*(])"
    if mark.endswith("/"):
        before = r"(?<![\w/])"
    elif mark.isdecimal():
        before = r"(?<=[^\W\d_]|[.,;:。，”»)）])"
    found = re.search(rf"{before}{re.escape(mark)}(?![*\d])", text)
    return found.start() if found else -1


def _placed(note: Footnote, paragraphs: Sequence[Paragraph], reached: int) -> Footnote:
    """Find the paragraph that a footnote's mark stands in, if one does: the last of the first `reached`, else the next
    one below the note."""
    for paragraph in (*reversed(paragraphs[:reached]), *paragraphs[reached:]):
        if note.mark in paragraph.text and (offset := _mark_offset(note.mark, paragraph.text)) >= 0:
            return Footnote(note.mark, note.text, "paragraph", paragraph.position, offset)
    return note


class _Builder:
    def __init__(self, assigned: list[Role]) -> None:
        self.roles = assigned
        self.sections: list[Section] = []
        self.open: list[int] = []  # the sections that stand open, outermost first
        self.growing: list[_Growing] = []
        self.current: _Growing | None = None  # None right after a heading
        self.doubts: list[Doubt] = []
        self.reached: list[int] = []  # how many paragraphs there are before each block, and at the end
        self.between_numbers = _between_numbers(assigned)
        self.before_part = _before_part(assigned)
        self.last_text = max((i for i, role in enumerate(assigned) if self._is_text(role)), default=-1)

    @staticmethod
    def _is_text(role: Role) -> bool:
        return role.kind in {roles.NUMBERED, roles.ITEM} or (
            role.kind == roles.TEXT and not looks_like_heading(role.text)
        )

    def run(self) -> None:
        for index, role in enumerate(self.roles):
            self.reached.append(len(self.growing))
            if role.kind == roles.HEADING:
                self._open_section(role.number, role.text, role.level)
            elif role.kind == roles.NUMBERED:
                self._start(role.text, role)
                self._note_numbering(role)
            elif role.kind == roles.ITEM:
                self._add_item(role.text)
            elif role.kind == roles.STRAY:
                self.doubts.append(Doubt("left_out", len(self.growing) - 1, role.text))
            else:
                self._add_text(index, role)
        self.reached.append(len(self.growing))

    # Sections

    def _open_section(self, number: str | None, title: str, level: int) -> None:
        while self.open and self.sections[self.open[-1]].level >= level:
            self.open.pop()
        parent = self.open[-1] if self.open else None
        level = self.sections[parent].level + 1 if parent is not None else 1
        index = len(self.sections)
        self.sections.append(Section(index, number, title, level, parent, start=len(self.growing)))
        self.open.append(index)
        self.current = None

    # Paragraphs

    def _start(self, text: str, role: Role | None = None) -> None:
        section = self.open[-1] if self.open else None
        number, rebuilt = (role.number, role.rebuilt) if role else (None, False)
        self.current = _Growing(number, section, text, rebuilt=rebuilt)
        self.growing.append(self.current)

    def _note_numbering(self, role: Role) -> None:
        position = len(self.growing) - 1
        if role.rebuilt:
            self.doubts.append(Doubt("number_rebuilt", position, role.number or ""))
        if role.restarts:
            self.doubts.append(Doubt("numbering_restarts", position, role.number or ""))
        if role.missing:
            self.doubts.append(Doubt("numbers_missing", position, role.missing))

    def _add_item(self, text: str) -> None:
        """Put an item on a line of its own in the paragraph before; after a heading or a table it is one itself."""
        if self.current and not self.current.last.startswith("|"):
            self.current.begin_line(text)
        else:
            self._start(text)

    def _add_text(self, index: int, role: Role) -> None:
        current = self.current
        if current and self._continues(current, index, role.text):
            self.doubts.append(Doubt("joined", len(self.growing) - 1, str(current.length)))
            current.go_on(role.text)
        elif current and self._belongs(current, index, role.text):
            current.begin_line(role.text)
        elif role.level and index < self.last_text and looks_like_heading(role.text) and not self.before_part[index]:
            self._open_section(None, role.text, role.level)
        else:
            self._start(role.text)

    def _belongs(self, current: _Growing, index: int, text: str) -> bool:
        """Tell whether a text is another line of what the paragraph before it holds.

        So are the next row of a table, the title below the number of one, and text between two numbered paragraphs,
        which is cited with the first.
        """
        before = current.last
        if text.startswith("|") and before.startswith("|"):
            return "\n" not in text and "\n" not in before  # rows; a table that the file tells as one is whole
        if is_bare_caption(before) and looks_like_heading(text):
            return True
        return current.number is not None and self.between_numbers[index]

    def _continues(self, current: _Growing, index: int, text: str) -> bool:
        """Tell whether a text goes on with the sentence that the paragraph before it leaves open."""
        before = current.last.strip()
        if before.startswith("|") or text.startswith("|"):
            return False
        if not before or starts_low(text):
            return True
        if current.number is None and (ends_clause(before) or stands_by_itself(before)):
            return False  # a line of its own, or a paragraph of a preamble
        if ends_sentence(before) or (opens_list(before) and text.startswith(("(", "（"))):
            return False
        if looks_like_heading(text):
            following = self.roles[index + 1] if index + 1 < len(self.roles) else None
            return following is not None and following.kind == roles.TEXT and not looks_like_heading(following.text)
        return True

    def finished(self) -> list[Paragraph]:
        """Return the paragraphs as they have become."""
        return [
            Paragraph(position, one.number, one.text, one.section, one.rebuilt)
            for position, one in enumerate(self.growing)
        ]


def _between_numbers(assigned: Sequence[Role]) -> list[bool]:
    """Tell for each block whether only whole sentences stand between it and the next numbered paragraph."""
    between = [False] * (len(assigned) + 1)
    for index in range(len(assigned) - 1, -1, -1):
        role = assigned[index]
        if role.kind != roles.TEXT:
            between[index] = role.kind == roles.NUMBERED
        else:
            between[index] = between[index + 1] and ends_sentence(role.text) and not starts_note(role.text)
    return between


def _before_part(assigned: Sequence[Role]) -> list[bool]:
    """Tell for each block whether only short lines stand between it and an annex: they end what is above, as the
    place and date of a resolution do."""
    before = [False] * (len(assigned) + 1)
    for index in range(len(assigned) - 2, -1, -1):
        following = assigned[index + 1]
        if following.kind == roles.TEXT:
            before[index] = before[index + 1] and looks_like_heading(following.text)
        else:
            before[index] = following.kind == roles.HEADING and numbering.is_part(following.text)
    return before


def _with_ranges(sections: Sequence[Section], paragraphs: Sequence[Paragraph]) -> list[Section]:
    """Give each section the range of its paragraphs, those of its sub-headings included, and their printed numbers."""
    stops = [len(paragraphs)] * len(sections)
    waiting: list[Section] = []
    for section in sections:
        while waiting and waiting[-1].level >= section.level:
            stops[waiting.pop().place] = section.start
        waiting.append(section)
    numbered = [one.position for one in paragraphs if one.number]
    complete = []
    for section, stop in zip(sections, stops, strict=True):
        first, after = bisect_left(numbered, section.start), bisect_left(numbered, stop)
        complete.append(
            section._replace(
                stop=stop,
                first=(paragraphs[numbered[first]].number or "") if first < after else "",
                last=(paragraphs[numbered[after - 1]].number or "") if first < after else "",
                paragraphs=stop - section.start,
            )
        )
    return complete
