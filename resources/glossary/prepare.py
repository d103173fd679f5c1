"""Write traditional.txt and pinyin.txt; see README.md for what they are.

Run by hand when they are to be renewed; needs the packages opencc-python-reimplemented, whose character table
TSCharacters.txt it reads, and pypinyin. A character that has its own place in simplified writing (GB 2312: 著, 乾)
is left alone, so that no simplified text is ever altered; 於 and 後 have theirs only as surnames and are taken in.
"""

from __future__ import annotations

import contextlib
import importlib.resources
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import product

from resources import path

_SURNAMES_ONLY = "於後"
_HEADER = """\
# Traditional characters and the simplified ones search takes them for; written by prepare.py.
# Source: OpenCC, dictionary TSCharacters (https://github.com/BYVoid/OpenCC), Apache License 2.0.
"""
_SOUNDS_HEADER = """\
# Syllables of Chinese without tones, and the characters read so: usually, and after a space sometimes.
# Written by prepare.py from the data of pypinyin (https://github.com/mozillazg/python-pinyin), MIT License.
"""
# What is usual in reports where pypinyin names another reading first, and what place names have and its words lack.
_CHOSEN = (
    "行xing 长chang 重zhong 都du 和he 地di 得de 会hui 佛fo 似si 什shen 薄bo 仔zi 勒le 厦xia 伺si "
    "茄qie 琢zhuo 辗zhan 傀kui 掺chan 嚼jiao 肋lei 潦liao 匙chi 囤tun 龈yin 裨bi 诘jie 嗯en 调tiao"
)
_USUAL = {chosen[0]: chosen[1:] for chosen in _CHOSEN.split()}
_NAMES_ONLY = {"秘": "bi", "单": "shan", "番": "pan"}
_OFTEN = 2  # phrases with a reading that is not a character's usual one


def _is_simplified(character: str) -> bool:
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def _write(name: str, header: str, lines: Iterable[tuple[str, str]]) -> None:
    with open(path("glossary", name), "w", encoding="utf-8", newline="\n") as target:
        target.write(header)
        target.writelines(f"{first}\t{second}\n" for first, second in lines)


def _write_traditional() -> None:
    """Write the table beside this script: a traditional character, a tab, a simplified one on each line."""
    source = importlib.resources.files("opencc") / "dictionary" / "TSCharacters.txt"
    table: dict[str, str] = {}
    for line in source.read_text(encoding="utf-8").splitlines():
        traditional, simplified = line.split("\t")
        if traditional in _SURNAMES_ONLY or not _is_simplified(traditional):
            table[traditional] = simplified.split()[0]
    _write("traditional.txt", _HEADER, ((old, new) for old, new in sorted(table.items()) if old != new))


def _characters() -> Iterator[str]:
    """Yield the characters of GB 2312: those of its first level, the common ones, come first."""
    for high, low in product(range(0xB0, 0xF8), range(0xA1, 0xFF)):
        with contextlib.suppress(UnicodeDecodeError):
            yield bytes((high, low)).decode("gb2312")


def _in_phrases() -> Counter[tuple[str, str]]:
    """Count the phrases of pypinyin in which a character has a reading: one in none is of old books."""
    from pypinyin.constants import PHRASES_DICT
    from pypinyin.contrib.tone_convert import to_normal

    return Counter(
        (character, to_normal(reading[0]))
        for phrase, sounds in PHRASES_DICT.items()
        for character, reading in zip(phrase, sounds, strict=False)
    )


def _write_pinyin() -> None:
    """Write the characters by their syllables; a syllable with ü is also one with u, as many type it."""
    from pypinyin import Style, pinyin

    phrases = _in_phrases()
    usually: dict[str, str] = {}
    sometimes: dict[str, str] = {}
    for character in _characters():
        listed = pinyin(character, style=Style.NORMAL, heteronym=True)[0]
        known = [sound for sound in listed if set(sound) & set("aeiouv")]  # not the sigh "n"
        usual = _USUAL.get(character) or known[0]
        others = {sound for sound in known if phrases[character, sound] >= _OFTEN}
        others |= {_NAMES_ONLY[character]} if character in _NAMES_ONLY else set()
        others |= {sound.replace("v", "u") for sound in (usual, *others)}
        usually[usual] = usually.get(usual, "") + character
        for sound in others - {usual}:
            sometimes[sound] = sometimes.get(sound, "") + character
    syllables = sorted(usually.keys() | sometimes.keys())
    lines = ((each, f"{usually.get(each, '')} {sometimes.get(each, '')}".rstrip()) for each in syllables)
    _write("pinyin.txt", _SOUNDS_HEADER, lines)


def main() -> None:
    """Write both tables."""
    _write_traditional()
    _write_pinyin()


if __name__ == "__main__":
    main()
