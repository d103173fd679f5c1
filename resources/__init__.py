"""Data shipped with RefDesk, found through path(). Nothing here is code that the program runs."""

import os

_HERE = os.path.dirname(os.path.abspath(__file__))


def path(*parts: str) -> str:
    """Return the absolute path of a shipped file, given its folder and name."""
    return os.path.join(_HERE, *parts)
