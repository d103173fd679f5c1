"""Files that other programs can turn into Word files: LibreOffice does it here, where it is installed.

Old Word files, rich text and OpenDocument texts are read this way. The program runs without a window, in a folder of
its own that is deleted afterwards, and gets no more than a few minutes.
"""

from __future__ import annotations

import contextlib
import os
import pathlib
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator

from db.errors import UnreadableDocument
from db.ingest import kinds
from db.progress import Heard, unheard

_PROGRAMS = ("soffice", "libreoffice")
_SECONDS = 180
_SUFFIXES = {kinds.OLD_WORD: ".doc", kinds.RICH_TEXT: ".rtf", kinds.OPEN_DOCUMENT: ".odt"}
_FILTERS = {kinds.OLD_WORD: "MS Word 97", kinds.RICH_TEXT: "Rich Text Format", kinds.OPEN_DOCUMENT: "writer8"}


@contextlib.contextmanager
def converted(path: str, kind: str, heard: Heard = unheard) -> Iterator[str]:
    """Lend the path of a Word file with what a file says.

    Raises UnreadableDocument (old_word, other_word where LibreOffice is absent; not_converted), OSError, or what
    `heard` raises, which ends the other program too.
    """
    program = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    if program is None:
        raise UnreadableDocument(path=path, reason="old_word" if kind == kinds.OLD_WORD else "other_word")
    with tempfile.TemporaryDirectory(prefix="refdesk-", ignore_cleanup_errors=True) as folder:
        source = os.path.join(folder, f"document{_SUFFIXES[kind]}")
        shutil.copyfile(path, source)
        profile = pathlib.Path(folder, "profile").as_uri()
        command = [program, f"-env:UserInstallation={profile}", "--headless", "--norestore", "--nolockcheck"]
        command += [f"--infilter={_FILTERS[kind]}", "--convert-to", "docx", "--outdir", folder, source]
        _run(command, path, heard)
        target = os.path.join(folder, "document.docx")
        if not os.path.exists(target):
            raise UnreadableDocument(path=path, reason="not_converted")
        yield target


def _run(command: list[str], path: str, heard: Heard) -> None:
    """Run a program to its end; it is ended when it takes too long or `heard` raises."""
    quiet = subprocess.DEVNULL
    end = time.monotonic() + _SECONDS
    with subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True) as process:  # noqa: S603
        try:
            while True:
                try:
                    process.wait(0.2)
                    return
                except subprocess.TimeoutExpired:
                    heard(0.0)
                    if time.monotonic() > end:
                        raise UnreadableDocument(path=path, reason="not_converted") from None
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program that still runs, and those that it started."""
    if process.poll() is not None:
        return
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, 9)
    else:
        process.kill()
