"""Commands about the files: back up, restore, merge, show where the data is. What works is made when first needed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.backups_flow import Backups
    from desktop.i18n import Languages
    from desktop.main_window import MainWindow
    from desktop.sharing_flow import Sharing
    from desktop.theme import Theme


class CommandsBackups:
    """The part of the commands that knows of backups."""

    _window: MainWindow
    _theme: Theme
    _languages: Languages

    def back_up(self) -> None:
        """Put what people made into one file."""
        self.backups.back_up()

    def restore(self) -> None:
        """Choose a backup, look at it, and bring it back."""
        self.backups.restore()

    def share_bookmarks(self) -> None:
        """Choose bookmarks, and write them into a file for a colleague."""
        self.sharing.share()

    def open_shared(self) -> None:
        """Choose a file of somebody's bookmarks, look at it, and take them in."""
        self.sharing.choose()

    def look_at_shared(self, paths: Sequence[str]) -> list[str]:
        """Look at those files that are somebody's bookmarks by their names, and return the other paths."""
        shared = [path for path in paths if path.lower().endswith((".refdesk", ".json"))]
        if shared:
            self.sharing.look_at(shared)
        return [path for path in paths if path not in shared]

    def show_data(self) -> None:
        """Say where the data is, how large, and when it was last backed up."""
        self.backups.show_places()

    @cached_property
    def backups(self) -> Backups:
        """What makes and restores backups."""
        from desktop.backups_flow import Backups

        return Backups(self._window)

    @cached_property
    def sharing(self) -> Sharing:
        """What shares bookmarks, and takes in those of other people."""
        from desktop.sharing_flow import Sharing

        return Sharing(self._window, self._theme, self._languages)
