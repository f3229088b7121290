"""`chiron adapt reviews`: the calendar of reviews, out and in."""

import asyncio
import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from chiron.home import open_home
from chiron.settings import load_settings
from prompts.catalogue import say
from tools.adaptation.reviews_exchange import exported, imported
from tools.exchange.files import Rejected

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Take the calendar of reviews out, or bring it in.")


@app.command(name="export")
def export_calendar() -> None:
    """Print a card a line, as JSON: when each student's skills are due, and how well they are remembered."""
    asyncio.run(_export())


async def _export() -> None:
    async with open_home(load_settings()) as store:
        async for line in exported(store):
            print(line.model_dump_json(), flush=True)


@app.command(name="import")
def import_calendar(
    file: Annotated[
        Path, typer.Argument(help='What "export" printed; "-" for standard input.', allow_dash=True, metavar="FILE")
    ],
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Take cards into the calendar; of a card that is here already the one reviewed last stays.

    A line that cannot be taken is told with its reason, and the exit code is then 1.
    """
    data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    taken, rejected = asyncio.run(_import(data))
    if as_json:
        print(json.dumps({"imported": taken, "rejected": [asdict(each) for each in rejected]}))
    else:
        print(say("en", "reviews-imported", imported=taken))
        for each in rejected:
            print(say("en", "reviews-rejected", line=each.line, reason=each.reason))
    raise typer.Exit(1 if rejected else 0)


async def _import(data: bytes) -> tuple[int, list[Rejected]]:
    async with open_home(load_settings()) as store:
        return await imported(store, data.splitlines(), now=datetime.now(UTC))
