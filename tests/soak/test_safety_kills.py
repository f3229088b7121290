"""`kill -9` while students write that they are in danger: their teacher is told of each incident, exactly once."""

import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from chiron.app import App
from store import Incoming
from tests.agent.home import small_home
from tests.soak.kills import Figures, Watch, ask, free_port, practise_and_die
from tests.soak.lives import BANK, Imported, Lives
from tests.soak.students import Student
from tests.store.world import NOW
from tools.classes.service import make_class

TEACHER = "web:gray"
SAID = (
    ("self_harm", "concern", "sometimes i cut myself"),
    ("self_harm", "urgent", "i want to kill myself"),
    ("abuse", "concern", "i am scared to go home"),
    ("abuse", "urgent", "my dad beats me"),
    ("danger", "concern", "i am running away tonight"),
    ("danger", "urgent", "a stranger is following me"),
    ("eating", "concern", "i make myself throw up"),
)
WAITING = "SELECT 1 FROM signs WHERE waiting"


class Troubled(Student):
    """Joins the class, practises, and writes now and then that they are in danger."""

    code = ""
    often = 0.0
    """The share of their messages that tell of danger: rare enough that incidents come all along."""

    def _next(self, draw: random.Random, choices: list[dict[str, Any]]) -> dict[str, Any]:
        if not self.confirmed:
            return {"text": f"join {self.code}"}
        if draw.random() < self.often:
            return {"text": draw.choice(SAID)[2]}
        return super()._next(draw, choices)


@pytest.mark.parametrize(
    ("kills", "students", "often"),
    [pytest.param(5, 4, 0.4, id="short"), pytest.param(200, 20, 0.1, id="soak", marks=pytest.mark.soak)],
)
async def test_kills_lose_no_alert_and_double_none(
    tmp_path: Path, imported: Imported, kills: int, students: int, often: float
) -> None:
    home, watch = tmp_path / "home", Watch()
    async with small_home(home, bank=BANK) as app:
        code = await _class_of_gray(app)
    with Lives(imported, home, free_port()) as lives:
        people = [Troubled(lives.address, seed) for seed in range(students)]
        for person in people:
            person.code, person.often = code, often
        ends = ["kill"] * kills
        report, found = await practise_and_die(home, lives, people, ends, handed_over=lambda: not ask(home, WAITING))
    saved = {id for _, id, _ in found.messages}
    report["lost"] += sum(id not in saved for person in people for id in person.confirmed)
    report |= _alerts(home)
    watch.tell({"channel": "safety"} | report, lives)
    assert report["lost"] == report["doubled"] == report["unanswered"] == 0
    assert (report["alerts_lost"], report["alerts_doubled"], report["alerts_wrong"]) == (0, 0, 0)
    assert report["alerts"] >= report["kills"] // 4, "too few incidents to prove anything"


async def _class_of_gray(app: App) -> str:
    """A class whose teacher has written on the page; its code."""
    gray = await app.store.users.add("Ms Gray", roles=frozenset({"teacher"}), now=NOW)
    hello = Incoming(
        channel="web",
        conversation_id=TEACHER,
        message_id="hello",
        sender_id="gray",
        user_id=gray.id,
        body={"text": "hello", "group": False},
        sent_at=NOW,
    )
    saved = await app.store.conversations.save(hello, now=NOW)
    reply: dict[str, Any] = {"parts": [], "choices": [], "events": []}
    done: dict[str, Any] = {"reply": reply, "model_calls": 0, "prompt": "", "ms": 0}
    await app.store.conversations.finish(f"{TEACHER}#1", saved.seq, gray.id, now=NOW, delivered=True, **done)
    return (await make_class(app.store, "Maths 7b", teacher=gray.id, now=NOW)).code


def _alerts(home: Path) -> Figures:
    """Of the incidents, as the students' messages have them, how many alerts are lost, doubled, or of none."""
    told = [id for (id,) in ask(home, f"SELECT message_id FROM messages WHERE conversation_id = '{TEACHER}'")]
    alerts = [id for id in told if id != "hello"]
    rows = ask(home, "SELECT user_id, seq, body FROM messages WHERE sender_id <> '' ORDER BY seq")
    wanted = {f"chiron: sign {seq}" for seq in _incidents([(user, seq, json.loads(body)) for user, seq, body in rows])}
    return {
        "alerts": len(wanted),
        "alerts_lost": len(wanted - set(alerts)),
        "alerts_doubled": len(alerts) - len(set(alerts)),
        "alerts_wrong": len(set(alerts) - wanted),
    }


def _incidents(messages: Sequence[tuple[str, int, dict[str, Any]]]) -> list[int]:
    """Numbers of the messages of which a teacher is to be told: the first of a sort, and the first graver one."""
    sorts = {text: (category, level) for category, level, text in SAID}
    known: set[tuple[str, str, str]] = set()
    incidents = []
    for user, seq, body in messages:
        if body["text"] not in sorts:
            continue
        category, level = sorts[body["text"]]
        if known.isdisjoint({(user, category, "urgent"), (user, category, level)}):
            incidents.append(seq)
        known.add((user, category, level))
    return incidents
