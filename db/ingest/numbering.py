"""The numbers that UN documents put before paragraphs and headings, in six languages: read, not yet understood.

A number at the beginning of a block can mean several things ("I." is one or the ninth letter; "1." heads a section
or numbers a paragraph). All readings are given; db.ingest.assignment chooses by the sequence they stand in.
"""

from __future__ import annotations

import re
from typing import NamedTuple

ARABIC = "arabic"  # 12.
DECIMAL = "decimal"  # 16.1
ROMAN = "roman"  # IV.
HAN = "han"  # 四.
ORDINAL = "ordinal"  # رابعا -
LETTER = "letter"  # D.
ABJAD = "abjad"  # دال -
PART = "part"  # Annex II
ITEM = "item"  # (a), i), a., (一), •

HEADING_KINDS = frozenset({ROMAN, HAN, ORDINAL, LETTER, ABJAD})
ANY_ORDER = -1  # the value of a number that need not follow on the one before
BULLET = 0
_LONGEST_PART = 24


class Marker(NamedTuple):
    """A number that begins a text: its kind, its label, its value, and where the text goes on.

    The label is the number as printed, without its dot, and with 0-9 for the digits of other scripts: a reference is
    the same in every language.
    """

    kind: str
    label: str
    value: int
    stop: int


_HAN_DIGITS = "〇一二三四五六七八九"
_ORDINALS = (
    *("أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا"),
    *("حادي عشر", "ثاني عشر", "ثالث عشر", "رابع عشر", "خامس عشر", "سادس عشر", "سابع عشر", "ثامن عشر", "تاسع عشر"),
)
_ABJAD = (
    *("ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون", "سين", "عين"),
    *("فاء", "صاد", "قاف", "راء", "شين", "تاء", "ثاء", "خاء", "ذال", "ضاد", "ظاء", "غين"),
)
_LOOKALIKES = str.maketrans("АВСЕНІКМОРТХ", "ABCEHIKMOPTX")  # Cyrillic capitals typed for Latin ones
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩０１２３４５６７８９", "01234567890123456789")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}

_roman_form = re.compile(r"(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\Z")
_arabic = re.compile(r"([0-9٠-٩０-９]{1,4})(?:\s?([.．]|[-–—](?=\s*[\u0600-\u06ff]|\s*\Z))\s*|、\s*|[ \t]*\Z)(?![.．])")
_decimal = re.compile(r"([0-9٠-٩]{1,3}(?:[.．](?:[0-9٠-٩]{1,3}|[IVX]{1,4}))+)[.．]?(?:\s+|\Z)")
_capital = re.compile(r"([IVXLC]{1,7}|[A-ZАВСЕНІКМОРТХ])(?:\s?[.．、]\s*(?:[-–—]\s+)?|\s[-–—]\s*)(?=\S)")
_han = re.compile(r"([一二三四五六七八九十]{1,3})(?:\s?[.．、]\s*|\u3000+)(?=\S)")
_mark = r"[\u064b-\u0652]*"
_words = "|".join((*_ORDINALS[10:], *(f"{word[:-1]}\u064b?{word[-1]}" for word in _ORDINALS[:10]), *_ABJAD))
_arabic_word = re.compile(rf"((?:{_words}){_mark})\s*[-–—.:]\s*(?=\S)")
_part = re.compile(
    r"(?:annex|appendix|enclosure|annexe|appendice|pièce jointe|anexo|apéndice|приложение|добавление|"
    r"附件|附录|附文|المرفق|مرفق|التذييل|تذييل)"
    r"(?:\s*(?:[IVXLC]{1,5}|\d{1,2}|[A-Z]|[一二三四五六七八九十]{1,3}|الأول|الثاني|الثالث|الرابع|الخامس))?\s*[*:.]?\Z",
    re.IGNORECASE,
)
_item = re.compile(
    r"[(（]\s*(?P<bracketed>[a-z]{1,2}|[ivx]{1,5}|[а-я]|[أ-ي]{1,2}|[一二三四五六七八九十]{1,3}|[0-9٠-٩]{1,2})\s*[)）]\s*(?=\S)"
    r"|(?P<half>[a-z]{1,2}|[ivx]{1,5}|[а-я]|[0-9]{1,2})[)）]\s*(?=\S)"
    r"|(?P<dotted>[a-z]|[ivx]{2,5})[.．]\s+(?=\S)"
    r"|(?P<bullet>[•·●○◦▪■□►▶–—‒−*-]|o(?=\t))\s+(?=\S)"
)
_item_values = {letter: value for value, letter in enumerate("abcdefghijklmnopqrstuvwxyz", 1)}


