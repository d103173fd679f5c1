"""The forms a word takes in running text, made from the one that the tables hold: genders, numbers and cases.

Here live the rules of English, French, Spanish, Russian and Arabic, as far as the names of countries and cities, their
adjectives and their people need them. Irregular words stand in the tables with "=" before each form. A form that no
text has does no harm, so long as it is no other word. Finding the forms in a text lives in db.extract.countries.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

_CASES = 6  # nominative, genitive, dative, accusative, instrumental, prepositional


def forms(word: str, kind: str, language: str) -> Iterator[str]:
    """Yield the forms of a word in a language, itself among them; some may come twice.

    `kind` is "demonym" or "adjective" for an adjective and what serves as one. A word after "=" stands for itself only.
    """
    if word.startswith("="):
        yield word[1:]
    elif language == "ru":
        yield from _russian_person_or_adjective(word) if kind in ("demonym", "adjective") else _russian_name(word)
    elif kind in ("demonym", "adjective") and language in _ADJECTIVES:
        yield from _ADJECTIVES[language](word)
    else:
        yield word


# --- Adjectives of the Romance languages and Arabic, which serve as nouns too.


def _english(word: str) -> Iterator[str]:
    yield word
    if not word.endswith(("s", "h", "ese")):
        yield word + "s"


def _french(word: str) -> Iterator[str]:
    yield word
    if word.endswith("e"):
        yield word + "s"
    elif word.endswith(("en", "on")):
        yield from (word + ending for ending in ("s", "ne", "nes"))
    else:
        yield from (word + ending for ending in ("s", "e", "es"))


def _spanish(word: str) -> Iterator[str]:
    if word.endswith("o"):
        yield from (word[:-1] + ending for ending in ("o", "a", "os", "as"))
    elif word.endswith(("a", "e", "i", "u")):
        yield from (word, word + "s")
    elif word.endswith(("í", "ú")):
        yield from (word, word + "es", word + "s")
    else:
        yield from (word + ending for ending in ("", "a", "es", "as"))


def _arabic(word: str) -> Iterator[str]:
    for article in ("", "ال"):
        yield from (article + word + ending for ending in ("", "ة", "ين", "ون", "ان", "تين", "تان", "ات", "ا"))


_ADJECTIVES = {"en": _english, "fr": _french, "es": _spanish, "ar": _arabic}


# --- Russian: six cases.

_HUSHING = "гкхжчшщ"  # и follows these, never ы
_ADJECTIVE = re.compile(r"[А-Яа-яё'-]{2,}(?:[кнвлртшщ](?:ая|ый|ий|ое|ые|ие)|(?<=[ое]в)ы)")
_ADJECTIVE_ENDINGS = {
    "ая": ("ая", "ой", "ой", "ую", "ой", "ой"),
    "яя": ("яя", "ей", "ей", "юю", "ей", "ей"),
    "ый": ("ый", "ого", "ому", "ый", "ым", "ом"),
    "ой": ("ой", "ого", "ому", "ой", "ым", "ом"),
    "ий": ("ий", "ого", "ому", "ий", "им", "ом"),
    "ое": ("ое", "ого", "ому", "ое", "ым", "ом"),
    "ые": ("ые", "ых", "ым", "ые", "ыми", "ых"),
    "ие": ("ие", "их", "им", "ие", "ими", "их"),
    "вы": ("вы", "вых", "вым", "вы", "выми", "вых"),
}
_FIXED = (
    *("Америки", "Великобритании", "Северной", "Ирландии", "Кука", "Святой", "Елены", "Соединенных", "Штатов"),
    *("Рождества", "в", "Индийском", "океане", "Мэн", "Буве", "Конго", "Нидерландов", "Слоновой", "Кости", "Килинг"),
)
_FEMININE_IN_A_SOFT_SIGN = ("Беларусь", "часть")
_STEMS = {"Египет": "Египт"}  # whose last vowel flees
_PLURAL_GENITIVES = {
    "острова": "островов",
    "земли": "земель",
    "территории": "территорий",
    "штаты": "штатов",
    "эмираты": "эмиратов",
    "нидерланды": "нидерландов",
    "фолкленды": "фолклендов",
    "филиппины": "филиппин",
    "гренадины": "гренадин",
    "мальдивы": "мальдив",
    "сейшелы": "сейшел",
    "багамы": "багам",
    "бермуды": "бермуд",
    "коморы": "комор",
    "афины": "афин",
    "государства": "государств",
    "страны": "стран",
}
# Before a name that may stand unchanged or agree: Республики Беларусь, Республики Корея and Республики Кореи.
_TITLES = (
    *("Республика", "Государство", "Королевство", "Султанат", "Княжество", "провинция", "район"),
    *("Остров", "остров", "Острова", "острова"),
)


def _russian_name(name: str) -> Iterator[str]:
    """Yield a Russian name in its cases: Российской Федерации, Кот-д'Ивуара, Лиги арабских государств."""
    parts = re.split(r"([\s,()]+(?:[—-]\s)?)", name)
    agreeing = [_cases_of_part(parts, place) for place in range(len(parts))]
    cases = [
        (part,) * _CASES if governed else agree
        for part, governed, agree in zip(parts, _governed(parts), agreeing, strict=True)
    ]
    yield from map("".join, zip(*cases, strict=True))
    if any(part in _TITLES for part in parts[:-1]):
        yield from map("".join, zip(*agreeing, strict=True))


