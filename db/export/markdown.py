"""Markdown as CommonMark has it: quotes as quotes, what is marked in a <mark>, and no word read as a sign."""

from __future__ import annotations

import re
from collections.abc import Iterator

from db.export.records import BESIDE, TEXT, Chapter, Export, Passage, pieces
from db.export.tables import Table, blocks
from db.export.telling import cited, own, told

_SIGNS = re.compile(r"[\\`*_\[\]<>~|&$]")  # that mean something anywhere in a line
_FIRST = re.compile(r"^(\s*)([#+\-=:!]|\d+(?=[.)]))", re.MULTILINE)  # … and only at its beginning


def render(export: Export) -> bytes:
    """Return the whole as one text."""
    return ("\n\n".join(_blocks(export)) + "\n").encode("utf-8")


def escaped(text: str) -> str:
    """Return words with a backslash before whatever Markdown would take for a sign."""
    return _FIRST.sub(_escaped_first, _SIGNS.sub(r"\\\g<0>", text))


def _escaped_first(match: re.Match[str]) -> str:
    blanks, sign = match.groups()
    blanks = blanks.replace("\t", " ")
    return f"{blanks}{sign}\\" if sign.isdecimal() else f"{blanks}\\{sign}"


def _line(text: str) -> str:
    return escaped(" ".join(text.split()))


def _blocks(export: Export) -> Iterator[str]:
    yield f"# {_line(export.title)}"
    if export.subtitle:
        yield "  \n".join(f"**{_line(part)}**" if not number else _line(part) for number, part in _lines(export))
    yield from map(_line, export.lead)
    for chapter in export.chapters:
        yield from _chapter(export, chapter)
    yield f"## {_line(export.imprint.say('provenance'))}"
    yield from map(_line, export.colophon)
    for facts in export.provenance:
        yield "\n".join(f"- {_line(caption)}: {_line(value)}" for caption, value in facts)


def _lines(export: Export) -> Iterator[tuple[int, str]]:
    return enumerate(export.subtitle.split("\n"))


def _chapter(export: Export, chapter: Chapter) -> Iterator[str]:
    if chapter.title:
        place = f" ({_line(chapter.citation)})" if chapter.citation and export.layout == TEXT else ""
        yield f"{'#' * min(chapter.level + 1, 6)} {_line(chapter.title)}{place}"
    if export.layout == BESIDE:
        yield _pairs(export, chapter)
        return
    for passage in chapter.passages:
        yield from _passage(export, passage)


def _words(passage: Passage) -> str:
    return "".join(
        f"<mark>{escaped(piece.text)}</mark>"
        if piece.marked or piece.color is not None
        else f"<sup>{escaped(piece.text)}</sup>"
        if piece.raised
        else escaped(piece.text)
        for piece in pieces(passage)
    )


def _table(table: Table) -> str:
    """Return a table as the widespread extension of CommonMark has it; its first row is the header."""
    wide = max(map(len, table))
    rows = [[" ".join(_words(cell).split()) for cell in row] + [""] * (wide - len(row)) for row in table]
    rows.insert(1, ["---"] * wide)
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _pairs(export: Export, chapter: Chapter) -> str:
    """Return rows of two documents as a table; below the words in each cell stand their citation and notes."""
    rows = [list(map(_line, export.sides)), ["---"] * len(export.sides)]
    rows += [[_cell(export, side) for side in passage.sides] for passage in chapter.passages]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _cell(export: Export, passage: Passage) -> str:
    lines = [_words(passage)] if not passage.missing else [f"*{_line(passage.missing)}*"]
    lines += [f"<sup>{escaped(note.mark)}</sup> {_line(note.text)}" for note in passage.footnotes]
    if passage.citation:
        state = f" · {_line(passage.state)}" if passage.state else ""
        lines.append(f"— {_line(cited(export, passage))}{state}")
    elif passage.state:
        lines.append(_line(passage.state))
    lines += [
        f"**{_line(caption)}** {'<br>'.join(map(_line, words.split(chr(10))))}"
        for caption, words in own(export, passage)
    ]
    return "<br>".join(" ".join(part.split()) for line in lines for part in line.split("\n") if part.strip())


def _apart(words: str) -> str:
    """Return words with each line of theirs as a paragraph; a line that began with blanks would be code."""
    return re.sub(r"\s*\n\s*", "\n\n", words.strip())


def _passage(export: Export, passage: Passage) -> Iterator[str]:
    if export.layout == TEXT:
        number = f"**{_line(passage.first)}.** " if passage.first else ""
        for block in blocks(passage):
            if isinstance(block, Passage):
                yield number + _apart(_words(block))
                number = ""
            else:
                yield _table(block)
    else:
        yield "\n".join(f"> {line}".rstrip() for line in _apart(_words(passage)).split("\n"))
        yield "— " + " · ".join(map(_line, (cited(export, passage), *told(export, passage))))
    for note in passage.footnotes:
        yield f"<sup>{escaped(note.mark)}</sup> {_line(note.text)}"
    if export.layout == TEXT and passage.citation:
        yield f"— {_line(cited(export, passage))}"
    for caption, words in own(export, passage):
        lines = [_line(line) for line in words.split("\n") if line.strip()]
        yield f"**{_line(caption)}** " + "  \n".join(lines)
