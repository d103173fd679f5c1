"""What the program remembers of itself between two starts: one typed value, defaults in code, differences stored."""

from __future__ import annotations

import contextlib
import json
import os
from typing import Any

_LARGEST = 100_000


class Settings:
    """The window as it was left, and the reader's choices. Sizes are in device-independent pixels.

    The defaults are the class's own; what is set on an instance is what gets stored.
    """

    ui_language: str = ""  # "" follows the system
    color_scheme: str = "system"  # system, light or dark
    text_size: int = 16
    geometry: str = ""  # what Qt's saveGeometry gave, in hex
    panes: tuple[int, ...] = ()
    contents_shown: bool = True
    side_shown: bool = True
    side_tab: int = 1
    symbol: str = ""
    language: str = ""
    position: int = -1
    above: int = 0  # pixels between the top of the view and the paragraph's own top
    search: str = ""
    search_everywhere: bool = False
    search_broad: bool = False
    search_ranked: bool = False
    country: str = ""
    country_everywhere: bool = False
    country_by_date: bool = False
    country_only: str = ""  # what its activities are narrowed by: "kind:…", "role:…" or "year:…"
    country_size: tuple[int, ...] = ()
    countries_by_region: bool = False
    bookmarks_order: str = ""  # one of desktop.bookmark_order.ORDERS
    bookmarks_everywhere: bool = False
    highlight_color: str = "yellow"  # the one used last
    register: str = ""  # "" is the first
    register_everywhere: bool = False
    register_column: int = -1  # sorted by; -1 as the register comes
    register_descending: bool = False
    register_size: tuple[int, ...] = ()
    matrix_columns: str = ""  # "" is the first
    matrix_everywhere: bool = False
    matrix_by_name: bool = False
    matrix_size: tuple[int, ...] = ()
    library_column: int = 0
    library_descending: bool = False
    library_widths: tuple[int, ...] = ()
    library_size: tuple[int, ...] = ()
    import_folder: str = ""
    export_folder: str = ""
    export_format: str = ""
    cite_text: str = ""  # how a quotation is put together: see db.citation.templates
    cite_only: str = ""
    cite_markdown: str = ""
    warned_of: str = ""  # the data folder whose place was warned of, once


def load(path: str) -> Settings:
    """Read settings from `path`; whatever is missing, unknown or of the wrong type has its default."""
    settings = Settings()
    try:
        with open(path, encoding="utf-8") as file:
            stored: Any = json.load(file)
    except (OSError, ValueError, RecursionError):
        return settings
    if not isinstance(stored, dict):
        return settings
    for name in Settings.__annotations__:
        value = stored.get(name)
        default = getattr(settings, name)
        if isinstance(default, tuple) and isinstance(value, list) and all(map(_whole, value)):
            setattr(settings, name, tuple(value))
        elif type(value) is type(default) and _sensible(value):
            setattr(settings, name, value)
    return settings


def _sensible(value: object) -> bool:
    """Return whether a value can be used: a switch, a number, or text without halves of characters."""
    if isinstance(value, str):
        return not any("\ud800" <= character <= "\udfff" for character in value)
    return isinstance(value, bool) or _whole(value)


def _whole(value: object) -> bool:
    """Return whether a value is a whole number that Qt could be given, as a size or a place."""
    return type(value) is int and abs(value) <= _LARGEST


def save(settings: Settings, path: str) -> bool:
    """Write what differs from the defaults, whole or not at all. Return whether it could be written."""
    changed = {name: value for name, value in vars(settings).items() if value != getattr(Settings, name)}
    partial = f"{path}.{os.getpid()}.part"
    try:
        with open(partial, "w", encoding="utf-8", errors="replace") as file:  # half a character may have been typed
            json.dump(changed, file, ensure_ascii=False, indent=1)
        os.replace(partial, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.remove(partial)
        return False
    return True
