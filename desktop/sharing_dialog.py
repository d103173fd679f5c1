"""What the bookmarks in somebody's file would mean here: how many, which ones, and the choice to merge them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFrame, QLabel, QVBoxLayout, QWidget

from db.keys import number_order, symbol_key
from db.records import Bookmark, Edition
from db.sharing import BOTH, MINE, THEIRS, Place, Preview
from desktop.bookmark_mark import mark
from desktop.navigation import Location
from desktop.passage_list import Group, Passage, PassageList, Row
from desktop.sharing_conflict import ConflictPane
from desktop.theme import Theme

_AT_ONCE = 200  # rows laid out; more come as the list is moved
_NAMED = 4  # reports named of those that come along


class SharingDialog(QDialog):
    """Asks; nothing is read or changed here. Rows are bookmarks by document: the new ones, and those that differ."""

    merge_wanted = Signal()

    def __init__(self, name: str, seen: Preview, titles: dict[str, str], theme: Theme, parent: QWidget) -> None:
        """Show what is in the file of this name; `titles` are those of the documents held, by symbol_key."""
        super().__init__(parent)
        self._seen = seen
        self._titles = titles
        self._ways = [BOTH] * len(seen.conflicting)
        self.setWindowTitle(self.tr("Open shared bookmarks"))
        self.seen = QLabel(self)
        self.seen.setWordWrap(True)
        self.documents = QCheckBox(
            self.tr("Add the &reports that come along: {names}").format(
                names=_names(seen.documents).replace("&", "&&")
            ),
            self,
        )
        self.documents.setChecked(True)
        self.documents.setVisible(bool(seen.documents))
        self.list = PassageList(theme, 2, self)
        self.list.setFrameShape(QFrame.Shape.StyledPanel)
        self.list.setAccessibleName(self.tr("Bookmarks"))
        self.list.end_neared.connect(self._grow)
        self.list.selectionModel().currentChanged.connect(self._show_conflict)
        self._rows = tuple(self._listed())
        self.list.show_rows(self._rows[:_AT_ONCE])
        self.list.setVisible(bool(self._rows))
        self.conflict = ConflictPane(len(seen.conflicting) > 1, self)
        self.conflict.setVisible(bool(seen.conflicting))
        self.conflict.settled.connect(self._settle)
        self.conflict.all_settled.connect(self._settle_all)
        self.seen.setText(self._directed(self._meaning(name)))
        some = bool(self._rows or seen.documents)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Cancel if some else kinds.Close, self)
        self.merging = buttons.addButton(self.tr("&Merge"), QDialogButtonBox.ButtonRole.ActionRole)
        self.merging.setDefault(True)
        self.merging.setVisible(some)
        self.merging.clicked.connect(self._want)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.seen)
        layout.addWidget(self.documents)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.conflict)
        layout.addWidget(buttons)
        self.resize(680, (600 if seen.conflicting else 480) if self._rows else self.sizeHint().height())
        self._choose_conflict()
        self.merging.setFocus()

    @property
    def ways(self) -> dict[Place, str]:
        """How the conflicts are to end, by their places."""
        return {each.place: how for each, how in zip(self._seen.conflicting, self._ways, strict=True)}

    def say_refusal(self, why: str) -> None:
        """Say why nothing could be taken in; it can be tried anew."""
        self.seen.setText(self._directed(_plain(why)))
        self.merging.setEnabled(True)

    def tell_progress(self, share: float) -> None:
        """Say how much of the reports is read."""
        self.seen.setText(self.tr("Adding reports… {share}%").format(share=round(100 * share)))

    # --- inside

    def _meaning(self, name: str) -> str:
        seen = self._seen
        said = [
            self.tr(
                "{file}: <b>{new}</b> bookmarks are new, <b>{same}</b> the same, <b>{conflicting}</b> differ."
            ).format(
                file=f"<b>{_plain(name)}</b>", new=len(seen.new), same=len(seen.same), conflicting=len(seen.conflicting)
            )
        ]
        if seen.conflicting:
            said.append(self.tr("Where they differ, both notes are kept unless you choose otherwise below."))
        elif not self._rows and not seen.documents:
            said.append(self.tr("Everything in it is here already."))
        else:
            said.append(self.tr("Nothing of yours is replaced."))
        if seen.held:
            said.append(
                self.tr("Reports that you have stay as they are: {names}").format(names=_plain(_names(seen.held)))
            )
        return "<br>".join(said)

    def _directed(self, words: str) -> str:
        """Return words that run as the interface does, though the name of a file begins them."""
        return f'<div dir="{"rtl" if self.isRightToLeft() else "ltr"}">{words}</div>'

    def _want(self) -> None:
        self.merging.setEnabled(False)
        self.merge_wanted.emit()

    def _listed(self) -> Iterator[Row]:
        """Yield the bookmarks under the documents they are of, in the order of the text. A conflict has a key."""
        ends = {
            BOTH: self.tr("differs: both are kept"),
            MINE: self.tr("differs: yours stays"),
            THEIRS: self.tr("differs: theirs is taken"),
        }
        listed = [(each, 0, "") for each in self._seen.new]
        for place, (conflict, how) in enumerate(zip(self._seen.conflicting, self._ways, strict=True)):
            listed.append((conflict.settled(how), place + 1, ends[how]))

        def order(each: tuple[Bookmark, int, str]) -> tuple[object, ...]:
            bookmark = each[0]
            symbol = bookmark.edition.symbol
            return number_order(symbol), symbol_key(symbol), number_order(bookmark.first), number_order(bookmark.last)

        for key, group in groupby(sorted(listed, key=order), key=lambda each: symbol_key(each[0].edition.symbol)):
            rows = list(group)
            absent = self.tr("{symbol} (not in the library)").format(symbol=rows[0][0].edition.symbol)
            yield Group(self._titles.get(key, absent), str(len(rows)), prominent=True)
            for bookmark, place, above in rows:
                yield _row(bookmark, place, above)

    def _grow(self) -> None:
        shown = len(self.list.rows)
        self.list.grow(self._rows[shown : shown + _AT_ONCE])

    # --- conflicts

    def _choose_conflict(self, place: int = 0) -> None:
        """Choose the row of a conflict, laying out more rows if need be; of the first one without a place."""
        for row, found in enumerate(self._rows):
            if isinstance(found, Passage) and (found.key == place if place else found.key):
                while len(self.list.rows) <= row:
                    self._grow()
                self.list.choose(row)
                return

    def _show_conflict(self) -> None:
        chosen = self.list.current()
        place = (chosen.key if chosen else 0) - 1
        if place < 0:
            self.conflict.show_conflict(None)
        else:
            self.conflict.show_conflict(self._seen.conflicting[place], self._ways[place])

    def _settle(self, how: str) -> None:
        chosen = self.list.current()
        if chosen and chosen.key:
            self._ways[chosen.key - 1] = how
            self._list_anew(chosen.key)

    def _settle_all(self, how: str) -> None:
        chosen = self.list.current()
        self._ways = [how] * len(self._ways)
        self._list_anew(chosen.key if chosen else 0)

    def _list_anew(self, place: int) -> None:
        """Show what the choices come to; the same conflict stays chosen."""
        self._rows = tuple(self._listed())
        self.list.show_rows(self._rows[: max(len(self.list.rows), _AT_ONCE)])
        self._choose_conflict(place)


def _row(bookmark: Bookmark, key: int, above: str) -> Passage:
    several = f"{bookmark.first}–{bookmark.last}" if bookmark.first != bookmark.last else ""
    return Passage(
        Location(bookmark.edition, -1),
        bookmark.first,
        bookmark.quote[:240],
        above=" · ".join(filter(None, (several, above))),
        note=bookmark.note,
        key=key,
        labels=bookmark.labels,
        mark=mark(bookmark.color),
    )


def _names(editions: tuple[Edition, ...]) -> str:
    """Return the symbols of the first reports, and how many more there are."""
    named = ", ".join(edition.symbol for edition in editions[:_NAMED])
    return f"{named} +{len(editions) - _NAMED}" if len(editions) > _NAMED else named


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
