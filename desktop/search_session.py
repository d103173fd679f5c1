"""A search from its first letter to its end: where reading was, what is shown meanwhile, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.navigation import Location
from desktop.reader import Reader
from desktop.search_box import SearchBox
from desktop.search_panel import SearchPanel
from desktop.side import SEARCH, Side


class SearchSession(QObject):
    """Ties box, results, text and side together while something is searched for."""

    def __init__(
        self,
        box: SearchBox,
        panel: SearchPanel,
        reader: Reader,
        side: Side,
        location: Callable[[], Location],
        stand_at: Callable[[Location, int], None],
        show_tab: Callable[[int], None],
    ) -> None:
        """Take the parts, and ways to the window: where reading is, how to stand there again, how to show a tab."""
        super().__init__(panel)
        self._box = box
        self._panel = panel
        self._reader = reader
        self._side = side
        self._location = location
        self._stand_at = stand_at
        self._show_tab = show_tab
        self._origin: tuple[Location, int, int] | None = None  # place, pixels above it, tab: when the search began
        box.textChanged.connect(self._search)
        box.next_requested.connect(lambda: panel.step(1, location()))
        box.previous_requested.connect(lambda: panel.step(-1, location()))
        box.down_pressed.connect(self.enter_results)
        box.left.connect(self.end)
        panel.reading_requested.connect(reader.setFocus)
        panel.query_suggested.connect(self._take)

    def resume(self, text: str) -> None:
        """Search again for what was searched for last time, behind the tab that was open then."""
        tab = self._side.currentIndex()
        self._box.setText(text)
        self._side.setCurrentIndex(tab)

    def enter_results(self) -> None:
        """Move to the results, onto the first when none is open; to the box when there are none."""
        self._show_tab(SEARCH)
        if not self._panel.list.rows:
            past = self._panel.past
            (past if past.isVisible() and past.items else self._box).setFocus()
            return
        self._panel.setFocus()
        if self._panel.place[0] == 0:
            self._panel.list.choose_first()

    def end(self) -> None:
        """Clear the search and return to where reading was when it began."""
        origin, self._origin = self._origin, None
        self._box.clear()
        if origin is not None:
            location, above, tab = origin
            self._stand_at(location, above)
            if self._side.currentIndex() == SEARCH:
                self._side.setCurrentIndex(tab)
        self._reader.setFocus()

    def _take(self, text: str) -> None:
        """Search for what the panel suggests; its own focus may have gone with what was shown."""
        self._box.setText(text)
        if not self._panel.isAncestorOf(QApplication.focusWidget() or self._box):
            self._box.setFocus()

    def _search(self, text: str) -> None:
        if not text.strip():
            self._origin = None
        else:
            if self._origin is None:
                self._origin = self._location(), self._reader.offset_above(), self._side.currentIndex()
            self._show_tab(SEARCH)
        self._panel.search(text)
