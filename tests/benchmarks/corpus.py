"""Invented reports of any length and the queries asked of them, the same at every run.

They are made of the shipped report's clauses and of clauses of Chinese words, common ones often and rare ones seldom,
as the word list of jieba counts them. Names, dates, countries, resolutions and acronyms are strewn in, spaced in the
ways UN documents space them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice, repeat
from pathlib import Path
from random import Random
from typing import NamedTuple, TypeVar

import resources
from db.library_writer import Entry
from db.records import Draft, Masthead, Paragraph, Section

T = TypeVar("T")

PER_DOCUMENT = 250  # paragraphs
_PER_SECTION = 10
_SEED = 20240723
_SYMBOL = "BENCH/"
_LANGUAGE = "zh"
_SHORTEST, _LONGEST = 40, 900  # characters in a paragraph
_LONGEST_WORD = 6
_POOL = 300_000  # clauses of words made beforehand at most, so that some recur
_SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余于杜叶程苏魏吕丁沈任姚卢"
_COUNTRIES = (
    "海地 利比亚 洪都拉斯 巴基斯坦 不丹 乌干达 危地马拉 西班牙 尼日利亚 加蓬 多哥 布基纳法索 维也纳 墨西哥 秘鲁 苏丹"
)
_ACRONYMS = "KNOWTS TRACK4TIP RED-LACTRA UNODC ICAT SHERLOC GLO.ACT A/77/463 CTOC/COP Menthor OSCE"
_DATES = ("{y}年{m}月，", " {y} 年 {m} 月，", "{y}-{z} 年期间，", "２０{s:02d}年{m}月，")

_SINGLE = """
官 罪 的 海 毒 龘
海地 贩运 人口 国家 洪都 利比 议定 儿童 维也 器官 巫婆 难民
幸存者 联合国 议定书 秘书长 加勒比 利比亚 日内瓦 东南亚
贩运人口 洪都拉斯 毒品和犯 人口贩运 缔约方会 偷运移民 巴基斯坦 网上诈骗
毒品和犯罪问题办公室 打击人口贩运机构间协调小组 危地马拉和西班牙 有组织犯罪公约 布基纳法索 联合国大学则离开了
促进性别平等和增强妇女权能 这一句话语料里肯定没有
KNOWTS knowts TRACK4TIP 77/236 2023年10月 ２０２３年１０月 RED-LACTRA A/77/463 GLO.ACT Menthor
"""
_SPACED = ("2023 年 10 月", "2022-2024 年期间", "第 78/228 号", "60 多个会员国")  # one term each
_TOGETHER = (
    "贩运 儿童",
    "海地 利比亚",
    "办公室 幸存者",
    "联合国 决议 儿童",
    "气候 移民",
    "器官 贩运 国家",
    "维也纳 工作组",
)
_CUT_LENGTHS = (2, 3, 4, 6, 10)
_CUTS = 3  # of each length


class Query(NamedTuple):
    """What is typed, and the terms it stands for, all of which must occur."""

    typed: str
    terms: tuple[str, ...]


def queries(texts: Sequence[str]) -> list[Query]:
    """Return single words, spaced ones, several together, and strings cut from the given texts at random."""
    single = [Query(typed, (typed,)) for typed in _SINGLE.split()]
    spaced = [Query(typed, (typed,)) for typed in _SPACED]
    together = [Query(typed, tuple(typed.split())) for typed in _TOGETHER]
    rng = Random(_SEED)
    cuts = [_cut(rng, texts, length) for length in _CUT_LENGTHS for _ in range(_CUTS)]
    return single + spaced + together + [Query(typed, (typed,)) for typed in cuts]


def _cut(rng: Random, texts: Sequence[str], length: int) -> str:
    while True:
        runs = re.findall(rf"[\u4e00-\u9fff]{{{length},}}", rng.choice(texts))
        if runs:
            run = rng.choice(runs)
            start = rng.randrange(len(run) - length + 1)
            return str(run[start : start + length])


def paragraphs(count: int) -> Iterator[str]:
    """Yield that many paragraphs, about 220 characters each."""
    rng = Random(_SEED)
    clauses = [clause for clause in re.split(r"(?<=[。；，、])|\n+", _report()) if 4 <= len(clause) <= 120]
    rng.shuffle(clauses)
    words, counts = _words()
    countries, acronyms = _COUNTRIES.split(), _ACRONYMS.split()
    pool = list(islice(_clauses(rng, _drawn(rng, words, counts)), min(max(2000, count // 3), _POOL)))
    sources: dict[Iterator[str], float] = {
        _drawn(rng, clauses, [1 / (rank + 3) for rank in range(len(clauses))]): 42,
        _drawn(rng, pool, [1 / (rank + 50) ** 0.6 for rank in range(len(pool))]): 48,
        _clauses(rng, _drawn(rng, words, [1] * len(words))): 3,  # rare words as often as common ones
        (rng.choice(_SURNAMES) + rng.choice(words)[:2] + "表示，" for _ in repeat(None)): 2,
        _dates(rng): 2,
        (f"{rng.choice(countries)}和{rng.choice(countries)}，" for _ in repeat(None)): 1.5,
        (f"第 {rng.randint(50, 79)}/{rng.randint(1, 300)} 号决议，" for _ in repeat(None)): 0.8,
        (f"（{rng.choice(acronyms)}），" for _ in repeat(None)): 0.7,
    }
    source = _drawn(rng, list(sources), list(sources.values()))
    for _ in range(count):
        wanted = min(max(rng.lognormvariate(5.2, 0.5), _SHORTEST), _LONGEST)
        parts: list[str] = []
        length = 0
        while length < wanted:
            parts.append(next(next(source)))
            length += len(parts[-1])
        yield "".join(parts).strip().rstrip("，、；。") + "。"


def _report() -> str:
    """Return the shipped report with its broken lines joined and without the numbers its paragraphs begin with."""
    with open(resources.path("reports", "report.zh.txt"), encoding="utf-8") as file:
        joined = re.sub(r"\n(?!\n)", "", file.read())
    return re.sub(r"^(?:- |\d+\. ?)", "", joined, flags=re.MULTILINE)


def _words() -> tuple[list[str], list[float]]:
    """Return Chinese words and how often each is used, from jieba's list."""
    import jieba

    words: list[str] = []
    weights: list[float] = []
    with open(Path(jieba.__file__).with_name("dict.txt"), encoding="utf-8") as lines:
        for line in lines:
            word, count, _ = line.split(" ")
            if len(word) <= _LONGEST_WORD and all("\u4e00" <= character <= "\u9fff" for character in word):
                words.append(word)
                weights.append(int(count) ** 0.85)
    return words, weights


