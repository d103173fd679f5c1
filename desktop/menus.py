"""Menus, toolbar and context menu, filled from the table of actions. The empty bars are bars.py."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from desktop import actions
from desktop.bars import Bars
from desktop.i18n import LANGUAGES
from desktop.theme import Theme

SCHEMES = ("system", "light", "dark")


class Menus(QObject):
    """The window's actions by name, and every place they are offered in."""

    offering = Signal(object, QPoint)
    """The menu of a paragraph (QMenu) is about to be shown at a point of the screen: more can be added to it."""

    def __init__(
        self, window: QMainWindow, bars: Bars, theme: Theme, command: Callable[[str], Callable[..., object]]
    ) -> None:
        """Build everything into `bars`; `command(name)` returns what an action of that name calls."""
        super().__init__(window)
        self._window = window
        self._bars = bars
        self._theme = theme
        self.actions: dict[str, QAction] = {}
        for definition in _definitions():
            action = QAction(window)
            action.setObjectName(definition.name)
            action.setShortcuts([QKeySequence(keys) for keys in definition.keys])
            action.setCheckable(definition.checkable)
            called = command(definition.name)
            if definition.checkable:
                action.toggled.connect(called)
            else:
                action.triggered.connect(lambda _checked=False, called=called: called())
            self.actions[definition.name] = action
            window.addAction(action)
        self.schemes = QActionGroup(self)
        self.languages = QActionGroup(self)
        self._fill_menus()
        self._fill_toolbar()
        theme.changed.connect(self._draw_icons)

    def _fill_menus(self) -> None:
        for menu, (_, commands) in zip(self._bars.menus, actions.MENUS, strict=True):
            for definition in commands:
                if definition is actions.SEPARATOR:
                    if commands is actions.FILE and not hasattr(self, "reports"):
                        self.reports = menu.addMenu("")
                    menu.addSeparator()
                else:
                    menu.addAction(self.actions[definition.name])
                if definition.name == "next_edition":
                    self.editions = menu.addMenu("")
                if definition.name == "highlight":
                    self.highlights = menu.addMenu("")
                    self.highlights.addActions([self.actions[color.name] for color in actions.HIGHLIGHT])
            if commands is actions.VIEW:
                menu.addSeparator()
                self._scheme_menu = _choices(menu, self.schemes, dict.fromkeys(SCHEMES, ""))
                self._language_menu = _choices(menu, self.languages, LANGUAGES)

    def _fill_toolbar(self) -> None:
        from PySide6.QtCore import Qt

        bar = self._bars.toolbar
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name in actions.TOOLBAR_LEFT:
            bar.insertAction(self._bars.room, self.actions[name])
        bar.removeAction(self._bars.room)
        for name in actions.TOOLBAR_RIGHT:
            bar.addAction(self.actions[name])

    def show_context_menu(self, point: QPoint) -> None:
        """Offer what can be done with the current paragraph, at a point of the screen."""
        from PySide6.QtCore import Qt

        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in actions.CONTEXT:
            if name:
                menu.addAction(self.actions[name])
            else:
                menu.addSeparator()
        self.offering.emit(menu, point)
        menu.popup(point)

    def choose(self, scheme: str, language: str) -> None:
        """Tick the colour scheme and the language in force."""
        for group, value in ((self.schemes, scheme), (self.languages, language)):
            for choice in group.actions():
                choice.setChecked(choice.data() == value)

    def translate(self) -> None:
        """Caption everything in the language of the interface."""
        for definition in _definitions():
            action = self.actions[definition.name]
            caption = QApplication.translate("Actions", definition.caption)
            action.setText(caption)
            plain = caption.partition("(&")[0].replace("&", "").rstrip("…. ")
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{plain} ({keys})" if keys else plain)
        for menu, (title, _) in zip(self._bars.menus, actions.MENUS, strict=True):
            menu.setTitle(QApplication.translate("Actions", title))
        captions = (self.tr("As the &system"), self.tr("&Light"), self.tr("&Dark"))
        for choice, caption in zip(self.schemes.actions(), captions, strict=True):
            choice.setText(caption)
        self.reports.setTitle(self.tr("&Open report"))
        self.highlights.setTitle(self.tr("Highlight in colour"))
        self.editions.setTitle(self.tr("Read &in another language"))
        self._scheme_menu.setTitle(self.tr("Colou&r scheme"))
        self._language_menu.setTitle("语言 · Language")
        self._bars.toolbar.setAccessibleName(self.tr("Toolbar"))
        self._draw_icons()

    def _draw_icons(self) -> None:
        for definition in _definitions():
            if definition.icon:
                self.actions[definition.name].setIcon(self._theme.icon(definition.icon, fades=True))


def _definitions() -> list[actions.ActionDef]:
    listed = [command for _, commands in actions.MENUS for command in commands if command is not actions.SEPARATOR]
    return [*listed, *actions.HIGHLIGHT]


def _choices(menu: QMenu, group: QActionGroup, named: dict[str, str]) -> QMenu:
    inner = menu.addMenu("")
    for value, name in named.items():
        choice = group.addAction(name)
        choice.setCheckable(True)
        choice.setData(value)
        inner.addAction(choice)
    return inner
