"""Write traditional.txt and pinyin.txt; see README.md for what they are.

Run by hand when they are to be renewed; needs the packages opencc-python-reimplemented, whose character table
TSCharacters.txt it reads, and pypinyin. A character that has its own place in simplified writing (GB 2312: 著, 乾)
is left alone, so that no simplified text is ever altered; 於 and 後 have theirs only as surnames and are taken in.
"""

from __future__ import annotations

import importlib.resources
from collections.abc import Iterable

from resources import path

_SURNAMES_ONLY = "於後"
_HEADER = """\
# Traditional characters and the simplified ones search takes them for; written by prepare.py.
# Source: OpenCC, dictionary TSCharacters (https://github.com/BYVoid/OpenCC), Apache License 2.0.
"""
_USUAL = {"行": "xing", "长": "chang", "重": "zhong", "都": "du", "和": "he", "地": "di", "得": "de", "会": "hui"}
_SOUNDS_HEADER = """\
# Syllables of Chinese without tones, and the characters read so: usually, and after a space sometimes.
# Written by prepare.py from the data of pypinyin (https://github.com/mozillazg/python-pinyin), MIT License.
"""


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


def _write_pinyin() -> None:
    """Write the characters of GB 2312 by their syllables: those of its first level, the common ones, come first."""
    from pypinyin import Style, pinyin

    sounds: dict[str, list[str]] = {}
    for high in range(0xB0, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                character = bytes((high, low)).decode("gb2312")
            except UnicodeDecodeError:
                continue
            for syllable in pinyin(character, style=Style.NORMAL, heteronym=True)[0]:
                sounds.setdefault(syllable.replace("ü", "v"), []).append(character)
    usual = {c: pinyin(c, style=Style.NORMAL)[0][0].replace("ü", "v") for listed in sounds.values() for c in listed}
    usual |= _USUAL
    lines = (
        (syllable, "".join(sorted(listed, key=lambda character: usual[character] != syllable)))
        for syllable, listed in sorted(sounds.items())
        if syllable.isalpha() and set(syllable) & set("aeiouv")
    )
    marked = ((syllable, _marked(listed, [usual[c] == syllable for c in listed])) for syllable, listed in lines)
    _write("pinyin.txt", _SOUNDS_HEADER, marked)


def _marked(listed: str, usual: list[bool]) -> str:
    """Return the characters that are usually read so, a space, and the others."""
    count = sum(usual)
    return f"{listed[:count]} {listed[count:]}".rstrip()


def main() -> None:
    """Write both tables."""
    _write_traditional()
    _write_pinyin()


if __name__ == "__main__":
    main()
