"""What marking a text does: which paragraphs, part or words of it are meant, and where that is offered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QTextCursor
from PySide6.QtWidgets import QMenu

from db import anchor, subparagraphs
from db.anchor import Marked
from db.records import Body, Bookmark, Paragraph
from desktop.bookmark_mark import COLORS, SIZE, mark, name, paint_mark
from desktop.bookmark_rows import spaced
from desktop.main_window import MainWindow
from desktop.marking import Highlight
from desktop.menus import Menus
from desktop.reader import Reader
from desktop.sheet import Stretch
from desktop.side import BOOKMARKS
from desktop.theme import Theme

if TYPE_CHECKING:
    from desktop.beside import Beside


class Marker(Protocol):
    """Keeps marks of one text: the panel those of the left one, Beside those of the right one."""

    def known(self, marked: Marked) -> Bookmark | None: ...
    def mark(self, marked: Marked, color: str = "") -> None: ...
    def recolor(self, bookmark_id: int, color: str) -> None: ...
    def remove(self, bookmark_id: int) -> None: ...
    def write_note(self, bookmark_id: int) -> None: ...


class Highlighting(QObject):
    """Marks the text that has the focus."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        menus: Menus,
        acted_on: Callable[[], tuple[Reader, Body]],
        beside: Callable[[], Beside | None],
    ) -> None:
        """`acted_on` returns the text that commands act on, and its document; `beside` the right one if it is that."""
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._menus = menus
        self._acted_on = acted_on
        self._beside = beside
        self._selected: tuple[Reader, QTextCursor] | None = None  # words that are about to be highlighted
        window.bookmarks_panel.shown.connect(self._select_none)

    # --- what the commands do

    def number(self, place: int) -> None:
        """Highlight the selected words in the colour with this number, from 1."""
        self.highlight(COLORS[place - 1])

    def highlight(self, color: str = "") -> None:
        """Highlight the selected words, in the colour used last unless one is given; or no longer.

        Where none are selected the highlight is meant that the caret stands in.
        """
        kept = self._window.settings
        if color:
            kept.highlight_color = color
            self._window.keeping.soon()
        color = color or (kept.highlight_color if kept.highlight_color in COLORS else COLORS[0])
        reader, body = self._acted_on()
        words = reader.stretch()
        if words is None:
            caret = reader.caret()
            here = reader.highlight_of(caret) if caret else None
            if here is None:
                self._window.tell(self.tr("Select the words to highlight first."))
            elif here.color == color:
                self._marker.remove(here.key)
            else:
                self._marker.recolor(here.key, color)
            return
        marked = anchor.words(body.paragraphs[words.first : words.last + 1], words.start, words.end)
        if marked is None:
            self._say_no_number()
            return
        self._selected = reader, reader.textCursor()
        self._marker.mark(marked, color)

    def bookmark(self) -> None:
        """Mark the part of a paragraph that words are selected in, else the selected or the current paragraphs."""
        reader, body = self._acted_on()
        words = reader.stretch()
        part = self._part(body, words) if words else None
        if part is not None:
            self._marker.mark(part)
        elif (places := self._paragraphs()) is not None:
            self._toggle(*places)

    def note(self) -> None:
        """Write a note on the highlight, else on the bookmarked part, that is selected or the caret stands in.

        Else it is written on the selected or the current paragraphs.
        """
        reader, body = self._acted_on()
        here = reader.stretch() or reader.caret()
        highlight = reader.highlight_of(here) if here else None
        part = self._part(body, here) if here else None
        known = self._marker.known(part) if part else None
        if highlight is not None or known is not None:
            self._write_note(highlight.key if highlight else known.id if known else 0)
        elif (places := self._paragraphs()) is not None:
            self._window.show_tab(BOOKMARKS)
            beside = self._beside()
            (beside.note if beside else self._window.bookmarks_panel.edit_note)(*places)

    def choose(self, bookmark_id: int) -> None:
        """Choose the highlight that was clicked on in the list of bookmarks, where that is to be seen."""
        if self._window.bookmarks_panel.isVisible():
            self._window.bookmarks_panel.choose(bookmark_id)

    # --- what is offered at a point of the text

    def offer(self, menu: QMenu, point: QPoint) -> None:
        """Add to the menu of a paragraph what can be marked at a point of the screen, or of the selected words."""
        reader, body = self._acted_on()
        words = reader.stretch()
        meant = words or reader.place_at(point)
        part = self._part(body, meant) if meant else None
        if meant is not None and part is not None:
            self._offer_part(menu, part, body.paragraphs[meant.first])
        highlight = reader.highlight_at(reader.viewport().mapFromGlobal(point))
        if words is None and highlight is None:
            return
        menu.addSeparator()
        if words is not None:
            self._offer_colors(menu, self.tr("Highlight"), "", self.highlight)
        if highlight is not None:
            self._offer_highlight(menu, highlight, words is None)

    def _offer_part(self, menu: QMenu, part: Marked, paragraph: Paragraph) -> None:
        """Offer a sub-paragraph and its paragraph in place of what is selected."""
        general, position = self._menus.actions["bookmark"], paragraph.position
        known = self._marker.known(part) is not None
        whole = anchor.whole([paragraph])
        whole_known = whole is not None and self._marker.known(whole) is not None
        star = self._theme.icon("star")
        for written, marked, act in (
            (spaced(part.first, part.last), known, partial(self._marker.mark, part)),
            (paragraph.number, whole_known, partial(self._toggle, position, position)),
        ):
            caption = self.tr("Remove the bookmark on {number}") if marked else self.tr("Bookmark {number}")
            offered = menu.addAction(star, caption.format(number=written))
            offered.triggered.connect(act)
            menu.insertAction(general, offered)
        menu.removeAction(general)

    def _offer_highlight(self, menu: QMenu, highlight: Highlight, alone: bool) -> None:
        if alone:
            recolor = partial(self._marker.recolor, highlight.key)
            self._offer_colors(menu, self.tr("Colour of the highlight"), highlight.color, recolor)
        general = self._menus.actions["note"]
        note = menu.addAction(self._theme.icon("note"), self.tr("Note on the highlight"))
        note.triggered.connect(partial(self._write_note, highlight.key))
        menu.insertAction(general, note)
        menu.removeAction(general)
        removing = menu.addAction(self.tr("Remove the highlight"))
        removing.triggered.connect(partial(self._marker.remove, highlight.key))

    def _offer_colors(self, menu: QMenu, title: str, chosen: str, choose: Callable[[str], None]) -> None:
        inner = menu.addMenu(self._theme.icon("highlight"), title)
        for place, color in enumerate(COLORS, 1):
            offered = inner.addAction(color_icon(self._theme, color), f"&{place}  {name(color)}")
            offered.setCheckable(bool(chosen))
            offered.setChecked(color == chosen)
            offered.triggered.connect(lambda _=False, color=color: choose(color))

    # --- inside

    @property
    def _marker(self) -> Marker:
        return self._beside() or self._window.bookmarks_panel

    def _part(self, body: Body, words: Stretch) -> Marked | None:
        """Return the mark on the innermost sub-paragraph that words are in, None where they are in none."""
        paragraph = body.paragraphs[words.first]
        if words.first != words.last or not paragraph.number:
            return None
        inside = subparagraphs.within(paragraph.text, words.start, words.end)
        return anchor.part(paragraph, inside) if inside else None

    def _paragraphs(self) -> tuple[int, int] | None:
        extract = self._acted_on()[0].extract()
        if extract is None:
            self._window.tell(self.tr("Nothing to bookmark yet: move to a paragraph first."))
            return None
        return extract.first, extract.last

    def _toggle(self, first: int, last: int) -> None:
        beside = self._beside()
        (beside.bookmark if beside else self._window.bookmarks_panel.toggle)(first, last)

    def _write_note(self, bookmark_id: int) -> None:
        self._window.show_tab(BOOKMARKS)
        self._marker.write_note(bookmark_id)

    def _say_no_number(self) -> None:
        self._window.tell(self.tr("This paragraph has no number, so nothing could point back to it."))

    def _select_none(self) -> None:
        """Let words that were just highlighted be seen in their colour, unless others are selected by now."""
        given, self._selected = self._selected, None
        if given is not None:
            reader, cursor = given
            now = reader.textCursor()
            if (now.selectionStart(), now.selectionEnd()) == (cursor.selectionStart(), cursor.selectionEnd()):
                reader.select_none()


def color_icon(theme: Theme, color: str) -> QIcon:
    """Return a colour of bookmarks as a picture for a menu: its mark, with its number."""
    picture = QPixmap(SIZE * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    shown = mark(color)
    if shown is not None:
        paint_mark(painter, QRect(QPoint(0, 0), QSize(SIZE)), shown, theme)
    painter.end()
    return QIcon(picture)