def _clauses(rng: Random, word: Iterator[str]) -> Iterator[str]:
    """Yield clauses of three to eight words without end."""
    while True:
        yield "".join(islice(word, rng.randint(3, 8))) + rng.choice("，，，，。；、")


def _dates(rng: Random) -> Iterator[str]:
    while True:
        year = rng.randint(1995, 2025)
        yield rng.choice(_DATES).format(y=year, z=year + 2, s=year % 100, m=rng.randint(1, 12))


def _drawn(rng: Random, population: Sequence[T], weights: Sequence[float]) -> Iterator[T]:
    """Yield members of a population without end, each as often as its weight says."""
    summed = list(accumulate(weights))
    while True:
        yield from rng.choices(population, cum_weights=summed, k=4096)


def entries(texts: Sequence[str], before: int = 0) -> Iterator[Entry]:
    """Yield documents that hold the texts as their paragraphs, with a heading over every few of them.

    They are numbered on from `before` documents.
    """
    for number, first in enumerate(range(0, len(texts), PER_DOCUMENT), before):
        held = [
            Paragraph(position, str(position + 1), text, position // _PER_SECTION)
            for position, text in enumerate(texts[first : first + PER_DOCUMENT])
        ]
        headings = [_heading(held[start : start + _PER_SECTION]) for start in range(0, len(held), _PER_SECTION)]
        masthead = Masthead(
            symbol=f"{_SYMBOL}{number}",
            language=_LANGUAGE,
            title="Bench",
            date=f"{2000 + number % 25}-07-01",
        )
        yield Entry(Draft(masthead, tuple(headings), tuple(held), ()), (), (), (), "bench", "")


def _heading(under: Sequence[Paragraph]) -> Section:
    place = under[0].section or 0
    return Section(
        place=place,
        number=str(place + 1),
        title=f"Part {place + 1}",
        level=1,
        parent=None,
        start=under[0].position,
        stop=under[-1].position + 1,
        first=under[0].number or "",
        last=under[-1].number or "",
        paragraphs=len(under),
    )


def index(symbol: str, position: int) -> int:
    """Return which of the texts given to entries() stands at a position of one of its documents."""
    return int(symbol.removeprefix(_SYMBOL)) * PER_DOCUMENT + position
