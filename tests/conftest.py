"""What every test may ask for: no screen, and the sample documents that lie beside the project, where they do."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything makes a QApplication

PROJECT = Path(__file__).parent.parent
SHARED = PROJECT.parent / "shared"


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of real UN documents; the test is skipped, saying so, where it is absent."""
    folder = SHARED / "samples"
    if not folder.is_dir():
        pytest.skip("the sample documents are not beside the project (../shared/samples)")
    return folder


@pytest.fixture(scope="session")
def report_text() -> str:
    """The built-in report as the file holds it."""
    return (PROJECT / "resources" / "reports" / "report.zh.txt").read_text(encoding="utf-8")
