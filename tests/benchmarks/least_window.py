"""The floor of starting: the least program that shows a report, its headings in a tree beside its text.

Usage: least_window.py REPORT.txt
"""

from __future__ import annotations

import html
import re
import sys

import first_frame
from PySide6.QtGui import QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTextBrowser, QTreeView


class Text(QTextBrowser):
    """A text that says when it is painted first."""

    _painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            first_frame.watch(self)


def main(report: str) -> int:
    """Show a report and stay until the window is closed."""
    application = QApplication(sys.argv[:1])
    headings = QStandardItemModel()
    body = []
    with open(report, encoding="utf-8") as file:
        for line in filter(None, map(str.strip, file)):
            is_heading = len(line) < 40 and re.match(r"(?:[一二三四五六七八九十]+|[A-Z]|\d+)\. ", line)
            if is_heading:
                headings.appendRow(QStandardItem(line))
            tag = "h3" if is_heading else "p"
            body.append(f"<{tag}>{html.escape(line)}</{tag}>")
    window, panes, tree, text = QMainWindow(), QSplitter(), QTreeView(), Text()
    tree.setModel(headings)
    text.setHtml("".join(body))
    panes.addWidget(tree)
    panes.addWidget(text)
    panes.setSizes([300, 800])
    window.setCentralWidget(panes)
    window.resize(1100, 760)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
