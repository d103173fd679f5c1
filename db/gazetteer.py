"""The countries and territories of the world as the UN names them: by code, by any name, as one types, and in groups.

Here lives access to resources/countries, read when first asked for. Finding names in running text lives in
db.extract.countries.
"""

import itertools
import re
from functools import cache
from typing import NamedTuple

from db.records import Country, Group
from resources import path

NO_GROUP = "none"
"""The code under which group_spellings lists words that contain the name of a region or group and are none."""

_LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


class Spellings(NamedTuple):
    """How one language spells countries. The mappings lead from a spelling to an ISO alpha-3 code.

    `excluded` are words that contain a spelling, or look like one, and name no country. Each stands in one form, from
    which db.extract.inflection makes the others; with "=" before it, it has no others.
    """

    names: dict[str, str]
    demonyms: dict[str, str]
    places: dict[str, str]
    excluded: tuple[str, ...]


@cache
def _lines(name: str) -> dict[str, str]:
    """Read a table of resources/countries, without its remarks and its header: each line by its first cell.

    countries.tsv has codes, the region, the names in each language with the one to show first, and their sounds.
    """
    with open(path("countries", name), encoding="utf-8") as file:
        lines = {line.partition("\t")[0]: line for line in file if not line.startswith("#")}
    del lines[next(iter(lines))]
    return lines


def _cells(name: str, first: str) -> list[str]:
    """Return the other cells of the line whose first cell is this; KeyError when there is none."""
    return _lines(name)[first].rstrip("\n").split("\t")[1:]


@cache
def _region(code: str) -> dict[str, str]:
    """Return the name of an M49 region by language."""
    return dict(zip(_LANGUAGES, _cells("regions.tsv", code), strict=True))


@cache
def country(iso3: str) -> Country:
    """Return the country with an ISO 3166 alpha-3 code; KeyError when there is none (see lookup)."""
    iso2, m49, region, *names, sounds = _cells("countries.tsv", iso3)
    shown = {language: cell.partition("; ")[0] for language, cell in zip(_LANGUAGES, names, strict=True)}
    pinyin, initials = sounds.partition("; ")[0].split(" ")
    return Country(iso3, iso2, m49, shown, _region(region), pinyin, initials)


@cache
def countries() -> tuple[Country, ...]:
    """Return all countries and territories with an ISO 3166 and an M49 code, ordered by alpha-3 code."""
    return tuple(map(country, _lines("countries.tsv")))


def all_names(iso3: str) -> dict[str, list[str]]:
    """Return every name of a country by language, the one to show first."""
    cells = _cells("countries.tsv", iso3)[3:-1]
    return {language: cell.split("; ") for language, cell in zip(_LANGUAGES, cells, strict=True)}


@cache
def _by_name() -> dict[str, Country]:
    """Return countries by everything that names one exactly; a code wins over a name."""
    found: dict[str, Country] = {}
    for each in countries():
        for listed in all_names(each.iso3).values():
            found.update((_exact(name), each) for name in listed)
    for each in countries():
        found.update((_exact(code), each) for code in (each.iso3, each.iso2, each.m49))
    return found


def _exact(text: str) -> str:
    """Return what two spellings of one name have in common: letters and digits, without case, accents or spaces."""
    from db.text import fold

    return re.sub(r"[\W_]+", "", fold(text))


def lookup(text: str) -> Country | None:
    """Return the country that a text names exactly, or None.

    ISO 3166 alpha-3 or alpha-2, M49 code, or any of its names, older and short ones too, in the six languages of the
    UN. Case, accents, width, spaces, punctuation and an English article do not matter.
    """
    from db.text import fold

    return _by_name().get(_exact(fold(text).removeprefix("the ")))


