"""The command line: one function for each command, its arguments and options, and how it ends.

What commands answer is made in cli_answers, how it is printed for people in cli_print. How a call of the program goes
is cli_session's; the commands about the files themselves are cli_safekeeping's. Without a command the window opens;
__main__ does that without coming here.
"""

from __future__ import annotations

import re
import sys

import click

from db.records import Masthead, Scope
from desktop import cli_answers, cli_arrivals, cli_bookmarks, cli_compare, cli_print, cli_registers, cli_safekeeping
from desktop.cli_session import Program, Session
from desktop.cli_session import common as _common
from desktop.cli_session import with_session as _session

_LANGUAGES = click.Choice(("ar", "en", "es", "fr", "ru", "zh"))


_document = click.argument("document", metavar="DOC")
_numbers = click.argument("numbers", metavar="PARA[-PARA]")
_in_document = click.option("--document", metavar="DOC", help="Only in this document.")


@click.group(cls=Program, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="refdesk", prog_name="refdesk")
@_common
@click.pass_context
def program(context: click.Context) -> None:
    """Read United Nations reports offline. Without a command, the window opens.

    DOC is a document's symbol, with @LANG where several language editions are held; PARA the printed number of a
    paragraph.
    """
    if context.invoked_subcommand is None:
        from desktop.app import run

        context.exit(run(context.ensure_object(Session).paths))


@program.command()
@_common
@_session
def documents(session: Session) -> None:
    """List the documents held."""
    rows = cli_answers.documents(session.library)
    session.answer(rows, lambda: cli_print.documents(rows))


@program.command()
@_document
@_common
@_session
def outline(session: Session, document: str) -> None:
    """Print a document's headings."""
    rows = cli_answers.outline(session.library, document)
    session.answer(rows, lambda: cli_print.outline(rows))


@program.command()
@_document
@_numbers
@_common
@_session
def show(session: Session, document: str, numbers: str) -> None:
    """Print paragraphs, each with its citation."""
    rows = cli_answers.show(session.library, document, numbers)
    session.answer(rows, lambda: cli_print.paragraphs(rows))


@program.command()
@click.argument("query")
@_in_document
@click.option("--language", type=_LANGUAGES, help="Only in documents of this language.")
@click.option("--country", metavar="COUNTRY", help="Only in paragraphs that mention this country.")
@click.option("--section", metavar="N", help="Only under this heading: its place in the outline, or numbers: 二.B.2.")
@click.option("--bookmarks", is_flag=True, help="Only in bookmarked paragraphs.")
@click.option("--broad", is_flag=True, help="Also other forms of the words, and other names of the same thing.")
@click.option("--order", type=click.Choice(("document", "relevance")), default="document", show_default=True)
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="Print at most N paragraphs.")
@click.option("--offset", type=click.IntRange(min=0), default=0, metavar="N", help="Leave out the first N paragraphs.")
@_common
@_session
def search(
    session: Session,
    query: str,
    *,
    document: str | None,
    language: str | None,
    country: str | None,
    section: str | None,
    bookmarks: bool,
    broad: bool,
    order: str,
    limit: int | None,
    offset: int,
) -> None:
    """Find words in the text; in double quotes, a phrase taken literally.

    OR, a minus before a word and parentheses combine words; country:, document:, symbol:, title:, section:, year:,
    language: and my: (bookmarks and notes) narrow the search.
    """
    edition = session.edition(document)
    if section and not edition:
        raise click.UsageError("--section needs --document: which document's section is meant?")
    scope = Scope(
        edition=edition,
        language=language or "",
        country=cli_answers.iso3(country) if country else "",
        section=cli_answers.section(session.library.body(edition).sections, section) if edition and section else None,
        paragraphs=cli_bookmarks.paragraphs(session.library, session.notebook.bookmarks()) if bookmarks else None,
    )
    marked = session.notebook.bookmarks() if re.search("[:：]", query) else ()
    found, row = cli_answers.find(
        session.library, query, scope, order=order, limit=limit, offset=offset, broad=broad, bookmarks=marked
    )
    session.answer(row, lambda: cli_print.results(found, cli_answers.SNIPPET_WIDTH))


@program.command("import")
@click.argument("files", nargs=-1, required=True)
@click.option("--language", type=_LANGUAGES, help="The language of the files, where they do not tell.")
@click.option("--symbol", metavar="SYMBOL", help="The symbol of the file, where it does not print it.")
@click.option("--dry-run", is_flag=True, help="Only say what is in the files.")
@click.option("--replace", is_flag=True, help="Put a file in the place of another version that is held.")
@_common
@_session
def import_(
    session: Session, files: tuple[str, ...], language: str | None, symbol: str | None, dry_run: bool, replace: bool
) -> None:
    """Bring documents into the library: Word, PDF, web pages and text; folders too."""
    from db.arrival import files as within
    from db.corrections import kept

    named = within(files)
    if symbol and len(named) > 1:
        raise click.UsageError("--symbol is of one file: name only that.")
    given = Masthead(symbol=symbol or "", symbol_confirmed=bool(symbol), language=language or "")
    bookmarks, corrections = session.notebook.bookmarks(), kept(session.notebook)
    if not dry_run:
        cli_safekeeping.back_up_before_import(session, replace)
    rows = []
    for file in named:
        row = cli_arrivals.bring_in(session.library.file, file, given, dry_run, replace, bookmarks, corrections)
        rows.append(row)
        if not session.json:  # a thousand files take their time: each is told as it is done
            click.echo(row["error"] or cli_print.arrival(row), err=row["error"] is not None)
    session.settle()
    if session.json:
        session.answer(rows, str)
    elif not rows:
        click.echo("There are no documents in these folders.", err=True)
    if not rows or any(row["error"] for row in rows):
        sys.exit(1)


