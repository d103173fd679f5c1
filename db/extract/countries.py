"""Which countries a paragraph names, and where: longest match over the UN's names, with what is not a name set aside.

Here live the rules of Chinese: how it tells a name from a demonym and a language, when a city belongs to the title of
a treaty. Those of the other languages live in db.extract.namesakes, the forms of their words in db.extract.inflection,
and how spellings are found in db.extract.spelling. The words themselves, and the exclusions that are plain words, are
data (resources/countries, through db.gazetteer).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from db.extract.namesakes import is_language, is_namesake
from db.extract.spelling import Characters, Found, Runs, Spelt, Word
from db.gazetteer import spellings
from db.records import Mention

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


def mentions(text: str, language: str) -> tuple[Mention, ...]:
    """Return where a text in a language (a two-letter code) names countries, in order, none overlapping.

    Offsets are code points into the text exactly as given. A name inside a longer name or excluded word is no mention.
    Kinds: "name"; "demonym", the people or adjective of a country; "place", a city or region that stands for it.
    The six languages of the United Nations are read; in any other no country is found.
    """
    if language not in LANGUAGES:
        return ()
    found = _in_chinese(text) if language == "zh" else _in_words(text, language)
    return tuple(Mention(word.code, start, end, text[start:end], word.kind) for word, start, end in found)


def spelt(language: str) -> Iterator[Spelt]:
    """Yield how a language spells countries, and what is none; a later spelling replaces an equal one before it."""
    known = spellings(language)
    for kind, words in (("place", known.places), ("demonym", known.demonyms), ("name", known.names)):
        for spelling, iso3 in words.items():
            if not ("," in spelling and spelling.endswith((" of", " of the"))):
                # The inverted names of lists; "the Congo, the Democratic Republic of the Congo" are two.
                yield spelling, Word(iso3, kind, spelling.isupper())
    for spelling in known.excluded:
        yield spelling, Word("", "")


@cache
def _characters() -> Characters:
    return Characters(spelt("zh"))


@cache
def _runs(language: str) -> Runs:
    return Runs(language, spelt(language))


def _in_words(text: str, language: str) -> Iterator[Found]:
    language_end = 0
    for word, start, end in _runs(language).find(text):
        if word.kind == "demonym" and is_language(text, start, end, language, language_end):
            language_end = end
        elif word.kind and not is_namesake(text, start, end, language, word.kind):
            yield word, start, end


# Patterns stand as text: compiled, and kept by re, when a text is first read.

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


# Countries by one character each, where the words after them show that they are countries: 中美两国, 英法德三国.
_SHORT = dict(
    zip("中美俄日韩朝印英法德", ("CHN", "USA", "RUS", "JPN", "KOR", "PRK", "IND", "GBR", "FRA", "DEU"), strict=True)
)
_SHORTENED = (
    "(?<![其集当从途空])(?!(?:(?<=\\d)|(?<=\\d\\s))日)([中美俄日韩朝印英法德]{2,3})"
    "(?=[两三]国|关系|双边|首脑|领导人|边境|边界|联合(?:声明|公报|军演|军事)|贸易协定|战略|决心|同盟)"
)


def _in_chinese(text: str) -> Iterator[Found]:
    """Yield countries by their names, then sort in those that share a word of one character each."""
    found = list(_characters().find(text, read_chinese))
    for short in re.compile(_SHORTENED).finditer(text):
        if len(set(short[1])) == len(short[1]) and not any(
            s < short.end(1) and short.start(1) < e for _, s, e in found
        ):
            found += [(Word(_SHORT[text[place]], "name"), place, place + 1) for place in range(*short.span(1))]
    return iter(sorted(found, key=lambda each: each[1]))


def read_chinese(text: str, start: int, end: int, kind: str) -> tuple[str, int]:
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
