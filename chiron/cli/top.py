"""All commands: one module a command or group, imported when it is called (they need very different libraries)."""

import importlib
import logging
import os
import sys
from keyword import iskeyword
from typing import Annotated, Any, NoReturn

import typer
import typer.core
from pydantic import ValidationError

from chiron.cli.words import sentence
from store.errors import ChironError

COMMANDS = {
    "serve": "Serve the web chat (and the channels that are set up).",
    "chat": "Practise here in the terminal, or with --json by a script.",
    "search": "Find questions by what a student would ask for.",
    "bank": "Load, check, list and try questions.",
    "user": "Make accounts for teachers and students, and links that open their page.",
    "class": "Make classes, and the codes by which students join them.",
    "ingest": "Find the questions of papers: PDF, Office, web and text files, scans and photos.",
    "document": "List the papers that were sent, and delete one with all that was found in it.",
    "worker": "Do what takes long, beside a server; as many as you like.",
    "safety": "Tell which students may be in danger, and whether an adult has seen it.",
    "doctor": "Tell what works here, what is missing, and how to get it.",
    "reindex": "Make the vectors that search by meaning needs.",
    "adapt": "Tell what the learner model believes, and prove it; take the calendar of reviews out or in.",
    "evals": "Measure parts of Chiron on data of your own.",
    "bench": "Measure what turns cost beside a bare LangGraph turn, and searches in large banks.",
    "migrate": "Bring the database to this version.",
    "backup": "Write a copy of all data, also of a running server's.",
    "restore": "Put a backup in the place of the present data.",
}
"""In the order of the help page; each is the module `chiron.cli.NAME` (`class_` for `class`) with a typer `app`."""


class _Commands(typer.core.TyperGroup):
    """Loads a command's module when it is called; the help page needs none of them."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in COMMANDS:
            return None
        if ctx.resilient_parsing or len(sys.argv) < 2 or sys.argv[1] in ("--help", "-h"):
            return typer.core.TyperCommand(cmd_name, help=COMMANDS[cmd_name])
        module = importlib.import_module(f"chiron.cli.{cmd_name}{'_' * iskeyword(cmd_name)}")
        command = typer.main.get_command(module.app)
        command.name, command.help = cmd_name, command.help or COMMANDS[cmd_name]
        return command


app = typer.Typer(cls=_Commands, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


@app.callback(help="Chiron: a tutor that lives where students already chat.")
def _top(
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Log what is going on to standard error.")] = False,
) -> None:
    logging.basicConfig(
        stream=sys.stderr,
        level=logging.DEBUG if verbose else logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )


def run() -> None:
    """Run the command of `sys.argv`."""
    try:
        app()
    except (ChironError, ValidationError, OSError) as error:
        print(f"chiron: {sentence(error)}", file=sys.stderr)
        sys.exit(2)
    except ExceptionGroup as several:
        if several.subgroup(BrokenPipeError) is None:
            raise
        _hang_up()


def _hang_up() -> NoReturn:
    """Who read what is printed has gone, as `head` does."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(1)
