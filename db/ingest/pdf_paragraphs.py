"""Lines of PDF pages become paragraphs: by indents, spacing, full lines and style; cut words are made whole.

Everything is told from how the document itself is set: how far its lines reach, how far apart they stand.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from db.ingest import numbering
from db.ingest.blocks import ends_clause, ends_sentence, is_cjk, join, opens_list, starts_low
from db.ingest.pdf_lines import Line, is_number

_word = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_last_word = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*(?=[-‐\u00ad]\Z)")
_first_word = re.compile(r"[^\W\d_]+")
_unparted = re.compile(r"(?:\d+\s)?\S*")  # words that a line end does not part: "31 August"
_HYPHENS = ("-", "‐", "\u00ad")
_PROSE = 70  # characters: a line of so many is running text
_STEP = 1.22  # times the usual distance of two lines: more parts paragraphs
_INDENT = 0.8  # sizes
_SIZE_CHANGE = 0.6  # points
_SAME = 2.0  # points


class Setting:
    """How a document is set: where its lines end, how far apart they stand, which words it has.

    `smallest_prose` is the least size that running text is set in; what is smaller stands in tables and drawings.
    """

    def __init__(self, lines: Sequence[Line], widths: Sequence[float]) -> None:
        self._widths = widths
        self._edges = self._right_edges(lines)
        steps: Counter[float] = Counter()
        for above, below in itertools.pairwise(lines):
            step = above.y - below.y
            same = above.page == below.page and above.column == below.column and above.size == below.size
            if same and 0.5 * above.size < step < 3 * above.size:
                steps[round(step / above.size * 20) / 20] += 1
        self.step = steps.most_common(1)[0][0] if steps else 1.2
        sizes: Counter[float] = Counter()
        long = [line for line in lines if len(line.cells) == 1 and len(line.text) > _PROSE]
        usual = sorted(line.right - line.left for line in long)[len(long) // 2] if long else 0.0
        for line in long:
            if line.right - line.left > 0.9 * usual:
                sizes[line.size] += 1
        most = max(sizes.values(), default=0)
        self.smallest_prose = min((size for size, times in sizes.items() if times > 0.15 * most), default=0.0)
        self._words: Counter[str] = Counter()
        self._prefixes: Counter[str] = Counter()
        for line in lines:
            for word in _word.findall(line.text[: -1 if line.text.endswith(_HYPHENS) else None].lower()):
                self._words[word.replace("‐", "-")] += 1
                if "-" in word:
                    self._prefixes[word.partition("-")[0]] += 1
        self._cuts_words = self._tendency(lines) > 0

    def _right_edges(self, lines: Sequence[Line]) -> dict[float, float]:
        """Return for each width of page where its full lines end: where most do, or where the longest do."""
        edges: dict[float, Counter[float]] = {}
        for line in lines:
            if len(line.cells) == 1 and not line.column and len(line.text) > 30:
                edges.setdefault(self._widths[line.page], Counter())[round(line.right / 2) * 2] += 1
        found = {}
        for width, counted in edges.items():
            edge, times = counted.most_common(1)[0]
            total = sum(counted.values())
            if times < 0.15 * total:
                seen = 0
                for edge in sorted(counted, reverse=True):
                    seen += counted[edge]
                    if seen > 0.03 * total:
                        break
            found[width] = edge
        return found

    def edge(self, line: Line) -> float:
        """Return where a line like this one ends when it is full."""
        return line.right_edge or self._edges.get(self._widths[line.page], line.right)

    def _tendency(self, lines: Sequence[Line]) -> int:
        """Return how many more words than compounds stand cut at the ends of lines, of those that occur whole too."""
        balance = 0
        for line, following in itertools.pairwise(lines):
            left, right = _last_word.search(line.text), _first_word.match(following.text)
            if left and right:
                parts = left[0].lower(), right[0].lower()
                balance += (self._words["".join(parts)] > 0) - (self._words["-".join(parts)] > 0)
        return balance

    def is_full(self, line: Line, following: Line) -> bool:
        """Tell whether a line reaches so far that the first word of the next would not fit into it."""
        edge = self.edge(line)
        if is_cjk(line.text):
            return line.right > edge - 2.2 * line.size
        if abs(line.right - following.right) < _SAME and line.right - line.left > 0.5 * (edge - line.left):
            return True
        words = _unparted.match(following.text)[0]  # type: ignore[index]  # it matches any text
        width = 1.3 * len(words) * (following.right - following.left) / max(len(following.text), 1)
        return line.right + 0.25 * line.size + width > edge - 0.5 * line.size

    def text(self, lines: Iterable[Line]) -> str:
        """Join the texts of lines, words that a line end cut made whole."""
        whole = ""
        for line in lines:
            whole = self._joined(whole, line.text)
        return whole.replace("\u00ad", "-")

    def _joined(self, left: str, right: str) -> str:
        if left.endswith(_HYPHENS):
            first, second = _last_word.search(left), _first_word.match(right)
            if first and second and second[0][0].islower():
                return (left[:-1] if self._cut(first[0].lower(), second[0].lower()) else f"{left[:-1]}-") + right
            return (f"{left[:-1]}-" if left[-2:-1].isalnum() else f"{left[:-1]}- ") + right
        if left.endswith("–") and left[-2:-1].isalnum() and right[:1].isalnum():
            return left + right
        return join(left, right)

    def _cut(self, left: str, right: str) -> bool:
        """Tell whether a hyphen at a line end only cuts a word, by how the document writes it elsewhere."""
        whole, compound = self._words[left + right], self._words[f"{left}-{right}"]
        if whole != compound:
            return whole > compound
        if self._prefixes[left.rpartition("-")[2]] or self._prefixes[left]:
            return False
        return self._cuts_words


def paragraphs(lines: Sequence[Line], setting: Setting) -> list[list[Line]]:
    """Part lines into paragraphs, headings and items of lists; a page break parts none by itself."""
    found: list[list[Line]] = []
    for line in lines:
        if found and _continues(found[-1], line, setting):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _continues(paragraph: Sequence[Line], line: Line, setting: Setting) -> bool:
    """Tell whether a line goes on with a paragraph."""
    last = paragraph[-1]
    if abs(last.size - line.size) > _SIZE_CHANGE or line.mark:
        return False
    step = last.y - line.y
    if last.page != line.page or last.column != line.column or step < -0.5 * line.size:
        return _continues_over_page(paragraph, line, setting)
    if len(paragraph) == 1 and is_number(last.text) and abs(step) < 2 * line.size:
        return not line.numbered
    if _begins(paragraph, line, setting):
        return False
    shift = _shift(paragraph, line)
    if len(paragraph) == 1 and shift < 0 and not line.numbered and not ends_sentence(last.text):
        return True  # only the first line of a paragraph is indented
    indented = shift > 0 or (shift < 0 and len(paragraph) > 1)
    if indented or (line.numbered and not setting.is_full(last, line)):
        return False
    heads = last.bold and line.bold and not line.numbered
    goes_on = starts_low(line.text) and not (ends_clause(last.text) or ends_sentence(last.text))
    return heads or goes_on or setting.is_full(last, line)


def _begins(paragraph: Sequence[Line], line: Line, setting: Setting) -> bool:
    """Tell whether a line begins something new by its looks: space above it, a number set apart, another style."""
    last = paragraph[-1]
    usual = setting.step * line.size
    if len(paragraph) > 1 and paragraph[-2].page == last.page and paragraph[-2].y > last.y:
        usual = max(usual, paragraph[-2].y - last.y)
    spaced = last.y - line.y > _STEP * usual + 0.3
    return bool(spaced or line.tab or _restyled(last, line, setting) or _next_of_list(paragraph, line))


def _next_of_list(paragraph: Sequence[Line], line: Line) -> bool:
    """Tell whether a line begins with a number where a paragraph of one line or a hanging one did, or with the next."""
    first, last = paragraph[0], paragraph[-1]
    if not (line.numbered and first.numbered and abs(line.left - first.left) < _SAME):
        return False
    hangs = len(paragraph) == 1 or abs(last.left - first.left) > _SAME
    if hangs and (ends_sentence(last.text) or ends_clause(last.text)):
        return True
    return ends_sentence(last.text) and _is_next(first.text, line.text)


def _is_next(number: str, following: str) -> bool:
    """Tell whether the number that a text begins with is the next after that of another."""
    return any(
        one.kind == other.kind == numbering.ARABIC and other.value == one.value + 1
        for one in numbering.markers(number)
        for other in numbering.markers(following)
    )


def _restyled(last: Line, line: Line, setting: Setting) -> bool:
    """Tell whether a line differs in weight or slant from the one before, so that another block begins."""
    bold = last.bold != line.bold and last.ends_bold != line.starts_bold
    if not bold and last.italic == line.italic:
        return False
    full = setting.is_full(last, line)
    return not full or (bold and not starts_low(line.text))


def _shift(paragraph: Sequence[Line], line: Line) -> float:
    """Return how far to the right of a paragraph's lines a line begins, 0 for where they may.

    The second line of a paragraph may hang below its number, or stand anywhere below a heading.
    """
    tolerance = _INDENT * line.size
    first, last = paragraph[0], paragraph[-1]
    shift = line.left - last.left
    if len(paragraph) == 1 and shift > 0:
        shift = 0.0 if first.numbered or first.bold else line.left - max(first.left, first.tab)
    return shift if abs(shift) > tolerance else 0.0


def _continues_over_page(paragraph: Sequence[Line], line: Line, setting: Setting) -> bool:
    """Tell whether a paragraph goes on at the top of the next page or column."""
    last = paragraph[-1]
    if line.tab or last.bold != line.bold or last.italic != line.italic or not setting.is_full(last, line):
        return False
    if opens_list(last.text) or last.page + 1 < line.page:
        return False
    shift = _margin_shift(last, line, setting)
    lefts = paragraph[1:] or paragraph
    indented = abs(line.left - shift - lefts[-1].left) > _INDENT * line.size
    if len(paragraph) > 1 and indented:
        return False
    ended = ends_sentence(last.text)
    if line.numbered and (len(paragraph) == 1 or indented or ended):
        return False
    if not ended:
        return True
    first = paragraph[0]
    return len(paragraph) > 1 and (first.numbered or abs(first.left - lefts[-1].left) > _INDENT * line.size)


def _margin_shift(last: Line, line: Line, setting: Setting) -> float:
    """Return how far to the right the text of the next page or column stands."""
    return setting.edge(line) - setting.edge(last) if line.column or last.column else 0.0
