"""The nouns of RefDesk as frozen values: what db hands out and takes in. No behaviour beyond what a value knows.

Offsets are code points into a paragraph's text, half open. A position is a paragraph's place in its document,
counted from 0 over all paragraphs, numbered or not; a number is the string the document prints ("55", "16.1").

Named tuples, annotated with types and not with text of them, are made in a seventh of the time that frozen dataclasses
take: the window waits for this module.
"""

from typing import NamedTuple


class Edition(NamedTuple):
    """One language version of a document: what every bookmark, hit and jump names."""

    symbol: str
    language: str

    def __str__(self) -> str:
        return f"{self.symbol}@{self.language}"


class Masthead(NamedTuple):
    """The facts a document prints about itself above its text; empty strings where it prints none.

    `date` is ISO 8601; `session_year` the year of the session, 0 when unknown; `language` and `original_language`
    are two-letter codes.
    """

    symbol: str = ""
    symbol_confirmed: bool = False
    language: str = ""
    title: str = ""
    body: str = ""
    date: str = ""
    distribution: str = ""
    original_language: str = ""
    session: str = ""
    session_place: str = ""
    session_dates: str = ""
    session_year: int = 0
    agenda_item: str = ""
    agenda_title: str = ""
    author: str = ""


class Document(NamedTuple):
    """A document the library holds, one edition of it."""

    edition: Edition
    masthead: Masthead
    paragraphs: int
    numbered: int
    sections: int
    source_name: str
    source_sha256: str


class Section(NamedTuple):
    """A heading and what stands under it, sub-headings included.

    `place` is its index in the document's list of headings, `parent` that of the heading above it; `number` as printed
    without its dot ("一", "A", "1") or None; `first` and `last` the printed numbers of its first and last numbered
    paragraph ("" when it has none); `start` and `stop` the half-open range of paragraph positions under it.
    """

    place: int
    number: str | None
    title: str
    level: int
    parent: int | None
    start: int
    stop: int = 0
    first: str = ""
    last: str = ""
    paragraphs: int = 0


class Paragraph(NamedTuple):
    """A paragraph of running text. `section` is an index into the document's sections, None before the first heading.

    `rebuilt` tells that the number was lost in the file and worked out from its neighbours.
    """

    position: int
    number: str | None
    text: str
    section: int | None
    rebuilt: bool = False


class Footnote(NamedTuple):
    """A note below the text. `anchor` names the masthead field or "paragraph" its mark stands in; `position` and
    `offset` place the mark in a paragraph, -1 elsewhere."""

    mark: str
    text: str
    anchor: str = ""
    position: int = -1
    offset: int = -1


class Doubt(NamedTuple):
    """Something a reader of the file had to work out or could not: `code`, and the position it points at (or -1)."""

    code: str
    position: int = -1
    detail: str = ""


class Draft(NamedTuple):
    """A file read into structure, before the library holds it."""

    masthead: Masthead
    sections: tuple[Section, ...]
    paragraphs: tuple[Paragraph, ...]
    footnotes: tuple[Footnote, ...]
    doubts: tuple[Doubt, ...] = ()


class Country(NamedTuple):
    """A country or territory. `names` by two-letter language; `region` is its M49 region, by language too."""

    iso3: str
    iso2: str
    m49: str
    names: dict[str, str]
    region: dict[str, str]
    pinyin: str
    initials: str

    def name(self, language: str) -> str:
        """Return the short name in `language`, in English where there is none."""
        return self.names.get(language) or self.names["en"]


class Mention(NamedTuple):
    """A place in the text that names a country. `kind`: name, demonym or place."""

    iso3: str
    start: int
    end: int
    surface: str
    kind: str
    position: int = -1


class Group(NamedTuple):
    """A region or group of countries. `names` by two-letter language; `members` are ISO alpha-3 codes, in their order.

    `kind`: "m49", "organisation", "category" (a list the UN keeps) or "usage" (a region that no standard draws).
    """

    code: str
    kind: str
    names: dict[str, str]
    members: tuple[str, ...]


class RegionMention(NamedTuple):
    """A place in the text that names a region or group of countries, by its code in db.gazetteer."""

    code: str
    start: int
    end: int
    surface: str
    position: int = -1


class CountryCount(NamedTuple):
    """How often one document, or the whole library, names a country.

    `paragraphs` and `occurrences` count names and demonyms; `places` counts the mentions that only imply the country,
    by a city in it.
    """

    iso3: str
    paragraphs: int
    occurrences: int
    activities: int
    places: int = 0


class Activity(NamedTuple):
    """A passage that reports something done. `roles` pairs each country's ISO code with its role.

    `kind` and the roles are codes listed in db.extract.activities; `date` is the text's own wording, "" when none.
    """

    start: int
    end: int
    kind: str
    roles: tuple[tuple[str, str], ...]
    date: str = ""
    position: int = -1


class MentionAt(NamedTuple):
    """A mention and the paragraph it stands in."""

    edition: Edition
    paragraph: Paragraph
    mention: Mention


class RegionAt(NamedTuple):
    """A mention of a region or group of countries, and the paragraph it stands in."""

    edition: Edition
    paragraph: Paragraph
    mention: RegionMention


class ActivityAt(NamedTuple):
    """An activity and the paragraph that reports it."""

    edition: Edition
    paragraph: Paragraph
    activity: Activity


