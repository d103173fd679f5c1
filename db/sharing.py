"""Bookmarks of other people: read from the web annotations that an export of bookmarks is, looked at, and taken in.

What is written there is db.export.json's; how two bookmarks on the same paragraphs become one is db.restoring's.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any, NamedTuple, TypeVar

from db.errors import BadBookmarks
from db.export.cleaning import clean
from db.keys import symbol_key
from db.notebook import Notebook
from db.records import Bookmark, Edition
from db.restoring import combined

_T = TypeVar("_T")
_LARGEST = 1 << 26
"""Bytes: a hundred thousand bookmarks take less."""


class Preview(NamedTuple):
    """What taking in a file would mean: bookmarks whose paragraphs have none here, and those that alter nothing.

    `conflicting` are those here that differ from the file's, as they will be.
    """

    new: tuple[Bookmark, ...]
    same: tuple[Bookmark, ...]
    conflicting: tuple[Bookmark, ...]


def is_shared(file: str) -> bool:
    """Tell whether a file is JSON by its name or its first character, and so no backup."""
    try:
        with open(file, "rb") as opened:
            start = opened.read(16)
    except OSError:
        start = b""
    return file.lower().endswith(".json") or start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def read(file: str) -> tuple[Bookmark, ...]:
    """Return the bookmarks in a file, one for each place, with 0 as their id. Raises BadBookmarks."""
    try:
        with open(file, "rb") as opened:
            content = opened.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        raise BadBookmarks(path=file, reason="missing") from error
    try:
        found = _bookmarks(content)
    except (ValueError, OverflowError, RecursionError) as error:
        raise BadBookmarks(path=file, reason="not_bookmarks") from error
    places: dict[tuple[str, str, str], Bookmark] = {}
    for bookmark in found:
        place = _place(bookmark)
        places[place] = combined(places[place], bookmark) if place in places else bookmark
    return tuple(places.values())


def preview(notebook: Notebook, file: str) -> Preview:
    """Compare the bookmarks in a file with those of a notebook; nothing is changed. Raises BadBookmarks."""
    here = {_place(bookmark): bookmark for bookmark in notebook.bookmarks()}
    new, same, conflicting = [], [], []
    for bookmark in read(file):
        own = here.get(_place(bookmark))
        if own is None:
            new.append(bookmark)
        elif (both := combined(own, bookmark)) == own:
            same.append(own)
        else:
            conflicting.append(both)
    return Preview(tuple(new), tuple(same), tuple(conflicting))


def merge(notebook: Notebook, file: str) -> tuple[int, int]:
    """Take in the bookmarks of a file, all or none; return how many were added, and how many here were altered.

    Nothing is replaced, documents need not be held, and each bookmark is a step of undo. Raises BadBookmarks and what
    Notebook does.
    """
    return notebook.merge(read(file), combined)


# --- inside: each raises ValueError for what is not as it is written


def _bookmarks(content: bytes) -> list[Bookmark]:
    if len(content) > _LARGEST:
        raise ValueError
    collection = json.loads(content)
    items = _member(_member(collection, "first", dict), "items", list)
    if _member(collection, "type", str) != "AnnotationCollection" or _member(collection, "total", int) != len(items):
        raise ValueError
    found = [_bookmark(item) for item in items if _member(item, "motivation", str) != "highlighting"]
    if not found:
        raise ValueError  # text alone, of a section or a country
    return found


def _bookmark(item: dict[str, Any]) -> Bookmark:
    target = _member(item, "target", dict)
    created = _time(_member(item, "created", str))
    bodies = [(_member(body, "purpose", str), _text(body, "value")) for body in _member(item, "body", list)]
    return Bookmark(
        id=0,
        edition=_edition(_text(target, "source"), _text(target, "language")),
        first=_number(item, "first"),
        last=_number(item, "last"),
        quote=_text(_member(target, "selector", dict), "exact"),
        note="\n\n".join(value for purpose, value in bodies if purpose == "commenting"),
        labels=tuple(dict.fromkeys(value for purpose, value in bodies if purpose == "tagging" and value)),
        color=_text(item, "color") if "color" in item else "",
        created=created,
        modified=_time(_member(item, "modified", str)) if "modified" in item else created,
    )


def _edition(name: str, language: str) -> Edition:
    symbol = name.removesuffix(f"@{language}")
    if not re.fullmatch("[a-z]{2}", language) or symbol == name or not symbol_key(symbol):
        raise ValueError
    return Edition(symbol, language)


def _number(item: dict[str, Any], name: str) -> str:
    number = _text(item, name)
    if not number.strip():
        raise ValueError
    return number


def _time(written: str) -> str:
    """Return a time as the notebook writes it; one that names no zone is UTC."""
    time = datetime.fromisoformat(written)
    return (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="milliseconds")


def _text(holder: object, name: str) -> str:
    return clean(_member(holder, name, str))


def _member(holder: object, name: str, kind: type[_T]) -> _T:
    value = holder.get(name) if isinstance(holder, dict) else None
    if not isinstance(value, kind):
        raise ValueError(name)
    return value


def _place(bookmark: Bookmark) -> tuple[str, str, str]:
    return symbol_key(bookmark.edition.symbol), bookmark.first, bookmark.last
