"""Which regions and groups of countries a paragraph names: Central Asia, the African Union, least developed countries.

A text that names a region names none of its countries: what is included is told apart from what is named, which is for
db.extract.countries. The names and members are data (resources/countries/groups.tsv, through db.gazetteer).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from db import gazetteer
from db.extract.countries import LANGUAGES, spelt
from db.extract.spelling import ADJECTIVES, ANY_CASE, Characters, Runs, Spelt, Word
from db.records import RegionMention

_COUNTRY = "country"


def regions(text: str, language: str) -> tuple[RegionMention, ...]:
    """Return where a text in a language (a two-letter code) names regions and groups, in order, none overlapping.

    Offsets are code points into the text exactly as given. A country whose name holds a region's is no region: South
    Africa, the Central African Republic. What the codes stand for tells db.gazetteer.group.
    """
    if language not in LANGUAGES:
        return ()
    found = _characters().find(text, _read_chinese) if language == "zh" else _runs(language).find(text)
    return tuple(
        RegionMention(word.code, start, end, text[start:end]) for word, start, end in found if word.kind in _KINDS
    )


_KINDS = ("group", ANY_CASE, "adjective")


def _spelt(language: str) -> Iterator[Spelt]:
    """Yield the names of countries, which shield what they hold, then those of regions and groups."""
    for spelling, word in spelt(language):
        if word.kind:
            yield spelling, Word("", _COUNTRY if word.kind not in ADJECTIVES else "demonym", word.capitals)
    for spelling, code, is_adjective in gazetteer.group_spellings(language):
        if code == gazetteer.NO_GROUP:
            yield spelling, Word("", "")
        else:
            kind = ANY_CASE if spelling.islower() or gazetteer.group(code).kind == "category" else "group"
            yield spelling, Word(code, "adjective" if is_adjective else kind, spelling.isupper())


@cache
def _characters() -> Characters:
    return Characters(_spelt("zh"))


@cache
def _runs(language: str) -> Runs:
    return Runs(language, _spelt(language))


def _read_chinese(_text: str, _start: int, end: int, kind: str) -> tuple[str, int]:
    """Return the kind of a spelling and its end: it is what it is wherever it stands."""
    return kind or _COUNTRY, end
