"""The dead hold no locks: a conversation whose owner was killed is taken over at once, one of the living is not."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from agent.following import Answered
from agent.json_form import message_to_json
from agent.leases import HUNG_SECONDS
from agent.messages import Delivery, Message, Reply
from agent.owners import Owners
from chiron.app import App, open_app
from store import Incoming
from tests.agent.home import Clock, small_home

LIFE = """
import subprocess, sys, time
from pathlib import Path
from agent.owners import Owners
print(Owners(Path(sys.argv[1])).me, subprocess.Popen(["sleep", "30"]).pid, flush=True)
time.sleep(30)
"""
PLACE = "terminal:ada"
PATIENCE = 20.0
"""Seconds, on a machine that has other things to do; leases last far longer."""


class Life:
    """Another process on the list, with a child of its own that outlives it."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen([sys.executable, "-c", LIFE, str(folder)], stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self._out = self._process.stdout
        self.name, self._child = self._out.readline().split()

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()

    def end(self) -> None:
        self.kill()
        subprocess.run(["kill", self._child], check=False)
        self._out.close()


@contextmanager
def another(folder: Path) -> Iterator[Life]:
    life = Life(folder)
    try:
        yield life
    finally:
        life.end()


def found_dead(owners: Owners, name: str) -> bool:
    with owners.dead(name) as dead:
        return dead


def test_the_living_the_dead_and_the_unknown(tmp_path: Path) -> None:
    owners = Owners(tmp_path / "owners")
    with another(tmp_path / "owners") as life:
        assert owners.others() == [life.name]
        assert not found_dead(owners, life.name)
        assert not found_dead(owners, owners.me)
        assert not found_dead(owners, "of-another-home-7-abc")
        life.kill()
        with owners.dead(life.name) as dead:
            assert dead
            assert not found_dead(owners, life.name), "one takes over, not two"
        assert owners.others() == [], "forgotten"
        assert not found_dead(owners, life.name)
    owners.close()


def test_who_could_not_be_followed_is_not_forgotten(tmp_path: Path) -> None:
    owners = Owners(tmp_path)
    with another(tmp_path) as life:
        life.kill()
        with pytest.raises(RuntimeError), owners.dead(life.name):
            raise RuntimeError("the database is away")
        assert found_dead(owners, life.name)
    owners.close()


