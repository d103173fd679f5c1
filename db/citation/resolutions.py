"""Resolutions named in prose, and whose they are: "General Assembly resolution 77/236" is A/RES/77/236.

A number alone does not say whose resolution it is (conventions, "Symbols"): the organ is the one its sentence names
with it, else the one the enclosing heading names, else the last one the text named before, else the one the document
is written for. Many organs number their
resolutions alike and give them no symbol of their own: theirs are found too, with an empty symbol.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from db.citation.symbols import plain

GENERAL_ASSEMBLY, SECURITY_COUNCIL, ECONOMIC_AND_SOCIAL_COUNCIL, HUMAN_RIGHTS_COUNCIL = "A", "S", "E", "A/HRC"
OTHER = "other"
_SOME_COUNCIL = "council"

# How each kind of number looks, and which organs number so. Only the Security Council counts on and adds the year.
_BY_YEAR = frozenset({SECURITY_COUNCIL})
_SHAPES = (
    (r"\d+\s?\((?:19|20)\d\d\)", _BY_YEAR),
    (r".*\(E?S-", frozenset({GENERAL_ASSEMBLY})),  # only its special sessions counted so
    (r".*\(", frozenset({GENERAL_ASSEMBLY, ECONOMIC_AND_SOCIAL_COUNCIL, OTHER})),
    (r"(?:19|20)\d\d/", frozenset({ECONOMIC_AND_SOCIAL_COUNCIL, OTHER})),
    (r".*/\d{3}", frozenset({GENERAL_ASSEMBLY})),  # no other organ adopts a hundred at a session
    (r"", frozenset({GENERAL_ASSEMBLY, HUMAN_RIGHTS_COUNCIL, OTHER})),
)

# Names of organs in zh, en, fr, es, ru and ar. At one place the first that fits counts: longer names stand first.
_ORGANS = (
    (
        "",  # organs whose names contain one that decides, and that decide nothing under a number
        r"第[一二三四五六]委员会|(?:咨询|审计|工作|起草|指导)委员会"
        r"|Commission consultative|Comisión Consultiva"
        r"|(?:Première|Deuxième|Troisième|Quatrième|Cinquième|Sixième) Commission"
        r"|(?:Primera|Segunda|Tercera|Cuarta|Quinta|Sexta) Comisión",
    ),
    (
        OTHER,
        r"(?:环境|卫生|缔约方|缔约国|全国|代表|预防犯罪|刑事司法|成员国)大会|缔约[方国]会议|(?:托管|发展|执行|环境署|人居署)理事会"
        r"|委员会|(?:Environment|Health|Parliamentary|National|Constituent) Assembly|(?:Governing|Executive) Council"
        r"|(?:Trusteeship|Development|Ministerial) Council|Conference of (?:the )?(?:States )?Parties"
        r"|(?:Commission|Congress|Executive Board)\b"
        r"|Assemblée (?:pour l[’']environnement|mondiale)|Assemblée des Nations Unies pour l[’']environnement"
        r"|Conférence des (?:États )?[Pp]arties|Conseil (?:d[’']administration|exécutif|de tutelle)"
        r"|Asamblea (?:Mundial|de las Naciones Unidas sobre el Medio Ambiente)"
        r"|Conferencia de (?:las|los Estados) [Pp]artes"
        r"|Comisión\b|Consejo (?:de Administración|Ejecutivo|de Administración Fiduciaria)"
        r"|Конференци\w+ (?:Сторон|государств|участников)|Комисси\w+"
        r"|مؤتمر (?:الدول )?الأطراف|\w{0,3}لجنة\b|مجلس (?:الإدارة|الوصاية)|جمعية (?:الصحة|الأمم المتحدة للبيئة)",
    ),
    (
        SECURITY_COUNCIL,
        r"安全理事会|安理会|Security Council|Conseil de sécurité|Consejo de Seguridad"
        r"|Совет\w* Безопасности|مجلس الأمن",
    ),
    (
        HUMAN_RIGHTS_COUNCIL,
        r"人权理事会|Human Rights Council|Conseil des droits de l[’']homme"
        r"|Consejo de Derechos Humanos|Совет\w* по правам человека|مجلس حقوق الإنسان",
    ),
    (
        ECONOMIC_AND_SOCIAL_COUNCIL,
        r"经济及社会理事会|经济和社会理事会|经社理事会|Economic and Social Council"
        r"|Conseil économique et social|Consejo Económico y Social|Экономическ\w+ и [Сс]оциальн\w+ [Сс]овет\w*"
        r"|المجلس الاقتصادي والاجتماعي",
    ),
    (
        GENERAL_ASSEMBLY,
        r"大会|联大|General Assembly|Assembly\b|Assemblée générale|Assemblée\b|Asamblea General|Asamblea\b"
        r"|Генеральн\w+ Ассамбле\w+|Ассамбле\w+|\w{0,3}جمعية العامة|الجمعية\b",
    ),
    (_SOME_COUNCIL, r"理事会|Council\b|Conseil\b|Consejo\b|Совет\w*|المجلس\b"),
)

_LETTER = r"(?:\s?[A-Z](?![\w./]))?"
_NUMBER = (
    rf"(?<![A-Za-z0-9/.(])(?:(?:E?S-)?\d{{1,4}}/\d{{1,4}}{_LETTER}"
    r"|\d{1,4}(?:\s?[A-Z])?\s?\((?:(?:19|20)\d\d|(?:E?S-)?[IVXLC]+|د ?- ?\d{1,2})\))(?![A-Za-z0-9/])"
)
_ARABIC_SESSION = r"\(د ?- ?(\d+)\)"
_AND = (
    r"(?:\s*[,،、;]\s*(?:(?:and|et|y|e|и|以及|و)\s*)?|\s+(?:and|or|et|ou|y|e|o|u|и|или)\s+|\s+(?:و|أو)\s*"
    r"|\s*(?:[和及与或]|以及)\s*)"
)
# What a list of numbers carries between them: "23/2 of 16 May 2014 and …", "79/226 (sect. XVIII) and …".
_ASIDE = r"(?:\s+(?:of|du|de|от)\s+\d{1,2}[^,;.()]{3,25})?(?:\s?\((?!(?:19|20)\d\d\))[^()]{1,40}\))?"
_LIST = rf"{_NUMBER}(?:{_ASIDE}(?:{_AND}|\s+){_NUMBER}){{0,40}}"
_NOUNS = {
    "en": r"\b[Rr]esolutions?",
    "fr": r"\b[Rr]ésolutions?",
    "es": r"\b[Rr]esoluci(?:ón|ones)",
    "ru": r"\b[Рр]езолюци\w+",
    "ar": r"\b\w{0,4}قرار\w{0,3}",
}
# In Chinese the noun stands last and may serve several numbers: 第 … 号、第 … 号和第 … 号决议.
_CHINESE = rf"(?P<nth>第\s*)?(?P<list>{_NUMBER}(?:{_AND}(?:第\s*)?{_NUMBER}){{0,40}})\s*号(?P<noun>决议)?"
_CHAIN = r"\s*(?:(?:[、,和及与或]|以及)\s*第[^号。]{1,40}号\s*){0,40}"
# What may stand between a resolution and the organ named right after it: "… of the General Assembly".
_OF = r"\s*(?:(?:of|adopted by|du|de|de l[’']|de la|del|من|الصادر عن)\s*)?(?:the|la)?\s*"
# The same, where the resolution opens the sentence: "In its resolution 77/236, the General Assembly …".
_OPENING = r"\s*中?\s*[,،]\s*(?:the|la|el|le|l[’'])?\s*"


class Resolution(NamedTuple):
    """A resolution named in prose, and whose it is.

    `organ` is "A", "S", "E", "A/HRC", "other", or "" when nothing says; `symbol` is "" when there is none. The range
    covers the noun too where it stands beside this number.
    """

    start: int
    end: int
    number: str
    organ: str
    symbol: str
    language: str


class _Named(NamedTuple):
    """A number as it is named: the range to point at, the number's own, and the end of the list it stands in."""

    start: int
    end: int
    number_start: int
    number_end: int
    list_end: int
    language: str


