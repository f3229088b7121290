"""What all runs with `kill -9` have in common: lives that end in the midst of work, and the record that is left."""

import asyncio
import json
import os
import random
import socket
import sqlite3
import time
from bisect import bisect_left
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

import httpx

from tests.soak.lives import Lives
from tests.soak.students import LOST

MOST_ANSWERS, LONGEST_MOMENT = 8, 0.05
"""Answers that a life gives, about, and seconds that it goes on then: an answer takes about as long."""
LONGEST_LIFE = 60.0
"""Seconds; a start takes half a one, or many where much else goes on."""
MOMENT = "%Y-%m-%d %H:%M:%S.%f"
"""As the database has it."""
LONGEST_WAIT = 300.0
RECOVERY_SECONDS = 120.0
"""For a start to answer what was left, on a machine that has other things to do."""
MINUTES = float(os.environ.get("CHIRON_SOAK_MINUTES", "inf"))
"""For the kills of one run, on a machine that has other things to do: it tells how many they were."""
Figures = dict[str, Any]
Tasks = Sequence["asyncio.Task[None]"]


class Watch:
    """Of the time that a run takes."""

    def __init__(self) -> None:
        self._began, self._cpu = time.monotonic(), time.process_time()

    def tell(self, figures: Figures, *servers: Lives) -> None:
        """Print a run's figures as one line; `cpu_minutes` are of the processor, platform and students included."""
        cpu = time.process_time() - self._cpu + sum(server.cpu for server in servers)
        minutes = {"minutes": round((time.monotonic() - self._began) / 60, 1), "cpu_minutes": round(cpu / 60, 1)}
        print(json.dumps(figures | minutes), flush=True)


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


async def up(address: str) -> None:
    """Until the present life serves."""
    async with httpx.AsyncClient(base_url=address, timeout=5, trust_env=False) as client:
        while True:
            with suppress(*LOST):
                if (await client.get("/readyz")).status_code == 200:
                    return
            await asyncio.sleep(0.02)


async def until(done: Callable[[], object], tasks: Tasks = (), seconds: float = LONGEST_WAIT) -> None:
    """Until something holds; raises what one of the tasks found wrong, and TimeoutError."""
    async with asyncio.timeout(seconds):
        while not done():
            for task in tasks:
                if task.done():
                    task.result()
            await asyncio.sleep(0.01)


class Person(Protocol):
    """Somebody who practises while servers die."""

    @property
    def answers(self) -> int:
        """How many replies they have seen."""

    @property
    def waiting(self) -> int:
        """How many of their messages have no reply that they have seen."""

    async def practise(self) -> None:
        """Go on until cancelled; raises what was wrong."""


