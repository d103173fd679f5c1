"""What kind of file it is: told by its first bytes, never by its name, which may be wrong."""

from __future__ import annotations

import re

from db.errors import UnreadableDocument

DOCX = "docx"
PDF = "pdf"
PAGE = "page"
TEXT = "text"
OLD_WORD = "old_word"
RICH_TEXT = "rich_text"
OPEN_DOCUMENT = "open_document"

_HEAD = 4096  # bytes that tell
_LARGEST_OLD = 150_000_000  # bytes
_page = re.compile(rb"<(?:!doctype html|html|head|body)\b|<\?xml[^>]*\?>\s*<", re.IGNORECASE)
_open_document = re.compile(rb"PK.{28,40}mimetypeapplication/vnd\.oasis\.opendocument\.(text|\w+)", re.DOTALL)
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*")
_ARCHIVES = (b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_COMPOUND = b"\xd0\xcf\x11\xe0"
_OLD_KINDS = {  # the streams of compound files, as their directories name them
    "EncryptedPackage": "password",
    "WordDocument": OLD_WORD,
    "Workbook": "spreadsheet",
    "PowerPoint Document": "slides",
    "__properties_version1.0": "message",
}


def kind_of(path: str) -> str:
    """Return what kind of document a file is.

    Raises UnreadableDocument (password, spreadsheet, slides, message, picture, archive, empty, too_large, not_word) for
    one that can be none, or OSError.
    """
    with open(path, "rb") as file:
        head = file.read(_HEAD)
    if not head:
        raise UnreadableDocument(path=path, reason="empty")
    found = _kind(head, path)
    if found in {DOCX, PDF, PAGE, TEXT, OLD_WORD, RICH_TEXT, OPEN_DOCUMENT}:
        return found
    raise UnreadableDocument(path=path, reason=found)


def _kind(head: bytes, path: str) -> str:
    if head.startswith(b"PK"):
        found = _open_document.match(head)
        if not found:
            return DOCX
        return {b"text": OPEN_DOCUMENT, b"presentation": "slides"}.get(found[1], "spreadsheet")
    if b"%PDF-" in head[:1024]:  # its readers allow for rubbish before it
        return PDF
    if head.startswith(_COMPOUND):
        return _compound(path)
    if head.startswith(b"{\\rtf"):
        return RICH_TEXT
    if head.startswith(_PICTURES) and b"\0" in head:
        return "picture"
    if head.startswith(_ARCHIVES):
        return "archive"
    return PAGE if _page.search(_plain(head)) else TEXT


def _plain(head: bytes) -> bytes:
    """Return the beginning of a file as if each character of it were one byte."""
    return head.replace(b"\0", b"") if head.startswith((b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")) else head


def _compound(path: str) -> str:
    """Tell what an OLE compound file holds, from the names of its streams. ([MS-CFB] 2.6.1: they are in UTF-16.)"""
    with open(path, "rb") as file:
        data = file.read(_LARGEST_OLD + 1)
    if len(data) > _LARGEST_OLD:
        return "too_large"
    return next((kind for name, kind in _OLD_KINDS.items() if name.encode("utf-16-le") in data), "not_word")
