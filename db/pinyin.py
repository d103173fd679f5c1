"""Chinese as its sounds are written in Latin letters without tones: read, written, and looked up.

The characters are those of GB 2312, simplified ones in common use, as resources/glossary/pinyin.txt lists them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from resources import path

_MOST_READINGS = 8
_LONGEST = 6  # letters in a syllable
_LONGEST_TYPED = 40


@cache
def _sounds() -> dict[str, tuple[str, str]]:
    """Read the table: by syllable the characters usually read so, and those sometimes."""
    with open(path("glossary", "pinyin.txt"), encoding="utf-8") as lines:
        listed = (line.rstrip("\n").split("\t") for line in lines if not line.startswith("#"))
        return {syllable: (found.partition(" ")[0], found.partition(" ")[2]) for syllable, found in listed}


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for which in (0, 1):
        for syllable, listed in _sounds().items():
            for character in listed[which]:
                found.setdefault(character, []).append(syllable)
    return {character: tuple(listed) for character, listed in found.items()}


def characters(syllable: str) -> str:
    """Return the characters that are usually read so; "" when there are none."""
    return _sounds().get(syllable, ("", ""))[0]


def readings(character: str) -> tuple[str, ...]:
    """Return the syllables a character is read as, the usual one first."""
    return _readings().get(character, ())


def syllables(typed: str) -> tuple[tuple[str, ...], ...]:
    """Return the ways to read Latin letters as whole syllables, at most eight; spaces and apostrophes part them."""
    if len(typed) > _LONGEST_TYPED:
        return ()
    ways: list[tuple[str, ...]] = [()]
    for part in typed.lower().replace("ü", "v").replace("'", " ").split():
        ways = [before + after for before in ways for after in _parted(part)][:_MOST_READINGS]
    return tuple(way for way in ways if way)


@cache
def _parted(letters: str) -> tuple[tuple[str, ...], ...]:
    if not letters:
        return ((),)
    found: list[tuple[str, ...]] = []
    for length in range(min(_LONGEST, len(letters)), 0, -1):
        if letters[:length] in _sounds():
            found += [(letters[:length], *rest) for rest in _parted(letters[length:])]
    return tuple(found[:_MOST_READINGS])


def written(text: str) -> str:
    """Return the usual sounds of a Chinese text, to be shown; other characters stay."""
    return "".join((readings(character) or (character,))[0] for character in text)


def named(typed: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return the names whose sounds, or their first letters, begin with what was typed: whole ones first, short ones
    first among others."""
    letters = "".join(typed.lower().replace("ü", "v").replace("'", " ").split())
    found: list[tuple[bool, int, str]] = []
    for name in names:
        rest = min((left for left in (_left(letters, name), _left_of_initials(letters, name)) if left >= 0), default=-1)
        if rest >= 0:
            found.append((rest > 0, len(name), name))
    return tuple(name for _, _, name in sorted(found))


def _left(letters: str, name: str) -> int:
    """Return how many characters of a name remain when the letters are used up as sounds; -1 when they do not fit."""
    remaining = {letters}
    for place, character in enumerate(name):
        after: set[str] = set()
        for wanted in remaining:
            for syllable in readings(character):
                if syllable.startswith(wanted):
                    return len(name) - place - 1 + (syllable != wanted)
                if wanted.startswith(syllable):
                    after.add(wanted[len(syllable) :])
        remaining = after
        if not remaining:
            break
    return -1


def _left_of_initials(letters: str, name: str) -> int:
    if len(letters) < 2 or len(letters) > len(name):
        return -1
    fits = all(
        any(syllable[0] == letter for syllable in readings(character))
        for letter, character in zip(letters, name, strict=False)
    )
    return len(name) - len(letters) if fits else -1
