"""The three panes of the window: contents, text and side panel, each as wide as it was left, shown or hidden."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSplitter, QWidget

_LEFT, _MIDDLE, _RIGHT = range(3)
_LEAST = (160, 320, 240)
_USUAL = (254, 776, 326)


class Panes(QSplitter):
    """Without a parent: with one it would look at Qt.Orientation (see roles.py). The text is always shown."""

    changed = Signal(bool, bool)
    """Whether the contents are shown, and whether the side panel is."""

    def __init__(self, contents: QWidget, text: QWidget, side: QWidget) -> None:
        super().__init__()
        self._kept = _USUAL
        self._panes = (contents, text, side)
        for pane, least in zip(self._panes, _LEAST, strict=True):
            pane.setMinimumWidth(least)
            self.addWidget(pane)
        self.setStretchFactor(_MIDDLE, 1)
        self.setCollapsible(_MIDDLE, False)
        self.setHandleWidth(5)

    def give(self, widths: Sequence[int]) -> None:
        """Set the widths of last time; the usual ones where there are none."""
        if len(widths) == len(_USUAL):
            self._kept = (widths[_LEFT], widths[_MIDDLE], widths[_RIGHT])
        self.setSizes(list(self._kept))

    @property
    def widths(self) -> tuple[int, int, int]:
        """The widths, of a pane that is hidden what it had."""
        left, middle, right = (now or then for now, then in zip(self.sizes(), self._kept, strict=True))
        self._kept = (left, middle, right)
        return self._kept

    @property
    def shown(self) -> tuple[bool, bool]:
        """Whether the contents are shown, and whether the side panel is."""
        return self._is_shown(_LEFT), self._is_shown(_RIGHT)

    def show_contents(self, shown: bool) -> None:
        """Show or hide the contents."""
        self._show(_LEFT, shown)

    def show_side(self, shown: bool) -> None:
        """Show or hide the panel of results, countries, bookmarks and registers."""
        self._show(_RIGHT, shown)

    def _is_shown(self, place: int) -> bool:
        return self._panes[place].isVisibleTo(self)

    def _show(self, place: int, shown: bool) -> None:
        pane = self._panes[place]
        before = pane.isVisible()
        pane.setVisible(shown)
        if shown and self.isVisible() and not before:
            self._give_room(place)
        self.changed.emit(*self.shown)

    def _give_room(self, place: int) -> None:
        """Let a pane be as wide as it was; one that was hidden at the start has no width yet."""
        sizes = self.sizes()
        lacking = min(self._kept[place] - sizes[place], sizes[_MIDDLE] - _LEAST[_MIDDLE])
        if lacking > 0:
            sizes[place] += lacking
            sizes[_MIDDLE] -= lacking
            self.setSizes(sizes)
