"""Chinese as its sounds are written in Latin letters without tones: read, written, and looked up.

The characters are those of GB 2312, simplified ones in common use, as resources/glossary/pinyin.txt lists them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import product

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
    """Return the characters read so, those usually read so first, in the order of GB 2312; "" when there are none."""
    return "".join(_sounds().get(syllable, ("", "")))


def readings(character: str) -> tuple[str, ...]:
    """Return the syllables a character is read as, the usual one first; ü is v, and last u."""
    return _readings().get(character, ())


def syllables(typed: str) -> tuple[tuple[str, ...], ...]:
    """Return the ways to read Latin letters as whole syllables, at most eight; spaces and apostrophes part them."""
    if len(typed) > _LONGEST_TYPED:
        return ()
    ways: list[tuple[str, ...]] = [()]
    for part in typed.lower().replace("ü", "v").replace("'", " ").split():
        ways = [before + after for before in ways for after in _parted(part)][:_MOST_READINGS]
    return tuple(way for way in ways if way)


@lru_cache(maxsize=10_000)
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
    if not letters:
        return ()
    found: list[tuple[bool, int, str]] = []
    for name in names:
        sounds = [readings(character) or (character.lower(),) for character in name if character.isalnum()]
        rest = [left for left in (_left(letters, sounds), _left_of_initials(letters, sounds)) if left is not None]
        if rest:
            found.append((min(rest) > 0, len(name), name))
    return tuple(name for _, _, name in sorted(found))


def _left(letters: str, sounds: Sequence[tuple[str, ...]]) -> int | None:
    """Return how many characters of a name are not wholly typed when the letters are used up, at least; or None."""
    remaining = {letters}
    found: list[int] = []
    for place, heard in enumerate(sounds, start=1):
        after: set[str] = set()
        for wanted, syllable in product(remaining, heard):
            if syllable.startswith(wanted):
                found.append(len(sounds) - place + (syllable != wanted))
            elif wanted.startswith(syllable):
                after.add(wanted[len(syllable) :])
        remaining = after
        if not remaining:
            break
    return min(found, default=None)


def _left_of_initials(letters: str, sounds: Sequence[tuple[str, ...]]) -> int | None:
    """Return how many characters of a name follow those whose first letters were typed, two or more; or None."""
    if len(letters) < 2 or len(letters) > len(sounds):
        return None
    fits = all(
        any(syllable.startswith(letter) for syllable in heard) for letter, heard in zip(letters, sounds, strict=False)
    )
    return len(sounds) - len(letters) if fits else None
