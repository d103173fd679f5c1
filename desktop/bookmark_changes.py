"""Changes to bookmarks, made off the GUI thread one after another's commit, and the sentence about each.

A change is shown when it is committed, and then said. Which bookmark is meant, and where it stands, others know.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from db.anchor import Marked
from db.errors import RefDeskError
from db.notebook import Notebook
from db.records import Bookmark, Edition
from db.undoing import Change
from desktop.bookmark_rows import numbers
from desktop.jobs import Jobs

T = TypeVar("T")


class BookmarkChanges(QObject):
    """Makes what is asked for. Several bookmarks are changed one by one, each a step of undo, and told of once."""

    committed = Signal(object)
    """The bookmarks of all reports as the notebook now holds them."""

    told = Signal(str)
    refused = Signal(object)
    correction_changed = Signal(object, str)
    """Undo or Redo changed a correction: the Change, and a sentence about it with {what} for what it was."""

    def __init__(self, notebook: Notebook, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self.notebook = notebook
        self._jobs = jobs

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], refused: Callable[[RefDeskError], None] | None = None
    ) -> None:
        """Change the notebook on the pool, then let it be shown what it holds, then call `done`."""

        def both() -> tuple[T, tuple[Bookmark, ...]]:
            result = work()
            return result, self.notebook.bookmarks()

        def shown(outcome: tuple[T, tuple[Bookmark, ...]]) -> None:
            result, bookmarks = outcome
            self.committed.emit(bookmarks)
            done(result)

        self._jobs.run(both, shown, refused or self.refused.emit)

    def add(self, edition: Edition, marked: Marked, color: str, done: Callable[[Bookmark], None]) -> None:
        """Mark paragraphs or words."""
        first, last, quote, highlight, prefix, suffix = marked
        self.run(
            lambda: self.notebook.add(
                edition, first, last, quote, color=color, highlight=highlight, prefix=prefix, suffix=suffix
            ),
            done,
        )

    def remove(self, bookmarks: Sequence[Bookmark]) -> None:
        """Remove bookmarks."""
        self.run(lambda: [self.notebook.remove(each.id) for each in bookmarks], self._say_removed)

    def undo(self) -> None:
        """Take back the last change of the notebook."""
        self.run(self.notebook.undo, lambda change: self._say_change(change, self.tr("Undone: {what}")))

    def redo(self) -> None:
        """Make again what was last taken back."""
        self.run(self.notebook.redo, lambda change: self._say_change(change, self.tr("Redone: {what}")))

    # --- inside

    def _say_removed(self, removed: Sequence[Bookmark]) -> None:
        for bookmark in removed:
            self.told.emit(
                self.tr("Removed the bookmark on {number}. Ctrl+Z brings it back.").format(number=numbers(bookmark))
            )

    def _say_change(self, change: Change | None, sentence: str) -> None:
        if change is None:
            self.told.emit(self.tr("There is nothing more to undo or redo."))
            return
        if change.bookmark is None:
            self.correction_changed.emit(change, sentence)
            return
        number = numbers(change.bookmark)
        what = {
            "added": self.tr("bookmark on {number} added"),
            "removed": self.tr("bookmark on {number} removed"),
            "changed": self.tr("bookmark on {number} changed"),
        }[change.kind]
        self.told.emit(sentence.format(what=what.format(number=number)))
