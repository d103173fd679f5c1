"""What each block is: a heading, a numbered paragraph, an item of a list, or text — told by sequence and by look.

A number alone does not say what it numbers. A document counts its paragraphs in one run that headings and lists
interrupt but do not restart; so a block belongs to the run when it carries the next number, and another number is
that of a heading or of a list. What a file says itself of its headings counts for more than their look. Numbers that
were lost are put back by db.ingest.lost_numbers.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from db.ingest import lost_numbers, numbering
from db.ingest.blocks import (
    Block,
    ends_clause,
    ends_sentence,
    is_bare_caption,
    is_caption,
    looks_like_heading,
    opens_list,
    starts_low,
)
from db.ingest.numbering import Marker
from db.ingest.roles import HEADING, ITEM, NUMBERED, STRAY, TEXT, Role, breaks_off

_WIDEST_GAP = 40  # numbers a file may have lost in a row
_TOLD = "told"  # the kind of a heading without a number that the file says is one
_RANKS = {  # which kinds of numbers stand below which, among headings that the file sets alike
    **dict.fromkeys((numbering.ROMAN, numbering.HAN, numbering.ORDINAL), 1),
    **dict.fromkeys((numbering.LETTER, numbering.ABJAD), 2),
    numbering.ARABIC: 3,
    numbering.ITEM: 5,
}
_FARTHEST = 200  # numbers to look ahead for the run of paragraphs
_FEWEST_TOLD = 5  # headings a file must tell for its other lines to be none


class _Open(NamedTuple):
    """A heading that stands open: the kind and the value of its number, and the level that the file gives it."""

    kind: str
    value: int
    level: int = 0


class _Count:
    """The run of paragraph numbers up to here, within one part of a document."""

    def __init__(self) -> None:
        self.last: int | None = None
        self.decimal: tuple[str, int] | None = None
        self.item: int | None = None  # the last number of a list inside a paragraph, while that list goes on


def assign(blocks: Sequence[Block]) -> list[Role]:
    """Give every block its role, in order; numbers that a file lost are put back where exactly as many fit."""
    return _Assignment(blocks).run()


def _levels(blocks: Sequence[Block]) -> list[int]:
    """Return the level that the file gives each heading; captions of tables, and the titles below them, have none."""
    levels = [0 if is_caption(block.text) or block.text.startswith("|") else block.level for block in blocks]
    for index in range(1, len(blocks)):
        part_of_table = blocks[index].text.startswith("|") and blocks[index - 1].text.startswith(("(", "（"))
        if part_of_table and numbering.markers(blocks[index - 1].text):
            levels[index - 1] = 0  # (1) Regular budget
        if is_bare_caption(blocks[index - 1].text) and not numbering.markers(blocks[index].text):
            levels[index] = 0
    return levels


class _Assignment:
    def __init__(self, blocks: Sequence[Block]) -> None:
        self.texts = [block.text for block in blocks]
        self.markers = [numbering.markers(text) for text in self.texts]
        self.levels = _levels(blocks)
        self.open: list[_Open] = []  # the headings that stand open and have a number or a level, outermost first
        self.count = _Count()
        self.roles: list[Role] = []
        self.solid = [-1]  # for each block, the last one before it that is no stray; -1 for none
        self.parts = [index for index, found in enumerate(self.markers) if self._reading(found, numbering.PART)]
        self.numbers: list[tuple[int, int]] = []  # every arabic number: its block and its value
        self.plain: dict[int, list[int]] = defaultdict(list)  # the blocks of running text that carry a number
        self.decimals: set[str] = set()
        self.alone: set[int] = set()  # numbers that have a line of their own
        for index, found in enumerate(self.markers):
            if self.levels[index]:
                continue
            if marker := self._reading(found, numbering.DECIMAL):
                self.decimals.add(marker.label)
            if marker := self._reading(found, numbering.ARABIC):
                self.numbers.append((index, marker.value))
                if marker.stop == len(self.texts[index]):
                    self.alone.add(marker.value)
                if not self._short(index, marker):
                    self.plain[marker.value].append(index)
        told = sum(level > 0 for level in self.levels)
        self.all_told = told >= _FEWEST_TOLD
        self.restarting = sum(map(self._first_below, range(len(blocks)))) > 1  # each article begins with 1

    @staticmethod
    def _reading(markers: list[Marker], kind: str) -> Marker | None:
        return next((marker for marker in markers if marker.kind == kind), None)

    def _short(self, index: int, marker: Marker) -> bool:
        """Tell whether what follows the number looks like a heading."""
        return looks_like_heading(self.texts[index][marker.stop :], numbered=True)

    def run(self) -> list[Role]:
        for index in range(len(self.texts)):
            role = self._role(index)
            if role.kind in {HEADING, NUMBERED}:
                self.count.item = None
            self.roles.append(role)
            self.solid.append(self.solid[index] if role.kind == STRAY else index)
        before = [self.roles[place] if place >= 0 else None for place in self.solid]
        lost_numbers.put_back(self.roles, before, self.texts, self.markers, frozenset(self.parts))
        return self.roles

    def _role(self, index: int) -> Role:
        text = self.texts[index]
        if self.levels[index] and (role := self._told(index)):
            return role
        for marker in self.markers[index]:
            role = None
            if marker.kind == numbering.PART:
                self.open, self.count = [_Open(numbering.PART, 0)], _Count()
                role = Role(HEADING, text, level=1)
            elif marker.kind in numbering.HEADING_KINDS:
                role = self._lettered(index, marker)
            elif marker.kind == numbering.DECIMAL:
                role = self._decimal(index, marker)
            elif marker.kind == numbering.ARABIC:
                role = self._arabic(index, marker)
            elif marker.kind == numbering.ITEM:
                role = self._item(index, marker)
            if role:
                return role
        return Role(TEXT, text, level=0 if self.all_told else len(self.open) + 1)

    # Headings

    def _heading(self, index: int, marker: Marker, kind: str = "") -> Role:
        """Open a heading: beside the open one of its kind, else below the innermost."""
        kind = kind or marker.kind
        kinds = [each.kind for each in self.open]
        if kind in kinds:
            del self.open[kinds.index(kind) :]
        self.open.append(_Open(kind, marker.value))
        return Role(HEADING, self.texts[index][marker.stop :], marker.label, len(self.open))

    def _open_value(self, kind: str) -> int:
        return next((each.value for each in self.open if each.kind == kind), 0)

    def _told(self, index: int) -> Role | None:
        """Open a heading that the file says is one. None for a part, which begins anew, and for numbered sentences."""
        text, level = self.texts[index], self.levels[index]
        if self._reading(self.markers[index], numbering.PART):
            return None
        marker = self._number_of_heading(self.markers[index], level)
        if marker and marker.kind in {numbering.ARABIC, numbering.DECIMAL} and ends_sentence(text):
            return None
        kind = marker.kind if marker else _TOLD
        rank = _RANKS.get(kind, 4)
        keep = 0
        for place, each in enumerate(self.open, 1):
            below = each.level == level and marker is not None and _RANKS.get(each.kind, 4) < rank
            if each.kind == numbering.PART or 0 < each.level < level or below:
                keep = place
        del self.open[keep:]
        self.open.append(_Open(kind, marker.value if marker else 0, level))
        title = text[marker.stop :] if marker else text
        return Role(HEADING, title, marker.label if marker else None, len(self.open))

    def _number_of_heading(self, markers: list[Marker], level: int) -> Marker | None:
        """Choose among the readings of a heading's number: the one that goes on from a heading of its level."""
        found = [each for each in markers if each.value and each.kind != numbering.PART]
        last = {each.kind: each.value for each in self.open if each.level == level}
        return next((each for each in found if last.get(each.kind) == each.value - 1), next(iter(found), None))

    def _first_below(self, index: int) -> bool:
        """Tell whether a block of running text has the number 1 and stands right below a heading that has none."""
        marker = self._reading(self.markers[index], numbering.ARABIC)
        if not marker or marker.value != 1 or not index or self.levels[index] or self._short(index, marker):
            return False
        before = self.texts[index - 1]
        return not self.markers[index - 1] and (self.levels[index - 1] > 0 or looks_like_heading(before))

    def _lettered(self, index: int, marker: Marker) -> Role | None:
        if not self._short(index, marker):
            return None
        last = self._open_value(marker.kind)
        single = len(marker.label) == 1
        if marker.kind == numbering.ROMAN and single and marker.value != last + 1:
            letter = numbering.letter_value(marker.label)
            if letter == self._open_value(numbering.LETTER) + 1:
                return None  # "I." after "H."
        sure = not single or marker.kind not in {numbering.ROMAN, numbering.LETTER}  # "C. Smith" opens no section
        jumps = marker.value > last and (sure or (last and marker.value == last + 2))
        return self._heading(index, marker) if marker.value in {1, last + 1} or jumps else None

    def _decimal(self, index: int, marker: Marker) -> Role | None:
        chapter = numbering.parent(marker.label)
        last = self.count.decimal
        if last is None:
            fits = self.count.last is None or f"{chapter}.{marker.value + 1}" in self.decimals
        elif chapter == last[0]:
            fits = 0 < marker.value - last[1] <= _WIDEST_GAP
        elif last[0].startswith(f"{chapter}."):  # 2.22 after 2.21.3
            left = last[0][len(chapter) + 1 :].partition(".")[0]
            fits = left.isdecimal() and 0 < marker.value - int(left) <= _WIDEST_GAP
        else:
            fits = marker.value == 1
        if not fits:
            return None
        self.count.decimal = (chapter, marker.value)
        if self._short(index, marker) and not self._goes_on(index):
            return self._heading(index, marker, f"{numbering.DECIMAL} {marker.label.count('.')}")
        return Role(NUMBERED, self.texts[index][marker.stop :], marker.label)

    def _goes_on(self, index: int) -> bool:
        """Tell whether the next block goes on with the sentence of this one."""
        return index + 1 < len(self.texts) and not self.markers[index + 1] and starts_low(self.texts[index + 1])

    # Arabic numbers

    def _arabic(self, index: int, marker: Marker) -> Role | None:
        value, last, listed = marker.value, self.count.last, self.count.item
        if self.restarting and last and self._first_below(index):
            return self._numbered(index, marker, restarts=True)
        due = value == (last or 0) + 1 or (last is None and self._later(index, value + 1) > 0)
        if marker.stop == len(self.texts[index]):
            return self._alone(index, marker, due=due or (last is None and self._opens_run(index, marker)))
        if listed is not None and value == listed + 1 and (not due or self._left_over(index, value)):
            return self._listed(index, marker)
        if self._by_chance(index, marker):
            return None
        if due and not self._is_heading(index, marker):
            return self._numbered(index, marker)
        if not due and value == 1 and self._starts_list(index, marker):
            return self._listed(index, marker)
        return self._heading_or_jump(index, marker)

    def _by_chance(self, index: int, marker: Marker) -> bool:
        """Tell whether a number begins a block only because a page cut the sentence there ("paragraph | 15. Then")."""
        glued = self.texts[index][marker.stop - 1] in ".．" and self.texts[index][marker.stop].isdigit()
        return self._sentence_open(index) and (glued or self._same_number_follows(index, marker))

    def _heading_or_jump(self, index: int, marker: Marker) -> Role | None:
        """Read a number that is not the next of the run: a heading's, or one after which others are lost."""
        value = marker.value
        if self._short(index, marker):
            heads = value in {1, self._open_value(numbering.ARABIC) + 1} and not self._after_colon(index)
            return self._heading(index, marker) if heads else None
        if self.count.last is None or self._gap_before(index, value):
            return self._numbered(index, marker)
        return self._numbered(index, marker, restarts=True) if value == 1 else None

    def _numbered(self, index: int, marker: Marker, *, restarts: bool = False) -> Role:
        self.count.last = marker.value
        return Role(NUMBERED, self.texts[index][marker.stop :], marker.label, restarts=restarts)

    def _listed(self, index: int, marker: Marker) -> Role:
        self.count.item = marker.value
        return Role(ITEM, self.texts[index])

    def _opens_run(self, index: int, marker: Marker) -> bool:
        """Tell whether a number on a line of its own, above 1, is that of the first paragraph, and not of a page."""
        sure = not self.texts[index].endswith(marker.label) or marker.value + 1 in self.alone
        return sure and index + 1 < len(self.texts) and not looks_like_heading(self.texts[index + 1])

    def _alone(self, index: int, marker: Marker, *, due: bool) -> Role:
        """Read a number without text: the next paragraph's if text follows and the number is due, else a page's."""
        follows = index + 1 < len(self.texts) and not self.markers[index + 1]
        if due and follows and not self._sentence_open(index) and not self._same_number_follows(index, marker):
            return self._numbered(index, marker)
        return Role(STRAY, self.texts[index])

    def _before(self, index: int) -> Role | None:
        """Return what stands before a block, strays aside."""
        place = self.solid[index]
        return self.roles[place] if place >= 0 else None

    def _sentence_open(self, index: int) -> bool:
        """Tell whether the text before a block breaks off inside a sentence."""
        return breaks_off(self._before(index))

    def _after_colon(self, index: int) -> bool:
        before = self._before(index)
        return before is not None and opens_list(before.text)

    def _part_end(self, index: int) -> int:
        """Return where the part of the document that a block stands in ends."""
        place = bisect_right(self.parts, index)
        return self.parts[place] if place < len(self.parts) else len(self.texts)

    def _later(self, index: int, value: int) -> int:
        """Return the next block of running text in this part that carries a number, 0 when there is none."""
        places = self.plain.get(value, [])
        place = bisect_right(places, index)
        return places[place] if place < len(places) and places[place] < self._part_end(index) else 0

    def _same_number_follows(self, index: int, marker: Marker) -> bool:
        """Tell whether the next block has the same number, or running text has it before the next number comes."""
        following = self._reading(self.markers[index + 1], numbering.ARABIC) if index + 1 < len(self.texts) else None
        if following and following.value == marker.value:
            return True
        again = self._later(index, marker.value)
        return bool(again) and again < (self._later(index, marker.value + 1) or len(self.texts))

    def _is_heading(self, index: int, marker: Marker) -> bool:
        """Decide for a short text whose number is also due in the run: a heading, or a paragraph that a page cuts."""
        if not self._short(index, marker) or marker.value not in {1, self._open_value(numbering.ARABIC) + 1}:
            return False
        before = self._before(index)
        if before and before.kind == HEADING and before.number == marker.label:
            return False
        return self._same_number_follows(index, marker) or not (
            self.count.last or self._run_follows(index, marker.value)
        )

    def _run_follows(self, index: int, value: int) -> bool:
        """Tell whether counting on from a number leads to one that running text carries."""
        reached = value
        start = bisect_right(self.numbers, (index + 1,))
        for later, number in self.numbers[start : start + _FARTHEST]:
            if later >= self._part_end(index):
                break
            if number in {reached, reached + 1}:
                if number > value and later in self.plain.get(number, ()):
                    return True
                reached = number
        return False

    def _left_over(self, index: int, value: int) -> bool:
        """Tell whether the run would miss a later paragraph of this number, one that no list of its own leads to."""
        later = self._later(index, value)
        if not later:
            return False
        place = bisect_right(self.numbers, (later,)) - 1
        return place < 0 or self.numbers[place][1] != value - 1

    def _starts_list(self, index: int, marker: Marker) -> bool:
        if self._after_colon(index):
            return True
        if self._short(index, marker):  # headings have text between them; the items of a list have none
            following = index + 1
            second = self._reading(self.markers[following], numbering.ARABIC) if following < len(self.texts) else None
            return (
                second is not None
                and second.value == 2 != (self.count.last or 0) + 1
                and self._short(following, second)
            )
        return self.count.last is not None and bool(self._later(index, self.count.last + 1))

    def _gap_before(self, index: int, value: int) -> bool:
        """Tell whether a number beyond the due one belongs to the run all the same: those between are nowhere."""
        last = self.count.last or 0
        return last < value <= last + _WIDEST_GAP and not any(
            self._later(index, missing) for missing in range(last + 1, value)
        )

    # Items

    def _item(self, index: int, marker: Marker) -> Role:
        """Read a letter or bullet: a heading where a numbered paragraph follows a short text, else an item."""
        text = self.texts[index]
        following = self._reading(self.markers[index + 1], numbering.ARABIC) if index + 1 < len(self.texts) else None
        before = self.roles[index - 1] if index else None
        if (
            marker.value > 0
            and following
            and before
            and before.kind in {HEADING, NUMBERED}
            and following.value == (self.count.last or 0) + 1
            and not ends_clause(before.text)
            and self._short(index, marker)
            and marker.value in {1, self._open_value(numbering.ITEM) + 1}
        ):
            return self._heading(index, marker)
        return Role(ITEM, text)
