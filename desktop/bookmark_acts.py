"""What is done with bookmarks beyond their panel: copied with citations, put where reading is, brought back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from db import anchor, citation
from db.citation import Cited
from db.errors import RefDeskError
from db.library import Library
from db.records import Body, Bookmark
from desktop import bookmark_places, copying, errors
from desktop.copying import Quotation
from desktop.i18n import translate_error

if TYPE_CHECKING:
    from db.citation.templates import Style
    from db.undoing import Removed
    from desktop.main_window import MainWindow
    from desktop.reader import Reader
    from desktop.theme import Theme
    from desktop.trash_dialog import TrashDialog


class BookmarkActs(QObject):
    """Does what the panel and the menu ask for."""

    told = Signal(str)
    """A sentence about what was just done, or what to do first."""

    def __init__(self, window: MainWindow, theme: Theme, acted_on: Callable[[], tuple[Reader, Body]]) -> None:
        """`acted_on` returns the text that commands act on, and its document."""
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._acted_on = acted_on
        self._dialog: TrashDialog | None = None

    # --- copying

    def copy(self, bookmarks: Sequence[Bookmark], with_words: bool) -> None:
        """Copy one citation of bookmarks, or the words of each with its own, in the order given."""
        library, style = self._window.library, copying.chosen(self._window.settings)
        if with_words:
            self._window.jobs.run(lambda: quotations(library, bookmarks), lambda made: self._put(made, style))
        else:
            self._window.jobs.run(lambda: cited(library, bookmarks), self._put_citation)

    def _put(self, made: Sequence[Quotation], style: Style) -> None:
        data = QMimeData()
        data.setText("\n\n".join(each.plain(style) for each in made))
        pages = [each.html(style) for each in made]
        inner = "".join(page.partition("<body>")[2].rpartition("</body>")[0] for page in pages)
        data.setHtml(f'<html><head><meta charset="utf-8"></head><body>{inner}</body></html>')
        QGuiApplication.clipboard().setMimeData(data)
        self.told.emit(self.tr("Copied with citations: %n bookmark(s)", "", len(made)))

    def _put_citation(self, documents: Sequence[Cited]) -> None:
        written = copying.put_citation(documents, documents[0].language if documents else "en")
        self.told.emit(self.tr("Copied: {what}").format(what=written))

    # --- another place

    def place(self, bookmark: Bookmark) -> None:
        """Put a bookmark on what is selected in the text, or on the current paragraph."""
        reader, body = self._acted_on()
        extract = reader.extract()
        if extract is None:
            self.told.emit(self.tr("Go to the paragraph that the bookmark belongs to first."))
            return
        selected = reader.textCursor().hasSelection()
        words = reader.words_selected()
        start, end = words[1:] if words else _range(body, *extract) if selected else (None, None)
        marked = bookmark_places.here(body, bookmark, extract.first, extract.last, start, end)
        if marked is not None:
            self._window.bookmarks_panel.put(bookmark, body.document.edition, marked)
        elif bookmark.highlight and not selected:
            self.told.emit(self.tr("Select the words that the highlight belongs to first."))
        else:
            self.told.emit(self.tr("This paragraph has no number, so nothing could point back to it."))

    # --- the trash

    def show_trash(self) -> None:
        """List the bookmarks that were removed."""
        if self._dialog is None:
            from desktop.trash_dialog import TrashDialog

            changes = self._window.bookmarks_panel.changes
            self._dialog = TrashDialog(self._theme, self._window)
            self._dialog.return_requested.connect(lambda keys: changes.bring_back(keys, self._list_trash))
            self._dialog.deletion_requested.connect(self._forget)
            self._dialog.finished.connect(self._window.activateWindow)
            changes.told.connect(self._dialog.say)
            changes.refused.connect(self._say_refusal)
        self._dialog.translate()
        self._list_trash()
        self._dialog.open()

    def _list_trash(self) -> None:
        notebook = self._window.notebook

        def show(removed: tuple[Removed, ...]) -> None:
            if self._dialog is not None:
                self._dialog.show_removed(removed)

        self._window.jobs.run(notebook.trash, show, self._say_refusal)

    def _forget(self, keys: list[int]) -> None:
        def say(count: int) -> None:
            self._list_trash()
            if self._dialog is not None:
                self._dialog.say(self.tr("%n bookmark(s) deleted for good.", "", count))

        self._window.jobs.run(lambda: self._window.notebook.forget(keys), say, self._say_refusal)

    def _say_refusal(self, error: RefDeskError) -> None:
        if self._dialog is not None:
            self._dialog.say(errors.sentence(error, translate_error))


def cited(library: Library, bookmarks: Sequence[Bookmark]) -> list[Cited]:
    """Return what a citation of bookmarks cites: the numbers they stand at now, in the languages they are held in."""
    found = []
    for bookmark, place, body in anchor.anchored(library, bookmarks):
        language = body.document.edition.language if body else bookmark.edition.language
        found.append(Cited(bookmark.edition.symbol, ((place.first, place.last),), language))
    return found


def quotations(library: Library, bookmarks: Sequence[Bookmark]) -> list[Quotation]:
    """Return bookmarks as quotations: the words as they stand now, or those that were marked where they are gone."""
    made = []
    for bookmark, place, body in anchor.anchored(library, bookmarks):
        if body is None or place.start < 0:
            symbol, language = bookmark.edition
            reference = citation.cite(symbol, language, place.first, place.last)
            made.append(Quotation(bookmark.quote, reference, language))
            continue
        words = [body.paragraphs[position].text[start:end] for position, start, end in place.spans]
        text = "\n".join(words) or anchor.quote(body.paragraphs[place.start : place.end + 1])
        language = body.document.edition.language
        made.append(copying.quoted(body, text, language, (place.first, place.last), place.start))
    return made


def _range(body: Body, words: str, first: int, last: int) -> tuple[int, int]:
    """Return where words begin in the first of some paragraphs, and where they end in the last."""
    opening = body.paragraphs[first].text
    if first == last:
        return 0, len(opening)
    start = next((at for at in range(len(opening)) if words.startswith(opening[at:] + "\n")), 0)
    between = sum(len(each.text) + 1 for each in body.paragraphs[first + 1 : last])
    return start, len(words) - (len(opening) - start) - 1 - between
