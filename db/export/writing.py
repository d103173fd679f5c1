"""An export becomes a file: in one of six formats, whole or not at all."""

from __future__ import annotations

import contextlib
import os
from importlib import import_module

from db.errors import NotWritable
from db.export.cleaning import cleaned
from db.export.records import Export

ENDINGS = {"docx": "docx", "xlsx": "xlsx", "markdown": "md", "html": "html", "csv": "csv", "json": "json"}
"""The formats by name, each with the ending its files have."""


def rendered(export: Export, form: str) -> bytes:
    """Return what a file of this format holds; `form` is one of ENDINGS."""
    made: bytes = import_module(f"db.export.{form}").render(cleaned(export))  # each brings a library of its own
    return made


def write(export: Export, form: str, path: str) -> None:
    """Write a file, in the place of one that is there. Raises NotWritable; then what was there is as it was."""
    content = rendered(export, form)
    partial = f"{path}.{os.getpid()}.part"
    try:
        try:
            with open(partial, "xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(partial, path)
        except OSError:
            with contextlib.suppress(OSError):
                os.remove(partial)
            raise
    except OSError as error:
        raise NotWritable(path=path, reason=error.strerror or str(error)) from error
