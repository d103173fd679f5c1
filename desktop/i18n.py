"""The language of the interface: chosen at start, changed while running. Source strings are English.

A widget with words on it connects to Languages.changed and says them anew; nothing here knows a widget. Which side a
line of the interface begins at follows the language; the text of a report has the direction of its own language.
"""

from __future__ import annotations

import os
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

import resources

LANGUAGES = {
    "zh": "中文",
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "ru": "Русский",
    "ar": "العربية",
}
"""Interface languages that are complete, each by its own name, in the order they are offered."""

_SOURCE = "en"
_LOCALES = {"ar": "ar_AE"}  # in Arabic, UN documents now have western digits, and so has this country's locale
_FROM_THE_RIGHT = ("ar",)
_LEFTWARD, _RIGHTWARD, _DONE = "\u2067", "\u2066", "\u2069"  # keep what is between them in its own direction


def preferred(chosen: str) -> str:
    """Return the language to use: the one chosen, else the system's where it is complete, else Chinese."""
    if chosen in LANGUAGES:
        return chosen
    for name in QLocale.system().uiLanguages():
        language = name.partition("-")[0]
        if language in LANGUAGES:
            return language
    return "zh"


class Languages(QObject):
    """Installs the translation of one language at a time."""

    changed = Signal()

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._installed: list[QTranslator] = []
        self.language = _SOURCE

    def use(self, language: str) -> None:
        """Speak `language` from now on, and tell every widget that has words on it."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()
        self.language = language
        if language == _SOURCE:
            QLocale.setDefault(QLocale(QLocale.Language.English))
        else:
            QLocale.setDefault(QLocale(_LOCALES.get(language, language)))
            qt = {"zh": "qtbase_zh_CN"}.get(language, f"qtbase_{language}")
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._install(os.path.join(folder, f"{qt}.qm"))
        self._install(resources.path("translations", f"refdesk_{language}.qm"))
        self._mirror(language in _FROM_THE_RIGHT)
        self.changed.emit()

    def _mirror(self, mirrored: bool) -> None:
        """Let lines begin at the right, or at the left again."""
        if mirrored != QGuiApplication.isRightToLeft():
            from PySide6.QtCore import Qt

            directions = Qt.LayoutDirection
            QGuiApplication.setLayoutDirection(directions.RightToLeft if mirrored else directions.LeftToRight)

    def _install(self, path: str) -> None:
        translator = QTranslator(self._application)
        if translator.load(path):
            self._application.installTranslator(translator)
            self._installed.append(translator)


def runs_to_the_left(text: str) -> bool:
    """Return whether the first letter of `text` that has a direction belongs to a script written from the right."""
    for character in text:
        direction = bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def apart(text: str) -> str:
    """Return words for one cell or line, kept in order where they run against the interface."""
    leftward = runs_to_the_left(text)
    if not text or leftward == QGuiApplication.isRightToLeft():
        return text
    return f"{_LEFTWARD if leftward else _RIGHTWARD}{text}{_DONE}"


def translate_error(source: str) -> str:
    """Return a sentence about a failure, written in English in desktop.errors, in the language of the interface."""
    return QCoreApplication.translate("Errors", source)
