"""`chiron reindex`: make the vectors that search by meaning needs."""

import asyncio
import json
import sys
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from chiron.home import open_home
from chiron.settings import load_settings
from prompts.catalogue import say
from store.vectors import Meaning, Status

app = typer.Typer(add_completion=False)


@app.command()
def reindex(
    anew: Annotated[bool, typer.Option("--all", help="Make all again, not only what is missing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    keep: Annotated[bool, typer.Option("--keep", hidden=True, help="Stay until standard input ends.")] = False,
) -> None:
    """Bring the vectors in step with the questions; a run that was stopped goes on. A running server does the work."""
    if keep:
        asyncio.run(_keep())
        return
    status = asyncio.run(_reindex(anew))
    if as_json:
        print(json.dumps({"model": status.model, "done": status.done, "total": status.total}))
    elif status.model is not None:
        print(say("en", "cli-reindexed", done=status.done, total=status.total, model=status.model))
    if status.model is None:
        print(f"chiron: {say('en', 'cli-no-embeddings')}", file=sys.stderr)
        raise typer.Exit(1)


async def _reindex(anew: bool) -> Status:
    settings = load_settings()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    async with open_home(settings) as store:
        meaning = Meaning(store, settings.home, chroma_url=settings.chroma_url)
        try:
            await meaning.open(making=True)
            with Progress(*columns, console=Console(stderr=True)) as progress:
                bar = progress.add_task("questions", total=None)
                await meaning.build(lambda done, total: progress.update(bar, completed=done, total=total), anew=anew)
            return await meaning.status()
        finally:
            await meaning.close()


async def _keep() -> None:
    """Own the vectors, make what is missing and answer a server, which began this process and holds its input open."""
    settings = load_settings()
    async with open_home(settings) as store:
        meaning = Meaning(store, settings.home, chroma_url=settings.chroma_url)
        keeping = asyncio.create_task(meaning.keep())
        asyncio.get_running_loop().add_reader(sys.stdin, keeping.cancel)  # readable once the server is gone
        try:
            await asyncio.wait([keeping])
        finally:
            await meaning.close()
