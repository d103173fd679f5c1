"""Document symbols: found in running text, and turned into an address.

A symbol names a document whatever its language (conventions: "Symbols"). Whose a resolution is that gives only its
number is worked out in db.citation.resolutions; when two symbols are the same is told by db.keys.
"""

from __future__ import annotations

import re
from functools import cache

_FULL_WIDTH = {0xFF01 + offset: 0x21 + offset for offset in range(94)}
_SPACES = dict.fromkeys([0x00A0, 0x202F, 0x205F, 0x3000, *range(0x2000, 0x200B), 0x09, 0x0A, 0x0D], 0x20)
_DIGITS = {first + digit: 0x30 + digit for first in (0x0660, 0x06F0) for digit in range(10)}
_PLAIN = _FULL_WIDTH | _SPACES | _DIGITS
_CAPITALS = {code: code - 0x20 for code in range(ord("a"), ord("z") + 1)}

DASH = r"[-‐‑‒–—―−~〜]"

# TD, TD/B; IDB.51; GC(67).
_ORGAN = r"[A-Z]{1,12}(?:\.[A-Z0-9]{1,6})?(?:\(\d{1,3}\))?"
# RES, WP.29, OzL.Pro.WG.1, S-32, 7-8, EX(74).
_PART = r"(?:E?S-\d{1,3}|\d{1,5}-\d{1,5}|[A-Za-z0-9]++(?:\.[A-Za-z0-9]++)*+(?:\(\d{1,3}\))?)"
_BRACKET = r"(?: ?\((?:(?i:income) )?(?i:sect|vol|part|prog|suppl|chap)\.? ?[0-9IVX]{1,5}[A-Za-z]?\))"
_SYMBOL = (
    rf"(?<![A-Za-z0-9/@._]){_ORGAN}(?:/{_PART})*/(?=[A-Za-z.]*\d){_PART}(?:{_BRACKET}(?:/{_PART})*)?"
    r"(?:/(?i:summary))?(?![A-Za-z0-9])"
)
# What may follow a resolution's number: the letter of its part (not an initial), the year or the session.
_NUMBER_ONLY = r"/RES/\d+[A-Z]?\Z"
_SESSION = r"(?: ?[A-Z](?![A-Za-z0-9_À-ɏ]|\.\s*\w))? ?\((?:(?:19|20)\d\d|(?:E?S-)?[IVXLC]+)\)"
_SESSION_AND_NUMBER = r"/RES/(?:E?S-)?\d+/\d+\Z"
_LETTER = r" [A-Z](?![A-Za-z0-9_À-ɏ]|\.\s*\w)"
# With one stroke only, a symbol is an organ known for such and a number of documents, or a series: S/25704, S/PV.9159.
_SHORT = r"(?:(?:[ASET]|TD|ST|DP|HSP|CEB)/\d{3,}|[A-Z]{1,4}/[A-Z]{1,5}\.\d+)"


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def plain(text: str) -> str:
    """Return `text` with full-width forms, unusual spaces and Arabic digits made plain; the length stays the same."""
    return text.translate(_PLAIN)


def capitals(text: str) -> str:
    """Return `text` with the letters a to z in capitals; the length stays the same."""
    return text.translate(_CAPITALS)


def _symbol_end(text: str, start: int) -> int:
    """Return where the symbol ends that begins at `start` of a plain text, -1 when none does."""
    match = _pattern(_SYMBOL).match(text, start)
    if not match:
        return -1
    end = match.end()
    symbol = match[0]
    if symbol.count("/") == 1 and not _pattern(_SHORT).match(symbol):
        return -1
    for number, tail in ((_NUMBER_ONLY, _SESSION), (_SESSION_AND_NUMBER, _LETTER)):
        if _pattern(number).search(symbol) and (more := _pattern(tail).match(text, end)):
            end = more.end()
    return end


def find_symbols(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return the document symbols in running text as (start, end, symbol as printed), in order.

    The symbol of a joint document ("A/55/305–S/2000/809") is one; a range of documents ("A/78/482–A/78/485") is two.
    Fractions ("77/236"), units ("km/h") and alternatives ("and/or") are none.
    """
    even = plain(text)
    found: list[tuple[int, int, str]] = []
    place = 0
    while match := _pattern(_SYMBOL).search(even, place):
        start, end = match.start(), _symbol_end(even, match.start())
        if end < 0:
            place = match.end()
            continue
        if _pattern(DASH).match(even, end) and (joint := _symbol_end(even, end + 1)) > 0:
            first, second = even[start:end], even[end + 1 : joint]
            if first.rpartition("/")[0] != second.rpartition("/")[0]:
                end = joint
        found.append((start, end, text[start:end]))
        place = end
    return tuple(found)


def is_symbol(text: str) -> bool:
    """Tell whether the whole of `text` is a document symbol, in capitals or not."""
    symbol = capitals(text.strip())
    return any((start, end) == (0, len(symbol)) for start, end, _ in find_symbols(symbol))


def in_file_name(name: str) -> str:
    """Return the symbol that a file's name stands for, with its strokes written "_" or "-"; "" when it is none.

    "A_77_489.txt" is A/77/489, "S_RES_2653(2022)-EN.pdf" S/RES/2653 (2022), "A_80_6_(Sect._3)_Add.6" A/80/6 (Sect.
    3)/Add.6. Only organs that are known count: such a name may mean anything.
    """
    stem = re.sub(r"(?i)\.(?:docx?|pdf|html?|txt|rtf)\Z", "", name.strip())
    stem = re.sub(r"(?i)[ _.-]+(?:ar|en|es|fr|ru|zh|[acefrs])\Z", "", stem)
    stem = re.sub(r"(?i)\b(sect|vol|part)\._", r"\1. ", stem).replace("_(", " (").replace("_", "/")
    if "/" not in stem:
        stem = stem.replace("-", "/")
    symbol = re.sub(r"(?<=[^ /])\((?=\d{4}\)|[IVXLC]+\))", " (", capitals(stem) if stem == stem.lower() else stem)
    symbol = re.sub(r"(?<=/)(WP|AC|C|CN|CONF|WG|SC|PV|SR|L|CRP|(?i:add|corr|rev))(?=\d)", r"\1.", symbol)
    known = re.match(r"(?:A|S|E|T|ST|TD|ECE|CTOC|CAC|CRC|CEDAW|CCPR|CERD|CAT|CED|CMW|CRPD|FCCC|UNEP|DP|HSP)/", symbol)
    return symbol if known and is_symbol(symbol) else ""


def address(symbol: str, language: str) -> str:
    """Return where the UN keeps a document, as text to copy: `https://docs.un.org/zh/S/RES/2652(2022)`.

    `language` is one of the six two-letter codes. A joint document is found under its first symbol.
    """
    even = plain(symbol)
    end = _symbol_end(even, 0)
    first = even if end < 0 else even[:end]
    return f"https://docs.un.org/{language}/{''.join(first.split())}"
