"""Queries written anew: for given terms, with a field more, or with one less. How they are read is db.query's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.query import CHINESE_QUOTES, EITHER, FIELDS, Either, Term, parse


def written(words: Sequence[str]) -> str:
    """Return the query that looks for exactly these terms."""
    if len(words) == 1 and not re.search(rf"\s|[{CHINESE_QUOTES}]|^-|[:：]", words[0]):
        return words[0]
    return " ".join(f'"{term}"' for term in words)


def narrowed(typed: str, field: str, value: str, language: str) -> str:
    """Return a query that also wants a field, named in Chinese or English; alternatives are put in parentheses."""
    parsed = parse(typed)
    loose = isinstance(parsed, Either) or (isinstance(parsed, Term) and isinstance(parsed.otherwise, Either))
    names = FIELDS[field].split()
    quoted = f'"{value}"' if re.search(r"[\s()（）|]", value) else value
    return " ".join(
        filter(None, (f"({typed.strip()})" if loose else typed.strip(), f"{names[language == 'zh']}:{quoted}"))
    )


def without(typed: str, field: str, value: str) -> str:
    """Return a query without one of its fields(); what is excluded is taken out with what excludes it."""
    names = "|".join(map(re.escape, FIELDS[field.lstrip("-")].split()))
    excluding = r"(?:-|(?:NOT|非)\s+)" if field.startswith("-") else r"(?<![\w-])"
    pattern = rf"(?i){excluding}(?:{names})[:：]([\"“]?){re.escape(value)}(?(1)[\"”]?)(?=[\s)）]|\Z)"
    left = re.sub(pattern, "", typed, count=1)
    either = rf"(?:{'|'.join(map(re.escape, EITHER))})"
    left = re.sub(rf"(?:(?<=[(（])|\A)\s*{either}\s|\s{either}\s*(?=[)）]|\Z)|{either}\s+(?={either}\s)", "", left)
    return " ".join(re.sub(r"[(（]\s*[)）]", "", left).split())
