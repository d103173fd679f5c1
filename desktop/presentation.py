"""Bookmarks shown to a room: one at a time, in large type, moved through by the keys that presenters have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from db.errors import NotFound, RefDeskError
from desktop import copying, errors
from desktop.i18n import Languages, runs_to_the_left, translate_error
from desktop.main_window import MainWindow
from desktop.navigation import Location
from desktop.slide_head import SlideHead
from desktop.slide_outline import SlideOutline
from desktop.slide_page import LINE_RATIO, SlidePage
from desktop.slides import PLAIN, Slide, slides
from desktop.theme import Theme

if TYPE_CHECKING:
    from db.note_references import NoteReference

_SMALLEST, _LARGEST = 16, 120  # of the text, in pixels
_SCREEN = 22  # lines of text that a screen is high, at first
_WIDEST = 40  # of the text, in multiples of its size
_NOTE_LINES = 6  # of a note are seen at once
_PAGE = 8  # rows of that list that a key for reading on goes


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
        self._asked = 0
        self._reading = -1  # where reading was when it was asked for
        self._opening = False
        self._references: tuple[NoteReference, ...] = ()  # in the note
        room = window.screen().availableSize()
        self.resize(min(1180, room.width() - 40), min(680, room.height() - 60))
        self._pixels = max(_SMALLEST, min(_LARGEST, window.screen().size().height() // _SCREEN))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._build()
        self._arrange()
        self._listen()
        window.bookmarks_panel.shown.connect(self._renew)
        window.bookmarks_panel.listed_changed.connect(self._renew)
        self.finished.connect(window.activateWindow)
        self.location_requested.connect(window.open_location)
        self.outline.chosen.connect(self._pick)
        self.note.link_requested.connect(lambda place: self._follow(self._references[place]))
        theme.changed.connect(self._recolor)
        languages.changed.connect(self._translate)
        self._translate()

    # --- how it is put together

    def _build(self) -> None:
        self.head = SlideHead(self._theme, self._languages, self)
        self._position, self._said, self._keys, self._label = (QLabel(self) for _ in range(4))
        for label in (self._said, self._keys):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for label in (self._position, self._keys, self._label):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.text, self.note = SlidePage(self._theme, self), SlidePage(self._theme, self)
        self.outline = SlideOutline(self._theme, self)
        self.outline.hide()
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
        self._rows.addWidget(self.head)
        self._rows.addSpacing(14)
        self._rows.addWidget(self.text, 1)
        self._rows.addWidget(self.outline, 1)
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
            (("Tab",), lambda: self.note.step_link(1)),
            (("Shift+Tab", "Backtab"), lambda: self.note.step_link(-1)),
            (("L",), lambda: self._list(not self.outline.isVisible())),
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
        """Show the bookmarks that are listed over the whole screen, from the one that is being read."""
        self._main.bookmarks_panel.flush()
        self._slides, self._opening, self._reading = [], True, self._main.reader.current
        self.head.forget()
        self._ask()
        self._main.bookmarks_panel.reload()

    def _renew(self) -> None:
        """Follow the bookmarks as they are listed, and the document that is read."""
        if self.isVisible() or self._opening:
            self._ask()

    def _ask(self) -> None:
        """Read the bookmarks and show the one that was shown, or at first the one that is being read."""
        main = self._main
        notebook, library, body = main.notebook, main.library, main.body
        keys = [bookmark.id for bookmark in main.bookmarks_panel.listed]
        self._asked += 1
        asked = self._asked

        def shown(found: list[Slide]) -> None:
            if asked != self._asked:
                return  # others are asked for by now
            kept, edition = self._slide.key if self._slide else 0, body.document.edition
            self._slides = found
            here = (
                place
                for place, slide in enumerate(found)
                if slide.key == kept or (not kept and slide.holds(edition, self._reading))
            )
            self._show(next(here, self._at if kept else 0))
            if self.outline.isVisible():
                self._list(True)
            if self._opening:
                self._open()

        main.jobs.run(lambda: slides(notebook, library, body, keys), shown, self._refuse)

    def _open(self) -> None:
        self._opening = self._noted = False
        self._say("")
        self._list(False)
        self.showFullScreen()
        self.activateWindow()
        self.text.setFocus()

    def _refuse(self, error: RefDeskError) -> None:
        self._opening = False
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
        for widget in (self._position, self.back, self.forward):
            widget.setVisible(slide is not None)
        language = slide.quotation.language if slide else self._languages.language
        self._position.setFont(self._theme.reading_font(max(14, round(0.48 * self._pixels)), self._languages.language))
        self.head.show_slide(slide, self._slides[self._at - 1] if self._at else None, self._pixels)
        self.head.setHidden(slide is None or self.outline.isVisible())
        pieces = slide.pieces if slide else ((self._nothing(), PLAIN),)
        font = self._theme.reading_font(self._pixels, language)
        self.text.show_pieces(pieces, slide.color if slide else "", font, language == "ar")
        self.text.setAccessibleName(slide.quotation.reference if slide else self.tr("Bookmarks"))
        self._show_note()
        self._set_margins()

    def _nothing(self) -> str:
        if self._main.bookmarks_panel.filter.active:
            return self.tr("No bookmark fits the filter of the bookmarks panel. Clear it there, then press F6 again.")
        return self._empty.replace("\n\n", "\n")

    def _show_note(self) -> None:
        note = self._slide.note if self._slide and self._noted and self.outline.isHidden() else ""
        for widget in (self._line, self._label, self.note):
            widget.setVisible(bool(note))
        font = self._theme.reading_font(max(14, round(0.6 * self._pixels)), self._languages.language)
        self.note.show_text(note, font, runs_to_the_left(note))
        self._references = ()
        if note:
            from db.note_references import find_references

            self._references = find_references(note)
            self.note.link((each.start, each.end) for each in self._references)
        document = self.note.document()
        document.setTextWidth(self.text.width())
        most = LINE_RATIO * font.pixelSize() * _NOTE_LINES
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
        if self.outline.isVisible():
            self.outline.step(by)
            return
        if 0 <= self._at + by < len(self._slides):
            self._show(self._at + by)

    def _read(self, by: int) -> None:
        """Read on in a long text, or back, and from its end in the next."""
        if self.outline.isVisible():
            self.outline.step(by * _PAGE)
        elif not self.text.turn(by):
            self._step(by)

    def _jump(self, place: int) -> None:
        self._say("")
        if self.outline.isVisible():
            self.outline.move_to(place)
        else:
            self._show(place)

    def _list(self, listed: bool) -> None:
        """Show all that is coming as a list in place of the text, or the text again."""
        listed = listed and bool(self._slides)
        self._say("")
        self.outline.setVisible(listed)
        self.text.setVisible(not listed)
        if listed:
            font = self._theme.reading_font(max(14, round(0.56 * self._pixels)), self._languages.language)
            self.outline.show_slides(self._slides, self._at, font)
        (self.outline if listed else self.text).setFocus()
        self._show(self._at)

    def _pick(self, place: int) -> None:
        """Show one of the list."""
        self._at = place
        self._list(False)

    def reject(self) -> None:
        """Close the list, or the presentation."""
        if self.outline.isVisible():
            self._list(False)
        else:
            super().reject()

    def _resize_text(self, by: int) -> None:
        step = max(2, self._pixels // 10)
        self._pixels = max(_SMALLEST, min(_LARGEST, self._pixels + by * step))
        self._show(self._at)
        self._say(self.tr("Text size {pixels}").format(pixels=self._pixels))

    def _toggle_note(self) -> None:
        if self.outline.isVisible():
            self._list(False)
        if not self._noted and self._slide is not None and not self._slide.note:
            self._say(self.tr("This bookmark has no note."))  # and the next one's is not asked for
            return
        self._noted = not self._noted
        self._show_note()
        self._say(self.tr("Tab: next link · Enter: open it") if self._references else "")

    def _copy(self, whole: bool) -> None:
        if self._slides:
            quotation = self._slides[self.outline.place if self.outline.isVisible() else self._at].quotation
            style = copying.chosen(self._main.settings)
            if whole:
                copying.put(quotation, style)
            else:
                QGuiApplication.clipboard().setText(quotation.cited(style))
            self._say(self.tr("Copied: {what}").format(what=quotation.text[:40] if whole else quotation.reference))

    def _go(self) -> None:
        """Go to what is shown, in its document; from the list, show what is chosen."""
        slide = self._slide
        if self.outline.isVisible():
            self._pick(self.outline.place)
        elif self.note.linked >= 0:
            self._follow(self._references[self.note.linked])
        elif slide is not None and slide.state == "absent":
            self._say(self.head.state(slide))
        elif slide is not None and slide.position < 0:
            self._say(self.tr("The bookmarked words are no longer in this text; the bookmark keeps them."))
        elif slide is not None:
            self._leave_for(Location(slide.edition, slide.position))

    def _follow(self, reference: NoteReference) -> None:
        """Go to what a reference of the note leads to, or say why not."""
        from desktop import following

        slide, cited = self._slide, reference.citation
        if slide is not None and not cited.symbol:
            cited = cited._replace(symbol=slide.edition.symbol, language=slide.edition.language)
        try:
            location = following.place(self._main.library, self._main.body, cited)
        except NotFound as error:
            self._say(following.why_not(error, self._main.library, self._main.body, cited))
            return
        self._leave_for(location)

    def _leave_for(self, location: Location) -> None:
        self.accept()
        self.location_requested.emit(location)

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

    def _recolor(self) -> None:
        self._draw_icons()
        self._list(self.outline.isVisible())

    def _draw_icons(self) -> None:
        self.back.setIcon(self._theme.icon("back", fades=True))
        self.forward.setIcon(self._theme.icon("forward", fades=True))

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("Bookmarks"))
        self.back.setAccessibleName(self.tr("Previous bookmark"))
        self.forward.setAccessibleName(self.tr("Next bookmark"))
        for button in (self.back, self.forward):
            button.setToolTip(button.accessibleName())
        self.outline.setAccessibleName(self.tr("Bookmarks"))
        self._label.setText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))
        self._keys.setText(
            self.tr(
                "Space: read on · N: note · L: list · + −: size · C: citation · Enter: go there"
                " · F11: window · Esc: close"
            )
        )
        self._empty = self.tr(
            "No bookmarks yet.\n\nPress B while reading to mark the current paragraph, or click beside its number."
            " Several paragraphs: select words in them first. H highlights selected words."
        )
        self._draw_icons()
        self._say("")
        self._show(self._at)
