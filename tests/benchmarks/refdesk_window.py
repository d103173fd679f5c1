"""Opens RefDesk as `refdesk --library FOLDER` does, and tells when its text is on the screen.

The program's own main() runs; only where it hands over to desktop.app does the watch on the reader slip in between.

Usage: refdesk_window.py --library FOLDER
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from db.paths import Paths


class _App(ModuleType):
    """Stands for desktop.app until it is asked to run."""

    @staticmethod
    def run(paths: Paths) -> int:
        """Run the real one, with its reader watched."""
        del sys.modules["desktop.app"]
        import first_frame

        from desktop import app
        from desktop.reader import Reader

        made = Reader.__init__

        def watched(self: Reader, *given: Any) -> None:
            made(self, *given)
            self.painted.connect(lambda: first_frame.watch(self))

        setattr(Reader, "__init__", watched)  # noqa: B010  (a method is not assigned to in typed code)
        return app.run(paths)


if __name__ == "__main__":
    sys.modules["desktop.app"] = _App("desktop.app")
    from desktop.__main__ import main

    main()
