"""What is said of a passage beside its words, as people read it: in lines, not in the cells of a table."""

from __future__ import annotations

from db.export import provenance
from db.export.records import BESIDE, QUOTES, Export, Passage

_QUOTED = (
    "programmes",
    "figures",
)  # facts that a column of their own repeats from the quote: nobody is told them twice


def told(export: Export, passage: Passage) -> tuple[str, ...]:
    """Return what is said of a passage in a line beside its citation, part by part."""
    words = export.imprint.words
    codes = ((code, value) for code, value in passage.facts if f"field.{code}" in words and code not in _QUOTED)
    facts = [value for _, value in codes if value not in passage.quote]
    marked = "" if _is_noted(passage) else _marked(export, passage)
    return tuple(filter(None, (passage.role, *facts, passage.date, passage.state, color(export, passage), marked)))


def color(export: Export, passage: Passage) -> str:
    """Return the name of a bookmark's colour, "" for none; the code of one that is not ours."""
    return export.imprint.words.get(f"color.{passage.color}", passage.color)


def own(export: Export, passage: Passage) -> tuple[tuple[str, str], ...]:
    """Return what the reader added to a passage, each with its caption: the note, the labels, and since when."""
    labels = export.imprint.say("comma").join(passage.labels)
    since = _moments(export, passage) if _is_noted(passage) or export.layout != QUOTES else ""
    rows = (("note", passage.note), ("labels", labels), ("marked", since))
    return tuple((export.imprint.say(caption), words) for caption, words in rows if words)


def cited(export: Export, passage: Passage) -> str:
    """Return a passage's citation with the date of its report, where that is known."""
    issued = provenance.date(export.imprint, passage.issued)
    if len({document.edition.language for document in export.documents}) > 1 and export.layout == BESIDE:
        return passage.citation  # each in its own language, which has another form of dates
    if not (issued and passage.citation):
        return passage.citation
    return export.imprint.say("dated", citation=passage.citation, date=issued)


def _is_noted(passage: Passage) -> bool:
    return bool(passage.note or passage.labels)


def _marked(export: Export, passage: Passage) -> str:
    since = _moments(export, passage)
    return f"{export.imprint.say('marked')} {since}" if since else ""


def _moments(export: Export, passage: Passage) -> str:
    """Return the day a bookmark was made, and the day of its last change where that is another one."""
    created, modified = (provenance.date(export.imprint, each) for each in (passage.created, passage.modified))
    if not created or not modified or created == modified:
        return created or modified
    return export.imprint.say("since", created=created, modified=modified)
