"""The build hook: turns the translations (.ts) into the form Qt loads (.qm), beside them in the tree.

The wheel takes them from there; an editable install reads them there.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TRANSLATIONS = Path("resources", "translations")


class TranslationsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Compile every translation before files are collected for the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write NAME.qm for each NAME.ts. Raises when Qt's compiler is missing or refuses a file.

        In a fresh .venv the editable install comes before Qt; then the Makefile writes them a moment later.
        """
        folder = Path(self.root, TRANSLATIONS)
        sources = sorted(folder.glob("*.ts"))
        if not sources:
            return
        compiler = find_lrelease()
        if compiler is None and version == "editable":
            return
        if compiler is None:
            raise FileNotFoundError("lrelease, which PySide6-Essentials brings, is needed to build the translations")
        for source in sources:
            command = [compiler, "-silent", os.fspath(source), "-qm", os.fspath(source.with_suffix(".qm"))]
            subprocess.run(command, check=True)  # noqa: S603  (the compiler and files of this project)
        build_data["artifacts"].append(f"{TRANSLATIONS.as_posix()}/*.qm")


def find_lrelease() -> str | None:
    """Return the path of the lrelease that PySide6 ships, without importing PySide6; None where there is none."""
    package = importlib.util.find_spec("PySide6")
    folders = package.submodule_search_locations if package else None
    return shutil.which("lrelease", path=os.pathsep.join(folders)) if folders else None
