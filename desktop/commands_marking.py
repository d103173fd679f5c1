"""Commands that mark what is read: paragraphs and their parts with a star, words with a colour, either with a note."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.commands_correcting import CommandsCorrecting

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QMenu

    from desktop.highlighting import Highlighting


class CommandsMarking(CommandsCorrecting):
    """The part of the commands that knows of marks."""

    def connect_marking(self) -> None:
        """Offer marks where the text is, and show in the text those of the open document."""
        window = self._window
        self.menus.offering.connect(self._offer_marks)
        window.reader.highlight_requested.connect(self.highlight_in)
        window.reader.highlight_clicked.connect(self._choose_highlight)
        self.menus.highlights.aboutToShow.connect(self._draw_colors)
        window.bookmarks_panel.shown.connect(self._show_highlights)
        self._show_highlights()

    @cached_property
    def highlighting(self) -> Highlighting:
        """What marks the text that has the focus, made when it is first asked for."""
        from desktop.highlighting import Highlighting

        return Highlighting(self._window, self._theme, self.menus, lambda: self.acted_on, lambda: self.beside)

    def bookmark(self) -> None:
        """Mark the current or the selected paragraphs, or the part of one that words are selected in; or no longer."""
        self.highlighting.bookmark()

    def note(self) -> None:
        """Write a note on the highlight, the part of a paragraph or the paragraph that is being read."""
        self.highlighting.note()

    def highlight(self) -> None:
        """Highlight the selected words in the colour used last, or no longer."""
        self.highlighting.highlight()

    def highlight_in(self, number: int) -> None:
        """Highlight the selected words in the colour with this number, from 1, or no longer."""
        self.highlighting.number(number)

    def highlight_yellow(self) -> None:
        """Highlight the selected words in yellow, or no longer."""
        self.highlighting.number(1)

    def highlight_green(self) -> None:
        """Highlight the selected words in green, or no longer."""
        self.highlighting.number(2)

    def highlight_blue(self) -> None:
        """Highlight the selected words in blue, or no longer."""
        self.highlighting.number(3)

    def highlight_pink(self) -> None:
        """Highlight the selected words in pink, or no longer."""
        self.highlighting.number(4)

    # --- inside

    def _offer_marks(self, menu: QMenu, point: QPoint) -> None:
        self.highlighting.offer(menu, point)

    def _choose_highlight(self, bookmark_id: int) -> None:
        self.highlighting.choose(bookmark_id)

    def _draw_colors(self) -> None:
        from desktop.bookmark_mark import COLORS
        from desktop.highlighting import color_icon

        for color in COLORS:
            self.menus.actions[f"highlight_{color}"].setIcon(color_icon(self._theme, color))

    def _show_highlights(self) -> None:
        self._window.reader.set_highlights(self._window.bookmarks_panel.highlights)
