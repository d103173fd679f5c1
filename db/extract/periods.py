"""The days that a date means which a text words in any of the six languages, so that dates can be sorted and counted.

Which words of a sentence are its date is db.extract.activities' business. What a text leaves open is not filled in:
a month means all of its days, and the early, middle and late part of a year mean a third of it each.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from db.ingest.vocabulary import MONTHS

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−~～〜"), "-")
_SAME = str.maketrans("أإآٱ", "اااا")  # a hamza that is not always written
_PARTS = {"初": (1, 4), "中": (5, 8), "底": (9, 12), "末": (9, 12), "上半年": (1, 6), "下半年": (7, 12)}
_SINCE = re.compile(r"以来|至今|\bsince\b|\bdepuis\b|\bdesde\b|^\s*с\s|\bначиная с\b|منذ")
_MONTH_FIRST = r"\b(?P<name>{names})\s+(?P<day>\d{{1,2}}),?\s+(?=(?:19|20)\d\d)"


class Period(NamedTuple):
    """The days that a date in words means, in ISO 8601. `last` is "" where the text only says since when."""

    first: str
    last: str


class _Point(NamedTuple):
    """A date as far as the text gives it: 0 for what it does not say; `part` is a key of _PARTS."""

    year: int = 0
    month: int = 0
    day: int = 0
    part: str = ""


def _names() -> dict[str, int]:
    """Return every way of writing a month, as a pattern, longest first; Russian ones with any ending."""
    found = {}
    for written, number in MONTHS.items():
        for name in {written, *written.split("/")}:
            plain = name.translate(_SAME)
            if "а" <= plain[0] <= "я":
                found[rf"{plain[:-1]}(?:[ьйаяеию]|ем|ём|ом)?"] = number
            else:
                found[re.escape(plain)] = number
    return dict(sorted(found.items(), key=lambda each: -len(each[0])))


_NAMES = _names()
_NAME = "|".join(_NAMES)
_SWAPPED = re.compile(_MONTH_FIRST.format(names=_NAME))
_TOKEN = re.compile(
    r"(?P<year>(?<!\d)(?:19|20)\d\d(?!\d))(?:\s*[-/]\s*(?P<short>\d\d)(?![\d.]|\s*[月日]))?"
    r"|(?P<month>(?<!\d)\d{1,2})\s*月|(?P<day>(?<!\d)\d{1,2})(?!\d)(?:\s*日)?"
    rf"|\b(?P<name>{_NAME})\b|(?<=年)\s*(?P<part>上半年|下半年|[初中底末])"
)


def period(text: str) -> Period | None:
    """Return the first and the last day that a date in words means; None where it names no year from 1900 to 2099.

    A date that says since when has no last day. Ranges may leave out what both ends share: "3-5 October 2023".
    """
    plain = _plain(text)
    points = list(_points(_SWAPPED.sub(r"\g<day> \g<name> ", plain), chinese="年" in plain))
    if not any(point.year for point in points):
        return None
    ends = [_days(point) for point in _completed(points)]
    first, last = min(start for start, _ in ends), max(end for _, end in ends)
    return Period(first, "" if _SINCE.search(plain) else last)


def years(found: Period) -> range:
    """Return the years that a period covers; of one without an end, the year in which it begins."""
    first = int(found.first[:4])
    return range(first, int(found.last[:4] or first) + 1)


def _plain(text: str) -> str:
    """Return a text with its digits in ASCII, its dashes short and its letters small."""
    figures = (str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text)
    return "".join(figures).casefold().translate(_DASHES).translate(_SAME)


def _points(plain: str, chinese: bool) -> Iterator[_Point]:
    """Yield the dates of a text: in Chinese the year comes first, elsewhere the day."""
    order = ("year", "month", "day") if chinese else ("day", "month", "year")
    so_far, reached = _Point(), -1
    for token in _TOKEN.finditer(plain):
        if token["part"]:
            so_far = so_far._replace(part=token["part"])
            continue
        unit, value = _read(token)
        if not value:
            continue
        if order.index(unit) <= reached:
            yield so_far
            so_far = _Point()
        reached = order.index(unit)
        so_far = _Point(**{**so_far._asdict(), unit: value})
        if token["short"] and int(token["short"]) > value % 100:
            yield so_far
            so_far = _Point(value - value % 100 + int(token["short"]))
    if reached >= 0:
        yield so_far


def _read(token: re.Match[str]) -> tuple[str, int]:
    """Return what a token says: a unit and its number, 0 where there is no such month or day."""
    if token["year"]:
        return "year", int(token["year"])
    if token["day"]:
        return "day", int(token["day"]) if 1 <= int(token["day"]) <= 31 else 0
    if token["name"]:
        return "month", next(number for name, number in _NAMES.items() if re.fullmatch(name, token["name"]))
    return "month", int(token["month"]) if 1 <= int(token["month"]) <= 12 else 0


def _completed(points: Sequence[_Point]) -> Iterator[_Point]:
    """Yield dates that all have a year: what one leaves out stands in the next one, or else in the one before."""
    for place, point in enumerate(points):
        others = (*points[place + 1 :], *reversed(points[:place]))
        year = point.year or next(other.year for other in others if other.year)
        month = point.month
        if point.day and not month:
            month = next((other.month for other in others if other.month), 0)
        yield point._replace(year=year, month=month, day=point.day if month else 0)


def _days(point: _Point) -> tuple[str, str]:
    """Return the first and the last day of a date, in ISO 8601; a day that the month does not have is left out."""
    first, last = (point.month, point.month) if point.month else _PARTS.get(point.part, (1, 12))
    final = monthrange(point.year, last)[1]
    day = point.day if 1 <= point.day <= final else 0
    return f"{point.year}-{first:02}-{day or 1:02}", f"{point.year}-{last:02}-{day or final:02}"
