"""Bookmarks: a list that can be narrowed, and what is kept with each. What is shown is what the notebook committed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from db import anchor
from db.errors import RefDeskError
from db.notebook import Notebook
from db.records import Body, Bookmark, Edition
from desktop import bookmark_mark, bookmark_places
from desktop.bookmark_changes import BookmarkChanges
from desktop.bookmark_marking import BookmarkMarking
from desktop.bookmark_order import moved_behind
from desktop.bookmark_rows import ABSENT
from desktop.i18n import Languages
from desktop.jobs import Jobs
from desktop.navigation import Location
from desktop.theme import Theme


class BookmarksPanel(BookmarkMarking):
    """The filter above, the list, what is kept with the chosen bookmark below; and every change to them."""

    bookmarks_changed = Signal(object)
    """Positions of the bookmarked paragraphs of the open document, as the notebook now holds them; not of those that
    only have highlights."""

    shown = Signal()
    """Follows bookmarks_changed: `count`, `star_colors` and `highlights` are those of the same bookmarks."""

    correction_changed = Signal(object, str)
    """Undo or Redo changed a correction: the Change, and a sentence about it with {what} for what it was."""

    copy_requested = Signal(tuple, bool)
    """The citation of these bookmarks is to be copied: with the words of each, or alone."""

    placing_requested = Signal(object)
    """A bookmark is to be put where reading is: the Bookmark."""

    def __init__(
        self, notebook: Notebook, jobs: Jobs, theme: Theme, languages: Languages, parent: QWidget | None = None
    ) -> None:
        super().__init__(jobs, theme, languages, parent)
        self.changes = BookmarkChanges(notebook, jobs, self)
        self._saving = self._moving = False
        self._steps: list[str] = []  # moves by keys that wait for the one before
        self._likely: tuple[int, tuple[tuple[str, int], ...]] = (0, ())  # a bookmark, and where it may belong
        self._connect()
        languages.changed.connect(self._translate)
        self._translate()

    def _connect(self) -> None:
        self.changes.committed.connect(self._show)
        self.changes.told.connect(self.told)
        self.changes.refused.connect(self.refused)
        self.changes.correction_changed.connect(self.correction_changed)
        self.list.deletion_requested.connect(self.remove_chosen)
        self.list.selectionModel().currentChanged.connect(self._show_details)
        self.list.selectionModel().selectionChanged.connect(self._show_details)
        self.list.color_requested.connect(self._give_color)
        self.list.step_requested.connect(self._step)
        self.list.move_requested.connect(self._move)
        self.list.placing_requested.connect(self._ask_for_place)
        self.several.labels_given.connect(lambda labels: self.changes.add_labels(self.chosen, labels))
        self.several.color_given.connect(self._give_color)
        self.several.removal_requested.connect(self.remove_chosen)
        for asking in (self.list, self.several):
            asking.copy_requested.connect(lambda words: self.copy_requested.emit(tuple(self.chosen), words))
        self.reanchoring.accepted.connect(self._accept)
        self.reanchoring.placing_requested.connect(self._ask_for_place)
        self.reanchoring.place_requested.connect(self._look_at)
        self.details.save_requested.connect(self._save)

    # --- what it shows

    def show_body(self, body: Body, bookmarks: tuple[Bookmark, ...]) -> None:
        """Show the bookmarks of another document."""
        kept = self.flush()
        self._body, self._likely = body, (0, ())
        self._show(_with(kept, bookmarks))

    @property
    def count(self) -> int:
        """How many bookmarks the open document has, whatever is listed."""
        return len(self._standings)

    @property
    def star_colors(self) -> dict[int, str]:
        """The theme's colours of the bookmarked paragraphs of the open document that have one, by position."""
        colors: dict[int, str] = {}
        for bookmark in self._bookmarks:
            standing, shown = self._standings.get(bookmark.id), bookmark_mark.mark(bookmark.color)
            if standing and shown and standing.first >= 0 and not bookmark.highlight:
                colors.update(dict.fromkeys(range(standing.first, standing.last + 1), shown.color))
        return colors

    def reload(self) -> None:
        """Show what the notebook holds now, where another program changed it; a note that is being typed stays."""

        def show(bookmarks: tuple[Bookmark, ...]) -> None:
            if self._body is not None and bookmarks != self._bookmarks:
                self._show(bookmarks)

        self._jobs.run(self.changes.notebook.bookmarks, show, self.refused.emit)

    def remove(self, bookmark_id: int) -> None:
        """Remove a bookmark; Undo brings it back."""
        self.flush()
        self.changes.remove([bookmark for bookmark in self._bookmarks if bookmark.id == bookmark_id])

    def remove_chosen(self) -> None:
        """Remove the bookmarks that are chosen."""
        self.flush()
        self.list.setFocus()  # the button that had it goes
        self.changes.remove(self.chosen)

    def put(self, bookmark: Bookmark, edition: Edition, marked: anchor.Marked) -> None:
        """Put a bookmark on other paragraphs or words, with all that was written to it."""
        self.flush()
        self.changes.put(bookmark, edition, marked)

    def undo(self) -> None:
        """Take back the last change of the notebook."""
        self.flush()
        self.changes.undo()

    def redo(self) -> None:
        """Make again what was last taken back."""
        self.flush()
        self.changes.redo()

    def flush(self) -> Bookmark | None:
        """Save what is still being typed, now; return the bookmark as it then is, None where there was nothing."""
        key, given = self.details.key, self.details.take()
        if given:
            try:
                kept = self.changes.notebook.change(key, **given)
            except RefDeskError as error:
                self.refused.emit(error)
            else:
                self._bookmarks = _with(kept, self._bookmarks)
                return kept
        return None

    # --- inside

    def _save(self) -> None:
        """Save what was written: one thing after the other, so that the last one written is the one kept."""
        if self._saving:
            return
        key, given = self.details.key, self.details.take()
        if given:
            self._saving = True
            self.changes.run(
                lambda: self.changes.notebook.change(key, **given), lambda _: self._saved("note" in given), self._fail
            )

    def _saved(self, note: bool) -> None:
        """Say that a note is kept, and save what was written meanwhile."""
        self._saving = False
        if note:
            self.details.say_saved()
        self._save()

    def _fail(self, error: RefDeskError) -> None:
        self._saving = False
        bookmark = self._current()
        self.details.color.show_color(bookmark.color if bookmark else "")  # what was written is not taken away
        self.refused.emit(error)

    def _show(self, bookmarks: tuple[Bookmark, ...]) -> None:
        """Show what the notebook holds."""
        if self._body is None:
            return
        self._know(bookmarks, self._body)
        self.bookmarks_changed.emit(self.starred)
        self.shown.emit()

    def _show_details(self) -> None:
        super()._show_details()
        self._show_fitting()

    # --- several, and their order

    def _give_color(self, color: str) -> None:
        if len(self.list.chosen) > 1:
            self.changes.give_color(self.chosen, color)
        else:
            self.details.give_color(color)

    def _step(self, move: str) -> None:
        """Move what is chosen by a key, one step after the other however quick the keys are."""
        self._steps.append(move)
        if not self._moving:
            self._take_step()

    def _take_step(self) -> None:
        while self._steps and not self._moving:
            if self.list.current() is not None:
                self.list.move_by_key(self._steps.pop(0))
            else:
                self._steps.clear()

    def _move(self, keys: list[int], place: int) -> None:
        """Move bookmarks in own order, to be listed from a place on, and say where they are."""
        self.flush()
        listed = [bookmark.id for bookmark in self.listed]
        after = moved_behind(self._bookmarks, listed, keys, place)
        self._moving = True

        def say() -> None:
            sentence = self.tr("Moved: {place} of {count}").format(place=place + 1, count=len(listed))
            self.told.emit(sentence)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, sentence))
            self._moving = False
            self._take_step()

        self.changes.arrange(keys, after, say, self._stay)

    def _stay(self, error: RefDeskError) -> None:
        self._moving = False
        self._steps.clear()
        self.refused.emit(error)

    # --- one that no longer fits

    def _show_fitting(self) -> None:
        """Show what can be done about the chosen bookmark, where it no longer fits."""
        bookmark = self._current() if len(self.list.chosen) < 2 else None
        standing = self._standings.get(bookmark.id) if bookmark else None
        if bookmark is None or standing is None:
            absent = bookmark is not None and self._elsewhere.get(bookmark.id, "") is None
            self.reanchoring.show_state(ABSENT if absent else "")
            return
        known = self._likely[1] if self._likely[0] == bookmark.id else None
        self.reanchoring.show_state(standing.found.state, known)
        if standing.found.state == "gone" and known is None:
            self._ask_for_likely(bookmark)

    def _ask_for_likely(self, bookmark: Bookmark) -> None:
        """Ask which paragraphs are most like words that are gone."""
        body = self._body
        if body is None:
            return

        def work() -> tuple[tuple[str, int], ...]:
            from db.most_alike import most_alike

            return tuple((each.number or "", each.position) for each in most_alike(body.paragraphs, bookmark.quote))

        def done(likely: tuple[tuple[str, int], ...]) -> None:
            if self._body is body:
                self._likely = bookmark.id, likely
                current = self._current()
                if current is not None and current.id == bookmark.id:
                    self._show_fitting()

        self._jobs.run(work, done, self.refused.emit)

    def _accept(self) -> None:
        """Take the place and the words of the chosen bookmark as they are now."""
        bookmark, body = self._current(), self._body
        standing = self._standings.get(bookmark.id) if bookmark else None
        if bookmark is None or body is None or standing is None or standing.first < 0:
            return
        marked = bookmark_places.now(body, bookmark, standing.found)
        self.list.setFocus()  # the button that had it goes
        if marked is not None:
            self.put(bookmark, body.document.edition, marked)

    def _ask_for_place(self) -> None:
        bookmark = self._current()
        self.list.setFocus()
        if bookmark is not None:
            self.placing_requested.emit(bookmark)

    def _look_at(self, position: int) -> None:
        if self._body is not None:
            self.location_requested.emit(Location(self._body.document.edition, position))

    def _translate(self) -> None:
        self.list.setAccessibleName(self.tr("Bookmarks"))
        self._show(self._bookmarks)


def _with(kept: Bookmark | None, bookmarks: tuple[Bookmark, ...]) -> tuple[Bookmark, ...]:
    """Return bookmarks with one of them as it was kept since they were read."""
    return tuple(kept if kept and mark.id == kept.id else mark for mark in bookmarks)
