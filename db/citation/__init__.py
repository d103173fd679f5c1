"""Symbols and citations, parsed and written, in six languages. A leaf: it knows no library, no document and no screen.

Here lives how a document, a resolution and a paragraph are named. What a name points to in a given report is worked
out in db.extract.references; what the library holds under it, in db.library.
"""

from __future__ import annotations

import re

from db.citation.paragraphs import Paragraphs, bare_numbers, cite, cite_paragraphs, ends, find_paragraphs
from db.citation.resolutions import Resolution, find_resolutions
from db.citation.symbols import address, capitals, find_symbols, in_file_name, is_symbol, plain
from db.keys import symbol_key
from db.records import Citation

__all__ = [
    "Paragraphs",
    "Resolution",
    "address",
    "cite",
    "cite_paragraphs",
    "find_paragraphs",
    "find_resolutions",
    "find_symbols",
    "in_file_name",
    "is_symbol",
    "plain",
    "resolve",
    "symbol_key",
]

_INVISIBLE = r"[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
_ADDRESS = r"(?i)(?:https?://)?(?:www\.)?(?:docs\.un|undocs)\.org/(?:(ar|en|es|fr|ru|zh)/)?"
_EDITION = r"\s*@\s*(ar|en|es|fr|ru|zh)\b"


def resolve(text: str) -> Citation | None:
    """Return what a pasted citation points to, None when it names neither a document nor a paragraph.

    Reads every form cite() writes, in any of the six languages and either width, also from within a sentence; the
    names of resolutions in prose ("General Assembly resolution 77/236"); addresses of docs.un.org; "SYMBOL@zh"; and
    numbers alone ("55", "55-57"). Of several documents the first counts, of several paragraphs the first and the last
    of the run beside it. A symbol is returned as printed, or in capitals where it was typed in small letters.
    """
    text = re.sub(_INVISIBLE, "", plain(text)).replace("%20", " ")
    if numbers := bare_numbers(text):
        return Citation("", "", *numbers)
    place = re.search(_ADDRESS, text)
    language = (place[1] or "").lower() if place else ""
    text = re.sub(_ADDRESS, " ", text)
    start, end, stop, symbol, wording = _document(text)
    if edition := re.compile(_EDITION).match(text, end):
        language, end = edition[1], edition.end()
    before, after = text[:start], text[end:stop]
    run = _nearest(find_paragraphs(before), find_paragraphs(after), len(before))
    if run:
        first, last = ends(run.items)
        return Citation(symbol, language or run.language or wording, first, last)
    first, last = bare_numbers(after) or ("", "")
    return Citation(symbol, language or wording, first, last) if symbol or first else None


def _document(text: str) -> tuple[int, int, int, str, str]:
    """Return where a text names its document, how far what is said of it goes, its symbol and the wording's language.

    Where no document is named the place is the empty one at the beginning.
    """
    symbols = find_symbols(text) or find_symbols(capitals(text))
    if symbols:
        start, end, symbol = symbols[0]
        return start, end, symbols[1][0] if len(symbols) > 1 else len(text), symbol, ""
    for resolution in find_resolutions(text):
        if resolution.symbol:
            return resolution.start, resolution.end, len(text), resolution.symbol, resolution.language
    return 0, 0, len(text), "", ""


def _nearest(before: tuple[Paragraphs, ...], after: tuple[Paragraphs, ...], place: int) -> Paragraphs | None:
    """Return the run nearest to the document's name, which stands at `place`; `after` counts from behind it."""
    if not before or (after and after[0].start <= place - before[-1].end):
        return after[0] if after else None
    return before[-1]
