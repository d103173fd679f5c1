"""Commands about countries put right by the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.commands_beside import CommandsBeside
from desktop.correcting import Correcting

if TYPE_CHECKING:
    from db.records import Edition


class CommandsCorrecting(CommandsBeside):
    """The part of the commands that knows of corrections."""

    def connect_corrections(self) -> None:
        """Offer corrections where the text is, and let all that shows countries follow them."""
        actions = self.menus.actions
        self.correcting = Correcting(self._window, self._theme, self._languages, lambda: self.acted_on, actions)
        self.correcting.changed.connect(self.show_corrected)
        self.menus.offering.connect(self.correcting.offer)

    def name_country(self) -> None:
        """Say which country the selected words name."""
        self.correcting.name()

    def show_corrections(self) -> None:
        """List all corrections, to go to and to take back."""
        self.correcting.list()

    def show_corrected(self, edition: Edition) -> None:
        """Let a document beside follow corrections of its own."""
        if self._made is not None and self._made.is_open and edition != self._window.edition:
            self._made.show_beside(edition)