class Reference(NamedTuple):
    """Words in a paragraph that point elsewhere.

    `kind` is "section" (`target`: index into the document's sections, as text), "paragraph" (`target`: a printed
    number, or "first-last") or "document" (`target`: a symbol).
    """

    start: int
    end: int
    kind: str
    target: str
    position: int = -1


class Item(NamedTuple):
    """A row of a register: words of a paragraph, and what they name or count.

    `register` is instruments, publications, programmes, organisations or figures, `language` that of the words. `name`
    joins all the ways of naming one thing: the title of a publication, the name a programme or body is known by.
    Instruments have `kind`, `symbol` and `organ` (the body's English name), "" where there is none or nothing says;
    publications a `year`, 0 when none is given, and a `symbol` if the text gives it; figures a `value`, its `unit` and
    `qualifier` as the text words them, and what is `counted`.
    """

    register: str
    start: int
    end: int
    surface: str
    language: str
    name: str = ""
    kind: str = ""
    symbol: str = ""
    organ: str = ""
    year: int = 0
    value: float = 0.0
    unit: str = ""
    qualifier: str = ""
    counted: str = ""
    position: int = -1


class ItemAt(NamedTuple):
    """A row of a register and the paragraph it stands in."""

    edition: Edition
    paragraph: Paragraph
    item: Item


class Body(NamedTuple):
    """A document as it is read: headings and paragraphs in order, footnotes, mentions and references."""

    document: Document
    sections: tuple[Section, ...]
    paragraphs: tuple[Paragraph, ...]
    footnotes: tuple[Footnote, ...]
    mentions: tuple[Mention, ...]
    references: tuple[Reference, ...]


class Scope(NamedTuple):
    """Where to search. Empty fields do not narrow. `section` is an index, and needs `edition`.

    `paragraphs` limits the search to these (symbol, printed number) pairs: the bookmarked ones.
    """

    edition: Edition | None = None
    language: str = ""
    country: str = ""
    section: int | None = None
    paragraphs: frozenset[tuple[str, str]] | None = None


class Hit(NamedTuple):
    """A paragraph that answers a query. `matches` are sorted, non-overlapping ranges of its text.

    `path` holds the titles of its headings from the top; `section` the index of the innermost one.
    """

    edition: Edition
    position: int
    number: str | None
    section: int | None
    path: tuple[str, ...]
    text: str
    matches: tuple[tuple[int, int], ...]


class Suggestion(NamedTuple):
    """Another query worth trying, and how many paragraphs answer it. `reason` is a code (apart, shorter, …).

    `typed` is what it stands for where that does not show: the pinyin of its words, the word it corrects.
    """

    query: str
    paragraphs: int
    reason: str
    typed: str = ""


class Results(NamedTuple):
    """What a search found. `hits` is the page asked for; totals count everything where `exact`, else what was seen.

    `by_section` counts occurrences by innermost section index when one edition was searched. `terms` are the words
    actually looked for, as read from the query; `searched` lists with each term that was taken broadly the other
    words it was taken for. `fields` are the (name, value) pairs the query narrows by, `unknown` those of them whose
    value means nothing. `ranked` tells among how many of the first paragraphs the best were chosen: 0 for none.
    """

    query: str
    terms: tuple[str, ...]
    total_paragraphs: int
    total_occurrences: int
    milliseconds: float
    hits: tuple[Hit, ...]
    suggestions: tuple[Suggestion, ...]
    by_section: dict[int, int]
    exact: bool = True
    ranked: int = 0
    searched: tuple[tuple[str, ...], ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    unknown: tuple[tuple[str, str], ...] = ()


class Facets(NamedTuple):
    """How many of the paragraphs found lie in each document, section, country and year; the most first.

    `sections` is of the one edition searched: by index, sub-headings included, in document order. `years` are those of
    the documents, the newest first.
    """

    documents: tuple[tuple[Edition, int], ...]
    sections: tuple[tuple[Section, int], ...]
    countries: tuple[tuple[str, int], ...]
    years: tuple[tuple[int, int], ...]


class Citation(NamedTuple):
    """What a pasted citation points to: empty strings where it does not say. `first` and `last` are printed numbers."""

    symbol: str
    language: str
    first: str
    last: str


class Bookmark(NamedTuple):
    """A marked paragraph, sub-paragraph or range, or a highlight: words within one.

    `first` and `last` are printed numbers, with the sub-paragraph's name ("5(a)"); `quote` is the text as it was
    marked. `created` and `modified` are ISO 8601 in UTC; `state` is ok, moved, changed or gone, as against the library.
    `prefix` and `suffix` are what stood around a highlight's words; `rank` is the place in the reader's own order.
    """

    id: int
    edition: Edition
    first: str
    last: str
    quote: str
    note: str
    labels: tuple[str, ...]
    color: str
    created: str
    modified: str
    state: str = "ok"
    highlight: bool = False
    prefix: str = ""
    suffix: str = ""
    rank: float = 0.0


class Correction(NamedTuple):
    """What a reader put right about where a text names a country. `action`: "struck", no mention; "added", one.

    `number` is the paragraph's ("" where it has none), `position` its place then, `quote` its text then; `occurrence`
    tells which of the places of the words (`surface`) in it is meant, from 0. `created` is ISO 8601 in UTC.
    """

    id: int
    edition: Edition
    number: str
    position: int
    quote: str
    surface: str
    occurrence: int
    iso3: str
    action: str
    created: str
