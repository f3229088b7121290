"""A whole tutor behind a fake Slack, for tests: only the platform is not real."""

import asyncio
import contextlib
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvicorn

from agent.dispatcher import Dispatcher
from channels.slack import Slack
from channels.web.app import PublicSettings, create_web
from chiron.app import utc_now
from store import Files, Store
from tests.agent.home import small_home
from tests.channels.scripted import SECRET, scripted_dispatcher
from tests.platforms.slack import FakeSlack
from tests.platforms.slack_world import APP_TOKEN, SIGNING_SECRET, Json
from tests.waiting import until
from tools.adaptation.service import Adaptation
from tools.analytics.overview import Overview, overview

PATIENCE = 10.0


@dataclass
class Desk:
    """A Slack that is served."""

    slack: FakeSlack
    store: Store
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

    async def ask_quickly(self, user: str, text: str, channel: str) -> None:
        """Write, and wait for the reply alone, whatever else goes on."""
        before = len(self.slack.world.of_bot(channel))
        await self.say(user, text)
        await until(lambda: len(self.slack.world.of_bot(channel)) > before)

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
            if not await self.store.conversations.waiting({"slack"}):
                return
            assert time.monotonic() < until_when, "not answered and delivered"
            await asyncio.sleep(0.01)


@asynccontextmanager
async def desk(home: Path, slack: FakeSlack, *, http: bool = False, **settings: Any) -> AsyncIterator[Desk]:
    """Chiron serving a fake Slack, by Socket Mode or HTTP."""
    async with (
        small_home(home, clock=utc_now, **settings) as app,
        serving(app.dispatcher, app.store, home, slack, http=http) as served,
    ):
        yield served


@asynccontextmanager
async def scripted_desk(home: Path, slack: FakeSlack, *, http: bool = False, **tokens: str) -> AsyncIterator[Desk]:
    """The same with a script for a tutor; `tokens`: in place of those that Slack accepts."""
    async with (
        scripted_dispatcher(home) as (dispatcher, store),
        serving(dispatcher, store, home, slack, http=http, **tokens) as served,
    ):
        yield served


@asynccontextmanager
async def serving(
    dispatcher: Dispatcher, store: Store, home: Path, slack: FakeSlack, *, http: bool = False, **tokens: str
) -> AsyncIterator[Desk]:
    """The channel over a dispatcher."""
    adaptation = Adaptation()

    async def facts(user_id: str, now: Any) -> Overview:
        return await overview(store, user_id, now=now, adaptation=adaptation)

    channel = Slack(
        dispatcher,
        store,
        token=",".join(slack.tokens),
        **({"signing_secret": SIGNING_SECRET} if http else {"app_token": APP_TOKEN}) | tokens,
        api_url=slack.api_url,
        facts=facts,
        clock=utc_now,
    )
    dispatcher.deliver_by("slack", channel.deliver)
    await dispatcher.recover({"slack"})
    opened = slack.wire.opened
    task = asyncio.create_task(channel.serve(dispatcher.receive))
    async with _hooked(dispatcher, store, home, channel, slack) if http else contextlib.nullcontext():
        try:
            if not http:
                await until(lambda: slack.wire.opened > opened or task.done() or bool(tokens))
            yield Desk(slack=slack, store=store, channel=channel, serving=task)
        finally:
            await dispatcher.drain(2)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def _hooked(
    dispatcher: Dispatcher, store: Store, home: Path, channel: Slack, slack: FakeSlack
) -> AsyncIterator[None]:
    """The web application with the channel's routes, as `chiron serve` has it."""
    files = Files(home / "files")
    web = create_web(dispatcher, store, files, secret=SECRET, clock=utc_now, public=PublicSettings())
    web.router.routes.extend(channel.routes)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        config = uvicorn.Config(web, log_level="warning", lifespan="off", timeout_graceful_shutdown=1)
        server = uvicorn.Server(config)
        running = asyncio.create_task(server.serve(sockets=[listener]))
        await until(lambda: server.started)
        slack.wire.url = f"http://127.0.0.1:{listener.getsockname()[1]}/slack/events"
        try:
            yield
        finally:
            server.should_exit = True
            await running
            slack.wire.url = ""
