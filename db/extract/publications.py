"""Publications that a paragraph names: reports, studies, handbooks, guides, toolkits, briefs, model laws.

In Chinese a title stands in 《》, or in quotes beside a word for what it is; in the other languages in quotes behind
such a word, and in English also in capitals. A title that is an instrument's (a convention, a plan of action) is
db.extract.instruments' business, that of a meeting or an activity nobody's. The year is the one in the title, else
that of the sentence that tells of its publishing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from db import citation
from db.extract.instruments import chinese_kind
from db.extract.names import listed
from db.extract.pages import Page, overlaps
from db.records import Item

_Found = tuple[int, int, str, str]  # start, end, title, kind

# --- Chinese: words for publications, the more telling first, and their kinds.

_CHINESE_KINDS = {
    "政策简报": "brief",
    "问题文件": "paper",
    "背景文件": "paper",
    "工作文件": "paper",
    "讨论文件": "paper",
    "技术文件": "paper",
    "研究报告": "study",
    "工具包": "toolkit",
    "手册": "handbook",
    "指南": "guide",
    "指导说明": "guide",
    "指导意见": "guide",
    "汇编": "compendium",
    "文摘": "compendium",
    "研究": "study",
    "概览": "study",
    "评估": "assessment",
    "调查": "survey",
    "示范法": "model law",
    "示范条款": "model law",
    "示范立法": "model law",
    "年鉴": "yearbook",
    "简讯": "newsletter",
    "通讯": "newsletter",
    "简报": "brief",
    "论文": "paper",
    "专著": "study",
    "教材": "manual",
    "课程": "curriculum",
    "单元": "module",
    "模块": "module",
    "指标": "guide",
    "核对表": "guide",
    "核对清单": "guide",
    "清单": "guide",
    "工具": "guide",
    "分析": "study",
    "展望": "report",
    "综述": "report",
    "述评": "report",
    "报告": "report",
    "出版物": "publication",
    "文件": "document",
    "书": "publication",
    "刊物": "periodical",
    "杂志": "periodical",
    "期刊": "periodical",
}
_NOUN = "|".join(_CHINESE_KINDS)
_NO_PUBLICATION = (
    "进程",
    "会议",
    "论坛",
    "决议",
    "决定",
    "程序",
    "安排",
    "声明",
    "呼吁",
    "办法",
    "条款",
    "机制",
    "倡议",
    "项目",
    "方案",
)
_TITLED = r"(?:题为|名为|标题为|称为|题名为)"
_CHINESE_QUOTED = (
    rf"{_TITLED}\s?“(?P<name>[^“”]{{4,120}})”\s?(?:——)?的?[^,。;“”《》]{{0,12}}?(?P<noun>{_NOUN})(?![会中案者员])",
    rf"(?P<noun>{_NOUN})[,，]?\s?(?:——)?(?:{_TITLED})?\s?“(?P<name>[^“”]{{4,120}})”(?!的?(?:决议|讲习班|活动|会议|演讲|运动|项目|方案|研讨会))",
)
_PUBLISHED = r"发布|出版|发表|推出|编写|编制|编撰|印发|分发|刊发|制作|产出|完成了|更新了|公布|散发|定稿"
_CHINESE_ENDING = r"“(?P<name>[^“”]{4,120}?(?P<noun>报告|研究|手册|指南|工具包|汇编|概览|示范法|评估|简报))”"
_UNTITLED = (
    r"(?:一[份本部项]|第[一二三四五]版|新的|该国的?|其)(?P<name>(?!题为|名为|关于以下)[^,。;“”《》()第]{5,45}?"
    r"(?P<noun>手册|指南|工具包|汇编))(?=[,。;]|,其)"
)
_ABOUT = (
    r"(?P<name>关于(?!以下|这)[^,。;“”《》()]{6,60}?的(?P<noun>报告|研究报告|研究|问题文件|指南|手册))(?=[,。;(]|中)"
)
_ANNUAL = r"(?P<name>[\u4e00-\u9fff]{2,24}\s?(?P<year>(?:19|20)\d\d)\s?年(?:度报告|年度报告|年报))"
_CUT = re.compile(r".*(?:载于|见于|发布了?|出版了?|通过|提交了?|根据|依照|介绍了?|在|见|,|了|的)(?=.)")

# --- English

_HEADS = {
    "Report": "report",
    "Reports": "report",
    "Handbook": "handbook",
    "Guide": "guide",
    "Guidebook": "guide",
    "Toolkit": "toolkit",
    "Manual": "manual",
    "Study": "study",
    "Compendium": "compendium",
    "Guidelines": "guide",
    "Outlook": "report",
    "Assessment": "assessment",
    "Review": "report",
    "Survey": "survey",
    "Yearbook": "yearbook",
    "Brief": "brief",
    "Paper": "paper",
    "Curriculum": "curriculum",
    "Atlas": "study",
    "Newsletter": "newsletter",
    "Digest": "compendium",
    "Law": "model law",
    "Provisions": "model law",
    "Catalogue": "compendium",
    "Note": "paper",
    "Booklet": "publication",
    "Factsheet": "publication",
    "Bulletin": "periodical",
    "Estimates": "report",
}
_MODEL = ("Law", "Provisions")
_PLAIN = (
    r"report|study|handbook|guide|guidebook|toolkit|manual|compendium|guidelines|assessment|survey|yearbook|brief"
    r"|(?:policy|research) brief|(?:issue|working|discussion|technical|research|briefing) paper|paper|publication"
    r"|booklet|factsheet|fact sheet|curriculum|training module|module|newsletter|(?:case )?digest|monograph|book"
    r"|brochure|guidance(?: note)?|checklist|tool|catalogue|evaluation|review|bulletin|document|article"
)
_KINDS = {
    "policy brief": "brief",
    "research brief": "brief",
    "guidelines": "guide",
    "guidebook": "guide",
    "guidance": "guide",
}
_KINDS |= {
    "training module": "module",
    "book": "publication",
    "booklet": "publication",
    "tool": "guide",
    "review": "report",
}
_KINDS |= {"evaluation": "report", "guidance note": "guide", "digest": "compendium", "case digest": "compendium"}
_ENGLISH_QUOTED = (
    rf"\b(?P<noun>{_PLAIN})s?\b(?P<between>(?: No\. \d+)?[^.;“”\"]{{0,90}}?)[“\"](?P<name>[^“”\"]{{4,250}}?)[,.]?[”\"]",
    rf"[“\"](?P<name>[^“”\"]{{6,250}})[,.]?[”\"](?P<between>,?\s(?:\w+\s){{0,2}}?)(?P<noun>{_PLAIN})s?\b",
    r"(?P<between>)[“\"](?P<name>(?=[A-Z])(?:[\w’-]+(?<!\bto)\s){0,7}?(?P<noun>[Rr]eport|[Ee]valuation|[Hh]andbook|[Gg]uide|[Tt]oolkit"
    r"|[Ss]tudy|[Gg]uidelines|[Mm]anual)(?:\s[^“”\"]{3,200})?)[,.]?[”\"]",
)
_NOT_OF = r"\b(?:resolution|decision|theme|workshop|meeting|event|project|panel|seminar|item)\b"
_CALLED = re.compile(r"(?:entitled|titled|called|\bon|named|,|under the title|\A\s|\sno\. \d+,?)\s*\Z", re.I)
_ENTITLED = rf"\b(?P<noun>{_PLAIN})s?\b[^.;“”\"]{{0,60}}?\b(?:entitled|titled)\s+(?=[A-Z])"
_SMALL_HEAD = (
    r"(?<![\w-])(?P<name>(?:[A-Z][\w-]+\s){1,4}(?P<noun>handbook|guide|toolkit|manual|compendium|guidelines|report)\s(?:for|on|to)\s"
    r"[^.,;:()“”]{6,140})"
)
_WITH_SYMBOL = (
    r"(?P<name>(?:(?:first|second|third|final|annual|interim|progress|previous|synthesis|summary|joint|performance|related)\s){0,3}"
    r"(?P<noun>report|study|note(?=\sby))s?\s(?:of|on|by)\s[^.;()“”]{4,220}?)\s\((?=[A-Z]{1,5}/)"
)
_UNNAMED = (
    r"\b(?:published|released|issued|launched|produced|developed)\s(?:a|an|its|the)\s(?:(?:new|first|joint)\s)?"
    r"(?P<name>(?:[a-z-]+\s){0,2}?(?P<noun>study|handbook|manual|toolkit|guide|policy brief|report)\s(?:on|for)\s"
    r"(?:[^.,;:()“”]|\.(?=\S)){6,150})"
)
_DATES = re.compile(r"(?<![\d/(])((?:19|20)\d\d)(?![\d/)–-])")
_ISSUED = re.compile(
    r"\b(?:publish|launch|releas|issu|produc|develop|disseminat|finaliz|prepar|complet|updat|print|translat|draft)(?:ed|es|ing)\b"
)
_LONGEST_OPENING = 6  # "Our " of a title is no part of a phrase

_OTHERS = {
    "fr": r"rapports?|études?|manuels?|guides?|notes? d['’]orientation|documents? de réflexion|recueils?|publications?"
    r"|brochures?|ouvrages?|lois? types?|boîtes? à outils|enquêtes?",
    "es": r"informes?|estudios?|manual(?:es)?|guías?|notas? de orientación|compendios?|publicaci(?:ón|ones)|folletos?"
    r"|ley(?:es)? modelo|documentos? temáticos?|cajas? de herramientas|encuestas?",
    "ru": r"доклад\w*|исследовани\w*|руководств\w*|пособи\w*|справочник\w*|сборник\w*|публикаци\w*|брошюр\w*"
    r"|обзор\w*|типово\w+ закон\w*",
    "ar": r"(?:ال)?(?:تقرير|دراسة|دليل|كتيب|منشور|موجز|خلاصة|ورقة)\w*",
}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def publications(page: Page, elsewhere: Sequence[tuple[int, int]]) -> Iterator[Item]:
    """Yield the publications a paragraph names, in order, none overlapping; `elsewhere` are ranges of instruments."""
    if page.language == "zh":
        found = _in_chinese(page)
    elif page.language == "en":
        found = _in_english(page)
    else:
        found = _elsewhere(page)
    taken: list[tuple[int, int]] = []
    kept: list[Item] = []
    for start, end, title, kind in found:
        within = any(first < end and start < last and not (start < first and last <= end) for first, last in elsewhere)
        if not within and not overlaps(start, end, taken):
            taken.append((start, end))
            kept.append(_item(page, start, end, title, kind))
    yield from sorted(kept, key=lambda item: item.start)


def _in_chinese(page: Page) -> Iterator[_Found]:
    text = page.even
    if "《" in text:
        for match in re.finditer(r"《([^《》]{2,120}(?:《[^《》]{1,60}》[^《》]{0,60})?)》", page.text):
            title = match[1].strip()
            if not chinese_kind(title) and not title.endswith(_NO_PUBLICATION):
                yield match.start(), match.end(), title, _chinese_noun(title)
    if "“" in text:
        for pattern in (*_CHINESE_QUOTED, _CHINESE_ENDING):
            for match in _compiled(pattern).finditer(text):
                told = pattern is not _CHINESE_ENDING or _compiled(_PUBLISHED).search(
                    text, max(0, match.start() - 30), match.start()
                )
                if told:
                    start, end = match.span("name")
                    yield start, end, page.text[start:end].strip("《》"), _CHINESE_KINDS[match["noun"]]
    for match in _compiled(_ANNUAL).finditer(text):
        start = match.start() + (cut.end() if (cut := _CUT.match(match["name"])) else 0)
        yield start, match.end(), page.text[start : match.end()], "report"
    if not _compiled(_PUBLISHED).search(text):
        return
    for pattern in (_UNTITLED, _ABOUT):
        for match in _compiled(pattern).finditer(text):
            first, _ = page.sentence(match.start())
            if _compiled(_PUBLISHED).search(text, first, match.start()) and "《" not in match[0]:
                yield match.start("name"), match.end("name"), match["name"], _CHINESE_KINDS[match["noun"]]


def _chinese_noun(title: str) -> str:
    """Return the kind of publication that a Chinese title names last, else first; "publication" when it names none."""
    for part in (re.split("[:：—]", title)[0], title):
        if last := next((kind for noun, kind in _CHINESE_KINDS.items() if part.endswith(noun)), ""):
            return last
    return next((kind for noun, kind in _CHINESE_KINDS.items() if noun in title), "publication")


def _in_english(page: Page) -> Iterator[_Found]:
    if "“" in page.text or '"' in page.text:
        yield from _in_quotes(page)
    text = page.even
    for match in _compiled(_ENTITLED).finditer(text):
        phrase = next((one for one in page.phrases if one.end > match.end()), None)
        if phrase and phrase.start - match.end() <= _LONGEST_OPENING:
            last = _after_colon(page, phrase.end)
            yield match.end(), last, text[match.end() : last], _kind(match["noun"])
    for start, end, words, head in page.phrases:
        kind = _HEADS.get(head)
        if kind and _is_title(words, head):
            year = _compiled(r",?\s(?:19|20)\d\d(?:[-–/]\d{2,4})?\b").match(text, end)
            last = _after_colon(page, year.end() if year else end)
            yield start, last, text[start:last], kind
    if _ISSUED.search(text):
        for match in _compiled(_UNNAMED).finditer(text):
            yield match.start("name"), match.end("name"), match["name"], _kind(match["noun"])
    for match in _compiled(_SMALL_HEAD).finditer(text):
        first = match["name"].split(" ")[0]
        if first not in ("The", "This", "A", "An", "In", "Its", "Their", "That", "United") and not first.endswith(
            "ing"
        ):
            words = match["name"].split(" and the ")[0].rstrip()
            yield match.start(), match.start() + len(words), words, _kind(match["noun"])
    if "(" in text and "/" in text:
        for match in _compiled(_WITH_SYMBOL).finditer(text):
            yield match.start("name"), match.end("name"), match["name"], _kind(match["noun"])


def _after_colon(page: Page, end: int) -> int:
    """Return where a title ends that goes on behind a colon: "Manual: How to Conduct Mock Trials"."""
    if page.even[end : end + 2] != ": ":
        return end
    return next((one.end for one in page.phrases if 0 <= one.start - end - 2 <= _LONGEST_OPENING), end)


def _in_quotes(page: Page) -> Iterator[_Found]:
    for place, pattern in enumerate(_ENGLISH_QUOTED):
        for match in _compiled(pattern).finditer(page.text):
            between = match["between"]
            if _compiled(_NOT_OF).search(between) or (place == 0 and not _CALLED.search(between)):
                continue
            if place == 0 or match["name"][0].isupper():
                yield match.start("name"), match.end("name"), match["name"].strip(), _kind(match["noun"].lower())


def _is_title(words: str, head: str) -> bool:
    """Tell whether capitalised words are a publication's title, not "Secretary-General's Report" or "Case Law"."""
    if " " not in words:
        return False
    if head in _MODEL:
        return "Model" in words.split(" of ", maxsplit=1)[0]
    before = words.split(" " + head, maxsplit=1)[0].split(" ") if not words.startswith(head + " ") else []
    telling = [word for word in before if word not in listed("untitled")]
    about = re.search(rf"\b{head} (?:on|for|of|to|against)\s", words + " ")
    if head.startswith("Report") and not telling:
        return bool(re.search(rf"\b{head} (?:on|for)\s", words))
    if head in ("Note", "Review", "Assessment", "Law", "Bulletin", "Survey"):
        return bool(about) and len(telling) >= 1 and "Universal" not in before
    return (
        bool(about and " " in words)
        or len(telling) >= 2
        or (len(telling) == 1 and head in ("Handbook", "Toolkit", "Outlook"))
    )


