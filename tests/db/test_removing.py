"""A document can be taken out of the library and brought back as it was, whenever; the version replaced stays too."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import connection, removal, schema
from db.accession import amend, bring_back, ensure_builtin, ready_builtin
from db.arrival import add
from db.errors import AlreadyHeld, LastDocument, NotFound
from db.library import Library
from db.library_writer import Entry, remove, write
from db.records import Draft, Edition, Footnote, Masthead, Paragraph, Section
from db.safekeeping import check
from db.search import find

SMALL = "General Assembly\n\nReport on little\n\n1. Kenya and Oman met in 2023.\n\n2. See document A/78/5.\n"
LATER = SMALL.replace("Oman", "Yemen")
GIVEN = Masthead(symbol="A/79/1", symbol_confirmed=True, language="en", date="2024-07-23")
EDITION = Edition("A/79/1", "en")


@pytest.fixture
def held(file: str, tmp_path: Path) -> str:
    """A library with the shipped report and a small one."""
    arrive(file, tmp_path, SMALL)
    return file


def arrive(file: str, folder: Path, text: str, given: Masthead = GIVEN) -> None:
    path = folder / "small.txt"
    path.write_text(text, encoding="utf-8")
    add(file, str(path), given)


def grow_old(file: str) -> None:
    """Make a library one that an older RefDesk indexed."""
    with contextlib.closing(connection.writing(file)) as writable:
        writable.execute("UPDATE facts SET value = 'older' WHERE name = 'index'")
        writable.commit()


def symbols(file: str) -> list[str]:
    return [document.edition.symbol for document in Library(file).documents()]


def test_what_is_removed_is_gone_and_comes_back_as_it_was(held: str, tmp_path: Path) -> None:
    library = Library(held)
    before, countries = library.body(EDITION), library.country_counts(EDITION)
    removed = remove(held, EDITION)
    assert (removed.edition, removed.title, removed.why) == (EDITION, "Report on little", "removed")
    assert library.removed() == (removed,)
    assert find(library, "Oman").total_paragraphs == 0
    assert bring_back(held, removed.id) == before.document
    assert library.body(EDITION) == before
    assert library.country_counts(EDITION) == countries
    assert find(library, "Oman").total_paragraphs == 1
    assert library.removed() == ()
    assert check(held, str(tmp_path / "nothing.db")) == ()


def test_the_shipped_report_comes_back_whole_too(held: str) -> None:
    shipped = ensure_builtin(held)
    before = Library(held).body(shipped)
    bring_back(held, remove(held, shipped).id)
    assert Library(held).body(shipped) == before
    assert ready_builtin(held) == shipped


def test_the_shipped_report_stays_away_when_it_was_removed_and_another_is_opened(held: str) -> None:
    shipped = ensure_builtin(held)
    removed = remove(held, shipped)
    assert ensure_builtin(held) == EDITION
    grow_old(held)
    assert ensure_builtin(held) == EDITION
    assert symbols(held) == ["A/79/1"]
    bring_back(held, removed.id)
    grow_old(held)
    assert ensure_builtin(held) == shipped
    assert sorted(symbols(held)) == ["A/79/1", shipped.symbol]


def test_what_is_opened_instead_may_be_removed_in_its_turn(held: str, tmp_path: Path) -> None:
    arrive(held, tmp_path, LATER, GIVEN._replace(symbol="A/79/2"))
    remove(held, ensure_builtin(held))
    remove(held, EDITION)
    assert ensure_builtin(held) == Edition("A/79/2", "en")


def test_the_last_document_stays(file: str) -> None:
    edition = ensure_builtin(file)
    with pytest.raises(LastDocument) as refusal:
        remove(file, edition)
    assert refusal.value.facts == {"name": str(edition)}
    assert symbols(file) == [edition.symbol]
    assert Library(file).removed() == ()


def test_what_is_not_held_cannot_be_removed(held: str) -> None:
    with pytest.raises(NotFound):
        remove(held, Edition("A/79/2", "en"))
    assert Library(held).removed() == ()


def test_a_version_that_was_replaced_is_kept_and_can_take_its_place_again(held: str, tmp_path: Path) -> None:
    library = Library(held)
    first = library.body(EDITION)
    arrive(held, tmp_path, LATER)
    (former,) = library.removed()
    assert (former.edition, former.why) == (EDITION, "replaced")
    kept = library.kept(former.id)
    assert kept.draft.paragraphs == first.paragraphs
    assert (kept.source_name, kept.source_sha256) == ("small.txt", first.document.source_sha256)
    with pytest.raises(AlreadyHeld):
        bring_back(held, former.id)
    assert library.removed() == (former,)
    bring_back(held, former.id, in_place=True)
    assert library.body(EDITION) == first
    (later,) = library.removed()
    assert library.kept(later.id).draft.paragraphs[0].text.startswith("Kenya and Yemen")


def test_the_same_file_again_replaces_nothing(held: str, tmp_path: Path) -> None:
    arrive(held, tmp_path, SMALL)
    grow_old(held)
    ensure_builtin(held)
    assert Library(held).removed() == ()


def test_the_edition_brought_back_may_be_held_by_now(held: str, tmp_path: Path) -> None:
    removed = remove(held, EDITION)
    arrive(held, tmp_path, LATER)
    with pytest.raises(AlreadyHeld) as refusal:
        bring_back(held, removed.id)
    assert refusal.value.facts["name"] == "A/79/1@en"
    assert Library(held).removed() == (removed,)


def test_what_was_brought_back_is_kept_no_longer(held: str) -> None:
    removed = remove(held, EDITION)
    bring_back(held, removed.id)
    with pytest.raises(NotFound) as failure:
        bring_back(held, removed.id)
    assert failure.value.facts["what"] == "removed"


def test_the_last_fifty_are_kept_the_newest_first(file: str) -> None:
    paragraph = Paragraph(0, "1", "Words.", None)
    for number in range(removal.MOST_KEPT + 5):
        edition = Edition(f"A/80/{number}", "en")
        draft = Draft(Masthead(symbol=edition.symbol, language="en"), (), (paragraph,), ())
        write(file, [Entry(draft, (), (), (), "a.txt", str(number))])
        remove(file, edition)
    kept = [removed.edition.symbol for removed in Library(file).removed()]
    assert kept == [f"A/80/{number}" for number in reversed(range(5, removal.MOST_KEPT + 5))]


def test_a_library_of_an_earlier_refdesk_keeps_from_now_on(held: str) -> None:
    with contextlib.closing(connection.writing(held)) as writable:
        writable.execute("DROP TABLE removed")
        writable.execute("DELETE FROM _sqlite_migrations WHERE name = 'm003_removed_documents_are_kept'")
        writable.execute("PRAGMA user_version = 2")
        writable.commit()
    before = Library(held).documents()
    assert ready_builtin(held) is None
    ensure_builtin(held)
    assert Library(held).documents() == before
    assert Library(held).removed() == ()
    remove(held, EDITION)
    assert len(Library(held).removed()) == 1


def test_facts_are_put_right_and_stay_so(held: str) -> None:
    library = Library(held)
    shipped = ensure_builtin(held)
    facts = library.document(str(shipped)).masthead._replace(title="另一标题", date="2024-07-24", agenda_item="2 (c)")
    before = library.body(shipped)
    assert amend(held, shipped, facts) == shipped
    grow_old(held)
    ensure_builtin(held)
    after = library.body(shipped)
    assert after.document.masthead == facts
    assert after._replace(document=before.document) == before


def test_what_a_text_tells_is_found_anew_in_another_language(held: str) -> None:
    library = Library(held)
    order = symbols(held)
    assert library.country_counts(EDITION)
    amended = amend(held, EDITION, library.document("A/79/1").masthead._replace(language="zh"))
    assert amended == Edition("A/79/1", "zh")
    assert library.country_counts(amended) == ()
    assert find(library, "Oman").total_paragraphs == 1
    amend(held, amended, library.document("A/79/1").masthead._replace(language="en"))
    assert library.country_counts(EDITION)
    assert symbols(held) == order
    amend(held, EDITION, library.document("A/79/1").masthead._replace(symbol="A/78/5"))
    assert library.body(Edition("A/78/5", "en")).references == ()


def test_the_language_of_another_edition_is_refused(held: str, tmp_path: Path) -> None:
    arrive(held, tmp_path, LATER, GIVEN._replace(language="fr"))
    before = Library(held).documents()
    with pytest.raises(AlreadyHeld):
        amend(held, EDITION, GIVEN._replace(language="fr"))
    assert Library(held).documents() == before


_words = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
_drafts = st.builds(
    Draft,
    st.builds(
        Masthead,
        symbol=st.just("A/81/1"),
        symbol_confirmed=st.booleans(),
        language=st.sampled_from(("ar", "en", "zh")),
        title=_words,
        date=_words,
        session_year=st.integers(0, 3000),
        author=_words,
    ),
    st.lists(_words, max_size=3).map(
        lambda titles: tuple(Section(at, None, title, 1, None, at, at + 1) for at, title in enumerate(titles))
    ),
    st.lists(st.tuples(_words | st.none(), _words, st.booleans()), max_size=5).map(
        lambda found: tuple(Paragraph(at, number, text, None, made) for at, (number, text, made) in enumerate(found))
    ),
    st.lists(st.builds(Footnote, _words, _words, _words, st.just(-1), st.just(-1)), max_size=3).map(tuple),
    st.just(()),
)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A library with one document that says nothing."""
    path = str(tmp_path_factory.mktemp("empty") / "library.db")
    schema.ready_library(path)
    write(path, [Entry(Draft(Masthead(symbol="A/1", language="en"), (), (), ()), (), (), (), "", "")])
    return path


@given(draft=_drafts)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
def test_every_document_is_kept_word_for_word(empty: str, draft: Draft) -> None:
    document = write(empty, [Entry(draft, (), (), (), "名.txt", "f" * 64)])[0]
    removed = remove(empty, document.edition)
    assert Library(empty).kept(removed.id) == removal.Kept(draft, "名.txt", "f" * 64)
