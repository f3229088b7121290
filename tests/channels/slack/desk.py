"""A whole tutor behind a fake Slack, for tests: only the platform is not real."""

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvicorn

from channels.slack import Slack
from channels.web.app import PublicSettings, create_web
from chiron.app import App, utc_now
from store import Files
from tests.agent.home import small_home
from tests.channels.scripted import SECRET
from tests.platforms.slack import FakeSlack
from tests.platforms.slack_world import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, Json
from tools.adaptation.service import Adaptation
from tools.analytics.overview import Overview, overview

PATIENCE = 10.0


@dataclass
class Desk:
    """A Slack that is served."""

    slack: FakeSlack
    app: App
    channel: Slack
    serving: "asyncio.Task[None]"

    async def say(self, user: str, text: str, **how: Any) -> Json:
        """Write, and wait for nothing."""
        return await self.do(lambda: self.slack.people.say(user, text, **how))

    async def do(self, act: Callable[[], Any]) -> Any:
        """Let somebody do something in Slack."""
        return await asyncio.to_thread(self.slack.run, act)

    async def ask(self, user: str, text: str, **how: Any) -> Json:
        """Write, and wait for the reply: the last message of the bot there."""
        place = await self.do(
            lambda: self.slack.people._place(user, how.get("channel", ""), how.get("team", "T0SCHOOL"))
        )
        before = len(self.slack.world.of_bot(place.id))
        await self.say(user, text, **how)
        return await self.reply(place.id, before)

    async def press(self, user: str, message: Json, label: str, channel: str, **how: Any) -> Json:
        """Press a button, and wait for the reply."""
        before = len(self.slack.world.of_bot(channel))
        await self.do(lambda: self.slack.people.press(user, channel, message["ts"], label, **how))
        return await self.reply(channel, before)

    async def reply(self, channel: str, before: int) -> Json:
        """The bot's next message in a channel, once all is quiet."""
        await until(lambda: len(self.slack.world.of_bot(channel)) > before)
        await self.quiet()
        return self.slack.world.of_bot(channel)[-1]

    async def quiet(self) -> None:
        """Until every envelope is taken, every message answered and every reply delivered."""
        until_when = time.monotonic() + PATIENCE
        while True:
            await until(lambda: not self.slack.wire.waiting)
            if not await self.app.store.conversations.waiting({"slack"}):
                return
            assert time.monotonic() < until_when, "not answered and delivered"
            await asyncio.sleep(0.01)


async def until(done: Callable[[], object], seconds: float = PATIENCE) -> None:
    """Until something holds."""
    async with asyncio.timeout(seconds):
        while not done():  # noqa: ASYNC110 -- what is waited for is another process's, or thread's
            await asyncio.sleep(0.005)


@asynccontextmanager
async def desk(home: Path, slack: FakeSlack, *, http: bool = False, **settings: Any) -> AsyncIterator[Desk]:
    """Chiron serving a fake Slack, by Socket Mode or HTTP."""
    async with small_home(home, clock=utc_now, **settings) as app, serving(app, slack, http=http) as served:
        yield served


@asynccontextmanager
async def serving(app: App, slack: FakeSlack, *, http: bool = False) -> AsyncIterator[Desk]:
    """The channel of an app that is open."""
    adaptation = Adaptation()

    async def facts(user_id: str, now: Any) -> Overview:
        return await overview(app.store, user_id, now=now, adaptation=adaptation)

    channel = Slack(
        app.dispatcher,
        app.store,
        token=",".join(slack.tokens),
        app_token="" if http else APP_TOKEN,
        signing_secret=SIGNING_SECRET if http else "",
        api_url=slack.api_url,
        facts=facts,
        clock=utc_now,
    )
    app.dispatcher.deliver_by("slack", channel.deliver)
    await app.dispatcher.recover({"slack"})
    task = asyncio.create_task(channel.serve(app.dispatcher.receive))
    async with _hooked(app, channel, slack) if http else _plugged(slack, task):
        try:
            yield Desk(slack=slack, app=app, channel=channel, serving=task)
        finally:
            await app.dispatcher.drain(2)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def _plugged(slack: FakeSlack, task: "asyncio.Task[None]") -> AsyncIterator[None]:
    opened = slack.wire.opened
    await until(lambda: slack.wire.opened > opened - (1 if slack.wire.sockets else 0) or task.done())
    yield


@asynccontextmanager
async def _hooked(app: App, channel: Slack, slack: FakeSlack) -> AsyncIterator[None]:
    """The web application with the channel's routes, as `chiron serve` has it."""
    files = Files(app.settings.home / "files")
    web = create_web(app.dispatcher, app.store, files, secret=SECRET, clock=utc_now, public=PublicSettings())
    web.router.routes.extend(channel.routes)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        config = uvicorn.Config(web, log_level="warning", lifespan="off", timeout_graceful_shutdown=1)
        server = uvicorn.Server(config)
        server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
        running = asyncio.create_task(server.serve(sockets=[listener]))
        await until(lambda: server.started)
        slack.wire.url = f"http://127.0.0.1:{listener.getsockname()[1]}/slack/events"
        try:
            yield
        finally:
            server.should_exit = True
            await running


__all__ = ["BOT_TOKEN", "Desk", "desk", "serving", "until"]
