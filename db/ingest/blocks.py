"""The common ground of all readers: a block of text, how it looks, and how two pieces of a cut text join.

A reader of a file format makes blocks; db.ingest.outline makes sections and paragraphs of them, whatever the format.
Nothing here knows about numbers (db.ingest.numbering) or about files.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Block(NamedTuple):
    """A run of text that stands by itself in a file: a line or a paragraph, without line breaks; or a whole table,
    whose rows are lines that begin with a bar.

    `apart` tells that the file sets it off from the block before (an empty line, a new page); `level` how deep a
    heading it is, 1 the highest, where the file says that it is one; `contents` that it is a line of a table of
    contents.
    """

    text: str
    apart: bool = True
    level: int = 0
    contents: bool = False


class Note(NamedTuple):
    """A footnote that a file keeps apart from its text: the mark that the text has for it, and its words."""

    mark: str
    text: str


NOTE_MARKS = "".join(map(chr, range(0xF0000, 0xF0000 + 2000)))
"""What stands in a text for its footnotes, the first for the first, until db.ingest.reading takes them out."""

RAISED = str.maketrans("0123456789abcdefghijklmnoprstuvwxyz", "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")
_raised_mark = re.compile(r"(?:\d{1,3}|[a-pr-z])(?:,\s?(?:\d{1,3}|[a-pr-z]))*\Z")
_ends_in_figure = re.compile(r"\d\Z")

# Characters of Chinese text, which take two columns and no space beside them: all from here on but those named.
_wide = re.compile("[^\0-\u2e7f\ufb00-\ufe2f\ufe50-\ufeff]+")
_last_of_a_word = re.compile(r"[^\W_](?=[\W_]{0,3}\Z)")
_first_of_a_word = re.compile(r"[\W_]{0,3}([^\W_])")
_closers = r"[”’\"'»）)\]】』」〉》*\s\U000f0000-\U000f07cf]*"
_sentence_end = re.compile(
    rf"[.。．!！?？؟…]{_closers}\Z"
    rf"|(?<![A-Z\d])[.。．!！?？؟]{_closers}\d{{1,3}}/?\Z"  # the number of a footnote follows; "CP.21" is no sentence
)
_clause_end = re.compile(rf"[,，、،;；؛:：]{_closers}(?:\d{{1,3}}/)?\Z")
_enclosed = re.compile(r"[(（\[［].*[)）\]］]\*?\Z", re.DOTALL)
_closing_start = re.compile(r"[,，、;；。.)）”»\]】]")
_note = re.compile(
    r"[a-z]\s+[A-Z]|(?i:notes?|sources?|abbreviations?|acronyms|nota|fuente|abréviations|abreviaturas|примечание|источник|"
    r"сокращения|注|资料来源|缩略语|简称|ملاحظة|المصدر)\s?[:：]"
)
_table_note = re.compile(r"[a-z]\s+[A-Z]")
_caption = re.compile(
    r"(?:figure|table|box|chart|map|tableau|encadré|carte|cuadro|gráfico|recuadro|mapa|рисунок|рис\.|таблица|"
    r"вставка|диаграмма|карта|图|表|表格|方框|插文|الجدول|الشكل|الإطار|جدول|شكل)"
    r"(?:\s*(?:\d{1,3}|[IVXLC]{1,6}|[一二三四五六七八九十]{1,3})(?:\.(?:\d{1,3}|[IVXLC]{1,6})){0,3}"
    r"\s*(?P<title>[.:：]?\s*\S.*)?)?\Z",
    re.IGNORECASE,
)

_HEADING_WIDTH = 160  # in columns: a Chinese character takes two
_NUMBERED_HEADING_WIDTH = 400
_RUNNING_TEXT_WIDTH = 160


def width(text: str) -> int:
    """Return how many columns a text takes, a Chinese character counting two."""
    return len(text) if text.isascii() else len(text) + sum(map(len, _wide.findall(text)))


def is_cjk(text: str) -> bool:
    """Tell whether a text is written mostly without spaces between words."""
    return 3 * (width(text) - len(text)) > len(text)


def ends_sentence(text: str) -> bool:
    """Tell whether a text ends where a sentence does, closing quotes, brackets and footnote marks aside."""
    return _sentence_end.search(text[-12:]) is not None


def ends_clause(text: str) -> bool:
    """Tell whether a text ends with a comma, a semicolon or a colon."""
    return _clause_end.search(text[-12:]) is not None


def opens_list(text: str) -> bool:
    """Tell whether a text ends with a colon, so that what follows belongs to it."""
    return text.rstrip().endswith((":", "："))


def is_caption(text: str) -> bool:
    """Tell whether a text announces a table or a figure by its number ("Table 3", "图 2")."""
    return _caption.match(text) is not None


def is_bare_caption(text: str) -> bool:
    """Tell whether a text is the number of a table or figure only, its title still to come."""
    found = _caption.match(text)
    return found is not None and not found["title"]


def starts_low(text: str) -> bool:
    """Tell whether a text begins inside a sentence: with a small letter or with punctuation that closes or links."""
    return _closing_start.match(text) is not None or (text[:1].islower() and not _table_note.match(text))


def starts_note(text: str) -> bool:
    """Tell whether a text is a row, a caption or a note of a table, or stands in brackets: no running text."""
    return bool(text.startswith("|") or is_caption(text) or _enclosed.match(text) or _note.match(text))


def looks_like_heading(text: str, *, numbered: bool = False) -> bool:
    """Tell whether a text could be a heading by its look: short, not a sentence, not a note in brackets or a table.

    A `numbered` one may be longer, and may be a question.
    """
    if not text or not any(character.isalpha() for character in text[:80]):
        return False
    if ends_clause(text) or starts_low(text) or text.startswith("|"):
        return False
    if len(text) > (_NUMBERED_HEADING_WIDTH if numbered else _HEADING_WIDTH):
        return False
    if numbered:
        question = text.endswith(("?", "？", "؟"))
        return width(text) <= _NUMBERED_HEADING_WIDTH and (question or not ends_sentence(text))
    return width(text) <= _HEADING_WIDTH and not (ends_sentence(text) or _enclosed.match(text) or is_caption(text))


def raised(before: str, text: str) -> str:
    """Return raised text as it stands after `before`: a mark of a note in raised characters, so that no word takes it
    in; the ending of an ordinal number ("1st", "1er") as plain letters."""
    if not _raised_mark.match(text) or (text.isalpha() and _ends_in_figure.search(before)):
        return text
    return text.translate(RAISED)


def stands_by_itself(text: str) -> bool:
    """Tell whether a text without a number is a line of its own, complete without a full stop."""
    return width(text) < _RUNNING_TEXT_WIDTH or looks_like_heading(text)


def glue(left: str, right: str) -> str:
    """Return what stands between the two parts of a text that a line or page break cut: a space, where the script
    writes one. Of the left part its last eight characters do."""
    if not left or not right:
        return ""
    if left.endswith(tuple("-‐/([“«\n")) or right.startswith(tuple(",.;)]”»")):
        return ""
    before, after = _last_of_a_word.search(left[-8:]), _first_of_a_word.match(right)
    neighbours = left[-1] + right[0] + (before[0] if before else "") + (after[1] if after else "")
    return "" if _wide.search(neighbours) else " "


def join(left: str, right: str) -> str:
    """Join the two parts of a text that a line or page break cut."""
    return f"{left}{glue(left, right)}{right}"
