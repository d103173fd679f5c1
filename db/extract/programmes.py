"""Programmes, projects, campaigns and platforms that a paragraph names, the ways of naming one joined under one name.

A few that many reports use are a table (resources/registers/programmes.tsv). All others are told by how they are
named: words in quotes or in capitals beside "programme", "project", "initiative" …, and in Chinese what stands before
全球方案, 门户网站, 数据库 and the like. A name learnt in one paragraph is found in all paragraphs of its document; what
stands in brackets behind a name stands for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from db import gazetteer
from db.extract.names import LANGUAGES, Named, Names, Row, even, listed, names
from db.extract.pages import Page, overlaps
from db.records import Item

_Found = tuple[int, int, str, str]  # start, end, name, kind

_CHINESE_KINDS = {
    "方案": "programme",
    "项目": "project",
    "举措": "initiative",
    "倡议": "initiative",
    "计划": "programme",
    "行动": "operation",
    "运动": "campaign",
    "平台": "platform",
    "门户网站": "portal",
    "门户": "portal",
    "数据库": "database",
    "网络": "network",
    "网站": "portal",
}
_NOUN = "|".join(sorted(_CHINESE_KINDS, key=len, reverse=True))
_BETWEEN = (
    r"(?:这一|这个|的)?(?:新的|联合|区域|全球|国家|政府间|机构间|技术援助|综合|宣传|提高认识"
    r"|能力建设|合作|多年期|协调|知识管理){0,3}"
)
_ALIAS = r"(?:\s?[((](?:以下简称|简称|称为)?[“\"]?(?P<alias>[^()()“”\"]{2,24})[”\"]?[))])"
_QUOTED = rf"“(?P<name>[^“”]{{2,70}})”{_ALIAS}?\s?{_BETWEEN}(?P<noun>{_NOUN})(?![研诈欺犯会])"
_CALLED = (
    rf"(?P<noun>{_NOUN})(?:,|,?其?)?(?:称为|名为|称作|叫做|题为|命名为|定名为|即)\s?“(?P<name>[^“”]{{2,70}})”{_ALIAS}?"
)
_LATIN = (
    rf"(?P<name>(?<![A-Za-z0-9])[A-Z][A-Za-z0-9.+-]*(?:\s[A-Z][A-Za-z0-9.+-]*){{0,5}})(?:的该|的)?\s?{_BETWEEN}"
    rf"(?P<noun>{_NOUN})(?![研诈欺犯目])"
)
_NAMED_NETWORK = (
    r"(?:称作|称为|名为)\s?“?(?P<name>[A-Z][A-Za-z0-9.+-]+)”?\s?的该?(?P<noun>网络|项目|方案|平台|举措|倡议)"
)
# What ends a Chinese name that has no quotes: the words before it name it, back to where something else begins.
_ENDING = (
    r"(?P<noun>(?:全球|区域|联合|国家|次区域)(?:方案|项目|倡议)|(?:问题|知识|知识管理|信息|数据|案例|在线|学习|合作|共享)*(?:门户网站|平台)"
    r"|数据库|知识中心|(?:执法|妇女|联络|专家|检察官|合作|移民问题|信息|协调|研究|从业人员)网络)(?![研诈欺犯会][^\W]|[a-zA-Z])"
)
_TEXT = r"[\u4e00-\u9fff、—·]"
_UNQUOTED = rf"(?P<name>{_TEXT}{{2,40}}?){_ENDING}"
_ABOUT = r"(?P<name>(?:联合国)?关于[^,。;“”《》]{6,60}?的(?P<noun>项目|方案))(?=[,。;]|下|框架|内|中)"
_SPLIT = re.compile(
    r"(?:[\s,。;、:()“”《》]|包括|通过|利用|借助|建立了?|推出|发起|设立|开发|扩充|维护|支持|加强|改进|更新|启动|实施|运行|管理|以及|还有|其中|继续|即"
    r"|提供|按照|确定|获得|分享|有(?!关|组织|毒)|该|这|各|一个|一项|新的?|两个|三个|几个|若干|多个|现有的?|将|在(?!线)|由|为|(?<!参)与|向|对|从|于|使|是|把|被|了|的|内|已|用|并)+"
)
_GENERIC = re.compile(
    r"(?:类似|在线|社交|数字|技术|虚拟|犯罪|电子|媒体|网上|共同|国际|国家|全国|区域|相关|有关|官方|政府|不同|其他"
    r"|合作|信息|重要|一个|互动|学习|管理|全球|交流|统一|综合|集中|此类|这些|该|网络|协调|工作|专门|主要|现有|有效|和|与|等|伙伴关系|社交媒体|工具|[一二三四]级)+"
)
_ALIKE = ("类似", "同类", "此类", "各类", "这类")
_SHORTEST = 2  # initials that anything may have
_PART = 4  # characters of a name that stand for it
_MARKS = "“”‘’《》"

_HEADS = {
    "Programme": "programme",
    "Program": "programme",
    "Project": "project",
    "Initiative": "initiative",
    "Campaign": "campaign",
    "Portal": "portal",
    "Database": "database",
    "Platform": "platform",
    "Network": "network",
    "Hub": "platform",
    "Repository": "database",
    "Subprogramme": "programme",
}
_LOWER = (
    r"programme|program|project|initiative|campaign|portal|database|platform|network|knowledge management portal"
    r"|knowledge hub"
)
_KIND_OF = {"program": "programme", "knowledge hub": "platform", "knowledge management portal": "portal"}
_ADJECTIVES = (
    r"(?:(?:global|regional|joint|knowledge|online|web|data|flagship|mentorship|training|research|e-learning) ){0,2}"
)
_AFTER = rf"\s{_ADJECTIVES}(?P<noun>{_LOWER})s?\b(?! (?:of|officer|manager|staff|budget|coordinator|document))"
_QUOTES = r"[“\"](?P<name>[^“”\"]{2,160})[”\"](?:\s\((?P<alias>[A-Z][\w.+-]{1,14})\))?"
_ENGLISH_QUOTED = rf"{_QUOTES}\s{_ADJECTIVES}(?P<noun>{_LOWER})\b"
_ENGLISH_ON = rf"\b(?P<noun>{_LOWER})s?,?\s(?:on|entitled|called|known as|named|titled|under the title)\s{_QUOTES}"
_ENGLISH_CALLED = rf"\b(?P<noun>{_LOWER}),?\s(?:called|named|known as)\s(?P<name>[A-Z][\w.+-]*[A-Z0-9][\w.+-]*)"
_OTHERWISE = re.compile(r"\b(?:theme|entitled|resolution|decision)\s*\Z")
_BRACKET = re.compile(r"\s?\((?:the\s)?[“\"]?(?P<alias>[A-Z][\w.+-]*[A-Z0-9][\w.+-]*)[”\"]?\)")
_SMALL_HEAD = (
    r"(?<![\w-])(?P<name>[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,5}\s(?:(?:strategic|global|regional|joint|national)\s){0,2}"
    r"(?P<noun>programme|project|initiative|campaign))\s(?:on|for|against|to (?:combat|counter|prevent|promote))\s"
)
_REST = (  # of such a name: to where the sentence goes on
    r"[^.,;:()“”]{3,60}?(?=\s?(?:[.,;:()]|$|\b(?:and|in|is|was|were|are|to|that|which|has|had|under|\w+ed)\b))"
)
_OTHERS = {
    "fr": r"(?i:projet|programme|initiative|campagne|plateforme|portail|réseau|base de données)",
    "es": r"(?i:proyecto|programa|iniciativa|campaña|plataforma|portal|red|base de datos)",
    "ru": r"(?i:проект\w*|программ\w*|инициатив\w*|кампани\w*|платформ\w*|портал\w*|сет[ьи]|баз\w* данных)",
    "ar": r"(?:ال)?(?:مشروع|برنامج|مبادرة|حملة|منصة|بوابة|شبكة)",
}
_OTHER_KINDS = (
    ("pro[jy]|проект|مشروع", "project"),
    ("program|программ|برنامج", "programme"),
    ("ini|иници|مبادرة", "initiative"),
    ("campa|кампан|حملة", "campaign"),
    ("plat|плат|منصة", "platform"),
    ("port|порт|بوابة", "portal"),
    ("bas|баз", "database"),
    (".", "network"),
)


class Programmes:
    """The programmes of one document: those of the table, and those that its pages name."""

    def __init__(self, language: str, pages: Sequence[Page], bodies: Sequence[Sequence[Named]]) -> None:
        """Learn the names that the pages give; `bodies` are the organisations each names."""
        self._language = language
        self._known = names("programmes", language)
        self._instruments = names("instruments", language)
        rows: dict[str, Row] = {}
        self._met = []
        for page, named in zip(pages, bodies, strict=True):
            own = [(one.start, one.end) for one in named]
            met = [_without(page, one, own) for one in self._found(page) if not self._is_body(one, own)]
            self._met.append(met)
            for start, end, name, kind in met:
                row = self._row(rows, name, kind, page.text[start : start + len(name)])
                if not _needs_noun(page, end, name):
                    self._learn(rows, name, row)
                for alias in self._aliases(page, end):
                    self._learn(rows, alias, row)
        self._learn_brackets(rows, pages)
        self._rows = rows = _with_initials(rows)
        self._parts = self._by_part(pages) if language == "zh" else {}
        said_alone = (item for item in rows.items() if _stands_alone(item[0]))
        self._own = Names(said_alone, language) if rows else None

    def _is_body(self, found: _Found, bodies: Sequence[tuple[int, int]]) -> bool:
        """Tell whether what was found is the name of an organisation or an instrument."""
        start, end, name, _ = found
        end = min(end, start + len(name))
        if self._instruments.row(name):
            return True
        return self._known.row(name) is None and any(first <= start and end <= last for first, last in bodies)

    def _row(self, rows: dict[str, Row], name: str, kind: str, printed: str = "") -> Row:
        """Return the row of a name, a new one where nothing has it; `printed` is the name as the text has it."""
        known = self._known.row(name) or rows.get(name) or next((n.row for n in self._known.find(name)), None)
        known = known or rows.get(_core(name))
        shown = printed if even(printed) == name else name
        return known or Row(shown, kind, "", dict.fromkeys(LANGUAGES, ()))

    def _learn(self, rows: dict[str, Row], name: str, row: Row) -> None:
        if self._known.row(name) is None:
            rows.setdefault(name, row)
            rows.setdefault(_core(name), row)

    def _learn_brackets(self, rows: dict[str, Row], pages: Sequence[Page]) -> None:
        """Learn what stands in brackets behind names of the table."""
        for page in pages:
            if "(" not in page.even:
                continue
            for named in self._known.find(page.even):
                for alias in self._aliases(page, named.end):
                    self._learn(rows, alias, named.row)

    def _aliases(self, page: Page, end: int) -> Iterator[str]:
        behind = page.even[end : end + 40].removeprefix("”").removeprefix('"')
        match = re.match(_ALIAS, behind) if self._language == "zh" else _BRACKET.match(behind)
        if match and not re.search(r"\d{4}|[/年,;]|文本", match["alias"]):
            yield match["alias"].strip()

    def find(self, page: Page, place: int) -> Iterator[Item]:
        """Yield the programmes that a page names, in order, none overlapping; `place` is its place among the pages."""
        found = [(one.start, one.end, one.row) for one in self._known.find(page.even)]
        if self._own:
            found += [(one.start, one.end, one.row) for one in self._own.find(page.even)]
        for start, end, name, kind in self._met[place]:
            found.append((start, end, self._row(self._rows, name, kind)))
        if self._language == "zh":
            found += self._shortened(page)
        found.sort(key=lambda one: (one[0], -one[1]))
        taken: list[tuple[int, int]] = []
        for start, end, row in found:
            if not overlaps(start, end, taken[-1:]):
                taken.append((start, end))
                yield Item(
                    register="programmes",
                    start=start,
                    end=end,
                    surface=page.text[start:end],
                    language=page.language,
                    name=row.name,
                    kind=row.kind,
                    position=page.position,
                )

    def _shortened(self, page: Page) -> Iterator[tuple[int, int, Row]]:
        """Yield short forms: 全球行动项目 for a name with 全球行动 in it."""
        for match in re.finditer(rf"(?P<part>[\u4e00-\u9fff]{{{_PART}}})(?:项目|方案)", page.even):
            row = self._parts.get(match["part"])
            if row and not re.search(r"[的个该一二三两下各项在]", match["part"]):
                yield match.start(), match.end(), row

    def _by_part(self, pages: Sequence[Page]) -> dict[str, Row]:
        """Return the programmes of the document by every few characters of their Chinese names but the first ones."""
        seen = {one.row.name: one.row for page in pages for one in self._known.find(page.even)}
        spelt = [
            *(each for each in self._rows.items() if each[1].kind in ("programme", "project", "operation")),
            *((name, row) for row in seen.values() for name in row.spellings["zh"]),
        ]
        parts: dict[str, Row] = {}
        for name, row in spelt:
            for start in range(1, len(name) - _PART + 1):
                parts.setdefault(name[start : start + _PART], row)
        return parts

    def _found(self, page: Page) -> Iterator[_Found]:
        if self._language == "zh":
            return _in_chinese(page)
        if self._language == "en":
            return _in_english(page, self._known)
        return _elsewhere(page)


def _without(page: Page, found: _Found, bodies: Sequence[tuple[int, int]]) -> _Found:
    """Return what was found without the body it begins with: "ECE Environmental Performance Review Programme"."""
    start, end, name, kind = found
    for first, last in bodies:
        behind = page.even[last : last + 1]
        if first == start and last + 4 < start + len(name) and (behind == " " or behind >= "\u3400"):
            place = last + (behind == " ")
            if not page.even[place : place + 1].islower() and page.even[place] not in "的和及与":
                return place, end, page.even[place : start + len(name)], kind
    return found


def _with_initials(rows: dict[str, Row]) -> dict[str, Row]:
    """Let initials stand for the name they are of, where a document has both: CTCN."""
    long = {"".join(re.findall(r"\b[A-Z]", name)): row for name, row in rows.items() if " " in name}
    return {name: long.get(name, row) if len(name) > _SHORTEST else row for name, row in rows.items()}


def _core(name: str) -> str:
    """Return a Chinese name without the words that are often left out: 问题知识门户网站 is a 问题门户网站."""
    return re.sub(r"知识(?:管理)?(?=门户|平台)", "", name)


def _needs_noun(page: Page, end: int, name: str) -> bool:
    """Tell whether a name is one only before its noun: "Millennium Development Goals database"."""
    words = page.even[max(0, end - 40) : end]
    return page.language == "en" and " " in name and re.search(rf"(?:{_LOWER})s?\Z", words) is not None


def _stands_alone(name: str) -> bool:
    """Tell whether a name says what it names wherever it stands, not only beside its noun."""
    if re.search(r"[\u4e00-\u9fff]", name):
        return len(name) >= 6
    return len(name) >= 4 and (" " in name or not name.islower())


def _in_chinese(page: Page) -> Iterator[_Found]:
    text = page.even.replace('"', "”")
    if not any(noun in text for noun in (*_CHINESE_KINDS, "中心")):
        return
    for pattern in (_QUOTED, _CALLED):
        for match in re.finditer(pattern, text):
            if not re.search(r"主题|题为|口号|讲习班|会议", text[max(0, match.start() - 6) : match.start()]):
                yield match.start("name"), match.end("name"), match["name"], _CHINESE_KINDS[match["noun"]]
    for pattern in (_NAMED_NETWORK, _LATIN):
        for match in re.finditer(pattern, text):
            kind = _CHINESE_KINDS[match["noun"]]
            name = match["name"] if kind != "operation" else re.sub(r"\s[IVX]+\Z", "", match["name"])
            if name not in listed("owners") and not re.fullmatch(r"[IVX]+|[A-Z]", name):
                end = match.end() if pattern is _LATIN and "的" not in match[0] else match.end("name")
                yield match.start("name"), end, name, kind
    for match in re.finditer(_ABOUT, text):
        yield match.start("name"), match.end("name"), match["name"], _CHINESE_KINDS[match["noun"]]
    for match in re.finditer(_UNQUOTED, text):
        start = match.start()
        for part in _SPLIT.finditer(text, match.start(), match.start("noun")):
            start = part.end()
        while text[start] in "和与及、—·":
            start += 1
        specific = text[start : match.start("noun")]
        if (
            len(specific) >= 2
            and not _GENERIC.fullmatch(specific)
            and not specific.endswith(_ALIKE)
            and not _MARKS_IN.search(specific)
        ):
            yield start, match.end(), text[start : match.end()], _kind(match["noun"])


_MARKS_IN = re.compile(f"[{_MARKS}]")


def _kind(noun: str) -> str:
    return next((kind for word, kind in _CHINESE_KINDS.items() if noun.endswith(word)), "platform")


def _in_english(page: Page, known: Names) -> Iterator[_Found]:
    text = page.even
    for pattern in (_ENGLISH_QUOTED, _ENGLISH_ON):
        for match in re.finditer(pattern, page.text):
            if not _OTHERWISE.search(page.text[: match.start()][-20:]):
                yield match.start("name"), match.end("name"), match["name"], _kind_of(match["noun"])
    yield from _in_capitals(page, known)
    for match in re.finditer(_ENGLISH_CALLED, text):
        yield match.start("name"), match.end("name"), match["name"], _kind_of(match["noun"])
    for match in re.finditer(r"\bOperation (?P<name>[A-Z]\w{3,}(?: [IVX]+\b)?)", text):
        yield match.start(), match.end(), re.sub(r" [IVX]+\Z", "", match["name"]), "operation"
    for match in re.finditer(_SMALL_HEAD, text):
        rest = re.compile(_REST).match(text, match.end())
        first = match["name"].split(" ")[0]
        if rest and first not in listed("owners") and not first.endswith("ed"):
            yield match.start(), rest.end(), text[match.start() : rest.end()], match["noun"]


def _in_capitals(page: Page, known: Names) -> Iterator[_Found]:
    """Yield the capitalised phrases with a noun for a programme in them, or right behind them."""
    for start, end, words, head in page.phrases:
        kind = _HEADS.get(head)
        if kind and " " in words and not _is_generic(words.removesuffix(head)):
            if not re.search(r" (?:of|for) (?:Action|Work)\b", words):
                yield start, end, words, kind
        elif after := re.compile(_AFTER).match(page.even, end):
            if after[0].endswith("s") and re.fullmatch("[A-Z][a-z]+", words):
                continue  # "Digital platforms"
            named = not _is_generic(words) and _is_name(words) and not _opens_sentence(page.even, start, words)
            if known.row(words) or named:
                yield start, after.end(), words, _kind_of(after["noun"])


def _kind_of(noun: str) -> str:
    return _KIND_OF.get(noun, noun)


def _is_generic(words: str) -> bool:
    """Tell whether words say whose or what sort of programme it is and do not name it."""
    left = [word for word in re.findall(r"[\w.-]+", words) if word not in listed("owners")]
    return not left or (
        len(left) == 1 and (left[0].islower() or re.fullmatch(r"[IVXLC]+|\d+|[A-Z]", left[0]) is not None)
    )


def _opens_sentence(text: str, start: int, words: str) -> bool:
    """Tell whether one plain word has its capital only from standing first: "Current projects"."""
    return re.fullmatch("[A-Z][a-z-]+", words) is not None and (
        not start or text[:start].rstrip()[-1:] in (".", ":", ";")
    )


def _is_name(words: str) -> bool:
    """Tell whether capitalised words before "project" are its name: not a country, a body or a person's office."""
    if gazetteer.lookup(words) or any(named.end == len(words) for named in names("organisations", "en").find(words)):
        return False
    first = words.split(" ", maxsplit=1)[0]
    spelt = gazetteer.spellings("en")
    return not (
        words in spelt.demonyms
        or words.endswith(("'s", "s'"))
        or (" " not in words and first.endswith(("ed", "ing", "ly")))
    )


def _elsewhere(page: Page) -> Iterator[_Found]:
    """Yield, in French, Spanish, Russian and Arabic, what stands in quotes or capitals behind a noun."""
    nouns = _OTHERS.get(page.language)
    if not nouns:
        return
    quoted = rf"(?<!\w)(?P<noun>{nouns})[^.;,«»“”]{{0,40}}?\s?[«“]\s?(?P<name>[^«»“”]{{2,100}}?)\s?[»”]"
    capitals = rf"(?<!\w)(?P<noun>{nouns})\s(?P<name>[A-Z][A-Z0-9][\w.+-]*|[A-Z]\w*[A-Z0-9][\w.+-]*)"
    for pattern in (quoted, capitals):
        for match in re.finditer(pattern, page.text):
            noun = match["noun"].casefold()
            kind = next(kind for word, kind in _OTHER_KINDS if re.match(f"(?:ال)?(?:{word})", noun))
            if names("organisations", page.language).row(match["name"]) is None:
                yield match.start("name"), match.end("name"), match["name"], kind