class _Mention(NamedTuple):
    start: int
    end: int
    organ: str


class _Page(NamedTuple):
    """A text with what surrounds it: the organs it names, the headings above it, the organ it is written for."""

    text: str
    mentions: Sequence[_Mention]
    path: Sequence[str]
    body: str


@cache
def _organ_names() -> re.Pattern[str]:
    return re.compile("|".join(f"({names})" for _, names in _ORGANS))


@cache
def _prose() -> tuple[tuple[str, re.Pattern[str]], ...]:
    names = "|".join(names for _, names in _ORGANS)
    numbers = (
        rf"(?:(?:(?:del?|de la|du)\s+|de l[’'])?(?:{names})\s+)?(?:№\s*|n[o°]s?\.?\s*|Nos?\.\s*)?(?P<list>{_LIST})"
    )
    return tuple((language, re.compile(rf"{noun}\s+{numbers}")) for language, noun in _NOUNS.items())


def _mentions(text: str) -> list[_Mention]:
    """Return the organs a plain text names, in order."""
    found = ((match.start(), match.end(), match.lastindex or 1) for match in _organ_names().finditer(text))
    return [_Mention(start, end, _ORGANS[index - 1][0]) for start, end, index in found if _ORGANS[index - 1][0]]


def _named(text: str) -> Iterator[_Named]:
    """Yield each number that a plain text calls a resolution, in no particular order."""
    for match in re.compile(_CHINESE).finditer(text):
        if _is_resolution(text, match):
            yield from _numbers(match, match.start(), match.end(), "zh")
    for language, pattern in _prose():
        for match in pattern.finditer(text):
            yield from _numbers(match, match.start(), match.end(), language)


def _numbers(match: re.Match[str], start: int, end: int, language: str) -> Iterator[_Named]:
    """Yield the numbers of a list; the first takes what stands before it along, the last what stands behind."""
    numbers = list(re.compile(_NUMBER).finditer(match.string, *match.span("list")))
    for place, number in enumerate(numbers):
        yield _Named(
            start if place == 0 else number.start(),
            end if place == len(numbers) - 1 else number.end(),
            number.start(),
            number.end(),
            match.end(),
            language,
        )


