"""Colours, fonts and icons, light and dark. Every colour the program paints comes from here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

import resources

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap
    from PySide6.QtWidgets import QLineEdit

_SIDED = frozenset(("back", "contents", "forward", "goto", "quote", "side"))
"""The icons that mean a side: mirrored where the interface runs from right to left."""

ICON_ROOM = 22
"""What a box keeps free for the icon it will get."""

# Simplified Chinese faces first: without a list, a fontless locale gets Japanese forms of the same characters.
_CHINESE = (
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "PingFang SC",
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "WenQuanYi Micro Hei",
    "Noto Sans SC",
)
_WESTERN = ("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "sans-serif")
_EDGED = (
    *("QCheckBox", "QRadioButton", "QPushButton", "QToolButton"),
    *("QLineEdit", "QComboBox", "QAbstractSpinBox", "QPlainTextEdit"),
)
"""The kinds of widgets whose edge, and what shows that they have the focus, must be seen."""

_DARKER = 140  # per cent: how much darker than its window's ground the style draws an edge

_ARABIC = ("Noto Naskh Arabic", "Noto Sans Arabic", "Geeza Pro")


def families(language: str) -> list[str]:
    """Return the faces for text in a language, the best first: a Chinese face makes a western apostrophe two wide."""
    if language == "zh":
        return [*_CHINESE, *_WESTERN]
    return [*(_ARABIC if language == "ar" else ()), *_WESTERN[:-1], *_CHINESE, _WESTERN[-1]]


class Colors(NamedTuple):
    """The colours of one scheme, named for what they mean. Contrast of text on its ground is at least 4.5 : 1.

    That of `edge`, around what is used, is at least 3 : 1.
    """

    window: str
    base: str
    raised: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    on_accent: str
    selection: str
    hit: str
    hit_now: str
    hit_text: str
    hit_now_text: str
    star: str
    mark_yellow: str
    mark_green: str
    mark_blue: str
    mark_pink: str
    mark_text: str
    ground_yellow: str
    ground_green: str
    ground_blue: str
    ground_pink: str


LIGHT = Colors(
    window="#f3f4f6",
    base="#ffffff",
    raised="#fafbfc",
    text="#1c2126",
    muted="#5c6670",
    line="#d5dae0",
    edge="#77818b",
    accent="#0b62a4",
    on_accent="#ffffff",
    selection="#d3e6f6",
    hit="#ffe9a3",
    hit_now="#ffb84d",
    hit_text="#1c2126",
    hit_now_text="#1c2126",
    star="#8f5500",
    mark_yellow="#f7d154",
    mark_green="#9bd8a6",
    mark_blue="#9ccbf7",
    mark_pink="#f7aecd",
    mark_text="#1c2126",
    ground_yellow="#f4ee86",
    ground_green="#c4ebcb",
    ground_blue="#cfe2fb",
    ground_pink="#fbd3e4",
)
DARK = Colors(
    window="#1b1e22",
    base="#22262b",
    raised="#272c32",
    text="#dfe3e8",
    muted="#a3adb8",
    line="#3a4149",
    edge="#6f7983",
    accent="#6db9f2",
    on_accent="#10161b",
    selection="#27435a",
    hit="#5a4a12",
    hit_now="#d99a2b",
    hit_text="#fff3d1",
    hit_now_text="#10161b",
    star="#f0b64c",
    mark_yellow="#e3bd3d",
    mark_green="#7fc28c",
    mark_blue="#7fb4e6",
    mark_pink="#e590b6",
    mark_text="#10161b",
    ground_yellow="#484508",
    ground_green="#1f4d2b",
    ground_blue="#22456f",
    ground_pink="#5c2a47",
)


class Theme(QObject):
    """The scheme in force, following the system or the reader's choice, live."""

    changed = Signal()

    def __init__(self, application: QApplication, scheme: str, language: str = "zh") -> None:
        super().__init__(application)
        self._application = application
        self.colors = LIGHT
        self._icons: dict[tuple[str, str, bool, bool], QIcon] = {}
        self._mirrored = False
        self.speak(language)
        self._system_dark = application.palette().window().color().lightness() < 128
        self._chosen = ""
        self.choose(scheme)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def dark(self) -> bool:
        """Whether the dark scheme is in force."""
        return self.colors is DARK

    def speak(self, language: str) -> None:
        """Set what the program itself says in faces for this language, and turn icons the way its lines run."""
        font = self._application.font()
        font.setFamilies(families(language))
        if font.pointSizeF() < 10:
            font.setPointSizeF(10)
        self._application.setFont(font)
        if self._mirrored != QGuiApplication.isRightToLeft():
            self._mirrored = not self._mirrored
            self.changed.emit()

    def choose(self, scheme: str) -> None:
        """Use "light", "dark", or what the "system" has."""
        if scheme != "system" or self._chosen:
            from PySide6.QtCore import Qt

            schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
            self._chosen = scheme
            QGuiApplication.styleHints().setColorScheme(schemes.get(scheme, Qt.ColorScheme.Unknown))
        self._chosen = scheme
        self._apply()

    def _follow_system(self, scheme: object) -> None:
        from PySide6.QtCore import Qt

        if self._chosen == "system":
            self._system_dark = scheme == Qt.ColorScheme.Dark
            self._apply()

    def _apply(self) -> None:
        dark = self._system_dark if self._chosen == "system" else self._chosen == "dark"
        self.colors = DARK if dark else LIGHT
        palette = _palette(self.colors)
        self._application.setPalette(palette)
        role = QPalette.ColorRole
        for target, color in (
            (role.Window, self.color("edge").lighter(_DARKER)),
            (role.Highlight, self.color("accent")),
            (role.HighlightedText, self.color("on_accent")),
        ):
            palette.setColor(target, color)
        for kind in _EDGED:
            self._application.setPalette(palette, kind)  # type: ignore[arg-type]  # its stub wants bytes, it a str
        self.changed.emit()

    def color(self, name: str) -> QColor:
        """Return the colour of that name in the scheme in force."""
        return QColor(getattr(self.colors, name))

    def brush(self, name: str) -> QBrush:
        """Return the brush of "text", "muted" or "accent", made by the palette: making one here would cost what
        desktop.roles tells of."""
        palette = self._application.palette()
        return {"text": palette.text, "muted": palette.placeholderText, "accent": palette.link}[name]()

    def icon(self, name: str, color: str = "text", fades: bool = False) -> QIcon:
        """Return the shipped line drawing of that name in the scheme's colour, sharp at every scale.

        One that `fades` has a fainter form for when what it stands for cannot be used.
        """
        from PySide6.QtGui import QIcon

        tint = str(getattr(self.colors, color))
        mirrored = self._mirrored and name in _SIDED
        key = (name, tint, fades, mirrored)
        if key not in self._icons:
            with open(resources.path("icons", f"{name}.svg"), encoding="utf-8") as file:
                drawing = file.read()
            icon = QIcon()
            for size in (18, 36):
                icon.addPixmap(_draw(drawing.replace("currentColor", tint), size, mirrored))
            if fades:
                faint = _draw(drawing.replace("currentColor", self.colors.line), 36, mirrored)
                icon.addPixmap(faint, QIcon.Mode.Disabled)
            self._icons[key] = icon
        return self._icons[key]

    def put_icon(self, box: QLineEdit, name: str) -> None:
        """Draw an icon at the beginning of a box."""
        action = box.addAction(self.icon(name, "muted"), box.ActionPosition.LeadingPosition)
        box.setTextMargins(0, 0, 0, 0)
        self.changed.connect(lambda: action.setIcon(self.icon(name, "muted")))

    def reading_font(self, pixels: int, language: str = "zh") -> QFont:
        """Return the face that a report in a language is set in."""
        font = QFont()
        font.setFamilies(families(language))
        font.setPixelSize(pixels)
        return font


