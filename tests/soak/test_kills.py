"""`kill -9` at random moments while students answer: nothing lost, nothing doubled, what was confirmed is answered."""

import asyncio
import json
import random
import socket
import sqlite3
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from tests.soak.lives import Lives
from tests.soak.students import LOST, Student


@pytest.mark.parametrize(
    ("kills", "students"),
    [pytest.param(5, 5, id="short"), pytest.param(200, 20, id="soak", marks=pytest.mark.soak)],
)
async def test_kills_lose_nothing_and_double_nothing(tmp_path: Path, kills: int, students: int) -> None:
    home = tmp_path / "home"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    draw = random.Random(kills)
    people = [Student(f"http://127.0.0.1:{port}", seed) for seed in range(students)]
    over = False
    with Lives(home, port) as lives:
        practising = [asyncio.create_task(person.practise(lambda: over)) for person in people]
        await _until(lambda: all(person.confirmed for person in people), practising)
        for _ in range(kills):
            if draw.random() < 0.9:  # else it may die before it is up
                await _up(people[0].address)
            await asyncio.sleep(draw.uniform(0.05, 0.8))
            await asyncio.to_thread(lives.kill)
        await asyncio.sleep(1)
        over = True
        await asyncio.wait_for(asyncio.gather(*practising), 60)
        stopped = await asyncio.to_thread(lives.stop)
    assert stopped["stopped"] == 0
    assert stopped["seconds"] < 10
    report = _compare(home / "chiron.db", people)
    print(json.dumps({"kills": kills, **report}))
    assert report["lost"] == report["doubled"] == report["unanswered"] == 0
    assert report["attempts"] >= kills // 2, "too little went on to prove anything"


async def _up(address: str) -> None:
    """Until the present life serves."""
    async with httpx.AsyncClient(base_url=address, timeout=5, trust_env=False) as client:
        while True:
            with suppress(*LOST):
                if (await client.get("/readyz")).status_code == 200:
                    return
            await asyncio.sleep(0.02)


async def _until(done: "object", tasks: list[asyncio.Task[None]]) -> None:
    assert callable(done)
    while not done():
        for task in tasks:
            if task.done():
                task.result()
        await asyncio.sleep(0.05)


def _compare(path: Path, people: list[Student]) -> dict[str, int]:
    """What the students know against the record."""
    database = sqlite3.connect(path)
    saved = {row[0]: row[1:] for row in database.execute("SELECT message_id, seq, answered FROM messages")}
    copies = database.execute(
        "SELECT count(*) - count(DISTINCT conversation_id || message_id) FROM messages"
    ).fetchone()[0]
    turns = {
        seq: (key, json.loads(reply)["events"], reply)
        for seq, key, reply in database.execute("SELECT seq, turn_key, reply FROM turns WHERE reply IS NOT NULL")
    }
    attempts = [row[0] for row in database.execute("SELECT turn_key FROM attempts")]
    database.close()
    confirmed = {id: seq for person in people for id, seq in person.confirmed.items()}
    graded = {key for key, events, _ in turns.values() if any(event["type"] == "answer_graded" for event in events)}
    return {
        "messages": len(confirmed),
        "attempts": len(attempts),
        "unanswered": sum(seq not in turns for seq in confirmed.values()),
        "lost": len(graded - set(attempts)) + len(confirmed.keys() - saved.keys()),
        "doubled": len(attempts) - len(set(attempts)) + len(set(attempts) - graded) + copies,
    }
