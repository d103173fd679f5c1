"""What is remembered between two starts: it comes back as it was, and no file does harm."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop.settings import Settings, load, save

FIELDS = {name: getattr(Settings, name) for name in Settings.__annotations__}
VALUES: dict[type, st.SearchStrategy[Any]] = {
    str: st.text(),
    int: st.integers(-50_000, 50_000),
    bool: st.booleans(),
    tuple: st.lists(st.integers(0, 50_000), max_size=4).map(tuple),
}
chosen = st.fixed_dictionaries({}, optional={name: VALUES[type(default)] for name, default in FIELDS.items()})
anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


def values(settings: Settings) -> dict[str, Any]:
    return {name: getattr(settings, name) for name in FIELDS}


def of_their_types(settings: Settings) -> bool:
    return all(
        type(value) is type(FIELDS[name])
        and (not isinstance(value, tuple) or all(type(part) is int for part in value))
        and (not isinstance(value, str) or value.encode("utf-8", "replace").decode() == value)
        for name, value in values(settings).items()
    )


@given(chosen)
def test_what_is_saved_comes_back(changed: dict[str, Any]) -> None:
    settings = Settings()
    for name, value in changed.items():
        setattr(settings, name, value)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "settings.json"
        assert save(settings, str(path))
        assert values(load(str(path))) == FIELDS | changed
        assert [each.name for each in Path(folder).iterdir()] == ["settings.json"]
        stored = json.loads(path.read_text(encoding="utf-8"))
        assert stored.keys() == {name for name, value in changed.items() if value != FIELDS[name]}


@given(st.binary(max_size=60))
def test_a_file_that_is_no_settings_gives_the_defaults(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "settings.json"
        path.write_bytes(content)
        assert of_their_types(load(str(path)))


@given(anything | st.dictionaries(st.sampled_from([*FIELDS, "unknown"]), anything))
def test_values_of_the_wrong_kind_are_left_out(content: Any) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "settings.json"
        path.write_text(json.dumps(content), encoding="utf-8")
        loaded = load(str(path))
        assert of_their_types(loaded)
        for name, default in FIELDS.items():
            if not isinstance(content, dict) or name not in content:
                assert getattr(loaded, name) == default


def test_a_file_of_nothing_but_brackets_gives_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("[" * 200_000, encoding="utf-8")
    assert values(load(str(tmp_path / "settings.json"))) == FIELDS


def test_half_a_character_costs_no_other_setting(tmp_path: Path) -> None:
    settings = Settings()
    settings.search, settings.country = "trafficking \ud83d", "HND"
    assert save(settings, str(tmp_path / "settings.json"))
    again = load(str(tmp_path / "settings.json"))
    assert (again.search, again.country) == ("trafficking ?", "HND")


def test_no_file_gives_the_defaults(tmp_path: Path) -> None:
    assert values(load(str(tmp_path / "none.json"))) == FIELDS


def test_where_nothing_can_be_written_nothing_is_lost(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    assert not save(Settings(), str(tmp_path / "settings.json"))
    assert not save(Settings(), str(tmp_path / "absent" / "settings.json"))
    assert [each.name for each in tmp_path.iterdir()] == ["settings.json"]
