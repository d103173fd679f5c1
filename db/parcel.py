"""A file of shared bookmarks that carries their documents: how it is packed, and read without trusting who packed it.

It is a zip file with annotations.json, as an export of bookmarks writes it; documents/1.json and so on, the texts in
the form that db.removal keeps them in; and manifest.json with the SHA-256 of each. What a bookmark is db.sharing knows.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from db.errors import BadBookmarks, NotWritable
from db.keys import symbol_key
from db.records import Body, Draft, Edition, Footnote, Masthead, Paragraph, Section
from db.removal import Kept

if TYPE_CHECKING:
    from zipfile import ZipFile

ENDING = "refdesk"
FORMAT = 1
"""Raised by every change after which an older RefDesk could not read a parcel."""

LARGEST = 1 << 26
"""Bytes of annotations that are read: a hundred thousand bookmarks take less."""

ANNOTATIONS, MANIFEST = "annotations.json", "manifest.json"
_BACKUP = "notebook.db"
_LARGEST_DOCUMENT = 1 << 25  # bytes; the longest report takes a tenth of it
_LARGEST_PARCEL = 1 << 27
_DOCUMENT = re.compile(r"documents/[1-9][0-9]{0,3}\.json")
_UNFIT = re.compile("[\x00\ud800-\udfff]")
_DATE = re.compile(r"(\d{4}(-\d\d){0,2})?")


class Parcel(NamedTuple):
    """What is in a file: the annotations as they were exported, and texts of documents."""

    annotations: bytes
    documents: tuple[Kept, ...] = ()


def edition(document: Kept) -> Edition:
    """Return which edition a text is."""
    return Edition(document.draft.masthead.symbol, document.draft.masthead.language)


def is_parcel(path: str) -> bool:
    """Tell whether a file is a zip file with annotations in it."""
    return ANNOTATIONS in _names(path)


def write(path: str, annotations: bytes, bodies: Iterable[Body]) -> int:
    """Pack annotations and documents into a file, read it again, and return its bytes; whole or not at all.

    Raises NotWritable.
    """
    members = {ANNOTATIONS: annotations}
    members |= {f"documents/{place}.json": packed(body) for place, body in enumerate(bodies, 1)}
    partial = f"{path}.{os.getpid()}.part"
    try:
        try:
            _pack(partial, members)
            opened(partial)
            size = os.path.getsize(partial)
            os.replace(partial, path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.remove(partial)
            raise
    except BadBookmarks as error:
        raise NotWritable(path=path, reason="what was written does not read back as it was") from error
    except OSError as error:
        raise NotWritable(path=path, reason=error.strerror or str(error)) from error
    return size


def opened(path: str) -> Parcel:
    """Read a parcel, each member as it was packed, each document one that a library can hold.

    Nothing is unpacked onto the disk, and no more than is bearable into memory. Raises BadBookmarks.
    """
    import struct
    import zipfile
    import zlib

    try:
        with zipfile.ZipFile(path) as archive:
            return _read(path, archive)
    except FileNotFoundError as error:
        raise BadBookmarks(path=path, reason="missing") from error
    except (OSError, EOFError, LookupError, ValueError, TypeError, ArithmeticError, RuntimeError) as error:
        raise BadBookmarks(path=path, reason="not_bookmarks") from error  # among them zipfile's NotImplementedError
    except (zipfile.BadZipFile, zlib.error, struct.error) as error:
        raise BadBookmarks(path=path, reason="not_bookmarks") from error


def packed(body: Body) -> bytes:
    """Return the text of a document as db.removal keeps it, before it is compressed."""
    document = body.document
    parts = {
        "masthead": document.masthead._asdict(),
        "sections": body.sections,
        "paragraphs": body.paragraphs,
        "footnotes": body.footnotes,
        "source": (document.source_name, document.source_sha256),
    }
    return json.dumps(parts, ensure_ascii=False).encode("utf-8", "surrogatepass")


def unpacked(content: bytes) -> Kept:
    """Return the text of a document. Raises ValueError for what no reading of a file would have made."""
    parts = json.loads(content)
    masthead = _masthead(_of(parts["masthead"], dict))
    sections = tuple(_section(row, place) for place, row in enumerate(_of(parts["sections"], list)))
    paragraphs = tuple(
        _paragraph(row, position, len(sections)) for position, row in enumerate(_of(parts["paragraphs"], list))
    )
    if not paragraphs or any(not 0 <= each.start <= each.stop <= len(paragraphs) for each in sections):
        raise ValueError
    footnotes = tuple(_footnote(row, paragraphs) for row in _of(parts["footnotes"], list))
    name, digest = map(_text, _of(parts["source"], list))
    return Kept(Draft(masthead, sections, paragraphs, footnotes), os.path.basename(name), digest)


# --- inside


def _names(path: str) -> list[str]:
    import zipfile

    try:
        with zipfile.ZipFile(path) as archive:
            return archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError):
        return []


def _pack(path: str, members: dict[str, bytes]) -> None:
    import zipfile
    from importlib.metadata import PackageNotFoundError, version

    number = ""
    with contextlib.suppress(PackageNotFoundError):
        number = version("refdesk")
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in members.items()}
    manifest = json.dumps({"format": FORMAT, "version": number, "members": digests}, indent=1)
    with open(path, "xb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**members, MANIFEST: manifest.encode()}.items():
            archive.writestr(name, content)
        archive.close()
        file.flush()
        os.fsync(file.fileno())


def _read(path: str, archive: ZipFile) -> Parcel:
    names = archive.namelist()
    if ANNOTATIONS not in names:
        raise BadBookmarks(path=path, reason="backup" if _BACKUP in names else "not_bookmarks")
    manifest = json.loads(_member(archive, MANIFEST, LARGEST))
    if _of(manifest["format"], int) > FORMAT:
        raise BadBookmarks(path=path, reason="too_new")
    digests = _of(manifest["members"], dict)
    documents = [name for name in names if _DOCUMENT.fullmatch(name)]
    if sorted(names) != sorted({ANNOTATIONS, MANIFEST, *documents}) or {*digests} != {ANNOTATIONS, *documents}:
        raise ValueError  # something else is in it, or something twice
    annotations = _member(archive, ANNOTATIONS, LARGEST, digests)
    left, found = _LARGEST_PARCEL, []
    for name in documents:
        content = _member(archive, name, min(left, _LARGEST_DOCUMENT), digests)
        left -= len(content)
        found.append(unpacked(content))
    if len({(symbol_key(each.symbol), each.language) for each in map(edition, found)}) < len(found):
        raise ValueError
    return Parcel(annotations, tuple(found))


def _member(archive: ZipFile, name: str, most: int, digests: dict[str, Any] | None = None) -> bytes:
    """Return a member of at most so many bytes, whatever the archive says of its size."""
    import zipfile

    if archive.getinfo(name).compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ValueError
    with archive.open(name) as member:
        content = member.read(most + 1)
    if len(content) > most or (digests is not None and digests[name] != hashlib.sha256(content).hexdigest()):
        raise ValueError
    return content


def _masthead(given: dict[str, Any]) -> Masthead:
    """Return the facts that are known here; others may be a later RefDesk's."""
    readers: dict[type, Callable[[Any], object]] = {str: _text, bool: _flag, int: lambda value: _within(value, 0, 9999)}
    kinds = {name: type(default) for name, default in Masthead()._asdict().items()}
    masthead = Masthead(**{name: readers[kind](given[name]) for name, kind in kinds.items() if name in given})  # type: ignore[arg-type]
    if not symbol_key(masthead.symbol) or not re.fullmatch("[a-z]{2}", masthead.language):
        raise ValueError
    return masthead if _DATE.fullmatch(masthead.date) else masthead._replace(date="")


