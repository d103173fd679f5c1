"""Where RefDesk keeps its files: one data folder with everything in it, so that it can be carried on a stick.

What the files hold is the business of the modules that open them.
"""

import os
import sys
from typing import NamedTuple

from db.errors import NotWritable

PORTABLE = "RefDeskData"
"""The name of the folder that may lie beside a bundled program, to be carried with it."""


class Paths(NamedTuple):
    """The data folder and what lies in it, as absolute paths; nothing need exist yet."""

    data: str
    library: str
    notebook: str
    settings: str
    backups: str

    def ensure(self) -> None:
        """Make the data folder if it is not there. Raises NotWritable.

        One that is there is good as it is: from a medium that cannot be written, reports can still be read.
        """
        try:
            os.makedirs(self.data, exist_ok=True)
        except OSError as error:
            raise NotWritable(path=self.data, reason=error.strerror or str(error)) from error


def paths_for(data_folder: str | None) -> Paths:
    """Return the paths in this folder, else in the one REFDESK_LIBRARY names, else in the user's own data folder.

    A program that was bundled, as on a stick, uses the folder RefDeskData beside it first, if there is one.
    """
    folder = data_folder or os.environ.get("REFDESK_LIBRARY") or _beside_program()
    if not folder:
        from platformdirs import user_data_dir  # 7 ms: only when no folder is given

        folder = user_data_dir("RefDesk", appauthor=False)
    data = os.path.abspath(folder)
    return Paths(
        data=data,
        library=os.path.join(data, "library.db"),
        notebook=os.path.join(data, "notebook.db"),
        settings=os.path.join(data, "settings.json"),
        backups=os.path.join(data, "backups"),
    )


def _beside_program() -> str:
    """Return the folder that lies beside a bundled program for its data, "" if there is none."""
    if not getattr(sys, "frozen", False):
        return ""
    folder = os.path.join(os.path.dirname(os.path.abspath(sys.executable)), PORTABLE)
    return folder if os.path.isdir(folder) else ""
