"""The folder of backups: what is in it, what is added by itself, and what is given up with age.

What one backup is, and how it is made, is db.backup's.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from db import connection
from db.backup import (
    IMPORT,
    MADE_BY_PEOPLE,
    MERGE,
    NAME,
    PART,
    RESTORE,
    START,
    UPGRADE,
    Backup,
    described,
    failures,
    make,
    tally,
)
from db.errors import BadBackup

_THINNED = {START, IMPORT, UPGRADE}
_ALWAYS = {RESTORE, MERGE}
_PERIODS = (
    (timedelta(days=1), "%Y-%m-%d %H:%M:%S.%f"),
    (timedelta(days=7), "%Y-%m-%d"),
    (timedelta(days=61), "%G week %V"),
    (timedelta.max, "%Y-%m"),
)
"""Up to which age one backup is kept of each second, day, week and month: the last one in it."""


def beside(notebook: str) -> str:
    """Return the folder of backups that belongs to a notebook."""
    return os.path.join(os.path.dirname(os.path.abspath(notebook)), "backups")


def automatic(notebook: str, folder: str, why: str, now: datetime | None = None) -> Backup | None:
    """Back up a notebook into the folder of backups if it changed since the last one; return what was made.

    A notebook in which nobody made anything is passed over. Before a restore or a merge one is made in any case, so
    that there is one to go back to; else older backups are thinned after that. Raises as make() does.
    """
    if not os.path.exists(notebook):
        return None
    with failures(notebook), contextlib.closing(connection.reading(notebook)) as opened:
        counts, content = tally(opened)
    last = newest(folder)
    if not any(getattr(counts, name) for name in MADE_BY_PEOPLE) or (
        why not in _ALWAYS and last is not None and last.content == content
    ):
        return None
    now = now or datetime.now(UTC)
    made = make(notebook, os.path.join(folder, ""), why=why, now=now)
    if why not in _ALWAYS:
        thin(folder, now)
    return made


def held(folder: str) -> tuple[Backup, ...]:
    """Return the backups in a folder, the newest first; files whose manifest cannot be read are left out."""
    return tuple(sorted(_readable(folder), key=lambda backup: (backup.made, backup.path), reverse=True))


def newest(folder: str) -> Backup | None:
    """Return the newest backup in a folder, if there is one."""
    return next(iter(held(folder)), None)


def thin(folder: str, now: datetime) -> tuple[str, ...]:
    """Remove the automatic backups that are superfluous by age, and what killed programs left; return their names.

    The newest is never among them, nor is one that somebody asked for or that was made before a restore.
    """
    named = [(made, name) for name in _names(folder) if (made := _made(name, *_THINNED)) is not None]
    goes = superfluous((made for made, _ in named), now)
    removed = tuple(name for made, name in named if made in goes)
    for name in removed:
        with contextlib.suppress(OSError):
            os.remove(os.path.join(folder, name))
    _sweep(folder, now)
    return removed


def superfluous(made: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return which of these times of backups need not be kept: all of the last day are, then fewer of each period."""
    last: dict[str, datetime] = {}
    goes: set[datetime] = set()
    for time in sorted(set(made), reverse=True):
        period = next(period for limit, period in _PERIODS if now - time <= limit)
        if last.setdefault(f"{period} {time:{period}}", time) != time:
            goes.add(time)
    return goes


def _names(folder: str) -> list[str]:
    """Return the names of what may be backups in a folder, whoever named them."""
    try:
        return [name for name in os.listdir(folder) if name.lower().endswith(".zip")]
    except OSError:
        return []


def _made(name: str, *reasons: str) -> datetime | None:
    """Return when the backup of this name was made, None if that was for another reason."""
    found = NAME.fullmatch(name)
    if found and found[2] in reasons:
        with contextlib.suppress(ValueError):
            return datetime.strptime(found[1], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
    return None


def _readable(folder: str) -> Iterator[Backup]:
    for name in _names(folder):
        with contextlib.suppress(BadBackup):
            yield described(os.path.join(folder, name))


def _sweep(folder: str, now: datetime) -> None:
    """Remove the folders that killed programs left while making a backup, a day after."""
    import shutil

    with contextlib.suppress(OSError):
        for name in os.listdir(folder):
            path = os.path.join(folder, name)
            if name.startswith(PART) and now.timestamp() - os.path.getmtime(path) > 86400:
                shutil.rmtree(path, ignore_errors=True)
