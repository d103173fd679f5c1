"""Paragraphs as sentences and delegates name them, put as citations do.

"Subparagraph (a) of paragraph 5" is paragraph 5 (a); OP5, an operative paragraph, is paragraph 5 of a resolution. Its
preambular ones (PP3) have no numbers, and stay unread.
"""

from __future__ import annotations

import re
from functools import cache

from db.citation.paragraphs import BETWEEN, LABELS
from db.citation.symbols import DASH

_NUMBER = r"\d{1,4}(?:\.\d{1,4})*(?![A-Za-z0-9(])"
_SUBS = rf"(?P<labels>{LABELS}(?:{BETWEEN}{LABELS}){{0,10}})"
# The sub-paragraph, what joins it to its paragraph, and the paragraph; in Chinese the paragraph comes first.
_FORMS = (
    rf"(?i:(?<!\w)sub-?paragraphs?)\s+{_SUBS}\s+of\s+(?P<one>(?i:paragraph|para\.?)\s+{_NUMBER})",
    rf"(?i:(?<!\w)alinéas?)\s+{_SUBS}\s+du\s+(?P<one>(?i:paragraphe|par\.)\s*{_NUMBER})",
    rf"(?i:(?<!\w)(?:apartado|inciso)s?)\s+{_SUBS}\s+del\s+(?P<one>(?i:párrafo|párr\.)\s*{_NUMBER})",
    rf"(?i:(?<!\w)подпункт\w{{0,3}})\s+{_SUBS}\s+(?P<one>(?i:пункта|пункте|п\.)\s*{_NUMBER})",
    rf"(?<!\w)\w{{0,3}}فقرة الفرعية\s+{_SUBS}\s+من\s+(?P<one>الفقرة\s+{_NUMBER})",
    rf"(?P<one>(?i:(?<!\w)(?:paragraphe|par\.|párrafo|párr\.|paragraph|para\.))\s*{_NUMBER}),?"
    rf"\s+(?i:al\.|alinéas?|apartados?|incisos?|sub-?paragraphs?)\s+{_SUBS}",
)
_CHINESE = rf"第\s*(?P<one>{_NUMBER})\s*段\s*第?\s*{_SUBS}(?:\s*(?:项|分段|小段))?"
_OPERATIVE = r"(?<![\w/-])(?:OP\.?|[Oo]p\.) ?"
_ONE_OPERATIVE = r"(?P<one>\d{1,3})(?!\w|[-/.]\w| ?(?:bis|ter|quater|alt)\b)"


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return (
        *((re.compile(form), r"\g<one> \g<labels>") for form in _FORMS),
        (re.compile(_CHINESE), r"第\g<one>\g<labels>段"),
        (re.compile(rf"{_OPERATIVE}(\d{{1,3}})\s*{DASH}\s*(?:OP ?)?{_ONE_OPERATIVE}"), r"¶ \1-\g<one>"),
        (re.compile(_OPERATIVE + _ONE_OPERATIVE), r"¶ \g<one>"),
        (re.compile(r"(?<![\w/-])OPs ?(?=\d)"), "¶¶ "),
    )


def turned(text: str) -> str:
    """Return a plain text with the sub-paragraphs it names put behind their paragraphs, and OP written as a sign."""
    for pattern, form in _patterns():
        text = pattern.sub(form, text)
    return text