def _section(row: object, place: int) -> Section:
    at, number, title, level, parent, start, stop, first, last, paragraphs = _of(row, list)
    return Section(
        _within(at, place, place),
        None if number is None else _text(number),
        _text(title),
        _within(level, 0, 99),
        None if parent is None else _within(parent, 0, place - 1),
        _within(start, 0),
        _within(stop, 0),
        _text(first),
        _text(last),
        _within(paragraphs, 0),
    )


def _paragraph(row: object, position: int, sections: int) -> Paragraph:
    at, number, text, section, rebuilt = _of(row, list)
    return Paragraph(
        _within(at, position, position),
        None if number is None else _text(number),
        _text(text),
        None if section is None else _within(section, 0, sections - 1),
        _flag(rebuilt),
    )


def _footnote(row: object, paragraphs: Sequence[Paragraph]) -> Footnote:
    mark, text, anchor, position, offset = _of(row, list)
    position = _within(position, -1, len(paragraphs) - 1)
    longest = len(paragraphs[position].text) if position >= 0 else 1 << 20
    return Footnote(_text(mark), _text(text), _text(anchor), position, _within(offset, -1, longest))


def _of(value: object, kind: type[Any]) -> Any:
    if type(value) is not kind:
        raise ValueError
    return value


def _text(value: object) -> str:
    text: str = _of(value, str)
    if _UNFIT.search(text):
        raise ValueError
    return text


def _flag(value: object) -> bool:
    if value not in (0, 1):
        raise ValueError
    return bool(value)


def _within(value: object, least: int, most: int = 1 << 31) -> int:
    number: int = _of(value, int)
    if not least <= number <= most:
        raise ValueError
    return number