async def practise_and_die(
    home: Path,
    lives: Lives,
    people: Sequence[Person],
    ends: Sequence[str],
    *,
    handed_over: Callable[[], bool] = lambda: True,
) -> "tuple[Figures, Record]":
    """Let people practise while lives end: by "kill", or by "term" once they serve.

    After the last kill nobody is there any more: a start alone takes up what was left, all that the platform has to
    hand over (`handed_over`) included. Gives the figures and the record.
    """
    practising = [asyncio.create_task(person.practise()) for person in people]
    await until(lambda: all(person.answers for person in people), practising)
    figures, killed = await _live_and_die(lives, ends, people, practising)
    await until(lambda: _attempts(home) >= figures["kills"] // 2, practising)  # else it would prove little
    await up(lives.address)
    await lives.end("kill")
    await leave(practising)
    await until(lambda: handed_over() and not left(home), seconds=RECOVERY_SECONDS)
    await up(lives.address)  # one that nothing was left for may still be starting, and would not hear of its end
    assert (await lives.stop())["code"] == 0, lives.log()[-2000:]
    found = record_of(home)
    return {"students": len(people)} | figures | found.figures | _met(home, killed), found


async def _live_and_die(
    lives: Lives, ends: Sequence[str], people: Sequence[Person], practising: Tasks
) -> tuple[Figures, list[str]]:
    """End lives in the midst of work, and tell when those were that were killed.

    A life ends after none to MOST_ANSWERS answers, and up to LONGEST_MOMENT later: each as likely as the other. Before
    its first answer it may not be up yet, or take up what the last one left; thereafter everybody who has an answer
    sends the next message, and the moment falls anywhere in what is done for it.
    """
    draw, killed, caught, slowest = random.Random(len(ends)), [], 0, 0.0
    late = time.monotonic() + 60 * MINUTES
    for by in ends:
        if time.monotonic() > late:
            break
        await _live(people, draw.randint(0, MOST_ANSWERS), practising)
        await (up(lives.address) if by == "term" else asyncio.sleep(draw.uniform(0, LONGEST_MOMENT)))
        waits, moment = sum(person.waiting for person in people), datetime.now(UTC)
        ended = await lives.end(by)
        if by == "kill":
            killed.append(moment.strftime(MOMENT))
            caught += waits
        else:
            assert ended["code"] == 0, lives.log()[-2000:]
            slowest = max(slowest, ended["seconds"])
    return {"kills": len(killed), "caught": caught, "slowest_drain": slowest}, killed


async def _live(people: Sequence[Person], answers: int, practising: Tasks) -> None:
    late = time.monotonic() + LONGEST_LIFE
    enough = sum(person.answers for person in people) + answers
    await until(lambda: sum(person.answers for person in people) >= enough or time.monotonic() > late, practising)


def _met(home: Path, killed: Sequence[str]) -> Figures:
    """How many of the kills, whose moments are sorted, met a message that was saved and not answered (`met_waiting`),
    and a reply that was saved and not handed over (`met_reply`): both are durable, and a life has begun on each."""
    query = "SELECT {0}, {1} FROM turns JOIN messages ON messages.seq = turns.seq WHERE {1} IS NOT NULL"
    met = {}
    for name, columns in (
        ("met_waiting", ("received_at", "answered_at")),
        ("met_reply", ("answered_at", "delivered_at")),
    ):
        spans = ask(home, query.format(*columns))
        inside = [range(bisect_left(killed, begun), bisect_left(killed, over)) for begun, over in spans]
        met[name] = len(set().union(*inside))
    return met


async def leave(practising: Tasks) -> None:
    """Let the students leave in the midst; raises what one of them found wrong."""
    for task in practising:
        task.cancel()
    for ended in await asyncio.gather(*practising, return_exceptions=True):
        if not isinstance(ended, asyncio.CancelledError | None):
            raise ended


def ask(home: Path, query: str) -> list[tuple[Any, ...]]:
    """Rows of a home's database."""
    with closing(sqlite3.connect(home / "chiron.db", timeout=30)) as database:
        return database.execute(query).fetchall()


def left(home: Path) -> int:
    """Messages without a reply, and replies that were not handed over."""
    waiting = "SELECT count(*) FROM messages WHERE NOT answered"
    undelivered = "SELECT count(*) FROM turns WHERE delivered_at IS NULL"
    return int(ask(home, waiting)[0][0]) + int(ask(home, undelivered)[0][0])


def _attempts(home: Path) -> int:
    """How many attempts are recorded."""
    return int(ask(home, "SELECT count(*) FROM attempts")[0][0])


@dataclass(frozen=True, kw_only=True)
class Record:
    """What a home knows once all lives are over."""

    messages: list[tuple[str, str, int]]
    """Conversation, message id, number."""
    replies: dict[str, int]
    """Message numbers by turn key."""
    figures: Figures
    """What the record alone tells: how many messages and attempts, and what is unanswered, lost or doubled."""


def record_of(home: Path) -> Record:
    """Read it, and compare what the replies tell with the attempts."""
    messages: list[tuple[str, str, int]] = ask(home, "SELECT conversation_id, message_id, seq FROM messages")
    turns = ask(home, "SELECT turn_key, seq, reply FROM turns WHERE reply IS NOT NULL")
    tries = [key for (key,) in ask(home, "SELECT turn_key FROM attempts")]
    graded = {
        key for key, _, reply in turns if any(event["type"] == "answer_graded" for event in json.loads(reply)["events"])
    }
    copies = len(messages) - len({(place, id) for place, id, _ in messages})
    return Record(
        messages=messages,
        replies={key: seq for key, seq, _ in turns},
        figures={
            "messages": len(messages),
            "attempts": len(tries),
            "unanswered": len({seq for _, _, seq in messages} - {seq for _, seq, _ in turns}),
            "lost": len(graded - set(tries)),
            "doubled": copies + len(tries) - len(set(tries)) + len(set(tries) - graded),
        },
    )