def _governed(parts: list[str]) -> Iterator[bool]:
    """Tell of each part of a name whether the head noun before it governs it, so that it stays as it is.

    That ends with a comma, a bracket or a dash, and with "и" right after the head: Босния и Герцеговина.
    """
    headed = governs = False
    for place, part in enumerate(parts):
        if place % 2:
            headed = headed and not part.strip()
            governs = governs and headed
        elif part == "и" and not governs:
            headed = False
        elif headed:
            governs = True
        yield headed
        headed = headed or not (place % 2 or part in ("", "и") or _is_adjective(part))


def _cases_of_part(parts: list[str], place: int) -> tuple[str, ...]:
    """Return the cases of a word of a name; of a hyphenated one, the last part declines, or else the first."""
    part = parts[place]
    fixed = part in _FIXED and not (part == "Святой" and place + 2 < len(parts) and parts[place + 2] == "Престол")
    if place % 2 or fixed or not part:
        return (part,) * _CASES
    head, hyphen, last = part.rpartition("-")
    cases = tuple(head + hyphen + case for case in _cases(last))
    if hyphen and len(set(cases)) == 1:
        return tuple(f"{case}-{last}" for case in _cases(head)) if "-" not in head else cases
    return cases


def _is_adjective(word: str) -> bool:
    return word in _ADJECTIVES_THAT_ARE_NAMES or _ADJECTIVE.fullmatch(word.rpartition("-")[2]) is not None


def _cases(word: str) -> tuple[str, ...]:
    """Return the six cases of one Russian word, as a thing; an unchanging one six times."""
    head, apostrophe, tail = word.rpartition("'" if "'" in word else "’")
    if apostrophe:  # д'Ивуар
        return tuple(head + apostrophe + case for case in _cases(tail))
    if _is_adjective(word):
        cases = tuple(word[:-2] + ending for ending in _ADJECTIVE_ENDINGS[word[-2:]])
        if word[-3] in "кг":
            cases = tuple(case[:-2] + "им" if case.endswith("ым") else case for case in cases)
        elif word[-3] in "жчшщ":
            cases = tuple(re.sub("о(?=го$|му$|й$|м$)", "е", case).replace("ым", "им") for case in cases)
        return cases
    if word.lower() in _PLURAL_GENITIVES:
        return _plural(word)
    if word in _FEMININE_IN_A_SOFT_SIGN:
        return _with(word[:-1], "ь", "и", "и", "ь", "ью", "и")
    return _noun(word) or (word,) * _CASES


