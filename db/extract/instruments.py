"""Instruments that a paragraph cites: resolutions and decisions with the body that adopted them, documents by symbol,
conventions, protocols and the like by name.

How symbols and resolutions are written is known in db.citation; names that many reports use are a table
(resources/registers/instruments.tsv). Here lives which body is meant, in words, and how an instrument that no table
has is told from other titles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from db import citation
from db.extract.names import Named, names, table
from db.extract.pages import Page, overlaps
from db.records import Item

_CODES = {"A": "General Assembly", "S": "Security Council", "E": "Economic and Social Council"}
_CODES |= {"A/HRC": "Human Rights Council"}
_DECIDING = "organ"  # the kind of bodies that adopt resolutions

# What a title in 《》 ends with when it is an instrument's, and the kind of each.
_CHINESE_KINDS = {
    "议定书": "protocol",
    "公约": "convention",
    "宪章": "charter",
    "条约": "treaty",
    "协定": "agreement",
    "协议": "agreement",
    "谅解备忘录": "memorandum",
    "宣言": "declaration",
    "契约": "compact",
    "规约": "statute",
    "规则": "rules",
    "准则": "guidelines",
    "原则": "principles",
    "条例": "rules",
    "规章": "rules",
    "协定书": "agreement",
    "政策": "policy",
    "措施": "measures",
    "纲要": "plan",
    "最后文件": "document",
    "行动计划": "plan",
    "行动纲领": "plan",
    "行动纲要": "plan",
    "纲领": "plan",
    "计划": "plan",
    "路线图": "plan",
    "议程": "agenda",
    "框架": "framework",
    "战略": "strategy",
    "法典": "law",
    "宪法": "law",
    "法案": "law",
    "法令": "law",
    "章程": "statute",
    "决议": "resolution",
    "决定": "decision",
}
_MODEL = "示范"  # 示范法 is published, not adopted
_TITLE = r"《([^《》]{1,90}(?:《[^《》]{1,60}》[^《》]{0,60})?)》"
_DATED_PLAN = (
    r"(?:19|20)\d\d\s*[-–—至]\s*(?:19|20)\d\d\s*年(?:期间的?)?([^,。;、《》“”\s]{2,30}?(?:行动计划|战略|行动纲领))"
)
_ENGLISH_KINDS = {
    "Convention": "convention",
    "Protocol": "protocol",
    "Protocols": "protocol",
    "Covenant": "covenant",
    "Treaty": "treaty",
    "Charter": "charter",
    "Declaration": "declaration",
    "Agreement": "agreement",
    "Compact": "compact",
    "Statute": "statute",
    "Amendment": "protocol",
    "Agenda": "agenda",
    "Plan": "plan",
    "Framework": "framework",
    "Strategy": "strategy",
    "Principles": "principles",
    "Rules": "rules",
    "Accord": "agreement",
}
_ALONE = (
    r"(?<![\w'-])(?:[Tt]he|[Ss]aid|[Tt]hat|[Tt]his)\s+"
    r"((?:Convention|Protocol|Covenant|Treaty|Charter|Agreement|Compact|Statute)s?)"
    r"(?!\w|\s+(?:of|on|for|against|to|relating)\s)"
)
_ALONE_CHINESE = frozenset({"公约", "议定书", "宪章", "条约", "协定", "宣言", "契约", "规约", "行动计划"})

_NO_NAME = (
    "Plan of Action",
    "Programme of Action",
    "Platform for Action",
    "Work Plan",
    "Action Plan",
    "Third Work Plan",
)
_ENTITLED = re.compile(r"\b(?:entitled|titled)\s+(?:\w+\s)?\Z")  # a publication's title
_YEARS = r"(\d{3,4})/((?:19|20)\d\d)"
_HUNDREDS = r"\d{2}/\d{3}"  # numbers that only the General Assembly reaches
_OPENING = re.compile(r"\b(?:[Ii]n|[Bb]y) (?:its|that|their|the same) \Z")
_FOLLOWING = re.compile(r"[^.;:]{0,200}?, the ")

_DECISIONS = {
    "zh": r"第\s*(\d{1,4}/(?:(?:CP|CMP|CMA)\.\d{1,3}|\d{1,4}))\s*号决定",
    "en": r"\b[Dd]ecisions?\s+((?:\d{1,4}|[IVXLC]{1,6})/(?:(?:CP|CMP|CMA)\.\d{1,3}|\d{1,4})(?:\s?[A-Z](?!\w))?)",
}
_MORE_DECISIONS = r"(?:,|,?\s+and|\s+to)\s+((?:\d{1,4}|[IVXLC]{1,6})/(?:(?:CP|CMP|CMA)\.\d{1,3}|\d{1,4}))(?![\w/])"
_CLIMATE = {"CP": "Conference of the Parties to the United Nations Framework Convention on Climate Change"}
_CLIMATE |= {
    "CMP": "Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol",
    "CMA": "Conference of the Parties serving as the meeting of the Parties to the Paris Agreement",
}
# Short words for a body whose whole name stands elsewhere.
_SHORT = (
    r"缔约[方国]会议|委员会|理事会|大会|Conference of the (?:States )?Parties|Commission|Committee|Council|Assembly"
    r"|Conférence des (?:[ÉE]tats )?[Pp]arties|Conferencia de las Partes|Comisión|Комисси\w*|Конференци\w*"
)


class Instruments:
    """The instruments of one document, paragraph after paragraph: what was named before tells what a short form is."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._names = names("instruments", language)
        self._bodies = names("organisations", language)
        self._named: dict[str, Item] = {}  # by kind: the last one named in full
        self._last: list[Named] = []  # the deciding bodies named so far, the last one last
        self._said: dict[str, str] = {}  # by the last words of a body's name in the text: that name

    def find(self, page: Page, bodies: Sequence[Named]) -> list[Item]:
        """Return the instruments a paragraph cites, in order, none overlapping; `bodies` are those it names."""
        found: list[Item] = []
        taken: list[tuple[int, int]] = []
        deciding = [body for body in bodies if body.row.kind == _DECIDING]
        for several in (self._resolutions(page, deciding), self._decisions(page, deciding), self._documents(page)):
            for item in several:
                if not overlaps(item.start, item.end, taken):
                    found.append(item)
                    taken.append((item.start, item.end))
        heads = [(body.start, body.end) for body in bodies]
        for several in (self._titles(page), self._known(page, heads), self._phrases(page, heads), self._short(page)):
            for item in several:
                if not overlaps(item.start, item.end, taken):
                    found.append(item)
                    taken.append((item.start, item.end))
                    if item.name and len(item.name) > len(item.kind) + 4:
                        self._named[item.kind] = item
        for body in deciding:
            words = page.text[body.start : body.end]
            for short in re.findall(_SHORT, words):
                self._said[short] = body.row.name
        return sorted(found, key=lambda item: item.start)

    def _resolutions(self, page: Page, deciding: Sequence[Named]) -> Iterator[Item]:
        for one in citation.find_resolutions(page.text, page.path, page.sentences, page.body):
            organ = _CODES.get(one.organ) or (self._organ(page, one.start, one.end, deciding) if one.organ else "")
            symbol = one.symbol
            if by_year := re.fullmatch(_YEARS, one.number):  # "1325/2000": written so by those who do not know
                organ, symbol = _CODES["S"], f"S/RES/{by_year[1]} ({by_year[2]})"
            elif not one.organ:
                organ = self._following(page, one, deciding)
                code = next((code for code, name in _CODES.items() if name == organ and code != "S"), "")
                symbol = f"{code}/RES/{one.number}" if code else ""
            name = symbol or " ".join(filter(None, (organ, "resolution", one.number)))
            yield _item(page, one.start, one.end, name, "resolution", symbol, organ, one.language)

    def _following(self, page: Page, one: citation.Resolution, deciding: Sequence[Named]) -> str:
        """Return the body that "In its resolution 76/245 on the budget, the …" goes on with; "" for none."""
        if re.fullmatch(_HUNDREDS, one.number):
            return _CODES["A"]
        if _OPENING.search(page.even[max(0, one.start - 20) : one.start]):
            comma = _FOLLOWING.match(page.even, one.end)
            return next((body.row.name for body in deciding if comma and body.start == comma.end()), "")
        return ""

    def _decisions(self, page: Page, deciding: Sequence[Named]) -> Iterator[Item]:
        pattern = _DECISIONS.get(page.language)
        if not pattern or not ("决定" in page.text if page.language == "zh" else "ecision" in page.text):
            return
        for match in re.finditer(pattern, page.even):
            yield self._decision(page, match, match.start(), deciding)
            more = re.compile(_MORE_DECISIONS).match(page.even, match.end())
            while more:
                yield self._decision(page, more, more.start(1), deciding)
                more = re.compile(_MORE_DECISIONS).match(page.even, more.end())

    def _decision(self, page: Page, match: re.Match[str], start: int, deciding: Sequence[Named]) -> Item:
        series = match[1].partition("/")[2].partition(".")[0]
        organ = _CLIMATE.get(series) or self._organ(page, match.start(), match.end(), deciding)
        return _item(page, start, match.end(), f"decision {match[1]}", "decision", "", organ, page.language)

    def _organ(self, page: Page, start: int, end: int, deciding: Sequence[Named]) -> str:
        """Return the name of a body without symbols of its own that adopted what stands in a range; "" if none tells.

        The sentence names it, else a heading; a short form in the sentence stands for the last of that ending.
        """
        first, _ = page.sentence(start)
        before = [body for body in deciding if first <= body.start and body.end <= start]
        short = list(re.finditer(_SHORT, page.even[first:start]))
        if before and not (short and first + short[-1].start() >= before[-1].end):
            return before[-1].row.name
        follows = next((body for body in deciding if 0 <= body.start - end <= 8), None)
        if follows and not short:
            return follows.row.name
        word = short[-1][0] if short else ""
        for title in (*reversed(page.path), page.body):
            above = [named.row.name for named in self._in_title(title) if word in title]
            if above:
                return above[-1]
        earlier = [body for body in deciding if body.end <= start and word in page.text[body.start : body.end]]
        if earlier:
            return earlier[-1].row.name
        return self._said.get(word) or (self._of_convention(word) if word else "")

    def _of_convention(self, word: str) -> str:
        """Return the Conference of the convention last named, for a short form of it; else the word in English."""
        bare = _bare(word)
        named = self._named.get("convention")
        if named and bare.startswith("Conference of the"):
            full = f"{bare} to the {named.name}"
            return full if any(full == name for _, name in _prefixes()) else bare
        return bare

    def _in_title(self, title: str) -> list[Named]:
        from db.extract.names import even

        joined = even(title) if self._language != "zh" else even(title).replace(" ", "")
        return [named for named in self._bodies.find(joined) if named.row.kind == _DECIDING]

    def _documents(self, page: Page) -> Iterator[Item]:
        if "/" not in page.even:
            return
        for start, end, symbol in citation.find_symbols(page.text):
            kind = next((kind for mark, kind in _MARKS if mark in symbol), "document")
            yield _item(page, start, end, symbol, kind, symbol, _organ_of(symbol), page.language)

    def _titles(self, page: Page) -> Iterator[Item]:
        """Yield the instruments among the titles in 《》."""
        for match in re.finditer(_TITLE, page.text) if "《" in page.text else ():
            title = re.sub(r"\s*[((][^()()]*[))]$", "", match[1].strip())
            kind = chinese_kind(title)
            row = self._names.row(title) or self._names.row(re.sub(r"\s+", "", title))
            if row:
                yield _item(page, match.start(), match.end(), row.name, row.kind, "", "", "zh")
            elif title in _ALONE_CHINESE and kind in self._named:
                yield _item(page, match.start(), match.end(), self._named[kind].name, kind, "", "", "zh")
            elif kind:
                yield _item(page, match.start(), match.end(), title, kind, "", "", "zh")
        if page.language == "zh":
            for match in re.finditer(_DATED_PLAN, page.even):
                yield _item(
                    page, match.start(), match.end(), page.text[match.start() : match.end()], "plan", "", "", "zh"
                )

    def _known(self, page: Page, bodies: Sequence[tuple[int, int]]) -> Iterator[Item]:
        for start, end, row in self._names.find(page.even):
            if not any(first <= start and end < last for first, last in bodies):  # not in the name of its Conference
                yield _item(page, start, end, row.name, row.kind, "", "", page.language)

    def _phrases(self, page: Page, bodies: Sequence[tuple[int, int]]) -> Iterator[Item]:
        """Yield what English capitalises and calls a convention, a protocol, an agreement …"""
        if page.language != "en":
            return
        for start, end, words, head in page.phrases:
            kind = _ENGLISH_KINDS.get(head)
            plan = words.split(" of Action")[0].endswith((" Plan", "Programme", "Platform")) and " of Action" in words
            if not kind and not plan:
                continue
            if " " not in words or words in _NO_NAME or _ENTITLED.search(page.even[max(0, start - 30) : start]):
                continue
            if any(first <= start and end <= last for first, last in bodies):
                continue
            yield _item(page, start, end, words, kind or "plan", "", "", "en")

    def _short(self, page: Page) -> Iterator[Item]:
        """Yield short forms ("the Protocol") of what the document has named in full."""
        if page.language != "en":
            return
        for match in re.finditer(_ALONE, page.even):
            named = self._named.get(_ENGLISH_KINDS[match[1].removesuffix("s")])
            if named and not match[1].endswith("s"):
                yield _item(page, match.start(1), match.end(1), named.name, named.kind, "", "", "en")


