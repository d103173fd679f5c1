"""The language of the interface: chosen at start, changed while running. Source strings are English.

Widgets translate themselves when Qt sends LanguageChange; nothing here knows a widget.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources

LANGUAGES = {"zh": "中文", "en": "English"}
"""Interface languages that are complete, each by its own name, in the order they are offered."""

_SOURCE = "en"


def preferred(chosen: str) -> str:
    """Return the language to use: the one chosen, else the system's where it is complete, else Chinese."""
    if chosen in LANGUAGES:
        return chosen
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES and name != "C":
            return name[:2]
    return "zh"


class Languages:
    """Installs the translation of one language at a time."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.language = _SOURCE

    def use(self, language: str) -> None:
        """Speak `language` from now on. Qt tells every widget."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()
        self.language = language
        if language == _SOURCE:
            QLocale.setDefault(QLocale(QLocale.Language.English))
            self._install(resources.path("translations", "refdesk_en.qm"))
            return
        QLocale.setDefault(QLocale(language))
        qt = {"zh": "qtbase_zh_CN"}.get(language, f"qtbase_{language}")
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(os.path.join(folder, f"{qt}.qm"))
        self._install(resources.path("translations", f"refdesk_{language}.qm"))

    def _install(self, path: str) -> None:
        translator = QTranslator(self._application)
        if translator.load(path):
            self._application.installTranslator(translator)
            self._installed.append(translator)


def translate_error(source: str) -> str:
    """Return a sentence about a failure, written in English in desktop.errors, in the language of the interface."""
    return QCoreApplication.translate("Errors", source)
