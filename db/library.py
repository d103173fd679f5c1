"""Library: the documents RefDesk holds and what is known of them, read-only.

Each call opens the file, reads and closes: nothing is shared between threads. Searching is db.search's; bringing
documents in is db.accession's.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from db import connection
from db.errors import LibraryUnreadable, NotFound
from db.keys import number_order, symbol_key
from db.records import (
    Activity,
    ActivityAt,
    Body,
    CountryCount,
    Document,
    Edition,
    Footnote,
    Masthead,
    Mention,
    MentionAt,
    Paragraph,
    Reference,
    Section,
)

if TYPE_CHECKING:
    from db.removal import Kept, Removed

_DOCUMENTS = """
SELECT d.id, d.symbol, d.symbol_confirmed, d.language, d.title, d.body, d.date, d.distribution, d.original_language,
       d.session, d.session_place, d.session_dates, d.session_year, d.agenda_item, d.agenda_title, d.author,
       (SELECT count(*) FROM paragraphs p WHERE p.document = d.id),
       (SELECT count(number) FROM paragraphs p WHERE p.document = d.id),
       (SELECT count(*) FROM sections s WHERE s.document = d.id),
       d.source_name, d.source_sha256
FROM documents d
"""
_PARAGRAPHS = "SELECT position, number, text, section, rebuilt FROM paragraphs WHERE document = ? "
_SECTIONS = """
SELECT idx, number, title, level, parent, start, stop, first, last, paragraphs
FROM sections WHERE document = ? ORDER BY idx
"""
_COUNTS = """
SELECT iso3, sum(named > 0), sum(named), coalesce(max(reported.activities), 0), sum(places)
FROM (
    SELECT iso3, sum(kind <> 'place') AS named, sum(kind = 'place') AS places
    FROM mentions WHERE :document IS NULL OR document = :document GROUP BY iso3, document, position
)
LEFT JOIN (
    SELECT iso3, count(*) AS activities FROM activity_countries JOIN activities ON id = activity
    WHERE :document IS NULL OR document = :document GROUP BY iso3
) AS reported USING (iso3)
GROUP BY iso3 ORDER BY 3 DESC, 2 DESC, iso3
"""
_MENTIONS = """
SELECT d.symbol, d.language, p.position, p.number, p.text, p.section, p.rebuilt, m.start, m.end, m.surface, m.kind
FROM mentions m JOIN documents d ON d.id = m.document
JOIN paragraphs p ON p.document = m.document AND p.position = m.position
WHERE m.iso3 = :iso3 AND (:document IS NULL OR m.document = :document)
ORDER BY m.document, m.position, m.start
"""
_INVOLVED = """
FROM activities a JOIN documents d ON d.id = a.document
JOIN paragraphs p ON p.document = a.document AND p.position = a.position
WHERE (:document IS NULL OR a.document = :document)
  AND (:iso3 IS NULL OR a.id IN (SELECT activity FROM activity_countries WHERE iso3 = :iso3))
