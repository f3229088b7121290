"""`chiron serve`: the web chat, until stopped."""

import asyncio
import logging
import os
import signal
import socket
import sys
import time
from datetime import timedelta
from types import FrameType

import typer
import uvicorn

from agent.alerting import tell_of_danger
from agent.dispatcher import Dispatcher
from agent.faults import contained
from agent.pauses import pause
from agent.sweeping import keep_swept
from agent.telling import tell_of_documents
from channels.web.app import create_web
from chiron.app import App, open_app, utc_now
from chiron.companion import search_by_meaning, work_off
from chiron.platforms import Platform, platforms
from chiron.settings import Settings, load_settings, shown_host
from prompts.catalogue import say
from store.errors import ChironError
from tools.search.renewing import keep_renewed

CONNECTIONS_SECONDS = 4
"""For requests under way to end once the server is told to; streams are closed at once."""
DRAIN_SECONDS = 5.0
"""For all turns to end, from when the server is told to; what is late waits for the next start."""
LEAVE_SECONDS = 1.0
"""For channels to leave their platforms, once all turns have ended; what they hold is safe by then."""
WARM_UP_SECONDS = 1.0
"""From being up to loading what may be needed later: who waited for this start is answered first."""
RETRY_SECONDS = (1.0, 5.0, 30.0)
"""Before a channel that failed is served again, the last of them for good."""

app = typer.Typer(add_completion=False)

log = logging.getLogger(__name__)


@app.command()
def serve() -> None:
    """Serve the web chat; prints its address once it is ready. Settings: CHIRON_HOST, CHIRON_PORT, CHIRON_MODEL, ..."""
    settings = load_settings()
    listener = _bind(settings)
    asyncio.run(_serve(settings, listener))


def _leave() -> None:
    """End the process now that all is saved and closed: threads that still load libraries would hold it for seconds."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def _bind(settings: Settings) -> socket.socket:
    """Take the port before anything slow happens, so that a taken one is told at once."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port))
    except OSError:
        listener.close()
        print(f"chiron: {say('en', 'cli-port-taken', port=str(settings.port), host=settings.host)}", file=sys.stderr)
        raise typer.Exit(2) from None
    return listener


async def _serve(settings: Settings, listener: socket.socket) -> None:
    async with open_app(settings) as chiron:
        await chiron.model_ready()
        web = create_web(
            chiron.dispatcher,
            chiron.store,
            chiron.files,
            secret=settings.secret,
            clock=utc_now,
            public=settings.public,
        )
        channels = platforms(settings, chiron.dispatcher, chiron.store)
        for channel in channels:
            chiron.dispatcher.deliver_by(channel.name, channel.deliver)
            chiron.fetching.fetch_by(channel.name, channel.fetch)
            web.router.routes.extend(channel.routes)
        config = uvicorn.Config(
            web,
            log_level="warning",
            lifespan="off",
            timeout_graceful_shutdown=CONNECTIONS_SECONDS,
            access_log=False,
            server_header=False,
            proxy_headers=False,  # the door reads them, and only from the proxies that are named in the settings
        )
        server = _Server(config)
        running = asyncio.create_task(server.serve(sockets=[listener]))
        ready = asyncio.create_task(_ready(server, chiron, settings, listener))
        listening = [asyncio.create_task(_listen(channel, chiron.dispatcher)) for channel in channels]
        alerting = asyncio.create_task(tell_of_danger(chiron.store, chiron.speaker, clock=utc_now))
        await running
        for task in (ready, alerting, *listening):
            task.cancel()
        await chiron.dispatcher.drain(max(0.0, server.told + DRAIN_SECONDS - time.monotonic()))
        await asyncio.wait([ready, alerting, *listening], timeout=LEAVE_SECONDS)
    _leave()


async def _listen(channel: Platform, dispatcher: Dispatcher) -> None:
    """Serve one platform; what was left over by an earlier life goes out first. Its failure is not that of others."""
    failures = 0
    while True:
        try:
            with contained():
                await dispatcher.recover({channel.name})
                await channel.serve(dispatcher.receive)
        except ChironError:  # the database may be away, or the fault ours: the others go on, and so shall this one
            log.exception("%s is not served, and will be tried again", channel.name)
            await asyncio.sleep(pause(failures, pauses=RETRY_SECONDS))
            failures += 1
        else:
            return


class _Server(uvicorn.Server):
    """Tells when it is up; ends on SIGTERM and SIGINT without raising the signal again, so that turns can finish."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.up = asyncio.Event()
        self.told = 0.0
        """When it was told to end, on the monotonic clock."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.up.set()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self.told = self.told or time.monotonic()
        super().handle_exit(sig, frame)
        self._captured_signals.clear()
        if sig == signal.SIGINT and self.force_exit:
            os._exit(130)


async def _ready(server: _Server, chiron: App, settings: Settings, listener: socket.socket) -> None:
    """Say that the server is up, then do what may come after."""
    await server.up.wait()
    host, port = listener.getsockname()[:2]
    tutor = say("en", "cli-model", model=settings.model) if settings.model else say("en", "cli-model-offline")
    print(tutor, say("en", "cli-ready", address=f"http://{shown_host(host)}:{port}"), sep="\n", flush=True)
    await chiron.dispatcher.recover({"web"})
    await asyncio.sleep(WARM_UP_SECONDS)
    await chiron.warm_up()
    keep = None if settings.keep_files is None else timedelta(days=settings.keep_files)
    # a server of vectors has them all, and this process only asks it
    meaning = search_by_meaning(chiron.meaning) if settings.chroma_url is None else chiron.meaning.keep()
    await asyncio.gather(
        meaning,
        keep_swept(chiron.store, chiron.files, clock=utc_now, keep=keep),
        work_off(chiron.store.documents.under_way),
        keep_renewed(chiron.toolbox.knowledge, chiron.store),
        tell_of_documents(chiron.store, chiron.speaker, clock=utc_now, has_page=chiron.toolbox.approving.has_page),
    )
