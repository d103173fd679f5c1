"""Commands about the files: back up, restore, merge, show where the data is. What works is made when first needed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.backups_flow import Backups
    from desktop.main_window import MainWindow
    from desktop.sharing_flow import Sharing
    from desktop.theme import Theme


class CommandsBackups:
    """The part of the commands that knows of backups."""

    _window: MainWindow
    _theme: Theme

    def back_up(self) -> None:
        """Put what people made into one file."""
        self.backups.back_up()

    def restore(self) -> None:
        """Choose a backup, look at it, and bring it back."""
        self.backups.restore()

    def merge_bookmarks(self) -> None:
        """Choose a file of somebody's bookmarks, look at it, and take them in."""
        self.sharing.choose()

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
        """What takes in bookmarks of other people."""
        from desktop.sharing_flow import Sharing

        return Sharing(self._window, self._theme)
