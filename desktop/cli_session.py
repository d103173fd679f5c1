"""One call of the program from the command line: the files it works on, how it answers, and how it ends.

The commands themselves are in cli and cli_safekeeping.
"""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable
from functools import cached_property
from typing import Any, NoReturn, TypeVar

import click

from db.errors import RefDeskError
from db.library import Library
from db.notebook import Notebook
from db.paths import Paths, paths_for
from db.records import Edition
from desktop.errors import sentence

_Command = TypeVar("_Command", bound=Callable[..., Any])


class Session:
    """What one call of the program works on, and how it answers."""

    def __init__(self) -> None:
        self.folder: str | None = None
        self.json = False

    @cached_property
    def paths(self) -> Paths:
        """The files of the data folder."""
        return paths_for(self.folder)

    @cached_property
    def library(self) -> Library:
        """The library, made ready on first use."""
        from db.accession import ensure_builtin

        ensure_builtin(self.paths.library)
        self.settle()
        return Library(self.paths.library)

    def settle(self) -> None:
        """Let the library follow the corrections in the notebook, where there is one."""
        from db.corrections import settle

        settle(self.paths.library, self.paths.notebook)

    @cached_property
    def notebook(self) -> Notebook:
        """The notebook, made ready on first use."""
        self.paths.ensure()
        return Notebook.open(self.paths.notebook)

    def edition(self, name: str | None) -> Edition | None:
        """Return the edition that --document names, if it was given."""
        return self.library.document(name).edition if name else None

    def answer(self, value: object, people: Callable[[], str]) -> None:
        """Print an answer: as one JSON document if asked, else for people."""
        click.echo(json.dumps(value, ensure_ascii=False) if self.json else people())


class Program(click.Group):
    """The group of all commands: it speaks UTF-8, and a failure is one sentence and an exit code."""

    def main(self, *positional: Any, **named: Any) -> NoReturn:
        """Run a command and exit: 0 when done, 1 when it could not be done, 2 when it was wrongly put."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8")
        try:
            code = super().main(*positional, **(named | {"standalone_mode": False}))
            sys.stdout.flush()
        except BrokenPipeError:  # whoever read the output has seen enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(0)
        except RefDeskError as error:
            _fail(sentence(error, str), 1)
        except click.ClickException as error:
            _fail(error.format_message(), error.exit_code)
        except click.Abort:
            _fail("Interrupted.", 1)
        sys.exit(code if isinstance(code, int) else 0)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words of a call; bytes in them that are no text in the system's encoding are replaced."""
        return super().parse_args(ctx, [word.encode("utf-8", "replace").decode() for word in args])


def _fail(words: str, code: int) -> NoReturn:
    click.echo(" ".join(words.split()), err=True)
    sys.exit(code)


def common(command: _Command) -> _Command:
    """Give a command the options that all have, whichever side of its name they stand on."""

    def keep(context: click.Context, parameter: click.Parameter, value: object) -> None:
        if value and parameter.name:
            setattr(context.ensure_object(Session), parameter.name, value)

    for option in (
        click.option("--json", is_flag=True, expose_value=False, callback=keep, help="Print one JSON document."),
        click.option(
            "--library",
            "folder",
            type=click.Path(file_okay=False),
            metavar="DIR",
            expose_value=False,
            callback=keep,
            help="The data folder; REFDESK_LIBRARY does the same.",
        ),
    ):
        command = option(command)
    return command


with_session = click.make_pass_decorator(Session, ensure=True)
"""Gives a command its session as the first argument."""
