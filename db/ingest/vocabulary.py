"""The set phrases of UN mastheads and pages in the six official languages: data for the readers, no logic."""

from __future__ import annotations

import re

_MONTHS = (
    ("january", "janvier", "enero", "января", "كانون الثاني/يناير", "يناير"),
    ("february", "février", "febrero", "февраля", "شباط/فبراير", "فبراير"),
    ("march", "mars", "marzo", "марта", "آذار/مارس", "مارس"),
    ("april", "avril", "abril", "апреля", "نيسان/أبريل", "أبريل"),
    ("may", "mai", "mayo", "мая", "أيار/مايو", "مايو"),
    ("june", "juin", "junio", "июня", "حزيران/يونيه", "يونيه", "يونيو"),
    ("july", "juillet", "julio", "июля", "تموز/يوليه", "يوليه", "يوليو"),
    ("august", "août", "agosto", "августа", "آب/أغسطس", "أغسطس"),
    ("september", "septembre", "septiembre", "сентября", "أيلول/سبتمبر", "سبتمبر"),
    ("october", "octobre", "octubre", "октября", "تشرين الأول/أكتوبر", "أكتوبر"),
    ("november", "novembre", "noviembre", "ноября", "تشرين الثاني/نوفمبر", "نوفمبر"),
    ("december", "décembre", "diciembre", "декабря", "كانون الأول/ديسمبر", "ديسمبر"),
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + ")"

LANGUAGES = {
    name: code
    for code, names in {
        "ar": ("arabic", "arabe", "árabe", "арабский", "阿拉伯文", "العربية", "عربي"),
        "en": ("english", "anglais", "inglés", "английский", "英文", "الإنكليزية", "انكليزي", "إنكليزي"),
        "es": ("spanish", "espagnol", "español", "испанский", "西班牙文", "الإسبانية", "اسباني", "إسباني"),
        "fr": ("french", "français", "francés", "французский", "法文", "الفرنسية", "فرنسي"),
        "ru": ("russian", "russe", "ruso", "русский", "俄文", "الروسية", "روسي"),
        "zh": ("chinese", "chinois", "chino", "китайский", "中文", "الصينية", "صيني"),
    }.items()
    for name in names
}
# Small words that tell the languages of the Latin script apart.
SMALL_WORDS = {
    "en": frozenset({"the", "of", "and", "in", "to", "for", "on", "its"}),
    "fr": frozenset({"le", "les", "des", "du", "et", "dans", "pour", "aux", "sur"}),
    "es": frozenset({"el", "los", "las", "del", "y", "por", "para", "con", "sobre"}),
}

STAMP = re.compile(r"advance\b.{0,30}\b(?:copy|version|text)\b|(?:unedited|uncorrected) (?:copy|version)", re.I)
SYMBOL = re.compile(r"[A-Z]{1,6}(?:/[A-Za-z0-9.\-]+(?:\s?\([A-Za-z0-9. ]+\))?)+\s?\*{0,2}")
ORGANIZATION = re.compile(
    r"united nations|nations unies|naciones unidas|организация объединенных наций|联合国|الأمم المتحدة", re.I
)
DISTRIBUTION = re.compile(r"(?:Distr\.?|分发|التوزيع)\s*[:：]?\s*(?P<value>[^\W\d_]+)\s*(?P<rest>.*)", re.I)
ORIGINAL = re.compile(
    r"(?P<before>.*?)\[?(?:original|оригинал|原文|原件|الأصل)\s*[:：]\s*(?P<value>[^\W\d_]+)\]?\s*(?P<rest>.*)", re.I
)
SESSION = re.compile(
    r"第.{1,6}届[^，。]{0,6}会议(?:续会)?.{0,8}|الدورة .{3,40}|(?!report|rapport|informe|доклад|provisional|annotated)"
    r".{3,40}\b(?:session|período de sesiones|сессия|сессии)\b.{0,20}",
    re.I,
)
# "Report … on its fifty-first session, held in Madrid from 2 to 9 December 2019"
SESSION_REPORTED = re.compile(
    r"\bon (?:the .{3,30} of )?its (?P<session>[\w-]+(?: \w+)? session),? held (?:in|at) (?P<place>[^\d,]{3,60}?),? "
    r"(?:from|on) (?P<dates>\d.{3,40}\b(?:19|20)\d\d)\b"
)
AGENDA = re.compile(
    r"(?:provisional |draft )?agenda items?\b|items? \d.{0,20} of the (?:provisional |preliminary )?(?:agenda|list)\b|"
    r"points? \d.{0,20} de l[’']ordre du jour|temas? \d.{0,20} del programa|tema .{0,20} del programa|"
    r"пункты? \d.{0,24} повестки дня|(?:临时)?议程\W*(?:议程)?项目|(?:البند|البندان|البنود) .{0,20} من جدول الأعمال",
    re.I,
)
ADOPTED = re.compile(r"\badopted\b|\badoptée?\b|\baprobada\b|\bпринят\w*|通过|اتخذ", re.I)
ADOPTED_BY = re.compile(
    r"\badopted by (?:the )?(?P<body>.+?) (?:at|on|in)\b|par (?:l[’']|le |la )(?P<fr>.+?) (?:le|à|sans)\b", re.I
)
RESOLUTION = re.compile(r"(?:resolution|résolution|resoluci[oó]n|резолюция)s?\b[^.;:]{0,120}", re.I)
AUTHOR = re.compile(
    r"(?:report|note|letter|summary|statement|memorandum|working paper|study|background paper)s? (?:of|by|prepared by|"
    r"submitted by|from) (?!.*\b(?:on|session)\b)\D{3,90}|(?:submitted|transmitted) by (?!.*\bsession\b)\D{3,120}|"
    r"(?:rapport|note|lettre|document) (?:du|de la|de l[’']|des|établie? par|présentée? par)\s?(?!.*\bsur\b)\D{3,90}|"
    r"(?:informe|nota|carta|documento) (?:del|de la|de los|preparad[oa] por|presentad[oa] por) (?!.*\bsobre\b)\D{3,90}|"
    r"(?:доклад|записка|письмо|документ|представлено) (?!.*\bоб?\b)\D{3,90}|"
    r"(?!.*关于)[^\d，。：]{2,24}(?:的报告|的说明|的信|的函|的工作文件|提交的文件|编写的文件)|"
    r"(?:تقرير|مذكرة|رسالة)(?! عن) (?!.*بشأن)\D{3,90}",
    re.I,
)
# What a page prints around its text: its number, the job number of the printing shop, a rule.
FURNITURE = re.compile(
    r"[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}/\d{1,3}|(?:page|página|страница|الصفحة)\s?\d{1,3}|第\s?\d{1,3}\s?页|"
    r"[A-Z]{1,3}\.\d{2}-\d{5}\b.*|\d{2}-\d{5}\s*\([A-Z]\).*|\*\d{7}\*|[\W_]+",
    re.I,
)
CONTENTS = re.compile(
    r"(?:table of )?contents|table des matières|índice|содержание|оглавление|目\s*录|目次|المحتويات", re.I
)
# "Chapter II", "Part one", "II": what heads a part of the text and is no title.
CHAPTER = re.compile(
    r"(?:chapter|part|chapitre|partie|capítulo|parte|глава|часть|الفصل|الباب|الجزء)\s+\w{1,12}|第[一二三四五六七八九十]{1,3}[章节編编部]|[IVX]{1,5}",
    re.I,
)
OPENING = re.compile(
    r"summary|abstract|introduction|résumé|resumen|introducción|резюме|введение|摘\s*要|内容提要|概要|导言|引言|موجز|مقدمة|"
    r"preamble|préambule|preámbulo|преамбула|序言|الديباجة|ديباجة",
    re.I,
)
