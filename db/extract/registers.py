"""What the registers of a document hold: its instruments, publications, programmes, organisations and figures.

Each register has a module of its own; here they read one paragraph after the other, and what one has found is no
finding of the next: the number of a resolution is no figure.
"""

from __future__ import annotations

from db.extract.figures import figures
from db.extract.instruments import Instruments
from db.extract.names import Named
from db.extract.organisations import Organisations, organisations
from db.extract.pages import Page
from db.extract.programmes import Programmes
from db.extract.publications import publications
from db.library import heading_path
from db.progress import Heard, unheard
from db.records import Draft, Item

_LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


def items(draft: Draft, heard: Heard = unheard) -> tuple[Item, ...]:
    """Return the rows of all registers of a draft, register by register within each paragraph, in document order.

    `heard` is told what share is done, from 0 to 1, and may raise to give up.
    """
    language = draft.masthead.language if draft.masthead.language in _LANGUAGES else "en"
    pages = [
        Page(each.position, each.text, heading_path(draft.sections, each.section), language, draft.masthead.body)
        for each in draft.paragraphs
    ]
    bodies = Organisations(language, pages)
    named: list[list[Named]] = []
    for page in pages:
        heard(0.4 * len(named) / len(pages))
        named.append(bodies.named(page))
    programmes = Programmes(language, pages, named)
    instruments = Instruments(language)
    found: list[Item] = []
    for place, page in enumerate(pages):
        heard(0.4 + 0.6 * place / len(pages))
        cited = instruments.find(page, named[place])
        by_name = [(item.start, item.end) for item in cited if item.kind not in ("document", "draft")]
        published = list(publications(page, by_name))
        running = list(programmes.find(page, place))
        known = [(item.start, item.end) for item in (*cited, *published, *running)]
        found += cited
        found += published
        found += running
        found += organisations(page, named[place])
        found += figures(page, known)
    return tuple(found)
