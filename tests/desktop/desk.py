"""The command line as a script or a person uses it: what is typed, what is printed, and how it ends."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from desktop.cli import program

REPORT = "CTOC/COP/2024/2"


@dataclass
class Desk:
    """The command line over one data folder."""

    folder: Path

    def run(self, *words: str) -> Result:
        return CliRunner().invoke(program, [*words], env={"REFDESK_LIBRARY": str(self.folder)})

    def says(self, *words: str) -> str:
        """Run a command that must succeed, and return what it prints for people."""
        result = self.run(*words)
        assert (result.exit_code, result.stderr) == (0, "")
        return result.stdout

    def json(self, *words: str) -> Any:
        """Run a command that must succeed, with --json, and return its answer."""
        return json.loads(self.says(*words, "--json"))

    def fails(self, code: int, *words: str) -> str:
        """Run a command that must fail, and return its one sentence."""
        result = self.run(*words)
        assert (result.exit_code, result.stdout) == (code, "")
        assert result.stderr.count("\n") == 1
        return result.stderr.strip()
