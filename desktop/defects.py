"""Defects of ours: one dialog with details that can be copied. The world's failures are sentences, not dialogs."""

from __future__ import annotations

import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from db.errors import RefDeskError
from desktop import errors
from desktop.i18n import translate_error


class Defects(QObject):
    """Shows exceptions that nobody caught, one at a time."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None

    def hook(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """Serve as sys.excepthook."""
        self.show(error)

    def show(self, error: BaseException) -> None:
        """Show an exception, unless one is on the screen already."""
        if not isinstance(error, RefDeskError):
            traceback.print_exception(error)
        if self._box is not None:
            return
        self._box = QMessageBox(self._window)
        self._box.setIcon(QMessageBox.Icon.Warning)
        if isinstance(error, RefDeskError):
            self._box.setText(errors.sentence(error, translate_error))
        else:
            self._box.setText(self.tr("Something went wrong in RefDesk. What you bookmarked and wrote is saved."))
            self._box.setDetailedText("".join(traceback.format_exception(error)))
        self._box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._box.finished.connect(self._closed)
        self._box.open()

    def _closed(self) -> None:
        self._box = None
