"""Which countries a paragraph names, and where: longest match over the UN's names, with what is not a name set aside.

Here live the rules of running text: how Chinese tells a name from a demonym and a language, when a city belongs to the
title of a treaty, when an English adjective is a language. The words themselves, and the exclusions that are plain
words, are data (resources/countries, through db.gazetteer).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from db.gazetteer import spellings
from db.records import Mention
from db.text import fold, normalise, normalise_with_origins


class _Word(NamedTuple):
    """What a spelling stands for; `kind` is empty for an excluded word. `capitals`: counts in this very case only."""

    iso3: str
    kind: str
    capitals: bool = False


class _Words(NamedTuple):
    """The spellings of a language by their key, and how long those are that begin alike, the longest first."""

    by_key: dict[str, _Word]
    lengths: dict[str, list[int]]


def mentions(text: str, language: str) -> tuple[Mention, ...]:
    """Return where a text in a language (a two-letter code) names countries, in order, none overlapping.

    Offsets are code points into the text exactly as given. A name inside a longer name or excluded word is no mention.
    Kinds: "name"; "demonym", the people or adjective of a country; "place", a city or region that stands for it.
    Chinese and English are read in depth, other languages by their names in the nominative.
    """
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
_NAME_DOTS = ("·", "•", "・")  # inside the name of a person


@cache
def _chinese_words() -> _Words:
    words = _Words({}, {})
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
    by_key, lengths = _chinese_words()
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
    by_key, lengths = _chinese_words()
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

_WORD = "(?:[^\\W\\d_][\u0300-\u036f\u064b-\u065f]*)+"
# What may stand between two words of a name: brackets, hyphens, apostrophes, a line break;
# a full stop after a letter or two (St. Lucia); a comma where the name has one.
_GAP = r"[\s'’‐‑–—()-]{1,3}"
_STOP = r"\.\s?"
_COMMA = r",\s+"


@lru_cache(maxsize=1 << 16)
def _folded(token: str) -> str:
    return fold(token)


@cache
def _words(language: str) -> _Words:
    words = _Words({}, {})
    for spelling, word in _spelt(language):
        if "," in spelling and spelling.endswith((" of", " of the")):
            continue  # the inverted names of lists; "the Congo, the Democratic Republic of the Congo" are two
        key = _key(spelling)
        if word.kind == "demonym" and not key.endswith(("s", "h", "ese")):
            words.by_key[key + "s"] = word
        words.by_key[key] = word
    return _with_lengths(words, ((_beginning(key), key.count(" ")) for key in words.by_key))


def _beginning(key: str) -> str:
    return key.partition(" ")[0].rstrip(",")


def _key(spelling: str) -> str:
    tokens = list(re.compile(_WORD).finditer(spelling))
    key = _folded(tokens[0][0])
    for before, token in itertools.pairwise(tokens):
        key += ", " if "," in spelling[before.end() : token.start()] else " "
        key += _folded(token[0])
    return key


def _keys(text: str, tokens: list[re.Match[str]], first: int, most: int) -> list[str]:
    """Return the keys of the runs of words that begin at a token, by number of gaps, at most so many."""
    keys = [_folded(tokens[first][0])]
    for place in range(first, min(first + most, len(tokens) - 1)):
        gap = text[tokens[place].end() : tokens[place + 1].start()]
        short = len(tokens[place][0]) <= 2
        comma = re.compile(_COMMA).fullmatch(gap)
        if not (comma or re.compile(_GAP).fullmatch(gap) or (short and re.compile(_STOP).fullmatch(gap))):
            break
        keys.append(f"{keys[-1]}{',' if comma else ''} {_folded(tokens[place + 1][0])}")
    return keys


def _in_words(text: str, language: str) -> Iterator[_Found]:
    words = _words(language)
    tokens = list(re.compile(_WORD).finditer(text))
    place = language_end = 0
    while place < len(tokens):
        word, gaps = _longest_run(text, tokens, place, words)
        start, end = tokens[place].start(), tokens[place + gaps].end()
        place += gaps + 1
        if word is None:
            continue
        if "(" in text[start:end] and text[end : end + 1] == ")":
            end += 1
        if word.kind == "demonym" and _is_language(text, start, end, language_end):
            language_end = end
        elif word.kind and not (language == "en" and _is_english_trap(text, start, end, word.kind)):
            yield word.iso3, start, end, word.kind


def _longest_run(text: str, tokens: list[re.Match[str]], first: int, words: _Words) -> tuple[_Word | None, int]:
    """Return the longest spelling that begins at a token, or None, and the number of gaps between its words."""
    known = () if tokens[first][0][0].islower() else words.lengths.get(_folded(tokens[first][0]), ())
    keys = _keys(text, tokens, first, known[0]) if known else []
    for gaps in known:
        word = words.by_key.get(keys[gaps]) if gaps < len(keys) else None
        if word and (not word.capitals or _is_abbreviation(tokens, first, gaps)):
            return word, gaps
    return None, 0


def _is_abbreviation(tokens: list[re.Match[str]], first: int, gaps: int) -> bool:
    """Tell whether words are in capitals, and not in a heading all in capitals, where US may be us."""
    before = tokens[first - 1][0] if first else ""
    return all(token[0].isupper() for token in tokens[first : first + gaps + 1]) and not (
        len(before) > 1 and before.isupper()
    )


# --- English: adjectives are languages too, cities stand in titles, and some countries are called as people are.

_LINK = r"(?:,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+|/)"
_LANGUAGE_AFTER = (
    rf"(?:{_LINK}\w+){{0,6}}?(?:{_LINK}(?:English|Arabic)\b"
    r"|[\s-]+(?:languages?|speaking|speakers?|texts?|versions?|translations?|only)\b)"
)
_LANGUAGE_BEFORE = rf"(?:\b(?:English|Arabic){_LINK}(?:\w+{_LINK}){{0,6}}|\b[Oo]riginal:\s*|\bspeaks?\s+)$"
_IN = r"\b(?:in|into|from)\s+$"
_NOT_A_NOUN = r"\s*(?:$|[.,;:)\]]|(?:and|or|as|by|at|to|on|with|into)\b)"
_ENGLISH_TITLE = (
    r"\s*\+\s?\d|(?:(?:,|,?\s+and)?\s+[A-Z][\w'’-]*){0,4}?\s+"
    r"(?:[Cc]onventions|Convention|Protocols?|Declaration|Agreements?|Accords?|Treaty|Charter|Statute|Pact|Compact"
    r"|Rules|Principles|Guidelines|Amendments?|Consensus|Communiqué|Commitment|Outcome|Mandate|Agenda|Framework"
    r"|Programme of Action|Plan of Action|Action Plan|Plan|Platform|[Ww]ork [Pp]rogramme|Initiative|[Pp]rocess|Round"
    r"|Ministerial|Review Conference|International Mechanism)\b"
)
_ENGLISH_TITLE_BEFORE = r"\b(?:Convention|Declaration|Treaty|Statute|Charter) of $"
_ADDRESS = r"\b(?:Mr|Ms|Mrs|Miss|Dr|Prof|Sir|Lady|Lord)\.?\s+(?:[A-Z][\w.-]*\s+){0,2}$"
_GIVEN_NAME = r"(?:^|\W)([A-Z][a-z]+) $"
_CALLED_AS_PEOPLE_ARE = ("Jordan", "Chad", "Georgia", "Israel")
# What may stand before them with a capital where they are countries: the first word of a sentence, a direction.
_NO_GIVEN_NAME = (
    "In For From To Both And Or But Of With While When Whereas Although Since As Like Unlike Between By Is Was Has Did "
    "Does Can Will Would Should That If The At Through Under Until After Before Because Where Whether Though Against "
    "Northern Southern Eastern Western Central Neighbouring Government Republic Kingdom State"
)


def _is_language(text: str, start: int, end: int, language_end: int) -> bool:
    """Tell whether an English adjective names a language; `language_end` is where the last one that did ended."""
    if language_end and re.compile(_LINK).fullmatch(text, language_end, start):
        return True
    before = text[max(0, start - 120) : start]
    if re.compile(_LANGUAGE_AFTER).match(text, end) or re.compile(_LANGUAGE_BEFORE).search(before):
        return True
    return bool(re.compile(_IN).search(before) and re.compile(_NOT_A_NOUN).match(text, end))


def _is_english_trap(text: str, start: int, end: int, kind: str) -> bool:
    """Tell whether an English spelling belongs to a person, or a city to the title of a treaty or process."""
    before = text[max(0, start - 30) : start]
    if re.compile(_ADDRESS).search(before):
        return True
    if text[start:end] in _CALLED_AS_PEOPLE_ARE:
        given = re.compile(_GIVEN_NAME).search(before)
        return given is not None and given[1] not in _NO_GIVEN_NAME.split()
    if kind != "place":
        return False
    return bool(re.compile(_ENGLISH_TITLE).match(text, end) or re.compile(_ENGLISH_TITLE_BEFORE).search(before))
