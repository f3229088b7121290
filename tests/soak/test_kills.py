"""`kill -9` at random moments while students answer on the web: nothing is lost or doubled, all is answered."""

import asyncio
import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.soak.kills import (
    RECOVERY_SECONDS,
    Figures,
    Record,
    Watch,
    free_port,
    leave,
    left,
    live_and_die,
    record_of,
    until,
    up,
)
from tests.soak.lives import Imported, Lives, make_home
from tests.soak.students import Student


@pytest.mark.parametrize(
    ("kills", "students"),
    [pytest.param(3, 5, id="short"), pytest.param(1000, 20, id="soak", marks=pytest.mark.soak)],
)
async def test_kills_lose_nothing_and_double_nothing(
    tmp_path: Path, imported: Imported, kills: int, students: int
) -> None:
    home, port, watch = tmp_path / "home", free_port(), Watch()
    await make_home(home)
    people = [Student(f"http://127.0.0.1:{port}", seed) for seed in range(students)]
    ends = ["kill"] * kills + ["term"] * (kills // 20 or 1)
    random.Random(kills).shuffle(ends)
    with Lives(imported, home, port) as lives:
        practising = [asyncio.create_task(person.practise()) for person in people]
        await until(lambda: all(person.confirmed for person in people), practising)
        report: Figures = {"channel": "web", "students": students} | await live_and_die(
            lives,
            ends,
            practising,
            answers=lambda: sum(len(person.waits) for person in people),
            waiting=lambda: sum(person.waiting for person in people),
            address=people[0].address,
        )
        await up(people[0].address)
        await lives.end("kill")
        await leave(practising)
        await until(lambda: not left(home), seconds=RECOVERY_SECONDS)  # nobody is there: the start alone takes it up
        assert (await lives.stop())["code"] == 0
    found = record_of(home)
    report |= found.figures | {"lost": found.figures["lost"] + _lost(found, people)} | _waits(people)
    watch.tell(report, lives)
    assert report["lost"] == report["doubled"] == report["unanswered"] == 0
    assert report["slowest_drain"] < 10
    assert report["attempts"] >= report["kills"], "too little went on to prove anything"
    assert report["caught"] >= report["kills"] // 4, "too little was under way when the kills came"


def _waits(people: Sequence[Student]) -> Figures:
    """Seconds from confirmation to reply, deaths between them included."""
    waits = sorted(wait for person in people for wait in person.waits)
    return {"wait_p50": round(waits[len(waits) // 2], 2), "wait_p95": round(waits[len(waits) * 95 // 100], 2)}


def _lost(record: Record, people: Sequence[Student]) -> int:
    """Messages that were confirmed to a student and are not there, under the number that was told."""
    saved = {id: seq for _, id, seq in record.messages}
    return sum(saved.get(id) != seq for person in people for id, seq in person.confirmed.items())
