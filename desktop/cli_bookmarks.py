"""The commands about bookmarks: list, make, order and remove them, and the rows that say what they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

import click

from db import anchor
from db.anchor import Anchors, Marked, anchored, placed
from db.errors import NotFound
from db.keys import symbol_key
from db.library import Library
from db.records import Bookmark, Edition
from desktop import cli_print
from desktop.cli_answers import Row, numbers, of_edition
from desktop.cli_session import Session, common, with_session

_COLORS = click.Choice(("yellow", "green", "blue", "pink", ""))
_identity = click.argument("bookmark", metavar="ID", type=int)
_words = click.option("--words", metavar="W", help="Only these words of the paragraph: a highlight.")


def rows(library: Library, marked: Iterable[Bookmark]) -> list[Row]:
    """Return a row for each bookmark, with the numbers it stands at now."""
    return [
        {
            "id": bookmark.id,
            "document": bookmark.edition.symbol,
            "language": bookmark.edition.language,
            "paragraph": f"{found.first}-{found.last}" if found.last != found.first else found.first,
            "quote": bookmark.quote,
            "note": bookmark.note,
            "labels": list(bookmark.labels),
            "color": bookmark.color,
            "created": bookmark.created,
            "modified": bookmark.modified,
            "state": found.state,
            "highlight": bookmark.highlight,
            "rank": bookmark.rank,
        }
        for bookmark, found, _ in anchored(library, marked)
    ]


def paragraphs(library: Library, marked: Iterable[Bookmark]) -> frozenset[tuple[str, str]]:
    """Return the paragraphs under bookmarks, as a search's scope wants them."""
    return frozenset(
        (each.edition.symbol, paragraph.number)
        for each in placed(library, marked)
        for paragraph in library.range(of_edition(library, *each.edition), each.first, each.last)
        if paragraph.number
    )


def _marked(library: Library, edition: Edition, words: str, quoted: str | None) -> Marked:
    """Return what "55", "55-57" or "5(a)" means to be marked, or the words in it. Raises NotFound."""
    first, last = numbers(words)
    found = library.range(edition, first, last)
    if quoted is not None:
        sought = Bookmark(
            *(0, edition, str(found[0].number), str(found[-1].number), quoted, "", (), "", "", ""), highlight=True
        )
        there = Anchors(edition, library.paragraphs(edition)).find(sought)
        if there.state != "ok":
            raise NotFound(what="words", name=quoted)
        within = library.paragraphs(edition)[there.start : there.end + 1]
        marked = anchor.words(within, there.spans[0][1], there.spans[-1][2])
    elif first.endswith(")") and last in ("", first) and len(found) == 1 and found[0].number != first:
        marked = anchor.part(found[0], first.removeprefix(str(found[0].number)))
    else:
        marked = anchor.whole(found)
    if marked is None:
        raise NotFound(what="paragraph", name=words)
    return marked


def _answer(session: Session, marked: Iterable[Bookmark]) -> None:
    made = rows(session.library, marked)
    session.answer(made, lambda: cli_print.bookmarks(made))


@click.group(invoke_without_command=True)
@common
@click.pass_context
def bookmarks(context: click.Context) -> None:
    """List, add, order and remove bookmarks."""
    if context.invoked_subcommand is None:
        context.invoke(listed)


@bookmarks.command("list")
@click.option("--document", metavar="DOC", help="Only of this document, in whatever language.")
@click.option("--label", metavar="L", help="Only those with this label.")
@click.option("--color", type=_COLORS, help="Only those of this colour.")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Only those changed since (UTC).")
@click.option("--order", type=click.Choice(("document", "own", "newest")), default="document", show_default=True)
@common
@with_session
def listed(
    session: Session, document: str | None, label: str | None, color: str | None, since: datetime | None, order: str
) -> None:
    """List the bookmarks: in document order, in your own order, or the newest first."""
    found = [
        each
        for each in session.notebook.bookmarks()
        if (document is None or symbol_key(document.partition("@")[0]) == symbol_key(each.edition.symbol))
        and (label is None or label in each.labels)
        and (color is None or color == each.color)
        and (since is None or each.modified >= f"{since:%Y-%m-%d}")
    ]
    if order == "own":
        found.sort(key=lambda each: (each.rank, each.id))
    elif order == "newest":
        found.sort(key=lambda each: each.created, reverse=True)
    _answer(session, found)


