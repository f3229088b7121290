"""`chiron worker`: do what takes long, beside a server."""

import asyncio
import signal
import sys
from contextlib import closing, suppress
from datetime import UTC, datetime
from typing import Annotated

import typer

from chiron.home import open_home
from chiron.proposing import proposing_of
from chiron.settings import Settings, load_settings
from prompts.catalogue import say
from store import Files, Store
from store.vectors import Meaning
from store.work import Kind, Place, Worker, engine_url
from tools.ingestion.extra import is_installed
from tools.ingestion.reading import Reader

IDLE = 60.0
"""Seconds without work after which a server's own worker ends; the server begins another one when there is some."""
_LOOK = 1.0

app = typer.Typer(add_completion=False)


@app.command()
def worker(
    keep: Annotated[bool, typer.Option("--keep", hidden=True, help="End with standard input, or when idle.")] = False,
) -> None:
    """Read papers, until stopped. A server begins one worker by itself when there is work; more of them read side by
    side, also on other machines that share the home's files and a PostgreSQL database.
    """
    if not is_installed():
        print(f"chiron: {say('en', 'ingestion-no-extra')}", file=sys.stderr)
        raise typer.Exit(2)
    asyncio.run(_work(load_settings(), keep=keep))


async def _work(settings: Settings, *, keep: bool) -> None:
    async with open_home(settings) as store:
        with closing(Place(settings.home / "workers")) as place:
            working = await worker_of(settings, store, place)
            running = asyncio.create_task(working.run())
            loop = asyncio.get_running_loop()
            for told in (signal.SIGTERM, signal.SIGINT):
                loop.add_signal_handler(told, running.cancel)
            if keep:
                loop.add_reader(sys.stdin, running.cancel)  # readable once the server is gone
                ending = asyncio.create_task(_end_when_idle(working, running))
            else:
                print(say("en", "cli-working", place=place.name), file=sys.stderr)
            with suppress(asyncio.CancelledError):
                await running
            if keep:
                ending.cancel()


async def _end_when_idle(working: Worker, running: "asyncio.Task[None]") -> None:
    """Cancel a worker that has had nothing to do for a while."""
    loop = asyncio.get_running_loop()
    busy = loop.time()
    while loop.time() < busy + IDLE:
        await asyncio.sleep(_LOOK)
        busy = loop.time() if working.busy else busy
    running.cancel()


async def worker_of(settings: Settings, store: Store, place: Place) -> Worker:
    """What does the jobs of a home, at a place that the caller closes; it does them while it is run."""
    reader = _reader(settings, store)
    await reader.tidy()
    return Worker(engine_url(settings.database, settings.home), _kinds(reader), place)


def _reader(settings: Settings, store: Store) -> Reader:
    return Reader(
        store=store,
        files=Files(settings.home / "files"),
        folder=settings.home / "reading",
        clock=lambda: datetime.now(UTC),
        meaning=Meaning(store, settings.home, chroma_url=settings.chroma_url),
        proposing=proposing_of(settings, store),
    )


def _kinds(reader: Reader) -> list[Kind]:
    """The jobs that there are."""
    parts = (reader.convert, reader.find, reader.propose, reader.keep)
    return [Kind(name="ingestion", parts=parts, wanted=reader.wanted, failed=reader.failed, rank=reader.rank)]
