"""Tables of contents, which repeat the headings of a document with the pages they stand on: found, to be left out.

A reader of a file may know them (Word's own tables of contents); else they are known by the word above them, or by
their lines: these end with page numbers that rise, after dots or a gap, and come again as headings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.ingest import numbering, vocabulary
from db.ingest.blocks import Block, ends_sentence, width

_page_reference = re.compile(r"[\s.…]*\d{1,3}(?:\s?[-–]\s?\d{1,3})?(?:\s+\d{1,3})?\Z")
_page_number = re.compile(r"(?P<page>\d{1,4})?[\s|]*\Z")
_paragraph_range = re.compile(r"[\s|]+\d{1,3}(?:\s?[-–]\s?\d{1,3})?\Z")
_RUNNING = (numbering.ARABIC, numbering.DECIMAL)
_TEXT_WIDTH = 240  # wider than any line of a table of contents
_FEWEST = 3  # lines of one that no word announces
_SHARE = 0.6  # of its lines that come again as headings, where no dots lead to their pages


def without(blocks: Sequence[Block], start: int) -> tuple[list[Block], int, list[str]]:
    """Return the blocks without tables of contents, how many of them stand before `start` now, and the lines that were
    left out."""
    out = {index for index, block in enumerate(blocks) if block.contents}
    out |= {index - 1 for index in out if index and vocabulary.CONTENTS.fullmatch(blocks[index - 1].text)}
    announced = _announced(blocks, start)
    if announced >= 0 and announced not in out:
        out |= set(range(announced, _announced_end(blocks, announced)))
    if not out:
        out = _unannounced(blocks)
    kept = [block for index, block in enumerate(blocks) if index not in out]
    lines = [line for index in sorted(out) for line in blocks[index].text.split("\n")]
    return kept, start - sum(index < start for index in out), lines


def _announced(blocks: Sequence[Block], start: int) -> int:
    """Return where a table of contents has its name, above the first numbered paragraph of text; -1 where none has."""
    for index in range(start, len(blocks)):
        text = blocks[index].text
        if vocabulary.CONTENTS.fullmatch(text):
            return index
        if ends_sentence(text) and any(marker.kind in _RUNNING for marker in numbering.markers(text)):
            break
    return -1


def _announced_end(blocks: Sequence[Block], start: int) -> int:
    """Return where the text begins below a table of contents whose name stands at `start`.

    The lines of the table come again as headings: the text begins where the first of them that does so comes again.
    """
    stop = start + 1
    while stop < len(blocks) and not (width(blocks[stop].text) > _TEXT_WIDTH and ends_sentence(blocks[stop].text)):
        stop += 1
    entries = [_page_reference.sub("", block.text).replace(" ", "") for block in blocks[start + 1 : stop]]
    last = {entry: place for place, entry in enumerate(entries)}
    again = next((last[entry] for place, entry in enumerate(entries) if entry and last[entry] > place), None)
    return start + 1 + (again if again is not None else 0)


def _unannounced(blocks: Sequence[Block]) -> set[int]:
    """Return the lines of a table of contents that no word announces: the first run of such lines."""
    places: dict[str, int] = {_key(block.text): index for index, block in enumerate(blocks)}
    run: list[int] = []
    pages: list[int] = []
    again = led = 0
    for index, block in enumerate((*blocks, Block(""))):
        entries = [_entry(line) for line in block.text.split("\n")]
        found = [entry for entry in entries if entry]
        if found and 2 * len(found) >= len(entries) and width(block.text.split("\n")[0]) <= _TEXT_WIDTH:
            run.append(index)
            pages += [page for _, page, _ in found if page]
            again += sum(places.get(_key(title), 0) > index for title, _, _ in found)
            led += sum(leads for _, _, leads in found)
            continue
        lines = sum(blocks[place].text.count("\n") + 1 for place in run)
        if (
            lines >= _FEWEST
            and pages == sorted(pages)
            and (again >= _SHARE * lines or (led >= _SHARE * lines and again))
        ):
            return set(run)
        run, pages, again, led = [], [], 0, 0
    return set()


def _entry(line: str) -> tuple[str, int, bool] | None:
    """Read a line of a table of contents: its title, its page (0 for none), and whether dots lead to it."""
    found = _page_number.search(line[-12:])
    if len(line) > 2 * _TEXT_WIDTH or not found:
        return None
    before = line[: len(line) - len(found[0])].rstrip(" |")
    title = before.rstrip(" .…·_|")
    leads = "…" in before[len(title) :] or before[len(title) :].replace(" ", "").count(before[-1:]) >= _FEWEST
    if not any(map(str.isalpha, title)) or not (leads or (found["page"] and not ends_sentence(line))):
        return None
    return _paragraph_range.sub("", title), int(found["page"] or 0), leads


def _key(text: str) -> str:
    return re.sub(r"[\s|.…]+", "", text).casefold()