def test_who_leaves_is_off_the_list(tmp_path: Path) -> None:
    owners, other = Owners(tmp_path), Owners(tmp_path)
    assert owners.others() == [other.me]
    other.close()
    other.close()
    assert owners.others() == []
    owners.close()
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_there_is_no_lock(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    owners = Owners(tmp_path / "file" / "owners")
    assert owners.others() == []
    assert not found_dead(owners, owners.me)
    owners.close()


async def wait_for_reply(app: App, seconds: float) -> Reply | None:
    async with asyncio.timeout(seconds):
        while True:
            [exchange] = await app.dispatcher.history(PLACE)
            if exchange.reply is not None:
                return exchange.reply
            await asyncio.sleep(0.02)


async def left_behind(app: App, owner: str, clock: Clock, *, seconds: float) -> None:
    """A confirmed message whose turn an owner has begun."""
    now = clock()
    user = await app.store.users.identify("terminal", "ada", now=now)
    message = Message(
        channel="terminal", conversation_id=PLACE, sender_id="ada", message_id="m", sent_at=now, text="2 questions"
    )
    incoming = Incoming(
        channel="terminal",
        conversation_id=PLACE,
        message_id="m",
        sender_id="ada",
        user_id=user.id,
        body=message_to_json(message),
        sent_at=now,
    )
    saved = await app.store.conversations.save(incoming, now=now, owner=owner, seconds=seconds)
    assert saved.claimed


async def test_a_conversation_of_a_killed_process_is_taken_over_at_once(tmp_path: Path, database_url: str) -> None:
    clock = Clock()
    async with small_home(tmp_path, clock=clock, database_url=database_url) as app:
        with another(tmp_path / "owners") as life:
            await left_behind(app, life.name, clock, seconds=10_000)
            assert await app.dispatcher.recover({"terminal"}) == 1
            with pytest.raises(TimeoutError):
                await wait_for_reply(app, 0.5)  # the owner lives, and may answer still
            life.kill()
            assert await wait_for_reply(app, PATIENCE)
        assert await app.store.conversations.holder(PLACE) is None


async def test_a_living_process_keeps_what_it_was_too_busy_to_renew(tmp_path: Path, database_url: str) -> None:
    clock = Clock()
    async with small_home(tmp_path, clock=clock, database_url=database_url) as app:
        with another(tmp_path / "owners") as life:
            await left_behind(app, life.name, clock, seconds=0)
            await app.dispatcher.recover({"terminal"})
            with pytest.raises(TimeoutError):
                await wait_for_reply(app, 0.3)
            clock.now += timedelta(seconds=HUNG_SECONDS)  # it hangs
            assert await wait_for_reply(app, PATIENCE)


async def test_a_start_frees_all_that_the_dead_held(tmp_path: Path, database_url: str) -> None:
    clock = Clock()
    async with small_home(tmp_path, clock=clock, database_url=database_url) as app:
        with another(tmp_path / "owners") as life:
            life.kill()
            await left_behind(app, life.name, clock, seconds=10_000)
            assert await app.dispatcher.recover({"web"}) == 0
        assert await app.store.conversations.holder(PLACE) is None
        assert await app.dispatcher.recover({"terminal"}) == 1
        assert await wait_for_reply(app, PATIENCE)


async def test_who_asks_here_is_told_what_another_process_answered(tmp_path: Path) -> None:
    clock = Clock()
    async with (
        small_home(tmp_path, clock=clock) as here,
        open_app(here.settings, clock) as there,
        here.dispatcher.follow(PLACE) as updates,
    ):
        for number in range(12):
            message = Message(
                channel="terminal",
                conversation_id=PLACE,
                sender_id="ada",
                message_id=f"m{number}",
                sent_at=clock(),
                text="hint",
            )
            first, second = (here, there) if number % 2 else (there, here)
            seq = (await first.dispatcher.receive(message)).seq
            assert (await second.dispatcher.receive(message)).seq == seq
            async with asyncio.timeout(5):
                async for update in updates:
                    if isinstance(update, Answered) and update.seq == seq:
                        break


async def test_a_lease_from_another_home_is_waited_for(tmp_path: Path, database_url: str) -> None:
    clock = Clock()
    async with small_home(tmp_path, clock=clock, database_url=database_url) as app:
        await left_behind(app, "of-another-home-7-abc", clock, seconds=8)
        await app.dispatcher.recover({"terminal"})
        with pytest.raises(TimeoutError):
            await wait_for_reply(app, 0.2)
        clock.now += timedelta(seconds=8)
        assert await wait_for_reply(app, PATIENCE)


async def test_what_an_earlier_life_answered_and_did_not_deliver_is_delivered_once(
    tmp_path: Path, database_url: str
) -> None:
    clock = Clock()
    async with small_home(tmp_path, clock=clock, database_url=database_url) as app:
        await left_behind(app, "died-long-ago-1-f", clock, seconds=0)
        waiting = await app.store.conversations.next_waiting(PLACE)
        assert waiting is not None
        reply = {"parts": [], "choices": [], "events": [], "model_calls": 0}
        await app.store.conversations.finish(
            "key", waiting.seq, waiting.incoming.user_id, reply=reply, model_calls=0, prompt="", ms=1, now=clock()
        )
        sent: list[Delivery] = []

        async def deliver(delivery: Delivery) -> None:
            sent.append(delivery)

        app.dispatcher.deliver_by("terminal", deliver)
        for left in (1, 0):
            assert await app.dispatcher.recover({"terminal"}) == left
            await app.dispatcher.drain(5)
        assert [delivery.conversation_id for delivery in sent] == [PLACE]
