"""What the bookmarks in somebody's file would mean here: how many, which ones, and the choice to merge them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLabel, QVBoxLayout, QWidget

from db.keys import number_order, symbol_key
from db.records import Bookmark
from db.sharing import Preview
from desktop.bookmark_mark import mark
from desktop.navigation import Location
from desktop.passage_list import Group, Passage, PassageList, Row
from desktop.theme import Theme

_AT_ONCE = 200  # rows laid out; more come as the list is moved


class SharingDialog(QDialog):
    """Asks; nothing is read or changed here. Rows are bookmarks by document: the new ones, and those that differ."""

    merge_wanted = Signal()

    def __init__(self, name: str, seen: Preview, titles: dict[str, str], theme: Theme, parent: QWidget) -> None:
        """Show what is in the file of this name; `titles` are those of the documents held, by symbol_key."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge bookmarks from a file"))
        self.seen = QLabel(self)
        self.seen.setWordWrap(True)
        self.list = PassageList(theme, 2, self)
        self.list.setFrameShape(QFrame.Shape.StyledPanel)
        self.list.setAccessibleName(self.tr("Bookmarks"))
        self.list.end_neared.connect(self._grow)
        self._rows = list(self._listed(seen, titles))
        self.list.show_rows(self._take())
        self.list.setVisible(bool(seen.new or seen.conflicting))
        counts = self.tr(
            "{file}: <b>{new}</b> bookmarks are new, <b>{same}</b> the same, <b>{conflicting}</b> differ."
        ).format(
            file=f"<b>{_plain(name)}</b>", new=len(seen.new), same=len(seen.same), conflicting=len(seen.conflicting)
        )
        meaning = self.tr("Nothing of yours is replaced: where notes differ, both are kept.")
        nothing = self.tr("Everything in it is here already.")
        self.seen.setText(self._directed(f"{counts}<br>{meaning if self.list.rows else nothing}"))
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Cancel if self.list.rows else kinds.Close, self)
        self.merging = buttons.addButton(self.tr("&Merge"), QDialogButtonBox.ButtonRole.ActionRole)
        self.merging.setDefault(True)
        self.merging.setVisible(bool(self.list.rows))
        self.merging.clicked.connect(self._want)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.seen)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.resize(640, 480 if self.list.rows else self.sizeHint().height())
        self.merging.setFocus()

    def say_refusal(self, why: str) -> None:
        """Say why nothing could be taken in; it can be tried anew."""
        self.seen.setText(self._directed(_plain(why)))
        self.merging.setEnabled(True)

    # --- inside

    def _directed(self, words: str) -> str:
        """Return words that run as the interface does, though the name of a file begins them."""
        return f'<div dir="{"rtl" if self.isRightToLeft() else "ltr"}">{words}</div>'

    def _want(self) -> None:
        self.merging.setEnabled(False)
        self.merge_wanted.emit()

    def _listed(self, seen: Preview, titles: dict[str, str]) -> Iterator[Row]:
        """Yield the bookmarks under the documents they are of, in the order of the text."""
        differing = set(seen.conflicting)

        def order(bookmark: Bookmark) -> tuple[object, ...]:
            symbol = bookmark.edition.symbol
            return number_order(symbol), symbol_key(symbol), number_order(bookmark.first), number_order(bookmark.last)

        marked = sorted((*seen.new, *seen.conflicting), key=order)
        for key, group in groupby(marked, key=lambda each: symbol_key(each.edition.symbol)):
            bookmarks = list(group)
            absent = self.tr("{symbol} (not in the library)").format(symbol=bookmarks[0].edition.symbol)
            yield Group(titles.get(key, absent), str(len(bookmarks)), prominent=True)
            for bookmark in bookmarks:
                above = self.tr("differs: as it will be") if bookmark in differing else ""
                yield _row(bookmark, above)

    def _take(self) -> Sequence[Row]:
        taken, self._rows = self._rows[:_AT_ONCE], self._rows[_AT_ONCE:]
        return taken

    def _grow(self) -> None:
        self.list.grow(self._take())


def _row(bookmark: Bookmark, above: str) -> Passage:
    several = f"{bookmark.first}–{bookmark.last}" if bookmark.first != bookmark.last else ""
    return Passage(
        Location(bookmark.edition, -1),
        bookmark.first,
        bookmark.quote[:240],
        above=" · ".join(filter(None, (several, above))),
        note=bookmark.note,
        labels=bookmark.labels,
        mark=mark(bookmark.color),
    )


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
