"""A file becomes a draft: the one door into db.ingest. The steps from one to the other stand here, in their order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from db.errors import UnreadableDocument
from db.ingest import contents, kinds, masthead, outline, plain
from db.ingest.blocks import NOTE_MARKS, Block, Note
from db.progress import Heard, unheard
from db.records import Doubt, Draft, Footnote, Masthead

_unwanted = re.compile(
    "[\0-\x08\x0e-\x1f\x7f\u200b\ufeff\ud800-\udfff\ufffe\uffff]"
)  # what no text has, and no database takes
_directions = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_NUMBER_WITHIN = 16  # characters, of a block
_marks = re.compile(f"[{NOTE_MARKS[0]}-{NOTE_MARKS[-1]}]")
_READING = 0.8  # the share of reading a file in all that is done with it
_NOTHING = Masthead()


class _File(NamedTuple):
    """What a reader of a format finds in a file: its blocks, the notes it keeps apart, what it calls its title."""

    blocks: list[Block]
    notes: list[Note]
    title: str = ""


def read_file(path: str, given: Masthead = _NOTHING, heard: Heard = unheard) -> Draft:
    """Read a file into a draft; facts in `given` that are not empty stand in place of what the file prints.

    `heard` is told what share of the file is read, and may raise to give up. What kind of file it is its first bytes
    say, not its name. Raises UnreadableDocument, whose reason is what it is instead of a document, or what is wrong
    with it (desktop.errors has a sentence for each), and OSError where the file cannot be opened.
    """
    kind = kinds.kind_of(path)
    try:
        file = _read(path, kind, lambda share: heard(_READING * share))
        heard(_READING)
        blocks = [block._replace(text=_cleaned(block.text)) for block in file.blocks]
        draft = read_blocks(blocks, given._replace(title=given.title or file.title), file.notes)
    except RecursionError as error:
        raise UnreadableDocument(path=path, reason="nested") from error
    if not draft.paragraphs:
        raise UnreadableDocument(path=path, reason="no_paragraphs")
    return draft


def _cleaned(text: str) -> str:
    """Return a text without what is no character, and without the marks of direction around a number it begins with."""
    if text.isascii() and text.isprintable():
        return text
    text = _unwanted.sub("", text)
    return _directions.sub("", text[:_NUMBER_WITHIN]) + text[_NUMBER_WITHIN:]


def _read(path: str, kind: str, heard: Heard) -> _File:
    """Read a file of a kind that is known. What reads others than texts is imported when it is needed."""
    if kind == kinds.TEXT:
        return _File(plain.read_blocks(path, heard), [])
    if kind == kinds.PDF:
        from db.ingest import pdf

        return _File(*pdf.read(path, heard))
    if kind == kinds.PAGE:
        from db.ingest import html

        return _File(*html.read(path, heard))
    from db.ingest import docx

    if kind == kinds.DOCX:
        return _File(*docx.read(path, heard))
    from db.ingest import word

    with word.converted(path, kind, heard) as converted:
        try:
            return _File(*docx.read(converted, heard))
        except UnreadableDocument as error:
            raise UnreadableDocument(path=path, reason="not_converted") from error


def _with_notes(draft: Draft, notes: Sequence[Note], marks: Mapping[str, str]) -> Draft:
    """Take the marks of a file's own footnotes out of the text, and tie the notes to where they were.

    `marks` tells for those in the masthead which field they stand in.
    """
    placed: dict[str, Footnote] = {}
    paragraphs = []
    for paragraph in draft.paragraphs:
        pieces = _marks.split(paragraph.text)
        if len(pieces) > 1:
            offset = 0
            for piece, character in zip(pieces, _marks.findall(paragraph.text), strict=False):
                offset += len(piece)
                number = ord(character) - ord(NOTE_MARKS[0])
                if number < len(notes):
                    placed[character] = Footnote(*notes[number], "paragraph", paragraph.position, offset)
        paragraphs.append(paragraph._replace(text="".join(pieces)))
    all_notes = [
        placed.get(NOTE_MARKS[number]) or Footnote(*note, marks.get(NOTE_MARKS[number], ""))
        if number < len(NOTE_MARKS)
        else Footnote(*note)
        for number, note in enumerate(notes)
    ]
    facts = (_marks.sub("", fact) if isinstance(fact, str) else fact for fact in draft.masthead)
    return draft._replace(
        masthead=Masthead(*facts),  # type: ignore[arg-type]
        sections=tuple(section._replace(title=_marks.sub("", section.title)) for section in draft.sections),
        paragraphs=tuple(paragraphs),
        footnotes=(*draft.footnotes, *all_notes),
    )


def read_blocks(blocks: Sequence[Block], given: Masthead = _NOTHING, notes: Sequence[Note] = ()) -> Draft:
    """Read blocks, from whatever format, into a draft; NOTE_MARKS[n] in a block stands for the n-th of `notes`.

    Its doubts: number_rebuilt (the number), numbers_missing before a paragraph (which), numbering_restarts, joined (the
    offset of the cut that a page made), left_out (a line that a page prints around the text), contents_left_out (how
    many lines).
    """
    length = masthead.front_length(blocks)
    blocks, length, listed = contents.without(blocks, length)
    above = [block for block in blocks[:length] if not outline.is_starred(block.text)]
    front = masthead.read(above, spaced=2 * sum(block.apart for block in blocks) > len(blocks))
    below = [block for block in blocks[:length] if outline.is_starred(block.text)]
    outlined = outline.build([*below, *blocks[length:]], [*(block.text for block in above), *listed])
    footnotes = tuple(_anchored(outlined.footnotes, front.marks))
    facts = masthead.filled(front.masthead, given)
    if facts.body == facts.title:
        facts = facts._replace(body="")
    if not facts.language:
        text = " ".join(one.text for one in outlined.paragraphs[:20])
        facts = facts._replace(language=masthead.guess_language(text))
    doubts = outlined.doubts
    if listed:
        doubts = (Doubt("contents_left_out", detail=str(len(listed))), *doubts)
    draft = Draft(facts, outlined.sections, outlined.paragraphs, footnotes, doubts)
    return _with_notes(draft, notes, front.marks) if notes else draft


def _anchored(footnotes: Iterable[Footnote], marks: Mapping[str, str]) -> Iterator[Footnote]:
    """Tie the first note of each mark in the masthead to the field it stands in; every page may use a mark again."""
    waiting = dict(marks)
    for note in footnotes:
        name = waiting.pop(note.mark, "")
        yield Footnote(note.mark, note.text, name) if name else note
