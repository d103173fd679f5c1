"""The countries and territories of the world as the UN names them: by code, by any name, and as one types.

Here lives access to resources/countries, read when first asked for. Finding names in running text lives in
db.extract.countries.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

from db.records import Country
from db.text import fold, is_cjk

_WORD = re.compile(r"\w+")
_WORD_BREAK = re.compile(r"[\W_]+")


class Spellings(NamedTuple):
    """How one language spells countries. The mappings lead from a spelling to an ISO alpha-3 code.

    `excluded` are words that contain a spelling, or look like one, and name no country.
    """

    names: dict[str, str]
    demonyms: dict[str, str]
    places: dict[str, str]
    excluded: tuple[str, ...]


class _Entry(NamedTuple):
    """A country with every name it has, by language, the one to show first; `sounds`: pinyin, initials of each."""

    country: Country
    names: dict[str, list[str]]
    sounds: list[tuple[str, str]]


class _Keys(NamedTuple):
    """What a country is found by, folded: Chinese names, all others, these from each of their words on, codes, sounds.

    Sounds are pinyin and initials.
    """

    country: Country
    chinese: tuple[str, ...]
    names: tuple[str, ...]
    words: tuple[str, ...]
    codes: tuple[str, ...]
    sounds: tuple[str, ...]


@cache
def _data() -> dict[str, Any]:
    """Read the shipped table; resources/countries/prepare.py tells what is in it."""
    import json

    from resources import path

    with open(path("countries", "countries.json"), encoding="utf-8") as file:
        data: dict[str, Any] = json.load(file)
    return data


@cache
def _entries() -> dict[str, _Entry]:
    data = _data()
    languages, regions = data["languages"], data["regions"]
    entries = {}
    for iso3, iso2, m49, region, listed, sounds in data["countries"]:
        names = dict(zip(languages, listed, strict=True))
        shown = {language: found[0] for language, found in names.items()}
        entries[iso3] = _Entry(Country(iso3, iso2, m49, shown, regions[region], *sounds[0]), names, sounds)
    return entries


def country(iso3: str) -> Country:
    """Return the country with an ISO 3166 alpha-3 code; KeyError when there is none (see lookup)."""
    return _entries()[iso3].country


@cache
def countries() -> tuple[Country, ...]:
    """Return all countries and territories with an ISO 3166 and an M49 code, ordered by alpha-3 code."""
    return tuple(entry.country for entry in _entries().values())


@cache
def _by_name() -> dict[str, Country]:
    """Return countries by everything that names one exactly; a code wins over a name."""
    found: dict[str, Country] = {}
    for country, names, _ in _entries().values():
        for listed in names.values():
            found.update((_exact(name), country) for name in listed)
    for country in countries():
        found.update((_exact(code), country) for code in (country.iso3, country.iso2, country.m49))
    return found


def _exact(text: str) -> str:
    """Return what two spellings of one name have in common: letters and digits, without case, accents or spaces."""
    return _WORD_BREAK.sub("", fold(text))


def lookup(text: str) -> Country | None:
    """Return the country that a text names exactly, or None.

    ISO 3166 alpha-3 or alpha-2, M49 code, or any of its names, older and short ones too, in the six languages of the
    UN. Case, accents, width, spaces, punctuation and an English article do not matter.
    """
    return _by_name().get(_exact(fold(text).removeprefix("the ")))


@cache
def _keys() -> tuple[_Keys, ...]:
    keys = []
    for country, names, sounds in _entries().values():
        chinese = tuple(map(_exact, names["zh"]))
        others = tuple({fold(name) for language, listed in names.items() if language != "zh" for name in listed})
        words = tuple({name[word.start() :] for name in others for word in _WORD.finditer(name)})
        codes = tuple(map(fold, (country.iso3, country.iso2, country.m49)))
        keys.append(_Keys(country, chinese, others, words, codes, tuple(sound for pair in sounds for sound in pair)))
    return tuple(keys)


def suggest(text: str, limit: int) -> tuple[Country, ...]:
    """Return at most `limit` countries that what has been typed may become, the likeliest first.

    Chinese is looked for anywhere in a name; other scripts at the beginning of any of its words; so are ISO and M49
    codes, pinyin without tones, and the initials of the Chinese name.
    """
    typed = " ".join(fold(text).split())
    if not typed:
        return ()
    ranked = [(_rank(keys, typed), keys.country.pinyin, keys.country) for keys in _keys()]
    found = sorted((entry for entry in ranked if entry[0] is not None), key=lambda entry: entry[:2])
    return tuple(country for _, _, country in found[:limit])


def _rank(keys: _Keys, typed: str) -> tuple[int, int] | None:
    """Return how well a country answers what was typed, the least best: the shorter name first; None for not at all."""
    if any(map(is_cjk, typed)):
        wanted = _exact(typed)
        holding = [(min(name.find(wanted), 1), len(name)) for name in keys.chinese if wanted in name]
        return min(holding, default=None)
    joined = typed.replace(" ", "")
    if typed in keys.codes:
        return 0, 0
    begun = [name for name in keys.names if name.startswith(typed)]
    begun += [sound for sound in keys.sounds if sound.startswith(joined)]
    if begun:
        return 1, min(map(len, begun))
    return (2, 0) if any(key.startswith(typed) for key in (*keys.words, *keys.codes)) else None


@cache
def spellings(language: str) -> Spellings:
    """Return how a language spells the names of countries, their people, and places that stand for them."""
    names = {name: entry.country.iso3 for entry in _entries().values() for name in entry.names.get(language, ())}
    words = _data()["words"].get(language, {"demonyms": {}, "places": {}, "excluded": []})
    return Spellings(names, words["demonyms"], words["places"], tuple(words["excluded"]))
