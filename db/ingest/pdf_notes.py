"""What a PDF page prints around and below its text: running heads and page numbers, and footnotes.

Running heads are told by repetition at one place; footnotes by small type, by the mark that begins them and by the rule
above them. Both are taken out of the lines; the raised numbers in the text become marks of db.ingest.blocks.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from db.ingest.blocks import NOTE_MARKS, raised
from db.ingest.pdf_glyphs import Page
from db.ingest.pdf_lines import RAISED, Line

_MARGIN = 0.16  # of a page's height, where running heads and page numbers stand
_DEEP = 4  # lines from an edge of the page that can be furniture
_PROSE = 50  # characters: a line of so many is running text
_SMALL = 0.95  # of the size of the text: what is smaller is a note's
_number = re.compile(r"\d+")
_page_number = re.compile(r"\W*(?:\d{1,4}(?:\s?/\s?\d{1,4})?|[ivxlc]{1,6})\W*", re.IGNORECASE)
_job = re.compile(r"[A-Z]{1,4}\.?\s?\d{2}-\d{4,6}\b.*|\d{2}-\d{5}\b.*|\*[\dA-Z]{6,9}\*|\W+|[A-Z]-?\W*", re.IGNORECASE)
_recycle = re.compile(
    r"please recycle|(?:merci de|prière de) recycler|veuillez recycler|recíclese|se ruega reciclar|"
    r"просьба отправить на вторичную переработку|请回收|الرجاء إعادة الاستعمال.*",
    re.IGNORECASE,
)
_typed_rule = re.compile(r"[_—–-]{4,}\Z")
_typed_mark = re.compile(r"(?P<mark>\*{1,4}|[†‡]|\d{1,3}\s?/|[⁰¹²³⁴-⁹]{1,3})\s*(?P<text>\S.*)\Z")
_plain_mark = re.compile(r"(?P<mark>\d{1,3})\s+(?P<text>\S.*)\Z")
_typed_reference = re.compile(r"(?<![\w/])(\d{1,3})/(?![\w/])")
_notes_heading = re.compile(
    r"(?:end)?notes?|notas?|примечани[ея]|сноски|注|注释|尾注|حواش|الحواشي|ملاحظات", re.IGNORECASE
)
_raised = re.compile(f"{RAISED[0]}([^{RAISED[1]}]*){RAISED[1]}")


_Place = tuple[str, int, float]


class Found(NamedTuple):
    """A footnote on a page: its mark, and its lines."""

    page: int
    mark: str
    lines: list[Line]


def without_furniture(pages: Sequence[list[Line]], heights: Sequence[float]) -> list[list[Line]]:
    """Leave out running heads, page numbers, job numbers and what else pages print around their text."""
    seen: Counter[_Place] = Counter()
    rows: Counter[int] = Counter()  # how many pages print something around their text at a height
    edges = [_edges(lines, height) for lines, height in zip(pages, heights, strict=True)]
    for upper_and_lower in edges:
        seen.update({place for lines in upper_and_lower for line in lines for place in _places(line)})
    for upper_and_lower in edges:
        found = {round(line.y / 3) for lines in upper_and_lower for line in lines[:1] if _times(line, seen) > 1}
        rows.update(found)
    kept = []
    for lines, upper_and_lower in zip(pages, edges, strict=True):
        drop = {line for each in upper_and_lower for line in _peeled(each, lines, seen, rows, len(pages))}
        kept.append([line for line in lines if line not in drop])
    return kept


def _edges(lines: Sequence[Line], height: float) -> tuple[list[Line], list[Line]]:
    """Return the lines near the upper and the lower edge of a page, the outermost first; none above a masthead."""
    order = sorted(lines, key=lambda line: line.y)
    lower = [line for line in order[:_DEEP] if line.y < _MARGIN * height]
    upper = [line for line in reversed(order[-_DEEP:]) if line.y > (1 - _MARGIN) * height and line.page]
    return upper, lower


def _peeled(
    edge: Sequence[Line], lines: Sequence[Line], seen: Counter[_Place], rows: Counter[int], count: int
) -> Iterator[Line]:
    """Yield what is printed around the text at one edge of a page, from the outermost line on to the first of text."""
    for place, line in enumerate(edge):
        times = _times(line, seen)
        row = max(rows[round(line.y / 3) + step] for step in (-1, 0, 1))
        if (
            _job.fullmatch(line.text)
            or _recycle.search(line.text)
            or (_page_number.fullmatch(line.text) and not place)
            or (times > 1 and not line.mark and ((times > 0.4 * count and count > 2) or _set_apart(line, lines)))
            or (line.page and row > max(2, 0.5 * count))
        ):
            yield line
        elif place + 1 == len(edge) or abs(edge[place + 1].y - line.y) > 2:  # another may stand beside it
            return


def _set_apart(line: Line, lines: Sequence[Line]) -> bool:
    """Tell whether a line stands further from its neighbours towards the middle of the page than lines of text do."""
    middle = sum(each.y for each in lines) / len(lines)
    inner = [abs(each.y - line.y) for each in lines if abs(each.y - middle) < abs(line.y - middle)]
    return min((step for step in inner if step > 2), default=99.0) > 1.6 * line.size


def _times(line: Line, seen: Counter[_Place]) -> int:
    return max(seen[place] for place in _places(line))


def _places(line: Line) -> list[_Place]:
    """Return what a line says with where it says it; a number that counts with the pages is the same on all.

    Places a little apart are one.
    """
    said = [line.text]
    for found in _number.finditer(line.text):
        if len(found[0]) < 5:
            said.append(f"{line.text[: found.start()]}#{int(found[0]) - line.page}{line.text[found.end() :]}")
    return [(each, round(line.y / 4 + half), half) for each in said for half in (0.0, 0.5)]


def body_size(pages: Iterable[Iterable[Line]]) -> float:
    """Return the size that most of the text is set in."""
    sizes: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            sizes[line.size] += len(line.text) if len(line.cells) == 1 and len(line.text) > _PROSE else 1
    return sizes.most_common(1)[0][0] if sizes else 10.0


def lift(pages: Sequence[list[Line]], drawn: Sequence[Page], size: float) -> tuple[list[list[Line]], list[Found]]:
    """Take the footnotes out of the lines of pages; `size` is that of the text."""
    kept: list[list[Line]] = []
    notes: list[Found] = []
    running = False  # the page before ended inside a note
    for number, lines in enumerate(pages):
        referred = _references(lines)
        start, rule = _zone(lines, drawn[number], size, referred, running=running)
        above, zone = lines[:start], lines[start + rule :]
        for line in zone:
            mark, words = _marked(line, referred)
            if mark:
                notes.append(Found(number, mark, [words]))
            elif notes:
                notes[-1].lines.append(words)
        if zone and above and _notes_heading.fullmatch(above[-1].text):
            above = above[:-1]
        kept.append(above)
        running = bool(zone) and (running or bool(notes))
    return kept, notes


def _references(lines: Sequence[Line]) -> set[str]:
    """Return the numbers of notes that the text of a page refers to, raised or as "1/"."""
    found = {mark for line in lines for each in _raised.findall(line.text) for mark in re.split(r"[\s,;]+", each)}
    return found | {f"{number}/" for line in lines for number in _typed_reference.findall(line.text)}


def _zone(lines: Sequence[Line], page: Page, size: float, referred: set[str], *, running: bool) -> tuple[int, int]:
    """Return where the notes of a page begin, its length when it has none, and how many typed rules stand first."""
    for place, line in enumerate(lines):
        if _typed_rule.match(line.text) and place + 1 < len(lines) and _typed_mark.match(lines[place + 1].text):
            return place, 1
    start = len(lines)
    while start and _is_small(lines[start - 1], size):
        start -= 1
    if start == len(lines):
        return start, 0
    ruled = _below_rule(lines, start, page)
    if ruled is not None and (_marked(lines[ruled], referred)[0] or running):
        while ruled > start and _marked(lines[ruled - 1], referred)[0]:  # the rule may underline a link
            ruled -= 1
        return ruled, 0
    if running and start == 0:
        return 0, 0
    return next((place for place in range(start, len(lines)) if _marked(lines[place], referred)[0]), len(lines)), 0


def _is_small(line: Line, size: float) -> bool:
    return line.size <= _SMALL * size


def _below_rule(lines: Sequence[Line], start: int, page: Page) -> int | None:
    """Return the first line below a short rule among the last lines of a page, None when there is none."""
    rules = [rule for rule in page.rules if 30 < rule.right - rule.left < 0.45 * page.width]
    for place in range(start, len(lines)):
        above = lines[place - 1].y if place else page.height
        top = lines[place].y + 0.5 * lines[place].size
        if any(top <= rule.y < above for rule in rules) and len(lines[place].cells) <= 2:
            return place
    return None


def _marked(line: Line, referred: set[str]) -> tuple[str, Line]:
    """Return the mark that a line of notes begins with, "" for none, and the line without it.

    A number that is not raised is a mark only where the text refers to it.
    """
    if line.mark:
        return ("", line) if line.mark.isalpha() else (line.mark.strip(), line)
    found = _typed_mark.match(line.text) or _plain_mark.match(line.text)
    if not found or (found["mark"][0].isdecimal() and found["mark"].replace(" ", "") not in referred):
        return "", line
    return found["mark"], line._replace(text=found["text"])


class Marking:
    """The raised numbers of a text become the marks of the notes they refer to."""

    def __init__(self, found: Sequence[Found], words: Callable[[Sequence[Line]], str]) -> None:
        self._waiting: dict[str, list[Found]] = defaultdict(list)
        for note in found:
            self._waiting[note.mark].append(note)
        self._words = words
        self._used: set[int] = set()
        self.placed: list[tuple[str, str]] = []  # in the order of their marks

    def mark(self, text: str, page: int) -> str:
        """Return a text of a page with the marks of notes in place of raised numbers."""
        return _raised.sub(lambda found: self._marks(found, page), text) if RAISED[0] in text else text

    def _marks(self, found: re.Match[str], page: int) -> str:
        before, words = found.string[: found.start()], found[1].strip()
        if words.isalpha():
            return raised(before, words)
        marks = ""
        for each in re.split(r"[\s,;]+", words.strip(" ,;")):
            if not each.isdecimal():
                marks += each
                continue
            note = self._find(each, page)
            if note is None or len(self.placed) >= len(NOTE_MARKS):
                marks += raised(before, each)
                continue
            self._used.add(id(note))
            marks += NOTE_MARKS[len(self.placed)]
            self.placed.append((each, self._words(note.lines)))
        return marks

    def _find(self, mark: str, page: int) -> Found | None:
        """Return the note that a mark on a page refers to: on that page, else the next there is, else one before."""
        notes = self._waiting.get(mark, [])
        here = [note for note in notes if note.page == page]
        unused = [note for note in notes if note.page > page and id(note) not in self._used]
        return next(iter([*here, *unused, *reversed(notes)]), None)

    def rest(self) -> list[tuple[str, str]]:
        """Return the numbered notes that nothing referred to."""
        return [
            (mark, self._words(note.lines))
            for mark, notes in self._waiting.items()
            if mark.isdecimal()
            for note in notes
            if id(note) not in self._used
        ]


def is_typed(mark: str) -> bool:
    """Tell whether a note's mark stands in the text as typed: an asterisk, a number with a stroke."""
    return not mark.isdecimal()
