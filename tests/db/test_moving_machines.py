"""A notebook moves between machines, in a backup or a file of shared bookmarks: every bookmark is accounted for."""

from __future__ import annotations

import contextlib
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from machine import Machine

from db import accession, anchor, arrival, backup, connection, library_writer, parcel, repair, restoring, sharing
from db.paths import Paths
from db.records import Draft, Edition, Masthead, Paragraph
from db.safekeeping import check
from desktop.export_words import imprint

EDITION = Edition("A/79/1", "en")
TEXTS = (
    "Haiti adopted a strategy, and Chile adopted a strategy as well.",
    "The Conference: (a) Takes note of the report of the Secretariat; (b) Decides to meet again in two years, and"
    " requests the Secretariat to report; (c) Calls upon States to cooperate.",
    "The Group met twice in the reporting period and adopted its report by consensus.",
    "The secretariat was asked to continue its technical assistance to States.",
)


@pytest.fixture
def old(tmp_path: Path) -> Machine:
    """A machine with two reports and bookmarks of every kind, one of them on a report that was never there."""
    machine = Machine(tmp_path / "old")
    accession.ensure_builtin(machine.paths.library)
    paragraphs = tuple(Paragraph(place, str(place + 1), text, None) for place, text in enumerate(TEXTS))
    draft = Draft(Masthead(symbol=EDITION.symbol, language="en"), (), paragraphs, ())
    library_writer.write(machine.paths.library, [arrival.index(draft, "report.docx", "0")])
    shipped = next(each.edition for each in machine.library.documents() if each.edition != EDITION)
    one, two, three, _ = paragraphs
    machine.put(anchor.whole(machine.library.range(shipped, "12", "15")), shipped, note="a range", labels=("海地", "b"))
    machine.put(anchor.whole([one]), color="green")
    machine.put(anchor.part(two, "(b)"), note="a sub-paragraph", labels=("b",))
    at = TEXTS[0].index("adopted")
    machine.put(anchor.words([one], at, at + 18), color="yellow", note="the first time")
    again = TEXTS[0].rindex("adopted")
    machine.put(anchor.words([one], again, again + 18), color="pink")
    machine.put(anchor.words([two], TEXTS[1].index("requests"), TEXTS[1].index("; (c)")), color="blue")
    machine.put(anchor.words([two, three], TEXTS[1].index("Calls"), 9), note="over two paragraphs")
    machine.notebook.add(Edition("A/1/1", "fr"), "7", "7", "Un rapport qui manque.", note="nowhere")
    last = machine.notebook.bookmarks()[-1]
    machine.notebook.arrange(last.id, None)
    machine.notebook.arrange(machine.notebook.bookmarks()[0].id, last.id)
    machine.notebook.remove(machine.put(anchor.whole([paragraphs[3]])).id)
    return machine


def by_backup(how: Callable[[Paths, str], object]) -> Callable[[Machine, Machine, str], None]:
    def move(old: Machine, new: Machine, stem: str) -> None:
        how(new.paths, backup.make(old.paths.notebook, f"{stem}.zip", library=old.paths.library).path)

    return move


def by_sharing(old: Machine, new: Machine, stem: str) -> None:
    file = f"{stem}.refdesk"
    sharing.share(old.library, old.notebook.bookmarks(), file, imprint("en"), notes=True, documents=True)
    sharing.merge(new.notebook, file, new.paths.library)


def by_annotations(old: Machine, new: Machine, stem: str) -> None:
    """As JSON from the export, the library copied by hand."""
    by_sharing(old, Machine(Path(stem) / "unused"), stem)
    annotations = parcel.opened(f"{stem}.refdesk").annotations
    Path(f"{stem}.json").write_bytes(annotations)
    Path(new.paths.library).write_bytes(Path(old.paths.library).read_bytes())
    sharing.merge(new.notebook, f"{stem}.json")


WAYS = [by_backup(restoring.replace), by_backup(restoring.merge), by_sharing, by_annotations]


@pytest.mark.parametrize("move", WAYS, ids=["restored", "merged", "shared", "annotations"])
def test_every_bookmark_stands_where_it_stood(
    old: Machine, tmp_path: Path, move: Callable[[Machine, Machine, str], None]
) -> None:
    before = old.states()
    assert Counter(each.state for each in before.values()) == {"ok": 7, "gone": 1}
    new = Machine(tmp_path / "new")
    move(old, new, str(tmp_path / "file"))
    assert new.own_order() == old.own_order()
    assert len(new.own_order()) == 8
    assert new.states() == before
    move(old, new, str(tmp_path / "again"))
    assert new.own_order() == old.own_order()


def test_the_trash_and_the_steps_of_undo_move_with_a_restored_notebook(old: Machine, tmp_path: Path) -> None:
    new = Machine(tmp_path / "new")
    by_backup(restoring.replace)(old, new, str(tmp_path / "file"))
    (removed,) = new.notebook.trash()
    new.notebook.bring_back(removed.bookmark.id)
    assert len(new.own_order()) == 9
    for _ in range(3):
        assert new.notebook.undo() is not None


def test_bookmarks_of_every_kind_are_read_from_a_damaged_notebook(old: Machine) -> None:
    before, states = old.own_order(), old.states()
    with contextlib.closing(connection.writing(old.paths.notebook)) as database:
        (page,) = database.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'changes'").fetchone()
        (size,) = database.execute("PRAGMA page_size").fetchone()
    raw = bytearray(Path(old.paths.notebook).read_bytes())
    raw[(page - 1) * size : page * size] = b"\xaa" * size
    Path(old.paths.notebook).write_bytes(raw)
    assert {problem.where for problem in check(old.paths.library, old.paths.notebook)} == {"notebook"}
    done, left = repair.check_and_repair(old.paths)
    assert done[0].facts["saved"] == 8
    assert [problem.code for problem in left] == ["gone"]  # on the report that was never there
    assert old.own_order() == before
    assert old.states() == states


def test_mine_and_theirs_on_the_same_words_are_one_and_on_other_words_two(old: Machine, tmp_path: Path) -> None:
    file = str(tmp_path / "x.refdesk")
    sharing.share(old.library, old.notebook.bookmarks(), file, imprint("en"), notes=True, documents=True)
    new = Machine(tmp_path / "new")
    paragraph = Paragraph(0, "1", TEXTS[0], None)
    at = TEXTS[0].index("adopted")
    same = new.put(anchor.words([paragraph], at, at + 18), note="mine")
    new.put(anchor.words([paragraph], 0, 5), note="other words")
    seen = sharing.preview(new.notebook, file)
    assert [each.here for each in seen.conflicting] == [same]
    assert len(seen.new) == 7
    sharing.merge(new.notebook, file)
    assert len(new.notebook.bookmarks()) == 9
    assert {"mine", "the first time"} <= set(new.notebook.bookmark(same.id).note.split("\n"))


def test_a_file_of_an_earlier_refdesk_knows_neither_highlights_nor_an_order(old: Machine, tmp_path: Path) -> None:
    by_sharing(old, Machine(tmp_path / "unused"), str(tmp_path / "file"))
    told = json.loads(parcel.opened(str(tmp_path / "file.refdesk")).annotations)
    for item in told["first"]["items"]:
        for name in ("highlight", "rank"):
            item.pop(name, None)
    file = tmp_path / "old.json"
    file.write_text(json.dumps(told), encoding="utf-8")
    new = Machine(tmp_path / "new")
    sharing.merge(new.notebook, str(file))
    assert {each.note for each in new.own_order()} >= {"a range", "a sub-paragraph", "nowhere", "over two paragraphs"}
    assert not any(each.highlight for each in new.own_order())
