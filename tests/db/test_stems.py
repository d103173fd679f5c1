"""A broad search knows which words are forms of one word."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import stems, text

_LANGUAGES = {"ar", "en", "es", "fr", "ru", "zh"}


@pytest.mark.parametrize(
    ("word", "languages", "forms", "others"),
    [
        ("trafficking", {"en"}, ["trafficked", "trafficker"], ["trafalgar", "traffic"]),
        ("policies", {"en", "zh"}, ["policy"], ["police", "polite"]),
        ("victimes", {"fr"}, ["victime"], ["victoire"]),
        ("application", {"fr"}, ["applications", "appliquer", "applique"], ["appui"]),
        ("frequent", {"fr"}, ["frequente", "fréquemment"], ["frein"]),
        ("politicas", {"es"}, ["politica", "politico"], ["poliza"]),
        ("торговли", {"ru"}, ["торговля", "торговлю"], ["торг"]),
        ("الدول", {"ar"}, ["دول", "بالدول"], ["مؤتمر"]),
        ("استخدم", {"ar"}, ["يستخدم", "ويستخدمون"], ["خادم"]),
        ("trafficking", {"zh", "ru"}, [], ["trafficked"]),
        ("a4", {"en"}, [], ["a4s"]),
        ("贩运", {"zh", "en"}, [], ["贩运者"]),
    ],
)
def test_forms_of_a_word_have_its_stem(word: str, languages: set[str], forms: list[str], others: list[str]) -> None:
    word = text.normalise(word)
    known = [text.normalise(each) for each in (*forms, *others, word)]
    assert stems.same_stem(word, known, languages) == known[: len(forms)]
    for form in known[: len(forms)]:
        assert any(start <= form < stop for start, stop in stems.reach(word, languages))


def test_a_script_tells_the_languages() -> None:
    assert stems.stemmers_for("policies", _LANGUAGES) == ("en", "fr", "es")
    assert stems.stemmers_for("policies", {"es", "ru"}) == ("es",)
    assert stems.stemmers_for("торговли", _LANGUAGES) == ("ru",)
    assert stems.stemmers_for("دول", _LANGUAGES) == ("ar",)
    assert stems.stemmers_for("of", _LANGUAGES) == ()
    assert stems.reach("of", _LANGUAGES) == []


_LETTERS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=12)
_ENDINGS = st.sampled_from(["", "s", "ing", "ed", "ation", "ations", "ement", "emment", "quer", "ies", "y", "cion"])


@given(_LETTERS, _ENDINGS, _ENDINGS)
def test_nothing_that_shares_a_stem_is_passed_over(root: str, ending: str, another: str) -> None:
    word, other = root + ending, root + another
    for language in ("en", "es", "fr"):
        alike = word != other and stems.stem(word, language) == stems.stem(other, language)
        assert stems.same_stem(word, [other], {language}) == [other] * alike


@given(st.text(), st.lists(st.text()))
def test_any_word_may_be_asked_about(word: str, others: list[str]) -> None:
    word = text.normalise(word)
    assert word not in stems.same_stem(word, [word, *others], _LANGUAGES)
    assert all(start < stop for start, stop in stems.reach(word, _LANGUAGES))


@pytest.fixture
def hurried() -> Iterator[None]:
    """Let threads take turns as often as they can."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


def test_searches_at_the_same_time_do_not_mix_their_words(hurried: None) -> None:
    endings = {"ies": "i", "izations": "", "ational": "", "ing": ""}
    roots = ["".join(letters) for letters in product("bdfgklmn", "ou", "bdfgklmn", "rst", "ou", "mp")]
    words = [(root + ending, root + left) for root, (ending, left) in product(roots, endings.items())]
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda word: stems.stem(word[0], "en"), words))
    assert found == [stem for _, stem in words]
