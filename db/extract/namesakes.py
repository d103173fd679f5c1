"""What only looks like a country where it stands: the language of that name, a person, money, a treaty.

Here live the rules of English, French, Spanish, Russian and Arabic, which read what stands beside a spelling. Words
that contain a name and never are the country are data (resources/countries/exclusions.tsv); Chinese has its own rules
in db.extract.countries, which finds the spellings.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from db.text import fold

_BEFORE = 120  # characters that are read before a spelling


class _Rules(NamedTuple):
    """How a language writes of what is no country. The patterns stand as text, for the words before and after.

    `tongues` are the folded adjectives that are languages too, where not all are. `called` lists the names that people
    have as well, and `capitals` the words that may stand with a capital letter before these all the same.
    """

    tongues: frozenset[str] | None
    link: str
    tongue_before: str
    tongue_after: str
    address: str
    title_before: str
    title_after: str
    money_before: str
    money_after: str
    called: tuple[str, ...] = ()
    capitals: str = ""
    called_before: str = r"(?:^|\W)([^\W\d_a-zà-ÿ][\w’'-]*) $"
    called_after: str = r"(?!)"


def is_language(text: str, start: int, end: int, language: str, language_end: int) -> bool:
    """Tell whether an adjective names a language; `language_end` is where the last one that did ended, or 0."""
    rules = _rules(language)
    if rules is None or (rules.tongues is not None and fold(text[start:end]) not in rules.tongues):
        return False
    if language_end and _matcher(rules.link).fullmatch(text, language_end, start):
        return True
    before = text[max(0, start - _BEFORE) : start]
    if _matcher(rules.tongue_after).match(text, end) or _matcher(rules.tongue_before).search(before):
        return True
    return language == "en" and bool(_matcher(_IN).search(before) and _matcher(_NOT_A_NOUN).match(text, end))


def is_namesake(text: str, start: int, end: int, language: str, kind: str) -> bool:
    """Tell whether a spelling belongs to a person or money, or a city to the title of a treaty or process."""
    rules = _rules(language)
    if rules is None:
        return False
    before = text[max(0, start - _BEFORE) : start]
    if _matcher(rules.address).search(before) or _is_money(rules, text, before, end):
        return True
    if text[start:end] in rules.called and _is_called_so(rules, text, before, end):
        return True
    if text[start:end] == "Reunión":  # in Spanish mostly a meeting
        return not _matcher(_ISLANDS).search(text, max(0, start - _BEFORE), end + _BEFORE)
    if language == "ar" and _is_arabic_homonym(text, start, end, before, kind):
        return True
    if kind != "place":
        return False
    return bool(_matcher(rules.title_after).match(text, end) or _matcher(rules.title_before).search(before))


def _is_money(rules: _Rules, text: str, before: str, end: int) -> bool:
    return bool(_matcher(rules.money_before).search(before) or _matcher(rules.money_after).match(text, end))


def _is_called_so(rules: _Rules, text: str, before: str, end: int) -> bool:
    """Tell whether a name that people have as well has another name beside it."""
    given = _matcher(rules.called_before).search(before)
    if given is not None and given[1] not in rules.capitals.split():
        return True
    return bool(_matcher(rules.called_after).match(text, end))


@cache
def _matcher(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _rules(language: str) -> _Rules | None:
    return {"en": _english, "fr": _french, "es": _spanish, "ru": _russian, "ar": _arabic}.get(language, lambda: None)()


def _folded(words: str) -> frozenset[str]:
    return frozenset(map(fold, words.split()))


# --- English: any adjective may be a language.

_IN = r"\b(?:in|into|from)\s+$"
_NOT_A_NOUN = r"\s*(?:$|[.,;:)\]]|(?:and|or|as|by|at|to|on|with|into)\b)"


def _english() -> _Rules:
    link = r"(?:,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+|/)"
    return _Rules(
        tongues=None,
        link=link,
        tongue_before=rf"(?:\b(?:English|Arabic){link}(?:\w+{link}){{0,6}}|\b[Oo]riginal:\s*|\bspeaks?\s+)$",
        tongue_after=(
            rf"(?:{link}\w+){{0,6}}?(?:{link}(?:English|Arabic)\b"
            r"|[\s-]+(?:languages?|speaking|speakers?|texts?|versions?|translations?)\b|\s+only\b)"
        ),
        address=r"\b(?:Mr|Ms|Mrs|Miss|Dr|Prof|Sir|Lady|Lord)\.?\s+(?:[A-Z][\w.-]*\s+){0,2}$",
        title_before=r"\b(?:Convention|Declaration|Treaty|Statute|Charter) of $",
        money_before=r"(?!)",
        money_after=(
            r"\s?\$|\s+(?:dollars?|pounds?|francs?|kron(?:er|es?|a|or|ur)|kunas?|yen|yuan|rupees?|pesos?|dinars?|dirhams?"
            r"|riyals?|rials?|shillings?|lira|rou?bles?|euros?|baht|rand|birr|naira|forints?)\b"
        ),
        title_after=(
            r"\s*\+\s?\d|(?:(?:,|,?\s+and)?\s+[A-Z][\w'’-]*){0,4}?\s+"
            r"(?:[Cc]onventions|Convention|Protocols?|Declaration|Agreements?|Accords?|Treaty|Charter|Statute|Pact"
            r"|Compact|Rules|Principles|Guidelines|Amendments?|Consensus|Communiqué|Commitment|Outcome|Mandate|Agenda"
            r"|Framework|Programme of Action|Plan of Action|Action Plan|Plan|Platform|[Ww]ork [Pp]rogramme|Initiative"
            r"|[Pp]rocess|Round|Ministerial|Review Conference|International Mechanism)\b"
        ),
        called=("Jordan", "Chad", "Georgia"),
        capitals=(
            # The first word of a sentence, a direction.
            "In For From To Both And Or But Of With While When Whereas Although Since As Like Unlike Between By Is Was "
            "Has Did Does Can Will Would Should That If The At Through Under Until After Before Because Where Whether "
            "Though Against Northern Southern Eastern Western Central Neighbouring Government Republic Kingdom "
            "State Yet Once Unless Today Also Moreover Further Only Even Including Among Within Without Across Around "
            "Near Over South North East West President King Minister"
        ),
        called_before=r"(?:^|\W)([A-Z][a-z]+) $",
    )


# --- French and Spanish: a language stands in the masculine singular after an article or "in".


def _french() -> _Rules:
    link = r"(?:,\s*(?:(?:et|ou)\s+)?|\s+(?:et|ou)\s+|/)(?:(?:en|l[’']|le|de|du)\s*)?"
    return _Rules(
        tongues=_folded(
            "français espagnol russe chinois portugais allemand italien néerlandais danois suédois norvégien finnois "
            "islandais polonais turc grec japonais roumain bulgare hongrois tchèque slovaque slovène serbe croate "
            "ukrainien vietnamien thaï somali khmer mongol albanais arménien géorgien malgache népalais laotien kazakh "
            "espagnole russe française chinoise française portugaise estonien letton lituanien turkmène tadjik kirghize"
        ),
        link=link,
        tongue_before=(
            r"(?:\b[Ee]n\s+|\b(?:le|du|au)\s+|\b(?:[Ll]|d)[’']|\bde\s+|\b[Oo]riginal\s*:\s*|\b[Ll]angues?\s+"
            r"|\b(?:[Vv]ersions?|[Tt]extes?|[Tt]raductions?|[Ii]nterprétation)\s+"
            rf"|\b(?:anglais|arabe)e?{link}(?:\w+{link}){{0,6}})$"
        ),
        tongue_after=rf"(?:{link}\w+){{0,5}}?{link}(?:anglais|arabe)\b",
        address=r"\b(?:M|Mme|Mlle|MM|Mmes|Dr|Sir)\.?\s+(?:[A-Z][\w.-]*\s+){0,2}$",
        title_before=(
            r"\b(?:[Cc]onventions?|[Pp]rotocoles?|[Dd]éclarations?|[Aa]ccords?|[Tt]raité|[Cc]harte|[Ss]tatut|[Pp]acte"
            r"|[Rr]ègles|[Pp]rincipes|[Aa]mendement|[Cc]onsensus|[Cc]ommuniqué|[Pp]rogramme d[’'][Aa]ction"
            r"|[Aa]genda|[Pp]lan d[’']action|[Ii]nitiative|[Pp]rocessus|[Cc]ycle|[Ee]ngagements?|[Cc]adre d[’']action"
            r"|[Mm]andat|[Dd]ocument final|[Pp]late-?forme|[Ff]euille de route)(?:\s+d[’']action)?\s+"
            r"(?:d[e’']\s?|du\s+|pour\s+)(?:\w+(?:,\s+|\s+et\s+)(?:d[e’']\s?)?){0,2}$"
        ),
        money_before=(
            r"\b(?:dollars?|livres?|francs?|couronnes?|kunas?|yens?|yuans?|roupies?|pesos?|dinars?|dirhams?|riyals?|rials?"
            r"|shillings?|roubles?)\s+(?:des\s+|du\s+|de\s+)?$"
        ),
        money_after=r"(?!)",
        title_after=r"\s*\+\s?\d",
        called=("Maurice", "Dominique", "Salvador"),
        capitals="Et Le La Les À A De Du En Par Pour Avec Île État Gouvernement République",
        called_after=r" [A-ZÀ-Ý][a-zà-ÿ]",
    )


_ISLANDS = r"Guadalupe|Martinica|Mayotte|Guayana Francesa|Mauricio|Comoras"


def _spanish() -> _Rules:
    link = r"(?:,\s*(?:(?:[ye]|o)\s+)?|\s+(?:[yeo])\s+|/)(?:(?:en|el|del?)\s+)?"
    return _Rules(
        tongues=_folded(
            "español francés ruso chino portugués alemán italiano neerlandés danés sueco noruego finés islandés polaco "
            "turco griego japonés rumano búlgaro húngaro checo eslovaco esloveno serbio croata ucraniano vietnamita "
            "somalí mongol albanés armenio georgiano malgache nepalés kazajo letón lituano tayiko turcomano kirguís "
            "española francesa rusa china portuguesa"
        ),
        link=link,
        tongue_before=(
            r"(?:\b[Ee]n\s+|\b(?:[Ee]l|del|al)\s+|\b[Oo]riginal:\s*|\b[Ii]diomas?\s+|\b[Ll]enguas?\s+"
            r"|\b(?:[Vv]ersi(?:ón|ones)|[Tt]extos?|[Tt]raducci(?:ón|ones)|[Ii]nterpretación)\s+(?:al\s+|en\s+)?"
            rf"|\b(?:inglés|árabe|inglesa){link}(?:\w+{link}){{0,6}})$"
        ),
        tongue_after=rf"(?:{link}\w+){{0,5}}?{link}(?:inglés|árabe|inglesa)\b",
        address=r"\b(?:Sr|Sra|Srta|Dr|Dra|Sres)\.?\s+(?:[A-Z][\w.-]*\s+){0,2}$",
        title_before=(
            r"\b(?:[Cc]onvenci(?:ón|ones)|[Cc]onvenios?|[Pp]rotocolos?|[Dd]eclaraci(?:ón|ones)|[Aa]cuerdos?|[Tt]ratado"
            r"|[Cc]arta|[Ee]statuto|[Pp]acto|[Rr]eglas|[Pp]rincipios|[Ee]nmiendas?|[Cc]onsenso|[Cc]omunicado"
            r"|[Pp]rograma de [Aa]cción|[Aa]genda|[Pp]lan de [Aa]cción|[Ii]niciativa|[Pp]roceso|[Rr]onda"
            r"|[Cc]ompromisos?|[Mm]arco de [Aa]cción|[Mm]andato|[Dd]ocumento final|[Pp]lataforma de [Aa]cción"
            r"|[Hh]oja de ruta)\s+"
            r"(?:de\s+|para\s+)(?:\w+(?:,\s+|\s+y\s+)(?:de\s+)?){0,2}$"
        ),
        money_before=(
            r"\b(?:dólar(?:es)?|libras?|francos?|coronas?|kunas?|yen(?:es)?|yuan(?:es)?|rupias?|pesos?|dinar(?:es)?|dirhams?"
            r"|rial(?:es)?|chel(?:ín|ines)|rublos?)\s+(?:de\s+(?:los\s+)?)?$"
        ),
        money_after=r"(?!)",
        title_after=r"\s*\+\s?\d",
        called=("Mauricio", "Guadalupe"),
        capitals="Y El La Los Las A De Del En Por Para Con Estado Gobierno República Isla Que Si",
        called_after=r" [A-ZÀ-Ý][a-zà-ÿ]",
    )


# --- Russian: adjectives before "язык", or after "на" in the prepositional.


def _russian() -> _Rules:
    link = r"(?:,\s*(?:(?:и|или)\s+)?|\s+(?:и|или)\s+|/)(?:на\s+)?"
    return _Rules(
        tongues=None,
        link=link,
        tongue_before=r"(?:\bOriginal:\s*|\bподлинн\w+\s+на\s+|\bЯзык\w*:\s*|\bязык\w{0,3}\s*[-—:(]\s*)$",
        tongue_after=rf"(?:{link}\w+(?:ом|ий|ого|ому|им|ем|ый|ые|ых|ую|ая)){{0,7}}?\s+(?:языки?|языка\w*|языку|языке|языком|языков)\b",
        address=r"\b(?:г-н|г-на|г-ну|г-ном|г-не|г-жа|г-жи|г-же|г-жу|г-жой|господин\w*|сэр)\s+(?:[А-Я][\w.-]*\s+){0,2}$",
        title_before=(
            r"\b(?:[Кк]онвенци\w+|[Пп]ротокол\w*|[Дд]екларац\w+|[Сс]оглашени\w+|[Дд]оговор\w*|[Пп]роцесс\w*"
            r"|[Ии]нициатив\w+|[Кк]онсенсус\w*)\s+$"
        ),
        money_before=r"\bдолл(?:\.|ар\w*)\s+$",
        money_after=(
            r"\s+(?:долл(?:\.|ар\w*)|фунт\w*|франк\w*|крон(?:а|ы|ам|ами|ах)?|кун[аы]?|иен[аыу]?|юан\w*|рупи[йия]|песо"
            r"|динар\w*|дирхам\w*|риал\w*|шиллинг\w*|рубл\w*|лир[аыу]?)\b"
        ),
        title_after=r"\s*\+\s?\d",
        called=("Того", "Сальвадор", "Сальвадора"),
        called_before=r"(?!)()",
        called_after=r" [А-Я][а-я]+|,?\s+(?:же|что|кто|чтобы|факта|времени|не|у|требу\w+|недостаточно|самого)\b",
    )


# --- Arabic: a language is feminine, after "language", "in", or another language.


def _is_arabic_homonym(text: str, start: int, end: int, before: str, kind: str) -> bool:
    """Tell whether Mali is "financial", Yemeni the right hand, or Oman the city of Amman."""
    surface = text[start:end]
    plain = fold(surface)
    if plain == "مالي" and kind == "name":
        return not (_matcher(_MALI_BEFORE).search(before) or _matcher(_MALI_AFTER).match(text, end))
    if plain == "عمان" and _DAMMA not in surface:
        return _SHADDA in surface or bool(_matcher(_AMMAN_BEFORE).search(before))
    return surface.endswith("يمنى")


_SHADDA, _DAMMA = "\u0651", "\u064f"
_AMMAN_BEFORE = r"(?:^|\W)(?:[وف]?(?:في|مدينة|مكتب|العاصمة|بمدينة|مقر\w*)\s+|[وف]?ب)$"
# مالي is Mali after these words, with ل or ب joined to it, or in a list of countries; else "financial".
_MALI_BEFORE = (
    r"(?:(?:^|\W)[وف]?(?:في|من|إلى|عن|بين|مع|على|بشأن|حالة|لدى|داخل|عبر|تجاه|ضد|صوب|نحو|باسم|أن|إن|[لب]?شمال|شمالي|جنوب|وسط"
    r"|غرب|شرق|[لب]?حكومة|[لب]?جمهورية|رئيس|[لب]?دولة|شعب|[لب]?أزمة|جيش|سكان|مواطني|حدود|وفد|سلطات|استقرار|سيادة"
    r"|تشهدها|تشهده|تواجهها|قيام)\s+|(?:^|\W)و?[لب]|[،(]\s*و?|(?:^|\n|:)\s*"
    r"|(?:ملاوي|النيجر|كينيا|موريتانيا|السنغال|ليبيا|فاسو|ليبريا|ليسوتو|ماليزيا|مدغشقر|تشاد|ملديف|غينيا|نيجيريا"
    r"|الجزائر|الصومال|ديفوار|الوسطى|الديمقراطية|السودان|العراق|أفغانستان|اليمن)\s+و)$"
)
_MALI_AFTER = (
    r"\s*،?\s*و(?:النيجر|موريتانيا|بوركينا|نيجيريا|غينيا|مالطة|السنغال|تشاد|ليبيا|ملاوي|كوت|المغرب|الجزائر|ملديف)"
)


def _arabic() -> _Rules:
    link = r"(?:،?\s*(?:و|أو\s+))(?:ب)?"
    return _Rules(
        tongues=_folded(
            "الفرنسية الإسبانية الاسبانية الروسية الصينية البرتغالية الألمانية الإيطالية اليابانية التركية الهولندية "
            "اليونانية السويدية النرويجية الدانمركية الفنلندية البولندية الرومانية البلغارية الهنغارية التشيكية "
            "السلوفاكية الصربية الكرواتية الأوكرانية الصومالية الأرمنية الألبانية المنغولية النيبالية الكازاخية"
        ),
        link=link,
        tongue_before=(
            r"(?:\b\w{0,2}(?:اللغ(?:ة|ات|تين|تان)|للغة|للغات|لغة)\s+(?:\w+\s+(?:و|أو\s+)?)*?|(?:^|[^\w])[وف]?ب"
            rf"|(?:الإنكليزية|العربية|الإنجليزية)(?:\s+فقط)?{link})$"
        ),
        tongue_after=r"\s*،?\s*(?:و|أو\s+)ب?(?:الإنكليزية|الإنجليزية|العربية)\b(?!\s+(?:السعودية|السورية|المتحدة|المحتلة))",
        address=r"(?!)",
        title_before=(
            r"\b\w{0,2}(?:اتفاقي(?:ة|ات|تي)|بروتوكول|إعلان|اتفاق|معاهدة|ميثاق|نظام|مبادئ|قواعد|توافق|آراء|خطة عمل"
            r"|برنامج عمل|منهاج عمل|مبادرة|عملية|جولة|التزام|إطار عمل|بيان|بلاغ)\s+(?:\w+\s+و)?$"
        ),
        money_before=(
            r"(?:^|\W)(?:ال|لل)?(?:دولار\w*|جنيه\w*|فرنك\w*|كرون\w*|كونا|ين|يوان|روبي(?:ة|ات)|بيسو|دينار\w*|درهم\w*|ريال\w*"
            r"|شلن\w*|روبل\w*|لير(?:ة|ات))\s+$"
        ),
        money_after=r"(?!)",
        title_after=r"\s*\+\s?\d",
    )
