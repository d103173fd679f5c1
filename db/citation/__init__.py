"""Symbols and citations, parsed and written, in six languages. A leaf: it knows no library, no document and no screen.

Here lives how a document, a resolution and a paragraph are named. What a name points to in a given report is worked
out in db.extract.references; what the library holds under it, in db.library.
"""

from __future__ import annotations

from db.citation.numbers import annexed
from db.citation.paragraphs import Paragraphs, bare_numbers, find_paragraphs
from db.citation.reading import places, resolve, resolve_all, whole
from db.citation.resolutions import Resolution, find_resolutions
from db.citation.symbols import address, capitals, find_symbols, in_file_name, is_symbol, plain
from db.citation.writing import Cited, cite, cite_documents, cite_paragraphs, cite_spans
from db.keys import symbol_key

__all__ = [
    "Cited",
    "Paragraphs",
    "Resolution",
    "address",
    "annexed",
    "bare_numbers",
    "capitals",
    "cite",
    "cite_documents",
    "cite_paragraphs",
    "cite_spans",
    "find_paragraphs",
    "find_resolutions",
    "find_symbols",
    "in_file_name",
    "is_symbol",
    "places",
    "plain",
    "resolve",
    "resolve_all",
    "symbol_key",
    "whole",
]
