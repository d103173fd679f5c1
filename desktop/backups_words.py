"""What is said of backups in the window: when they were made and why, what is in them, how large files are."""

from __future__ import annotations

import os
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject
from PySide6.QtWidgets import QWidget

from db.backup import ASKED, IMPORT, MERGE, RESTORE, START, UPGRADE, Backup

translate = QCoreApplication.translate


def when(backup: Backup) -> str:
    """Return when a backup was made, as the clock here showed it."""
    made = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(backup.made).timestamp()))
    return QLocale().toString(made, QLocale.FormatType.ShortFormat)


def why(backup: Backup) -> str:
    """Return why a backup was made."""
    return {
        START: translate("Backups", "By itself"),
        IMPORT: translate("Backups", "Before reports came in"),
        UPGRADE: translate("Backups", "Before an update of RefDesk"),
        RESTORE: translate("Backups", "Before a restore"),
        MERGE: translate("Backups", "Before bookmarks were merged"),
        ASKED: translate("Backups", "Asked for"),
    }.get(backup.why, translate("Backups", "A notebook file"))


def contents(backup: Backup) -> str:
    """Return what is in a backup."""
    return _Contents().told(backup)


def size(of: int) -> str:
    """Return a number of bytes in the largest fitting unit."""
    return QLocale().formattedDataSize(of, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def grow(dialog: QWidget) -> None:
    """Make a dialog as high as what it says now needs at its width; never smaller."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        dialog.resize(dialog.width(), max(dialog.height(), layout.totalHeightForWidth(dialog.width())))


def size_on_disk(path: str) -> int:
    """Return the bytes that a file with its companions, or a folder with all in it, takes."""
    if os.path.isdir(path):
        files = [os.path.join(folder, name) for folder, _, names in os.walk(path) for name in names]
    else:
        files = [path, f"{path}-wal", f"{path}-shm"]
    return sum(os.path.getsize(file) for file in files if os.path.exists(file))


class _Contents(QObject):
    """Only a QObject can say numbers in singular and plural."""

    def told(self, backup: Backup) -> str:
        counts = backup.counts
        said = [
            self.tr("%n bookmark(s)", "", counts.bookmarks),
            self.tr("%n note(s)", "", counts.notes),
            self.tr("%n label(s)", "", counts.labels),
            self.tr("%n search(es)", "", counts.searches),
        ]
        if backup.with_documents:
            said.append(self.tr("%n report(s)", "", counts.documents))
        return self.tr(", ").join(said)