def letter_value(letter: str) -> int:
    """Return the place of a capital in the Latin alphabet, from 1; a Cyrillic one counts as the one it looks like."""
    return ord(letter.translate(_LOOKALIKES)) - 64


def _roman_value(letters: str) -> int:
    total = 0
    for letter, following in zip(letters, f"{letters[1:]} ", strict=True):
        value = _ROMAN_VALUES[letter]
        total += -value if _ROMAN_VALUES.get(following, 0) > value else value
    return total


def _han_value(digits: str) -> int:
    tens, ten, ones = digits.rpartition("十")
    value = (_HAN_DIGITS.find(tens) if tens else 1) * 10 if ten else 0
    return value + (_HAN_DIGITS.find(ones) if ones else 0)


def _capitals(text: str) -> list[Marker]:
    found = _capital.match(text)
    if not found:
        return []
    printed = found[1]
    letters = printed.translate(_LOOKALIKES)
    readings = []
    if _roman_form.match(letters):
        readings.append(Marker(ROMAN, printed, _roman_value(letters), found.end()))
    if len(letters) == 1:
        readings.append(Marker(LETTER, printed, letter_value(printed), found.end()))
    return readings


def _arabic_words(text: str) -> list[Marker]:
    found = _arabic_word.match(text)
    if not found:
        return []
    word = re.sub(_mark, "", found[1])
    kind, words = (ABJAD, _ABJAD) if word in _ABJAD else (ORDINAL, _ORDINALS)
    return [Marker(kind, found[1], words.index(word) + 1, found.end())]


def _figures(text: str) -> list[Marker]:
    readings = []
    if found := _decimal.match(text):
        value = found[1].translate(_DIGITS).rpartition(".")[2]
        number = int(value) if value.isdigit() else _roman_value(value)
        readings.append(Marker(DECIMAL, found[1].translate(_DIGITS).replace("．", "."), number, found.end()))
    if found := _arabic.match(text):
        digits = found[1].translate(_DIGITS)
        readings.append(Marker(ARABIC, digits, int(digits), found.end()))
    return readings


def _items(text: str) -> list[Marker]:
    found = _item.match(text)
    if not found:
        return []
    label = found["bracketed"] or found["half"] or found["dotted"] or ""
    value = BULLET if found["bullet"] else _item_values.get(label, ANY_ORDER)
    return [Marker(ITEM, found[0].strip(), value, found.end())]


def markers(text: str) -> list[Marker]:
    """Return every reading of the number or bullet that begins a text, the likeliest first; none for running text."""
    first = text[:1]
    if is_part(text):
        return [Marker(PART, text, ANY_ORDER, len(text))]
    if "A" <= first <= "Z" or "Ѐ" <= first <= "Я":
        return _capitals(text)
    if first.isdigit():
        return _figures(text) or _items(text)
    if found := _han.match(text):
        return [Marker(HAN, found[1], _han_value(found[1]), found.end())]
    return (_arabic_words(text) if "\u0600" <= first <= "\u06ff" else []) or _items(text)


def is_part(text: str) -> bool:
    """Tell whether a heading names an annex or another part whose numbers begin anew."""
    return len(text) < _LONGEST_PART and _part.match(text) is not None


def parent(label: str) -> str:
    """Return what stands before the last part of a decimal number: "27.I" of "27.I.1"."""
    return label.rpartition(".")[0]
