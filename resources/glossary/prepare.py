"""Write traditional.txt, the table by which search takes traditional Chinese characters for simplified ones.

Run by hand when the table is to be renewed; needs the package opencc-python-reimplemented (Apache License 2.0), whose
character table TSCharacters.txt it reads. A character that has its own place in simplified writing (GB 2312: 著, 乾)
is left alone, so that no simplified text is ever altered; 於 and 後 have theirs only as surnames and are taken in.
"""

from __future__ import annotations

import importlib.resources

from resources import path

_SURNAMES_ONLY = "於後"
_HEADER = """\
# Traditional characters and the simplified ones search takes them for; written by prepare.py.
# Source: OpenCC, dictionary TSCharacters (https://github.com/BYVoid/OpenCC), Apache License 2.0.
"""


def _is_simplified(character: str) -> bool:
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def main() -> None:
    """Write the table beside this script: a traditional character, a tab, a simplified one on each line."""
    source = importlib.resources.files("opencc") / "dictionary" / "TSCharacters.txt"
    table: dict[str, str] = {}
    for line in source.read_text(encoding="utf-8").splitlines():
        traditional, simplified = line.split("\t")
        if traditional in _SURNAMES_ONLY or not _is_simplified(traditional):
            table[traditional] = simplified.split()[0]
    with open(path("glossary", "traditional.txt"), "w", encoding="utf-8", newline="\n") as target:
        target.write(_HEADER)
        for traditional, simplified in sorted(table.items()):
            if traditional != simplified:
                target.write(f"{traditional}\t{simplified}\n")


if __name__ == "__main__":
    main()
