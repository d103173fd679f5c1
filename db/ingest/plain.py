"""Text files: bytes become text, lines become blocks. What the blocks mean is for db.ingest.outline to say.

Three layouts occur and are told apart by measuring: paragraphs as single lines, with or without empty lines between,
and text set to a fixed width, whose lines have to be joined again.
"""

from __future__ import annotations

import codecs
import re

from db.errors import UnreadableDocument
from db.ingest import numbering
from db.ingest.blocks import Block, ends_clause, ends_sentence, glue, width
from db.progress import Heard, unheard

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_OTHER_FORMATS = (b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"<!DOCTYPE", b"<html", b"<?xml")
_control = re.compile(r"[\x00-\x08\x0e-\x19\x1c-\x1f\x7f\ufffe\uffff]")
_invisible = re.compile("[\ufeff\u200b]")
_newline = re.compile(r"\r\n?|[\n\x0b\u0085\u2028\u2029]")
_tabs = re.compile(r"[ \u00a0]*\t[ \u00a0\t]*")
LARGEST = 12_000_000  # bytes
_WIDEST_SET_LINE = 140
_FEWEST_SET_LINES = 6
_ROOM, _ROOM_AFTER_PAUSE = 0.8, 0.9  # of a full line: what a line may take and still have ended on purpose
_LONGEST_WORD = 12  # Chinese lines break anywhere


def read_blocks(path: str, heard: Heard = unheard) -> list[Block]:
    """Read a text file into blocks.

    Raises UnreadableDocument (empty, not_text, encoding, too_large), OSError, or what `heard` raises.
    """
    with open(path, "rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise UnreadableDocument(path=path, reason="too_large")
    heard(0.1)
    found = blocks(decode(data, path))
    heard(0.5)
    return found


def decode(data: bytes, path: str = "") -> str:
    """Decode the bytes of a text file: by their byte order mark, as UTF-8, or as GB 18030 where that gives Chinese.

    Raises UnreadableDocument: empty, not_text (another kind of file), encoding (a text in an encoding not known).
    """
    if not data.strip():
        raise UnreadableDocument(path=path, reason="empty")
    if data.startswith(_OTHER_FORMATS):
        raise UnreadableDocument(path=path, reason="not_text")
    encodings = [encoding for mark, encoding in _BOMS if data.startswith(mark)] or _unmarked(data)
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if len(_control.findall(text)) * 200 > len(text):
            raise UnreadableDocument(path=path, reason="not_text")
        if encoding == "gb18030" and not re.search("[，。、：]", text):
            continue  # Western text happens to decode as rare characters, never as Chinese punctuation
        if not text.strip("\ufeff\x00 \t\r\n\x0c"):
            raise UnreadableDocument(path=path, reason="empty")
        return text
    raise UnreadableDocument(path=path, reason="not_text" if b"\0" in data else "encoding")


def _unmarked(data: bytes) -> list[str]:
    """Return the encodings to try where no mark names one: UTF-16 where every other byte of Latin text is zero."""
    head = data[:4000]
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if 4 * head[first::2].count(0) > len(head) > 2 * 4 * head[1 - first :: 2].count(0):
            return [encoding]
    return ["utf-8", "gb18030"]


def blocks(text: str) -> list[Block]:
    """Split a text into blocks at its line breaks, joining the lines of text that is set to a fixed width."""
    groups: list[list[str]] = []
    fresh = True
    for raw in _newline.split(_invisible.sub("", text).replace("\x0c", "\n\n")):
        line = _tabs.sub("\t", raw.strip(" \t\u00a0\u3000")).replace("\t", " ")
        if not line:
            fresh = True
        elif not fresh and groups[-1][-1].startswith("|") and not groups[-1][-1].endswith("|"):
            groups[-1][-1] += f" {line}"  # a table's row goes on until its last bar
        elif fresh:
            groups.append([line])
            fresh = False
        else:
            groups[-1].append(line)
    measure = _measure(groups)
    return [
        Block(line, apart=not index)
        for group in groups
        for index, line in enumerate(_unset(group, measure) if measure else group)
    ]


def _measure(groups: list[list[str]]) -> int:
    """Return the width in columns that a text is set to, 0 when each of its lines stands by itself."""
    inner = sorted(width(line) for group in groups for line in group[:-1])
    if len(inner) < _FEWEST_SET_LINES:
        return 0
    widest = inner[len(inner) * 19 // 20]
    full = sum(line * 4 >= widest * 3 for line in inner)
    return widest if widest <= _WIDEST_SET_LINE and full * 2 >= len(inner) else 0


def _unset(lines: list[str], measure: int) -> list[str]:
    """Join the lines of one group. A block ends where the next word would have fitted on the line, and where a number
    follows a full stop or a comma."""
    joined: list[list[str]] = []
    last = ""
    for line in lines:
        pauses = ends_sentence(last) or ends_clause(last)
        needed = (width(last) + 1 + width(line.split(maxsplit=1)[0][:_LONGEST_WORD])) / measure
        room = needed <= (_ROOM_AFTER_PAUSE if pauses else _ROOM)
        if room or not joined or line.startswith("|") or (pauses and numbering.markers(line)):
            joined.append([line])
        else:
            joined[-1] += [glue(last, line), line]
        last = line
    return ["".join(pieces) for pieces in joined]
