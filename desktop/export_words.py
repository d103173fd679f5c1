"""The words an export speaks: captions and sentences by code, in the language asked for. No screen is needed.

English is the source; other languages come from the translations of the interface, whichever language that speaks.
"""

from __future__ import annotations

from collections.abc import Mapping

from db.export.records import Imprint
from desktop.translatable import QT_TRANSLATE_NOOP

LANGUAGES = ("zh", "en", "fr", "es", "ru", "ar")
"""The languages an export can speak; asked for another, it speaks English."""

WORDS = {
    "brief": QT_TRANSLATE_NOOP("Export", "Country brief: {country}"),
    "bookmarks": QT_TRANSLATE_NOOP("Export", "Bookmarks and notes"),
    "search": QT_TRANSLATE_NOOP("Export", "Search: {query}"),
    "documents": QT_TRANSLATE_NOOP("Export", "Documents consulted: {count}"),
    "named": QT_TRANSLATE_NOOP("Export", "Named in {named} of {total} paragraphs; all {total} checked."),
    "not_named": QT_TRANSLATE_NOOP("Export", "Named in none of {total} paragraphs; all {total} checked."),
    "reported": QT_TRANSLATE_NOOP("Export", "Activities reported: {count} ({kinds})."),
    "groups": QT_TRANSLATE_NOOP("Export", "Regions and groups that include the country are not counted."),
    "bookmarked": QT_TRANSLATE_NOOP("Export", "Bookmarks: {count}; documents: {documents}."),
    "found": QT_TRANSLATE_NOOP(
        "Export", "Occurrences: {occurrences}; paragraphs: {paragraphs}; documents: {documents}."
    ),
    "rows": QT_TRANSLATE_NOOP("Export", "Rows: {count}; documents: {documents}."),
    "part": QT_TRANSLATE_NOOP("Export", "{part}: {countries}"),
    "register.activities": QT_TRANSLATE_NOOP("Export", "Register of activities"),
    "register.instruments": QT_TRANSLATE_NOOP("Export", "Register of instruments"),
    "register.publications": QT_TRANSLATE_NOOP("Export", "Register of publications"),
    "register.programmes": QT_TRANSLATE_NOOP("Export", "Register of programmes"),
    "register.organisations": QT_TRANSLATE_NOOP("Export", "Register of organizations"),
    "register.figures": QT_TRANSLATE_NOOP("Export", "Register of figures"),
    "field.words": QT_TRANSLATE_NOOP("Export", "Words"),
    "field.name": QT_TRANSLATE_NOOP("Export", "Name"),
    "field.symbol": QT_TRANSLATE_NOOP("Export", "Symbol named"),
    "field.organ": QT_TRANSLATE_NOOP("Export", "Organ"),
    "field.year": QT_TRANSLATE_NOOP("Export", "Year"),
    "field.qualifier": QT_TRANSLATE_NOOP("Export", "Qualifier"),
    "field.value": QT_TRANSLATE_NOOP("Export", "Value"),
    "field.unit": QT_TRANSLATE_NOOP("Export", "Unit"),
    "field.counted": QT_TRANSLATE_NOOP("Export", "What is counted"),
    "field.programmes": QT_TRANSLATE_NOOP("Export", "Programmes"),
    "field.figures": QT_TRANSLATE_NOOP("Export", "Figures"),
    "counted": QT_TRANSLATE_NOOP("Export", "{title} ({count})"),
    "activities": QT_TRANSLATE_NOOP("Export", "Activities"),
    "others": QT_TRANSLATE_NOOP("Export", "Other mentions"),
    "mentions": QT_TRANSLATE_NOOP("Export", "Mentions"),
    "places": QT_TRANSLATE_NOOP("Export", "Named by a city only"),
    "people": QT_TRANSLATE_NOOP("Export", "names its people"),
    "note": QT_TRANSLATE_NOOP("Export", "Note:"),
    "labels": QT_TRANSLATE_NOOP("Export", "Labels:"),
    "contents": QT_TRANSLATE_NOOP("Export", "Contents"),
    "provenance": QT_TRANSLATE_NOOP("Export", "Provenance"),
    "rendering": QT_TRANSLATE_NOOP("Export", "Unofficial rendering"),
    "unofficial": QT_TRANSLATE_NOOP(
        "Export", "Unofficial rendering. The document issued by the United Nations is authoritative."
    ),
    "made": QT_TRANSLATE_NOOP("Export", "Made with RefDesk {version} on {date} from the files described below."),
    "presumption": QT_TRANSLATE_NOOP(
        "Export", "A symbol marked as presumed is not printed in the text; check it before citing."
    ),
    "presumed": QT_TRANSLATE_NOOP("Export", "{symbol} (presumed)"),
    "numbered": QT_TRANSLATE_NOOP("Export", "{total}, of which {numbered} numbered"),
    "original_note": QT_TRANSLATE_NOOP("Export", "Note {mark} of the report: "),
    "beside": QT_TRANSLATE_NOOP("Export", "Side by side: {left} and {right}"),
    "pairs": QT_TRANSLATE_NOOP("Export", "Rows: {count}."),
    "differences": QT_TRANSLATE_NOOP(
        "Export", "Changed: {changed}; only in {left}: {only_left}; only in {right}: {only_right}."
    ),
    "missing": QT_TRANSLATE_NOOP("Export", "— nothing stands beside this paragraph —"),
    "pair.changed": QT_TRANSLATE_NOOP("Export", "changed"),
    "pair.only": QT_TRANSLATE_NOOP("Export", "only in {side}"),
    "dated": QT_TRANSLATE_NOOP("Export", "{citation} ({date})"),
    "marked": QT_TRANSLATE_NOOP("Export", "Bookmarked:"),
    "since": QT_TRANSLATE_NOOP("Export", "{created}, changed {modified}"),
    "page": QT_TRANSLATE_NOOP("Export", "Page {page} of {total}"),
    "reading_list": QT_TRANSLATE_NOOP("Export", "Reading list"),
    "color.yellow": QT_TRANSLATE_NOOP("Export", "yellow"),
    "color.green": QT_TRANSLATE_NOOP("Export", "green"),
    "color.blue": QT_TRANSLATE_NOOP("Export", "blue"),
    "color.pink": QT_TRANSLATE_NOOP("Export", "pink"),
    "comma": QT_TRANSLATE_NOOP("Export", ", "),
    "semicolon": QT_TRANSLATE_NOOP("Export", "; "),
    "colon": QT_TRANSLATE_NOOP("Export", ": "),
    "date": QT_TRANSLATE_NOOP("Export", "{day} {month} {year}"),
    "months": QT_TRANSLATE_NOOP(
        "Export", "January February March April May June July August September October November December"
    ),
    "kind.legislation": QT_TRANSLATE_NOOP("Export", "Legislation"),
    "kind.strategy": QT_TRANSLATE_NOOP("Export", "Strategies and plans"),
    "kind.training": QT_TRANSLATE_NOOP("Export", "Training"),
    "kind.visit": QT_TRANSLATE_NOOP("Export", "Visits"),
    "kind.operation": QT_TRANSLATE_NOOP("Export", "Operations"),
    "kind.meeting": QT_TRANSLATE_NOOP("Export", "Meetings"),
    "kind.publication": QT_TRANSLATE_NOOP("Export", "Publications"),
    "kind.campaign": QT_TRANSLATE_NOOP("Export", "Campaigns"),
    "kind.partnership": QT_TRANSLATE_NOOP("Export", "Partnerships"),
    "kind.research": QT_TRANSLATE_NOOP("Export", "Research"),
    "kind.victim_support": QT_TRANSLATE_NOOP("Export", "Support for victims"),
    "kind.equipment": QT_TRANSLATE_NOOP("Export", "Equipment"),
    "kind.other": QT_TRANSLATE_NOOP("Export", "Other activities"),
    "role.partner": QT_TRANSLATE_NOOP("Export", "taking part or assisted"),
    "role.host": QT_TRANSLATE_NOOP("Export", "host"),
    "role.sponsor": QT_TRANSLATE_NOOP("Export", "sponsor"),
    "role.party": QT_TRANSLATE_NOOP("Export", "party"),
    "role.subject": QT_TRANSLATE_NOOP("Export", "subject"),
    "role.transit": QT_TRANSLATE_NOOP("Export", "on the route"),
    "role.nationals": QT_TRANSLATE_NOOP("Export", "its nationals"),
    "role.other": QT_TRANSLATE_NOOP("Export", "named"),
    "state.moved": QT_TRANSLATE_NOOP("Export", "now under another number"),
    "state.changed": QT_TRANSLATE_NOOP("Export", "text altered since"),
    "state.gone": QT_TRANSLATE_NOOP("Export", "no longer in the text"),
    "column.citation": QT_TRANSLATE_NOOP("Export", "Citation"),
    "column.document": QT_TRANSLATE_NOOP("Export", "Document"),
    "column.language": QT_TRANSLATE_NOOP("Export", "Language"),
    "column.paragraph": QT_TRANSLATE_NOOP("Export", "Paragraph"),
    "column.heading": QT_TRANSLATE_NOOP("Export", "Heading"),
    "column.quote": QT_TRANSLATE_NOOP("Export", "Text"),
    "column.kind": QT_TRANSLATE_NOOP("Export", "Activity"),
    "column.role": QT_TRANSLATE_NOOP("Export", "Part"),
    "column.date": QT_TRANSLATE_NOOP("Export", "Date in the text"),
    "column.note": QT_TRANSLATE_NOOP("Export", "Note"),
    "column.labels": QT_TRANSLATE_NOOP("Export", "Labels"),
    "column.state": QT_TRANSLATE_NOOP("Export", "State"),
    "column.created": QT_TRANSLATE_NOOP("Export", "Made (UTC)"),
    "column.modified": QT_TRANSLATE_NOOP("Export", "Changed (UTC)"),
    "column.issued": QT_TRANSLATE_NOOP("Export", "Date of the report"),
    "column.color": QT_TRANSLATE_NOOP("Export", "Color"),
    "column.highlighted": QT_TRANSLATE_NOOP("Export", "Highlighted words"),
    "column.changed": QT_TRANSLATE_NOOP("Export", "Changed words"),
    "column.of": QT_TRANSLATE_NOOP("Export", "{column}: {side}"),
    "column.made": QT_TRANSLATE_NOOP("Export", "Exported with"),
    "fact.symbol": QT_TRANSLATE_NOOP("Export", "Symbol"),
    "fact.title": QT_TRANSLATE_NOOP("Export", "Title"),
    "fact.body": QT_TRANSLATE_NOOP("Export", "Body"),
    "fact.issued": QT_TRANSLATE_NOOP("Export", "Date"),
    "fact.distribution": QT_TRANSLATE_NOOP("Export", "Distribution"),
    "fact.edition": QT_TRANSLATE_NOOP("Export", "Edition"),
    "fact.original": QT_TRANSLATE_NOOP("Export", "Original"),
    "fact.paragraphs": QT_TRANSLATE_NOOP("Export", "Paragraphs"),
    "fact.file": QT_TRANSLATE_NOOP("Export", "File"),
    "fact.sha256": QT_TRANSLATE_NOOP("Export", "SHA-256 of the file"),
    "language.ar": QT_TRANSLATE_NOOP("Export", "Arabic"),
    "language.en": QT_TRANSLATE_NOOP("Export", "English"),
    "language.es": QT_TRANSLATE_NOOP("Export", "Spanish"),
    "language.fr": QT_TRANSLATE_NOOP("Export", "French"),
    "language.ru": QT_TRANSLATE_NOOP("Export", "Russian"),
    "language.zh": QT_TRANSLATE_NOOP("Export", "Chinese"),
}
"""English, by code; facts stand in braces."""


def words(language: str) -> Mapping[str, str]:
    """Return the words in a language; in English where it is not one of LANGUAGES."""
    if language == "en" or language not in LANGUAGES:
        return WORDS
    from PySide6.QtCore import QTranslator

    import resources

    translator = QTranslator()
    translator.load(resources.path("translations", f"refdesk_{language}.qm"))
    return {code: translator.translate("Export", source) or source for code, source in WORDS.items()}


def imprint(language: str) -> Imprint:
    """Return who makes an export, today, and how it speaks."""
    from datetime import date
    from importlib.metadata import PackageNotFoundError, version

    try:
        number = version("refdesk")
    except PackageNotFoundError:  # run from a folder that nothing was installed from
        number = "?"
    return Imprint(words(language), language, date.today().isoformat(), number)
