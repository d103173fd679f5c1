"""The registers in the side panel and in a window of their own, and what they ask of the main window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop import keeping_windows
from desktop.i18n import Languages
from desktop.main_window import MainWindow
from desktop.navigation import Location
from desktop.side import REGISTERS
from desktop.theme import Theme

if TYPE_CHECKING:
    from db.export.records import Export, Imprint
    from db.progress import Heard
    from db.records import Bookmark
    from desktop.export_flow import Exporting, Making
    from desktop.register_panel import RegisterPanel
    from desktop.register_window import RegisterWindow


class RegisterSurvey(QObject):
    """Makes the panel when its tab is first shown, the window when it is first asked for."""

    def __init__(
        self, window: MainWindow, theme: Theme, languages: Languages, exporting: Callable[[], Exporting]
    ) -> None:
        """`exporting` returns what writes files."""
        super().__init__(window)
        self._main = window
        self._theme = theme
        self._languages = languages
        self._exporting = exporting
        window.side.setUsesScrollButtons(False)
        window.side.setElideMode(Qt.TextElideMode.ElideRight)
        window.side.currentChanged.connect(self._look)
        self._look(window.side.currentIndex())

    def _look(self, tab: int) -> None:
        if tab == REGISTERS:
            self.panel.show()

    @cached_property
    def panel(self) -> RegisterPanel:
        """What the side panel shows."""
        from desktop.register_panel import RegisterPanel

        main = self._main
        made = RegisterPanel(main.library, main.jobs, self._theme, self._languages, False, main)
        keeping_windows.register(made, main.keeping)
        main.side.put(REGISTERS, made)
        made.enlarge_requested.connect(self.enlarge)
        made.told.connect(main.tell)
        made.reading_requested.connect(main.reader.setFocus)
        self._follow(made)
        return made

    @cached_property
    def window(self) -> RegisterWindow:
        """A register with room."""
        from desktop.register_window import RegisterWindow

        main = self._main
        made = RegisterWindow(main.library, main.jobs, self._theme, self._languages, main)
        keeping_windows.register_window(made, main.keeping)
        made.finished.connect(main.activateWindow)
        made.reading_requested.connect(main.reader.setFocus)
        self._follow(made.panel)
        return made

    def focus(self) -> None:
        """Move to the registers in the side panel."""
        self._main.show_tab(REGISTERS)
        self.panel.enter()

    def enlarge(self) -> None:
        """Show the register that the side panel shows in a window of its own."""
        panel = self.panel
        self.window.panel.choose(panel.which, panel.everywhere.isChecked(), panel.filter.text())
        self.window.open()

    def _follow(self, panel: RegisterPanel) -> None:
        """Let a panel show what the main window reads, and export."""
        main = self._main
        main.document_opened.connect(lambda _: panel.show_body(main.body))
        panel.location_requested.connect(self._go)
        panel.export_requested.connect(self._export)
        if main.indexed:
            panel.show_body(main.body)

    def _go(self, location: Location) -> None:
        self._main.open_location(location)
        if self._main.edition == location.edition:  # it may have been removed meanwhile
            self._main.reader.point_at(location)

    def _export(self, registers: Sequence[str], everywhere: bool) -> None:
        from desktop import register_words
        from desktop.export_flow import Offer

        where = self.tr("all reports") if everywhere else self._main.edition.symbol
        offered = [
            Offer(f"{called} · {where}", f"{called} {where}", self._making(which, everywhere))
            for which, called in ((which, register_words.name(which)) for which in registers)
        ]
        self._exporting().offer(offered)

    def _making(self, which: str, everywhere: bool) -> Making:
        from db.export import registers

        library, edition = self._main.library, self._main.edition

        def make(imprint: Imprint, notes: Sequence[Bookmark], heard: Heard) -> Export:
            from db import tallies

            editions = tallies.one_of_each(library, edition.language) if everywhere else (edition,)
            return registers.register(library, imprint, which, editions, notes, heard)

        return make
