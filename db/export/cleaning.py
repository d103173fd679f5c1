"""Text made fit for every format: without what XML, and so Word and Excel files, may not hold.

Control characters and halves of surrogate pairs are dropped; every kind of line end becomes one. Offsets follow.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from db.export.records import Chapter, Export, Highlight, Note, Passage


@cache
def _unfit() -> re.Pattern[str]:
    """A line end of two characters counts as one, its first one is dropped."""
    return re.compile("\r(?=\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """Return a text without the characters that no XML file may hold, its lines ended by a line feed."""
    return _unfit().sub("", text).replace("\r", "\n")


def _moved(text: str, places: Sequence[int]) -> list[int]:
    """Return where places of a text are in clean(text)."""
    dropped = [match.start() for match in _unfit().finditer(text)]
    return [place - sum(at < place for at in dropped) for place in places]


def cleaned(export: Export) -> Export:
    """Return an export that every format can hold."""
    return export._replace(
        title=clean(export.title),
        subtitle=clean(export.subtitle),
        lead=tuple(map(clean, export.lead)),
        chapters=tuple(map(_chapter, export.chapters)),
        sides=tuple(map(clean, export.sides)),
        provenance=tuple(
            tuple((clean(caption), clean(value)) for caption, value in facts) for facts in export.provenance
        ),
        colophon=tuple(map(clean, export.colophon)),
    )


def _chapter(chapter: Chapter) -> Chapter:
    return chapter._replace(
        title=clean(chapter.title),
        citation=clean(chapter.citation),
        passages=tuple(map(_passage, chapter.passages)),
    )


def _passage(passage: Passage) -> Passage:
    ends = [place for span in passage.marks for place in span]
    ends += [place for each in passage.highlights for place in (each.start, each.end)]
    places = iter(_moved(passage.quote, [*ends, *(note.offset for note in passage.footnotes)]))
    return passage._replace(
        marks=tuple((next(places), next(places)) for _ in passage.marks),
        highlights=tuple(Highlight(next(places), next(places), each.color) for each in passage.highlights),
        footnotes=tuple(Note(next(places), clean(note.mark), clean(note.text)) for note in passage.footnotes),
        citation=clean(passage.citation),
        quote=clean(passage.quote),
        path=tuple(map(clean, passage.path)),
        kind=clean(passage.kind),
        role=clean(passage.role),
        date=clean(passage.date),
        note=clean(passage.note),
        color=clean(passage.color),
        labels=tuple(map(clean, passage.labels)),
        prefix=clean(passage.prefix),
        suffix=clean(passage.suffix),
        facts=tuple((code, clean(value)) for code, value in passage.facts),
        missing=clean(passage.missing),
        beside=_passage(passage.beside) if passage.beside else None,
    )