def _noun(word: str) -> tuple[str, ...]:
    """Return the cases of a noun by its ending; nothing for one that does not change."""
    stem, last = word[:-1], word[-1]
    before = stem[-1:]
    if last == "а" and before not in "ауо":
        return _with(stem, "а", "и" if before in _HUSHING else "ы", "е", "у", "ей" if before in "жчшщц" else "ой", "е")
    if last == "я":
        prepositional = "и" if before == "и" else "е"
        return _with(stem, "я", "и", prepositional, "ю", "ей", prepositional)
    if word.endswith("ство"):
        return _with(stem, "о", "а", "у", "о", "ом", "е")
    if last in "ьй":
        return _with(stem, last, "я", "ю", last, "ем", "и" if word.endswith("ий") else "е")
    if last in "бвгджзклмнпрстфхцчшщ" and word.upper() != word and not word.endswith(("ых", "их", "ровов")):
        stem = _STEMS.get(word, word)
        return (word, *_with(stem, "а", "у"), word, *_with(stem, "ем" if last in "жчшщц" else "ом", "е"))
    return ()


_ADJECTIVES_THAT_ARE_NAMES = ("Новая", "Южные", "Южная", "Южный", "Святой", "Внешние", "бывшая")


def _with(stem: str, *endings: str) -> tuple[str, ...]:
    return tuple(stem + ending for ending in endings)


def _plural(word: str) -> tuple[str, ...]:
    genitive = word[0] + _PLURAL_GENITIVES[word.lower()][1:]
    soft = "я" if word[-1] == "и" else "а"
    return (word, genitive, word[:-1] + soft + "м", word, word[:-1] + soft + "ми", word[:-1] + soft + "х")


_SINGULAR = ("", "а", "у", "ом", "е")
_PLURAL = ("ы", "ов", "ам", "ами", "ах")
_FEMININE = ("ка", "ки", "ке", "ку", "кой", "кам", "ками", "ках", "ок")


def _russian_person_or_adjective(word: str) -> Iterator[str]:
    """Yield the forms of гаитянский (and гаитянско-, before a hyphen), гаитянин, ливанец, швед, шведка."""
    if word.endswith(("ский", "цкий")):
        yield from (word[:-2] + end for end in _soft_adjective())
    elif word.endswith("ный"):
        yield from (
            word[:-2] + end for end in ("ый", "ая", "ое", "ые", "ого", "ой", "ому", "ым", "ую", "ом", "ых", "ыми")
        )
    elif word.endswith("нин"):
        yield from (word + ending for ending in _SINGULAR)
        yield from (word[:-2] + ending for ending in ("е", "", "ам", "ами", "ах", *_FEMININE))
    elif word.endswith("ец"):
        yield from _russian_in_ec(word)
    elif word.endswith("ка"):
        yield from (word[:-2] + ending for ending in _FEMININE)
    else:
        plural = ("и", *_PLURAL[1:]) if word[-1] in _HUSHING else _PLURAL
        yield from (word + ending for ending in (*_SINGULAR, *plural))


def _soft_adjective() -> Iterator[str]:
    feminine, neuter, masculine, plural = (_ADJECTIVE_ENDINGS[ending] for ending in ("ая", "ое", "ий", "ие"))
    yield from dict.fromkeys(itertools.chain(masculine, feminine, neuter[:1], plural, ("о",)))


def _russian_in_ec(word: str) -> Iterator[str]:
    """Yield the forms of ливанец and ливанка, of австралиец (австралийца) and австралийка."""
    stem = word[:-2]
    feminine = stem
    if stem[-1] in "аеио":
        stem = feminine = stem + "й"
    yield word
    yield from (stem + ending for ending in ("ца", "цу", "цем", "це", "цы", "цев", "цам", "цами", "цах"))
    yield from (feminine + ending for ending in _FEMININE[:-1])
    yield feminine + ("ек" if feminine.endswith("й") else "ок")
