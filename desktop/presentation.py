"""Bookmarks shown to a room: one at a time, in large type, moved through by the keys that presenters have."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QResizeEvent,
    QShortcut,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QTextEdit, QToolButton, QVBoxLayout, QWidget

from db.errors import RefDeskError
from desktop import copying, errors
from desktop.i18n import Languages, runs_to_the_left, translate_error
from desktop.main_window import MainWindow
from desktop.navigation import Location
from desktop.slides import Slide, slides
from desktop.theme import Theme, line_pitch

_SMALLEST, _LARGEST = 16, 120  # of the text, in pixels
_SCREEN = 22  # lines of text that a screen is high, at first
_WIDEST = 40  # of the text, in multiples of its size
_LINE_RATIO = 1.5
_NOTE_LINES = 6  # of a note are seen at once


class _Page(QTextEdit):
    """Text to look at: it scrolls, and leaves every key to its window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def show_text(self, text: str, font: QFont, leftward: bool) -> None:
        """Set text from its top, a paragraph for each line."""
        sides = Qt.AlignmentFlag
        option = QTextOption(sides.AlignAbsolute | (sides.AlignRight if leftward else sides.AlignLeft))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(_direction(leftward))
        document = self.document()
        document.setDefaultFont(font)
        document.setDefaultTextOption(option)
        self.setPlainText(text)
        look = QTextBlockFormat()
        look.setLineHeight(
            line_pitch(font, _LINE_RATIO), int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        )
        look.setBottomMargin(0.6 * font.pixelSize())
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(look)
        self.verticalScrollBar().setValue(0)

    def turn(self, by: int) -> bool:
        """Move on, or back, by what is seen but for a line; return whether there was anything to move to."""
        bar = self.verticalScrollBar()
        before = bar.value()
        line = round(_LINE_RATIO * self.document().defaultFont().pixelSize())
        bar.setValue(before + by * max(line, self.viewport().height() - line))
        return bar.value() != before


