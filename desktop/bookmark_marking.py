"""Marking from the text: words are highlighted, sub-paragraphs bookmarked, and marking the same again takes it away."""

from __future__ import annotations

from collections.abc import Callable

from db import anchor
from db.anchor import Marked
from db.records import Bookmark, Edition
from desktop import highlights
from desktop.bookmark_changes import BookmarkChanges
from desktop.bookmark_listing import BookmarkListing
from desktop.bookmark_rows import numbers
from desktop.marking import Highlights


class BookmarkMarking(BookmarkListing):
    """The part of the panel that is told what was selected in the text of the open document."""

    changes: BookmarkChanges

    @property
    def highlights(self) -> Highlights:
        """What is highlighted in the open document; it follows `shown`."""
        return highlights.highlighted(self._bookmarks, self._standings)

    @property
    def starred(self) -> frozenset[int]:
        """The positions of the paragraphs of the open document that have a bookmark, or a part of them has."""
        return highlights.starred(self._bookmarks, self._standings)

    def known(self, marked: Marked) -> Bookmark | None:
        """Return the bookmark or highlight that stands in this place of the open document."""
        if self._body is None:
            return None
        return highlights.known(self._body, self._bookmarks, self._standings, marked)

    def mark(self, marked: Marked, color: str = "") -> None:
        """Mark words or paragraphs of the open document; what is marked so already in this colour is so no longer.

        What has another colour gets this one.
        """
        if self._body is not None:
            self.flush()
            mark(self.changes, self._body.document.edition, self.known(marked), marked, color, self._marked)

    def recolor(self, bookmark_id: int, color: str) -> None:
        """Give a bookmark a colour."""
        self.flush()
        self.changes.give_color([each for each in self._bookmarks if each.id == bookmark_id], color)

    def choose(self, bookmark_id: int) -> None:
        """Choose a bookmark in the list, where it is listed."""
        if self.list.choose_several([], bookmark_id):
            self._show_details()

    def write_note(self, bookmark_id: int) -> None:
        """Put the cursor into the note of a bookmark; a filter that would hide it ends."""
        for bookmark in self._bookmarks:
            if bookmark.id == bookmark_id:
                self._choose(bookmark)
                self.note.setFocus()

    def toggle(self, first: int, last: int) -> None:
        """Mark the paragraphs at these positions, or remove the bookmark they have."""
        known = self._whole(first, last)
        if known is not None:
            self.flush()
            self.changes.remove([known])
        else:
            self._mark(first, last, self._marked)

    def edit_note(self, first: int, last: int) -> None:
        """Put the cursor into the note of the paragraphs at these positions, marking them first if need be."""

        def write(bookmark: Bookmark) -> None:
            self._marked(bookmark)
            self.note.setFocus()

        known = self._whole(first, last)
        if known is None:
            self._mark(first, last, write)
        else:
            self.write_note(known.id)

    # --- inside

    def _whole(self, first: int, last: int) -> Bookmark | None:
        if self._body is None:
            return None
        return highlights.whole(self._body, self._bookmarks, self._standings, first, last)

    def _mark(self, first: int, last: int, done: Callable[[Bookmark], None]) -> None:
        if self._body is None:
            return
        marked = anchor.whole(self._body.paragraphs[first : last + 1])
        if marked is None:
            self.told.emit(self.tr("This paragraph has no number, so nothing could point back to it."))
            return
        self.changes.add(self._body.document.edition, marked, "", done)

    def _marked(self, bookmark: Bookmark) -> None:
        self._choose(bookmark)
        sentence = self.tr("Highlighted words in {number}") if bookmark.highlight else self.tr("Bookmarked {number}")
        self.told.emit(sentence.format(number=numbers(bookmark)))


def mark(
    changes: BookmarkChanges,
    edition: Edition,
    known: Bookmark | None,
    marked: Marked,
    color: str,
    done: Callable[[Bookmark], None],
) -> None:
    """Mark words or paragraphs of a document; what is `known` there in this colour is removed, else recoloured."""
    if known is None:
        changes.add(edition, marked, color, done)
    elif color and known.color != color:
        changes.give_color([known], color)
    else:
        changes.remove([known])
