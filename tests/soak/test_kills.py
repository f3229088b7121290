"""`kill -9` at random moments while students answer: nothing lost, nothing doubled, what was confirmed is answered."""

import asyncio
import json
import random
import socket
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path

import httpx
import pytest

from tests.soak.lives import Lives
from tests.soak.students import LOST, Student

RECOVERY_SECONDS = 20
"""For a start to answer what was left, on a machine that has other things to do."""
Figures = dict[str, float]


@pytest.mark.parametrize(
    ("kills", "students"),
    [pytest.param(4, 5, id="short"), pytest.param(200, 20, id="soak", marks=pytest.mark.soak)],
)
async def test_kills_lose_nothing_and_double_nothing(tmp_path: Path, kills: int, students: int) -> None:
    home, port, began = tmp_path / "home", free_port(), time.monotonic()
    people = [Student(f"http://127.0.0.1:{port}", seed) for seed in range(students)]
    with Lives(home, port) as lives:
        practising = [asyncio.create_task(person.practise()) for person in people]
        await _until(lambda: all(person.confirmed for person in people), practising)
        report: Figures = {"kills": kills, "students": students, **await _live_and_die(lives, people, kills)}
        await asyncio.to_thread(lives.end, "kill")
        await _go(practising)
        report |= {"left": _waiting(home)}
        await _until(lambda: not _waiting(home), [])  # nobody is there any more: the start alone takes it up
        assert (await asyncio.to_thread(lives.end, "stop"))["code"] == 0
    report |= _compare(home, people) | _waits(people) | {"minutes": round((time.monotonic() - began) / 60, 1)}
    print(json.dumps(report))
    assert report["lost"] == report["doubled"] == report["unanswered"] == 0
    assert report["slowest_drain"] < 10
    assert report["attempts"] >= kills, "too little went on to prove anything"
    assert report["caught"] >= kills // 4, "too little was under way when the kills came"


async def _live_and_die(lives: Lives, people: Sequence[Student], kills: int) -> Figures:
    """End so many lives by `kill -9` and some by SIGTERM, in any order, at random moments.

    `caught`: messages that were confirmed and without reply when a kill came. `slowest_drain`: seconds from SIGTERM.
    """
    draw = random.Random(kills)
    ends = ["kill"] * kills + ["term"] * max(1, kills // 10)
    draw.shuffle(ends)
    caught, slowest = 0, 0.0
    for by in ends:
        if by == "term" or draw.random() < 0.9:  # else it may die before it is up
            await up(people[0].address)
        await asyncio.sleep(draw.uniform(0.02, 1.3))
        waiting = sum(person.waiting for person in people)
        ended = await asyncio.to_thread(lives.end, by)
        if by == "kill":
            caught += waiting
        else:
            assert ended["code"] == 0, lives.log()[-2000:]
            slowest = max(slowest, ended["seconds"])
    return {"sigterms": len(ends) - kills, "slowest_drain": slowest, "caught": caught}


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


async def _until(done: Callable[[], bool], tasks: Sequence[asyncio.Task[None]]) -> None:
    async with asyncio.timeout(60 if tasks else RECOVERY_SECONDS):
        while not done():
            for task in tasks:
                if task.done():
                    task.result()
            await asyncio.sleep(0.05)


async def _go(practising: Sequence[asyncio.Task[None]]) -> None:
    """Let the students leave in the middle; raises what one of them found wrong."""
    for task in practising:
        task.cancel()
    for ended in await asyncio.gather(*practising, return_exceptions=True):
        if not isinstance(ended, asyncio.CancelledError | None):
            raise ended


def _waiting(home: Path) -> int:
    """Messages without a reply."""
    with closing(sqlite3.connect(home / "chiron.db", timeout=30)) as database:
        return int(database.execute("SELECT count(*) FROM messages WHERE NOT answered").fetchone()[0])


def _waits(people: Sequence[Student]) -> Figures:
    """Seconds from confirmation to reply, deaths between them included."""
    waits = sorted(wait for person in people for wait in person.waits)
    return {"wait_p50": round(waits[len(waits) // 2], 2), "wait_p95": round(waits[len(waits) * 95 // 100], 2)}


def _compare(home: Path, people: Sequence[Student]) -> Figures:
    """What the students know against the record."""
    with closing(sqlite3.connect(home / "chiron.db")) as database:
        saved = dict(database.execute("SELECT message_id, seq FROM messages"))
        copies = database.execute(
            "SELECT count(*) - count(DISTINCT conversation_id || message_id) FROM messages"
        ).fetchone()[0]
        turns = {
            seq: (key, json.loads(reply)["events"])
            for seq, key, reply in database.execute("SELECT seq, turn_key, reply FROM turns WHERE reply IS NOT NULL")
        }
        attempts = [row[0] for row in database.execute("SELECT turn_key FROM attempts")]
    confirmed = {id: seq for person in people for id, seq in person.confirmed.items()}
    graded = {key for key, events in turns.values() if any(event["type"] == "answer_graded" for event in events)}
    return {
        "messages": len(confirmed),
        "attempts": len(attempts),
        "unanswered": sum(seq not in turns for seq in confirmed.values()),
        "lost": len(graded - set(attempts)) + sum(saved.get(id) != seq for id, seq in confirmed.items()),
        "doubled": len(attempts) - len(set(attempts)) + len(set(attempts) - graded) + copies,
    }
