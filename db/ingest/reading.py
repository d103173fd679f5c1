"""A file becomes a draft: the one door into db.ingest. The steps from one to the other stand here, in their order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from db.errors import UnreadableDocument
from db.ingest import docx, html, masthead, outline, plain, vocabulary
from db.ingest.blocks import NOTE_MARKS, Block, ends_sentence, width
from db.progress import Heard, unheard
from db.records import Doubt, Draft, Footnote, Masthead

_page_reference = re.compile(r"[\s.…]*\d{1,3}(?:\s?[-–]\s?\d{1,3})?(?:\s+\d{1,3})?\Z")
_page = re.compile(rb"<(?:!doctype html|html|head|body|\?xml)\b", re.IGNORECASE)
_HEAD = 1024  # bytes that tell what kind of file it is
_NOTHING = Masthead()
_TEXT_WIDTH = 240  # wider than any line of a table of contents


def read_file(path: str, given: Masthead = _NOTHING, heard: Heard = unheard) -> Draft:  # noqa: ARG001
    """Read a file into a draft; facts in `given` that are not empty stand in place of what the file prints.

    `heard` is told what share of the file is read, and may raise to give up.

    What kind of file it is its first bytes say, not its name. Raises UnreadableDocument (empty, not_text, encoding,
    no_paragraphs, not_word, not_a_page, too_large, pdf, old_word) and OSError where the file cannot be opened.
    """
    with open(path, "rb") as file:
        head = file.read(_HEAD)
    notes: list[docx.Note] = []
    if head.startswith(b"PK"):
        blocks, notes, title = docx.read(path)
        given = given._replace(title=given.title or title)
    elif head.startswith((b"%PDF-", b"\xd0\xcf\x11\xe0")):
        raise UnreadableDocument(path=path, reason="pdf" if head.startswith(b"%") else "old_word")
    elif _page.search(head):
        blocks, title = html.read(path)
        given = given._replace(title=given.title or title)
    else:
        blocks = plain.read_blocks(path)
    draft = read_blocks(blocks, given)
    if not draft.paragraphs:
        raise UnreadableDocument(path=path, reason="no_paragraphs")
    return _with_notes(draft, notes)


def _with_notes(draft: Draft, notes: Sequence[docx.Note]) -> Draft:
    """Take the marks of a file's own footnotes out of the text, and tie the notes to where they were."""
    if not notes:
        return draft
    placed: list[Footnote] = []
    paragraphs = []
    for paragraph in draft.paragraphs:
        text = ""
        for character in paragraph.text:
            number = ord(character) - ord(NOTE_MARKS[0])
            if 0 <= number < len(notes):
                placed.append(
                    Footnote(notes[number].mark, notes[number].text, "paragraph", paragraph.position, len(text))
                )
            else:
                text += character
        paragraphs.append(paragraph._replace(text=text))
    unmarked = str.maketrans("", "", NOTE_MARKS)
    elsewhere = {note.mark for note in placed}
    placed += [Footnote(*note) for note in notes if note.mark not in elsewhere]
    facts = draft.masthead
    return draft._replace(
        masthead=facts._replace(
            title=facts.title.translate(unmarked),
            agenda_item=facts.agenda_item.translate(unmarked),
            agenda_title=facts.agenda_title.translate(unmarked),
        ),
        sections=tuple(section._replace(title=section.title.translate(unmarked)) for section in draft.sections),
        paragraphs=tuple(paragraphs),
        footnotes=(*draft.footnotes, *placed),
    )


def read_blocks(blocks: Sequence[Block], given: Masthead = _NOTHING) -> Draft:
    """Read blocks, from whatever format, into a draft.

    Its doubts: number_rebuilt (the number), numbers_missing before a paragraph (which), numbering_restarts, joined (the
    offset of the cut that a page made), left_out (a line that a page prints around the text), contents_left_out (how
    many lines).
    """
    length = masthead.front_length(blocks)
    front = masthead.read(blocks[:length], spaced=2 * sum(block.apart for block in blocks) > len(blocks))
    start = _contents_end(blocks, length)
    outlined = outline.build(blocks[start:], [block.text for block in blocks[:length]])
    footnotes = tuple(_anchored(outlined.footnotes, front.marks))
    facts = masthead.filled(front.masthead, given)
    if not facts.language:
        text = " ".join(one.text for one in outlined.paragraphs[:20])
        facts = facts._replace(language=masthead.guess_language(text))
    doubts = outlined.doubts
    if start > length:
        doubts = (Doubt("contents_left_out", detail=str(start - length)), *doubts)
    return Draft(facts, outlined.sections, outlined.paragraphs, footnotes, doubts)


def _anchored(footnotes: Iterable[Footnote], marks: Mapping[str, str]) -> Iterator[Footnote]:
    """Tie the first note of each mark in the masthead to the field it stands in; every page may use a mark again."""
    waiting = dict(marks)
    for note in footnotes:
        name = waiting.pop(note.mark, "")
        yield Footnote(note.mark, note.text, name) if name else note


def _contents_end(blocks: Sequence[Block], start: int) -> int:
    """Return where the text begins below a table of contents that stands at `start`; `start` when there is none.

    The lines of the table come again as headings: the text begins where the first of them that does so comes again.
    """
    if start == len(blocks) or not vocabulary.CONTENTS.fullmatch(blocks[start].text):
        return start
    stop = start + 1
    while stop < len(blocks) and not (width(blocks[stop].text) > _TEXT_WIDTH and ends_sentence(blocks[stop].text)):
        stop += 1
    entries = [_page_reference.sub("", block.text).replace(" ", "") for block in blocks[start + 1 : stop]]
    for index, entry in enumerate(entries):
        again = [later for later in range(index + 1, len(entries)) if entry and entries[later] == entry]
        if again:
            return start + 1 + again[-1]
    return start + 1
