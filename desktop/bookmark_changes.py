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

    def give_color(self, bookmarks: Sequence[Bookmark], color: str) -> None:
        """Give bookmarks a colour, or take it away."""
        self.run(lambda: [self.notebook.change(each.id, color=color) for each in bookmarks], self._say_changed)

    def add_labels(self, bookmarks: Sequence[Bookmark], labels: Sequence[str]) -> None:
        """Add labels to those that bookmarks have."""
        self.run(
            lambda: [self.notebook.change(each.id, labels=(*each.labels, *labels)) for each in bookmarks],
            self._say_changed,
        )

    def arrange(
        self,
        keys: Sequence[int],
        after: int | None,
        done: Callable[[], None],
        refused: Callable[[RefDeskError], None],
    ) -> None:
        """Put bookmarks behind one in own order, before all for None, in the order given."""

        def work() -> None:
            behind = after
            for key in keys:
                self.notebook.arrange(key, behind)
                behind = key

        self.run(work, lambda _: done(), refused)

    def put(self, bookmark: Bookmark, edition: Edition, marked: Marked) -> None:
        """Put a bookmark on other paragraphs or words."""
        first, last, quote, highlight, prefix, suffix = marked
        self.run(
            lambda: self.notebook.reanchor(
                bookmark.id, edition, first, last, quote, highlight=highlight, prefix=prefix, suffix=suffix
            ),
            lambda put: self.told.emit(
                self.tr("The bookmark is on {number} now. Ctrl+Z takes it back.").format(number=numbers(put))
            ),
        )

    def bring_back(self, keys: Sequence[int], done: Callable[[], None]) -> None:
        """Bring bookmarks back from the trash: as many as have their places free; why others have not is said."""

        def work() -> tuple[int, RefDeskError | None]:
            returned, refusal = 0, None
            for key in keys:
                try:
                    self.notebook.bring_back(key)
                except RefDeskError as error:
                    refusal = error
                else:
                    returned += 1
            return returned, refusal

        def say(outcome: tuple[int, RefDeskError | None]) -> None:
            returned, refusal = outcome
            done()
            if returned:
                self.told.emit(self.tr("%n bookmark(s) brought back.", "", returned))
            if refusal is not None:
                self.refused.emit(refusal)

        self.run(work, say)

    def undo(self) -> None:
        """Take back the last change of the notebook."""
        self.run(self.notebook.undo, lambda change: self._say_change(change, self.tr("Undone: {what}")))

    def redo(self) -> None:
        """Make again what was last taken back."""
        self.run(self.notebook.redo, lambda change: self._say_change(change, self.tr("Redone: {what}")))

    # --- inside

    def _say_removed(self, removed: Sequence[Bookmark]) -> None:
        if len(removed) == 1:
            sentence = self.tr(
                "Removed the bookmark on {number}. Ctrl+Z or Bookmarks ▸ Removed bookmarks… brings it back."
            )
            self.told.emit(sentence.format(number=numbers(removed[0])))
        elif removed:
            self.told.emit(
                self.tr("%n bookmark(s) removed. Bookmarks ▸ Removed bookmarks… brings them back.", "", len(removed))
            )

    def _say_changed(self, changed: Sequence[Bookmark]) -> None:
        self.told.emit(self.tr("%n bookmark(s) changed.", "", len(changed)))

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