"""
_ACTIVITIES = f"""
SELECT a.id, d.symbol, d.language, p.position, p.number, p.text, p.section, p.rebuilt, a.start, a.end, a.kind, a.date
{_INVOLVED} ORDER BY a.document, a.position, a.start
"""
_ROLES = f"SELECT activity, iso3, role FROM activity_countries WHERE activity IN (SELECT a.id {_INVOLVED})"  # noqa: S608
_IN_PART = re.compile(  # annex II, para. 3; 附件二，第3段
    r"(?P<part>[^\W\d].*?)(?:\s*[,，،/]\s*|\s+)(?:[^\W\d]+\.?\s+|第)?(?P<number>\d[\d.]*\S*?)(?:\s?段)?"
)
_ANNEX = re.compile(
    "annexe?|appendi(?:x|ce)|enclosure|anexo|apéndice|приложение|добавление|附件|附录|附文|المرفق|مرفق|التذييل", re.I
)
_SUBPARAGRAPH = r"(?:\(?[^\W\d]{1,4}\))+$"  # (a), (a)(i), a)
_PREFERRED_LANGUAGES = ("zh", "en")  # of several editions, when a symbol alone names a document


class Library:
    """The documents in one library file."""

    def __init__(self, file: str) -> None:
        self.file = file

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Open the file read-only for the calling thread and close it afterwards. Raises LibraryUnreadable."""
        with contextlib.closing(connection.reading(self.file)) as opened:
            try:
                opened.execute("BEGIN")  # one state of the file for all that is read, whatever is written meanwhile
                yield opened
            except sqlite3.DatabaseError as error:
                if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) == sqlite3.SQLITE_ERROR:
                    raise  # wrong SQL is a defect of ours; everything else is the file's
                raise LibraryUnreadable(path=self.file, reason=str(error)) from error

    def documents(self) -> tuple[Document, ...]:
        """Return every document, in the order in which they came."""
        with self.reading() as opened:
            return tuple(_document(row) for row in opened.execute(_DOCUMENTS + "ORDER BY d.id"))

    def document(self, name: str) -> Document:
        """Return the document called `name`: a symbol, with "@" and a language where one edition is meant.

        Case and spaces do not matter. Of several editions the Chinese comes first, then the English. Raises NotFound.
        """
        symbol, _, language = name.partition("@")
        with self.reading() as opened:
            rows = opened.execute(_DOCUMENTS + "WHERE d.symbol_key = ? ORDER BY d.id", (symbol_key(symbol),))
            editions = {document.edition.language: document for document in map(_document, rows)}
        for wanted in (language.strip().casefold(),) if language else (*_PREFERRED_LANGUAGES, *editions):
            if wanted in editions:
                return editions[wanted]
        raise NotFound(what="document", name=name)

    def body(self, edition: Edition) -> Body:
        """Return a whole document as it is read. Raises NotFound."""
        with self.reading() as opened:
            where = "WHERE d.symbol_key = ? AND d.language = ?"
            row = opened.execute(_DOCUMENTS + where, (symbol_key(edition.symbol), edition.language)).fetchone()
            if row is None:
                raise NotFound(what="document", name=str(edition))
            key = (row[0],)
            mentions = "SELECT iso3, start, end, surface, kind, position FROM mentions WHERE document = ?"
            links = "SELECT start, end, kind, target, position FROM links WHERE document = ?"
            notes = "SELECT mark, text, anchor, position, offset FROM footnotes WHERE document = ? ORDER BY idx"
            return Body(
                document=_document(row),
                sections=tuple(Section(*row) for row in opened.execute(_SECTIONS, key)),
                paragraphs=_paragraphs(opened.execute(_PARAGRAPHS + "ORDER BY position", key)),
                footnotes=tuple(Footnote(*row) for row in opened.execute(notes, key)),
                mentions=tuple(Mention(*row) for row in opened.execute(mentions + " ORDER BY position, start", key)),
                references=tuple(Reference(*row) for row in opened.execute(links + " ORDER BY position, start", key)),
            )

    def paragraphs(self, edition: Edition) -> tuple[Paragraph, ...]:
        """Return the paragraphs of a document, in order. Raises NotFound."""
        with self.reading() as opened:
            return _paragraphs(opened.execute(_PARAGRAPHS + "ORDER BY position", (_document_id(opened, edition),)))

    def removed(self) -> tuple[Removed, ...]:
        """Return the documents that were removed or replaced and can be brought back, the newest first."""
        from db import removal

        with self.reading() as opened:
            return removal.listed(opened)

    def kept(self, removed_id: int) -> Kept:
        """Return the text of a document that was removed or replaced. Raises NotFound."""
        from db import removal

        with self.reading() as opened:
            return removal.kept(opened, removed_id)

    def range(self, edition: Edition, first: str, last: str = "") -> tuple[Paragraph, ...]:
        """Return the paragraphs from the printed number `first` to `last`, unnumbered ones between them included.

        A range that reaches past the end ends there; one that ends in a gap ends before it. A sub-paragraph that has
        no number of its own in the file ("5(a)") is found in the paragraph it belongs to. Where numbering begins anew
        in an annex, its name tells which is meant ("annex II, 3"); without it the first is. Raises NotFound.
        """
        with self.reading() as opened:
            key = _document_id(opened, edition)
            numbers = opened.execute(
                "SELECT number, position FROM paragraphs WHERE document = ? AND number IS NOT NULL ORDER BY position",
                (key,),
            ).fetchall()
            if parted := _IN_PART.fullmatch(first.strip()):
                sections = [Section(*row) for row in opened.execute(_SECTIONS, (key,))]
                numbers = _within(numbers, sections, parted["part"])
            start = _first_position(numbers, parted["number"] if parted else first)
            if start is None:
                raise NotFound(what="paragraph", name=first)
            stop = _last_position(numbers, start, last) if last else start
            if stop is None:
                raise NotFound(what="paragraph", name=f"{first}-{last}")
            between = "AND position BETWEEN ? AND ? ORDER BY position"
            return _paragraphs(opened.execute(_PARAGRAPHS + between, (key, start, stop)))

    def path(self, edition: Edition, section: int | None) -> tuple[str, ...]:
        """Return the titles of the headings that lead to a section, from the top. Raises NotFound."""
        with self.reading() as opened:
            sections = [Section(*row) for row in opened.execute(_SECTIONS, (_document_id(opened, edition),))]
        return heading_path(sections, section)

    def country_counts(self, edition: Edition | None = None) -> tuple[CountryCount, ...]:
        """Return the countries with at least one mention, the most often named first."""
        with self.reading() as opened:
            rows = opened.execute(_COUNTS, {"document": _optional_id(opened, edition)})
            return tuple(CountryCount(*row) for row in rows)

    def mentions(self, iso3: str, edition: Edition | None = None) -> tuple[MentionAt, ...]:
        """Return every mention of a country, in document order."""
        with self.reading() as opened:
            rows = opened.execute(_MENTIONS, {"iso3": iso3, "document": _optional_id(opened, edition)})
            return tuple(
                MentionAt(
                    Edition(symbol, language),
                    Paragraph(position, number, text, section, bool(rebuilt)),
                    Mention(iso3, start, end, surface, kind, position),
                )
                for symbol, language, position, number, text, section, rebuilt, start, end, surface, kind in rows
            )

    def activities(self, iso3: str | None = None, edition: Edition | None = None) -> tuple[ActivityAt, ...]:
        """Return the activities that involve a country, or all of them, in document order."""
        with self.reading() as opened:
            given = {"iso3": iso3, "document": _optional_id(opened, edition)}
            rows = opened.execute(_ACTIVITIES, given).fetchall()
            roles: dict[int, list[tuple[str, str]]] = {row[0]: [] for row in rows}
            for activity, country, role in opened.execute(_ROLES, given):
                roles[activity].append((country, role))
        return tuple(
            ActivityAt(
                Edition(symbol, language),
                Paragraph(position, number, text, section, bool(rebuilt)),
                Activity(start, end, kind, tuple(roles[key]), date, position),
            )
            for key, symbol, language, position, number, text, section, rebuilt, start, end, kind, date in rows
        )


