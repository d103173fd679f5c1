"""A notebook that cannot be opened, in the place of one: reading reports goes on without it."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator

from db.errors import RefDeskError
from db.notebook import Notebook
from db.records import Bookmark, Edition


class ClosedNotebook(Notebook):
    """A notebook that could not be opened: it lists nothing and takes no change, and says each time what was wrong."""

    def __init__(self, path: str, why: RefDeskError) -> None:
        """Take the path of the file, which stays as it is, and the error that opening it raised."""
        super().__init__(path)
        self._why = why

    def bookmarks(self, edition: Edition | None = None) -> tuple[Bookmark, ...]:  # noqa: ARG002
        """Return none: reading goes on without them."""
        return ()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Raise what opening the file did."""
        raise self._why
        yield

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Raise what opening the file did."""
        raise self._why
        yield
