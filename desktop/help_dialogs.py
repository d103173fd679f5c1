"""The two small windows of the Help menu: the keys, and what RefDesk is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QMessageBox, QTextBrowser, QVBoxLayout, QWidget

from desktop import actions

translate = QCoreApplication.translate


def show_keys(parent: QWidget) -> None:
    """Open a window that lists every key, by menu, and what can be typed into the search box."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("Help", "Keys"))
    dialog.resize(520, 640)
    table = QTextBrowser(dialog)
    table.setFrameShape(QTextBrowser.Shape.NoFrame)
    table.setAccessibleName(translate("Help", "Keys"))
    table.setHtml("".join(_rows()))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(table)
    layout.addWidget(buttons)
    dialog.open()


def _rows() -> list[str]:
    rows = ["<table cellpadding='4' width='100%'>"]
    for menu, commands in actions.MENUS:
        named = [command for command in commands if command.keys]
        if named:
            rows.append(f"<tr><td colspan='2'><b>{_plain(menu)}</b></td></tr>")
        for command in named:
            keys = ", ".join(QKeySequence(key).toString(_NATIVE) for key in command.keys)
            rows.append(_row(command.caption, keys))
    rows.append(f"<tr><td colspan='2'><b>{translate('Help', 'In the text and the lists')}</b></td></tr>")
    rows += [_row(what, keys) for what, keys in actions.EXTRA_KEYS]
    rows.append(f"<tr><td colspan='2'><b>{translate('Help', 'What can be searched for')}</b></td></tr>")
    rows += [_row(what, typed) for what, typed in actions.QUERIES]
    return [*rows, "</table>"]


def _row(caption: str, keys: str) -> str:
    """Set a row from the side at which lines begin: Qt does not turn tables round."""
    if QApplication.isRightToLeft():
        return f"<tr><td>{keys}</td><td align='right'>{_plain(caption)}</td></tr>"
    return f"<tr><td>{_plain(caption)}</td><td align='right'>{keys}</td></tr>"


def show_about(parent: QWidget) -> None:
    """Open a box that says what RefDesk is, and which version."""
    try:
        number = version("refdesk")
    except PackageNotFoundError:
        number = "?"
    text = translate("Help", "RefDesk {version} reads United Nations reports without a network.").format(version=number)
    rights = translate(
        "Help", "Free software under the MIT licence. An unofficial rendering: the official text is the UN document."
    )
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(translate("Help", "About RefDesk"))
    box.setIconPixmap(QApplication.windowIcon().pixmap(64))
    box.setText(f"<b>{text}</b>")
    box.setInformativeText(rights)
    box.open()


_NATIVE = QKeySequence.SequenceFormat.NativeText


def _plain(caption: str) -> str:
    translated = translate("Actions", caption)
    return translated.partition("(&")[0].replace("&", "").rstrip("…. ")
