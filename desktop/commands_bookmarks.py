"""Commands about bookmarks that were removed, and what the panel of bookmarks asks of the window."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import Bookmark
    from desktop.bookmark_acts import BookmarkActs
    from desktop.main_window import MainWindow
    from desktop.theme import Theme


class CommandsBookmarks:
    """The part of the commands that knows of bookmarks beyond the text."""

    _window: MainWindow
    _theme: Theme

    def connect_bookmarks(self) -> None:
        """Let the panel list as it did last, and do what it asks for."""
        panel = self._window.bookmarks_panel
        panel.library = self._window.library
        panel.copy_requested.connect(self._copy_bookmarks)
        panel.placing_requested.connect(self._place_bookmark)
        panel.details.reference_requested.connect(self._window.following.open_citation)
        self._window.keeping.list_bookmarks(panel.filter)

    def show_trash(self) -> None:
        """List the bookmarks that were removed, to be brought back."""
        self.bookmark_acts.show_trash()

    def _copy_bookmarks(self, bookmarks: Sequence[Bookmark], with_words: bool) -> None:
        self.bookmark_acts.copy(bookmarks, with_words)

    def _place_bookmark(self, bookmark: Bookmark) -> None:
        self.bookmark_acts.place(bookmark)

    @cached_property
    def bookmark_acts(self) -> BookmarkActs:
        """What copies bookmarks, puts them elsewhere and shows the trash."""
        from desktop.bookmark_acts import BookmarkActs

        acts = BookmarkActs(self._window, self._theme, lambda: self.acted_on)  # type: ignore[attr-defined]
        acts.told.connect(self._window.tell)
        return acts
