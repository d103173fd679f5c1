"""The commands about the files themselves: back them up, restore them, check and mend them, say where they are."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import click

from db.errors import BadBackup, NotWritable
from desktop import cli_print
from desktop.cli_session import Session, common, with_session

Row = dict[str, Any]

_PROBLEMS = {
    "library_unreadable": "{where}.db cannot be read ({detail}). If it is damaged, move it away to start anew.",
    "not_writable": "{where}.db could not be checked to the end ({detail}). Try again when nothing else uses it.",
    "too_new": "{where}.db was written by a newer RefDesk. Update RefDesk to open it.",
    "too_old": "{where}.db was written by an older RefDesk. Any other command brings it up to date.",
    "damaged": "{where}.db is damaged: {detail}.",
    "orphaned": "{where}.db holds something whose document is missing: {detail}.",
    "tokeniser": "{where}.db was indexed by another RefDesk. Any other command brings it up to date.",
    "word_index": "The index of words does not agree with the text: a search may miss something ({detail}).",
    "outside": "{where}.db points outside a paragraph: {detail}.",
    "moved": "The text under a bookmark has another number now: {detail}.",
    "changed": "The text under a bookmark was altered: {detail}.",
    "gone": "The text under a bookmark is no longer there: {detail}.",
}

_MENDED = {
    "indexed": "The index of {where}.db was made anew from its texts.",
    "upgraded": "{where}.db was brought up to date; a backup of it as it was is in the folder of backups.",
    "recovered": "{where}.db was damaged and was made anew{origin}. The damaged file is kept: {kept}.",
    "vacuumed": "{where}.db gave back space that it no longer used: {before} → {after} bytes.",
    "refused": "{where}.db could not be mended ({reason}).",
}
_NOUNS = {"bookmarks": "bookmark", "notes": "note", "labels": "label", "searches": "search", "documents": "document"}


@click.command()
@click.argument("file", metavar="[FILE]", required=False, type=click.Path())
@click.option("--documents", is_flag=True, help="Carry the documents too, as when moving to another machine.")
@common
@with_session
def backup(session: Session, file: str | None, documents: bool) -> None:
    """Back up bookmarks, notes, labels and searches, into FILE or into the folder of backups.

    The backup is read again and compared with the original before it is announced.
    """
    from db import backup

    notebook = session.notebook.path
    library = session.library.file if documents else None
    row = _described(backup.make(notebook, file or os.path.join(session.paths.backups, ""), library=library))
    session.answer(row | {"verified": True}, lambda: f"{row['file']}: {_contents(row)}. Read again and found whole.")


@click.command()
@click.argument("file", metavar="FILE", type=click.Path())
@click.option("--merge", is_flag=True, help="Add what is missing and keep what is there.")
@click.option("--dry-run", is_flag=True, help="Only say what is in the file, and what would be new.")
@click.option(
    "--keep",
    type=click.Choice(("both", "mine", "theirs")),
    default="both",
    show_default=True,
    help="Which note, where shared bookmarks stand on the same words as the ones here.",
)
@common
@with_session
def restore(session: Session, file: str, merge: bool, dry_run: bool, keep: str) -> None:
    """Put a backup in the place of the bookmarks there are, or merge it with them.

    What there is is backed up first. Of two notes on the same paragraphs a merge keeps both. A file that "share" or
    "export bookmarks --format json" wrote can only be merged; "bookmarks undo" takes that back, bookmark by bookmark.
    """
    from db import restoring, sharing

    if sharing.is_shared(file):
        _take_in(session, file, merge, dry_run, keep)
        return
    if keep != "both":
        raise click.UsageError("--keep is of shared bookmarks: of a backup both notes are kept.")

    if dry_run:
        seen = restoring.preview(session.paths, file)
        row = _described(seen.backup) | {
            name: getattr(seen, name) for name in ("new", "same", "conflicting", "only_here")
        }
        row |= {"new_searches": seen.searches, "new_documents": seen.documents}
        session.answer(row, lambda: _previewed(row))
        return
    done = (restoring.merge if merge else restoring.replace)(session.paths, file)
    row = _described(done.backup) | {
        "status": "merged" if merge else "replaced",
        "added": done.added,
        "combined": done.combined,
        "new_searches": done.searches,
        "new_documents": done.documents,
        "before": done.before.path if done.before else None,
    }
    session.answer(row, lambda: _restored(row))


def _take_in(session: Session, file: str, merge: bool, dry_run: bool, keep: str) -> None:
    """Merge the bookmarks of a file that was shared, or only say what that would mean."""
    from db import sharing

    if not (merge or dry_run):
        raise click.UsageError(f"“{file}” holds bookmarks to be added, and is no backup: say --merge.")
    library = session.library.file
    seen = sharing.preview(session.notebook, file, library)
    row: Row = {"new": len(seen.new), "same": len(seen.same), "conflicts": len(seen.conflicting)}
    row["new_documents"] = list(map(str, seen.documents))
    if dry_run:
        row["held_documents"] = list(map(str, seen.held))
        session.answer(row, lambda: _seen(row))
        return
    ways = {each.place: keep for each in seen.conflicting}
    done = sharing.merge(session.notebook, file, library, ways)
    row |= {"new": done.added, "conflicts": done.combined, "before": done.before.path if done.before else None}
    session.answer(row, lambda: _merged(row))


@click.command()
@click.argument("file", metavar="FILE", type=click.Path(dir_okay=False))
@click.option("--document", metavar="DOC", help="Only the bookmarks in this document.")
@click.option("--label", metavar="L", help="Only those with this label.")
@click.option("--notes", is_flag=True, help="With the notes and labels, which else stay here.")
@click.option("--bare", is_flag=True, help="Without the documents they are in.")
@common
@with_session
def share(session: Session, file: str, document: str | None, label: str | None, notes: bool, bare: bool) -> None:
    """Write bookmarks into FILE for a colleague, who merges them with "restore FILE --merge"."""
    from db import sharing
    from db.keys import symbol_key
    from desktop.export_words import imprint

    edition = session.edition(document)
    marked = [
        each
        for each in session.notebook.bookmarks()
        if (edition is None or symbol_key(each.edition.symbol) == symbol_key(edition.symbol))
        and (label is None or label in each.labels)
    ]
    language = edition.language if edition else "en"
    made = sharing.share(session.library, marked, file, imprint(language), notes=notes, documents=not bare)
    row = {"file": os.path.abspath(file), "notes": notes} | made._asdict()
    session.answer(
        row,
        lambda: (
            f"{row['file']}: {_counted(row, 'bookmarks')}, {_counted(row, 'documents')},"
            f" {'with' if notes else 'without'} notes and labels."
        ),
    )


@click.command()
@click.option("--repair", is_flag=True, help="Mend what can be mended; nothing is deleted.")
@common
@with_session
@click.pass_context
def check(context: click.Context, session: Session, repair: bool) -> None:
    """Say whether the library and the notebook are sound."""
    if repair:
        from db.repair import check_and_repair

        done, problems = check_and_repair(session.paths)
        mended = [{"where": each.where, "code": each.code, **each.facts} for each in done]
    else:
        from db.safekeeping import check

        problems, mended = check(session.paths.library, session.paths.notebook), []
    rows = [{"where": each.where, "code": each.code, "detail": each.detail} for each in problems]
    answer = {"ok": not rows, "problems": rows} | ({"mended": mended} if repair else {})
    session.answer(answer, lambda: "\n".join([*map(mended_sentence, mended), problem_sentences(rows)]))
    context.exit(1 if rows else 0)


@click.command()
@common
@with_session
def paths(session: Session) -> None:
    """Say where the library, the notebook, the settings and the backups are."""
    row = {name: str(getattr(session.paths, name)) for name in ("data", "library", "notebook", "settings", "backups")}
    session.answer(row, lambda: cli_print.table(row.items()))


def back_up_before_import(session: Session, replacing: bool) -> None:
    """Back up the notebook before documents come in; only what may be `replacing` others waits for that."""
    import contextlib

    from db import backup, backups

    with contextlib.suppress(*(() if replacing else (NotWritable, BadBackup))):
        backups.automatic(session.notebook.path, session.paths.backups, backup.IMPORT)


def problem_sentences(rows: Sequence[Row]) -> str:
    """Return a sentence for each problem with the files."""
    return (
        "\n".join(_PROBLEMS[row["code"]].format_map(row) for row in rows) or "The library and the notebook are sound."
    )


def mended_sentence(row: Row) -> str:
    """Return a sentence about something that was mended."""
    things = "documents" if row["where"] == "library" else "bookmarks"
    parts = [f"from the backup of {row['made']}"] if row.get("made") else []
    parts += [f"with {row['saved']} {things} that it still yielded"] if row.get("saved") else []
    origin = f" {', '.join(parts)}" if parts else ""
    lost = f" Not readable any more: {', '.join(row['lost'])}." if row.get("lost") else ""
    return _MENDED[row["code"]].format_map(row | {"origin": origin}) + lost


def _seen(row: Row) -> str:
    said = f"Against the bookmarks here: {row['new']} new, {row['same']} the same, {row['conflicts']} in conflict."
    for name, told in (("new_documents", "Documents that would be added"), ("held_documents", "Held here already")):
        said += f"\n{told}: {', '.join(row[name])}." if row[name] else ""
    return said


def _merged(row: Row) -> str:
    said = f"Merged: {row['new']} bookmarks added, {row['conflicts']} combined with the ones here."
    said += f" Documents added: {', '.join(row['new_documents'])}." if row["new_documents"] else ""
    return said + (f"\nTo take it back: refdesk restore “{row['before']}”" if row["before"] else "")


def _described(made: Any) -> Row:
    """Return the row of a backup."""
    return {
        "file": os.path.abspath(made.path),
        "made": made.made,
        "why": made.why,
        "version": made.version,
        **{name: getattr(made.counts, name) for name in _NOUNS},
        "bytes": made.size,
    }


def _contents(row: Row) -> str:
    """Return what a backup holds, in words."""
    return ", ".join(_counted(row, name) for name in _NOUNS)


def _counted(row: Row, name: str) -> str:
    return f"{row[name]} {_NOUNS[name] if row[name] == 1 else name}"


def _previewed(row: Row) -> str:
    return (
        f"{row['file']}, made {row['made']}: {_contents(row)}.\n"
        f"Against the bookmarks here: {row['new']} new, {row['same']} the same, {row['conflicting']} in conflict;"
        f" {row['only_here']} here are not in it. New searches: {row['new_searches']}; new documents:"
        f" {row['new_documents']}."
    )


def _restored(row: Row) -> str:
    said = (
        f"Merged: {row['added']} bookmarks added, {row['combined']} combined with the ones here, {row['new_searches']}"
        f" searches and {row['new_documents']} documents added."
        if row["status"] == "merged"
        else f"Restored: {_contents(row)}; {row['new_documents']} documents added."
    )
    return said + (f"\nTo take it back: refdesk restore “{row['before']}”" if row["before"] else "")


COMMANDS = (backup, restore, share, check, paths)