@bookmarks.command()
@click.argument("document", metavar="DOC")
@click.argument("numbers", metavar="PARA[-PARA]")
@_words
@click.option("--note", default="", metavar="N", help="A note to keep with it.")
@click.option("--label", "labels", multiple=True, metavar="L", help="A label; may be given several times.")
@click.option("--color", type=_COLORS, default="", help="Its colour.")
@common
@with_session
def add(
    session: Session,
    document: str,
    numbers: str,
    words: str | None,
    note: str,
    labels: tuple[str, ...],
    color: str,
) -> None:
    """Bookmark a paragraph, a sub-paragraph ("5(a)"), a range, or words in it."""
    edition = session.library.document(document).edition
    marked = _marked(session.library, edition, numbers, words)
    made = session.notebook.add(edition, **marked._asdict(), note=note, labels=labels, color=color)
    _answer(session, [made])


@bookmarks.command()
@_identity
@click.option("--note", metavar="N", help="The note in place of the one it has.")
@click.option("--label", "labels", multiple=True, metavar="L", help="The labels in place of those it has.")
@click.option("--color", type=_COLORS, help="The colour in place of the one it has.")
@common
@with_session
def change(session: Session, bookmark: int, note: str | None, labels: Sequence[str], color: str | None) -> None:
    """Change what is kept with a bookmark."""
    _answer(session, [session.notebook.change(bookmark, note=note, labels=labels or None, color=color)])


@bookmarks.command()
@_identity
@click.option("--after", type=int, metavar="ID", help="Behind this one; without it, before all others.")
@common
@with_session
def move(session: Session, bookmark: int, after: int | None) -> None:
    """Move a bookmark in your own order."""
    _answer(session, [session.notebook.arrange(bookmark, after)])


@bookmarks.command("anchor")
@_identity
@click.argument("numbers", metavar="PARA[-PARA]")
@_words
@click.option("--document", metavar="DOC", help="In this document; without it, in the one it was made in.")
@common
@with_session
def anchor_(session: Session, bookmark: int, numbers: str, words: str | None, document: str | None) -> None:
    """Put a bookmark elsewhere, with its note and labels: when its words are gone or have changed."""
    edition = session.edition(document) or of_edition(session.library, *session.notebook.bookmark(bookmark).edition)
    marked = _marked(session.library, edition, numbers, words)
    _answer(session, [session.notebook.reanchor(bookmark, edition, **marked._asdict())])


@bookmarks.command()
@_identity
@common
@with_session
def remove(session: Session, bookmark: int) -> None:
    """Remove a bookmark; undo or bring-back return it."""
    _answer(session, [session.notebook.remove(bookmark)])


@bookmarks.command()
@common
@with_session
def removed(session: Session) -> None:
    """List the bookmarks removed in the last 90 days, the last one first."""
    trash = session.notebook.trash()
    made = rows(session.library, (each.bookmark for each in trash))
    made = [row | {"removed": each.removed} for row, each in zip(made, trash, strict=True)]
    session.answer(made, lambda: cli_print.bookmarks(made) if made else "Nothing was removed.")


@bookmarks.command("bring-back")
@_identity
@common
@with_session
def bring_back(session: Session, bookmark: int) -> None:
    """Bring a removed bookmark back."""
    _answer(session, [session.notebook.bring_back(bookmark)])


@bookmarks.command()
@common
@with_session
def undo(session: Session) -> None:
    """Take back the last change to the bookmarks."""
    _stepped(session, again=False)


@bookmarks.command()
@common
@with_session
def redo(session: Session) -> None:
    """Make again the change that was taken back last."""
    _stepped(session, again=True)


def _stepped(session: Session, again: bool) -> None:
    done = session.notebook.redo() if again else session.notebook.undo()
    if done is None:
        raise NotFound(what="change", name="")
    if done.bookmark is None:  # it was to a correction
        session.settle()
    _answer(session, [done.bookmark] if done.bookmark else [])
