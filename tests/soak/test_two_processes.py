"""Two servers share one database behind a balancer: each message is answered once, in the order of its chat."""

import asyncio
import random
import re
import time
from collections.abc import Sequence
from contextlib import ExitStack
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Protocol

import pytest

from tests.platforms.slack import FakeSlack
from tests.platforms.slack_world import SIGNING_SECRET
from tests.platforms.telegram import FakeTelegram
from tests.platforms.telegram_world import BOT
from tests.soak.kills import LONGEST_WAIT, Watch, free_port, until, up
from tests.soak.lives import Imported, Lives, make_home

PROCESSES = 2
MOST_AT_ONCE = 6
"""Messages that somebody sends one upon the other, without waiting for an answer."""
AT_ONCE = 16
"""Chats in which somebody waits for answers: with more of them all wait longer, and no more is answered."""
UNKNOWN = "xyzzy"
"""Nobody has questions on it, and the tutor says so: its answer tells which message it is to."""
_ECHO = re.compile(rf"questions on {UNKNOWN} (\d+)\.")


class Platform(Protocol):
    """A fake platform whose app is served by several processes; chats are counted from 0."""

    def settings(self, port: int) -> dict[str, str]:
        """What the process at a port is to know."""

    def balance(self, ports: Sequence[int]) -> None:
        """Hand what happens in each chat to the processes in turn, the next once one of them has taken the last."""

    def say(self, chat: int, text: str) -> None:
        """Let a person write."""

    def size(self, chat: int) -> int:
        """Messages in a chat, of both sides."""

    def answers(self, chat: int) -> list[str]:
        """What the app has written in a chat, oldest first."""

    def handed_over(self) -> bool:
        """Whether all that people wrote has been taken."""


class InTelegram:
    """Private chats, by webhook."""

    def __init__(self, telegram: FakeTelegram, chats: int) -> None:
        self._telegram = telegram
        self._users = [telegram.world.user(f"Student {place}") for place in range(chats)]
        self._chats = [telegram.world.private(user) for user in self._users]

    def settings(self, port: int) -> dict[str, str]:
        return {
            "CHIRON_TELEGRAM_TOKEN": self._telegram.token,
            "CHIRON_TELEGRAM_API_URL": self._telegram.address,
            "CHIRON_TELEGRAM_WEBHOOK_SECRET": "s3cret",
            "CHIRON_ADDRESS": f"http://127.0.0.1:{port}",
        }

    def balance(self, ports: Sequence[int]) -> None:
        self._telegram.until(lambda: len(self._telegram.called("setWebhook")) == len(ports), LONGEST_WAIT)
        self._telegram.servers = [f"http://127.0.0.1:{port}/telegram" for port in ports]

    def say(self, chat: int, text: str) -> None:
        self._telegram.world.send(self._chats[chat], self._users[chat], text)

    def size(self, chat: int) -> int:
        return len(self._chats[chat].messages)

    def answers(self, chat: int) -> list[str]:
        messages = self._chats[chat].messages.values()
        return [str(message.get("text")) for message in messages if message["from"]["id"] == BOT["id"]]

    def handed_over(self) -> bool:
        return not self._telegram.world.updates


class InSlack:
    """Direct messages, events by HTTP."""

    def __init__(self, slack: FakeSlack, chats: int) -> None:
        self._slack = slack
        self._users = [f"U0S{place:04d}" for place in range(chats)]
        for user in self._users:
            slack.run(partial(slack.world.add_user, user))
        self._channels = [slack.world.direct("T0SCHOOL", user) for user in self._users]

    def settings(self, port: int) -> dict[str, str]:
        environment = {**self._slack.environment, "CHIRON_SLACK_SIGNING_SECRET": SIGNING_SECRET}
        del environment["CHIRON_SLACK_APP_TOKEN"]
        return environment

    def balance(self, ports: Sequence[int]) -> None:
        self._slack.wire.tries, self._slack.wire.patience = (
            None,
            30.0,
        )  # a machine with other work is no reason to repeat
        self._slack.wire.servers = [f"http://127.0.0.1:{port}/slack/events" for port in ports]
        self._slack.wire.url = self._slack.wire.servers[0]

    def say(self, chat: int, text: str) -> None:
        self._slack.run(lambda: self._slack.people.say(self._users[chat], text))

    def size(self, chat: int) -> int:
        return len(self._channels[chat].messages)

    def answers(self, chat: int) -> list[str]:
        return [str(message["text"]) for message in self._slack.world.of_bot(self._channels[chat].id)]

    def handed_over(self) -> bool:
        return not self._slack.wire.waiting


