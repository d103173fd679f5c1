"""Commands about the files: back up, restore, and where the data is. What does the work is made when first needed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.backups_flow import Backups
    from desktop.main_window import MainWindow


class CommandsBackups:
    """The part of the commands that knows of backups."""

    _window: MainWindow

    def back_up(self) -> None:
        """Put what people made into one file."""
        self.backups.back_up()

    def restore(self) -> None:
        """Choose a backup, look at it, and bring it back."""
        self.backups.restore()

    def show_data(self) -> None:
        """Say where the data is, how large, and when it was last backed up."""
        self.backups.show_places()

    @cached_property
    def backups(self) -> Backups:
        """What makes and restores backups."""
        from desktop.backups_flow import Backups

        return Backups(self._window)