def _kind(noun: str) -> str:
    return _KINDS.get(noun) or ("paper" if "paper" in noun else noun)


def _elsewhere(page: Page) -> Iterator[_Found]:
    nouns = _OTHERS.get(page.language)
    if not nouns or not re.search("[«“]", page.text):
        return
    quoted = rf"(?i:(?<!\w)(?P<noun>{nouns})(?!\w))[^.;«»“”]{{0,60}}?[«“]\s?(?P<name>[^«»“”]{{4,200}}?)\s?[»”]"
    for match in _compiled(quoted).finditer(page.text):
        yield match.start("name"), match.end("name"), match["name"], "publication"


def _year(page: Page, start: int, end: int) -> int:
    """Return the year a publication is of: the one its title has, else the one its publishing is told with; or 0."""
    if own := re.findall(r"(?<!\d)((?:19|20)\d\d)(?!\d)", page.even[start:end]):
        return int(own[-1])
    if behind := re.match(r"[》”’\"]?\s?\(((?:19|20)\d\d)\)", page.even[end : end + 8]):
        return int(behind[1])
    first, last = page.sentence(start)
    before, after = page.even[first:start], page.even[end:last]
    told: list[str] = []
    if page.language == "zh" and _compiled(_PUBLISHED).search(before + after):
        told = re.findall(rf"(?:于|在)\s?((?:19|20)\d\d)\s?年(?:\s?\d{{1,2}}\s?月)?(?:{_PUBLISHED})", after)
        told = told or re.findall(r"(?<!\d)((?:19|20)\d\d)\s?年(?!度)", page.even[:start])
    elif page.language == "en" and _ISSUED.search(before + after):
        told = _DATES.findall(before) or re.findall(
            r"\b(?:published|launched|released|issued|produced|completed)\b[^.;]{0,30}?((?:19|20)\d\d)", after
        )
    return int(told[-1]) if told else 0


def _item(page: Page, start: int, end: int, title: str, kind: str) -> Item:
    behind = page.text[end : end + 40]
    symbol = next(iter(citation.find_symbols(behind)), None) if re.match(r"[》”\"]?\s?[((]", behind) else None
    return Item(
        register="publications",
        start=start,
        end=end,
        surface=page.text[start:end],
        language=page.language,
        name=" ".join((page.text[start:end] if len(title) == end - start else title).split()),
        kind=kind,
        symbol=symbol[2] if symbol and symbol[0] < 4 else "",
        year=_year(page, start, end),
        position=page.position,
    )
