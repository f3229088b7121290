"""Slack keeps the contract: real Bolt against the fake platform."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from functools import partial
from html import unescape
from pathlib import Path

import pytest_asyncio

from agent.messages import Delivery
from tests.channels.contract.driver import Office, PlatformDriver, Shown, office
from tests.channels.contract.suite import PlatformContract
from tests.channels.slack.desk import Desk, serving
from tests.platforms.slack import FakeSlack
from tests.platforms.slack_world import Json

ADA, HERS = "U0ADA", "D0ADA"


class SlackDriver:
    """A person who writes to Chiron alone."""

    longest = 12_000

    def __init__(self, desk: Desk, at: Office) -> None:
        self.channel = desk.channel
        self._desk, self._slack, self._office = desk, desk.slack, at
        self._told: dict[str, Json] = {}
        at.record(desk.channel)

    @property
    def delivered(self) -> list[Delivery]:
        return self._office.delivered

    async def say(self, text: str) -> str:
        said = await self._desk.say(ADA, text)
        self._told[said["ts"]] = {"type": "message", "user": ADA, "text": text, "channel_type": "im", **said}
        return str(said["ts"])

    async def shown(self) -> list[Shown]:
        return [shown(message) for message in list(self._slack.world.of_bot(HERS))]

    async def press(self, label: str) -> None:
        messages = self._slack.world.of_bot(HERS)
        message = next(message for message in reversed(messages) if label in shown(message).labels)
        await self._desk.do(lambda: self._slack.people.press(ADA, HERS, message["ts"], label))

    async def send_file(self, name: str, content: bytes) -> None:
        await self._desk.do(lambda: self._slack.people.share(ADA, name, content.decode()))

    async def redeliver(self, message: str) -> None:
        await self._desk.do(lambda: self._slack.people.event(self._told[message]))

    async def edit(self, message: str, text: str) -> None:
        await self._desk.do(lambda: self._slack.people.edit(HERS, message, text))

    async def bot_says(self, text: str) -> None:
        await self._desk.say(ADA, text, bot_id="B0OTHER", subtype="bot_message")

    async def oddities(self) -> None:
        message: Json = {
            "type": "message",
            "channel": HERS,
            "channel_type": "im",
            "user": ADA,
            "ts": "1.1",
            "text": "x",
        }
        odd: list[Json] = [
            {"type": "brand_new_kind"},
            {"type": "message"},
            {**message, "user": None, "text": None},
            {**message, "text": None, "blocks": None, "files": None},
            {**message, "channel": None},
            {**message, "ts": None},
            {**message, "files": [None, {}, {"id": None}]},
            {**message, "subtype": "message_changed", "message": None},
            {"type": "app_mention", "user": ADA},
            {"type": "app_home_opened", "user": None, "tab": None},
            {"type": "file_shared", "file_id": None},
        ]
        for event in odd:
            await self._desk.do(partial(self._slack.people.event, event))

    async def refuse(self) -> None:
        self._slack.fail("chat.postMessage", error="channel_not_found", times=-1)

    async def stop(self) -> None:
        self._desk.serving.cancel()
        await asyncio.gather(self._desk.serving, return_exceptions=True)


def shown(message: Json) -> Shown:
    """A message as a person sees it."""
    blocks = message.get("blocks") or []
    text = "\n".join(_words(blocks)) if blocks else message.get("text", "")
    files = tuple(file.get("title") or file.get("name", "") for file in message.get("files", ()))
    return Shown(text=_unmarked(text), labels=tuple(_labels(blocks)), files=files)


def _words(value: object) -> Iterator[str]:
    match value:
        case {"type": "button" | "overflow" | "checkboxes"}:
            return
        case {"type": "rich_text_section" | "rich_text_preformatted" | "rich_text_quote", "elements": list(elements)}:
            yield "".join(word for element in elements for word in _words(element))
        case dict():
            for name, inner in value.items():
                if name in ("text", "alt_text") and isinstance(inner, str):
                    yield inner
                elif isinstance(inner, dict | list):
                    yield from _words(inner)
        case list():
            for inner in value:
                yield from _words(inner)


def _labels(value: object) -> Iterator[str]:
    match value:
        case {"type": "button", "text": {"text": str(text)}}:
            yield text
        case dict():
            for inner in value.values():
                yield from _labels(inner)
        case list():
            for inner in value:
                yield from _labels(inner)


def _unmarked(text: str) -> str:
    """Without Slack's own marks."""
    text = re.sub(r"<(?:https?:[^|>]*)\|([^>]*)>", r"\1", text)
    text = re.sub(r"```\n?", "", text)
    return unescape(re.sub(r"(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)|`|\u200b", "", text))


class TestSlack(PlatformContract):
    @pytest_asyncio.fixture
    async def driver(self, tmp_path: Path) -> AsyncIterator[PlatformDriver]:
        with FakeSlack() as slack:
            slack.run(slack.people.furnish)
            async with office(tmp_path / "home") as at, serving(at.dispatcher, at.store, tmp_path, slack) as desk:
                yield SlackDriver(desk, at)
