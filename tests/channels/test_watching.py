"""How replies come about is shown turn after turn, and holds up nothing."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest_asyncio

from agent.dispatcher import Dispatcher
from agent.errors import DeliveryFailed
from agent.following import Delta, Thinking
from agent.messages import Message
from channels.watching import Watching
from tests.channels.scripted import now, scripted_dispatcher
from tests.waiting import until

PLACE = "chat:room"


@dataclass
class Screen:
    """What was shown: the number of the turn, with its words so far."""

    dispatcher: Dispatcher
    shown: list[tuple[int, str]] = field(default_factory=list)
    hangs: bool = False
    fails: bool = False

    def __post_init__(self) -> None:
        self.watching = Watching(self.dispatcher, self.show, patience=0.05, pause=lambda _: 0.02)

    async def show(self, conversation_id: str, update: Thinking | Delta) -> None:
        self.shown.append((update.seq, update.text if isinstance(update, Delta) else ""))
        if self.hangs:
            await asyncio.sleep(60)
        if self.fails:
            raise DeliveryFailed("not now")

    async def say(self, id: str, text: str) -> None:
        message = Message(
            channel="chat", conversation_id=PLACE, sender_id="ada", message_id=id, sent_at=now(), text=text
        )
        await self.watching.save(message, self.dispatcher.receive)

    async def until(self, seq: int, words: str) -> None:
        await until(lambda: any(of == seq and said.startswith(words) for of, said in self.shown))

    async def answered(self, count: int) -> None:
        async def answered() -> bool:
            return len(await self.dispatcher.after(PLACE, 0)) >= count

        await until(answered)


@pytest_asyncio.fixture
async def screen(tmp_path: Path) -> AsyncIterator[Screen]:
    async with scripted_dispatcher(tmp_path) as (dispatcher, _):
        made = Screen(dispatcher)
        yield made
        await made.watching.close()


async def test_every_turn_is_shown_as_it_grows(screen: Screen) -> None:
    await screen.say("1", "long")
    await screen.say("2", "long")
    await screen.until(2, "Paragraph 0")
    await screen.answered(2)
    await screen.say("3", "long")
    await screen.until(3, "Paragraph 0")
    await screen.answered(3)
    assert [seq for seq, _ in screen.shown] == sorted(seq for seq, _ in screen.shown)


async def test_nothing_is_shown_beside_the_reply(screen: Screen) -> None:
    await screen.say("1", "long")
    await screen.until(1, "Paragraph 0")
    await screen.watching.hush(PLACE, 1)
    before = len(screen.shown)
    await screen.answered(1)
    assert len(screen.shown) == before


async def test_nothing_is_shown_of_what_is_quick(screen: Screen) -> None:
    screen.watching = Watching(screen.dispatcher, screen.show, patience=30.0, pause=lambda _: 0.0)
    await screen.say("1", "one")
    await screen.answered(1)
    await until(lambda: not screen.watching._watches)
    assert screen.shown == []


async def test_what_cannot_be_shown_is_left(screen: Screen) -> None:
    screen.fails = True
    await screen.say("1", "long")
    await screen.answered(1)
    assert len(screen.shown) == 1
    screen.fails = False
    await screen.say("2", "long")
    await screen.until(2, "Paragraph 0")


async def test_what_hangs_holds_up_neither_reply_nor_end(screen: Screen) -> None:
    screen.hangs = True
    await screen.say("1", "slow")
    await screen.until(1, "")
    async with asyncio.timeout(8):
        await screen.watching.hush(PLACE, 1)
    await screen.answered(1)
    await screen.say("2", "slow")
    async with asyncio.timeout(2):
        await screen.watching.close()
    assert not screen.watching._watches