class Presentation(QDialog):
    """Fills the screen, or with F11 a window. Notes are private: they are shown when asked for."""

    location_requested = Signal(object)

    def __init__(self, window: MainWindow, theme: Theme, languages: Languages) -> None:
        super().__init__(window)
        self._main = window
        self._theme = theme
        self._languages = languages
        self._slides: list[Slide] = []
        self._at = 0
        self._noted = False
        room = window.screen().availableSize()
        self.resize(min(1180, room.width() - 40), min(680, room.height() - 60))
        self._pixels = max(_SMALLEST, min(_LARGEST, window.screen().size().height() // _SCREEN))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._build()
        self._arrange()
        self._listen()
        window.bookmarks_panel.bookmarks_changed.connect(self._renew)
        self.finished.connect(window.activateWindow)
        self.location_requested.connect(window.open_location)
        theme.changed.connect(self._draw_icons)
        languages.changed.connect(self._translate)
        self._translate()

    # --- how it is put together

    def _build(self) -> None:
        self._cited, self._headings, self._state = (QLabel(self) for _ in range(3))
        self._position, self._said, self._keys, self._label = (QLabel(self) for _ in range(4))
        for label in (self._cited, self._headings, self._state, self._said, self._keys):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for label in (self._headings, self._position, self._keys, self._label):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._state.setForegroundRole(QPalette.ColorRole.Link)
        self.text, self.note = _Page(self), _Page(self)
        self.note.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._line = QFrame(self)
        self._line.setFrameShape(QFrame.Shape.HLine)
        self._line.setForegroundRole(QPalette.ColorRole.Mid)
        self._line.setFrameShadow(QFrame.Shadow.Plain)
        self.back, self.forward = QToolButton(self), QToolButton(self)
        for button, by in ((self.back, -1), (self.forward, 1)):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, by=by: self._step(by))

    def _arrange(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(6)
        for label in (self._said, self._keys):
            below.addWidget(label, 1)
        below.addSpacing(18)
        for widget in (self._position, self.back, self.forward):
            below.addWidget(widget)
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(6)
        for label in (self._cited, self._headings, self._state):
            self._rows.addWidget(label)
        self._rows.addSpacing(14)
        self._rows.addWidget(self.text, 1)
        self._rows.addSpacing(8)
        for part in (self._line, self._label, self.note):
            self._rows.addWidget(part)
        self._rows.addSpacing(8)
        self._rows.addLayout(below)

    def _listen(self) -> None:
        """Let every key do what it does, wherever the focus is."""
        for keys, does in (
            (("Down",), lambda: self._step(1)),
            (("Up",), lambda: self._step(-1)),
            (("Right",), lambda: self._step(-1 if QGuiApplication.isRightToLeft() else 1)),
            (("Left",), lambda: self._step(1 if QGuiApplication.isRightToLeft() else -1)),
            (("Space", "PgDown"), lambda: self._read(1)),
            (("Shift+Space", "PgUp"), lambda: self._read(-1)),
            (("Home",), lambda: self._jump(0)),
            (("End",), lambda: self._jump(len(self._slides) - 1)),
            (("+", "=", "Ctrl++", "Ctrl+="), lambda: self._resize_text(1)),
            (("-", "Ctrl+-"), lambda: self._resize_text(-1)),
            (("N",), self._toggle_note),
            (("C",), lambda: self._copy(False)),
            (("Ctrl+C",), lambda: self._copy(True)),
            (("G", "Return", "Enter"), self._go),
            (("F11",), self._change_window),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys([QKeySequence(key) for key in keys])
            shortcut.activated.connect(does)

    # --- what it shows

    def begin(self) -> None:
        """Show the bookmarks of the open document over the whole screen, from the one that is being read."""
        self._main.bookmarks_panel.flush()
        self._slides = []
        self._ask(self._open, self._main.reader.current)

    def _renew(self) -> None:
        """Follow the bookmarks as they change, and the document that is read."""
        if self.isVisible():
            self._ask()

    def _ask(self, then: Callable[[], None] = lambda: None, reading: int = -1) -> None:
        """Read the bookmarks and show the one on the paragraph at `reading`, or else the one that was shown."""
        notebook, body = self._main.notebook, self._main.body

        def shown(found: list[Slide]) -> None:
            kept = self._slide.key if self._slide else 0
            self._slides = found
            here = (
                place
                for place, slide in enumerate(found)
                if slide.key == kept or 0 <= slide.position <= reading <= slide.last
            )
            self._show(next(here, self._at if kept else 0))
            then()

        self._main.jobs.run(lambda: slides(notebook, body), shown, self._refuse)

    def _open(self) -> None:
        self._noted = False
        self._say("")
        self._show_note()
        self.showFullScreen()
        self.activateWindow()
        self.text.setFocus()

    def _refuse(self, error: RefDeskError) -> None:
        if self.isVisible():
            self._say(errors.sentence(error, translate_error))
        else:
            self._main.say_refusal(error)

    @property
    def _slide(self) -> Slide | None:
        return self._slides[self._at] if self._slides else None

    def _show(self, place: int) -> None:
        """Show the bookmark at a place in the order; where there is none, how one is made."""
        self._at = max(0, min(place, len(self._slides) - 1))
        slide = self._slide
        self._position.setText(f"{self._at + 1} / {len(self._slides)}")
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._slides))
        for widget in (self._cited, self._position, self.back, self.forward):
            widget.setVisible(slide is not None)
        language = slide.quotation.language if slide else self._languages.language
        leftward = language == "ar"
        state = self._told_state(slide) if slide else ""
        _put(self._cited, slide.quotation.reference if slide else "", leftward)
        _put(self._headings, slide.headings if slide else "", leftward)
        _put(self._state, state, leftward)
        self._headings.setVisible(bool(slide and slide.headings))
        self._state.setVisible(bool(state))
        font = self._theme.reading_font(round(0.66 * self._pixels), language)
        font.setWeight(QFont.Weight.DemiBold)
        self._cited.setFont(font)
        self._headings.setFont(self._theme.reading_font(max(14, round(0.48 * self._pixels)), language))
        for label in (self._state, self._position):
            label.setFont(self._theme.reading_font(max(14, round(0.48 * self._pixels)), self._languages.language))
        text = slide.quotation.text if slide else self._empty.replace("\n\n", "\n")
        self.text.show_text(text, self._theme.reading_font(self._pixels, language), leftward)
        self.text.setAccessibleName(slide.quotation.reference if slide else self.tr("Bookmarks"))
        self._show_note()
        self._set_margins()

    def _told_state(self, slide: Slide) -> str:
        return {
            "moved": self.tr("moved, was {number}").format(number=slide.was),
            "changed": self.tr("the text has changed"),
            "gone": self.tr("no longer in the text"),
        }.get(slide.state, "")

    def _show_note(self) -> None:
        note = self._slide.note if self._slide and self._noted else ""
        for widget in (self._line, self._label, self.note):
            widget.setVisible(bool(note))
        font = self._theme.reading_font(max(14, round(0.6 * self._pixels)), self._languages.language)
        self.note.show_text(note, font, runs_to_the_left(note))
        document = self.note.document()
        document.setTextWidth(self.text.width())
        most = _LINE_RATIO * font.pixelSize() * _NOTE_LINES
        self.note.setFixedHeight(round(min(document.size().height(), most)))

    def _set_margins(self) -> None:
        """Keep lines short enough to be followed across a room."""
        beside = max(24, self.width() // 16, (self.width() - _WIDEST * self._pixels) // 2)
        self._rows.setContentsMargins(beside, max(20, self.height() // 18), beside, 14)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    # --- what the keys do

    def _step(self, by: int) -> None:
        self._say("")
        if 0 <= self._at + by < len(self._slides):
            self._show(self._at + by)

    def _read(self, by: int) -> None:
        """Read on in a long text, or back, and from its end in the next."""
        if not self.text.turn(by):
            self._step(by)

    def _jump(self, place: int) -> None:
        self._say("")
        self._show(place)

    def _resize_text(self, by: int) -> None:
        step = max(2, self._pixels // 10)
        self._pixels = max(_SMALLEST, min(_LARGEST, self._pixels + by * step))
        self._show(self._at)
        self._say(self.tr("Text size {pixels}").format(pixels=self._pixels))

    def _toggle_note(self) -> None:
        if not self._noted and self._slide is not None and not self._slide.note:
            self._say(self.tr("This bookmark has no note."))  # and the next one's is not asked for
            return
        self._noted = not self._noted
        self._say("")
        self._show_note()

    def _copy(self, whole: bool) -> None:
        if self._slide:
            quotation = self._slide.quotation
            style = copying.chosen(self._main.settings)
            if whole:
                copying.put(quotation, style)
            else:
                QGuiApplication.clipboard().setText(quotation.cited(style))
            self._say(self.tr("Copied: {what}").format(what=quotation.text[:40] if whole else quotation.reference))

    def _go(self) -> None:
        slide = self._slide
        if slide is None:
            return
        if slide.position < 0:
            self._say(self.tr("The bookmarked words are no longer in this text; the bookmark keeps them."))
            return
        self.accept()
        self.location_requested.emit(Location(self._main.edition, slide.position))

    def _change_window(self) -> None:
        """Fill the screen, or be a window on it."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    # --- inside

    def _say(self, sentence: str) -> None:
        """Say what was done, in place of the keys."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        self._keys.setVisible(not sentence)

    def _draw_icons(self) -> None:
        self.back.setIcon(self._theme.icon("back", fades=True))
        self.forward.setIcon(self._theme.icon("forward", fades=True))

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("Bookmarks"))
        self.back.setAccessibleName(self.tr("Previous bookmark"))
        self.forward.setAccessibleName(self.tr("Next bookmark"))
        for button in (self.back, self.forward):
            button.setToolTip(button.accessibleName())
        self._label.setText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))
        self._keys.setText(
            self.tr("Space: read on · N: note · + −: size · C: citation · Enter: go there · F11: window · Esc: close")
        )
        self._empty = self.tr(
            "No bookmarks yet.\n\nPress B while reading to mark the current paragraph, or click beside its number."
            " Several paragraphs: select words in them first."
        )
        self._draw_icons()
        self._say("")
        self._show(self._at)


def _direction(leftward: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight


def _put(label: QLabel, words: str, leftward: bool) -> None:
    """Show words of a report in the direction and at the side that its lines begin."""
    sides = Qt.AlignmentFlag
    label.setText(f"\u2067{words}\u2069" if leftward else words)  # an isolate: a symbol in it is not Arabic
    label.setAlignment(sides.AlignAbsolute | (sides.AlignRight if leftward else sides.AlignLeft))
