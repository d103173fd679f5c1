"""What the search panel says: how much was found, what it means, and what to try instead."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from db.errors import RefDeskError
from db.records import Results, Suggestion
from desktop import errors
from desktop.i18n import translate_error
from desktop.translatable import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_LEADS = {
    "apart": QT_TRANSLATE_NOOP("Search", "Also found apart:"),
    "broad": QT_TRANSLATE_NOOP("Search", "Found when searching broadly:"),
    "everywhere": QT_TRANSLATE_NOOP("Search", "Found in all reports:"),
    "alone": QT_TRANSLATE_NOOP("Search", "Found alone:"),
    "shorter": QT_TRANSLATE_NOOP("Search", "Found when shorter:"),
    "alias": QT_TRANSLATE_NOOP("Search", "Found by another name:"),
    "synonym": QT_TRANSLATE_NOOP("Search", "Found in other words:"),
    "pinyin": QT_TRANSLATE_NOOP("Search", "Found as Chinese that sounds so:"),
    "spelling": QT_TRANSLATE_NOOP("Search", "Found with another spelling:"),
}
_UNKNOWN = {
    "country": QT_TRANSLATE_NOOP("Search", "“{value}” is no country or territory known here. Try its UN name."),
    "year": QT_TRANSLATE_NOOP("Search", "“{value}” is no year. Type one such as 2023, or 2020-2023."),
    "language": QT_TRANSLATE_NOOP("Search", "“{value}” is none of the six languages of the UN."),
}
_MOST_SHOWN = 8  # other words of one term


def count(found: Results | None, paragraphs: int | None, failed: bool) -> str:
    """Return how much was found where that is not known to the last occurrence; `paragraphs` is None until counted."""
    if failed:
        return translate("Search", "The library could not be searched. Close other programs that use it, then retry.")
    if found is None:
        return ""
    if not found.hits:
        return translate("Search", "Nothing found for “{query}”.").format(query=found.query.strip())
    if found.ranked and paragraphs is None:
        return translate("Search", "Best of the first {count} paragraphs").format(count=f"{found.ranked:,}")
    if found.ranked:
        return translate("Search", "Best of the first {count} of {total} paragraphs").format(
            count=f"{found.ranked:,}", total=f"{paragraphs:,}"
        )
    if paragraphs is None:
        return translate("Search", "More than {count} paragraphs").format(count=f"{found.total_paragraphs:,}")
    return translate("Search", "{count} paragraphs").format(count=f"{paragraphs:,}")


def help_on(found: Results | None, suggestions: Sequence[Suggestion] | None) -> str:
    """Return, in rich text, what was searched for and what to try; a link is "reason:query"."""
    if found is None:
        return translate(
            "Search",
            "Type Chinese characters, words, numbers or a symbol. Quotes keep words together; OR, a minus and "
            "parentheses combine them.",
        )
    lines = [translate("Search", _UNKNOWN[name]).format(value=escape(value)) for name, value in found.unknown]
    if found.searched:
        lines.append(
            translate("Search", "Also searched for: {words}").format(words=escape(broadly(found.searched, _MOST_SHOWN)))
        )
    by_reason: dict[str, list[Suggestion]] = {}
    for each in suggestions or ():
        by_reason.setdefault(each.reason, []).append(each)
    for reason, listed in by_reason.items():
        lines.append(translate("Search", _LEADS[reason]) + " " + "　".join(map(_link, listed)))
    if not found.hits and not lines and suggestions is not None:
        lines.append(translate("Search", "Try fewer or shorter words, or clear the box to go on reading."))
    return "<br>".join(lines)


def broadly(searched: Sequence[Sequence[str]], most: int | None) -> str:
    """Return the other words that terms were taken for, at most `most` of each."""
    shown = ("、".join([*others[:most], *["…"][: most is not None and len(others) > most]]) for _, *others in searched)
    return "；".join(shown)


def refusal(error: RefDeskError) -> str:
    """Return what a failure means."""
    return errors.sentence(error, translate_error)


def _link(each: Suggestion) -> str:
    shown = escape(each.query)
    sound = f"&nbsp;{escape(each.typed)}" if each.reason == "pinyin" else ""
    return f'<a href="{each.reason}:{shown}">{shown}</a>{sound}&nbsp;({each.paragraphs:,})'
