"""Readers put right where a text names a country; that is kept, everything follows it, and it survives a new text."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tempfile
from pathlib import Path

import pytest
from corrector import EDITION, GIVEN, TEXT, Desk
from hypothesis import given, settings
from hypothesis import strategies as st

from db import corrections, library_writer
from db.accession import amend, bring_back, ensure_builtin
from db.arrival import Arrival, read, take_in
from db.corrections import STRUCK, Applied, Corrections, apply
from db.errors import NotFound
from db.library import Library
from db.notebook import Notebook
from db.paths import paths_for
from db.records import Draft, Mention, Paragraph, Scope
from db.restoring import merge
from db.safekeeping import check
from db.search import find


@pytest.fixture
def desk(tmp_path: Path, built: str) -> Desk:
    made = Desk(tmp_path, built)
    made.bring_in()
    return made


def searched(desk: Desk, code: str) -> list[str | None]:
    results = find(desk.library, f"country:{code}", Scope(edition=EDITION), limit=50)
    return [hit.number for hit in results.hits]


def test_a_struck_mention_is_gone_from_the_text_the_counts_the_search_and_the_activities(desk: Desk) -> None:
    assert "4" in searched(desk, "HTI")
    (before,) = [each for each in desk.library.country_counts(EDITION) if each.iso3 == "HTI"]
    desk.strike("4", "HTI")
    assert [code for code, _ in desk.named("4")] == ["PER", "PER"]
    assert searched(desk, "HTI") == ["2"]
    (after,) = [each for each in desk.library.country_counts(EDITION) if each.iso3 == "HTI"]
    assert (after.occurrences, after.paragraphs) == (before.occurrences - 1, before.paragraphs - 1)
    roles = [
        dict(each.activity.roles) for each in desk.library.activities(edition=EDITION) if each.paragraph.number == "4"
    ]
    assert roles
    assert all("HTI" not in each for each in roles)
    assert all("PER" in each for each in roles)


def test_an_added_mention_is_found_by_everything(desk: Desk) -> None:
    desk.add("3", "the Republic", "MDA")
    assert [code for code, _ in desk.named("3")] == ["MDA"]
    assert searched(desk, "MDA") == ["3"]
    (mention,) = desk.library.mentions("MDA", EDITION)
    assert (mention.mention.surface, mention.mention.kind) == ("the Republic", "name")


def test_words_that_were_given_another_country_name_only_that(desk: Desk) -> None:
    desk.add("2", "Haiti", "DOM")
    assert [code for code, _ in desk.named("2")] == ["DOM", "PER"]


def test_of_two_equal_words_the_one_that_was_meant_is_struck(desk: Desk) -> None:
    first, second = (start for code, start in desk.named("1") if code == "KEN")
    desk.strike("1", "KEN", which=1)
    assert ("KEN", first) in desk.named("1")
    assert ("KEN", second) not in desk.named("1")


def test_a_correction_is_undone_and_made_again_in_the_order_of_all_changes(desk: Desk) -> None:
    before = desk.state()
    mark = desk.notebook.add(EDITION, "1", "1", "words")
    made = desk.strike("4", "HTI")
    struck = desk.state()
    assert struck != before
    change = desk.notebook.undo()
    assert change is not None
    assert (change.kind, change.bookmark, change.correction) == ("added", None, made)
    desk.apply()
    assert desk.state() == before
    change = desk.notebook.undo()
    assert change is not None
    assert change.bookmark == mark
    desk.notebook.redo()
    change = desk.notebook.redo()
    assert change is not None
    assert change.correction == made
    desk.apply()
    assert desk.state() == struck
    assert desk.corrections.all() == (made,)


def test_taking_a_correction_back_is_itself_undone(desk: Desk) -> None:
    before = desk.state()
    made = desk.strike("4", "HTI")
    struck = desk.state()
    assert desk.corrections.take_back(made.id) == made
    desk.apply()
    assert desk.state() == before
    desk.notebook.undo()
    desk.apply()
    assert desk.state() == struck
    with pytest.raises(NotFound):
        desk.corrections.take_back(made.id + 1)


def test_the_same_correction_twice_is_one_and_the_opposite_takes_it_back(desk: Desk) -> None:
    before = desk.state()
    paragraph = desk.paragraph("2")
    start = paragraph.text.index("Haiti")
    mention = Mention("HTI", start, start + 5, "Haiti", "name", paragraph.position)
    first = desk.corrections.strike(EDITION, paragraph, mention)
    assert desk.corrections.strike(EDITION, paragraph, mention) == first
    assert desk.corrections.all() == (first,)
    desk.corrections.add(EDITION, paragraph, start, start + 5, "HTI")
    assert desk.corrections.all() == ()
    desk.apply()
    assert desk.state() == before
    added = desk.add("3", "the Republic", "MDA")
    strike = Mention("MDA", 30, 42, "the Republic", "name")
    strike = strike._replace(start=desk.paragraph("3").text.index("the Republic"))
    strike = strike._replace(end=strike.start + len("the Republic"))
    desk.corrections.strike(EDITION, desk.paragraph("3"), strike)
    assert added not in desk.corrections.all()
    assert desk.corrections.all() == ()
    desk.apply()
    assert desk.state() == before


def test_applying_again_writes_nothing(desk: Desk) -> None:
    desk.strike("4", "HTI")
    before = Path(desk.path).read_bytes()
    assert desk.apply() == Applied()
    assert Path(desk.path).read_bytes() == before


def test_a_correction_outlives_the_same_file_brought_in_again(desk: Desk) -> None:
    desk.strike("4", "HTI")
    desk.add("3", "the Republic", "MDA")
    struck = desk.state()
    desk.bring_in()
    assert desk.state() == struck
    library_writer.remove(desk.path, EDITION)
    (removed,) = [each for each in desk.library.removed() if each.edition == EDITION][:1]
    bring_back(desk.path, removed.id, notebook=desk.notebook)
    assert desk.state() == struck


def test_a_correction_outlives_a_library_made_anew(desk: Desk) -> None:
    desk.strike("4", "HTI")
    struck = desk.state()
    with contextlib.closing(sqlite3.connect(desk.path)) as database:
        database.execute("DELETE FROM facts WHERE name = 'index'")
        database.commit()
    ensure_builtin(desk.path)
    assert desk.state() != struck
    corrections.settle(desk.path, desk.notebook.path)
    assert desk.state() == struck


def test_a_correction_follows_its_paragraph_in_a_new_version(desk: Desk) -> None:
    desk.strike("4", "HTI")
    desk.bring_in(TEXT.replace("4. UNODC held", "4. Something else came in between.\n\n5. In short, UNODC held"))
    assert [code for code, _ in desk.named("5")] == ["PER", "PER"]
    assert [code for code, _ in desk.named("2")] == ["HTI", "PER"]


def test_the_mention_that_was_meant_is_struck_where_another_came_before_it(desk: Desk) -> None:
    desk.strike("1", "KEN", which=1)
    desk.bring_in(TEXT.replace("1. The Office", "1. In Kenya and at home, the Office"))
    text = desk.paragraph("1").text
    struck = text.rindex("Kenya")
    starts = [start for code, start in desk.named("1") if code == "KEN"]
    assert len(starts) == 2
    assert struck not in starts


def test_a_correction_whose_words_are_gone_stays_and_is_told_and_holds_again_when_they_return(desk: Desk) -> None:
    made = desk.strike("2", "PER")
    struck = desk.state()
    desk.bring_in(TEXT.replace("thanked Peru", "thanked everybody"))
    assert desk.corrections.all() == (made,)
    assert corrections.standing(desk.library, [made]) == ((made, None, -1),)
    desk.add("3", "the Republic", "MDA")
    paragraph = desk.paragraph("2")
    desk.corrections.strike(EDITION, paragraph, Mention("HTI", 14, 19, "Haiti", "name", paragraph.position))
    assert made in desk.apply().lost
    desk.notebook.undo()
    desk.notebook.undo()
    desk.bring_in()
    assert desk.state() == struck
    assert corrections.standing(desk.library, [made]) == (
        (made, desk.paragraph("2"), desk.paragraph("2").text.index("Peru")),
    )


def test_a_correction_of_a_report_that_is_not_held_waits_for_it(desk: Desk) -> None:
    made = desk.strike("4", "HTI")
    struck = desk.state()
    library_writer.remove(desk.path, EDITION)
    desk.apply()
    assert desk.corrections.all() == (made,)
    assert corrections.standing(desk.library, [made]) == ((made, None, -1),)
    desk.bring_in()
    assert desk.state() == struck


def test_corrections_follow_a_report_whose_symbol_was_put_right(desk: Desk) -> None:
    made = desk.strike("4", "HTI")
    document = desk.library.document(str(EDITION))
    now = amend(desk.path, EDITION, document.masthead._replace(symbol="CTOC/TEST/2"))
    desk.notebook.rename_document(EDITION.symbol, now.symbol)
    desk.apply()
    assert {each.paragraph.number for each in desk.library.mentions("HTI", now)} == {"2"}
    assert [each.edition for each in desk.corrections.all()] == [now]
    change = desk.notebook.undo()
    assert change is not None
    assert change.correction == made._replace(edition=now)
    desk.apply()
    assert {each.paragraph.number for each in desk.library.mentions("HTI", now)} == {"2", "4"}


def test_of_equal_paragraphs_without_a_number_the_one_that_was_meant_is_corrected(desk: Desk) -> None:
    row = "The delegation of Peru took the floor."
    paragraphs = tuple(Paragraph(position, None, row, None) for position in range(3))
    arrived = Arrival(Draft(GIVEN, (), paragraphs, ()), "rows.html", "0", None)
    take_in(desk.path, arrived, notebook=desk.notebook)
    body = desk.library.body(EDITION)
    mentions = body.mentions
    assert len(mentions) == 3
    desk.corrections.strike(EDITION, body.paragraphs[mentions[1].position], mentions[1])
    desk.apply()
    left = [each for each in body.mentions if each != mentions[1]]
    assert list(desk.library.body(EDITION).mentions) == left
    take_in(desk.path, arrived, notebook=desk.notebook)
    assert list(desk.library.body(EDITION).mentions) == left


def test_corrections_of_another_notebook_come_with_its_backup(desk: Desk, tmp_path: Path) -> None:
    desk.strike("4", "HTI")
    struck = desk.state()
    other = paths_for(str(tmp_path / "other"))
    other.ensure()
    shutil.copy(desk.path, other.library)
    notebook = Notebook.open(other.notebook)
    assert apply(other.library, notebook) != Applied()
    assert Library(other.library).mentions("HTI", EDITION) != desk.library.mentions("HTI", EDITION)
    merge(other, desk.notebook.path)
    (come,) = Corrections(notebook).all()
    assert come.action == STRUCK
    assert tuple(Library(other.library).body(EDITION).mentions) == struck[0]
    merge(other, desk.notebook.path)
    assert len(Corrections(notebook).all()) == 1


def test_a_corrected_library_is_sound(desk: Desk) -> None:
    desk.strike("4", "HTI")
    desk.add("3", "the Republic", "MDA")
    assert check(desk.path, desk.notebook.path) == ()


def test_a_notebook_that_cannot_be_read_changes_nothing_and_hinders_nothing(desk: Desk, tmp_path: Path) -> None:
    before = desk.state()
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"no notebook" * 400)
    corrections.settle(desk.path, str(broken))
    corrections.settle(desk.path, str(tmp_path / "nowhere.db"))
    assert desk.state() == before
    assert not os.path.exists(tmp_path / "nowhere.db")
    file = tmp_path / "again.txt"
    file.write_text(TEXT, encoding="utf-8")
    take_in(desk.path, read(desk.path, str(file), GIVEN), notebook=Notebook(str(broken)))
    assert desk.state() == before


# --- the property: whatever happens to the text, a correction holds wherever its words still stand

WORDS = ["Kenya", "Peru", "Haiti", "the Republic", "met", "and", "officials", "in", "2023"]
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=4, max_size=12).map(lambda words: " ".join(words) + ".")
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=4)


def written(texts: list[str]) -> str:
    return "\n\n".join(f"{number}. {text}" for number, text in enumerate(texts, 1))


@settings(max_examples=25, deadline=None)
@given(texts=PARAGRAPHS, data=st.data())
def test_corrections_survive_the_same_text_and_an_altered_one(
    built: str, texts: list[str], data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder), built)
        desk.bring_in(written(texts))
        before = desk.state()
        body = desk.library.body(EDITION)
        struck = data.draw(st.lists(st.sampled_from(body.mentions), max_size=3, unique=True)) if body.mentions else []
        for mention in struck:
            desk.corrections.strike(EDITION, body.paragraphs[mention.position], mention)
        free = [each for each in body.paragraphs if "officials" in each.text]
        added = data.draw(st.sampled_from(free)) if free else None
        if added:
            start = added.text.index("officials")
            desk.corrections.add(EDITION, added, start, start + len("officials"), "UGA")
        desk.apply()
        corrected = desk.state()
        own = desk.corrections.all()
        kept = set(desk.library.body(EDITION).mentions)
        assert kept.isdisjoint(struck)
        assert set(body.mentions) - set(struck) <= kept

        desk.bring_in(written(texts))  # the same text: everything is as it was corrected
        assert desk.state() == corrected

        desk.bring_in(written([*texts, "Something new stands here."]))  # an altered one: what stands still, holds
        assert set(desk.library.body(EDITION).mentions) == kept

        desk.bring_in(written(["Unlike all else, nothing."]))  # no words left: kept, told, and no mention made up
        assert desk.corrections.all() == own
        assert all(paragraph is None for _, paragraph, _ in corrections.standing(desk.library, own))
        assert desk.library.body(EDITION).mentions == ()

        desk.bring_in(written(texts))  # and back
        assert desk.state() == corrected
        while desk.notebook.can_undo():
            desk.notebook.undo()
        desk.apply()
        assert desk.state() == before
        assert desk.corrections.all() == ()