# What a symbol says of the kind of document.
_MARKS = (
    ("/RES/", "resolution"),
    ("/DEC/", "decision"),
    ("/PRST/", "statement"),
    ("/PV.", "record"),
    ("/SR.", "record"),
    ("/L.", "draft"),
)


def chinese_kind(title: str) -> str:
    """Return what kind of instrument a Chinese title ends in the name of; "" when it is no instrument's."""
    bare = title.rstrip("》」”")
    if bare.endswith("法") and not bare.endswith(("方法", "做法", "办法", "执法", "立法")):
        return "" if bare.endswith(_MODEL + "法") else "law"
    return next((kind for word, kind in _CHINESE_KINDS.items() if bare.endswith(word)), "")


@cache
def _prefixes() -> tuple[tuple[str, str], ...]:
    """Return how the symbols of each body begin, the longest first."""
    rows = ((row.prefix, row.name) for row in table("organisations") if row.prefix)
    return tuple(sorted(rows, key=lambda one: -len(one[0])))


def _organ_of(symbol: str) -> str:
    return next((name for prefix, name in _prefixes() if symbol.startswith(prefix + "/")), "")


def _bare(word: str) -> str:
    """Return the English for a short form whose whole name nothing tells."""
    return {
        "缔约方会议": "Conference of the Parties",
        "缔约国会议": "Conference of the States Parties",
        "委员会": "Commission",
        "理事会": "Council",
        "大会": "Assembly",
        "Conférence des Parties": "Conference of the Parties",
        "Conferencia de las Partes": "Conference of the Parties",
        "Comisión": "Commission",
    }.get(word, word)


def _item(page: Page, start: int, end: int, name: str, kind: str, symbol: str, organ: str, language: str) -> Item:
    return Item(
        register="instruments",
        start=start,
        end=end,
        surface=page.text[start:end],
        language=language,
        name=name,
        kind=kind,
        symbol=symbol,
        organ=organ,
        position=page.position,
    )
