"""An export becomes a file: in one of six formats, whole or not at all."""

from __future__ import annotations

import contextlib
import os
from importlib import import_module

from db.errors import GivenUp, NotWritable
from db.export.cleaning import cleaned
from db.export.records import Export
from db.progress import Heard, unheard

ENDINGS = {"docx": "docx", "xlsx": "xlsx", "markdown": "md", "html": "html", "csv": "csv", "json": "json"}
"""The formats by name, each with the ending its files have."""


_SLOW = ("docx", "xlsx")  # a thousand passages take these two seconds, the others a tenth of one


def rendered(export: Export, form: str, heard: Heard = unheard) -> bytes:
    """Return what a file of this format holds; `form` is one of ENDINGS. Where it takes long, `heard` is told."""
    render = import_module(f"db.export.{form}").render  # each brings a library of its own
    made: bytes = render(cleaned(export), heard) if form in _SLOW else render(cleaned(export))
    return made


def write(export: Export, form: str, path: str, heard: Heard = unheard) -> None:
    """Write a file, in the place of one that is there. Raises NotWritable; then what was there is as it was.

    `heard` is told what share is done, from 0 to 1, and may raise GivenUp; then too nothing has changed.
    """
    heard(0.0)
    content = rendered(export, form, heard)
    partial = f"{path}.{os.getpid()}.part"
    try:
        try:
            with open(partial, "xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            heard(1.0)
            os.replace(partial, path)
        except (OSError, GivenUp):
            with contextlib.suppress(OSError):
                os.remove(partial)
            raise
    except OSError as error:
        raise NotWritable(path=path, reason=error.strerror or str(error)) from error
