"""The disk fills after a message was saved and before its reply is: nothing is lost, and nobody waits in silence."""

import asyncio
import logging
from contextlib import suppress
from pathlib import Path

import pytest

from agent.errors import NotAnsweredYet
from agent.following import Answered, Held, Thinking, Update
from chiron.app import App
from store.errors import DiskFull
from tests.agent.home import Chat, Clock, small_home
from tests.conftest import Mount


def fill(disk: Path) -> Path:
    """A file that takes all the room that is left."""
    ballast = disk / "ballast"
    with ballast.open("ab", buffering=0) as file:
        for size in (65536, 4096, 1):
            with suppress(OSError):
                while file.write(b"x" * size):
                    pass
    return ballast


async def fill_in_the_midst(app: App, disk: Path, seen: list[Update]) -> None:
    """Fill the disk once a turn has begun; go on noting what followers are told."""
    async with app.dispatcher.follow("terminal:ada") as updates:
        async for update in updates:
            if isinstance(update, Thinking) and not any(isinstance(one, Thinking) for one in seen):
                fill(disk)
            seen.append(update)


async def test_a_disk_that_fills_within_a_turn(
    tmp_path: Path, small_disk: Mount, caplog: pytest.LogCaptureFixture
) -> None:
    disk = tmp_path / "disk"
    await asyncio.to_thread(small_disk, disk, "8m")
    seen: list[Update] = []
    async with small_home(disk) as app:
        chat = Chat(app)
        before = await chat.say("hello", id="first")
        filler = asyncio.create_task(fill_in_the_midst(app, disk, seen))
        await asyncio.sleep(0)
        with caplog.at_level(logging.WARNING):
            async with asyncio.timeout(3):
                with pytest.raises(NotAnsweredYet) as told:
                    await chat.say("5 questions on algebra", id="second")
                assert isinstance(told.value.reason, DiskFull)
                with pytest.raises(NotAnsweredYet):
                    await chat.say("5 questions on algebra", id="second")
                with pytest.raises(DiskFull):
                    await chat.say("and this is not taken", id="third")
                assert await chat.say("hello", id="first") == before
        assert any(isinstance(update, Held) for update in seen)
        assert [bool(record.exc_info) for record in caplog.records] == [False]
        (disk / "ballast").unlink()
        async with asyncio.timeout(10):
            late = await chat.say("5 questions on algebra", id="second")
        assert [event["type"] for event in late.events] == ["practice_started", "question_shown"]
        filler.cancel()
        history = await app.dispatcher.history("terminal:ada")
    answers = {exchange.message.message_id: exchange.reply.parts for exchange in history if exchange.reply}
    assert answers == {"first": before.parts, "second": late.parts}
    assert sum(isinstance(update, Answered) for update in seen) == 1


async def test_a_message_held_up_is_answered_in_the_next_life(tmp_path: Path, small_disk: Mount) -> None:
    disk = tmp_path / "disk"
    await asyncio.to_thread(small_disk, disk, "8m")
    clock = Clock()
    async with small_home(disk, clock=clock) as app:
        filler = asyncio.create_task(fill_in_the_midst(app, disk, []))
        await asyncio.sleep(0)
        with pytest.raises(NotAnsweredYet):
            await Chat(app, clock=clock).say("5 questions on algebra", id="only")
        filler.cancel()
    (disk / "ballast").unlink()
    async with small_home(disk, clock=clock) as app:
        assert await app.dispatcher.recover({"terminal"}) == 1
        async with asyncio.timeout(10):
            late = await Chat(app, clock=clock).say("5 questions on algebra", id="only")
        assert [event["type"] for event in late.events] == ["practice_started", "question_shown"]
        assert len(await app.dispatcher.history("terminal:ada")) == 1
