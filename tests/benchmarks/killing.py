"""A thousand times a program that changes a notebook is killed with signal 9, and what it leaves is compared.

Each change is of a kind drawn by its number, so that the same numbers make the same notebook: beside the one whose
programs are killed stands one whose changes nobody disturbs. After each kill both must hold the same, row by row, undo
and trash included: all changes that were acknowledged, and of the one that was under way all or nothing.

    python tests/benchmarks/killing.py [KILLS [FOLDER]]

Prints one JSON document; ends with status 1 at the first difference. POSIX only.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import click

sys.path.insert(0, str(Path(__file__).parents[2]))

from db import backup, backups, connection
from db.errors import RefDeskError
from db.notebook import Notebook
from db.records import Bookmark, Edition
from db.restoring import combined
from db.safekeeping import check
from db.searches import Searches

EDITIONS = (Edition("A/79/1", "zh"), Edition("A/79/1", "en"), Edition("CTOC/COP/2024/2", "zh"))
MOST_AT_ONCE = 6  # changes acknowledged before a kill
LONGEST_WAIT = 0.012  # seconds after the last acknowledgement; a change takes a third of it
TABLES = ("bookmarks", "changes", "searches", "corrections")


def change(path: str, begun: datetime, number: int) -> str:
    """Make the change of this number and return its kind; what the notebook refuses is no change."""
    chance = random.Random(number)
    notebook = Notebook(path, lambda: begun + timedelta(seconds=number))  # two notebooks write the same dates
    kind = chance.choice(list(KINDS))
    with contextlib.suppress(RefDeskError):
        KINDS[kind](notebook, chance)
    return kind


def _place(chance: random.Random) -> tuple[Edition, str, str]:
    edition, first = chance.choice(EDITIONS), chance.randint(1, 60)
    return edition, str(first), str(first)


def _paragraph(notebook: Notebook, chance: random.Random) -> None:
    edition, first, last = _place(chance)
    notebook.add(edition, first, last, "海地通过了一项国家战略。" * 30, note="for the statement" * chance.randint(0, 1))


def _range(notebook: Notebook, chance: random.Random) -> None:
    edition, first, _ = _place(chance)
    notebook.add(edition, first, str(int(first) + 3), "Four paragraphs.\n" * 40, labels=("a",))


def _part(notebook: Notebook, chance: random.Random) -> None:
    edition, first, _ = _place(chance)
    notebook.add(edition, f"{first} (b)", f"{first} (b)", "(b) a sub-paragraph", color="blue")


def _highlight(notebook: Notebook, chance: random.Random) -> None:
    edition, first, last = _place(chance)
    words = chance.choice(("national strategy", "took note", "打击"))
    notebook.add(edition, first, last, words, highlight=True, prefix="adopted a ", suffix=" against", color="yellow")


def _some(notebook: Notebook, chance: random.Random) -> Bookmark:
    return chance.choice(notebook.bookmarks() or (notebook.add(EDITIONS[0], "1", "1", "One."),))


def _note(notebook: Notebook, chance: random.Random) -> None:
    bookmark = _some(notebook, chance)
    notebook.change(bookmark.id, note=f"{bookmark.note[:200]} see para. {chance.randint(1, 99)}")


def _labels(notebook: Notebook, chance: random.Random) -> None:
    notebook.change(_some(notebook, chance).id, labels=chance.sample(("海地", "a", "b", "c"), 2), color="pink")


def _remove(notebook: Notebook, chance: random.Random) -> None:
    notebook.remove(_some(notebook, chance).id)


def _arrange(notebook: Notebook, chance: random.Random) -> None:
    other = _some(notebook, chance)
    notebook.arrange(_some(notebook, chance).id, chance.choice((None, other.id)))


def _reanchor(notebook: Notebook, chance: random.Random) -> None:
    edition, first, last = _place(chance)
    notebook.reanchor(_some(notebook, chance).id, edition, first, last, "Other words.")


def _bring_back(notebook: Notebook, chance: random.Random) -> None:
    removed = notebook.trash()
    if removed:
        notebook.bring_back(chance.choice(removed).bookmark.id)


def _forget(notebook: Notebook, chance: random.Random) -> None:
    removed = notebook.trash()
    if len(removed) > 5:
        notebook.forget([removed[-1].bookmark.id])


def _merge(notebook: Notebook, chance: random.Random) -> None:
    time = notebook.timestamp()
    theirs = [
        Bookmark(0, edition, first, last, "Theirs.", "their note", ("theirs",), "green", time, time)
        for edition, first, last in (_place(chance) for _ in range(5))
    ]
    notebook.merge(theirs, combined)


def _search(notebook: Notebook, chance: random.Random) -> None:
    Searches(notebook).remember(f"海地 {chance.randint(1, 9)}", keep=True)


def _rename(notebook: Notebook, chance: random.Random) -> None:
    old, new = chance.sample(("A/79/1", "A/79/1/Rev.1"), 2)
    notebook.rename_document(old, new)


KINDS: dict[str, Callable[[Notebook, random.Random], object]] = {
    "paragraph": _paragraph,
    "range": _range,
    "sub-paragraph": _part,
    "highlight": _highlight,
    "note": _note,
    "labels and colour": _labels,
    "remove": _remove,
    "undo": lambda notebook, _: notebook.undo(),
    "redo": lambda notebook, _: notebook.redo(),
    "order": _arrange,
    "re-anchor": _reanchor,
    "from the trash": _bring_back,
    "out of the trash": _forget,
    "merge": _merge,
    "search": _search,
    "symbol": _rename,
}


def held(path: str) -> dict[str, list[Any]]:
    """Return all rows of a notebook that people made. Raises when the file is damaged."""
    with contextlib.closing(connection.reading(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {name: database.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in TABLES}


def killed(path: str, begun: datetime, number: int, chance: random.Random) -> int:
    """Let a program make changes from this number on, kill it, and return how many it acknowledged."""
    reading, writing = os.pipe()
    wanted, wait = chance.randint(0, MOST_AT_ONCE), chance.uniform(0, LONGEST_WAIT)
    child = os.fork()
    if not child:
        os.close(reading)
        Notebook.open(path)
        while True:
            change(path, begun, number)
            os.write(writing, b".")
            number += 1
    os.close(writing)
    acknowledged = 0
    while acknowledged < wanted and os.read(reading, 1):
        acknowledged += 1
    time.sleep(wait)
    os.kill(child, signal.SIGKILL)
    while more := os.read(reading, 1 << 10):
        acknowledged += len(more)
    os.close(reading)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the program ended by itself"
    return acknowledged


def main(kills: int, folder: str) -> int:
    """Kill so many programs one after the other, and say what came of it."""
    path, undisturbed = os.path.join(folder, "killed.db"), os.path.join(folder, "undisturbed.db")
    begun, chance = datetime.now(UTC), random.Random(20241014)
    Notebook.open(path)
    Notebook.open(undisturbed)
    counts: Counter[str] = Counter()
    number = whole = nothing = 0
    since = time.monotonic()
    for turn in range(kills):
        for _ in range(killed(path, begun, number, chance)):
            counts[change(undisturbed, begun, number)] += 1
            number += 1
        found, before = held(path), held(undisturbed)
        if found == before:
            nothing += 1
            continue
        counts[change(undisturbed, begun, number)] += 1
        number += 1
        whole += 1
        if found != held(undisturbed):
            click.echo(json.dumps({"kill": turn + 1, "change": number, "differs": True}))
            return 1
    library = os.path.join(folder, "library.db")
    made = backups.automatic(path, os.path.join(folder, "backups"), backup.START)
    answer = {
        "kills": kills,
        "changes": number,
        "by_kind": dict(sorted(counts.items())),
        "acknowledged_and_lost": 0,
        "under_way_and_whole": whole,
        "under_way_and_not_begun_or_without_effect": nothing,
        "bookmarks": len(Notebook(path).bookmarks()),
        "in_backup": made.counts.bookmarks if made else 0,
        "problems": [problem.code for problem in check(library, path)],
        "seconds": round(time.monotonic() - since, 1),
    }
    click.echo(json.dumps(answer, ensure_ascii=False))
    return int(bool(answer["problems"]))


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    if len(sys.argv) > 2:
        sys.exit(main(wanted, sys.argv[2]))
    with tempfile.TemporaryDirectory() as place:
        sys.exit(main(wanted, place))
