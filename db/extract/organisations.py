"""Organisations and bodies that a paragraph names, all their names and abbreviations joined under one.

The United Nations system and other well-known bodies are a table (resources/registers/organisations.tsv). Here lives
what a document says itself: that "(移民组织)" or "(UNOAU)" stands for the name before it, and which capitalised
English names are a body's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from db import gazetteer
from db.extract.names import LANGUAGES, Named, Names, Row, listed, names
from db.extract.pages import Page
from db.records import Item

_EVENT = re.compile(
    r"(?:Ministerial|Annual|\w+(?:th|st|nd|rd)|First|Second|World) (?:\w+ )*(?:Conference|Forum|Congress|Assembly)"
)
_OTHER_ASSEMBLY = re.compile(r"(?:审议|缔约[方国]|世界|妇女|卫生|环境|管理局)大会")  # which 大会 alone stands for there
_SAID_OF = re.compile(r"\s(?:in|of|to|on|and|at|for)\s|\Z")
_JOINED = re.compile(r"\sand\s")
_DEFINED = (
    r"\s?\((?:hereinafter|the)?\s*[“\"‘']?(?P<short>[A-Z][A-Za-z&.-]*[A-Z][A-Za-z&.-]{0,12}|[A-Z]{2,10})[”\"’']?\)"
)
_CHINESE_HEADS = (
    r"组织|办公室|办事处|委员会|理事会|[总公]?署|基金会?|联盟|协会|小组|中心|法院|秘书处"
    r"|银行|共同体|机构|局|部|大学|研究所|工作队|特派团|学会"
)
# What stands before a Chinese name and is no part of it.
_CHINESE_BEFORE = r"[\s,。;、:()“”《》和与及同由在向对从为的了被将给以至到经据]"
_CHINESE_DEFINED = (
    rf"(?P<name>[\u4e00-\u9fff、]{{3,40}}(?:{_CHINESE_HEADS}))\s?\((?:以下简称|简称)?[“\"]?"
    rf"(?P<short>[A-Z][\w-]{{1,14}}|[\u4e00-\u9fff]{{1,12}}(?:{_CHINESE_HEADS}|办|盟|会|队|组))[”\"]?\)"
)
_NATIONAL = (
    r"(?:(?![的在和与了于为对由向及是将从被使]|请求|要求|给予|政府)[\u4e00-\u9fff]){2,12}?(?:(?<![南北东西中内外各一上下干])部(?![门分长队署落委])|(?<![布结当格])局(?![势面限部])|总署"
    r"|委员会|法院|检察院|议会|警察局)"
)
_OTHERS = {
    "fr": r"Organisation|Office|Commission|Comité|Union|Conseil|Agence|Fonds|Banque|Groupe|Mission|Autorité|Association"
    r"|Communauté|Département|Bureau|Institut|Centre|Programme|Haut-Commissariat",
    "es": r"Organización|Oficina|Comisión|Comité|Unión|Consejo|Agencia|Fondo|Banco|Grupo|Misión|Autoridad|Asociación"
    r"|Comunidad|Departamento|Instituto|Centro|Programa",
    "ru": r"Организаци|Управлени|Комисси|Комитет|Союз|Совет|Агентств|Фонд|Банк|Групп|Мисси|Ассоциаци|Сообществ"
    r"|Департамент|Бюро|Институт|Центр|Программ",
}


class Organisations:
    """The bodies of one document: those of the table, and the abbreviations that its pages define."""

    def __init__(self, language: str, pages: Sequence[Page]) -> None:
        self._known = names("organisations", language)
        self._language = language
        programmes = names("programmes", language)
        defined: dict[str, Row] = {}
        for page in pages:
            if "(" in page.even:
                for short, row in self._defines(page):
                    if self._known.row(short) is None and programmes.row(short) is None:
                        defined.setdefault(short, row)
        self._own = Names(defined.items(), language) if defined else None

    def named(self, page: Page) -> list[Named]:
        """Return the bodies a paragraph names, in order, none overlapping."""
        found = list(self._known.find(page.even))
        if self._own:
            found += self._own.find(page.even)
        if self._language == "en":
            found += self._phrases(page)
        elif self._language == "zh":
            found += _national(page)
        kept: list[Named] = []
        end = 0
        for named in sorted(found, key=lambda one: (one.start, -one.end)):
            if named.start >= end and not self._inside_word(page, named):
                kept.append(named)
                end = named.end
        return kept

    def _inside_word(self, page: Page, named: Named) -> bool:
        """Tell whether a short Chinese name is the end of another: 大会 in 全国大会."""
        words = page.even[named.start : named.end]
        before, after = page.even[named.start - 1 : named.start], page.even[named.end : named.end + 1]
        if words == "大会":
            return (
                before in tuple("国表境生员球法党人方议女界盟")
                or after in tuple("堂厅")
                or bool(_OTHER_ASSEMBLY.search(page.even))
            )
        return words in ("移民组织", "海事组织", "环境署") and before in tuple("偷际律")

    def _phrases(self, page: Page) -> Iterator[Named]:
        for start, end, words, head in page.phrases:
            if head not in listed("bodies") or " " not in words or _EVENT.match(words):
                continue
            if head in ("Network", "Programme", "Commissioner") or set(words.split()) <= listed("common") | {head}:
                continue
            known = self._known.row(words)
            if known is None and any(
                _SAID_OF.match(words, one.end) for one in self._known.find(words) if not one.start
            ):
                continue  # "European Union in Geneva" is the European Union
            if known is None and (joined := _JOINED.search(words)):
                first, second = words[: joined.start()], words[joined.end() :]
                if self._known.row(first) or self._known.row(second):
                    continue
            if head == "Federation" and gazetteer.lookup(words):
                continue
            yield Named(start, end, known or _row(page.text[start:end]))

    def _defines(self, page: Page) -> Iterator[tuple[str, Row]]:
        """Yield what a paragraph calls bodies for short, with the body."""
        text = page.even
        if self._language == "zh":
            for match in re.finditer(_CHINESE_DEFINED, text):
                name = re.split(_CHINESE_BEFORE, match["name"])[-1]
                known = [named for named in self._known.find(match["name"]) if named.end == len(match["name"])]
                if known or len(name) >= 4:
                    yield match["short"], known[0].row if known else _row(name)
            return
        for match in re.finditer(_DEFINED, text):
            before = list(self._known.find(text[max(0, match.start() - 150) : match.start()]))
            if before and before[-1].end == min(150, match.start()):
                yield match["short"], before[-1].row
            elif self._language == "en":
                phrase = next((one for one in page.phrases if one.start < match.start() <= one.end + 1), None)
                if phrase and phrase.head in listed("bodies") and _abbreviates(match["short"], phrase.text):
                    name = phrase.text[: match.start() - phrase.start].strip()
                    yield match["short"], _row(name)
            elif heads := _OTHERS.get(self._language):
                name = re.search(rf"(?:{heads})[^.;,()]{{3,90}}\Z", text[: match.start()])
                if name and _abbreviates(match["short"], name[0]):
                    yield match["short"], _row(name[0].strip())


def _national(page: Page) -> Iterator[Named]:
    """Yield the bodies that Chinese names behind their country: 肯尼亚证人保护局."""
    for country in _countries().find(page.even):
        if body := re.compile(_NATIONAL).match(page.even, country.end):
            yield Named(country.start, body.end(), _row(page.text[country.start : body.end()]))


@cache
def _countries() -> Names:
    return Names(((name, _row(name)) for name in gazetteer.spellings("zh").names), "zh")


def organisations(page: Page, named: Sequence[Named]) -> Iterator[Item]:
    """Yield the bodies named in a paragraph as rows of the register."""
    for start, end, row in named:
        yield Item(
            register="organisations",
            start=start,
            end=end,
            surface=page.text[start:end],
            language=page.language,
            name=row.name,
            kind=row.kind,
            position=page.position,
        )


def _row(name: str) -> Row:
    return Row(name, "other", "", dict.fromkeys(LANGUAGES, ()))


def _abbreviates(short: str, name: str) -> bool:
    """Tell whether the capitals of an abbreviation stand in the order in which the words of a name begin."""
    letters = iter(re.sub(r"[^a-z]", "", name.casefold()))
    wanted = [letter for letter in short.casefold() if letter.isalpha()]
    return all(letter in letters for letter in wanted) and short.casefold()[0] in {
        w[:1].casefold() for w in name.split()
    }
