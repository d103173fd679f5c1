"""Bookmarks travel: exported as web annotations, and taken in by somebody else, who loses nothing by it."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import sharing
from db.accession import ensure_builtin
from db.errors import BadBookmarks
from db.export import sources
from db.export.records import Imprint
from db.export.writing import write
from db.keys import symbol_key
from db.library import Library
from db.notebook import Notebook
from db.records import Bookmark, Edition
from desktop.export_words import imprint

EDITION = Edition("A/79/1", "zh")
SPEAKING: Imprint = imprint("en")._replace(made="2026-01-01", version="1")
_number = itertools.count()


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    path = str(tmp_path_factory.mktemp("sharing") / "library.db")
    ensure_builtin(path)
    return Library(path)


@pytest.fixture
def here(tmp_path: Path) -> Notebook:
    return Notebook.open(str(tmp_path / "here.db"))


@pytest.fixture
def there(tmp_path: Path) -> Notebook:
    return Notebook.open(str(tmp_path / "there.db"))


def exported(library: Library, notebook: Notebook) -> str:
    """Export all bookmarks of a notebook as anybody does, and return the file."""
    file = f"{notebook.path}-{next(_number)}.json"
    write(sources.bookmarks(library, SPEAKING, notebook.bookmarks()), "json", file)
    return file


def all_but_ids(notebook: Notebook) -> set[Bookmark]:
    return {each._replace(id=0) for each in notebook.bookmarks()}


def changed(file: str, **members: Any) -> str:
    """Rewrite members of the first annotation in a file; None takes one away."""
    told = json.loads(Path(file).read_text(encoding="utf-8"))
    item = told["first"]["items"][0]
    item |= members
    for name in [name for name, value in members.items() if value is None]:
        del item[name]
    Path(file).write_text(json.dumps(told), encoding="utf-8")
    return file


def test_a_colleague_gets_notes_labels_and_colour_of_documents_held_or_not(
    library: Library, here: Notebook, there: Notebook
) -> None:
    held = library.documents()[0].edition
    there.add(held, "12", "15", "Words that are nowhere.", note="hers\n\nin two parts", labels=("a", "b"), color="red")
    there.add(EDITION, "5 (a)", "5 (a)", "Five.\nSix.")
    file = exported(library, there)
    assert [len(part) for part in sharing.preview(here, file)[:3]] == [2, 0, 0]
    assert not here.bookmarks()
    assert sharing.merge(here, file)[:2] == (2, 0)
    assert all_but_ids(here) == all_but_ids(there)
    assert sharing.merge(here, file)[:2] == (0, 0)
    assert [len(part) for part in sharing.preview(here, file)[:3]] == [0, 2, 0]


def test_a_bookmark_whose_words_moved_keeps_the_numbers_it_was_made_on(
    library: Library, here: Notebook, there: Notebook
) -> None:
    body = library.body(library.documents()[0].edition)
    paragraph = next(each for each in body.paragraphs if each.number == "40")
    there.add(body.document.edition, "41", "41", paragraph.text)
    file = exported(library, there)
    assert json.loads(Path(file).read_text(encoding="utf-8"))["first"]["items"][0]["paragraph"] == "40"
    sharing.merge(here, file)
    assert all_but_ids(here) == all_but_ids(there)
    assert sharing.merge(there, file)[:2] == (0, 0)


def test_two_notes_on_one_place_are_both_kept_and_undone_one_by_one(
    library: Library, here: Notebook, there: Notebook
) -> None:
    here.add(EDITION, "1", "1", "One.", note="mine", labels=("a",))
    there.add(Edition("a/79/1", "zh"), "1", "1", "One.", note="theirs", labels=("b",))
    there.add(EDITION, "2", "2", "Two.")
    before = here.bookmarks()
    file = exported(library, there)
    seen = sharing.preview(here, file)
    assert [len(part) for part in seen[:3]] == [1, 0, 1]
    assert here.bookmarks() == before
    assert sharing.merge(here, file)[:2] == (1, 1)
    one, _two = here.bookmarks()
    assert [each.settled() for each in seen.conflicting] == [one]
    assert {"mine", "theirs"} <= set(one.note.split("\n"))
    assert one.labels == ("a", "b")
    for _ in range(2):
        assert here.undo()
    assert here.bookmarks() == before


def test_without_notes_nothing_private_travels(library: Library, here: Notebook, there: Notebook) -> None:
    there.add(EDITION, "1", "1", "One.", note="private", labels=("secret",))
    bare = [each._replace(note="", labels=()) for each in there.bookmarks()]
    file = f"{there.path}.json"
    write(sources.bookmarks(library, SPEAKING, bare), "json", file)
    assert not {"private", "secret"} & set(Path(file).read_text(encoding="utf-8").split('"'))
    here.add(EDITION, "1", "1", "One.", note="mine")
    assert sharing.merge(here, file)[:2] == (0, 0)
    assert [each.note for each in here.bookmarks()] == ["mine"]


@pytest.mark.parametrize(
    "members",
    [
        {"first": None},
        {"last": ""},
        {"first": 5},
        {"created": None},
        {"created": "yesterday"},
        {"modified": "0001-01-01T00:00:00+23:59"},
        {"motivation": None},
        {"body": {"purpose": "commenting"}},
        {"body": [{"purpose": "commenting", "value": 7}]},
        {"target": None},
        {"target": {"source": "@zh", "language": "zh", "selector": {"exact": "x"}}},
        {"target": {"source": "A/79/1", "language": "zh", "selector": {"exact": "x"}}},
        {"target": {"source": "A/79/1@chinese", "language": "chinese", "selector": {"exact": "x"}}},
        {"target": {"source": "A/79/1@zh", "language": "zh", "selector": {}}},
        {"color": ["red"]},
        {"highlight": "yes"},
        {"rank": "1"},
        {"rank": True},
        {"rank": float("nan")},
    ],
    ids=str,
)
def test_one_wrong_bookmark_refuses_the_whole_file(
    library: Library, here: Notebook, there: Notebook, members: dict[str, Any]
) -> None:
    there.add(EDITION, "1", "1", "One.")
    there.add(EDITION, "2", "2", "Two.")
    file = exported(library, there)
    assert len(sharing.read(file)) == 2
    with pytest.raises(BadBookmarks) as refused:
        sharing.merge(here, changed(file, **members))
    assert refused.value.facts == {"path": file, "reason": "not_bookmarks"}
    assert not here.bookmarks()


@pytest.mark.parametrize(
    "content",
    [b"", b"Dear colleague", b"{}", b"[]", b"null", b"[" * 100_000, b'{"total": ' + b"9" * 10_000 + b"}", b"\xff\xfe{"],
    ids=range(8),
)
def test_what_holds_no_bookmarks_is_refused(here: Notebook, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "x.json"
    file.write_bytes(content)
    for use in (sharing.preview, sharing.merge):
        with pytest.raises(BadBookmarks):
            use(here, str(file))


def test_the_text_of_a_section_holds_no_bookmarks(library: Library, here: Notebook, tmp_path: Path) -> None:
    file = str(tmp_path / "section.json")
    write(sources.section(library, SPEAKING, library.documents()[0].edition, 0), "json", file)
    with pytest.raises(BadBookmarks):
        sharing.merge(here, file)


@pytest.mark.parametrize("name", ["", "nowhere.json", "\0"])
def test_a_file_that_cannot_be_opened_is_told_apart(here: Notebook, tmp_path: Path, name: str) -> None:
    with pytest.raises(BadBookmarks) as refused:
        sharing.preview(here, str(tmp_path) + ("/" + name if name else ""))
    assert refused.value.facts["reason"] == "missing"


def test_a_list_cut_short_is_refused(library: Library, here: Notebook, there: Notebook) -> None:
    there.add(EDITION, "1", "1", "One.")
    there.add(EDITION, "2", "2", "Two.")
    file = Path(exported(library, there))
    told = json.loads(file.read_text(encoding="utf-8"))
    del told["first"]["items"][1]
    file.write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(BadBookmarks):
        sharing.merge(here, str(file))


def test_a_time_without_a_zone_and_a_file_saved_by_another_editor_are_read(library: Library, there: Notebook) -> None:
    there.add(EDITION, "1", "1", "One.")
    file = Path(changed(exported(library, there), created="2026-01-02", modified="2026-01-02T03:04:05+02:00"))
    for encoding in ("utf-8-sig", "utf-16"):
        file.write_text(json.dumps(json.loads(file.read_bytes())), encoding=encoding)
        (read,) = sharing.read(str(file))
        assert (read.created, read.modified) == ("2026-01-02T00:00:00.000+00:00", "2026-01-02T01:04:05.000+00:00")


# --- properties

_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=12)
_WORDS = st.lists(_TEXT, max_size=3).map("\n".join)
_NUMBERS = st.one_of(st.integers(1, 9).map(str), _TEXT.filter(str.strip))
_SYMBOLS = st.one_of(st.sampled_from(["A/79/1", "a/79/1 ", "CTOC/COP/2024/2", "A@b"]), _TEXT.filter(symbol_key))
_MADE = st.tuples(
    st.builds(Edition, _SYMBOLS, st.sampled_from(["zh", "en", "ar"])),
    _NUMBERS,
    _NUMBERS,
    _WORDS,
    _WORDS,
    st.lists(_TEXT.filter(bool), max_size=3, unique=True),
    st.sampled_from(["", "red"]),
    st.one_of(st.none(), st.tuples(_TEXT, _TEXT)),
)


def filled(notebook: Notebook, made: list[Any]) -> None:
    for edition, first, last, quote, note, labels, color, around in made:
        words = {"highlight": True, "prefix": around[0], "suffix": around[1]} if around else {}
        notebook.add(edition, first, last, quote, note=note, labels=labels, color=color, **words)


def fresh(folder: Path) -> Notebook:
    return Notebook.open(str(folder / f"{next(_number)}.db"))


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=st.lists(_MADE, min_size=1, max_size=4), own=st.lists(_MADE, max_size=3))
def test_what_is_exported_comes_back_and_coming_twice_changes_nothing(
    library: Library, tmp_path: Path, made: list[Any], own: list[Any]
) -> None:
    there, empty, mine = (fresh(tmp_path) for _ in range(3))
    filled(there, made)
    file = exported(library, there)
    sharing.merge(empty, file)
    assert all_but_ids(empty) == all_but_ids(there)
    assert sharing.merge(there, file)[:2] == (0, 0)
    filled(mine, own)
    seen = sharing.preview(mine, file)
    assert sharing.merge(mine, file)[:2] == (len(seen.new), len(seen.conflicting))
    after = mine.bookmarks()
    assert sharing.merge(mine, file)[:2] == (0, 0)
    assert mine.bookmarks() == after


def _places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to everything in a JSON value."""
    yield way
    for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield from _places(value[key], (*way, key))


_JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.just("\ud800\0")),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(st.text(max_size=5), inner, max_size=2)),
    max_leaves=4,
)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_mutilated_file_is_read_or_refused(library: Library, tmp_path: Path, data: st.DataObject) -> None:
    there, notebook = fresh(tmp_path), fresh(tmp_path)
    there.add(EDITION, "1", "1", "One.", note="n", labels=("a",), color="red")
    there.add(EDITION, "2", "3", "Two.")
    file = exported(library, there)
    told = json.loads(Path(file).read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        *way, key = data.draw(st.sampled_from(list(_places(told))[1:]))
        holder = told
        for step in way:
            holder = holder[step]
        if data.draw(st.booleans()):
            holder[key] = data.draw(_JSON)
        else:
            del holder[key]
        if not told:
            break
    content = json.dumps(told).encode()
    if data.draw(st.booleans()):
        content = content[: data.draw(st.integers(0, len(content)))]
    Path(file).write_bytes(content)
    try:
        sharing.merge(notebook, file)
    except BadBookmarks:
        assert not notebook.bookmarks()
    else:
        assert sharing.merge(notebook, file)[:2] == (0, 0)
        exported(library, notebook)
