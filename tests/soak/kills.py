"""What all runs with `kill -9` have in common: lives that end in the midst of work, and the record that is left."""

import asyncio
import json
import os
import random
import socket
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.soak.lives import Lives
from tests.soak.students import LOST

MOST_ANSWERS, LONGEST_LIFE = 12, 60.0
"""Answers that a life gives, about, and its seconds: a start takes half a one, or many where much else goes on."""
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


async def live_and_die(
    lives: Lives,
    ends: Sequence[str],
    practising: Tasks,
    *,
    answers: Callable[[], int],
    waiting: Callable[[], int],
    address: str = "",
) -> Figures:
    """End lives, each after a few answers, or none: in the midst of work, however quick the machine is.

    `ends`: "kill", or "term" once it serves at `address`; `answers` counts those that ever came, `waiting` who waits.
    Gives `kills`, `caught`, how many waited when they came, and the seconds of the `slowest_drain` from SIGTERM.
    """
    draw, kills, caught, slowest = random.Random(len(ends)), 0, 0, 0.0
    late = time.monotonic() + 60 * MINUTES
    for by in ends:
        if time.monotonic() > late:
            break
        await _live(answers, answers() + draw.randint(0, MOST_ANSWERS), practising)
        await (up(address) if by == "term" else asyncio.sleep(draw.uniform(0, 0.05)))
        waits = waiting()
        ended = await lives.end(by)
        if by == "kill":
            kills, caught = kills + 1, caught + waits
        else:
            assert ended["code"] == 0, lives.log()[-2000:]
            slowest = max(slowest, ended["seconds"])
    return {"kills": kills, "caught": caught, "slowest_drain": slowest}


async def _live(answers: Callable[[], int], enough: int, practising: Tasks) -> None:
    late = time.monotonic() + LONGEST_LIFE
    await until(lambda: answers() >= enough or time.monotonic() > late, practising)


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


def attempts(home: Path) -> int:
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
