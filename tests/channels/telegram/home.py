"""A tutor on the fake Telegram: everything is real but the platform."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import uvicorn
from starlette.applications import Starlette

from agent.messages import Message
from channels.base import Receive
from channels.telegram import Telegram
from chiron.app import App
from tests.agent.home import Clock, small_home
from tests.platforms.telegram import FakeTelegram
from tests.platforms.telegram_world import BOT, Chat, Json
from tests.soak.kills import free_port
from tests.waiting import until

T = TypeVar("T")
PATIENCE = 20.0


class Reception:
    """Takes messages in for a channel by `take`, which may be another one while the channel listens."""

    def __init__(self, take: Receive) -> None:
        self.take = take

    async def __call__(self, message: Message) -> object:
        return await self.take(message)


@dataclass
class School:
    """A running tutor and the platform it is on."""

    app: App
    telegram: FakeTelegram
    channel: Telegram
    reception: Reception

    @property
    def world(self) -> Any:
        return self.telegram.world

    def person(self, name: str = "Ada", **more: Any) -> "Person":
        user = self.world.user(name, **more)
        return Person(self, user, self.world.private(user))


@dataclass
class Person:
    """Somebody in a chat with the bot."""

    school: School
    user: Json
    chat: Chat

    def at(self, chat: Chat) -> "Person":
        """The same person in another chat."""
        return Person(self.school, self.user, chat)

    @property
    def replies(self) -> list[Json]:
        """What the bot has written there, oldest first."""
        return [
            message for message in list(self.chat.messages.values()) if message.get("from", {}).get("id") == BOT["id"]
        ]

    async def say(self, text: str, *, replies: int = 1, **more: Any) -> Json:
        """Write, and wait for so many messages."""
        return await self._after(lambda: self.school.world.send(self.chat, self.user, text, **more), replies)

    async def press(self, label: str, *, message: Json | None = None, replies: int = 1) -> Json:
        """Press a button of the newest message that has it."""
        if message is None:
            message = next(shown for shown in reversed(self.replies) if label in labels(shown))
        return await self._after(
            lambda: self.school.world.press(self.chat, self.user, message["message_id"], label), replies
        )

    async def is_left_alone(self) -> bool:
        """Whether Chiron says nothing to them of its own accord."""
        store = self.school.app.store
        user = await store.users.behind("telegram", str(self.user["id"]))
        place = await store.sayings.place(user.id) if user is not None else None
        return place is not None and place.quiet

    async def _after(self, do: Callable[[], Any], replies: int) -> Json:
        before = len(self.replies)
        do()
        await until(lambda: len(self.replies) >= before + replies)
        return self.replies[-1]


def labels(message: Json) -> list[str]:
    """The labels of a message's buttons."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def words(message: Json) -> str:
    """What a message says; of a rich one the formulas with their tags."""
    rich = re.sub(r"<(?!/?tg-math)[^>]*>", "", message.get("rich_message", {}).get("html", "").replace("</p>", "\n"))
    return str(message.get("text") or message.get("caption") or rich)


@asynccontextmanager
async def school(folder: Path, *, webhook: bool = False, **settings: Any) -> AsyncIterator[School]:
    """A tutor over the small bank that listens to a fake Telegram."""
    with FakeTelegram() as telegram:
        async with (
            small_home(folder, clock=Clock(), **settings) as app,
            serving(app, telegram, webhook=webhook) as made,
        ):
            yield made


@asynccontextmanager
async def serving(app: App, telegram: FakeTelegram, *, webhook: bool = False) -> AsyncIterator[School]:
    """The channel, listening."""
    port, reception = free_port() if webhook else 0, Reception(app.dispatcher.receive)
    channel = Telegram(
        app.dispatcher,
        app.store,
        token=telegram.token,
        api_url=telegram.address,
        webhook=f"http://127.0.0.1:{port}" if webhook else "",
        secret="s3cret" if webhook else "",
        clock=Clock(),
    )
    app.dispatcher.deliver_by(channel.name, channel.deliver)
    tasks = [asyncio.create_task(channel.serve(reception))]
    if webhook:
        config = uvicorn.Config(Starlette(routes=list(channel.routes)), port=port, log_level="warning", lifespan="off")
        server = uvicorn.Server(config)
        tasks.append(asyncio.create_task(server.serve()))
    try:
        await until(lambda: telegram.called("setWebhook", "deleteWebhook", "getUpdates"))
        yield School(app, telegram, channel, reception)
    finally:
        await app.dispatcher.drain(2)
        if webhook:
            server.should_exit = True
            await tasks.pop()
        tasks[0].cancel()
        with suppress(asyncio.CancelledError):
            await tasks[0]
