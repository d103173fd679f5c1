"""Commands about a second document: which of two texts is acted on and copied from, what opens and moves them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.keys import symbol_key
from desktop import actions
from desktop.i18n import Languages
from desktop.main_window import MainWindow
from desktop.menus import Menus
from desktop.theme import Theme
from desktop.typesetting import language_name

if TYPE_CHECKING:
    from db.citation.templates import Style
    from db.records import Body, Edition
    from desktop.alignment import Rows
    from desktop.beside import Beside
    from desktop.copying import Copying
    from desktop.parallel import Parallel
    from desktop.reader import Reader


class CommandsBeside(QObject):
    """The part of the commands that knows of two texts. What shows the second is made when it is first asked for."""

    menus: Menus

    def __init__(self, window: MainWindow, theme: Theme, languages: Languages) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._languages = languages
        self._made: Parallel | None = None

    def connect_menus(self, menus: Menus) -> None:
        """List the languages of the document where they are chosen; nothing is beside it yet."""
        menus.editions.aboutToShow.connect(self._list_editions)
        self._show_beside(False, False)

    @cached_property
    def parallel(self) -> Parallel:
        """What shows another document beside."""
        from desktop.parallel import Parallel

        self._made = Parallel(self._window, self._theme, self._languages)
        self._made.changed.connect(self._show_beside)
        self._made.copy_requested.connect(self.copy)
        self._made.highlight_requested.connect(
            lambda number: self.menus.actions[actions.HIGHLIGHT[number - 1].name].trigger()
        )
        self._made.menu_requested.connect(self.menus.show_context_menu)
        return self._made

    @property
    def acted_on(self) -> tuple[Reader, Body]:
        """The text that has the focus, of two side by side, and its document."""
        return self._made.acted_on if self._made else (self._window.reader, self._window.body)

    @property
    def beside(self) -> Beside | None:
        """The document at the right while its text has the focus."""
        return self._made.beside if self._made else None

    @property
    def aligned(self) -> tuple[tuple[Body, Body], Rows] | None:
        """Two documents side by side and their rows, None while one is alone."""
        return self._made.aligned if self._made else None

    @property
    def other_text(self) -> Reader:
        """The text to move to: from one to the other."""
        return self._made.other if self._made else self._window.reader

    # --- Edit

    def copy(self) -> None:
        """Copy the selected words, or the current paragraph, with the citation."""
        self.copying.with_citation()

    def copy_citation(self) -> None:
        """Copy the citation of the selected words, or of the current paragraph."""
        self.copying.citation()

    def copy_text(self) -> None:
        """Copy the words alone."""
        self.copying.text()

    def copy_markdown(self) -> None:
        """Copy the words with the citation as Markdown."""
        self.copying.markdown()

    def citation_style(self) -> None:
        """Choose how citations look."""
        from desktop.citing_dialog import CitingDialog

        dialog = CitingDialog(self.copying.style, self.copying.sample(), self._window)
        dialog.saved.connect(self._keep_style)
        dialog.open()

    def _keep_style(self, style: Style) -> None:
        kept = self._window.settings
        kept.cite_text, kept.cite_only, kept.cite_markdown = style
        self._window.keeping.soon()
        self._window.tell(self.tr("Citations are copied in this style from now on."))

    @cached_property
    def copying(self) -> Copying:
        """What puts words on the clipboard, made when the first are."""
        from desktop.copying import Copying

        copying = Copying(lambda: self.acted_on, self._window.settings, self)
        copying.told.connect(self._window.tell)
        return copying

    # --- View

    def side_by_side(self) -> None:
        """Show the document in another language beside it, or alone again."""
        self.parallel.side_by_side()

    def show_beside(self, edition: Edition) -> None:
        """Show a document that was chosen elsewhere beside this one."""
        self.parallel.show_beside(edition)

    def compare_with(self) -> None:
        """Choose a document to show beside."""
        self.parallel.compare_with()

    def swap_sides(self) -> None:
        """Read at the left what stood at the right."""
        self.parallel.swap_sides()

    def next_difference(self) -> None:
        """Go to the next place where both documents differ."""
        self.parallel.step(1)

    def previous_difference(self) -> None:
        """Go to the previous place where both documents differ."""
        self.parallel.step(-1)

    def next_edition(self) -> None:
        """Read on in the next language of the document."""
        self.parallel.next_edition()

    # --- inside

    def _show_beside(self, beside: bool, differing: bool) -> None:
        self.menus.actions["swap_sides"].setEnabled(beside)
        for name in ("next_difference", "previous_difference"):
            self.menus.actions[name].setEnabled(differing)

    def _list_editions(self) -> None:
        menu = self.menus.editions
        menu.clear()
        here = self._window.edition
        for document in self._window.library.documents():
            edition = document.edition
            if symbol_key(edition.symbol) == symbol_key(here.symbol):
                action = menu.addAction(language_name(edition.language))
                action.setCheckable(True)
                action.setChecked(edition == here)
                action.triggered.connect(lambda _=False, edition=edition: self.parallel.read_edition(edition))
