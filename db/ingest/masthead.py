"""The facts a document prints above its text: found by their wording in six languages and by their place.

Only the lines of the masthead are read here; where they end and the text begins is told by `front_length`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import reduce
from typing import NamedTuple

from db.ingest import numbering, vocabulary
from db.ingest.blocks import NOTE_MARKS, Block, ends_clause, ends_sentence, is_cjk, join, looks_like_heading, width
from db.records import Masthead

_first_symbol = re.compile(r"(?P<symbol>[A-Z]{1,6}/[A-Z0-9][\w./()\-]*)\s+(?P<rest>\S.*)")
_mark = re.compile(rf"(?<=\S)\s?(\*{{1,3}}|[{NOTE_MARKS[0]}-{NOTE_MARKS[-1]}])(?!\*)")
_item_number = re.compile(
    r"\d{1,3}(?:\.\d{1,3})*(?:\s?[(（]\s?\w{1,3}\s?[)）]|\s?[a-zа-я][)）])*(?:\s?(?:[-–,、]|and|et|y|и|和|و)\s?\d{1,3}(?!\d))*"
)
_western_date = re.compile(rf"(?:(\d{{1,2}})(?:er|º)?\s+(?:de\s+)?)({vocabulary.MONTH})(?:\s+de)?\s+(\d{{4}})", re.I)
_han_date = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")
_year = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_days = re.compile(rf"\d\s*(?:[-–—]|至|and|to|et|au|y|a|al|и|по|到|إلى|و)\s*\d|{vocabulary.MONTH}|月\s*\d", re.I)
_after_date = re.compile(r"\s*(?:года?|г\.)?[\])]?\Z")
_resolution_number = re.compile(r"(?:[^\W\d]+ )?(\d{1,4}/\d{1,3}|\d{3,4} \((?:19|20)\d\d\))(?=\.\s|\Z)")
_SENTENCE_WIDTH = 110  # a full sentence this wide is running text, not a line of a masthead
_OPENING_WIDTH = 60


class Front(NamedTuple):
    """What a masthead says, and which of its fields each footnote mark stands in."""

    masthead: Masthead
    marks: dict[str, str]


class _Found:
    """The masthead while its lines are read; lines that no wording tells apart are free and stand in groups."""

    def __init__(self) -> None:
        self.facts: dict[str, str] = {}
        self.marks: dict[str, str] = {}
        self.before: list[str] = []  # free groups above the session and the agenda item
        self.after: list[str] = []  # those below
        self.placed = False  # a line about the session or the agenda has been read
        self.adopted = ""


def front_length(blocks: Sequence[Block]) -> int:
    """Return how many blocks stand above the text: up to the first heading, numbered paragraph or sentence.

    Nothing but the date and the language follows the line that names the author ("Report of the Secretary-General").
    Without a line that only a masthead has, the first of several headings that the file sets alike begins the text.
    """
    authored = printed = False
    times = Counter(block.level for block in blocks)
    for index, block in enumerate(blocks):
        text = block.text
        if _opens_text(blocks, index) or (authored and not _is_detail(text)):
            return _highest(blocks, index)
        printed = printed or any(rule(text, _Found()) is not None for rule in _RULES.values())
        if block.level and times[block.level] > 1 and not printed:
            return index
        authored = authored or (index > 0 and vocabulary.AUTHOR.fullmatch(text) is not None)
    return 0


def _highest(blocks: Sequence[Block], index: int) -> int:
    """Return where the headings begin that the file sets above the one the text opens with."""
    while index > 1 and 0 < blocks[index - 1].level < blocks[index].level:
        index -= 1
    return index


def _opens_text(blocks: Sequence[Block], index: int) -> bool:
    text = blocks[index].text
    if not blocks[index].level and vocabulary.CHAPTER.fullmatch(text):
        return True
    if blocks[index].contents or vocabulary.CONTENTS.fullmatch(text) or vocabulary.OPENING.fullmatch(text):
        return True
    for marker in numbering.markers(text):
        if marker.kind in {numbering.ARABIC, numbering.DECIMAL, numbering.PART}:
            return True
        if marker.kind in numbering.HEADING_KINDS and looks_like_heading(text[marker.stop :], numbered=True):
            return True
    ends = ends_sentence(text) or text.endswith((",", ";", "，", "،", "；", "؛"))  # a clause of a preamble
    if ends and not text.startswith(("|", "*")) and width(text) >= _SENTENCE_WIDTH:
        return True
    following = blocks[index + 1].text if index + 1 < len(blocks) else ""
    if blocks[index].level and index and not vocabulary.AUTHOR.fullmatch(text) and _is_running(following):
        return True
    opens = text.endswith((",", "，", "،")) and width(text) < _OPENING_WIDTH  # "The General Assembly,"
    return opens and width(following) > _OPENING_WIDTH and ends_clause(following)


def _is_running(text: str) -> bool:
    """Tell whether a text is a sentence or a part of one, wider than a line of a masthead."""
    return (
        width(text) > _OPENING_WIDTH and (ends_sentence(text) or ends_clause(text)) and not text.startswith(("|", "*"))
    )


def _is_detail(text: str) -> bool:
    return bool(_whole_date(text) or vocabulary.ORIGINAL.fullmatch(text) or text.lower() in vocabulary.LANGUAGES)


def read(blocks: Sequence[Block], *, spaced: bool) -> Front:
    """Read the lines above the text. `spaced` tells that empty lines set apart what is not one fact.

    Fields that are not printed stay empty; the language is then that of the script and its small words.
    """
    found = _Found()
    open_group = False
    for block in blocks:
        free = [line for cell in _cells(block.text) for line in _take(cell, found)]
        for line in free:
            groups = found.after if found.placed else found.before
            if open_group and spaced and not block.apart and groups:
                groups[-1] = join(groups[-1], line)
            else:
                groups.append(line)
        open_group = bool(free)
    return _settle(found, " ".join(block.text for block in blocks))


def _cells(text: str) -> list[str]:
    """Return the cells of a table, or the line itself."""
    if not text.startswith("|"):
        return [text]
    cells = [cell.strip() for row in text.split("\n") for cell in row.split("|")]
    return [cell for cell in cells if cell not in {"", "None"}]


def _take(line: str, found: _Found) -> list[str]:
    """Take the fact that a line states; return what of it is no such fact."""
    bare = _mark.sub("", line)
    if not bare or vocabulary.ORGANIZATION.fullmatch(bare):
        return []
    for name, rule in _RULES.items():
        rest = rule(bare, found)
        if rest is not None:
            found.marks.update(dict.fromkeys(_mark.findall(line), name))
            return [free for part in rest if part.strip() for free in _take(part.strip(), found)]
    return [line]


def _distribution(line: str, found: _Found) -> list[str] | None:
    match = vocabulary.DISTRIBUTION.fullmatch(line)
    if not match:
        return None
    found.facts["distribution"] = match["value"]
    return [match["rest"]]


def _original(line: str, found: _Found) -> list[str] | None:
    match = vocabulary.ORIGINAL.fullmatch(line)
    if not match:
        return None
    found.facts["original_language"] = vocabulary.LANGUAGES.get(match["value"].lower(), "")
    return [match["before"], match["rest"]]


def _symbol(line: str, found: _Found) -> list[str] | None:
    if "symbol" in found.facts:
        return None
    if vocabulary.SYMBOL.fullmatch(line):
        found.facts["symbol"] = line.strip()
        return []
    match = _first_symbol.fullmatch(line)
    if not match or not _whole_date(match["rest"]):
        return None
    found.facts["symbol"] = match["symbol"]
    return [match["rest"]]


def _language(line: str, found: _Found) -> list[str] | None:
    rest, _, word = line.rpartition(" ")
    if word.lower() not in vocabulary.LANGUAGES or (rest and not _whole_date(rest)):
        return None
    found.facts["language"] = vocabulary.LANGUAGES[word.lower()]
    return [rest]


def _date(line: str, found: _Found) -> list[str] | None:
    date = _whole_date(line)
    if not date:
        return None
    found.facts["date"] = date
    return []


def _agenda(line: str, found: _Found) -> list[str] | None:
    number = _item_number.search(line) if vocabulary.AGENDA.match(line) else None
    if not number:
        return None
    found.facts["agenda_item"] = re.sub(r"\s+(?=[(（])", "", number[0])
    found.placed = True
    return []


def _session(line: str, found: _Found) -> list[str] | None:
    if "session" in found.facts or not vocabulary.SESSION.fullmatch(line):
        return None
    found.facts["session"] = line
    found.placed = True
    return []


def _adoption(line: str, found: _Found) -> list[str] | None:
    date = _date_in(line)
    adopted = vocabulary.ADOPTED.search(line) and (date or vocabulary.RESOLUTION.fullmatch(line))
    if not line.startswith("[") and not adopted:
        return None
    if date:
        found.facts.setdefault("date", date)
    found.adopted = found.adopted or line
    found.placed = True
    return []


def _place_and_dates(line: str, found: _Found) -> list[str] | None:
    if "session_dates" in found.facts or not _is_place_and_dates(line):
        return None
    parts = [part.strip() for part in re.split("[,，،]", line)]
    dated = [part for part in parts if any(character.isdigit() for character in part)]
    found.facts["session_place"] = ", ".join(part for part in parts if part not in dated)
    found.facts["session_dates"] = ", ".join(dated)
    found.facts["session_year"] = _year.findall(line)[-1]
    found.placed = True
    return []


_RULES = {
    "distribution": _distribution,
    "original_language": _original,
    "symbol": _symbol,
    "language": _language,
    "date": _date,
    "agenda_item": _agenda,
    "session": _session,
    "": _adoption,
    "session_dates": _place_and_dates,
}


def _unmarked(line: str, name: str, found: _Found) -> str:
    """Return a line without the marks of footnotes, keeping in mind which field they stand in."""
    for mark in _mark.findall(line):
        found.marks[mark] = name
    return _mark.sub("", line)


def _iso(year: str, month: int, day: str) -> str:
    return f"{year}-{month:02}-{int(day):02}"


def _date_in(text: str) -> str:
    """Return the first whole date in a text as ISO 8601, "" when there is none."""
    if match := _western_date.search(text):
        return _iso(match[3], vocabulary.MONTHS[match[2].lower()], match[1])
    if match := _han_date.search(text):
        return _iso(match[1], int(match[2]), match[3])
    return ""


def _whole_date(text: str) -> str:
    """Return the date that a line consists of, "" when it says more or less."""
    bare = text.lstrip("[(")
    match = _western_date.match(bare) or _han_date.match(bare)
    return _date_in(bare) if match and _after_date.match(bare, match.end()) else ""


def _is_place_and_dates(line: str) -> bool:
    return (
        _year.search(line) is not None
        and _days.search(line) is not None
        and width(line) < _SENTENCE_WIDTH
        and any(_year.search(part) for part in re.split("[,，،]", line))
        and sum(character.isalpha() for character in re.sub(vocabulary.MONTH, "", line, flags=re.I)) < 40
        and not ends_sentence(line)
    )


def _settle(found: _Found, whole: str) -> Front:
    """Tell title, author, body and agenda title apart by their order."""
    facts = found.facts
    before, after = found.before, found.after
    lines = after or before
    if len(lines) > 1 or (after and before):
        authors = [line for line in lines[1:] if vocabulary.AUTHOR.fullmatch(line)]
        if authors:
            facts["author"] = _unmarked(authors[-1], "author", found)
            lines.remove(authors[-1])
    titles = [_unmarked(line, "title", found) for line in after]
    bodies = _without_stamp([_unmarked(line, "body", found) for line in before])
    if not titles:
        titles, bodies = bodies[-1:], bodies[:-1]
    if facts.get("agenda_item") and len(titles) > 1:
        facts["agenda_title"] = titles.pop(0)
    facts["title"] = _joined(titles)
    if not facts.get("session") and (match := vocabulary.SESSION_REPORTED.search(facts["title"])):
        facts |= {"session": match["session"], "session_place": match["place"], "session_dates": match["dates"]}
        facts["session_year"] = _year.findall(match["dates"])[-1]
    facts["body"] = (", " if not is_cjk(whole) else " ").join(_joined(body.split()) for body in bodies)
    if not facts["body"] and (match := vocabulary.ADOPTED_BY.search(found.adopted)):
        facts["body"] = match["body"] or match["fr"]
    facts.setdefault("language", guess_language(whole))
    printed = bool(facts.get("symbol"))
    if not printed:
        facts["symbol"] = _resolution(facts["title"], facts["body"])
    year = int(facts.pop("session_year", "0"))
    return Front(Masthead(**facts, session_year=year, symbol_confirmed=printed), found.marks)


def _without_stamp(lines: list[str]) -> list[str]:
    """Return the lines above the title without what is stamped on copies that go out before the edited ones."""
    stamped = next((place for place, line in enumerate(lines) if vocabulary.STAMP.match(line)), len(lines))
    return lines[:stamped] + [line for line in lines[stamped + 1 :] if not line.isupper()]


def _resolution(title: str, body: str) -> str:
    """Return the symbol of a resolution that prints its number before its title, "" when this is none."""
    number = _resolution_number.match(title)
    if not number:
        return ""
    from db.citation import find_resolutions

    found = find_resolutions(f"{body} resolution {number[1]}", body=body)
    return found[0].symbol if found else ""


def _joined(pieces: Sequence[str]) -> str:
    return reduce(join, pieces, "")


def guess_language(text: str) -> str:
    """Return the two-letter code of the UN language a text is most likely written in, "" when it has no letters."""
    if is_cjk(text):
        return "zh"
    letters = [character for character in text if character.isalpha()]
    if not letters:
        return ""
    if sum("\u0600" <= character <= "\u06ff" for character in letters) * 2 > len(letters):
        return "ar"
    if sum("\u0400" <= character <= "\u04ff" for character in letters) * 2 > len(letters):
        return "ru"
    words = re.findall(r"[^\W\d_]+", text.lower())
    return max(vocabulary.SMALL_WORDS, key=lambda code: sum(word in vocabulary.SMALL_WORDS[code] for word in words))


def filled(masthead: Masthead, given: Masthead) -> Masthead:
    """Return what a document prints, with the facts that were given by hand in their place."""
    changes = {name: value for name, value in given._asdict().items() if value}
    if "symbol" in changes:
        changes["symbol_confirmed"] = given.symbol_confirmed
    return masthead._replace(**changes)
