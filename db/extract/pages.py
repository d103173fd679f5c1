"""A paragraph as the registers read it: its words made plain, its sentences and headings, its capitalised phrases.

All registers look at the same paragraph; what one of them needs is worked out once, when it is first asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from db import text as texts
from db.extract.names import even, listed

_WORD = r"(?:[A-Z][\w'&./-]*\w|[A-Z])"
_SMALL = (
    r"(?:of|on|for|and|to|against|in|from|with|by|at|as|or|the|into|under|between|towards|among|relating|concerning"
    r"|de|la|du|des|del|van|von|y|et)"
)
_PHRASE = rf"(?<![\w'-]){_WORD}(?:(?:\s+{_SMALL}){{0,3}}\s+{_WORD})*"
_PREPOSITION = (
    r"\s(?:of|on|for|to|against|in|from|with|by|at|as|into|under|between|towards|among|relating|concerning)\s"
)
# What begins a sentence, or stands before a name, and is no part of it.
_OPENING = (
    r"(?:The|This|These|Those|That|A|An|In|On|At|For|From|Under|With|Within|Through|During|Since|Following|After|Before"
    r"|By|Its|Their|His|Her|Our|My|As|To|Of|Both|All|Some|Several|Many|Each|Every|Such|Other|Another|When|While|If|And"
    r"|Representatives?|Members?|Chair|Chairs|Recalling|Noting|Welcoming|Reaffirming|Acknowledging|Recognizing|Also"
    r"|Participants|Moreover|Furthermore|Additionally|According|Pursuant|Guided|Using|Regarding|Concerning|See|No|Any"
    r"|Requests?|Urges?|Encourages?|Invites?|Notes?|Decides?|Calls|Takes?|Stresses|Emphasizes|Underlines|Reiterates?)"
)
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_PARTING = (
    rf",?\s+(?:and(?:\s+(?:of|to|for|by|with|in))?\s+the|or|as)\s|\s+{_SMALL}\s+{_MONTH}\b"  # where a phrase ends early
)
_RESOLVING = re.compile(
    r"[A-Z][a-z]+ing\s+(?:also\s+|further\s+)?(?:the\s+)?(?=[A-Z])"
)  # "Recalling the Convention", at the start
_LEADING = rf"(?:(?:{_OPENING}|[A-Z][a-z]+(?:ed|s)(?=\s+the\s))\s+(?:{_SMALL}\s+)*)+"


class Phrase(NamedTuple):
    """Capitalised words of English with the small words that join them; `head` is the noun the rest says more about.

    "Global Programme against Trafficking in Persons" has the head "Programme".
    """

    start: int
    end: int
    text: str
    head: str


class Page:
    """A paragraph and where it stands."""

    def __init__(self, position: int, text: str, path: Sequence[str], language: str, body: str) -> None:
        self.position = position
        self.text = text
        self.path = path
        self.language = language
        self.body = body
        self.even = even(text)

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The ranges of its sentences."""
        return texts.sentences(self.text)

    def sentence(self, place: int) -> tuple[int, int]:
        """Return the range of the sentence that a place is in."""
        return next((span for span in self.sentences if span[0] <= place < span[1]), (0, len(self.text)))

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """Its capitalised phrases, without the words that only open a sentence."""
        return tuple(phrase for match in re.finditer(_PHRASE, self.even) for phrase in _parts(match))


def _parts(match: re.Match[str]) -> Iterator[Phrase]:
    """Yield the phrases in a run of capitalised words: "the Council and the Commission" are two."""
    start = match.start()
    for parting in (*re.compile(_PARTING).finditer(match.string, match.start(), match.end() + 1), None):
        end = parting.start() if parting else match.end()
        words = match.string[start:end]
        if not match.string[:start].strip() and (resolving := _RESOLVING.match(words)):
            start += resolving.end()
            words = words[resolving.end() :]
        if leading := re.compile(_LEADING).match(words + " "):
            start += leading.end()
            words = words[leading.end() :]
        if words[:1].isupper():
            yield from _joined(start, words)
        start = parting.end() if parting else end


def _joined(start: int, words: str) -> Iterator[Phrase]:
    """Yield the one or two names that words with "and" are: "Programme against X and Programme against Y" is two."""
    for joint in re.finditer(r"\sand\s(?=[A-Z])", words):
        first, second = words[: joint.start()], words[joint.end() :]
        if " " in second and _head(first) in _nouns() and _head(second) in _nouns():
            yield Phrase(start, start + len(first), first, _head(first))
            yield from _joined(start + joint.end(), second)
            return
    yield Phrase(start, start + len(words), words, _head(words))


def _head(words: str) -> str:
    """Return the noun that the other words of a name say more about: the last before a preposition, else of all."""
    head = re.compile(_PREPOSITION).split(words, maxsplit=1)[0].rpartition(" ")[2]
    last = words.rpartition(" ")[2]
    return last if head not in _nouns() and last in _nouns() else head


@cache
def _nouns() -> frozenset[str]:
    return listed("heads") | listed("bodies")


def overlaps(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a range shares a character with any of these."""
    return any(start < other_end and other_start < end for other_start, other_end in spans)
