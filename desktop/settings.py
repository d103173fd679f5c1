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
    countries_by_region: bool = False
    warned_of: str = ""  # the data folder whose place was warned of, once


def load(path: str) -> Settings:
    """Read settings from `path`; whatever is missing, unknown or of the wrong type has its default."""
    settings = Settings()
    try:
        with open(path, encoding="utf-8") as file:
            stored: Any = json.load(file)
    except (OSError, ValueError):
        return settings
    if not isinstance(stored, dict):
        return settings
    for name in Settings.__annotations__:
        value = stored.get(name)
        default = getattr(settings, name)
        if isinstance(default, tuple) and isinstance(value, list) and all(_sensible(part) for part in value):
            setattr(settings, name, tuple(value))
        elif type(value) is type(default) and (not isinstance(value, int) or _sensible(value)):
            setattr(settings, name, value)
    return settings


def _sensible(value: object) -> bool:
    """Return whether a value is a whole number that Qt could be given, as a size or a place."""
    return isinstance(value, int) and abs(value) <= _LARGEST


def save(settings: Settings, path: str) -> bool:
    """Write what differs from the defaults, whole or not at all. Return whether it could be written."""
    changed = {name: value for name, value in vars(settings).items() if value != getattr(Settings, name)}
    partial = f"{path}.{os.getpid()}.part"
    try:
        with open(partial, "w", encoding="utf-8") as file:
            json.dump(changed, file, ensure_ascii=False, indent=1)
        os.replace(partial, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.remove(partial)
        return False
    return True
