"""Telegram keeps the contract: real aiogram against the fake platform."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest_asyncio

from agent.messages import Delivery
from channels.telegram import Telegram
from chiron.app import App
from tests.channels.contract.driver import Office, PlatformDriver, Shown, office
from tests.channels.contract.suite import PlatformContract
from tests.channels.telegram.home import labels, serving, words
from tests.platforms.telegram import FakeTelegram
from tests.platforms.telegram_world import BOT, Json


class TelegramDriver:
    """A person in a private chat."""

    longest = 4096

    def __init__(self, telegram: FakeTelegram, channel: Telegram, at: Office) -> None:
        self.channel = channel
        self._world = telegram.world
        self._user = self._world.user("Ada")
        self._chat = self._world.private(self._user)
        self._office = at
        self._said: dict[str, list[Json]] = {}
        at.record(channel)

    @property
    def delivered(self) -> list[Delivery]:
        return self._office.delivered

    async def say(self, text: str) -> str:
        before = len(self._world.past)
        message = self._world.send(self._chat, self._user, text)
        name = str(message["message_id"])
        self._said[name] = [update for update in self._world.past[before:] if "message" in update]
        return name

    async def shown(self) -> list[Shown]:
        ours = [m for m in list(self._chat.messages.values()) if m.get("from", {}).get("id") == BOT["id"]]
        return [
            Shown(
                text=words(message),
                labels=tuple(labels(message)),
                files=tuple(filter(None, [message.get("document", {}).get("file_name")])),
            )
            for message in ours
        ]

    async def press(self, label: str) -> None:
        message = next(m for m in reversed(list(self._chat.messages.values())) if label in labels(m))
        self._world.press(self._chat, self._user, message["message_id"], label)

    async def send_file(self, name: str, content: bytes) -> None:
        self._world.send_file(self._chat, self._user, content, name, "text/plain")

    async def redeliver(self, message: str) -> None:
        self._world.redeliver(self._said[message])

    async def edit(self, message: str, text: str) -> None:
        self._world.edit(self._chat, self._chat.messages[int(message)], text)

    async def bot_says(self, text: str) -> None:
        self._world.send(self._chat, self._world.user("Other", bot=True), text)

    async def oddities(self) -> None:
        message = self._world.send(self._chat, self._user, sticker={"file_id": "s"})
        chat = message["chat"]
        updates: list[Json] = [
            {},
            {"message": None},
            {"message": {}},
            {"message": {**message, "from": None, "text": "null sender"}},
            {"message": {**message, "date": "soon", "text": 7}},
            {"message": {**message, "chat": {"id": "x"}}},
            {"callback_query": {"id": "1", "from": self._user, "data": None}},
            {"callback_query": {"id": "2", "from": self._user, "data": "1.99", "message": {**message, "date": 0}}},
            {"poll_answer": {"poll_id": "none", "user": None, "option_ids": []}},
            {"my_chat_member": {"chat": chat}},
            {"brand_new_kind": {"id": 1}},
        ]
        for update in updates:
            self._world.inject(update)

    async def refuse(self) -> None:
        self._chat.blocked = True

    async def stop(self) -> None:
        await stopped(self.task)

    task: "asyncio.Task[Any]"


async def stopped(task: "asyncio.Task[Any]") -> None:
    """Cancel a task and wait for its end."""
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


class TestTelegram(PlatformContract):
    @pytest_asyncio.fixture
    async def driver(self, tmp_path: Path) -> AsyncIterator[PlatformDriver]:
        with FakeTelegram() as telegram:
            async with office(tmp_path / "home") as at:
                app = cast(App, SimpleNamespace(dispatcher=at.dispatcher, store=at.store))
                async with serving(app, telegram) as school:
                    made = TelegramDriver(telegram, school.channel, at)
                    made.task = next(t for t in asyncio.all_tasks() if "Telegram.serve" in repr(t.get_coro()))
                    yield made
