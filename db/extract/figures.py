"""Figures that a paragraph states: how many of what, shares, sums of money, lengths of time.

Dates, years, ordinals, the numbers of paragraphs, articles and resolutions, symbols and lists are no figures; nor is
"one". Chinese and English are read in depth: what is counted ends where the sentence goes on with what it does. In the
other languages figures are read that are written in digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain

from db.extract.pages import Page, overlaps
from db.records import Item

_NUMBER = r"\d{1,3}(?:[, ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?"
_UNITS = {"十": 10, "百": 100, "千": 1_000, "万": 10_000, "亿": 100_000_000}
_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}

# --- Chinese

_BEFORE = r"至少|不少于|不低于|超过|逾|多达|高达|长达|最多|至多|不超过|不到|不足|少于|低于|大约|约|将近|接近|近|平均"
# Measure words; what must not follow some of them, because they would be another word.
_MEASURES = (
    r"个小时|个星期|个工作日|个月|个百分点|个(?!人[^次]|别|案|体)|名(?![为义称单额])|位(?![于置])|人次|人(?![口权员士道工身类民体力均群])|起(?![草诉源义初])|项(?![目下])"
    r"|份(?!额)|次(?![要级区域数])|届|种(?![族植])|所(?![述有得需示])|家(?![庭长族])|件(?!数)|条(?![约款])|场(?![所地])|例(?!如|外)"
    r"|部(?![分门队长委])|台|辆|艘|架次|架(?!构)|批(?!评|准)|座(?!谈)|期(?![间望])|卷|张|支(?![持助出])|对(?=夫妇|双)|组(?!织|成)|类(?!似|型)"
    r"|款|套|轮|句|篇|册|本(?![报国文组])|页|户|桩|宗|笔|处(?![理境于罚])|间(?!接|隙)|株|头|只(?![局有是能要])|包(?!括)|袋|吨|公斤|千克|克(?!罗)|升|公里|平方公里|平方米"
    r"|公顷|米(?!尔)|美元|欧元|英镑|日元|瑞士法郎|人民币|元(?!素)|小时|分钟|秒|天|周(?![边围年])|星期|岁|倍"
    r"|年(?![度代龄级轻月底初会来第])|年(?=来)|％|%|门(?!户)|片(?!面)|根(?!本|源|据)|颗|发(?!展|布|现|起|出|表|生|言|给|放)"
)
_LENGTHS = {
    "小时",
    "分钟",
    "秒",
    "天",
    "周",
    "星期",
    "岁",
    "年",
    "倍",
    "人",
    "人次",
    "%",
    "美元",
    "欧元",
    "英镑",
    "日元",
    "瑞士法郎",
    "元",
}
_LENGTHS |= {"个月", "个小时", "个星期", "个工作日", "个百分点"}
_HAN_NUMBER = r"[一二两三四五六七八九十百千万亿零〇]+"
_CHINESE = (
    rf"(?:(?P<before>{_BEFORE})(?:包括|有|为)?\s*)?"
    rf"(?:(?P<share>百分之)\s*)?"
    rf"(?:(?P<digits>{_NUMBER})|(?P<vague>数|上|成)?(?P<han>{_HAN_NUMBER}))"
    rf"\s*(?P<odd>[多余几]?)\s*(?P<scale>[百千]?万|亿|[百千](?=[多余]|\s*(?:{_MEASURES})))?\s*(?P<more>[多余]?)"
    rf"\s*(?P<measure>{_MEASURES})?"
)
_NOT_BEFORE = re.compile(
    r"(?:第|[A-Za-z0-9/.\-–—−]|第[\d一二三四五六七八九十、和至及与]{1,8}|[这那该此每上前同]|(?<!以)下|上述|第\s)\Z"
)
_EVERY = "每"  # "each of three" counts nothing, "every four years" does  # ordinals, symbols, "these two"
_VAST = r"(?P<vast>成千上万|数以千计|成百上千|数以百计|数以万计)(?P<measure>名|个|人)?"
_VAST_VALUES = {"成千上万": 1000, "数以千计": 1000, "成百上千": 100, "数以百计": 100, "数以万计": 10_000}
_FRACTION = r"(?P<below>[二三四五六七八九十]+)分之(?P<above>[一二三四五六七八九]+)"
_RELATED = r"(?:[与同]\S{1,20}?[相有]关的|[^\s,。;、的]{1,8}性的)?"
_VERBS = (
    r"获得|进行|参加|提供|组成|举行|举办|包括|涉及|接受|表示|出席|实施|建立|达成|通过|采取|显示|正在|来自|开展|使用|启动|收集|从事"
    r"|收到|加入|批准|签署|完成|开始|成为|继续|能够|可以|应邀|旨在|用于|之间|之一|以上|以下|左右|及其|都|均|已|将|也|还|就|仍|没有|增加|减少|纳入|捐款|分别|共同|下|不|指出|承认|参与|评论|审议|认为|强调|签署|占|计|所用|涉|致|造成|受(?![害训益])|死亡|受伤"
)
_STOP = (
    rf"[\s]*(?:[,。;、:()“”《》?!|]|[与和及或](?:其中)?\s*(?:\d|{_HAN_NUMBER}|至少|约|超过)|{_VERBS}"
    r"|[的是于向被由并而了来至]|在(?![职校线])|从(?![业事])|对(?![策象话口])|以(?!色列)|中(?![亚美东国小学心文央部期])"
    r"|内(?![容部政])|为(?!难)|使(?![馆团用])|有(?![组关效色])|$)"
)
_COUNTED = rf"\s*(?P<counted>{_RELATED}(?:被)?[^\d,。;:()“”《》?!|]{{1,24}}?)(?={_STOP})"
_OF_SHARE = r"\s*(?:以上)?(?:的|是|为|系)\s*(?P<counted>[^\d,。;:、()“”《》?!|的是]{1,12})"

# --- English

_ENGLISH_BEFORE = (
    r"more than|over|at least|some|about|approximately|around|nearly|almost|up to|fewer than|less than|under"
    r"|an estimated|estimated|close to|roughly|as many as|no fewer than|no less than|not less than|at most|no more than"
    r"|an average of|exceeding|only|(?:a )?total of|well over|just over|just under|an additional"
)
_WORDS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_WORDS |= {"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17}
_WORDS |= {"eighteen": 18, "nineteen": 19, "twenty": 20}
_WORDS |= {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_VAGUE = {"dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000, "tens of thousands": 10_000}
_VAGUE |= {"millions": 1_000_000, "hundreds of thousands": 100_000, "a dozen": 12}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 10**12}
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_ENGLISH_FRACTION = r"\b(?P<above>[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our)[ -](?P<below>half|third|quarter|fifth|tenth)s?\b"
_CURRENCY = r"(?:US|A|C)?\$\s?|€|£|¥|SwF\s?|CHF\s?|EUR\s?|USD\s?|R\$"
_PERCENT = r"\s?(?:per cent|percent|percentage points?|%)"
_MEASURED = (
    r"km2|km|kg|m2|m3|m(?![\w'])|tons?|tonnes?|litres?|hectares?|kilometres?|metres?"
    r"|decades?|years?|months?|weeks?|days?|hours?|minutes?|seconds?"
    r"|dollars?|euros?|US dollars|times"
)
_MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
    r"|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр"
    r"|يناير|فبراير|مارس|أبريل|مايو|يونيه|يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين)"
)
_VAGUELY = "|".join(sorted(_VAGUE, key=len, reverse=True))
_ENGLISH = (
    rf"(?:\b(?P<before>(?i:{_ENGLISH_BEFORE}))\s+)?(?<![\w.,/+$–-])(?P<money>{_CURRENCY})?"
    rf"(?:(?P<digits>{_NUMBER})|\b(?P<word>(?i:(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?"
    rf"(?:{'|'.join(_WORDS)}|one(?=\s(?:hundred|thousand|million|billion)))))\b(?!-[a-z]+(?:st|nd|rd|th)\b)"
    rf"|\b(?P<vague>{_VAGUELY})(?: of\b|(?=\s)))(?:\s(?P<scale>{'|'.join(_SCALES)})\b)?"
    rf"(?:(?P<share>{_PERCENT}|(?=\s(?:and|to|or)\s[\d.]+{_PERCENT}))|[\s-](?P<measure>{_MEASURED})\b(?!-(?!month)))?"
)
# What a number follows that is only a label: paragraph 5, resolution 2320, table 3, SBI 51.
_LABEL = (
    r"(?:(?<![a-z])(?i:paragraphs?|paras?\.|articles?|arts?\.|resolutions?|decisions?|sections?|sects?\.|chapters?|annex(?:es)?"
    r"|tables?|figures?|nos?\.|numbers?|items?|sub-items?|agenda items?|subparagraphs?|rules?|regulations?|principles?"
    r"|pages?|pp?\.|vols?\.|volumes?|parts?|phases?|components?|goals?|targets?|indicators?|sdgs?|levels?|grades?"
    r"|box(?:es)?|appendix|footnotes?|notes?|steps?|options?|topics?|objectives?|outcomes?|outputs?|pillars?|step|type"
    r"|class|model|covid|agenda|version|group of|supplement"
    r"|document|papers?|recommendations?)"
    r"\s*|(?-i:\b[A-Z]{2,8})\s)(?:\d+[\d.,/–-]*\s*(?:,|and|to|or|–|-)\s*)*\Z"
)
_DATE_AFTER = rf"\s*(?:(?:to|and|[-–]|or)\s*\d{{1,2}}\s+)*(?:{_MONTHS})|[-–/]\d|\s?(?:a|p)\.m\.|:\d|(?:st|nd|rd|th)\b"
_DATE_BEFORE = (
    rf"(?<!\w)(?:{_MONTHS})\w*\s+(?:\d{{1,2}}\s*(?:,|to|and|[-–])\s*)*(?:,\s*)?\Z"
    rf"|(?<!\w)(?:{_MONTHS})\w*\s+\d{{1,2}},\s*\Z"
)
_YEAR = r"(?:19|20)\d\d\Z"
_ENDS = (
    r"(?:\s(?:to|in|on|at|for|from|by|with|under|during|as|are|is|was|were|have|has|had|will|would|that|which|who|and|or"
    r"|but|the|through|between|including|among|against|since|until|per|were|within|across|held|made|participated|took"
    r"|attended|received|of|into|over|after|before|than|where|while|not|can|could|should|shall|may|must|also|regarding"
    r"|based|concerning|covering|related|relating|representing|carried|taken|conducted|provided|trained|worldwide|found|represent|became|came|showed"
    r"|(?!shared|registered|related|united|unaccompanied|displaced)\w{2,}ed)\b"
    r"|\s?[,.;:()“”\"\[\]|•–—]|\s*$|\s\d)"
)
_NOUN = rf"\s(?P<counted>(?!\d)[^\d\s,.;:()“”\"|][^\d,.;:()“”\"|]{{0,60}}?)(?={_ENDS})"
_ANAPHORIC = r"\b(?:these|those|both|said|other)\s+\Z"
_NOT_COUNTED = re.compile(
    r"(?:of|and|or|to|in|on|by|per|at|as|for|from|other|more|the|than|is|are|was|out|below|above|based|prior|each|GS|times|them|whom|which|these|those)\b",
    re.I,
)

# --- French, Spanish, Russian, Arabic: digits

_ABROAD_BEFORE = {
    "fr": r"plus de|au moins|environ|près de|quelque|moins de|jusqu'à|un total de",
    "es": r"más de|al menos|por lo menos|aproximadamente|cerca de|unos|unas|casi|menos de|hasta|un total de",
    "ru": r"более(?: чем)?|свыше|около|примерно|не менее(?: чем)?|по меньшей мере|почти|до|порядка",
    "ar": r"أكثر من|ما لا يقل عن|نحو|حوالي|قرابة|ما يقرب من|ما يزيد على|أقل من",
}
_ABROAD_LABEL = (
    r"(?i:par\.|paragraphes?|article|articles|art\.|résolutions?|décisions?|section|chapitre|tableau|annexe|point|n[o°]s?"
    r"|párrs?\.|párrafos?|artículos?|resoluci(?:ón|ones)|decisi(?:ón|ones)|sección|capítulo|cuadro|anexo|tema|núms?\."
    r"|пункт\w*|стат\w+|резолюци\w*|решени\w*|раздел\w*|глав\w*|таблиц\w*|приложени\w*|№|п\.|пп\."
    r"|الفقر\w+|الماد\w+|القرار\w*|قرار\w*|المقرر|الفرع|الفصل|الجدول|المرفق|البند|رقم|عام|سنة|لعام"
    r")\s*(?:\d+[\d.,/–-]*\s*(?:,|et|y|и|و|à|a)\s*)*\Z"
)
_ABROAD_SMALL = (  # words that what is counted does not begin with
    r"au|aux|et|du|des|de|le|la|les|ou|à|en|al|del|y|o|los|las|el|и|или|из|до|по|на|в|от|Правил|правил|من|إلى|والساعة|و|أو|في|على"
)
_ABROAD_NUMBER = r"\d{1,3}(?:[   .,]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
_ABROAD_SHARE = r"\s?(?:%|pour cent|por ciento|процент\w*|في المائة|في المئة)"
_ABROAD_SCALES = {"million": 10**6, "millón": 10**6, "millones": 10**6, "миллион": 10**6, "млн": 10**6, "милли": 10**9}
_ABROAD_SCALES |= {
    "milliard": 10**9,
    "тыс": 1000,
    "мил": 1000,
    "mil": 1000,
    "ملايين": 10**6,
    "مليون": 10**6,
    "مليار": 10**9,
    "ألف": 1000,
}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def figures(page: Page, elsewhere: Sequence[tuple[int, int]]) -> Iterator[Item]:
    """Yield the figures of a paragraph, in order; `elsewhere` are ranges whose numbers are names, titles or symbols."""
    found: Iterable[Item]
    if page.language == "zh":
        found = _chinese(page)
    elif page.language == "en":
        found = chain(_english(page), _english_fractions(page))
    else:
        found = _abroad(page)
    end = 0
    for item in sorted(found, key=lambda one: (one.start, -one.end)):
        if item.start >= end and not overlaps(item.start, item.end, elsewhere):
            yield item
            end = item.end


def _chinese(page: Page) -> Iterator[Item]:
    text = page.even
    for match in _compiled(_CHINESE).finditer(text):
        unit = match["measure"] or ""
        before = text[max(0, match.start() - 9) : match.start()]
        if unit in _LENGTHS:
            before = before.removesuffix(_EVERY)
        if not (unit or match["share"] or match["scale"]) or _NOT_BEFORE.search(before):
            continue
        value = _chinese_value(match)
        if value is None or (unit == "年" and match["digits"] and re.fullmatch(r"(?:19|20)\d\d", match["digits"])):
            continue
        if unit == "年" and text[match.end() : match.end() + 2] == "一度":
            continue
        unit = "%" if match["share"] or unit == "％" else unit.removeprefix("个") or unit
        qualifier = match["before"] or match["odd"] or match["more"] or match["vague"] or ""
        yield _chinese_item(page, match, value, unit, qualifier)
    for match in _compiled(_VAST).finditer(text):
        yield _chinese_item(page, match, _VAST_VALUES[match["vast"]], match["measure"] or "", match["vast"])
    for match in _compiled(_FRACTION).finditer(text):
        above, below = _han(match["above"]), _han(match["below"])
        if above and below:
            yield _item(page, match.start(), match.end(), round(above / below, 4), "", "", "")


def _chinese_value(match: re.Match[str]) -> float | None:
    """Return the value of a number, None where it is "one" in words and only an article."""
    if match["digits"]:
        value = float(re.sub("[, ]", "", match["digits"]))
    else:
        words = ("一" if match["vague"] and match["han"][0] in _UNITS else "") + match["han"]
        if match["han"] == "一" or (match["han"][0] in "百千万亿" and not match["vague"]):
            return None
        counted = _han(words)
        if counted is None:
            return None
        value = counted
    for scale in match["scale"] or "":
        value *= _UNITS[scale]
    return value


def _chinese_item(page: Page, match: re.Match[str], value: float, unit: str, qualifier: str) -> Item:
    end, counted = match.end(), ""
    if unit == "%":
        if of := _compiled(_OF_SHARE).match(page.even, end):
            end, counted = of.end(), of["counted"]
    elif unit not in _LENGTHS and (of := _compiled(_COUNTED).match(page.even, end)):
        end, counted = of.end("counted"), of["counted"]
    return _item(page, match.start(), end, value, unit, qualifier, counted)


def _han(words: str) -> float | None:
    """Return the value of a Chinese numeral (二十五, 三百, 两万), None when it is none."""
    total, section, digit = 0, 0, 0
    for place, character in enumerate(words):
        if character in _DIGITS:
            if digit and place:
                return None  # 二三: digits one by one are no count
            digit = _DIGITS[character]
        elif _UNITS[character] >= 10_000:
            total = (total + section + digit or 1) * _UNITS[character]
            section, digit = 0, 0
        else:
            section += (digit or 1) * _UNITS[character]
            digit = 0
    return total + section + digit


def _english(page: Page) -> Iterator[Item]:
    text = page.even
    for match in _compiled(_ENGLISH).finditer(text):
        number = (
            match.start("digits") if match["digits"] else match.start("word") if match["word"] else match.start("vague")
        )
        before = text[max(0, number - 40) : number]
        plain = not (match["money"] or match["share"] or match["scale"] or match["measure"])
        if match["digits"] and not match["money"] and _is_label(match, before, text):
            continue
        if match["word"] and _anaphoric(match["word"], before):
            continue
        end, counted, unit = match.end(), "", (match["money"] or "").strip() or match["measure"] or ""
        if match["share"]:
            unit = "%"
        if not match["money"] and not (match["measure"]):
            joined = _compiled(
                _NOUN
                if not match["share"]
                else rf"\sof(?:\s(?:whom|which)\s(?:are|is|was|were)|\sthe|\sall|\stheir|\sits)?{_NOUN}"
            ).match(text, end)
            if joined and not _NOT_COUNTED.match(joined["counted"]):
                end, counted = joined.end("counted"), joined["counted"].strip()
            elif match["vague"] or (plain and not (match["before"] or "," in (match["digits"] or ""))):
                continue
        value = _english_value(match)
        start = number - len(match["money"] or "") if not match["before"] else match.start()
        yield _item(page, start, end, value, unit, (match["before"] or match["vague"] or "").lower(), counted)


def _english_fractions(page: Page) -> Iterator[Item]:
    for match in _compiled(_ENGLISH_FRACTION).finditer(page.even):
        value = round(_WORDS.get(match["above"].lower(), 1) / _PARTS[match["below"]], 4)
        joined = _compiled(rf"\sof(?:\sthe|\sall)?{_NOUN}").match(page.even, match.end())
        said = joined and not _NOT_COUNTED.match(joined["counted"])
        end, counted = (joined.end("counted"), joined["counted"]) if joined and said else (match.end(), "")
        yield _item(page, match.start(), end, value, "", "", counted)


def _anaphoric(word: str, before: str) -> bool:
    """Tell whether a number only points back: "these three countries", "the two organizations"."""
    return bool(_compiled(_ANAPHORIC).search(before)) or (word == "two" and before.endswith((" the ", "The ")))


def _english_value(match: re.Match[str]) -> float:
    if match["digits"]:
        value = float(re.sub("[, ]", "", match["digits"]))
    elif match["vague"]:
        value = float(_VAGUE[match["vague"]])
    else:
        tens, _, ones = match["word"].lower().rpartition("-")
        value = float(_WORDS.get(tens, 0) + _WORDS.get(ones, 1))
    return round(value * _SCALES.get(match["scale"] or "", 1), 6)


def _is_label(match: re.Match[str], before: str, text: str) -> bool:
    """Tell whether digits name something (a date, a year, a paragraph) instead of counting."""
    digits = match["digits"]
    after = text[match.end("digits") : match.end("digits") + 40]
    if _compiled(_DATE_AFTER).match(after) or _compiled(_DATE_BEFORE).search(before):
        return True
    if match["share"] or match["scale"]:
        return False
    if re.fullmatch(_YEAR, digits) and not match["before"]:
        return True
    if not before.strip() or re.match(r"[.)]\s", after):  # the number of a list
        return not before.strip() and bool(re.match(r"[.)\s]*[A-Z(]|[.)]", after))
    return bool(_compiled(_LABEL).search(before)) and not match["before"] and not match["measure"]


def _abroad(page: Page) -> Iterator[Item]:
    text, known = page.even, _ABROAD_BEFORE.get(page.language)
    qualifier = rf"(?:(?<!\w)(?P<before>{known})\s+)?" if known else "(?P<before>(?!))?"
    scales = "|".join(_ABROAD_SCALES)
    pattern = (
        rf"{qualifier}(?<![\w.,/–-])(?P<digits>{_ABROAD_NUMBER})(?![\w/–-]|[.,]\d|\))(?:\s(?P<scale>{scales})\w*\.?)?"
        rf"(?:(?P<share>{_ABROAD_SHARE})"
        rf"|\s(?:de |d')?(?!(?:{_ABROAD_SMALL})\b)(?P<counted>[^\W\d_]{{2,}}(?:\s[^\W\d_]+){{0,3}}))?"
    )
    for match in _compiled(pattern).finditer(text):
        before, after = (
            text[max(0, match.start("digits") - 40) : match.start("digits")],
            text[match.end("digits") :][:20],
        )
        if not (match["share"] or match["counted"] or match["scale"]) or not before.strip():
            continue
        if re.match(rf"\s*(?:\w\s\d{{1,2}}\s)?(?:{_MONTHS})", after) or re.match(r"\s*(?:г\.|год|гг)", after):
            continue
        label = _compiled(_ABROAD_LABEL).search(before) or re.fullmatch(_YEAR, match["digits"])
        if label and not (match["share"] or match["before"] or match["scale"]):
            continue
        value = _abroad_value(match["digits"]) * next(
            (by for word, by in _ABROAD_SCALES.items() if (match["scale"] or "-") == word), 1
        )
        counted = (match["counted"] or "").strip()
        yield _item(
            page, match.start(), match.end(), value, "%" if match["share"] else "", match["before"] or "", counted
        )


def _abroad_value(digits: str) -> float:
    """Return the value of digits in which thousands are parted by a space, a point or a comma."""
    *groups, last = re.split(r"\D", digits)
    if groups and (len(last) != 3 or digits[-4] not in " .," or (len(groups) == 1 and groups[0] == "0")):
        return float("".join(groups) + "." + last)
    return float("".join((*groups, last)))


def _item(page: Page, start: int, end: int, value: float, unit: str, qualifier: str, counted: str) -> Item:
    return Item(
        register="figures",
        start=start,
        end=end,
        surface=page.text[start:end],
        language=page.language,
        value=value,
        unit=unit,
        qualifier=qualifier,
        counted=counted,
        position=page.position,
    )
