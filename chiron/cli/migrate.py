"""`chiron migrate`: bring the database to this version."""

import asyncio
import json
from typing import Annotated

import typer

from chiron.home import open_home
from chiron.settings import load_settings
from prompts.catalogue import say

app = typer.Typer(add_completion=False)


@app.command()
def migrate(as_json: Annotated[bool, typer.Option("--json", help="Print the revision as JSON.")] = False) -> None:
    """Bring the database to this version and load the bundled bank. Every other command does so too."""
    revision = asyncio.run(_migrate())
    print(json.dumps({"revision": revision}) if as_json else say("en", "cli-migrated", revision=revision))


async def _migrate() -> str:
    async with open_home(load_settings()) as store:
        return store.revision
