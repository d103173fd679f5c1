"""What a block can be: a heading, a numbered paragraph, an item of a list, text, or a number astray.

Which of these each block is, db.ingest.assignment tells; db.ingest.outline makes sections and paragraphs of them.
"""

from __future__ import annotations

from typing import NamedTuple

from db.ingest.blocks import ends_clause, ends_sentence, stands_by_itself

HEADING = "heading"
NUMBERED = "numbered"
ITEM = "item"
TEXT = "text"
STRAY = "stray"


class Role(NamedTuple):
    """What a block is. `text` goes without the number of a heading or a numbered paragraph.

    `level` is a heading's, and the one that text has if it turns out to be an unnumbered heading. `rebuilt` tells that
    the number was lost; `missing` which numbers before it are lost for good; `restarts` that counting began anew
    without a heading that says so. A stray is a number without a text.
    """

    kind: str
    text: str
    number: str | None = None
    level: int = 0
    rebuilt: bool = False
    restarts: bool = False
    missing: str = ""


def breaks_off(role: Role | None) -> bool:
    """Tell whether a text breaks off inside a sentence, so that what follows may go on with it."""
    if role is None or role.kind == HEADING or (role.kind == TEXT and stands_by_itself(role.text)):
        return False
    return not (ends_sentence(role.text) or ends_clause(role.text))
