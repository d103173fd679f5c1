"""Which countries a paragraph names, and where: longest match over the UN's names, with what is not a name set aside.

Here live how spellings are found, and the rules of Chinese: how it tells a name from a demonym and a language, when a
city belongs to the title of a treaty. Those of the other languages live in db.extract.namesakes, the forms of their
words in db.extract.inflection. The words themselves, and the exclusions that are plain words, are data
(resources/countries, through db.gazetteer).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from db.extract.inflection import forms
from db.extract.namesakes import is_language, is_namesake
from db.gazetteer import spellings
from db.records import Mention
from db.text import fold, normalise, normalise_with_origins


class _Word(NamedTuple):
    """What a spelling stands for; `kind` is empty for an excluded word. `capitals`: counts in this very case only."""

    iso3: str
    kind: str
    capitals: bool = False


class _Words(NamedTuple):
    """The spellings of a language by their key, and how long those are that begin alike, the longest first.

    `adjectives` holds the demonyms of languages written in words, where one may be spelt as a name is.
    """

    by_key: dict[str, _Word]
    lengths: dict[str, list[int]]
    adjectives: dict[str, _Word]


def mentions(text: str, language: str) -> tuple[Mention, ...]:
    """Return where a text in a language (a two-letter code) names countries, in order, none overlapping.

    Offsets are code points into the text exactly as given. A name inside a longer name or excluded word is no mention.
    Kinds: "name"; "demonym", the people or adjective of a country; "place", a city or region that stands for it.
    The six languages of the United Nations are read; in any other no country is found.
    """
    if language not in ("ar", "en", "es", "fr", "ru", "zh"):
        return ()
    found = _in_chinese(text) if language == "zh" else _in_words(text, language)
    return tuple(Mention(iso3, start, end, text[start:end], kind) for iso3, start, end, kind in found)


_Found = tuple[str, int, int, str]


def _spelt(language: str) -> Iterator[tuple[str, _Word]]:
    """Yield all spellings of a language; a later one replaces an equal one before it."""
    spelt = spellings(language)
    for kind, words in (("place", spelt.places), ("demonym", spelt.demonyms), ("name", spelt.names)):
        for spelling, iso3 in words.items():
            yield spelling, _Word(iso3, kind, spelling.isupper())
    for spelling in spelt.excluded:
        yield spelling, _Word("", "")


# Patterns stand as text: compiled, and kept by re, when a text is first read.

# --- Chinese: no spaces between words, so names are found in any position, over the normalised text.

# The rest of a formal name: 共和国 after 肯尼亚, 社会主义共和国 after 越南.
_FORMAL = "(?:伊斯兰|阿拉伯|人民|民主|社会主义|联邦|合作|哈希姆)*(?:共和国|大公国|公国|王国)"
# 人, 籍, 裔, 族 make a demonym, but not where they begin another word: 人权, 人口, 族裔.
_PEOPLE = "人(?![民权口道员数类力均间才事质工文身体居群格])|籍|裔|族(?![裔群])"
_LANGUAGE = "语|文(?![化件明书献物凭职官盲体艺学莱])"
# A city and what follows name a treaty or a process: 维也纳外交关系公约, 达喀尔行动框架.
_TITLE = (
    "(?:[、和][^\\W\\d_的在举召开]{2,8}?){0,4}?[^\\W\\d_的在举召开及和与于、处部署所馆]{0,10}?"
    "(?:公约|议定书|宣言|协定|协议|规约|原则|规则|准则|纲领|纲要|行动计划|行动议程|行动框架|行动方案|工作方案|共识|倡议"
    "|条约|承诺|修正案|国际机制|回合|进程|议程|声明|公报|\\+\\d)"
)
# 国家, 国际 after 中, 美, 法, 德: 发展中国家, 拉美国家, 非法国际贩运, but not 中国家庭.
_STATE = "家(?![庭具电族])|际(?!遇)"
# Money; and the short name of a mission, which other languages write as letters, but not its name in full.
_MONEY_OR_MISSION = (
    "元(?![首帅老素])|法郎|克朗|卢比|卢布|镑|比索|先令|第纳尔|里亚尔|迪拉姆|库纳|福林|(?:稳定|支助|特派|援助|观察)团"
)
_WHOLE_NAMES = ("联合国", "共体", "联盟")
_NAME_DOTS = ("·", "•", "・")  # inside the name of a person


@cache
def _chinese_words() -> _Words:
    words = _Words({}, {}, {})
    spelt = tuple(_spelt("zh"))
    keys = normalise("\0".join(spelling for spelling, _ in spelt)).split("\0")
    words.by_key.update(zip(keys, (word for _, word in spelt), strict=True))
    return _with_lengths(words, ((key[:2], len(key)) for key in words.by_key))


def _with_lengths(words: _Words, beginnings: Iterator[tuple[str, int]]) -> _Words:
    for beginning, length in set(beginnings):
        words.lengths.setdefault(beginning, []).append(length)
    for lengths in words.lengths.values():
        lengths.sort(reverse=True)
    return words


def _in_chinese(text: str) -> Iterator[_Found]:
    folded, origins = normalise_with_origins(text)
    by_key, lengths, _ = _chinese_words()
    start, last = 0, len(folded) - 1
    while start < last:
        if folded[start : start + 2] not in lengths:
            start += 1
            continue
        end = _longest(folded, start)
        # 许多哥伦比亚人 does not speak of 多哥: a longer spelling that begins inside wins.
        if end == start or any(_longest(folded, inner) > inner + end - start for inner in range(start + 1, end)):
            start += 1
            continue
        word = by_key[folded[start:end]]
        kind, end = _read_chinese(folded, start, end, word.kind)
        if kind:
            yield word.iso3, origins.starts[start], origins.ends[end - 1], kind
        start = end


def _longest(text: str, start: int) -> int:
    """Return where the longest Chinese spelling that begins at a place ends, or the place when there is none."""
    by_key, lengths, _ = _chinese_words()
    for length in lengths.get(text[start : start + 2], ()):
        key = text[start : start + length]
        if key in by_key:
            return start + len(key)
    return start


def _read_chinese(text: str, start: int, end: int, kind: str) -> tuple[str, int]:
    """Return what a spelling is where it stands, and its end there: a kind, or "" when it names no country."""
    if text[end : end + 1] in _NAME_DOTS or (text[start - 1 : start] in _NAME_DOTS and start > 1):
        return "", end
    if kind == "place":
        in_title = text.rfind("《", 0, start) > text.rfind("》", 0, start)
        return "" if in_title or re.compile(_TITLE).match(text, end) else kind, end
    if kind == "name":
        if re.compile(_MONEY_OR_MISSION).match(text, end) and not text.endswith(_WHOLE_NAMES, 0, start):
            return "", end
        if formal := re.compile(_FORMAL).match(text, end):
            end = formal.end()
        if people := re.compile(_PEOPLE).match(text, end):
            return "demonym", people.end()
        if text[end - 1] != "国":
            return "" if re.compile(_LANGUAGE).match(text, end) else kind, end
        if end - start == 2 and re.compile(_STATE).match(text, end):
            return "", end
    return kind, end


# --- Languages written in words: a spelling is a run of whole words, without regard to accents.

_WORD = re.compile("(?:[^\\W\\d_][\u0300-\u036f\u064b-\u065f\u0670]*)+")
# What may stand between two words of a name: brackets, hyphens, apostrophes, a line break;
# a full stop after a letter or two (St. Lucia); a comma where the name has one.
_GAP = re.compile(r"[\s'’‐‑–—()-]{1,4}")
_CLOSING = re.compile(r"['’]?\)")
_STOP = re.compile(r"\.\s?")
_COMMA = re.compile(r",\s+")
# What Arabic joins to the front of a word: and, so; in, like, for. "For the" drops a letter: للجزائر is ل and الجزائر.
_JOINED = re.compile("([وف][\u064b-\u065f\u0640]*)?((?:[بل]|ك(?=ال))[\u064b-\u065f\u0640]*)?")


@lru_cache(maxsize=1 << 16)
def _folded(token: str) -> str:
    return fold(token)


@cache
def _words(language: str) -> _Words:
    words = _Words({}, {}, {})
    for spelling, word in _spelt(language):
        if "," in spelling and spelling.endswith((" of", " of the")):
            continue  # the inverted names of lists; "the Congo, the Democratic Republic of the Congo" are two
        for form in forms(spelling, word.kind, language):
            into = words.adjectives if word.kind == "demonym" else words.by_key
            into[_key(form)] = word
            if "-" in form:  # files lose hyphens: ÉtatsUnis
                into.setdefault(_key(form.replace("-", "")), word)
    keys = itertools.chain(words.by_key, words.adjectives)
    return _with_lengths(words, ((_beginning(key), key.count(" ")) for key in keys))


def _beginning(key: str) -> str:
    return key.partition(" ")[0].rstrip(",")


def _key(spelling: str) -> str:
    tokens = list(_WORD.finditer(spelling))
    key = _folded(tokens[0][0])
    for before, token in itertools.pairwise(tokens):
        key += ", " if "," in spelling[before.end() : token.start()] else " "
        key += _folded(token[0])
    return key


@lru_cache(maxsize=1 << 16)
def _readings(token: str, language: str) -> tuple[tuple[int, str], ...]:
    """Return where in a word a spelling may begin, and the key of its first word there; nothing for most words."""
    known = _words(language).lengths
    whole = _folded(token)
    found = [(0, whole)] if whole in known else []
    joined = _JOINED.match(token) if language == "ar" else None
    for end in sorted({joined.end(1), joined.end(2)}) if joined else ():
        if 0 < end < len(token):
            rest = _folded(token[end:])
            dropped = (
                "ا" + rest if rest.startswith("ل") and token[joined.start(2)] == "ل" and end == joined.end(2) else ""
            )
            found += [(end, key) for key in (rest, dropped) if key in known]
    return tuple(found)


def _keys(text: str, tokens: list[re.Match[str]], first: int, key: str, most: int) -> list[str]:
    """Return the keys of the runs of words that begin at a token, by number of gaps, at most so many."""
    keys = [key]
    for place in range(first, min(first + most, len(tokens) - 1)):
        gap = text[tokens[place].end() : tokens[place + 1].start()]
        short = len(tokens[place][0]) <= 2
        comma = _COMMA.fullmatch(gap)
        if not (comma or _GAP.fullmatch(gap) or (short and _STOP.fullmatch(gap))):
            break
        keys.append(f"{keys[-1]}{',' if comma else ''} {_folded(tokens[place + 1][0])}")
    return keys


def _in_words(text: str, language: str) -> Iterator[_Found]:
    words = _words(language)
    tokens = list(_WORD.finditer(text))
    place = language_end = 0
    while place < len(tokens):
        readings = _readings(tokens[place][0], language)
        if not readings:
            place += 1
            continue
        word, gaps, offset = _longest_run(text, tokens, place, readings, words, language)
        start, end = tokens[place].start() + offset, tokens[place + gaps].end()
        place += gaps + 1
        if word is None:
            continue
        if "(" in text[start:end] and (closing := _CLOSING.match(text, end)):
            end = closing.end()
        if word.kind == "demonym" and is_language(text, start, end, language, language_end):
            language_end = end
        elif word.kind and not is_namesake(text, start, end, language, word.kind):
            yield word.iso3, start, end, word.kind


def _longest_run(
    text: str,
    tokens: list[re.Match[str]],
    first: int,
    readings: tuple[tuple[int, str], ...],
    words: _Words,
    language: str,
) -> tuple[_Word | None, int, int]:
    """Return the longest spelling that begins in a token, or None, the gaps between its words, and where it begins."""
    best: tuple[_Word | None, int, int] = (None, 0, 0)
    for offset, beginning in readings:
        known = words.lengths[beginning]
        keys = _keys(text, tokens, first, beginning, known[0])
        for gaps in known:
            if gaps < len(keys) and (best[0] is None or gaps > best[1]):
                word = _suits(tokens, first, gaps, keys[gaps], words, language)
                if word:
                    best = word, gaps, offset
                    break
    return best


def _suits(tokens: list[re.Match[str]], first: int, gaps: int, key: str, words: _Words, language: str) -> _Word | None:
    """Return what a run of words stands for, by its capital letters: Argentina is a name, argentina an adjective.

    English adjectives have capitals too; Arabic has none.
    """
    named, adjective = words.by_key.get(key), words.adjectives.get(key)
    capital = language == "ar" or any(token[0][0].isupper() for token in tokens[first : first + gaps + 1])
    if named and not named.kind:
        return named
    if named and capital and (not named.capitals or _is_abbreviation(tokens, first, gaps)):
        return named
    return adjective if capital or language != "en" else None


def _is_abbreviation(tokens: list[re.Match[str]], first: int, gaps: int) -> bool:
    """Tell whether words are in capitals, and not in a heading all in capitals, where US may be us."""
    before = tokens[first - 1][0] if first else ""
    return all(token[0].isupper() for token in tokens[first : first + gaps + 1]) and not (
        len(before) > 1 and before.isupper()
    )
