"""Why a passage counts as an activity: the words of doing by which db.extract.activities found it."""

from __future__ import annotations

from db.extract.activities import _blank, _rules
from db.text import sentences


def act(text: str, language: str, start: int, end: int) -> str:
    """Return the words that report the act of an activity between two places of a paragraph.

    "" where the language has no words of doing: there, every sentence that names a country counts.
    """
    rules = _rules(language)
    if not rules.judges:
        return ""
    shown = _blank(rules.title, text, rules.title_tail)
    for first, last in sentences(text):
        if start <= first < end:
            judged = _blank(rules.no_act, _blank(rules.purpose, shown[first:last]))
            if found := rules.acts.search(judged):
                return text[first + found.start() : first + found.end()].strip()
    return ""