class _Keys:
    """What a country is found by as one types, folded."""

    def __init__(self, country: Country) -> None:
        from db.text import fold

        names = all_names(country.iso3)
        self.country = country
        self.chinese = [_exact(name) for name in names.pop("zh")]
        self.names = {fold(name) for listed in names.values() for name in listed}
        self.words = {name[word.start() :] for name in self.names for word in re.finditer(r"\w+", name)}
        self.codes = [fold(code) for code in (country.iso3, country.iso2, country.m49)]
        self.sounds = re.split("; | ", _cells("countries.tsv", country.iso3)[-1])  # pinyin and initials

    def rank(self, typed: str) -> tuple[int, int] | None:
        """Return how well the country answers what was typed, the least best, shorter names first; None: not at all."""
        from db.text import is_cjk

        if any(map(is_cjk, typed)):
            wanted = _exact(typed)
            holding = [(min(name.find(wanted), 1), len(name)) for name in self.chinese if wanted in name]
            return min(holding, default=None)
        joined = typed.replace(" ", "")
        if typed in self.codes:
            return 0, 0
        begun = [name for name in self.names if name.startswith(typed)]
        begun += [sound for sound in self.sounds if sound.startswith(joined)]
        if begun:
            return 1, min(map(len, begun))
        return (2, 0) if any(key.startswith(typed) for key in (*self.words, *self.codes)) else None


@cache
def _keys() -> tuple[_Keys, ...]:
    return tuple(map(_Keys, countries()))


def suggest(text: str, limit: int) -> tuple[Country, ...]:
    """Return at most `limit` countries that what has been typed may become, the likeliest first.

    Chinese is looked for anywhere in a name; other scripts at the beginning of any of its words; so are ISO and M49
    codes, pinyin without tones, and the initials of the Chinese name.
    """
    from db.text import fold

    typed = " ".join(fold(text).split())
    if not typed:
        return ()
    ranked = [(keys.rank(typed), keys.country.pinyin, keys.country) for keys in _keys()]
    found = sorted((entry for entry in ranked if entry[0] is not None), key=lambda entry: entry[:2])
    return tuple(country for _, _, country in found[:limit])


@cache
def spellings(language: str) -> Spellings:
    """Return how a language spells the names of countries, their people, and places that stand for them."""
    import json

    names = {name: each.iso3 for each in countries() for name in all_names(each.iso3).get(language, ())}
    if language not in _LANGUAGES:
        return Spellings({}, {}, {}, ())
    with open(path("countries", f"words-{language}.json"), encoding="utf-8") as file:
        words = json.load(file)
    return Spellings(names, words["demonyms"], words["places"], tuple(words["excluded"]))


@cache
def group(code: str) -> Group:
    """Return the region or group of countries with a code of groups.tsv; KeyError when there is none."""
    kind, *cells, members = _cells("groups.tsv", code)
    names = {language: _listed(cell)[0].lstrip("=") for language, cell in zip(_LANGUAGES, cells, strict=True)}
    wanted = set(members.split())
    held = (iso3 for iso3 in _lines("countries.tsv") if iso3 in wanted or _cells("countries.tsv", iso3)[2] in wanted)
    return Group(code, kind, names, tuple(held))


@cache
def groups() -> tuple[Group, ...]:
    """Return all regions and groups of countries, in the order of their table."""
    return tuple(group(code) for code in _lines("groups.tsv") if code != NO_GROUP)


def groups_of(iso3: str) -> tuple[Group, ...]:
    """Return the regions and groups that a country belongs to, in the order of their table."""
    return tuple(each for each in groups() if iso3 in each.members)


def group_spellings(language: str) -> tuple[tuple[str, str, bool], ...]:
    """Return how a language spells regions and groups: spelling, code, whether it is an adjective.

    Each stands in one form, as in `spellings`.
    """
    if language not in _LANGUAGES:
        return ()
    place = _LANGUAGES.index(language) + 1
    return tuple(
        (spelling.removeprefix("~"), code, spelling.startswith("~"))
        for code in _lines("groups.tsv")
        for spelling in _listed(_cells("groups.tsv", code)[place])
    )


def _listed(cell: str) -> list[str]:
    """Return the spellings of a cell, with alternatives in braces written out; "=" stands before each of those."""
    found = []
    for spelling in cell.split("; "):
        parts = re.split(r"\{(.*?)\}", spelling)
        choices = [part.split(",") if place % 2 else [part] for place, part in enumerate(parts)]
        found += ["".join(choice) for choice in itertools.product(*choices)]
    return found
