"""The window as it was left: given back at the start, and written down a while after each change.

The windows that are made later are keeping_windows.py's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from db.records import Edition
from desktop import settings
from desktop.country_panel import CountryPanel
from desktop.panes import Panes
from desktop.reader import Reader
from desktop.search_box import SearchBox
from desktop.settings import Settings
from desktop.side import Side

if TYPE_CHECKING:
    from desktop.bookmark_filter import BookmarkFilter
    from desktop.country_page import CountryPage
    from desktop.search_options import SearchOptions

_SAVE_MS = 2000
_USUAL = (1360, 780)
_FRAME = 40  # what a title bar may take


class Keeping(QObject):
    """Reads the parts of a window into its settings, and the settings into the parts."""

    edition: Edition | None = None  # the document that is open; nothing is written before there is one
    options: SearchOptions | None = None  # how a search is meant, once that can be chosen

    def __init__(
        self,
        kept: Settings,
        path: str,
        window: QMainWindow,
        panes: Panes,
        reader: Reader,
        side: Side,
        country_panel: CountryPanel,
        search_box: SearchBox,
    ) -> None:
        """Take the settings of last time, the file they are in, and the parts of the window."""
        super().__init__(window)
        self.kept = kept
        self._path = path
        self._window = window
        self._panes = panes
        self._reader = reader
        self._side = side
        self._country_panel = country_panel
        self._search_box = search_box
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_MS)
        self._timer.timeout.connect(self.write)
        country_panel.page_made.connect(self.give_order)

    def arrange(self) -> None:
        """Give the window the size, panes and text size of last time; at first, what fits the screen."""
        from PySide6.QtCore import QByteArray

        kept = self.kept
        self._reader.set_text_size(kept.text_size)
        if not self._window.restoreGeometry(QByteArray.fromHex(kept.geometry.encode())):
            room = self._window.screen().availableSize()
            self._window.resize(min(_USUAL[0], room.width()), min(_USUAL[1], room.height() - _FRAME))
        self._panes.resize(self._window.size())
        self._panes.give(kept.panes)
        self._country_panel.by_region.setChecked(kept.countries_by_region)
        self._side.setCurrentIndex(kept.side_tab)

    def mean(self, options: SearchOptions) -> None:
        """Let searches be meant as they were last time."""
        kept, self.options = self.kept, options
        options.everywhere.setChecked(kept.search_everywhere)
        options.broad.setChecked(kept.search_broad)
        options.ranked.setChecked(kept.search_ranked)

    def reopen_country(self) -> None:
        """Open the country of last time as it was left: in which reports, and its activities narrowed as they were.

        The page says what they are narrowed by, with a way back. Sections and reports are not kept: another document
        may be open. The place of reading stays what it is.
        """
        kept = self.kept
        if not kept.country:
            return
        from desktop.country_story import KIND, ROLE, YEAR, Only

        only = None
        by, _, key = kept.country_only.partition(":")
        if by in (KIND, ROLE):
            only = Only(by, key)
        elif by == YEAR and key.isascii() and key.isdigit() and len(key) <= len("2000"):
            only = Only(by, int(key))
        self._country_panel.open_country(kept.country, only, kept.country_everywhere, going=False)

    def give_order(self, page: CountryPage) -> None:
        """Let a country's page list activities by date, or not, as a page did last."""
        page.by_date.setChecked(self.kept.country_by_date)
        page.by_date.toggled.connect(self._keep_order)
        page.charts.narrowed.connect(self.soon)

    def _keep_order(self, by_date: bool) -> None:
        self.kept.country_by_date = by_date
        self.soon()

    def list_bookmarks(self, bookmarks: BookmarkFilter) -> None:
        """Let bookmarks be listed in the order, and from the reports, of last time."""
        bookmarks.put_back(self.kept.bookmarks_order, self.kept.bookmarks_everywhere)

        def keep() -> None:
            self.kept.bookmarks_order = bookmarks.chosen_order
            self.kept.bookmarks_everywhere = bookmarks.everywhere.isChecked()
            self.soon()

        bookmarks.order_changed.connect(keep)
        bookmarks.scope_changed.connect(keep)

    def soon(self, *_: object) -> None:
        """Write the settings down after a while. What a signal brings along is no number of milliseconds."""
        self._timer.start()

    def write(self) -> None:
        """Write down the place, the panes and the search, for the next start."""
        self._timer.stop()
        if self.edition is None or self.options is None:
            return
        kept = self.kept
        kept.text_size = self._reader.text_size
        kept.geometry = bytes(self._window.saveGeometry().toHex().data()).decode()
        kept.panes = self._panes.widths
        kept.contents_shown, kept.side_shown = self._panes.shown
        kept.side_tab = self._side.currentIndex()
        kept.symbol, kept.language = self.edition.symbol, self.edition.language
        kept.position, kept.above = self._reader.current, self._reader.offset_above()
        kept.search = self._search_box.text()
        kept.search_everywhere = self.options.everywhere.isChecked()
        kept.search_broad = self.options.broad.isChecked()
        kept.search_ranked = self.options.ranked.isChecked()
        kept.country, kept.country_everywhere, kept.country_only = self._country()
        kept.countries_by_region = self._country_panel.by_region.isChecked()
        settings.save(kept, self._path)

    def _country(self) -> tuple[str, bool, str]:
        """Return which country is open, whether in every report, and what its activities are narrowed by."""
        if not self._country_panel.country:
            return "", False, ""
        from desktop.country_story import KIND, ROLE, YEAR

        page = self._country_panel.page
        narrowed = page.only if page.only is not None and page.only.by in (KIND, ROLE, YEAR) else None
        told = f"{narrowed.by}:{narrowed.key}" if narrowed else ""
        return self._country_panel.country, page.everywhere.isChecked(), told
