"""The package that a Word file is: a zip archive of XML parts that refer to each other, opened with care.

Nothing is trusted: what is unpacked is bounded by what is really read, entities are not expanded, and a document type
definition, which no such file may have (ECMA-376 part 2), makes it none. What the parts say is for db.ingest.docx.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from typing import Any

from db.errors import UnreadableDocument

LARGEST_FILE = 150_000_000  # bytes: pictures take most of them
LARGEST_PART = 40_000_000  # bytes unpacked; the longest reports have 5 million
_MOST_TAGS = 2_500_000  # of a part: its tree takes some 300 bytes for each
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_STRICT = (  # the names of ISO/IEC 29500 Strict, and those that most files have
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
)
_OTHER_KINDS = {  # by a folder or file in it; the last two are files of RefDesk itself
    "xl": "spreadsheet",
    "ppt": "slides",
    "visio": "archive",
    "annotations.json": "bookmarks",
    "notebook.db": "backup",
}


class Package:
    """An open Word file. Its main part is `root`."""

    def __init__(self, path: str) -> None:
        """Raises UnreadableDocument (not_word, too_large, or what else it is: see kind()) or OSError."""
        self._path = path
        with open(path, "rb") as file:
            data = file.read(LARGEST_FILE + 1)
        if len(data) > LARGEST_FILE:
            raise UnreadableDocument(path=path, reason="too_large")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._names = {name.lower(): name for name in self._zip.namelist()}
        except Exception as error:  # whatever zipfile meets in a file that is none
            raise UnreadableDocument(path=path, reason="not_word") from error
        mains = [target for kind, target in self._relations("").values() if kind == "officeDocument"]
        self._main = mains[0] if mains else "word/document.xml"
        other = kind(self._names, self._main)
        if other != "docx":
            raise UnreadableDocument(path=path, reason=other)
        self.root = self._xml(self._main)
        if self.root is None:
            raise UnreadableDocument(path=path, reason="not_word")
        self._targets = self._relations(self._main)

    def part(self, kind: str) -> Any:
        """Return the root of the part that the main one has for something ("styles", "footnotes"); None without one."""
        return next((self._xml(target) for each, target in self._targets.values() if each == kind), None)

    def related(self, identity: str | None) -> Any:
        """Return the root of the part that the main one calls by this name; None without one."""
        return self._xml(self._targets[identity][1]) if identity in self._targets else None

    def _relations(self, name: str) -> dict[str, tuple[str, str]]:
        """Return what a part refers to inside the package: by name, what it is for and which part it is."""
        folder, _, file = name.rpartition("/")
        root = self._xml(posixpath.join(folder, "_rels", f"{file}.rels"))
        found = {}
        for relation in root.iter(_RELATION) if root is not None else ():
            if relation.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
                found[relation.get("Id", "")] = (relation.get("Type", "").rpartition("/")[2], target.lstrip("/"))
        return found

    def _xml(self, name: str) -> Any:
        """Return the root of a part, None when the package has no such part. Raises UnreadableDocument."""
        from lxml import etree

        held = self._names.get(name.lower())
        if held is None:
            return None
        try:
            data = self._bytes(held)
            for strict, usual in _STRICT:
                data = data.replace(strict, usual)
            parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
            root = etree.fromstring(data, parser)
        except UnreadableDocument:
            raise
        except Exception as error:  # whatever zipfile, zlib and lxml meet in a damaged part
            raise UnreadableDocument(path=self._path, reason="not_word") from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise UnreadableDocument(path=self._path, reason="not_word")
        return root

    def _bytes(self, name: str) -> bytes:
        item = self._zip.getinfo(name)
        if item.flag_bits & 1:
            raise UnreadableDocument(path=self._path, reason="password")
        if item.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise UnreadableDocument(path=self._path, reason="not_word")
        with self._zip.open(item) as part:
            data = part.read(LARGEST_PART + 1)
        if len(data) > LARGEST_PART or data.count(b"<") > _MOST_TAGS:
            raise UnreadableDocument(path=self._path, reason="too_large")
        return data


def kind(names: dict[str, str], main: str) -> str:
    """Tell from the names in a zip archive what it is: docx, spreadsheet, slides, bookmarks, backup or archive."""
    if main.lower() in names and (main.lower().startswith("word/") or "xl/workbook.xml" not in names):
        return _OTHER_KINDS.get(main.lower().partition("/")[0], "docx")
    folders = {name.partition("/")[0] for name in names}
    if "word" in folders:
        return "docx"  # a damaged one
    return next((name for first, name in _OTHER_KINDS.items() if first in folders), "archive")