def line_pitch(font: QFont, ratio: float) -> float:
    """Return the percentage of `font`'s own line height that gives lines `ratio` times its size apart."""
    return 100 * ratio * font.pixelSize() / QFontMetricsF(font).height()


def _draw(drawing: str, size: int, mirrored: bool) -> QPixmap:
    from PySide6.QtGui import QPixmap, QTransform

    pixmap = QPixmap()
    pixmap.loadFromData(drawing.replace("<svg ", f'<svg width="{size}" height="{size}" ', 1).encode(), "svg")
    return pixmap.transformed(QTransform.fromScale(-1, 1)) if mirrored else pixmap


def _palette(colors: Colors) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, name in (
        (role.Window, colors.window),
        (role.Base, colors.base),
        (role.AlternateBase, colors.raised),
        (role.Button, colors.raised),
        (role.ToolTipBase, colors.raised),
        (role.WindowText, colors.text),
        (role.Text, colors.text),
        (role.ButtonText, colors.text),
        (role.ToolTipText, colors.text),
        (role.PlaceholderText, colors.muted),
        (role.Highlight, colors.selection),
        (role.HighlightedText, colors.text),
        (role.Accent, colors.accent),
        (role.Link, colors.accent),
        (role.LinkVisited, colors.accent),
        (role.Mid, colors.line),
        (role.Dark, colors.line),
        (role.Midlight, colors.line),
        (role.Light, colors.raised),
        (role.Shadow, colors.line),
    ):
        palette.setColor(target, QColor(name))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(colors.muted))
    return palette
