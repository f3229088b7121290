"""`kill -9` at random moments while students answer on the web: nothing is lost or doubled, all is answered."""

import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.soak.kills import Figures, Record, Watch, free_port, practise_and_die
from tests.soak.lives import Imported, Lives, make_home
from tests.soak.students import Student


@pytest.mark.parametrize(
    ("kills", "students"),
    [pytest.param(3, 5, id="short"), pytest.param(1000, 20, id="soak", marks=pytest.mark.soak)],
)
async def test_kills_lose_nothing_and_double_nothing(
    tmp_path: Path, imported: Imported, kills: int, students: int
) -> None:
    home, watch = tmp_path / "home", Watch()
    await make_home(home)
    ends = ["kill"] * kills + ["term"] * (kills // 20 or 1)
    random.Random(kills).shuffle(ends)
    with Lives(imported, home, free_port()) as lives:
        people = [Student(lives.address, seed) for seed in range(students)]
        report, found = await practise_and_die(home, lives, people, ends)
    report["lost"] += _lost(found, people)
    watch.tell({"channel": "web"} | report | _waits(people), lives)
    assert report["lost"] == report["doubled"] == report["unanswered"] == 0
    assert report["slowest_drain"] < 10
    assert report["attempts"] >= report["kills"], "too little went on to prove anything"
    assert report["met_waiting"] >= report["kills"] // 4, "too little was under way when the kills came"


def _waits(people: Sequence[Student]) -> Figures:
    """Seconds from confirmation to reply, deaths between them included."""
    waits = sorted(wait for person in people for wait in person.waits)
    return {"wait_p50": round(waits[len(waits) // 2], 2), "wait_p95": round(waits[len(waits) * 95 // 100], 2)}


def _lost(record: Record, people: Sequence[Student]) -> int:
    """Messages that were confirmed to a student and are not there, under the number that was told."""
    saved = {id: seq for _, id, seq in record.messages}
    return sum(saved.get(id) != seq for person in people for id, seq in person.confirmed.items())