@program.command()
@click.argument("left")
@click.argument("right")
@_common
@_session
def compare(session: Session, left: str, right: str) -> None:
    """Compare two documents, or two language editions of one, paragraph by paragraph."""
    rows = cli_compare.compare(session.library, left, right)
    session.answer(rows, lambda: cli_compare.printed(rows))


@program.command()
@_in_document
@_common
@_session
def countries(session: Session, document: str | None) -> None:
    """List the countries and territories mentioned."""
    rows = cli_answers.countries(session.library, session.edition(document))
    session.answer(rows, lambda: cli_print.countries(rows))


@program.command()
@click.argument("country")
@_in_document
@_common
@_session
def country(session: Session, country: str, document: str | None) -> None:
    """Print a country's activities and mentions; COUNTRY is an ISO or M49 code, or any of its names."""
    row = cli_answers.country(session.library, country, session.edition(document))
    session.answer(row, lambda: cli_print.country(row))


@program.command()
@click.argument("kind", type=click.Choice(cli_registers.KINDS))
@_in_document
@_common
@_session
def register(session: Session, kind: str, document: str | None) -> None:
    """Print a register: what the documents cite, name and count, each row with its words."""
    rows = cli_registers.register(session.library, kind, session.edition(document))
    session.answer(rows, lambda: cli_registers.printed(kind, rows))


@program.command()
@_document
@_numbers
@click.argument("more", nargs=-1, metavar="[DOC PARA]...")
@click.option("--language", type=_LANGUAGES, help="The language to cite in; the first document's own by default.")
@_common
@_session
def cite(session: Session, document: str, numbers: str, more: tuple[str, ...], language: str | None) -> None:
    """Print the citation of a paragraph, range or list ("4,7,9-12"), of one document or several."""
    if len(more) % 2:
        raise click.UsageError(f"Which paragraphs of {more[-1]}? Name them after it: 55, 55-57 or 4,7,9-12.")
    wanted = [(document, numbers), *zip(more[::2], more[1::2], strict=True)]
    row = cli_answers.cite(session.library, wanted, language)
    session.answer(row, lambda: str(row["citation"]))


@program.command()
@click.argument("text")
@_common
@_session
def resolve(session: Session, text: str) -> None:
    """Say what a pasted citation points to."""
    row = cli_answers.resolve(session.library, text)
    session.answer(row, lambda: cli_answers.pointed(row))


@program.command()
@click.argument("target")
@click.option("--format", "form", metavar="FORMAT", help="docx, xlsx, markdown, html, csv or json; else FILE's ending.")
@click.option("--output", metavar="FILE", required=True, help="The file to write; one that is there is replaced.")
@click.option("--language", type=_LANGUAGES, help="The language of its own words and citations.")
@click.option("--without-notes", is_flag=True, help="Leave out your notes and labels.")
@_in_document
@_common
@_session
def export(
    session: Session,
    target: str,
    *,
    form: str | None,
    output: str,
    language: str | None,
    without_notes: bool,
    document: str | None,
) -> None:
    """Write a file to take along.

    TARGET is bookmarks, reading-list (the bookmarks in your own order), country:HND, section:DOC#N, search:QUERY,
    register:KIND, or compare:DOC,DOC for two documents side by side; compare:DOC,DOC#N for a section of the first and
    what stands beside it.
    """
    from desktop import cli_exports

    form = cli_exports.checked(target, form, output)
    wanted = cli_exports.Wanted(target, session.edition(document), language or "", not without_notes)
    row = cli_exports.export(session.library, session.notebook.bookmarks(), wanted, form, output)
    session.answer(row, lambda: f"{row['output']}: {row['passages']} passages")


@program.command("remove")
@_document
@_common
@_session
def remove_document(session: Session, document: str) -> None:
    """Remove a document; the library window (File, Library…) brings it back."""
    from desktop.cli_removing import take_out

    row = take_out(session.library, document)
    session.answer(row, lambda: f"{row['removed']} was removed. The library window (File, Library…) brings it back.")


@program.command()
@click.argument("target", metavar="DIR", type=click.Path(file_okay=False))
@_common
@_session
def tour(session: Session, target: str) -> None:
    """Write screenshots of the window's main views into DIR."""
    from desktop.tour import render

    files = render(session.paths, target)
    session.answer(files, lambda: "\n".join(files))


for command in (cli_bookmarks.bookmarks, *cli_safekeeping.COMMANDS):
    program.add_command(command)
