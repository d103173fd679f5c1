"""The backups there are; what is in the chosen one, as against what is here; and the choice to merge or replace."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from db.backup import Backup
from db.restoring import Preview
from desktop import backups_words

_PATH = Qt.ItemDataRole.UserRole


class RestoreDialog(QDialog):
    """Asks; nothing is read or changed here. A backup is restored only after it was seen."""

    preview_wanted = Signal(str)
    """What is in this file?"""

    file_wanted = Signal()
    """A file that is not in the list is to be chosen; choose_file() brings it."""

    restore_wanted = Signal(str, bool)
    """Bring this file back: merged with what is here, or else in its place."""

    def __init__(self, held: Sequence[Backup], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore"))
        self._seen = ""
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setHeaderLabels([self.tr("Made"), self.tr("Why"), self.tr("Contents"), self.tr("Size")])
        header = self.list.header()
        header.setStretchLastSection(False)
        for column in range(4):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for backup in held:
            self._add(
                backup.path,
                backups_words.when(backup),
                backups_words.why(backup),
                backups_words.contents(backup),
                backups_words.size(backup.size),
            )
        self.list.currentItemChanged.connect(self._ask)
        self.seen = QLabel(self)
        self.seen.setWordWrap(True)
        self.seen.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.seen.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.seen.setMinimumHeight(self.fontMetrics().lineSpacing() * 7)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        other = QPushButton(self.tr("&Another file…"), self)
        other.setAutoDefault(False)
        self.replacing = buttons.addButton(self.tr("&Replace mine"), QDialogButtonBox.ButtonRole.ActionRole)
        self.merging = buttons.addButton(self.tr("&Merge"), QDialogButtonBox.ButtonRole.ActionRole)
        other.clicked.connect(self.file_wanted)
        self.merging.clicked.connect(lambda: self._want(True))
        self.replacing.clicked.connect(lambda: self._want(False))
        buttons.rejected.connect(self.reject)
        self.merging.setDefault(True)
        self._buttons: tuple[QPushButton, ...] = (self.merging, self.replacing, other)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.seen)
        below = QHBoxLayout()
        below.addWidget(other)
        self.setTabOrder(self.list, other)
        below.addWidget(buttons, 1)
        layout.addLayout(below)
        self.resize(760, 480)
        self._enable(False)

    def begin(self) -> None:
        """Show the newest backup, or say that there is none."""
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
            self.list.setFocus()
        else:
            self.seen.setText(
                self.tr("There is no backup here yet. One is made by itself when RefDesk starts and something changed.")
            )

    def choose_file(self, path: str) -> None:
        """Add a file to the list, and show what is in it."""
        self.list.setCurrentItem(self._add(path, "…", path, "", ""))

    def show_preview(self, path: str, seen: Preview) -> None:
        """Say what is in a backup, and what it would mean here."""
        item = self.list.currentItem()
        if item is None or item.data(0, _PATH) != path:
            return
        backup = seen.backup
        item.setText(0, backups_words.when(backup))
        item.setText(2, backups_words.contents(backup))
        item.setText(3, backups_words.size(backup.size))
        against = self.tr(
            "Against what is here: <b>{new}</b> bookmarks are new, <b>{same}</b> the same, <b>{conflicting}</b> differ;"
            " <b>{only_here}</b> of yours are not in it."
        ).format(new=seen.new, same=seen.same, conflicting=seen.conflicting, only_here=seen.only_here)
        if seen.documents:
            against += " " + self.tr("{count} reports would be added.").format(count=seen.documents)
        made = self.tr("Made {when} by RefDesk {version}: {contents}.").format(
            when=backups_words.when(backup), version=backup.version or "?", contents=backups_words.contents(backup)
        )
        merge = self.tr("<b>Merge</b> adds what is missing here; where notes differ, both are kept.")
        replace = self.tr(
            "<b>Replace mine</b> puts the backup, with its history of undo, in the place of what is here."
        )
        kept = self.tr("Either way, what is here is backed up first.")
        self.seen.setText(f"{made}<br>{against}<br><br>{merge}<br>{replace}<br>{kept}")
        self._seen = path
        self._enable(True)

    def say_refusal(self, path: str, why: str) -> None:
        """Say why a file cannot be brought back."""
        item = self.list.currentItem()
        for button in self._buttons:
            button.setEnabled(True)
        self.list.setEnabled(True)
        if item is not None and item.data(0, _PATH) == path:
            self.seen.setText(why)
            self._enable(False)

    def tell_progress(self, share: float) -> None:
        """Say how much of the documents is added."""
        self.seen.setText(self.tr("Adding reports… {share}%").format(share=round(100 * share)))

    # --- inside

    def _add(self, path: str, *texts: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.list, list(texts))
        item.setData(0, _PATH, path)
        item.setToolTip(0, path)
        item.setSizeHint(2, QSize(0, self.fontMetrics().lineSpacing() + 8))
        item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _ask(self, item: QTreeWidgetItem | None) -> None:
        self._enable(False)
        if item is not None:
            self.seen.setText(self.tr("Reading…"))
            self.preview_wanted.emit(item.data(0, _PATH))

    def _want(self, merging: bool) -> None:
        self.list.setEnabled(False)
        for button in self._buttons:
            button.setEnabled(False)
        self.seen.setText(self.tr("Restoring…"))
        self.restore_wanted.emit(self._seen, merging)

    def _enable(self, seen: bool) -> None:
        self.merging.setEnabled(seen)
        self.replacing.setEnabled(seen)