@pytest.mark.parametrize(
    ("name", "kind", "chats", "each"),
    [
        pytest.param("telegram", "sqlite", 8, 4, id="short-telegram"),
        pytest.param("slack", "sqlite", 8, 4, id="short-slack"),
        pytest.param("telegram", "postgres", 20, 20, id="postgres-telegram", marks=pytest.mark.soak),
        pytest.param("slack", "postgres", 20, 20, id="postgres-slack", marks=pytest.mark.soak),
        pytest.param("telegram", "sqlite", 200, 100, id="soak-telegram", marks=pytest.mark.soak),
        pytest.param("slack", "sqlite", 200, 20, id="soak-slack", marks=pytest.mark.soak),
    ],
)
async def test_two_processes_answer_each_message_once_and_in_order(
    tmp_path: Path, database_url: str, imported: Imported, kind: str, name: str, chats: int, each: int
) -> None:
    home, ports = tmp_path / "home", [free_port() for _ in range(PROCESSES)]
    await make_home(home, database_url=database_url)
    with ExitStack() as stack:
        platform: Platform = (
            InTelegram(stack.enter_context(FakeTelegram()), chats)
            if name == "telegram"
            else InSlack(stack.enter_context(FakeSlack()), chats)
        )
        servers = []
        for port in ports:
            settings = {**platform.settings(port), "CHIRON_DATABASE_URL": database_url}
            servers.append(stack.enter_context(Lives(imported, home, port, **settings)))
        for port in ports:
            await up(f"http://127.0.0.1:{port}")
        await asyncio.to_thread(platform.balance, ports)
        watch, few = Watch(), asyncio.Semaphore(AT_ONCE)
        await asyncio.gather(*(_talk(platform, chat, each, few) for chat in range(chats)))
        await until(platform.handed_over)
        for server in servers:  # what they have begun they end
            assert (await server.stop())["code"] == 0, server.log()[-2000:]
        found = _compare(platform, chats, each)
    report = {"channel": name, "database": kind, "processes": PROCESSES, "chats": chats, "messages": chats * each}
    watch.tell({**report, **found}, *servers)
    assert found["lost"] == found["doubled"] == found["inversions"] == found["other"] == 0


async def _talk(platform: Platform, chat: int, each: int, few: asyncio.Semaphore) -> None:
    """Write so many messages in a chat, some of them at once, then wait for their answers, and so on."""
    draw, sent = random.Random(chat), 0
    while sent < each:
        async with few:
            for _ in range(min(draw.randint(2, MOST_AT_ONCE), each - sent)):
                platform.say(chat, f"{UNKNOWN} {sent}")
                sent += 1
            until = time.monotonic() + LONGEST_WAIT
            while platform.size(chat) < 2 * sent:
                assert time.monotonic() < until, f"{2 * sent - platform.size(chat)} wait: {platform.answers(chat)}"
                await asyncio.sleep(0.02)


def _compare(platform: Platform, chats: int, each: int) -> dict[str, int]:
    """What is read on the platform, against what was written there."""
    found = {"lost": 0, "doubled": 0, "inversions": 0, "other": 0}
    for chat in range(chats):
        answers = platform.answers(chat)
        order = [int(echo[1]) for answer in answers if (echo := _ECHO.search(answer))]
        found["lost"] += len(set(range(each)) - set(order))
        found["doubled"] += len(order) - len(set(order))
        found["inversions"] += sum(a > b for a, b in pairwise(order))
        others = [answer for answer in answers if not _ECHO.search(answer)]
        found["other"] += len(others)
        if others:
            print(f"chat {chat}: {others}")
    return found