def count_countries(mentions: Iterable[Mention]) -> tuple[CountryCount, ...]:
    """Return what Library.country_counts() does of a document that has these mentions and no activities yet."""
    counts: dict[str, CountryCount] = {}
    naming: set[tuple[str, int]] = set()  # the paragraphs counted so far
    for iso3, _, _, _, kind, position in mentions:
        so_far = counts.get(iso3, CountryCount(iso3, 0, 0, 0))
        if kind == "place":
            counts[iso3] = so_far._replace(places=so_far.places + 1)
            continue
        first = (iso3, position) not in naming
        naming.add((iso3, position))
        counts[iso3] = so_far._replace(paragraphs=so_far.paragraphs + first, occurrences=so_far.occurrences + 1)
    return tuple(sorted(counts.values(), key=lambda count: (-count.occurrences, -count.paragraphs, count.iso3)))


def heading_path(sections: Sequence[Section], index: int | None) -> tuple[str, ...]:
    """Return the titles of the headings that lead to `sections[index]`, from the top; () for None."""
    titles: list[str] = []
    while index is not None:
        titles.append(sections[index].title)
        index = sections[index].parent
    return tuple(reversed(titles))


def _document(row: Sequence[object]) -> Document:
    _, symbol, confirmed, language, *masthead = row[:16]
    facts = Masthead(symbol, bool(confirmed), language, *masthead)  # type: ignore[arg-type]
    return Document(Edition(facts.symbol, facts.language), facts, *row[16:])  # type: ignore[arg-type]


def _paragraphs(rows: sqlite3.Cursor) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(position, number, text, section, bool(rebuilt)) for position, number, text, section, rebuilt in rows
    )


def _document_id(opened: sqlite3.Connection, edition: Edition) -> int:
    found = opened.execute(
        "SELECT id FROM documents WHERE symbol_key = ? AND language = ?", (symbol_key(edition.symbol), edition.language)
    ).fetchone()
    if found is None:
        raise NotFound(what="document", name=str(edition))
    return int(found[0])


def _optional_id(opened: sqlite3.Connection, edition: Edition | None) -> int | None:
    return None if edition is None else _document_id(opened, edition)


def in_annex(words: str) -> bool:
    """Tell whether words for a paragraph name the annex that it stands in ("annex II, para. 3")."""
    return _ANNEX.match(words.strip()) is not None and _IN_PART.fullmatch(words.strip()) is not None


def _within(numbers: Sequence[tuple[str, int]], sections: Sequence[Section], name: str) -> list[tuple[str, int]]:
    """Return the numbers and positions of the paragraphs below the first heading that has this name."""
    for section in sections:
        titles = (section.title, f"{section.number} {section.title}", section.number or "")
        if symbol_key(name) in map(symbol_key, titles):
            return [(number, position) for number, position in numbers if section.start <= position < section.stop]
    return []


def _first_position(numbers: Sequence[tuple[str, int]], wanted: str) -> int | None:
    """Return where the paragraph numbered `wanted` first stands, or else the one that a sub-paragraph belongs to."""
    wanted = "".join(wanted.split())
    for name in (wanted, re.sub(_SUBPARAGRAPH, "", wanted)):
        for number, position in numbers:
            if number == name:
                return position
    return None


def _last_position(numbers: Sequence[tuple[str, int]], start: int, wanted: str) -> int | None:
    """Return where a range from position `start` to the number `wanted` ends; None when it runs backwards.

    Where numbering restarts, the range ends at the first `wanted` after its beginning.
    """
    following = [(number, position) for number, position in numbers if position >= start]
    exact = _first_position(following, wanted)
    if exact is not None:
        return exact
    limit = number_order(wanted)
    within = takewhile(lambda each: number_order(each[0]) <= limit, following)
    return max((position for _, position in within), default=None)