def _is_resolution(text: str, match: re.Match[str]) -> bool:
    """Tell whether a Chinese number with 号 is a resolution's, not a law's or a decision's."""
    if match["noun"]:
        return True
    chain = re.compile(_CHAIN).match(text, match.end())
    follows = text[chain.end() if chain else match.end() :][:2]
    return follows == "决议" or (bool(match["nth"]) and not re.match(r"[\u4e00-\u9fff]", follows))


def _fits(organ: str, shape: frozenset[str]) -> bool:
    """Tell whether an organ numbers its resolutions in this shape."""
    return organ in shape or (
        organ == _SOME_COUNCIL and bool(shape & {HUMAN_RIGHTS_COUNCIL, ECONOMIC_AND_SOCIAL_COUNCIL})
    )


def _in_sentence(text: str, named: _Named, mentions: Sequence[_Mention], shape: frozenset[str]) -> str:
    """Return the organ that a sentence names with the number, "" when it names none that could be meant."""
    fitting = [mention for mention in mentions if _fits(mention.organ, shape)]
    behind = next((mention for mention in fitting if mention.start >= named.list_end), None)
    gap = text[named.list_end : behind.start] if behind else ""
    if behind and re.fullmatch(_OF, gap):
        return behind.organ
    before = [mention for mention in fitting if mention.end <= named.number_start]
    if before:
        return before[-1].organ
    return behind.organ if behind and re.fullmatch(_OPENING, gap) else ""


def _in_headings(path: Sequence[str], shape: frozenset[str]) -> str:
    """Return the organ that the innermost heading naming one names; "" when that heading names several."""
    for title in reversed(path):
        organs = {mention.organ for mention in _mentions(plain(title)) if mention.organ in shape}
        if organs:
            return organs.pop() if len(organs) == 1 else ""
    return ""


def _earlier(mentions: Sequence[_Mention], place: int, shape: frozenset[str]) -> str:
    """Return the last organ with a full name that the text named before `place`."""
    return next((m.organ for m in reversed(mentions) if m.end <= place and m.organ in shape), "")


def _organ(page: _Page, named: _Named, sentence: tuple[int, int]) -> str:
    """Return whose resolution a number is, "" when nothing says so."""
    number = page.text[named.number_start : named.number_end]
    shape = next(organs for looks, organs in _SHAPES if re.match(looks, number))
    if len(shape) == 1 and "(" in number:
        return next(iter(shape))
    within = [mention for mention in page.mentions if sentence[0] <= mention.start and mention.end <= sentence[1]]
    organ = _in_sentence(page.text, named, within, shape)
    council = organ == _SOME_COUNCIL  # "the Council": one that a heading or the text names in full
    if organ and not council:
        return organ
    if council:
        shape -= {GENERAL_ASSEMBLY, OTHER}
    organ = (
        _in_headings(page.path, shape)
        or _earlier(page.mentions, named.start, shape)
        or _in_headings((page.body,), shape)
    )
    return organ or (ECONOMIC_AND_SOCIAL_COUNCIL if council and HUMAN_RIGHTS_COUNCIL not in shape else "")


def _printed(number: str) -> str:
    """Return a number as symbols have it: one space before a letter or bracket, a session in roman numerals."""
    number = re.sub(_ARABIC_SESSION, lambda session: f"({_roman(int(session[1]))})", number)
    return " ".join(re.sub(r"(?=\()|(?<=\d)(?=[A-Z])", " ", number).split())


def _roman(number: int) -> str:
    """Return a number from 1 to 99 in roman numerals."""
    tens = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")[number // 10 % 10]
    return tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[number % 10]


@lru_cache(maxsize=8192)  # references and instruments of a document are looked for one after the other
def _read(text: str) -> tuple[str, tuple[_Named, ...]]:
    """Return a text made plain, and the numbers of resolutions in it, in order."""
    even = plain(text)
    return even, tuple(sorted(_named(even)))


def find_resolutions(
    text: str, path: Sequence[str] = (), sentences: Sequence[tuple[int, int]] = (), body: str = ""
) -> tuple[Resolution, ...]:
    """Return the resolutions that running text names by number, in order, each with its organ and symbol.

    `path` holds the titles of the enclosing headings from the top; `sentences` the ranges of the text's sentences,
    as db.text.sentences() gives them (the whole text is one when none are given); `body` names the organ the
    document is written for.
    """
    even, numbers = _read(text)
    page = _Page(even, _mentions(even) if numbers else (), path, body)
    found: list[Resolution] = []
    for named in numbers:
        sentence = next((span for span in sentences if span[0] <= named.number_start < span[1]), (0, len(even)))
        organ = _organ(page, named, sentence)
        number = _printed(even[named.number_start : named.number_end])
        symbol = "" if organ in ("", OTHER) else f"{organ}/RES/{number}"
        found.append(Resolution(named.start, named.end, number, organ, symbol, named.language))
    return tuple(found)
