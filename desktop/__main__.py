"""How the program starts: the window at once, or the command line.

Opening the window is what people wait for, so it does without click, which takes 17 ms to import.
"""

from __future__ import annotations

import builtins
import gc
import os
import sys


def main() -> None:
    """Run `refdesk` with the words it was called with, and exit."""
    match sys.argv[1:]:
        case []:
            _open_window(None)
        case ["--library", folder]:
            _open_window(folder)
        case _:
            from desktop.cli import program

            program(prog_name="refdesk")


def _open_window(folder: str | None) -> None:
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys():
        sys.exit(
            "There is no display to open a window on. “refdesk tour FOLDER” draws the window's pictures without one."
        )
    gc.disable()  # what is made while starting stays; app turns it on again
    import PySide6.QtCore  # noqa: F401

    # PySide replaces __import__ by one that reads the source of every module imported from now on, in search of its
    # snake_case switch. Nothing here uses that switch; without it the window opens some 20 ms sooner.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    from db.paths import paths_for
    from desktop.app import run

    sys.exit(run(paths_for(folder)))


if __name__ == "__main__":
    main()
