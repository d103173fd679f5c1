"""The rows of a register as they are read: one for each thing, with every place that names it. Knows no window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from db import gazetteer, registers, tallies
from db.library import Library
from db.records import ActivityAt, Edition, Item, ItemAt, Paragraph
from db.text import normalise
from desktop.register_words import (
    ACTIVITIES,
    COLUMNS,
    COUNTED,
    DATE,
    NAME,
    ORGAN,
    PARAGRAPHS,
    PLACES,
    QUALIFIER,
    TYPE,
    UNIT,
    VALUE,
    WORDS,
    YEAR,
    Speech,
)

_BEFORE, _AFTER = 60, 160  # characters kept around the words of a place
_NEAR = 12  # … in a line that has little room
_BY_NUMBER = (registers.INSTRUMENTS, registers.PROGRAMMES, registers.ORGANISATIONS)
_DOT = " · "

Cell = str | float


class Place(NamedTuple):
    """Words of a paragraph, and what stands around them in it. `report` names the document where there are several."""

    edition: Edition
    position: int
    number: str
    start: int
    end: int
    before: str
    words: str
    after: str
    report: str = ""


class Thing(NamedTuple):
    """What one or more places name.

    `key` tells it apart in its register; `title` and `note` are its two lines where there is little room; `cells` are
    by column, numbers where it is sorted by them; `spellings` are the ways the text names it, the most frequent first;
    `folded` is what a filter looks into.
    """

    key: str
    title: str
    note: str
    cells: dict[int, Cell]
    places: tuple[Place, ...]
    spellings: tuple[tuple[str, int], ...]
    folded: str


class Register(NamedTuple):
    """A register as it is shown. `checked` counts the reports that were read for it, `stamp` tells their state."""

    which: str
    things: tuple[Thing, ...]
    checked: int
    stamp: frozenset[object]


def here(library: Library, speech: Speech, edition: Edition) -> dict[str, Register]:
    """Return every register of one report. Raises NotFound or LibraryUnreadable."""
    return {which: _register(library, speech, which, (edition,), frozenset()) for which in COLUMNS}


def everywhere(
    library: Library, speech: Speech, which: str, language: str, known: frozenset[object] | None = None
) -> Register | None:
    """Return a register of all reports, each in one language: in `language` where it is held in that.

    None where the library still is as `known` tells. Raises LibraryUnreadable.
    """
    stamp = frozenset((document.edition, document.source_sha256) for document in library.documents())
    if stamp == known:
        return None
    return _register(library, speech, which, tallies.one_of_each(library, language), stamp)


def _register(
    library: Library, speech: Speech, which: str, editions: Sequence[Edition], stamp: frozenset[object]
) -> Register:
    several = len(editions) > 1
    edition = None if several else editions[0]
    wanted = frozenset(editions)
    if which == ACTIVITIES:
        found = (each for each in library.activities(edition=edition) if each.edition in wanted)
        things = [_activity(speech, each, several) for each in found]
    else:
        rows = (each for each in registers.register(library, which, edition) if each.edition in wanted)
        things = [_thing(speech, which, each, several) for each in _grouped(which, rows)]
    if which in _BY_NUMBER:
        things.sort(key=lambda thing: -len(thing.places))
    return Register(which, tuple(things), len(editions), stamp)


# --- activities


def _activity(speech: Speech, at: ActivityAt, several: bool) -> Thing:
    activity = at.activity
    place = _place(at.edition, at.paragraph, activity.start, activity.end, several)
    by_role: dict[str, list[str]] = {}
    for iso3, role in activity.roles:
        by_role.setdefault(role, []).append(gazetteer.country(iso3).name(speech.language))
    parts = speech.semicolon.join(
        speech.part.format(role=speech.roles.get(role, role), countries=speech.comma.join(names))
        for role, names in by_role.items()
    )
    kind = speech.kinds.get(activity.kind, activity.kind)
    countries = speech.comma.join(name for names in by_role.values() for name in names)
    cells: dict[int, Cell] = {NAME: parts or "—", TYPE: kind, DATE: _line(activity.date), WORDS: place.words}
    note = _DOT.join(filter(None, (kind, _line(activity.date), place.report, place.words)))
    codes = " ".join(iso3 for iso3, _ in activity.roles)
    key = f"{at.edition} {at.paragraph.position} {activity.start}"
    return _made(key, countries or kind, note, cells, (place,), (), extra=codes)


# --- the others


def _grouped(which: str, rows: Iterable[ItemAt]) -> Iterator[list[ItemAt]]:
    """Yield the rows that name one thing together, by what is met first; figures that say the same of the same."""
    groups: dict[tuple[object, ...], list[ItemAt]] = {}
    for row in rows:
        item = row.item
        key: tuple[object, ...] = (item.name,)
        if which == registers.FIGURES:
            key = (item.value, item.unit, item.qualifier, item.counted)
        groups.setdefault(key, []).append(row)
    yield from groups.values()


def _thing(speech: Speech, which: str, rows: Sequence[ItemAt], several: bool) -> Thing:
    item = rows[0].item
    places = tuple(_place(row.edition, row.paragraph, row.item.start, row.item.end, several) for row in rows)
    spellings = tuple(Counter(place.words for place in places).most_common())
    kind = speech.things.get(item.kind, item.kind)
    if which == registers.FIGURES:
        title = spellings[0][0]
        cells: dict[int, Cell] = {
            NAME: title,
            VALUE: item.value,
            UNIT: item.unit,
            QUALIFIER: item.qualifier,
            COUNTED: item.counted,
        }
        note = f"{places[0].before[-_NEAR:]}{places[0].words}{places[0].after}"
        note = f"…{note}" if len(places[0].before) > _NEAR else note
        note = _DOT.join(filter(None, (places[0].report if len(places) == 1 else "", note)))
        return _made(f"{item.value} {item.unit} {item.qualifier} {item.counted}", title, note, cells, places, spellings)
    title = _title(speech, which, item, spellings)
    year = max(row.item.year for row in rows)
    organ = _called(speech, registers.ORGANISATIONS, item.organ) if item.organ else ""
    words = next((words for words, _ in spellings if words.strip("《》") != title), "")
    cells = {NAME: title, TYPE: kind, ORGAN: organ, YEAR: year or "", WORDS: words}
    told = {
        registers.INSTRUMENTS: (kind, organ),
        registers.PUBLICATIONS: (str(year or ""), kind),
    }.get(which, (kind, words))
    note = _DOT.join(filter(None, (*told, places[0].report if len(places) == 1 else "")))
    return _made(
        f"{which} {item.name}", title, note, cells, places, spellings, extra=f"{item.name} {item.organ} {item.symbol}"
    )


def _title(speech: Speech, which: str, item: Item, spellings: Sequence[tuple[str, int]]) -> str:
    """Return what to call a thing: its symbol, the name it goes by in the language of the interface, else its own."""
    if item.symbol:
        return item.symbol
    if item.organ and item.name.startswith(f"{item.organ} "):  # "… Commission resolution 33/1"
        if speech.language != "en":
            return spellings[0][0]
        return _capital(item.name.removeprefix(f"{item.organ} "))
    called = _called(speech, which, item.name)
    return _capital(called) if which == registers.INSTRUMENTS else called


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _called(speech: Speech, which: str, name: str) -> str:
    from db.extract.names import table  # read where it is first needed, in a thread

    if which not in _BY_NUMBER:
        return name
    known = next((row for row in table(which) if row.name == name), None)
    spelled = known.spellings.get(speech.language, ()) if known else ()
    return next((spelling for spelling in spelled if "*" not in spelling), name)


# --- both


def _place(edition: Edition, paragraph: Paragraph, start: int, end: int, several: bool) -> Place:
    text = paragraph.text
    before, after = text[max(start - _BEFORE, 0) : start], text[end : end + _AFTER]
    return Place(
        edition,
        paragraph.position,
        paragraph.number or "",
        start,
        end,
        _line(before, keep=True),
        _line(text[start:end]),
        _line(after, keep=True),
        edition.symbol if several else "",
    )


def _line(text: str, keep: bool = False) -> str:
    """Return a text in one line; with `keep`, with the spaces at its ends."""
    line = " ".join(text.split())
    if keep and line:
        return f"{' ' if text[0].isspace() else ''}{line}{' ' if text[-1].isspace() else ''}"
    return line


def _made(
    key: str,
    title: str,
    note: str,
    cells: dict[int, Cell],
    places: tuple[Place, ...],
    spellings: tuple[tuple[str, int], ...],
    extra: str = "",
) -> Thing:
    cells = cells | {PLACES: len(places), PARAGRAPHS: _paragraphs(places)}
    said = (str(cell) for column, cell in cells.items() if column not in (PLACES, PARAGRAPHS))
    reports = dict.fromkeys(place.report for place in places)
    folded = normalise(" ".join((title, *said, *(words for words, _ in spellings), *reports, extra)))
    return Thing(key, title, note, cells, places, spellings, folded)


def _paragraphs(places: Sequence[Place]) -> str:
    """Return where a thing is named: the numbers of the paragraphs, after their report where there are several."""
    by_report: dict[str, dict[str, None]] = {}
    for place in places:
        by_report.setdefault(place.report, {})[place.number or "·"] = None
    return "; ".join(
        f"{report}: {', '.join(numbers)}" if report else ", ".join(numbers) for report, numbers in by_report.items()
    )
