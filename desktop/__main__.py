"""How the program starts: the window at once, or the command line.

Opening the window is what people wait for, so it does without click, which takes 17 ms to import.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Run `refdesk` with the words it was called with, and exit."""
    match sys.argv[1:]:
        case []:
            _open_window(None)
        case ["--library", folder]:
            _open_window(folder)
        case _:
            from desktop.cli import program  # noqa: PLC0415

            program(prog_name="refdesk")


def _open_window(folder: str | None) -> None:
    from db.paths import paths_for  # noqa: PLC0415
    from desktop.app import run  # noqa: PLC0415

    sys.exit(run(paths_for(folder)))


if __name__ == "__main__":
    main()
