"""Where is my data? Paths to copy, sizes, the last backup, and what can be done about all that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db import surroundings
from db.backup import Backup
from db.repair import Mended
from db.safekeeping import Problem
from desktop import backups_words

_MOVED = {"moved", "changed", "gone"}  # what became of bookmarks: nothing is damaged


class Place(NamedTuple):
    """A file or folder: which, its path, and its size in bytes."""

    kind: str
    path: str
    size: int


class Places(NamedTuple):
    """The data folder with what is in it, the last backup, and what is doubtful about the folder and why."""

    data: str
    places: tuple[Place, ...]
    last: Backup | None
    doubt: str
    detail: str


class WhereDialog(QDialog):
    """Shows and asks; what is asked for is done by whoever hears it, and said here."""

    verify_wanted = Signal()
    mend_wanted = Signal()
    backup_wanted = Signal()
    moving_wanted = Signal()

    def __init__(self, places: Places, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where is my data?"))
        intro = QLabel(
            self.tr("Everything is in one folder on this machine. Nothing of it leaves it unless you copy it."), self
        )
        intro.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        names = {
            "library": self.tr("&Reports"),
            "notebook": self.tr("&Bookmarks and notes"),
            "settings": self.tr("&Settings"),
            "backups": self.tr("Bac&kups"),
        }
        self.paths: dict[str, QLineEdit] = {}
        rows = [("data", self.tr("&Folder"), places.data, "")]
        rows += [(each.kind, names[each.kind], each.path, backups_words.size(each.size)) for each in places.places]
        for row, (kind, name, path, size) in enumerate(rows):
            line = QLineEdit(path, self)
            line.setReadOnly(True)
            line.setCursorPosition(0)
            label = QLabel(name, self)
            label.setBuddy(line)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(line, row, 1)
            grid.addWidget(QLabel(size, self), row, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.paths[kind] = line
        self.last = QLabel(self)
        self.last.setWordWrap(True)
        self._show_last(places.last)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.hide()
        self._buttons: dict[str, QPushButton] = {}
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        for name, caption, signal in (
            ("verify", self.tr("&Verify now"), self.verify_wanted),
            ("back_up", self.tr("Back &up now"), self.backup_wanted),
            ("move", self.tr("&Move to another laptop…"), self.moving_wanted),
            ("mend", self.tr("M&end"), self.mend_wanted),
        ):
            button = buttons.addButton(caption, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            self._buttons[name] = button
        self._buttons["mend"].hide()
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(intro)
        layout.addLayout(grid)
        layout.addWidget(self.last)
        layout.addWidget(self.said)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.resize(680, self.sizeHint().height())
        if places.doubt:
            self.say(self._doubt(places))

    def button(self, name: str) -> QPushButton:
        """Return the button that verifies, mends, backs up (back_up) or moves (move)."""
        return self._buttons[name]

    def say(self, sentence: str) -> None:
        """Say what came of something."""
        for button in self._buttons.values():
            button.setEnabled(True)
        self.said.setText(sentence)
        self.said.show()
        backups_words.grow(self)

    def say_working(self) -> None:
        """Say that something is being done, and take no other wish before it is."""
        self.say(self.tr("A moment…"))
        for button in self._buttons.values():
            button.setEnabled(False)

    def say_backed_up(self, made: Backup) -> None:
        """Say what was backed up."""
        self._show_last(made)
        self.say(
            self.tr("Backed up and read again: {contents}, in {file}").format(
                contents=backups_words.contents(made), file=made.path
            )
        )

    def say_verified(self, found: Sequence[Problem], last: Backup | None) -> None:
        """Say whether all is well."""
        wrong = [problem for problem in found if problem.code not in _MOVED]
        self._buttons["mend"].setVisible(bool(wrong))
        if wrong:
            self.say(self._problems(wrong))
        elif last:
            self.say(self.tr("The reports, your bookmarks and the last backup were read through and are sound."))
        else:
            self.say(self.tr("The reports and your bookmarks were read through and are sound. There is no backup yet."))

    def say_mended(self, done: Sequence[Mended], found: Sequence[Problem]) -> None:
        """Say what was mended, and what could not be."""
        sentences = {
            "indexed": self.tr("The index of the reports was made anew."),
            "upgraded": self.tr("The file was brought up to date."),
            "recovered": self.tr("A damaged file was made anew; it is kept as {kept}."),
            "refused": self.tr("Something could not be mended ({reason})."),
        }
        said = [sentences[each.code].format_map(each.facts) for each in done if each.code in sentences]
        wrong = [problem for problem in found if problem.code not in _MOVED]
        self._buttons["mend"].setVisible(bool(wrong))
        said.append(self._problems(wrong) if wrong else self.tr("All is sound now."))
        self.say("\n".join(said))

    # --- inside

    def _show_last(self, last: Backup | None) -> None:
        if last is None:
            self.last.setText(self.tr("There is no backup yet: one is made when RefDesk starts and something changed."))
        else:
            self.last.setText(
                self.tr("Last backup: {when}, with {contents}.").format(
                    when=backups_words.when(last), contents=backups_words.contents(last)
                )
            )

    def _problems(self, wrong: Sequence[Problem]) -> str:
        details = "\n".join(f"{problem.where}.db: {problem.detail}" for problem in wrong[:5])
        return self.tr("Something is wrong in the files:\n{details}").format(details=details)

    def _doubt(self, places: Places) -> str:
        sentences = {
            surroundings.SYNCED: self.tr(
                "This folder is carried to other machines by {detail}, which can damage it. Keep it on one machine."
            ),
            surroundings.NETWORK: self.tr(
                "This folder is on a network drive ({detail}). Keep it on this machine's own disk."
            ),
            surroundings.READ_ONLY: self.tr("This folder cannot be written: {detail}"),
        }
        return sentences[places.doubt].format(detail=places.detail)
