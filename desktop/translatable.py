"""Marks words for translation where they are written down but not yet shown. No Qt: the command line uses it too."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:  # noqa: ARG001  (lupdate looks for this name)
    """Return `words` as they are; lupdate collects them under `context`."""
    return words
