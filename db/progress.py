"""How long work tells what share of it is done: a leaf, so that readers of files need to know nothing else for it."""

from collections.abc import Callable

Heard = Callable[[float], None]
"""Is told the share that is done, from 0 to 1; what it raises ends the work, which then has changed nothing."""


def unheard(share: float) -> None:
    """Tell nobody."""
